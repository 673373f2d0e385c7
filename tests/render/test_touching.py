"""Only what was edited is drawn again where the processor draws, and all around it stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.gltf.model import Finish, Material
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import Hide, Move, Remove
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.render.camera import Camera
from expo_studio.render.canvas import Area, Canvas
from expo_studio.render.gpu.scenery import Touched
from expo_studio.render.gpu.touching import cropped, touched_area, widened
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.quality import PARTS
from expo_studio.render.renderer import Renderer
from tests.render.render_scenes import MATT, Stage, box, glb

WIDTH, HEIGHT = 320, 180
CAMERA = Camera((0.0, 1.0, 6.0), (0.0, 0.5, 0.0))
MARKER, OTHER = PlacementId("marker"), PlacementId("other")
"""The one that is edited, and one far from it in the picture."""
RED = Material(base_colour=(0.9, 0.05, 0.05, 1.0), metallic=0.0)
GLASS = replace(MATT, roughness=0.0, finish=Finish(transmission=1.0))
Pixels = NDArray[np.uint8]


def stage() -> Stage:
    made = Stage()
    made.put("marker", glb(box(0.5), MATT), (-2.0, 0.25, 0.0))
    made.put("other", glb(box(0.5), MATT), (2.0, 0.25, 0.0))
    made.put("red", glb(box(0.5), RED), (0.0, -9.0, 0.0))
    return made


class Drawn:
    """A picture that is drawn in haste after the first one.

    Attributes:
        areas: What of the canvas was drawn for each edit, None for all of it.
    """

    def __init__(self, made: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.areas: list[Area | None] = []
        self._offscreen = Offscreen(made.shelf, WIDTH, HEIGHT)
        redraw = Renderer.redraw

        def noted(one: Renderer, *given: object) -> Area | None:
            self.areas.append(redraw(one, *given))  # type: ignore[arg-type]
            return self.areas[-1]

        monkeypatch.setattr(Renderer, "redraw", noted)

    def __enter__(self) -> Drawn:
        self._offscreen.__enter__()
        if not self._offscreen.is_slow:
            pytest.skip("a graphics card draws all of it at once")
        return self

    def __exit__(self, *_: object) -> None:
        self._offscreen.__exit__(None, None, None)

    def picture(self, booth: Booth, *, is_hasty: bool = True, part: float = 1.0) -> Pixels:
        pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
        self._offscreen.is_hasty = is_hasty
        self._offscreen.draw_into(booth, CAMERA, pixels, part=part)
        return pixels[:, :, :3].astype(np.int16)


@pytest.fixture
def made() -> Stage:
    return stage()


@pytest.fixture
def booth(made: Stage) -> Booth:
    return made.booth


@pytest.fixture
def drawn(made: Stage, booth: Booth, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawn]:
    with Drawn(made, monkeypatch) as one:
        one.picture(booth, is_hasty=False)
        yield one


def moved(booth: Booth) -> Booth:
    return Move(frozenset((MARKER,)), (0.8, 0.3, 0.0)).apply(booth)


def other_asset(booth: Booth) -> Booth:
    red = booth.placements[PlacementId("red")].asset
    return replace(
        booth,
        placements={**booth.placements, MARKER: Placement(red, booth.placements[MARKER].pose)},
    )


EDITS: dict[str, Callable[[Booth], Booth]] = {
    "moved": moved,
    "taken away": Remove(frozenset((MARKER,))).apply,
    "hidden": Hide(frozenset((MARKER,)), is_hidden=True).apply,
    "another model": other_asset,
    "moved, then another model": lambda booth: other_asset(moved(booth)),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_was_edited_looks_as_if_all_had_been_drawn(
    drawn: Drawn, booth: Booth, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = EDITS[name](booth)
    after = drawn.picture(edited)
    assert drawn.areas[-1] is not None, "only what was edited is drawn"
    monkeypatch.setattr(Renderer, "redraw", lambda *_: None)
    before = drawn.picture(booth)
    whole = drawn.picture(edited)
    assert np.abs(after - whole).max() <= 1
    assert np.abs(after - before).max() > 20, "the edit is seen"


def test_edit_after_edit_is_drawn_over_the_one_before(
    drawn: Drawn, booth: Booth, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited, after = booth, drawn.picture(booth)
    for number in range(6):
        edited = Move(frozenset((MARKER,)), (0.15, 0.0, 0.0)).apply(edited)
        if number % 2:
            edited = other_asset(edited)
        after = drawn.picture(edited)
    assert None not in drawn.areas
    assert len(drawn.areas) == 6
    monkeypatch.setattr(Renderer, "redraw", lambda *_: None)
    drawn.picture(booth)
    assert np.abs(after - drawn.picture(edited)).max() <= 1


def test_far_from_a_coarse_edit_all_stays_as_fine_as_it_was(drawn: Drawn, booth: Booth) -> None:
    before = drawn.picture(booth, is_hasty=False)
    edited = moved(booth)
    after = drawn.picture(edited, part=0.5)
    assert drawn.areas[-1] is not None
    assert np.array_equal(after[:, WIDTH * 3 // 4 :], before[:, WIDTH * 3 // 4 :])
    assert np.abs(after - before).max() > 20, "the edit is seen"
    again = drawn.picture(edited, part=0.5)
    assert len(drawn.areas) == 1
    assert np.array_equal(after, again), "what is there is not drawn again"
    rested = drawn.picture(edited, is_hasty=False)
    assert not np.array_equal(after, rested), "all of it is drawn when it rests"


@pytest.mark.parametrize("part", PARTS[1:])
def test_around_a_coarse_edit_nothing_of_an_older_picture_is_seen(
    drawn: Drawn, booth: Booth, part: float
) -> None:
    edited, found = moved(booth), []
    for exposure in (8.0, 0.0):
        drawn.picture(replace(booth, sky=replace(booth.sky, exposure=exposure)), part=part)
        drawn.picture(booth, is_hasty=False)
        found.append(drawn.picture(edited, part=part))
        assert drawn.areas[-1] is not None
    assert np.abs(found[0] - found[1]).max() <= 1


def test_all_is_drawn_where_light_changes_or_too_much_is_edited(drawn: Drawn, booth: Booth) -> None:
    sky = replace(booth.sky, exposure=2.0)
    drawn.picture(replace(moved(booth), sky=sky))
    assert not drawn.areas, "the sky is no thing"
    near = Placement(booth.placements[MARKER].asset, Pose((0.0, 0.0, 3.5), scale=(9.0, 9.0, 1.0)))
    every = {**booth.placements, OTHER: near}
    drawn.picture(booth)
    drawn.picture(replace(booth, placements=every))
    assert drawn.areas == [None]


def test_all_is_drawn_where_glass_may_show_the_edit(monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage()
    made.put("pane", glb(box(0.6), GLASS), (-1.8, 0.3, 1.5))
    booth = made.booth
    with Drawn(made, monkeypatch) as drawn:
        drawn.picture(booth, is_hasty=False)
        edited = moved(booth)
        drawn.picture(edited)
        assert drawn.areas == [None]
        away = Move(frozenset((OTHER,)), (0.1, 0.0, 0.0)).apply(edited)
        drawn.picture(away)
        assert drawn.areas[-1] is not None, "far from the glass"


def test_a_cropped_view_sees_its_area_alone() -> None:
    canvas, area = Canvas(0, 200, 100), Area(50, 20, 100, 40)
    corner = cropped(np.eye(4), area, canvas) @ np.array([-0.5, -0.6, 0.0, 1.0])
    assert corner[:2] == pytest.approx((-1.0, -1.0))
    opposite = cropped(np.eye(4), area, canvas) @ np.array([0.5, 0.2, 0.0, 1.0])
    assert opposite[:2] == pytest.approx((1.0, 1.0))


def test_areas_stay_on_the_canvas() -> None:
    canvas = Canvas(0, 200, 100)
    for middle in ((0.99, 0.0, 0.0), (-0.99, 0.99, 0.0), (7.0, -7.0, 0.0), (0.0, 0.0, 0.0)):
        boxes = np.array([middle], np.float32), np.full((1, 3), 0.2, np.float32)
        for area in (
            touched_area(np.eye(4), Touched(0, *boxes), canvas),
            widened(touched_area(np.eye(4), Touched(0, *boxes), canvas), canvas, 500),
        ):
            assert 0 <= area.left < area.left + area.width <= 200
            assert 0 <= area.bottom < area.bottom + area.height <= 100
    nothing = Touched(0, np.zeros((0, 3), np.float32), np.zeros((0, 3), np.float32))
    assert touched_area(np.eye(4), nothing, canvas)[2:] < (8, 8)
