"""Ways to walk, to rest and to ask that the other tests of the page do not go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from expo_studio.library import starter
from expo_studio.model.ids import PlacementId
from expo_studio.model.openings import Chapter, Openings, Replay
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.publish.board_booth import board_booth
from tests.publish.conftest import COARSE, eventful, shown, workshop
from tests.publish.test_pages import cone, eventually

PAD = """
window.pad = { connected: true, axes: [0, 0, 0, 0], buttons: [] };
navigator.getGamepads = () => [window.pad];
"""
ASLEEP = """(isHidden) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
STATE = "document.querySelector('#state-words').textContent"
COUNT = """() => {
  window.drawn = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => { window.drawn += 1; return ask(draw); };
}"""


def small_booth(folder: Path, **ways: str) -> Path:
    """Export a small booth without pictures that one writes to in some way; return its folder."""
    kit = starter.template("row-3x3")
    openings = replace(eventful().openings, **{"form": "", "mail": "", **ways})
    out = folder / "site"
    write_package(replace(kit.booth, openings=openings), workshop(blobs=KitBlobs(kit)), out)
    return out


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_booth(tmp_path_factory.mktemp("small"), mail="sales+a&b@example.com")


@pytest.fixture
def small(small_site: Path, serve: Callable[[Path], str]) -> str:
    return serve(small_site)


def ahead(page: Any) -> float:
    """Return how far one is from the middle of the booth, along it."""
    return cone(page)[1]


def test_a_gamepad_walks_and_turns(small: str, visit: Any) -> None:
    here = visit(viewport={"width": 480, "height": 360})
    here.page.add_init_script(PAD)
    here.page.goto(small)
    shown(here.page)
    before = cone(here.page)
    here.page.evaluate(
        "() => { pad.axes = [0, -1, 0, 0]; dispatchEvent(new Event('gamepadconnected')); }"
    )
    here.page.focus("#canvas")
    for _ in range(300):
        if ahead(here.page) < before[1] - 0.3:
            break
        time.sleep(0.1)
    assert ahead(here.page) < before[1] - 0.3
    here.page.evaluate("() => { pad.axes = [0, 0, 1, 0]; }")
    for _ in range(300):
        if cone(here.page)[2] > before[2] + 10:
            break
        time.sleep(0.1)
    assert cone(here.page)[2] > before[2] + 10
    assert here.errors == []


def test_a_thumb_walks_by_the_stick_on_the_screen(small: str, visit: Any) -> None:
    here = visit(viewport={"width": 400, "height": 740}, has_touch=True, is_mobile=True)
    here.page.goto(small)
    shown(here.page)
    here.page.click("#mode")
    box = here.page.locator("#stick").bounding_box()
    start = ahead(here.page)
    here.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    here.page.mouse.down()
    here.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 2)
    for _ in range(300):
        if ahead(here.page) < start - 0.3:
            break
        time.sleep(0.1)
    here.page.mouse.up()
    assert ahead(here.page) < start - 0.3
    time.sleep(0.5)
    rested = ahead(here.page)
    time.sleep(0.5)
    assert ahead(here.page) == rested
    assert here.errors == []


def test_a_hidden_page_sleeps_and_wakes(small: str, visit: Any) -> None:
    here = visit(viewport={"width": 480, "height": 360})
    here.page.goto(small)
    shown(here.page)
    here.page.click("#mode")
    here.page.focus("#canvas")
    here.page.evaluate(COUNT)
    here.page.keyboard.down("ArrowLeft")
    eventually(here.page, "window.drawn > 3")
    here.page.evaluate(ASLEEP, True)
    time.sleep(0.5)
    slept = here.page.evaluate("window.drawn")
    time.sleep(1.0)
    assert here.page.evaluate("window.drawn") == slept
    here.page.evaluate(ASLEEP, False)
    eventually(here.page, f"window.drawn > {slept + 3}")
    here.page.keyboard.up("ArrowLeft")
    assert here.errors == []


def test_without_webgl_and_panoramas_there_are_pictures_and_the_list(
    small: str, visit: Any
) -> None:
    here = visit(locale="zh-CN", device_scale_factor=COARSE)
    here.page.goto(f"{small}#webgl=no")
    shown(here.page)
    assert "列表" in here.page.inner_text("#progress-words")
    assert here.page.get_attribute("#to-list", "href") == "zh.html"
    assert here.errors == []


def test_one_lost_model_is_told_and_then_out_of_the_way(small: str, visit: Any) -> None:
    here = visit(locale="zh-CN", device_scale_factor=COARSE)
    lost: list[str] = []

    def lose_one(route: Any) -> None:
        lost.append(route.request.url)
        if lost[0] == route.request.url:
            route.abort()
        else:
            route.continue_()

    here.page.route("**/models/*", lose_one)
    here.page.goto(small)
    here.page.get_by_text("有素材无法载入").wait_for()
    shown(here.page)
    eventually(here.page, "document.querySelector('#progress').hidden")
    assert here.page.is_visible("#mode")


def test_where_nothing_could_be_had_that_stays_said(small: str, visit: Any) -> None:
    here = visit(locale="zh-CN", device_scale_factor=COARSE)
    here.page.route("**/models/*", lambda route: route.abort())
    here.page.goto(small)
    shown(here.page)
    here.page.wait_for_timeout(7000)
    assert "有素材无法载入" in here.page.inner_text("#progress-words")


def test_an_open_page_goes_live_by_itself(small: str, visit: Any) -> None:
    here = visit(locale="en-US", device_scale_factor=COARSE)
    here.page.clock.install(time="2026-11-25T00:59:30Z")
    here.page.goto(small)
    eventually(here.page, f"{STATE}.startsWith('Live on')")
    shown(here.page)
    here.page.fill("#more [name=question]", "Is it")
    here.page.clock.fast_forward("01:00")
    eventually(here.page, f"{STATE}.startsWith('Live now')")
    assert here.page.is_visible("#state-link")
    assert here.page.input_value("#more [name=question]") == "Is it", "what is written stays"


def test_a_replay_is_played_from_its_chapters(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    made = board_booth(tmp_path)
    film = made.booth.placements[PlacementId("film")].asset
    chapters = (Chapter(Text("开场", "Opening"), 0.0), Chapter(Text("问答", "Answers"), 0.5))
    day = Replay(Text("第一天", "The first day"), film, chapters)
    booth = replace(made.booth, placements={}, openings=Openings(replays=(day,)))
    write_package(booth, workshop(blobs=made), tmp_path / "site")
    here = visit(locale="en-US", device_scale_factor=COARSE)
    here.page.goto(serve(tmp_path / "site"))
    shown(here.page)
    assert not any("/media/" in url for url in here.requests)
    here.page.click(".chapters button >> nth=1")
    eventually(here.page, "document.querySelector('#more video').currentTime >= 0.5")
    assert here.errors == []
    plain = visit(java_script_enabled=False)
    plain.page.goto(serve(tmp_path / "site") + "en.html")
    assert plain.page.locator("video[aria-label='The first day']").count() == 1
    assert "Answers" in plain.page.inner_text("body")


def asked(page: Any) -> None:
    """Write an inquiry with an appointment."""
    page.fill("#more [name=name]", "Li Hua")
    page.fill("#more [name=mail]", "li@example.com")
    page.fill("#more [name=appointment]", "2026-12-01T10:30")
    page.fill("#more [name=question]", "Is it & how much?\nThanks")


def test_an_inquiry_becomes_a_letter(small: str, visit: Any) -> None:
    here = visit(locale="en-US", timezone_id="Asia/Shanghai")
    here.page.clock.set_fixed_time("2027-01-01T00:00:00Z")
    here.page.goto(small)
    shown(here.page)
    asked(here.page)
    here.page.click("#more form button")
    assert here.page.locator("#more [role=status]").inner_text() == "", "not without consent"
    here.page.check("#more [name=consent]")
    sent: list[str] = []
    here.page.on("request", lambda request: sent.append(request.url))
    here.page.click("#more form button")
    eventually(here.page, "document.querySelector('#more [role=status]').textContent !== ''")
    letters = [one for one in sent if one.startswith("mailto:")]
    for letter in letters:
        parts = urlsplit(letter)
        assert unquote(parts.path) == "sales+a&b@example.com"
        (body,) = parse_qs(parts.query)["body"]
        assert body.startswith("Is it & how much?")
        assert "1 December 2026" in body or "December 1, 2026" in body
    assert not [one for one in sent if one.startswith("http")]


def test_an_inquiry_goes_to_the_exhibitors_own_form(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    site = small_booth(tmp_path, form="https://forms.example.com/minglan")
    here = visit(locale="en-US", viewport={"width": 480, "height": 360})
    posted: list[Any] = []

    def answer(route: Any) -> None:
        posted.append(route.request)
        route.fulfill(status=200, content_type="text/html", body="<p>thanks</p>")

    here.page.context.route("https://forms.example.com/**", answer)
    here.page.clock.set_fixed_time("2027-01-01T00:00:00Z")
    here.page.goto(serve(site))
    shown(here.page)
    asked(here.page)
    here.page.check("#more [name=consent]")
    with here.page.context.expect_page() as opened:
        here.page.click("#more form button")
    opened.value.wait_for_load_state()
    (request,) = posted
    assert request.method == "POST"
    told = parse_qs(request.post_data)
    assert told["mail"] == ["li@example.com"]
    assert told["appointment"] == ["2026-12-01T10:30"]
    assert told["consent"] == ["yes"]


def test_whoever_sees_a_close_up_does_not_ask_for_one_with_what_they_do_next(
    small: str, visit: Any
) -> None:
    here = visit(viewport={"width": 480, "height": 360})
    here.page.goto(f"{small}booth.json")
    here.page.evaluate(
        """() => {
            window.heard = [];
            addEventListener('message', ({ data }) => window.heard.push(data));
            const frame = document.createElement('iframe');
            frame.src = 'index.html#embedded&inspect';
            document.body.replaceChildren(frame);
        }"""
    )
    booth = here.page.frame_locator("iframe")
    booth.locator("html[data-ready=yes]").wait_for(timeout=60_000)
    here.page.evaluate(
        """() => frames[0].postMessage({ type: 'inspected', look: {
            points: [[0, 1, 0]], cut: null, spread: 0, product: '', is_close: true } }, origin)"""
    )
    booth.locator(".inspect select").select_option("x")
    told = eventually(here.page, "window.heard.find((one) => one.look?.cut)")
    assert told["look"]["points"] == [[0, 1, 0]]
    assert not told["look"]["is_close"]
    booth.locator(".inspect button", has_text="请近看").or_(
        booth.locator(".inspect button", has_text="Close-up")
    ).click()
    eventually(here.page, "window.heard.at(-1).look.is_close")
    assert [one for one in here.errors if "404" not in one] == [], "the page around has no icon"
