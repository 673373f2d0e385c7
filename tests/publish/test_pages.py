"""The page of a package in a real browser: walking, panoramas, tours, cards and fallbacks."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.publish.conftest import COARSE, PICTURES, eventful, rested, shown
from tests.publish.test_twin import violations

PROBE = "document.documentElement.dataset"


def eventually(page: Any, script: str, seconds: float = 120.0) -> Any:
    """Return what a script gives as soon as that is true."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = page.evaluate(script)
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"never true: {script}")


@pytest.fixture
def rich(rich_site: Path, serve: Callable[[Path], str]) -> str:
    return serve(rich_site)


def cone(page: Any) -> tuple[float, float, float]:
    """Return where the plan shows the visitor: x, z, heading in degrees."""
    words = page.get_attribute("#plan .cone", "transform")
    numbers = words.replace("translate(", "").replace("rotate(", "").replace(")", " ").split()
    return tuple(float(one) for one in numbers)  # type: ignore[return-value]


def test_walking_stops_at_the_wall(rich: str, visit: Any, artifacts: Path) -> None:
    here = visit(viewport={"width": 1000, "height": 640}, device_scale_factor=COARSE)
    here.page.goto(f"{rich}#view=2.2,1.6,0;2.2,1.6,-5")
    shown(here.page)
    here.page.click("#mode")
    here.page.focus("#canvas")
    start = cone(here.page)
    here.page.keyboard.down("KeyW")
    end, before = cone(here.page), None
    for _ in range(60):
        time.sleep(1.0)
        end, before = cone(here.page), end
        if end[1] < start[1] - 0.2 and end == before:
            break
    here.page.keyboard.up("KeyW")
    assert end[1] < start[1] - 0.2
    # The back wall of the sample stands at z = -2; somebody of 22 cm radius stays before it.
    assert end[1] > -2.0
    here.page.keyboard.down("ArrowLeft")
    for _ in range(60):
        time.sleep(0.5)
        if cone(here.page)[2] < end[2]:
            break
    here.page.keyboard.up("ArrowLeft")
    assert cone(here.page)[2] < end[2]
    here.page.screenshot(path=artifacts / "page-walk.png")
    assert here.errors == []


def test_same_place_in_3d_panorama_and_list(
    rich: str, rich_site: Path, visit: Any, artifacts: Path
) -> None:
    here = visit(
        locale="zh-CN", viewport={"width": 1280, "height": 760}, device_scale_factor=COARSE
    )
    here.page.goto(f"{rich}#set=desktop")
    shown(here.page)
    here.page.click("#show-plan")
    before = cone(here.page)
    here.page.click("#to-panorama")
    eventually(here.page, f"{PROBE}.panorama")
    after = cone(here.page)
    assert after[:2] == pytest.approx(before[:2], abs=0.5)
    assert after[2] == pytest.approx(before[2], abs=0.5)
    described = json.loads((rich_site / "site.json").read_bytes())
    desktop = [one["desktop"] for one in described["spots"]]
    eventually(here.page, f"{json.dumps(desktop)}.includes({PROBE}.panorama)")
    time.sleep(0.5)
    here.page.screenshot(path=artifacts / "page-panorama.png")
    spots = here.page.locator("#plan .spot")
    spots.nth(2).press("Enter")
    eventually(here.page, "document.querySelectorAll('.spot')[2].ariaPressed === 'true'")
    assert cone(here.page)[2] == pytest.approx(after[2], abs=0.5)
    moved = cone(here.page)
    here.page.click("#to-world")
    time.sleep(0.3)
    assert cone(here.page) == pytest.approx(moved, abs=0.5)
    here.page.click("#products button >> nth=1")
    assert here.page.get_attribute("#to-list", "href") == "zh.html#product-ring-lamp"
    assert here.errors == []
    assert all(url.startswith((rich, "blob:", "data:")) for url in here.requests)


def test_hotspots_lie_where_the_thing_is(rich: str, visit: Any) -> None:
    """A hotspot's mesh in the panorama and its pin in 3D are in the same direction."""
    here = visit(viewport={"width": 1280, "height": 760}, device_scale_factor=COARSE)
    booth = eventful()
    view = next(iter(booth.viewpoints.values()))
    eye, target = view.eye, (view.target[0], view.eye[1], view.target[2])
    here.page.goto(f"{rich}#view={','.join(map(str, eye))};{','.join(map(str, target))};0.87")
    shown(here.page)
    time.sleep(0.3)
    read = (
        "[...document.querySelectorAll('.pin:not([hidden])')]"
        ".map(p=>[p.dataset.key,parseFloat(p.style.left),parseFloat(p.style.top)])"
    )
    before = {key: (x, y) for key, x, y in here.page.evaluate(read)}
    here.page.click("#to-panorama")
    eventually(here.page, f"{PROBE}.panorama")
    time.sleep(0.3)
    after = {key: (x, y) for key, x, y in here.page.evaluate(read)}
    assert before.keys() == after.keys()
    assert len(before) >= 5
    for key, place in before.items():
        # One degree is about 14 pixels here.
        assert after[key] == pytest.approx(place, abs=8.0)


def test_guided_tour_tells_and_ends(rich: str, visit: Any) -> None:
    here = visit(locale="en-US", reduced_motion="reduce", device_scale_factor=COARSE)
    here.page.goto(rich)
    shown(here.page)
    here.page.click("#tour-start")
    assert here.page.inner_text("#tour-caption") == "This is Entrance."
    here.page.click("#tour-next")
    assert here.page.inner_text("#tour-caption") == "This is Front."
    here.page.click("#tour-halt")
    time.sleep(2.5)
    assert here.page.inner_text("#tour-count").startswith("2 /")
    here.page.click("#tour-halt")
    eventually(here.page, "document.querySelector('#tour-count').textContent.startsWith('3 /')")
    here.page.click("#tour-end")
    assert not here.page.is_visible("#tour")


def test_links_to_products_land(rich: str, visit: Any) -> None:
    here = visit(locale="zh-CN", device_scale_factor=COARSE)
    here.page.goto(f"{rich}#product=robot")
    shown(here.page)
    eventually(here.page, "document.querySelector('#card').open")
    assert "小澜" in here.page.inner_text("#card-title")
    old = visit(locale="zh-CN", device_scale_factor=COARSE)
    old.page.goto(f"{rich}#product=sold-out")
    shown(old.page)
    assert not old.page.evaluate("document.querySelector('#card').open")
    assert old.errors == []


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-20T10:00:00Z", "Live on 25 November 2026"),
        ("2026-11-25T02:00:00Z", "Live now, until 25 November 2026"),
        ("2027-03-01T00:00:00Z", "open all year"),
    ],
)
def test_calendar_follows_the_visitors_clock(rich: str, visit: Any, now: str, words: str) -> None:
    here = visit(locale="en-US", timezone_id="America/New_York", device_scale_factor=COARSE)
    here.page.clock.set_fixed_time(now)
    here.page.goto(rich)
    eventually(here.page, "!document.querySelector('#state').hidden")
    assert words in here.page.inner_text("#state-words").replace("24 November", "25 November")
    assert here.page.is_visible("#state-link") == ("now" in words)


def test_without_webgl_there_is_a_panorama(rich: str, visit: Any, artifacts: Path) -> None:
    here = visit(locale="zh-CN", viewport={"width": 1000, "height": 640})
    here.page.goto(f"{rich}#webgl=no")
    shown(here.page)
    before = here.page.screenshot(path=artifacts / "page-flat.png")
    here.page.focus("#canvas")
    here.page.keyboard.press("ArrowRight")
    assert here.page.screenshot() != before
    assert "全景" in here.page.inner_text("#progress-words")
    assert here.page.locator("#products button").count() == 9
    assert here.errors == []


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
def test_page_is_accessible(rich: str, visit: Any, locale: str) -> None:
    here = visit(locale=locale, bypass_csp=True, device_scale_factor=COARSE)
    here.page.goto(rich)
    shown(here.page)
    assert violations(here.page) == []
    here.page.click("#show-plan")
    here.page.click("#products button")
    assert violations(here.page) == []


WATCH = """
window.made = { drawn: 0, linked: 0 };
for (const [name, count] of [["drawElementsInstanced", "drawn"], ["linkProgram", "linked"]]) {
  const plain = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...given) {
    window.made[count] += 1;
    return plain.apply(this, given);
  };
}
new MutationObserver((_, watch) => {
  if (!document.documentElement.dataset.ready) return;
  window.stood = { ...window.made };
  watch.disconnect();
}).observe(document, { attributes: true, subtree: true });
"""


def test_a_booth_stands_when_it_has_been_drawn_and_no_shader_is_made_later(
    rich: str, visit: Any
) -> None:
    here = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    here.page.add_init_script(WATCH)
    here.page.goto(f"{rich}#set=phone")
    shown(here.page)
    eventually(here.page, "document.querySelector('#poster').hidden")
    here.page.click("#mode")
    here.page.screenshot()
    stood, now = here.page.evaluate("[window.stood, window.made]")
    assert stood["drawn"] > 0
    assert now["drawn"] > stood["drawn"], "the step was seen"
    assert now["linked"] == stood["linked"]
    assert here.errors == []


def test_resting_page_draws_nothing(rich: str, visit: Any) -> None:
    here = visit(device_scale_factor=COARSE)
    here.page.add_init_script(PICTURES)
    here.page.goto(rich)
    rested(here.page)
    here.page.evaluate(
        """() => {
            window.drawn = 0;
            const ask = window.requestAnimationFrame.bind(window);
            window.requestAnimationFrame = (draw) => { window.drawn += 1; return ask(draw); };
        }"""
    )
    time.sleep(1.0)
    assert here.page.evaluate("window.drawn") == 0
