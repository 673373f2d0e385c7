"""Where programs keep what they need next time, on this machine and for this user."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def state_folder(name: str) -> Path:
    """Return a folder of ours there, which need not exist yet.

    Asked for before the first frame, so without the modules that know all such folders.
    """
    return _of_all_programs() / "expo-studio" / name


def _of_all_programs() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    told = os.environ.get("XDG_STATE_HOME", "")
    return Path(told) if Path(told).is_absolute() else Path.home() / ".local" / "state"
