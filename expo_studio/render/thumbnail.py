"""A small picture of one asset: three-quarter view on a soft grey ground."""

from __future__ import annotations

import hashlib
import io
import math
from dataclasses import dataclass

import numpy as np

from expo_studio.gltf.model import Instance, Material, Model, Primitive
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement, Sky
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose, Vec3, unit
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

    low, high = _extents(read_model(glb))
    middle = tuple(((low + high) / 2.0).tolist())
    radius = max(float(np.linalg.norm(high - low)) / 2.0, 1e-4)
    away = radius / math.sin(OPENING / 2.0) * 1.02
    eye = tuple(m + f * away for m, f in zip(middle, FROM, strict=True))
    camera = Camera(_vec(eye), _vec(middle), OPENING, near=away * 0.02, far=away * 12.0)
    booth, blobs = _still_life(glb, _ground(low, middle, radius))
    with Offscreen(blobs, size * 2, size * 2) as offscreen:
        pixels = offscreen.picture(booth, camera)
    small = Image.fromarray(pixels).resize((size, size), Image.Resampling.BOX)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def _extents(model: Model) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], ...]:
    corners = [np.zeros((1, 3))] if not model.instances else []
    for instance in model.instances:
        positions = model.primitives[instance.primitive].positions
        corners.append(positions @ instance.matrix[:3, :3].T + instance.matrix[:3, 3])
    return (
        np.min([one.min(axis=0) for one in corners], axis=0),
        np.max([one.max(axis=0) for one in corners], axis=0),
    )


def _vec(values: tuple[float, ...]) -> Vec3:
    x, y, z = values
    return (x, y, z)


def _ground(
    low: np.ndarray[tuple[int], np.dtype[np.float64]], middle: tuple[float, ...], radius: float
) -> bytes:
    reach = radius * 60.0
    x, y, z = middle[0], float(low[1]) - radius * 0.002, middle[2]
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


def _still_life(*glbs: bytes) -> tuple[Booth, _Two]:
    keys = [AssetId(hashlib.sha256(one).hexdigest()) for one in glbs]
    booth = Booth(
        sky=SKY,
        assets={key: Asset(AssetKind.MODEL, Text()) for key in keys},
        placements={PlacementId(key): Placement(key, Pose()) for key in keys},
    )
    return booth, _Two(dict(zip(keys, glbs, strict=True)))
