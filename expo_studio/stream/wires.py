"""How protected packets leave for a visitor: one by one, or many in one segmented send."""

from __future__ import annotations

import os
import socket
import struct
import sys
from functools import cache
from typing import Any, Protocol

from expo_studio.stream.peers import Line

UDP_SEGMENT = 103
"""Linux: the size that one send is cut into (udp(7))."""
SEND_BUFFER_BYTES = 1 << 20


class Packets(Protocol):
    """Protected packets that lie one after the other."""

    def each(self) -> list[memoryview]:
        """Return the packets one by one."""
        ...

    def runs(self) -> list[tuple[int, memoryview]]:
        """Return runs of packets of one size, the last of a run perhaps shorter: (size, run)."""
        ...


class Wire(Protocol):
    """Sends to one visitor."""

    def send(self, packets: Packets) -> None:
        """Send packets; what the network does not take is lost."""
        ...

    def close(self) -> None:
        """Free what it holds."""
        ...


class PlainWire:
    """One send a packet; works everywhere and through relays."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def send(self, packets: Packets) -> None:
        """Send packets."""
        for packet in packets.each():
            self._line.send(bytes(packet))

    def close(self) -> None:
        """Free nothing."""


class SegmentedWire:
    """One system call for a run of packets of one size (UDP_SEGMENT, Linux 4.18)."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._plain = PlainWire(line)
        self._pair: Any = None
        self._address: Any = None
        self._socket: socket.socket | None = None

    def send(self, packets: Packets) -> None:
        """Send packets."""
        pair = self._line.pair
        if pair is not self._pair:
            self._attach(pair)
        if self._socket is None:
            self._plain.send(packets)
            return
        for size, run in packets.runs():
            if not self._send_run(self._socket, size, run):
                self._plain.send(packets)
                return

    def close(self) -> None:
        """Give the socket back."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _attach(self, pair: Any) -> None:
        """Hold the socket of a pair by a number of its own; relays have none."""
        self.close()
        self._pair = pair
        theirs = pair.protocol.transport.get_extra_info("socket") if pair is not None else None
        if theirs is not None:
            self._address = pair.remote_addr
            self._socket = socket.socket(fileno=os.dup(theirs.fileno()))
            self._socket.settimeout(0.0)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)

    def _send_run(self, our: socket.socket, size: int, run: memoryview) -> bool:
        """Send a run; return whether this network can segment."""
        try:
            our.sendmsg((run,), _cut(size) if len(run) > size else (), 0, self._address)
        except (BlockingIOError, ConnectionError):
            return True
        except OSError:
            self.close()
            return False
        return True


@cache
def _cut(size: int) -> list[tuple[int, int, bytes]]:
    """Return what tells the system to cut a send into packets of a size."""
    return [(socket.IPPROTO_UDP, UDP_SEGMENT, struct.pack("H", size))]


def wire_to(line: Line) -> Wire:
    """Return the fastest wire of this system."""
    return SegmentedWire(line) if sys.platform == "linux" else PlainWire(line)
