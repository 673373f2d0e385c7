"""Pictures taken in the booth for its pages: the entrance, each spot, each product."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from expo_studio.model import schema
from expo_studio.model.booth import Surroundings
from expo_studio.model.hotspots import EYE_HEIGHT, Viewpoint
from expo_studio.model.space import add, carried_box, length, scaled, subtract, unit
from expo_studio.publish.outcome import Tally
from expo_studio.publish.pictures import shrunk, size_of, webp_of_file, webp_of_pixels
from expo_studio.publish.site import PictureFile, SpotFiles
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import PlacementId, ProductId
    from expo_studio.model.products import Product
    from expo_studio.publish.contents import Contents
    from expo_studio.publish.ports import Painter
    from expo_studio.publish.spots import Spot
    from expo_studio.publish.workshop import Workshop

RECIPE = 3
PREVIEW_BYTES = 40_000
PREVIEW_WIDTH, PHONE_WIDTH, DESKTOP_WIDTH = 1024, 2048, 4096
PHONE_BYTES, DESKTOP_BYTES = 250_000, 900_000
POSTER_WIDTH, CARD_WIDTH = 1280, 960
CARD_BYTES, PHOTO_SIDE, PHOTO_BYTES = 60_000, 1600, 220_000
PAPER = (0.66, 0.67, 0.69)
"""Linear RGB of the ground on which a product is pictured alone."""
OPENING = math.radians(32.0)
SPOT_SHARES = 4
"""Shares of an export's work that one panorama is."""
PICTURING_ENTRANCE = Text("正在拍摄入口画面", "Taking the picture from the entrance")
PICTURING_SPOT = Text("正在拍摄全景“{name}”", "Taking the panorama “{name}”")
PICTURING_PRODUCT = Text("正在准备产品“{name}”的图片", "Preparing the pictures of “{name}”")


def shares_of(booth: Booth, spots: Sequence[Spot]) -> int:
    """Return how many shares of an export's work its pictures are."""
    return (1 + SPOT_SHARES * len(spots) if spots else 0) + len(booth.products)


@dataclass(frozen=True, slots=True)
class Studio:
    """Where pictures of one booth are taken, remembered and put into its package."""

    booth: Booth
    workshop: Workshop
    contents: Contents
    standing: Sequence[Spot] = ()
    tally: Tally = field(default_factory=Tally)

    def poster(self, painter: Painter) -> str:
        """Take the picture seen before anything else has come; return its file."""
        self.tally.begin(PICTURING_ENTRANCE)
        view = entrance(self.booth)
        return self._kept(
            ("poster", view),
            lambda: painter.picture(self.booth, view, POSTER_WIDTH),
            PREVIEW_BYTES,
        )

    def spots(self, painter: Painter) -> list[SpotFiles]:
        """Take the panorama of every spot, in three sizes."""
        return [self._spot(spot, painter) for spot in self.standing]

    def product(self, product: Product, painter: Painter | None) -> list[PictureFile]:
        """Return a product's own pictures; else one of it alone, if it stands in the booth."""
        self.tally.begin(PICTURING_PRODUCT.filled(name=product.name))
        own = [self._photograph(self.workshop.blobs.blob(key)) for key in product.pictures]
        placed = [one for one in product.placements if self._is_shown(one)]
        if own or painter is None or not placed:
            return own
        alone = replace(
            self.booth,
            placements={placed[0]: self.booth.placements[placed[0]]},
            sky=replace(self.booth.sky, ground=PAPER, surroundings=Surroundings.NONE),
        )
        view = portrait(self.booth, placed[0])
        name = self._kept(
            ("product", placed[0], view),
            lambda: painter.picture(alone, view, CARD_WIDTH),
            CARD_BYTES,
        )
        return [self._described(name)]

    def _is_shown(self, key: PlacementId) -> bool:
        placement = self.booth.placements.get(key)
        return placement is not None and not placement.is_hidden

    def _spot(self, spot: Spot, painter: Painter) -> SpotFiles:
        self.tally.begin(PICTURING_SPOT.filled(name=spot.name), SPOT_SHARES)
        what, whole = self._seen_from(spot, painter)

        def taken(width: int, most: int) -> str:
            return self._kept((*what, width), lambda: shrunk(whole.value(), width), most)

        return SpotFiles(
            key=spot.key,
            name=spot.name,
            eye=spot.eye,
            heading=spot.heading,
            links=list(spot.links),
            preview=taken(PREVIEW_WIDTH, PREVIEW_BYTES),
            phone=taken(PHONE_WIDTH, PHONE_BYTES),
            desktop=taken(DESKTOP_WIDTH, DESKTOP_BYTES),
        )

    def _seen_from(self, spot: Spot, painter: Painter) -> tuple[tuple[object, ...], _Once]:
        """Return what a spot's picture depends on, and the picture: a photograph or drawn."""
        shot = spot.shot
        if shot is None or shot.photograph is None:
            drawn = _Once(lambda: painter.panorama(self.booth, spot.eye, DESKTOP_WIDTH))
            return ("panorama", spot.eye), drawn
        asset = self.booth.assets.get(shot.photograph)
        data = self.workshop.blobs.blob((asset and asset.medium) or shot.photograph)
        what = ("spot", hashlib.sha256(data).hexdigest(), shot.north, shot.tilt, shot.roll)
        return what, _Once(lambda: painter.photograph(data, shot, DESKTOP_WIDTH))

    def _kept(
        self, what: tuple[object, ...], take: Callable[[], NDArray[np.uint8]], most: int
    ) -> str:
        recipe = (*what, most, RECIPE, appearance(self.booth))
        data = self.workshop.cache.made(recipe, lambda: webp_of_pixels(take(), most))
        return self.contents.add("pictures", data, ".webp")

    def _photograph(self, given: bytes) -> PictureFile:
        recipe = ("photograph", RECIPE, hashlib.sha256(given).hexdigest())
        data = self.workshop.cache.made(
            recipe, lambda: webp_of_file(given, PHOTO_SIDE, PHOTO_BYTES)
        )
        return self._described(self.contents.add("pictures", data, ".webp"))

    def _described(self, name: str) -> PictureFile:
        width, height = size_of(self.contents.files[name])
        return PictureFile(name, width, height)


class _Once:
    """A picture that is drawn when first asked for, and only once."""

    def __init__(self, draw: Callable[[], NDArray[np.uint8]]) -> None:
        self._draw = draw
        self._drawn: NDArray[np.uint8] | None = None

    def value(self) -> NDArray[np.uint8]:
        if self._drawn is None:
            self._drawn = self._draw()
        return self._drawn


def appearance(booth: Booth) -> str:
    """Return the same words for booths that look the same."""
    bare = replace(
        booth,
        title=Text(),
        exhibitor=Text(),
        logo=None,
        products={},
        hotspots={},
        viewpoints={},
    )
    return hashlib.sha256(schema.encode(bare)).hexdigest()


def entrance(booth: Booth) -> Viewpoint:
    """Return where a visitor begins: the first viewpoint, else a view from the aisle."""
    for viewpoint in booth.viewpoints.values():
        return viewpoint
    back = booth.stand.depth / 2.0 + max(booth.stand.width, booth.stand.depth)
    return Viewpoint(Text(), (0.0, EYE_HEIGHT, back), (0.0, 1.1, 0.0))


def portrait(booth: Booth, key: PlacementId) -> Viewpoint:
    """Return a camera that sees one placement whole, from its front and a little above."""
    placement = booth.placements[key]
    box = carried_box(placement.pose, booth.assets[placement.asset].bounds)
    middle = scaled(add(box.low, box.high), 0.5)
    radius = max(0.02, length(subtract(box.high, box.low)) / 2.0)
    away = radius / math.sin(OPENING / 2.0)
    eye = add(middle, scaled(unit((0.5, 0.42, 1.0)), away))
    return Viewpoint(Text(), eye, middle, OPENING)


def products_pictured(
    studio: Studio, painter: Painter | None
) -> dict[ProductId, list[PictureFile]]:
    """Return the pictures of every product of a booth."""
    return {key: studio.product(one, painter) for key, one in studio.booth.products.items()}
