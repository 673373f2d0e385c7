"""Importing OBJ, STL, PLY and OFF through trimesh: triangles, normals, UVs, colours, materials."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import trimesh
from numpy.typing import NDArray
from trimesh.resolvers import FilePathResolver

from expo_studio.errors import AssetError
from expo_studio.gltf.model import (
    AlphaMode,
    Instance,
    Material,
    Model,
    Picture,
    Primitive,
    TextureUse,
)
from expo_studio.gltf.primitives import TRIANGLE_LIMIT, smooth_normals
from expo_studio.library.side_files import read_side_file
from expo_studio.text import Text

CREASE = np.radians(40.0)
"""Angle between faces beyond which an edge without given normals is drawn hard."""
HUMAN = 1.7
"""Metres; what is far from the size of people and furniture is in another unit."""


class Unit(StrEnum):
    """Length of one unit of a file."""

    METRE = "m"
    CENTIMETRE = "cm"
    MILLIMETRE = "mm"
    INCH = "in"


METRES = {Unit.METRE: 1.0, Unit.CENTIMETRE: 0.01, Unit.MILLIMETRE: 0.001, Unit.INCH: 0.0254}


class Axis(StrEnum):
    """Which axis of a file points up."""

    Y = "y"
    Z = "z"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file without units is understood; None is guessed."""

    unit: Unit | None = None
    up: Axis | None = None


def read_mesh(path: Path, reading: Reading) -> tuple[Model, list[Text]]:
    """Return a mesh file as a model in metres, +Y up, and what was changed.

    Raises:
        AssetError: It holds no triangles, or too many.
    """
    scene = _load(path)
    parts = [one for one in scene.dump() if isinstance(one, trimesh.Trimesh) and len(one.faces)]
    if not parts:
        raise AssetError(
            Text(
                zh="“{name}”里没有三角面（可能是点云或空文件）。",
                en="“{name}” holds no triangles; it may be a point cloud or empty.",
            ).filled(name=path.name),
            Text(
                zh="请在原软件中把它转换为网格后再导出。",
                en="Turn it into a mesh in the program it comes from.",
            ),
        )
    _require_sound(parts)
    collector = _Collector()
    for part in parts:
        collector.add(part)
    return _in_metres(collector.model(), path, reading)


def _load(path: Path) -> Any:
    """Return trimesh's scene; its side files come only from the file's own folder."""
    resolver = _FolderResolver(path.parent)
    data = path.read_bytes()
    return trimesh.load_scene(
        io.BytesIO(data),
        file_type=path.suffix.lower()[1:],
        resolver=resolver,
        process=False,
        maintain_order=True,
        split_object=False,
        group_material=True,
    )


class _FolderResolver(FilePathResolver):
    """Finds files beside the model, and nowhere else."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._folder = folder

    def get(self, name: str) -> bytes:
        return read_side_file(self._folder, name.strip())


def _require_sound(parts: list[Any]) -> None:
    if sum(len(part.faces) for part in parts) > TRIANGLE_LIMIT:
        raise AssetError(
            Text(zh="模型超过 500 万个三角面。", en="The model has more than 5 million triangles."),
            Text(zh="请先在原软件中简化。", en="Simplify it in the program it comes from."),
        )
    for part in parts:
        faces = np.asarray(part.faces)
        if (
            not np.isfinite(part.vertices).all()
            or faces.min() < 0
            or faces.max() >= len(part.vertices)
        ):
            raise AssetError(
                Text(
                    zh="模型含有无效的坐标或面。",
                    en="The model has coordinates or faces that are not valid.",
                ),
                Text(zh="请重新导出。", en="Export it again."),
            )


class _Collector:
    """Turns trimesh's parts into primitives, each material and picture once."""

    def __init__(self) -> None:
        self._primitives: list[Primitive] = []
        self._materials: list[Material] = []
        self._pictures: list[Picture] = []

    def add(self, part: Any) -> None:
        positions = np.asarray(part.vertices, np.float32)
        indices = np.asarray(part.faces, np.uint32).reshape(-1)
        uv = getattr(part.visual, "uv", None)
        colours = _colours(part)
        given = _given_normals(part)
        primitive = Primitive(
            positions=positions,
            normals=smooth_normals(positions, indices) if given is None else given,
            indices=indices,
            material=self._material(part),
            uv0=None if uv is None else _flipped(uv),
            colours=colours,
        )
        self._primitives.append(primitive if given is not None else creased(primitive))

    def model(self) -> Model:
        instances = tuple(Instance(i, np.eye(4)) for i in range(len(self._primitives)))
        return Model(
            tuple(self._primitives), instances, tuple(self._materials), tuple(self._pictures)
        )

    def _material(self, part: Any) -> int:
        given = getattr(part.visual, "material", None)
        material = Material(base_colour=(0.8, 0.8, 0.8, 1.0), metallic=0.0, roughness=0.6)
        if _colours(part) is not None:
            material = replace(material, base_colour=(1.0, 1.0, 1.0, 1.0))
        if given is not None:
            material = self._converted(given)
        if material not in self._materials:
            self._materials.append(material)
        return self._materials.index(material)

    def _converted(self, given: Any) -> Material:
        simple = given.to_pbr() if hasattr(given, "to_pbr") else given
        image = getattr(given, "image", None) or getattr(simple, "baseColorTexture", None)
        factor = getattr(simple, "baseColorFactor", None)
        colour = (0.8, 0.8, 0.8, 1.0) if factor is None else _linear(np.asarray(factor))
        texture = None if image is None else TextureUse(self._picture(image))
        if texture is not None:
            colour = (1.0, 1.0, 1.0, colour[3])
        return Material(
            name=str(getattr(given, "name", "") or ""),
            base_colour=colour,
            base_texture=texture,
            metallic=0.0,
            roughness=0.6,
            alpha_mode=AlphaMode.BLEND if colour[3] < 0.999 else AlphaMode.OPAQUE,
        )

    def _picture(self, image: Any) -> int:
        out = io.BytesIO()
        has_alpha = image.mode in {"RGBA", "LA", "P"}
        image.convert("RGBA" if has_alpha else "RGB").save(out, "PNG")
        picture = Picture(out.getvalue(), "image/png")
        if picture not in self._pictures:
            self._pictures.append(picture)
        return self._pictures.index(picture)


def creased(primitive: Primitive) -> Primitive:
    """Return the primitive with smooth normals except across edges sharper than CREASE."""
    corners = primitive.positions[primitive.indices.reshape(-1, 3)].astype(np.float64)
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sizes = np.maximum(np.linalg.norm(faces, axis=1, keepdims=True), 1e-30)
    flat = np.repeat(faces / sizes, 3, axis=0)
    places, owner = np.unique(primitive.positions[primitive.indices], axis=0, return_inverse=True)
    sums = np.zeros((len(places), 3))
    np.add.at(sums, owner.reshape(-1), np.repeat(faces, 3, axis=0))
    smooth = sums[owner.reshape(-1)]
    smooth /= np.maximum(np.linalg.norm(smooth, axis=1, keepdims=True), 1e-30)
    is_hard = (smooth * flat).sum(axis=1) < np.cos(CREASE)
    normals = np.where(is_hard[:, None], flat, smooth)
    return _shared(primitive, normals.astype(np.float32))


def _shared(primitive: Primitive, normals: NDArray[np.float32]) -> Primitive:
    """Return the primitive with one vertex for each corner that differs in any way."""
    columns = [primitive.positions[primitive.indices], np.round(normals, 4)]
    optional = (primitive.uv0, primitive.colours)
    columns.extend(values[primitive.indices] for values in optional if values is not None)
    corners = np.ascontiguousarray(np.concatenate(columns, axis=1))
    _, first, inverse = np.unique(corners, axis=0, return_index=True, return_inverse=True)
    chosen = primitive.indices[first]

    def taken(values: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
        return None if values is None else np.ascontiguousarray(values[chosen])

    return replace(
        primitive,
        positions=np.ascontiguousarray(primitive.positions[chosen]),
        normals=np.ascontiguousarray(normals[first]),
        indices=inverse.reshape(-1).astype(np.uint32),
        uv0=taken(primitive.uv0),
        colours=taken(primitive.colours),
    )


def _in_metres(model: Model, path: Path, reading: Reading) -> tuple[Model, list[Text]]:
    changed: list[Text] = []
    low = np.min([p.positions.min(axis=0) for p in model.primitives], axis=0)
    high = np.max([p.positions.max(axis=0) for p in model.primitives], axis=0)
    unit = reading.unit or guessed_unit(float((high - low).max()), path.suffix.lower())
    up = reading.up or guessed_up(path.suffix.lower())
    matrix = np.eye(4) * METRES[unit]
    matrix[3, 3] = 1.0
    if unit is not Unit.METRE:
        words = Text(zh="长度单位按 {unit} 换算成米", en="lengths were read as {unit}, now metres")
        changed.append(words.filled(unit=unit.value))
    if up is Axis.Z:
        turn = np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, -1, 0, 0], [0, 0, 0, 1]], np.float64)
        matrix = turn @ matrix
        changed.append(Text(zh="按 Z 轴朝上转正", en="it was stood up from Z up to Y up"))
    if np.array_equal(matrix, np.eye(4)):
        return model, changed
    moved = tuple(_moved(one, matrix) for one in model.primitives)
    return replace(model, primitives=moved), changed


def guessed_unit(extent: float, suffix: str) -> Unit:
    """Return the likely unit of a file whose largest side has so many units.

    STL comes from CAD and is in millimetres as a rule; the others are in metres unless
    they would be larger than a hall.
    """
    if suffix == ".stl":
        return Unit.MILLIMETRE if extent > 3.0 else Unit.METRE
    if extent > 300.0:
        return Unit.MILLIMETRE
    return Unit.CENTIMETRE if extent > 20.0 else Unit.METRE


def guessed_up(suffix: str) -> Axis:
    """Return the likely up axis: CAD's STL is Z up, the others come as Y up."""
    return Axis.Z if suffix == ".stl" else Axis.Y


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
    linear[:, :3] = _from_srgb(linear[:, :3])
    return linear.astype(np.float32)


def _linear(factor: NDArray[Any]) -> tuple[float, float, float, float]:
    values = factor.astype(np.float64) / (255.0 if factor.dtype.kind in "ui" else 1.0)
    red, green, blue = _from_srgb(np.clip(values[:3], 0.0, 1.0))
    return (float(red), float(green), float(blue), float(np.clip(values[3], 0.0, 1.0)))


def _from_srgb(values: NDArray[np.float64]) -> NDArray[np.float64]:
    linear: NDArray[np.float64] = np.where(
        values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4
    )
    return linear


def _flipped(uv: Any) -> NDArray[np.float32]:
    """Return UVs with v from the top, as glTF counts."""
    flipped = np.asarray(uv, np.float32)[:, :2].copy()
    flipped[:, 1] = 1.0 - flipped[:, 1]
    return np.where(np.isfinite(flipped), flipped, np.float32(0.0))
