"""What a busy machine was late itself is not taken for a narrow network."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from expo_studio.stream import lateness
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.layers import Layer
from expo_studio.stream.quality import Quality
from expo_studio.stream.reception import Reception
from expo_studio.stream.trials import Answer, Trial, Trips
from tests.stream.test_quality import Clock

HEARD = (
    (0.37, None, 0.255, 0.463, None, 184_549),
    (1.06, 0.0, 0.161, 0.200, 382_704, 367_264),
    (1.82, None, 0.370, 0.202, 409_038, 1_033_022),
    (2.14, 0.0, 0.470, 0.195, 416_132, 1_033_022),
    (2.36, None, 0.396, 0.132, 424_948, 1_033_022),
    (2.54, None, 0.046, 0.194, 431_626, 917_446),
    (3.20, 0.0, 0.091, 0.630, 452_360, 917_446),
    (4.05, None, 0.071, 0.146, 452_360, 111_268),
    (4.66, 0.0, 0.296, 0.648, 452_360, 260_539),
    (4.91, None, 0.394, 0.855, 452_360, 260_539),
    (5.52, None, 0.284, 0.610, 452_360, 273_201),
    (6.31, 0.0, 0.435, 0.534, 452_360, 19_667),
    (6.91, None, 0.559, 0.420, 452_360, 19_667),
    (7.35, 0.0, 0.472, 0.829, 452_360, 1_197_458),
    (8.52, 0.0, 0.645, 0.811, 496_730, 113_807),
    (9.55, 0.0, 0.332, 0.734, 496_730, 159_269),
    (11.0, 0.0, 0.306, 0.263, 496_730, 355_656),
    (12.08, 0.0, 0.175, 0.435, 508_566, 402_153),
    (13.22, 0.0, 0.116, 0.119, 508_566, 192_837),
    (13.42, None, 0.196, 0.035, 73_397, 192_837),
)
"""What a host heard of a player behind a free way, four others taking its core: when, the part
lost, round trip, how late it was, the estimate, and what was sent."""


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock(100.0)
    monkeypatch.setattr("expo_studio.stream.lateness.time.monotonic", made)
    return made


def replay(*, is_known: bool, lost: float = 0.0) -> Layer:
    """Return the layer after all that was heard, with or without what is known of lateness."""
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    quality.hear(Reception(0.0, 0.02), 2_000_000)
    for at, part, trip, late, estimate, sent in HEARD:
        clock.now = 10.0 + at
        part = part if part is None else max(part, lost)
        quality.hear(Reception(part, trip, late=late if is_known else 0.0), sent)
        if estimate is not None:
            told = Reception(bits_per_second=estimate, is_of_bursts=is_known)
            quality.hear(told, sent)
    return quality.layer


def test_what_a_starved_host_heard_of_a_good_way_is_no_trouble() -> None:
    assert replay(is_known=True) is Layer.P720
    assert replay(is_known=False) is Layer.SLIM, "it was the host all the same"


def test_what_is_lost_is_trouble_however_late_the_host_is() -> None:
    assert replay(is_known=True, lost=0.06) < Layer.P720


def test_a_round_trip_longer_than_the_host_was_late_is_trouble() -> None:
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    quality.hear(Reception(0.0, 0.02), 2_000_000)
    for late, layer in ((0.9, Layer.P720), (0.9, Layer.P720), (0.4, Layer.P720), (0.4, Layer.P360)):
        clock.now += 1.0
        assert quality.hear(Reception(0.0, 0.92, late=late), 2_000_000) is layer


def test_an_estimate_of_bursts_says_something_where_packets_are_lost_as_well() -> None:
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    estimate = Reception(bits_per_second=500_000, is_of_bursts=True)
    clock.now += 10.0
    quality.hear(replace(estimate, bits_per_second=600_000), 2_000_000)
    assert quality.hear(estimate, 2_000_000) is Layer.P720
    quality.hear(Reception(lost=0.05), 2_000_000)
    assert quality.hear(replace(estimate, bits_per_second=400_000), 2_000_000) is Layer.SLIM


def test_what_lies_here_unread_does_not_stay_away() -> None:
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    for _ in range(10):
        clock.now += 1.0
        quality.hear(Reception(0.0, 0.02), 2_000_000)
    clock.now += 20.0
    assert quality.miss(is_sent_to=True, late=19.0) is Layer.P720
    assert quality.miss(is_sent_to=True, late=2.0) is Layer.P360


def test_round_trips_heard_late_say_little_of_what_is_usual() -> None:
    trips = Trips()
    trips.hear(0.5, 0.45)
    assert trips.shortest == pytest.approx(0.05), "the least that it may have been"
    trips.hear(0.2)
    assert trips.shortest == 0.2, "until one is known"
    trips.hear(0.9, 0.85)
    assert trips.shortest == 0.2
    assert trips.fits(Answer(0.3, is_named=True)) is False
    assert trips.fits(Answer(0.3, is_named=True, late=0.1)) is True
    assert not trips.is_sure_of(Answer(0.3, is_named=True, late=0.1))
    assert trips.fits(Answer(0.9, is_named=True, late=0.3)) is False
    assert trips.fits(Answer(0.5, is_named=False, late=0.3)) is None


def rising(late: float) -> tuple[Quality, Clock]:
    """Return one whose last step of a trial was answered, that late."""
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    quality.hear(Reception(lost=0.5), 1_000_000)
    while not (quality._trial or Trial(Layer.SLIM, Layer.P360, 0.0, in_steps=True)).is_last:
        clock.now += 1.0
        answer = Answer(0.02 + late, is_named=True, late=late) if quality.is_trying else None
        quality.hear(Reception(0.0, 0.02 + late, answer=answer, late=late), 500_000)
    clock.now += 0.6
    answer = Answer(0.02 + late, is_named=True, late=late)
    quality.hear(Reception(None, 0.02 + late, answer=answer, late=late), 500_000)
    return quality, clock


def test_a_last_step_that_the_host_heard_late_is_judged_by_what_was_lost() -> None:
    assert rising(0.0)[0].layer is Layer.P720
    for lost, layer in ((0.0, Layer.P720), (0.1, Layer.P360)):
        quality, clock = rising(0.3)
        assert quality.layer is Layer.P360, "not yet"
        clock.now += 2.0
        quality.hear(Reception(lost=lost), 500_000)
        assert quality.layer is layer


def test_a_beat_that_comes_late_is_known_before_and_some_beats_after(clock: Clock) -> None:
    late = Lateness()
    clock.now += 5.0
    assert late.seconds == 0.0, "it does not run"
    late.beat()
    clock.now += lateness.BEAT_SECONDS + 0.004
    late.beat()
    assert late.seconds == 0.0
    assert not late.is_recent
    clock.now += 1.0
    assert late.seconds == pytest.approx(1.0)
    assert late.is_recent
    for _ in range(lateness.BEATS):
        late.beat()
        assert late.seconds == pytest.approx(1.0)
        clock.now += lateness.BEAT_SECONDS
    late.beat()
    assert late.seconds == 0.0
    clock.now += lateness.ESTIMATE_SECONDS
    late.beat()
    clock.now += lateness.ESTIMATE_SECONDS
    late.beat()
    assert late.is_recent, "now it was late again"


def test_a_loop_that_was_busy_is_late_and_another_is_not() -> None:
    async def main() -> None:
        late = Lateness()
        async with asyncio.TaskGroup() as tasks:
            beats = tasks.create_task(late.run())
            await asyncio.sleep(0.1)
            time.sleep(0.4)  # noqa: ASYNC251 (it is to be busy)
            assert late.seconds >= 0.4
            await asyncio.sleep(0)
            assert late.seconds >= 0.4, "what lay there is heard now"
            while late.seconds:  # noqa: ASYNC110
                await asyncio.sleep(lateness.BEAT_SECONDS)
            beats.cancel()

    asyncio.run(main())
