"""Putting things in order: align, distribute, mirror, group, duplicate, set on the floor."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model import commands as do
from expo_studio.model.booth import Asset, AssetKind, Booth, Group, Placement
from expo_studio.model.commands.arranging import Axis, Side
from expo_studio.model.commands.placed import box_of, units
from expo_studio.model.ids import AssetId, GroupId, PlacementId
from expo_studio.model.space import UP, Box, Pose, rotate, turn
from expo_studio.text import Text
from tests.model.any_booth import factors, points

BLOCK = AssetId("b" * 64)
NAME = Text(zh="组", en="group")
G = GroupId("g")

angles = st.floats(-math.pi, math.pi)
turned = st.builds(
    lambda at, angle, scale: Pose(at, turn(UP, angle), scale), points, angles, factors
)
several = st.lists(turned, min_size=3, max_size=6)


def booth_of(poses: list[Pose]) -> Booth:
    """Return a booth with one block of 1 × 2 × 3 m at each pose."""
    booth = do.AddAsset(
        BLOCK, Asset(AssetKind.MODEL, NAME, bounds=Box((-0.5, 0.0, -1.5), (0.5, 2.0, 1.5)))
    ).apply(Booth())
    for at, pose in enumerate(poses):
        booth = do.Place(PlacementId(f"p{at}"), Placement(BLOCK, pose)).apply(booth)
    return booth


def keys_of(booth: Booth) -> frozenset[PlacementId]:
    return frozenset(booth.placements)


@given(poses=several, axis=st.sampled_from(Axis), side=st.sampled_from(Side))
def test_aligned_things_share_a_side(poses: list[Pose], axis: Axis, side: Side) -> None:
    booth = booth_of(poses)
    after = do.Align(keys_of(booth), axis, side).apply(booth)
    whole = box_of(booth, keys_of(booth))
    assert whole is not None
    for key in after.placements:
        assert side.of(after.bounds_of(key), axis) == pytest.approx(side.of(whole, axis), abs=1e-6)
        for other in set(Axis) - {axis}:
            at = other.number
            before = booth.placements[key].pose.position[at]
            assert after.placements[key].pose.position[at] == before


@given(poses=several, axis=st.sampled_from(Axis))
def test_distributed_things_leave_equal_gaps(poses: list[Pose], axis: Axis) -> None:
    booth = booth_of(poses)
    at = axis.number
    middles = sorted(booth.bounds_of(key).middle[at] for key in booth.placements)
    assume(all(b - a > 1e-3 for a, b in itertools.pairwise(middles)))
    after = do.Distribute(keys_of(booth), axis).apply(booth)
    order = sorted(booth.placements, key=lambda key: booth.bounds_of(key).middle[at])
    boxes = [after.bounds_of(key) for key in order]
    gaps = [b.low[at] - a.high[at] for a, b in itertools.pairwise(boxes)]
    assert gaps == pytest.approx([gaps[0]] * len(gaps), abs=1e-6)
    assert boxes[0].low[at] == pytest.approx(booth.bounds_of(order[0]).low[at], abs=1e-6)
    assert boxes[-1].high[at] == pytest.approx(booth.bounds_of(order[-1]).high[at], abs=1e-6)


@given(poses=several, axis=st.sampled_from(Axis))
def test_mirrored_twice_is_where_it_was(poses: list[Pose], axis: Axis) -> None:
    booth = booth_of(poses)
    keys, mirror = keys_of(booth), do.Mirror(keys_of(booth), axis)
    whole, once = box_of(booth, keys), mirror.apply(booth)
    twice = mirror.apply(once)
    for key, item in booth.placements.items():
        back = twice.placements[key].pose
        assert back.position == pytest.approx(item.pose.position, abs=1e-6)
        assert rotate(back.rotation, (1.0, 0.0, 0.0)) == pytest.approx(
            rotate(item.pose.rotation, (1.0, 0.0, 0.0)), abs=1e-6
        )
        assert whole is not None
        expected = 2.0 * whole.middle[axis.number] - booth.bounds_of(key).middle[axis.number]
        found = once.bounds_of(key).middle[axis.number]
        assert found == pytest.approx(expected, abs=1e-6)


@given(poses=several)
def test_set_on_the_floor_everything_touches_it(poses: list[Pose]) -> None:
    booth = booth_of(poses)
    after = do.SetOnFloor(keys_of(booth)).apply(booth)
    for key in after.placements:
        assert after.bounds_of(key).low[1] == pytest.approx(0.0, abs=1e-6)


def test_things_stand_on_the_carpet_and_not_in_it() -> None:
    carpet, under = AssetId("c" * 64), PlacementId("carpet")
    booth = booth_of([Pose((0.0, 1.0, 0.0)), Pose((9.0, 1.0, 0.0))])
    size = Box((-2.0, 0.0, -2.0), (2.0, 0.02, 2.0))
    booth = do.AddAsset(carpet, Asset(AssetKind.MODEL, NAME, bounds=size)).apply(booth)
    on_it, beside = booth.placements
    booth = do.Place(under, Placement(carpet, Pose((0.0, 0.5, 0.0)))).apply(booth)
    booth = do.SetOnFloor(frozenset({under})).apply(booth)
    assert booth.bounds_of(under).low[1] == 0.0, "a carpet does not lie on itself"
    after = do.SetOnFloor(frozenset({on_it, beside})).apply(booth)
    assert after.bounds_of(on_it).low[1] == pytest.approx(0.02)
    assert after.bounds_of(beside).low[1] == 0.0
    lifted = do.Move(frozenset({under, on_it}), (0.0, 1.0, 0.0)).apply(booth)
    together = do.SetOnFloor(frozenset({under, on_it, beside})).apply(lifted)
    assert together.bounds_of(under).low[1] == pytest.approx(0.0)
    assert together.bounds_of(on_it).low[1] == pytest.approx(0.02)
    assert together.bounds_of(beside).low[1] == 0.0


def test_a_group_goes_to_the_floor_as_one() -> None:
    booth = booth_of([Pose((0.0, 1.0, 0.0)), Pose((0.0, 3.0, 0.0)), Pose((5.0, 1.0, 0.0))])
    table, vase, other = booth.placements
    booth = do.GroupTogether(frozenset({table, vase}), G, Group(NAME)).apply(booth)
    assert set(units(booth, booth.placements)) == {frozenset({table, vase}), frozenset({other})}
    after = do.SetOnFloor(keys_of(booth)).apply(booth)
    assert after.placements[table].pose.position[1] == 0.0
    assert after.placements[vase].pose.position[1] == 2.0


def test_a_group_lasts_as_long_as_it_has_members() -> None:
    booth = booth_of([Pose(), Pose((2.0, 0.0, 0.0))])
    keys = keys_of(booth)
    grouped = do.GroupTogether(keys, G, Group(NAME)).apply(booth)
    assert grouped.members(G) == keys
    assert do.Ungroup(frozenset({G})).apply(grouped) == booth
    assert do.Remove(keys).apply(grouped).groups == {}
    regrouped = do.GroupTogether(keys, GroupId("h"), Group(NAME)).apply(grouped)
    assert set(regrouped.groups) == {"h"}


def test_copies_of_a_group_are_a_group_of_their_own() -> None:
    booth = booth_of([Pose(), Pose((2.0, 0.0, 0.0))])
    grouped = do.GroupTogether(keys_of(booth), G, Group(NAME)).apply(booth)
    grouped = do.Lock(keys_of(booth), is_locked=True).apply(grouped)
    copies = {key: PlacementId(f"{key}-copy") for key in booth.placements}
    after = do.Duplicate(copies, (0.0, 0.0, 4.0), groups={G: GroupId("h")}).apply(grouped)
    assert after.members(GroupId("h")) == frozenset(copies.values())
    assert after.members(G) == keys_of(booth)
    assert not any(after.placements[key].is_locked for key in copies.values())
    assert after.placements[copies[PlacementId("p1")]].pose.position == (2.0, 0.0, 4.0)


def test_copies_around_a_pivot_are_turned() -> None:
    booth = booth_of([Pose((2.0, 0.0, 0.0))])
    copy = {PlacementId("p0"): PlacementId("p1")}
    after = do.Duplicate(copy, (0.0, 1.0, 0.0), math.pi / 2.0).apply(booth)
    pose = after.placements[PlacementId("p1")].pose
    assert pose.position == pytest.approx((0.0, 1.0, -2.0))
    assert rotate(pose.rotation, (1.0, 0.0, 0.0)) == pytest.approx((0.0, 0.0, -1.0))


def test_a_copy_never_takes_the_place_of_another() -> None:
    booth = booth_of([Pose(), Pose()])
    p0, p1 = booth.placements
    for copies in ({p0: p1}, {p0: PlacementId("q"), p1: PlacementId("q")}):
        with pytest.raises(CommandError):
            do.Duplicate(copies, (0.0, 0.0, 0.0)).apply(booth)
