"""The same parcels to every visitor, each encode only while somebody gets it."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar
from weakref import WeakValueDictionary

from expo_studio.stream.budget import ROOM, Budget
from expo_studio.stream.bursts import Burst
from expo_studio.stream.encoder import VIDEO_RATE, Codec
from expo_studio.stream.feeds import Feed, Parcel
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.packing import PACKS, pack_opus
from expo_studio.stream.peers import Line, Terms
from expo_studio.stream.redundancy import RedundantSound
from expo_studio.stream.sound import RATE as SOUND_RATE
from expo_studio.stream.streams import NARROW_BITS
from expo_studio.stream.watchers import Listener, Watcher, Way

PACE_SECONDS = 0.005
REPORT_SECONDS = 1.0
TURN_SECONDS = 0.004
"""So long the loop may be busy with sending before others get their turn."""
PARCELS_AT_MOST = 200
"""More than 2 s of pictures and sound wait only where this machine cannot send to so many."""
PACKETS_AT_ONCE = 5
"""So many leave together where a picture is spread over time on a wide way, 6 kB."""


One = TypeVar("One")


class Fanout:
    """Everyone who watches; lives on the session's loop, and ``run`` must be running.

    Attributes:
        uplink: Bits a second that all visitors together may be sent, None for no limit.
        extra: Renditions wanted by others than visitors, such as a recording.
        sent: How many encodes of our own have left so far, or were dropped.
    """

    def __init__(
        self,
        top: Layer,
        ask_for_key: Callable[[Rendition], None],
        want: Callable[[frozenset[Rendition]], None],
    ) -> None:
        self.uplink: float | None = None
        self.extra: frozenset[Rendition] = frozenset()
        self.sent = 0
        self._top = top
        self._ask_for_key = ask_for_key
        self._want = want
        self._burst = Burst()
        self._lateness = Lateness()
        self._budget = Budget()
        self._feeds: dict[Rendition, Feed] = {}
        self._sound = Feed(pack_opus, SOUND_RATE)
        self._redundant = WeakValueDictionary[int, RedundantSound]()
        self._watchers: set[Watcher] = set()
        self._audience: dict[Feed, set[Watcher]] = {}
        self._listeners: set[Listener] = set()
        self._passed: dict[Rendition, Rendition] = {}
        self._parcels: deque[tuple[Rendition | None, Parcel]] = deque()
        self._arrived, self._served = asyncio.Event(), asyncio.Event()
        self._served.set()
        self._behind = asyncio.Event()

    def __len__(self) -> int:
        return len(self._watchers)

    @property
    def layers(self) -> dict[str, int]:
        """Return how many visitors get which layer."""
        found = [watcher.aim.layer.words for watcher in self._watchers]
        return {words: found.count(words) for words in sorted(set(found))}

    @property
    def share(self) -> float:
        """Return what the uplink has for one visitor, bits a second; infinite without a limit."""
        if self.uplink is None:
            return float("inf")
        sound = sum(listener.load for listener in self._listeners)
        return max(0.0, self.uplink * ROOM - sound) / max(1, len(self._watchers))

    def join(self, codec: Codec, terms: Terms, line: Line) -> Watcher:
        """Let one more watch; what they get is encoded from now on."""
        way = Way(terms, line, self._burst, self._lateness)
        first = Rendition(codec, self._top)
        watcher = Watcher(way, first, self._in_place_of, self._ask_for_key, self._place)
        watcher.quality.has_room = partial(self._budget.lend, watcher.quality)
        self._watchers.add(watcher)
        self._place(watcher)
        watcher.stream.ask_for_key()
        return watcher

    def listen(self, terms: Terms, line: Line) -> Listener:
        """Let one more hear the sound."""
        redundant = self._redundant_for(terms.payload_type) if terms.red_type is not None else None
        listener = Listener(Way(terms, line, self._burst, self._lateness), redundant)
        self._listeners.add(listener)
        return listener

    def leave(self, one: Watcher | Listener) -> None:
        """Stop sending to a visitor; what nobody gets is encoded no longer."""
        one.stream.close()
        if isinstance(one, Listener):
            self._listeners.discard(one)
            return
        self._watchers.discard(one)
        for audience in self._audience.values():
            audience.discard(one)
        self.tell_wanted()

    def push(self, rendition: Rendition, encoded: bytes, ticks: int, *, is_key: bool) -> None:
        """Give what was encoded to everyone who gets this rendition."""
        self._queue(rendition, self._feed(rendition).add(encoded, ticks, is_key=is_key))

    def pass_on(self, passed: frozenset[Rendition]) -> None:
        """Give visitors what somebody sends, in place of our own encodes of the same layers.

        Until its first key frame everyone goes on getting what they get; so it is when it ends.
        """
        self._passed = {replace(one, sender=""): one for one in passed}
        for watcher in tuple(self._watchers):
            watcher.aim_anew()
        self._forget_passed()

    def push_sound(self, encoded: bytes, ticks: int) -> None:
        """Give an Opus packet to everyone who listens."""
        self._queue(None, self._sound.add(encoded, ticks, is_key=True))

    def tell_wanted(self) -> None:
        """Say which renditions somebody gets or waits for."""
        used = (
            one for one, feed in self._feeds.items() if not one.sender and self._audience.get(feed)
        )
        self._want(frozenset(used) | self.extra)

    async def served(self) -> None:
        """Return once all that was encoded so far has left for those who get it."""
        await self._served.wait()

    async def run(self) -> None:
        """Send, and report to players, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send_all(), name="send")
            tasks.create_task(self._drain_all(), name="pace")
            tasks.create_task(self._report_all(), name="report")
            tasks.create_task(self._lateness.run(), name="beat")

    def _feed(self, rendition: Rendition) -> Feed:
        if rendition not in self._feeds:
            is_wide = rendition.layer.bits_per_second > NARROW_BITS
            at_once = PACKETS_AT_ONCE if is_wide else 1
            self._feeds[rendition] = Feed(PACKS[rendition.codec], VIDEO_RATE, at_once)
        return self._feeds[rendition]

    def _redundant_for(self, payload_type: int) -> RedundantSound:
        """Return the redundant sound that is shared by all whose plain one has a payload type."""
        known = self._redundant.get(payload_type)
        made = known or RedundantSound(self._sound, payload_type)
        self._redundant[payload_type] = made
        return made

    def _in_place_of(self, rendition: Rendition) -> Rendition:
        """Return what is sent instead of an encode of ours, or itself."""
        return self._passed.get(rendition, rendition)

    def _forget_passed(self) -> None:
        """Forget what is passed on no more.

        It is another feed when it comes back: pictures are missing in between, so that whoever
        got it before has to begin with a key frame as well.
        """
        passed = set(self._passed.values())
        for one in [one for one in self._feeds if one.sender and one not in passed]:
            self._audience.pop(self._feeds.pop(one), None)

    def _place(self, watcher: Watcher) -> None:
        """Let a watcher get what is aimed at, and until its key frame what was sent before.

        What a player says while its connection ends brings nobody back who has left.
        """
        if watcher not in self._watchers:
            return
        aim = self._feed(watcher.aim)
        self._audience.setdefault(aim, set()).add(watcher)
        for feed, audience in self._audience.items():
            if feed not in {aim, watcher.feed}:
                audience.discard(watcher)
        self.tell_wanted()

    async def _send_all(self) -> None:
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            while self._parcels:
                rendition, parcel = self._parcels.popleft()
                await self._send(rendition, parcel)
                self.sent += _is_own(rendition)
            self._served.set()

    async def _send(self, rendition: Rendition | None, parcel: Parcel) -> None:
        feed = self._sound if rendition is None else self._feeds.get(rendition)
        if feed is None:
            return
        audience: tuple[Listener | Watcher, ...] = tuple(
            self._listeners if rendition is None else self._audience.get(feed, ())
        )
        async for one in _by_turns(audience):
            one.push(feed, parcel, rendition)
            if one.stream.is_behind:
                self._behind.set()

    async def _drain_all(self) -> None:
        while True:
            await self._behind.wait()
            await asyncio.sleep(PACE_SECONDS)
            behind = [one for one in self._watchers if one.stream.is_behind]
            async for watcher in _by_turns(behind):
                watcher.stream.drain()
            if not behind:
                self._behind.clear()

    async def _report_all(self) -> None:
        while True:
            streams = [one.stream for one in self._watchers]
            async for stream in _by_turns((*streams, *(one.stream for one in self._listeners))):
                stream.report()
            self._share_uplink()
            await asyncio.sleep(REPORT_SECONDS * random.uniform(0.5, 1.0))  # noqa: S311 (RFC 3550)

    def _share_uplink(self) -> None:
        """Measure what is sent; over the limit, who gets the most goes down first."""
        everyone: tuple[Watcher | Listener, ...] = (*self._watchers, *self._listeners)
        for one in everyone:
            one.weigh()
        total = sum(one.load for one in everyone)
        soon = total + sum(one.promised for one in self._watchers)
        tried: dict[object, float] = {one.quality: one.tried for one in self._watchers if one.tried}
        self._budget.weigh(self.uplink, soon, tried)
        room = float("inf") if self.uplink is None else self.uplink * ROOM - soon
        for listener in self._listeners:
            room -= listener.suit(room)
        if self.uplink is None:
            return
        is_tight = total > self.uplink * ROOM
        for watcher in self._watchers:
            watcher.quality.ceiling = watcher.aim.layer if is_tight else self._top
        for watcher in sorted(self._watchers, key=lambda one: -one.load):
            if total <= self.uplink or watcher.aim.layer is watcher.aim.layer.below():
                break
            watcher.limit()
            total -= max(0.0, watcher.load - watcher.aim.layer.bits_per_second)

    def _queue(self, rendition: Rendition | None, parcel: Parcel) -> None:
        if len(self._parcels) >= PARCELS_AT_MOST:
            self._skip()
        self._parcels.append((rendition, parcel))
        self._served.clear()
        self._arrived.set()

    def _skip(self) -> None:
        """Drop every parcel that waits; everyone begins anew with a key frame."""
        self.sent += sum(_is_own(rendition) for rendition, _ in self._parcels)
        self._parcels.clear()
        for watcher in self._watchers:
            watcher.begin_anew()
        for rendition in {watcher.aim for watcher in self._watchers}:
            self._ask_for_key(rendition)


async def _by_turns(ones: Sequence[One]) -> AsyncIterator[One]:
    """Yield one after the other, and let others have their turn after some milliseconds."""
    turn = time.monotonic()
    for one in ones:
        yield one
        if time.monotonic() - turn > TURN_SECONDS:
            await asyncio.sleep(0)
            turn = time.monotonic()


def _is_own(rendition: Rendition | None) -> bool:
    """Return whether this is a picture that we encoded."""
    return rendition is not None and not rendition.sender
