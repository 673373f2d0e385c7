"""Boards turned to a page: each placement shows its own, and no more is kept than is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import TurnPage
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.render.acting import Act
from expo_studio.render.camera import Camera
from expo_studio.render.gpu import limits
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.publish.board_booth import BoardBooth, board_booth

LEFT, RIGHT = PlacementId("sheet"), PlacementId("again")
FRONT = Camera.from_viewpoint(Viewpoint(Text(), (0.6, 1.25, 0.6), (0.6, 1.25, -1.0)))


@pytest.fixture(scope="module")
def boards(tmp_path_factory: pytest.TempPathFactory) -> BoardBooth:
    made = board_booth(tmp_path_factory.mktemp("pages"))
    sheet = made.booth.placements[LEFT]
    twin = Placement(sheet.asset, Pose((1.2, 0.8, -1.0)))
    made.booth = replace(made.booth, placements={LEFT: sheet, RIGHT: twin})
    return made


def halves(picture: NDArray[np.uint8]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    middle = picture.shape[1] // 2
    return picture[:, :middle].astype(np.int16), picture[:, middle:].astype(np.int16)


def turned(booth: Booth, key: PlacementId, page: int) -> Booth:
    return TurnPage(frozenset({key}), page).apply(booth)


def test_each_board_shows_its_own_page(boards: BoardBooth) -> None:
    with Offscreen(boards, 640, 320, samples=4) as offscreen:
        first = halves(offscreen.picture(boards.booth, FRONT))
        second = halves(offscreen.picture(turned(boards.booth, RIGHT, 1), FRONT))
        assert np.abs(first[0] - second[0]).max() == 0
        assert np.abs(first[1] - second[1]).max() > 80
        both = turned(turned(boards.booth, LEFT, 1), RIGHT, 1)
        same = halves(offscreen.picture(both, FRONT))
        assert np.abs(same[1] - second[1]).max() == 0
        assert np.abs(same[0] - first[0]).max() > 80
        back = halves(offscreen.picture(boards.booth, FRONT))
        assert np.abs(back[0] - first[0]).max() == np.abs(back[1] - first[1]).max() == 0


def test_only_pages_that_are_shown_take_memory(boards: BoardBooth) -> None:
    with Offscreen(boards, 64, 32) as offscreen:
        models = offscreen.renderer._painter.models
        offscreen.picture(boards.booth, FRONT)
        one = models.size
        offscreen.picture(turned(boards.booth, LEFT, 2), FRONT)
        assert one * 1.5 < models.size < one * 2.5


def test_pages_that_are_no_longer_shown_make_room(
    boards: BoardBooth, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Offscreen(boards, 640, 320, samples=4) as offscreen:
        models = offscreen.renderer._painter.models
        sharp = [halves(offscreen.picture(boards.booth, FRONT))[0]]
        one = models.size
        sharp += [halves(offscreen.picture(turned(boards.booth, LEFT, 1), FRONT))[0]]
        monkeypatch.setattr(limits, "MEMORY_LIMIT", one * 9 // 4)
        for page in (2, 1, 2, 0, 1):
            seen = halves(offscreen.picture(turned(boards.booth, LEFT, page), FRONT))[0]
            assert models.smaller == 0, "a page is as sharp as the first, however many were shown"
            assert models.size <= one * 9 // 4
            if page < len(sharp):
                assert np.abs(seen - sharp[page]).max() == 0


def test_a_page_beyond_the_board_shows_the_first(boards: BoardBooth) -> None:
    item = replace(boards.booth.placements[LEFT], page=19)
    strange = replace(boards.booth, placements={**boards.booth.placements, LEFT: item})
    with Offscreen(boards, 320, 160) as offscreen:
        first = offscreen.picture(boards.booth, FRONT)
        assert np.array_equal(offscreen.picture(strange, FRONT), first)
        assert not offscreen.renderer.unsound


def test_a_board_on_a_turntable_shows_its_page(boards: BoardBooth) -> None:
    still = {LEFT: Act(pose=boards.booth.placements[LEFT].pose)}
    with Offscreen(boards, 640, 320, samples=4) as offscreen:
        standing = offscreen.picture(turned(boards.booth, LEFT, 1), FRONT)
        acting = offscreen.picture(turned(boards.booth, LEFT, 1), FRONT, acts=still)
        first = offscreen.picture(boards.booth, FRONT, acts=still)
    assert np.abs(standing.astype(int) - acting).mean() < 0.1
    assert np.abs(halves(first)[0] - halves(acting)[0]).max() > 80
