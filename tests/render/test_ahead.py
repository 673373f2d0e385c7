"""Models made ready on threads come to the card as they would one by one."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from expo_studio.errors import ExpoError
from expo_studio.model.ids import AssetId
from expo_studio.render.camera import Camera
from expo_studio.render.gpu import ahead, models
from expo_studio.render.gpu.ready import Ready, ready
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.render.render_scenes import MATT, Stage, ball, box, checks, glb

VIEW = Camera((0.0, 1.0, 9.0), (0.0, 0.0, 0.0))


def row(count: int = 9) -> Stage:
    made = Stage()
    for at in range(count):
        shape = ball(0.2 + 0.02 * at) if at % 2 else box(0.3 + 0.02 * at)
        made.put(f"p{at}", glb(shape, MATT, [checks((200, at, 0), (0, at, 200))]), (at - 4.0, 0, 0))
    return made


class Watched:
    """Assets, and the threads that asked for their bytes."""

    def __init__(self, stage: Stage, lost: frozenset[AssetId] = frozenset()) -> None:
        self._stage, self._lost = stage, lost
        self.threads = set[str]()

    def blob(self, key: AssetId) -> bytes:
        self.threads.add(threading.current_thread().name)
        if key in self._lost:
            raise ExpoError(Text("丢失", "lost"), Text())
        return self._stage.shelf.blob(key)


def test_the_picture_is_the_same_and_bytes_are_read_by_who_draws(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, workers = row(), set[str]()

    def watched(glb: bytes) -> Ready:
        workers.add(threading.current_thread().name)
        return ready(glb)

    monkeypatch.setattr(ahead, "ready", watched)
    shelf = Watched(made)
    with Offscreen(shelf, 160, 90) as offscreen:
        many = offscreen.picture(made.booth, VIEW)
    assert workers
    assert threading.current_thread().name not in workers
    assert shelf.threads == {threading.current_thread().name}
    monkeypatch.setattr(models, "Ahead", None)
    with Offscreen(made.shelf, 160, 90) as offscreen:
        for key in made.booth.assets:
            for _ in offscreen.renderer.bring(key, ready(made.shelf.blob(key))):
                pass
        alone = offscreen.picture(made.booth, VIEW)
    assert (many == alone).all()
    assert np.ptp(many) > 50


def test_what_is_damaged_or_lost_is_told_of_itself() -> None:
    made = row()
    made.put("damaged", b"glTF, or not", (0.0, 1.0, 0.0))
    keys = list(made.booth.assets)
    shelf = Watched(made, frozenset({keys[2]}))
    before = threading.active_count()
    with Offscreen(shelf, 160, 90) as offscreen:
        offscreen.picture(made.booth, VIEW)
        assert set(offscreen.renderer.unsound) == {keys[2], keys[-1]}
        assert threading.active_count() == before, "its threads end with the lists"
