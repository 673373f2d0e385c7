"""Whatever is done through the interface can be undone entirely, and redone."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from expo_studio.library.reading import import_file
from expo_studio.library.report import Imported
from expo_studio.model import commands
from expo_studio.model.booth import Booth
from expo_studio.model.document import HISTORY_LIMIT, Document
from expo_studio.project.snapshot import Snapshot
from expo_studio.ui.studio import Studio
from expo_studio.ui.window import StudioWindow
from tests.ui.hands import ASKING, CARE, LEFT_OUT, Hands

BESIDE = {
    "RemoveAsset": "the command line's; the window removes all that is unused",
    "SetBakedLight": "comes later, beside the window: test_light_baking",
}
"""Commands that the hands do not reach, and what does."""


RGB = QImage.Format.Format_RGB32
MOST_AT_ONCE = 20
"""Steps that one action of the hands does at most."""
ROUND, ROUNDS = 150, 8
"""Steps that all actions of the hands do at most together, and how often they are tried again."""


@pytest.fixture
def imports(tmp_path: Path) -> list[Imported]:
    """Return what the import dialog reads of a board of two pages, a picture and a model."""
    board, model, picture = (tmp_path / name for name in ("两页.pdf", "件.off", "图.png"))
    canvas, image = (
        Canvas(str(board), pagesize=(200, 300)),
        QImage(64, 48, QImage.Format.Format_RGB32),
    )
    for words in ("one", "two"):
        canvas.drawString(20, 150, words)
        canvas.showPage()
    canvas.save()
    model.write_text(
        "OFF\n4 4 0\n0 0 0\n.4 0 0\n0 .4 0\n0 0 .4\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
    )
    image.fill(0x1668C7)
    image.save(str(picture))
    return [import_file(one) for one in (board, picture, model)]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the names of the commands that were done so far."""
    names: set[str] = set()
    do = Document.do

    def noted(self: Document, command: object, gesture: object | None = None) -> None:
        _note(command, names)
        do(self, command, gesture)

    monkeypatch.setattr(Document, "do", noted)
    return names


def _note(command: object, names: set[str]) -> None:
    names.add(type(command).__name__)
    for one in getattr(command, "commands", ()):
        _note(one, names)


def every_command() -> set[str]:
    """Return the name of every class that changes a booth."""
    modules = [
        importlib.import_module(f"{commands.__name__}.{info.name}")
        for info in pkgutil.iter_modules(commands.__path__)
    ]
    return {
        name
        for module in modules
        for name, one in vars(module).items()
        if inspect.isclass(one) and hasattr(one, "label") and one.__module__ == module.__name__
    } - {"Command"}


def kept(studio: Studio) -> Booth:
    """Return the booth that a kill would leave once the disk has taken all."""
    studio.project.scribe.settle()
    with Snapshot(studio.project.path) as snapshot:
        return snapshot.booth


def reach_the_rest(hands: Hands, document: Document, done: set[str]) -> None:
    """Let the hands do everything again while there is a command that chance did not bring.

    Each time they meet another selection, other boards and other findings.
    """
    for _ in range(ROUNDS):
        if every_command() - done <= set(BESIDE):
            return
        document.jump(min(document.position, HISTORY_LIMIT - ROUND))
        hands.each_once()


def test_every_action_is_tried_or_left_out_for_a_reason(qtbot: QtBot, window: StudioWindow) -> None:
    hands = Hands(qtbot, window, 1, [])
    known = {*LEFT_OUT, *ASKING, CARE, *hands._tried}
    assert hands.names == known, "an action is gone"
    asking = {name for name in hands.names if name.endswith("…")}
    assert asking <= {*LEFT_OUT, *ASKING, CARE}, "a new action asks something: answer it"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1])
def test_500_actions_are_undone_and_redone(
    qtbot: QtBot, window: StudioWindow, imports: list[Imported], done: set[str], seed: int
) -> None:
    studio = window.studio
    first, hands = studio.booth, Hands(qtbot, window, seed, imports)
    window.viewport.setUpdatesEnabled(False)
    hands.each_once()
    for _ in range(500):
        hands.act()
        if len(studio.booth.placements) > 150:
            studio.document.jump(studio.document.position - 40)
        if studio.document.position > HISTORY_LIMIT - MOST_AT_ONCE:
            studio.document.jump(studio.document.position - 100)
    reach_the_rest(hands, studio.document, done)
    assert every_command() - done == set(BESIDE), "the hands reach everything that can be done"
    last, position = studio.booth, studio.document.position
    assert position > 50
    assert kept(studio) == last, "the file holds whatever was done"
    studio.document.jump(0)
    assert studio.booth is first
    assert kept(studio) == first
    studio.document.jump(position)
    assert studio.booth is last
    assert kept(studio) == last
