"""The visitor's page in a real browser: every state, every deed, by mouse, by keyboard, by axe."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import pytest

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetOpenings
from expo_studio.model.openings import CardTerms, LiveTime, Openings
from expo_studio.project.snapshot import Snapshot
from expo_studio.records.origins import place
from expo_studio.stream.client import ControlClient
from expo_studio.text import Text
from tests.kit import sample_project
from tests.stream.test_live import FRAMES, RunningHost, wait_for

WEB = Path(__file__).resolve().parents[2] / "expo_studio" / "web"
AXE = (WEB / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RUN_AXE = """async () => {
  const found = await axe.run(document, { resultTypes: ["violations"] });
  return found.violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
}"""
INSIDE = "!document.querySelector('#side').hidden"
BELOW_TABS = """document.querySelector('{}').getBoundingClientRect().top
  - document.querySelector('[role=tablist]').getBoundingClientRect().bottom"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


TIDY: dict[str, dict[str, Any]] = {
    "close_poll": {},
    "point_at": {},
    "set_program": {"scene": "booth"},
    "set_product_card": {},
    "highlight": {"product": ""},
}
"""What a desk asks for, so that the next test finds nothing of the one before on air."""


class House:
    """A host on air and a presenter's line to it."""

    def __init__(self, folder: Path, *options: str, films: tuple[Path, ...] = ()) -> None:
        self.folder = folder
        self.project = project = sample_project(folder)
        if films:
            add = [sys.executable, "-m", "expo_studio", "add", str(project), *map(str, films)]
            subprocess.run(add, check=True, capture_output=True)
        with Snapshot(project) as snapshot:
            self.booth: Booth = snapshot.booth
        self.host = RunningHost(project, *options)
        self.heard: list[dict[str, Any]] = []
        self.desk: ControlClient | None = None
        self.is_fresh = True
        self.present()

    def present(self) -> None:
        ready = self.host.ready
        self.desk = ControlClient(ready["control_url"], ready["presenter_token"], self.heard.append)

    def say(self, kind: str, **values: Any) -> None:
        assert self.desk is not None
        self.desk.send({"type": kind, **values})

    def wait(self, kind: str, **values: Any) -> dict[str, Any]:
        until = time.monotonic() + 120.0
        while time.monotonic() < until:
            for one in reversed(self.heard):
                if one["type"] == kind and all(one[k] == v for k, v in values.items()):
                    return one
            time.sleep(0.02)
        raise AssertionError(f"the desk never heard {kind} {values}")

    def first_hand(self) -> dict[str, Any]:
        """Return the hand longest up; at first the desk hears that none is."""
        until = time.monotonic() + 120.0
        while time.monotonic() < until:
            raised: list[dict[str, Any]] = self.wait("hands")["hands"]
            if raised:
                return raised[0]
            time.sleep(0.02)
        raise AssertionError("no hand went up")

    def tidy(self) -> House:
        """Return the house as it was at first, for the next test; what was kept stays."""
        if self.is_fresh:
            self.is_fresh = False
            return self
        if self.desk is None:
            self.present()
        assert self.desk is not None
        self.desk.show_booth(self.booth)
        for kind, values in TIDY.items():
            self.say(kind, **values)
        self.wait("shown", product="")
        self.heard.clear()
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.go_away()
        self.host.stop()

    def go_away(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def lean(booth: Booth) -> Booth:
    """Return the booth with little to draw in 3D, so that a browser soon has it all."""
    kept = ("wood-floor", "wall-1m", "wall-navy", "wall-tea", "wall-poster", "plinth-high", "robot")
    placements = {key: one for key, one in booth.placements.items() if key.startswith(kept)}
    return replace(booth, placements=placements, lights={}, hotspots={})


@pytest.fixture(scope="module")
def open_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Return one house for all tests of a module that asks for it as its own fixture."""
    with House(tmp_path_factory.mktemp("house")) as made:
        yield made


@pytest.fixture
def house(open_house: House) -> House:
    return open_house.tidy()


@pytest.fixture
def house_to_end(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path) as made:
        yield made


def live_time(begins: float, ends: float) -> LiveTime:
    starts, stops = (datetime.fromtimestamp(at, UTC).isoformat() for at in (begins, ends))
    return LiveTime(starts, stops)


def come_in(here: Any, house: House, name: str = "") -> Any:
    here.page.goto(house.host.ready["visitor_url"])
    here.page.wait_for_selector("#come-in")
    here.page.fill("#name", name)
    here.page.click("#come-in")
    wait_for(here.page, INSIDE)
    wait_for(here.page, "document.querySelectorAll('#products li').length > 3")
    return here.page


def require_accessible(page: Any, where: str) -> None:
    page.evaluate(AXE)
    assert page.evaluate(RUN_AXE) == [], where


def test_people_meet_in_the_booth(house: House, visit: Any, artifacts: Path) -> None:
    li, ann = visit(locale="zh-CN"), visit(locale="en-GB", **PHONE)
    first, second = come_in(li, house, "小李"), come_in(ann, house, "<b>Ann</b>")
    first.click("#tab-questions")
    first.fill("#question", "多少瓦？")
    first.click("#ask button")
    wait_for(first, "document.querySelector('#told').textContent.includes('已保存')")
    second.click("#tab-questions")
    wait_for(second, "document.querySelectorAll('#questions li').length === 1")
    second.click("#questions button")
    asked = house.wait("asked", upvotes=1)
    assert asked["text"] == "多少瓦？"
    wait_for(first, "document.querySelector('#questions').textContent.includes('1 人')")
    second.click("#hand")
    assert house.first_hand()["name"] == "<b>Ann</b>"
    wait_for(second, "document.querySelector('#hand').getAttribute('aria-pressed') === 'true'")
    house.say("open_poll", text="颜色？", options=["红", "白"])
    first.click("text=红 (0)")
    wait_for(second, "document.querySelector('#poll-options').textContent.includes('红 (1)')")
    key = next(iter(house.booth.products))
    house.say("highlight", product=key)
    house.say("answer", question=asked["number"], text="9 W")
    for page in (first, second):
        wait_for(page, "!document.querySelector('#shown').hidden")
        wait_for(page, "document.querySelector('#questions').textContent.includes('9 W')")
    before = time.monotonic()
    house.say("point_at", on_picture=[0.5, 0.25])
    wait_for(second, "!document.querySelector('#pointer').hidden")
    print("pointer seen after", time.monotonic() - before)
    first.click("#tab-chat")
    first.fill("#words", "<img src=x onerror=alert(1)>")
    first.click("#say button")
    wait_for(second, "document.querySelector('#messages').textContent.includes('<img')")
    first.screenshot(path=artifacts / "page-zh.png")
    second.screenshot(path=artifacts / "page-phone-en.png", full_page=True)
    base = house.host.base.split("/")[2]
    for one in (li, ann):
        assert one.errors == []
        assert {url.split("/")[2] for url in one.requests if url.startswith("http")} == {base}


def test_card_is_left_seen_and_erased(house: House, visit: Any) -> None:
    here = visit(locale="en-GB")
    page = come_in(here, house)
    page.click("#products .row button >> nth=1")
    page.click("#leave-card")
    page.wait_for_selector("#card[open]")
    assert house.booth.exhibitor.en in page.inner_text("#card-consent")
    require_accessible(page, "leaving a card")
    page.fill("#card-name", "Ann Buyer")
    page.check("#card-agrees")
    page.click("#card-form .strong")
    wait_for(page, "document.querySelector('#card-state').textContent.includes('no way to reach')")
    page.fill("#card-email", "ann@example.org")
    page.check("#card-interests")
    page.click("#card-form .strong")
    page.wait_for_selector("#own[open]")
    assert "ann@example.org" in page.inner_text("#own-card")
    require_accessible(page, "one's own card")
    link = page.input_value("#own-link")
    elsewhere = visit(locale="zh-CN")
    elsewhere.page.goto(link)
    elsewhere.page.wait_for_selector("#own[open]")
    assert "ann@example.org" in elsewhere.page.inner_text("#own-card")
    elsewhere.page.click("#own-erase")
    wait_for(elsewhere.page, "document.querySelector('#own-state').textContent.includes('已删除')")
    third = visit()
    third.page.goto(link)
    third.page.wait_for_selector("#own[open]")
    assert "ann@" not in third.page.inner_text("body")


def test_who_left_no_card_erases_all_they_said(house: House, visit: Any) -> None:
    here = visit(locale="en-GB")
    page = come_in(here, house, "Ann Buyer")
    page.click("#tab-questions")
    page.fill("#question", "How many watts?")
    page.click("#ask button")
    page.click("#tab-chat")
    page.fill("#words", "Hello from Ann")
    page.click("#say button")
    wait_for(page, "document.querySelector('#messages').textContent.includes('Hello from Ann')")
    seat = house.wait("joined", name="Ann Buyer")["visitor"]
    page.focus("#mine")
    page.keyboard.press("Enter")
    page.wait_for_selector("#own[open]")
    assert page.is_hidden("#own-link")
    require_accessible(page, "my data without a card")
    page.click("#own-erase")
    wait_for(page, "document.querySelector('#own-state').textContent.includes('name is shown no')")
    house.wait("withdrawn")
    house.wait("unsaid")
    assert house.wait("joined")["name"] == seat[:4]
    wait_for(page, "!document.querySelector('#messages').textContent.includes('Ann')")
    page.reload()
    page.click("#tab-chat")
    page.fill("#words", "Once more")
    page.click("#say button")
    assert house.wait("chat", text="Once more")["who"] == seat[:4]
    kept = place(house.folder / "data" / "expo-studio" / "records", house.project)
    left = b"".join(one.read_bytes() for one in kept.parent.iterdir())
    assert b"watts" not in left
    assert b"Ann" not in left
    assert here.errors == []


def test_the_exhibitors_own_purpose_and_time_stand_beside_the_button(
    house: House, visit: Any
) -> None:
    """Changed while somebody reads them, they must be read again; what was agreed to is kept."""
    assert house.desk is not None
    page = come_in(visit(locale="en-GB"), house)
    page.click("#products .row button >> nth=1")
    page.click("#leave-card")
    page.wait_for_selector("#card[open]")
    purpose = Text(zh="寄送样品目录", en="to send you our catalogue")
    openings = replace(house.booth.openings, card_terms=CardTerms(purpose, 30))
    house.desk.show_booth(SetOpenings(openings).apply(house.booth))
    wait_for(page, "fetch('/api/card').then((r) => r.json()).then((t) => t.version.length > 8)")
    page.fill("#card-email", "ann@example.org")
    page.check("#card-agrees")
    page.click("#card-form .strong")
    wait_for(page, "document.querySelector('#card-state').textContent !== ''")
    page.keyboard.press("Escape")
    page.click("#leave-card")
    wait_for(page, "document.querySelector('#card-consent').textContent.includes('catalogue')")
    last = (datetime.now(UTC).date() + timedelta(days=30)).isoformat()
    assert last in page.inner_text("#card-consent")
    page.check("#card-agrees")
    page.click("#card-form .strong")
    page.wait_for_selector("#own[open]")
    assert "to send you our catalogue" in page.inner_text("#own-card")
    kept = place(house.folder / "data" / "expo-studio" / "records", house.project)
    with closing(sqlite3.connect(kept)) as database:
        assert database.execute(
            "SELECT purpose, erase_on FROM lead WHERE email = 'ann@example.org'"
        ).fetchall() == [("to send you our catalogue", last)]


def test_every_state_is_accessible(house_to_end: House, visit: Any, artifacts: Path) -> None:
    house, now = house_to_end, time.time()
    states = {
        "announced": (live_time(now + 90_000, now + 93_600),),
        "between": (live_time(now - 9000, now - 5000), live_time(now + 90_000, now + 93_600)),
        "over": (live_time(now - 9000, now - 5000),),
        "live": (live_time(now - 60, now + 3600),),
    }
    for name, openings in states.items():
        assert house.desk is not None
        house.desk.show_booth(SetOpenings(Openings(openings)).apply(house.booth))
        house.heard.clear()
        house.say("highlight", product="")
        house.wait("shown", product="")
        house.go_away()
        for scheme in ("light", "dark"):
            here = visit(locale="zh-CN" if scheme == "light" else "en-GB", color_scheme=scheme)
            here.page.goto(house.host.ready["visitor_url"])
            here.page.wait_for_selector(f"#door[data-phase={name}]")
            require_accessible(here.page, f"{name} {scheme}")
            here.page.screenshot(path=artifacts / f"door-{name}-{scheme}.png")
            if (name, scheme) not in {("announced", "dark"), ("live", "dark")}:
                here.page.close()  # or every page goes on drawing the picture
        if name == "announced":
            assert "1 d 0" in here.page.inner_text("#countdown")
            calendar = here.page.evaluate("fetch('/api/calendar.ics').then((r) => r.text())")
            assert "BEGIN:VEVENT" in calendar
            here.page.close()
        house.present()
    page = here.page
    page.click("#come-in")
    wait_for(page, INSIDE)
    for tab in ("products", "questions", "chat"):
        page.click(f"#tab-{tab}")
        require_accessible(page, tab)
    page.click("#tab-products")
    page.click("#products .name")
    require_accessible(page, "product")
    page.keyboard.press("Escape")
    page.click("#meet")
    require_accessible(page, "meeting")
    page.keyboard.press("Escape")
    house.say("end")
    wait_for(page, "document.querySelector('#state').textContent.includes('ended')")
    require_accessible(page, "ended")
    assert page.is_hidden("#door"), "nobody is asked in any more"
    assert page.is_hidden("#tools")


def test_an_empty_chat_a_lost_line_and_the_end_are_accessible_in_both_languages(
    house_to_end: House, visit: Any, artifacts: Path
) -> None:
    house = house_to_end
    pages = {
        locale: come_in(visit(locale=locale, color_scheme=scheme), house)
        for locale, scheme in (("zh-CN", "light"), ("en-GB", "dark"))
    }
    for locale, page in pages.items():
        page.click("#tab-chat")
        below = page.evaluate(BELOW_TABS.format("#empty"))
        assert below < 40, "nothing but air above the words of an empty chat"
        require_accessible(page, f"empty chat {locale}")
        page.screenshot(path=artifacts / f"chat-empty-{locale}.png")
    house.host.process.kill()
    look_at_state(pages, artifacts, "lost", {"zh-CN": "正在重新连接", "en-GB": "reconnecting"})
    house.go_away()
    house.host.stop()
    house.host = RunningHost(house.project)
    house.present()
    for page in pages.values():
        page.goto("about:blank")
        page.goto(house.host.ready["visitor_url"])
        page.wait_for_selector("#come-in")
    house.say("end")
    look_at_state(pages, artifacts, "ended", {"zh-CN": "直播已结束", "en-GB": "has ended"})


def look_at_state(pages: dict[str, Any], artifacts: Path, name: str, words: dict[str, str]) -> None:
    """Wait for the words of a state in each language, and look at the page with axe."""
    for locale, page in pages.items():
        told = "document.querySelector('#state').textContent.toLowerCase()"
        wait_for(page, f"{told}.includes('{words[locale]}')")
        require_accessible(page, f"{name} {locale}")
        page.screenshot(path=artifacts / f"{name}-{locale}.png")


def focus(page: Any, selector: str, presses: int = 60) -> None:
    """Press Tab until an element has the focus."""
    for _ in range(presses):
        if page.evaluate("(s) => document.activeElement?.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never reached {selector}")


def test_whole_visit_with_the_keyboard_alone(house: House, visit: Any) -> None:
    here = visit(locale="en-GB")
    page = here.page
    page.goto(house.host.ready["visitor_url"])
    wait_for(page, f"{FRAMES} > 0")
    focus(page, "#come-in")
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("Keys")
    page.keyboard.press("Enter")
    wait_for(page, INSIDE)
    wait_for(page, "document.querySelectorAll('#products li').length > 3")
    focus(page, "#hand")
    page.keyboard.press("Space")
    house.first_hand()
    focus(page, "#tab-products")
    page.keyboard.press("ArrowRight")
    focus(page, "#question")
    page.keyboard.type("By keyboard?")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    house.wait("asked", text="By keyboard?")
    page.keyboard.press("Shift+Tab")
    focus(page, "#tab-questions", 200)
    page.keyboard.press("ArrowLeft")
    focus(page, "#leave-card")
    page.keyboard.press("Enter")
    page.wait_for_selector("#card[open]")
    focus(page, "#card-email")
    page.keyboard.type("keys@example.org")
    focus(page, "#card-agrees")
    page.keyboard.press("Space")
    focus(page, "#card-form .strong")
    page.keyboard.press("Enter")
    page.wait_for_selector("#own[open]")
    house.wait("card_left")
    focus(page, "#own-erase")
    page.keyboard.press("Enter")
    wait_for(page, "document.querySelector('#own-state').textContent.includes('Erased')")
    page.keyboard.press("Escape")
    focus(page, "#walk-toggle", 200)
    page.keyboard.press("Enter")
    page.wait_for_selector("#walk iframe")
    assert here.errors == []


def test_walking_beside_the_live_picture(house: House, visit: Any, artifacts: Path) -> None:
    here = visit(locale="zh-CN")
    page = come_in(here, house)
    page.click("#walk-toggle")
    frame = page.frame_locator("#walk iframe")
    frame.locator("html[data-ready=yes]").wait_for()
    before = page.evaluate(FRAMES)
    wait_for(page, f"{FRAMES} > {before}")
    page.screenshot(path=artifacts / "page-walk.png")
    assert here.errors == []


def test_a_reload_keeps_seat_name_and_words(house: House, visit: Any) -> None:
    here = visit(locale="en-GB")
    page = come_in(here, house, "Back")
    page.click("#tab-chat")
    page.fill("#words", "before the reload")
    page.click("#say button")
    house.wait("chat", text="before the reload")
    page.reload()
    wait_for(page, INSIDE)
    page.click("#tab-chat")
    own = "#messages li:has-text('before the reload')"
    page.wait_for_selector(own)
    assert page.locator(own).count() == 1, "not doubled"
    assert "Back" in page.inner_text(own)
    assert len([one for one in house.heard if one["type"] == "chat"]) == 1


def test_first_view_is_small(house: House, visit: Any) -> None:
    import gzip

    names = ("index.html", "live.js", "live.css")
    sizes = {name: len(gzip.compress((WEB / "dist/live" / name).read_bytes())) for name in names}
    assert sum(sizes.values()) < 100_000, sizes
    page = visit().page
    answer = page.goto(house.host.ready["visitor_url"])
    assert answer.headers["content-encoding"] == "gzip"
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert json.dumps(answer.headers["referrer-policy"]) == '"no-referrer"'
