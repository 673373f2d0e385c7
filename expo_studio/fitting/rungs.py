"""Where an asset is shown, which decides what it may weigh."""

from __future__ import annotations

from enum import StrEnum

from expo_studio.text import Text


class Rung(StrEnum):
    """Where an asset is shown."""

    THUMB = "thumb"
    PHONE = "phone"
    DESKTOP = "desktop"
    INSPECTION = "inspection"


NAMES = {
    Rung.THUMB: Text(zh="缩略", en="Thumbnail"),
    Rung.PHONE: Text(zh="手机", en="Phone"),
    Rung.DESKTOP: Text(zh="电脑", en="Desktop"),
    Rung.INSPECTION: Text(zh="近看", en="Inspection"),
}
"""What users call them."""
