"""Small booths of our own making for the renderer's tests."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Material, Model, Picture, Primitive
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset, AssetKind, Booth, Light, Placement, Sky
from expo_studio.model.ids import AssetId, LightId, PlacementId
from expo_studio.model.space import Pose, Vec3
from expo_studio.text import Text

Check = Callable[[str, NDArray[np.uint8]], None]

EVEN = Sky((0.5, 0.5, 0.5), (0.5, 0.5, 0.5), (0.5, 0.5, 0.5), sun_intensity=0.0)
DARK = Sky((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), sun_intensity=0.0)
MATT = Material(base_colour=(0.5, 0.5, 0.5, 1.0), metallic=0.0, roughness=0.9)


class Shelf:
    """Assets in memory, each once."""

    def __init__(self) -> None:
        self.given: dict[AssetId, bytes] = {}

    def blob(self, key: AssetId) -> bytes:
        return self.given[key]

    def add(self, data: bytes) -> AssetId:
        key = AssetId(hashlib.sha256(data).hexdigest())
        self.given[key] = data
        return key


class Stage:
    """A booth in the making and the assets it needs."""

    def __init__(self, sky: Sky | None = None) -> None:
        self.shelf = Shelf()
        self.sky = sky or Sky()
        self.placements: dict[PlacementId, Placement] = {}
        self.lights: dict[LightId, Light] = {}

    def put(self, name: str, data: bytes, at: Vec3 = (0.0, 0.0, 0.0), **pose: object) -> None:
        key = self.shelf.add(data)
        self.placements[PlacementId(name)] = Placement(key, Pose(at, **pose))

    @property
    def booth(self) -> Booth:
        assets = {key: Asset(AssetKind.MODEL, Text()) for key in self.shelf.given}
        return Booth(
            sky=self.sky, assets=assets, placements=dict(self.placements), lights=dict(self.lights)
        )


def sheet(width: float = 1.0, height: float = 1.0, *, tangents: bool = False) -> Primitive:
    """Return an upright rectangle that faces +Z, its middle at the origin."""
    x, y = width / 2, height / 2
    return Primitive(
        positions=np.array([[-x, -y, 0], [x, -y, 0], [x, y, 0], [-x, y, 0]], np.float32),
        normals=np.tile(np.array([0, 0, 1], np.float32), (4, 1)),
        indices=np.array([0, 1, 2, 0, 2, 3], np.uint32),
        material=0,
        uv0=np.array([[0, 1], [1, 1], [1, 0], [0, 0]], np.float32),
        tangents=np.tile(np.array([1, 0, 0, 1], np.float32), (4, 1)) if tangents else None,
    )


def floor(side: float = 4.0) -> Primitive:
    """Return a level square that faces +Y."""
    s = side / 2
    return Primitive(
        positions=np.array([[-s, 0, s], [s, 0, s], [s, 0, -s], [-s, 0, -s]], np.float32),
        normals=np.tile(np.array([0, 1, 0], np.float32), (4, 1)),
        indices=np.array([0, 1, 2, 0, 2, 3], np.uint32),
        material=0,
        uv0=np.array([[0, 1], [1, 1], [1, 0], [0, 0]], np.float32),
    )


def ball(radius: float = 0.4, rows: int = 33, columns: int = 64) -> Primitive:
    """Return a smooth ball around the origin."""
    up, turn = np.meshgrid(np.linspace(0, np.pi, rows), np.linspace(0, 2 * np.pi, columns + 1))
    parts = [np.sin(up) * np.sin(turn), np.cos(up), np.sin(up) * np.cos(turn)]
    normals = np.stack(parts, axis=-1).reshape(-1, 3).astype(np.float32)
    grid = np.arange(len(normals)).reshape(columns + 1, rows)
    a, b, c, d = grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1]
    return Primitive(
        positions=normals * np.float32(radius),
        normals=normals,
        indices=np.stack([a, b, c, a, c, d], axis=-1).reshape(-1).astype(np.uint32),
        material=0,
        uv0=np.stack([turn / (2 * np.pi), up / np.pi], -1).reshape(-1, 2).astype(np.float32),
    )


def box(side: float = 1.0) -> Primitive:
    """Return a box that stands on the floor."""
    faces = [sheet(side, side)] * 6
    turns = [
        np.eye(3),
        np.diag([-1.0, 1.0, -1.0]),
        *(np.array([[0, 0, s], [0, 1, 0], [-s, 0, 0]]) for s in (1.0, -1.0)),
        *(np.array([[1, 0, 0], [0, 0, s], [0, -s, 0]]) for s in (1.0, -1.0)),
    ]
    moved = [
        (face.positions + np.array([0.0, 0.0, side / 2])) @ turn.T
        for face, turn in zip(faces, turns, strict=True)
    ]
    return Primitive(
        positions=(np.concatenate(moved) + np.array([0.0, side / 2, 0.0])).astype(np.float32),
        normals=np.concatenate([f.normals @ t.T for f, t in zip(faces, turns, strict=True)]).astype(
            np.float32
        ),
        indices=np.concatenate([face.indices + 4 * at for at, face in enumerate(faces)]).astype(
            np.uint32
        ),
        material=0,
        uv0=np.concatenate([face.uv0 for face in faces]),
    )


def glb(
    primitive: Primitive, material: Material = MATT, pictures: Sequence[NDArray[np.uint8]] = ()
) -> bytes:
    """Return a GLB of one primitive; pictures are RGB or RGBA arrays."""
    encoded = tuple(Picture(png(one), "image/png") for one in pictures)
    return write_model(Model((primitive,), (Instance(0, np.eye(4)),), (material,), encoded))


def png(pixels: NDArray[np.uint8]) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def checks(first: tuple[int, ...], second: tuple[int, ...], squares: int = 4) -> NDArray[np.uint8]:
    """Return a chessboard of two colours, 16 pixels a square."""
    rows, columns = np.indices((squares * 16, squares * 16)) // 16
    return np.where(((rows + columns) % 2)[..., None], second, first).astype(np.uint8)


def dents(size: int = 64) -> NDArray[np.uint8]:
    """Return a normal map of one round bump."""
    rows, columns = (np.indices((size, size)) + 0.5) / size * 2 - 1
    away = np.hypot(rows, columns)
    slope = np.where(away < 0.8, np.sin(away / 0.8 * np.pi), 0.0) * 0.7
    x, y = columns / np.maximum(away, 1e-6) * slope, -rows / np.maximum(away, 1e-6) * slope
    z = np.sqrt(np.clip(1 - x * x - y * y, 0, 1))
    return np.round((np.stack([x, y, z], -1) * 0.5 + 0.5) * 255).astype(np.uint8)


def shown(radiance: Sequence[float]) -> NDArray[np.float64]:
    """Return the sRGB of linear radiance by docs/look.md, worked out apart from the shaders."""
    colour = np.array(radiance, np.float64)
    least = colour.min()
    colour = colour - (least - 6.25 * least * least if least < 0.08 else 0.04)
    peak = colour.max()
    if peak >= 0.76:
        pressed = 1 - 0.24**2 / (peak + 0.24 - 0.76)
        colour = colour * pressed / peak
        keep = 1 / (0.15 * (peak - pressed) + 1)
        colour = pressed * (1 - keep) + colour * keep
    curve = np.where(colour <= 0.0031308, colour * 12.92, 1.055 * colour ** (1 / 2.4) - 0.055)
    return np.clip(curve, 0, 1) * 255
