"""A slow machine draws fewer pixels while one moves, and all of them as soon as one rests."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import expo_studio
from expo_studio.library import starter
from expo_studio.publish.package import write_package
from tests.kit import KitBlobs
from tests.publish.conftest import shown, workshop
from tests.publish.test_pages import PROBE, eventually

WALK = """
import { readFileSync } from "node:fs";
const text = readFileSync(process.argv[1], "utf8");
const { Pace } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
const fine = Number(process.argv[2]);
const pace = new Pace();
const shares = [pace.scale = pace.least];
let now = 1000;
let late = 0;
pace.step(now, true);
for (let picture = 0; picture < 2000; picture += 1) {
  const seconds = (0.004 + fine * pace.scale ** 2) * (0.9 + 0.1 * (picture % 3));
  now += seconds * 1000;
  late += seconds > 1 / 24;
  pace.step(now, true);
  if (pace.scale !== shares.at(-1)) shares.push(pace.scale);
}
console.log(JSON.stringify([shares, late]));
"""
SLOW_MACHINE = """
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (act) => ask(() => {
  const end = performance.now() + 90;
  while (performance.now() < end);
  act(performance.now());
});
"""
BUSY_CARD = """
window.drawn = 0;
window.isBusy = false;
const { drawElementsInstanced, getSyncParameter } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.drawElementsInstanced = function (...given) {
  window.drawn += 1;
  return drawElementsInstanced.apply(this, given);
};
WebGL2RenderingContext.prototype.getSyncParameter = function (mark, what) {
  return window.isBusy ? this.UNSIGNALED : getSyncParameter.call(this, mark, what);
};
"""
LAYOUTS = """
window.layouts = {};
let used = null;
let onto = null;
const gl = WebGL2RenderingContext.prototype;
const { useProgram, bindFramebuffer, drawElementsInstanced: drawCopies } = gl;
gl.useProgram = function (program) {
  if (program) program.number ??= window.programs = (window.programs ?? 0) + 1;
  used = program;
  useProgram.call(this, program);
};
gl.bindFramebuffer = function (to, buffer) {
  onto = buffer;
  bindFramebuffer.call(this, to, buffer);
};
gl.drawElementsInstanced = function (...given) {
  const layout = [];
  for (let at = 0; at < 16; at += 1) {
    const tell = (what) => this.getVertexAttrib(at, this[`VERTEX_ATTRIB_ARRAY_${what}`]);
    if (tell("ENABLED")) layout.push([at, tell("TYPE"), tell("SIZE"), tell("STRIDE")].join(":"));
  }
  if (!onto) (window.layouts[used.number] ??= new Set()).add(layout.join(" "));
  drawCopies.apply(this, given);
};
"""
COUNTED = """
window.seen = [];
window.stood = 0;
const { fenceSync } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.fenceSync = function (...given) {
  const { width, clientWidth } = this.canvas;
  window.seen.push([performance.now(), width / (clientWidth * devicePixelRatio)]);
  return fenceSync.apply(this, given);
};
new MutationObserver(() => {
  if (document.querySelector('#poster.gone')) window.stood ||= performance.now();
}).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
"""
"""Lets a page tell when each picture was begun and how fine it is, and when its poster went."""
SHARE = "document.querySelector('#canvas').width / document.querySelector('#canvas').clientWidth"


@pytest.fixture
def stand(rich_site: Path, visit: Any, serve: Callable[[Path], str]) -> Callable[..., Any]:
    """Return a function that shows the rich booth, as phones get it, to a page with a script."""

    def show(script: str, width: int, height: int, **options: Any) -> Any:
        here = visit(viewport={"width": width, "height": height}, **options)
        here.page.add_init_script(script)
        here.page.goto(f"{serve(rich_site)}#set=phone")
        shown(here.page)
        return here

    return show


@pytest.mark.parametrize(("fine", "share"), [(0.02, 1.0), (0.06, 0.6), (0.1, 0.5), (0.2, 0.36)])
def test_moving_pictures_are_as_fine_as_the_pace_allows(fine: float, share: float) -> None:
    pace = Path(expo_studio.__file__).parent / "web" / "booth" / "pace.js"
    done = subprocess.run(
        ["node", "--input-type=module", "-e", WALK, str(pace), str(fine)],
        capture_output=True,
        check=True,
        text=True,
    )
    shares, late = json.loads(done.stdout)
    assert shares[-1] >= share
    assert late == 0, "no picture was made so fine that it came too late"
    assert shares == sorted(shares), "nor was one made finer and then coarse again"
    assert len(shares) <= 4


def test_moving_is_coarse_and_rest_is_fine(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    kit = starter.template("row-3x3")
    write_package(kit.booth, workshop(blobs=KitBlobs(kit), packer=None), tmp_path / "site")
    here = visit(viewport={"width": 640, "height": 480})
    here.page.add_init_script(SLOW_MACHINE)
    here.page.goto(serve(tmp_path / "site"))
    shown(here.page)
    eventually(here.page, f"{SHARE} === 1")
    here.page.click("#mode")
    here.page.focus("#canvas")
    here.page.keyboard.down("ArrowLeft")
    eventually(here.page, f"{SHARE} < 0.6")
    here.page.keyboard.up("ArrowLeft")
    eventually(here.page, f"{SHARE} === 1")
    assert here.errors == []


def test_where_walking_is_no_pleasure_the_panorama_is_offered(stand: Callable[..., Any]) -> None:
    here = stand(SLOW_MACHINE.replace("90", "200"), 480, 360, locale="en-US")
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


def test_no_picture_is_begun_while_the_card_is_busy_with_others(stand: Callable[..., Any]) -> None:
    here = stand(BUSY_CARD, 320, 240)
    here.page.click("#mode")
    here.page.focus("#canvas")
    here.page.evaluate("window.isBusy = true")
    here.page.keyboard.down("ArrowLeft")
    time.sleep(1.0)
    before = here.page.evaluate("drawn")
    heading = here.page.get_attribute("#plan .cone", "transform")
    time.sleep(0.5)
    assert here.page.evaluate("drawn") == before
    here.page.evaluate("window.isBusy = false")
    eventually(here.page, f"drawn > {before}")
    eventually(
        here.page,
        f"document.querySelector('#plan .cone').getAttribute('transform') !== '{heading}'",
    )
    here.page.keyboard.up("ArrowLeft")
    assert here.errors == []


def test_a_tour_that_stands_still_draws_nothing_anew(stand: Callable[..., Any]) -> None:
    here = stand(BUSY_CARD, 320, 240, reduced_motion="reduce")
    here.page.click("#tour-start")
    eventually(here.page, f"{SHARE} === 1")
    counted = "[drawn, document.querySelector('#tour-count').textContent[0]]"
    seen = [here.page.evaluate(counted)]
    while seen[-1][1] == seen[0][1]:
        time.sleep(0.05)
        seen.append(here.page.evaluate(counted))
    still = {drawn for drawn, stop in seen if stop == seen[0][1]}
    assert len(still) <= 4, "the picture of a stop, and what sharpens it"


def test_two_shaders_do_for_everything_that_stands_in_the_sample_booth(
    stand: Callable[..., Any],
) -> None:
    here = stand(LAYOUTS, 320, 240)
    counted = here.page.evaluate("Object.values(layouts).map((one) => one.size)")
    assert counted == [1, 1], "what is solid and what is seen through, each with one layout"
    assert here.errors == []


def test_nobody_walks_behind_the_poster_and_a_key_held_there_counts(
    rich_site: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    here = visit(viewport={"width": 480, "height": 360}, locale="en-US")
    held: list[Any] | None = []
    here.page.route(
        "**/models/*", lambda route: route.continue_() if held is None else held.append(route)
    )
    here.page.goto(f"{serve(rich_site)}#set=phone")
    eventually(here.page, "document.querySelector('#mode').textContent === 'Walk'")
    here.page.click("#mode")
    here.page.focus("#canvas")
    before = here.page.get_attribute("#plan .cone", "transform")
    here.page.keyboard.down("KeyW")
    time.sleep(1.0)
    assert here.page.get_attribute("#plan .cone", "transform") == before
    waiting, held = held, None
    for route in waiting:
        route.continue_()
    shown(here.page)
    eventually(
        here.page,
        f"document.querySelector('#plan .cone').getAttribute('transform') !== '{before}'",
    )
    here.page.keyboard.up("KeyW")
    assert here.errors == []


def test_nothing_fine_is_drawn_while_the_poster_fades(stand: Callable[..., Any]) -> None:
    here = stand(COUNTED, 480, 360)
    eventually(here.page, "seen.some(([, share]) => share > 0.98)")
    stood, seen = here.page.evaluate("[stood, seen]")
    fine = next(at for at, share in seen if share > 0.98)
    first = next(share for _, share in seen if share > 0.1)
    assert first < 0.4, "what one sees first is coarse"
    assert fine > stood + 300.0, "who walks at once would wait for a picture as fine as this"
    assert here.errors == []
