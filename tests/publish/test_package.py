"""A package is the same bytes each time, verified, and looks like the desktop's picture."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from skimage.metrics import structural_similarity

from expo_studio.errors import PackageError
from expo_studio.files import Disk
from expo_studio.gltf.container import build, parse
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import write_package
from expo_studio.publish.reading import files_of, require_safe_names
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.publish.conftest import COARSE, page_picture, shown, view_of, workshop

SIZE = (960, 600)


def test_same_booth_same_bytes(package: Path, tmp_path: Path) -> None:
    write_package(starter.sample().booth, workshop(), tmp_path / "again.expo")
    assert (tmp_path / "again.expo").read_bytes() == package.read_bytes()
    assert inspect_package(package).findings == ()
    assert list(tmp_path.iterdir()) == [tmp_path / "again.expo"]


def test_page_agrees_with_the_desktop(address: str, visit: Any, artifacts: Path) -> None:
    booth = starter.sample().booth
    viewpoint = next(iter(booth.viewpoints.values()))
    here = visit(viewport={"width": SIZE[0] + 320, "height": SIZE[1] + 90})
    page = page_picture(here, f"{address}#{view_of(viewpoint)}", artifacts / "page.png")
    with Offscreen(KitBlobs(), page.shape[1], page.shape[0]) as offscreen:
        desktop = offscreen.picture(booth, Camera.from_viewpoint(viewpoint))
    Image.fromarray(desktop).save(artifacts / "desktop.png")
    similarity = structural_similarity(page, desktop, channel_axis=2)
    assert similarity >= 0.9
    assert here.errors == []
    assert all(url.startswith(address) for url in here.requests if url.startswith("http"))
    assert not any("offline/" in url for url in here.requests)


def test_page_opens_from_a_disk(site: Path, visit: Any, artifacts: Path) -> None:
    here = visit(locale="zh-CN", device_scale_factor=COARSE)
    here.page.goto((site / "index.html").as_uri())
    shown(here.page)
    assert here.errors == []
    assert here.page.inner_text("#title").startswith("明澜智居")
    here.page.click("#products button")
    assert "小澜" in here.page.inner_text("#card-title")
    time.sleep(0.5)
    here.page.screenshot(path=artifacts / "package-zh.png")


@dataclass(frozen=True, slots=True)
class TwinBlobs:
    """The kit's bytes, and those of a model that differs only in its maker's notes."""

    twin: bytes

    def blob(self, key: AssetId) -> bytes:
        return self.twin if key == _name(self.twin) else KitBlobs().blob(key)


def test_models_that_are_packed_alike_all_stand_from_a_disk(tmp_path: Path, visit: Any) -> None:
    booth = starter.sample().booth
    assets = booth.assets
    light = min(booth.placements.values(), key=lambda one: assets[one.asset].size_bytes)
    made = parse(KitBlobs().blob(light.asset))
    twin = build({**made.document, "extras": {"maker": "somebody"}}, bytes(made.binary))
    places = {
        PlacementId(f"p{number}"): replace(light, asset=key, group=None)
        for number, key in enumerate((light.asset, _name(twin)))
    }
    known = {light.asset: assets[light.asset], _name(twin): assets[light.asset]}
    alike = Booth(assets=known, placements=places)
    write_package(alike, workshop(blobs=TwinBlobs(twin)), tmp_path / "site")
    assert len(list((tmp_path / "site" / "models").iterdir())) <= 2, "a phone's and a desktop's"
    here = visit(device_scale_factor=COARSE)
    here.page.goto((tmp_path / "site" / "index.html").as_uri())
    shown(here.page)
    assert here.errors == []


def _name(data: bytes) -> AssetId:
    return AssetId(hashlib.sha256(data).hexdigest())


def test_hostile_texts_stay_text(tmp_path: Path, visit: Any) -> None:
    hostile = '</script><img src=x onerror=alert(1)>"\u2028'
    kit = starter.sample()
    products = {
        key: replace(one, name=Text(hostile, hostile), summary=Text(hostile, hostile))
        for key, one in kit.booth.products.items()
    }
    booth = replace(kit.booth, title=Text(hostile, hostile), products=products)
    write_package(booth, workshop(), tmp_path / "site")
    here = visit(device_scale_factor=COARSE)
    dialogs: list[str] = []
    here.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    here.page.goto((tmp_path / "site" / "index.html").as_uri())
    shown(here.page)
    here.page.click("#products button")
    assert "onerror" in here.page.inner_text("#card-title")
    assert dialogs == []
    assert here.errors == []


class FailingDisk(Disk):
    """Fails at the k-th step."""

    def __init__(self, fails_at: int) -> None:
        self.steps = 0
        self._fails_at = fails_at

    def _step(self) -> None:
        self.steps += 1
        if self.steps == self._fails_at:
            raise OSError(28, "No space left on device")

    def create(self, path: Path) -> Any:
        self._step()
        return super().create(path)

    def write(self, file: Any, data: bytes | memoryview) -> None:
        self._step()
        super().write(file, data)

    def flush(self, file: Any) -> None:
        self._step()
        super().flush(file)

    def rename(self, old: Path, new: Path) -> None:
        self._step()
        super().rename(old, new)


@pytest.mark.parametrize("fails_at", [1, 2, 3, 4])
def test_failing_disk_leaves_the_old_package(package: Path, tmp_path: Path, fails_at: int) -> None:
    out = tmp_path / "sample.expo"
    out.write_bytes(package.read_bytes())
    booth = replace(starter.sample().booth, title=Text("新", "New"))
    with pytest.raises(PackageError) as caught:
        write_package(booth, workshop(), out, disk=FailingDisk(fails_at))
    assert "the disk is full" in caught.value.message.en
    assert out.read_bytes() == package.read_bytes()
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("damage", ["cut", "flip"])
def test_damaged_packages_are_told(package: Path, tmp_path: Path, damage: str) -> None:
    whole = package.read_bytes()
    torn = tmp_path / "torn.expo"
    for percent in range(100):
        place = max(40, len(whole) * percent // 100)
        flipped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        torn.write_bytes(whole[:place] if damage == "cut" else flipped)
        try:
            findings = inspect_package(torn).findings
            # A bit that means nothing, such as one of a time stamp, changes no file.
            assert findings or dict(files_of(torn)) == dict(files_of(package))
        except PackageError:
            continue


@pytest.mark.parametrize(
    "name",
    ["../up", "/root", "a\\b", "C:x", "con.txt", "a//b", "é", "a/", "a:b", "./a"],
)
def test_unsafe_names_are_refused(name: str) -> None:
    with pytest.raises(PackageError):
        require_safe_names([name])


def test_clashing_names_are_refused() -> None:
    with pytest.raises(PackageError):
        require_safe_names(["A.glb", "a.glb"])
