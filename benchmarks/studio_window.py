"""The studio's window to be measured: on settings of its own, with no session, its booth drawn."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.ports import GoLive, LiveSession
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow


@contextmanager
def fresh_folder() -> Iterator[Path]:
    """Yield a folder for projects; settings lie in it too, and Qt runs."""
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "xcb_egl")
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl")
    _application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scope = QSettings.Scope.UserScope
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(folder / "settings"))
        yield folder


@contextmanager
def shown(path: Path, go_live: GoLive | None = None) -> Iterator[StudioWindow]:
    """Yield the window on a project, all of its booth drawn; what is edited is not kept."""
    window = StudioWindow(Project.open(path), Speech(Language.EN), go_live or _no_session)
    window.show()
    while window.viewport.drawing.arrival.is_on:
        QApplication.processEvents()
    window.grab()
    yield window
    window.live.end()
    window.studio.document.mark_saved()
    window.close()


def _no_session(*_: object) -> LiveSession:
    raise NotImplementedError
