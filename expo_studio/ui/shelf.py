"""The asset shelf: the starter kit and the booth's own assets, to drag into the view."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDrag, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.library import starter
from expo_studio.model.booth import Asset
from expo_studio.model.ids import AssetId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import label
from expo_studio.ui.studio import Studio
from expo_studio.ui.tips import tip
from expo_studio.ui.viewport import KIT_MIME

KEY = Qt.ItemDataRole.UserRole
ICON = 72
CELL = QSize(ICON + 28, ICON + 62)
"""Room for a picture and a name of three lines, in pixels."""
ASK_MS = 120
"""After which pictures that have not come are asked for again."""
OWN, OWN_CATEGORY = "own:", "own"
NO_OWN = Text(
    "这个展位还没有自己的素材：点“导入…”，或把文件拖进窗口。",
    "This booth has no assets of its own yet: click Import, or drop files into the view.",
)
UNIT_GAP = re.compile(r"(?<=\d) (?=(?:mm|cm|m|kg|毫米|厘米|米|x)\b)|(?<=\d x) (?=\d)")
TINTS = ("#c9d7ea", "#d8e6d2", "#efdcc6", "#e3d5ea", "#cfe4e4", "#ecd3d3")


class _Draggable(QListWidget):
    """Hands the key of an asset to whoever takes the drag."""

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802 (Qt's name)
        """Drag the current asset."""
        item = self.currentItem()
        mime = QMimeData()
        mime.setData(KIT_MIME, item.data(KEY).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(item.icon().pixmap(QSize(ICON, ICON)))
        drag.exec(Qt.DropAction.CopyAction)


class Shelf(QWidget):
    """Assets by category, searched in both languages.

    Attributes:
        wanted: An asset was double-clicked, by its key.
        import_asked: The user wants to choose files.
        portraits_asked: Pictures of assets of the booth are wanted, by their keys; those that do
            not come are asked for again.
    """

    wanted = Signal(str)
    import_asked = Signal()
    portraits_asked = Signal(list)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._category = QComboBox()
        self._import = QPushButton()
        self._empty = label("soft")
        self.list = _Draggable()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setGridSize(CELL)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setWordWrap(True)
        self.list.setDragEnabled(True)
        self._portraits: dict[str, QPixmap] = {}
        self._asking = QTimer(self, interval=ASK_MS, singleShot=True)
        self._asking.timeout.connect(self._ask_portraits)
        self._lay_out()
        self._studio = studio
        self._known = studio.booth.assets
        studio.edited.listen(lambda _: self._refresh())
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    def show_portrait(self, key: str, picture: QImage) -> None:
        """Show the picture of an asset of the booth; an empty one leaves the letter."""
        self._portraits[key] = QPixmap.fromImage(picture)
        for item in self.list.findItems("", Qt.MatchFlag.MatchContains):
            if item.data(KEY) == f"{OWN}{key}" and not picture.isNull():
                item.setIcon(QIcon(self._portraits[key]))

    def _ask_portraits(self) -> None:
        """Ask for the pictures that are not there yet, as long as there are any."""
        shown = (self.list.item(row).data(KEY) for row in range(self.list.count()))
        own = [key.removeprefix(OWN) for key in shown if key.startswith(OWN)]
        lacking = [AssetId(key) for key in own if key not in self._portraits]
        if lacking:
            self._asking.start()
            self.portraits_asked.emit(lacking)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (
            self._search,
            self._category,
            self.list,
            self._empty,
            self._import,
        ):
            layout.addWidget(widget)
        layout.setStretchFactor(self.list, 1)
        self._search.textChanged.connect(lambda _: self._fill())
        self._category.currentIndexChanged.connect(lambda _: self._fill())
        self._import.clicked.connect(lambda: self.import_asked.emit())
        self.list.itemActivated.connect(lambda item: self.wanted.emit(item.data(KEY)))

    def _speak(self) -> None:
        say, chosen = self._studio.speech, self._category.currentData()
        self._search.setPlaceholderText(say(words.SEARCH))
        self._search.setAccessibleName(say(words.SEARCH))
        self._category.setAccessibleName(say(words.CATEGORY))
        self._import.setText(say(words.IMPORT))
        for widget, text in (
            (self._search, words.SEARCH),
            (self._category, words.CATEGORY),
            (self._import, words.IMPORT),
            (self.list, words.SHELF),
        ):
            widget.setToolTip(tip(say, text))
        self.list.setAccessibleName(say(words.SHELF))
        with QSignalBlocker(self._category):
            self._category.clear()
            for key, text in words.CATEGORIES.items():
                self._category.addItem(say(text), key)
            self._category.setCurrentIndex(max(0, self._category.findData(chosen)))
        self._fill()

    def _refresh(self) -> None:
        if self._studio.booth.assets is not self._known:
            self._known = self._studio.booth.assets
            self._fill()

    def _fill(self) -> None:
        category = self._category.currentData() or ""
        self.list.clear()
        kit = {item.sha256 for item in starter.catalogue()}
        for item in starter.search(self._search.text()):
            if category in ("", item.asset.category):
                self._add(item.key, item.asset, item.thumbnail)
        wanted = self._search.text().lower()
        for key, asset in self._studio.booth.assets.items():
            is_named = wanted in f"{asset.name.zh} {asset.name.en}".lower()
            if key not in kit and is_named and category in ("", OWN_CATEGORY):
                self._add(f"{OWN}{key}", asset, None)
                self._asking.start()
        is_own = category == OWN_CATEGORY and not wanted
        self._empty.setText(self._studio.speech(NO_OWN if is_own else words.NO_MATCH))
        self._empty.setVisible(self.list.count() == 0)

    def _add(self, key: str, asset: Asset, thumbnail: Path | None) -> None:
        name = self._studio.speech(asset.name)
        portrait = self._portraits.get(key.removeprefix(OWN))
        known = portrait is not None and not portrait.isNull()
        picture = QIcon(portrait) if known and portrait else icon_of(asset, name, thumbnail)
        item = QListWidgetItem(picture, name)
        width, height, depth = asset.bounds.size
        item.setToolTip(
            f"{asset.name.zh} / {asset.name.en}\n"
            f"{width:.2f} × {height:.2f} × {depth:.2f} m · {asset.triangles:,} △\n{asset.licence}"
        )
        item.setData(KEY, key)
        fill_cell(item)
        self.list.addItem(item)


def fill_cell(item: QListWidgetItem) -> None:
    """Give an item its whole cell: Qt's own size has one line for a name a little too long.

    A name breaks between words, but never between a number and its unit, nor within 3 x 3 m.
    """
    item.setText(UNIT_GAP.sub("\N{NO-BREAK SPACE}", item.text()))
    item.setSizeHint(CELL)
    item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


def icon_of(asset: Asset, name: str, thumbnail: Path | None) -> QIcon:
    """Return the thumbnail, or a tile with the asset's first letter."""
    picture = _picture(thumbnail) if thumbnail is not None else None
    if picture is not None:
        return picture
    tile = QPixmap(ICON, ICON)
    tile.fill(QColor(TINTS[sum(map(ord, asset.category)) % len(TINTS)]))
    with QPainter(tile) as painter:
        font = painter.font()
        font.setPixelSize(30)
        painter.setFont(font)
        painter.setPen(QColor("#33445a"))
        painter.drawText(tile.rect(), Qt.AlignmentFlag.AlignCenter, name[:1])
    return QIcon(tile)


@cache
def _picture(thumbnail: Path) -> QIcon | None:
    """Return a picture of the kit, None where it is missing.

    The shelf is filled often; Qt keeps what it drew of each icon, though nobody asks for it again.
    """
    return QIcon(str(thumbnail)) if thumbnail.is_file() else None
