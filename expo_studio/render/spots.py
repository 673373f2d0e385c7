"""Suggesting where a panorama tour stands, and from where one sees where else."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping

from expo_studio.model.booth import Booth
from expo_studio.model.ids import SpotId
from expo_studio.model.products import Product
from expo_studio.model.space import Vec3
from expo_studio.model.spots import Spot
from expo_studio.render.ground import Ground
from expo_studio.text import Text

APART = 3.0
"""Metres between suggested spots, about."""
BEFORE = (1.2, 1.6, 2.0, 0.9)
"""Metres from a product at which one may stand, the best first."""
PACE = 0.25
"""Metres between places that are tried."""
NEAR = 1.0
"""Metres from a spot within which no other is suggested."""
MARGIN = 1.5
"""Metres around the stand where spots may be."""

Place = tuple[float, float]


def suggested(booth: Booth, ground: Ground) -> dict[SpotId, Spot]:
    """Return spots before each product and about every 3 m where one can walk from the entrance.

    Names are the products', or numbers; keys say so, so that a second look gives the same.
    """
    free = reachable(booth, ground)
    spots: dict[SpotId, Spot] = {}
    for key, product in booth.products.items():
        spot = _before(booth, product, free, ground)
        if spot is not None and _is_alone(spot.position, spots.values(), NEAR):
            spots[SpotId(f"before-{key}")] = spot
    for place, height in _spread(free):
        at = (place[0], height, place[1])
        if _is_alone(at, spots.values(), APART * 0.85):
            number = len(spots) + 1
            name = Text(zh=f"站点 {number}", en=f"Spot {number}")
            spots[SpotId(f"floor-{place[0]:.2f}-{place[1]:.2f}")] = Spot(name, at, _inward(at))
    return spots


def reachable(booth: Booth, ground: Ground) -> dict[Place, float]:
    """Return places on a grid that one can walk to from outside the stand, and their heights."""
    half_width = booth.stand.width / 2.0 + MARGIN
    half_depth = booth.stand.depth / 2.0 + MARGIN
    across, along = int(half_width / PACE), int(half_depth / PACE)
    edge = [(x, z) for x in range(-across, across + 1) for z in (-along, along)]
    edge += [(x, z) for z in range(-along, along + 1) for x in (-across, across)]
    heights: dict[tuple[int, int], float] = {}
    queue = deque((cell, 0.0) for cell in edge)
    while queue:
        cell, feet = queue.popleft()
        if cell in heights or abs(cell[0]) > across or abs(cell[1]) > along:
            continue
        height = ground.standing(cell[0] * PACE, cell[1] * PACE, feet)
        if height is None or abs(height - feet) > PACE:
            continue
        heights[cell] = height
        x, z = cell
        queue.extend((near, height) for near in ((x + 1, z), (x - 1, z), (x, z + 1), (x, z - 1)))
    return {(x * PACE, z * PACE): height for (x, z), height in heights.items()}


def links(spots: Mapping[SpotId, Spot], ground: Ground) -> dict[SpotId, tuple[SpotId, ...]]:
    """Return the spots that are seen from each one, nearest first."""
    found: dict[SpotId, tuple[SpotId, ...]] = {}
    for key, spot in spots.items():
        others = sorted(
            (other for other in spots if other != key),
            key=lambda one: math.dist(spots[one].eye, spot.eye),
        )
        found[key] = tuple(one for one in others if ground.is_free(spot.eye, spots[one].eye))
    return found


def kept_heading(heading: float, photograph: Spot) -> float:
    """Return where to look in a spot's own picture to keep a direction across a link."""
    turned = heading - (photograph.north if photograph.photograph is not None else 0.0)
    return (turned + math.pi) % (2.0 * math.pi) - math.pi


def _before(
    booth: Booth, product: Product, free: Mapping[Place, float], ground: Ground
) -> Spot | None:
    """Return a spot from which the product is seen, on the side with the clearest view."""
    placed = [key for key in product.placements if key in booth.placements]
    if not placed:
        return None
    middle = booth.bounds_of(placed[0]).middle
    for away in BEFORE:
        ring = [place for place in free if abs(_apart(place, middle) - away) < PACE * 0.75]
        for place in sorted(ring, key=lambda one: (-one[1], abs(one[0] - middle[0]))):
            spot = Spot(product.name, (place[0], free[place], place[1]))
            if ground.is_free(spot.eye, _short_of(spot.eye, middle)):
                way = (middle[0] - place[0], middle[2] - place[1])
                return Spot(spot.name, spot.position, math.atan2(way[0], -way[1]))
    return None


def _short_of(eye: Vec3, middle: Vec3) -> Vec3:
    """Return a point on the way to a thing, before its own surface hides its middle."""
    share = max(0.0, 1.0 - 0.6 / max(math.dist(eye, middle), 1e-6))
    x, y, z = (a + (b - a) * share for a, b in zip(eye, middle, strict=True))
    return (x, y, z)


def _spread(free: Mapping[Place, float]) -> Iterable[tuple[Place, float]]:
    """Return free places, those in the middle of free floor first."""

    def room(place: Place) -> int:
        x, z = place
        steps = range(-3, 4)
        return sum((x + i * PACE, z + j * PACE) in free for i in steps for j in steps)

    return sorted(free.items(), key=lambda one: (-room(one[0]), math.hypot(*one[0]), one[0]))


def _inward(at: Vec3) -> float:
    """Return the heading towards the middle of the stand; north from the middle itself."""
    return math.atan2(-at[0], at[2]) if math.hypot(at[0], at[2]) > 0.3 else 0.0


def _apart(place: Place, point: Vec3) -> float:
    return math.hypot(place[0] - point[0], place[1] - point[2])


def _is_alone(at: Vec3, spots: Iterable[Spot], away: float) -> bool:
    return all(math.dist(at, one.position) >= away for one in spots)
