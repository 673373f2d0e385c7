"""What an import found and changed, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.booth import Asset
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Made:
    """What a reader made of a stranger's file.

    Attributes:
        glb: Plain glTF, not yet proven sound.
        changed: What was converted or repaired.
    """

    glb: bytes
    changed: list[Text] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Report:
    """What the user reads after an import.

    Attributes:
        format: Such as GLB or OBJ.
        found: Facts about the file.
        changed: What was converted or repaired; empty when the file came in as it was.
    """

    format: str
    found: tuple[Text, ...] = ()
    changed: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """A sound asset: its normalised GLB, what is known of it, and the report."""

    glb: bytes
    asset: Asset
    report: Report
