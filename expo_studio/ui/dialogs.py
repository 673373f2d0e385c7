"""Dialogs that are shown once; what was asked is read from them, and they are gone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog

Dialog = TypeVar("Dialog", bound=QDialog)


def asked(dialog: QDialog) -> bool:
    """Show a dialog until it is closed; return whether what it says shall be done.

    Whoever asks may read it until the event that made them ask is over. Its window would keep
    it for ever otherwise, and every change of the theme or the language would go through all
    dialogs that ever were.
    """
    dialog.finished.connect(dialog.deleteLater)
    return bool(dialog.exec())


def shown_once(dialog: Dialog) -> Dialog:
    """Show a dialog beside whom one goes on, and return it; it is gone once it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
