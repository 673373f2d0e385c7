"""Undoing the compression of glTF geometry, so that everyone can draw the result.

Source: KHR_draco_mesh_compression.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.container import Json, unsound
from expo_studio.text import Text


def draco_arrays(
    extension: Json, packed: bytes
) -> tuple[NDArray[np.uint32], dict[str, NDArray[np.generic]]]:
    """Return triangle corners and attributes by their glTF names; AssetError if damaged."""
    import DracoPy

    try:
        mesh = DracoPy.decode(packed)
        by_id = {one["unique_id"]: one["data"] for one in mesh.attributes}
        arrays = {name: by_id[key] for name, key in extension["attributes"].items()}
        faces = np.asarray(mesh.faces, np.uint32).reshape(-1)
    except (
        ValueError,
        RuntimeError,
        TypeError,
        KeyError,
        AttributeError,
        DracoPy.FileTypeException,
    ) as error:
        raise unsound(Text(zh="Draco 数据已损坏", en="its Draco data are damaged")) from error
    return faces, {name: np.ascontiguousarray(values) for name, values in arrays.items()}
