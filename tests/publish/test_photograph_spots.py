"""360 photographs as spots: levelled, in the package's tour and shown in a real browser."""

from __future__ import annotations

import hashlib
import io
import json
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from expo_studio.errors import ExpoError
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Booth
from expo_studio.model.commands import AddAsset, SetSpot
from expo_studio.model.ids import AssetId, SpotId
from expo_studio.model.spots import Spot
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.publish.board_booth import BoardBooth
from tests.publish.conftest import PATIENCE, RoughPainter, shown, workshop
from tests.publish.test_pages import eventually

SIDES = {
    "north": (200, 40, 40),
    "east": (40, 180, 40),
    "south": (40, 40, 200),
    "west": (200, 180, 40),
}


def photograph(path: Path) -> Path:
    """Write a photograph whose quarters have colours: north in the middle, east right of it."""
    pixels = np.zeros((1024, 2048, 3), np.uint8)
    across = (np.arange(2048) + 0.5) / 2048 * 2.0 - 1.0  # -1 .. 1 from south round to south
    quarter = np.round(across * 2.0).astype(int) % 4
    for number, name in enumerate(("north", "east", "south", "west")):
        pixels[:, quarter == number] = SIDES[name]
    pixels[:300] = 235  # the sky
    image = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    image.save(path, quality=92, exif=exif)
    return path


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> BoardBooth:
    """Return a booth with two photographed spots; at the second the camera looked east."""
    imported = import_file(photograph(tmp_path_factory.mktemp("photo") / "工厂.jpg"))
    made = BoardBooth()
    for one in imported.blobs:
        made.blobs[AssetId(hashlib.sha256(one).hexdigest())] = one
    key = AssetId(hashlib.sha256(imported.glb).hexdigest())
    booth = AddAsset(key, imported.asset).apply(Booth(title=Text("厂", "Works")))
    first = Spot(Text("车间", "Hall"), (0.0, 0.0, 1.0), 0.0, key)
    second = replace(first, position=(2.0, 0.0, 1.0), north=math.pi / 2, heading=math.pi / 2)
    booth = SetSpot(SpotId("a"), first).apply(booth)
    made.booth = SetSpot(SpotId("b"), second).apply(booth)
    return made


@pytest.fixture(scope="module")
def tour(toured: BoardBooth, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour") / "booth"
    write_package(toured.booth, workshop(blobs=toured, painter=RoughPainter()), folder)
    return folder


def middle(data: bytes, across: float) -> list[int]:
    """Return the colour on the horizon, so far of the width across."""
    with Image.open(io.BytesIO(data)) as image:
        pixels = np.asarray(image.convert("RGB"), int)
    height, width = pixels.shape[:2]
    return [int(one) for one in pixels[height * 5 // 8, int(across * width)]]


def test_the_package_shows_the_photograph_north_in_the_middle(tour: Path) -> None:
    spots = {one["key"]: one for one in json.loads((tour / "site.json").read_bytes())["spots"]}
    assert list(spots) == ["a", "b"]
    for key, expected in (("a", "north"), ("b", "west")):
        for size in ("preview", "phone", "desktop"):
            data = (tour / spots[key][size]).read_bytes()
            assert middle(data, 0.5) == pytest.approx(SIDES[expected], abs=20)
            assert b"Secret" not in data
        assert len((tour / spots[key]["preview"]).read_bytes()) <= 40_000
    assert middle((tour / spots["b"]["desktop"]).read_bytes(), 0.75) == pytest.approx(
        SIDES["north"], abs=20
    )
    assert spots["a"]["links"] == ["b"]
    booth = json.loads((tour / "booth.json").read_bytes())
    assert all(one["photograph"] is None for one in booth["spots"].values())


def test_a_levelled_camera_shows_a_level_horizon(toured: BoardBooth, tmp_path: Path) -> None:
    """A lens raised by 20 degrees moves what lies ahead up by so much."""
    raised = replace(toured.booth.spots[SpotId("a")], tilt=math.radians(20.0))
    booth = SetSpot(SpotId("a"), raised).apply(toured.booth)
    write_package(booth, workshop(blobs=toured, painter=RoughPainter()), tmp_path / "out")
    spot = json.loads((tmp_path / "out" / "site.json").read_bytes())["spots"][0]
    with Image.open(tmp_path / "out" / spot["desktop"]) as image:
        column = np.asarray(image.convert("RGB"), int)[:, image.width // 2]
        edge = int(np.argmax(np.abs(np.diff(column[:, 1])) > 60))
        expected = (300 / 1024 - 20.0 / 180.0) * image.height
    assert edge == pytest.approx(expected, abs=4)


def test_a_damaged_photograph_is_told_by_the_spots_name(toured: BoardBooth, tmp_path: Path) -> None:
    asset = next(iter(toured.booth.assets.values()))
    broken = BoardBooth(toured.booth, {**toured.blobs, asset.medium: b"\xff\xd8nothing"})  # type: ignore[dict-item]
    with pytest.raises(ExpoError) as refused:
        write_package(toured.booth, workshop(blobs=broken, painter=RoughPainter()), tmp_path / "o")
    assert "Hall" in refused.value.message.en


def test_the_browser_stands_in_the_photograph(
    tour: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    here = visit(locale="en-GB", viewport={"width": 1000, "height": 640})
    here.page.goto(serve(tour))
    shown(here.page)
    here.page.click("#to-panorama")
    eventually(here.page, "document.documentElement.dataset.panorama")
    here.page.focus("#canvas")
    here.page.keyboard.press("ArrowDown")
    here.page.wait_for_timeout(1500)
    picture = here.page.locator("#canvas").screenshot(
        path=artifacts / "photograph-spot.png", timeout=PATIENCE
    )
    with Image.open(io.BytesIO(picture)) as image:
        seen = image.convert("RGB").getpixel((image.width // 2 + 60, image.height // 2))
    assert seen == pytest.approx(SIDES["north"], abs=30)
    assert here.errors == []
