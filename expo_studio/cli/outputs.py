"""What a command writes: whole, or refused in words while what was there stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError
from expo_studio.files import write_whole
from expo_studio.reasons import unwritable

if TYPE_CHECKING:
    from pathlib import Path


class OutputError(ExpoError):
    """The outcome of a command cannot be written; what was there is unchanged."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(*unwritable(path, error))


def put(path: Path, data: bytes) -> None:
    """Write a file whole, making its folder; OutputError if the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise OutputError(path, error) from error
