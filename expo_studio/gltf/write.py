"""Writing a Model as a GLB: the same model gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from expo_studio.gltf.container import Json, build
from expo_studio.gltf.model import (
    PLAIN,
    AlphaMode,
    Finish,
    Instance,
    Material,
    Model,
    Primitive,
    TextureUse,
)

ARRAY_BUFFER, ELEMENT_BUFFER = 34962, 34963
FLOAT, SHORT_INDEX, LONG_INDEX = 5126, 5123, 5125
KINDS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}


def write_model(model: Model, *, name: str = "", licence: str = "") -> bytes:
    """Return a model as a deterministic GLB.

    Args:
        model: Instances of one primitive share one mesh.
        name: Name of the root node.
        licence: Goes into ``asset.copyright``.
    """
    writer = _Writer()
    meshes = [writer.mesh(primitive) for primitive in model.primitives]
    nodes = [_node(instance) for instance in model.instances]
    root: Json = {"name": name, "children": list(range(1, len(nodes) + 1))}
    document: Json = {
        "asset": {"version": "2.0", "generator": "Expo Studio", "copyright": licence},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [root if nodes else {"name": name}, *nodes],
        "meshes": meshes,
        "materials": [writer.material(one) for one in model.materials],
        "images": [
            {"bufferView": writer.add(one.data), "mimeType": one.mime} for one in model.pictures
        ],
        "textures": writer.textures,
        "samplers": writer.samplers,
        "accessors": writer.accessors,
        "bufferViews": writer.views,
        "buffers": [{"byteLength": len(writer.binary)}],
        "extensionsUsed": sorted(writer.extensions),
    }
    writer.name_webp(document, model)
    kept = {key: value for key, value in document.items() if value not in ([], {})}
    if not writer.binary:
        kept.pop("buffers")
    return build(kept, bytes(writer.binary))


def _node(instance: Instance) -> Json:
    node: Json = {"mesh": instance.primitive}
    if not np.array_equal(instance.matrix, np.eye(4)):
        node["matrix"] = [float(one) for one in instance.matrix.T.reshape(-1)]
    return node


@dataclass(slots=True)
class _Writer:
    """Collects buffer views, accessors, textures and samplers."""

    binary: bytearray = field(default_factory=bytearray)
    views: list[Json] = field(default_factory=list)
    accessors: list[Json] = field(default_factory=list)
    textures: list[Json] = field(default_factory=list)
    samplers: list[Json] = field(default_factory=list)
    extensions: set[str] = field(default_factory=set)

    def add(self, data: bytes, target: int | None = None) -> int:
        self.binary += b"\0" * (-len(self.binary) % 4)
        view: Json = {"buffer": 0, "byteOffset": len(self.binary), "byteLength": len(data)}
        if target is not None:
            view["target"] = target
        self.binary += data
        self.views.append(view)
        return len(self.views) - 1

    def mesh(self, primitive: Primitive) -> Json:
        attributes = {"POSITION": self._floats(primitive.positions, has_bounds=True)}
        for name, values in (
            ("NORMAL", primitive.normals),
            ("TANGENT", primitive.tangents),
            ("TEXCOORD_0", primitive.uv0),
            ("TEXCOORD_1", primitive.uv1),
            ("COLOR_0", primitive.colours),
        ):
            if values is not None:
                attributes[name] = self._floats(values)
        indices = self._indices(primitive)
        given: Json = {"attributes": attributes, "indices": indices, "material": primitive.material}
        return {"primitives": [given]}

    def _indices(self, primitive: Primitive) -> int:
        short = len(primitive.positions) < 65535
        values = primitive.indices.astype("<u2" if short else "<u4")
        self.accessors.append(
            {
                "bufferView": self.add(values.tobytes(), ELEMENT_BUFFER),
                "componentType": SHORT_INDEX if short else LONG_INDEX,
                "count": len(values),
                "type": "SCALAR",
            }
        )
        return len(self.accessors) - 1

    def _floats(self, values: NDArray[np.float32], *, has_bounds: bool = False) -> int:
        accessor: Json = {
            "bufferView": self.add(values.astype("<f4").tobytes(), ARRAY_BUFFER),
            "componentType": FLOAT,
            "count": len(values),
            "type": KINDS[values.shape[1]],
        }
        if has_bounds:
            accessor["min"] = [float(one) for one in values.min(axis=0)]
            accessor["max"] = [float(one) for one in values.max(axis=0)]
        self.accessors.append(accessor)
        return len(self.accessors) - 1

    def material(self, material: Material) -> Json:
        surface: Json = {
            "baseColorFactor": list(material.base_colour),
            "metallicFactor": material.metallic,
            "roughnessFactor": material.roughness,
        }
        self._texture(surface, "baseColorTexture", material.base_texture)
        self._texture(surface, "metallicRoughnessTexture", material.metallic_roughness_texture)
        given: Json = {"name": material.name, "pbrMetallicRoughness": surface}
        self._texture(given, "normalTexture", material.normal_texture, scale=material.normal_scale)
        self._texture(
            given,
            "occlusionTexture",
            material.occlusion_texture,
            strength=material.occlusion_strength,
        )
        self._texture(given, "emissiveTexture", material.emissive_texture)
        self._emissive(given, material)
        if material.alpha_mode is not AlphaMode.OPAQUE:
            given["alphaMode"] = material.alpha_mode.value
        if material.alpha_mode is AlphaMode.MASK:
            given["alphaCutoff"] = material.alpha_cutoff
        if material.is_double_sided:
            given["doubleSided"] = True
        if material.is_unlit:
            self._extend(given, "KHR_materials_unlit", {})
        if material.finish != PLAIN:
            self._finish(given, material.finish)
        return given

    def _finish(self, given: Json, finish: Finish) -> None:
        if finish.coat:
            coat = {
                "clearcoatFactor": finish.coat,
                "clearcoatRoughnessFactor": finish.coat_roughness,
            }
            self._texture(coat, "clearcoatTexture", finish.coat_texture)
            self._texture(coat, "clearcoatRoughnessTexture", finish.coat_roughness_texture)
            scale = finish.coat_normal_scale
            self._texture(coat, "clearcoatNormalTexture", finish.coat_normal_texture, scale=scale)
            self._extend(given, "KHR_materials_clearcoat", coat)
        if any(finish.sheen):
            sheen: Json = {
                "sheenColorFactor": list(finish.sheen),
                "sheenRoughnessFactor": finish.sheen_roughness,
            }
            self._texture(sheen, "sheenColorTexture", finish.sheen_texture)
            self._texture(sheen, "sheenRoughnessTexture", finish.sheen_roughness_texture)
            self._extend(given, "KHR_materials_sheen", sheen)
        self._glass(given, finish)
        self._film(given, finish)
        if finish.brushing:
            brushed: Json = {
                "anisotropyStrength": finish.brushing,
                "anisotropyRotation": finish.brushing_turn,
            }
            self._texture(brushed, "anisotropyTexture", finish.brushing_texture)
            self._extend(given, "KHR_materials_anisotropy", brushed)

    def _film(self, given: Json, finish: Finish) -> None:
        if finish.film:
            low, high = finish.film_thickness
            film: Json = {
                "iridescenceFactor": finish.film,
                "iridescenceIor": finish.film_ior,
                "iridescenceThicknessMinimum": low,
                "iridescenceThicknessMaximum": high,
            }
            self._texture(film, "iridescenceTexture", finish.film_texture)
            self._texture(film, "iridescenceThicknessTexture", finish.film_thickness_texture)
            self._extend(given, "KHR_materials_iridescence", film)

    def _glass(self, given: Json, finish: Finish) -> None:
        if finish.transmission:
            glass: Json = {"transmissionFactor": finish.transmission}
            self._texture(glass, "transmissionTexture", finish.transmission_texture)
            self._extend(given, "KHR_materials_transmission", glass)
        if finish.thickness:
            volume: Json = {"thicknessFactor": finish.thickness}
            volume["attenuationColor"] = list(finish.attenuation_colour)
            if finish.attenuation_distance:
                volume["attenuationDistance"] = finish.attenuation_distance
            self._texture(volume, "thicknessTexture", finish.thickness_texture)
            self._extend(given, "KHR_materials_volume", volume)
        if finish.ior != PLAIN.ior:
            self._extend(given, "KHR_materials_ior", {"ior": finish.ior})
        if (finish.specular, finish.specular_colour) != (PLAIN.specular, PLAIN.specular_colour):
            tint = list(finish.specular_colour)
            specular = {"specularFactor": finish.specular, "specularColorFactor": tint}
            self._extend(given, "KHR_materials_specular", specular)

    def _emissive(self, given: Json, material: Material) -> None:
        strength = max(1.0, *material.emissive)
        if any(material.emissive):
            given["emissiveFactor"] = [one / strength for one in material.emissive]
        if strength > 1.0:
            self._extend(given, "KHR_materials_emissive_strength", {"emissiveStrength": strength})

    def _texture(self, holder: Json, key: str, use: TextureUse | None, **more: float) -> None:
        if use is None:
            return
        texture: Json = {"sampler": self._sampler(use), "source": use.picture}
        given: Json = {"index": _index_of(self.textures, texture), **more}
        if use.uv_set:
            given["texCoord"] = use.uv_set
        if use.transform is not None:
            self._extend(given, "KHR_texture_transform", _transform(use.transform))
        holder[key] = given

    def _sampler(self, use: TextureUse) -> int:
        sampler = {
            "magFilter": use.mag_filter,
            "minFilter": use.min_filter,
            "wrapS": use.wrap_s,
            "wrapT": use.wrap_t,
        }
        return _index_of(self.samplers, sampler)

    def _extend(self, holder: Json, name: str, value: Json) -> None:
        holder.setdefault("extensions", {})[name] = value
        self.extensions.add(name)

    def name_webp(self, document: Json, model: Model) -> None:
        """Say which textures are WebP, which is an extension of the format."""
        webp = {i for i, one in enumerate(model.pictures) if one.mime == "image/webp"}
        for texture in self.textures:
            if texture["source"] in webp:
                source = texture.pop("source")
                self._extend(texture, "EXT_texture_webp", {"source": source})
        document["extensionsUsed"] = sorted(self.extensions)
        if webp and self.textures:
            document["extensionsRequired"] = ["EXT_texture_webp"]


def _index_of(items: list[Json], wanted: Json) -> int:
    if wanted not in items:
        items.append(wanted)
    return items.index(wanted)


def _transform(matrix: tuple[float, ...]) -> dict[str, Any]:
    """Return offset, rotation and scale of a map made of those three."""
    scale_u = float(np.hypot(matrix[0], matrix[3]))
    scale_v = float(np.hypot(matrix[1], matrix[4]))
    angle = float(np.arctan2(-matrix[3], matrix[0]))
    return {
        "offset": [matrix[2], matrix[5]],
        "rotation": angle,
        "scale": [scale_u, scale_v],
    }
