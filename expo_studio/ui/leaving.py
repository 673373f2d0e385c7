"""Closing a window: asks first, waits for the disk in sight, and lets go of all it holds."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from expo_studio.ui import words

if TYPE_CHECKING:
    from expo_studio.ui.notices import Notices
    from expo_studio.ui.patience import Patience
    from expo_studio.ui.safekeeping import Safekeeping
    from expo_studio.ui.workbench import Workbench


class Leavable(Protocol):
    """What of any window is asked before it closes."""

    @property
    def studio(self) -> Workbench[Any, Any, Any]:
        """Return what the window edits."""
        ...

    @property
    def filing(self) -> Safekeeping:
        """Return who keeps that."""
        ...

    @property
    def notices(self) -> Notices:
        """Return who tells of it."""
        ...

    def quit(self) -> object:
        """Close the window."""
        ...


Window = TypeVar("Window", bound=Leavable)


class Leaving(Generic[Window]):
    """Closes one window."""

    def __init__(self, window: Window, patience: Patience) -> None:
        self._window, self._patience = window, patience
        self._is_going = self._is_gone = self._is_wanted = False

    def leave(self) -> bool:
        """Ask about unsaved changes and let go; return whether the window may close now.

        While the disk is waited for it stays, says so, and closes after that.
        """
        if self._is_gone:
            return True
        if self._is_going or self._patience.is_waiting:
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

    def come_back(self) -> None:
        """Know that the window is used again, after it was closed."""
        self._is_gone = False

    def go_on(self) -> None:
        """Close a window that was to be closed, now that the disk is waited for no more."""
        if self._is_wanted:
            self._is_wanted = False
            self._window.quit()

    @abstractmethod
    def _let_go(self) -> None:
        """Let go of all the window holds."""

    def _may_go(self) -> bool:
        """Ask what becomes of unsaved changes, also of those made during the last backup."""
        window, asked = self._window, object()
        while asked is not window.studio.document.value:
            if not window.filing.may_leave():
                return False
            asked = window.studio.document.value
            window.filing.finish()
        return True
