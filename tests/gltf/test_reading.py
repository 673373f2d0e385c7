"""What the reader makes of arrays, strips, materials and hierarchies."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from expo_studio.errors import AssetError
from expo_studio.gltf.container import build, parse, parse_json
from expo_studio.gltf.model import AlphaMode, Finish
from expo_studio.gltf.primitives import triangles_of
from expo_studio.gltf.read import read_model
from tests.gltf.gltf_parts import CORNERS, Parts, triangle

Break = Callable[[dict[str, Any]], object]


def test_normalised_integers_become_shares() -> None:
    parts = Parts()
    place = parts.array([[-127, 0, 127], [-128, 64, 0], [0, 0, 0]], "i1", normalized=True)
    parts.mesh({"POSITION": place})
    positions = read_model(parts.glb()).primitives[0].positions
    assert positions[0].tolist() == [-1.0, 0.0, 1.0]
    assert positions[1].tolist() == pytest.approx([-1.0, 64 / 127, 0.0])


def test_interleaved_attributes_are_read_by_their_stride() -> None:
    parts = Parts()
    rows = np.array([[*corner, 0, 0, 1] for corner in CORNERS[:3]], "<f4")
    view = parts.view(rows.tobytes(), byteStride=24)
    for offset in (0, 12):
        parts.document["accessors"].append(
            {"bufferView": view, "byteOffset": offset, "componentType": 5126, "count": 3}
            | {"type": "VEC3"}
        )
    parts.mesh({"POSITION": 0, "NORMAL": 1})
    primitive = read_model(parts.glb()).primitives[0]
    assert np.array_equal(primitive.positions, np.array(CORNERS[:3], np.float32))
    assert np.array_equal(primitive.normals, [[0, 0, 1]] * 3)


def test_sparse_values_replace_those_below() -> None:
    parts = triangle()
    where, values = parts.view(b"\x02\x00"), parts.view(np.array([9, 8, 7], "<f4").tobytes())
    parts.document["accessors"][0]["sparse"] = {
        "count": 1,
        "indices": {"bufferView": where, "componentType": 5123},
        "values": {"bufferView": values},
    }
    positions = read_model(parts.glb()).primitives[0].positions
    assert positions.tolist() == [[0, 0, 0], [1, 0, 0], [9, 8, 7]]


def test_strips_and_fans_keep_their_winding() -> None:
    strip = np.arange(5, dtype=np.uint32)
    assert triangles_of(strip, 5).reshape(-1, 3).tolist() == [[0, 1, 2], [1, 3, 2], [2, 3, 4]]
    assert triangles_of(strip, 6).reshape(-1, 3).tolist() == [[0, 1, 2], [0, 2, 3], [0, 3, 4]]


def test_points_and_lines_are_not_drawn() -> None:
    assert read_model(triangle(mode=0).glb()).instances == ()


def test_without_normals_each_face_is_flat() -> None:
    parts = Parts()
    parts.mesh({"POSITION": parts.array(CORNERS)}, parts.array([0, 1, 2, 0, 3, 1, 0, 2, 3], "u1"))
    primitive = read_model(parts.glb()).primitives[0]
    assert len(primitive.positions) == 9
    assert primitive.normals[::3].tolist() == [[0, 0, 1], [0, 1, 0], [1, 0, 0]]


def test_nodes_multiply_down_the_tree() -> None:
    parts = triangle()
    half = math.sqrt(0.5)
    parts.document["nodes"] = [
        {"children": [1], "translation": [10, 0, 0], "rotation": [0, half, 0, half]},
        {"mesh": 0, "scale": [2, 2, 2], "translation": [0, 0, 1]},
    ]
    matrix = read_model(parts.glb()).instances[0].matrix
    assert (matrix @ [1, 0, 0, 1])[:3] == pytest.approx([11, 0, -2])


def test_a_mesh_used_twice_is_read_once() -> None:
    parts = triangle()
    parts.document["nodes"] = [{"mesh": 0}, {"mesh": 0, "translation": [1, 0, 0]}]
    parts.document["scenes"] = [{"nodes": [0, 1]}]
    model = read_model(parts.glb())
    assert (len(model.primitives), len(model.instances)) == (1, 2)


def test_instancing_makes_one_copy_for_each_row() -> None:
    parts = triangle()
    places = parts.array([[0, 0, 0], [5, 0, 0], [0, 0, 5]])
    parts.document["nodes"][0]["extensions"] = {
        "EXT_mesh_gpu_instancing": {"attributes": {"TRANSLATION": places}}
    }
    moved = [one.matrix[:3, 3].tolist() for one in read_model(parts.glb()).instances]
    assert moved == [[0, 0, 0], [5, 0, 0], [0, 0, 5]]


def test_materials_carry_what_is_drawn() -> None:
    parts = triangle(material=0)
    parts.document["materials"] = [
        {
            "name": "玻璃",
            "alphaMode": "MASK",
            "alphaCutoff": 0.25,
            "doubleSided": True,
            "emissiveFactor": [0.5, 0, 0],
            "pbrMetallicRoughness": {"roughnessFactor": 0.3},
            "extensions": {
                "KHR_materials_unlit": {},
                "KHR_materials_emissive_strength": {"emissiveStrength": 4},
                "KHR_materials_clearcoat": {"clearcoatFactor": 0.5},
                "KHR_materials_dispersion": {},
            },
        }
    ]
    material = read_model(parts.glb()).materials[0]
    assert (material.name, material.alpha_mode, material.alpha_cutoff) == (
        "玻璃",
        AlphaMode.MASK,
        0.25,
    )
    assert material.emissive == (2.0, 0.0, 0.0)
    assert (material.is_double_sided, material.is_unlit) == (True, True)
    assert (material.metallic, material.roughness) == (1.0, 0.3)
    assert material.finish == Finish(coat=0.5)
    assert material.extensions == ("KHR_materials_dispersion",)


def test_an_unknown_required_extension_is_named() -> None:
    parts = triangle()
    parts.document["extensionsRequired"] = ["KHR_gaussian_splatting"]
    with pytest.raises(AssetError, match="KHR_gaussian_splatting") as refusal:
        read_model(parts.glb())
    assert "KHR_gaussian_splatting" in refusal.value.message.zh


@pytest.mark.parametrize(
    ("breaking", "told"),
    [
        (lambda d: d["accessors"][1].update(count=9000), "ends before its accessor"),
        (lambda d: d["accessors"][0].update(count=2), "past the last vertex"),
        (lambda d: d["bufferViews"][0].update(byteLength=10**7), "ends before its data"),
        (lambda d: d["accessors"][0].update(type="VEC9"), "unknown type"),
        (lambda d: d["nodes"][0].update(children=[0]), "cycle"),
        (lambda d: d["nodes"][0].update(mesh=7), "refers to meshes"),
        (lambda d: d["nodes"][0].update(scale=[1, 1, float("nan")]), "transform is unsound"),
        (lambda d: d["meshes"][0]["primitives"][0].update(material=3),
         "material that is not there"),
        (lambda d: d["accessors"][0].update(count=10**9) or d["accessors"][0].pop("bufferView"),
         "more data than is sensible"),
        (lambda d: d.update(nodes={"0": {}}), "refers to nodes"),
        (lambda d: d["meshes"][0].update(primitives=7), "structure is damaged"),
    ],
)  # fmt: skip
def test_what_is_broken_is_said(breaking: Break, told: str) -> None:
    parts = triangle()
    breaking(parts.document)
    with pytest.raises(AssetError, match=told):
        read_model(parts.glb())


def test_coordinates_that_are_no_numbers_are_refused() -> None:
    parts = Parts()
    parts.mesh({"POSITION": parts.array([[0, 0, 0], [1, 0, 0], [0, np.nan, 0]])})
    with pytest.raises(AssetError, match="NaN"):
        read_model(parts.glb())


def test_containers_that_end_early_or_nest_too_deeply_are_refused() -> None:
    glb = triangle().glb()
    for cut in range(0, len(glb) - 1, 7):
        with pytest.raises(AssetError):
            parse(glb[:cut])
    with pytest.raises(AssetError, match="nested too deeply"):
        parse_json(b'{"a":' + b"[" * 100 + b"]" * 100 + b"}")
    with pytest.raises(AssetError, match="version is 1"):
        parse(glb[:4] + b"\x01\0\0\0" + glb[8:])


def test_a_buffer_outside_the_file_is_not_read() -> None:
    document = triangle().document | {"buffers": [{"uri": "secret.bin", "byteLength": 42}]}
    with pytest.raises(AssetError, match="outside the file"):
        read_model(build(document, b""))
