"""Packets to one visitor, made and protected in place, one after the other in one buffer."""

from __future__ import annotations

import struct
from typing import Any

from pylibsrtp import Error
from pylibsrtp._binding import ffi, lib

BURST_BYTES = 60_000
TRAILER_BYTES = 148
"""What protecting may add at most (SRTP_MAX_TRAILER_LEN and a spare)."""
PACKETS_AT_ONCE = 48
"""A segmented send takes 64 (UDP_MAX_SEGMENTS)."""
_FIRST = struct.Struct("!BBHII")


class Burst:
    """The one buffer of a loop; whoever fills it empties it before anybody else comes.

    Attributes:
        packets: Start and length of each protected packet; they lie without gaps.
    """

    def __init__(self) -> None:
        self._room = ffi.new("unsigned char[]", BURST_BYTES + 2048)
        self._view = memoryview(ffi.buffer(self._room))
        self._length = ffi.new("int *")
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
