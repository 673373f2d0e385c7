"""A slow machine draws fewer pixels while one moves, and all of them as soon as one rests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from expo_studio.library import starter
from expo_studio.publish.package import write_package
from tests.kit import KitBlobs
from tests.publish.conftest import shown, workshop
from tests.publish.test_pages import PROBE, eventually

SLOW_MACHINE = """
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (act) => ask(() => {
  const end = performance.now() + 90;
  while (performance.now() < end);
  act(performance.now());
});
"""
SHARE = "document.querySelector('#canvas').width / document.querySelector('#canvas').clientWidth"


def test_moving_is_coarse_and_rest_is_fine(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    kit = starter.template("row-3x3")
    write_package(kit.booth, workshop(blobs=KitBlobs(kit), packer=None), tmp_path / "site")
    here = visit(viewport={"width": 640, "height": 480})
    here.page.add_init_script(SLOW_MACHINE)
    here.page.goto(serve(tmp_path / "site"))
    shown(here.page)
    assert here.page.evaluate(SHARE) == 1
    here.page.click("#mode")
    here.page.focus("#canvas")
    here.page.keyboard.down("ArrowLeft")
    eventually(here.page, f"{SHARE} < 0.6")
    here.page.keyboard.up("ArrowLeft")
    eventually(here.page, f"{SHARE} === 1")
    assert here.errors == []


def test_where_walking_is_no_pleasure_the_panorama_is_offered(
    rich_site: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    here = visit(viewport={"width": 480, "height": 360}, locale="en-US")
    here.page.add_init_script(SLOW_MACHINE.replace("90", "200"))
    here.page.goto(f"{serve(rich_site)}#set=phone")
    shown(here.page)
    assert here.page.locator("#to-panorama.strong").count() == 0
    here.page.click("#mode")
    here.page.focus("#canvas")
    here.page.keyboard.down("ArrowLeft")
    eventually(here.page, "!document.querySelector('#progress').hidden")
    assert "far smoother" in here.page.inner_text("#progress-words")
    here.page.keyboard.up("ArrowLeft")
    here.page.click("#to-panorama.strong")
    eventually(here.page, f"{PROBE}.panorama")
    assert here.errors == []
