"""The picture on air from what there is: booth, camera, boards, words, logo; cut or dissolved."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import av
import numpy as np

from expo_studio.stream import logos, product_cards
from expo_studio.stream.boards import PAUSE, STARTING, board, lower_third
from expo_studio.stream.encoder import yuv
from expo_studio.stream.logos import Logo
from expo_studio.stream.planes import (
    Box,
    Overlay,
    blend,
    frame_of,
    mix,
    paste,
    plain,
    planes_of,
)
from expo_studio.stream.product_cards import ProductCard
from expo_studio.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.uint8]

DISSOLVE_SECONDS = 0.6
Clock = Callable[[], float]
Camera = Callable[[], av.VideoFrame | None]


class Scene(StrEnum):
    """What the program shows."""

    BOOTH = "booth"
    CAMERA = "camera"
    SIDE = "side"
    SCREEN = "screen"
    STARTING = "starting"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Look:
    """How the program looks.

    Attributes:
        has_inset: The camera is shown in a corner of the booth.
        name, line: The lower third; no name, no lower third.
        card: The product whose card is shown, or None.
        logo: What stands in the corner, or None.
    """

    scene: Scene = Scene.BOOTH
    has_inset: bool = True
    name: str = ""
    line: str = ""
    card: ProductCard | None = None
    logo: Logo | None = None

    @property
    def is_written_over(self) -> bool:
        """Return whether something is drawn over what the scene shows."""
        return bool(self.name or self.card or self.logo)


class Composer:
    """Composes pictures of one size; ``show`` may be called from any thread.

    Attributes:
        look: How the program looks.
        size: Width and height, pixels.
    """

    def __init__(
        self,
        size: tuple[int, int],
        camera: Camera,
        title: Text,
        clock: Clock = time.monotonic,
        screen: Camera = lambda: None,
    ) -> None:
        """Begin; ``camera`` and ``screen`` return what there is of them now."""
        self._screen = screen
        self.look = Look()
        self.size = self._width, self._height = size
        self._camera = camera
        self._title = title
        self._clock = clock
        self._boards: dict[Scene, Array] = {}
        self._card: tuple[ProductCard, Overlay] | None = None
        self._logos: dict[Logo, Overlay | None] = {}
        self._lower: tuple[str, str, Overlay] | None = None
        self._dissolving_since: float | None = None
        self._from = self.look
        self._last: av.VideoFrame | None = None
        self._before: Array | None = None

    def show(self, look: Look, *, dissolves: bool) -> None:
        """Look like this from now on."""
        self._from, self.look = self.look, look
        self._dissolving_since = self._clock() if dissolves else None
        self._before = None

    def rest(self) -> None:
        """Compose nothing while nobody gets it; a dissolve ends by the clock alone."""
        self._last = None
        since = self._dissolving_since
        if since is not None and self._clock() - since >= DISSOLVE_SECONDS:
            self._dissolving_since = self._before = None

    @property
    def is_dissolving(self) -> bool:
        """Return whether one look is about to become another."""
        return self._dissolving_since is not None

    def starting(self) -> Array:
        """Return what stands in for the booth until it is drawn, as YUV 4:2:0 planes."""
        return self._board(Scene.STARTING).copy()

    def compose(self, booth: av.VideoFrame) -> av.VideoFrame:
        """Return the picture on air, the booth's own frame where nothing else is shown."""
        since = self._dissolving_since
        if since is not None and self._before is None:
            self._before = planes_of(self._last or self._composed(booth, self._from))
        now = self._composed(booth, self.look)
        part = 1.0 if since is None else (self._clock() - since) / DISSOLVE_SECONDS
        if part < 1.0 and self._before is not None:
            now = frame_of(mix(self._before, planes_of(now), max(0.0, part)))
        elif since is not None and since == self._dissolving_since:
            self._dissolving_since = self._before = None
        self._last = now
        return now

    def _composed(self, booth: av.VideoFrame, look: Look) -> av.VideoFrame:
        camera = self._camera()
        has_inset = camera is not None and look.has_inset
        if look.scene is Scene.BOOTH and not (look.is_written_over or has_inset):
            return booth
        planes = self._scene(booth, camera, look)
        if look.name:
            blend(planes, self._lower_third(look))
        if look.card is not None:
            blend(planes, self._card_overlay(look.card))
        logo = None if look.logo is None else self.prepare_logo(look.logo)
        if logo is not None:
            blend(planes, logo)
        return frame_of(planes)

    def _scene(self, booth: av.VideoFrame, camera: av.VideoFrame | None, look: Look) -> Array:
        """Return a scene; without a camera the booth stands in for it."""
        if look.scene in {Scene.STARTING, Scene.PAUSE}:
            return self._board(look.scene).copy()
        if look.scene is Scene.SCREEN:
            return self._shared(booth, camera, look)
        if look.scene is Scene.BOOTH or camera is None:
            planes = planes_of(booth)
            if camera is not None and look.has_inset:
                paste(planes, camera, self._corner(camera))
            return planes
        planes = plain(self._width, self._height)
        if look.scene is Scene.CAMERA:
            paste(planes, camera, self._share(0.0, 1.0).fitted(camera.width, camera.height))
            return planes
        paste(planes, booth, self._share(0.0, 0.64).fitted(booth.width, booth.height))
        paste(planes, camera, self._share(0.65, 1.0).fitted(camera.width, camera.height))
        return planes

    def _shared(self, booth: av.VideoFrame, camera: av.VideoFrame | None, look: Look) -> Array:
        """Return a shared screen, whole, with the camera in the corner; else the booth."""
        screen = self._screen()
        if screen is None:
            planes = planes_of(booth)
        else:
            planes = plain(self._width, self._height)
            paste(planes, screen, self._share(0.0, 1.0).fitted(screen.width, screen.height))
        if camera is not None and look.has_inset:
            paste(planes, camera, self._corner(camera))
        return planes

    def _share(self, start: float, end: float) -> Box:
        left, right = (int(self._width * one) // 4 * 4 for one in (start, end))
        return Box(left, 0, right - left, self._height)

    def _corner(self, camera: av.VideoFrame) -> Box:
        """Return a place at the bottom right, away from the edge."""
        margin = self._height // 36 // 4 * 4
        room = Box(0, 0, self._width * 28 // 100 // 4 * 4, self._height * 42 // 100 // 4 * 4)
        size = room.fitted(camera.width, camera.height)
        left, top = self._width - margin - size.width, self._height - margin - size.height
        return Box(left // 4 * 4, top // 4 * 4, size.width, size.height)

    def prepare(self, card: ProductCard) -> Overlay:
        """Draw a card before it is shown, on any thread: its picture takes a while to read."""
        drawn = product_cards.drawn(card, self._width, self._height)
        left, top = self._width * 4 // 100 // 4 * 4, self._height * 6 // 100 // 4 * 4
        overlay = Overlay.of(drawn, left, top)
        self._card = card, overlay
        return overlay

    def prepare_logo(self, logo: Logo) -> Overlay | None:
        """Draw a logo before it is shown, on any thread; None where its file cannot be read."""
        kept = self._logos
        if logo in kept:
            return kept[logo]
        drawn, overlay = logos.drawn(logo, self._width, self._height), None
        if drawn is not None:
            room = int(self._height * logos.ROOM_PART) // 4 * 4
            left = (self._width - room - drawn.shape[1]) // 4 * 4
            overlay = Overlay.of(drawn, left, room)
        self._logos = {**dict([*kept.items()][-1:]), logo: overlay}
        return overlay

    def _card_overlay(self, card: ProductCard) -> Overlay:
        kept = self._card
        return kept[1] if kept is not None and kept[0] == card else self.prepare(card)

    def _board(self, scene: Scene) -> Array:
        if scene not in self._boards:
            words = STARTING if scene is Scene.STARTING else PAUSE
            drawn = board(self._width, self._height, words, self._title)
            self._boards[scene] = planes_of(yuv(np.ascontiguousarray(drawn)))
        return self._boards[scene]

    def _lower_third(self, look: Look) -> Overlay:
        if self._lower is None or self._lower[:2] != (look.name, look.line):
            drawn = lower_third(self._width, self._height, look.name, look.line)
            left, top = self._width * 5 // 100 // 4 * 4, self._height * 94 // 100 - drawn.shape[0]
            overlay = Overlay.of(drawn, left, top // 4 * 4)
            self._lower = look.name, look.line, overlay
        return self._lower[2]
