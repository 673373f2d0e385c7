"""The project's file: new, open and export; the rest as of any file that is edited."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from expo_studio.errors import ExpoError, PackageError
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.project.database import PROJECT
from expo_studio.project.project import Project
from expo_studio.project.rescue import require_readable
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.errands import Errand
from expo_studio.ui.opening import open_asking
from expo_studio.ui.patience import Patience
from expo_studio.ui.safekeeping import Safekeeping
from expo_studio.ui.studio import Studio
from expo_studio.ui.welcome import EMPTY, remember

if TYPE_CHECKING:
    from expo_studio.publish.outcome import Written

BOOTH, PACKAGE = ".booth", ".expo"


class Filing(Safekeeping):
    """Everything between a studio's project and the disk.

    Args:
        studio: What is edited.
        window: Where one is asked.
        patience: Waits for the disk.
        arrive: Returns when what is on its way into the project is in it.

    Attributes:
        exporting: A package is being written, to this path.
        progressed: A Step of the export begins.
        exported: The export ended, with its Written, or None where there is no package.
    """

    exporting = Signal(object)
    progressed = Signal(object)
    exported = Signal(object)

    def __init__(
        self, studio: Studio, window: QWidget, patience: Patience, arrive: Callable[[], None]
    ) -> None:
        super().__init__(studio, window, patience, PROJECT)
        self._studio = studio
        self._arrive = arrive
        self._errand: Errand | None = None
        self._given_up = threading.Event()
        self._exporting_to = Path()

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the project may be left."""
        self._arrive()
        return super().may_leave()

    def new(self, template: str = EMPTY) -> bool:
        """Ask for a name and begin a project from a template; return whether it came about."""
        path = self._ask_where(words.NEW, BOOTH)
        if path is None:
            return False
        making = words.OPENING_FILE.filled(name=path.name)
        return self.switch_to(
            lambda: self._patience.wait_for(
                making, lambda: _begun(path, template), late=Project.close
            )
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
        given_up = self._given_up = threading.Event()
        self._errand = Errand(lambda: self._write(booth, project, path, given_up), self)
        self._exporting_to = path
        self._errand.done.connect(self._exported)
        self._errand.failed.connect(self._export_failed)
        self.exporting.emit(path)
        self._errand.start()

    def cancel_export(self) -> None:
        """Give the running export up; what was there before stays.

        A disk that does not answer holds whoever writes to it: that one is left to itself.
        """
        self._given_up.set()
        if self._errand is not None:
            silent = words.EXPORT_SILENT.filled(path=self._exporting_to)
            error = PackageError(silent, words.EXPORT_ELSEWHERE)
            self._errand.leave(partial(self._export_failed, error))

    def _write(
        self, booth: Booth, project: Path, path: Path, given_up: threading.Event
    ) -> Written | None:
        """Have a package written, waiting on the errand's thread; None when it was given up."""
        from expo_studio.publish.elsewhere import export_elsewhere

        return export_elsewhere(booth, project, path, self.progressed.emit, given_up)

    def _look_at(self, path: Path) -> None:
        require_readable(path)

    def _opened(self, path: Path) -> Project | None:
        return open_asking(path, self._studio.speech, self._window, self._patience.wait_for)

    def _seen(self, path: Path) -> Project:
        return Project.open_read_only(path)

    def _remember(self, path: Path) -> None:
        remember(path)

    def _exported(self, written: Written | None) -> None:
        self._errand = None
        self.exported.emit(written)

    def _export_failed(self, error: ExpoError) -> None:
        self._errand = None
        self.exported.emit(None)
        self._studio.troubled.tell(error)


def _begun(path: Path, template: str) -> Project:
    """Return a new project of a template, called as its file; ProjectError if the disk refuses.

    A template of somebody's booth keeps its own name.
    """
    if template == EMPTY:
        return Project.create(path, Booth())
    kit = starter.template(template)
    is_blank = kit.booth.exhibitor == Text()
    booth = replace(kit.booth, title=_called(path)) if is_blank else kit.booth
    return Project.create(path, booth, blobs=kit.contents())


def _called(path: Path) -> Text:
    """Return the name of a file as words of the language they are in."""
    name = path.stem
    return Text(en=name) if name.isascii() else Text(zh=name)
