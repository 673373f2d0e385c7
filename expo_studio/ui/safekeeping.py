"""Everything between what a window edits and its file: saving, deciding, leaving, letting go."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from expo_studio.errors import ExpoError, ProjectError
from expo_studio.project.database import Sort
from expo_studio.project.kept import Kept
from expo_studio.project.outside import Outside
from expo_studio.project.saving import GivenUpError, Saving
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.backing import Backing
from expo_studio.ui.outside import Way, ask_copy_path, ask_way
from expo_studio.ui.patience import Patience, SilentError
from expo_studio.ui.places import ask_where
from expo_studio.ui.typed import take_what_is_typed
from expo_studio.ui.workbench import Workbench


class Safekeeping(QObject):
    """Keeps one window's value in its file, and waits for no disk.

    Args:
        bench: What is edited.
        window: Where one is asked.
        patience: Waits for the disk.
        sort: Kind of the files.

    Attributes:
        saved: The value was saved.
        refused: It could not be saved where it lies, and why.
        busy: Something was asked of the disk while it is waited for.
        undecided: The file was changed by another program, and the user has not decided yet.
    """

    saved = Signal()
    refused = Signal(object)
    busy = Signal()
    undecided = Signal()

    def __init__(
        self, bench: Workbench[Any, Any, Any], window: QWidget, patience: Patience, sort: Sort
    ) -> None:
        super().__init__(window)
        self._bench, self._window, self._patience = bench, window, patience
        self._sort = sort
        self._backing = Backing(sort, bench.troubled.tell, self)
        self._is_deciding = self._is_undecided = False
        self._not_folded: Kept[Any] | None = None

    @property
    def name(self) -> Text:
        """Return what the file is called."""
        return Text.same(self._bench.kept.path.name)

    def save(self) -> bool:
        """Save the value; a refusal is told, and False returned.

        A file that another program changed is never written over unasked; one that was
        opened read-only is saved elsewhere.
        """
        if not self._is_free():
            return False
        if not self._has_place():
            return self.save_as()
        if self._outside() is not None:
            return self.decide()
        if not self._told(self._bench.kept.saving):
            return False
        self._backing.begin(self._bench.kept.path)
        return True

    def save_as(self) -> bool:
        """Ask for a name and go on there; return whether that came about."""
        path = self._ask_where(words.SAVE_AS, self._sort.suffix) if self._is_free() else None
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Go on in another file; a refusal is told, and False returned."""
        kept = self._bench.kept
        is_saved = self._told(lambda: kept.saving_as(path, told=self._patience.tell), path)
        if is_saved and kept.left:
            left = words.LEFT_BEHIND.filled(n=kept.left)
            self._bench.troubled.tell(ProjectError(left, words.FETCH_LEFT))
        return is_saved

    def look_outside(self) -> None:
        """Ask what to do if another program changed the file; not twice for the same."""
        is_asked = self._is_deciding or self._is_undecided or self._patience.is_waiting
        if not is_asked and self._outside() is not None:
            self.decide()

    def decide(self) -> bool:
        """Ask what becomes of a file that was changed outside; return whether mine is saved."""
        what, kept = self._outside(), self._bench.kept
        if what is None or self._is_deciding:
            return False
        self._is_deciding = True
        try:
            way = ask_way(kept.path, what, self._bench.speech, self._window)
            return self._go(way)
        finally:
            self._is_deciding = False

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the file may be left.

        What is being typed is among them. Where all is saved but the disk does not take
        everything into the one file, ask as well.
        """
        take_what_is_typed(self._window)
        return self._is_settled() and (not self._bench.document.is_saved or self._is_folded())

    def _is_settled(self) -> bool:
        """Save or drop what is not saved, as the user wishes; return whether that came about."""
        if self._is_safe():
            return True
        say = self._bench.speech
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say(words.UNSAVED_TITLE))
        box.setText(say(words.UNSAVED.filled(name=self.name)))
        save = box.addButton(say(words.SAVE), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(say(words.DISCARD), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(say(words.CANCEL), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is save:
            return self.save()
        if box.clickedButton() is discard:
            return self._dropped()
        return False

    def switch_to(
        self, opening: Callable[[], Kept[Any] | None], *, is_remembered: bool = True
    ) -> bool:
        """Leave the file for another one; return whether that came about."""
        if not self._is_free() or not self.may_leave():
            return False
        try:
            kept = opening()
        except ExpoError as error:
            self._bench.troubled.tell(error)
            return False
        if kept is None:
            return False
        old = self._bench.kept
        self._is_undecided = False
        self._bench.open(kept)
        self.let_go(old)
        if is_remembered:
            self._remember(kept.path)
        return True

    def settle(self) -> None:
        """Wait until a backup that is being written is there."""
        self._backing.settle()

    def finish(self) -> None:
        """Wait in sight for a backup that is being written, until it is given up."""
        making, backing = words.BACKING_UP.filled(name=self.name), self._backing
        with suppress(ProjectError):
            self._patience.wait_for(making, backing.idle.wait, backing.give_up, of=self._bench.kept)

    def let_go(self, kept: Kept[Any]) -> None:
        """Close a file; where the disk refuses to tidy up, say where the edits lie."""
        closing = words.CLOSING.filled(name=kept.path.name)
        try:
            self._patience.wait_for(closing, lambda: self._close(kept), kept.give_up, of=kept)
        except ProjectError as error:
            if isinstance(error, GivenUpError | SilentError) or kept is self._not_folded:
                return  # as the user wished
            self._not_folded_box(kept, error).exec()

    def _is_folded(self) -> bool:
        """Ask what to do where the disk has no room for all in the one file; return whether to go.

        Where it does not answer, closing waits for it and nobody is asked.
        """
        kept = self._bench.kept
        closing = words.CLOSING.filled(name=self.name)
        try:
            self._patience.wait_for(closing, kept.fold, kept.give_up, of=kept)
        except ProjectError as error:
            if isinstance(error, GivenUpError | SilentError):
                return True
            return self._may_stay_so(kept, error)
        return True

    def _may_stay_so(self, kept: Kept[Any], error: ProjectError) -> bool:
        """Offer another place, or to close all the same; return whether the file may be left."""
        say, roles = self._bench.speech, QMessageBox.ButtonRole
        box = self._not_folded_box(kept, error)
        elsewhere = box.addButton(say(words.SAVE_ELSEWHERE), roles.AcceptRole)
        close = box.addButton(say(words.CLOSE_AS_IT_IS), roles.DestructiveRole)
        back = box.addButton(say(words.GO_BACK), roles.RejectRole)
        box.setDefaultButton(elsewhere)
        box.setEscapeButton(back)
        box.exec()
        if box.clickedButton() is elsewhere:
            return self.save_as()
        if box.clickedButton() is close:
            self._not_folded = kept
            return True
        return False

    def _not_folded_box(self, kept: Kept[Any], error: ProjectError) -> QMessageBox:
        """Return words on what the disk of a file did not take, and where that lies."""
        say, box = self._bench.speech, QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(say(words.NOT_FOLDED_TITLE))
        box.setText(say(error.message))
        box.setInformativeText(say(words.NOT_FOLDED.filled(name=kept.path.name)))
        return box

    def _has_place(self) -> bool:
        """Return whether the file is one that may be saved to."""
        return not self._bench.kept.is_read_only

    def _is_safe(self) -> bool:
        """Return whether nothing would be lost if the file was left now."""
        return self._bench.document.is_saved

    def _remember(self, path: Path) -> None:
        """Put a file on top of the recent ones."""
        raise NotImplementedError

    def _look_at(self, path: Path) -> None:
        """Raise ExpoError where what lies at a path cannot be opened."""
        raise NotImplementedError

    def _opened(self, path: Path) -> Kept[Any] | None:
        """Open a file, asking what to do where that does not go straight."""
        raise NotImplementedError

    def _seen(self, path: Path) -> Kept[Any]:
        """Open a file to look at."""
        raise NotImplementedError

    def _close(self, kept: Kept[Any]) -> None:
        """Close a file, on any thread."""
        kept.close()

    def _go(self, way: Way) -> bool:
        path = self._bench.kept.path
        self._is_undecided = False
        if way is Way.COPY:
            wait_for = self._patience.wait_for
            chosen = ask_copy_path(path, self._bench.speech, self._window, wait_for)
            if chosen is not None and self.save_to(chosen):
                return True
        elif way is Way.OVERWRITE:
            return self._told(self._bench.kept.overwriting)
        elif way is Way.RELOAD:
            self._reload(path)
            return False
        self._is_undecided = True
        self.undecided.emit()
        return False

    def _reload(self, path: Path) -> None:
        """Open what lies there now, once it is known to be of our kind.

        Where it is not, the user is not asked again until saving: the dialog that has just
        closed gives the focus back, and that alone would bring it up anew.
        """
        wait_for, looking = self._patience.wait_for, words.LOOKING_AT_FILE.filled(name=path.name)
        try:
            wait_for(looking, lambda: self._look_at(path))
            self.let_go(self._bench.kept)
            theirs = self._opened(path) or wait_for(
                looking, lambda: self._seen(path), late=Kept.close
            )
            self._bench.open(theirs)
        except ExpoError as error:
            self._is_undecided = True
            self._bench.troubled.tell(error)

    def _outside(self) -> Outside | None:
        kept = self._bench.kept
        looking = words.LOOKING_AT_FILE.filled(name=kept.path.name)
        try:
            return self._patience.wait_for(looking, kept.outside, of=kept)
        except ExpoError as error:
            self._bench.troubled.tell(error)
            return None

    def _told(self, begin: Callable[[], Saving], path: Path | None = None) -> bool:
        """Save; tell a refusal, offering another place, and return False."""
        kept = self._bench.kept
        saving = words.SAVING.filled(name=path.name if path else self.name)
        try:
            self._patience.save(saving, begin(), kept.give_up, of=None if path else kept)
        except ExpoError as error:
            self.refused.emit(error)
            return False
        self.saved.emit()
        return True

    def _dropped(self) -> bool:
        """Forget what is not saved, where the disk lets us; one may leave in any case."""
        kept = self._bench.kept
        closing = words.CLOSING.filled(name=self.name)
        with suppress(ProjectError):  # then they come back, unsaved, when it is opened again
            self._patience.wait_for(closing, kept.discard_unsaved, kept.give_up, of=kept)
        return True

    def _is_free(self) -> bool:
        """Return whether the disk is waited for by nobody; say so where it is."""
        if self._patience.is_waiting:
            self.busy.emit()
        return not self._patience.is_waiting

    def _ask_where(self, title: Text, suffix: str) -> Path | None:
        wait_for = self._patience.wait_for
        return ask_where(self._window, self._bench.speech, title, suffix, wait_for=wait_for)
