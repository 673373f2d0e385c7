"""A dialog whose pages become one command: kept as a step to undo, or refused in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from expo_studio.errors import CommandError
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

KEEP = Text("确定", "Keep")


class KeepingDialog(QDialog):
    """Stays open with the reason in words where what its pages say cannot be kept.

    Args:
        title: Of the dialog.
        hint: What it is for.
        speech: Says everything.
        parent: The window.
    """

    def __init__(self, title: Text, hint: Text, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = speech
        self.setWindowTitle(speech(title).removesuffix("…"))
        self._hint, self._trouble = label("soft"), label("error")
        self._hint.setText(speech(hint))
        self._trouble.hide()

    def lay_out(self, page: QWidget) -> None:
        """Put a page between the hint and the buttons."""
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self._say(KEEP), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("strong")
        buttons.addButton(self._say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._hint)
        layout.addWidget(page, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)

    def keep(self, attempt: Callable[[], object], do: Callable[[], object]) -> None:
        """Do what the pages say and close; say why and stay where it is refused.

        Args:
            attempt: Raises CommandError where it cannot be.
            do: Does it.
        """
        try:
            attempt()
        except CommandError as error:
            self._trouble.setText(f"{self._say(error.message)} {self._say(error.hint)}")
            self._trouble.show()
            return
        do()
        self.done(QDialog.DialogCode.Accepted)
