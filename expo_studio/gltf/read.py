"""Reading a normalised GLB: one file, uncompressed, with its pictures inside."""

from __future__ import annotations

from collections.abc import Iterable

from expo_studio.errors import AssetError
from expo_studio.gltf.accessors import Accessors, Buffers, item
from expo_studio.gltf.container import Container, Json, parse, unsound
from expo_studio.gltf.materials import data_uri, read_materials, read_pictures
from expo_studio.gltf.model import Instance, Model, Primitive
from expo_studio.gltf.nodes import MeshAt, meshes_at
from expo_studio.gltf.primitives import TRIANGLE_LIMIT, read_primitive
from expo_studio.text import Text

UNDERSTOOD = frozenset(
    {
        "KHR_materials_unlit",
        "KHR_materials_emissive_strength",
        "KHR_materials_clearcoat",
        "KHR_materials_transmission",
        "KHR_materials_sheen",
        "KHR_materials_ior",
        "KHR_materials_specular",
        "KHR_materials_volume",
        "KHR_materials_variants",
        "KHR_materials_anisotropy",
        "KHR_materials_iridescence",
        "KHR_materials_dispersion",
        "KHR_materials_pbrSpecularGlossiness",
        "KHR_lights_punctual",
        "KHR_mesh_quantization",
        "KHR_texture_transform",
        "KHR_texture_basisu",
        "EXT_texture_webp",
        "EXT_mesh_gpu_instancing",
        "KHR_animation_pointer",
        "KHR_node_visibility",
        "KHR_xmp_json_ld",
    }
)
"""Extensions that may be required of us: drawn, or kept without changing the geometry."""

STRUCTURAL = (
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RecursionError,
    ValueError,
    OverflowError,
)
"""What reading JSON of the wrong shape raises; at the door it becomes an AssetError."""


def read_model(data: bytes | memoryview) -> Model:
    """Return what is drawn of a GLB in its rest pose.

    Raises:
        AssetError: The file is damaged, or needs what we do not know.
    """
    container = parse(data)
    try:
        return model_of(container.document, buffers_of(container))
    except STRUCTURAL as error:
        raise unsound(Text(zh="文件结构已损坏", en="its structure is damaged")) from error


def model_of(document: Json, buffers: Buffers) -> Model:
    """Return what is drawn of a document whose buffers are given; AssetError if unsound."""
    return model_in(document, Accessors(document, buffers))


def model_in(document: Json, accessors: Accessors, *, is_drawn: bool = True) -> Model:
    """Return what is drawn of a document; AssetError if unsound.

    Args:
        document: The glTF JSON.
        accessors: Its arrays.
        is_drawn: Whether normals are made ready; to know what is there they need not be.
    """
    require_understood(document)
    materials = read_materials(document)
    reader = _Reader(document, accessors, len(materials), is_drawn=is_drawn)
    instances = tuple(reader.instances())
    return Model(
        primitives=tuple(reader.primitives),
        instances=instances,
        materials=materials,
        pictures=read_pictures(document, accessors),
        document=document,
    )


def require_understood(document: Json, also: Iterable[str] = ()) -> None:
    """Raise AssetError if the file cannot be shown without extensions we do not know."""
    unknown = set(document.get("extensionsRequired", ())) - UNDERSTOOD - set(also)
    if unknown:
        raise AssetError(
            Text(
                zh="文件需要本程序不支持的 glTF 扩展：{names}。",
                en="The file needs glTF extensions that are not supported: {names}.",
            ).filled(names=", ".join(sorted(unknown))),
            Text(
                zh="请在导出时关闭这些扩展。", en="Switch these extensions off when exporting it."
            ),
        )


class _Reader:
    """Reads each mesh once, however often it stands in the scene."""

    def __init__(
        self, document: Json, accessors: Accessors, materials: int, *, is_drawn: bool
    ) -> None:
        self._document = document
        self._is_drawn = is_drawn
        self._accessors = accessors
        self._materials = materials
        self._of_mesh: dict[tuple[object, ...], list[int]] = {}
        self._triangles = 0
        self.primitives: list[Primitive] = []

    def instances(self) -> Iterable[Instance]:
        for at in meshes_at(self._document, self._accessors):
            if at.key not in self._of_mesh:
                self._of_mesh[at.key] = list(self._read_mesh(at))
            for primitive in self._of_mesh[at.key]:
                yield Instance(primitive, at.matrix)

    def _read_mesh(self, at: MeshAt) -> Iterable[int]:
        for given in item(self._document, "meshes", at.mesh).get("primitives", ()):
            primitive = read_primitive(
                given, self._accessors, self._materials, at.pose, is_drawn=self._is_drawn
            )
            if primitive is None or not len(primitive.indices):
                continue
            self._triangles += len(primitive.indices) // 3
            if self._triangles > TRIANGLE_LIMIT:
                raise unsound(
                    Text(zh="三角面超过 500 万", en="it has more than 5 million triangles")
                )
            self.primitives.append(primitive)
            yield len(self.primitives) - 1


def buffers_of(container: Container) -> Buffers:
    """Return a GLB's own buffers by index; asking for one outside the file is an AssetError."""
    buffers = container.document.get("buffers", [])

    def bytes_of(index: int) -> memoryview:
        uri = item(container.document, "buffers", index).get("uri")
        if uri is None and index == 0:
            return container.binary
        if isinstance(uri, str) and uri.startswith("data:"):
            return memoryview(data_uri(uri))
        raise unsound(Text(zh="数据在文件之外", en="its data lie outside the file"))

    read: dict[int, memoryview] = {}

    def buffered(index: int) -> memoryview:
        if index not in read:
            read[index] = bytes_of(index)
        return read[index]

    if not isinstance(buffers, list):
        raise unsound(Text(zh="数据列表已损坏", en="its list of buffers is damaged"))
    return buffered
