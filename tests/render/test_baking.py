"""Baked light: worked out as by hand, drawn where it fits, left where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetBakedLight
from expo_studio.model.freshness import is_fresh, recipe_of
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.render.baking import bake, encoded, openness
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from tests.render.render_scenes import EVEN, Check, Stage, box, floor, glb

VIEW = Camera((1.4, 1.5, 2.0), (0.0, 0.3, 0.0))
BOX = PlacementId("box")


def quiet(share: float) -> None:
    """Hear nothing."""


def light(cells: NDArray[np.float32], place: tuple[int, int, int], normal: object) -> float:
    """Return the part of the sky on a normal in a cell."""
    own = cells[place]
    return float(own[0] + own[1:] @ np.array(normal))


def test_open_floor_sees_all_the_sky_and_a_wall_takes_half_of_it() -> None:
    marked = np.zeros((60, 40, 60), np.bool_)
    marked[:, 0], marked[0] = True, True
    cells = openness(marked, 30.0, quiet)
    assert light(cells, (50, 1, 30), (0, 1, 0)) == pytest.approx(1.0, abs=0.06)
    assert light(cells, (1, 1, 30), (0, 1, 0)) == pytest.approx(0.5, abs=0.08)
    assert light(cells, (1, 20, 30), (1, 0, 0)) == pytest.approx(1.0, abs=0.12)
    assert light(cells, (30, 30, 30), (0, 1, 0)) > 0.95


def test_cells_lie_along_x_first() -> None:
    found = np.zeros((2, 3, 4, 4), np.float32)
    found[1, 0, 0, 0] = 27.0
    raw = np.frombuffer(encoded(found, np.zeros((2, 3, 4), np.bool_)), np.uint8)
    assert raw.reshape(4, 3, 2, 4)[..., 0].argmax() in (0, 1)
    assert len(raw) == 2 * 3 * 4 * 4


def stage() -> Stage:
    made = Stage(EVEN)
    made.put("floor", glb(floor(6.0)))
    made.put("box", glb(box(0.8)))
    return made


@pytest.fixture
def baked() -> tuple[Stage, Booth]:
    made = stage()
    found = bake(made.booth, made.shelf, quiet)
    assert found is not None
    light, cells = found
    assert made.shelf.add(cells) == light.cells
    return made, SetBakedLight(light).apply(made.booth)


def picture(made: Stage, booth: Booth, samples: int = 0) -> NDArray[np.uint8]:
    with Offscreen(made.shelf, 240, 180, samples) as offscreen:
        return offscreen.picture(booth, VIEW)


def test_crevices_are_darker_and_open_places_are_not(
    baked: tuple[Stage, Booth], same_picture: Check
) -> None:
    made, booth = baked
    plain, lit = picture(made, made.booth), picture(made, booth)
    same_picture("baked", lit)
    darker = plain.astype(int) - lit
    with Offscreen(made.shelf, 240, 180) as offscreen:
        offscreen.picture(booth, VIEW)
        foot = VIEW.project((0.0, 0.0, 0.45), 240, 180)
        open_floor = VIEW.project((0.3, 0.0, 1.15), 240, 180)
    assert foot is not None
    assert open_floor is not None
    assert darker[round(foot[1]), round(foot[0])].min() > 20
    assert darker[round(open_floor[1]), round(open_floor[0])].max() < 12


def test_the_same_booth_gives_the_same_cells(baked: tuple[Stage, Booth]) -> None:
    made, booth = baked
    again = bake(made.booth, made.shelf, quiet)
    assert again is not None
    assert again[0] == booth.baked


def moved(booth: Booth) -> Booth:
    one = booth.placements[BOX]
    return replace(
        booth, placements={**booth.placements, BOX: replace(one, pose=Pose((0.6, 0.0, 0.0)))}
    )


def test_what_no_longer_fits_is_not_drawn_until_it_fits_again(
    baked: tuple[Stage, Booth],
) -> None:
    made, booth = baked
    pixels = np.zeros((180, 240, 4), np.uint8)
    shown = []
    with Offscreen(made.shelf, 240, 180) as offscreen:
        for one in (booth, moved(booth), booth, replace(moved(booth), baked=None)):
            offscreen.draw_into(one, VIEW, pixels)
            shown.append(pixels.copy())
    assert not is_fresh(moved(booth))
    assert (shown[0] == shown[2]).all()
    assert (shown[1] == shown[3]).all()


def renamed(booth: Booth) -> Booth:
    one = booth.placements[BOX]
    return replace(booth, placements={**booth.placements, BOX: replace(one, is_locked=True)})


def hidden(booth: Booth) -> Booth:
    one = booth.placements[BOX]
    return replace(booth, placements={**booth.placements, BOX: replace(one, is_hidden=True)})


@pytest.mark.parametrize(("change", "fits"), [(renamed, True), (hidden, False), (moved, False)])
def test_only_what_takes_light_makes_it_stale(
    baked: tuple[Stage, Booth], change: Callable[[Booth], Booth], *, fits: bool
) -> None:
    made, booth = baked
    assert (recipe_of(change(booth)) == recipe_of(booth)) is fits
    with Offscreen(made.shelf, 16, 16) as offscreen:
        offscreen.picture(booth, VIEW)
        found = offscreen.renderer._painter._baked.bind(change(booth))
    assert (found is not None) is fits


def test_lost_cells_are_done_without(baked: tuple[Stage, Booth]) -> None:
    made, booth = baked
    assert isinstance(booth.baked, BakedLight)
    del made.shelf.given[booth.baked.cells]

    class Lost:
        def blob(self, key: object) -> bytes:
            from expo_studio.errors import ProjectError
            from expo_studio.text import Text

            if key in made.shelf.given:
                return made.shelf.given[key]
            raise ProjectError(Text.same("gone"), Text())

    with Offscreen(Lost(), 240, 180) as offscreen:
        lost = offscreen.picture(booth, VIEW)
    assert (lost == picture(made, made.booth)).all()


def test_an_empty_booth_has_nothing_to_bake() -> None:
    assert bake(Booth(), Stage().shelf, quiet) is None


def test_telling_may_end_the_work() -> None:
    made, told = stage(), []

    class EnoughError(Exception):
        pass

    def tell(share: float) -> None:
        told.append(share)
        if share > 0.1:
            raise EnoughError

    with pytest.raises(EnoughError):
        bake(made.booth, made.shelf, tell)
    assert told == sorted(told)
    assert told[-1] < 0.2
