"""One file seen by the desktop renderer and by three.js in a browser, by the same rules."""

from __future__ import annotations

import base64
import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Booth, Sky
from expo_studio.model.space import Vec3, scaled, unit
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import Stage

SIDE = 360
FROM = unit((0.4, 0.3, 1.0))
OPENING = math.radians(48.0)
KINDS = {".glb", ".gltf"}

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Pair:
    """What both drew of a file, and how alike it is, at most 1."""

    ours: Pixels
    theirs: Pixels
    similarity: float


def files(corpus: Path) -> list[Path]:
    """Return the glTF files of the corpus."""
    every = sorted(path for path in corpus.rglob("*") if path.suffix.lower() in KINDS)
    return [path for path in every if "odd" not in path.parts]


def compared(path: Path, page: Any) -> Pair:
    """Return both pictures of a file; ExpoError where it is refused."""
    from skimage.metrics import structural_similarity

    imported = import_file(path)
    box = imported.asset.bounds
    reach = max(math.dist(box.low, box.high), 1e-3)
    eye = tuple(m + d for m, d in zip(box.middle, scaled(FROM, reach * 1.2), strict=True))
    camera = Camera(eye, box.middle, OPENING, near=reach * 0.01, far=reach * 20.0)
    ours, theirs = _ours(imported.glb, camera), _theirs(imported.glb, camera, page)
    similarity = structural_similarity(ours, theirs, channel_axis=2)
    return Pair(ours, theirs, float(similarity))


def _ours(glb: bytes, camera: Camera) -> Pixels:
    stage = Stage(Sky())
    stage.put("it", glb)
    pixels = np.empty((SIDE, SIDE, 4), np.uint8)
    with Offscreen(stage.shelf, SIDE, SIDE, 4) as offscreen:
        offscreen.paint(stage.booth, camera)
        offscreen.target.read(pixels)
    return np.ascontiguousarray(pixels[::-1, :, :3])


def _theirs(glb: bytes, camera: Camera, page: Any) -> Pixels:
    view = {
        "eye": list(camera.eye),
        "target": list(camera.target),
        "opening": math.degrees(camera.field_of_view),
        "near": camera.near,
        "far": camera.far,
    }
    script = "([data, booth, view, size]) => picture(data, booth, view, size)"
    data = base64.b64encode(glb).decode()
    address = page.evaluate(script, [data, _as_json(Booth()), view, [SIDE, SIDE]])
    encoded = base64.b64decode(address.partition(",")[2])
    with Image.open(io.BytesIO(encoded)) as image:
        return np.asarray(image.convert("RGB"))


def _as_json(booth: Booth) -> dict[str, Any]:
    sky: dict[str, float | Vec3] = {
        name: getattr(booth.sky, name) for name in Sky.__dataclass_fields__
    }
    return {"sky": sky, "lights": {}}
