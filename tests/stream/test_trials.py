"""Whether more would fit is found out without filling the way: in steps, each once answered."""

from __future__ import annotations

import asyncio
import struct
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream import streams, trials
from expo_studio.stream.budget import TURNS, Budget
from expo_studio.stream.layers import Layer
from expo_studio.stream.packing import PAYLOAD_BYTES
from expo_studio.stream.quality import Quality
from expo_studio.stream.reception import Reception
from expo_studio.stream.streams import HEAD_BYTES
from expo_studio.stream.trials import Answer, Extra, Questions, Trial, Trips
from expo_studio.stream.watchers import Watcher
from tests.stream.pairs import Sending, Viewer, run
from tests.stream.test_quality import Clock

SOUND = 80_000.0
TELLS_SECONDS = 0.25
"""How often Chromium reports where it estimates."""
WAY_SECONDS = 0.02
QUEUE_SECONDS = 0.3
KEY_SECONDS = 0.5
"""So long after going up the key frame of the larger layer is awaited."""


@asynccontextmanager
async def one_watching() -> AsyncIterator[tuple[Sending, Viewer, Watcher]]:
    """Send to one player that has its first picture."""
    async with Sending() as sending:
        viewer = Viewer()
        await viewer.watch(sending.watching)
        await viewer.frame()
        (watcher,) = sending.fanout._watchers
        yield sending, viewer, watcher
        await viewer.connection.close()


class NarrowWay:
    """A visitor behind a way of so many bits a second, whose queue loses what does not fit.

    Attributes:
        rate: What it holds now.
        most: The longest that anything waited, seconds.
    """

    def __init__(self, bits_per_second: float, tells: float = TELLS_SECONDS) -> None:
        self.clock = Clock()
        self.quality = Quality(Layer.P720, self.clock)
        self.quality.hear(Reception(lost=0.9), 2_000_000)
        assert self.quality.layer is Layer.SLIM
        self.most = 0.0
        self.rate, self._tells = bits_per_second, tells
        self._waits = 0.0

    def live(self, seconds: float) -> Layer:
        """Let time pass while everything is reported as players do; return the layer."""
        until = self.clock.now + seconds
        while self.clock.now < until:
            if (step := self.quality.to_try) > 0.0:
                self.quality.to_try = 0.0
                self._try(step)
            else:
                self._pass(self._tells)
                self._tell(None)
        return self.quality.layer

    def _try(self, seconds: float) -> None:
        self._pass(seconds, self.quality.extra_bits_per_second)
        is_named, taken = self._waits < QUEUE_SECONDS, WAY_SECONDS + self._waits
        self._pass(self._tells)
        self._tell(Answer(taken if is_named else self._tells, is_named))

    def _pass(self, seconds: float, more: float = 0.0) -> None:
        self.clock.now += seconds
        load = SOUND + self.quality.layer.bits_per_second + more
        self._waits += seconds * (load - self.rate) / self.rate
        self._waits = min(max(0.0, self._waits), QUEUE_SECONDS)
        self.most = max(self.most, self._waits)

    def _tell(self, answer: Answer | None) -> None:
        self.quality.hear(Reception(0.0, WAY_SECONDS + self._waits, answer=answer), 200_000)


@given(st.floats(260_000, 490_000))
def test_a_trial_fills_no_queue_and_nothing_larger_is_sent(rate: float) -> None:
    way = NarrowWay(rate)
    assert way.live(60.0) is Layer.SLIM
    assert way.most < QUEUE_SECONDS - 0.05, "nothing was lost"


@given(st.floats(3_500_000, 50_000_000))
def test_where_there_is_room_it_is_found_within_ten_seconds(rate: float) -> None:
    assert NarrowWay(rate).live(10.0) is Layer.P720


@pytest.mark.parametrize(("tells", "soon"), [(TELLS_SECONDS, 7.0), (1.0, 9.5)])
@given(st.floats(20.0, 30.0))
def test_whenever_little_room_ends_the_large_picture_is_back_soon(
    tells: float, soon: float, seconds: float
) -> None:
    """Also where a trial failed just before; it was two seconds more, layer by layer."""
    way = NarrowWay(300_000, tells)
    assert way.live(seconds) is Layer.SLIM
    way.rate = 50_000_000
    assert way.live(soon) is Layer.P720


def test_the_layer_that_holds_is_had_where_the_next_one_does_not() -> None:
    way = NarrowWay(300_000)
    way.live(20.0)
    way.rate = 1_000_000
    assert way.live(10.0) is Layer.P360
    assert way.live(60.0) is Layer.P360


class SharedWay:
    """Visitors behind one uplink, whose queue loses what does not fit; all were disturbed at once.

    Attributes:
        most: The longest that anything waited, seconds.
        lost: How many reports behind a step were lost.
    """

    def __init__(self, count: int, bits_per_second: float, *, is_known: bool) -> None:
        self.clock = Clock()
        self.most, self.lost = 0.0, 0
        self._rate, self._known = bits_per_second, bits_per_second if is_known else None
        self._waits = 0.0
        self.budget = Budget()
        self.all = [Quality(Layer.P720, self.clock) for _ in range(count)]
        self._steps, self._behind = [0.0] * count, [0.0] * count
        self._sums = np.zeros(2)
        self._told = [np.zeros(2)] * count
        self._sent = [deque[tuple[float, Layer]]([(0.0, Layer.SLIM)]) for _ in range(count)]
        for one in self.all:
            one.has_room = partial(self.budget.lend, one)
            one.hear(Reception(lost=0.9), 2_000_000)

    @property
    def large(self) -> int:
        """Return how many have the large picture."""
        return sum(one.layer is Layer.P720 for one in self.all)

    @property
    def lost_part(self) -> float:
        """Return which part of all that was sent was lost since nobody was disturbed any more."""
        sent, lost = self._sums
        return float(lost / sent)

    def live(self, seconds: float) -> None:
        """Let time pass; each reports once a second, at its own moment of it."""
        for tick in range(round(seconds / 0.025)):
            self.clock.now += 0.025
            self._pass(0.025)
            if tick % 40 == 0:
                self._weigh()
            for at, one in enumerate(self.all):
                if tick % 40 == at * 7 % 40:
                    self._tell(at, one)

    def _weigh(self) -> None:
        tried = {one: float(one.extra_bits_per_second) for one in self.all if one.is_trying}
        sent = zip(self.all, map(self._sent_to, range(len(self.all))), strict=True)
        promised = sum(
            max(0.0, one.layer.bits_per_second - bits) for one, bits in sent if one.has_just_risen
        )
        self.budget.weigh(self._known, self._load() + promised, tried)

    def _load(self) -> float:
        return sum(SOUND + self._sent_to(at) for at in range(len(self.all)))

    def _sent_to(self, at: int) -> float:
        """Return how many bits a second one is sent: a larger layer begins with its key frame."""
        layer, sent = self.all[at].layer, self._sent[at]
        if layer is not sent[-1][1]:
            sent.append((self.clock.now + KEY_SECONDS, layer))
        while len(sent) > 1 and sent[1][0] <= self.clock.now:
            sent.popleft()
        return sent[0][1].bits_per_second

    def _pass(self, seconds: float) -> None:
        load = self._load()
        for at, left in enumerate(self._steps):
            part = min(left, seconds) / seconds
            load += part * self.all[at].extra_bits_per_second
        waits = max(0.0, self._waits + seconds * (load - self._rate) / self._rate)
        self._waits = min(waits, QUEUE_SECONDS)
        self._sums += seconds * load, (waits - self._waits) * self._rate
        self.most = max(self.most, self._waits)
        for at, left in enumerate(self._steps):
            if 0.0 < left <= seconds:
                self._behind[at] = self._waits
            self._steps[at] = max(0.0, left - seconds)

    def _tell(self, at: int, one: Quality) -> None:
        answer = None
        if one.is_trying and not self._steps[at]:
            waited = self._behind[at]
            is_named = waited < QUEUE_SECONDS
            self.lost += not is_named
            answer = Answer(WAY_SECONDS + waited if is_named else 1.0, is_named)
        sent, lost = self._sums - self._told[at]
        self._told[at] = self._sums.copy()
        part = lost / max(1.0, sent)
        one.hear(Reception(part, WAY_SECONDS + self._waits, answer=answer), self._sent_to(at))
        self._steps[at], one.to_try = self._steps[at] or one.to_try, 0.0


def uplink(count: int, fit: float) -> float:
    """Return what holds the small picture for all and the large one for some of them."""
    large, middle = (SOUND + one.bits_per_second for one in (Layer.P720, Layer.P360))
    return count * middle + fit * (large - middle)


def test_many_who_are_calm_at_once_fill_no_known_uplink_and_as_many_rise_as_fit() -> None:
    """Together they would each time be too many, and none would ever come up."""
    way = SharedWay(20, uplink(20, 8) / 0.85, is_known=True)
    way.live(60.0)
    assert 7 <= way.large <= 8
    assert not way.most
    assert not way.lost


@pytest.mark.parametrize(("count", "fit"), [(8, 5.2), (12, 7.8), (12, 9.6)])
def test_behind_an_uplink_that_nobody_told_not_all_go_down_for_the_one_too_many(
    count: int, fit: float
) -> None:
    """One more of many is no queue that a trial sees; who came last goes, before others suffer."""
    way = SharedWay(count, uplink(count, fit), is_known=False)
    way.live(60.0)
    up = list[int]()
    for _ in range(180):
        way.live(1.0)
        up.append(way.large)
    assert 0.7 * fit < sum(up) / len(up) < fit + 0.5
    assert way.lost_part < 0.005


def test_where_all_fit_all_are_up_within_a_minute_and_sooner_where_that_is_known() -> None:
    large = SOUND + Layer.P720.bits_per_second
    for is_known, seconds in ((True, 20.0), (False, 50.0)):
        way = SharedWay(20, 20 * large / 0.84, is_known=is_known)
        way.live(seconds)
        assert way.large == 20


def test_who_answers_as_late_as_may_be_and_asks_anew_at_once_keeps_nobody_down() -> None:
    """Two such players had all the trials of an uplink that nobody told, each in its turn."""
    clock, budget = Clock(), Budget()
    honest, *others = all_of_them = [Quality(Layer.P720, clock) for _ in range(3)]
    for one in all_of_them:
        one.has_room = partial(budget.lend, one)
        one.hear(Reception(lost=0.9), 2_000_000)
    answer = Answer(WAY_SECONDS, is_named=True)
    for tick in range(8_000):
        clock.now += 0.05
        if tick % 15 == 0:
            tried = {one: one.extra_bits_per_second for one in all_of_them if one.is_trying}
            budget.weigh(None, 3.0 * (SOUND + Layer.SLIM.bits_per_second), tried)
        for one in others:
            trial = one._trial
            if trial is None:
                one.hear(Reception(0.0, WAY_SECONDS), 200_000)
            elif clock.now - trial.begun - trial.seconds > trials.UNHEARD_SECONDS - 0.2:
                lost = 0.05 if trial.is_last else 0.0
                one.hear(Reception(lost, WAY_SECONDS, answer=answer), 200_000)
        if tick % 20 == 0:
            told = answer if honest.is_trying else None
            honest.hear(Reception(0.0, WAY_SECONDS, answer=told), 200_000)
    assert honest.layer is Layer.P720


def test_who_was_refused_comes_first_and_holds_up_nobody_who_wants_less() -> None:
    budget, clock = Budget(), Clock()
    first, second, third, other = (Quality(Layer.P720, clock) for _ in range(4))
    budget.weigh(1_000.0, 0.0, {other: 800.0})
    assert not budget.lend(first, 500.0)
    assert budget.lend(second, 50.0), "there is no room for the first all the same"
    budget.weigh(1_000.0, 0.0, {other: 300.0})
    assert not budget.lend(third, 500.0)
    assert budget.lend(second, 50.0), "there is room for both"
    assert budget.lend(first, 500.0)
    assert not budget.lend(third, 500.0)
    for _ in range(TURNS + 1):
        budget.weigh(1_000.0, 0.0, {other: 300.0})
    assert budget.lend(second, 500.0), "who asks no more waits no more"


def test_a_step_is_as_long_as_the_one_before_allows() -> None:
    trial = Trial(Layer.P360, Layer.P720, 0.0, in_steps=True)
    assert trial.seconds == pytest.approx(0.025)
    trial.go_on(1.0, 0.05)
    assert trial.seconds == pytest.approx(0.05)
    trial.go_on(2.0, 0.2)
    assert trial.seconds == pytest.approx(0.075), "it is not let go on for ever"
    trial.go_on(3.0, 0.005)
    assert trial.is_last
    assert Trial(Layer.P360, Layer.P720, 0.0, in_steps=False).is_last


@pytest.mark.parametrize("layer", [one for one in Layer if one is not Layer.P1080])
def test_the_first_step_has_room_for_a_packet(layer: Layer) -> None:
    above = layer.above(Layer.P1080)
    trial = Trial(layer, above, 0.0, in_steps=True)
    extra = above.bits_per_second - layer.bits_per_second
    assert trial.seconds * extra / 8 >= PAYLOAD_BYTES + HEAD_BYTES
    assert not trial.is_last


def test_on_a_way_that_is_uneven_anyway_a_little_more_says_nothing() -> None:
    even, uneven = Trips(), Trips()
    for at in range(20):
        even.hear(0.03)
        uneven.hear(0.03 + 0.05 * (at % 2))
    late = Answer(0.14, is_named=True)
    assert even.fits(late) is False
    assert uneven.fits(late) is True
    assert uneven.fits(Answer(0.2, is_named=True)) is False
    assert even.fits(Answer(0.05, is_named=False)) is None, "it may be on its way"
    assert uneven.fits(Answer(0.2, is_named=False)) is False
    assert even.waited(Answer(0.03, is_named=True)) == trials.LEAST_SECONDS
    assert uneven.waited(Answer(0.03, is_named=True)) > 0.02


def test_the_report_behind_a_step_is_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(100.0)
    monkeypatch.setattr("expo_studio.stream.trials.time.monotonic", clock)
    asked = Questions()
    asked.note(1, is_behind=False)
    clock.now += 0.5
    trip, answer = asked.hear(1, 0.4)
    assert trip == pytest.approx(0.1)
    assert answer is None
    asked.note(2, is_behind=True)
    assert asked.are_withheld
    clock.now += 0.2
    trip, answer = asked.hear(1, 0.6)
    assert trip is None
    assert answer is not None
    assert answer.seconds == pytest.approx(0.2)
    assert not answer.is_named
    clock.now += 0.1
    trip, answer = asked.hear(2, 0.2)
    assert trip == pytest.approx(0.1)
    assert answer == Answer(trip, is_named=True)
    assert not asked.are_withheld
    assert asked.hear(2, 0.3) == (None, None), "it is no news, and not usual"
    asked.note(3, is_behind=True)
    clock.now += trials.UNHEARD_SECONDS
    assert not asked.are_withheld, "sound and picture need reports"


def test_a_queue_of_seconds_is_told_though_later_reports_have_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(100.0)
    monkeypatch.setattr("expo_studio.stream.trials.time.monotonic", clock)
    asked = Questions()
    for name in range(1, 4):
        asked.note(name, is_behind=False)
        clock.now += 0.75
    assert asked.hear(1, 0.25) == (pytest.approx(2.0), None)
    assert asked.hear(7, 0.25) == (None, None), "it is none of ours"
    assert asked.hear(1, 0.0) == (None, None), "none was heard"
    asked.note(4, is_behind=True)
    clock.now += 0.5
    trip, answer = asked.hear(3, 0.25)
    assert trip is None, "it left before the step"
    assert answer == Answer(0.5, is_named=False)


def test_a_real_player_answers_and_gets_no_more_than_the_step() -> None:
    async def main() -> None:
        async with one_watching() as (sending, viewer, watcher):
            told: list[Reception] = []
            watcher.stream._tell = told.append
            before, bits = watcher.stream.taken_bytes, watcher.stream._repairs_sent
            repairs = _repairs(viewer)
            watcher.stream.try_more(800_000.0, 0.2)
            sending.fanout._behind.set()
            async with asyncio.timeout(120):
                while not any(one.answer and one.answer.is_named for one in told):
                    await viewer.frame()
            sent = sum(map(len, _repairs(viewer)[len(repairs) :]))
            assert 5_000 < sent <= 20_000
            assert watcher.stream.taken_bytes > before
            assert watcher.stream._repairs_sent == bits, "a trial is no repair"
            assert not watcher.stream.is_behind

    run(main)


def test_a_step_that_this_machine_is_late_with_is_sent_whole() -> None:
    async def main() -> None:
        async with one_watching() as (_, viewer, watcher):
            while len(viewer.packets) < 2 * streams.TRIED_PACKETS:
                await viewer.frame()
            watcher.stream.try_more(8_000_000.0, 0.2)
            extra = watcher.stream._extra
            assert extra is not None
            time.sleep(0.3)  # noqa: ASYNC251 (it is to be late)
            while watcher.stream._extra is not None:
                watcher.stream.drain()
            assert extra.sent > extra.until - 0.01

    run(main)


def test_nobody_tries_what_the_uplink_has_no_room_for() -> None:
    async def main() -> None:
        async with one_watching() as (sending, _, watcher):
            extra = Layer.P720.bits_per_second
            for uplink, has_room in ((extra, False), (100.0 * extra, True), (None, True)):
                sending.fanout.uplink = uplink
                sending.fanout._share_uplink()
                assert watcher.quality.has_room(extra) is has_room
            assert not sending.fanout._budget.lend(sending, extra), "another one has its turn"

    run(main)


def test_a_trial_ends_where_less_is_to_be_sent() -> None:
    async def main() -> None:
        async with one_watching() as (_, _, watcher):
            watcher.stream.try_more(800_000.0, 60.0)
            assert isinstance(watcher.stream._extra, Extra)
            watcher._hear(Reception(lost=0.5))
            assert watcher.stream._extra is None

    run(main)


def _repairs(viewer: Viewer) -> list[bytes]:
    """Return the packets that came again: of another source than the pictures."""
    sources = [struct.unpack_from("!I", packet, 8)[0] for packet in viewer.packets]
    return [
        one for one, source in zip(viewer.packets, sources, strict=True) if source != sources[0]
    ]
