"""Moving the editor's camera: orbit, pan, zoom; plain maths."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from expo_studio.model.hotspots import EYE_HEIGHT
from expo_studio.model.space import Box, Vec3, add, length, scaled, subtract, unit
from expo_studio.render.camera import Camera

TURN_PER_PIXEL = 0.006
LOOK_PER_PIXEL = 0.004
ZOOM_PER_STEP = 0.88
KEY_PIXELS = 30.0
"""A press of a key turns the camera as far as a drag of so many pixels."""
STEEPEST = 1.45
NEAREST, FARTHEST = 0.25, 80.0


@dataclass(frozen=True, slots=True)
class Angles:
    """Direction of view: heading about +Y (0 looks to -Z) and tilt upwards, radians."""

    heading: float
    tilt: float


def angles_of(camera: Camera) -> Angles:
    """Return where a camera looks."""
    x, y, z = unit(subtract(camera.target, camera.eye))
    return Angles(math.atan2(-x, -z), math.asin(max(-1.0, min(1.0, y))))


def direction(angles: Angles) -> Vec3:
    """Return the unit vector of a direction of view."""
    level = math.cos(angles.tilt)
    return (
        -math.sin(angles.heading) * level,
        math.sin(angles.tilt),
        -math.cos(angles.heading) * level,
    )


def orbited(camera: Camera, dx: float, dy: float) -> Camera:
    """Return the camera turned about its target by a drag in pixels."""
    away = length(subtract(camera.eye, camera.target))
    angles = angles_of(camera)
    turned = Angles(
        angles.heading - dx * TURN_PER_PIXEL,
        max(-STEEPEST, min(STEEPEST * 0.3, angles.tilt - dy * TURN_PER_PIXEL)),
    )
    return replace(camera, eye=subtract(camera.target, scaled(direction(turned), away)))


def stepped(camera: Camera, across: float, up: float) -> Camera:
    """Return the camera turned about its target by presses of keys."""
    return orbited(camera, across * KEY_PIXELS, -up * KEY_PIXELS)


def looked(camera: Camera, dx: float, dy: float) -> Camera:
    """Return the camera turned where it stands by a drag in pixels."""
    away = length(subtract(camera.eye, camera.target))
    angles = angles_of(camera)
    turned = Angles(
        angles.heading - dx * LOOK_PER_PIXEL,
        max(-STEEPEST, min(STEEPEST, angles.tilt - dy * LOOK_PER_PIXEL)),
    )
    return replace(camera, target=add(camera.eye, scaled(direction(turned), away)))


def panned(camera: Camera, dx: float, dy: float, height: int) -> Camera:
    """Return the camera shifted so that its target follows the cursor."""
    right, up, _ = camera.axes()
    away = length(subtract(camera.eye, camera.target))
    metres = 2.0 * away * math.tan(camera.field_of_view / 2.0) / max(height, 1)
    shift = add(scaled(right, -dx * metres), scaled(up, dy * metres))
    return replace(camera, eye=add(camera.eye, shift), target=add(camera.target, shift))


def zoomed(camera: Camera, steps: float) -> Camera:
    """Return the camera nearer to its target by wheel steps."""
    away = subtract(camera.eye, camera.target)
    wanted = max(NEAREST, min(FARTHEST, length(away) * ZOOM_PER_STEP**steps))
    return replace(camera, eye=add(camera.target, scaled(unit(away), wanted)))


def framed(camera: Camera, box: Box) -> Camera:
    """Return the camera looking at a whole box from its own direction."""
    radius = max(0.2, length(box.size) / 2.0)
    away = radius / math.sin(camera.field_of_view / 2.0) * 1.1
    way = unit(subtract(camera.eye, camera.target))
    return replace(camera, eye=add(box.middle, scaled(way, away)), target=box.middle)


def stood_up(camera: Camera) -> Camera:
    """Return the camera at a person's eye height, looking the same way."""
    angles = angles_of(camera)
    level = Angles(angles.heading, max(-0.5, min(0.5, angles.tilt)))
    eye = (camera.eye[0], EYE_HEIGHT, camera.eye[2])
    return replace(camera, eye=eye, target=add(eye, scaled(direction(level), 3.0)))
