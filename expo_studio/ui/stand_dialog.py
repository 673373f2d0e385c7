"""Asks how the stand shall be built, and shows it from above while one decides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from expo_studio.model.booth import Stand, StandKind
from expo_studio.model.stand_rules import USUAL_HEIGHTS
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.colours import ColourButton
from expo_studio.ui.fields import NumberBox, WordsEdit
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.plan_paper import Draughtsman, Paper
from expo_studio.ui.stand_plan import FLOORS, WALLS, StandWish
from expo_studio.ui.studio import Studio
from expo_studio.ui.telling import Telling

WALL = Text("墙面", "Walls")
FLOOR = Text("地面", "Floor")
BARE = Text("不铺", "Bare ground")
BOARD = Text("楣板文字", "Words on the fascia")
BUILD = Text("搭建", "Build")
BOARD_COLOUR = Text("楣板颜色", "Colour of the fascia")


class StandDialog(QDialog):
    """A stand by width, depth, open sides, walls, floor, name and number."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        say, booth = studio.speech, studio.booth
        self.setWindowTitle(say(words.BUILD_STAND))
        form = Form(say)
        self.kind: Choice[StandKind] = Choice(say)
        self.kind.offer(words.STAND_KINDS, booth.stand.kind)
        self._kind_before = booth.stand.kind
        form.row(words.STAND_KIND, self.kind)
        self.sizes = form.numbers(
            words.STAND_SIZE, *(NumberBox(1.0, 60.0, 0.5, decimals=2) for _ in range(3))
        )
        stand = booth.stand
        for box, value in zip(
            self.sizes, (stand.width, stand.depth, stand.height_limit), strict=True
        ):
            box.setValue(value)
        self.wall: Choice[str] = Choice(say)
        self.wall.offer(WALLS, "wall-1m")
        self.floor: Choice[str] = Choice(say)
        self.floor.offer({**FLOORS, "": BARE}, "carpet-3x3")
        form.row(WALL, self.wall)
        form.row(FLOOR, self.floor)
        self.name: WordsEdit = form.words(BOARD)
        self._usual = booth.exhibitor if any(_pair(booth.exhibitor)) else booth.title
        self.name.show_text(stand.fascia if any(_pair(stand.fascia)) else self._usual)
        self.number = QLineEdit(stand.number)
        form.row(words.STAND_NUMBER, self.number)
        self.colour = ColourButton("#14356b")
        form.row(BOARD_COLOUR, self.colour)
        form.box.addStretch(1)
        self._sketch = _Sketch(self)
        self._lay_out(form, studio)

    def _lay_out(self, form: Form, studio: Studio) -> None:
        say = studio.speech
        self.kind.activated.connect(lambda _: self._propose_height())
        for box in self.sizes:
            box.valueChanged.connect(lambda _: self._sketch.update())
        buttons = QDialogButtonBox()
        build = buttons.addButton(say(BUILD), QDialogButtonBox.ButtonRole.AcceptRole)
        build.setObjectName("strong")
        buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.addWidget(form, 1)
        middle.addWidget(self._sketch, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle)
        layout.addWidget(buttons)

    def _propose_height(self) -> None:
        """Propose the height that is usual for the kind, unless another one was wished for."""
        height, kind = self.sizes[2], self.kind.key or self._kind_before
        if height.value() == USUAL_HEIGHTS[self._kind_before]:
            height.setValue(USUAL_HEIGHTS[kind])
        self._kind_before = kind
        self._sketch.update()

    @property
    def stand(self) -> Stand:
        """Return the stand that was asked for."""
        width, depth, height = (box.value() for box in self.sizes)
        kind = self.kind.key or StandKind.ROW
        own = Text() if self.name.text == self._usual else self.name.text
        return Stand(kind, width, depth, height, self.number.text().strip(), own)

    @property
    def wish(self) -> StandWish:
        """Return everything that was asked for."""
        return StandWish(
            self.stand,
            self.name.text,
            self.wall.key or "wall-1m",
            self.floor.key or "",
            self.colour.colour,
        )


class _Sketch(QWidget):
    """The stand from above."""

    def __init__(self, dialog: StandDialog) -> None:
        super().__init__()
        self._dialog = dialog
        self.setMinimumSize(QSize(280, 240))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw it."""
        super().paintEvent(event)
        with Telling(self, None), QPainter(self) as painter:
            self._draw(painter, self._dialog.stand)

    def _draw(self, painter: QPainter, stand: Stand) -> None:
        room = (self.width() - 110.0, self.height() - 90.0)
        scale = max(4.0, min(room[0] / stand.width, room[1] / stand.depth))
        paper = Paper(scale, QPointF(self.width() / 2.0 + 20.0, self.height() / 2.0 - 10.0))
        draw = Draughtsman(painter, paper, self.palette())
        draw.grid(QRectF(self.rect()))
        draw.stand(stand)


def _pair(text: Text) -> tuple[str, str]:
    return (text.zh, text.en)
