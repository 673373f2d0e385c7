"""The cameras of a show: front pit, side, crane and audience, found from the path."""

from __future__ import annotations

import math

from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.show import CameraKey, Rig, Show
from expo_studio.model.space import Vec3
from expo_studio.text import Text

RIGS = {
    Rig.PIT: Text("正面", "Front pit"),
    Rig.SIDE: Text("侧面", "Side"),
    Rig.CRANE: Text("摇臂", "Crane"),
    Rig.AUDIENCE: Text("观众席", "Audience"),
    Rig.VIEW: Text("视点", "Viewpoint"),
}
CRANE_SECONDS = 18.0
"""The crane swings once there and back."""


def shot(booth: Booth, show: Show, key: CameraKey, aim: Vec3, seconds: float) -> Viewpoint:
    """Return what a camera sees at a time while it aims at a point, metres."""
    view = booth.viewpoints.get(key.viewpoint) if key.viewpoint else None
    if view is not None:
        return view
    start, front = _runway(show)
    ahead = _ahead(start, front)
    floor = start[1]
    if key.rig is Rig.SIDE:
        eye = _beside(aim, ahead, 0.8, 3.2, floor + 1.3)
        return Viewpoint(RIGS[key.rig], eye, aim, math.radians(42.0))
    if key.rig is Rig.CRANE:
        swing = 2.2 * math.sin(seconds / CRANE_SECONDS * math.tau)
        eye = _beside(front, ahead, 3.4, swing, floor + 3.0)
        return Viewpoint(RIGS[key.rig], eye, aim, math.radians(46.0))
    if key.rig is Rig.AUDIENCE:
        middle = (
            front[0] + (start[0] - front[0]) * 0.3,
            0.0,
            front[2] + (start[2] - front[2]) * 0.3,
        )
        eye = _beside(middle, ahead, 0.0, 2.9, floor + 0.9)
        return Viewpoint(RIGS[key.rig], eye, aim, math.radians(48.0))
    eye = _beside(front, ahead, 4.8, 0.3, floor + 1.2)
    return Viewpoint(RIGS[Rig.PIT], eye, aim, math.radians(36.0))


def _runway(show: Show) -> tuple[Vec3, Vec3]:
    """Return the path's beginning and its mark farthest from there."""
    start = show.path[0].position
    return start, max((one.position for one in show.path), key=lambda one: math.dist(one, start))


def _ahead(start: Vec3, front: Vec3) -> tuple[float, float]:
    x, z = front[0] - start[0], front[2] - start[2]
    size = math.hypot(x, z)
    return (x / size, z / size) if size > 1e-6 else (0.0, 1.0)


def _beside(
    place: Vec3, ahead: tuple[float, float], forward: float, right: float, height: float
) -> Vec3:
    """Return a point so far ahead of a place and to the right of it, at a height."""
    x = place[0] + ahead[0] * forward - ahead[1] * right
    z = place[2] + ahead[1] * forward + ahead[0] * right
    return (x, height, z)
