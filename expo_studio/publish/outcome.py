"""What an export tells: each step as it begins, and at last what it made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.errors import ExpoError


@dataclass(frozen=True, slots=True)
class Step:
    """How far an export is.

    Attributes:
        what: What is being done now.
        done, of: Shares of the whole work; a panorama counts for more than a model.
    """

    what: Text
    done: int
    of: int


Progress = Callable[[Step], None]
"""Told of each step as it begins; raising ends the export."""


@dataclass(slots=True)
class Tally:
    """Counts the steps of an export."""

    progress: Progress = lambda step: None
    of: int = 1
    done: int = 0

    def begin(self, what: Text, shares: int = 1) -> None:
        """Tell that a step begins that is so many shares of the whole."""
        self.progress(Step(what, min(self.done, self.of), self.of))
        self.done += shares


@dataclass(frozen=True, slots=True)
class Part:
    """What one asset weighs, in bytes: as it was, and in each set."""

    name: Text
    before: int
    phone: int
    desktop: int


@dataclass(frozen=True, slots=True)
class Written:
    """What an export made; sizes in bytes.

    Attributes:
        phone, desktop: What a visitor's browser fetches to show the booth in 3D.
        parts: What each asset weighs, before and after.
        left_out: Why something is not in it that could have been.
        fingerprint: Of the key that signed it, empty if none did.
    """

    path: Path
    size: int
    files: int
    phone: int
    desktop: int
    parts: tuple[Part, ...]
    left_out: tuple[ExpoError, ...] = ()
    fingerprint: str = ""
