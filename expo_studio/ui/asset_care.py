"""Care for the booth's assets: what is unused, lost or heavy, and what to do about it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
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
from expo_studio.project.blobs import BlobState, write_blob
from expo_studio.project.relinking import Lost, lost_in_file, relinked
from expo_studio.scratch import Scratch
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.dialogs import shown_once
from expo_studio.ui.errands import Errand
from expo_studio.ui.gate import Gate
from expo_studio.ui.import_dialog import ImportDialog
from expo_studio.ui.labels import label
from expo_studio.ui.progress import Progress
from expo_studio.ui.studio import Studio

TITLE = Text("素材管理", "Assets of this booth")
COLUMNS = (Text("名称", "Name"), Text("使用", "Uses"), Text("大小", "Size"), Text("状态", "State"))
FIT = Text("适配…", "Fit…")
REPLACE = Text("更换文件…", "Replace file…")
RELINK = Text("重新链接…", "Link again…")
TIDY = Text("移除未使用的（{n}）", "Remove unused ({n})")
CLOSE = Text("关闭", "Close")
CHECK = Text("重新检查", "Check again")
CHECKING = Text("正在检查文件", "Checking the files")
UNCHECKED = Text("文件未检查完。", "The files were not all checked.")
READING = Text("正在读取素材", "Reading the asset")
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
        progress: Shown while the files are read to see whether they are sound.
    """

    _told = Signal(object, object)

    def __init__(self, studio: Studio, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._gate = Gate(self)
        self._studio = studio
        self.importing: ImportDialog | None = None
        self._scratch: Scratch | None = None
        self._lost: Mapping[AssetId, Lost] = {}
        self._errand: Errand | None = None
        self._cancel = threading.Event()
        say = studio.speech
        self.setWindowTitle(say(TITLE))
        self.resize(760, 480)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([say(one) for one in COLUMNS])
        self.list.setColumnWidth(0, 300)
        self.list.setAccessibleName(say(TITLE))
        self.note, self.progress = label("soft"), Progress(studio.speech)
        self.fit, self.swap = QPushButton(say(FIT)), QPushButton(say(REPLACE))
        self.link, self.tidy = QPushButton(say(RELINK)), QPushButton()
        self.check = QPushButton(say(CHECK))
        self._lay_out()
        self._stop = studio.edited.listen(lambda _: self._fill())
        self._told.connect(self.progress.advance)
        self.progress.cancelled.connect(self._cancel.set)
        self._fill()
        self.look()

    def done(self, code: int) -> None:
        """Close."""
        self._stop()
        self._cancel.set()
        if self._errand is not None:
            self._errand.wait()
        self._drop_scratch()
        super().done(code)

    @property
    def is_busy(self) -> bool:
        """Return whether files are being read."""
        return self._errand is not None

    def look(self) -> None:
        """Look whether the files of all assets are there and sound, off the window's thread."""
        booth, path, cancel = self._studio.booth, self._studio.project.path, self._cancel
        tell = partial(self._gate.tell, self._told.emit)
        work = partial(lost_in_file, path, booth, tell, cancel)
        self._begin(CHECKING, work, self._seen)

    def _begin(self, what: Text, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._errand is not None:
            return
        self._cancel.clear()
        self.progress.begin(what)
        self._errand = errand = Errand(work, self)
        errand.done.connect(lambda outcome: self._ended(partial(done, outcome)))
        errand.failed.connect(lambda error: self._ended(partial(self._refused, error)))
        errand.start()
        self._offer()

    def _ended(self, then: Callable[[], None]) -> None:
        self._errand = None
        self.progress.end()
        then()
        self._offer()

    def _seen(self, lost: Mapping[AssetId, Lost] | None) -> None:
        if lost is None:
            self.note.setText(self._studio.speech(UNCHECKED))
            return
        self._lost = lost
        self._fill()

    def _refused(self, error: ExpoError) -> None:
        say = self._studio.speech
        self.note.setText(f"{say(error.message)} {say(error.hint)}")

    @property
    def chosen(self) -> AssetId | None:
        """Return the asset the user points at."""
        item = self.list.currentItem()
        return AssetId(item.data(0, KEY)) if item else None

    def _lay_out(self) -> None:
        close = QPushButton(self._studio.speech(CLOSE))
        row = QHBoxLayout()
        for button in (self.fit, self.swap, self.link, self.tidy, self.check):
            row.addWidget(button)
            button.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.note)
        layout.addLayout(row)
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        self.fit.clicked.connect(self.fit_chosen)
        self.swap.clicked.connect(self._ask_replacement)
        self.link.clicked.connect(self._ask_link)
        self.tidy.clicked.connect(lambda: self._studio.do(RemoveUnused()))
        self.check.clicked.connect(self.look)
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
        is_lost, is_free = key in self._lost, not self.is_busy
        is_model = asset is not None and asset.kind is AssetKind.MODEL
        self.fit.setEnabled(is_model and not is_lost and is_free)
        self.swap.setEnabled(asset is not None)
        self.link.setEnabled(bool(self._lost) and is_free)
        self.check.setEnabled(bool(self._studio.booth.assets) and is_free)

    def fit_chosen(self) -> None:
        """Show the chosen asset before and after fitting, and take what the user settles on."""
        key = self.chosen
        if key is None:
            return
        asset = self._studio.booth.assets[key]
        self._drop_scratch()
        self._scratch = Scratch()
        path = self._scratch.path / f"{Path(asset.source or 'asset').stem}.glb"
        work = partial(write_blob, self._studio.project.path, key, path)
        self._begin(READING, work, lambda _: self._open(key, path, Rung.PHONE))

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            self._scratch.remove()
            self._scratch = None

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
        shown_once(dialog)

    def _open(self, key: AssetId, path: Path, fit: Rung | None = None) -> None:
        dialog = ImportDialog(self._studio.speech, [path], self, fit)
        self.importing = dialog
        dialog.accepted.connect(lambda: self._replace(key, dialog.results[0]))
        shown_once(dialog)

    def _replace(self, key: AssetId, imported: Imported) -> None:
        """Store what was read and let it stand where the old one stood: one undo step."""
        new, *_ = [self._studio.store(one) for one in imported.blobs]
        old = self._studio.booth.assets[key]
        asset = _as_known(imported.asset, old)
        label_ = Text(zh="更换 {name}", en="Replace {name}").filled(name=old.name)
        self._studio.do(Batch((ReplaceAsset(key, new, asset),), label_))

    def _link(self, path: Path, imported: Imported) -> None:
        try:
            found = relinked(self._studio.project, path.name, imported.blobs, self._lost)
        except ExpoError as error:
            self._refused(error)
            return
        old = self._studio.booth.assets[found.key]
        if found.new != found.key:
            self._studio.do(ReplaceAsset(found.key, found.new, _as_known(imported.asset, old)))
        self._lost = {key: one for key, one in self._lost.items() if key != found.key}
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
