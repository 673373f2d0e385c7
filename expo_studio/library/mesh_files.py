"""Importing OBJ, STL, PLY and OFF through trimesh: triangles, normals, UVs, colours, materials."""

from __future__ import annotations

import io
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import trimesh
from numpy.typing import NDArray
from trimesh.resolvers import Resolver

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Material, Model, Primitive, TextureUse
from expo_studio.gltf.primitives import TRIANGLE_LIMIT
from expo_studio.library.colours import from_srgb, linear_of
from expo_studio.library.creases import creased
from expo_studio.library.mtl import GREY, Look, parse_mtl, see_through
from expo_studio.library.obj_faces import with_triangles
from expo_studio.library.obj_text import decoded, library_named, repaired
from expo_studio.library.palette import Palette
from expo_studio.library.side_files import Place
from expo_studio.library.units import METRES, Axis, Unit, Wishes, guessed, stand_up, words
from expo_studio.text import Text

logging.getLogger("trimesh").setLevel(logging.ERROR)  # what it warns of, the report tells


def read_mesh(path: Path, wishes: Wishes, place: Place | None = None) -> tuple[Model, list[Text]]:
    """Return a mesh file as a model in metres, +Y up, and what was changed.

    Raises:
        AssetError: It holds no triangles, too many, or unsound ones.
    """
    reader = _Reader(path, place or Place(path.parent))
    given = list(reader.scene().geometry.values())  # none of these formats places its parts
    parts = [one for one in given if isinstance(one, trimesh.Trimesh) and len(one.faces)]
    if not parts:
        raise _nothing_to_show(path, given)
    _require_sound(parts)
    collector = _Collector(reader)
    for part in parts:
        collector.add(part)
    model, converted = _in_metres(collector.model(), path, wishes)
    return model, [*reader.palette.changed, *converted]


def _nothing_to_show(path: Path, given: list[Any]) -> AssetError:
    points = sum(len(one.vertices) for one in given if isinstance(one, trimesh.PointCloud))
    hint = Text(
        zh="请在扫描或建模软件中把它转换为三角网格后再导出。",
        en="Turn it into a triangle mesh in the program it comes from, and export that.",
    )
    if points:
        message = Text(
            zh="“{name}”是 {n} 个点的点云，没有面，无法在展位中显示。",
            en="“{name}” is a cloud of {n} {n:point|points} without faces; a booth cannot show it.",
        )
        return AssetError(message.filled(name=path.name, n=points), hint)
    message = Text(zh="“{name}”里没有三角面。", en="“{name}” holds no triangles.")
    return AssetError(message.filled(name=path.name), hint)


STAND_IN = (2, 2)
"""Pixels of the picture that trimesh makes where a file names a texture or none is found."""


class _Reader:
    """Gives trimesh the file, and what lies beside it in the same folder.

    Attributes:
        looks: Materials of an OBJ by name.
        palette: Finds side files, collects materials and what is to be told.
    """

    def __init__(self, path: Path, place: Place) -> None:
        self._path = path
        self.looks: dict[str, Look] = {}
        self.palette = Palette(place)

    def scene(self) -> Any:
        kind = self._path.suffix.lower()[1:]
        data = self._path.read_bytes()
        if kind == "obj":
            data = self._prepared(data)
        return trimesh.load_scene(
            io.BytesIO(data),
            file_type=kind,
            resolver=_Beside(self),
            process=False,
            maintain_order=False,  # true garbles UVs along seams
            group_material=True,
        )

    def material_names(self) -> bytes:
        """Return an MTL file that only names the materials; trimesh splits the faces by it."""
        return "".join(f"newmtl {name}\nKd 1 1 1\n" for name in self.looks).encode()

    def _prepared(self, data: bytes) -> bytes:
        text, changed = repaired(decoded(data))
        self.palette.changed.extend(changed)
        library = library_named(text)
        given = self.palette.side_file(library) if library else None
        self.looks = parse_mtl(decoded(given)) if given is not None else {}
        return with_triangles(text).encode()


class _Beside(Resolver):
    """What trimesh may open besides the file itself."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader

    def get(self, name: str) -> bytes:
        data = self._reader.material_names() if self._reader.looks else None
        if data is None:
            data = self._reader.palette.side_file(name)
        if data is None:
            raise FileNotFoundError(name)
        return data

    def keys(self) -> list[str]:
        return []

    def write(self, name: str, data: Any) -> None:
        raise PermissionError(name)

    def namespaced(self, namespace: str) -> Resolver:
        return self


def _require_sound(parts: list[Any]) -> None:
    if sum(len(part.faces) for part in parts) > TRIANGLE_LIMIT:
        raise AssetError(
            Text(zh="模型超过 500 万个三角面。", en="The model has more than 5 million triangles."),
            Text(zh="请先在原软件中简化。", en="Simplify it in the program it comes from."),
        )
    for part in parts:
        faces, places = np.asarray(part.faces), np.asarray(part.vertices)
        is_sound = np.isfinite(places).all() and np.abs(places).max(initial=0.0) < 1e30
        if not is_sound or faces.min() < 0 or faces.max() >= len(places):
            raise AssetError(
                Text(
                    zh="模型含有无效的坐标或面。",
                    en="The model has coordinates or faces that are not valid.",
                ),
                Text(zh="请重新导出。", en="Export it again."),
            )


class _Collector:
    """Turns trimesh's parts into primitives."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader
        self._palette = reader.palette
        self._primitives: list[Primitive] = []

    def add(self, part: Any) -> None:
        positions = np.asarray(part.vertices, np.float32)
        given = _given_normals(part)
        uv = getattr(part.visual, "uv", None)
        uv0 = None if uv is None or len(uv) != len(positions) else _flipped(uv)
        material = self._material(part, has_uv=uv0 is not None)
        primitive = Primitive(
            positions=positions,
            normals=np.zeros_like(positions) if given is None else given,
            indices=np.asarray(part.faces, np.uint32).reshape(-1),
            material=self._palette.index_of(material),
            uv0=uv0,
            colours=_colours(part),
        )
        self._primitives.append(creased(primitive) if given is None else primitive)

    def model(self) -> Model:
        return self._palette.model(self._primitives)

    def _material(self, part: Any, *, has_uv: bool) -> Material:
        given = getattr(part.visual, "material", None)
        look = self._reader.looks.get(str(getattr(given, "name", "")))
        if look is not None:
            return self._palette.dressed(look) if has_uv else look.material
        if _colours(part) is not None:
            return replace(GREY, base_colour=(1.0, 1.0, 1.0, 1.0))
        return GREY if given is None else self._converted(given)

    def _converted(self, given: Any) -> Material:
        """Return what trimesh understood of a material that is not from an MTL file."""
        simple = given.to_pbr() if hasattr(given, "to_pbr") else given
        factor = getattr(simple, "baseColorFactor", None)
        image = getattr(given, "image", None) or getattr(simple, "baseColorTexture", None)
        material = GREY
        if factor is not None:
            values = np.asarray(factor) / (255.0 if np.asarray(factor).dtype.kind in "ui" else 1.0)
            material = see_through(replace(GREY, base_colour=(*linear_of(values), 1.0)), values[3])
        if image is None or image.size == STAND_IN:
            return material
        out = io.BytesIO()
        image.convert("RGBA").save(out, "PNG")
        use = TextureUse(self._palette.picture(out.getvalue()))
        return replace(material, base_colour=(1.0, 1.0, 1.0, 1.0), base_texture=use)


def _in_metres(model: Model, path: Path, wishes: Wishes) -> tuple[Model, list[Text]]:
    low = np.min([one.positions.min(axis=0) for one in model.primitives], axis=0)
    high = np.max([one.positions.max(axis=0) for one in model.primitives], axis=0)
    unit, up = guessed(wishes, float((high - low).max()), path.suffix.lower())
    if unit is Unit.METRE and up is Axis.Y:
        return model, []
    matrix = stand_up(METRES[unit], up)
    return replace(model, primitives=tuple(_moved(one, matrix) for one in model.primitives)), words(
        unit, up
    )


def _moved(primitive: Primitive, matrix: NDArray[np.float64]) -> Primitive:
    turn = matrix[:3, :3]
    scale = np.linalg.norm(turn[:, 0])
    return replace(
        primitive,
        positions=(primitive.positions @ turn.T).astype(np.float32),
        normals=(primitive.normals @ (turn / scale).T).astype(np.float32),
    )


def _given_normals(part: Any) -> NDArray[np.float32] | None:
    """Return the normals a file brought along, not those trimesh would compute."""
    cached = getattr(part, "_cache", None)
    given = None if cached is None else cached.cache.get("vertex_normals")
    if given is None or len(given) != len(part.vertices) or not np.isfinite(given).all():
        return None
    sizes = np.linalg.norm(given, axis=1, keepdims=True)
    if (sizes < 1e-6).any():
        return None
    return np.ascontiguousarray(given / sizes, dtype=np.float32)


def _colours(part: Any) -> NDArray[np.float32] | None:
    if getattr(part.visual, "kind", None) not in {"vertex", "face"}:
        return None
    colours = np.asarray(part.visual.vertex_colors, np.float64)
    if colours.shape != (len(part.vertices), 4):
        return None
    linear = colours / 255.0
    linear[:, :3] = from_srgb(linear[:, :3])
    return linear.astype(np.float32)


def _flipped(uv: Any) -> NDArray[np.float32]:
    """Return UVs with v from the top, as glTF counts."""
    flipped = np.asarray(uv, np.float32)[:, :2].copy()
    flipped[:, 1] = 1.0 - flipped[:, 1]
    return np.where(np.isfinite(flipped), flipped, np.float32(0.0))
