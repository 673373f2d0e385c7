"""Closing a window: asks first, waits for the disk in sight, and lets go of all it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from expo_studio.ui import words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter

    from expo_studio.model.booth import Booth
    from expo_studio.text import Text
    from expo_studio.ui.filing import Filing
    from expo_studio.ui.import_dialog import ImportDialog
    from expo_studio.ui.live_panel import LivePanel
    from expo_studio.ui.long_work import LongWork
    from expo_studio.ui.notices import Notices
    from expo_studio.ui.panels import Panels
    from expo_studio.ui.portraits import Portraits
    from expo_studio.ui.studio import Studio
    from expo_studio.ui.tour_player import TourPlayer
    from expo_studio.ui.viewport import Viewport


class Leavable(Protocol):
    """What of a window has to be brought to an end."""

    importing: ImportDialog | None
    player: TourPlayer
    live: LivePanel
    panels: Panels
    portraits: Portraits
    viewport: Viewport
    split: QSplitter
    filing: Filing
    work: LongWork
    notices: Notices

    @property
    def studio(self) -> Studio:
        """Return what the window edits."""
        ...

    def actions_made(self) -> tuple[tuple[QAction, Text], ...]:
        """Return every action and what it is called."""
        ...

    def hide(self) -> None:
        """Be out of sight."""
        ...

    def quit(self) -> object:
        """Close the window."""
        ...


class Leaving:
    """Closes one window, once."""

    def __init__(self, window: Leavable) -> None:
        self._window = window
        self._is_going = self._is_gone = self._is_wanted = False

    def leave(self) -> bool:
        """Ask about unsaved changes and let go; return whether the window may close now.

        While the disk is waited for it stays, says so, and closes after that.
        """
        if self._is_gone:
            return True
        if self._is_going or self._window.work.patience.is_waiting:
            self._is_wanted = not self._is_going
            self._window.notices.say(words.CLOSES_SOON)
            return False
        self._is_going = True
        try:
            if self._may_go():
                self._let_go()
                self._is_gone = True
        finally:
            self._is_going = False
        return self._is_gone

    def go_on(self) -> None:
        """Close a window that was to be closed, now that the disk is waited for no more."""
        if self._is_wanted:
            self._is_wanted = False
            self._window.quit()

    def _may_go(self) -> bool:
        """Ask what becomes of unsaved changes, also of those made during the last backup."""
        window = self._window
        asked: Booth | None = None
        while asked is not window.studio.booth:
            if not window.filing.may_leave():
                return False
            asked = window.studio.booth
            window.filing.finish()
        return True

    def _let_go(self) -> None:
        window = self._window
        if window.importing is not None:
            window.importing.reject()
        window.player.end()
        window.live.let_go()
        window.panels.remember()
        self._rest()
        window.viewport.let_go()
        window.filing.let_go(window.studio.project, window.work.patience.wait_for)
        window.studio.let_go()
        window.hide()  # what is left ends by itself, and nobody has to look on
        window.portraits.let_go()

    def _rest(self) -> None:
        """Take no more orders, and show nothing but how the closing goes."""
        window = self._window
        window.split.hide()
        for dock, _ in window.panels.docks:
            dock.setEnabled(False)
        for action, _ in window.actions_made():
            action.setEnabled(False)
