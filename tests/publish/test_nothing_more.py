"""What nobody needs does not go into a package: looked for in every byte of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from expo_studio.gltf.container import build, parse
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.ids import AssetId, PlacementId, ProductId
from expo_studio.model.products import Product
from expo_studio.publish.gzipped import unfolded
from expo_studio.publish.package import write_package
from expo_studio.publish.reading import files_of
from expo_studio.text import Text
from tests.publish.board_booth import BoardBooth
from tests.publish.conftest import workshop

SECRETS = ("SECRET-CAMERA", "SECRET-PLACE", "SECRET-COMMENT", "SECRET-AUTHOR", "SECRET-PATH")
GPS, MAKER, AREA = 0x8825, 0x010F, 28


def photograph(path: Path) -> Path:
    """Write a picture that says who took it, where and with what."""
    pixels = np.random.default_rng(8).integers(0, 255, (300, 400, 3), np.uint8)
    exif = Image.Exif()
    exif[MAKER] = "SECRET-CAMERA"
    exif[0x013B] = "SECRET-AUTHOR"
    exif.get_ifd(GPS)[AREA] = b"ASCII\0\0\0SECRET-PLACE"
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRET-AUTHOR</x:xmpmeta>"
    Image.fromarray(pixels).save(path, exif=exif, comment="SECRET-COMMENT", xmp=xmp)
    return path


def drawing(path: Path) -> Path:
    """Write a picture whose file carries words beside its pixels."""
    told = PngInfo()
    told.add_text("Author", "SECRET-AUTHOR")
    told.add_itxt("Comment", "SECRET-COMMENT")
    Image.new("RGB", (64, 64), "teal").save(path, pnginfo=told)
    return path


def taken_in(made: BoardBooth, path: Path) -> AssetId:
    """Import a file as the studio does and return its asset."""
    imported = import_file(path)
    for one in imported.blobs:
        made.blobs[AssetId(hashlib.sha256(one).hexdigest())] = one
    key = AssetId(hashlib.sha256(imported.glb).hexdigest())
    made.booth = replace(made.booth, assets={**made.booth.assets, key: imported.asset})
    return key


def test_nothing_that_is_not_needed_is_in_any_byte(tmp_path: Path) -> None:
    folder = tmp_path / "SECRET-PATH 李"
    folder.mkdir()
    made = BoardBooth()
    drawn = taken_in(made, drawing(folder / "b.png"))
    photo = photograph(folder / "SECRET-PATH.jpg")
    raw = photo.read_bytes()
    assert all(one.encode() in raw for one in SECRETS[:4])
    shot = AssetId(hashlib.sha256(raw).hexdigest())
    made.blobs[shot] = raw
    described = replace(made.booth.assets[drawn], source=str(photo))
    made.booth = replace(made.booth, assets={**made.booth.assets, shot: described})
    Image.new("RGB", (50, 40), "red").save(folder / "other.png")
    unused = taken_in(made, folder / "other.png")
    words = Text("灯", "Lamp")
    made.booth = replace(
        made.booth,
        title=words,
        placements={PlacementId("board"): Placement(drawn)},
        products={ProductId("lamp"): Product(words, words, pictures=(shot,))},
    )
    write_package(made.booth, workshop(blobs=made), tmp_path / "out.expo")
    inside = dict(files_of(tmp_path / "out.expo"))
    assert any(name.startswith("pictures/") for name in inside)
    for name, data in inside.items():
        plain = unfolded(data) if name.endswith(".gz") else data
        for secret in SECRETS:
            assert secret.encode() not in plain, name
            assert secret.encode("utf-16-le") not in plain, name
        assert unused.encode() not in plain, name
        assert unused[:32] not in name


def test_models_are_packed_without_what_their_makers_wrote(tmp_path: Path) -> None:
    made = BoardBooth()
    key = taken_in(made, drawing(tmp_path / "a.png"))
    container = parse(made.blobs[key])
    document: dict[str, Any] = container.document
    document["asset"] |= {"copyright": "CC-BY Somebody", "extras": {"author": "SECRET-AUTHOR"}}
    document["extras"] = {"file": "/home/SECRET-PATH/a.blend"}
    for image in document["images"]:
        image["name"] = "/home/SECRET-PATH/a.png"
    document["nodes"][0]["extras"] = {"note": "SECRET-COMMENT"}
    glb = build(document, bytes(container.binary))
    named = AssetId(hashlib.sha256(glb).hexdigest())
    made.blobs[named] = glb
    made.booth = replace(
        made.booth,
        assets={named: made.booth.assets[key]},
        placements={PlacementId("board"): Placement(named)},
    )
    write_package(made.booth, workshop(blobs=made), tmp_path / "out.expo")
    found = {
        (name, secret)
        for name, data in files_of(tmp_path / "out.expo")
        for secret in SECRETS
        if secret.encode() in (unfolded(data) if name.endswith(".gz") else data)
    }
    assert found == set()
    models = [data for name, data in files_of(tmp_path / "out.expo") if name.startswith("models/")]
    assert all(b"CC-BY Somebody" in unfolded(one) for one in models)
