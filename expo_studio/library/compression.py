"""Undoing glTF compression: Draco, meshopt and Basis, so that everyone can draw the result.

Source: KHR_draco_mesh_compression, EXT_meshopt_compression, KHR_texture_basisu.
"""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.accessors import whole
from expo_studio.gltf.container import Json, unsound
from expo_studio.text import Text

DECODED_LIMIT = 400_000_000
"""Bytes one compressed part may unfold to."""
PIXEL_LIMIT = 67_108_864


def meshopt_view(extension: Json, packed: bytes) -> bytes:
    """Return the bytes of a view compressed with meshopt; AssetError if it is damaged."""
    import meshopt

    count, stride = whole(extension.get("count")), whole(extension.get("byteStride"))
    if count * stride > DECODED_LIMIT:
        raise unsound(
            Text(zh="压缩数据声称的大小不合理", en="compressed data claim a senseless size")
        )
    try:
        decoded = meshopt.decode_gltf_buffer(
            packed, count, stride, extension["mode"], extension.get("filter", "NONE")
        )
    except (ValueError, RuntimeError, TypeError, KeyError) as error:
        raise unsound(Text(zh="meshopt 数据已损坏", en="its meshopt data are damaged")) from error
    return np.ascontiguousarray(decoded).tobytes()


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


def png_of_ktx2(data: bytes) -> bytes:
    """Return a Basis-compressed KTX2 picture as PNG; AssetError if it is damaged."""
    import opengl_basisu
    from PIL import Image

    try:
        texture = opengl_basisu.open(data)
        if texture.width * texture.height > PIXEL_LIMIT:
            raise unsound(Text(zh="贴图过大", en="a texture is too large"))
        image = texture.transcode(opengl_basisu.Target.RGBA8)
        pixels = np.asarray(image.data, np.uint8).reshape(image.height, image.width, 4)
    except (ValueError, RuntimeError, TypeError) as error:
        raise unsound(Text(zh="KTX2 贴图已损坏", en="a KTX2 texture is damaged")) from error
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", compress_level=6)
    return out.getvalue()
