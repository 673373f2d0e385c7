"""What is known of a normalised GLB: the asset's entry in the booth, and words about it."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from pathlib import Path

import numpy as np

from expo_studio.errors import AssetError
from expo_studio.gltf.container import unsound
from expo_studio.gltf.extents import carried
from expo_studio.gltf.model import Material, Model, TextureUse
from expo_studio.gltf.primitives import TRIANGLE_LIMIT
from expo_studio.library.pictures import size_of
from expo_studio.library.report import Made
from expo_studio.model.booth import Asset, AssetKind
from expo_studio.model.ids import AssetId
from expo_studio.model.space import Box
from expo_studio.text import Text

DRAWN = frozenset({"KHR_texture_transform"})
LARGE, SMALL = 30.0, 0.01
"""Metres beyond which the largest side of an exhibit makes one doubt its unit."""
MANY_MAPS = 9
"""Maps of a material that every graphics card reads beside light and shadows."""


def asset_of(model: Model, path: Path, made: Made) -> Asset:
    """Return the asset's entry; AssetError if the model shows nothing or a picture is unsound."""
    if not model.instances:
        raise AssetError(
            Text(
                zh="“{name}”里没有可显示的三角面。", en="“{name}” holds no triangles to show."
            ).filled(name=path.name),
            Text(
                zh="请检查导出时是否选中了模型。",
                en="Check that the model was selected when it was exported.",
            ),
        )
    triangles = sum(len(model.primitives[one.primitive].indices) // 3 for one in model.instances)
    if triangles > TRIANGLE_LIMIT:
        raise AssetError(
            Text(
                zh="“{name}”共有 {n} 个三角面，上限为 500 万。",
                en="“{name}” shows {n} triangles, and 5 million is the limit.",
            ).filled(name=path.name, n=triangles),
            Text(zh="请先在原软件中简化。", en="Simplify it in the program it comes from."),
        )
    clips = model.document.get("animations", [])
    medium = made.medium
    return Asset(
        kind=made.kind,
        name=Text.same(path.stem),
        source=path.name,
        licence=str(model.document.get("asset", {}).get("copyright", "")),
        bounds=bounds_of(model),
        triangles=triangles,
        materials=len({model.primitives[one.primitive].material for one in model.instances}),
        texture_bytes=sum(_texture_bytes(one.data) for one in model.pictures),
        size_bytes=len(made.glb) + (len(medium.data) if medium else 0),
        clips=tuple(str(clip.get("name", i)) for i, clip in enumerate(clips)),
        medium=AssetId(hashlib.sha256(medium.data).hexdigest()) if medium else None,
        medium_type=medium.mime if medium else "",
        seconds=medium.seconds if medium else 0.0,
        pages=medium.pages if medium else 0,
    )


def bounds_of(model: Model) -> Box:
    """Return the box in metres around every instance."""
    boxes = [carried(model.primitives[one.primitive].positions, one.matrix)
             for one in model.instances]  # fmt: skip
    low = np.min([one[0] for one in boxes], axis=0).tolist()
    high = np.max([one[1] for one in boxes], axis=0).tolist()
    if not np.isfinite([*low, *high]).all() or max(map(abs, [*low, *high])) > 1e6:
        raise unsound(Text(zh="尺寸超出合理范围", en="its size is beyond all reason"))
    return Box((low[0], low[1], low[2]), (high[0], high[1], high[2]))


def found_in(model: Model, asset: Asset) -> tuple[Text, ...]:
    """Return the facts the user reads after an import."""
    width, height, depth = asset.bounds.size
    shown = [
        Text(
            zh="{n} 个三角面，{m} 种材质，{t} 张贴图",
            en="{n} {n:triangle|triangles}, {m} {m:material|materials}, {t} {t:texture|textures}",
        ).filled(n=asset.triangles, m=asset.materials, t=len(model.pictures)),
    ]
    facts = [
        *(shown if asset.kind is AssetKind.MODEL else ()),
        Text(
            zh="{w} × {h} × {d} 米（宽×高×深）", en="{w} x {h} x {d} m (width x height x depth)"
        ).filled(w=f"{width:.3g}", h=f"{height:.3g}", d=f"{depth:.3g}"),
    ]
    if not SMALL <= max(width, height, depth) <= LARGE:
        facts.append(
            Text(
                zh="尺寸不寻常；若单位不对，请在导入时改正",
                en="an unusual size; correct the unit at import if it is wrong",
            )
        )
    if asset.clips:
        facts.append(
            Text(zh="{n} 段动画", en="{n} animation {n:clip|clips}").filled(n=len(asset.clips))
        )
    if max(map(_maps, model.materials), default=0) > MANY_MAPS:
        facts.append(
            Text(
                zh="有材质的贴图多于部分显卡能同时读取的数量，在这些显卡上最不显眼的贴图会省略",
                en="a material has more maps than some graphics cards read at once; "
                "there the least seen are left out",
            )
        )
    kept = {name for one in model.materials for name in one.extensions} - DRAWN
    if kept:
        facts.append(
            Text(
                zh="保留但尚不绘制的材质扩展：{names}",
                en="material extensions kept and not drawn yet: {names}",
            ).filled(names=", ".join(sorted(kept)))
        )
    return tuple(facts)


def _maps(material: Material) -> int:
    """Return how many textures a material and its layers have."""
    parts = (material, material.finish)
    values = [getattr(part, one.name) for part in parts for one in fields(part)]
    return sum(isinstance(one, TextureUse) for one in values)


def _texture_bytes(data: bytes) -> int:
    """Return the graphics memory of a picture with mipmaps; AssetError if it is damaged."""
    width, height = size_of(data)
    return width * height * 4 * 4 // 3
