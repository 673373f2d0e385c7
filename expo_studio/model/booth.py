"""The booth: an immutable value that editor, preview, live host and exporter all read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from expo_studio.model.acting import Acting
from expo_studio.model.baking import BakedLight
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import (
    AssetId,
    GroupId,
    HotspotId,
    LightId,
    PlacementId,
    ProductId,
    ShowId,
    SpotId,
    TourId,
    ViewpointId,
)
from expo_studio.model.openings import Openings
from expo_studio.model.products import Product
from expo_studio.model.show import Show
from expo_studio.model.signs import Sign
from expo_studio.model.space import Box, Pose, Rgb, Vec3, carried_box
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Tour
from expo_studio.text import Text

BOARD_PAGES = 24
"""Pages of a document that its board shows; the rest is in the file."""


class AssetKind(StrEnum):
    """What an imported file became; each is shown as a model that can be placed."""

    MODEL = "model"
    IMAGE = "image"
    VIDEO = "video"
    DOCUMENT = "document"
    PANORAMA = "panorama"
    SKY = "sky"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Asset:
    """What is known of an imported file without reading its bytes.

    Attributes:
        source: Name of the file it was read from, without its folder.
        bounds: Extents in metres in the asset's own space.
        texture_bytes: Graphics memory of all textures with mipmaps.
        size_bytes: Bytes of the stored file.
        thumbnail: Blob of a small PNG, or None before it is drawn.
        clips: Names of the animations the model carries.
        medium: Blob of the video, document, panorama, sky or sound that the model stands
            for; None where the model is all there is.
        medium_type: Media type of the medium (RFC 6838), or empty.
        seconds: How long the medium plays.
        pages: Pages of the document; the model's material variants are the first of them.
        sign: What a board made here shows, or None for other assets.
    """

    kind: AssetKind
    name: Text
    source: str = ""
    category: str = ""
    licence: str = ""
    bounds: Box = field(default_factory=Box)
    triangles: int = 0
    materials: int = 0
    texture_bytes: int = 0
    size_bytes: int = 0
    thumbnail: AssetId | None = None
    clips: tuple[str, ...] = ()
    medium: AssetId | None = None
    medium_type: str = ""
    seconds: float = 0.0
    pages: int = 0
    sign: Sign | None = None

    def blobs(self) -> tuple[AssetId, ...]:
        """Return the names of bytes that belong to the asset besides its own."""
        picture = self.sign.picture if self.sign else None
        return tuple(one for one in (self.medium, self.thumbnail, picture) if one is not None)

    @property
    def board_pages(self) -> int:
        """Return how many pages its board can be turned to; 0 for what has none."""
        return min(self.pages, BOARD_PAGES)


@dataclass(frozen=True, slots=True)
class Placement:
    """One asset put somewhere in the booth.

    Attributes:
        clip: Name of the asset's animation that plays all the time, or empty.
        page: Of the document that its board shows, from 0.
        acting: What a visitor may do with it; None for everything its model can.
    """

    asset: AssetId
    pose: Pose = field(default_factory=Pose)
    name: Text = field(default_factory=Text)
    is_locked: bool = False
    is_hidden: bool = False
    group: GroupId | None = None
    clip: str = ""
    page: int = 0
    acting: Acting | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Placements that are selected and moved as one; it lasts as long as it has any."""

    name: Text


class LightKind(StrEnum):
    """How a light spreads."""

    POINT = "point"
    SPOT = "spot"


@dataclass(frozen=True, slots=True)
class Light:
    """A lamp of the booth; units as in KHR_lights_punctual.

    Attributes:
        position: Metres, booth space.
        direction: Where a spot shines, unit vector; of a point light without meaning.
        colour: Linear RGB, each 0 to 1.
        candela: Luminous intensity.
        reach: Metres after which it no longer counts.
        cone: Half of a spot's opening in radians, below pi / 2.
    """

    kind: LightKind
    position: Vec3
    direction: Vec3 = (0.0, -1.0, 0.0)
    colour: Rgb = (1.0, 1.0, 1.0)
    candela: float = 10.0
    reach: float = 8.0
    cone: float = math.radians(35.0)


class Surroundings(StrEnum):
    """What stands around the stand, for the eye alone."""

    NONE = "none"
    HALL = "hall"
    PLAZA = "plaza"


@dataclass(frozen=True, slots=True)
class Sky:
    """Light from all around, and one sun; the formulas stand in docs/look.md.

    Attributes:
        zenith, horizon, ground: Linear RGB radiance straight up, level and down.
        sun_direction: Unit vector from the booth towards the sun.
        sun_colour: Linear RGB, each 0 to 1.
        sun_intensity: Irradiance on a surface that faces the sun.
        exposure: Factor before tone mapping.
        picture: An HDR sky or a photograph all around that is seen, and lights, instead of
            the three colours; None for these.
        turn: What direction the picture's middle shows, radians from north to the right.
        strength: Factor on the picture's radiance.
        surroundings: What is seen between the stand and the sky.
    """

    zenith: Rgb = (0.62, 0.72, 0.88)
    horizon: Rgb = (0.95, 0.95, 0.93)
    ground: Rgb = (0.34, 0.33, 0.32)
    sun_direction: Vec3 = (0.42, 0.82, 0.39)
    sun_colour: Rgb = (1.0, 0.96, 0.9)
    sun_intensity: float = 2.2
    exposure: float = 1.0
    picture: AssetId | None = None
    turn: float = 0.0
    strength: float = 1.0
    surroundings: Surroundings = Surroundings.NONE


class StandKind(StrEnum):
    """On how many sides a stand is open."""

    ROW = "row"
    CORNER = "corner"
    HEAD = "head"
    ISLAND = "island"


@dataclass(frozen=True, slots=True)
class Stand:
    """The ground one has rented, its middle being the origin.

    Attributes:
        width, depth: Metres along x and z.
        height_limit: Metres above the floor that nothing may pass.
        fascia: Words on the fascia, as they were last built; empty for the exhibitor's name.
    """

    kind: StandKind = StandKind.ROW
    width: float = 3.0
    depth: float = 3.0
    height_limit: float = 2.5
    number: str = ""
    fascia: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Booth:
    """Everything an exhibitor builds; mappings are in the order of making and never changed.

    The first viewpoint is the entrance: where a visitor begins.

    Attributes:
        logo: The exhibitor's, a picture among the assets; shown in the live picture.
    """

    title: Text = field(default_factory=Text)
    exhibitor: Text = field(default_factory=Text)
    stand: Stand = field(default_factory=Stand)
    sky: Sky = field(default_factory=Sky)
    assets: Mapping[AssetId, Asset] = field(default_factory=dict)
    placements: Mapping[PlacementId, Placement] = field(default_factory=dict)
    lights: Mapping[LightId, Light] = field(default_factory=dict)
    products: Mapping[ProductId, Product] = field(default_factory=dict)
    hotspots: Mapping[HotspotId, Hotspot] = field(default_factory=dict)
    viewpoints: Mapping[ViewpointId, Viewpoint] = field(default_factory=dict)
    groups: Mapping[GroupId, Group] = field(default_factory=dict)
    tours: Mapping[TourId, Tour] = field(default_factory=dict)
    openings: Openings = field(default_factory=Openings)
    spots: Mapping[SpotId, Spot] = field(default_factory=dict)
    baked: BakedLight | None = None
    logo: AssetId | None = None
    shows: Mapping[ShowId, Show] = field(default_factory=dict)

    def bounds_of(self, key: PlacementId) -> Box:
        """Return the box in booth space around a placement; KeyError if there is none."""
        placement = self.placements[key]
        return carried_box(placement.pose, self.assets[placement.asset].bounds)

    def members(self, group: GroupId) -> frozenset[PlacementId]:
        """Return the placements of a group; none if there is no such group."""
        return frozenset(key for key, item in self.placements.items() if item.group == group)

    def name_of(self, key: PlacementId) -> Text:
        """Return a placement's own name, or its asset's; KeyError if there is none."""
        placement = self.placements[key]
        if placement.name.zh or placement.name.en:
            return placement.name
        asset = self.assets.get(placement.asset)
        return asset.name if asset else Text.same(key)
