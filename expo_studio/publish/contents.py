"""The files of a package while it is put together."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from expo_studio.errors import ExpoError
    from expo_studio.publish.outcome import Part


@dataclass(frozen=True, slots=True)
class Contents:
    """Every file of a package by its name, and what its parts weigh.

    Attributes:
        left_out: Why something is not in it that could have been.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    left_out: list[ExpoError] = field(default_factory=list)

    def add(self, folder: str, data: bytes, suffix: str) -> str:
        """Keep bytes under the hash of what they are, once, and return the name."""
        name = f"{folder}/{hashlib.sha256(data).hexdigest()[:32]}{suffix}"
        self.files[name] = data
        return name
