"""The booth being edited: undo, redo, gestures and a readable history."""

from __future__ import annotations

from expo_studio.model import edited
from expo_studio.model.booth import Booth
from expo_studio.model.edited import HISTORY_LIMIT, Deed, Edited

__all__ = ["HISTORY_LIMIT", "Change", "Deed", "Document"]

Change = edited.Change[Booth]
"""What listeners of a document hear."""


class Document(Edited[Booth]):
    """A booth and how it came to be."""

    @property
    def booth(self) -> Booth:
        """Return the booth as it is now."""
        return self.value
