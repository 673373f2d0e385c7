"""What an encoder made, cut into the payloads of RTP packets, once for everyone."""

from __future__ import annotations

from collections.abc import Callable

from expo_studio.stream.encoder import Codec

PAYLOAD_BYTES = 1200
"""At most; with every header it fits the smallest network in use (RFC 8831: 1280 bytes)."""
FRAGMENT_A = 28
AGGREGATE_A = 24
NOT_SENT = {6, 9}
"""Supplemental words and delimiters: players need neither."""

Pack = Callable[[bytes], list[bytes]]


def pack_h264(access_unit: bytes) -> list[bytes]:
    """Return an Annex B access unit as payloads (RFC 6184), fragments of equal size.

    Small units before the first large one travel together.
    """
    payloads: list[bytes] = []
    small: list[bytes] = []
    room = PAYLOAD_BYTES
    for unit in units(access_unit):
        if unit[0] & 31 in NOT_SENT:
            continue
        if len(unit) + 3 <= room:
            small.append(unit)
            room -= len(unit) + 2
            continue
        payloads += _together(small)
        small, room = [], PAYLOAD_BYTES
        if len(unit) <= PAYLOAD_BYTES:
            small, room = [unit], PAYLOAD_BYTES - len(unit) - 2
        else:
            payloads += _fragments(unit)
    return payloads + _together(small)


def units(access_unit: bytes) -> list[bytes]:
    """Return the NAL units of an Annex B stream (ITU-T H.264, annex B)."""
    found = []
    at = access_unit.find(b"\0\0\1")
    while at >= 0:
        end = access_unit.find(b"\0\0\1", at + 3)
        unit = access_unit[at + 3 : end if end >= 0 else None].rstrip(b"\0")
        if unit:
            found.append(unit)
        at = end
    return found


def pack_vp8(frame: bytes) -> list[bytes]:
    """Return a VP8 frame as payloads of equal size (RFC 7741, the shortest descriptor)."""
    cut = _cut(frame, PAYLOAD_BYTES - 1)
    return [b"\x10" + cut[0], *(b"\x00" + piece for piece in cut[1:])]


def pack_opus(packet: bytes) -> list[bytes]:
    """Return an Opus packet, or a redundant one of several, as its one payload (RFC 7587)."""
    return [packet]


PACKS: dict[Codec, Pack] = {Codec.H264: pack_h264, Codec.VP8: pack_vp8}


def _together(small: list[bytes]) -> list[bytes]:
    if len(small) <= 1:
        return small
    importance = max(unit[0] & 0x60 for unit in small)
    sized = (len(unit).to_bytes(2, "big") + unit for unit in small)
    return [bytes([importance | AGGREGATE_A]) + b"".join(sized)]


def _fragments(unit: bytes) -> list[bytes]:
    indicator = unit[0] & 0xE0 | FRAGMENT_A
    kind = unit[0] & 31
    pieces = _cut(unit[1:], PAYLOAD_BYTES - 2)
    last = len(pieces) - 1
    return [
        bytes([indicator, kind | (0x80 if at == 0 else 0) | (0x40 if at == last else 0)]) + piece
        for at, piece in enumerate(pieces)
    ]


def _cut(whole: bytes, limit: int) -> list[bytes]:
    """Return pieces of one size, except a shorter last one; at least one piece."""
    count = max(1, -(-len(whole) // limit))
    size = max(1, -(-len(whole) // count))
    return [whole[at : at + size] for at in range(0, max(1, len(whole)), size)]
