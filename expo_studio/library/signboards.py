"""Boards made here: signs, posters, name boards and screens as GLBs with a picture in front."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from expo_studio.gltf.materials import picture_mime
from expo_studio.gltf.model import Instance, Material, Model, Picture, Primitive, TextureUse
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset
from expo_studio.model.space import Rgb, Vec3
from expo_studio.text import Text

CLAMP = 33071
GLOW = 0.85


@dataclass(frozen=True, slots=True)
class Board:
    """A box that stands on the floor of its own space, its front facing +Z.

    Attributes:
        size: Width, height and depth in metres.
        picture: Encoded PNG, JPEG or WebP for the front, or None for a plain box.
        colour: Linear RGB of the sides, and of the front without a picture.
        is_lit: Whether the front shines by itself, as a screen does.
        is_two_sided: Whether the picture is on the back as well.
    """

    size: Vec3
    picture: bytes | None = None
    colour: Rgb = (0.8, 0.8, 0.8)
    is_lit: bool = False
    is_two_sided: bool = False


def build_board(board: Board, name: Text, category: str) -> tuple[bytes, Asset]:
    """Return the GLB of a board and its entry; AssetError for an unsound picture."""
    # These bring Pillow, which nothing needs before the window shows.
    from expo_studio.library.describe import asset_of
    from expo_studio.library.report import Made

    pictures: tuple[Picture, ...] = ()
    body = Material("body", (*board.colour, 1.0), metallic=0.0, roughness=0.7)
    front = body
    if board.picture is not None:
        pictures = (Picture(board.picture, picture_mime(board.picture)),)
        use = TextureUse(0, wrap_s=CLAMP, wrap_t=CLAMP)
        front = Material("front", base_texture=use, metallic=0.0, roughness=0.6)
        if board.is_lit:
            dark = (0.02, 0.02, 0.02, 1.0)
            front = replace(
                front, base_colour=dark, emissive=(GLOW,) * 3, emissive_texture=use, roughness=0.3
            )
    model = Model(
        primitives=_faces(board),
        instances=(Instance(0, np.eye(4)), Instance(1, np.eye(4))),
        materials=(front, body),
        pictures=pictures,
    )
    glb = write_model(model, name=name.en or name.zh)
    asset = asset_of(model, Path(f"{name.en or name.zh}.glb"), Made(glb))
    return glb, replace(asset, name=name, category=category, source="")


def _faces(board: Board) -> tuple[Primitive, Primitive]:
    """Return the pictured faces and the others."""
    width, height, depth = board.size
    x, z = width / 2.0, depth / 2.0
    corners = {
        "front": ((-x, 0.0, z), (x, 0.0, z), (x, height, z), (-x, height, z)),
        "back": ((x, 0.0, -z), (-x, 0.0, -z), (-x, height, -z), (x, height, -z)),
        "right": ((x, 0.0, z), (x, 0.0, -z), (x, height, -z), (x, height, z)),
        "left": ((-x, 0.0, -z), (-x, 0.0, z), (-x, height, z), (-x, height, -z)),
        "top": ((-x, height, z), (x, height, z), (x, height, -z), (-x, height, -z)),
        "bottom": ((-x, 0.0, -z), (x, 0.0, -z), (x, 0.0, z), (-x, 0.0, z)),
    }
    shown = ["front", "back"] if board.is_two_sided else ["front"]
    others = [side for side in corners if side not in shown]
    return (
        _primitive([corners[side] for side in shown], 0),
        _primitive([corners[side] for side in others], 1),
    )


def _primitive(quads: list[tuple[Vec3, ...]], material: int) -> Primitive:
    positions = np.array(quads, np.float32).reshape(-1, 3)
    edges = positions.reshape(-1, 4, 3)
    normals = np.cross(edges[:, 1] - edges[:, 0], edges[:, 3] - edges[:, 0])
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    uv = np.tile(np.array([[0, 1], [1, 1], [1, 0], [0, 0]], np.float32), (len(quads), 1))
    corners = np.array([0, 1, 2, 0, 2, 3], np.uint32)
    indices = (np.arange(len(quads), dtype=np.uint32)[:, None] * 4 + corners).reshape(-1)
    spread = np.repeat(normals.astype(np.float32), 4, axis=0)
    return Primitive(positions, spread, indices, material, uv0=uv)
