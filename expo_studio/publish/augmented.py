"""Products for the visitor's own room: one GLB and one USDZ each, in true size."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from expo_studio.fitting.fit import fitted
from expo_studio.fitting.rungs import Rung
from expo_studio.gltf.model import Picture
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.publish.site import RoomFiles
from expo_studio.publish.usdz import write_usdz

if TYPE_CHECKING:
    from expo_studio.gltf.model import Model
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import AssetId, ProductId
    from expo_studio.model.products import Product
    from expo_studio.model.space import Vec3
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.workshop import Workshop

RECIPE = 1
FOLDER = "room"


def room_files(booth: Booth, workshop: Workshop, contents: Contents) -> dict[ProductId, RoomFiles]:
    """Put every product that has a model into the contents, plain enough for phones' viewers.

    Raises:
        ExpoError: A model is missing or damaged.
    """
    found: dict[ProductId, RoomFiles] = {}
    for key, product in booth.products.items():
        thing = _thing(booth, product)
        if thing is not None:
            glb, usdz = (_made(*thing, kind, workshop) for kind in ("glb", "usdz"))
            found[key] = RoomFiles(
                contents.add(FOLDER, glb, ".glb"), contents.add(FOLDER, usdz, ".usdz")
            )
    return found


def _thing(booth: Booth, product: Product) -> tuple[AssetId, Vec3] | None:
    """Return the asset that shows a product, and its scale where it stands."""
    if product.model is not None and product.model in booth.assets:
        return product.model, (1.0, 1.0, 1.0)
    for key in product.placements:
        placement = booth.placements.get(key)
        if placement is not None and placement.asset in booth.assets:
            return placement.asset, placement.pose.scale
    return None


def _made(asset: AssetId, scale: Vec3, kind: str, workshop: Workshop) -> bytes:
    given = workshop.blobs.blob(asset)
    recipe = ("room", kind, RECIPE, hashlib.sha256(given).hexdigest(), scale)

    def make() -> bytes:
        model = plain_model(fitted(given, Rung.PHONE).glb, scale)
        return write_model(model) if kind == "glb" else write_usdz(model)

    return workshop.cache.made(recipe, make)


def plain_model(glb: bytes, scale: Vec3) -> Model:
    """Return a model standing on the floor in true size, its pictures PNG or JPEG."""
    model = read_model(glb)
    grown = np.diag((*scale, 1.0))
    instances = [replace(one, matrix=grown @ one.matrix) for one in model.instances]
    low = min(
        (
            float((model.primitives[one.primitive].positions @ one.matrix[1, :3]).min())
            + float(one.matrix[1, 3])
            for one in instances
        ),
        default=0.0,
    )
    lift = np.eye(4)
    lift[1, 3] = -low
    return replace(
        model,
        instances=tuple(replace(one, matrix=lift @ one.matrix) for one in instances),
        pictures=tuple(map(_plain, model.pictures)),
    )


def _plain(picture: Picture) -> Picture:
    """Return a picture that every viewer of phones reads."""
    if picture.mime in {"image/png", "image/jpeg"}:
        return picture
    out = io.BytesIO()
    with Image.open(io.BytesIO(picture.data)) as image:
        if image.has_transparency_data:
            image.convert("RGBA").save(out, "PNG", optimize=True)
            return Picture(out.getvalue(), "image/png")
        image.convert("RGB").save(out, "JPEG", quality=85, subsampling=0)
        return Picture(out.getvalue(), "image/jpeg")
