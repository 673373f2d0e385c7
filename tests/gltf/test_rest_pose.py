"""Skins and morph targets stand as the file was saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from expo_studio.errors import AssetError
from expo_studio.gltf.read import read_model
from expo_studio.gltf.soundness import require_sound
from tests.gltf.gltf_parts import CORNERS, Parts, triangle

Break = Callable[[dict[str, Any]], object]


def skinned(joint_of_third: int = 1) -> Parts:
    """Return a triangle whose third corner follows a joint 5 m up that was bound 1 m up."""
    parts = Parts()
    inverse = np.stack([np.eye(4), np.eye(4)])
    inverse[1][1, 3] = -1.0
    attributes = {
        "POSITION": parts.array(CORNERS[:3]),
        "JOINTS_0": parts.array([[0] * 4, [0] * 4, [joint_of_third, 0, 0, 0]], "u1"),
        "WEIGHTS_0": parts.array([[1, 0, 0, 0]] * 3),
    }
    parts.mesh(attributes, parts.array([0, 1, 2], "u2"))
    columns = inverse.transpose(0, 2, 1).reshape(2, 16)
    parts.document["skins"] = [{"joints": [1, 2], "inverseBindMatrices": parts.array(columns)}]
    parts.document["nodes"] = [
        {"mesh": 0, "skin": 0, "translation": [100, 0, 0]},
        {},
        {"translation": [0, 5, 0]},
    ]
    parts.document["scenes"] = [{"nodes": [0, 1, 2]}]
    return parts


def test_a_skinned_mesh_follows_its_joints_and_not_its_node() -> None:
    model = read_model(skinned().glb())
    assert np.array_equal(model.instances[0].matrix, np.eye(4))
    assert model.primitives[0].positions.tolist() == [[0, 0, 0], [1, 0, 0], [0, 5, 0]]


def test_a_vertex_cannot_follow_a_joint_that_is_not_there() -> None:
    with pytest.raises(AssetError, match="joint that is not there"):
        read_model(skinned(joint_of_third=2).glb())


def test_morph_targets_count_by_the_weights_of_the_rest_pose() -> None:
    parts = triangle()
    lift = parts.array([[0, 0, 2]] * 3)
    parts.document["meshes"][0]["primitives"][0]["targets"] = [{"POSITION": lift}]
    assert read_model(parts.glb()).primitives[0].positions[0].tolist() == [0, 0, 0]
    parts.document["meshes"][0]["weights"] = [0.5]
    assert read_model(parts.glb()).primitives[0].positions[0].tolist() == [0, 0, 1]
    parts.document["nodes"][0]["weights"] = [1.0]
    assert read_model(parts.glb()).primitives[0].positions[0].tolist() == [0, 0, 2]


def test_the_same_mesh_with_two_poses_is_two_primitives() -> None:
    parts = triangle()
    lift = parts.array([[0, 0, 2]] * 3)
    parts.document["meshes"][0]["primitives"][0]["targets"] = [{"POSITION": lift}]
    parts.document["nodes"] = [{"mesh": 0}, {"mesh": 0, "weights": [1.0]}]
    parts.document["scenes"] = [{"nodes": [0, 1]}]
    assert [one.positions[0, 2] for one in read_model(parts.glb()).primitives] == [0.0, 2.0]


@pytest.mark.parametrize(
    ("breaking", "told"),
    [
        (lambda d: d["skins"][0].update(joints=[1, 99]), "nodes that are not there"),
        (lambda d: d["nodes"][1].update(children=[2]) or d["nodes"][2].update(children=[1]),
         "ring"),
        (lambda d: d["nodes"].append({"children": [1, 2]}) or d["nodes"].append({"children": [2]}),
         "two parents"),
        (lambda d: d["scenes"].append({"nodes": [44]}), "nodes that are not there"),
        (lambda d: d.update(animations=[{"samplers": [{"input": 0, "output": 0}],
                                         "channels": [{"sampler": 4, "target": {}}]}]),
         "samplers that are not there"),
        (lambda d: d.update(textures=[{"source": 3}]), "images that are not there"),
        (lambda d: d["meshes"][0]["primitives"][0]["attributes"].update(NORMAL=4),
         "differ in length"),
    ],
)  # fmt: skip
def test_what_only_a_browser_reads_is_checked_too(breaking: Break, told: str) -> None:
    parts = skinned()
    require_sound(parts.glb())
    breaking(parts.document)
    with pytest.raises(AssetError, match=told):
        require_sound(parts.glb())
