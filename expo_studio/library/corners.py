"""Triangle corners, as most formats give them, joined to the indexed vertices of glTF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.fitting.rows import unique_rows
from expo_studio.gltf.model import Floats, Primitive
from expo_studio.gltf.primitives import TRIANGLE_LIMIT
from expo_studio.library.creases import creased
from expo_studio.text import Text

FARTHEST = 1e30
"""Units beyond which a coordinate is no place."""


@dataclass(frozen=True, slots=True, eq=False)
class Corners:
    """Triangles, three corners each, m corners in all.

    Attributes:
        positions: In the file's own unit, shape (m, 3).
        normals: Of any length, shape (m, 3), or None where the file has none.
        uv: Origin at the top left, shape (m, 2), or None.
        colours: Linear RGBA, shape (m, 4), or None.
    """

    positions: NDArray[Any]
    normals: NDArray[Any] | None = None
    uv: NDArray[Any] | None = None
    colours: NDArray[Any] | None = None


def primitive_of(corners: Corners, material: int) -> Primitive:
    """Return the corners as a primitive, equal ones joined, normals made where there are none.

    Raises:
        AssetError: There are too many, or a coordinate is no number.
    """
    require_sound(corners.positions)
    positions, uv, colours = (
        _float32(one) for one in (corners.positions, corners.uv, corners.colours)
    )
    normals = _directions(corners.normals)
    columns = [one for one in (positions, normals, uv, colours) if one is not None]
    first, inverse = unique_rows(np.concatenate(columns, axis=1))
    assert positions is not None  # noqa: S101 (for the type checker: positions are never None)

    def taken(values: Floats | None) -> Floats | None:
        return None if values is None else np.ascontiguousarray(values[first])

    places = np.ascontiguousarray(positions[first])
    primitive = Primitive(
        positions=places,
        normals=np.zeros_like(places) if normals is None else normals[first],
        indices=inverse.astype(np.uint32),
        material=material,
        uv0=taken(uv),
        colours=taken(colours),
    )
    return creased(primitive) if normals is None else primitive


def require_sound(positions: NDArray[Any]) -> None:
    """Raise AssetError for corners that are too many or no numbers."""
    if len(positions) > 3 * TRIANGLE_LIMIT:
        raise AssetError(
            Text(zh="模型超过 500 万个三角面。", en="The model has more than 5 million triangles."),
            Text(zh="请先在原软件中简化。", en="Simplify it in the program it comes from."),
        )
    if not np.isfinite(positions).all() or np.abs(positions).max(initial=0.0) > FARTHEST:
        raise AssetError(
            Text(
                zh="模型含有无效的坐标或面。",
                en="The model has coordinates or faces that are not valid.",
            ),
            Text(zh="请重新导出。", en="Export it again."),
        )


def _float32(values: NDArray[Any] | None) -> Floats | None:
    if values is None:
        return None
    floats = np.asarray(values, np.float32)
    return np.where(np.isfinite(floats), floats, np.float32(0.0))


def _directions(given: NDArray[Any] | None) -> Floats | None:
    """Return unit vectors, or None where one of them has no length."""
    if given is None or not np.isfinite(given).all():
        return None
    lengths = np.linalg.norm(given, axis=1, keepdims=True)
    if (lengths < 1e-6).any():
        return None
    return np.asarray(given / lengths, np.float32)
