"""Asking where a file shall lie: its ending is added, and nothing is replaced unasked."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from expo_studio.errors import ProjectError
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.dialogs import agreed
from expo_studio.ui.patience import Waits, at_once
from expo_studio.ui.speech import Speech

EXISTS = Text("“{name}”已存在，要替换它吗？", "“{name}” exists already. Replace it?")
REPLACE = Text("替换", "Replace")


def ask_where(
    parent: QWidget | None,
    speech: Speech,
    title: Text,
    suffix: str,
    proposed: str = "",
    wait_for: Waits = at_once,
) -> Path | None:
    """Return where a file of an ending shall lie, None if given up.

    The system's dialog asks before it replaces what was typed; of a name to which the
    ending was added only here, nobody has asked yet.
    """
    said = speech(title)
    chosen, _ = QFileDialog.getSaveFileName(parent, said, proposed, f"*{suffix}")
    if not chosen:
        return None
    typed = Path(chosen)
    path = with_ending(typed, suffix)
    is_free = path == typed or not _is_there(path, wait_for)
    exists = EXISTS.filled(name=path.name)
    return path if is_free or agreed(parent, said, exists, REPLACE, speech) else None


def with_ending(path: Path, suffix: str) -> Path:
    """Return a path that ends so; other dots in its name are part of the name."""
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def _is_there(path: Path, wait_for: Waits) -> bool:
    """Return whether something lies there; a disk that does not say refuses what comes next."""
    with suppress(ProjectError):
        looking = words.LOOKING_AT_FILE.filled(name=path.name)
        return wait_for(looking, lambda: _exists(path))
    return False


def _exists(path: Path) -> bool:
    with suppress(OSError):
        return path.exists()
    return False
