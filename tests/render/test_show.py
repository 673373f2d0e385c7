"""A runway show as it is drawn: the same time gives the same picture; nobody is seen off stage."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from expo_studio.library import starter
from expo_studio.model.show import Show
from expo_studio.model.show_making import made, walkers
from expo_studio.model.show_state import Moment, state
from expo_studio.render.acting import STILL, Act, acts_in_show, on_stage
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.model.test_show import strides

KIT = starter.template("runway")
SIZE = (320, 180)
Picture = NDArray[np.uint8]


@pytest.fixture(scope="module")
def show() -> Show:
    return made(KIT.booth, walkers(KIT.booth), strides(), Text("秀", "Show"))


@pytest.fixture(scope="module")
def stage() -> Iterator[Offscreen]:
    with Offscreen(KitBlobs(KIT), *SIZE) as offscreen:
        yield offscreen


def drawn(stage: Offscreen, moment: Moment) -> Picture:
    pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    booth, acts = on_stage(KIT.booth, moment, STILL)
    assert moment.camera is not None
    stage.draw_into(booth, Camera.from_viewpoint(moment.camera), pixels, acts=acts)
    return pixels


def test_the_same_time_gives_the_same_picture(
    stage: Offscreen, show: Show, artifacts: Path
) -> None:
    times = (1.0, 6.0, 13.0, 17.0, 30.0)
    first = [drawn(stage, state(KIT.booth, show, at)) for at in times]
    again = [drawn(stage, state(KIT.booth, show, at)) for at in reversed(times)][::-1]
    Image.fromarray(np.concatenate(first, axis=1)[..., :3]).save(artifacts / "show.png")
    for one, other in zip(first, again, strict=True):
        assert np.array_equal(one, other)
    assert all(
        (np.abs(one.astype(int) - other) > 8).mean() > 0.01 for one, other in pairwise(first)
    )


def test_a_look_is_seen_from_its_entrance_to_its_exit_alone(stage: Offscreen, show: Show) -> None:
    look = show.looks[0]
    red = [
        int(((one[..., 0] > 120) & (one[..., 1] < 70) & (one[..., 2] < 90)).sum())
        for one in (
            drawn(stage, state(KIT.booth, show, at))
            for at in (look.enters - 0.5, look.enters + 7.0, 76.0)
        )
    ]
    assert red[0] == red[2] == 0
    assert red[1] > 50


def test_between_two_clips_a_model_is_between_them(stage: Offscreen, show: Show) -> None:
    key = show.looks[0].placement
    moment = state(KIT.booth, show, show.looks[0].enters + 7.0)
    camera = Camera.from_viewpoint(moment.camera)
    act = acts_in_show(moment)[key]

    def at(share: float, rest: str = "stand") -> Picture:
        pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
        mixed = Act("walk", 0.05, pose=act.pose, rest=rest, rest_seconds=1.0, share=share)
        stage.draw_into(KIT.booth, camera, pixels, acts={key: mixed})
        return pixels.astype(int)

    def alone(clip: str, seconds: float) -> Picture:
        pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
        stage.draw_into(KIT.booth, camera, pixels, acts={key: Act(clip, seconds, pose=act.pose)})
        return pixels.astype(int)

    assert np.abs(at(0.0) - alone("stand", 1.0)).max() <= 2
    assert np.array_equal(at(1.0), alone("walk", 0.05))
    middle = at(0.5)
    assert (np.abs(middle - at(0.0)).max(axis=2) > 16).any()
    assert (np.abs(middle - at(1.0)).max(axis=2) > 16).any()
    assert np.abs(at(0.0, rest="") - at(0.0)).max() > 16, "without a resting clip the pose at rest"
