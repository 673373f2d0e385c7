"""Pixels or planes: the quicker way is found, and both bring the same picture."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.cli.painting import OffscreenPainter
from expo_studio.model.hotspots import Viewpoint
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.stream.encoder import yuv
from expo_studio.stream.planes import planes_of
from expo_studio.stream.taking import Way, quickest
from expo_studio.text import Text
from tests.kit import KitBlobs

VIEW = Viewpoint(Text(), (1.5, 1.7, 6.0), (0.0, 1.2, 0.0))
SIZE = (320, 176)


class Timed:
    """A painter whose ways take as long as is said, in seconds."""

    def __init__(self, pixels: float, planes: float) -> None:
        self.pixels, self.planes = pixels, planes
        self.calls: list[str] = []

    def draw(self, booth: Any, viewpoint: Any, pixels: np.ndarray) -> bool:
        self.calls.append("pixels")
        time.sleep(self.pixels)
        return False

    def draw_planes(self, booth: Any, viewpoint: Any, planes: np.ndarray) -> bool:
        self.calls.append("planes")
        time.sleep(self.planes)
        return True


class PixelsOnly:
    """A painter that knows one way."""

    def draw(self, booth: Any, viewpoint: Any, pixels: np.ndarray) -> bool:
        return False


@pytest.mark.parametrize(
    ("painter", "has_planes"),
    [(Timed(0.2, 0.0), True), (Timed(0.0, 0.2), False), (PixelsOnly(), False)],
)
def test_the_quicker_way_is_taken(painter: Any, *, has_planes: bool) -> None:
    way = quickest(painter, KitBlobs().kit.booth, VIEW, SIZE)
    assert way == Way(*SIZE, has_planes)
    assert way.draw(painter, None, None, way.blank()).moves is has_planes


def test_a_hopeless_way_is_tried_once() -> None:
    painter = Timed(0.0, 0.5)
    quickest(painter, KitBlobs().kit.booth, VIEW, SIZE)
    assert painter.calls.count("planes") == 2


def test_where_drawing_takes_long_little_is_tried() -> None:
    """Visitors wait for the first picture meanwhile."""
    painter = Timed(0.3, 0.3)
    quickest(painter, KitBlobs().kit.booth, VIEW, SIZE)
    assert painter.calls == ["pixels"] * 3 + ["planes"] * 3


def test_sizes_that_planes_do_not_fit_are_taken_as_pixels() -> None:
    painter = Timed(0.2, 0.0)
    assert not quickest(painter, KitBlobs().kit.booth, VIEW, (322, 176)).has_planes
    assert painter.calls == []


def test_both_ways_bring_the_same_picture() -> None:
    kit = KitBlobs()
    frames = []
    with Offscreen(kit, *SIZE) as offscreen:
        painter = OffscreenPainter(offscreen)
        for has_planes in (False, True):
            way = Way(*SIZE, has_planes)
            into = way.blank()
            frames.append(way.frame(way.draw(painter, kit.kit.booth, VIEW, into).picture))
    pixels, planes = (planes_of(one).astype(int) for one in frames)
    assert np.abs(pixels - planes).mean() < 1.0
    assert (np.abs(pixels - planes) > 6).mean() < 0.01
    plain = yuv(np.zeros((16, 16, 4), np.uint8))
    for one in frames:
        assert (one.format.name, one.color_range) == ("yuv420p", plain.color_range)
        assert one.colorspace == plain.colorspace


def test_a_picture_drawn_smaller_comes_to_the_encoder_in_full_size() -> None:
    kit = KitBlobs()
    moved = replace(VIEW, eye=(1.4, 1.7, 6.0))
    with Offscreen(kit, *SIZE) as offscreen:
        if not offscreen.is_slow:
            pytest.skip("a graphics card draws every picture in full size")
        painter, way = OffscreenPainter(offscreen), Way(*SIZE)
        fine = way.draw(painter, kit.kit.booth, moved, way.blank())
        assert (fine.picture.shape, fine.moves) == ((176, 320, 4), False)
        way.draw(painter, kit.kit.booth, VIEW, way.blank())
        coarse = way.draw(painter, kit.kit.booth, moved, way.blank())
        enlarged = way.blank()
        offscreen.draw_into(kit.kit.booth, Camera.from_viewpoint(moved), enlarged, part=2 / 3)
    assert (coarse.picture.shape, coarse.moves) == ((117, 213, 4), True)
    small, by_card, full = (
        planes_of(way.frame(one)).astype(int) for one in (coarse.picture, enlarged, fine.picture)
    )
    assert np.abs(small - by_card).mean() < 2.0, "enlarged on either side it is the same"
    assert np.abs(small - full).mean() < 6.0
    shifted = np.roll(full, 4, axis=1)
    assert np.abs(small - full).mean() < np.abs(small - shifted).mean(), "and lies where it lay"


def test_a_taken_picture_stays_as_it_was_whoever_takes_it() -> None:
    noise = np.random.default_rng(4)
    pictures = [noise.integers(0, 256, (48, 64, 4), np.uint8) for _ in range(8)]
    alone = [yuv(one.copy()).to_ndarray() for one in pictures]

    def taken(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        into = picture.copy()
        made = Way(64, 48).frame(into)
        into[:] = 0  # the next picture is drawn there
        return made.to_ndarray()

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(taken, pictures))
    assert all(map(np.array_equal, alone, together))
