"""3MF: the parts of the package, read to meshes, colours and textures.

Source: 3MF Core Specification 1.3 (sections 3, 4 and 5), Materials and Properties
Extension 1.2 (colour groups, textures), Production Extension 1.1 (paths of components).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.library.colours import linear_of
from expo_studio.library.xml import elements, name_of
from expo_studio.text import Text

METRES_OF = {
    "micron": 1e-6,
    "millimeter": 1e-3,
    "centimeter": 1e-2,
    "inch": 0.0254,
    "foot": 0.3048,
    "meter": 1.0,
}
NONE = 0xFFFFFFFF
"""In the place of a property that a triangle does not name."""
PATH = "{http://schemas.microsoft.com/3dmanufacturing/production/2015/06}path"


@dataclass(frozen=True, slots=True)
class Use:
    """An object used as a part of another, or of the build.

    Attributes:
        key: The part of the package and the object's id in it.
        matrix: Column vectors, shape (4, 4).
    """

    key: tuple[str, str]
    matrix: NDArray[np.float64]


@dataclass(slots=True)
class Solid:
    """An object: a mesh, or uses of others.

    Attributes:
        vertices: x, y, z after each other, in the file's unit.
        corners: v1, v2, v3 of each triangle.
        properties: Group (as a number in ``Part.groups``) and p1, p2, p3 of each triangle.
        group, index: The property of triangles that name none.
    """

    vertices: array[float] = field(default_factory=lambda: array("d"))
    corners: array[int] = field(default_factory=lambda: array("Q"))
    properties: array[int] = field(default_factory=lambda: array("Q"))
    group: str = ""
    index: int = 0
    uses: list[Use] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """A list of properties that triangles refer to by number.

    Attributes:
        colours: Linear RGBA each.
        texture: Id of the texture; empty for colours.
        coordinates: u and v after each other, v from the bottom.
    """

    colours: list[tuple[float, float, float, float]] = field(default_factory=list)
    texture: str = ""
    coordinates: array[float] = field(default_factory=lambda: array("d"))


@dataclass(slots=True)
class Part:
    """What one model part of a package holds.

    Attributes:
        metres: Length of its unit.
        groups: By id; ``numbers`` gives the order in which triangles count them.
        pictures: Paths of textures by id.
    """

    path: str
    metres: float = 1e-3
    solids: dict[str, Solid] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    build: list[Use] = field(default_factory=list)


def read_part(path: str, data: bytes) -> Part:
    """Return a model part of a package; AssetError if it is damaged."""
    reader = _Reader(Part(path))
    for event, element in elements(data):
        name = name_of(element)
        if event == "start":
            reader.start(name, element.attrib)
        else:
            reader.end(name)
            if name not in KEPT:
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    return reader.part


KEPT = frozenset({"model", "resources", "object", "mesh", "build"})
"""Elements that stay until their own end, so that iteration goes on."""


class _Reader:
    """Takes elements as they come and remembers which object or group is open."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self._solid: Solid | None = None
        self._group: Group | None = None
        self._starts: dict[str, Callable[[Any], None]] = {
            "model": self._model,
            "object": self._object,
            "vertex": self._vertex,
            "triangle": self._triangle,
            "component": self._component,
            "item": self._item,
            "basematerials": self._open_group,
            "colorgroup": self._open_group,
            "texture2dgroup": self._open_group,
            "base": self._colour,
            "color": self._colour,
            "tex2coord": self._coordinate,
            "texture2d": self._texture,
        }

    def start(self, name: str, given: Any) -> None:
        take = self._starts.get(name)
        if take is not None:
            take(given)

    def end(self, name: str) -> None:
        if name == "object":
            self._solid = None
        elif name in {"basematerials", "colorgroup", "texture2dgroup"}:
            self._group = None

    def _model(self, given: Any) -> None:
        self.part.metres = METRES_OF.get(given.get("unit", "millimeter"), 1e-3)

    def _object(self, given: Any) -> None:
        index = int(given.get("pindex", "0"))
        self._solid = Solid(group=given.get("pid", ""), index=index)
        self.part.solids[given["id"]] = self._solid

    def _vertex(self, given: Any) -> None:
        if self._solid is not None:
            self._solid.vertices.extend(float(given[axis]) for axis in "xyz")

    def _triangle(self, given: Any) -> None:
        solid = self._solid
        if solid is None:
            return
        solid.corners.extend(_index(given[name]) for name in ("v1", "v2", "v3"))
        first = given.get("p1")
        if first is None:
            default = solid.index if solid.group else 0
            group, indices = given.get("pid", solid.group), [default] * 3
        else:
            group = given.get("pid", solid.group)
            indices = [_index(given.get(name, first)) for name in ("p1", "p2", "p3")]
        number = self.part.numbers.setdefault(group, len(self.part.numbers)) if group else NONE
        solid.properties.extend((number, *indices))

    def _component(self, given: Any) -> None:
        if self._solid is not None:
            self._solid.uses.append(self._use(given))

    def _item(self, given: Any) -> None:
        self.part.build.append(self._use(given))

    def _use(self, given: Any) -> Use:
        path = given.get(PATH, self.part.path)
        return Use((path.lstrip("/"), given["objectid"]), _matrix(given.get("transform")))

    def _open_group(self, given: Any) -> None:
        self._group = Group(texture=given.get("texid", ""))
        self.part.groups[given["id"]] = self._group

    def _colour(self, given: Any) -> None:
        if self._group is not None:
            self._group.colours.append(_colour(given.get("displaycolor") or given.get("color", "")))

    def _coordinate(self, given: Any) -> None:
        if self._group is not None:
            self._group.coordinates.extend((float(given["u"]), float(given["v"])))

    def _texture(self, given: Any) -> None:
        self.part.pictures[given["id"]] = given["path"].lstrip("/")


def _index(text: str) -> int:
    value = int(text)
    if not 0 <= value < NONE:
        raise AssetError(
            Text(zh="模型含有无效的编号。", en="The model has numbers that are not valid."),
            Text(zh="请重新导出。", en="Export it again."),
        )
    return value


def _colour(text: str) -> tuple[float, float, float, float]:
    """Return linear RGBA of ``#RRGGBB`` or ``#RRGGBBAA``; white for anything else."""
    digits = text.strip().lstrip("#")
    if len(digits) not in (6, 8):
        return (1.0, 1.0, 1.0, 1.0)
    values = [one / 255.0 for one in bytes.fromhex(digits)]
    return (*linear_of(values), values[3] if len(values) == 4 else 1.0)


def _matrix(text: str | None) -> NDArray[np.float64]:
    """Return column vectors of a transform, which 3MF writes for row vectors."""
    matrix = np.eye(4)
    if text:
        matrix[:3, :] = np.array([float(one) for one in text.split()]).reshape(4, 3).T
    return matrix
