"""The quality ladder: what an asset may weigh where it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from expo_studio.fitting.clips import Slack
from expo_studio.fitting.pictures import Grade
from expo_studio.fitting.rungs import Rung


@dataclass(frozen=True, slots=True)
class Measure:
    """What an asset may weigh, and how far it may stray from what it was.

    Attributes:
        triangles: Drawn at most, if the allowed error permits.
        errors: Shares of the asset's size: what nobody sees, and what is allowed.
        drifts: Shares of a painted surface that may slip: what nobody sees, and what is allowed.
        grade: Of its pictures.
        angle: Radians a clip's turns may stray.
        is_joined: Whether what looks alike and stands still becomes one part.
    """

    triangles: int
    errors: tuple[float, float]
    drifts: tuple[float, float]
    grade: Grade
    angle: float
    is_joined: bool = True

    def slack(self, extent: float) -> Slack:
        """Return the slack of clips of an asset so many metres large."""
        return Slack(angle=self.angle, length=extent * self.errors[0], share=self.angle)


LADDER = {
    Rung.THUMB: Measure(6_000, (1e-3, 1e-2), (1e-2, 5e-2), Grade(256, 70, 70), 5e-3),
    Rung.PHONE: Measure(30_000, (5e-5, 4e-3), (2e-3, 2e-2), Grade(1024), 1e-3),
    Rung.DESKTOP: Measure(150_000, (5e-5, 2e-3), (1e-3, 1e-2), Grade(2048, 85, 85), 1e-3),
    Rung.INSPECTION: Measure(
        1_000_000,
        (1e-5, 5e-4),
        (5e-4, 2e-3),
        Grade(4096, 92, 92),
        5e-4,
        is_joined=False,
    ),
}
