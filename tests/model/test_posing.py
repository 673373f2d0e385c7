"""Placements put elsewhere are the same in everything else."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.acting import Acting
from expo_studio.model.booth import Placement
from expo_studio.model.ids import PlacementId
from expo_studio.model.posing import with_poses
from expo_studio.model.space import Pose
from tests.model.any_booth import furnished


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
