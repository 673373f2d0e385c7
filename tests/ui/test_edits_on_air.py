"""What the presenter edits goes to the live host at once, and what follows soon in turn."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.model.hotspots import Viewpoint
from expo_studio.project.project import Project
from expo_studio.stream import client
from expo_studio.text import Language, Text
from expo_studio.ui.live_panel import SEND_MS
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project
from tests.ui.conftest import ask_nothing


class Line:
    """A session that only remembers what it was told."""

    visitor_url = desk_url = "http://127.0.0.1:1/#t=none"
    is_running = True
    authority = None

    def __init__(self) -> None:
        self.booths: list[Booth] = []
        self.views: list[Viewpoint] = []

    def look(self, viewpoint: Viewpoint) -> None:
        self.views.append(viewpoint)

    def show_booth(self, booth: Booth) -> None:
        self.booths.append(booth)

    def send(self, message: dict[str, Any]) -> None: ...

    def say(self, text: str) -> None: ...

    def end(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, line: Line) -> StudioWindow:
    made = StudioWindow(
        Project.open(sample_project(tmp_path)), Speech(Language.EN), lambda *_: line
    )
    qtbot.addWidget(made, before_close_func=ask_nothing)
    made.go_live()
    qtbot.waitUntil(lambda: bool(line.booths))
    qtbot.wait(SEND_MS * 2)
    line.booths.clear()
    return made


def test_an_edit_is_sent_before_the_window_draws_it(window: StudioWindow, line: Line) -> None:
    """No turn of the window goes by: a picture of its own may take longer than all the rest."""
    key = next(iter(window.studio.booth.placements))
    window.studio.do(Move(frozenset((key,)), (0.5, 0.0, 0.0)))
    assert line.booths == [window.studio.booth]


def test_those_who_watch_get_an_edit_before_the_panels_do(
    window: StudioWindow, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[int] = []
    for part, name in ((window.viewport.drawing, "attend"), (window.history, "_show")):
        monkeypatch.setattr(part, name, lambda *_: sent.append(len(line.booths)))
    monkeypatch.setattr(window.live.desk, "show_booth", lambda _: sent.append(len(line.booths)))
    key = next(iter(window.studio.booth.placements))
    window.studio.do(Move(frozenset((key,)), (0.5, 0.0, 0.0)))
    assert sent == [1, 1, 1]


def test_of_many_edits_in_a_row_the_last_one_follows(
    window: StudioWindow, line: Line, qtbot: QtBot
) -> None:
    for n in range(20):
        window.studio.do(SetTitle(Text(str(n), str(n)), Text()))
    assert [one.title.en for one in line.booths] == ["0"]
    qtbot.waitUntil(lambda: len(line.booths) == 2)
    assert line.booths[-1].title.en == "19"
    qtbot.wait(SEND_MS * 3)
    assert len(line.booths) == 2, "what was sent is not sent again"
    window.studio.do(SetTitle(Text("20", "20"), Text()))
    assert line.booths[-1].title.en == "20"


def test_the_booth_is_written_down_beside_the_window(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The window does not wait until a booth of thousands is JSON."""
    threads: list[threading.Thread] = []
    encode = client.schema.encode

    def noted(booth: Booth) -> bytes:
        threads.append(threading.current_thread())
        return encode(booth)

    monkeypatch.setattr(client.schema, "encode", noted)
    speaking = client.ControlClient("ws://127.0.0.1:1/control", "none", lambda _: None)
    try:
        speaking.show_booth(Booth())
        QApplication.processEvents()
        assert threading.main_thread() not in threads
    finally:
        speaking.close()
