"""The hall's file: new, draft, open and named; the rest as of any file that is edited."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from expo_studio.project.database import HALL
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.project.kept import Kept
from expo_studio.text import Text
from expo_studio.ui import hall_words as words
from expo_studio.ui.hall_drafts import discard, is_draft, new_draft, remove_draft
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.opening import open_hall_asking
from expo_studio.ui.patience import Patience
from expo_studio.ui.safekeeping import Safekeeping
from expo_studio.ui.welcome import remember

HALLS = "*.hall"
RECENT = "recent-halls"
"""Under which the paths of recent halls are remembered."""


class HallFiling(Safekeeping):
    """Everything between a hall and its file, which is a draft as long as it has no name."""

    def __init__(self, studio: HallStudio, window: QWidget, patience: Patience) -> None:
        super().__init__(studio, window, patience, HALL)
        self._studio = studio
        self.saved.connect(lambda: self._remember(studio.file.path))

    @property
    def name(self) -> Text:
        """Return what the hall's file is called."""
        return words.UNTITLED if is_draft(self._studio.file.path) else super().name

    def save_to(self, path: Path) -> bool:
        """Go on with the hall in another file; a draft it came from is removed."""
        before = self._studio.file.path
        if not super().save_to(path):
            return False
        if is_draft(before):
            remove_draft(before)
        return True

    def new(self) -> bool:
        """Begin an empty hall; return whether that came about."""
        return self.switch_to(
            lambda: self._patience.wait_for(words.PREPARING, new_draft, late=discard)
        )

    def open(self) -> None:
        """Ask for a hall and open it."""
        title = self._studio.speech(words.OPEN)
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", HALLS)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a hall's file; return whether that came about."""
        return self.switch_to(lambda: self._opened(path))

    def _has_place(self) -> bool:
        return super()._has_place() and not is_draft(self._studio.file.path)

    def _is_safe(self) -> bool:
        file = self._studio.file
        return super()._is_safe() and (not is_draft(file.path) or not file.hall.exhibits)

    def _remember(self, path: Path) -> None:
        if not is_draft(path):
            remember(path, RECENT)

    def _look_at(self, path: Path) -> None:
        HallSnapshot(path).close()

    def _opened(self, path: Path) -> HallFile | None:
        return open_hall_asking(path, self._studio.speech, self._window, self._patience.wait_for)

    def _seen(self, path: Path) -> HallFile:
        return HallFile.open_read_only(path)

    def _close(self, kept: Kept[Any]) -> None:
        """Close a hall; a draft that was given up is removed."""
        if is_draft(kept.path):
            discard(kept)
        else:
            kept.close()
