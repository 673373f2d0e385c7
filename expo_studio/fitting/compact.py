"""A GLB made small for the way to a visitor: fitted pictures, fewer bits, and a codec.

What comes out needs decoders (the page has them) and is not what a project stores.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from expo_studio.fitting.bits import (
    QUANTIZATION,
    Precision,
    quantise,
    quantise_directions,
    quantise_shares,
)
from expo_studio.fitting.clips import Slack, thin_clips
from expo_studio.fitting.coordinates import quantise_coordinates
from expo_studio.fitting.draco_glb import DracoBits, draco_glb
from expo_studio.fitting.duplicates import merge_equal
from expo_studio.fitting.meshopt_glb import meshopt_glb
from expo_studio.fitting.pictures import Grade, shrink_pictures
from expo_studio.fitting.plain import plain_glb
from expo_studio.fitting.surfaces import put_surface, read_alike, reorder, surface_of, weld
from expo_studio.fitting.unused import drop_unused
from expo_studio.fitting.workpiece import Workpiece, open_workpiece
from expo_studio.gltf.container import Json


class Codec(StrEnum):
    """How triangles and clips are compressed.

    MESHOPT opens from a disk too; DRACO is smaller for triangles and needs a decoder that
    is fetched; SMALLEST is whichever of the two is; NONE leaves whole numbers as they are.
    """

    NONE = "none"
    MESHOPT = "meshopt"
    DRACO = "draco"
    SMALLEST = "smallest"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to make of a GLB.

    Attributes:
        codec: How it is compressed.
        grade: Of its pictures.
        precision: Bits of its vertices.
        slack: Of its clips' keys, or None to keep every key.
    """

    codec: Codec = Codec.MESHOPT
    grade: Grade = field(default_factory=Grade)
    precision: Precision = field(default_factory=Precision)
    slack: Slack | None = field(default_factory=Slack)


def compacted(glb: bytes | memoryview, recipe: Recipe | None = None) -> bytes:
    """Return a GLB that looks the same and is smaller; the same input gives the same bytes.

    Args:
        glb: A plain GLB, as a project stores it.
        recipe: What to make of it; meshopt and WebP of the same sides, where not given.

    Raises:
        AssetError: It is damaged, or compressed already.
    """
    wanted = recipe or Recipe()
    piece = open_workpiece(glb)
    drop_unused(piece)
    merge_equal(piece)
    shrink_pictures(piece, wanted.grade)
    if wanted.slack is not None:
        thin_clips(piece, wanted.slack)
    put_in_order(piece)
    merge_equal(piece)
    drop_unused(piece)
    return min([*_written(piece, wanted), bytes(glb)], key=len)


def put_in_order(piece: Workpiece) -> None:
    """Merge vertices that are alike, and put the rest in the order that packs best."""
    done: dict[tuple[object, ...], Json] = {}
    for primitive in piece.primitives():
        surface = surface_of(piece, primitive)
        if surface is None or not surface.triangles:
            continue
        groups = (primitive["attributes"], *primitive.get("targets", ()))
        key = (primitive.get("indices"), *(tuple(sorted(one.items())) for one in groups))
        if key not in done:
            weld(surface)
            reorder(surface)
            put_surface(piece, primitive, surface)
            done[key] = primitive
        else:
            read_alike(primitive, done[key])


def _written(piece: Workpiece, recipe: Recipe) -> list[bytes]:
    made: list[bytes] = []
    if recipe.codec in (Codec.DRACO, Codec.SMALLEST):
        made.append(_by_draco(piece.copy(), recipe.precision))
    if recipe.codec is not Codec.DRACO:
        small = piece.copy()
        quantise(small, recipe.precision)
        drop_unused(small)
        made.append(plain_glb(small))
        if recipe.codec is not Codec.NONE:
            made.append(meshopt_glb(small))
    return made


def _by_draco(piece: Workpiece, precision: Precision) -> bytes:
    """Return a GLB by Draco, which rounds positions, directions and coordinates itself."""
    quantise_coordinates(piece, precision.uv, first=1)
    for primitive in piece.primitives():
        quantise_shares(piece, primitive)
        quantise_directions(piece, primitive, ("TANGENT",))
    piece.use_extension(QUANTIZATION, is_required=True)
    drop_unused(piece)
    return draco_glb(piece, DracoBits(position=precision.position, uv=precision.uv))
