"""Chooses an asset of the kit or of the booth, with pictures and a search."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from expo_studio.library import starter
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import said_within, say_if_empty
from expo_studio.ui.shelf import CELL, ICON, KEY, OWN, fill_cell, icon_of
from expo_studio.ui.studio import Studio

TITLE = Text("选择素材", "Choose an asset")
USE = Text("使用", "Use it")


class AssetDialog(QDialog):
    """One asset; ``chosen`` is its key, with ``own:`` before those of the booth."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        say = studio.speech
        self.setWindowTitle(say(TITLE))
        self.resize(560, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(words.SEARCH))
        self.search.setAccessibleName(say(words.SEARCH))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(say(TITLE))
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setGridSize(CELL)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setWordWrap(True)
        self._none = said_within(self.list)
        self._none.setText(say(words.NO_MATCH))
        buttons = QDialogButtonBox()
        self._use = use = buttons.addButton(say(USE), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setObjectName("strong")
        buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.list, buttons):
            layout.addWidget(widget)
        self.search.textChanged.connect(lambda _: self._fill())
        self.list.itemActivated.connect(lambda _: self.accept())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._fill()

    @property
    def chosen(self) -> str | None:
        """Return the key of the chosen asset."""
        items = self.list.selectedItems() or self.list.findItems("", Qt.MatchFlag.MatchContains)
        return str(items[0].data(KEY)) if items else None

    def _fill(self) -> None:
        say, wanted = self._studio.speech, self.search.text().lower()
        self.list.clear()
        kit = {item.sha256 for item in starter.catalogue()}
        for key, asset in self._studio.booth.assets.items():
            if key not in kit and wanted in f"{asset.name.zh} {asset.name.en}".lower():
                self._add(f"{OWN}{key}", say(asset.name), icon_of(asset, say(asset.name), None))
        for item in starter.search(wanted):
            name = say(item.asset.name)
            self._add(item.key, name, icon_of(item.asset, name, item.thumbnail))
        self.list.setCurrentRow(0)
        self._use.setEnabled(self.list.count() > 0)
        say_if_empty(self.list, self._none)

    def _add(self, key: str, name: str, picture: QIcon) -> None:
        item = QListWidgetItem(picture, name)
        item.setData(KEY, key)
        fill_cell(item)
        self.list.addItem(item)
