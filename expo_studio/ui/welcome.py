"""Where to begin: templates with pictures, the sample, a project of before."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.patience import AT_ONCE
from expo_studio.ui.plan_paper import TINTS, Paper, polygon
from expo_studio.ui.plan_things import Ground
from expo_studio.ui.speech import Speech

HELLO = Text("从哪里开始？", "Where to begin?")
HINT = Text(
    "选一个模板；所有东西以后都能改。素材、文字和灯光都在您的电脑上，不会上传。",
    "Choose a template; everything can be changed later. It all stays on your computer.",
)
CREATE = Text("用它新建…", "Begin with it…")
OPEN = Text("打开项目…", "Open a project…")
RECENT = Text("最近的项目", "Recent projects")
NONE_YET = Text(
    "还没有。您保存过的项目会列在这里。", "None yet. Projects you have saved will be listed here."
)
TUTORIAL = Text("五分钟教程", "Five-minute tutorial")
ORGANIZE = Text("我是主办方：布置展馆…", "I organize: lay out a hall…")
EMPTY = ""
KEY = Qt.ItemDataRole.UserRole
TILE = QSize(190, 118)
MOST_RECENT = 8


def remember(path: Path, kind: str = "recent") -> None:
    """Put a project, or a file of another kind, on top of the recent ones."""
    new = str(path.absolute())
    kept = [new, *(one for one in _remembered(kind) if one != new)]
    QSettings().setValue(kind, kept[:MOST_RECENT])


def recent(kind: str = "recent") -> list[str]:
    """Return the recent projects, or others, the latest first, but for those that are gone.

    Their disks are asked all at once and not waited for: what a slow one does not tell in
    time counts as there.
    """
    listed, gone = _remembered(kind), set[str]()
    asked = [Thread(target=_look, args=(one, gone), daemon=True) for one in listed]
    for one in asked:
        one.start()
    until = time.monotonic() + AT_ONCE
    for one in asked:
        one.join(max(0.0, until - time.monotonic()))
    return [one for one in listed if one not in gone]


def _look(path: str, gone: set[str]) -> None:
    with suppress(OSError):  # of a disk that refuses to say
        if not Path(path).is_file():
            gone.add(path)


def _remembered(kind: str) -> list[str]:
    """Return what was remembered, without asking the disk, which may be slow."""
    kept = QSettings().value(kind, [])
    listed = [kept] if isinstance(kept, str) else kept
    return [str(one) for one in listed] if isinstance(listed, list) else []


class Welcome(QDialog):
    """Asks for a template or a project.

    Attributes:
        template: Key of the chosen template, or empty for an empty booth.
        wants_open: Whether the user wants to choose a project file.
        recent_path: A recent project that was chosen.
        wants_hall: Whether the user organizes and wants to lay out a hall.
        wants_tutorial: Whether the user wants to be shown around.
    """

    def __init__(self, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self._speech = speech
        self.template = EMPTY
        self.wants_open = self.wants_tutorial = self.wants_hall = False
        self.recent_path: Path | None = None
        self.setWindowTitle(speech(HELLO))
        self.resize(920, 600)
        title, hint = label("title"), label("soft")
        title.setText(speech(HELLO))
        hint.setText(speech(HINT))
        self.templates, self.recents = self._gallery(), QListWidget()
        self.recents.setAccessibleName(speech(RECENT))
        for path in recent():
            item = QListWidgetItem(f"{Path(path).stem}\n{Path(path).parent}")
            item.setData(KEY, path)
            self.recents.addItem(item)
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget in (title, hint, self.templates):
            left.addWidget(widget)
        self._fill_side(right)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 3)
        layout.addLayout(right, 1)
        self.templates.itemActivated.connect(lambda _: self._create())
        self.recents.itemActivated.connect(self._choose_recent)

    def _fill_side(self, side: QVBoxLayout) -> None:
        say = self._speech
        self.create_button, self.open_button = strong_button(), QPushButton(say(OPEN))
        self.tutorial_button = QPushButton(say(TUTORIAL))
        self.hall_button = QPushButton(say(ORGANIZE))
        self.create_button.setText(say(CREATE))
        self.create_button.setDefault(True)
        above, self.nothing = label("soft"), label("soft")
        above.setText(say(RECENT))
        self.nothing.setText(say(NONE_YET))
        is_first = self.recents.count() == 0
        self.recents.setHidden(is_first)
        self.nothing.setHidden(not is_first)
        for widget in (
            self.create_button,
            self.open_button,
            self.tutorial_button,
            self.hall_button,
            above,
            self.nothing,
            self.recents,
        ):
            side.addWidget(widget)
        if is_first:
            side.addStretch(1)
        self.create_button.clicked.connect(self._create)
        self.open_button.clicked.connect(self._open)
        self.tutorial_button.clicked.connect(self._teach)
        self.hall_button.clicked.connect(self._organize)

    def _gallery(self) -> QListWidget:
        shown = QListWidget()
        shown.setAccessibleName(self._speech(HELLO))
        shown.setViewMode(QListWidget.ViewMode.IconMode)
        shown.setIconSize(TILE)
        shown.setGridSize(QSize(TILE.width() + 22, TILE.height() + 44))
        shown.setResizeMode(QListWidget.ResizeMode.Adjust)
        shown.setMovement(QListWidget.Movement.Static)
        for key, name, booth in offers():
            item = QListWidgetItem(QIcon(_sketch(booth)), self._speech(name))
            item.setData(KEY, key)
            shown.addItem(item)
        shown.setCurrentRow(0)
        return shown

    def _create(self) -> None:
        item = self.templates.currentItem()
        self.template = str(item.data(KEY))
        self.accept()

    def _open(self) -> None:
        self.wants_open = True
        self.accept()

    def _organize(self) -> None:
        self.wants_hall = True
        self.accept()

    def _teach(self) -> None:
        self.wants_tutorial = True
        self.accept()

    def _choose_recent(self, item: QListWidgetItem) -> None:
        self.recent_path = Path(str(item.data(KEY)))
        self.accept()


def offers() -> list[tuple[str, Text, Booth]]:
    """Return key, name and booth of everything one can begin with."""
    found = [(one.key, one.name, starter.template(one.key).booth) for one in starter.templates()]
    found.append((EMPTY, words.EMPTY_BOOTH, Booth()))
    return found


def _sketch(booth: Booth) -> QPixmap:
    """Return a template from above."""
    tile = QPixmap(TILE)
    tile.fill(QColor("#f3f5f8"))
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stand = booth.stand
        scale = min((TILE.width() - 24) / stand.width, (TILE.height() - 24) / stand.depth)
        paper = Paper(scale, tile.rect().toRectF().center())
        for key, area in Ground().covered(booth).items():
            tint = QColor(TINTS.get(booth.assets[booth.placements[key].asset].category, "#7d94b8"))
            tint.setAlpha(170)
            painter.setBrush(tint)
            painter.setPen(QPen(QColor(255, 255, 255, 160), 1.0))
            painter.drawPolygon(polygon(paper, area))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#1668c7"), 2.0))
        low, high = (
            paper.pixel(-stand.width / 2, -stand.depth / 2),
            paper.pixel(stand.width / 2, stand.depth / 2),
        )
        painter.drawRect(QRectF(low, high))
    return tile
