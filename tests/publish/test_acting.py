"""What a visitor may do with a thing: as authored, in a real browser."""

from __future__ import annotations

import io
import json
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from expo_studio.library import starter
from expo_studio.model.acting import Acting
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId, ProductId, ViewpointId
from expo_studio.model.products import Product
from expo_studio.model.space import Box, Pose
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.publish.conftest import shown, workshop

FIGURE, PLANT = PlacementId("figure"), PlacementId("plant")


FLAP_BOX = Box((-0.5, 0.0, 0.0), (0.5, 1.0, 0.1))


def flap() -> bytes:
    """Return a red board that rises by its own height in its clip "open"."""
    corners = np.array([[-0.5, 0, 0.1], [0.5, 0, 0.1], [0.5, 1, 0.1], [-0.5, 1, 0.1]], np.float32)
    corners_of = np.array([0, 1, 2, 0, 2, 3], np.uint32)
    times = np.array([0.0, 0.6], np.float32)
    moves = np.array([[0, 0, 0], [0, 1.0, 0]], np.float32)
    parts = [one.tobytes() for one in (corners, corners_of, times, moves)]
    views, offset = [], 0
    for part in parts:
        views.append({"buffer": 0, "byteOffset": offset, "byteLength": len(part)})
        offset += len(part)
    accessor = {"type": "VEC3", "componentType": 5126}
    tree = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1, "material": 0}]}],
        "materials": [
            {"doubleSided": True, "pbrMetallicRoughness": {"baseColorFactor": [0.8, 0.0, 0.0, 1.0]}}
        ],
        "accessors": [
            {
                **accessor,
                "bufferView": 0,
                "count": 4,
                "min": [-0.5, 0, 0.1],
                "max": [0.5, 1, 0.1],
            },
            {"type": "SCALAR", "componentType": 5125, "bufferView": 1, "count": 6},
            {
                "type": "SCALAR",
                "componentType": 5126,
                "bufferView": 2,
                "count": 2,
                "min": [0.0],
                "max": [0.6],
            },
            {**accessor, "bufferView": 3, "count": 2},
        ],
        "animations": [
            {
                "name": "open",
                "samplers": [{"input": 2, "output": 3}],
                "channels": [{"sampler": 0, "target": {"node": 0, "path": "translation"}}],
            }
        ],
        "bufferViews": views,
        "buffers": [{"byteLength": offset}],
    }
    words = json.dumps(tree).encode()
    words += b" " * (-len(words) % 4)
    data = b"".join(parts)
    total = 12 + 8 + len(words) + 8 + len(data)
    chunks = struct.pack("<II", len(words), 0x4E4F534A) + words
    chunks += struct.pack("<II", len(data), 0x004E4942) + data
    return struct.pack("<III", 0x46546C67, 2, total) + chunks


class CatalogueBlobs:
    """The flap, and the bytes of the starter kit's assets by their keys."""

    def blob(self, key: AssetId) -> bytes:
        if key == "flap":
            return flap()
        return next(one for one in starter.catalogue() if one.key == key).path.read_bytes()


def staged(figure: Acting | None, plant: Acting | None) -> Booth:
    """Return a flap that is a product and a sofa that is none, seen from before."""
    items = {one.key: one.asset for one in starter.catalogue()}
    board, green = AssetId("flap"), AssetId("sofa")
    moving = Asset(AssetKind.MODEL, Text("板", "Board"), bounds=FLAP_BOX, clips=("open",))
    return Booth(
        title=Text("互动", "Acting"),
        assets={board: moving, green: items["sofa"]},
        placements={
            FIGURE: Placement(board, Pose((-0.8, 0.0, 0.0)), acting=figure),
            PLANT: Placement(green, Pose((0.8, 0.0, 0.0)), acting=plant),
        },
        products={ProductId("p"): Product(Text("衣", "Dress"), placements=(FIGURE,))},
        viewpoints={
            ViewpointId("v"): Viewpoint(Text("前", "Front"), (0.0, 1.2, 4.0), (0.0, 0.9, 0))
        },
    )


def written(folder: Path, booth: Booth) -> Path:
    write_package(booth, workshop(blobs=CatalogueBlobs(), packer=None, key=None), folder)
    return folder


def picture(page: Any) -> bytes:
    return bytes(page.locator("#canvas").screenshot())


def reds(page: Any) -> float:
    """Return the height of what is red, pixels from the top."""
    pixels = np.asarray(Image.open(io.BytesIO(picture(page))).convert("RGB")).astype(int)
    rows, _ = np.nonzero((pixels[..., 0] > 90) & (pixels[..., 1] < pixels[..., 0] // 2))
    return float(rows.mean())


def moves(page: Any) -> bool:
    """Return whether the picture changes by itself."""
    first = picture(page)
    for _ in range(20):
        time.sleep(0.2)
        if picture(page) != first:
            return True
    return False


def rests(page: Any) -> bool:
    """Return whether the picture comes to rest."""
    before = picture(page)
    for _ in range(60):
        time.sleep(0.4)
        now = picture(page)
        if now == before:
            return True
        before = now
    return False


def test_a_turntable_turns_and_a_thing_opens_and_shuts(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    acting = Acting(clips=("open",), is_opening=True, turn_seconds=3.0)
    site = written(tmp_path / "site", staged(acting, Acting(turn_seconds=2.0)))
    here = visit(locale="en-GB", viewport={"width": 800, "height": 500})
    here.page.goto(serve(site))
    shown(here.page)
    assert rests(here.page)
    shut = reds(here.page)
    here.page.click("#products button >> nth=0")
    turn, play = here.page.locator("#card-turn"), here.page.locator("#card-play")
    assert turn.inner_text() == "Turn it round"
    assert play.inner_text() == "Open it"
    play.click()
    assert play.inner_text() == "Close it"
    here.page.click("#card-close")
    assert rests(here.page), "it is played once and stays open"
    assert reds(here.page) < shut - 20.0, "the board has risen"
    here.page.click("#products button >> nth=0")
    play.click()
    assert play.inner_text() == "Open it"
    here.page.click("#card-close")
    assert rests(here.page)
    assert reds(here.page) == pytest.approx(shut, abs=6.0), "and back"
    here.page.click("#products button >> nth=0")
    turn.focus()
    here.page.keyboard.press("Enter")
    assert turn.get_attribute("aria-pressed") == "true"
    assert turn.inner_text() == "Let it rest"
    here.page.click("#card-close")
    assert moves(here.page)
    here.page.click("#products button >> nth=0")
    turn.click()
    here.page.click("#card-close")
    assert rests(here.page)
    box = here.page.locator("#canvas").bounding_box()
    here.page.mouse.click(box["x"] + box["width"] * 0.62, box["y"] + box["height"] * 0.64)
    assert moves(here.page), "what is no product is operated by touching it"
    assert here.errors == []


def test_what_is_not_offered_is_not_there(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    site = written(tmp_path / "site", staged(Acting(has_variants=False), None))
    here = visit(locale="en-GB", viewport={"width": 800, "height": 500})
    here.page.goto(serve(site))
    shown(here.page)
    here.page.click("#products button >> nth=0")
    for control in ("#card-turn", "#card-play", "#card-variants-label"):
        assert here.page.locator(control).is_hidden()
    assert here.errors == []
