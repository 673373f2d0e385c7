"""A frame around a view that has the keyboard, for those who go by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QRegion
from PySide6.QtWidgets import QFrame, QWidget

EDGE = 2
"""Pixels of the frame."""
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusFrame(QFrame):
    """Lies over a widget and shows that keys brought one there; the mouse does not see it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("focus")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Follow the size and the focus of the widget."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        elif event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QFocusEvent) and event.reason() in BY_KEYS:
            self._fit()
            self.show()
            self.raise_()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Lie along the edges alone, so that nothing within is drawn anew for it."""
        whole = self._over.rect()
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(EDGE, EDGE, -EDGE, -EDGE)))
