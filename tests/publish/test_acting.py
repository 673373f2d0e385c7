"""What a visitor may do with a thing: as authored, in a real browser."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from expo_studio.library import starter
from expo_studio.model.acting import Acting
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId, ProductId, ViewpointId
from expo_studio.model.products import Product
from expo_studio.model.space import Pose
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.publish.conftest import shown, workshop

FIGURE, PLANT = PlacementId("figure"), PlacementId("plant")


class CatalogueBlobs:
    """The bytes of the starter kit's assets by their keys."""

    def blob(self, key: AssetId) -> bytes:
        return next(one for one in starter.catalogue() if one.key == key).path.read_bytes()


def staged(figure: Acting | None, plant: Acting | None) -> Booth:
    """Return a mannequin that is a product and a sofa that is none, seen from before."""
    items = {one.key: one.asset for one in starter.catalogue()}
    mannequin, green = AssetId("mannequin"), AssetId("sofa")
    return Booth(
        title=Text("互动", "Acting"),
        assets={mannequin: items["mannequin"], green: items["sofa"]},
        placements={
            FIGURE: Placement(mannequin, Pose((-0.8, 0.0, 0.0)), acting=figure),
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
    acting = Acting(clips=("walk",), is_opening=True, turn_seconds=3.0)
    site = written(tmp_path / "site", staged(acting, Acting(turn_seconds=2.0)))
    here = visit(locale="en-GB", viewport={"width": 800, "height": 500})
    here.page.goto(serve(site))
    shown(here.page)
    here.page.click("#products button >> nth=0")
    turn, play = here.page.locator("#card-turn"), here.page.locator("#card-play")
    assert turn.inner_text() == "Turn it round"
    assert play.inner_text() == "Open it"
    turn.focus()
    here.page.keyboard.press("Enter")
    assert turn.get_attribute("aria-pressed") == "true"
    assert turn.inner_text() == "Let it rest"
    here.page.click("#card-close")
    assert moves(here.page)
    here.page.click("#products button >> nth=0")
    turn.click()
    play.click()
    assert play.inner_text() == "Close it"
    here.page.click("#card-close")
    assert moves(here.page)
    assert rests(here.page), "it is played once and stays open"
    here.page.click("#products button >> nth=0")
    play.click()
    here.page.click("#card-close")
    assert moves(here.page), "and back"
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
