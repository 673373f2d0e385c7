"""The import dialog: what each file is, how large, what was repaired, and how heavy it is.

Files are read while the dialog is open. Unit, up axis and fitting can be changed; the
choice is remembered for files of the same kind from the same folder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from expo_studio.fitting.rungs import NAMES, Rung
from expo_studio.library.report import Imported
from expo_studio.library.units import Axis, Unit, Wishes
from expo_studio.library.verdict import verdict
from expo_studio.model.booth import AssetKind
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.comparison import Comparison
from expo_studio.ui.import_queue import ImportQueue, Incoming, State
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

if TYPE_CHECKING:
    from expo_studio.ui.import_queue import Pixels

Texts = dict[StrEnum | None, Text]
TITLE = Text("导入素材", "Import assets")
FILES = Text("文件", "Files")
UNIT = Text("长度单位", "Unit")
UP = Text("朝上的轴", "Up axis")
FIT = Text("适配", "Fit to")
GUESSED = Text("自动判断", "As guessed")
AS_IT_IS = Text("保持原样", "As it is")
TAKE = Text("导入 {n} 个", "Import {n}")
BEFORE, AFTER = Text("原样", "Before"), Text("适配后", "After")
PERSON = Text("与 1.70 米的人相比", "Beside a person of 1.70 m")
READING = Text("正在读取…", "Reading…")
WAITING = Text("等待中", "Waiting")
CANCELLED = Text("已取消", "Cancelled")
DROP = Text("还可以把文件拖到这里", "Drop more files here")
NOT_DRAWN = Text("这台机器无法绘制预览", "This machine cannot draw a preview")
UNITS: Texts = {
    None: GUESSED,
    Unit.METRE: Text("米", "metres"),
    Unit.CENTIMETRE: Text("厘米", "centimetres"),
    Unit.MILLIMETRE: Text("毫米", "millimetres"),
    Unit.INCH: Text("英寸", "inches"),
}
AXES: Texts = {None: GUESSED, Axis.Y: Text("Y 轴", "Y"), Axis.Z: Text("Z 轴", "Z")}
RUNGS: Texts = {None: AS_IT_IS, **dict(NAMES.items())}
EARLY = 0.06
"""Share up to which the bar only tells that something runs."""
MARKS = {State.WAITING: "…", State.READING: "…", State.READY: "✓", State.REFUSED: "✕"}


class ImportDialog(QDialog):
    """Reads files and asks how to take them in.

    With a rung given, files are fitted to it from the start, and nothing is remembered.

    Attributes:
        queue: The files.
    """

    def __init__(
        self,
        speech: Speech,
        paths: Sequence[Path],
        parent: QWidget | None,
        fit: Rung | None = None,
    ) -> None:
        super().__init__(parent)
        self._fit = fit
        self._say = speech
        self.queue = ImportQueue(self)
        self.setAcceptDrops(True)
        self.setWindowTitle(speech(TITLE))
        self.resize(1020, 640)
        self._make()
        self._lay_out()
        self.queue.changed.connect(self._changed)
        self.add(paths)

    @property
    def results(self) -> list[Imported]:
        """Return what is to be taken in, in the order of the files."""
        return [one.result for one in self.queue.files if one.result is not None]

    def add(self, paths: Sequence[Path]) -> None:
        """Read more files."""
        settings = QSettings()  # is read once for all
        for path in paths:
            self.list.addItem(QListWidgetItem(path.name))
            wishes = Wishes(fit=self._fit) if self._fit else remembered(path, settings)
            self.queue.add(path, wishes)
        if self.list.currentRow() < 0 and paths:
            self.list.setCurrentRow(0)
        self._show()

    def done(self, code: int) -> None:
        """Close, giving up what still runs."""
        if code == QDialog.DialogCode.Accepted and self._fit is None:
            remember({one.path: one.wishes for one in self.queue.files})
        self.queue.cancel()
        self.queue.wait()
        super().done(code)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take drags of files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Read dropped files too."""
        urls = event.mimeData().urls()
        self.add([Path(one.toLocalFile()) for one in urls if one.isLocalFile()])

    def _make(self) -> None:
        say = self._say
        self.list = QListWidget()
        self.list.setAccessibleName(say(FILES))
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.pictures = Comparison()
        self.pictures.setAccessibleName(f"{say(BEFORE)} / {say(AFTER)}")
        self.person = QLabel()
        self.person.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.person.setMinimumWidth(240)
        self.verdict = label("title")
        self.facts = label("soft")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.unit = self._choice(UNIT, UNITS)
        self.up = self._choice(UP, AXES)
        self.fit = self._choice(FIT, RUNGS)
        buttons = QDialogButtonBox()
        self.take = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("strong")
        buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._buttons = buttons

    def _choice(self, name: Text, texts: Texts) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self._say(name))
        for key, text in texts.items():
            made.addItem(self._say(text), key)
        made.currentIndexChanged.connect(lambda _: self._wish())
        return made

    def _lay_out(self) -> None:
        say = self._say
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        drop = label("soft")
        drop.setText(say(DROP))
        left.addWidget(drop)
        left.addWidget(self.bar)
        sights = QHBoxLayout()
        sights.addWidget(self.pictures, 3)
        beside = QVBoxLayout()
        beside.addWidget(self.person, 1)
        self._beside = label("soft")
        self._beside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._beside.setText(say(PERSON))
        beside.addWidget(self._beside)
        sights.addLayout(beside, 2)
        choices = QHBoxLayout()
        for name, box in ((UNIT, self.unit), (UP, self.up), (FIT, self.fit)):
            tag = QLabel(say(name))
            tag.setBuddy(box)
            choices.addWidget(tag)
            choices.addWidget(box, 1)
        right = QVBoxLayout()
        right.addLayout(sights, 1)
        right.addWidget(self.verdict)
        right.addWidget(self.facts)
        right.addLayout(choices)
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(self._buttons)

    @property
    def _current(self) -> Incoming | None:
        row = self.list.currentRow()
        return self.queue.files[row] if 0 <= row < len(self.queue.files) else None

    def _changed(self, number: int) -> None:
        one = self.queue.files[number]
        self.list.item(number).setText(f"{MARKS[one.state]}  {one.path.name}")
        if one.error is not None:
            self.list.item(number).setToolTip(self._say(one.error.message))
        self._show()

    def _show(self) -> None:
        """Show the current file, and how far all are."""
        files = self.queue.files
        done = sum(1.0 if one.state in (State.READY, State.REFUSED) else one.share for one in files)
        share = done / max(1, len(files))
        self.bar.setRange(0, 1000 if share > EARLY else 0)  # readers do not tell how far they are
        self.bar.setValue(round(1000 * share))
        self.bar.setVisible(self.queue.is_busy)
        ready = len(self.results)
        self.take.setText(self._say(TAKE.filled(n=ready)))
        self.take.setEnabled(ready > 0 and not self.queue.is_busy)
        if self._current is not None:
            self._show_one(self._current)

    def _show_one(self, one: Incoming) -> None:
        say = self._say
        for box, key in ((self.unit, one.wishes.unit), (self.up, one.wishes.up),
                         (self.fit, one.wishes.fit)):  # fmt: skip
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(key)))
        result = one.result
        is_model = result is None or result.asset.kind is AssetKind.MODEL
        for box in (self.unit, self.up, self.fit):
            box.setEnabled(is_model and one.error is None)
        self._show_pictures(one)
        if one.error is not None:
            self.verdict.setText(say(one.error.message))
            self.facts.setText(say(one.error.hint))
        elif result is None:
            state = {State.READING: READING, State.REFUSED: CANCELLED}.get(one.state, WAITING)
            self.verdict.setText(say(state))
            self.facts.setText("")
        else:
            self.verdict.setText(say(verdict(result.asset)))
            plain = one.plain.report.changed if one.plain else ()
            lines = dict.fromkeys((*result.report.found, *plain, *result.report.changed))
            self.facts.setText("\n".join(f"· {say(line)}" for line in lines))

    def _show_pictures(self, one: Incoming) -> None:
        before, after, person = (one.pictures.get(key) for key in ("before", "after", "person"))
        tags = (self._say(BEFORE), self._say(AFTER))
        self.pictures.show_pictures(
            pixmap(before) if before is not None else QPixmap(),
            pixmap(after) if after is not None else None,
            tags,
        )
        if person is not None:
            self.person.setPixmap(
                pixmap(person).scaledToWidth(300, Qt.TransformationMode.SmoothTransformation)
            )
        else:
            self.person.clear()  # Qt keeps the picture when told to show no words
            self.person.setText(self._say(NOT_DRAWN) if one.result and not one.pictures else "")
        self._beside.setVisible(person is not None)

    def _wish(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            chosen = (box.currentData() for box in (self.unit, self.up, self.fit))
            self.queue.wish(row, wishes_of(*chosen))


def pixmap(pixels: Pixels) -> QPixmap:
    """Return sRGB pixels, shape (h, w, 3), as Qt paints them."""
    height, width, _ = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())


def remembered(path: Path, settings: QSettings | None = None) -> Wishes:
    """Return what was chosen for the last file of this kind from this folder."""
    kept = settings or QSettings()
    return wishes_of(*(kept.value(f"{_group(path)}/{key}", "") for key in ("unit", "up", "fit")))


def wishes_of(unit: object, up: object, fit: object) -> Wishes:
    """Return wishes from their words, as Qt hands them over; what says nothing is no wish."""
    return Wishes(
        Unit(str(unit)) if unit in set(Unit) else None,
        Axis(str(up)) if up in set(Axis) else None,
        Rung(str(fit)) if fit in set(Rung) else None,
    )


def remember(chosen: Mapping[Path, Wishes]) -> None:
    """Keep each choice for the next file of its kind from its folder; it is written once."""
    settings = QSettings()
    for group, wishes in {_group(path): wishes for path, wishes in chosen.items()}.items():
        for key, value in (("unit", wishes.unit), ("up", wishes.up), ("fit", wishes.fit)):
            settings.setValue(f"{group}/{key}", value.value if value is not None else "")


def _group(path: Path) -> str:
    folder = str(path.absolute().parent).replace("/", "|").replace("\\", "|")
    return f"import/{folder}/{path.suffix.lower()}"
