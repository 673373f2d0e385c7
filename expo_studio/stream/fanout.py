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
from expo_studio.stream.packing import PACKS, pack_opus
from expo_studio.stream.peers import Line, Terms
from expo_studio.stream.sound import RATE as SOUND_RATE
from expo_studio.stream.streams import Reception, Stream

PACE_SECONDS = 0.005
REPORT_SECONDS = 1.0
TURN_SECONDS = 0.004
"""So long the loop may be busy with sending before others get their turn."""
PARCELS_AT_MOST = 200
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


class Listener:
    """The sound of one visitor: never given up, whatever happens to the picture."""

    def __init__(self, terms: Terms, line: Line, burst: Burst) -> None:
        self.stream = Stream(terms, line, burst, lambda: None, lambda reception: None)

    def push(self, feed: Feed, parcel: Parcel) -> None:
        """Send a parcel."""
        self.stream.send(feed, parcel)


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
        self._feeds = {codec: Feed(PACKS[codec], VIDEO_RATE) for codec in Codec}
        self._sound = Feed(pack_opus, SOUND_RATE)
        self._audience: dict[Feed, set[Watcher | Listener]] = {
            feed: set() for feed in (*self._feeds.values(), self._sound)
        }
        self._parcels: deque[tuple[Feed, Parcel]] = deque()
        self._arrived = asyncio.Event()

    def __len__(self) -> int:
        return len(self._watchers())

    def join(self, codec: Codec, terms: Terms, line: Line) -> Watcher:
        """Let one more watch; their codec is encoded from now on."""
        watcher = Watcher(codec, terms, line, self._burst, self._ask_for_key)
        self._audience[self._feeds[codec]].add(watcher)
        self._tell_wanted()
        watcher.stream.ask_for_key()
        return watcher

    def listen(self, terms: Terms, line: Line) -> Listener:
        """Let one more hear the sound."""
        listener = Listener(terms, line, self._burst)
        self._audience[self._sound].add(listener)
        return listener

    def leave(self, one: Watcher | Listener) -> None:
        """Stop sending to a visitor; a codec nobody watches is encoded no longer."""
        for audience in self._audience.values():
            audience.discard(one)
        one.stream.close()
        self._tell_wanted()

    def push(self, codec: Codec, encoded: bytes, ticks: int, *, is_key: bool) -> None:
        """Give what was encoded to everyone who watches in its codec."""
        feed = self._feeds[codec]
        self._queue(feed, feed.add(encoded, ticks, is_key=is_key))

    def push_sound(self, encoded: bytes, ticks: int) -> None:
        """Give an Opus packet to everyone who listens."""
        self._queue(self._sound, self._sound.add(encoded, ticks, is_key=True))

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

    async def _send(self, feed: Feed, parcel: Parcel) -> None:
        turn = time.monotonic()
        for one in tuple(self._audience[feed]):
            one.push(feed, parcel)
            if time.monotonic() - turn > TURN_SECONDS:
                await asyncio.sleep(0)
                turn = time.monotonic()

    async def _drain_all(self) -> None:
        while True:
            await asyncio.sleep(PACE_SECONDS)
            for watcher in self._watchers():
                if watcher.stream.is_behind:
                    watcher.stream.drain()

    async def _report_all(self) -> None:
        while True:
            for audience in tuple(self._audience.values()):
                for one in tuple(audience):
                    one.stream.report()
            await asyncio.sleep(REPORT_SECONDS * random.uniform(0.5, 1.0))  # noqa: S311 (RFC 3550)

    def _queue(self, feed: Feed, parcel: Parcel) -> None:
        if len(self._parcels) >= PARCELS_AT_MOST:
            self._skip()
        self._parcels.append((feed, parcel))
        self._arrived.set()

    def _skip(self) -> None:
        """Drop every parcel that waits; everyone begins anew with a key frame."""
        self._parcels.clear()
        for watcher in self._watchers():
            watcher.needs_key = True
        for codec in {watcher.codec for watcher in self._watchers()}:
            self._ask_for_key(codec)

    def _watchers(self) -> list[Watcher]:
        return [
            one
            for audience in self._audience.values()
            for one in audience
            if isinstance(one, Watcher)
        ]

    def _tell_wanted(self) -> None:
        self._want(frozenset({Codec.H264} | {watcher.codec for watcher in self._watchers()}))
