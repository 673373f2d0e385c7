"""Films on the screens of a booth: a picture for every moment, on real GL, from real files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.cli.painting import OffscreenPainter, OffscreenPainters
from expo_studio.errors import ProjectError
from expo_studio.model.booth import AssetKind
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.stream.reels import KEPT, FilmPicture, Reels
from expo_studio.text import Text
from tests.publish.board_booth import BoardBooth, board_booth

FRONT = Viewpoint(Text(), (-2.5, 1.25, 1.4), (-2.5, 1.25, -1.0))
AWAY = Viewpoint(Text(), (-2.5, 1.25, 1.4), (-2.5, 1.25, 5.0))
START = 5000.0
"""A moment like those of a session: far from zero, and the film's first second."""


@pytest.fixture(scope="module", params=["webm", "mp4"])
def boards(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BoardBooth:
    return board_booth(tmp_path_factory.mktemp("screens"), request.param)


@pytest.fixture
def reels(boards: BoardBooth) -> Iterator[Reels]:
    with Reels(boards.blob) as made:
        yield made


def film_of(boards: BoardBooth) -> AssetId:
    assets = boards.booth.assets.values()
    return next(one.medium for one in assets if one.kind is AssetKind.VIDEO and one.medium)


def settled(reels: Reels, film: AssetId, seconds: float) -> FilmPicture:
    """Return the picture of a moment once it does not change any more."""
    until, last, since = time.monotonic() + 30.0, None, time.monotonic()
    while time.monotonic() < until:
        picture = reels.picture(film, seconds)
        if picture is not last:
            last, since = picture, time.monotonic()
        if last is not None and time.monotonic() - since > 0.5:
            return last
        time.sleep(0.02)
    raise AssertionError("no picture ever came")


def colour(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    return np.asarray(pixels[..., :3].reshape(-1, 3).mean(axis=0), np.float64)


def test_a_picture_is_a_function_of_the_moment(boards: BoardBooth, reels: Reels) -> None:
    """Film frame n, from n / 25 s on, is red 8 n; forth and back, in later rounds too."""
    film = film_of(boards)
    for frame in (0, 10, 24, 3, 3 + 25, 10 + 25 * 4):
        picture = settled(reels, film, START + frame / 25 + 0.01)
        assert colour(picture.pixels)[0] == pytest.approx(8 * (frame % 25), abs=6)
        assert colour(picture.pixels)[1] == pytest.approx(128, abs=6)


def test_a_running_film_keeps_few_pictures(boards: BoardBooth, reels: Reels) -> None:
    film = film_of(boards)
    begun, seen = time.monotonic(), set()
    while (passed := time.monotonic() - begun) < 3.0:
        picture = reels.picture(film, START + passed)
        seen.add(picture.number if picture else -1)
        time.sleep(0.01)
    assert len(seen) > 6
    assert len(reels._reels[film]._pictures) <= KEPT


def test_what_cannot_be_read_fails_quietly(boards: BoardBooth) -> None:
    def lost(key: AssetId) -> bytes:
        raise ProjectError(Text.same("lost"), Text.same(key))

    whole = boards.blob(film_of(boards))
    cut = whole[: len(whole) // 8]
    loads: list[Callable[[AssetId], bytes]] = [lost, lambda _: b"#EXTM3U\nhttp://x/", lambda _: cut]
    for load in loads:
        with Reels(load) as reels:
            film = AssetId("f" * 64)
            until = time.monotonic() + 20.0
            while not reels.has_failed(film) and time.monotonic() < until:
                reels.picture(film, START)
                time.sleep(0.02)
            assert reels.has_failed(film) or reels.picture(film, START)


@pytest.fixture
def painter(boards: BoardBooth) -> Iterator[OffscreenPainter]:
    with OffscreenPainters(boards, boards.blob).open(320, 180) as made:
        yield made


def test_live_shows_films_only_while_they_are_seen(
    boards: BoardBooth, painter: OffscreenPainter
) -> None:
    pixels = np.zeros((180, 320, 4), np.uint8)
    reds, moves = [], []
    until = time.monotonic() + 30.0
    while time.monotonic() < until and (len(reds) < 12 or np.ptp(reds) < 60):
        moves.append(painter.draw(boards.booth, FRONT, pixels))
        reds.append(float(pixels[90, 160, 0]))
        time.sleep(0.05)
    assert np.ptp(reds) >= 60
    assert moves[-1]
    reels = painter.offscreen.renderer._painter.screens.films
    assert isinstance(reels, Reels)
    assert len(reels._reels) == 1
    painter.draw(boards.booth, AWAY, pixels)
    time.sleep(0.2)
    assert not painter.draw(boards.booth, AWAY, pixels)
    assert not reels._reels
    assert not painter.offscreen.renderer._painter.screens._sheets


def test_the_screen_bears_the_picture_of_the_moment(boards: BoardBooth, reels: Reels) -> None:
    """Shown as light of its own colour, as the still is, and gone when films rest."""
    camera = Camera.from_viewpoint(FRONT)
    with Offscreen(boards, 320, 180) as offscreen:
        still = offscreen.picture(boards.booth, camera)
        offscreen.renderer.show_films(reels)
        for frame in (10, 20):
            moment = START + frame / 25 + 0.01
            offscreen.renderer.play(moment)
            offscreen.picture(boards.booth, camera)
            settled(reels, film_of(boards), moment)
            shown = offscreen.picture(boards.booth, camera)[90, 160].astype(int)
            assert shown[0] == pytest.approx(8 * frame, abs=14)
            assert shown[1] == pytest.approx(128, abs=18)
            assert not offscreen.renderer.is_stale
        frames = offscreen.picture(boards.booth, camera)
        assert np.abs(frames[:10].astype(int) - still[:10]).max() == 0
        offscreen.renderer.play(None)
        assert np.array_equal(offscreen.picture(boards.booth, camera), still)
        assert not offscreen.renderer.is_playing


def test_a_hidden_screen_runs_no_film(boards: BoardBooth, reels: Reels) -> None:
    key = PlacementId("film")
    hidden = replace(boards.booth.placements[key], is_hidden=True)
    booth = replace(boards.booth, placements={**boards.booth.placements, key: hidden})
    with Offscreen(boards, 64, 36) as offscreen:
        offscreen.renderer.show_films(reels)
        offscreen.renderer.play(START)
        offscreen.picture(booth, Camera.from_viewpoint(FRONT))
        assert not offscreen.renderer.is_playing
    assert not reels._reels
