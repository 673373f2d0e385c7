"""What is being typed is taken before anything is done with the whole: saved, sent, closed.

A field hands its words over when the keyboard leaves it, which no shortcut and no button of the
tool bar makes it do: they would save a booth without what one reads in the window.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)


def take_what_is_typed(window: QWidget) -> None:
    """Let the field of a window in which one types hand over its words; one may type on."""
    field = QApplication.focusWidget()
    if not isinstance(field, FIELDS) or not _belongs(field.window(), window):
        return
    rows = next((one for one in _above(field) if isinstance(one, QAbstractItemView)), None)
    at = field.cursorPosition() if isinstance(field, QLineEdit) else 0
    field.clearFocus()
    if isValid(field) and field.isVisible():
        field.setFocus()
        if isinstance(field, QLineEdit):  # which shows its beginning when it is left
            field.setCursorPosition(at)
    elif rows is not None:  # the field of a cell is gone then
        rows.setFocus()


def _belongs(around: QWidget, window: QWidget) -> bool:
    """Return whether a window is another one, or a panel of it that stands by itself."""
    is_panel = around.parentWidget() is window and not isinstance(around, QDialog)
    return around is window or is_panel


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
