"""A program for test_two_windows: a window that copies and pastes as it is told.

Usage: copying_window.py PROJECT SETTINGS. Each line read is “copy N”, which copies the first N
placements as one group, or “paste”; each line written is the names of what was copied or pasted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QSocketNotifier
from PySide6.QtWidgets import QApplication

from expo_studio.app import go_live
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui import clipboard, editing
from expo_studio.ui.speech import Speech
from expo_studio.ui.studio import Studio
from expo_studio.ui.window import StudioWindow


def obey(studio: Studio, wish: str) -> str:
    """Copy or paste; return the names of what is selected then."""
    if wish.startswith("copy"):
        studio.select(frozenset(list(studio.booth.placements)[: int(wish.split()[1])]))
        editing.group_selection(studio)
        assert clipboard.copy(studio)
    else:
        assert clipboard.paste(studio)
        for key in studio.selection:
            assert studio.blob(studio.booth.placements[key].asset)
    return ", ".join(sorted(studio.booth.name_of(key).en for key in studio.selection))


def main() -> None:
    """Open the window and do what is wished until nobody wishes anything any more."""
    path, settings = Path(sys.argv[1]), sys.argv[2]
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
    application = QApplication([sys.argv[0]])
    window = StudioWindow(Project.open(path), Speech(Language.EN), go_live)
    window.resize(640, 400)
    window.show()
    wishes = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def hear() -> None:
        wish = os.read(sys.stdin.fileno(), 100).decode()
        if not wish:
            os._exit(0)
        print(obey(window.studio, wish), flush=True)

    wishes.activated.connect(hear)
    application.exec()


if __name__ == "__main__":
    main()
