"""The collector holds no picture up, and what visitors leave does not pile up either."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from expo_studio.stream import tidying
from expo_studio.stream.admission import Role, Seat
from expo_studio.stream.room import Room
from expo_studio.stream.sockets import Outbox
from expo_studio.stream.tidying import GONE, LONG_SECONDS, Tidying


@pytest.fixture
def collector() -> Iterator[None]:
    threshold = gc.get_threshold()
    tidying.set_aside()
    yield
    gc.set_threshold(*threshold)
    gc.unfreeze()


@dataclass
class Crowd:
    watching: int = 200
    gone: int = 0
    now: float = 1000.0

    def tidying(self) -> Tidying:
        return Tidying(lambda: self.watching, lambda: self.gone, lambda: self.now)


class Left:
    """What a visitor left: it holds itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


def looks() -> int:
    """Return how often everything was looked at."""
    return int(gc.get_stats()[2]["collections"])


@pytest.mark.usefixtures("collector")
def test_everything_is_never_looked_at_by_itself() -> None:
    """As much as thousands of visitors bring; left alone it would be looked at several times."""
    before = looks()
    held = [[n] for n in range(400_000)]
    assert looks() == before
    assert len(held) == 400_000


@pytest.mark.usefixtures("collector")
def test_what_is_new_is_still_taken_away() -> None:
    left = weakref.ref(Left())
    held = [[n] for n in range(tidying.NEW * (tidying.LOOKS + 1))]
    assert left() is None
    assert held


@pytest.mark.usefixtures("collector")
def test_old_litter_goes_when_nobody_watches() -> None:
    crowd = Crowd()
    watched = crowd.tidying()
    one = Left()
    left = weakref.ref(one)
    gc.collect(1)
    gc.collect(1)
    del one
    crowd.gone, before = 1, looks()
    watched.look()
    assert looks() == before, "others watch"
    crowd.watching = 0
    watched.look()
    assert looks() == before + 1
    assert left() is None
    watched.look()
    assert looks() == before + 1, "nobody went since"


@pytest.mark.usefixtures("collector")
def test_while_others_watch_it_waits_until_many_went_or_long_passed() -> None:
    crowd = Crowd()
    watched, before = crowd.tidying(), looks()
    for gone in range(3 * GONE):
        crowd.gone = gone + 1
        watched.look()
    assert looks() == before + 3
    crowd.now += LONG_SECONDS
    watched.look()
    assert looks() == before + 4


def test_who_only_listened_counts_as_gone_once() -> None:
    """Hundreds with the page open and no picture left as much as those who watch."""
    room, page, seat = Room(), Outbox(), Seat("", "ann", Role.VISITOR, "Ann")
    room.add_page(page, seat)
    assert room.gone == 0
    assert room.drop_page(page) is seat
    assert room.drop_page(page) is None
    assert room.gone == 1
