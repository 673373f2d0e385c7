"""Makes signs, posters and screens: words in both languages, a picture or a page of a PDF."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import AssetError
from expo_studio.library.signboards import Board
from expo_studio.model.ids import AssetId
from expo_studio.model.signs import Sign
from expo_studio.reasons import unwritable
from expo_studio.scratch import Scratch
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.colours import ColourButton
from expo_studio.ui.fields import NumberBox, WordsEdit, padded
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.labels import label
from expo_studio.ui.lettering import TYPEFACES, Lettering, paint
from expo_studio.ui.studio import Studio

TITLE = Text("大字", "Large words")
BODY = Text("小字", "Small words")
TYPEFACE = Text("字体", "Typeface")
SIZE = Text("宽 · 高（米）", "Width · height (m)")
COLOURS = Text("底色 · 字色", "Ground · ink")
PICTURE = Text("图片或 PDF…", "Picture or PDF…")
NO_PICTURE = Text("不用图片", "No picture")
PAGE = Text("PDF 页码", "Page of the PDF")
LIT = Text("自发光（屏幕、灯箱）", "Shines (screen, light box)")
MAKE = Text("放进展位", "Put into the booth")
NAMES = {True: Text("屏幕画面", "Screen"), False: Text("海报", "Poster")}
WELCOME = Text("欢迎光临", "Welcome")
CHANGE = Text("更新", "Change it")
GONE = Text("“{name}”读不到了。", "“{name}” cannot be read any more.")
CHOOSE_AGAIN = Text("请重新选择图片。", "Choose the picture again.")
KINDS = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".pdf")
PREVIEW = 320
DEPTH = 0.03


class SignDialog(QDialog):
    """A board with words and a picture."""

    def __init__(self, studio: Studio, parent: QWidget, sign: Sign | None = None) -> None:
        """Begin anew, or with what a sign shows; ProjectError where its picture is lost."""
        super().__init__(parent)
        self._say = studio.speech
        self._is_new = sign is None
        self._scratch: Scratch | None = None
        self.setWindowTitle(self._say(words.SIGN if sign is None else words.EDIT_SIGN))
        self._lay_out(self._form())
        if sign is not None:
            self._take(sign, studio)
        self._connect()
        self._show()

    def _form(self) -> Form:
        say = self._say
        form = Form(say)
        self.title: WordsEdit = form.words(TITLE)
        self.body: WordsEdit = form.words(BODY)
        self.title.show_text(WELCOME)
        self.typeface: Choice[str] = Choice(say)
        self.typeface.offer({key: text for key, (text, _) in TYPEFACES.items()}, "sans")
        form.row(TYPEFACE, self.typeface)
        self.size_boxes = form.numbers(SIZE, *(NumberBox(0.05, 30.0, 0.1, 2) for _ in range(2)))
        for box, value in zip(self.size_boxes, (0.8, 1.2), strict=True):
            box.setValue(value)
        self.ground, self.ink = ColourButton("#14356b"), ColourButton("#ffffff")
        form.row(COLOURS, self.ground, self.ink)
        self._path: Path | None = None
        self._pick, self._drop = QPushButton(), QPushButton()
        form.own(PICTURE, self._pick)
        form.own(NO_PICTURE, self._drop)
        form.row(words.PICTURE, self._pick, self._drop)
        self.page = QSpinBox()
        padded(self.page)
        self.page.setRange(1, 9999)
        form.row(PAGE, self.page)
        self.lit = QCheckBox()
        form.button(LIT, self.lit)
        form.box.addStretch(1)
        self.preview = QLabel()
        self.preview.setFixedSize(PREVIEW, PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._trouble = label("soft")
        return form

    @property
    def lettering(self) -> Lettering:
        """Return what the board shows."""
        return Lettering(
            self.title.text,
            self.body.text,
            self.ground.colour,
            self.ink.colour,
            self.typeface.key or "sans",
            self._path,
            self.page.value(),
        )

    @property
    def board(self) -> Board:
        """Return the board; AssetError for an unreadable picture."""
        width, height = (box.value() for box in self.size_boxes)
        picture = paint(self.lettering, width, height)
        return Board((width, height, DEPTH), picture, (0.1, 0.1, 0.11), is_lit=self.lit.isChecked())

    @property
    def name(self) -> Text:
        """Return what the asset is called: its words, or what it is."""
        title = self.title.text
        return title if title.zh or title.en else NAMES[self.lit.isChecked()]

    def sign(self, picture: AssetId | None) -> Sign:
        """Return what the board shows, for another edit; ``picture`` is its picture's blob."""
        width, height = (box.value() for box in self.size_boxes)
        return Sign(
            self.title.text,
            self.body.text,
            self.ground.colour,
            self.ink.colour,
            self.typeface.key or "sans",
            width,
            height,
            self.lit.isChecked(),
            picture,
            self._path.name if self._path and picture else "",
            self.page.value(),
        )

    @property
    def picture(self) -> bytes | None:
        """Return the bytes of the picture or PDF; AssetError where they cannot be read."""
        try:
            return self._path.read_bytes() if self._path is not None else None
        except OSError as error:
            raise AssetError(GONE.filled(name=self._path), CHOOSE_AGAIN) from error

    def _take(self, sign: Sign, studio: Studio) -> None:
        """Fill the fields with what a sign shows; AssetError if its picture finds no room."""
        self.title.show_text(sign.title)
        self.body.show_text(sign.body)
        self.typeface.offer({key: text for key, (text, _) in TYPEFACES.items()}, sign.typeface)
        for box, value in zip(self.size_boxes, (sign.width, sign.height), strict=True):
            box.setValue(value)
        self.ground.show_colour(sign.ground)
        self.ink.show_colour(sign.ink)
        self.page.setValue(sign.page)
        self.lit.setChecked(sign.is_lit)
        if sign.picture is not None:
            suffix = Path(sign.picture_name).suffix.lower()
            data = studio.blob(sign.picture)
            try:
                self._scratch = Scratch()
                self._path = self._scratch.path / f"picture{suffix if suffix in KINDS else '.png'}"
                self._path.write_bytes(data)
            except OSError as error:
                self.tidy()
                raise AssetError(*unwritable(Path(gettempdir()), error)) from error

    def tidy(self) -> None:
        """Forget the picture, once the board was taken."""
        if self._scratch is not None:
            self._scratch.remove()

    def use_picture(self, path: Path | None) -> None:
        """Show a picture or a page of a PDF below the words."""
        self._path = path
        self._show()

    def _lay_out(self, form: Form) -> None:
        say = self._say
        self._buttons = QDialogButtonBox()
        self._make = self._buttons.addButton(
            say(MAKE if self._is_new else CHANGE), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._make.setObjectName("strong")
        self._buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        side = QVBoxLayout()
        side.addWidget(self.preview)
        side.addWidget(self._trouble)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(form, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.addLayout(middle)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for edit in (*self.title.edits.values(), *self.body.edits.values()):
            edit.textChanged.connect(lambda _: self._show())
        for box in self.size_boxes:
            box.valueChanged.connect(lambda _: self._show())
        for button in (self.ground, self.ink):
            button.chosen.connect(lambda _: self._show())
        self.typeface.activated.connect(lambda _: self._show())
        self.page.valueChanged.connect(lambda _: self._show())
        self._pick.clicked.connect(self._ask_picture)
        self._drop.clicked.connect(lambda: self.use_picture(None))

    def _ask_picture(self) -> None:
        kinds = " ".join(f"*{one}" for one in KINDS)
        chosen, _ = QFileDialog.getOpenFileName(self, self._say(PICTURE), "", kinds)
        if chosen:
            self.use_picture(Path(chosen))

    def _show(self) -> None:
        self.page.setEnabled(self._path is not None and self._path.suffix.lower() == ".pdf")
        self._drop.setEnabled(self._path is not None)
        width, height = (box.value() for box in self.size_boxes)
        try:
            data = paint(self.lettering, width, height)
        except AssetError as error:
            self._trouble.setText(f"{self._say(error.message)} {self._say(error.hint)}")
            self._make.setEnabled(False)
            return
        self._trouble.setText("")
        self._make.setEnabled(True)
        picture = QPixmap()
        picture.loadFromData(data, "PNG")
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.preview.setPixmap(picture.scaled(self.preview.size(), keep, smooth))
