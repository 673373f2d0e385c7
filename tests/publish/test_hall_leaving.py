"""Booths of a hall that are left, or cannot be had: nothing of them stays."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from expo_studio.publish.binding import script_of
from expo_studio.publish.hall import build_hall
from expo_studio.publish.package import write_package
from tests.publish.conftest import COARSE, shown, workshop
from tests.publish.test_hall_films import write_film
from tests.publish.test_light import baked_stage
from tests.publish.test_pages import PROBE, eventually

LARGE = {"width": 640, "height": 400}
BOTH = f"{PROBE}.furnished?.split(' ').filter(Boolean).length === 2"
NONE = f"{PROBE}.furnished === ''"
RESTS = "document.querySelector('#near').hidden"
FAR_AWAY = 24.0
"""Half of the hall's length, metres: at its entrance no booth is seen."""
LEDGER = """
window.kept = { Buffer: 0, Texture: 0, VertexArray: 0, address: 0, picture: 0 };
for (const name of ["Buffer", "Texture", "VertexArray"]) {
  const gl = WebGL2RenderingContext.prototype;
  const [create, remove] = [gl[`create${name}`], gl[`delete${name}`]];
  gl[`create${name}`] = function () { window.kept[name] += 1; return create.call(this); };
  gl[`delete${name}`] = function (one) { if (one) window.kept[name] -= 1; remove.call(this, one); };
}
const read = window.createImageBitmap;
window.createImageBitmap = async (...given) => {
  const picture = await read.apply(window, given);
  window.kept.picture += 1;
  return picture;
};
const { close } = ImageBitmap.prototype;
ImageBitmap.prototype.close = function () {
  if (this.width) window.kept.picture -= 1;
  close.call(this);
};
const [give, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
const given = new Set();
URL.createObjectURL = (blob) => {
  const url = give(blob);
  given.add(url);
  window.kept.address = given.size;
  return url;
};
URL.revokeObjectURL = (url) => {
  given.delete(url);
  window.kept.address = given.size;
  revoke(url);
};
"""


@pytest.fixture(scope="module")
def long_hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a hall of a booth with a film and one with baked light, far from the entrance."""
    folder = tmp_path_factory.mktemp("long")
    write_film(folder, folder / "film.expo")
    stage, lit = baked_stage()
    write_package(lit, workshop(blobs=stage.shelf, packer=None), folder / "lit.expo")
    build_hall([folder / "film.expo", folder / "lit.expo"], folder / "hall")
    told = json.loads((folder / "hall" / "hall.json").read_bytes())
    told["extent"][1] = FAR_AWAY
    text = json.dumps(told)
    (folder / "hall" / "hall.json").write_text(text, "utf-8")
    (folder / "hall" / "offline" / "hall.js").write_bytes(script_of("hall", text))
    return folder / "hall"


@pytest.fixture
def hall(long_hall: Path, tmp_path: Path) -> Path:
    """Return a copy of the hall to be damaged."""
    shutil.copytree(long_hall, tmp_path / "hall")
    return tmp_path / "hall"


def come_near(page: Any) -> None:
    page.locator(".stall").nth(0).press("Enter")


def leave(page: Any) -> None:
    page.click("#entrance")
    eventually(page, NONE)


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_booths_that_are_left_keep_nothing(
    long_hall: Path, serve: Callable[[Path], str], visit: Any, *, is_on_disk: bool
) -> None:
    here = visit(viewport=LARGE, device_scale_factor=COARSE)
    here.page.add_init_script(LEDGER)
    here.page.goto(f"{long_hall.as_uri()}/index.html" if is_on_disk else serve(long_hall))
    shown(here.page)
    kept = []
    for _ in range(3):
        come_near(here.page)
        eventually(here.page, BOTH)
        eventually(here.page, f"{PROBE}.playing === '1'")
        here.page.screenshot()
        assert here.page.evaluate("kept.picture") > 0
        leave(here.page)
        here.page.screenshot()
        kept.append(here.page.evaluate("({ ...window.kept })"))
    assert kept[1] == kept[0]
    assert kept[2] == kept[0]
    assert kept[0]["address"] == 0
    assert kept[0]["picture"] == 0, "nothing waits for the garbage collector"
    assert here.errors == []


def test_a_booth_that_cannot_be_had_is_asked_for_again_when_one_comes_back(
    hall: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    lost = hall / "booths" / "booth-1" / "booth.json"
    data = lost.read_bytes()
    lost.unlink()
    here = visit(viewport=LARGE, device_scale_factor=COARSE)
    here.page.goto(serve(hall))
    shown(here.page)
    come_near(here.page)
    eventually(here.page, f"{PROBE}.furnished === 'booth-2' && {RESTS}")
    time.sleep(2.0)
    assert sum(one.endswith("booth-1/booth.json") for one in here.requests) == 1
    lost.write_bytes(data)
    leave(here.page)
    come_near(here.page)
    eventually(here.page, BOTH)
    assert all("404" in one for one in here.errors)


def test_a_script_that_gives_nothing_keeps_no_booth_waiting(hall: Path, visit: Any) -> None:
    (hall / "booths" / "booth-1" / "offline" / "booth.js").write_text("")
    here = visit(viewport=LARGE, device_scale_factor=COARSE)
    here.page.goto(f"{hall.as_uri()}/index.html")
    shown(here.page)
    come_near(here.page)
    eventually(here.page, f"{PROBE}.furnished === 'booth-2' && {RESTS}")
    assert here.errors == []


def test_a_hall_whose_plan_is_lost_says_so_in_both_languages(hall: Path, visit: Any) -> None:
    (hall / "offline" / "hall.js").write_text("")
    here = visit(viewport=LARGE, locale="en-US")
    here.page.goto(f"{hall.as_uri()}/index.html")
    here.page.get_by_text("The hall's plan could not be read").wait_for()
    here.page.click("#language")
    here.page.get_by_text("展馆的平面图读不到").wait_for()
    assert here.page.locator("#plan").is_hidden()
    assert here.errors == []


def test_the_gate_keeps_nothing_of_the_other_language(
    hall: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    here = visit(viewport=LARGE)
    here.page.add_init_script(LEDGER)
    here.page.goto(serve(hall))
    shown(here.page)
    eventually(here.page, RESTS)
    kept = []
    for _ in range(5):
        here.page.click("#language")
        here.page.locator("#canvas").screenshot()
        kept.append(here.page.evaluate("[kept.Texture, kept.Buffer, kept.VertexArray]"))
    assert kept[1:] == [kept[1]] * 4
    assert here.errors == []
