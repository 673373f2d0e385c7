"""The Tab key goes through a window as it is seen, whenever its parts were made."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtWidgets import QWidget

from expo_studio.model.ids import PlacementId
from expo_studio.ui.tab_order import stops
from expo_studio.ui.window import StudioWindow


def order(window: QWidget, parts: dict[str, QWidget]) -> list[str]:
    """Return the parts in the order Tab goes through them, each as often as it comes there."""
    names = (
        next((name for name, part in parts.items() if part is one or part.isAncestorOf(one)), "")
        for one in stops(window)
    )
    return [name for name, _ in groupby(filter(None, names))]


@pytest.mark.parametrize("is_late", [False, True])
def test_what_is_made_late_is_reached_where_it_stands(
    window: StudioWindow, *, is_late: bool
) -> None:
    live, shows, inspector = window.live, window.shows, window.inspector
    if is_late:
        window.set_dark(True)
        window.switch_language()
    desk, form = live.desk, shows.form
    window.studio.select(frozenset({PlacementId("robot-1")}))
    panels: dict[str, QWidget] = {
        "shelf": window.shelf,
        "outliner": window.outliner,
        "inspector": inspector,
        "live": live,
        "shows": shows,
        "products": window.products,
    }
    wanted: tuple[dict[str, QWidget], ...] = (
        panels,
        {"inspector": inspector.placement, "live": live},
        {"end": live._end, "voice": live.voice, "desk": desk},
        {"follow": shows.follow, "form": form, "make": shows.make},
    )
    for parts in wanted:
        assert order(window, parts) == list(parts)
