"""Strangers' files through the whole way: import, place, draw. None may come out empty."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from expo_studio.errors import ExpoError
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Sky
from expo_studio.model.space import scaled, unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage

EVERY = {".glb", ".gltf", ".obj", ".stl", ".ply", ".off"}
FEW = (
    "glb/WaterBottle.glb",
    "glb/AlphaBlendModeTest.glb",
    "gltf/FlightHelmet/FlightHelmet.gltf",
    "set2/gltf/OrientationTest.glb",
    "set2/gltf/VertexColorTest.glb",
    "set2/gltf/TextureTransformTest/TextureTransformTest.gltf",
    "set2/gltf/EmissiveStrengthTest.glb",
)
SIDE = 256
FROM = unit((0.4, 0.3, 1.0))


def drawn(path: Path) -> np.ndarray:
    """Return the file as seen by its own camera; ExpoError where it is refused."""
    imported = import_file(path)
    stage = Stage(Sky())
    stage.put("it", imported.glb)
    box = imported.asset.bounds
    reach = max(math.dist(box.low, box.high), 1e-3)
    eye = tuple(m + d for m, d in zip(box.middle, scaled(FROM, reach * 1.2), strict=True))
    camera = Camera(eye, box.middle, math.radians(48.0), near=reach * 0.01, far=reach * 20.0)
    with Offscreen(stage.shelf, SIDE, SIDE, 4) as offscreen:
        empty = offscreen.picture(Stage(Sky()).booth, camera)
        picture = offscreen.picture(stage.booth, camera)
        assert not offscreen.renderer.unsound
    share = (np.abs(picture.astype(int) - empty).max(axis=2) > 8).mean()
    assert share > 0.004, f"{path.name} is not to be seen"
    return picture


@pytest.mark.parametrize("name", FEW)
def test_file_is_drawn(corpus: Path, name: str) -> None:
    drawn(corpus / name)


@pytest.mark.long
@pytest.mark.timeout(1500)
def test_every_file_is_drawn(corpus: Path, artifacts: Path) -> None:
    pictures, refused = [], []
    for path in sorted(corpus.rglob("*")):
        if path.suffix.lower() in EVERY and "odd" not in path.parts:
            try:
                pictures.append((path, drawn(path)))
            except ExpoError as error:
                refused.append((path, error.message.en))
    columns = 10
    rows = math.ceil(len(pictures) / columns)
    sheet = Image.new("RGB", (columns * SIDE, rows * SIDE))
    for at, (_, picture) in enumerate(pictures):
        sheet.paste(Image.fromarray(picture), (at % columns * SIDE, at // columns * SIDE))
    sheet.save(artifacts / "corpus.png")
    lines = [path.name for path, _ in pictures] + [f"{p.name}: {why}" for p, why in refused]
    (artifacts / "corpus.txt").write_text("\n".join(lines), encoding="utf-8")
    assert len(pictures) > 20
