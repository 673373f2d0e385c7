"""Pictures for judging an asset: several versions from one camera, and beside a person."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Model
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.thumbnail import aimed, ground, points_of, still_life

Pixels = NDArray[np.uint8]
GAP = 0.15
"""Metres between the asset and the person."""


def portraits(glbs: Sequence[bytes], width: int, height: int) -> list[Pixels]:
    """Return sRGB pictures, shape (height, width, 3), of versions of an asset from one camera.

    Raises:
        AssetError: A GLB is damaged.
        RenderError: This machine has no OpenGL 3.3.
    """
    points = points_of(read_model(glbs[0]))
    camera, away = aimed(points)
    floor = ground(points, away)
    return [_drawn((glb, floor), camera, width, height) for glb in glbs]


def beside_person(glb: bytes, person: bytes, width: int, height: int) -> Pixels:
    """Return an sRGB picture of an asset standing beside a person, both on the floor.

    Args:
        glb: The asset.
        person: A figure that stands at its origin.
        width: Pixels.
        height: Pixels.

    Raises:
        AssetError: A GLB is damaged.
        RenderError: This machine has no OpenGL 3.3.
    """
    asset, figure = read_model(glb), read_model(person)
    points, human = points_of(asset), points_of(figure)
    low, high = points.min(axis=0), points.max(axis=0)
    shift = np.array(
        [low[0] - GAP - human[:, 0].max(), low[1] - human[:, 1].min(), (low[2] + high[2]) / 2.0]
    )
    both = np.concatenate([points, human + shift])
    camera, away = aimed(both)
    return _drawn((glb, _moved(figure, shift), ground(both, away)), camera, width, height)


def _drawn(glbs: Sequence[bytes], camera: Camera, width: int, height: int) -> Pixels:
    booth, blobs = still_life(*glbs)
    with Offscreen(blobs, width, height, 4) as offscreen:
        return offscreen.picture(booth, camera)


def _moved(model: Model, shift: NDArray[np.float64]) -> bytes:
    moved = np.eye(4)
    moved[:3, 3] = shift
    instances = tuple(Instance(one.primitive, moved @ one.matrix) for one in model.instances)
    return write_model(Model(model.primitives, instances, model.materials, model.pictures))
