"""Pictures without a screen."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from expo_studio.model.booth import Booth
from expo_studio.render.acting import STILL, Acts
from expo_studio.render.appearance import differs_in_things_alone
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.details import Details
from expo_studio.render.gpu.context import ScreenlessContext
from expo_studio.render.gpu.objects import is_software
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.planes import PlaneReader
from expo_studio.render.gpu.target import Target
from expo_studio.render.overlay import NOTHING, Overlay
from expo_studio.render.ports import Blobs
from expo_studio.render.renderer import Renderer


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a target shows.

    Attributes:
        part: Of the width and height it was drawn in; tells the target, too.
        is_hasty: Whether shadows may lag behind.
    """

    booth: Booth
    camera: Camera
    overlay: Overlay
    acts: Acts
    part: float
    is_hasty: bool

    def is_as_good_as(self, wanted: _Shown) -> bool:
        """Return whether it was drawn of the same moment from the same place, and as finely.

        In haste what is finer than asked for will do.
        """
        mine = (self.camera, self.overlay, self.acts)
        is_fine = self.part == wanted.part or (wanted.is_hasty and self.part == 1.0)
        is_fine = is_fine and self.is_hasty <= wanted.is_hasty
        return is_fine and mine == (wanted.camera, wanted.overlay, wanted.acts)


class Offscreen:
    """A renderer with a canvas of its own, of one thread; freed on leaving the block.

    Four samples a pixel make still pictures with smooth edges; moving pictures do without
    on software, where they cost more than twice the time.

    Raises on entering:
        RenderError: This machine has no OpenGL 3.3.

    Attributes:
        is_slow: Whether the processor draws.
        is_hasty: Whether shadows may lag behind what is edited; a picture drawn without haste
            brings them up to date.
    """

    def __init__(
        self,
        blobs: Blobs,
        width: int,
        height: int,
        samples: int = 0,
        *,
        is_basic: bool = False,
        details: Details | None = None,
    ) -> None:
        self._details = details
        self._is_basic = is_basic
        self._blobs = blobs
        self._size = (width, height)
        self._samples = samples
        self._planes: PlaneReader | None = None
        self._smaller: dict[float, Target] = {}
        self._shown: _Shown | None = None
        self.is_hasty = False

    def __enter__(self) -> Offscreen:
        with ExitStack() as stack:
            stack.enter_context(ScreenlessContext())
            gpu = self._gpu = stack.enter_context(Gpu())
            self._target = Target(gpu, *self._size, self._samples)
            self.is_slow = is_software()
            self.renderer = Renderer(self._blobs, self._details)
            stack.callback(self.renderer.close)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def picture(
        self, booth: Booth, camera: Camera, overlay: Overlay = NOTHING, acts: Acts = STILL
    ) -> NDArray[np.uint8]:
        """Return an sRGB picture, shape (height, width, 3), top row first."""
        width, height = self._size
        pixels = np.empty((height, width, 4), np.uint8)
        self.draw_into(booth, camera, pixels, overlay, acts)
        return np.ascontiguousarray(pixels[:, :, :3])

    @property
    def target(self) -> Target:
        """Return what it draws on, for others that go on with it on the card."""
        return self._target

    def paint(self, booth: Booth, camera: Camera, acts: Acts = STILL) -> None:
        """Draw onto the target, right way up for OpenGL, as a part of a larger picture."""
        self._shown = None
        canvas = Canvas(self._target.framebuffer, *self._size, is_fine=True, has_shade=False)
        self.renderer.draw(booth, camera, canvas, NOTHING, acts)

    def draw_into(
        self,
        booth: Booth,
        camera: Camera,
        pixels: NDArray[np.uint8],
        overlay: Overlay = NOTHING,
        acts: Acts = STILL,
        *,
        part: float = 1.0,
    ) -> None:
        """Draw into an RGBA array, shape (height, width, 4), top row first, sRGB.

        What was drawn last time is only read again: a resting view costs almost nothing.
        A part of the width and height is enlarged: quicker where the processor draws, and
        good enough while the view moves.
        """
        self._enlarge(self._draw(booth, camera, overlay, acts, part))
        self._target.read(pixels)

    def warm(self, booth: Booth, camera: Camera, part: float) -> None:
        """Draw as an edit of what the target shows will be, where nobody sees it.

        It is the first use of how something is drawn that takes its time: a driver compiles then.

        Raises:
            RenderError: The driver refuses.
        """
        drawn = self._of(part)
        canvas = replace(self._canvas(drawn), is_hasty=True, area=Area(0, 0, *drawn.size))
        self.renderer.draw(booth, camera, canvas)
        self.renderer.wait()

    def draw_smaller_into(
        self,
        booth: Booth,
        camera: Camera,
        pixels: NDArray[np.uint8],
        acts: Acts = STILL,
        *,
        part: float = 1.0,
    ) -> tuple[int, int]:
        """Draw a part of the width and height into the beginning of an RGBA array.

        Returns the width and height. Whoever goes on with it enlarges it at less cost than
        it takes here where the processor draws.
        """
        target = self._draw(booth, camera, NOTHING, acts, part)
        target.read(pixels)
        return target.size

    def draw_planes_into(
        self,
        booth: Booth,
        camera: Camera,
        planes: NDArray[np.uint8],
        acts: Acts = STILL,
        *,
        part: float = 1.0,
    ) -> None:
        """Draw into YUV 4:2:0 planes, shape (height * 3 / 2, width), BT.709, limited range.

        The width must be a multiple of 8 and the height of 4. Whether this or pixels that
        the processor converts are quicker depends on the machine: try both.
        """
        self._enlarge(self._draw(booth, camera, NOTHING, acts, part))
        self._planes = self._planes or PlaneReader(self._gpu, self._size)
        self._planes.read(self._target, planes)

    def _draw(
        self, booth: Booth, camera: Camera, overlay: Overlay, acts: Acts, part: float
    ) -> Target:
        """Draw onto the target of a part, unless it shows just this already, and return it."""
        wanted = _Shown(booth, camera, overlay, acts, part, self.is_hasty)
        shown, self._shown = self._shown, None
        if shown is not None and shown.is_as_good_as(wanted) and not self.renderer.is_stale:
            target = self._of(shown.part)
            if self.renderer.would_look_the_same(shown.booth, booth):
                self._shown = replace(shown, booth=booth)
                return target
            if self._is_redrawn(shown, booth, part):
                self._shown = replace(shown, booth=booth, is_hasty=True)
                return target
        target = self._of(part)
        self.renderer.draw(booth, camera, self._canvas(target), overlay, acts)
        self._shown = wanted
        return target

    def _is_redrawn(self, shown: _Shown, booth: Booth, part: float) -> bool:
        """Draw what was edited over what the whole target shows, if that is all there is to do."""
        is_plain = shown.overlay == NOTHING and not shown.acts and self._samples <= 1
        is_plain = is_plain and self.is_hasty and shown.part == 1.0
        if not is_plain or not differs_in_things_alone(shown.booth, booth):
            return False
        drawn = self._of(part)
        area = self.renderer.redraw(booth, shown.camera, self._canvas(drawn))
        if area is not None and drawn is not self._target:
            self._target.take(drawn, area)
        return area is not None

    def _canvas(self, target: Target) -> Canvas:
        return Canvas(
            target.framebuffer,
            *target.size,
            is_flipped=True,
            is_fine=self._samples > 1,
            is_basic=self._is_basic,
            is_hasty=self.is_hasty,
        )

    def _enlarge(self, drawn: Target) -> None:
        if drawn is not self._target:
            self._target.take(drawn)

    def _of(self, part: float) -> Target:
        if part == 1.0:
            return self._target
        if part not in self._smaller:
            width, height = (round(side * part) for side in self._size)
            self._smaller[part] = Target(self._gpu, width, height)
        return self._smaller[part]
