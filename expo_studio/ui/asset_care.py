"""Care for the booth's assets: what is unused, lost or heavy, and what to do about it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import ExpoError
from expo_studio.fitting.rungs import Rung
from expo_studio.library.report import Imported
from expo_studio.library.verdict import verdict
from expo_studio.model.asset_uses import unused_assets, uses_of
from expo_studio.model.booth import Asset, AssetKind
from expo_studio.model.commands import Batch, RemoveUnused, ReplaceAsset
from expo_studio.model.ids import AssetId
from expo_studio.project.blobs import BlobState
from expo_studio.project.relinking import lost_assets, relinked
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.import_dialog import ImportDialog
from expo_studio.ui.labels import label
from expo_studio.ui.studio import Studio

TITLE = Text("素材管理", "Assets of this booth")
COLUMNS = (Text("名称", "Name"), Text("使用", "Uses"), Text("大小", "Size"), Text("状态", "State"))
FIT = Text("适配…", "Fit…")
REPLACE = Text("更换文件…", "Replace file…")
RELINK = Text("重新链接…", "Link again…")
TIDY = Text("移除未使用的（{n}）", "Remove unused ({n})")
CLOSE = Text("关闭", "Close")
UNUSED = Text("未使用", "unused")
NO_ASSETS = Text("展位里还没有素材。", "The booth has no assets yet.")
LINKED = Text("“{name}”已重新链接。", "“{name}” is linked again.")
STATES = {
    BlobState.MISSING: Text("文件缺失", "its file is missing"),
    BlobState.DAMAGED: Text("文件损坏", "its file is damaged"),
}
KEY = Qt.ItemDataRole.UserRole


class AssetCare(QDialog):
    """Every asset of the booth with its state, and what can be done with the chosen one.

    Attributes:
        importing: The dialog that reads another file or fits this one, once it was opened.
    """

    def __init__(self, studio: Studio, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.importing: ImportDialog | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="expo-care-")
        say = studio.speech
        self.setWindowTitle(say(TITLE))
        self.resize(760, 480)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([say(one) for one in COLUMNS])
        self.list.setColumnWidth(0, 300)
        self.list.setAccessibleName(say(TITLE))
        self.note = label("soft")
        self.fit, self.swap = QPushButton(say(FIT)), QPushButton(say(REPLACE))
        self.link, self.tidy = QPushButton(say(RELINK)), QPushButton()
        self._lost = lost_assets(studio.project)
        self._lay_out()
        self._stop = studio.edited.listen(lambda _: self._fill())
        self._fill()

    def done(self, code: int) -> None:
        """Close."""
        self._stop()
        self._folder.cleanup()
        super().done(code)

    @property
    def chosen(self) -> AssetId | None:
        """Return the asset the user points at."""
        item = self.list.currentItem()
        return AssetId(item.data(0, KEY)) if item else None

    def _lay_out(self) -> None:
        close = QPushButton(self._studio.speech(CLOSE))
        row = QHBoxLayout()
        for button in (self.fit, self.swap, self.link, self.tidy):
            row.addWidget(button)
            button.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addLayout(row)
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        self.fit.clicked.connect(self.fit_chosen)
        self.swap.clicked.connect(self._ask_replacement)
        self.link.clicked.connect(self._ask_link)
        self.tidy.clicked.connect(lambda: self._studio.do(RemoveUnused()))
        close.clicked.connect(self.accept)

    def _fill(self) -> None:
        booth, chosen, say = self._studio.booth, self.chosen, self._studio.speech
        self.list.clear()
        for key, asset in booth.assets.items():
            uses = uses_of(booth, key)
            lost = self._lost.get(key)
            state = STATES[lost.state] if lost else verdict(asset)
            item = QTreeWidgetItem(
                [say(asset.name), str(uses) if uses else say(UNUSED),
                 f"{asset.size_bytes / 1e6:.2f} MB", say(state)]
            )  # fmt: skip
            item.setData(0, KEY, key)
            self.list.addTopLevelItem(item)
            if key == chosen or chosen is None:
                self.list.setCurrentItem(item)
                chosen = key
        unused = len(unused_assets(booth))
        self.tidy.setText(say(TIDY.filled(n=unused)))
        self.tidy.setEnabled(unused > 0)
        self.note.setText("" if booth.assets else say(NO_ASSETS))
        self._offer()

    def _offer(self) -> None:
        key = self.chosen
        asset = self._studio.booth.assets.get(key) if key else None
        is_lost = key in self._lost
        is_model = asset is not None and asset.kind is AssetKind.MODEL
        self.fit.setEnabled(is_model and not is_lost)
        self.swap.setEnabled(asset is not None)
        self.link.setEnabled(bool(self._lost))

    def fit_chosen(self) -> None:
        """Show the chosen asset before and after fitting, and take what the user settles on."""
        key = self.chosen
        if key is None:
            return
        asset = self._studio.booth.assets[key]
        path = Path(self._folder.name) / f"{Path(asset.source or 'asset').stem}.glb"
        try:
            path.write_bytes(self._studio.project.blob(key))
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return
        self._open(key, path, Rung.PHONE)

    def replace_with(self, path: Path) -> None:
        """Read another file to take the chosen asset's place."""
        key = self.chosen
        if key is not None:
            self._open(key, path)

    def link_again(self, path: Path) -> None:
        """Give a lost asset its file again."""
        dialog = ImportDialog(self._studio.speech, [path], self)
        self.importing = dialog
        dialog.accepted.connect(lambda: self._link(path, dialog.results[0]))
        dialog.open()

    def _open(self, key: AssetId, path: Path, fit: Rung | None = None) -> None:
        dialog = ImportDialog(self._studio.speech, [path], self, fit)
        self.importing = dialog
        dialog.accepted.connect(lambda: self._replace(key, dialog.results[0]))
        dialog.open()

    def _replace(self, key: AssetId, imported: Imported) -> None:
        """Store what was read and let it stand where the old one stood: one undo step."""
        new, *_ = [self._studio.project.add_blob(one) for one in imported.blobs]
        old = self._studio.booth.assets[key]
        asset = _as_known(imported.asset, old)
        label_ = Text(zh="更换 {name}", en="Replace {name}").filled(name=old.name)
        self._studio.do(Batch((ReplaceAsset(key, new, asset),), label_))

    def _link(self, path: Path, imported: Imported) -> None:
        try:
            found = relinked(self._studio.project, path.name, imported.blobs)
        except ExpoError as error:
            self.note.setText(f"{self._studio.speech(error.message)} "
                              f"{self._studio.speech(error.hint)}")  # fmt: skip
            return
        old = self._studio.booth.assets[found.key]
        if found.new != found.key:
            self._studio.do(ReplaceAsset(found.key, found.new, _as_known(imported.asset, old)))
        self._lost = lost_assets(self._studio.project)
        self._fill()
        self.note.setText(self._studio.speech(LINKED.filled(name=found.name)))

    def _ask_replacement(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._studio.speech(words.IMPORT))
        if path:
            self.replace_with(Path(path))

    def _ask_link(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._studio.speech(RELINK))
        if path:
            self.link_again(Path(path))


def _as_known(asset: Asset, old: Asset) -> Asset:
    """Return a new asset under the old one's name, shelf and source."""
    return replace(
        asset, name=old.name, category=old.category, source=old.source, licence=old.licence
    )
