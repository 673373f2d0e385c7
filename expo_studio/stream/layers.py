"""In which sizes and codecs the picture is encoded, each once for all who get it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from expo_studio.stream.encoder import Codec


class Layer(IntEnum):
    """A rung of what networks hold, the narrowest first; each knows what it may spend."""

    SLIM = 1
    P360 = 2
    P720 = 3
    P1080 = 4

    @property
    def width(self) -> int:
        """Return the width, pixels."""
        return self.height * 16 // 9

    @property
    def height(self) -> int:
        """Return the height, pixels."""
        return HEIGHTS[self]

    @property
    def bits_per_second(self) -> int:
        """Return what the encoder spends over a longer time."""
        return BITS_PER_SECOND[self]

    @property
    def every(self) -> int:
        """Return that each so-manieth picture is sent."""
        return 2 if self is Layer.SLIM else 1

    def below(self) -> Layer:
        """Return the next smaller layer, or this one if there is none."""
        return max((one for one in Layer if one < self), default=self)

    def above(self, top: Layer) -> Layer:
        """Return the next larger layer up to ``top``."""
        return min((one for one in Layer if self < one <= top), default=self)

    @property
    def words(self) -> str:
        """Return what people call it."""
        return f"{self.height}p" if self is not Layer.SLIM else f"{self.height}p slim"


HEIGHTS = {Layer.SLIM: 360, Layer.P360: 360, Layer.P720: 720, Layer.P1080: 1080}
BITS_PER_SECOND = {
    Layer.SLIM: 150_000,
    Layer.P360: 500_000,
    Layer.P720: 2_500_000,
    Layer.P1080: 4_500_000,
}
"""The slim one leaves room for the sound in 300 kbit/s, with half as many pictures."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One encode of the picture: our own, or what somebody sends in its place.

    Attributes:
        sender: Whose pictures are passed on as they come, empty for our own.
    """

    codec: Codec
    layer: Layer
    sender: str = ""

    @property
    def words(self) -> str:
        """Return what desks are told."""
        return f"{self.codec.value} {self.layer.words}"
