"""What an export made before, by what it was made from: a second export is quick."""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DIGEST = 32
SIZE_LIMIT = 1_000_000_000
"""Bytes kept; what was not used for longest goes first."""


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of made things, each with the hash of its own bytes before it.

    Nothing depends on it: what is missing, torn or cannot be written is made anew.

    Attributes:
        folder: Where they lie, or None to remember nothing.
    """

    folder: Path | None = None

    def made(self, recipe: tuple[object, ...], make: Callable[[], bytes]) -> bytes:
        """Return what the recipe gives: remembered, else made and remembered.

        Args:
            recipe: Everything the outcome depends on, with a printed form that says it all.
            make: Makes it.
        """
        if self.folder is None:
            return make()
        path = self.folder / hashlib.sha256(repr(recipe).encode()).hexdigest()
        found = _read(path)
        if found is not None:
            return found
        data = make()
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, hashlib.sha256(data).digest() + data)
        return data

    def tidy(self) -> None:
        """Forget what was not used for longest, until the rest is small enough."""
        if self.folder is None or not self.folder.is_dir():
            return
        with contextlib.suppress(OSError):
            left = SIZE_LIMIT
            for path in sorted(self.folder.iterdir(), key=_last_use, reverse=True):
                left -= path.stat().st_size
                if left < 0:
                    path.unlink()


def _last_use(path: Path) -> float:
    return path.stat().st_mtime


def _read(path: Path) -> bytes | None:
    try:
        data = path.read_bytes()
        if hashlib.sha256(data[DIGEST:]).digest() != data[:DIGEST]:
            return None
        os.utime(path)
    except OSError:
        return None
    return data[DIGEST:]
