"""What encoded pictures tell of themselves: where one can begin, how large they are, who can play.

They come from strangers: whatever cannot be read tells nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.stream.encoder import Codec
from expo_studio.stream.packing import units

SEQUENCE, PARAMETERS, DELIMITER, KEY = 7, 8, 9, 5
"""NAL unit types (ITU-T H.264, table 7-1)."""
BASELINE, CONSTRAINED = 66, 0x40
VP8_START = b"\x9d\x01\x2a"
CYCLE_AT_MOST = 255
PIXELS_AT_MOST = 4096 * 4096
"""No camera or screen is larger; a few bytes may claim to be, and cost gigabytes to decode."""
SET_BYTES = 1024
"""More is no parameter set; what is kept is sent again with each key frame, to everyone."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a key frame tells of the pictures that follow.

    Attributes:
        width, height: Pixels, 0 where it was not read.
        is_common: Every browser that plays the codec plays this profile of it.
    """

    width: int
    height: int
    is_common: bool


def is_key(codec: Codec, encoded: bytes) -> bool:
    """Return whether a player can begin with a picture, given the parameters sent before."""
    if codec is Codec.VP8:
        return len(encoded) > 9 and not encoded[0] & 1 and encoded[3:6] == VP8_START
    return any(unit[0] & 31 == KEY for unit in units(encoded))


def begins(codec: Codec, part: bytes) -> bool:
    """Return whether the first part of a picture that can be begun with is this one for sure."""
    if codec is Codec.VP8:
        return is_key(codec, part)
    return part[:4] == b"\0\0\0\1" and len(part) > 4 and part[4] & 31 in {SEQUENCE, DELIMITER}


def is_giant(codec: Codec, encoded: bytes) -> bool:
    """Return whether a VP8 picture claims a size that nobody sends; of H.264 its decoder tells."""
    found = _vp8_head(encoded) if codec is Codec.VP8 and is_key(codec, encoded) else None
    return found is not None and found.width * found.height > PIXELS_AT_MOST


def head(codec: Codec, encoded: bytes) -> Head | None:
    """Return what a picture tells, None where it says nothing of the kind."""
    if codec is Codec.VP8:
        return _vp8_head(encoded) if is_key(codec, encoded) else None
    for unit in units(encoded):
        if unit[0] & 31 == SEQUENCE:
            return _h264_head(unit)
    return None


class Parameters:
    """The newest parameter sets of an H.264 stream, for key frames that come without them."""

    def __init__(self) -> None:
        self._sets: dict[int, bytes] = {}

    def whole(self, encoded: bytes) -> bytes:
        """Return a picture with the parameters that a player needs to begin with it."""
        found = {unit[0] & 31: unit for unit in units(encoded)}
        self._sets |= {
            kind: found[kind]
            for kind in (SEQUENCE, PARAMETERS)
            if len(found.get(kind, b"")) in range(1, SET_BYTES + 1)
        }
        if KEY not in found or SEQUENCE in found or len(self._sets) < 2:
            return encoded
        before = b"".join(b"\0\0\0\1" + self._sets[kind] for kind in (SEQUENCE, PARAMETERS))
        return before + encoded


def _vp8_head(frame: bytes) -> Head:
    """Return what a key frame tells (RFC 6386, 9.1)."""
    width, height = (int.from_bytes(frame[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    return Head(width, height, is_common=True)


def _h264_head(unit: bytes) -> Head | None:
    """Return what a sequence parameter set tells (ITU-T H.264, 7.3.2.1.1)."""
    if len(unit) < 4:
        return None
    if unit[1] != BASELINE or not unit[2] & CONSTRAINED:
        return Head(0, 0, is_common=False)
    try:
        width, height = _size(Bits(unit[4:].replace(b"\0\0\3", b"\0\0")))
    except IndexError:
        return None
    return Head(width, height, is_common=True)


def _size(bits: Bits) -> tuple[int, int]:
    """Read on up to the size; IndexError where it ends before, or there is none."""
    for _ in range(2):
        bits.count()
    order = bits.count()
    if order == 0:
        bits.count()
    elif order == 1:
        _skip_cycle(bits)
    bits.count()
    bits.flag()
    width, height = (bits.count() + 1) * 16, (bits.count() + 1) * 16
    if not bits.flag():
        raise IndexError
    bits.flag()
    if bits.flag():
        left, right, top, bottom = (bits.count() for _ in range(4))
        width, height = width - 2 * (left + right), height - 2 * (top + bottom)
    if width <= 0 or height <= 0:
        raise IndexError
    return width, height


def _skip_cycle(bits: Bits) -> None:
    bits.flag()
    for _ in range(2):
        bits.count()
    cycle = bits.count()
    if cycle > CYCLE_AT_MOST:
        raise IndexError
    for _ in range(cycle):
        bits.count()


class Bits:
    """Bits read one after the other; IndexError at the end."""

    def __init__(self, whole: bytes) -> None:
        self._whole = whole
        self._at = 0

    def flag(self) -> bool:
        """Return the next bit."""
        at = self._at
        self._at += 1
        return bool(self._whole[at // 8] >> (7 - at % 8) & 1)

    def count(self) -> int:
        """Return the next number (Exp-Golomb, ITU-T H.264, 9.1)."""
        zeros = 0
        while not self.flag():
            zeros += 1
            if zeros > 31:
                raise IndexError
        value = 1
        for _ in range(zeros):
            value = value * 2 + self.flag()
        return value - 1
