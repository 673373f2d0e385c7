"""What the organizer's window stops and lets go of when it closes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from expo_studio.errors import ProjectError
from expo_studio.ui import words
from expo_studio.ui.leaving import Leavable, Leaving

if TYPE_CHECKING:
    from expo_studio.ui.hall_intake import HallIntake
    from expo_studio.ui.hall_preview import HallPreview
    from expo_studio.ui.hall_publishing import HallPublishing
    from expo_studio.ui.hall_studio import HallStudio
    from expo_studio.ui.panels import Panels


class HallLeavable(Leavable, Protocol):
    """What of the organizer's window has to be brought to an end."""

    panels: Panels
    intake: HallIntake
    publishing: HallPublishing
    preview: HallPreview

    @property
    def studio(self) -> HallStudio:
        """Return what the window edits."""
        ...


class HallLeaving(Leaving[HallLeavable]):
    """Closes one window, which may be shown again."""

    def come_back(self) -> None:
        """Know that the window is used again."""
        self._is_gone = False

    def _may_go(self) -> bool:
        """Stop what runs first: packages that come in, or a hall that is published."""
        window = self._window
        for running in (window.intake, window.publishing):
            running.cancel()
            stopping = words.CLOSING.filled(name=window.filing.name)
            with suppress(ProjectError):  # left to itself: it changes nothing any more
                self._patience.wait_for(stopping, running.wait, running.cancel)
        return super()._may_go()

    def _let_go(self) -> None:
        window = self._window
        window.preview.stop()
        window.panels.remember()
        window.filing.let_go(window.studio.file)
        window.studio.let_go()
