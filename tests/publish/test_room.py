"""Products in the visitor's room, the booth in a headset, and paper that leads to both."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest

from expo_studio.gltf.read import read_model
from expo_studio.library import starter
from expo_studio.publish.augmented import plain_model
from expo_studio.publish.prints import prints_of
from expo_studio.publish.usdz import ALIGNMENT, write_usdz
from tests.fitting.validator import errors_in
from tests.kit import KitBlobs
from tests.publish.conftest import COARSE, eventful, shown
from tests.publish.test_pages import PROBE, eventually

ROOT = Path(__file__).resolve().parents[2]
IWER = ROOT / "expo_studio/web/node_modules/iwer/build/iwer.min.js"


def test_room_files_are_plain_and_in_true_size(rich_site: Path, tmp_path: Path) -> None:
    room = json.loads((rich_site / "site.json").read_bytes())["room"]
    booth = eventful()
    assert set(room) == set(booth.products)
    for key, files in room.items():
        glb = (rich_site / files["glb"]).read_bytes()
        assert errors_in(glb, tmp_path) == []
        model = read_model(glb)
        assert {one.mime for one in model.pictures} <= {"image/png", "image/jpeg"}
        heights = np.concatenate(
            [
                model.primitives[one.primitive].positions @ one.matrix[1, :3] + one.matrix[1, 3]
                for one in model.instances
            ]
        )
        placement = booth.placements[booth.products[key].placements[0]]
        bounds = booth.assets[placement.asset].bounds
        wanted = (bounds.high[1] - bounds.low[1]) * placement.pose.scale[1]
        assert heights.min() == pytest.approx(0.0, abs=1e-4)
        assert heights.max() == pytest.approx(wanted, rel=0.02)


def test_usdz_is_stored_aligned_and_complete(rich_site: Path) -> None:
    for path in sorted(rich_site.glob("room/*.usdz")):
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            assert entries[0].filename == "model.usda"
            for one in entries:
                assert one.compress_type == zipfile.ZIP_STORED
                raw = path.read_bytes()
                name, extra = (
                    int.from_bytes(raw[one.header_offset + at :][:2], "little") for at in (26, 28)
                )
                assert (one.header_offset + 30 + name + extra) % ALIGNMENT == 0
            text = archive.read("model.usda").decode()
            named = {one.filename for one in entries[1:]}
        assert text.startswith("#usda 1.0")
        assert text.count("{") == text.count("}")
        assert set(re.findall(r"@(textures/[^@]+)@", text)) <= named
        assert "metersPerUnit = 1" in text
        assert "nan" not in text
        assert "inf" not in text.replace("info", "").replace("uniform", "")


def test_usdz_of_the_same_model_is_the_same_bytes() -> None:
    kit = starter.sample()
    key = next(iter(kit.booth.assets))
    model = plain_model(KitBlobs(kit).blob(key), (2.0, 2.0, 2.0))
    assert write_usdz(model) == write_usdz(model)


def test_product_is_turned_in_the_viewer(
    rich_site: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    address = serve(rich_site)
    here = visit(locale="zh-CN", viewport={"width": 420, "height": 760})
    here.page.goto(f"{address}#product=robot")
    shown(here.page)
    eventually(here.page, "document.querySelector('#card').open")
    assert not any("model-viewer" in url or "/room/" in url for url in here.requests)
    here.page.click("#card-ar")
    shown(here.page)
    time.sleep(1.0)
    here.page.screenshot(path=artifacts / "room.png")
    assert here.page.inner_text("#title") == "小澜陪伴机器人"
    assert here.page.get_attribute("model-viewer", "ar-scale") == "fixed"
    assert here.page.get_attribute("model-viewer", "ios-src").endswith(".usdz")
    assert here.errors == []
    assert all(url.startswith((address, "blob:", "data:")) for url in here.requests)


def test_booth_in_a_headset(rich_site: Path, serve: Callable[[Path], str], visit: Any) -> None:
    """An emulated headset enters, walks by stick, turns in steps, teleports, and leaves."""
    here = visit(viewport={"width": 900, "height": 600}, device_scale_factor=COARSE)
    here.page.add_init_script(
        f"{IWER.read_text(encoding='utf-8')};"
        "window.device = new IWER.XRDevice(IWER.metaQuest3);"
        "window.device.installRuntime({ forceInstall: true });"
    )
    here.page.goto(serve(rich_site))
    shown(here.page)
    eventually(here.page, "!document.querySelector('#headset').hidden")
    before = here.page.get_attribute("#plan .cone", "transform")
    here.page.click("#headset")
    x, z, heading = eventually(here.page, f"{PROBE}.headset").split()[:3]
    here.page.evaluate("window.device.controllers.left.updateAxes('thumbstick', 0, -1)")
    eventually(here.page, f"!{PROBE}.headset.startsWith('{x} {z} ')")
    here.page.evaluate("window.device.controllers.left.updateAxes('thumbstick', 0, 0)")
    here.page.evaluate("window.device.controllers.right.updateAxes('thumbstick', 1, 0)")
    eventually(here.page, f"{PROBE}.headset.split(' ')[2] !== '{heading}'")
    time.sleep(1.0)
    here.page.evaluate("window.device.activeSession.end()")
    eventually(here.page, f"!window.device.activeSession && {PROBE}.headset === undefined")
    after = here.page.get_attribute("#plan .cone", "transform")
    assert before != after
    turned = float(after.split("rotate(")[1].rstrip(")")) - float(
        before.split("rotate(")[1].rstrip(")")
    )
    assert turned == pytest.approx(30.0, abs=1.0)
    assert here.errors == []


def test_paper_leads_to_the_booth(rich_site: Path, artifacts: Path) -> None:
    booth = eventful()
    described = json.loads((rich_site / "site.json").read_bytes())
    poster = (rich_site / described["poster"]).read_bytes()
    made = prints_of(booth, "https://expo.example.com/minglan/", poster)
    assert set(made) == {"poster-zh.pdf", "poster-en.pdf", "card-zh.pdf", "card-en.pdf"}
    assert made == prints_of(booth, "https://expo.example.com/minglan/", poster)
    for name, data in made.items():
        document = pypdfium2.PdfDocument(io.BytesIO(data))
        assert len(document) == 1
        picture = document[0].render(scale=1.5).to_pil()
        picture.save(artifacts / f"{name}.png")
        document.close()
        assert (np.asarray(picture.convert("L")) < 60).mean() > 0.02
