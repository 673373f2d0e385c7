"""How gamepads are read on this machine, kept from one walk to the next."""

from __future__ import annotations

import math

from PySide6.QtCore import QSettings

from expo_studio.ui.gamepad import DEAD, LARGEST_DEAD, SMALLEST_DEAD, Handling

INVERTED_KEY, DEAD_KEY = "gamepad/inverted", "gamepad/dead"


def kept_handling() -> Handling:
    """Return how pads are read on this machine."""
    settings = QSettings()
    is_inverted = settings.value(INVERTED_KEY, defaultValue=False, type=bool)
    dead = settings.value(DEAD_KEY, defaultValue=DEAD, type=float)
    part = dead if isinstance(dead, float) and math.isfinite(dead) else DEAD
    return Handling(min(max(part, SMALLEST_DEAD), LARGEST_DEAD), bool(is_inverted))


def keep_handling(handling: Handling) -> None:
    """Read pads like that from now on."""
    settings = QSettings()
    settings.setValue(INVERTED_KEY, handling.is_inverted)
    settings.setValue(DEAD_KEY, handling.dead)
