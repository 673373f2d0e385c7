"""Laying booths out in readable Python: a booth that grows by placing things."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from expo_studio.model.booth import Asset, Booth, Group, Light, LightKind, Placement, Sky, Stand
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import (
    AssetId,
    GroupId,
    HotspotId,
    LightId,
    PlacementId,
    ProductId,
    ViewpointId,
)
from expo_studio.model.products import Product, Spec
from expo_studio.model.space import UP, Pose, Vec3, turn
from expo_studio.text import Text


@dataclass(slots=True)
class Layout:
    """A booth under construction.

    Attributes:
        kit: Key of the catalogue to the asset's hash and description.
    """

    kit: dict[str, tuple[AssetId, Asset]]
    booth: Booth = field(default_factory=Booth)

    def begin(self, title: Text, exhibitor: Text, stand: Stand, sky: Sky | None = None) -> Layout:
        """Name the booth and its ground."""
        self.booth = replace(
            self.booth, title=title, exhibitor=exhibitor, stand=stand, sky=sky or Sky()
        )
        return self

    def put(
        self,
        key: str,
        at: tuple[float, float],
        *,
        up: float = 0.0,
        facing: float = 0.0,
        size: float = 1.0,
        name: Text | None = None,
    ) -> PlacementId:
        """Put an asset on the floor plan; facing in degrees, 0 looks to the aisle (+z)."""
        asset_key, asset = self.kit[key]
        place = PlacementId(
            f"{key}-{1 + sum(p.asset == asset_key for p in self.booth.placements.values())}"
        )
        rotation = turn(UP, math.radians(facing))
        rounded = tuple(round(one, 6) for one in rotation)
        pose = Pose(
            (at[0], up, at[1]), (rounded[0], rounded[1], rounded[2], rounded[3]), (size, size, size)
        )
        placement = Placement(asset_key, pose, name or Text())
        self.booth = replace(
            self.booth,
            assets={**self.booth.assets, asset_key: asset},
            placements={**self.booth.placements, place: placement},
        )
        return place

    def row(
        self,
        key: str,
        start: tuple[float, float],
        step: tuple[float, float],
        count: int,
        facing: float = 0.0,
    ) -> None:
        """Put the same asset several times in a row."""
        for index in range(count):
            self.put(key, (start[0] + step[0] * index, start[1] + step[1] * index), facing=facing)

    def group(self, key: GroupId, name: Text, *, without: str) -> None:
        """Group whatever was put so far, but for one asset of the catalogue."""
        left_out = self.kit[without][0]
        placements = {
            place: one if one.asset == left_out else replace(one, group=key)
            for place, one in self.booth.placements.items()
        }
        groups = {**self.booth.groups, key: Group(name)}
        self.booth = replace(self.booth, placements=placements, groups=groups)

    def lamp(
        self, at: Vec3, candela: float, towards: Vec3 | None = None, reach: float = 6.0
    ) -> None:
        """Hang a lamp; with a direction it is a spot."""
        kind = LightKind.SPOT if towards else LightKind.POINT
        light = Light(
            kind,
            at,
            towards or (0.0, -1.0, 0.0),
            (1.0, 0.9, 0.76),
            candela,
            reach,
            math.radians(38),
        )
        key = LightId(f"lamp-{len(self.booth.lights) + 1}")
        self.booth = replace(self.booth, lights={**self.booth.lights, key: light})

    def product(self, key: str, product: Product, pin: Vec3) -> None:
        """Describe a product and mark it with a hotspot."""
        spot = Hotspot(product.name, pin, ProductId(key))
        self.booth = replace(
            self.booth,
            products={**self.booth.products, ProductId(key): product},
            hotspots={**self.booth.hotspots, HotspotId(f"to-{key}"): spot},
        )

    def view(
        self, key: str, zh: str, en: str, eye: Vec3, target: Vec3, degrees: float = 55.0
    ) -> None:
        """Save a viewpoint; the first one is the entrance."""
        viewpoint = Viewpoint(Text(zh, en), eye, target, round(math.radians(degrees), 6))
        self.booth = replace(
            self.booth, viewpoints={**self.booth.viewpoints, ViewpointId(key): viewpoint}
        )


def spec(zh: str, en: str, value_zh: str, value_en: str = "") -> Spec:
    """Return a line of a data sheet."""
    return Spec(Text(zh, en), Text(value_zh, value_en or value_zh))
