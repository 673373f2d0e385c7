"""Simulated visitors: they watch by WHEP and count frames, but decode nothing.

A crowd runs in a process of its own, so that its work is not counted as the host's.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import aiohttp
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.rtp import is_rtcp

ADDRESS_SHARE = 60
"""Visitors of one loopback address; the host limits how many may enter from one."""


@dataclass(slots=True)
class Received:
    """What one visitor got.

    Attributes:
        frames: RTP packets with the marker bit, one a picture.
        lost: Sequence numbers that never came.
        gap: Longest time between two pictures, seconds.
        first: Seconds from asking to the first picture, 0 if none came.
    """

    frames: int = 0
    packets: int = 0
    lost: int = 0
    gap: float = 0.0
    first: float = 0.0
    began: asyncio.Event = field(default_factory=asyncio.Event)
    _asked: float = field(default_factory=time.monotonic)
    _last: float = 0.0
    _next: dict[bytes, int] = field(default_factory=dict)

    def take(self, packet: bytes) -> None:
        """Count one RTP packet; all that is needed stands in its clear header (RFC 3550)."""
        number, source = int.from_bytes(packet[2:4], "big"), packet[8:12]
        step = (number - self._next.get(source, number)) & 0xFFFF
        if step < 0x8000:
            self.lost += step
            self._next[source] = (number + 1) & 0xFFFF
        self.packets += 1
        if packet[1] & 0x80:
            now = time.monotonic()
            self.first = self.first or now - self._asked
            self.gap = max(self.gap, now - self._last) if self._last else 0.0
            self._last = now
            self.frames += 1
            self.began.set()

    def restart(self) -> None:
        """Count anew from here."""
        self.frames = self.packets = self.lost = 0
        self.gap = 0.0


class Visitor:
    """One peer connection that only counts."""

    def __init__(self) -> None:
        self.received = Received()
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))

    async def watch(self, base: str, token: str, number: int) -> None:
        """Ask the host by WHEP; visitors share loopback addresses by their number."""
        self.connection.addTransceiver("video", direction="recvonly")
        await self.connection.setLocalDescription(await self.connection.createOffer())
        self._count_before_decrypting()
        address = f"127.0.0.{2 + number // ADDRESS_SHARE}"
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/sdp"}
        connector = aiohttp.TCPConnector(local_addr=(address, 0))
        async with (
            aiohttp.ClientSession(connector=connector) as http,
            http.post(
                f"{base}/whep", data=self.connection.localDescription.sdp, headers=headers
            ) as answer,
        ):
            words = await answer.text()
            if answer.status != 201:
                raise RuntimeError(f"visitor {number}: {answer.status} {words}")
        await self.connection.setRemoteDescription(RTCSessionDescription(words, "answer"))

    def _count_before_decrypting(self) -> None:
        transport = self.connection.getTransceivers()[0].receiver.transport.transport
        receive = transport._recv

        async def filtered() -> bytes:
            while True:
                data: bytes = await receive()
                if not 127 < data[0] < 192 or is_rtcp(data):
                    return data
                self.received.take(data)

        transport._recv = filtered


async def _serve(line: Connection) -> None:
    visitors: list[Visitor] = []
    loop = asyncio.get_running_loop()
    while True:
        wish, *values = await loop.run_in_executor(None, line.recv)
        if wish == "join":
            base, token, count = values
            new = [Visitor() for _ in range(count)]
            async with asyncio.TaskGroup() as tasks:
                for at, one in enumerate(new, len(visitors)):
                    tasks.create_task(one.watch(base, token, at), name=f"visitor {at}")
            visitors += new
            for one in new:
                await one.received.began.wait()
            line.send([one.received.first for one in new])
        elif wish == "count":
            for one in visitors:
                one.received.restart()
            start = time.monotonic()
            await asyncio.sleep(values[0])
            line.send((time.monotonic() - start, [_plain(one.received) for one in visitors]))
        else:
            await asyncio.gather(*(one.connection.close() for one in visitors))
            line.send(None)
            return


def _plain(received: Received) -> dict[str, float]:
    return {name: getattr(received, name) for name in ("frames", "packets", "lost", "gap")}


def _run(line: Connection) -> None:
    asyncio.run(_serve(line))


@dataclass(frozen=True, slots=True)
class Count:
    """What a crowd got in some seconds.

    Attributes:
        rates: Pictures a second of each visitor.
        lost: Packets lost, all visitors.
        gap: The longest anybody waited for a picture, seconds.
    """

    rates: list[float]
    lost: int
    gap: float


class Crowd:
    """Visitors in a process of their own."""

    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._line, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_run, args=(theirs,), daemon=True)
        self._process.start()

    def join(self, base: str, token: str, count: int, timeout_seconds: float = 60.0) -> list[float]:
        """Let so many more come at once; return the seconds to the first picture of each."""
        return list(self._ask(timeout_seconds, "join", base, token, count))

    def count(self, seconds: float) -> Count:
        """Return what everyone gets in some seconds."""
        passed, received = self._ask(seconds + 30.0, "count", seconds)
        return Count(
            [one["frames"] / passed for one in received],
            sum(one["lost"] for one in received),
            max(one["gap"] for one in received),
        )

    def leave(self) -> None:
        """Let everyone go."""
        self._ask(60.0, "leave")
        self._process.join(5.0)

    def _ask(self, timeout_seconds: float, *wish: object) -> Any:
        self._line.send(wish)
        if not self._line.poll(timeout_seconds):
            self._process.kill()
            raise TimeoutError(f"the crowd did not answer “{wish[0]}”")
        return self._line.recv()
