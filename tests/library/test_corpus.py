"""Every model of the corpus: what it becomes, or the sentence that refuses it.

``corpus.json`` holds triangles, size in metres and the report's changes of each file, as
looked at in pictures when it was written.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import read_model
from expo_studio.library.describe import bounds_of
from expo_studio.library.formats import FAMILIES, READABLE, Family
from expo_studio.library.gltf_files import read_gltf
from expo_studio.library.reading import import_file
from expo_studio.library.worker import run

EXPECTED = json.loads(Path(__file__).with_name("corpus.json").read_text("utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.filterwarnings("ignore")  # trimesh warns of much; the worker does not listen either
def test_each_model_becomes_what_it_is(corpus: Path, name: str) -> None:
    expected = EXPECTED[name]
    request = {"path": str(corpus / name), "wishes": {}}
    if "refused" in expected:
        with pytest.raises(AssetError) as refusal:
            run(request)
        assert refusal.value.message.en == expected["refused"]
        assert refusal.value.hint.en
        assert refusal.value.message.zh
        return
    outcome, glb, medium = run(request)
    box = outcome["asset"]["bounds"]
    size = np.subtract(box["high"], box["low"])
    assert outcome["asset"]["triangles"] == expected["triangles"]
    assert size == pytest.approx(expected["size"], rel=0.01, abs=1e-4)
    assert [one["en"] for one in outcome["changed"]] == expected["changed"]
    assert outcome["asset"].get("kind") == expected.get("kind", "model")
    assert outcome["asset"]["size_bytes"] == len(glb) + len(medium)


def test_the_table_misses_no_file_of_the_corpus(corpus: Path) -> None:
    files = {
        path.relative_to(corpus).as_posix()
        for path in corpus.rglob("*")
        if path.suffix.lower() in READABLE and not is_texture(path)
    }
    assert files == EXPECTED.keys()


def is_texture(path: Path) -> bool:
    """Return whether a picture lies there for a model, and not for itself."""
    is_picture = FAMILIES[path.suffix.lower()] is Family.PICTURE
    return is_picture and path.parent.name != "panorama"


@pytest.mark.parametrize(
    "name",
    ["glb/Duck.glb", "compressed/furniture_draco/展位_茶杯 №1.gltf", "obj/fuze.obj",
     "gltf/EncodingTest/Unicode ❤♻ Test.gltf", "stl/teapot.stl", "ply/bunny.ply", "off/ballA.off"],
)  # fmt: skip
def test_a_worker_process_reads_each_kind(corpus: Path, name: str) -> None:
    imported = import_file(corpus / name)
    assert imported.report.format == Path(name).suffix[1:].upper()
    assert imported.asset.triangles == EXPECTED[name]["triangles"]
    assert imported.asset.source == Path(name).name
    assert bounds_of(read_model(imported.glb)) == imported.asset.bounds


@pytest.mark.parametrize(
    ("packed", "plain"),
    [
        ("compressed/WaterBottle-draco-webp.glb", "glb/WaterBottle.glb"),
        ("compressed/WaterBottle-meshopt-webp.glb", "glb/WaterBottle.glb"),
        ("compressed/FlightHelmet-draco-webp.glb", "gltf/FlightHelmet/FlightHelmet.gltf"),
        ("compressed/robot-gltfpack-cc.glb", "glb/robot.glb"),
        ("set2/derived/ToyCar_webp_draco.glb", "set2/gltf/ToyCar/ToyCar.gltf"),
        ("set2/derived/ToyCar_ktx2_meshopt.glb", "set2/gltf/ToyCar/ToyCar.gltf"),
        ("set2/derived/KayKit_Mage_meshopt.glb", "set2/gltf/KayKit_Mage.glb"),
        ("compressed/draco/BoxDraco.gltf", "set2/gltf/Box/Box.gltf"),
    ],
)
def test_compressed_models_come_out_as_the_plain_ones(
    corpus: Path, packed: str, plain: str
) -> None:
    mine, reference = (read_model(read_gltf(corpus / one)[0]) for one in (packed, plain))
    assert surface(mine) == pytest.approx(surface(reference), rel=0.01)
    assert texture_density(mine) == pytest.approx(texture_density(reference), rel=0.02)
    low, high = bounds_of(mine), bounds_of(reference)
    assert np.allclose(low.low, high.low, atol=0.01 * max(high.size))
    assert np.allclose(low.high, high.high, atol=0.01 * max(high.size))


@pytest.mark.parametrize("name", ["armchair", "cactus_medium_A", "lamp_standing", "table_low"])
def test_the_same_furniture_as_obj_and_as_gltf_looks_the_same(corpus: Path, name: str) -> None:
    folder = corpus / "set2"
    mine = read_model(import_file(folder / "furniture_obj" / f"{name}.obj").glb)
    reference = read_model(read_gltf(folder / "furniture_gltf" / f"{name}.gltf")[0])
    assert surface(mine) == pytest.approx(surface(reference), rel=1e-3)
    assert texture_density(mine) == pytest.approx(texture_density(reference), rel=1e-3)
    assert vertical(mine) == pytest.approx(vertical(reference), abs=0.02)


def vertical(model: Model) -> float:
    """Return how far the normals lean upwards or downwards on the average over triangles."""
    normals = [one.normals[one.indices] for one in model.primitives]
    return float(np.abs(np.concatenate(normals)[:, 1]).mean())


def surface(model: Model) -> float:
    """Return the area of all triangles as placed, square metres."""
    total = 0.0
    for instance in model.instances:
        primitive = model.primitives[instance.primitive]
        placed = primitive.positions @ instance.matrix[:3, :3].T
        corners = placed[primitive.indices].reshape(-1, 3, 3)
        crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        total += float(np.linalg.norm(crossed, axis=1).sum()) / 2.0
    return total


def texture_density(model: Model) -> float:
    """Return the area all triangles cover in texture space, transforms applied."""
    total = 0.0
    for primitive in model.primitives:
        use = model.materials[primitive.material].base_texture
        if primitive.uv0 is None or use is None:
            continue
        uv = primitive.uv0.astype(np.float64)
        if use.transform is not None:
            uv = uv @ np.reshape(use.transform, (2, 3))[:, :2].T
        corners = uv[primitive.indices].reshape(-1, 3, 2)
        one, two = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
        total += float(np.abs(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0]).sum()) / 2.0
    return total


def test_a_plain_glb_comes_in_byte_for_byte(corpus: Path) -> None:
    given = corpus / "set2/gltf/CesiumMan.glb"
    assert import_file(given).glb == given.read_bytes()


def test_animations_skins_and_morphs_survive_joining(corpus: Path) -> None:
    for name in ("animated/SimpleSkin.gltf", "animated/MorphStressTest.gltf"):
        given = json.loads((corpus / name).read_text("utf-8"))
        kept = read_model(read_gltf(corpus / name)[0]).document
        for kind in ("animations", "skins", "nodes", "materials"):
            assert kept.get(kind) == given.get(kind), (name, kind)
