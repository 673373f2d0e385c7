"""All that is seen from one point, as a 2:1 picture, and what viewers read from its file."""

from __future__ import annotations

import io
import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.model.space import Vec3, add
from expo_studio.render.camera import Camera
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.unroll import Unroller
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.ports import Blobs

FACES: tuple[tuple[Vec3, Vec3], ...] = (
    ((1.0, 0.0, 0.0), (0.0, -1.0, 0.0)),
    ((-1.0, 0.0, 0.0), (0.0, -1.0, 0.0)),
    ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.0, -1.0, 0.0), (0.0, 0.0, -1.0)),
    ((0.0, 0.0, 1.0), (0.0, -1.0, 0.0)),
    ((0.0, 0.0, -1.0), (0.0, -1.0, 0.0)),
)
"""Where each face looks and what is up in it, as OpenGL's cube maps have it."""

PREVIEW_WIDTH, PREVIEW_BYTES = 1024, 40_000

Pixels = NDArray[np.uint8]
Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1; what it raises ends the work."""


def nobody(share: float) -> None:
    """Hear of progress and do nothing."""


def equirect(
    blobs: Blobs,
    booth: Booth,
    eye: Vec3,
    width: int,
    samples: int = 4,
    progress: Progress = nobody,
) -> Pixels:
    """Return all that is seen from a point, shape (width / 2, width, 3), sRGB.

    North (-Z) is in the middle, up is the first row; the left edge meets the right one.

    Args:
        blobs: Where the assets are.
        booth: What is drawn.
        eye: Metres.
        width: Pixels, even.
        samples: For each pixel of a face; 0 for none beyond one.
        progress: Told the share that is done.

    Raises:
        RenderError: This machine has no OpenGL 3.3, or cannot draw so large a picture.
    """
    side = face_side(width)
    with Offscreen(blobs, side, side, samples) as offscreen, Gpu() as gpu:
        unroller = Unroller(gpu, side)
        for face, (way, up) in enumerate(FACES):
            camera = Camera(eye, add(eye, way), math.pi / 2.0, up=up)
            offscreen.paint(booth, camera)
            unroller.take(face, offscreen.target)
            progress((face + 1) / 7.0)
        return unroller.picture(width)


def face_side(width: int) -> int:
    """Return the pixels along a face that is as sharp as a picture's horizon."""
    return max(8, math.ceil(width / math.pi))


def jpeg(picture: Pixels, quality: int = 90, heading: float = 0.0) -> bytes:
    """Return a panorama as JPEG with the GPano metadata panorama viewers look for.

    Args:
        picture: Shape (width / 2, width, 3), or of both eyes above each other (width, width, 3).
        quality: Of the JPEG, 1 to 95.
        heading: Where one looks first, radians from north to the right.
    """
    height, width = picture.shape[:2]
    view = math.degrees(heading) % 360.0
    kind = ' GSpherical:StereoMode="top-bottom"' if height == width else ""
    xmp = GPANO.format(width=width, height=height, view=f"{view:.1f}", kind=kind).encode()
    return _encoded(picture, quality, xmp)


def preview(picture: Pixels) -> bytes:
    """Return a picture as a JPEG of at most 40 kB, which is there before the rest has come."""
    from PIL import Image

    height, width = picture.shape[:2]
    small_width = min(PREVIEW_WIDTH, width)
    image = Image.fromarray(picture)
    while True:
        size = (small_width, max(1, small_width * height // width))
        small = np.asarray(image.resize(size, Image.Resampling.LANCZOS))
        for quality in (80, 65, 50, 35, 25):
            data = _encoded(small, quality, b"", subsampling=2)
            if len(data) <= PREVIEW_BYTES:
                return data
        small_width = small_width * 3 // 4


def _encoded(picture: Pixels, quality: int, xmp: bytes, subsampling: int = 0) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    more = {"xmp": xmp} if xmp else {}
    image = Image.fromarray(picture)
    image.save(out, "JPEG", quality=quality, subsampling=subsampling, optimize=True, **more)
    return out.getvalue()


GPANO = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:GPano="http://ns.google.com/photos/1.0/panorama/"'
    ' xmlns:GSpherical="http://ns.google.com/videos/1.0/spherical/"{kind}'
    ' GPano:UsePanoramaViewer="True" GPano:ProjectionType="equirectangular"'
    ' GPano:PoseHeadingDegrees="0" GPano:InitialViewHeadingDegrees="{view}"'
    ' GPano:FullPanoWidthPixels="{width}" GPano:FullPanoHeightPixels="{height}"'
    ' GPano:CroppedAreaImageWidthPixels="{width}" GPano:CroppedAreaImageHeightPixels="{height}"'
    ' GPano:CroppedAreaLeftPixels="0" GPano:CroppedAreaTopPixels="0"/>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
