"""Two pictures of one thing, one over the other, with a line between them to drag."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from expo_studio.ui.focus_frame import FocusFrame
from expo_studio.ui.telling import Telling

STEP = 0.05
LINE = QColor("#1f6feb")


class Comparison(QWidget):
    """Shows what was to the left of the line and what is to its right.

    Attributes:
        share: Where the line stands, 0 at the left to 1 at the right.
    """

    def __init__(self) -> None:
        super().__init__()
        self._before = QPixmap()
        self._after = QPixmap()
        self._tags = ("", "")
        self.share = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self._focus_frame = FocusFrame(self)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the size the pictures are drawn at."""
        return QSize(480, 360)

    def show_pictures(self, before: QPixmap, after: QPixmap | None, tags: tuple[str, str]) -> None:
        """Show one picture, or two with their names."""
        self._before, self._after = before, after or QPixmap()
        self._tags = tags
        self.update()

    @property
    def is_double(self) -> bool:
        """Return whether there is something to compare."""
        return not self._after.isNull()

    def move_line(self, share: float) -> None:
        """Put the line somewhere."""
        self.share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint both sides."""
        with Telling(self, None), QPainter(self) as painter:
            self._paint(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the line."""
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Move the line with the arrow keys."""
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Home: -1.0,
                 Qt.Key.Key_End: 1.0}  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.move_line(self.share + step)

    def _drag(self, event: QMouseEvent) -> None:
        frame = self._frame()
        self.move_line((event.position().x() - frame.left()) / max(1, frame.width()))

    def _paint(self, painter: QPainter) -> None:
        frame = self._frame()
        if self._before.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(frame, self._before)
        if not self.is_double:
            return
        line = frame.left() + round(frame.width() * self.share)
        painter.save()
        painter.setClipRect(QRect(QPoint(line, frame.top()), frame.bottomRight()))
        painter.drawPixmap(frame, self._after)
        painter.restore()
        painter.fillRect(QRect(line - 1, frame.top(), 3, frame.height()), LINE)
        painter.setBrush(LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPoint(line, frame.center().y()), 9, 9)
        self._tag(painter, frame.adjusted(8, 8, -8, -8), self._tags[0], Qt.AlignmentFlag.AlignLeft)
        self._tag(painter, frame.adjusted(8, 8, -8, -8), self._tags[1], Qt.AlignmentFlag.AlignRight)

    def _frame(self) -> QRect:
        """Return where the pictures lie, their proportions kept."""
        if self._before.isNull():
            return self.rect()
        size = self._before.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRect(QPoint(0, 0), size)
        frame.moveCenter(self.rect().center())
        return frame

    def _tag(self, painter: QPainter, frame: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        box = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3)
        left = frame.left() if side == Qt.AlignmentFlag.AlignLeft else frame.right() - box.width()
        place = QRect(left, frame.top(), box.width(), box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 210))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor("#22303f"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
