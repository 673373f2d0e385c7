"""A small picture of one asset: three-quarter view on a soft grey ground."""

from __future__ import annotations

import hashlib
import io
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Material, Model, Primitive
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement, Sky
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import ORIGIN, Pose, Vec3, unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text

OPENING = math.radians(28.0)
FROM = unit((0.62, 0.42, 0.95))
PAPER = (0.72, 0.73, 0.75)
SKY = Sky(
    zenith=(0.9, 0.92, 0.95),
    horizon=PAPER,
    ground=PAPER,
    sun_direction=unit((0.5, 0.8, 0.35)),
    sun_intensity=1.6,
    exposure=1.05,
)


Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Two:
    """The asset and the ground below it."""

    given: dict[AssetId, bytes]

    def blob(self, key: AssetId) -> bytes:
        return self.given[key]


def thumbnail(glb: bytes, size: int = 256) -> bytes:
    """Return a square PNG of a normalised GLB, of so many pixels a side.

    Raises:
        AssetError: The GLB is damaged.
        RenderError: This machine has no OpenGL 3.3.
    """
    from PIL import Image

    points = points_of(read_model(glb))
    camera, reach = aimed(points)
    booth, blobs = still_life(glb, ground(points, reach))
    with Offscreen(blobs, size * 2, size * 2) as offscreen:
        pixels = offscreen.picture(booth, camera)
    small = Image.fromarray(pixels).resize((size, size), Image.Resampling.BOX)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def points_of(model: Model) -> Points:
    """Return every corner of a model where it stands, shape (n, 3)."""
    points = [
        model.primitives[one.primitive].positions @ one.matrix[:3, :3].T + one.matrix[:3, 3]
        for one in model.instances
    ]
    return np.concatenate(points) if points else np.zeros((1, 3))


def aimed(points: Points) -> tuple[Camera, float]:
    """Return a camera that just sees all points, and how far away it is in metres."""
    axes = np.array(Camera(FROM, ORIGIN).axes())
    seen = points @ axes.T
    middle = (seen.min(axis=0) + seen.max(axis=0)) / 2.0
    apart = np.abs(seen - middle)
    behind = (seen - middle)[:, 2]
    away = float((behind + apart[:, :2].max(axis=1) / math.tan(OPENING / 2.0)).max()) * 1.08
    away = max(away, 1e-4)
    target, eye = middle @ axes, (middle + away * np.array([0.0, 0.0, 1.0])) @ axes
    return Camera(_vec(eye), _vec(target), OPENING, away * 0.02, away * 12.0), away


def _vec(values: Points) -> Vec3:
    x, y, z = values.tolist()
    return (x, y, z)


def ground(points: Points, away: float) -> bytes:
    """Return a wide floor just below the points, seen from so far away."""
    reach = away * 12.0
    low, high = points.min(axis=0), points.max(axis=0)
    x, z = (low[0] + high[0]) / 2.0, (low[2] + high[2]) / 2.0
    y = low[1] - away * 0.0005
    corners = [(x - reach, y, z + reach), (x + reach, y, z + reach)]
    corners += [(x + reach, y, z - reach), (x - reach, y, z - reach)]
    floor = Primitive(
        positions=np.array(corners, np.float32),
        normals=np.tile(np.array([0.0, 1.0, 0.0], np.float32), (4, 1)),
        indices=np.array([0, 1, 2, 0, 2, 3], np.uint32),
        material=0,
    )
    paint = Material(base_colour=(0.5, 0.505, 0.52, 1.0), metallic=0.0, roughness=1.0)
    return write_model(Model((floor,), (Instance(0, np.eye(4)),), (paint,)))


def still_life(*glbs: bytes) -> tuple[Booth, _Two]:
    """Return a booth that shows GLBs where they are made, in soft light, and their store."""
    keys = [AssetId(hashlib.sha256(one).hexdigest()) for one in glbs]
    booth = Booth(
        sky=SKY,
        assets={key: Asset(AssetKind.MODEL, Text()) for key in keys},
        placements={PlacementId(key): Placement(key, Pose()) for key in keys},
    )
    return booth, _Two(dict(zip(keys, glbs, strict=True)))
