"""What an asset weighs, as it is told before and after a fitting."""

from __future__ import annotations

from dataclasses import dataclass

HARDLY = 0.95
"""Share of what it was from which a weight is as good as the same."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What an asset weighs.

    Attributes:
        triangles: Drawn, copies counted.
        parts: Primitives drawn, copies counted.
        texture_bytes: Graphics memory with mipmaps.
        size_bytes: Of the file.
        extent: Metres along its longest side.
    """

    triangles: int
    parts: int
    materials: int
    texture_bytes: int
    size_bytes: int
    extent: float

    def is_hardly_lighter_than(self, other: Weight) -> bool:
        """Return whether this gained too little of anything to be worth a change."""
        return self.size_bytes >= other.size_bytes * HARDLY and all(
            mine >= theirs * HARDLY
            for mine, theirs in (
                (self.triangles, other.triangles),
                (self.parts, other.parts),
                (self.texture_bytes, other.texture_bytes),
            )
        )
