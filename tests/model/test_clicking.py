"""Modules click end to end and at corners, whatever way they are turned."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.library import starter
from expo_studio.model.booth import Asset
from expo_studio.model.clicking import REACH, click, joints
from expo_studio.model.space import UP, Pose, Vec3, add, length, rotate, subtract, turn


def kit(key: str) -> Asset:
    return next(one.asset for one in starter.catalogue() if one.key == key)


def at(x: float, z: float, degrees: float = 0.0) -> Pose:
    return Pose((x, 0.0, z), turn(UP, math.radians(degrees)))


ROWS = [
    ("wall-1m", "wall-1m", (1.0, 0.0)),
    ("wall-1m", "wall-half", (0.75, 0.0)),
    ("wall-1m", "fascia-3m", (2.0, 0.0)),
    ("truss-1m", "truss-1m", (1.0, 0.0)),
    ("runway-module", "runway-module", (0.0, 2.4)),
    ("runway-module", "runway-module", (1.2, 0.0)),
    ("counter", "counter", (1.44, 0.0)),
    ("carpet-3x3", "wood-floor-3x3", (0.0, 3.0)),
]


@pytest.mark.parametrize(("first", "second", "place"), ROWS)
def test_modules_of_the_kit_meet_at_their_pitch(
    first: str, second: str, place: tuple[float, float]
) -> None:
    loose = at(place[0] + 0.11, place[1] - 0.07)
    found = click(joints(loose, kit(second)), joints(at(0.0, 0.0), kit(first)))
    assert found is not None
    x, _, z = add(loose.position, found.shift)
    assert (x, z) == pytest.approx(place, abs=1e-6)
    assert len(found.guides) == 3


def test_walls_share_the_post_of_a_corner() -> None:
    wall, loose = kit("wall-1m"), at(0.55, 0.42, 90.0)
    found = click(joints(loose, wall), joints(at(0.0, 0.0), wall))
    assert found is not None
    x, _, z = add(loose.position, found.shift)
    assert (x, z) == pytest.approx((0.5, 0.5), abs=1e-6)


@pytest.mark.parametrize("pair", [("wall-1m", "carpet-3x3"), ("sofa", "counter")])
def test_what_is_not_alike_does_not_click(pair: tuple[str, str]) -> None:
    first, second = map(kit, pair)
    reach = (first.bounds.size[0] + second.bounds.size[0]) / 2.0
    assert click(joints(at(reach, 0.0), second), joints(at(0.0, 0.0), first)) is None


def test_what_lies_aslant_or_is_scenery_has_no_joints() -> None:
    aslant = replace(at(0.0, 0.0), rotation=turn((1.0, 0.0, 0.0), 0.3))
    assert joints(aslant, kit("wall-1m")) == ()
    assert joints(at(0.0, 0.0), kit("hall-floor")) == ()
    assert joints(at(0.0, 0.0), kit("robot")) == ()


@given(
    st.floats(-180.0, 180.0),
    st.floats(-8.0, 8.0),
    st.floats(-8.0, 8.0),
    st.tuples(st.floats(-0.1, 0.1), st.floats(-0.1, 0.1)),
)
def test_a_row_clicks_alike_however_it_is_turned(
    degrees: float, x: float, z: float, off: tuple[float, float]
) -> None:
    wall, first = kit("wall-1m"), at(x, z, degrees)
    there = add(first.position, rotate(first.rotation, (1.0, 0.0, 0.0)))
    loose = replace(first, position=add(there, (off[0], 0.0, off[1])))
    found = click(joints(loose, wall), joints(first, wall))
    assert found is not None
    assert length(found.shift) <= REACH
    after: Vec3 = add(loose.position, found.shift)
    assert length(subtract(after, there)) < 1e-6
