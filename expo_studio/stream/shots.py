"""What is on air: a booth, from where it is seen, and what of a show runs in it."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.show_clock import Run
from expo_studio.model.show_state import Heard, Moment, heard, state
from expo_studio.stream.ports import Cut, CutPainter, Painter, ShowPainter
from expo_studio.stream.taking import Array, Taken, Way


@dataclass(frozen=True, slots=True)
class Shot:
    """What is on air: a booth and where one looks from.

    Attributes:
        run: A show that runs in it, by the monotonic clock; its cameras look instead.
        cut: A plane that cuts it open, as CutPainter takes it, or None.
    """

    booth: Booth
    viewpoint: Viewpoint
    run: Run | None = None
    cut: Cut | None = None

    def moment(self) -> Moment | None:
        """Return what the show is at now, None where none runs."""
        if self.run is None:
            return None
        here = self.run.at(time.monotonic())
        return state(self.booth, self.run.show, here.seconds, here.held)

    def heard(self) -> tuple[Heard, ...]:
        """Return what of the show is heard now."""
        if self.run is None:
            return ()
        here = self.run.at(time.monotonic())
        return heard(self.booth, self.run.show, here.seconds, here.held)

    def seen(self) -> Shot:
        """Return the shot from where it is seen now: where a show's cameras look, if they do."""
        moment = self.moment()
        if moment is None or moment.camera is None:
            return self
        return replace(self, viewpoint=moment.camera)


def drawn(way: Way, painter: Painter, shot: Shot, into: Array) -> Taken:
    """Draw a shot, or a show in it, as at this moment."""
    moment, viewpoint = shot.moment(), shot.viewpoint
    if isinstance(painter, ShowPainter):
        painter.stage(moment)
    if isinstance(painter, CutPainter):
        painter.cut(shot.cut)
    if moment is not None and moment.camera is not None:
        viewpoint = moment.camera
    taken = way.draw(painter, shot.booth, viewpoint, into)
    return taken._replace(moves=taken.moves or moment is not None)
