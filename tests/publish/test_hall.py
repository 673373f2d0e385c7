"""A hall of many packages: whole, light at the entrance, and nobody's script but ours."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.errors import PackageError
from expo_studio.library import starter
from expo_studio.publish import manifest
from expo_studio.publish.hall import build_hall, read_hall, require_sound_hall
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import archive_of, write_package
from expo_studio.publish.reading import files_of
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.publish.conftest import COARSE, KEY, shown, workshop
from tests.publish.test_pages import eventually
from tests.publish.test_twin import violations

OLD = Path(__file__).resolve().parents[1] / "files" / "package-1.expo"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory, package: Path) -> list[Path]:
    folder = tmp_path_factory.mktemp("packages")
    made = [package]
    for name in ("row-3x3", "corner-3x6"):
        kit = starter.template(name)
        path = folder / f"{name}.expo"
        write_package(kit.booth, workshop(blobs=KitBlobs(kit)), path)
        made.append(path)
    return [*made, OLD]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, packages: list[Path]) -> Path:
    folder = tmp_path_factory.mktemp("hall") / "hall"
    built = build_hall(packages, folder)
    assert built.booths == 4
    return folder


def test_every_booth_of_the_hall_is_whole_and_known(hall: Path, packages: list[Path]) -> None:
    require_sound_hall(hall)
    described = read_hall(hall)
    assert [one.fingerprint for one in described.booths.values()] == [KEY.fingerprint] * 3 + [""]
    for booth in described.booths.values():
        inspection = inspect_package(hall / booth.folder)
        assert inspection.booth.title == booth.title
        assert (hall / booth.folder / "index.html").read_text("utf-8").count("../../index.html")
    again = hall.parent / "again"
    build_hall(packages, again)
    assert sorted(p.relative_to(again) for p in again.rglob("*")) == sorted(
        p.relative_to(hall) for p in hall.rglob("*")
    )
    assert (again / "hall.json").read_bytes() == (hall / "hall.json").read_bytes()


def test_changed_booth_of_a_hall_is_told(hall: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(hall, copy)
    model = next(copy.glob("booths/A12/models/*.glb*"))
    model.write_bytes(model.read_bytes()[:-4])
    with pytest.raises(PackageError):
        require_sound_hall(copy)


def test_scripts_of_packages_stay_out(package: Path, tmp_path: Path) -> None:
    inside = dict(files_of(package))
    inside["booth.js"] = b"alert(1)"
    inside["evil.html"] = b"<script>alert(1)</script>"
    tree = json.loads(inside["manifest.json"])
    for name in ("booth.js", "evil.html"):
        entry = manifest.entry_of(inside[name])
        tree["files"][name] = {"sha256": entry.sha256, "size": entry.size}
    inside["manifest.json"] = json.dumps(tree).encode()
    inside.pop("signature.json")
    (tmp_path / "evil.expo").write_bytes(archive_of(inside))
    build_hall([tmp_path / "evil.expo"], tmp_path / "hall")
    texts = [p.read_bytes() for p in (tmp_path / "hall").rglob("*") if p.is_file()]
    assert not any(b"alert(1)" in one for one in texts)


def test_unsound_package_is_named_and_nothing_is_written(package: Path, tmp_path: Path) -> None:
    torn = tmp_path / "破损.expo"
    torn.write_bytes(package.read_bytes()[:-100])
    with pytest.raises(PackageError):
        build_hall([package, torn], tmp_path / "hall")
    assert list(tmp_path.iterdir()) == [torn]


def test_other_folders_are_left_alone(package: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "note.txt").write_text("keep")
    with pytest.raises(PackageError):
        build_hall([package], tmp_path / "mine")
    assert (tmp_path / "mine" / "note.txt").read_text() == "keep"


def test_hundred_booths_stay_light(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    booth = starter.sample().booth
    key = min(
        booth.placements, key=lambda one: booth.assets[booth.placements[one].asset].size_bytes
    )
    paths = []
    for number in range(100):
        small = replace(
            booth,
            title=Text(f"展位 {number}", f"Booth {number}"),
            stand=replace(booth.stand, number=f"B{number}"),
            placements={key: booth.placements[key]},
            products={},
            hotspots={},
            lights={},
        )
        paths.append(tmp_path / f"{number}.expo")
        write_package(small, workshop(), paths[-1])
    built = build_hall(paths, tmp_path / "hall")
    assert built.booths == 100
    assert built.entrance < 1_500_000
    here = visit(device_scale_factor=COARSE)
    here.page.goto(serve(tmp_path / "hall"))
    shown(here.page)
    time.sleep(3.0)
    asked = {url.split("/booths/")[1].split("/")[0] for url in here.requests if "/booths/" in url}
    assert len(asked) <= 12
    here.page.fill("#search", "booth 77")
    assert here.page.locator("#booths li:visible").count() == 1
    assert here.page.locator(".stall:not(.missed)").count() == 1
    assert here.errors == []


def walked_in(page: Any, hall: Path) -> bool:
    """Walk ahead into the booth one stands before; return whether nothing unseen stops one."""
    stall = next(iter(read_hall(hall).hall.stalls.values()))
    page.focus("#canvas")
    page.keyboard.down("KeyW")
    eventually(
        page,
        "parseFloat(document.querySelector('.cone').getAttribute('transform').split(/[ (]/)[2])"
        f" < {stall.z + stall.depth / 2.0 - 0.3}",
    )
    page.keyboard.up("KeyW")
    return True


def test_hall_is_walked_searched_and_entered(
    hall: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    address = serve(hall)
    here = visit(locale="zh-CN", bypass_csp=True, device_scale_factor=COARSE)
    here.page.goto(address)
    shown(here.page)
    here.page.locator(".stall").nth(0).press("Enter")
    eventually(here.page, "document.documentElement.dataset.furnished?.includes('A12')")
    eventually(here.page, "document.querySelector('#near').hidden")
    time.sleep(0.5)
    here.page.screenshot(path=artifacts / "hall.png")
    assert walked_in(here.page, hall)
    assert violations(here.page) == []
    here.page.fill("#search", "小澜")
    assert here.page.locator("#booths li:visible").count() >= 1
    here.page.click(".door.here")
    shown(here.page)
    assert here.page.url.startswith(f"{address}booths/A12/")
    here.page.click("#to-hall")
    shown(here.page)
    assert here.page.url == f"{address}index.html"
    assert here.errors == []
    assert all(url.startswith((address, "blob:", "data:")) for url in here.requests)


def test_hall_opens_from_a_disk_and_without_scripts(hall: Path, visit: Any) -> None:
    here = visit(locale="en-US", device_scale_factor=COARSE)
    here.page.goto((hall / "index.html").as_uri())
    shown(here.page)
    here.page.locator(".stall").nth(0).press("Enter")
    eventually(here.page, "document.documentElement.dataset.furnished?.includes('A12')")
    assert here.errors == []
    plain = visit(java_script_enabled=False)
    plain.page.goto((hall / "index.html").as_uri())
    assert plain.page.locator("#booths a").count() == 4


COVERED = """() => {
  const plan = document.querySelector('#plan').getBoundingClientRect();
  const signs = [...document.querySelectorAll('.door')].filter((one) => !one.hidden);
  const isUnder = (box) => box.right > plan.left && box.bottom > plan.top && box.top < plan.bottom;
  return [signs.length, signs.filter((one) => isUnder(one.getBoundingClientRect())).length];
}"""


def test_no_sign_hangs_under_the_plan(
    hall: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    here = visit(locale="zh-CN", viewport={"width": 390, "height": 844}, device_scale_factor=COARSE)
    here.page.goto(serve(hall))
    shown(here.page)
    for place in range(3):
        here.page.locator(".stall").nth(place).press("Enter")
        eventually(here.page, "document.querySelector('.door.here:not([hidden])')?.textContent")
        here.page.screenshot(path=artifacts / f"hall-signs-{place}.png")
        count, covered = here.page.evaluate(COVERED)
        assert count >= 1
        assert covered == 0
    assert here.page.inner_text(".door.here").startswith("进入：")
    here.page.click("#plan-toggle")
    eventually(here.page, "document.querySelector('.door.here:not([hidden])')?.textContent")
    assert here.errors == []
