"""Placements put elsewhere are the same in everything else."""

from __future__ import annotations

import math
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model.acting import Acting
from expo_studio.model.booth import Placement
from expo_studio.model.commands import SetNumber
from expo_studio.model.commands.numbers import PLACES, TURNS, Number, number_of, turns_of
from expo_studio.model.ids import PlacementId
from expo_studio.model.posing import (
    altered,
    with_poses,
    with_positions,
    with_rotations,
    with_scales,
)
from expo_studio.model.space import UPRIGHT, Box, Pose, leaning, rotate
from tests.model.any_booth import furnished, metres, poses, sets_of_placements

AXES = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@given(st.sets(st.sampled_from(sorted(furnished().placements))))
def test_only_the_pose_changes(keys: set[PlacementId]) -> None:
    acting = Acting(turn_seconds=3.0)
    placements = {
        key: replace(one, clip="walk", acting=acting, is_locked=True)
        for key, one in furnished().placements.items()
    }
    pose = Pose((1.0, 2.0, 3.0))
    moved = with_poses(placements, dict.fromkeys(keys, pose))
    assert list(moved) == list(placements)
    for key, item in placements.items():
        assert moved[key] == (replace(item, pose=pose) if key in keys else item)
    assert len(fields(Placement)) > 8


@given(st.sampled_from(sorted(furnished().placements)), st.booleans())
def test_only_what_is_named_is_altered(key: PlacementId, is_locked: bool) -> None:
    item = replace(furnished().placements[key], clip="walk", acting=Acting(turn_seconds=3.0))
    made = altered(item, is_locked=is_locked, page=2)
    assert made == replace(item, is_locked=is_locked, page=2)
    assert hash(made) == hash(replace(item, is_locked=is_locked, page=2))
    assert type(made) is Placement
    with pytest.raises(AttributeError):
        altered(item, is_broken=True)


@given(st.lists(poses, max_size=4))
def test_poses_are_changed_in_one_part(before: list[Pose]) -> None:
    place, scale = (1.0, 2.0, 3.0), (4.0, 5.0, 6.0)
    count = len(before)
    assert with_positions(before, [place] * count) == [
        replace(one, position=place) for one in before
    ]
    assert with_scales(before, [scale] * count) == [replace(one, scale=scale) for one in before]
    turned = with_rotations(before, [UPRIGHT] * count)
    assert turned == [replace(one, rotation=UPRIGHT) for one in before]
    assert {hash(one) for one in turned} == {hash(replace(one)) for one in turned}


@given(sets_of_placements, st.sampled_from(Number), metres)
def test_a_number_that_was_set_is_there(
    keys: frozenset[PlacementId], number: Number, value: float
) -> None:
    before = furnished()
    try:
        after = SetNumber(keys, number, value).apply(before)
    except CommandError:
        return
    wanted = math.remainder(value, math.tau) if number is Number.HEADING else value
    for key, item in after.placements.items():
        old = before.placements[key]
        if key not in keys:
            assert item is old
            continue
        if number not in (Number.BACK, Number.SIDE):  # who leans over backwards has another heading
            assert number_of(after, item, number) == pytest.approx(wanted, abs=1e-6)
        assert replace(item, pose=old.pose) == old
        if number in TURNS:
            turns = dict(zip(TURNS, turns_of(old.pose.rotation), strict=True)) | {number: value}
            for axis in AXES:
                turned = rotate(leaning(*turns.values()), axis)
                assert rotate(item.pose.rotation, axis) == pytest.approx(turned, abs=1e-6)
        else:
            assert item.pose.rotation == old.pose.rotation
        if number not in PLACES:
            assert item.pose.position == old.pose.position


def test_what_has_no_size_keeps_it() -> None:
    before = furnished()
    key = next(iter(before.placements))
    flat = replace(
        before, assets={one: replace(asset, bounds=Box()) for one, asset in before.assets.items()}
    )
    after = SetNumber(frozenset({key}), Number.WIDTH, 2.0).apply(flat)
    assert after.placements == flat.placements
