"""What needs no repair comes out as it went in: every array, material, clip and picture."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expo_studio.errors import AssetError
from expo_studio.gltf.accessors import Accessors
from expo_studio.gltf.container import Container, parse, parse_json
from expo_studio.gltf.materials import data_uri
from expo_studio.gltf.read import buffers_of, read_model
from expo_studio.library.gltf_files import read_gltf
from expo_studio.library.polygons import triangulated
from expo_studio.library.reading import import_file
from expo_studio.library.repairs import repaired
from expo_studio.model.booth import Sky
from expo_studio.model.space import scaled, unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.gltf.gltf_parts import Parts, triangle
from tests.render.render_scenes import Stage

Json = dict[str, Any]
WHOLE = (
    "animated/Fox.glb",
    "animated/MorphStressTest.gltf",
    "animated/SimpleSkin.gltf",
    "glb/AnimatedMorphCube.glb",
    "glb/CesiumMilkTruck.glb",
    "glb/kenney/kenney-character.glb",
    "gltf/FlightHelmet/FlightHelmet.gltf",
    "gltf/many-cubes.gltf",
    "set2/gltf/AnimatedMorphCube/AnimatedMorphCube.gltf",
    "set2/gltf/CesiumMan.glb",
    "set2/gltf/KayKit_Mage.glb",
    "set2/gltf/MaterialsVariantsShoe/MaterialsVariantsShoe.gltf",
    "set2/gltf/SheenChair/SheenChair.gltf",
    "set2/gltf/TextureTransformTest/TextureTransformTest.gltf",
    "set2/gltf/ToyCar/ToyCar.gltf",
    "set2/gltf/VertexColorTest.glb",
)
SAME = ("materials", "meshes", "nodes", "skins", "animations", "textures", "samplers", "scenes",
        "cameras", "extensions", "extensionsUsed", "extensionsRequired")  # fmt: skip


def original(path: Path) -> Container:
    """Return a stranger's document with its buffers, none of them compressed, in one."""
    raw = path.read_bytes()
    return parse(raw) if raw[:4] == b"glTF" else Container(parse_json(raw), memoryview(b""))


def bytes_at(path: Path, uri: str) -> bytes:
    return data_uri(uri) if uri.startswith("data:") else (path.parent / unquote(uri)).read_bytes()


def arrays_of(path: Path, given: Container) -> Accessors:
    def buffer(index: int) -> memoryview:
        uri = given.document["buffers"][index].get("uri")
        return given.binary if uri is None else memoryview(bytes_at(path, uri))

    return Accessors(given.document, buffer)


def picture(path: Path, given: Container, accessors: Accessors, image: Json) -> bytes:
    if "uri" in image:
        return bytes_at(path, image["uri"])
    return bytes(accessors.view(image["bufferView"]))


@pytest.mark.parametrize("name", WHOLE)
def test_arrays_materials_clips_and_pictures_are_the_same(corpus: Path, name: str) -> None:
    path = corpus / name
    before, after = original(path), parse(read_gltf(path)[0])
    old, new = arrays_of(path, before), Accessors(after.document, buffers_of(after))
    for kind in SAME:
        assert after.document.get(kind) == before.document.get(kind), kind
    assert len(after.document["accessors"]) == len(before.document["accessors"])
    for index, accessor in enumerate(before.document["accessors"]):
        assert after.document["accessors"][index]["componentType"] == accessor["componentType"]
        assert np.array_equal(new.raw(index), old.raw(index)), index
    images = zip(before.document.get("images", ()), after.document.get("images", ()), strict=True)
    for was, became in images:
        assert picture(path, after, new, became) == picture(path, before, old, was)


@pytest.mark.parametrize("name", ["animated/Fox.glb", "set2/gltf/KayKit_Mage.glb"])
def test_every_key_of_every_clip_is_there(corpus: Path, name: str) -> None:
    before, after = original(corpus / name), parse(import_file(corpus / name).glb)
    old, new = arrays_of(corpus / name, before), Accessors(after.document, buffers_of(after))
    clips = before.document["animations"]
    assert len(clips) > 2
    for clip, same in zip(clips, after.document["animations"], strict=True):
        assert clip == same
        for sampler in clip["samplers"]:
            for key in ("input", "output"):
                assert np.array_equal(old.raw(sampler[key]), new.raw(sampler[key]))


PAIRS = (
    ("compressed/WaterBottle-draco-webp.glb", "glb/WaterBottle.glb", 34.0),
    ("compressed/robot-gltfpack-cc.glb", "glb/robot.glb", 30.0),
    ("set2/derived/ToyCar_ktx2_meshopt.glb", "set2/gltf/ToyCar/ToyCar.gltf", 30.0),
    ("set2/furniture_obj/armchair.obj", "set2/furniture_gltf/armchair.gltf", 30.0),
)


@pytest.mark.parametrize(("name", "reference", "decibels"), PAIRS)
def test_the_same_thing_in_two_formats_is_one_picture(
    corpus: Path, artifacts: Path, name: str, reference: str, decibels: float
) -> None:
    from PIL import Image

    mine, theirs = drawn(corpus / name, corpus / reference), drawn(corpus / reference)
    sheet = np.concatenate([mine, theirs], axis=1)
    Image.fromarray(sheet).save(artifacts / f"same_{Path(name).stem}.png")
    error = np.square(mine.astype(float) - theirs).mean()
    assert 10 * math.log10(255**2 / max(error, 1e-9)) > decibels


def drawn(path: Path, as_seen_of: Path | None = None) -> np.ndarray:
    """Return a model from the same point as another one is seen from."""
    stage = Stage(Sky())
    stage.put("it", import_file(path).glb)
    box = import_file(as_seen_of or path).asset.bounds
    reach = math.dist(box.low, box.high)
    away = scaled(unit((0.4, 0.3, 1.0)), reach * 1.2)
    eye = tuple(m + d for m, d in zip(box.middle, away, strict=True))
    camera = Camera(eye, box.middle, math.radians(48.0), near=reach * 0.01, far=reach * 20.0)
    with Offscreen(stage.shelf, 256, 256, 4) as offscreen:
        return offscreen.picture(stage.booth, camera)


def test_scenes_that_list_a_child_list_its_root() -> None:
    parts = triangle()
    parts.document["nodes"] = [{"children": [1]}, {"mesh": 0, "translation": [5, 0, 0]}]
    parts.document["scenes"] = [{"nodes": [1]}]
    glb, changed = repaired(parts.glb())
    document = parse(glb).document
    assert document["scenes"] == [{"nodes": [1]}]
    assert document["nodes"][0] == {}
    assert "root nodes of its scenes were put right" in [one.en for one in changed]
    parts.document["scenes"] = [{"nodes": [0, 1]}]
    assert parse(repaired(parts.glb())[0]).document["scenes"] == [{"nodes": [0]}]


def test_shares_of_joints_add_up_to_one() -> None:
    parts = Parts()
    places = parts.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]])
    joints = parts.array([[0, 1, 0, 0]] * 3, "u2")
    weights = parts.array([[0.5, 0.25, 0, 0], [1, 0, 0, 0], [0.3, 0.3, 0, 0]])
    parts.mesh({"POSITION": places, "JOINTS_0": joints, "WEIGHTS_0": weights})
    parts.document["nodes"] = [{"mesh": 0, "skin": 0}, {}, {}]
    parts.document["skins"] = [{"joints": [1, 2]}]
    before = read_model(parts.glb())
    glb, changed = repaired(parts.glb())
    container = parse(glb)
    values = Accessors(container.document, buffers_of(container)).raw(weights)
    assert values.tolist() == pytest.approx(np.array([[2 / 3, 1 / 3, 0, 0], [1, 0, 0, 0],
                                                      [0.5, 0.5, 0, 0]]))  # fmt: skip
    assert "shares of joints were made to add up to one" in [one.en for one in changed]
    after = read_model(glb)
    assert np.allclose(before.primitives[0].positions, after.primitives[0].positions)


def test_directions_become_unit_vectors_and_bounds_true() -> None:
    parts = Parts()
    places = parts.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], min=[0, 0, 0], max=[9, 9, 9])
    normals = parts.array([[0, 0, 2], [0, 0, 1], [0, 0, 0]])
    tangents = parts.array([[3, 0, 0, -1], [1, 0, 0, 1], [1, 0, 0, 1]])
    parts.mesh({"POSITION": places, "NORMAL": normals, "TANGENT": tangents})
    before = parts.glb()
    glb, changed = repaired(before)
    container = parse(glb)
    accessors = Accessors(container.document, buffers_of(container))
    assert accessors.raw(normals).tolist() == [[0, 0, 1], [0, 0, 1], [0, 1, 0]]
    assert accessors.raw(tangents).tolist() == [[1, 0, 0, -1], [1, 0, 0, 1], [1, 0, 0, 1]]
    assert container.document["accessors"][places]["max"] == [1, 1, 0]
    assert len(changed) == 2
    assert repaired(glb) == (glb, [])
    assert np.array_equal(read_model(before).primitives[0].normals, accessors.raw(normals))


def test_a_gltf_of_the_first_version_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "a.gltf").write_text('{"asset": {"version": "1.1"}, "bufferViews": {}}')
    with pytest.raises(AssetError, match=r"glTF version is 1\.1"):
        import_file(tmp_path / "a.gltf")


def test_a_sound_file_is_not_touched() -> None:
    parts = triangle()
    parts.document["accessors"][0] |= {"min": [0, 0, 0], "max": [1, 1, 0]}
    glb = parts.glb()
    assert repaired(glb) == (glb, [])
    assert repaired(glb)[0] is glb


@st.composite
def outlines(draw: st.DrawFn) -> np.ndarray:
    """Return a simple polygon that may be hollow: points around a middle at any distance."""
    count = draw(st.integers(3, 14))
    reach = draw(st.lists(st.floats(0.2, 3.0), min_size=count, max_size=count))
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    flat = np.stack([np.cos(turn) * reach, np.sin(turn) * reach, np.zeros(count)], axis=1)
    lean = draw(st.floats(-1.5, 1.5))
    tilt = np.array([[1, 0, 0], [0, np.cos(lean), -np.sin(lean)], [0, np.sin(lean), np.cos(lean)]])
    return flat @ tilt.T


@given(outlines())
@settings(max_examples=150)
def test_triangles_of_an_outline_cover_it_once(outline: np.ndarray) -> None:
    triangles = triangulated(np.array([len(outline)]), outline)
    assert len(triangles) == len(outline) - 2
    corners = outline[triangles]
    pieces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]) / 2
    whole = np.cross(outline, np.roll(outline, -1, axis=0)).sum(axis=0) / 2
    assert np.linalg.norm(pieces, axis=1).sum() == pytest.approx(np.linalg.norm(whole), rel=1e-6)
    assert set(triangles.reshape(-1).tolist()) == set(range(len(outline)))
