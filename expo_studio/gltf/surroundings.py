"""What stands around a stand: an exhibition hall with its neighbours, or a park's plaza.

Made of numbers alone, the same for the same stand, so that the desktop and a package show the
same. Nothing of it comes nearer to the stand than an aisle.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

import numpy as np

from expo_studio.gltf.blocks import Blocks, Colour
from expo_studio.gltf.model import Instance, Material, Model
from expo_studio.gltf.write import write_model

HALL, PLAZA = "hall", "plaza"
SQUARE, AISLE = 6.5, 3.5
"""Metres around the stand, from where it is looked at, and between other stands."""
GROUND, CARPET = -0.03, -0.015
"""Metres: below every floor that a stand may have."""
NEAR = 14.0
"""Metres beyond the stand up to which its lamps and shadows fall on the ground."""
BLOCK, ROWS = 9.0, 6.0
"""Width and depth in metres of a block of neighbours, three stands wide, back to back."""
CEILING, EAVES = 10.5, 9.0
"""Metres to the roof, and to the lower edge of what carries it."""
LARGEST = 200.0
"""Metres of a stand's side that surroundings are made for; a larger one reaches beyond."""
SPAN = 7.0
"""Metres from one truss to the next."""
HAZE: Colour = (0.62, 0.65, 0.69)
WHITE: Colour = (0.58, 0.58, 0.57)
STEEL: Colour = (0.34, 0.36, 0.39)
ACCENTS: tuple[Colour, ...] = (
    (0.10, 0.25, 0.45),
    (0.42, 0.12, 0.10),
    (0.12, 0.33, 0.25),
    (0.55, 0.38, 0.10),
    (0.28, 0.28, 0.33),
)
PARTS = ("near ground", "ground", "standing", "glow")
MATERIALS = (
    Material("near ground", metallic=0.0, roughness=0.75),
    Material("ground", metallic=0.0, roughness=0.75),
    Material("standing", metallic=0.0, roughness=0.85),
    Material("glow", (0.0, 0.0, 0.0, 1.0), metallic=0.0, emissive=(1.6, 1.6, 1.55)),
)
"""Far ground is a part of its own, so that no lamp of the stand is asked for there."""

Parts = dict[str, Blocks]


@lru_cache(maxsize=4)
def surroundings(kind: str, width: float, depth: float) -> bytes:
    """Return what stands around a stand as a GLB.

    Args:
        kind: ``HALL`` or ``PLAZA``.
        width: Of the stand in metres, along x.
        depth: Along z.
    """
    thick = {"near ground": 60.0, "ground": 60.0, "standing": 42.0 if kind == HALL else 70.0}
    parts = {name: Blocks(HAZE if name in thick else None, thick.get(name, 1.0)) for name in PARTS}
    make = _hall if kind == HALL else _plaza
    make(parts, min(width, LARGEST), min(depth, LARGEST))
    primitives = tuple(parts[name].primitive(at) for at, name in enumerate(PARTS))
    instances = tuple(Instance(at, np.eye(4)) for at in range(len(PARTS)))
    return write_model(Model(primitives, instances, MATERIALS), name=kind)


def _tiled(
    parts: Parts, reach: tuple[float, float], stand: tuple[float, float], colour: Colour
) -> None:
    """Lay the ground: one piece near the stand, a frame of four around it."""
    x, z = reach
    near_x, near_z = (min(side / 2.0 + NEAR, most) for side, most in zip(stand, reach, strict=True))
    low, high = GROUND - 0.1, GROUND
    parts["near ground"].plate((-near_x, low, -near_z), (near_x, high, near_z), colour)
    far = parts["ground"]
    far.plate((-x, low, near_z), (x, high, z), colour)
    far.plate((-x, low, -z), (x, high, -near_z), colour)
    far.plate((-x, low, -near_z), (-near_x, high, near_z), colour)
    far.plate((near_x, low, -near_z), (x, high, near_z), colour)


def _hall(parts: Parts, width: float, depth: float) -> None:
    columns = _blocks(width, BLOCK)
    rows = _blocks(depth, ROWS)
    reach = (columns[-1][1] + AISLE + 2.0, rows[-1][1] + AISLE + 2.0)
    _tiled(parts, reach, (width, depth), (0.34, 0.34, 0.35))
    _aisles(parts, columns, rows, reach)
    for row, (front, back) in enumerate(rows):
        for column, (left, right) in enumerate(columns):
            if (row, column) != (len(rows) // 2, len(columns) // 2):
                _neighbours(parts, (left, right), (front, back), row * 7 + column * 3)
    _shell(parts, reach)
    _roof(parts, reach)
    for x in (
        columns[0][0] - AISLE / 2,
        columns[1][1] + AISLE / 2,
        columns[-2][0] - AISLE / 2,
        columns[-1][1] + AISLE / 2,
    ):
        for z in (rows[0][1] + AISLE / 2, rows[-1][0] - AISLE / 2):
            parts["standing"].box(
                (x - 0.3, GROUND, z - 0.3), (x + 0.3, CEILING, z + 0.3), (0.5, 0.51, 0.53)
            )


def _blocks(middle: float, side: float) -> list[tuple[float, float]]:
    """Return from where to where blocks reach along an axis, the stand's own in the middle."""
    blocks = [(-middle / 2.0, middle / 2.0)]
    for aisle in (SQUARE, AISLE):
        end = blocks[-1][1] + aisle
        blocks.append((end, end + side))
        blocks.insert(0, (-end - side, -end))
    return blocks


def _aisles(
    parts: Parts,
    columns: list[tuple[float, float]],
    rows: list[tuple[float, float]],
    reach: tuple[float, float],
) -> None:
    """Lay carpet where people walk, lengthwise and across."""
    colour = (0.085, 0.12, 0.19)
    x = reach[0] - 1.0
    carpet = parts["near ground"]
    for (_, end), (begin, _) in pairwise(rows):
        carpet.plate((-x, CARPET - 0.1, end), (x, CARPET, begin), colour)
    for (_, end), (begin, _) in pairwise(columns):
        for front, back in rows:
            carpet.plate((end, CARPET - 0.1, front), (begin, CARPET, back), colour)


def _neighbours(
    parts: Parts, across: tuple[float, float], along: tuple[float, float], seed: int
) -> None:
    """Put up neutral stands back to back, each about three metres wide."""
    blocks, glow = parts["standing"], parts["glow"]
    left, right = across
    count = max(1, round((right - left) / 3.0))
    side = (right - left) / count
    middle = (along[0] + along[1]) / 2.0
    blocks.box((left, GROUND, middle - 0.05), (right, 2.5, middle + 0.05), WHITE)
    for at in range(count + 1):
        x = left + at * side
        reach = 0.62 if 0 < at < count else 0.42
        near, far = (middle + (end - middle) * reach for end in along)
        blocks.box((x - 0.03, GROUND, near), (x + 0.03, 2.5, far), WHITE)
    for at in range(count):
        for way, end in ((-1.0, along[0]), (1.0, along[1])):
            number = seed + at * 2 + (way > 0.0)
            accent = ACCENTS[number % len(ACCENTS)]
            x, deep = left + (at + 0.5) * side, abs(end - middle)
            _stand(blocks, (x, middle, way), (side, deep), accent, number)
            z = end - way * 0.45
            low, high = sorted((z, z + way * 0.05))
            glow.box((x - side * 0.3, 2.28, low), (x + side * 0.3, 2.31, high), WHITE)


def _stand(
    blocks: Blocks,
    place: tuple[float, float, float],
    size: tuple[float, float],
    accent: Colour,
    number: int,
) -> None:
    """Furnish one stand: a beam with a name, a picture on the wall, a counter, at times a tower."""
    x, middle, way = place
    side, deep = size

    def put(
        low: tuple[float, float], high: tuple[float, float], z: tuple[float, float], colour: Colour
    ) -> None:
        near, far = sorted((middle + way * z[0], middle + way * z[1]))
        blocks.box((x + low[0], low[1], near), (x + high[0], high[1], far), colour)

    half = side / 2.0
    put((-half, 2.25), (half, 2.55), (deep - 0.4, deep - 0.3), WHITE)
    put((-half * 0.7, 2.3), (half * 0.2, 2.5), (deep - 0.3, deep - 0.28), accent)
    put(
        (-half * 0.8, 0.6),
        (half * 0.8, 2.2),
        (0.05, 0.07),
        accent if number % 3 else (0.5, 0.53, 0.56),
    )
    wide = 0.5 + 0.2 * (number % 3)
    shift = (0.5 if number % 2 else -0.5) * (half - wide / 2 - 0.3)
    put((shift - wide / 2, GROUND), (shift + wide / 2, 1.05), (deep - 1.2, deep - 0.7), WHITE)
    put((shift - wide / 2, 0.25), (shift + wide / 2, 0.85), (deep - 0.7, deep - 0.69), accent)
    if number % 5 == 2:
        put((-half * 0.35, 2.5), (half * 0.35, 3.6), (0.1, 0.6), accent)
        put((-half * 0.28, 2.9), (half * 0.28, 3.3), (0.6, 0.62), WHITE)


def _shell(parts: Parts, reach: tuple[float, float]) -> None:
    """Put up the walls, a band of daylight under the roof."""
    x, z = reach
    wall, glow = parts["standing"], parts["glow"]
    for sign in (-1.0, 1.0):
        low, high = sorted((sign * x, sign * (x + 0.3)))
        wall.box((low, GROUND, -z), (high, 7.0, z), (0.55, 0.56, 0.58))
        glow.box((low, 7.0, -z), (high, 8.2, z), WHITE)
        wall.box((low, 8.2, -z), (high, CEILING, z), STEEL)
        low, high = sorted((sign * z, sign * (z + 0.3)))
        wall.box((-x, GROUND, low), (x, CEILING, high), (0.55, 0.56, 0.58))
        inner = sorted((sign * z, sign * (z - 0.05)))
        for gate in (-0.5, 0.0, 0.5):
            wall.box(
                (gate * x - 2.0, GROUND, inner[0]),
                (gate * x + 2.0, 3.6, inner[1]),
                (0.2, 0.22, 0.25),
            )
            glow.box(
                (gate * x - 1.6, 2.9, inner[0] - 0.02),
                (gate * x + 1.6, 3.3, inner[1] + 0.02),
                WHITE,
            )


def _roof(parts: Parts, reach: tuple[float, float]) -> None:
    """Carry the roof by trusses, rows of lamps between them."""
    x, z = reach
    steel = parts["standing"]
    steel.lamp((-x, CEILING, -z), (x, CEILING + 0.2, z), (0.42, 0.44, 0.47))
    count = max(2, round(2.0 * z / SPAN))
    fields = max(4, round(2.0 * x / 3.0))
    across = np.linspace(-x, x, fields + 1).tolist()
    for line in np.linspace(-z, z, count + 1)[1:-1].tolist():
        steel.beam((-x, EAVES, line), (x, EAVES, line), 0.16, STEEL)
        steel.beam((-x, CEILING - 0.2, line), (x, CEILING - 0.2, line), 0.16, STEEL)
        for at in range(fields):
            ends = (EAVES, CEILING - 0.2) if at % 2 else (CEILING - 0.2, EAVES)
            steel.beam((across[at], ends[0], line), (across[at + 1], ends[1], line), 0.08, STEEL)
            if at % 2:
                middle = across[at]
                parts["glow"].lamp(
                    (middle - 0.7, EAVES - 0.2, line - 0.2),
                    (middle + 0.7, EAVES, line + 0.2),
                    WHITE,
                )
                steel.box(
                    (middle - 0.72, EAVES - 0.19, line - 0.22),
                    (middle + 0.72, EAVES - 0.08, line + 0.22),
                    STEEL,
                )


def _plaza(parts: Parts, width: float, depth: float) -> None:
    x, z = width / 2.0 + 7.0, depth / 2.0 + 7.0
    reach = max(80.0, math.hypot(x, z) + 60.0)
    _tiled(parts, (reach, reach), (width, depth), (0.16, 0.27, 0.09))
    paving = parts["near ground"]
    stone: Colour = (0.47, 0.44, 0.4)
    paving.plate((-x, CARPET - 0.1, -z), (x, CARPET, z), stone)
    for low, high in (
        ((x, -2.0), (reach, 2.0)),
        ((-reach, -2.0), (-x, 2.0)),
        ((-2.0, z), (2.0, reach)),
        ((-2.0, -reach), (2.0, -z)),
    ):
        paving.plate((low[0], CARPET - 0.1, low[1]), (high[0], CARPET, high[1]), stone)
    noise = np.random.default_rng(7)
    for ring, count in ((4.0, 14), (14.0, 22), (30.0, 34), (48.0, 44)):
        for at in range(count):
            turn = 2.0 * math.pi * (at + noise.uniform(0.2, 0.8)) / count
            far = math.hypot(x, z) + ring + noise.uniform(0.0, 5.0)
            place = (far * math.sin(turn), far * math.cos(turn))
            if min(abs(place[0]), abs(place[1])) > 4.0:
                _tree(parts["standing"], place, noise)
    _furniture(parts, x, z)


def _tree(blocks: Blocks, place: tuple[float, float], noise: np.random.Generator) -> None:
    x, z = place
    high, wide = noise.uniform(2.2, 3.4), noise.uniform(1.3, 2.1)
    green = (noise.uniform(0.07, 0.13), noise.uniform(0.2, 0.3), noise.uniform(0.05, 0.09))
    blocks.beam((x, GROUND, z), (x, high, z), 0.24, (0.16, 0.11, 0.075))
    blocks.crown((x, high + wide * 0.6, z), wide, green, noise.uniform(0.0, 6.0))
    aside = noise.uniform(-0.6, 0.6, 2) * wide
    blocks.crown(
        (x + aside[0], high + wide * 1.35, z + aside[1]), wide * 0.7, green, noise.uniform(0.0, 6.0)
    )


def _furniture(parts: Parts, x: float, z: float) -> None:
    """Put benches, hedges and lanterns around the paving."""
    blocks, glow = parts["standing"], parts["glow"]
    wood: Colour = (0.36, 0.22, 0.12)
    for side_x in (-1.0, 1.0):
        for side_z in (-1.0, 1.0):
            edge_x, edge_z = side_x * (x - 0.8), side_z * (z - 0.8)
            low, high = sorted((edge_x, edge_x - side_x * 3.5))
            near, far = sorted((edge_z, edge_z + side_z * 0.6))
            blocks.box((low, GROUND, near), (high, 0.7, far), (0.09, 0.2, 0.07))
            bench = edge_z - side_z * 1.4
            blocks.box((low + 0.6, 0.38, bench - 0.22), (low + 2.4, 0.45, bench + 0.22), wood)
            for leg in (0.7, 2.2):
                blocks.box(
                    (low + leg, GROUND, bench - 0.2), (low + leg + 0.08, 0.38, bench + 0.2), STEEL
                )
            blocks.beam((edge_x, GROUND, bench), (edge_x, 3.6, bench), 0.1, STEEL)
            glow.box((edge_x - 0.14, 3.6, bench - 0.14), (edge_x + 0.14, 3.95, bench + 0.14), WHITE)
