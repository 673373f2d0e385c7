"""The presenter's desk in the window, with a real host and visitors; leads and statistics."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.app import open_visitors
from expo_studio.model.leads import Card, Consent, FollowUp
from expo_studio.model.statistics import Count, Happening
from expo_studio.records.origins import place
from expo_studio.records.records import Records
from expo_studio.text import Language, Text
from expo_studio.ui import desk_words, program_words, words
from expo_studio.ui.desk import Desk
from expo_studio.ui.invitation_form import REHEARSAL
from expo_studio.ui.leads_dialog import LeadsDialog
from expo_studio.ui.part_dialog import PartDialog
from expo_studio.ui.plan_times import Plan
from expo_studio.ui.ports import Stray
from expo_studio.ui.rundown import RundownPage
from expo_studio.ui.speech import Speech
from expo_studio.ui.stray_records import StrayBox, ask_about_strays
from expo_studio.ui.window import StudioWindow
from tests.stream.people import Place
from tests.ui.answering import answered, in_dialog, repeated

AT = datetime(2026, 11, 25, 9, tzinfo=UTC).timestamp()


class Visitor:
    """A visitor on a thread of its own, who does what they are told."""

    def __init__(self, ready: dict[str, Any], name: str) -> None:
        self._place, self._name = Place(ready), name
        self._wishes: list[tuple[str, dict[str, Any]]] = []
        self.heard: list[dict[str, Any]] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._visit()), daemon=True)
        self._thread.start()

    def send(self, kind: str, **values: Any) -> None:
        self._wishes.append((kind, values))

    def leave(self) -> None:
        self._is_over.set()
        self._thread.join(10)

    async def _visit(self) -> None:
        async with self._place.visitor(name=self._name) as (_, line):
            while not self._is_over.is_set():
                while self._wishes:
                    kind, values = self._wishes.pop(0)
                    await line.send(kind, **values)
                self.heard = line.heard
                await asyncio.sleep(0.02)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "expo-studio" / "records"


def plan_the_session(qtbot: QtBot, window: StudioWindow, artifacts: Path) -> None:
    """Write two parts, begin them by one click and by one key, and show a product's card."""
    desk, products = window.live.desk, window.studio.booth.products
    key, product = next(iter(products.items()))
    rundown = desk.rundown

    def fill(dialog: PartDialog) -> None:
        assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        qtbot.keyClicks(dialog.name, "Lamp & <b>")
        dialog.minutes.setValue(10.0)
        dialog.product.setCurrentIndex(1)
        dialog.view.setCurrentIndex(1)
        dialog.grab().save(str(artifacts / "studio-part-en.png"))
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        dialog.deleteLater()

    assert rundown.strip.isHidden()
    rundown.wished.emit({"type": "set_rundown", "segments": [{"name": "Welcome", "seconds": 0.5}]})
    qtbot.waitUntil(lambda: rundown.parts.list.count() == 1, timeout=15_000)
    in_dialog(PartDialog, fill)
    rundown.add.click()
    qtbot.waitUntil(lambda: rundown.parts.list.count() == 2, timeout=15_000)
    assert rundown.strip.next.text() == "Start: Welcome"
    rundown.strip.next.click()
    qtbot.waitUntil(lambda: "over time" in rundown.strip.running.text(), timeout=15_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "of 10:00" in rundown.strip.running.text(), timeout=15_000)
    assert not rundown.strip.next.isEnabled()
    second = rundown.parts.list.item(1).text()
    assert second.startswith("▶ 2. Lamp & <b>\nnow · 10:00 · ")
    assert product.name.en in second
    row = desk.on_air.products.list.item(0)
    qtbot.waitUntil(lambda: "shown now" in row.text(), timeout=15_000)
    desk.on_air.language.setCurrentIndex(2)
    desk.on_air.products.choose(key)
    desk.on_air.products.button(program_words.CARD).click()
    qtbot.waitUntil(lambda: "card in the picture" in row.text(), timeout=15_000)


def end_the_session(qtbot: QtBot, window: StudioWindow) -> None:
    """End it on a low window, where the visitor who is there is not sent away by a slip."""
    live, roles = window.live, QMessageBox.ButtonRole
    window.resize(1280, 640)
    qtbot.wait(100)
    assert not live._end.visibleRegion().isEmpty(), "nothing need be scrolled to end"
    with answered(roles.RejectRole):
        live._end.click()
    assert live.is_on_air
    with answered(roles.RejectRole):
        assert not window.close(), "nor does it go on unseen"
    assert live.is_on_air
    with answered(roles.DestructiveRole):
        live._end.click()
    assert not live.is_on_air


@pytest.mark.parametrize("way", [words.END_LIVE, words.STAY_ON_AIR])
def test_a_window_that_closes_on_air_ends_the_session_or_opens_the_presenters_page(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch, way: Text
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.live.start()
    qtbot.waitUntil(lambda: window.live.is_on_air, timeout=30_000)
    session = window.live._session
    assert session is not None

    def take() -> None:
        for box in window.findChildren(QMessageBox):
            if box.isVisible():
                next(one for one in box.buttons() if one.text() == way.en).click()

    with repeated(take):
        assert window.close()
    if way is words.STAY_ON_AIR:
        assert opened == [session.desk_url]
        assert session.is_running
        session.end()
    qtbot.waitUntil(lambda: not session.is_running, timeout=15_000)
    assert len(opened) == (way is words.STAY_ON_AIR)


def test_presenter_meets_visitors(
    data: Path, qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    live = window.live
    window.panels.show(live)
    live.start()
    qtbot.waitUntil(lambda: live.is_on_air, timeout=30_000)
    session = live._session
    assert session is not None
    assert live._reach.text() == REHEARSAL.en
    ready = {
        "visitor_url": session.visitor_url,
        "presenter_token": session.desk_url.partition("#t=")[2],
    }
    visitor = Visitor(ready, "Ann")
    desk = live.desk
    try:
        qtbot.waitUntil(lambda: desk.people.list.count() == 1, timeout=15_000)
        visitor.send("ask", text="How many watts?", mark="1")
        visitor.send("raise_hand", is_up=True)
        visitor.send("ask_meeting", wish="Price", mark="2")
        qtbot.waitUntil(lambda: desk.questions.list.count() == 1, timeout=15_000)
        qtbot.waitUntil(desk._hand_bar.isVisible, timeout=15_000)
        qtbot.waitUntil(lambda: desk.meetings.list.count() == 1, timeout=15_000)
        assert "Ann raises a hand" in desk._hand_words.text()
        window.resize(1280, 800)
        qtbot.waitUntil(lambda: not live._show_qr.isChecked(), timeout=15_000)
        plan_the_session(qtbot, window, artifacts)
        for tab in range(6):
            desk._tabs.setCurrentIndex(tab)
            qtbot.wait(100)
            area = live.parentWidget()
            window.grab().save(str(artifacts / f"studio-desk-{tab}-en.png"))
            assert live.height() <= area.height(), "on 1280×800 nothing need be scrolled"
            assert live.width() <= area.width()
        bar = desk._tabs.tabBar()
        assert bar.sizeHint().width() <= desk._tabs.width(), "all six tabs are seen at once"
        assert desk._tabs.tabText(1) == "Q&&A 1"
        desk._tabs.setCurrentIndex(1)
        desk.questions.button(desk_words.TAKE_LIVE).click()
        qtbot.waitUntil(lambda: "on air" in desk.questions.list.item(0).text(), timeout=15_000)
        desk._lower.click()
        qtbot.waitUntil(lambda: not desk._hand_bar.isVisible(), timeout=15_000)
        desk._say.setText("欢迎")
        desk._send.click()
        qtbot.waitUntil(
            lambda: any(one.get("text") == "欢迎" for one in visitor.heard), timeout=15_000
        )
        desk.people.button(desk_words.MUTE).click()
        qtbot.waitUntil(lambda: "muted" in desk.people.list.item(0).text(), timeout=15_000)
        window.studio.speech.switch(Language.ZH)
        qtbot.wait(100)
        window.grab().save(str(artifacts / "studio-desk-zh.png"))
        end_the_session(qtbot, window)
    finally:
        visitor.leave()
    assert data.is_dir()


@pytest.fixture
def kept(data: Path, window: StudioWindow) -> Iterator[Records]:
    with Records(place(data, window.studio.project.path)) as records:
        for n, name in enumerate(("张伟", "Ann")):
            consent = Consent(
                "I agree", "2026-11", "Minglan", "to answer", AT + n, date(2099, 1, n + 1)
            )
            records.leads.leave(f"v{n}", Card(name, "Firm", f"p{n}@example.org"), consent)
        slot = int(AT) // 300 * 300
        key = next(iter(window.studio.booth.products))
        records.statistics.add(
            [
                Count(slot, Happening.ENTRY, "", 12),
                Count(slot + 300, Happening.ENTRY, "", 5),
                Count(slot, Happening.PRODUCT_OPENED, key, 7),
                Count(slot, Happening.STAY, "300", 4),
            ]
        )
        yield records


def test_leads_are_followed_up_exported_and_erased(
    kept: Records,
    qtbot: QtBot,
    window: StudioWindow,
    tmp_path: Path,
    artifacts: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    erased: list[str] = []
    with open_visitors(window.studio.project.path) as visitors:

        def erase(visitor: str) -> None:
            visitors.erase(visitor)
            erased.append(visitor)

        dialog = LeadsDialog(window.studio, visitors, erase, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        assert dialog.table.rowCount() == 2
        dialog.table.selectRow(0)
        dialog.tags.setText("dealer, 华东")
        dialog.notes.setPlainText("call on Monday")
        dialog.follow_up.setCurrentIndex(dialog.follow_up.findData(FollowUp.CONTACTED.value))
        dialog.keep.click()
        dialog.grab().save(str(artifacts / "leads-en.png"))
        lead = kept.leads.all()[0]
        assert (lead.tags, lead.notes, lead.follow_up) == (
            ("dealer", "华东"),
            "call on Monday",
            FollowUp.CONTACTED,
        )
        dialog.export(tmp_path / "leads.csv", visitors.leads_csv())
        assert "张伟" in (tmp_path / "leads.csv").read_text(encoding="utf-8-sig")
        assert visitors.leads_vcards().count(b"BEGIN:VCARD") == 2
        dialog.export(tmp_path / "nowhere" / "leads.csv", b"")
        assert "cannot be written" in dialog.banner.words
        assert not window.banner.words, "it would be told beneath the dialog"
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
        dialog.table.selectRow(1)
        dialog.erase.click()
        assert erased == ["v0"]
        assert dialog.table.rowCount() == 1
        assert all(button.isEnabled() for button in dialog.of_leads)
        dialog.erase.click()
        assert dialog.table.rowCount() == 0
        for button in dialog.of_leads:
            assert not button.isEnabled(), "there is nothing to export"
            assert "No visitor has left a card" in button.toolTip()
    assert "张伟".encode() not in b"".join(
        p.read_bytes() for p in (tmp_path / "data").rglob("*.records*")
    )


def test_statistics_are_drawn_and_told(
    kept: Records, qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    with open_visitors(window.studio.project.path) as visitors:
        dialog = LeadsDialog(window.studio, visitors, lambda _: None, window)
        qtbot.addWidget(dialog)
        view = dialog.statistics
        totals = view.charts[desk_words.TOTALS].accessibleDescription()
        assert totals.startswith("Entries: 17; Stays: 4; Products opened: 7")
        assert "5–15 min: 4" in view.charts[desk_words.STAYS].accessibleDescription()
        assert len(view.charts[desk_words.ENTRIES_BY_TIME].accessibleDescription().split(";")) == 2
        view.resize(800, 600)
        view.show()
        view.grab().save(str(artifacts / "statistics-en.png"))
        assert visitors.counts_csv().count(b"\r\n") == 5


def test_the_leads_button_opens_the_dialog(data: Path, qtbot: QtBot, window: StudioWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LeadsDialog):
            seen.append(dialog.windowTitle())
            dialog.reject()

    window.live._open_visitors = open_visitors
    window.live._speak()
    with repeated(look):
        window.live.leads.click()
    assert seen == ["Leads and statistics"]


def test_desk_keeps_what_is_chosen_while_news_come(qtbot: QtBot) -> None:
    desk = Desk(Speech(Language.EN))
    qtbot.addWidget(desk)

    def asked(number: int, state: str = "waiting", upvotes: int = 0) -> dict[str, Any]:
        return {
            "type": "asked",
            "number": number,
            "name": "",
            "text": f"q{number}",
            "state": state,
            "answer": "",
            "upvotes": upvotes,
        }

    for number in (1, 2, 3):
        desk.hear(asked(number))
    desk.questions.list.setCurrentRow(1)
    wishes: list[dict[str, Any]] = []
    desk.wished.connect(wishes.append)
    desk.hear(asked(3, upvotes=5))
    assert desk.questions.list.item(0).text().startswith("▲5  q3")
    assert desk.questions.chosen == "2"
    desk.questions.button(desk_words.HIDE).click()
    assert wishes == [{"type": "settle", "question": 2, "state": "hidden"}]
    desk.hear({"type": "withdrawn", "number": 2})
    assert desk.questions.list.count() == 2
    desk.hear(
        {"type": "hands", "hands": [{"visitor": "v", "name": "N", "since": time.time() - 65}]}
    )
    assert "1:05" in desk._hand_words.text() or "1:06" in desk._hand_words.text()
    desk.hear({"type": "hands", "hands": [{"visitor": "v", "name": "<b>N</b>", "since": 0.0}]})
    assert "<b>N</b>" in desk._hand_words.text()
    assert desk._hand_words.textFormat() is Qt.TextFormat.PlainText, "a name is no markup"
    desk._invite.click()
    assert wishes[-1] == {"type": "invite", "visitor": "v"}
    desk.clear()
    assert desk.questions.list.count() == 0


def told_plan(*parts: tuple[str, float], place: int = -1, since: float = 0.0) -> dict[str, Any]:
    segments = [{"name": n, "seconds": s, "product": "", "view": ""} for n, s in parts]
    return {
        "type": "rundown",
        "segments": segments,
        "place": place,
        "since": since,
        "now": time.time(),
        "views": [],
        "edition": 7,
    }


def test_parts_are_moved_and_taken_out_by_what_was_seen(qtbot: QtBot) -> None:
    page = RundownPage(Speech(Language.ZH))
    qtbot.addWidget(page)
    wishes: list[dict[str, Any]] = []
    page.wished.connect(wishes.append)
    page.go_on()
    assert wishes == [], "nothing is planned"
    page.hear(told_plan(("甲", 60.0), ("乙", 0.0), ("丙", 30.0)))
    page.parts.choose("2")
    page.changes[words.EARLIER].trigger()
    moved = wishes.pop()
    assert [one["name"] for one in moved["segments"]] == ["甲", "丙", "乙"]
    assert moved["edition"] == 7
    page.hear(told_plan(("甲", 60.0), ("丙", 30.0), ("乙", 0.0)))
    assert page.parts.chosen == "1", "what is moved stays chosen"
    page.changes[words.TAKE_OUT].trigger()
    assert [one["name"] for one in wishes.pop()["segments"]] == ["甲", "乙"]
    page.parts.choose("0")
    page.changes[words.EARLIER].trigger()
    assert wishes == []
    page.strip.next.click()
    page.parts.button(program_words.BEGIN).click()
    assert [(one["type"], one["place"]) for one in wishes] == [("go_to", 0), ("go_to", 0)]
    page.clear()
    assert page.parts.list.count() == 0


def test_the_chosen_part_stays_chosen_while_another_desk_changes_the_plan(qtbot: QtBot) -> None:
    page = RundownPage(Speech(Language.EN))
    qtbot.addWidget(page)
    wishes: list[dict[str, Any]] = []
    page.wished.connect(wishes.append)
    page.hear(told_plan(("a", 60.0), ("b", 0.0), ("c", 30.0)))
    page.parts.choose("1")
    page.hear(told_plan(("new", 5.0), ("c", 30.0), ("a", 60.0), ("b", 0.0)))
    page.parts.button(program_words.BEGIN).click()
    assert wishes.pop()["place"] == 3, "b, which the presenter had chosen"
    page.hear(told_plan(("new", 5.0), ("b", 0.0)))
    page.changes[words.TAKE_OUT].trigger()
    assert [one["name"] for one in wishes.pop()["segments"]] == ["new"]


@pytest.mark.parametrize("seconds", [0, 1, 45, 50, 59, 61, 86_399])
def test_a_part_that_is_looked_at_keeps_its_length(qtbot: QtBot, seconds: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    part = {"name": "a", "seconds": seconds, "product": "", "view": ""}
    assert PartDialog(Speech(Language.EN), part, {}, {}, parent).part == part


def test_a_part_that_overruns_moves_what_comes_after_it() -> None:
    now = time.time()
    plan = Plan.of(told_plan(("a", 60.0), ("b", 30.0), ("c", 5.0), place=0, since=now - 100.0))
    began, second, third = plan.begins()
    assert began == pytest.approx(now - 100.0, abs=1.0)
    assert second == pytest.approx(now, abs=1.0)
    assert third - second == pytest.approx(30.0)
    early = Plan.of(told_plan(("a", 60.0), ("b", 30.0), place=0, since=now - 10.0))
    assert early.begins()[1] == pytest.approx(now + 50.0, abs=1.0)
    assert early.gone() == pytest.approx(10.0, abs=1.0)


class Found:
    """What was found, and what became of it."""

    def __init__(self) -> None:
        self.stray = Stray(Path("x.records"), Path("/old/展位.booth"), ("Minglan", "Lin"), 2, 3)
        self.deeds: list[str] = []

    def strays(self) -> tuple[Stray, ...]:
        return (self.stray,)

    def take_over(self, stray: Stray) -> None:
        self.deeds.append("taken")

    def keep_apart(self, stray: Stray) -> None:
        self.deeds.append("apart")


@pytest.mark.parametrize(
    ("button", "deeds"), [("bring", ["taken"]), ("apart", ["apart"]), ("later", []), ("", [])]
)
def test_records_of_an_earlier_place_are_asked_about(
    qtbot: QtBot, artifacts: Path, button: str, deeds: list[str]
) -> None:
    parent, found = QWidget(), Found()
    qtbot.addWidget(parent)

    def answer(box: StrayBox) -> None:
        assert "/old/展位.booth" in box.text()
        assert "2 cards" in box.text()
        assert "Minglan, Lin" in box.text()
        assert box.defaultButton() is box.later
        box.grab().save(str(artifacts / "studio-strays-en.png"))
        if button:
            getattr(box, button).click()
        else:
            box.close()

    in_dialog(StrayBox, answer)
    ask_about_strays(Speech(Language.EN), cast(Any, found), parent)
    assert found.deeds == deeds


def hosts_of(project: Path) -> list[int]:
    """Return the live hosts of a project that are running."""
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdigit() and one.joinpath("cmdline").exists():
            try:
                words = one.joinpath("cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"live" in words and str(project).encode() in words:
                found.append(int(one.name))
    return found


def test_a_session_given_up_while_it_starts_leaves_no_host(
    data: Path, qtbot: QtBot, window: StudioWindow
) -> None:
    """BATTERY D5: by the button, by ending, and with the window."""
    live, project = window.live, window._studio.project.path
    told: list[Any] = []
    window._studio.troubled.listen(told.append)
    window.panels.show(live)
    for give_up in (live._start.click, live.end, live.let_go):
        live.start()
        qtbot.waitUntil(lambda: bool(hosts_of(project)), timeout=10_000)
        give_up()
        qtbot.waitUntil(lambda: live._errand is None, timeout=5_000)
        qtbot.waitUntil(lambda: not hosts_of(project), timeout=5_000)
        assert not live.is_on_air
        assert live._start.isEnabled()
    assert told == [], "who gives up knows it"
