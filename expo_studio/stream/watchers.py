"""Who is sent to: the picture of one visitor in the layer their network holds, and the sound."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from expo_studio.stream.bursts import Burst
from expo_studio.stream.feeds import Feed, Parcel
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.peers import Line, Terms
from expo_studio.stream.quality import Quality
from expo_studio.stream.reception import Reception
from expo_studio.stream.redundancy import Need, RedundantSound
from expo_studio.stream.streams import Stream
from expo_studio.stream.voice import BITS_PER_SECOND as SOUND_BITS

REPAIRS_PER_SECOND = 15.0
"""So many packets of sound may be sent again, nearly a third of them; more is no help there."""


@dataclass(frozen=True, slots=True)
class Way:
    """How one stream reaches its visitor, and how late this machine is."""

    terms: Terms
    line: Line
    burst: Burst
    lateness: Lateness


class Watcher:
    """The picture of one visitor: begins with a key frame and skips to one when behind.

    Attributes:
        aim: What is to be sent; until its first key frame, what was sent before goes on.
        feed: What is sent, None before the first picture.
        rate: Bits sent in the last second, each once.
        load: The same with heads and repairs, for the uplink, without trials.
        quality: Which layer the visitor's network holds.
        heard: Called with all that the player reports.
        narrowed: Called with the layer when that becomes the sparse one, and when it is another
            again.
    """

    def __init__(
        self,
        way: Way,
        first: Rendition,
        in_place_of: Callable[[Rendition], Rendition],
        ask_for_key: Callable[[Rendition], None],
        changed: Callable[[Watcher], None],
    ) -> None:
        """Begin.

        Args:
            way: To the visitor.
            first: What they are to get first.
            in_place_of: Returns what is sent instead of an encode of ours, or itself.
            ask_for_key: Asks for a key frame.
            changed: Called when the aim is another, and when it is reached.
        """
        self.aim = in_place_of(first)
        self.feed: Feed | None = None
        self.rate = self.load = 0.0
        self.quality = Quality(first.layer)
        self.quality.can_try = way.terms.repair_type is not None
        self.heard: Callable[[Reception], None] = _untold
        self.narrowed: Callable[[Layer], None] = _untold
        self._needs_key = True
        self._in_place_of = in_place_of
        self._changed = changed
        self._ask_for_key = ask_for_key
        self._lateness = way.lateness
        self._scale = Scale()
        self.stream = Stream(
            way.terms,
            way.line,
            way.burst,
            lambda: ask_for_key(self.aim),
            self._hear,
            way.lateness,
        )

    def push(self, feed: Feed, parcel: Parcel, rendition: Rendition | None) -> None:
        """Send a parcel, or drop it while a key frame is awaited or it is of another layer."""
        is_new = feed is not self.feed
        if (is_new or self.quality.is_overwhelmed) and rendition != self.aim:
            return
        if (is_new or self._needs_key) and not parcel.is_key:
            return
        if is_new:
            self.stream.fit(self.aim.layer.bits_per_second)
            self.quality.is_overwhelmed = False
        self.feed = feed
        self._needs_key = not self.stream.send(feed, parcel)
        if self._needs_key:
            self.stream.ask_for_key()
        if is_new:
            self._changed(self)

    def begin_anew(self) -> None:
        """Send nothing before the next key frame."""
        self._needs_key = True

    def weigh(self) -> None:
        """Measure what is sent; who is sent to and reports no more gets less."""
        self.rate, self.load = self._scale.weigh(self.stream)
        late = self._lateness.seconds
        self._aim_at(self.quality.miss(is_sent_to=self.rate > 0.0, late=late))

    @property
    def tried(self) -> float:
        """Return what is sent on trial, bits a second; it is in no load."""
        return self.quality.extra_bits_per_second if self.quality.is_trying else 0.0

    @property
    def promised(self) -> float:
        """Return what a larger layer adds soon to the load."""
        soon = self.aim.layer.bits_per_second if self.quality.has_just_risen else 0.0
        return max(0.0, soon - self.load)

    def limit(self) -> None:
        """Go one layer down because all together send too much."""
        self._aim_at(self.quality.limit())

    def aim_anew(self) -> None:
        """Get what is sent now in the layer that is to be sent."""
        self._aim(self._in_place_of(Rendition(self.aim.codec, self.aim.layer)))

    def _hear(self, reception: Reception) -> None:
        self.heard(reception)
        self._aim_at(self.quality.hear(reception, self.rate))
        if self.quality.to_try:
            self.stream.try_more(self.quality.extra_bits_per_second, self.quality.to_try)
            self.quality.to_try = 0.0
        elif not self.quality.is_trying:
            self.stream.stop_trying()

    def _aim_at(self, layer: Layer) -> None:
        if layer is not self.aim.layer:
            if self.quality.is_overwhelmed:
                self._needs_key = True
                self.stream.make_room()
            if Layer.SPARSE in {layer, self.aim.layer}:
                self.narrowed(layer)
            self._aim(self._in_place_of(Rendition(self.aim.codec, layer)))

    def _aim(self, rendition: Rendition) -> None:
        if rendition != self.aim:
            self.aim = rendition
            self._changed(self)
            self._ask_for_key(rendition)


class Scale:
    """Weighs what a stream sends from one time to the next."""

    def __init__(self) -> None:
        self._before = (time.monotonic(), 0, 0)

    def weigh(self, stream: Stream) -> tuple[float, float]:
        """Return bits a second of what is sent once, and of all that goes over the network."""
        then, sent, taken = self._before
        self._before = time.monotonic(), stream.sent_bytes, stream.taken_bytes
        passed = max(self._before[0] - then, 1e-3)
        return (self._before[1] - sent) * 8 / passed, (self._before[2] - taken) * 8 / passed


class Listener:
    """The sound of one visitor: never given up, whatever happens to the picture.

    Lost packets come again where the player asks for them. Where it does not, or the way is too
    long for that, each carries the one before it as well, if the player takes that and there is
    room: in the layers for narrow networks there is none.

    Attributes:
        load: Bits a second that it takes of the uplink, heads included.
        beside: The picture of the same visitor, None while there is none.
        need: What the player loses.
        is_redundant: Whether packets carry the one before.
    """

    def __init__(self, way: Way, redundant: RedundantSound | None = None) -> None:
        """Begin; without redundant sound all is sent plainly."""
        self.load = 0.0
        self.beside: Watcher | None = None
        self.need = Need()
        self.is_redundant = False
        self._redundant = redundant
        self._scale = Scale()
        self.stream = Stream(way.terms, way.line, way.burst, _nothing, _untold, way.lateness)
        self.stream.allow_repairs(REPAIRS_PER_SECOND)

    def push(self, feed: Feed, parcel: Parcel, rendition: Rendition | None) -> None:
        """Send a parcel of sound, which is of no rendition."""
        if self.is_redundant and self._redundant is not None:
            self.stream.send(self._redundant.feed, self._redundant.parcel(parcel))
        else:
            self.stream.send(feed, parcel)

    def weigh(self) -> None:
        """Measure what is sent."""
        self.load = self._scale.weigh(self.stream)[1]

    def suit(self, room: float) -> float:
        """Send redundantly, or plainly with repairs; return what that adds to the load.

        Args:
            room: Bits a second that the uplink still has.
        """
        terms, was = self.stream.terms, self.is_redundant
        if self._redundant is None or self.beside is None or terms.red_type is None:
            return 0.0
        if self.beside.aim.layer <= Layer.SLIM:
            self.need.forget()
        is_helpless = self.need.is_far or not terms.asks_again
        has_room = room >= (0.0 if was else SOUND_BITS)
        self.is_redundant = self.need.is_felt and is_helpless and has_room
        if self.is_redundant != was:
            self.stream.allow_repairs(0.0 if self.is_redundant else REPAIRS_PER_SECOND)
        return SOUND_BITS * (self.is_redundant - was)


def _untold(told: object) -> None:
    """Tell nobody."""


def _nothing() -> None:
    """Sound has no key frames."""
