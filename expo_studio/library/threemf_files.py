"""Importing 3MF: units, colours of faces and corners, textures, parts and where they stand."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Instance, Model, Primitive, TextureUse
from expo_studio.library.archive import Archive
from expo_studio.library.corners import Corners, primitive_of
from expo_studio.library.mtl import GREY, see_through
from expo_studio.library.palette import Palette
from expo_studio.library.side_files import Place
from expo_studio.library.threemf import NONE, Group, Part, Solid, Use, read_part
from expo_studio.library.units import Axis, Wishes, metres_of, standing, stated
from expo_studio.library.xml import damaged, elements
from expo_studio.text import Text

DEPTH_LIMIT = 32
INSTANCE_LIMIT = 50_000
MODEL_RELATION = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"
WHITE = replace(GREY, base_colour=(1.0, 1.0, 1.0, 1.0))


def read_threemf(path: Path, wishes: Wishes) -> tuple[Model, list[Text]]:
    """Return a 3MF file as a model in metres, +Y up, and what was changed.

    Raises:
        AssetError: It is damaged, or shows nothing.
    """
    with Archive(path) as archive:
        package = _Package(archive, Palette(Place(path.parent)))
        main = package.main()
        for use in main.build or [Use((main.path, key), np.eye(4)) for key in main.solids]:
            package.place(use, np.eye(4), 0)
    metres = metres_of(wishes, main.metres)
    up = wishes.up or Axis.Z
    model = package.palette.model(package.primitives, package.instances)
    return standing(model, metres, up), [*package.palette.changed, *stated(metres, up)]


class _Package:
    """Reads each part and each mesh once, however often they are used."""

    def __init__(self, archive: Archive, palette: Palette) -> None:
        self._archive = archive
        self._parts: dict[str, Part] = {}
        self._of_solid: dict[tuple[str, str], list[int]] = {}
        self.palette = palette
        self.primitives: list[Primitive] = []
        self.instances: list[Instance] = []

    def main(self) -> Part:
        """Return the part the package begins with."""
        if "_rels/.rels" in self._archive.names:
            for event, element in elements(self._archive.read("_rels/.rels")):
                if event == "start" and element.get("Type") == MODEL_RELATION:
                    return self._part(element.get("Target", "").lstrip("/"))
        named = [one for one in self._archive.names if one.lower().endswith(".model")]
        if not named:
            raise damaged()
        return self._part(named[0])

    def place(self, use: Use, above: NDArray[np.float64], depth: int) -> None:
        """Put an object and all it is made of into the scene."""
        if depth > DEPTH_LIMIT or len(self.instances) > INSTANCE_LIMIT:
            raise AssetError(
                Text(zh="零件层级有循环或过大。", en="Its parts form a ring or are too many."),
                Text(zh="请重新导出。", en="Export it again."),
            )
        part = self._part(use.key[0])
        solid = part.solids.get(use.key[1])
        if solid is None:
            raise damaged()
        matrix = above @ use.matrix
        if use.key not in self._of_solid:
            self._of_solid[use.key] = list(self._added(part, solid))
        self.instances.extend(Instance(one, matrix) for one in self._of_solid[use.key])
        for inner in solid.uses:
            self.place(inner, matrix, depth + 1)

    def _part(self, path: str) -> Part:
        if path not in self._parts:
            self._parts[path] = read_part(path, self._archive.read(path))
        return self._parts[path]

    def _added(self, part: Part, solid: Solid) -> Iterator[int]:
        for primitive in self._primitives(part, solid):
            self.primitives.append(primitive)
            yield len(self.primitives) - 1

    def _primitives(self, part: Part, solid: Solid) -> Iterator[Primitive]:
        """Yield the triangles of each texture, and those of all colours together."""
        corners = np.array(solid.corners, np.int64).reshape(-1, 3)
        places = np.array(solid.vertices, np.float64).reshape(-1, 3)
        if not len(corners):
            return
        if int(corners.max()) >= len(places):
            raise damaged()
        given = np.array(solid.properties, np.int64).reshape(-1, 4)
        ids = list(part.numbers)
        textured = [part.numbers[key] for key in ids if self._picture(part, key) is not None]
        for number in textured:
            chosen = given[:, 0] == number
            if chosen.any():
                group = part.groups[ids[number]]
                yield self._textured(
                    part, group, places[corners[chosen]].reshape(-1, 3), given[chosen]
                )
        plain = ~np.isin(given[:, 0], textured)
        if plain.any():
            colours = _colours(part, ids, given[plain])
            yield self._coloured(places[corners[plain]].reshape(-1, 3), colours)

    def _picture(self, part: Part, key: str) -> bytes | None:
        """Return the picture of a group of texture coordinates, None for colours."""
        group = part.groups.get(key)
        if group is None or not group.texture:
            return None
        name = posixpath.normpath(part.pictures.get(group.texture, ""))
        return self._archive.read(name) if name in self._archive.names else None

    def _textured(
        self, part: Part, group: Group, places: NDArray[np.float64], given: NDArray[np.int64]
    ) -> Primitive:
        coordinates = np.array(group.coordinates, np.float64).reshape(-1, 2)
        indices = given[:, 1:].reshape(-1)
        if int(indices.max()) >= len(coordinates):
            raise damaged()
        uv = coordinates[indices]
        uv[:, 1] = 1.0 - uv[:, 1]
        data = self._archive.read(posixpath.normpath(part.pictures[group.texture]))
        material = self.palette.textured(WHITE, {"colour": TextureUse(self.palette.picture(data))})
        return primitive_of(Corners(places, uv=uv), self.palette.index_of(material))

    def _coloured(
        self, places: NDArray[np.float64], colours: NDArray[np.float64] | None
    ) -> Primitive:
        """Return a primitive of one colour, or with a colour at each corner."""
        if colours is None:
            return primitive_of(Corners(places), self.palette.index_of(GREY))
        if (colours == colours[0]).all():
            red, green, blue, alpha = colours[0].tolist()
            material = see_through(replace(GREY, base_colour=(red, green, blue, 1.0)), alpha)
            return primitive_of(Corners(places), self.palette.index_of(material))
        material = see_through(WHITE, 0.5) if colours[:, 3].min() < 0.99 else WHITE
        material = replace(material, base_colour=(1.0, 1.0, 1.0, 1.0))
        return primitive_of(Corners(places, colours=colours), self.palette.index_of(material))


def _colours(part: Part, ids: list[str], given: NDArray[np.int64]) -> NDArray[np.float64] | None:
    """Return the linear colour of each corner, shape (m, 4); None where none is given."""
    colours = np.full((len(given), 3, 4), (*GREY.base_colour[:3], 1.0))
    found = False
    for number in np.unique(given[:, 0]):
        group = part.groups.get(ids[number]) if number != NONE else None
        if group is None or not group.colours:
            continue
        chosen = given[:, 0] == number
        indices = given[chosen, 1:]
        if int(indices.max()) >= len(group.colours):
            raise damaged()
        colours[chosen] = np.array(group.colours)[indices]
        found = True
    return colours.reshape(-1, 4) if found else None
