"""The desktop renderer and three.js draw strangers' files alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from expo_studio.errors import ExpoError
from tests.render.agreement import compared, files
from tests.render.three_page import three_page

SAMPLE = (
    "glb/WaterBottle.glb",
    "glb/AlphaBlendModeTest.glb",
    "gltf/FlightHelmet/FlightHelmet.gltf",
    "set2/gltf/SheenChair/SheenChair.gltf",
    "set2/gltf/ToyCar/ToyCar.gltf",
    "set2/gltf/OrientationTest.glb",
    "set2/gltf/TextureTransformTest/TextureTransformTest.gltf",
    "glb/chr_knight.glb",
    "gltf/AnisotropyBarnLamp/AnisotropyBarnLamp.gltf",
)


def keep(artifacts: Path, name: str, *pictures: np.ndarray) -> None:
    folder = artifacts / "agreement"
    folder.mkdir(exist_ok=True)
    Image.fromarray(np.concatenate(pictures, axis=1)).save(folder / f"{name}.png")


@pytest.mark.timeout(900)
def test_a_sample_of_files_looks_as_in_three(
    corpus: Path, visit: Any, tmp_path: Path, artifacts: Path
) -> None:
    page = visit().page
    page.goto(three_page(tmp_path))
    found = {}
    for name in SAMPLE:
        if not (corpus / name).exists():
            continue
        pair = compared(corpus / name, page)
        keep(artifacts, Path(name).stem, pair.ours, pair.theirs)
        found[name] = round(pair.similarity, 3)
    assert np.median(list(found.values())) >= 0.95, found
    assert min(found.values()) >= 0.95, found


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_every_file_looks_as_in_three(
    corpus: Path, visit: Any, tmp_path: Path, artifacts: Path
) -> None:
    page = visit().page
    page.goto(three_page(tmp_path))
    found, refused = {}, {}
    for path in files(corpus):
        name = str(path.relative_to(corpus))
        try:
            pair = compared(path, page)
        except ExpoError as error:
            refused[name] = error.message.en
            continue
        found[name] = pair.similarity
        keep(artifacts, path.stem, pair.ours, pair.theirs)
    lines = [f"{value:.3f} {name}" for name, value in sorted(found.items(), key=lambda one: one[1])]
    lines += [f"refused {name}: {why}" for name, why in refused.items()]
    (artifacts / "agreement.txt").write_text("\n".join(lines), encoding="utf-8")
    assert np.median(list(found.values())) >= 0.95
    assert min(found.values()) >= 0.95, lines[:5]
