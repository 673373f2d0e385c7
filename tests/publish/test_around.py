"""What stands around the stand in the package: the same as on the desktop, belonging to nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage.metrics import structural_similarity

from expo_studio.cli.exhibiting import PublicExhibits
from expo_studio.gltf.read import read_model
from expo_studio.model.booth import Booth, Stand, StandKind, Surroundings
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import ViewpointId
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import write_package
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.publish.conftest import page_picture, workshop
from tests.render.render_scenes import Stage, box, floor, glb

VIEW = Viewpoint(Text(), (3.0, 1.7, 6.5), (0.0, 1.3, 0.0), 1.0)
KINDS = [Surroundings.HALL, Surroundings.PLAZA]


def staged(kind: Surroundings) -> tuple[Stage, Booth]:
    made = Stage()
    made.put("floor", glb(floor(3.0)))
    made.put("box", glb(box(1.0)))
    stand = Stand(StandKind.ISLAND, 3.0, 3.0)
    sky = replace(made.sky, surroundings=kind)
    return made, replace(made.booth, sky=sky, stand=stand, viewpoints={ViewpointId("door"): VIEW})


@pytest.mark.parametrize("kind", KINDS)
def test_page_and_desktop_agree(
    kind: Surroundings,
    tmp_path: Path,
    serve: Callable[[Path], str],
    visit: Any,
    artifacts: Path,
) -> None:
    made, booth = staged(kind)
    folder = tmp_path / "booth"
    write_package(booth, workshop(blobs=made.shelf), folder)
    files = json.loads((folder / "site.json").read_bytes())["around"]
    assert (folder / "offline" / f"{Path(files['phone']).name.split('.')[0]}.js").is_file()
    assert (folder / files["phone"]).stat().st_size < 200_000
    assert not inspect_package(folder).findings
    here = visit(viewport={"width": 960, "height": 630})
    path = artifacts / f"around-page-{kind.value}.png"
    page = page_picture(here, f"{serve(folder)}#set=desktop", path)
    with Offscreen(made.shelf, page.shape[1], page.shape[0], samples=4) as offscreen:
        desktop = offscreen.picture(booth, Camera.from_viewpoint(VIEW))
    Image.fromarray(desktop).save(artifacts / f"around-desktop-{kind.value}.png")
    assert structural_similarity(page, desktop, channel_axis=2) >= 0.9
    assert np.abs(page.astype(int) - desktop).mean() < 5.0
    assert here.errors == []


def test_a_booth_without_has_none_and_one_on_air_gives_its_own() -> None:
    made, booth = staged(Surroundings.NONE)
    blobs: Any = made.shelf
    shelf = PublicExhibits(blobs)
    assert json.loads(shelf.site_json(booth))["around"] is None
    hall = replace(booth, sky=replace(booth.sky, surroundings=Surroundings.HALL))
    named = json.loads(shelf.site_json(hall))["around"]["desktop"]
    given = shelf.file(hall, named)
    assert given is not None
    assert len(read_model(given).primitives) == 4
    assert shelf.file(booth, named) is None
