"""A runway show: looks that follow a path, and tracks for camera, light, sound and text.

What is seen at a time is worked out by ``show_state``; seconds count from the show's beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from expo_studio.model.ids import AssetId, LightId, PlacementId, ProductId, ViewpointId
from expo_studio.model.space import Vec3
from expo_studio.text import Text

GLIDE = 1.2
"""Metres a second of a look that has no walk of its own, such as a cut-out."""
CARD_SECONDS = 12.0


@dataclass(frozen=True, slots=True)
class Stride:
    """How a model walks in a clip, as measured on its feet.

    Attributes:
        clip: The walk.
        rest: The clip it stands in, or empty to stand in the model's pose at rest.
        pace: Metres a second the clip carries the model.
        passing: Seconds into the clip when one foot passes the other, which stands.
        step: Seconds from there until the other foot passes.
        feet: How far right of its middle the model stands on the first foot, and on the other,
            metres, seen in the direction it walks.
        facing: In which direction it walks in its own space, radians about +Y; 0 is +Z.
        scale: Factors across and along of the placement when it was measured; None where
            nobody knows.
    """

    clip: str
    rest: str
    pace: float
    passing: float
    step: float
    feet: tuple[float, float] = (0.0, 0.0)
    facing: float = 0.0
    scale: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A model, or a cut-out, that walks along the path.

    Attributes:
        placement: What walks; it stands elsewhere only while the show runs.
        enters: When it steps out.
        stride: How it walks; None glides along.
        speed: Metres a second; 0 for that of its own walk.
        product: Whose card is shown from its entrance on.
        card_seconds: For how long.
    """

    placement: PlacementId
    name: Text = field(default_factory=Text)
    enters: float = 0.0
    stride: Stride | None = None
    speed: float = 0.0
    product: ProductId | None = None
    card_seconds: float = CARD_SECONDS


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the path; looks turn here towards the next one.

    Attributes:
        position: Where the feet are, metres.
        seconds: For how long one stops to be seen; 0 walks past where the path is straight.
    """

    position: Vec3
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Cue:
    """A moment that GO leads to.

    Attributes:
        waits: The show stays here until GO, as soon as nobody walks.
    """

    name: Text
    seconds: float
    waits: bool = False


class Rig(StrEnum):
    """Where a camera of the show stands; all but the last are found from the path."""

    PIT = "pit"
    SIDE = "side"
    CRANE = "crane"
    AUDIENCE = "audience"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class CameraKey:
    """From when on a camera is shown.

    Attributes:
        fade: Seconds the camera takes to get there; 0 cuts.
        viewpoint: Of ``Rig.VIEW``.
    """

    seconds: float
    rig: Rig = Rig.PIT
    fade: float = 0.0
    viewpoint: ViewpointId | None = None


@dataclass(frozen=True, slots=True)
class LightKey:
    """How bright a lamp is from when on.

    Attributes:
        light: None for the light of the sky, and with it of the whole picture.
        level: Factor on what the booth says.
        fade: Seconds until it is so bright.
    """

    seconds: float
    light: LightId | None = None
    level: float = 1.0
    fade: float = 0.0


@dataclass(frozen=True, slots=True)
class SoundKey:
    """A sound asset that is heard from when on, once.

    Attributes:
        level: Factor on its loudness, 0 to 1.
    """

    seconds: float
    sound: AssetId
    level: float = 1.0


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written below the picture for a while."""

    seconds: float
    lasts: float
    text: Text


@dataclass(frozen=True, slots=True)
class Show:
    """A runway show; its tracks are in no particular order."""

    name: Text
    path: tuple[Mark, ...] = ()
    looks: tuple[Look, ...] = ()
    cues: tuple[Cue, ...] = ()
    cameras: tuple[CameraKey, ...] = ()
    lights: tuple[LightKey, ...] = ()
    sounds: tuple[SoundKey, ...] = ()
    captions: tuple[Caption, ...] = ()
