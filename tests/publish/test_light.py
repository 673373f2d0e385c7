"""Baked light in a package: carried while it fits, seen by the page as by the desktop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage.metrics import structural_similarity

from expo_studio.model.booth import Booth, Sky
from expo_studio.model.commands import SetBakedLight
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId, ViewpointId
from expo_studio.model.space import Pose
from expo_studio.publish import site
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import write_package
from expo_studio.publish.soundness import judged
from expo_studio.render.baking import bake
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.publish.conftest import page_picture, workshop
from tests.render.render_scenes import Stage, box, floor, glb

EVEN = Sky((0.7, 0.7, 0.7), (0.7, 0.7, 0.7), (0.7, 0.7, 0.7), sun_intensity=0.5)
VIEW = Viewpoint(Text(), (1.2, 1.3, 1.8), (0.0, 0.3, 0.0))


def baked_stage() -> tuple[Stage, Booth]:
    """Return two boxes on a floor, and the booth with their baked light."""
    made = Stage(EVEN)
    made.put("floor", glb(floor(6.0)))
    made.put("box", glb(box(0.8)))
    made.put("second", glb(box(0.8)), (-0.85, 0.0, 0.3))
    found = bake(made.booth, made.shelf, lambda _: None)
    assert found is not None
    made.shelf.given[found[0].cells] = found[1]
    plain = made.booth
    assets = {key: one for key, one in plain.assets.items() if key != found[0].cells}
    booth = replace(plain, assets=assets, viewpoints={ViewpointId("door"): VIEW})
    return made, SetBakedLight(found[0]).apply(booth)


@pytest.fixture(scope="module")
def stage() -> tuple[Stage, Booth]:
    return baked_stage()


def exported(made: Stage, booth: Booth, folder: Path) -> Path:
    write_package(booth, workshop(blobs=made.shelf, packer=None), folder)
    return folder


def test_the_page_is_dark_where_the_desktop_is(
    stage: tuple[Stage, Booth],
    tmp_path: Path,
    visit: Any,
    serve: Callable[[Path], str],
    artifacts: Path,
) -> None:
    made, booth = stage
    baked = exported(made, booth, tmp_path / "baked")
    plain = exported(made, replace(booth, baked=None), tmp_path / "plain")
    here, other = (visit(viewport={"width": 960, "height": 630}) for _ in range(2))
    page = page_picture(here, serve(baked), artifacts / "baked-page.png")
    bare = page_picture(other, serve(plain), artifacts / "bare-page.png")
    assert here.errors == other.errors == []
    height, width = page.shape[:2]
    with Offscreen(made.shelf, width, height) as offscreen:
        camera = Camera.from_viewpoint(VIEW)
        desktop = offscreen.picture(booth, camera)
        desktop_bare = offscreen.picture(replace(booth, baked=None), camera)
    Image.fromarray(np.concatenate([page, desktop], axis=1)).save(artifacts / "baked-both.png")
    assert structural_similarity(page, desktop, channel_axis=2) >= 0.95
    ours, theirs = desktop_bare.astype(int) - desktop, bare.astype(int) - page
    assert ours.max() > 40
    assert np.abs(ours - theirs).mean() < 1.5
    assert np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > 0.95


def test_only_what_fits_is_carried(stage: tuple[Stage, Booth], tmp_path: Path) -> None:
    made, booth = stage
    carried = exported(made, booth, tmp_path / "fits")
    named = site.decode((carried / "site.json").read_bytes()).light
    assert (carried / named).exists()
    assert named in site.decode((carried / "site.json").read_bytes()).offline_files()
    assert inspect_package(carried).findings == ()
    key = PlacementId("box")
    pushed = replace(booth.placements[key], pose=Pose((0.5, 0.0, 0.0)))
    stale = replace(booth, placements={**booth.placements, key: pushed})
    left = exported(made, stale, tmp_path / "stale")
    assert site.decode((left / "site.json").read_bytes()).light == ""
    assert not (left / "light").exists()


@pytest.mark.parametrize(
    ("name", "data", "is_sound"),
    [
        ("light/a.cells", bytes(400), True),
        ("light/a.cells", bytes(401), False),
        ("light/a.cells.gz", b"\x1f\x8bnothing", False),
        ("light/a.txt.gz", b"\x1f\x8bnothing", False),
        ("light/a.cells", bytes((1 << 24) + 4), False),
    ],
)
def test_strange_cells_are_refused(name: str, data: bytes, *, is_sound: bool) -> None:
    assert (judged(name, data).findings == []) is is_sound
