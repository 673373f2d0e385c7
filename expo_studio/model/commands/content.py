"""Commands that say what the booth shows and how it is lit."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, TypeVar

from expo_studio.model.booth import AssetKind, Booth, Light, Sky, Stand
from expo_studio.model.commands.base import (
    meaningless,
    refuse,
    require,
    require_finite,
    set_or_gone,
    with_item,
    without,
)
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import AssetId, HotspotId, LightId, ProductId, TourId, ViewpointId
from expo_studio.model.products import Product
from expo_studio.model.tour import Tour
from expo_studio.text import Text

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

VIEWPOINT = Text(zh="视点", en="viewpoint")
LIGHT = Text(zh="灯光", en="light")
PRODUCT = Text(zh="产品", en="product")
HOTSPOT = Text(zh="热点", en="hotspot")
TOUR = Text(zh="导览", en="tour")
WEB_SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Name the booth and who exhibits in it."""

    title: Text
    exhibitor: Text
    label: ClassVar[Text] = Text(zh="设置展位名称", en="Name the booth")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the names."""
        return replace(booth, title=self.title, exhibitor=self.exhibitor)


@dataclass(frozen=True, slots=True)
class SetLogo:
    """Choose the exhibitor's logo among the pictures; None for no logo."""

    picture: AssetId | None
    label: ClassVar[Text] = Text(zh="设置标志", en="Set logo")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the logo; CommandError if it is no picture of the project."""
        if self.picture is not None:
            require(booth.assets, (self.picture,), Text(zh="素材", en="asset"))
            asset = booth.assets[self.picture]
            if asset.kind is not AssetKind.IMAGE:
                raise refuse(
                    Text(
                        zh="“{name}”不是图片，不能用作标志。",
                        en="“{name}” is no picture and cannot be the logo.",
                    ).filled(name=asset.name),
                    Text(
                        zh="请导入标志的 PNG 或 SVG 文件并选择它。",
                        en="Import the logo as a PNG or SVG file and choose that.",
                    ),
                )
        return replace(booth, logo=self.picture)


@dataclass(frozen=True, slots=True)
class SetStand:
    """Say how large the stand is and where it is open."""

    stand: Stand
    label: ClassVar[Text] = Text(zh="设置展台", en="Set stand")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the stand; CommandError for sizes of zero or less."""
        stand = self.stand
        require_finite(stand)
        if not min(stand.width, stand.depth, stand.height_limit) > 0.0:
            raise refuse(
                Text(zh="展台尺寸必须大于零。", en="A stand's sizes must be above zero."),
                Text(zh="请输入以米为单位的尺寸。", en="Enter sizes in metres."),
            )
        return replace(booth, stand=stand)


@dataclass(frozen=True, slots=True)
class SetSky:
    """Light the booth from around."""

    sky: Sky
    label: ClassVar[Text] = Text(zh="设置环境光", en="Set sky")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth under the sky; CommandError for a sun or a picture that is nowhere."""
        require_finite(self.sky)
        if not any(self.sky.sun_direction) or self.sky.strength < 0.0:
            raise meaningless()
        if self.sky.picture is not None:
            require(booth.assets, (self.sky.picture,), Text(zh="素材", en="asset"))
        return replace(booth, sky=self.sky)


@dataclass(frozen=True, slots=True)
class SetLight:
    """Hang a lamp or change one; None takes it down."""

    key: LightId
    light: Light | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(LIGHT, self.light)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the light set; CommandError for one that shines nowhere."""
        require_finite(self.light)
        if self.light is not None and not any(self.light.direction):
            raise meaningless()
        return replace(booth, lights=_set(booth.lights, self.key, self.light, LIGHT))


@dataclass(frozen=True, slots=True)
class SetProduct:
    """Describe a product; None removes it, and its hotspots lead nowhere."""

    key: ProductId
    product: Product | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(PRODUCT, self.product)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the product set; CommandError for a link not of the web."""
        _require_link(self.product.link if self.product else "")
        products = _set(booth.products, self.key, self.product, PRODUCT)
        if self.product is not None:
            return replace(booth, products=products)
        hotspots = {
            key: replace(spot, product=None) if spot.product == self.key else spot
            for key, spot in booth.hotspots.items()
        }
        return replace(booth, products=products, hotspots=hotspots)


@dataclass(frozen=True, slots=True)
class SetHotspot:
    """Put a hotspot somewhere or change one; None removes it."""

    key: HotspotId
    hotspot: Hotspot | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(HOTSPOT, self.hotspot)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the hotspot set; CommandError where it leads nowhere known."""
        spot = self.hotspot
        if spot is not None:
            require_finite(spot)
            _require_link(spot.link)
            if spot.product is not None:
                require(booth.products, (spot.product,), PRODUCT)
            if spot.viewpoint is not None:
                require(booth.viewpoints, (spot.viewpoint,), VIEWPOINT)
        return replace(booth, hotspots=_set(booth.hotspots, self.key, spot, HOTSPOT))


@dataclass(frozen=True, slots=True)
class SetViewpoint:
    """Save a camera or change one; None removes it, and what led there leads nowhere."""

    key: ViewpointId
    viewpoint: Viewpoint | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(VIEWPOINT, self.viewpoint)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the viewpoint set; CommandError if it looks nowhere."""
        require_finite(self.viewpoint)
        if self.viewpoint is not None and self.viewpoint.eye == self.viewpoint.target:
            raise refuse(
                Text(
                    zh="视点的眼睛和目标在同一点。",
                    en="The viewpoint's eye and target are the same point.",
                ),
                Text(zh="请把目标移开。", en="Move the target away from the eye."),
            )
        viewpoints = _set(booth.viewpoints, self.key, self.viewpoint, VIEWPOINT)
        if self.viewpoint is not None:
            return replace(booth, viewpoints=viewpoints)
        hotspots = {
            key: replace(spot, viewpoint=None) if spot.viewpoint == self.key else spot
            for key, spot in booth.hotspots.items()
        }
        tours = {
            key: replace(tour, stops=tuple(one for one in tour.stops if one.viewpoint != self.key))
            for key, tour in booth.tours.items()
        }
        return replace(booth, viewpoints=viewpoints, hotspots=hotspots, tours=tours)


@dataclass(frozen=True, slots=True)
class MakeEntrance:
    """Let visitors begin at a viewpoint: it becomes the first one."""

    key: ViewpointId
    label: ClassVar[Text] = Text(zh="设为入口", en="Make it the entrance")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the viewpoint first; CommandError for an unknown one."""
        require(booth.viewpoints, (self.key,), VIEWPOINT)
        others = without(booth.viewpoints, (self.key,))
        return replace(booth, viewpoints={self.key: booth.viewpoints[self.key], **others})


@dataclass(frozen=True, slots=True)
class SetTour:
    """Make a tour or change one; None removes it."""

    key: TourId
    tour: Tour | None

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        return set_or_gone(TOUR, self.tour)

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the tour set; CommandError for stops without a viewpoint."""
        stops = self.tour.stops if self.tour else ()
        require_finite(self.tour)
        require(booth.viewpoints, (one.viewpoint for one in stops), VIEWPOINT)
        spoken = (key for one in stops for key in one.narration.assets)
        require(booth.assets, spoken, Text(zh="素材", en="asset"))
        if any(not one.seconds > 0.0 for one in stops):
            raise refuse(
                Text(zh="停留时间必须大于零。", en="A stop must last longer than nothing."),
                Text(zh="请输入秒数。", en="Enter seconds."),
            )
        return replace(booth, tours=_set(booth.tours, self.key, self.tour, TOUR))


def _set(items: Mapping[Key, Value], key: Key, value: Value | None, what: Text) -> dict[Key, Value]:
    if value is not None:
        return with_item(items, key, value)
    require(items, (key,), what)
    return without(items, (key,))


def _require_link(link: str) -> None:
    if link and not link.startswith(WEB_SCHEMES):
        raise refuse(
            Text(zh="链接“{link}”不是网页地址。", en="The link “{link}” is no web address.").filled(
                link=link
            ),
            Text(
                zh="请使用以 http:// 或 https:// 开头的地址。",
                en="Use an address that begins with http:// or https://.",
            ),
        )
