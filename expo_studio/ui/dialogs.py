"""Dialogs that are shown once; what was asked is read from them, and they are gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.speech import Speech

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


def way_taken(box: QMessageBox, ways: Sequence[Text], speech: Speech) -> int | None:
    """Show a question with some ways on and one back; return which was taken, None for back."""
    roles = QMessageBox.ButtonRole
    buttons = [box.addButton(speech(way), roles.AcceptRole) for way in ways]
    back = box.addButton(speech(words.CANCEL), roles.RejectRole)
    box.setEscapeButton(back)
    asked(box)
    taken = (at for at, button in enumerate(buttons) if button is box.clickedButton())
    return next(taken, None)


def agreed(parent: QWidget | None, title: str, question: Text, yes: Text, speech: Speech) -> bool:
    """Ask before what cannot be taken back; return whether the answer is yes, which Enter is not.

    Args:
        parent: Over what it is asked.
        title: The title of the dialog, in the language spoken.
        question: What is asked.
        yes: What the button says that does it.
        speech: Who speaks.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(speech(question))
    does = box.addButton(speech(yes), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(speech(words.CANCEL), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    asked(box)
    return box.clickedButton() is does
