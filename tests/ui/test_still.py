"""A fine picture stays where an edit shows nothing; whatever happens half way ends no window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from OpenGL import GL
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from expo_studio.model import commands as do
from expo_studio.model.acting import Acting
from expo_studio.model.booth import Asset, AssetKind, Booth, Group
from expo_studio.model.hotspots import Hotspot
from expo_studio.model.ids import AssetId, GroupId, HotspotId, PlacementId, SpotId, TourId
from expo_studio.model.openings import Openings
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Stop, Tour
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.state import CONTEXT_LOST
from expo_studio.render.quality import Grain
from expo_studio.render.renderer import Renderer
from expo_studio.text import Text
from expo_studio.ui import orbit
from expo_studio.ui.refining import Refining
from expo_studio.ui.viewport import Viewport
from expo_studio.ui.window import StudioWindow
from tests.kit import sample_project
from tests.ui.conftest import ask_nothing
from tests.ui.test_refining import turn

pytestmark = pytest.mark.usefixtures("exact")
ROBOT = PlacementId("robot-1")
SPOT, HOTSPOT, TOUR = SpotId("s"), HotspotId("h"), TourId("t")
WORDS = Text.same("otherwise")
CORNER = 4
"""Pixels."""


def settle(qtbot: QtBot, refining: Refining) -> None:
    qtbot.waitUntil(lambda: refining.is_fine, timeout=60_000)


def is_as_at_once(window: StudioWindow, refining: Refining) -> bool:
    """Return whether the fine picture that is shown is the one that is drawn in one piece.

    A corner of what hardly looks out from behind others may be left out of that.
    """
    assert refining.is_fine
    shown = pixels(window.viewport.grabFramebuffer())
    assert refining.is_fine
    refining._grain = Grain(1.0, 1.0)
    refining.forget()
    whole = pixels(window.viewport.grabFramebuffer())
    return int((shown != whole).any(axis=-1).sum()) <= CORNER


def pixels(image: QImage) -> NDArray[np.uint8]:
    data = np.frombuffer(image.constBits(), np.uint8)
    return data.reshape(image.height(), image.bytesPerLine() // 4, 4).copy()


def half_way(qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return once some rows of a fine picture are drawn, and not all; the bottoms of rows."""
    rows: list[int] = []
    draw_band = Renderer.draw_band

    def noted(self: Renderer, *of: Any) -> None:
        rows.append(of[-1].bottom)
        draw_band(self, *of)

    monkeypatch.setattr(Renderer, "draw_band", noted)
    turn(qtbot, window)
    refining = window.viewport.drawing._refining
    refining._timer.stop()
    while not rows:  # turn by turn, so that it does not come to its end meanwhile
        refining._go_on()
    refining._timer.stop()
    assert refining._pieces is not None
    assert not refining.is_fine
    return rows


def shown_alike(booth: Booth) -> Iterator[do.Command]:
    """Yield edits that nobody sees in the view."""
    product = next(iter(booth.products))
    stop = Stop(next(iter(booth.viewpoints)), WORDS)
    yield do.SetTitle(WORDS, WORDS)
    yield do.SetProduct(product, replace(booth.products[product], summary=WORDS))
    yield do.SetTour(TOUR, Tour(WORDS, (stop,)))
    yield do.SetSpot(SPOT, replace(booth.spots[SPOT], name=WORDS))
    yield do.SetHotspot(HOTSPOT, replace(booth.hotspots[HOTSPOT], name=WORDS))
    yield do.SetOpenings(Openings(mail="a@example.com"))
    yield do.SetStand(replace(booth.stand, number="otherwise"))
    yield do.Rename(ROBOT, WORDS)
    yield do.Lock(frozenset({ROBOT}), is_locked=True)
    yield do.SetActing(frozenset({ROBOT}), Acting(has_variants=False))
    yield do.GroupTogether(frozenset(tuple(booth.placements)[:2]), GroupId("g"), Group(WORDS))
    yield do.AddAsset(AssetId("e" * 64), Asset(AssetKind.SOUND, WORDS))


def test_an_edit_that_shows_nothing_leaves_the_fine_picture_there(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, studio = window.viewport, window.studio
    studio.do(do.SetSpot(SPOT, Spot(Text(), (0.0, 0.0, 1.0))))
    studio.do(do.SetHotspot(HOTSPOT, Hotspot(Text(), (0.0, 1.0, 0.0))))
    turn(qtbot, window)
    settle(qtbot, refining)
    fine, coarse, draw = view.grabFramebuffer(), [], Renderer.draw

    def noted(self: Renderer, *of: Any, **more: Any) -> object:
        coarse.append(of)
        return draw(self, *of, **more)

    monkeypatch.setattr(Renderer, "draw", noted)
    for edit in shown_alike(studio.booth):
        with qtbot.waitSignal(view.drawn, timeout=60_000):
            assert studio.do(edit)
        assert view.grabFramebuffer() == fine, edit
        assert not coarse, edit
    assert studio.do(do.Lock(frozenset({ROBOT}), is_locked=False))
    assert studio.do(do.Move(frozenset({ROBOT}), (0.4, 0.0, 0.0)))
    assert view.grabFramebuffer() != fine
    assert coarse


def test_with_any_edit_what_was_missing_may_have_come(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn(qtbot, window)
    settle(qtbot, refining)
    coarse, draw = [], Renderer.draw

    def noted(self: Renderer, *of: Any, **more: Any) -> object:
        coarse.append(of)
        return draw(self, *of, **more)

    monkeypatch.setattr(Renderer, "draw", noted)
    monkeypatch.setattr(Models, "has_missing", True)
    with qtbot.waitSignal(window.viewport.drawn, timeout=60_000):
        assert window.studio.do(do.Rename(ROBOT, WORDS))
    assert coarse
    settle(qtbot, refining)
    coarse.clear()
    window.viewport.grabFramebuffer()
    assert not coarse, "and it rests"
    assert refining.is_fine


def test_an_edit_that_shows_nothing_lets_the_pieces_go_on(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = half_way(qtbot, window, monkeypatch)
    with qtbot.waitSignal(window.viewport.drawn, timeout=60_000):
        assert window.studio.do(do.Rename(ROBOT, WORDS))
    refining._timer.start(0)
    settle(qtbot, refining)
    assert rows == sorted(set(rows)), "none is drawn twice"
    assert is_as_at_once(window, refining)


@pytest.mark.parametrize(
    "place", ["draw", "shade", "draw_band", "finish_bands", "show_bands", "_overlay"]
)
def test_what_goes_wrong_while_a_picture_is_painted_is_told_and_stays_there(
    qtbot: QtBot,
    window: StudioWindow,
    refining: Refining,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    view = window.viewport
    turn(qtbot, window)
    settle(qtbot, refining)
    heard: list[BaseException] = []

    def failing(*_: Any, **__: Any) -> None:
        raise KeyError(place)

    with monkeypatch.context() as patch:
        patch.setattr(sys, "excepthook", lambda _, error, __: heard.append(error))
        patch.setattr(Viewport if place == "_overlay" else Renderer, place, failing)
        if place != "show_bands":
            view._look(orbit.orbited(view._camera, 20.0, 4.0))
        view.repaint()  # Python calls Qt, and Qt Python: an exception would come back here
        view.resize(view.width() - 1, view.height() - 1)
        told = f"could not be drawn: KeyError: '{place}'"
        qtbot.waitUntil(lambda: told in window.banner.words, timeout=60_000)
        assert heard
        window.split.hide()
        window.split.show()
    gc.collect()
    turn(qtbot, window)
    settle(qtbot, refining)
    assert is_as_at_once(window, refining)


def open_other(window: StudioWindow, folder: Path) -> None:
    """Open another project instead."""
    (folder / "other").mkdir()
    assert window.filing.open_path(sample_project(folder / "other"))


def test_a_driver_that_is_restarted_half_way_is_told_and_another_project_is_drawn(
    qtbot: QtBot,
    window: StudioWindow,
    refining: Refining,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    half_way(qtbot, window, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(GL, "glGetError", lambda: CONTEXT_LOST)
        refining._go_on()
        qtbot.waitUntil(lambda: "was restarted" in window.banner.words, timeout=60_000)
        assert refining._pieces is None
        assert not refining.is_fine
    window.studio.document.mark_saved()
    open_other(window, tmp_path)
    settle(qtbot, refining)
    assert is_as_at_once(window, refining)


def test_another_project_opened_half_way_is_the_one_that_is_shown(
    qtbot: QtBot,
    window: StudioWindow,
    refining: Refining,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    half_way(qtbot, window, monkeypatch)
    begun, renderer = refining._pieces, window.viewport.drawing._renderer
    open_other(window, tmp_path)
    assert refining._pieces is not begun
    settle(qtbot, refining)
    assert window.viewport.drawing._renderer is not renderer
    assert is_as_at_once(window, refining)


def test_a_context_that_is_gone_half_way_is_made_anew(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_way(qtbot, window, monkeypatch)
    view, context = window.viewport, window.viewport.context()
    with qtbot.waitSignal(context.aboutToBeDestroyed, timeout=60_000):
        view.setParent(None)
        view.show()
    settle(qtbot, refining)
    window.split.insertWidget(0, view)
    view.show()
    qtbot.waitUntil(lambda: not view.drawing.arrival.is_on, timeout=60_000)
    turn(qtbot, window)
    settle(qtbot, refining)
    assert is_as_at_once(window, refining)
    assert not window.banner.words


def test_a_view_made_smaller_half_way_becomes_fine_in_its_own_size(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_way(qtbot, window, monkeypatch)
    before = window.viewport.size()
    refining._go_on()
    window.resize(1100, 640)
    refining._go_on()
    settle(qtbot, refining)
    assert window.viewport.size() != before
    assert is_as_at_once(window, refining)


def test_a_view_hidden_half_way_is_fine_when_it_is_seen_again(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_way(qtbot, window, monkeypatch)
    window.show_views(view=False, plan=True)
    refining._go_on()
    window.show_views(view=True, plan=False)
    refining._timer.start(0)
    settle(qtbot, refining)
    assert is_as_at_once(window, refining)


def test_a_window_closed_half_way_draws_no_more(
    qtbot: QtBot, window: StudioWindow, refining: Refining, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = half_way(qtbot, window, monkeypatch)
    refining._timer.start(0)
    ask_nothing(window)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    drawn = len(rows)
    assert refining._pieces is None
    assert not refining._timer.isActive()
    refining._go_on()
    assert len(rows) == drawn


def test_a_fine_picture_that_the_driver_lost_is_told_once_and_drawn_anew(
    qtbot: QtBot, window: StudioWindow, refining: Refining
) -> None:
    view = window.viewport
    turn(qtbot, window)
    coarse = view.grabFramebuffer()
    settle(qtbot, refining)
    renderer = view.drawing._renderer
    assert renderer is not None
    view.makeCurrent()
    renderer._painter._fine.free()
    view.doneCurrent()
    assert view.grabFramebuffer() == coarse, "no empty picture"
    qtbot.waitUntil(lambda: "has lost the fine picture" in window.banner.words, timeout=60_000)
    window.banner.hide()
    turn(qtbot, window)
    settle(qtbot, refining)
    assert is_as_at_once(window, refining)
    assert not window.banner.words
