"""A model as USDZ, which Apple's devices put into the room in true size.

Sources: the USDZ file format specification 1.3 (a ZIP, nothing compressed, each file's
bytes beginning at a multiple of 64) and UsdPreviewSurface.
"""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from expo_studio.gltf.model import Instance, Material, Model, Primitive, TextureUse

ALIGNMENT = 64
LOCAL_HEADER = 30
EPOCH = (1980, 1, 1, 0, 0, 0)
HEAD = """#usda 1.0
(
    customLayerData = {
        string creator = "Expo Studio"
    }
    defaultPrim = "Root"
    metersPerUnit = 1
    upAxis = "Y"
)

"""
SUFFIXES = {"image/png": "png", "image/jpeg": "jpg"}


def write_usdz(model: Model) -> bytes:
    """Return a model as USDZ, the same bytes for the same model.

    Args:
        model: Its pictures are PNG or JPEG; positions are in metres, +Y up.
    """
    files = {"model.usda": _Layer(model).text().encode()}
    for number, picture in enumerate(model.pictures):
        files[f"textures/{number}.{SUFFIXES[picture.mime]}"] = picture.data
    return _archive(files)


def _archive(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of stored files, each aligned by padding in its extra field."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3
            start = out.tell() + LOCAL_HEADER + len(name.encode())
            padding = (-(start + 4)) % ALIGNMENT
            info.extra = struct.pack("<HH", 0x1986, padding) + b"\0" * padding
            archive.writestr(info, data)
    return out.getvalue()


class _Layer:
    """The text of one USD layer."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def text(self) -> str:
        parts = "".join(self._part(n, one) for n, one in enumerate(self._model.instances))
        materials = "".join(self._material(n, one) for n, one in enumerate(self._model.materials))
        return (
            f'{HEAD}def Xform "Root" (\n    kind = "component"\n)\n{{\n{parts}'
            f'    def Scope "Materials"\n    {{\n{materials}    }}\n}}\n'
        )

    def _part(self, number: int, instance: Instance) -> str:
        primitive = self._model.primitives[instance.primitive]
        rows = ", ".join(_tuple(row) for row in instance.matrix.T)
        return (
            f'    def Xform "Part{number}"\n    {{\n'
            f"        matrix4d xformOp:transform = ( {rows} )\n"
            '        uniform token[] xformOpOrder = ["xformOp:transform"]\n'
            f"{self._mesh(primitive)}    }}\n"
        )

    def _mesh(self, primitive: Primitive) -> str:
        material = self._model.materials[primitive.material]
        counts = ", ".join("3" for _ in range(len(primitive.indices) // 3))
        lines = [
            f"uniform bool doubleSided = {int(material.is_double_sided)}",
            f"int[] faceVertexCounts = [{counts}]",
            f"int[] faceVertexIndices = [{', '.join(map(str, primitive.indices.tolist()))}]",
            f"rel material:binding = </Root/Materials/M{primitive.material}>",
            f"normal3f[] normals = [{_tuples(primitive.normals)}] (",
            '    interpolation = "vertex"',
            ")",
            f"point3f[] points = [{_tuples(primitive.positions)}]",
            'uniform token subdivisionScheme = "none"',
        ]
        if primitive.uv0 is not None:
            coordinates = _coordinates(primitive.uv0, material.base_texture)
            lines += [
                f"texCoord2f[] primvars:st = [{_tuples(coordinates)}] (",
                '    interpolation = "vertex"',
                ")",
            ]
        body = "".join(f"            {line}\n" for line in lines)
        return (
            '        def Mesh "Mesh" (\n'
            '            prepend apiSchemas = ["MaterialBindingAPI"]\n'
            f"        )\n        {{\n{body}        }}\n"
        )

    def _material(self, number: int, material: Material) -> str:
        path = f"/Root/Materials/M{number}"
        inputs, shaders = self._inputs(path, material)
        surface = _shader("Surface", "UsdPreviewSurface", [*inputs, "token outputs:surface"])
        reader = _shader(
            "Coordinates",
            "UsdPrimvarReader_float2",
            ['string inputs:varname = "st"', "float2 outputs:result"],
        )
        return (
            f'        def Material "M{number}"\n        {{\n'
            f"            token outputs:surface.connect = <{path}/Surface.outputs:surface>\n"
            f"{surface}{reader}{''.join(shaders)}        }}\n"
        )

    def _inputs(self, path: str, material: Material) -> tuple[list[str], list[str]]:
        colour, alpha = material.base_colour[:3], material.base_colour[3]
        inputs = ["int inputs:useSpecularWorkflow = 0"]
        shaders: list[str] = []

        def mapped(kind: str, name: str, use: TextureUse | None, channel: str) -> bool:
            if use is None:
                return False
            inputs.append(f"{kind} inputs:{name}.connect = <{path}/Map_{name}.outputs:{channel}>")
            shaders.append(self._map(path, name, use, material))
            return True

        if not mapped("color3f", "diffuseColor", material.base_texture, "rgb"):
            inputs.append(f"color3f inputs:diffuseColor = {_tuple(colour)}")
        metallic_roughness = material.metallic_roughness_texture
        if not mapped("float", "metallic", metallic_roughness, "b"):
            inputs.append(f"float inputs:metallic = {material.metallic:g}")
        if not mapped("float", "roughness", metallic_roughness, "g"):
            inputs.append(f"float inputs:roughness = {material.roughness:g}")
        if not mapped("color3f", "emissiveColor", material.emissive_texture, "rgb"):
            inputs.append(f"color3f inputs:emissiveColor = {_tuple(material.emissive)}")
        mapped("normal3f", "normal", material.normal_texture, "rgb")
        mapped("float", "occlusion", material.occlusion_texture, "r")
        inputs.append(f"float inputs:opacity = {alpha:g}")
        return inputs, shaders

    def _map(self, path: str, name: str, use: TextureUse, material: Material) -> str:
        suffix = SUFFIXES[self._model.pictures[use.picture].mime]
        scale, bias, space = _reading(name, material)
        return _shader(
            f"Map_{name}",
            "UsdUVTexture",
            [
                f"asset inputs:file = @textures/{use.picture}.{suffix}@",
                f"float2 inputs:st.connect = <{path}/Coordinates.outputs:result>",
                f"float4 inputs:scale = {scale}",
                f"float4 inputs:bias = {bias}",
                f'token inputs:sourceColorSpace = "{space}"',
                'token inputs:wrapS = "repeat"',
                'token inputs:wrapT = "repeat"',
                "float outputs:r",
                "float outputs:g",
                "float outputs:b",
                "float3 outputs:rgb",
            ],
        )


def _reading(name: str, material: Material) -> tuple[str, str, str]:
    """Return scale, bias and colour space of a map by what it feeds."""
    plain, none = "(1, 1, 1, 1)", "(0, 0, 0, 0)"
    if name == "diffuseColor":
        return _tuple(material.base_colour), none, "sRGB"
    if name == "emissiveColor":
        return _tuple((*material.emissive, 1.0)), none, "sRGB"
    if name == "normal":
        return "(2, 2, 2, 1)", "(-1, -1, -1, 0)", "raw"
    if name == "metallic":
        return _tuple((1.0, 1.0, material.metallic, 1.0)), none, "raw"
    if name == "roughness":
        return _tuple((1.0, material.roughness, 1.0, 1.0)), none, "raw"
    return plain, none, "raw"


def _shader(name: str, kind: str, lines: Iterable[str]) -> str:
    body = "".join(f"                {line}\n" for line in lines)
    return (
        f'            def Shader "{name}"\n            {{\n'
        f'                uniform token info:id = "{kind}"\n{body}            }}\n'
    )


def _coordinates(uv: NDArray[np.float32], use: TextureUse | None) -> NDArray[np.float32]:
    """Return texture coordinates with the origin at the bottom, shape (n, 2)."""
    turned = np.asarray(uv, np.float32)
    if use is not None and use.transform is not None:
        matrix = np.array(use.transform, np.float32).reshape(2, 3)
        turned = turned @ matrix[:, :2].T + matrix[:, 2]
    return np.stack([turned[:, 0], 1.0 - turned[:, 1]], axis=1)


def _tuple(numbers: Iterable[float]) -> str:
    return f"({', '.join(f'{float(one):.7g}' for one in numbers)})"


def _tuples(rows: NDArray[np.float32]) -> str:
    return ", ".join(map(_tuple, rows.tolist()))
