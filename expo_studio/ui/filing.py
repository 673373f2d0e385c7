"""The project's file: new, open, save, save as, export, and the question before leaving."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.project.database import PROJECT
from expo_studio.project.outside import Outside
from expo_studio.project.project import Project
from expo_studio.project.rescue import require_readable
from expo_studio.project.saving import GivenUpError, Saving
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.backing import Backing
from expo_studio.ui.errands import Errand
from expo_studio.ui.opening import open_asking
from expo_studio.ui.outside import Way, ask_copy_path, ask_way
from expo_studio.ui.patience import SILENT, Patience, Waits, at_once
from expo_studio.ui.places import ask_where
from expo_studio.ui.studio import Studio
from expo_studio.ui.welcome import EMPTY, remember

if TYPE_CHECKING:
    from expo_studio.publish.outcome import Written

BOOTH, PACKAGE = ".booth", ".expo"


class Filing(QObject):
    """Everything between a studio's project and the disk.

    Args:
        studio: What is edited.
        window: Where one is asked.
        patience: Waits for the disk.
        arrive: Returns when what is on its way into the project is in it.

    Attributes:
        saved: The project was saved.
        refused: It could not be saved where it lies, and why.
        exporting: A package is being written, to this path.
        progressed: A Step of the export begins.
        busy: Something was asked of the disk while it is waited for.
        undecided: The file was changed by another program, and the user has not decided yet.
        exported: The export ended, with its Written, or None where there is no package.
    """

    saved = Signal()
    refused = Signal(object)
    busy = Signal()
    undecided = Signal()
    exporting = Signal(object)
    progressed = Signal(object)
    exported = Signal(object)

    def __init__(
        self, studio: Studio, window: QWidget, patience: Patience, arrive: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._patience = patience
        self._studio = studio
        self._window = window
        self._arrive = arrive
        self._errand: Errand | None = None
        self._backing = Backing(PROJECT, studio.troubled.tell, self)
        self._given_up = threading.Event()
        self._is_deciding = self._is_undecided = False

    def save(self) -> bool:
        """Save the project; a refusal is told, and False returned.

        A file that another program changed is never written over unasked; one that was
        opened read-only is saved elsewhere.
        """
        if not self._is_free():
            return False
        if self._studio.project.is_read_only:
            return self.save_as()
        if self._outside() is not None:
            return self.decide()
        if not self._told(self._studio.project.saving):
            return False
        self._backing.begin(self._studio.project.path)
        return True

    def look_outside(self) -> None:
        """Ask what to do if another program changed the file; not twice for the same."""
        is_asked = self._is_deciding or self._is_undecided or self._patience.is_waiting
        if not is_asked and self._outside() is not None:
            self.decide()

    def decide(self) -> bool:
        """Ask what becomes of a file that was changed outside; return whether mine is saved."""
        what, project = self._outside(), self._studio.project
        if what is None or self._is_deciding:
            return False
        self._is_deciding = True
        try:
            way = ask_way(project.path, what, self._studio.speech, self._window)
            return self._go(way)
        finally:
            self._is_deciding = False

    def _go(self, way: Way) -> bool:
        path, speech = self._studio.project.path, self._studio.speech
        self._is_undecided = False
        if way is Way.COPY:
            chosen = ask_copy_path(path, speech, self._window)
            if chosen is not None and self._save_to(chosen):
                return True
        elif way is Way.OVERWRITE:
            return self._told(self._studio.project.overwriting)
        elif way is Way.RELOAD:
            self._reload(path)
            return False
        self._is_undecided = True
        self.undecided.emit()
        return False

    def _reload(self, path: Path) -> None:
        """Open what lies there now, once it is known to be a project."""
        wait_for, looking = self._patience.wait_for, words.LOOKING_AT_FILE.filled(name=path.name)
        try:
            wait_for(looking, lambda: require_readable(path))
            self.let_go(self._studio.project, wait_for)
            project = self._opened(path)
            self._studio.open(project or wait_for(looking, lambda: Project.open_read_only(path)))
        except ExpoError as error:
            self._studio.troubled.tell(error)

    def _outside(self) -> Outside | None:
        project = self._studio.project
        looking = words.LOOKING_AT_FILE.filled(name=project.path.name)
        try:
            return self._patience.wait_for(looking, project.outside)
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return None

    def _told(self, begin: Callable[[], Saving], path: Path | None = None) -> bool:
        """Save; tell a refusal, offering another place, and return False."""
        project = self._studio.project
        saving = words.SAVING.filled(name=(path or project.path).name)
        try:
            self._patience.save(saving, begin(), project.give_up)
        except ExpoError as error:
            self.refused.emit(error)
            return False
        self.saved.emit()
        return True

    def _save_to(self, path: Path) -> bool:
        project = self._studio.project
        is_saved = self._told(lambda: project.saving_as(path, told=self._patience.tell), path)
        if is_saved and project.left:
            left = words.LEFT_BEHIND.filled(n=project.left)
            self._studio.troubled.tell(ProjectError(left, words.FETCH_LEFT))
        return is_saved

    def _is_free(self) -> bool:
        """Return whether the disk is waited for by nobody; say so where it is."""
        if self._patience.is_waiting:
            self.busy.emit()
        return not self._patience.is_waiting

    def _opened(self, path: Path) -> Project | None:
        return open_asking(path, self._studio.speech, self._window, self._patience.wait_for)

    def settle(self) -> None:
        """Wait until a backup that is being written is there."""
        self._backing.settle()

    def finish(self) -> None:
        """Wait in sight for a backup that is being written, until it is given up."""
        making = words.BACKING_UP.filled(name=self._studio.project.path.name)
        with suppress(ProjectError):
            self._patience.wait_for(making, self._backing.idle.wait, self._backing.give_up)

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the project may be left."""
        self._arrive()
        if self._studio.document.is_saved:
            return True
        say = self._studio.speech
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say(words.UNSAVED_TITLE))
        box.setText(say(words.UNSAVED.filled(name=self._studio.project.path.name)))
        save = box.addButton(say(words.SAVE), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(say(words.DISCARD), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(say(words.CANCEL), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is save:
            return self.save()
        if box.clickedButton() is discard:
            return self._dropped()
        return False

    def _dropped(self) -> bool:
        """Forget what is not saved, where the disk lets us; one may leave in any case."""
        project = self._studio.project
        closing = words.CLOSING.filled(name=project.path.name)
        with suppress(ProjectError):  # then they come back, unsaved, when it is opened again
            self._patience.wait_for(closing, project.discard_unsaved, project.give_up)
        return True

    def new(self, template: str = EMPTY) -> bool:
        """Ask for a name and begin a project from a template; return whether it came about."""
        path = self._ask_where(words.NEW, BOOTH)
        if path is None:
            return False
        making = words.OPENING_FILE.filled(name=path.name)
        return self.switch_to(
            lambda: self._patience.wait_for(making, lambda: _begun(path, template))
        )

    def open(self) -> None:
        """Ask for a project and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self._studio.speech(words.OPEN), "", f"*{BOOTH}"
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a project, its backup or a copy; return whether that came about."""
        return self.switch_to(lambda: self._opened(path))

    def save_as(self) -> bool:
        """Ask for a name and go on with the project there; return whether that came about."""
        path = self._ask_where(words.SAVE_AS, BOOTH) if self._is_free() else None
        return path is not None and self._save_to(path)

    def export(self) -> None:
        """Ask for a name and export the booth there."""
        path = self._ask_where(words.EXPORT, PACKAGE)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Export the booth as it is now, off the window's thread."""
        if self._errand is not None:
            return
        booth, project = self._studio.booth, self._studio.project.path
        self._given_up.clear()
        self._errand = Errand(lambda: self._write(booth, project, path), self)
        self._errand.done.connect(self._exported)
        self._errand.failed.connect(self._export_failed)
        self.exporting.emit(path)
        self._errand.start()

    def cancel_export(self) -> None:
        """Give the running export up; what was there before stays."""
        self._given_up.set()

    def _write(self, booth: Booth, project: Path, path: Path) -> Written | None:
        """Have a package written, waiting on the errand's thread; None when it was given up."""
        from expo_studio.publish.elsewhere import export_elsewhere

        return export_elsewhere(booth, project, path, self.progressed.emit, self._given_up)

    def switch_to(
        self, opening: Callable[[], Project | None], *, is_remembered: bool = True
    ) -> bool:
        """Leave the project for another one; return whether that came about."""
        if not self._is_free() or not self.may_leave():
            return False
        try:
            project = opening()
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return False
        if project is None:
            return False
        old = self._studio.project
        self._is_undecided = False
        self._studio.open(project)
        self.let_go(old, self._patience.wait_for)
        if is_remembered:
            remember(project.path)
        return True

    def let_go(self, project: Project, wait_for: Waits = at_once) -> None:
        """Close a project; where the disk refuses to tidy up, say where the edits lie."""
        closing = words.CLOSING.filled(name=project.path.name)
        try:
            wait_for(closing, project.close, project.give_up)
        except ProjectError as error:
            if isinstance(error, GivenUpError) or error is SILENT:
                return  # as the user wished
            say = self._studio.speech
            QMessageBox.warning(
                self._window, "Expo Studio", f"{say(error.message)}\n{say(error.hint)}"
            )

    def _ask_where(self, title: Text, suffix: str) -> Path | None:
        return ask_where(self._window, self._studio.speech, title, suffix)

    def _exported(self, written: Written | None) -> None:
        self._errand = None
        self.exported.emit(written)

    def _export_failed(self, error: ExpoError) -> None:
        self._errand = None
        self.exported.emit(None)
        self._studio.troubled.tell(error)


def _begun(path: Path, template: str) -> Project:
    """Return a new project of a template; ProjectError if the disk refuses."""
    if template == EMPTY:
        return Project.create(path, Booth())
    kit = starter.template(template)
    project = Project.create(path, kit.booth)
    for place in kit.blobs.values():
        project.add_blob(place.read_bytes())
    return project
