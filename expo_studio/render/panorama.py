"""All that is seen from one point, as a 2:1 picture: six faces, looked up by direction."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.space import Vec3, add
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.ports import Blobs

FACES: tuple[tuple[Vec3, Vec3], ...] = (
    ((0.0, 0.0, -1.0), (0.0, 1.0, 0.0)),
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    ((0.0, 0.0, 1.0), (0.0, 1.0, 0.0)),
    ((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.0, -1.0, 0.0), (0.0, 0.0, -1.0)),
)
"""Where each face looks and what is up in it: north (-Z), east, south, west, up, down."""

BORDER = 2
"""Pixels beyond each edge of a face, so that looking up never leaves the face."""
ROWS = 256

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


def equirect(blobs: Blobs, booth: Booth, eye: Vec3, width: int, samples: int = 4) -> Pixels:
    """Return all that is seen from a point, shape (width / 2, width, 3), sRGB.

    North (-Z) is in the middle, up is the first row; the left edge meets the right one.

    Args:
        blobs: Where the assets are.
        booth: What is drawn.
        eye: Metres.
        width: Pixels, even.
        samples: For each pixel of a face; 0 for none beyond one.

    Raises:
        RenderError: This machine has no OpenGL 3.3.
    """
    side = max(8, math.ceil(width / math.pi))
    return unrolled(cube(blobs, booth, eye, side, samples), width)


def cube(blobs: Blobs, booth: Booth, eye: Vec3, side: int, samples: int = 4) -> Pixels:
    """Return the six faces with their borders, shape (6, side + 4, side + 4, 3), sRGB."""
    whole = side + 2 * BORDER
    opening = 2.0 * math.atan(whole / side)
    faces = np.empty((6, whole, whole, 3), np.uint8)
    with Offscreen(blobs, whole, whole, samples) as offscreen:
        for face, (way, up) in zip(faces, FACES, strict=True):
            face[:] = offscreen.picture(booth, Camera(eye, add(eye, way), opening, up=up))
    return faces


def unrolled(faces: Pixels, width: int) -> Pixels:
    """Return the 2:1 picture of six faces with borders, shape (width / 2, width, 3)."""
    picture = np.empty((width // 2, width, 3), np.uint8)
    for first, directions in _strips(width):
        picture[first : first + len(directions)] = _seen(faces, directions)
    return picture


def _strips(width: int) -> Iterator[tuple[int, Floats]]:
    """Yield rows and the directions of their pixels, shape (rows, width, 3), strip by strip."""
    height = width // 2
    turn = ((np.arange(width) + 0.5) / width * 2.0 - 1.0) * math.pi
    for first in range(0, height, ROWS):
        rows = np.arange(first, min(first + ROWS, height))
        rise = (0.5 - (rows + 0.5) / height) * math.pi
        flat = np.cos(rise)[:, None]
        ways = (np.sin(turn) * flat, np.sin(rise)[:, None] + 0.0 * turn, -np.cos(turn) * flat)
        yield first, np.stack(ways, axis=-1).astype(np.float32)


def _seen(faces: Pixels, directions: Floats) -> Pixels:
    x, y, z = np.moveaxis(directions, -1, 0)
    away = np.abs(directions)
    level = np.where(away[..., 2] >= away[..., 0], np.where(z < 0, 0, 2), np.where(x > 0, 1, 3))
    steep = away[..., 1] > np.maximum(away[..., 0], away[..., 2])
    owner = np.where(steep, np.where(y > 0, 4, 5), level)
    out = np.empty(directions.shape, np.uint8)
    for face, (way, up) in enumerate(FACES):
        mine = owner == face
        if mine.any():
            out[mine] = _looked_up(faces[face], directions[mine], way, up)
    return out


def _looked_up(face: Pixels, directions: Floats, way: Vec3, up: Vec3) -> Pixels:
    """Return the colours of directions within a face, shape (n, 3), between its pixels."""
    inner = len(face) - 2 * BORDER
    right = np.cross(way, up).astype(np.float32)
    depth = directions @ np.array(way, np.float32)
    across = directions @ right / depth
    down = -(directions @ np.array(up, np.float32)) / depth
    column = (across * 0.5 + 0.5) * inner + BORDER - 0.5
    row = (down * 0.5 + 0.5) * inner + BORDER - 0.5
    left, top = column.astype(np.int32), row.astype(np.int32)
    right_part, low_part = (column - left)[:, None], (row - top)[:, None]
    upper = face[top, left] * (1 - right_part) + face[top, left + 1] * right_part
    lower = face[top + 1, left] * (1 - right_part) + face[top + 1, left + 1] * right_part
    mixed: Pixels = (upper * (1 - low_part) + lower * low_part + 0.5).astype(np.uint8)
    return mixed


def jpeg(picture: Pixels, quality: int = 90) -> bytes:
    """Return a 2:1 picture as JPEG with the GPano metadata panorama viewers look for."""
    from PIL import Image

    height, width = picture.shape[:2]
    out = io.BytesIO()
    xmp = GPANO.format(width=width, height=height).encode()
    Image.fromarray(picture).save(out, "JPEG", quality=quality, subsampling=0, xmp=xmp)
    return out.getvalue()


GPANO = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:GPano="http://ns.google.com/photos/1.0/panorama/"'
    ' GPano:UsePanoramaViewer="True" GPano:ProjectionType="equirectangular"'
    ' GPano:PoseHeadingDegrees="0" GPano:InitialViewHeadingDegrees="0"'
    ' GPano:FullPanoWidthPixels="{width}" GPano:FullPanoHeightPixels="{height}"'
    ' GPano:CroppedAreaImageWidthPixels="{width}" GPano:CroppedAreaImageHeightPixels="{height}"'
    ' GPano:CroppedAreaLeftPixels="0" GPano:CroppedAreaTopPixels="0"/>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
