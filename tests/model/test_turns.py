"""How things lean is read and set as numbers, one turn without the others."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.booth import Placement
from expo_studio.model.commands import SetNumber
from expo_studio.model.commands.numbers import TURNS, Number, number_of, turns_of
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose, leaning, rotate
from tests.model.any_booth import furnished

KEY = PlacementId("leaning")
angles = st.floats(-3.0, 3.0)
leans = st.floats(-1.5, 1.5)


def at(rotation: tuple[float, float, float, float], number: Number, value: float) -> Placement:
    booth = furnished()
    item = Placement(next(iter(booth.assets)), Pose(rotation=rotation))
    booth = replace(booth, placements={**booth.placements, KEY: item})
    return SetNumber(frozenset({KEY}), number, value).apply(booth).placements[KEY]


@given(angles, leans, angles)
def test_turns_are_read_as_they_were_set(towards: float, back: float, side: float) -> None:
    found = turns_of(leaning(towards, back, side))
    for was, now in zip((towards, back, side), found, strict=True):
        assert math.remainder(was - now, math.tau) == pytest.approx(0.0, abs=1e-6)


@given(angles, leans, angles, st.sampled_from(TURNS), leans)
def test_one_turn_is_set_and_the_others_stay(
    towards: float, back: float, side: float, number: Number, value: float
) -> None:
    before = leaning(towards, back, side)
    after = at(before, number, value).pose.rotation
    for one, was, now in zip(TURNS, turns_of(before), turns_of(after), strict=True):
        wanted = value if one is number else was
        assert math.remainder(wanted - now, math.tau) == pytest.approx(0.0, abs=1e-6)


def test_leaning_is_what_one_thinks_it_is() -> None:
    top = (0.0, 1.0, 0.0)
    back = at((0.0, 0.0, 0.0, 1.0), Number.BACK, math.radians(30.0)).pose.rotation
    assert rotate(back, top) == pytest.approx((0.0, math.cos(math.pi / 6), 0.5), abs=1e-9)
    side = at((0.0, 0.0, 0.0, 1.0), Number.SIDE, math.radians(30.0)).pose.rotation
    assert rotate(side, top) == pytest.approx((-0.5, math.cos(math.pi / 6), 0.0), abs=1e-9)


def test_what_looks_straight_up_keeps_its_numbers_finite() -> None:
    up = leaning(0.4, math.pi / 2.0, 0.3)
    item = Placement(AssetId("a" * 64), Pose(rotation=up))
    assert all(math.isfinite(number_of(furnished(), item, one)) for one in TURNS)
    again = leaning(*turns_of(up))
    for point in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)):
        assert rotate(again, point) == pytest.approx(rotate(up, point), abs=1e-6)
