"""Packets to one visitor, made and protected in place, one after the other in one buffer."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any, NamedTuple

from pylibsrtp import Error
from pylibsrtp._binding import ffi, lib

from expo_studio.stream.feeds import Part

BURST_BYTES = 60_000
TRAILER_BYTES = 148
"""What protecting may add at most (SRTP_MAX_TRAILER_LEN and a spare)."""
PACKETS_AT_ONCE = 48
"""A segmented send takes 64 (UDP_MAX_SEGMENTS)."""
SHEETS_KEPT = 128
_FIRST = struct.Struct("!BBHII")
_MARKER = 0x80


class Shape(NamedTuple):
    """In what the packets of visitors differ in size.

    Attributes:
        extension: Bytes of the header extension.
        tag: Bytes that protecting adds.
        is_marked: Whether the last packet of a picture says so.
    """

    extension: int
    tag: int
    is_marked: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A part as it lies in the buffer for visitors of one shape: heads and tags are still open.

    Attributes:
        blank: Everything with zeros where heads and tags will be.
        head: Packs the head of one packet.
        places: Of each packet its start, the packet and its length as libsrtp takes them, and
            its marker.
        lengths: Of the packets as libsrtp takes them, before and after it protected them.
        cut: The protected packets; and runs of one size, the last of a run perhaps shorter.
    """

    blank: bytes
    head: struct.Struct
    places: list[tuple[int, Any, Any, int]]
    lengths: tuple[bytes, bytes]
    cut: tuple[list[memoryview], list[tuple[int, memoryview]]]

    def each(self) -> list[memoryview]:
        """Return the packets one by one."""
        return self.cut[0]

    def runs(self) -> list[tuple[int, memoryview]]:
        """Return runs of packets of one size, the last of a run perhaps shorter: (size, run)."""
        return self.cut[1]


class Burst:
    """The one buffer of a loop; whoever fills it empties it before anybody else comes.

    Attributes:
        packets: Start and length of each protected packet; they lie without gaps.
    """

    def __init__(self) -> None:
        self._room = ffi.new("unsigned char[]", BURST_BYTES + 2048)
        self._view = memoryview(ffi.buffer(self._room))
        self._length = ffi.new("int *")
        self._lengths = ffi.new("int[]", PACKETS_AT_ONCE)
        self._lengths_view = memoryview(ffi.buffer(self._lengths))
        self._sheets: dict[tuple[Part, Shape], Sheet] = {}
        self._end = 0
        self.packets: list[tuple[int, int]] = []

    def clear(self) -> None:
        """Begin anew."""
        self._end = 0
        self.packets.clear()

    def add(
        self, session: Any, head: tuple[int, int, int, int, int], extension: bytes, payload: bytes
    ) -> None:
        """Make one packet and protect it.

        Args:
            session: libsrtp's session of the visitor.
            head: First two bytes, sequence number, timestamp and source (RFC 3550, 5.1).
            extension: The header extension, or nothing.
            payload: What is carried.
        """
        start, view = self._end, self._view
        body = start + 12 + len(extension)
        end = body + len(payload)
        _FIRST.pack_into(view, start, *head)
        view[start + 12 : body] = extension
        view[body:end] = payload
        self._length[0] = end - start
        status = lib.srtp_protect(session, self._room + start, self._length)
        if status != lib.srtp_err_status_ok:
            raise Error(f"libsrtp could not protect a packet: {status}")
        self.packets.append((start, self._length[0]))
        self._end = start + self._length[0]

    def sheet(self, part: Part, shape: Shape) -> Sheet:
        """Return how a part of at most ``PACKETS_AT_ONCE`` lies for a shape, laid out once."""
        sheet = self._sheets.get((part, shape))
        if sheet is None:
            if len(self._sheets) >= SHEETS_KEPT:
                self._sheets.clear()
            sheet = self._sheets[part, shape] = self._lay(part, shape)
        return sheet

    def stamp(
        self, session: Any, sheet: Sheet, head: tuple[int, int, int, int, int], extension: bytes
    ) -> None:
        """Make and protect the packets of a sheet; ``head`` is the first one's, see ``add``."""
        first, kind, number, timestamp, source = head
        before, after = sheet.lengths
        view, lengths = self._view, self._lengths_view[: len(before)]
        view[: len(sheet.blank)], lengths[:] = sheet.blank, before
        pack, protect, failed = sheet.head.pack_into, lib.srtp_protect, 0
        for start, packet, length, mark in sheet.places:
            pack(view, start, first, kind | mark, number & 0xFFFF, timestamp, source, extension)
            failed |= protect(session, packet, length)
            number += 1
        if failed or lengths != after:
            raise Error(f"libsrtp could not protect packets: {failed}")

    def _lay(self, part: Part, shape: Shape) -> Sheet:
        head, tag = 12 + shape.extension, bytes(shape.tag)
        self.clear()
        places, sizes, last = [], [], len(part.payloads) - 1
        for at, payload in enumerate(part.payloads):
            size = head + len(payload)
            is_marked = shape.is_marked and part.is_last and at == last
            places.append(
                (
                    self._end,
                    self._room + self._end,
                    self._lengths + at,
                    _MARKER if is_marked else 0,
                )
            )
            sizes.append(size)
            self.packets.append((self._end, size + shape.tag))
            self._end += size + shape.tag
        layout = struct.Struct(f"{len(sizes)}i")
        return Sheet(
            b"".join(bytes(head) + payload + tag for payload in part.payloads),
            struct.Struct(f"!BBHII{shape.extension}s"),
            places,
            (layout.pack(*sizes), layout.pack(*(size + shape.tag for size in sizes))),
            (self.each(), self.runs()),
        )

    @property
    def is_full(self) -> bool:
        """Return whether it must be sent before more is added."""
        return len(self.packets) >= PACKETS_AT_ONCE or self._end > BURST_BYTES - 2048

    def each(self) -> list[memoryview]:
        """Return the packets one by one."""
        return [self._view[start : start + length] for start, length in self.packets]

    def runs(self) -> list[tuple[int, memoryview]]:
        """Return runs of packets of one size, the last of a run perhaps shorter: (size, run)."""
        found: list[tuple[int, memoryview]] = []
        start = end = size = 0
        is_open = False
        for at, length in self.packets:
            if not (is_open and length <= size):
                if end > start:
                    found.append((size, self._view[start:end]))
                start, size = at, length
            end = at + length
            is_open = length == size
        if end > start:
            found.append((size, self._view[start:end]))
        return found
