"""The list of steps: as the history is, and no more made anew than has changed."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from expo_studio.model import edited
from expo_studio.model.commands import Batch, SetTitle
from expo_studio.text import Text
from expo_studio.ui.window import StudioWindow

LIMIT, WALK, SEED = 20, 400, 7
SAME = Text.same("a step")


def titled(number: int) -> Batch:
    """Return an edit that reads differently for each number but every third."""
    title = Text.same(f"title {number}")
    label = Text.same(f"step {number}") if number % 3 else SAME
    return Batch((SetTitle(title, title),), label)


def test_the_list_is_as_the_history_through_any_walk(
    window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edited, "HISTORY_LIMIT", LIMIT)
    document, rows, chance = window.studio.document, window.history.list, Random(SEED)
    gesture, fullest = object(), 0
    for number in range(WALK):
        deed = chance.random()
        if deed < 0.95:
            window.studio.do(titled(number), gesture if deed < 0.3 else None)
        else:
            document.jump(max(0, document.position + chance.randint(-6, 3)))
        shown = [rows.item(row) for row in range(1, rows.count())]
        assert [one.text() for one in shown] == [
            window.studio.speech(step.label) for step in document.history
        ]
        assert [one.font().italic() for one in shown] == [
            at >= document.position for at in range(len(document.history))
        ]
        assert rows.currentRow() == document.position
        fullest = max(fullest, len(document.history))
    assert fullest == LIMIT, "the oldest were dropped"


def test_a_full_history_is_not_shown_anew_with_every_edit(
    window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edited, "HISTORY_LIMIT", LIMIT)
    for number in range(LIMIT):
        window.studio.do(titled(number))
    come: list[int] = []
    gone: list[int] = []
    model = window.history.list.model()
    model.rowsInserted.connect(lambda _parent, first, last: come.append(last - first + 1))
    model.rowsRemoved.connect(lambda _parent, first, last: gone.append(last - first + 1))
    for number in range(10):
        window.studio.do(titled(LIMIT + number))
    assert (sum(come), sum(gone)) == (10, 10)


def test_a_list_that_scrolls_does_not_ask_where_the_mouse_is(
    window: StudioWindow, qtbot: QtBot
) -> None:
    rows = window.history.list
    window.panels.show(window.history)
    qtbot.waitUntil(lambda: not rows.visibleRegion().isEmpty())
    at = rows.viewport().mapToGlobal(QPoint(20, 10))
    QCursor.setPos(at)
    qtbot.waitUntil(lambda: QCursor.pos() == at)
    told: list[None] = []
    rows.entered.connect(lambda _: told.append(None))
    while not rows.verticalScrollBar().maximum():
        window.studio.do(titled(rows.count()))
    window.studio.do(titled(rows.count()))
    assert rows.verticalScrollBar().value() > 0, "it has scrolled to the last step"
    assert not told, "what is beneath the mouse was asked for"
