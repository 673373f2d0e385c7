"""What is edited while on air is drawn soon: coarsely first, with its shadows when it rests."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.cli import painting
from expo_studio.cli.painting import OffscreenPainter, OffscreenPainters
from expo_studio.cli.pictures import entrance
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, Rename
from expo_studio.model.ids import LightId, PlacementId
from expo_studio.model.space import Vec3
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.gpu.light import Shadows
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.painter import Painter
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.kit import KitBlobs

WIDTH, HEIGHT = 320, 180
BLOBS = KitBlobs()
BOOTH = BLOBS.kit.booth
VIEW = entrance(BOOTH)
Pixels = NDArray[np.uint8]


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> Iterator[OffscreenPainter]:
    """Return one that has drawn the sample booth and whose view rests late enough to see it."""
    monkeypatch.setattr(painting, "REST_SECONDS", 3600.0)
    with OffscreenPainters(BLOBS).open(WIDTH, HEIGHT) as made:
        if not made.offscreen.is_slow:
            pytest.skip("a graphics card draws: nothing is coarse")
        taken(made, BOOTH)
        yield made


@pytest.fixture
def casts(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Return a list that grows with each piece of a shadow that is drawn."""
    drawn: list[None] = []
    cast = Shadows._cast

    def counted(self: Shadows, *given: object) -> None:
        drawn.append(None)
        cast(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Shadows, "_cast", counted)
    return drawn


def taken(painter: OffscreenPainter, booth: Booth) -> tuple[bool, tuple[int, int], Pixels]:
    pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    again, size = painter.draw_smaller(booth, VIEW, pixels)
    return again, size, pixels


def moved(booth: Booth, offset: Vec3 = (0.3, 0.0, 0.3)) -> Booth:
    return Move(frozenset((PlacementId(next(iter(booth.placements))),)), offset).apply(booth)


def rest(painter: OffscreenPainter) -> None:
    painter._rests_at = time.monotonic()


def test_an_edit_is_coarse_first_and_fine_when_it_rests(
    painter: OffscreenPainter, casts: list[None]
) -> None:
    edited = moved(BOOTH)
    again, size, _ = taken(painter, edited)
    assert again, "a finer one follows"
    assert size[0] < WIDTH
    assert not casts, "shadows of lights that are as they were wait"
    rest(painter)
    _, size, _ = taken(painter, edited)
    assert size == (WIDTH, HEIGHT)
    assert casts


def test_any_edit_may_bring_what_was_missing_and_is_coarse_first(
    painter: OffscreenPainter, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = Rename(PlacementId(next(iter(BOOTH.placements))), Text.same("otherwise")).apply(BOOTH)
    assert taken(painter, named)[1] == (WIDTH, HEIGHT), "nothing is to be seen of it"
    monkeypatch.setattr(Models, "has_missing", True)
    assert taken(painter, BOOTH)[1][0] < WIDTH


def test_made_ready_for_edits_it_shows_what_it_did(
    painter: OffscreenPainter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver compiles for edits before there is one: 60 ms of the first on software."""
    before = taken(painter, BOOTH)[2]
    drawn: list[Area | None] = []
    paint = Painter.paint

    def noted(self: Painter, booth: Booth, camera: Camera, canvas: Canvas, *more: Any) -> Any:
        drawn.append(canvas.area)
        return paint(self, booth, camera, canvas, *more)

    monkeypatch.setattr(Painter, "paint", noted)
    painter.warm(BOOTH, VIEW)
    (area,) = drawn
    assert area is not None
    assert area[2:] < (WIDTH, HEIGHT), "as coarse as an edit"
    assert np.array_equal(taken(painter, BOOTH)[2], before)
    assert len(drawn) == 1, "only read again"


def test_after_haste_it_looks_as_if_it_had_always_stood_there() -> None:
    edited, camera = moved(BOOTH), Camera.from_viewpoint(VIEW)
    with Offscreen(BLOBS, WIDTH, HEIGHT) as offscreen:
        offscreen.picture(BOOTH, camera)
        offscreen.is_hasty = True
        offscreen.picture(edited, camera)
        offscreen.is_hasty = False
        rested = offscreen.picture(edited, camera)
    with Offscreen(BLOBS, WIDTH, HEIGHT) as fresh:
        whole = fresh.picture(edited, camera)
    assert np.abs(rested.astype(int) - whole).max() <= 1


def test_a_light_that_is_moved_casts_its_shadow_at_once(
    painter: OffscreenPainter, casts: list[None]
) -> None:
    key, light = next((LightId(k), one) for k, one in BOOTH.lights.items() if one.candela)
    put = replace(light, position=(light.position[0] + 0.5, *light.position[1:]))
    taken(painter, replace(BOOTH, lights={**BOOTH.lights, key: put}))
    assert casts


def test_words_alone_draw_nothing(painter: OffscreenPainter) -> None:
    painter.offscreen.renderer.draw = fail  # type: ignore[method-assign]
    title = replace(BOOTH, title=Text("另", "Another"))
    assert taken(painter, title)[1] == (WIDTH, HEIGHT)


def fail(*_: object, **__: object) -> None:
    raise AssertionError("it was drawn again")
