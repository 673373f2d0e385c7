"""Keys while the mouse holds something: they are for what is held, and no shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class HeldKeys(QObject):
    """Keeps a view's keys from shortcuts, and the keyboard where it is, while it holds something.

    A shortcut would undo, remove or turn to another handle beneath the drag, which goes on.

    Args:
        of: The view.
        is_holding: Tells whether it does.
        press: Hears of the keys meanwhile, Tab as any other.
    """

    def __init__(
        self, of: QWidget, is_holding: Callable[[], bool], press: Callable[[QKeyEvent], None]
    ) -> None:
        super().__init__(of)
        self._is_holding, self._press = is_holding, press
        of.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Take what would be a shortcut, and the keys themselves."""
        if not isinstance(event, QKeyEvent) or not self._is_holding():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            self._press(event)
        event.accept()
        return True
