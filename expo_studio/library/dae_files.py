"""Importing COLLADA through pycollada: meshes, where they stand, materials, unit, up axis.

Source: Khronos COLLADA 1.4.1; pycollada reads and triangulates it.
"""

from __future__ import annotations

import io
import logging
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import collada
import numpy as np
from collada import common
from numpy.typing import NDArray

from expo_studio.gltf.model import Instance, Material, Model, Primitive
from expo_studio.library.colours import from_srgb, linear_of
from expo_studio.library.corners import Corners, primitive_of
from expo_studio.library.describe import bounds_of
from expo_studio.library.mtl import GREY, Look, see_through
from expo_studio.library.obj_text import decoded
from expo_studio.library.palette import Palette
from expo_studio.library.polygons import triangulated
from expo_studio.library.side_files import Place
from expo_studio.library.units import METRES, Axis, Wishes, guessed, metres_of, standing, stated
from expo_studio.library.xml import damaged, require_plain
from expo_studio.text import Text

logging.getLogger("collada").setLevel(logging.ERROR)
DECLARED = re.compile(rb"<\?xml[^>]*encoding=[\"']([\w-]+)[\"'][^>]*\?>")
NUMBERS = re.compile(
    rb"<(float_array|translate|rotate|scale|matrix|color|float)\b[^>]*>[^<,]*\d,\d[^<]*"
)
"""Numbers with decimal commas, which some programs write where the system does."""
AXES = {"X_UP": Axis.X, "Y_UP": Axis.Y, "Z_UP": Axis.Z}
LOST = (
    ("animations", Text(zh="DAE 的动画未导入", en="animations of DAE files are left out")),
    ("controllers", Text(zh="DAE 的骨骼未导入，按静止姿势显示",
                         en="skins of DAE files are left out; the model stands in its bind pose")),
)  # fmt: skip
INSTANCE_LIMIT = 50_000


def read_dae(path: Path, wishes: Wishes, place: Place | None = None) -> tuple[Model, list[Text]]:
    """Return a COLLADA file as a model in metres, +Y up, and what was changed.

    Raises:
        AssetError: It is damaged, or shows nothing.
    """
    palette = Palette(place or Place(path.parent))
    document = _document(path.read_bytes(), palette)
    collector = _Collector(palette)
    if document.scene is not None:
        for kind in ("geometry", "controller"):
            for bound in document.scene.objects(kind):
                collector.add(getattr(bound, "geometry", bound))
    model = palette.model(collector.primitives, collector.instances)
    metres = metres_of(wishes, float(document.assetInfo.unitmeter or _guessed(model)))
    if not 1e-9 < metres < 1e9:
        raise damaged()
    up = wishes.up or AXES.get(document.assetInfo.upaxis, Axis.Y)
    for kind, text in LOST:
        if len(getattr(document, kind)):
            palette.tell(text)
    return standing(model, metres, up), [*palette.changed, *stated(metres, up)]


def _guessed(model: Model) -> float:
    """Return the length in metres of the unit of a file that states none."""
    if not model.instances:
        return 1.0
    box = bounds_of(model)
    return METRES[guessed(Wishes(), max(box.size), ".dae")[0]]


def _document(data: bytes, palette: Palette) -> Any:
    """Return what pycollada understood; parts that it cannot read are left out."""
    require_plain(data)
    declared = DECLARED.search(data[:200])
    if declared and declared.group(1).lower() in {b"gbk", b"gb2312", b"gb18030"}:
        body = data[declared.end() :]
        data = b'<?xml version="1.0" encoding="utf-8"?>' + decoded(body).encode()
    forgiven = [
        common.DaeUnsupportedError,
        common.DaeBrokenRefError,
        common.DaeMalformedError,
        common.DaeIncompleteError,
    ]
    data, commas = NUMBERS.subn(_with_points, data)
    if commas:
        palette.tell(Text(zh="小数逗号按小数点读取", en="decimal commas were read as points"))
    try:
        return collada.Collada(io.BytesIO(data), ignore=forgiven)
    except (common.DaeError, ValueError, SyntaxError) as error:
        raise damaged() from error


def _with_points(found: re.Match[bytes]) -> bytes:
    return found.group(0).replace(b",", b".")


class _Collector:
    """Turns bound geometry into primitives, each once for each material, and instances."""

    def __init__(self, palette: Palette) -> None:
        self._made: dict[tuple[int, int, int], int] = {}
        self.palette = palette
        self.primitives: list[Primitive] = []
        self.instances: list[Instance] = []

    def add(self, bound: Any) -> None:
        matrix = np.asarray(bound._matrix if hasattr(bound, "_matrix") else bound.matrix, float)
        if not np.isfinite(matrix).all() or len(self.instances) > INSTANCE_LIMIT:
            raise damaged()
        for number, given in enumerate(bound.original.primitives):
            node = bound.materialnodebysymbol.get(getattr(given, "material", None))
            material = self._material(node.target.effect if node and node.target else None)
            key = (id(bound.original), number, self.palette.index_of(material))
            if key not in self._made:
                corners = _corners(given)
                if corners is None:
                    continue
                self._made[key] = len(self.primitives)
                self.primitives.append(primitive_of(corners, key[2]))
            self.instances.append(Instance(self._made[key], matrix))

    def _material(self, effect: Any) -> Material:
        if effect is None:
            return GREY
        material = replace(GREY, name=str(effect.id or ""), is_double_sided=effect.double_sided)
        if isinstance(effect.diffuse, tuple):
            material = replace(material, base_colour=(*linear_of(effect.diffuse), 1.0))
        if isinstance(effect.emission, tuple):
            material = replace(material, emissive=linear_of(effect.emission))
        material = see_through(material, _alpha(effect))
        named = {"colour": effect.diffuse, "glow": effect.emission, "normal": effect.bumpmap}
        textures = {kind: _file_of(one) for kind, one in named.items() if _file_of(one)}
        return self.palette.dressed(Look(material, textures))


def _corners(given: Any) -> Corners | None:
    """Return the triangles of a primitive, None for lines and points."""
    rows = _rows(given)
    if rows is None or given.vertex is None or not len(rows):
        return None

    def taken(values: Any, indices: Any) -> NDArray[np.float64]:
        return _taken(values, np.asarray(indices).reshape(-1)[rows])

    return Corners(
        positions=taken(given.vertex, given.vertex_index),
        normals=None if given.normal is None else taken(given.normal, given.normal_index),
        uv=_uv(given, rows),
        colours=_colours(given, rows),
    )


def _rows(given: Any) -> NDArray[np.int64] | None:
    """Return which of a primitive's corners its triangles have, one after the other."""
    if isinstance(given, collada.triangleset.TriangleSet):
        return np.arange(3 * len(given.index))
    if not isinstance(given, collada.polylist.Polylist) or given.vertex is None:
        return None
    counts = np.asarray(given.vcounts, np.int64)
    wide = counts >= 3
    corners = np.arange(counts.sum())[np.repeat(wide, counts)]
    places = _taken(given.vertex, given.vertex_index)[corners]
    return corners[triangulated(counts[wide], places).reshape(-1)]


def _uv(given: Any, rows: NDArray[np.int64]) -> NDArray[np.float64] | None:
    if not len(given.texcoordset):
        return None
    indices = np.asarray(given.texcoord_indexset[0]).reshape(-1)[rows]
    uv = _taken(given.texcoordset[0], indices)[:, :2]
    return np.stack([uv[:, 0], 1.0 - uv[:, 1]], axis=1)


def _colours(given: Any, rows: NDArray[np.int64]) -> NDArray[np.float64] | None:
    sources = given.sources.get("COLOR") or []
    if not sources:
        return None
    offset, source = sources[0][0], sources[0][4]
    values = _taken(source.data, given.index[..., offset].reshape(-1)[rows])
    colours = np.ones((len(values), 4))
    width = min(values.shape[1], 4)
    colours[:, :width] = np.clip(values[:, :width], 0.0, 1.0)
    colours[:, :3] = from_srgb(colours[:, :3])
    return colours


def _taken(values: Any, indices: Any) -> NDArray[np.float64]:
    table, chosen = np.asarray(values, np.float64), np.asarray(indices, np.int64).reshape(-1)
    if len(chosen) and not 0 <= chosen.min() <= chosen.max() < len(table):
        raise damaged()
    return table[chosen]


def _alpha(effect: Any) -> float:
    """Return how much covers; nothing at all is what some programs write and do not mean."""
    transparent, share = effect.transparent, effect.transparency
    share = 1.0 if not isinstance(share, int | float) else float(share)
    if not isinstance(transparent, tuple):
        alpha = share
    elif effect.opaque_mode == "RGB_ZERO":
        alpha = 1.0 - share * float(np.dot(transparent[:3], (0.2126, 0.7152, 0.0722)))
    else:
        alpha = share * float(transparent[3] if len(transparent) > 3 else 1.0)
    return alpha if np.isfinite(alpha) and 0.01 < alpha < 1.0 else 1.0


def _file_of(given: Any) -> str:
    """Return the name of a texture's file, or nothing."""
    sampler = getattr(given, "sampler", None)
    image = getattr(getattr(sampler, "surface", None), "image", None)
    name = unquote(str(getattr(image, "path", "") or ""))
    return re.sub(r"^file:/*(?=[A-Za-z]:)|^file://", "", name)
