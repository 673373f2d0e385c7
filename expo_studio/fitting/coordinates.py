"""Texture coordinates in whole numbers; the materials' transforms carry them back.

Source: KHR_mesh_quantization, KHR_texture_transform.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from expo_studio.fitting.grids import Grid, linked, whole_numbers
from expo_studio.fitting.textures import texture_uses
from expo_studio.fitting.workpiece import Workpiece
from expo_studio.gltf.container import Json

TRANSFORM = "KHR_texture_transform"
UV_SPAN = 16.0
"""Repeats of a texture up to which its coordinates fit into 16 bits."""


def quantise_coordinates(piece: Workpiece, bits: int, first: int = 0) -> None:
    """Store texture coordinates in whole numbers; the materials' transforms undo it.

    Args:
        piece: Changed in place.
        bits: Kept of each number, of one repeat of a texture.
        first: The sets before this one stay as they are.
    """
    for accessors, uses in _groups(piece, first):
        stack = [piece.floats(one) for one in accessors]
        values = np.concatenate(
            [one for one in stack if len(one)] or [np.zeros((1, 2), np.float32)]
        )
        low, span = values.min(axis=0), float(np.ptp(values, axis=0).max())
        if not uses or span > UV_SPAN or span == 0.0:
            continue
        levels = min(65535, (2**bits - 1) * int(np.ceil(span)))
        grid = Grid(tuple(map(float, low)), span / levels)
        for index, given in zip(accessors, stack, strict=True):
            piece.put(index, whole_numbers(given, grid).astype("<u2"), normalized=True)
        for use in uses:
            _move_texture(piece, use, grid)


def _groups(piece: Workpiece, first: int) -> Iterator[tuple[list[int], list[Json]]]:
    """Yield coordinate accessors that must share a grid, and the texture uses that read them."""
    uses: dict[object, Json] = {}
    pairs: list[tuple[set[int], set[object]]] = []
    for primitive in piece.primitives():
        for name, index in primitive["attributes"].items():
            if name.startswith("TEXCOORD_") and int(name[9:]) >= first:
                read = _uses_of(piece, primitive, int(name[9:]))
                uses.update(read)
                pairs.append(({index}, set(read)))
    for accessors, marks in linked(pairs):
        if all(piece.arrays[one].dtype == np.float32 for one in accessors):
            yield sorted(accessors), [use for mark, use in uses.items() if mark in marks]


def _uses_of(piece: Workpiece, primitive: Json, uv_set: int) -> dict[object, Json]:
    """Return, by identity, every texture use that reads a set of a primitive's coordinates."""
    numbers = {primitive["material"]} if "material" in primitive else set()
    variants = primitive.get("extensions", {}).get("KHR_materials_variants", {})
    numbers |= {one["material"] for one in variants.get("mappings", ())}
    return {
        id(use): use
        for number in numbers
        for use in texture_uses(piece.all("materials")[number])
        if _set_of(use) == uv_set
    }


def _set_of(use: Json) -> int:
    given = use.get("extensions", {}).get(TRANSFORM, {})
    return int(given.get("texCoord", use.get("texCoord", 0)))


def _move_texture(piece: Workpiece, use: Json, grid: Grid) -> None:
    """Let a texture use begin by undoing the grid; normalised numbers run to 65535."""
    given = use.setdefault("extensions", {}).setdefault(TRANSFORM, {})
    angle = float(given.get("rotation", 0.0))
    scale = given.get("scale", [1.0, 1.0])
    offset = given.get("offset", [0.0, 0.0])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    start = turn @ (np.array(scale) * np.array(grid.origin)) + np.array(offset)
    given["offset"] = [float(one) for one in start]
    given["scale"] = [float(one) * grid.step * 65535.0 for one in scale]
    piece.use_extension(TRANSFORM)
