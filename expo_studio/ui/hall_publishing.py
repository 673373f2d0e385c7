"""Publishing a hall and opening a published one, off the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from expo_studio.errors import ExpoError, PackageError
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.ui import hall_words as words
from expo_studio.ui.errands import Errand
from expo_studio.ui.gate import Gate
from expo_studio.ui.hall_drafts import discard, new_draft
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.patience import GO_ELSEWHERE

if TYPE_CHECKING:
    from expo_studio.model.hall import Hall
    from expo_studio.publish.hall import BuiltHall
    from expo_studio.publish.reopening import Reopened


class _GivenUp(Exception):  # noqa: N818 (it is no error)
    """The user gave the work up."""


class HallPublishing(QObject):
    """Writes the hall as a folder, and takes such a folder apart again.

    Attributes:
        folder: Where the hall was published last, or opened from; None if nowhere yet.
        begun: Work begins, described in a Text.
        progressed: So many steps of all are done.
        published: It ended, with the BuiltHall, or None where nothing was written.
        reopened: A folder was read: the new HallFile and why booths are missing, or None.
    """

    begun = Signal(object)
    progressed = Signal(int, int)
    published = Signal(object)
    reopened = Signal(object)

    def __init__(self, studio: HallStudio, window: QWidget) -> None:
        super().__init__(window)
        self._gate = Gate(self)
        self._studio = studio
        self._window = window
        self._errand: Errand | None = None
        self._given_up = threading.Event()
        self._told = (0, 0)
        self._leave: Callable[[], None] = self.wait
        self.folder: Path | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether something is being written or read."""
        return self._errand is not None

    def publish(self) -> None:
        """Ask for a folder and publish the hall there."""
        if not self._studio.hall.stalls:
            self._studio.troubled.tell(ExpoError(words.NOTHING_PLACED, words.NOTHING_HINT))
            return
        title, before = self._studio.speech(words.PUBLISH), str(self.folder or "")
        chosen = QFileDialog.getExistingDirectory(self._window, title, before)
        if chosen:
            self.publish_to(Path(chosen))

    def publish_to(self, folder: Path) -> None:
        """Publish the hall as it is now; what lies there stays until the new one is whole."""
        work = partial(self._write, self._studio.hall, self._studio.file.path, folder)
        if self._begin(folder, work, self._published, self._not_published):
            self.begun.emit(words.PUBLISHING.filled(name=folder.name))

    def open_folder(self) -> None:
        """Ask for the folder of a published hall and open it for editing."""
        title = self._studio.speech(words.OPEN_FOLDER)
        chosen = QFileDialog.getExistingDirectory(self._window, title, "")
        if chosen:
            self.open_folder_at(Path(chosen))

    def open_folder_at(self, folder: Path) -> None:
        """Take the hall in a folder apart into a new draft."""
        work = partial(self._read, folder)
        if self._begin(folder, work, self._came_back, self._not_reopened):
            self.begun.emit(words.REOPENING)

    def cancel(self) -> None:
        """Give up what runs; what was there before stays.

        A disk that does not answer holds whoever uses it: that one is left to itself.
        """
        self._given_up.set()
        if self._errand is not None:
            self._errand.leave(self._leave)

    def wait(self) -> None:
        """Return, on any thread, when nothing runs any more that anybody waits for."""
        errand = self._errand
        if errand is not None:
            errand.wait_unless_left()

    def settle(self) -> None:
        """Give up, and return when nothing runs any more."""
        self.cancel()
        self.wait()

    def _begin(
        self,
        folder: Path,
        work: Callable[[threading.Event], object],
        done: Callable[[Any], None],
        failed: Callable[[ExpoError], None],
    ) -> bool:
        if self._errand is not None:
            return False
        self._given_up = threading.Event()
        self._errand = Errand(partial(work, self._given_up), self)
        self._errand.done.connect(done)
        self._errand.failed.connect(failed)
        silent = words.FOLDER_SILENT.filled(path=folder)
        self._leave = partial(failed, PackageError(silent, GO_ELSEWHERE))
        self._errand.start()
        return True

    def _tell(self, given_up: threading.Event, done: int, of: int) -> None:
        if given_up.is_set():
            raise _GivenUp
        if (done, of) != self._told:
            self._told = done, of
            self._gate.tell(self.progressed.emit, done, of)

    def _write(
        self, hall: Hall, path: Path, folder: Path, given_up: threading.Event
    ) -> BuiltHall | None:
        """Write on the errand's thread; None when it was given up."""
        from expo_studio.publish.hall import write_hall

        with HallSnapshot(path, hall) as snapshot:
            try:
                return write_hall(hall, snapshot, folder, partial(self._tell, given_up))
            except _GivenUp:
                return None

    def _read(
        self, folder: Path, given_up: threading.Event
    ) -> tuple[HallFile, Reopened, Path] | None:
        """Read on the errand's thread; None when it was given up."""
        from expo_studio.model.hall_commands import Become
        from expo_studio.publish.reopening import reopened

        file = new_draft()
        with ExitStack() as undone:
            undone.callback(discard, file)
            try:
                read = reopened(folder, file.add_blob, partial(self._tell, given_up))
            except _GivenUp:
                return None
            file.document.do(Become(read.hall))
            if not given_up.is_set():  # else nobody waits for it any more
                undone.pop_all()
                return file, read, folder
        return None

    def _published(self, built: object) -> None:
        self._errand = None
        path = getattr(built, "path", None)
        self.folder = path or self.folder
        self.published.emit(built)

    def _not_published(self, error: ExpoError) -> None:
        self._errand = None
        self.published.emit(None)
        self._studio.troubled.tell(error)

    def _came_back(self, outcome: tuple[HallFile, Reopened, Path] | None) -> None:
        self._errand = None
        if outcome is not None and self._given_up.is_set():  # read whole just before that
            discard(outcome[0])
            outcome = None
        self.reopened.emit(outcome)

    def _not_reopened(self, error: ExpoError) -> None:
        self._errand = None
        self.reopened.emit(None)
        self._studio.troubled.tell(error)
