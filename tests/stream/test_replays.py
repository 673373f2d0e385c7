"""Recordings of earlier days in the visitor's page: between days and after the end, by chapters."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from expo_studio.model.booth import AssetKind
from expo_studio.model.commands import SetOpenings
from expo_studio.model.openings import Answer, Caption, Chapter, Openings, Replay
from expo_studio.stream import recording
from expo_studio.text import Text
from tests.stream.films import small_film
from tests.stream.test_live import wait_for
from tests.stream.test_page import PHONE, House, live_time, require_accessible

INSIDE = "!document.querySelector('#side').hidden"
CHAPTERS = (
    Chapter(Text("开场", "Welcome"), 0.0),
    Chapter(Text("落地灯 <b>", "Floor lamp <b>"), 4.0),
    Chapter(Text("问答", "Questions"), 8.0),
)
CAPTIONS = (
    Caption(Text.same("欢迎"), 0.0, 3.0),
    Caption(Text("这盏灯 <b>九瓦</b> & 省电", "This lamp <b>takes</b> 9 W"), 3.5, 7.0),
    Caption(Text.same("谢谢"), 8.0, 10.0),
)
SHOWN = """() => {
  const track = document.querySelector("#replay-film").textTracks[0];
  if (track.mode !== "showing") return null;
  return [...track.activeCues].map((cue) => cue.getCueAsHTML().textContent).join("|");
}"""
ANSWERS = (Answer(Text("多少钱？", "How much?"), Text("499 元 <b>", "CNY 499 <b>")),)
PLAYS = "document.querySelector('#replay-film').currentTime > {}"
CURRENT = "document.querySelector('#replay-chapters [aria-current]')?.textContent.includes('{}')"


def test_between_days_one_sees_what_was_shown_and_leaves_a_question(
    tmp_path: Path, visit: Any, artifacts: Path
) -> None:
    film = small_film(tmp_path / "第一天.mp4", 10)
    recording.finish(film, [recording.Chapter(0.0, "开场")])
    with House(tmp_path, "--sound", "none", films=(film,)) as house:
        see_between_days(house, visit, artifacts)
        see_after_the_end(house, visit, artifacts)


def show(house: House, *openings: Any, replays: tuple[Replay, ...]) -> None:
    """Bear a calendar and recordings; nobody presents."""
    if house.desk is None:
        house.present()
    assert house.desk is not None
    told = Openings(openings, replays=replays, answers=ANSWERS)
    house.desk.show_booth(SetOpenings(told).apply(house.booth))
    house.heard.clear()
    house.say("highlight", product="")
    house.wait("shown", product="")
    house.go_away()


def film_of(house: House) -> Replay:
    (key,) = [k for k, one in house.booth.assets.items() if one.kind is AssetKind.VIDEO]
    return Replay(Text("第一天", "The first day"), key, CHAPTERS, CAPTIONS)


def see_between_days(house: House, visit: Any, artifacts: Path) -> None:
    now = time.time()
    days = (live_time(now - 9000, now - 5000), live_time(now + 90_000, now + 93_600))
    show(house, *days, replays=(film_of(house),))
    here = visit(locale="zh-CN", color_scheme="dark", **PHONE)
    page = here.page
    page.goto(house.host.ready["visitor_url"])
    page.wait_for_selector("#door[data-phase=between] #replays button")
    wait_for(page, "document.querySelector('#answers dd')?.textContent === '499 元 <b>'")
    assert page.is_visible("#door-answers")
    require_accessible(page, "between days")
    page.screenshot(path=artifacts / "between-days-phone-zh-dark.png", full_page=True)
    page.click("#replays button")
    wait_for(page, PLAYS.format(0.2))
    assert page.inner_text("#replay-chapters button >> nth=1") == "00:04 落地灯 <b>"
    page.click("#replay-chapters button >> nth=1")
    wait_for(page, PLAYS.format(4.2))
    wait_for(page, CURRENT.format("落地灯"))
    wait_for(page, f"({SHOWN})() === '这盏灯 <b>九瓦</b> & 省电'")
    page.click("#replay-said .captions-switch")
    assert page.evaluate(SHOWN) is None
    page.click("#replay-said .captions-switch")
    page.click("#replay-said summary")
    assert page.inner_text("#replay-said li >> nth=1") == "00:03 这盏灯 <b>九瓦</b> & 省电"
    page.click("#replay-said .moment >> nth=2")
    wait_for(page, PLAYS.format(8.0))
    wait_for(page, f"({SHOWN})() === '谢谢'")
    require_accessible(page, "a replay")
    page.screenshot(path=artifacts / "replay-phone-zh-dark.png")
    page.click("#replay [data-close]")
    page.click("#door-ask")
    wait_for(page, INSIDE)
    wait_for(page, "document.activeElement?.id === 'question'")
    page.keyboard.type("下一场讲什么？")
    page.click("#ask button")
    wait_for(page, "document.querySelector('#told').textContent.includes('已保存')")
    assert here.errors == []


def see_after_the_end(house: House, visit: Any, artifacts: Path) -> None:
    now = time.time()
    twice = (film_of(house), Replay(Text(), film_of(house).video))
    show(house, live_time(now - 9000, now - 5000), replays=twice)
    here = visit(locale="en-GB", viewport={"width": 1920, "height": 1080})
    page = here.page
    page.goto(house.host.ready["visitor_url"])
    page.wait_for_selector("#door[data-phase=over] #replays li:nth-child(2)")
    wait_for(page, "document.querySelector('#answers dt')?.textContent === 'How much?'")
    require_accessible(page, "after the end, in English")
    page.screenshot(path=artifacts / "over-wall-en.png")
    page.focus("#replays button")
    page.keyboard.press("Enter")
    wait_for(page, PLAYS.format(0.2))
    require_accessible(page, "a replay, in English")
    page.screenshot(path=artifacts / "replay-wall-en.png")
    page.click("#replay-choice button >> nth=1")
    wait_for(page, "document.querySelector('#replay-name').textContent === 'Replay 2'")
    assert page.evaluate("document.querySelector('#replay-film').textTracks[0].mode") == "disabled"
    assert page.inner_text("#replay-said") == "", "nothing is written down of this one"
    page.keyboard.press("Escape")
    page.click("#come-in")
    wait_for(page, INSIDE)
    assert page.is_visible("#replays-open")
    assert not page.is_visible("#door-answers")
    assert "还没有" not in page.inner_text("#questions"), "asked before"
    assert [one for one in here.errors if "Failed to load resource" not in one] == []
