"""Work that takes longer than the window waits is stood by, and what comes of it returned."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from expo_studio.errors import ProjectError
from expo_studio.text import Language, Text
from expo_studio.ui.errands import Errand
from expo_studio.ui.patience import AT_ONCE, Patience, SilentError
from expo_studio.ui.progress import Progress
from expo_studio.ui.speech import Speech


def test_work_that_has_told_its_end_is_no_longer_running(qtbot: QtBot) -> None:
    """Its thread lives a moment longer, and who is told looks sooner on a busy machine."""
    parent, told, seen = QObject(), threading.Event(), list[bool]()
    errand = Errand(lambda: "done", parent)

    def hear(_: object) -> None:
        seen.append(errand.is_running)
        told.set()

    errand.done.connect(hear, Qt.ConnectionType.DirectConnection)
    errand.start()
    assert told.wait(10.0)
    assert seen == [False]
    errand.wait()


def test_what_comes_late_is_handed_over_however_soon_after_it_was_given_up(qtbot: QtBot) -> None:
    strip, parent, came = Progress(Speech(Language.EN)), QObject(), list[int]()
    qtbot.addWidget(strip)
    patience, going_on = Patience(strip, parent), threading.Event()
    threads: list[int] = []
    QTimer.singleShot(round(AT_ONCE * 3000), lambda: patience._waits[-1].loop.quit())

    def work() -> int:
        going_on.wait(10.0)
        return 7

    def hand_over(outcome: int) -> None:
        threads.append(threading.get_ident())
        came.append(outcome)

    with pytest.raises(ProjectError):
        patience.wait_for(Text.same("Reading"), work, late=hand_over)
    going_on.set()
    qtbot.waitUntil(lambda: came == [7])
    assert threads != [threading.get_ident()], "closing it may take as long"
    qtbot.waitUntil(lambda: not parent.children() or parent.children() == [patience])


def test_what_slow_work_brings_is_returned(qtbot: QtBot) -> None:
    strip, parent = Progress(Speech(Language.EN)), QObject()
    qtbot.addWidget(strip)
    patience = Patience(strip, parent)
    words = Text.same("Reading")

    def work() -> int:
        time.sleep(AT_ONCE * 2)
        return 7

    for _ in range(5):
        assert patience.wait_for(words, work) == 7
    assert not patience.is_waiting
    assert strip.isHidden()


def test_a_disk_that_owes_an_answer_is_not_waited_for_in_sight_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip, parent, words = Progress(Speech(Language.EN)), QObject(), Text.same("Reading")
    qtbot.addWidget(strip)
    patience, disk, answers = Patience(strip, parent), object(), threading.Event()
    shown, is_shown, given_up = list[Text](), threading.Event(), list[bool]()
    QTimer.singleShot(round(AT_ONCE * 3000), lambda: patience._waits[-1].loop.quit())

    def answered() -> bool:
        return answers.wait(60.0)

    def begin(text: Text) -> None:
        shown.append(text)
        is_shown.set()

    def slow() -> int:
        is_shown.wait(60.0)
        is_shown.clear()
        return 7

    with pytest.raises(SilentError):
        patience.wait_for(words, answered, of=disk)
    monkeypatch.setattr(strip, "begin", begin)
    with pytest.raises(SilentError):
        patience.wait_for(words, answered, lambda: given_up.append(True), of=disk)
    assert given_up == [True]
    assert shown == []
    assert patience.wait_for(words, slow, of=object()) == 7
    assert shown == [words], "another disk is waited for"
    answers.set()
    qtbot.waitUntil(lambda: not patience._unanswered)
    assert patience.wait_for(words, slow, of=disk) == 7
    assert shown == [words, words]
