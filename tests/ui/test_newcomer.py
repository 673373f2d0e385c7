"""A newcomer builds a booth from first click to export, through the interface alone.

Only the dialogs of the operating system that choose files are answered for them.
"""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from expo_studio import ui
from expo_studio.publish.inspect import inspect_package
from expo_studio.text import Language, Text
from expo_studio.ui.palette import Palette
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.welcome import Welcome, offers
from expo_studio.ui.window import StudioWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
TETRAHEDRON = "OFF\n4 4 0\n0 0 0\n{s} 0 0\n0 {s} 0\n0 0 {s}\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
PRODUCTS = """中文名,英文名,型号,类别（中文）,类别（英文）,参数,价格条款（中文）,价格条款（英文）
青瓷茶具,Celadon tea set,T-1,茶具,Tea,容量|Volume: 1 L|1 L,每套 398 元,CNY 398 a set
落地灯,Floor lamp,L-2,灯具,Lamps,,面议,on request
智能水壶,Smart kettle,K-3,厨房,Kitchen,功率|Power: 1 kW|1 kW,168 元,CNY 168
小机器人,Small robot,R-4,机器人,Robots,,2980 元,CNY 2980
花瓶,Vase,V-5,陈设,Decoration,,560 元,CNY 560
"""


def in_dialog(do: Callable[[QDialog], None]) -> None:
    """Do something in the next modal dialog, soon."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            do(dialog)
        else:
            QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)


class Newcomer:
    """Hands and eyes on a window: keys, clicks, drops, and pictures of each step."""

    def __init__(
        self, qtbot: QtBot, window: StudioWindow, pictures: Path, patch: pytest.MonkeyPatch
    ) -> None:
        self.qtbot, self.window, self._pictures, self._patch = qtbot, window, pictures, patch
        self._count = 0

    def look(self, name: str) -> None:
        """Keep a picture of the window."""
        self.qtbot.waitUntil(lambda: not self.window.viewport.drawing.arrival.is_on, timeout=60_000)
        self.qtbot.wait(150)
        self._count += 1
        picture = self._pictures / f"newcomer-{self._count:02}-{name}.png"
        self.window.grab().save(str(picture))

    def answer(self, function: str, answer: object) -> None:
        """Let the system's next dialogs for files give this."""
        self._patch.setattr(QFileDialog, function, lambda *_: (answer, ""))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a shortcut, once the window has the keyboard again."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=20_000)
        self.qtbot.keyClick(self.window, key, modifiers)

    def command(self, words: str) -> None:
        """Find a command in the palette and do it."""

        def choose(dialog: QDialog) -> None:
            assert isinstance(dialog, Palette)
            dialog.field.setText(words)
            self.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

        in_dialog(choose)
        self.press(Qt.Key.Key_P)

    def drop_files(self, files: list[Path], at: QPoint) -> None:
        """Drop files from the file manager into the view."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, copy, mime, LEFT, no_keys)
        QApplication.sendEvent(self.window.viewport, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(at), copy, mime, LEFT, no_keys)
        QApplication.sendEvent(self.window.viewport, drop)
        assert drop.isAccepted()

    def take_from_shelf(self, words: str) -> None:
        """Search the shelf and put the first asset into the booth."""
        shelf = self.window.shelf
        shelf._search.setText(words)
        item = shelf.list.item(0)
        assert item is not None
        shelf.list.setCurrentItem(item)
        shelf.list.setFocus()
        self.qtbot.keyClick(shelf.list, Qt.Key.Key_Return)

    def turn_view(self, pixels: int) -> None:
        """Orbit by dragging on the sky, where nothing is selected."""
        view = self.window.viewport
        start = QPoint(view.width() // 2, 20)
        self.qtbot.mousePress(view, LEFT, pos=start)
        self.qtbot.mouseMove(view, start + QPoint(pixels, 0))
        self.qtbot.mouseRelease(view, LEFT, pos=start + QPoint(pixels, 0))


@pytest.fixture
def newcomer(
    qtbot: QtBot, window: StudioWindow, artifacts: Path, monkeypatch: pytest.MonkeyPatch
) -> Newcomer:
    return Newcomer(qtbot, window, artifacts, monkeypatch)


@pytest.mark.timeout(900)
def test_from_a_template_to_a_package(newcomer: Newcomer, tmp_path: Path, artifacts: Path) -> None:
    window, qtbot = newcomer.window, newcomer.qtbot
    studio = window.studio
    project = tmp_path / "我的展位.booth"

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, Welcome)
        dialog.templates.setCurrentRow([key for key, _, _ in offers()].index("corner-3x6"))
        qtbot.mouseClick(dialog.create_button, LEFT)

    newcomer.answer("getSaveFileName", str(project))
    in_dialog(begin)
    newcomer.press(Qt.Key.Key_N)
    assert studio.project.path == project
    newcomer.look("template")
    before = len(studio.booth.placements)

    files = []
    for number in range(10):
        files.append(tmp_path / f"展品 {number}.off")
        files[-1].write_text(TETRAHEDRON.format(s=0.2 + number * 0.05), encoding="utf-8")
    newcomer.drop_files(
        files, QPoint(window.viewport.width() // 2, window.viewport.height() * 2 // 3)
    )
    importing = window.importing
    qtbot.waitUntil(lambda: not importing.queue.is_busy, timeout=480_000)
    importing.grab().save(str(artifacts / "newcomer-import-dialog.png"))
    importing.accept()
    assert len(studio.booth.placements) == before + 10
    newcomer.look("imported")

    for _ in range(2):
        newcomer.take_from_shelf("screen")
    assert len(studio.booth.placements) == before + 12

    def letter(dialog: QDialog) -> None:
        assert isinstance(dialog, SignDialog)
        dialog.title.edits[Language.ZH].setText("新品首发")
        dialog.title.edits[Language.EN].setText("New this year")
        dialog.accept()

    in_dialog(letter)
    newcomer.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert len(studio.booth.placements) == before + 13
    newcomer.look("poster")

    table = tmp_path / "产品.csv"
    table.write_text(PRODUCTS, encoding="utf-8")
    newcomer.answer("getOpenFileName", str(table))
    newcomer.command("Products")
    qtbot.mouseClick(window.products.bring, LEFT)
    assert len(studio.booth.products) == 5
    newcomer.look("products")

    for pixels in (0, 160, 160):
        newcomer.turn_view(pixels)
        newcomer.press(Qt.Key.Key_B)
    newcomer.command("Tour")
    (tour,) = studio.booth.tours.values()
    assert len(tour.stops) == len(studio.booth.viewpoints) >= 3
    newcomer.look("tour")

    newcomer.press(Qt.Key.Key_S)
    assert studio.document.is_saved
    assert window.filing is not None
    newcomer.take_from_shelf("sofa")
    built = studio.booth
    assert not studio.document.is_saved

    killed = tmp_path / "killed"
    killed.mkdir()
    for path in tmp_path.glob("我的展位.booth*"):
        shutil.copy(path, killed / path.name)
    newcomer.press(Qt.Key.Key_S)
    assert window.filing.open_path(killed / project.name)
    assert studio.booth == built, "what a kill leaves on the disk holds every edit"
    assert "restored" in window.banner.words
    newcomer.look("recovered")

    package = tmp_path / "展位.expo"
    newcomer.answer("getSaveFileName", str(package))
    newcomer.press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: package.name in window.banner.words, timeout=120_000)
    newcomer.look("exported")
    assert len(inspect_package(package).booth.products) == 5


def visible(window: QWidget) -> list[QWidget]:
    """Return the widgets one sees."""
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def clipped(window: QWidget) -> list[str]:
    """Return the words that do not fit their widget."""
    found = []
    for one in visible(window):
        if isinstance(one, QPushButton | QCheckBox) and one.text():
            if one.sizeHint().width() > one.width() + 2:
                found.append(f"{type(one).__name__}: {one.text()}")
        elif isinstance(one, QLabel) and one.text() and not one.wordWrap():
            wanted = one.fontMetrics().horizontalAdvance(one.text().splitlines()[0])
            if wanted > one.width() + 2:
                found.append(f"QLabel: {one.text()}")
    return found


def foreign(window: QWidget, known: set[str]) -> list[str]:
    """Return the words on buttons, labels and tabs that belong to the other language."""
    found = []
    for one in visible(window):
        if isinstance(one, QAbstractButton | QLabel) and one.text() in known:
            found.append(one.text())
        elif isinstance(one, QTabBar):
            found += [one.tabText(at) for at in range(one.count()) if one.tabText(at) in known]
    return found


LOOKS = [
    (Language.ZH, False, (1280, 800)),
    (Language.EN, False, (1280, 800)),
    (Language.ZH, True, (1280, 800)),
    (Language.EN, True, (2560, 1440)),
    (Language.ZH, False, (2560, 1440)),
]


@pytest.mark.parametrize(("language", "is_dark", "size"), LOOKS)
def test_nothing_is_clipped_or_untranslated(
    qtbot: QtBot,
    window: StudioWindow,
    artifacts: Path,
    language: Language,
    is_dark: bool,
    size: tuple[int, int],
) -> None:
    studio = window.studio
    texts = words_of_the_window()
    if studio.speech.language is not language:
        window.switch_language()
    window.set_dark(is_dark)
    window.resize(*size)
    other = {text.en if language is Language.ZH else text.zh for text in texts}
    own = {text.zh if language is Language.ZH else text.en for text in texts}
    looks = f"{language}-{'dark' if is_dark else 'light'}-{size[0]}"
    troubles: list[str] = []
    for name, arrange in PLACES.items():
        arrange(window)
        qtbot.wait(120)
        window.grab().save(str(artifacts / f"studio-{looks}-{name}.png"))
        troubles += [f"{name}: clipped {one}" for one in clipped(window)]
        troubles += [f"{name}: foreign {one}" for one in foreign(window, other - own)]
    assert troubles == []


def _nothing(window: StudioWindow) -> None:
    window.studio.select(frozenset())
    window.show_views(view=True, plan=False)


def _several(window: StudioWindow) -> None:
    window.studio.select(frozenset(list(window.studio.booth.placements)[3:6]))
    window.panels.show(window.inspector)


def _plan_and_products(window: StudioWindow) -> None:
    window.studio.select(frozenset())
    window.show_views(view=True, plan=True)
    window.panels.show(window.products)


def _history(window: StudioWindow) -> None:
    window.panels.show(window.history)


def _findings(window: StudioWindow) -> None:
    window.panels.show(window.findings)


def _live(window: StudioWindow) -> None:
    window.panels.show(window.live)


PLACES: dict[str, Callable[[StudioWindow], None]] = {
    "nothing": _nothing,
    "several": _several,
    "plan": _plan_and_products,
    "history": _history,
    "findings": _findings,
    "live": _live,
}


def words_of_the_window() -> list[Text]:
    """Return every text that the window's modules hold, each in both languages."""
    texts = []
    for info in pkgutil.iter_modules(ui.__path__):
        module = importlib.import_module(f"expo_studio.ui.{info.name}")
        texts += [one for one in vars(module).values() if isinstance(one, Text)]
    return [one for one in texts if one.zh and one.en and one.zh != one.en]


def test_every_word_of_the_window_is_there_in_both_languages() -> None:
    for info in pkgutil.iter_modules(ui.__path__):
        module = importlib.import_module(f"expo_studio.ui.{info.name}")
        for name, one in vars(module).items():
            if isinstance(one, Text):
                assert one.missing() == (), f"{info.name}.{name}"
