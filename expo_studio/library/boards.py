"""Models that pictures, pages, screens, panoramas and sounds are shown on, in metres.

All stand on y = 0 with their back at z = 0 and face +Z, so that they fit on a wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.container import Json, build, parse
from expo_studio.gltf.model import (
    AlphaMode,
    Instance,
    Material,
    Model,
    Picture,
    Primitive,
    TextureUse,
)
from expo_studio.gltf.write import write_model

THICK = 0.018
"""Metres from the back of a board to the picture."""
RIM = 0.012
"""Metres of frame around the picture."""
CLAMP = 33071
FRAME = Material("frame", base_colour=(0.04, 0.04, 0.045, 1.0), metallic=0.0, roughness=0.5)
PAPER = Material("picture", metallic=0.0, roughness=0.75)
GLASS = Material("screen", metallic=0.0, roughness=0.4, is_unlit=True)
VARIANTS = "KHR_materials_variants"


@dataclass(frozen=True, slots=True)
class Board:
    """A picture's size in metres, without its frame."""

    width: float
    height: float


def poster(picture: Picture, board: Board, alpha: AlphaMode) -> bytes:
    """Return a framed picture as a GLB; one with alpha hangs free, without frame and back."""
    material = replace(PAPER, base_texture=_use(0), alpha_mode=alpha)
    if alpha is AlphaMode.OPAQUE:
        return _framed(board, [material], [picture])
    material = replace(material, is_double_sided=True)
    model = Model((_sheet(board, 0.0, 0.0, 0),), (_here(0),), (material,), (picture,))
    return write_model(model, name="picture")


def screen(picture: Picture, board: Board) -> bytes:
    """Return a screen as a GLB that shines with a picture of the video."""
    return _framed(board, [replace(GLASS, base_texture=_use(0))], [picture])


def page_board(pages: Sequence[Picture], board: Board) -> bytes:
    """Return a board as a GLB whose material variants are the pages; the first one shows."""
    materials = [
        replace(PAPER, name=f"page {i + 1}", base_texture=_use(i)) for i in range(len(pages))
    ]
    container = parse(_framed(board, materials, pages))
    document = container.document
    names = [{"name": str(i + 1)} for i in range(len(pages))]
    document.setdefault("extensions", {})[VARIANTS] = {"variants": names}
    document["extensionsUsed"] = sorted({*document.get("extensionsUsed", ()), VARIANTS})
    mappings: list[Json] = [{"material": i, "variants": [i]} for i in range(len(pages))]
    sheet = document["meshes"][0]["primitives"][0]
    sheet["extensions"] = {VARIANTS: {"mappings": mappings}}
    return build(document, bytes(container.binary))


def globe(picture: Picture, radius: float = 0.2) -> bytes:
    """Return a ball as a GLB that carries a picture of everything around."""
    rows, columns = 24, 48
    across, down = np.meshgrid(np.linspace(0, 1, columns + 1), np.linspace(0, 1, rows + 1))
    turn, tilt = across * 2 * np.pi, down * np.pi
    normals = np.stack(
        [np.sin(tilt) * np.sin(turn), np.cos(tilt), np.sin(tilt) * np.cos(turn)], axis=-1
    ).reshape(-1, 3)
    grid = np.arange(len(normals)).reshape(rows + 1, columns + 1)
    a, b, c, d = grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]
    upper, lower = np.stack([a[1:], c[1:], d[1:]], -1), np.stack([a[:-1], b[:-1], c[:-1]], -1)
    ball = Primitive(
        positions=_f32(normals * radius + (0.0, radius, radius)),
        normals=_f32(normals),
        indices=np.concatenate([upper.reshape(-1), lower.reshape(-1)]).astype(np.uint32),
        material=0,
        uv0=_f32(np.stack([across, down], axis=-1).reshape(-1, 2)),
    )
    material = replace(GLASS, name="surroundings", base_texture=_use(0, wrap=10497))
    return write_model(Model((ball,), (_here(0),), (material,), (picture,)), name="globe")


def loudspeaker() -> bytes:
    """Return a loudspeaker as a GLB."""
    box = _box((-0.11, 0.0, 0.0), (0.11, 0.36, 0.2), 0)
    cones = [_disc((0.0, 0.13, 0.201), 0.085), _disc((0.0, 0.28, 0.201), 0.045)]
    grey = replace(FRAME, name="cone", base_colour=(0.25, 0.25, 0.26, 1.0), roughness=0.9)
    instances = tuple(_here(i) for i in range(3))
    return write_model(Model((box, *cones), instances, (FRAME, grey)), name="loudspeaker")


def _framed(board: Board, materials: list[Material], pictures: Sequence[Picture]) -> bytes:
    """Return a sheet with the first of the materials in front of a dark box."""
    half = board.width / 2 + RIM
    back = _box((-half, 0.0, 0.0), (half, board.height + 2 * RIM, THICK - 0.001), len(materials))
    model = Model(
        (_sheet(board, RIM, THICK, 0), back),
        (_here(0), _here(1)),
        (*materials, FRAME),
        tuple(pictures),
    )
    return write_model(model, name="board")


def _sheet(board: Board, bottom: float, z: float, material: int) -> Primitive:
    """Return an upright rectangle that faces +Z, its picture the right way up."""
    half, top = board.width / 2, bottom + board.height
    return Primitive(
        positions=_f32([[-half, bottom, z], [half, bottom, z], [half, top, z], [-half, top, z]]),
        normals=_f32([[0, 0, 1]] * 4),
        indices=np.array([0, 1, 2, 0, 2, 3], np.uint32),
        material=material,
        uv0=_f32([[0, 1], [1, 1], [1, 0], [0, 0]]),
    )


def _box(low: Sequence[float], high: Sequence[float], material: int) -> Primitive:
    """Return a box with a hard edge all around."""
    places, normals = [], []
    for axis in range(3):
        one, two = (axis + 1) % 3, (axis + 2) % 3
        for side, end in ((-1.0, low), (1.0, high)):
            for u, v in ((0, 0), (1, 0), (1, 1), (0, 1)):
                place = [0.0, 0.0, 0.0]
                place[axis] = end[axis]
                place[one] = (low, high)[u if side > 0 else 1 - u][one]
                place[two] = (low, high)[v][two]
                places.append(place)
                normals.append([side if i == axis else 0.0 for i in range(3)])
    first = np.arange(6)[:, None] * 4
    indices = (first + np.array([0, 1, 2, 0, 2, 3])).reshape(-1)
    return Primitive(_f32(places), _f32(normals), indices.astype(np.uint32), material)


def _disc(middle: Sequence[float], radius: float, corners: int = 32) -> Primitive:
    """Return a disc that faces +Z."""
    turn = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    rim = np.stack([np.cos(turn), np.sin(turn), np.zeros(corners)], axis=-1) * radius
    places = np.concatenate([[[0.0, 0.0, 0.0]], rim]) + middle
    around = np.arange(corners)
    fans = np.stack([np.zeros(corners, int), around + 1, (around + 1) % corners + 1], axis=-1)
    normals = _f32([[0, 0, 1]] * len(places))
    return Primitive(_f32(places), normals, fans.reshape(-1).astype(np.uint32), 1)


def _use(picture: int, wrap: int = CLAMP) -> TextureUse:
    return TextureUse(picture, wrap_s=wrap, wrap_t=CLAMP)


def _here(primitive: int) -> Instance:
    return Instance(primitive, np.eye(4))


def _f32(values: object) -> NDArray[np.float32]:
    return np.asarray(values, np.float32)
