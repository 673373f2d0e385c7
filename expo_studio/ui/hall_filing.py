"""The hall's file: new, open, save, save as, and the question before leaving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.project.database import HALL
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.project.outside import Outside
from expo_studio.text import Text
from expo_studio.ui import hall_words as words
from expo_studio.ui import words as common
from expo_studio.ui.backing import Backing
from expo_studio.ui.hall_drafts import (
    discard,
    is_draft,
    new_draft,
    open_hall_file,
    remove_draft,
)
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.opening import open_hall_asking
from expo_studio.ui.outside import Way, ask_copy_path, ask_way
from expo_studio.ui.places import ask_where
from expo_studio.ui.welcome import remember

HALLS = "*.hall"
RECENT = "recent-halls"
"""Under which the paths of recent halls are remembered."""


class HallFiling(QObject):
    """Everything between a hall and its file.

    Attributes:
        saved: The hall was saved.
    """

    saved = Signal()

    def __init__(self, studio: HallStudio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self._backing = Backing(HALL, studio.troubled.tell, self)

    @property
    def name(self) -> Text:
        """Return what the hall's file is called."""
        path = self._studio.file.path
        return words.UNTITLED if is_draft(path) else Text.same(path.name)

    def save(self) -> bool:
        """Save the hall, asking for a name where it has none; return whether it is safe.

        A file that another program changed is never written over unasked.
        """
        file = self._studio.file
        if is_draft(file.path) or file.is_read_only:
            return self.save_as()
        if self._outside() is not None:
            return self.decide()
        if not self._keep(file.save):
            return False
        self._backing.begin(file.path)
        return True

    def settle(self) -> None:
        """Wait until a backup that is being written is there."""
        self._backing.settle()

    def decide(self) -> bool:
        """Ask what becomes of a file that was changed outside; return whether mine is safe."""
        file, what = self._studio.file, self._outside()
        if what is None:
            return False
        way = ask_way(file.path, what, self._studio.speech, self._window)
        if way is Way.COPY:
            chosen = ask_copy_path(file.path, self._studio.speech, self._window)
            return chosen is not None and self.save_to(chosen)
        if way is Way.RELOAD:
            self._take_theirs(file)
        return way is Way.OVERWRITE and self._keep(file.overwrite)

    def _take_theirs(self, mine: HallFile) -> None:
        """Open what lies there now, once it is known to be a hall."""
        try:
            HallSnapshot(mine.path).close()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return
        self.let_go(mine)
        self._studio.open(open_hall_file(mine.path))

    def _outside(self) -> Outside | None:
        try:
            return self._studio.file.outside()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return None

    def save_as(self) -> bool:
        """Ask for a name and go on with the hall there."""
        path = ask_where(self._window, self._studio.speech, common.SAVE_AS, ".hall")
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Go on with the hall in another file; a draft it came from is removed."""
        file = self._studio.file
        before = file.path
        if not self._keep(lambda: file.save_as(path)):
            return False
        if is_draft(before):
            remove_draft(before)
        return True

    def _keep(self, save: Callable[[], None]) -> bool:
        try:
            save()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return False
        if not is_draft(self._studio.file.path):
            remember(self._studio.file.path, RECENT)
        self.saved.emit()
        return True

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the hall may be left."""
        file, say = self._studio.file, self._studio.speech
        if file.document.is_saved and (not is_draft(file.path) or not file.hall.exhibits):
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say(common.UNSAVED_TITLE))
        box.setText(say(common.UNSAVED.filled(name=self.name)))
        save = box.addButton(say(common.SAVE), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(say(common.DISCARD), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(say(common.CANCEL), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is save:
            return self.save()
        if box.clickedButton() is drop:
            return self._keep(file.discard_unsaved)
        return False

    def new(self) -> bool:
        """Begin an empty hall; return whether that came about."""
        return self.switch_to(new_draft)

    def open(self) -> None:
        """Ask for a hall and open it."""
        title = self._studio.speech(words.OPEN)
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", HALLS)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a hall's file; return whether that came about."""
        return self.switch_to(lambda: open_hall_asking(path, self._studio.speech, self._window))

    def switch_to(self, opening: Callable[[], HallFile | None]) -> bool:
        """Leave the hall for another one; return whether that came about."""
        if not self.may_leave():
            return False
        try:
            file = opening()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return False
        if file is None:
            return False
        if not is_draft(file.path):
            remember(file.path, RECENT)
        old = self._studio.file
        self._studio.open(file)
        self.let_go(old)
        return True

    def let_go(self, file: HallFile) -> None:
        """Close a hall; a draft that was given up is removed."""
        try:
            if is_draft(file.path):
                discard(file)
            else:
                file.close()
        except ProjectError as error:
            say = self._studio.speech
            text = f"{say(error.message)}\n{say(error.hint)}"
            QMessageBox.warning(self._window, "Expo Studio", text)
