"""Simulated visitors: they watch by WHEP, count what comes and answer, but decode nothing.

A crowd runs in a process of its own, so that its work is not counted as the host's. Each
visitor makes a real connection (ICE, DTLS, SRTP) and answers as a player does: receiver
reports and estimates each second, checks of consent. Pictures, holes and gaps are read off the
clear RTP headers, with the kernel's own times of arrival, so that a crowd that is late itself
blames nobody; of each visitor one packet a second is decrypted, to see that it can be.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, cast

import aiohttp
import taps
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

from expo_studio.stream.listening import allow_many_sockets
from expo_studio.stream.peers import stay_on_loopback

FIRST_SECONDS = 40.0
MERGED = "EXPO_MERGED"
"""Set in the environment: what was sent together is received in one piece."""
ADDRESS_SHARE = 60
"""Visitors of one loopback address; the host limits how many may enter from one."""


class Visitor:
    """One peer connection that only counts and answers."""

    def __init__(self, listening: taps.Taps) -> None:
        self.received = taps.Received()
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self._listening = listening

    async def watch(self, base: str, token: str, number: int) -> None:
        """Ask the host by WHEP; visitors share loopback addresses by their number."""
        transceiver = self.connection.addTransceiver("video", direction="recvonly")
        transceiver.receiver.receive = leave_it_to_the_taps  # type: ignore[method-assign]
        if "//127." in base:
            stay_on_loopback(self.connection)
        await self.connection.setLocalDescription(await self.connection.createOffer())
        self.tap()
        address = address_of(number) if "//127." in base else None
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/sdp"}
        connector = aiohttp.TCPConnector(local_addr=(address, 0) if address else None)
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

    def tap(self) -> None:
        """Read the sockets of this connection from now on, with all the others'."""
        self._listening.add(self.connection.getTransceivers()[0].receiver, self.received)

    async def leave(self) -> None:
        """Go."""
        self._listening.drop(self.received)
        await self.connection.close()


def address_of(number: int, net: int = 0) -> str:
    """Return the loopback address of a visitor; others count theirs in another third byte."""
    return f"127.0.{net}.{2 + number // ADDRESS_SHARE}"


async def leave_it_to_the_taps(parameters: Any) -> None:
    """Start no thread that decodes and no reports of aiortc's."""


async def _join(visitors: list[Visitor], listening: taps.Taps, *wish: Any) -> Joined:
    """Let more come at once; what those who were there got meanwhile is counted."""
    base, token, count = wish
    before = list(visitors)
    restart(before)
    start, new = time.monotonic(), [Visitor(listening) for _ in range(count)]
    async with asyncio.TaskGroup() as tasks:
        for at, one in enumerate(new, len(visitors)):
            tasks.create_task(one.watch(base, token, at), name=f"visitor {at}")
    visitors += new
    missing = await _without(new)
    meanwhile = counted(before, time.monotonic() - start) if before else None
    return Joined([one.received.first for one in new], meanwhile, missing)


async def _without(visitors: Collection[Visitor]) -> int:
    """Wait for everyone's first picture; return how many have none after a long while."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FIRST_SECONDS):
            for one in visitors:
                await one.received.began.wait()
    return sum(not one.received.began.is_set() for one in visitors)


def restart(visitors: Collection[Visitor]) -> None:
    """Count anew from here."""
    for one in visitors:
        one.received.restart()


async def count(visitors: Collection[Visitor], seconds: float) -> Count:
    """Return what visitors get in some seconds from now."""
    restart(visitors)
    start = time.monotonic()
    await asyncio.sleep(seconds)
    return counted(visitors, time.monotonic() - start)


def counted(visitors: Collection[Visitor], passed: float) -> Count:
    """Return what visitors got in the seconds that passed."""
    now = time.time()
    received = [one.received for one in visitors]
    return Count(
        rates=[one.frames / passed for one in received],
        lost=sum(one.lost for one in received),
        gap=max(one.longest(now) for one in received),
        bits=sum(one.bytes for one in received) * 8 / passed / len(received),
        proven=min(one.decrypted for one in received),
        false=sum(one.false for one in received),
    )


async def _serve(line: Connection) -> None:
    visitors: list[Visitor] = []
    loop = asyncio.get_running_loop()
    with taps.Taps(merged=MERGED in os.environ) as listening:
        async with asyncio.TaskGroup() as tasks:
            draining = tasks.create_task(listening.run(), name="drain")
            while True:
                wish, *values = await loop.run_in_executor(None, line.recv)
                if wish == "join":
                    line.send(await _join(visitors, listening, *values))
                elif wish == "count":
                    line.send(await count(visitors, values[0]))
                else:
                    await asyncio.gather(*(one.leave() for one in visitors))
                    line.send(None)
                    break
            draining.cancel()


def _run(line: Connection, cores: Collection[int]) -> None:
    if cores:
        os.sched_setaffinity(0, cores)
    allow_many_sockets()
    asyncio.run(_serve(line))


@dataclass(frozen=True, slots=True)
class Count:
    """What a crowd got in some seconds.

    Attributes:
        rates: Pictures a second of each visitor.
        lost: Packets lost, all visitors.
        gap: The longest anybody waited for a picture, seconds.
        bits: Bits a second of one visitor, the mean.
        proven: How many packets were decrypted, of the visitor with the fewest.
        false: How many could not be decrypted.
    """

    rates: list[float]
    lost: int
    gap: float
    bits: float = 0.0
    proven: int = 0
    false: int = 0


@dataclass(frozen=True, slots=True)
class Joined:
    """How it went when some came at once.

    Attributes:
        first: Seconds to the first picture of each.
        meanwhile: What those got who were there before, None if nobody was.
        missing: How many got no picture at all.
    """

    first: list[float]
    meanwhile: Count | None
    missing: int


class Crowd:
    """Visitors in a process of their own, on these cores of the machine, or on any."""

    def __init__(self, cores: Collection[int] = ()) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._line, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_run, args=(theirs, cores), daemon=True)
        self._process.start()

    def join(self, base: str, token: str, count: int, timeout_seconds: float = 120.0) -> Joined:
        """Let so many more come at once."""
        joined: Joined = self._ask(timeout_seconds, "join", base, token, count)
        return joined

    def come(self, base: str, token: str, count: int, at_once: int) -> Iterator[Joined]:
        """Let so many come, some at once; yield how it went with each of these."""
        for start in range(0, count, at_once):
            yield self.join(base, token, min(at_once, count - start))

    def count(self, seconds: float) -> Count:
        """Return what everyone gets in some seconds."""
        count: Count = self._ask(seconds + 30.0, "count", seconds)
        return count

    @contextmanager
    def counting(self, seconds: float) -> Iterator[Callable[[], Count]]:
        """Count for some seconds while something else is done; yield what waits for it."""
        self._line.send(("count", seconds))
        yield lambda: cast("Count", self._answer(seconds + 30.0, "count"))

    @property
    def pid(self) -> int:
        """Return the number of its process."""
        return self._process.pid or 0

    def leave(self) -> None:
        """Let everyone go."""
        self._ask(60.0, "leave")
        self._process.join(5.0)

    def _ask(self, timeout_seconds: float, *wish: object) -> Any:
        self._line.send(wish)
        return self._answer(timeout_seconds, wish[0])

    def _answer(self, timeout_seconds: float, wish: object) -> Any:
        if not self._line.poll(timeout_seconds):
            self._process.kill()
            raise TimeoutError(f"the crowd did not answer “{wish}”")
        return self._line.recv()
