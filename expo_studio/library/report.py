"""What an import found and changed, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.fitting.weight import Weight
from expo_studio.model.booth import Asset, AssetKind
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Medium:
    """What is stored beside the model that stands for it.

    Attributes:
        mime: Media type (RFC 6838).
        seconds: How long it plays.
        pages: Of a document.
    """

    data: bytes
    mime: str
    seconds: float = 0.0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Made:
    """What a reader made of a stranger's file.

    Attributes:
        glb: Plain glTF, not yet proven sound.
        changed: What was converted or repaired.
        facts: What the user should know besides.
        weights: Before and after it was fitted, or None where it was not.
    """

    glb: bytes | memoryview
    changed: list[Text] = field(default_factory=list)
    kind: AssetKind = AssetKind.MODEL
    medium: Medium | None = None
    facts: tuple[Text, ...] = ()
    weights: tuple[Weight, Weight] | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What the user reads after an import.

    Attributes:
        format: Such as GLB or OBJ.
        found: Facts about the file.
        changed: What was converted or repaired; empty when the file came in as it was.
        weights: Before and after it was fitted, or None where it was not.
    """

    format: str
    found: tuple[Text, ...] = ()
    changed: tuple[Text, ...] = ()
    weights: tuple[Weight, Weight] | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """A sound asset: its normalised GLB, what is known of it, and the report.

    Attributes:
        medium: Bytes of what ``asset.medium`` names, or empty.
    """

    glb: bytes
    asset: Asset
    report: Report
    medium: bytes = b""

    @property
    def blobs(self) -> tuple[bytes, ...]:
        """Everything that must be stored for the asset, the model first."""
        return (self.glb, self.medium) if self.medium else (self.glb,)
