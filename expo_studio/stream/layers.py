"""In which sizes and codecs the picture is encoded, each once for all who get it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from expo_studio.stream.encoder import FRAMES_PER_SECOND, Codec


class Layer(IntEnum):
    """A rung of what networks hold, the narrowest first; each knows what it may spend."""

    SPARSE = 1
    SLIM = 2
    P360 = 3
    P720 = 4
    P1080 = 5

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
        return EVERY.get(self, 1)

    @property
    def pictures_per_second(self) -> int:
        """Return with how many the encoder reckons."""
        return PICTURES_PER_SECOND.get(self, FRAMES_PER_SECOND)

    def below(self) -> Layer:
        """Return the next smaller layer, or this one if there is none."""
        return max((one for one in Layer if one < self), default=self)

    def above(self, top: Layer) -> Layer:
        """Return the next larger layer up to ``top``."""
        return min((one for one in Layer if self < one <= top), default=self)

    @property
    def words(self) -> str:
        """Return what people call it."""
        return f"{self.height}p{' ' + self.name.lower() if self in EVERY else ''}"


HEIGHTS = {
    Layer.SPARSE: 360,
    Layer.SLIM: 360,
    Layer.P360: 360,
    Layer.P720: 720,
    Layer.P1080: 1080,
}
EVERY = {Layer.SPARSE: 10, Layer.SLIM: 2}
"""Of layers that send fewer pictures: each so-manieth."""
PICTURES_PER_SECOND = {Layer.SPARSE: FRAMES_PER_SECOND // EVERY[Layer.SPARSE]}
"""Where it is not what is drawn. The slim one is no exception: so it spends half its bits, and the
other half is for its key frames."""
BITS_PER_SECOND = {
    Layer.SPARSE: 40_000,
    Layer.SLIM: 150_000,
    Layer.P360: 500_000,
    Layer.P720: 2_500_000,
    Layer.P1080: 4_500_000,
}
"""The slim one leaves room for the sound in 300 kbit/s, with half as many pictures; the sparse one
in 150, with three a second."""


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
