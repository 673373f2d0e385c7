"""What is compressed for visitors: smaller, sound, and still the same to look at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from expo_studio.errors import AssetError
from expo_studio.fitting.bits import Precision, quantise, shares
from expo_studio.fitting.clips import kept_keys
from expo_studio.fitting.compact import Codec, Recipe, compacted
from expo_studio.fitting.grids import linked
from expo_studio.fitting.pictures import Grade
from expo_studio.fitting.plain import plain_glb
from expo_studio.fitting.surfaces import POSITION, Surface, weld
from expo_studio.fitting.workpiece import open_workpiece
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import read_model
from expo_studio.library import starter
from expo_studio.library.gltf_files import read_gltf
from tests.fitting.validator import errors_in
from tests.gltf.gltf_parts import Parts, triangle

FILES = (
    "glb/WaterBottle.glb",
    "gltf/FlightHelmet/FlightHelmet.gltf",
    "set2/gltf/SheenChair/SheenChair.gltf",
    "set2/gltf/ToyCar/ToyCar.gltf",
    "set2/gltf/MaterialsVariantsShoe/MaterialsVariantsShoe.gltf",
    "glb/robot.glb",
    "animated/Fox.glb",
    "animated/MorphStressTest.gltf",
    "animated/SimpleSkin.gltf",
    "glb/AnimatedMorphCube.glb",
    "glb/CesiumMilkTruck.glb",
    "glb/chr_knight.glb",
    "glb/AlphaBlendModeTest.glb",
    "gltf/many-cubes.gltf",
)
CODECS = [Codec.NONE, Codec.MESHOPT, Codec.DRACO]


def recipe(codec: Codec, side: int | None = 256) -> Recipe:
    return Recipe(codec=codec, grade=Grade(side=side))


def placed(model: Model) -> np.ndarray:
    """Return every triangle's corners where they stand, shape (n, 3, 3)."""
    corners = []
    for one in model.instances:
        primitive = model.primitives[one.primitive]
        points = primitive.positions @ one.matrix[:3, :3].T + one.matrix[:3, 3]
        corners.append(points[primitive.indices].reshape(-1, 3, 3))
    return np.concatenate(corners)


def areas(corners: np.ndarray) -> np.ndarray:
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sizes: np.ndarray = np.linalg.norm(crossed, axis=1) / 2.0
    return sizes


def centre(corners: np.ndarray) -> np.ndarray:
    """Return the middle of a surface, each part weighted by its area."""
    middle: np.ndarray = np.average(corners.mean(axis=1), axis=0, weights=areas(corners))
    return middle


def require_alike(mine: Model, given_model: Model) -> None:
    one, other = placed(mine), placed(given_model)
    extent = float(np.ptp(other.reshape(-1, 3), axis=0).max())
    assert areas(one).sum() == pytest.approx(areas(other).sum(), rel=0.01)
    for reduce in (np.min, np.max):
        low, high = reduce(one, axis=(0, 1)), reduce(other, axis=(0, 1))
        assert np.allclose(low, high, atol=extent * 2e-3)
    assert centre(one) == pytest.approx(centre(other), abs=extent * 0.005)


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("name", FILES)
def test_strangers_models_come_out_small_sound_and_alike(
    corpus: Path, tmp_path: Path, name: str, codec: Codec
) -> None:
    plain = read_gltf(corpus / name)[0]
    small = compacted(plain, recipe(codec))
    assert len(small) < len(plain) or len(plain) < 4000  # there decoders' words outweigh it
    assert errors_in(small, tmp_path) == []
    (tmp_path / "small.glb").write_bytes(small)
    require_alike(read_model(read_gltf(tmp_path / "small.glb")[0]), read_model(plain))


@pytest.mark.parametrize("codec", CODECS)
def test_the_kit_comes_out_small_sound_and_alike(tmp_path: Path, codec: Codec) -> None:
    for item in starter.catalogue()[::8]:
        plain = item.path.read_bytes()
        small = compacted(plain, recipe(codec))
        assert len(small) < len(plain)
        assert errors_in(small, tmp_path) == []
        (tmp_path / "small.glb").write_bytes(small)
        require_alike(read_model(read_gltf(tmp_path / "small.glb")[0]), read_model(plain))


def test_the_same_input_gives_the_same_bytes_and_smallest_is_the_smallest() -> None:
    plain = starter.catalogue()[0].path.read_bytes()
    sizes = {codec: len(compacted(plain, recipe(codec))) for codec in Codec}
    assert sizes[Codec.SMALLEST] == min(sizes[Codec.MESHOPT], sizes[Codec.DRACO])
    assert compacted(plain, recipe(Codec.SMALLEST)) == compacted(plain, recipe(Codec.SMALLEST))


def test_what_is_compressed_already_is_refused_in_words() -> None:
    once = compacted(starter.catalogue()[0].path.read_bytes())
    with pytest.raises(AssetError, match="compressed already"):
        compacted(once)


def test_a_texture_that_was_shrunk_once_is_not_packed_again() -> None:
    plain = next(one for one in starter.catalogue() if one.key == "wall-poster").path.read_bytes()
    once = compacted(plain, recipe(Codec.NONE, 128))
    again = compacted(once, recipe(Codec.NONE, 128))
    assert open_workpiece(again).pictures == open_workpiece(once).pictures


def test_meshes_that_share_places_share_their_grid() -> None:
    parts = Parts()
    place = parts.array([(0.0, 0.0, 0.0), (4.0, 0.0, 0.0), (0.0, 1.0, 0.0)])
    for _ in range(2):
        parts.mesh({"POSITION": place}, parts.array([0, 1, 2], "u2"))
    parts.document["nodes"] = [{"mesh": 0}, {"mesh": 1, "translation": [0.0, 2.0, 0.0]}]
    parts.document["scenes"] = [{"nodes": [0, 1]}]
    small = read_model(compacted(parts.glb(), recipe(Codec.NONE)))
    assert np.ptp(placed(small).reshape(-1, 3), axis=0) == pytest.approx((4.0, 3.0, 0.0), abs=1e-3)


def test_a_mesh_whose_node_moves_and_morphs_keeps_both(tmp_path: Path) -> None:
    parts = triangle()
    target = parts.array([(0.0, 0.5, 0.0)] * 3)
    parts.document["meshes"][0]["primitives"][0]["targets"] = [{"POSITION": target}]
    times = parts.array([0.0, 1.0], min=[0.0], max=[1.0])
    weights, moves = parts.array([0.0, 1.0]), parts.array([(0.0, 0.0, 0.0), (1.0, 0.0, 0.0)])
    parts.document["animations"] = [
        {
            "samplers": [{"input": times, "output": weights}, {"input": times, "output": moves}],
            "channels": [
                {"sampler": 0, "target": {"node": 0, "path": "weights"}},
                {"sampler": 1, "target": {"node": 0, "path": "translation"}},
            ],
        }
    ]
    parts.document["accessors"][0].update(min=[0.0, 0.0, 0.0], max=[1.0, 1.0, 0.0])
    piece = open_workpiece(parts.glb())
    quantise(piece, Precision())
    small = plain_glb(piece)
    assert errors_in(small, tmp_path) == []
    document = read_model(small).document
    channels = {
        one["target"]["path"]: one["target"]["node"]
        for one in document["animations"][0]["channels"]
    }
    assert "mesh" in document["nodes"][channels["weights"]]
    assert channels["weights"] in document["nodes"][channels["translation"]]["children"]


@given(arrays.arrays(np.float32, (9, 4), elements=st.floats(0.0, 1.0, width=32)))
def test_shares_of_joints_sum_to_one_exactly(weights: np.ndarray) -> None:
    sums = shares(weights).astype(int).sum(axis=1)
    assert set(sums[weights.sum(axis=1) > 0.0]) <= {255}


@given(arrays.arrays(np.float64, (24, 3), elements=st.floats(-2.0, 2.0)), st.floats(0.01, 0.5))
def test_dropped_keys_lie_on_the_way(values: np.ndarray, slack: float) -> None:
    times = np.arange(24) / 30.0
    kept = kept_keys(times, values, slack, is_turn=False)
    between = np.stack([np.interp(times, times[kept], values[kept, i]) for i in range(3)], axis=1)
    assert np.abs(between - values).max() <= slack + 1e-9


@given(arrays.arrays(np.float32, (6, 3), elements=st.sampled_from([-0.0, 0.0, 1.0])))
def test_welding_changes_no_corner(places: np.ndarray) -> None:
    surface = Surface({POSITION: places}, frozenset(), np.array([0, 1, 2, 3, 4, 5], np.uint32))
    before = surface.corners()
    weld(surface)
    assert np.array_equal(surface.corners(), before)
    rows = surface.columns[POSITION] + np.float32(0.0)
    assert len(np.unique(rows, axis=0)) == len(rows)


def test_linked_joins_what_has_anything_in_common() -> None:
    pairs = [({1}, {"a"}), ({2}, {"b"}), ({3}, {"b", "c"}), ({1}, {"c"}), ({4}, {"d"})]
    assert sorted(sorted(members) for members, _ in linked(pairs)) == [[1, 2, 3], [4]]
