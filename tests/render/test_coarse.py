"""Where the processor draws, a moving view is drawn coarsely, and finely as soon as it rests."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from expo_studio.cli.painting import REST_SECONDS, OffscreenPainter
from expo_studio.model.hotspots import Viewpoint
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.kit import KitBlobs

SIZE = (480, 270)
VIEW = Viewpoint(Text(), (1.5, 1.7, 6.0), (0.0, 1.2, 0.0))


def blank() -> np.ndarray:
    return np.zeros((SIZE[1], SIZE[0], 4), np.uint8)


def test_coarse_shows_the_same_with_less_detail() -> None:
    kit = KitBlobs()
    fine, coarse = blank(), blank()
    with Offscreen(kit, *SIZE) as offscreen:
        camera = Camera.from_viewpoint(VIEW)
        offscreen.draw_into(kit.kit.booth, camera, fine)
        offscreen.draw_into(kit.kit.booth, camera, coarse, part=2 / 3)
        again = blank()
        offscreen.draw_into(kit.kit.booth, camera, again)
    assert np.abs(fine.astype(int) - coarse).mean() < 6.0
    detail = [np.abs(np.diff(one[:, :, 1].astype(int), axis=1)).mean() for one in (fine, coarse)]
    assert detail[1] < detail[0]
    assert np.abs(fine.astype(int) - again).max() <= 2


def test_moving_view_is_coarse_until_it_rests() -> None:
    kit = KitBlobs()
    booth = kit.kit.booth
    with Offscreen(kit, *SIZE) as offscreen:
        if not offscreen.is_slow:
            pytest.skip("a graphics card draws every picture finely")
        painter = OffscreenPainter(offscreen)
        first, moving, resting, wanted = blank(), blank(), blank(), blank()
        assert not painter.draw(booth, VIEW, first)
        moved = replace(VIEW, eye=(1.4, 1.7, 6.0))
        assert painter.draw(booth, moved, moving)
        time.sleep(REST_SECONDS)
        assert not painter.draw(booth, moved, resting)
        offscreen.draw_into(booth, Camera.from_viewpoint(moved), wanted)
    assert (resting == wanted).all()
    assert np.abs(moving.astype(int) - wanted).mean() > 0.2


def test_what_is_only_read_again_says_nothing_of_how_long_pictures_take() -> None:
    kit = KitBlobs()
    with Offscreen(kit, *SIZE) as offscreen:
        if not offscreen.is_slow:
            pytest.skip("a graphics card draws every picture finely")
        painter = OffscreenPainter(offscreen)
        told: list[float] = []
        painter._grain.hear = told.append  # type: ignore[method-assign]
        for eye in ((1.5, 1.7, 6.0), (1.4, 1.7, 6.0), (1.4, 1.7, 6.0), (1.3, 1.7, 6.0)):
            painter.draw(kit.kit.booth, replace(VIEW, eye=eye), blank())
    assert len(told) == 2
