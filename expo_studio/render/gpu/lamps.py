"""Which lamps light a view, and which of them reach a thing.

On software a lamp costs as much as a shadow wherever it is asked for, so each copy
carries the list of those that can reach its box.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth, Light, LightKind
from expo_studio.model.space import Vec3, unit

LAMP_LIMIT = 8
SHADOW_LIMIT = 2
BITS = 4
HALF = LAMP_LIMIT // 2

Floats = NDArray[np.float32]


def chosen_lamps(booth: Booth, eye: Vec3) -> tuple[Light, ...]:
    """Return the lamps nearest to an eye, at most eight, in the order of their making."""
    lights = tuple(booth.lights.values())
    if len(lights) <= LAMP_LIMIT:
        return lights
    near = sorted(range(len(lights)), key=lambda at: math.dist(eye, lights[at].position))
    return tuple(lights[at] for at in sorted(near[:LAMP_LIMIT]))


def shadowed_lamps(booth: Booth, kind: LightKind = LightKind.SPOT) -> tuple[Light, ...]:
    """Return the two brightest of a kind, which cast a shadow whoever looks; first of equals."""
    lamps = [one for one in booth.lights.values() if one.kind is kind]
    return tuple(sorted(lamps, key=lambda one: -one.candela)[:SHADOW_LIMIT])


def lamp_lists(lights: tuple[Light, ...], middles: Floats, halves: Floats) -> Floats:
    """Return the lamps of each box as two whole numbers, shape (n, 2).

    Each number holds four lamps in four bits each, counted from 1; a list ends at 0.

    Args:
        lights: At most eight.
        middles: Of the boxes, shape (n, 3).
        halves: Of the boxes, shape (n, 3).
    """
    lists = np.zeros((len(middles), 2), np.float32)
    lengths = np.zeros(len(middles), np.int64)
    for number, light in enumerate(lights, start=1):
        reached = np.flatnonzero(_reached(light, middles, halves))
        place = lengths[reached]
        lists[reached, place // HALF] += number * 2.0 ** (BITS * (place % HALF))
        lengths[reached] += 1
    return lists


def _reached(light: Light, middles: Floats, halves: Floats) -> NDArray[np.bool_]:
    """Return which boxes a lamp may light; some that it does not are in it too."""
    way = middles - np.array(light.position, np.float32)
    gap = np.maximum(np.abs(way) - halves, 0.0)
    near: NDArray[np.bool_] = np.linalg.norm(gap, axis=1) < light.reach
    if light.kind is LightKind.POINT:
        return near
    far, radius = np.linalg.norm(way, axis=1), np.linalg.norm(halves, axis=1)
    safe = np.maximum(far, 1e-6)
    angle = np.arccos(np.clip(way @ np.array(unit(light.direction)) / safe, -1.0, 1.0))
    spread = np.arcsin(np.clip(radius / safe, 0.0, 1.0))
    aimed: NDArray[np.bool_] = (far <= radius) | (angle - spread < light.cone)
    return near & aimed
