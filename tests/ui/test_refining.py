"""A view that the processor draws: coarse while it changes, fine in bands once it rests."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from expo_studio.model.ids import PlacementId
from expo_studio.render import details
from expo_studio.render.canvas import Area
from expo_studio.render.quality import Grain
from expo_studio.render.renderer import Renderer
from expo_studio.ui import orbit
from expo_studio.ui import refining as way
from expo_studio.ui.refining import Refining
from expo_studio.ui.window import StudioWindow

ROBOT = PlacementId("robot-1")


@pytest.fixture(autouse=True)
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no coarser triangles of far things come between two pictures."""
    monkeypatch.setattr(details, "home_details", lambda: None)


@pytest.fixture
def refining(qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> Refining:
    """Return the refining of a view that finds itself slow."""
    drawing = window.viewport.drawing
    qtbot.waitUntil(lambda: not drawing.arrival.is_on, timeout=60_000)
    renderer = drawing._renderer
    assert renderer is not None
    if not renderer.is_software:
        pytest.skip("a graphics card draws here")
    found = drawing._refining
    found._grain = Grain(1e-9, 0.5)
    monkeypatch.setattr(way, "BAND_SECONDS", 0.005)
    return found


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
    bare = window.viewport.grabFramebuffer()
    monkeypatch.setattr(Renderer, "draw", None)
    window.studio.select(frozenset({ROBOT}))
    marked = window.viewport.grabFramebuffer()
    assert marked != bare
    window.studio.select(frozenset())
    assert window.viewport.grabFramebuffer() == bare


def test_a_change_begins_anew_and_closing_ends_it(
    qtbot: QtBot, window: StudioWindow, refining: Refining
) -> None:
    turn(qtbot, window)
    begun = refining._pieces
    turn(qtbot, window)
    assert refining._pieces not in (begun, None), "what was half drawn shows something else"
    window.viewport.drawing.free()
    assert not refining._timer.isActive()
