"""What the plan draws, by the very pixels: walls, dimensions, footprints, paths, spots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from expo_studio.model.booth import Booth, Stand, StandKind
from expo_studio.model.commands import Command, Hide, SetHotspot, SetSpot, SetTour, SetViewpoint
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import HotspotId, SpotId, TourId, ViewpointId
from expo_studio.model.snapping import Surface
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Stop, Tour
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui.plan_paper import ACCENT, STANDING
from expo_studio.ui.window import StudioWindow

Pixels = NDArray[np.uint8]
WALK = QColor("#d07a12")
WIDTH, DEPTH = 6.0, 3.0
STEPS, READABLE = 400, 0.9
LENGTHS = ("6.00 m", "3.00 m", "5.50 m", "8.00 m", "3.50 m", "0.60 m", "9.00 m")
NEAR = 60
"""Differences of a channel up to which two colours are the same, for edges are smooth."""


class Sheet:
    """The plan as one sees it."""

    def __init__(self, window: StudioWindow) -> None:
        self._paper = window.plan.paper
        self.font, self.ink = QFont(window.plan.font()), window.plan.palette().windowText().color()
        image = window.plan.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        self.pixels = pixels_of(image)

    def at(self, x: float, z: float, away: tuple[int, int] = (0, 0)) -> tuple[int, ...]:
        """Return the colour at a place of the floor, or so many pixels beside it."""
        spot = self._paper.pixel(x, z).toPoint() + QPoint(*away)
        return tuple(int(one) for one in self.pixels[spot.y(), spot.x()])

    def share(self, start: tuple[float, float], end: tuple[float, float], ink: QColor) -> float:
        """Return which share of the way between two places is of a colour, to a pixel aside."""
        along, down = end[0] - start[0], end[1] - start[1]
        aside = (0, 1) if abs(along) > abs(down) else (1, 0)
        found = []
        for step in np.linspace(0.0, 1.0, STEPS):
            x, z = start[0] + along * step, start[1] + down * step
            shifts = [(aside[0] * n, aside[1] * n) for n in (-1, 0, 1)]
            found.append(any(is_near(self.at(x, z, shift), ink) for shift in shifts))
        return float(np.mean(found))

    def likeness(self, text: str, x: float, z: float, reach: int = 70) -> float:
        """Return how much what stands near a place looks like words, 1 for every pixel."""
        letters = written(text, self.font, self.ink)
        spot = self._paper.pixel(x, z).toPoint()
        dark = self.pixels.mean(axis=2) < 128
        _, width = letters.shape
        top, left = max(0, spot.y() - reach), max(0, spot.x() - reach - width // 2)
        near = dark[top : spot.y() + reach, left : spot.x() + reach]
        windows = np.lib.stride_tricks.sliding_window_view(near, letters.shape)
        return float((windows == letters).mean(axis=(2, 3)).max())

    def reads(self, x: float, z: float) -> str:
        """Return which of some lengths stands near a place, empty if none does."""
        likeness = {text: self.likeness(text, x, z) for text in LENGTHS}
        best = max(LENGTHS, key=lambda text: likeness[text])
        return best if likeness[best] > READABLE else ""


def pixels_of(image: QImage) -> Pixels:
    """Return an RGB888 picture, shape (h, w, 3)."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def written(text: str, font: QFont, ink: QColor) -> NDArray[np.bool_]:
    """Return where the ink of words is, cut to the ink."""
    size = QFontMetricsF(font).size(0, text).toSize()
    image = QImage(size.width() + 8, size.height() + 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(4.0, size.height()), text)
    painter.end()
    dark = pixels_of(image.convertToFormat(QImage.Format.Format_RGB888)).mean(axis=2) < 128
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def is_near(colour: tuple[int, ...], ink: QColor) -> bool:
    """Return whether a colour looks like an ink."""
    return max(abs(a - b) for a, b in zip(colour, ink.getRgb()[:3], strict=True)) < NEAR  # type: ignore[index]


@pytest.fixture
def look(qtbot: QtBot, window: StudioWindow, tmp_path: Path) -> Callable[..., Sheet]:
    """Return a function that does something in an empty corner stand and looks at its plan."""
    stand = Stand(StandKind.CORNER, WIDTH, DEPTH)
    assert window.filing.switch_to(
        lambda: Project.create(tmp_path / "角.booth", Booth(stand=stand))
    )
    window.show_views(view=False, plan=True)
    window.plan._look = None
    qtbot.wait(50)
    window.plan.fit()

    def seen(*commands: Command) -> Sheet:
        for command in commands:
            assert window.studio.do(command)
        qtbot.wait(30)
        return Sheet(window)

    return seen


def test_walls_are_solid_and_open_sides_dashed(look: Callable[..., Sheet]) -> None:
    sheet, x, z = look(), WIDTH / 2.0, DEPTH / 2.0
    back, left = ((-x, -z), (x, -z)), ((-x, -z), (-x, z))
    front, right = ((-x, z), (x, z)), ((x, -z), (x, z))
    assert [sheet.share(*side, ACCENT) > 0.99 for side in (back, left)] == [True, True]
    for side in (front, right):
        assert 0.3 < sheet.share(*side, ACCENT) < 0.95
    assert sheet.share((-x, 0.0), (x, 0.0), ACCENT) < 0.02


def test_dimensions_are_written_and_drawn(look: Callable[..., Sheet], window: StudioWindow) -> None:
    sheet, x, z = look(), WIDTH / 2.0, DEPTH / 2.0
    assert sheet.reads(0.0, z) == "6.00 m"
    assert sheet.reads(-x, 0.0) == "3.00 m"
    assert sheet.reads(0.0, -z) == "", "measured once"
    for along in (-x * 0.99, -x / 2.0, x / 2.0, x * 0.99):
        below = [sheet.at(along, z, (0, away)) for away in range(20, 25)]
        assert min(map(max, below)) < 160, "the measured line, from end to end"
    window.viewport.asked.emit("plinth-low", Surface((1.0, 0.0, 0.5)))
    (key,) = window.studio.selection
    width, _, depth = window.studio.booth.bounds_of(key).size
    edge = (1.0 - width / 2, 0.5 + depth * 0.2), (1.0 - width / 2, 0.5 + depth * 0.48)
    assert look().share(*edge, ACCENT) > 0.9, "what is chosen stands out"
    window.studio.select(frozenset())
    assert look().share(*edge, ACCENT) < 0.1


def test_footprints_bear_their_category_and_hidden_things_none(
    look: Callable[..., Sheet], window: StudioWindow
) -> None:
    bare = look()
    window.viewport.asked.emit("plinth-low", Surface((1.0, 0.0, 0.5)))
    (key,) = window.studio.selection
    box = window.studio.booth.bounds_of(key)
    window.studio.select(frozenset())
    corner = (box.low[0] + 0.05, box.low[2] + 0.05)
    beyond = (box.low[0] - 0.1, box.low[2] - 0.1)
    sheet = look()
    assert sheet.at(*corner) != bare.at(*corner)
    assert sheet.at(*beyond) == bare.at(*beyond)
    hidden = look(Hide(frozenset({key}), is_hidden=True))
    assert hidden.at(*corner) == bare.at(*corner)


def test_walks_spots_and_hotspots_are_drawn(look: Callable[..., Sheet]) -> None:
    places = {"a": (-2.0, 0.8), "b": (0.0, -0.8), "c": (2.0, 0.8)}
    eyes = [
        SetViewpoint(ViewpointId(key), Viewpoint(Text.same(key), (x, 1.6, z), (x, 1.6, z - 1.0)))
        for key, (x, z) in places.items()
    ]
    before = look(*eyes)
    assert before.share(places["a"], places["b"], WALK) < 0.35, "only where one stands"
    stops = tuple(Stop(ViewpointId(key)) for key in places)
    walked = look(SetTour(TourId("t"), Tour(Text.same("t"), stops)))
    for ends in (("a", "b"), ("b", "c")):
        assert walked.share(places[ends[0]], places[ends[1]], WALK) > 0.45
    assert walked.share(places["a"], places["c"], WALK) < 0.35
    spotted = look(
        SetSpot(SpotId("s"), Spot(Text.same("s"), (-1.0, 0.0, 1.2), links=(SpotId("u"),))),
        SetSpot(SpotId("u"), Spot(Text.same("u"), (1.0, 0.0, 1.2), links=())),
        SetHotspot(HotspotId("h"), Hotspot(Text.same("h"), (0.0, 1.0, 0.4))),
    )
    assert is_near(spotted.at(-1.0, 1.2, (0, 3)), STANDING)
    assert is_near(spotted.at(-1.0, 1.2, (0, -12)), STANDING), "where one looks first"
    assert spotted.share((-0.8, 1.2), (0.8, 1.2), STANDING) > 0.5, "where one may go"
    assert is_near(spotted.at(0.0, 0.4), ACCENT)
    assert not is_near(walked.at(0.0, 0.4), ACCENT)
