"""The same parcels to every visitor, through a bounded queue of their own."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import Callable

from expo_studio.stream.bursts import Burst
from expo_studio.stream.encoder import VIDEO_RATE, Codec
from expo_studio.stream.feeds import Feed, Parcel
from expo_studio.stream.packing import PACKS
from expo_studio.stream.peers import Line, Terms
from expo_studio.stream.streams import Reception, Stream

PACE_SECONDS = 0.005
REPORT_SECONDS = 1.0
TURN_SECONDS = 0.004
"""So long the loop may be busy with sending before others get their turn."""
PARCELS_AT_MOST = 60
"""More than 2 s of pictures wait only where this machine cannot send to so many."""


class Watcher:
    """The picture of one visitor: begins with a key frame and skips to one when behind."""

    def __init__(
        self,
        codec: Codec,
        terms: Terms,
        line: Line,
        burst: Burst,
        ask_for_key: Callable[[Codec], None],
    ) -> None:
        self.codec = codec
        self.needs_key = True
        self.stream = Stream(terms, line, burst, lambda: ask_for_key(codec), self._hear)

    def push(self, feed: Feed, parcel: Parcel) -> None:
        """Send a parcel, or drop it while a key frame is awaited."""
        if self.needs_key and not parcel.is_key:
            return
        self.needs_key = not self.stream.send(feed, parcel)
        if self.needs_key:
            self.stream.ask_for_key()

    def _hear(self, reception: Reception) -> None:
        """Take how the visitor receives."""


class Fanout:
    """Everyone who watches; lives on the session's loop, and ``run`` must be running."""

    def __init__(
        self,
        ask_for_key: Callable[[Codec], None],
        want: Callable[[frozenset[Codec]], None],
    ) -> None:
        self._ask_for_key = ask_for_key
        self._want = want
        self._burst = Burst()
        self._watchers: set[Watcher] = set()
        self._feeds = {codec: Feed(PACKS[codec], VIDEO_RATE) for codec in Codec}
        self._parcels: deque[tuple[Feed, Codec, Parcel]] = deque()
        self._arrived = asyncio.Event()

    def __len__(self) -> int:
        return len(self._watchers)

    def join(self, codec: Codec, terms: Terms, line: Line) -> Watcher:
        """Let one more watch; their codec is encoded from now on."""
        watcher = Watcher(codec, terms, line, self._burst, self._ask_for_key)
        self._watchers.add(watcher)
        self._tell_wanted()
        watcher.stream.ask_for_key()
        return watcher

    def leave(self, watcher: Watcher) -> None:
        """Stop sending to a visitor; a codec nobody watches is encoded no longer."""
        self._watchers.discard(watcher)
        watcher.stream.close()
        self._tell_wanted()

    def push(self, codec: Codec, encoded: bytes, ticks: int, *, is_key: bool) -> None:
        """Give what was encoded to everyone who watches in its codec."""
        feed = self._feeds[codec]
        if len(self._parcels) >= PARCELS_AT_MOST:
            self._skip()
        self._parcels.append((feed, codec, feed.add(encoded, ticks, is_key=is_key)))
        self._arrived.set()

    async def run(self) -> None:
        """Send, and report to players, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send_all(), name="send")
            tasks.create_task(self._drain_all(), name="pace")
            tasks.create_task(self._report_all(), name="report")

    async def _send_all(self) -> None:
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            while self._parcels:
                await self._send(*self._parcels.popleft())

    async def _send(self, feed: Feed, codec: Codec, parcel: Parcel) -> None:
        turn = time.monotonic()
        for watcher in tuple(self._watchers):
            if watcher.codec is codec:
                watcher.push(feed, parcel)
            if time.monotonic() - turn > TURN_SECONDS:
                await asyncio.sleep(0)
                turn = time.monotonic()

    async def _drain_all(self) -> None:
        while True:
            await asyncio.sleep(PACE_SECONDS)
            for watcher in tuple(self._watchers):
                if watcher.stream.is_behind:
                    watcher.stream.drain()

    async def _report_all(self) -> None:
        while True:
            for watcher in tuple(self._watchers):
                watcher.stream.report()
            await asyncio.sleep(REPORT_SECONDS * random.uniform(0.5, 1.0))  # noqa: S311 (RFC 3550)

    def _skip(self) -> None:
        """Drop every parcel that waits; everyone begins anew with a key frame."""
        self._parcels.clear()
        for watcher in self._watchers:
            watcher.needs_key = True
        for codec in {watcher.codec for watcher in self._watchers}:
            self._ask_for_key(codec)

    def _tell_wanted(self) -> None:
        self._want(frozenset({Codec.H264} | {watcher.codec for watcher in self._watchers}))
