"""What the window asks of others; the composition root introduces the providers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint


class LiveSession(Protocol):
    """A live session that was started and is spoken to."""

    @property
    def visitor_url(self) -> str:
        """Return the link for visitors."""
        ...

    @property
    def is_running(self) -> bool:
        """Return whether the host is alive."""
        ...

    def look(self, viewpoint: Viewpoint) -> None:
        """Show the booth from here."""
        ...

    def show_booth(self, booth: Booth) -> None:
        """Show this booth."""
        ...

    def say(self, text: str) -> None:
        """Say something to everyone."""
        ...

    def end(self) -> None:
        """End the session for everyone."""
        ...

    def close(self) -> None:
        """Stop speaking; the session goes on."""
        ...


GoLive = Callable[[Path, Callable[[dict[str, Any]], None]], LiveSession]
"""Starts a session of a project and calls back, on any thread, with what the host tells.

Blocks until it is on air: call it off the window's thread. Raises LiveError.
"""
