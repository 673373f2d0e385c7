"""On foot in the booth: the ground, read beside the window, and the walker on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.model.space import add, subtract
from expo_studio.ui import orbit

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from pathlib import Path

    from expo_studio.model.booth import Booth
    from expo_studio.render.camera import Camera
    from expo_studio.render.ground import Ground
    from expo_studio.render.walking import Walker


class _Open:
    """Floor without end, until the booth's own is known."""

    def standing(self, x: float, z: float, feet: float) -> float:
        return 0.0


class Paces:
    """Carries a camera over the ground; nobody walks through a wall once it is known."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._booth: Booth | None = None
        self._ground: Future[Ground] | None = None
        self._walker: Walker | None = None

    def begin(self, booth: Booth, project: Path) -> None:
        """Read the ground of a booth from its file, unless it is the same as last time."""
        self._walker = None
        if self._booth is None or booth.placements is not self._booth.placements:
            from concurrent.futures import ThreadPoolExecutor

            self._booth = booth
            self._pool = self._pool or ThreadPoolExecutor(1, thread_name_prefix="ground")
            self._ground = self._pool.submit(_ground, booth, project)

    def end(self) -> None:
        """Let the thread that read the ground go, once it has read what it was reading."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool, self._booth, self._ground, self._walker = None, None, None, None

    def walked(
        self, camera: Camera, way: tuple[float, float], seconds: float, *, is_running: bool = False
    ) -> Camera:
        """Return the camera a moment later; way to the right and ahead, each -1 to 1."""
        from dataclasses import replace

        from expo_studio.render.walking import Wish, placed, walked

        ready = self._ground is not None and self._ground.done() and not self._ground.exception()
        floor = self._ground.result() if ready and self._ground is not None else _Open()
        walker = self._walker
        if walker is None or abs(walker.x - camera.eye[0]) + abs(walker.z - camera.eye[2]) > 0.05:
            walker = placed(camera.eye, floor)
        heading = orbit.angles_of(camera).heading
        self._walker = walked(walker, floor, Wish(*way, heading, is_running), seconds)
        shift = subtract(self._walker.eye, camera.eye)
        return replace(camera, eye=self._walker.eye, target=add(camera.target, shift))

    @property
    def is_moving(self) -> bool:
        """Return whether one still glides to a halt."""
        return self._walker is not None and self._walker.is_moving


def _ground(booth: Booth, project: Path) -> Ground:
    """Return the ground of a booth, read with a connection of this thread's own."""
    from expo_studio.project.snapshot import Snapshot
    from expo_studio.render.ground import ground_of

    with Snapshot(project) as blobs:
        return ground_of(booth, blobs)
