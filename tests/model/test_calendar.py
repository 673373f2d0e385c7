"""The states of an event follow from its live times."""

from __future__ import annotations

import pytest

from expo_studio.model.calendar import Opening, Phase, legible, openings_of, phase_of
from expo_studio.model.invitations import calendar_file
from expo_studio.model.openings import LiveTime
from expo_studio.text import Text

DAYS = (Opening(100.0, 200.0), Opening(300.0, 400.0))


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        (99.9, Phase.ANNOUNCED),
        (100.0, Phase.LIVE),
        (200.0, Phase.BETWEEN),
        (300.0, Phase.LIVE),
        (400.0, Phase.OVER),
    ],
)
def test_phases_of_two_days(now: float, phase: Phase) -> None:
    assert phase_of(DAYS, now) is phase


def test_without_a_calendar_it_is_live() -> None:
    assert phase_of((), 0.0) is Phase.LIVE


def test_live_times_of_any_zone_come_in_the_order_of_time() -> None:
    later = LiveTime("1970-01-01T00:10:00+00:00", "1970-01-01T00:20:00+00:00")
    sooner = LiveTime("1970-01-01T08:01:00+08:00", "1970-01-01T08:02:00+08:00")
    assert openings_of((later, sooner)) == (Opening(60.0, 120.0), Opening(600.0, 1200.0))


@pytest.mark.parametrize("words", ["", "soon", "2026-11-25T09:00:00", "9999-99-99T00:00:00Z"])
def test_times_that_are_none_are_left_out(words: str) -> None:
    assert openings_of((LiveTime(words, "2030-01-01T00:00:00+00:00"),)) == ()


def test_moments_beyond_the_calendar_are_none_and_its_ends_can_be_written() -> None:
    beyond = LiveTime("2026-11-25T09:00:00+08:00", "9999-12-31T23:59:59-12:00")
    before = LiveTime("0001-01-01T00:00:00+14:00", "2026-11-25T09:00:00+08:00")
    assert openings_of((beyond, before)) == ()
    longest = openings_of((LiveTime("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"),))
    lines = calendar_file(Text.same("all"), Text.same("us"), longest).decode().split("\r\n")
    assert "DTSTART:00010101T000000Z" in lines
    assert "DTEND:99991231T235959Z" in lines


def test_times_are_written_as_every_browser_reads_them() -> None:
    short = LiveTime("20261125T0900+0800", "2026-11-25 10:30:00.25Z")
    assert legible((short, LiveTime("soon", "later"))) == (
        LiveTime("2026-11-25T09:00:00+08:00", "2026-11-25T10:30:00+00:00"),
    )
