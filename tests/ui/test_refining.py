"""A view that the processor draws: coarse while it changes, fine in bands once it rests."""

from __future__ import annotations

import time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from expo_studio.model.commands import Move
from expo_studio.model.ids import PlacementId
from expo_studio.render.acting import Act
from expo_studio.render.canvas import Area
from expo_studio.render.quality import Grain
from expo_studio.render.renderer import FrameReport, Renderer
from expo_studio.ui import orbit
from expo_studio.ui import refining as way
from expo_studio.ui.refining import Refining
from expo_studio.ui.window import StudioWindow

pytestmark = pytest.mark.usefixtures("exact")
ROBOT = PlacementId("robot-1")


def turn(qtbot: QtBot, window: StudioWindow) -> None:
    """Look from elsewhere, and wait until that is drawn."""
    view = window.viewport
    with qtbot.waitSignal(view.drawn, timeout=60_000):
        view._look(orbit.orbited(view._camera, 20.0, 4.0))


def test_a_view_that_rests_becomes_as_fine_as_one_drawn_at_once(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    bands: list[Area] = []
    draw_band = Renderer.draw_band

    def noted(self: Renderer, *of: Any) -> None:
        bands.append(of[-1])
        draw_band(self, *of)

    monkeypatch.setattr(Renderer, "draw_band", noted)
    window.studio.select(frozenset({ROBOT}))
    turn(qtbot, window)
    coarse = window.viewport.grabFramebuffer()
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
    fine = window.viewport.grabFramebuffer()
    assert fine != coarse
    assert len(bands) > 3, "the window takes turns"
    tops = [one.bottom + one.height for one in bands]
    assert [one.bottom for one in bands] == [0, *tops[:-1]]
    refining._grain = Grain(1.0, 1.0)
    refining.forget()
    assert window.viewport.grabFramebuffer() == fine


def test_marks_change_on_a_picture_that_is_not_drawn_again(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn(qtbot, window)
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
    bare, drawn, draw = window.viewport.grabFramebuffer(), [], Renderer.draw

    def noted(self: Renderer, *of: Any, **more: Any) -> FrameReport:
        drawn.append(of)
        return draw(self, *of, **more)

    monkeypatch.setattr(Renderer, "draw", noted)
    window.studio.select(frozenset({ROBOT}))
    marked = window.viewport.grabFramebuffer()
    assert marked != bare
    window.studio.select(frozenset())
    assert window.viewport.grabFramebuffer() == bare
    assert not drawn


def test_a_change_begins_anew_and_closing_ends_it(
    qtbot: QtBot, window: StudioWindow, refining: Refining
) -> None:
    turn(qtbot, window)
    begun = refining._pieces
    turn(qtbot, window)
    assert refining._pieces not in (begun, None), "what was half drawn shows something else"
    window.viewport.drawing.free()
    assert not refining._timer.isActive()


def test_rows_are_few_enough_turns_whatever_they_take(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    bands: list[int] = []

    def slow(*of: Any) -> None:
        bands.append(of[-1].height)
        time.sleep(0.01)

    monkeypatch.setattr(way, "BAND_SECONDS", 0.0)
    monkeypatch.setattr(Renderer, "draw_band", slow)
    turn(qtbot, window)
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
    assert 1 < len(bands) <= way.BANDS


def test_rows_after_quick_ones_are_not_all_drawn_at_once(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    bands: list[int] = []

    def uneven(*of: Any) -> None:
        area = of[-1]
        bands.append(area.height)
        if area.bottom < of[3].height // 2:  # the upper half is sky
            time.sleep(area.height * 2e-4)

    monkeypatch.setattr(Renderer, "draw_band", uneven)
    turn(qtbot, window)
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
    bands.clear()
    turn(qtbot, window)
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
    assert bands[0] < sum(bands) / 4, "things stand where the picture begins"


def test_shadows_follow_an_edit_while_something_moves(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, studio = window.viewport, window.studio
    monkeypatch.setattr(view.drawing.films, "acts", lambda _: {ROBOT: Act()})
    turn(qtbot, window)
    other = next(key for key in studio.booth.placements if key != ROBOT)
    renderer = view.drawing._renderer
    assert renderer is not None
    painter, lit = renderer._painter, list[bool]()

    def note(_: object) -> None:
        drawn = painter._shadows._drawn.values()
        lit.append({state[0] for state in drawn} == {painter.scenery._version})

    def is_lit() -> bool:
        view.update()
        return lit[-1]

    view.drawn.connect(note)
    studio.do(Move(frozenset({other}), (0.3, 0.0, 0.0)))
    qtbot.waitUntil(lambda: bool(lit), timeout=60_000)
    assert not lit[0], "in haste they wait"
    qtbot.waitUntil(is_lit, timeout=60_000)
    assert not refining.is_fine
    qtbot.waitUntil(lambda: not refining._timer.isActive(), timeout=60_000)
    monkeypatch.undo()
    view.update()
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)
