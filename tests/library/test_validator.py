"""The Khronos validator finds no error in what an import makes, nor in the starter kit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from expo_studio.errors import AssetError
from expo_studio.fitting.compact import Codec, Recipe, compacted
from expo_studio.fitting.fit import fitted
from expo_studio.fitting.rungs import Rung
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.library.worker import run
from tests.fitting.validator import errors_in
from tests.library.library_files import TETRAHEDRON, dae, dae_places, png, threemf, zipped
from tests.library.library_media import video
from tests.library.test_media_files import gradient, pdf, radiance, save
from tests.library.test_scene_files import COLOURS, FACES, HERE, TRIANGLES, solid

EXPECTED = json.loads(Path(__file__).with_name("corpus.json").read_text("utf-8"))
SAMPLE = (
    "glb/WaterBottle.glb",
    "animated/Fox.glb",
    "animated/MorphStressTest.gltf",
    "compressed/BoxMeshopt.glb",
    "compressed/draco/BoxDraco.gltf",
    "gltf/AnisotropyBarnLamp/AnisotropyBarnLamp.gltf",
    "obj/spider/spider.obj",
    "stl/teapot.stl",
    "ply/cycloidal.ply",
    "3mf/P_XPM_0331_01.3mf",
    "dae/COLLADA.dae",
    "step/featuretype.STEP",
    "zip/cap.zip",
    "set2/panorama/milky-way-2k.png",
    "set2/video/SampleVideo_1280x720_1mb.mp4",
)
THEIR_OWN: dict[str, str] = {}
"""Errors that a stranger's file brings along in what we leave as it is, by file."""


def made_here(folder: Path) -> Iterator[Path]:
    """Yield a file of each kind that an import builds a model for."""
    (folder / "a.dae").write_text(dae(dae_places("0 0 0 2 0 0 2 3 0 0 3 0") + TRIANGLES, HERE))
    yield folder / "a.dae"
    mixed = solid(FACES.replace("/>", ' pid="9" p1="0"/>', 1), 'pid="9" pindex="1"')
    assert TETRAHEDRON in mixed
    part = threemf(COLOURS + mixed, '<item objectid="1"/>')
    yield zipped(folder / "a.3mf", {"a.model": part})
    (folder / "a.png").write_bytes(png())
    yield folder / "a.png"
    (folder / "logo.png").write_bytes(png((255, 0, 0, 9)))
    yield folder / "logo.png"
    yield save(folder / "around.jpg", gradient(1024, 512))
    yield pdf(folder / "a.pdf", 3)
    yield video(folder / "a.mp4", "libx264", "mp4")
    (folder / "a.hdr").write_bytes(radiance(64, 32))
    yield folder / "a.hdr"


def test_what_we_build_is_without_error(tmp_path: Path) -> None:
    for path in made_here(tmp_path):
        assert errors_in(import_file(path).glb, tmp_path) == [], path.name


@pytest.mark.parametrize("name", SAMPLE)
@pytest.mark.filterwarnings("ignore")
def test_imports_are_without_error(corpus: Path, tmp_path: Path, name: str) -> None:
    assert judged(corpus, tmp_path, name) == []


@pytest.mark.long
@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.filterwarnings("ignore")
def test_every_import_is_without_error(corpus: Path, tmp_path: Path, name: str) -> None:
    assert judged(corpus, tmp_path, name) == []


@pytest.mark.long
@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.filterwarnings("ignore")
def test_every_import_fitted_and_packed_is_without_error(
    corpus: Path, tmp_path: Path, name: str
) -> None:
    glb = imported_as_expected(corpus, name)
    if glb is not None:
        judge_all_we_write(glb, tmp_path)


def judged(corpus: Path, folder: Path, name: str) -> list[str]:
    """Return the errors in what a file becomes; none where its refusal is what is expected."""
    glb = imported_as_expected(corpus, name)
    if glb is None:
        return []
    return [one for one in errors_in(glb, folder) if not is_their_own(name, one)]


def imported_as_expected(corpus: Path, name: str) -> bytes | None:
    """Return what a file of the corpus becomes, None where its refusal is what is expected."""
    if "refused" in EXPECTED[name]:
        with pytest.raises(AssetError):
            run({"path": str(corpus / name), "wishes": {}})
        return None
    _, glb, _ = run({"path": str(corpus / name), "wishes": {}})
    return bytes(glb)


def is_their_own(name: str, error: str) -> bool:
    return name in THEIR_OWN and error.startswith(THEIR_OWN[name])


def test_the_starter_kit_is_without_error(tmp_path: Path) -> None:
    for item in starter.catalogue()[::7]:
        assert errors_in(item.path.read_bytes(), tmp_path) == [], item.key


@pytest.mark.long
@pytest.mark.parametrize("item", starter.catalogue(), ids=lambda item: item.key)
def test_all_of_the_starter_kit_is_without_error(tmp_path: Path, item: starter.KitItem) -> None:
    glb = item.path.read_bytes()
    assert errors_in(glb, tmp_path) == []
    judge_all_we_write(glb, tmp_path)


def judge_all_we_write(glb: bytes, folder: Path) -> None:
    """Fail if the validator finds an error in a model fitted, or packed for visitors."""
    for rung in Rung:
        assert errors_in(fitted(glb, rung).glb, folder) == [], rung
    for codec in (Codec.MESHOPT, Codec.DRACO, Codec.NONE):
        assert errors_in(compacted(glb, Recipe(codec=codec)), folder) == [], codec
