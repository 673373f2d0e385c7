"""Writing a workpiece with its triangles compressed by Draco, the rest by meshopt.

Draco puts vertices in an order of its own. What it does not take (tangents, which are
signed bytes, and morph targets) is stored beside it in that order.

Source: KHR_draco_mesh_compression.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.fitting.meshopt_glb import MeshoptWriter
from expo_studio.fitting.surfaces import POSITION, Surface, read_alike, surface_of
from expo_studio.fitting.unused import drop_unused
from expo_studio.fitting.workpiece import TRIANGLES, Workpiece
from expo_studio.gltf.container import Json

DRACO = "KHR_draco_mesh_compression"
KINDS = {0: "POSITION", 1: "NORMAL", 3: "TEXCOORD_0"}
"""What Draco calls the attributes it knows by itself."""
FIRST = 100
"""The first of our numbers for what Draco calls general attributes."""
SLOWEST = 10
"""Draco's level that packs hardest."""
GENERAL = ("u1", "u2")
"""Types of general attributes that it predicts and decodes to what is declared."""
UV, NORMAL = (-1, "TEXCOORD_0"), (-1, "NORMAL")


@dataclass(frozen=True, slots=True)
class DracoBits:
    """Bits Draco keeps of each kind of number."""

    position: int = 14
    normal: int = 8
    uv: int = 12


@dataclass(frozen=True, slots=True, eq=False)
class Cube:
    """Where numbers lie: from ``low``, shape (k,), as far as ``side`` along each axis."""

    low: NDArray[np.float32]
    side: float

    def steps(self, values: NDArray[np.float32], bits: int) -> NDArray[np.int64]:
        """Return the numbers of the steps that values lie nearest to, shape (n, k)."""
        share = (values.astype(np.float64) - self.low) / self.side
        steps: NDArray[np.int64] = np.round(share * (2**bits - 1)).astype(np.int64)
        return steps

    def snapped(self, values: NDArray[np.float32], bits: int) -> NDArray[np.float32]:
        """Return values moved to the nearest steps."""
        steps = self.steps(values, bits) * (self.side / (2**bits - 1))
        snapped: NDArray[np.float32] = (steps + self.low).astype(np.float32)
        return snapped


def draco_glb(piece: Workpiece, bits: DracoBits) -> bytes:
    """Return a GLB whose triangles are compressed by Draco; pictures are stored as they are."""
    return DracoWriter(piece, bits).written()


class DracoWriter(MeshoptWriter):
    """Takes the accessors that Draco holds out of the buffer."""

    def __init__(self, piece: Workpiece, bits: DracoBits) -> None:
        self._bits = bits
        super().__init__(piece)
        cubes = _cubes(self.piece)
        done: dict[tuple[int, ...], Json] = {}
        for primitive in self.piece.primitives():
            key = _accessors(primitive)
            if key in done:
                _repeat(primitive, done[key])
                continue
            surface = surface_of(self.piece, primitive)
            if surface is not None and surface.triangles:
                self._pack(primitive, surface, cubes[id(primitive)])
            done[key] = primitive
        drop_unused(self.piece)
        self.look_again()

    def _pack(self, primitive: Json, surface: Surface, cube: Cube) -> None:
        """Compress one primitive; its accessors tell what it decodes to."""
        bits = self._bits
        if not can_pack(surface):
            return
        snapped = replace(surface, columns=dict(surface.columns))
        snapped.columns[POSITION] = cube.snapped(surface.columns[POSITION], bits.position)
        if UV in surface.columns:
            spread = cube_around([surface.columns[UV]])
            snapped.columns[UV] = spread.snapped(surface.columns[UV], bits.uv)
        packed, names = packed_by_draco(snapped, bits, cube)
        decoded = _decoded(packed)
        if not len(decoded.faces):  # every triangle was thinner than a step
            return
        ids = _ids(decoded, names)
        self._tell(primitive, decoded, ids)
        rows = rows_in_order(snapped, decoded, ids, cube, bits)
        for (target, name), values in surface.columns.items():
            if target >= 0 or name not in ids:
                groups = (primitive["attributes"], *primitive.get("targets", ()))
                self._store(groups[target + 1], name, values[rows])
        extension = {"bufferView": self.view(packed), "attributes": ids}
        primitive.setdefault("extensions", {})[DRACO] = extension
        self.piece.use_extension(DRACO, is_required=True)

    def _tell(self, primitive: Json, decoded: Any, ids: dict[str, int]) -> None:
        """Let new accessors tell what Draco decodes to."""
        points = np.asarray(decoded.points, np.float32)
        for name in ids:
            old = primitive["attributes"][name]
            accessor = {**self.piece.document["accessors"][old], "count": len(points)}
            if name == "POSITION":
                low, high = points.min(axis=0), points.max(axis=0)
                accessor.update(min=list(map(float, low)), max=list(map(float, high)))
            primitive["attributes"][name] = self._hold(accessor)
        kind = 5123 if len(points) < 65535 else 5125
        faces = {"componentType": kind, "count": len(decoded.faces) * 3, "type": "SCALAR"}
        primitive["indices"] = self._hold(faces)

    def _hold(self, accessor: Json) -> int:
        """Add an accessor without bytes of its own."""
        self.piece.document["accessors"].append(accessor)
        self.piece.arrays.append(np.zeros((0, 1), np.uint8))
        return len(self.piece.arrays) - 1

    def _store(self, group: Json, name: str, values: NDArray[Any]) -> None:
        """Store what Draco does not take, in Draco's order."""
        is_normalized = bool(self.piece.document["accessors"][group[name]].get("normalized"))
        group[name] = self.piece.add(
            values, normalized=is_normalized, has_bounds=name == "POSITION"
        )


def can_pack(surface: Surface) -> bool:
    """Return whether Draco takes a surface: its places, directions and coordinates are floats."""
    known = [surface.columns.get((-1, name)) for name in KINDS.values()]
    return all(values is None or values.dtype == np.float32 for values in known)


def packed_by_draco(surface: Surface, bits: DracoBits, cube: Cube) -> tuple[bytes, list[str]]:
    """Return a surface as Draco's bytes, and the names of its general attributes in order."""
    import DracoPy

    columns = {name: values for (target, name), values in surface.columns.items() if target < 0}
    given: dict[str, Any] = {}
    if "NORMAL" in columns:
        given["normals"] = columns["NORMAL"].astype(np.float64)
        given["normal_quantization_bits"] = bits.normal
    if "TEXCOORD_0" in columns:
        given["tex_coord"] = columns["TEXCOORD_0"].astype(np.float64)
        given["tex_coord_quantization_bits"] = bits.uv
    names = sorted(
        name
        for name, values in columns.items()
        if name not in KINDS.values() and values.dtype.str[1:] in GENERAL
    )
    if names:
        given["generic_attributes"] = {
            FIRST + number: np.ascontiguousarray(columns[name]) for number, name in enumerate(names)
        }
    packed = DracoPy.encode(
        columns["POSITION"],
        faces=surface.indices.reshape(-1, 3),
        quantization_bits=bits.position,
        compression_level=SLOWEST,
        quantization_range=cube.side,
        quantization_origin=cube.low,
        **given,
    )
    return bytes(packed), names


def rows_in_order(
    surface: Surface, decoded: Any, ids: dict[str, int], cube: Cube, bits: DracoBits
) -> NDArray[np.intp]:
    """Return for each decoded vertex a row of the surface it came from.

    Vertices at one place with one texture coordinate are told apart by their normals.
    """
    by_id = {int(one["unique_id"]): one["data"] for one in decoded.attributes}
    own = [cube.steps(surface.columns[POSITION], bits.position)]
    theirs = [cube.steps(np.asarray(decoded.points, np.float32), bits.position)]
    if "TEXCOORD_0" in ids:
        spread = cube_around([surface.columns[UV]])
        own.append(spread.steps(surface.columns[UV], bits.uv))
        theirs.append(spread.steps(by_id[ids["TEXCOORD_0"]], bits.uv))
    count = len(theirs[0])
    both = np.concatenate([np.concatenate(theirs, axis=1), np.concatenate(own, axis=1)])
    _, keys = np.unique(both, axis=0, return_inverse=True)
    wanted, given = keys.reshape(-1)[:count], keys.reshape(-1)[count:]
    order = np.argsort(given, kind="stable")
    first = np.searchsorted(given[order], wanted)
    rows: NDArray[np.intp] = order[np.minimum(first, len(order) - 1)]
    several = np.flatnonzero(np.bincount(given, minlength=keys.max() + 1)[wanted] > 1)
    if "NORMAL" in ids and len(several):
        normals, mine = by_id[ids["NORMAL"]], surface.columns[NORMAL]
        last = np.searchsorted(given[order], wanted, side="right")
        for one in several:
            choice = order[first[one] : last[one]]
            rows[one] = choice[int((mine[choice] @ normals[one]).argmax())]
    return rows


def cube_around(arrays: list[NDArray[np.float32]]) -> Cube:
    """Return the cube around rows of numbers."""
    filled = [one for one in arrays if len(one)] or [np.zeros((1, 3), np.float32)]
    low = np.min([one.min(axis=0) for one in filled], axis=0)
    side = float((np.max([one.max(axis=0) for one in filled], axis=0) - low).max())
    return Cube(low, side or 1.0)


def _cubes(piece: Workpiece) -> dict[int, Cube]:
    """Return the cube around the mesh of each primitive, so that neighbours keep together."""
    cubes: dict[int, Cube] = {}
    for mesh in piece.all("meshes"):
        places = [
            piece.floats(one["attributes"]["POSITION"])
            for one in mesh["primitives"]
            if "POSITION" in one["attributes"]
        ]
        cube = cube_around(places)
        cubes.update({id(one): cube for one in mesh["primitives"]})
    return cubes


def _decoded(packed: bytes) -> Any:
    import DracoPy

    return DracoPy.decode(packed)


def _ids(decoded: Any, names: list[str]) -> dict[str, int]:
    """Return Draco's own numbers of the attributes, by their names in glTF."""
    ids: dict[str, int] = {}
    for one in decoded.attributes:
        number, kind = int(one["unique_id"]), int(one["attribute_type"])
        ids[KINDS[kind] if kind in KINDS else names[number - FIRST]] = number
    return ids


def _accessors(primitive: Json) -> tuple[int, ...]:
    groups = (primitive["attributes"], *primitive.get("targets", ()))
    given = [index for group in groups for _, index in sorted(group.items())]
    return (primitive.get("mode", TRIANGLES), primitive.get("indices", -1), *given)


def _repeat(primitive: Json, packed: Json) -> None:
    """Let a primitive read what an equal one was packed into."""
    read_alike(primitive, packed)
    if DRACO in packed.get("extensions", {}):
        extension = copy.deepcopy(packed["extensions"][DRACO])
        primitive.setdefault("extensions", {})[DRACO] = extension
