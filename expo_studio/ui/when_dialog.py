"""Asks for a day and a time."""

from __future__ import annotations

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui.labels import plain
from expo_studio.ui.speech import Speech

SOON_SECONDS = 3600


class WhenDialog(QDialog):
    """A moment to come, an hour from now at first."""

    def __init__(self, speech: Speech, label: Text, parent: QWidget) -> None:
        super().__init__(parent)
        asked = speech(label)
        self.setWindowTitle(asked.rstrip(":："))
        self._edit = QDateTimeEdit(QDateTime.currentDateTime().addSecs(SOON_SECONDS))
        self._edit.setCalendarPopup(True)
        self._edit.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._edit.setAccessibleName(asked)
        kinds = QDialogButtonBox.StandardButton
        buttons = plain(QDialogButtonBox(kinds.Ok | kinds.Cancel))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(asked))
        layout.addWidget(self._edit)
        layout.addWidget(buttons)

    @property
    def when(self) -> float:
        """Return the moment, seconds since 1970 (UTC)."""
        return float(self._edit.dateTime().toSecsSinceEpoch())
