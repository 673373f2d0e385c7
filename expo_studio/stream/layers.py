"""In which sizes and codecs the picture is encoded, each once for all who get it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from expo_studio.stream.encoder import Codec


class Layer(IntEnum):
    """A size of the picture, by its height; each knows what it may spend."""

    P360 = 360
    P720 = 720
    P1080 = 1080

    @property
    def width(self) -> int:
        """Return the width, pixels."""
        return self.value * 16 // 9

    @property
    def height(self) -> int:
        """Return the height, pixels."""
        return self.value

    @property
    def bits_per_second(self) -> int:
        """Return what the encoder spends over a longer time."""
        return BITS_PER_SECOND[self]

    def below(self) -> Layer:
        """Return the next smaller layer, or this one if there is none."""
        return max((one for one in Layer if one < self), default=self)

    def above(self, top: Layer) -> Layer:
        """Return the next larger layer up to ``top``."""
        return min((one for one in Layer if self < one <= top), default=self)

    @property
    def words(self) -> str:
        """Return what people call it."""
        return f"{self.value}p"


BITS_PER_SECOND = {Layer.P360: 500_000, Layer.P720: 2_500_000, Layer.P1080: 4_500_000}


@dataclass(frozen=True, slots=True)
class Rendition:
    """One encode of the picture."""

    codec: Codec
    layer: Layer

    @property
    def words(self) -> str:
        """Return what desks are told."""
        return f"{self.codec.value} {self.layer.words}"
