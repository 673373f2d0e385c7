"""What the studio's window lets go of when it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from expo_studio.ui.leaving import Leavable, Leaving

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter

    from expo_studio.text import Text
    from expo_studio.ui.import_dialog import ImportDialog
    from expo_studio.ui.live_panel import LivePanel
    from expo_studio.ui.panels import Panels
    from expo_studio.ui.portraits import Portraits
    from expo_studio.ui.studio import Studio
    from expo_studio.ui.tour_player import TourPlayer
    from expo_studio.ui.viewport import Viewport


class StudioLeavable(Leavable, Protocol):
    """What of the studio's window has to be brought to an end."""

    importing: ImportDialog | None
    player: TourPlayer
    live: LivePanel
    panels: Panels
    portraits: Portraits
    viewport: Viewport
    split: QSplitter

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


class StudioLeaving(Leaving[StudioLeavable]):
    """Closes one window, once."""

    def _may_go(self) -> bool:
        """Ask last what becomes of a session on air."""
        return super()._may_go() and self._window.live.may_leave()

    def _let_go(self) -> None:
        window = self._window
        if window.importing is not None:
            window.importing.reject()
        window.player.end()
        window.live.let_go()
        window.panels.remember()
        self._rest()
        window.viewport.let_go()
        window.filing.let_go(window.studio.project)
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
