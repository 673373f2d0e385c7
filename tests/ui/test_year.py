"""When a booth is live, its replays, answers and contact, set in the window as one step."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt, QTime
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Asset, AssetKind
from expo_studio.model.commands import AddAsset, SetOpenings
from expo_studio.model.ids import ProductId
from expo_studio.model.openings import (
    Answer,
    Caption,
    CardTerms,
    Chapter,
    LiveTime,
    Openings,
    Replay,
)
from expo_studio.model.questions import Answering, Question
from expo_studio.records.records import Records
from expo_studio.stream.captions import append_cue, shown_seconds
from expo_studio.text import Language, Text
from expo_studio.ui import words
from expo_studio.ui.window import StudioWindow
from expo_studio.ui.year_dialog import YearDialog
from tests.ui.answering import in_dialog

BUTTON = QDialogButtonBox.ButtonRole.AcceptRole


def in_year(window: StudioWindow, do: Callable[[YearDialog], None]) -> None:
    """Open the dialog from the menu's shortcut and do something in it."""

    in_dialog(YearDialog, do)
    window.asking.plan_year()


def keep(qtbot: QtBot, dialog: YearDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) is BUTTON)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def film(window: StudioWindow, source: str) -> Any:
    """Make a film of the booth known, as importing does."""
    key = window.studio.project.add_blob(b"film " + source.encode())
    asset = Asset(AssetKind.VIDEO, Text("录像", "Recording"), source=source, medium=key)
    assert window.studio.do(AddAsset(key, asset))
    return key


def test_times_are_added_day_by_day_and_undone_as_one(qtbot: QtBot, window: StudioWindow) -> None:
    before = window.studio.booth

    def plan(dialog: YearDialog) -> None:
        page = dialog.times
        qtbot.mouseClick(page.times.buttons[words.ADD], Qt.MouseButton.LeftButton)
        page.starts.setDateTime(QDateTime.fromString("2027-03-01T09:30:00", Qt.DateFormat.ISODate))
        page.ends.setDateTime(QDateTime.fromString("2027-03-01T17:00:00", Qt.DateFormat.ISODate))
        qtbot.mouseClick(page.times.buttons[words.ADD], Qt.MouseButton.LeftButton)
        page.link.setText("https://fair.example/live")
        dialog.contact.mail.setText("hello@example.com")
        assert dialog.contact.days.value() == 180
        dialog.contact.purpose_en.setText(" to send you our catalogue ")
        dialog.contact.days.setValue(30)
        keep(qtbot, dialog)

    in_year(window, plan)
    openings = window.studio.booth.openings
    assert [one.starts[:16] for one in openings.live_times] == [
        "2027-03-01T09:30",
        "2027-03-02T09:30",
    ]
    assert openings.live_times[1].ends[:16] == "2027-03-02T17:00"
    assert (openings.live_link, openings.mail) == ("https://fair.example/live", "hello@example.com")
    assert openings.card_terms == CardTerms(Text(en="to send you our catalogue"), 30)
    window.studio.document.undo()
    assert window.studio.booth is before


def test_what_is_not_touched_is_kept_to_the_letter(qtbot: QtBot, window: StudioWindow) -> None:
    openings = Openings((LiveTime("2027-03-01T09:00:00.5+08:00", "2027-03-01T12:00:00+09:00"),))
    window.studio.do(SetOpenings(openings))
    steps = len(window.studio.document.history)
    in_year(window, lambda dialog: keep(qtbot, dialog))
    assert window.studio.booth.openings == openings
    assert len(window.studio.document.history) == steps


def test_an_end_before_its_start_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: StudioWindow
) -> None:
    told: list[str] = []

    def plan(dialog: YearDialog) -> None:
        qtbot.mouseClick(dialog.times.times.buttons[words.ADD], Qt.MouseButton.LeftButton)
        dialog.times.ends.setDateTime(dialog.times.starts.dateTime().addSecs(-3600))
        keep(qtbot, dialog)
        told.append(dialog._trouble.text())
        assert dialog.isVisible()
        dialog.reject()

    before = window.studio.booth
    in_year(window, plan)
    assert "stretch of time" in told[0]
    assert window.studio.booth is before


def test_chapters_come_from_the_list_beside_the_recording(
    qtbot: QtBot, window: StudioWindow
) -> None:
    project = window.studio.project.path
    beside = project.parent / f"{project.stem} live"
    beside.mkdir()
    key, product = next(iter(window.studio.booth.products.items()))
    listed = (
        "WEBVTT\n\n00:00:00.000 --> 00:01:05.500\n开场\n\n"
        f"00:01:05.500 --> 00:02:00.000\n{product.name.zh}\n"
    )
    (beside / "one.chapters.vtt").write_text(listed, encoding="utf-8")
    video = film(window, "one.mp4")

    def plan(dialog: YearDialog) -> None:
        page = dialog.replays
        qtbot.mouseClick(page.replays.buttons[words.ADD], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
        page.chapters.list.setCurrentRow(0)
        page.begins.setTime(QTime(0, 0, 5))
        keep(qtbot, dialog)

    in_year(window, plan)
    assert window.studio.booth.openings.replays == (
        Replay(
            Text("录像", "Recording"),
            video,
            (Chapter(Text.same("开场"), 5.0), Chapter(product.name, 65.5, key)),
        ),
    )


def test_captions_typed_on_air_are_taken_corrected_and_translated(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    project = window.studio.project.path
    beside = project.parent / f"{project.stem} live"
    beside.mkdir()
    for start, said in ((1.0, "欢迎"), (5.0, "这盏灯九瓦")):
        append_cue(beside / "one.mp4", start, said)
    video = film(window, "one.mp4")

    def plan(dialog: YearDialog) -> None:
        page = dialog.replays
        dialog.pages.setCurrentIndex(1)
        assert page.said.take.isHidden()
        qtbot.mouseClick(page.replays.buttons[words.ADD], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.said.take, Qt.MouseButton.LeftButton)
        page.said.captions.list.setCurrentRow(1)
        page.said.words_edit.typed.emit(Text("这盏灯 9 瓦", "This lamp takes 9 W"))
        dialog.grab().save(str(artifacts / "year-captions.png"))
        keep(qtbot, dialog)

    in_year(window, plan)
    assert window.studio.booth.openings.replays == (
        Replay(
            Text("录像", "Recording"),
            video,
            captions=(
                Caption(Text.same("欢迎"), 1.0, 1.0 + shown_seconds("欢迎")),
                Caption(
                    Text("这盏灯 9 瓦", "This lamp takes 9 W"),
                    5.0,
                    5.0 + shown_seconds("这盏灯九瓦"),
                ),
            ),
        ),
    )
    window.studio.document.undo()
    assert window.studio.booth.openings.replays == ()


@pytest.mark.parametrize("language", list(Language))
def test_answered_questions_are_taken_over_without_names(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, artifacts: Path, language: Language
) -> None:
    product = next(iter(window.studio.booth.products))
    with Records.of_project(tmp_path, window.studio.project.path) as records:
        for text, state in (("多少钱？", Answering.ANSWERED), ("Spam", Answering.HIDDEN)):
            asked = Question(0, "seat", "Ms Li", text, time.time(), product)
            kept = records.questions.ask(asked, text)
            records.questions.settle(kept.number, state, "Ask us for an offer.")
        questions = records.questions.all()

    class Visitors:
        def questions(self) -> tuple[Question, ...]:
            return questions

    @contextmanager
    def visitors(_: Path) -> Any:
        yield Visitors()

    window.asking._open_visitors = visitors
    window.studio.speech.switch(language)

    def plan(dialog: YearDialog) -> None:
        dialog.pages.setCurrentIndex(2)
        for _ in range(2):
            qtbot.mouseClick(dialog.answers.take_over, Qt.MouseButton.LeftButton)
        for page in range(4):
            dialog.pages.setCurrentIndex(page)
            qtbot.wait(50)
            dialog.grab().save(str(artifacts / f"year-{language.value}-{page}.png"))
        keep(qtbot, dialog)

    in_year(window, plan)
    assert window.studio.booth.openings.answers == (
        Answer(Text(zh="多少钱？"), Text(en="Ask us for an offer."), ProductId(product)),
    )
