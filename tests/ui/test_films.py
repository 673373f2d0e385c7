"""Films on the screens of a real window: at rest while one edits, running while one walks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.space import Pose
from expo_studio.text import Text
from tests.library.library_media import video


def red(window: Any) -> int:
    """Return how red the middle of the view is."""
    image: QImage = window.viewport.grabFramebuffer()
    return image.pixelColor(image.width() // 2, image.height() // 2).red()


def before_a_film(window: Any, folder: Path) -> Any:
    """Put a film into the booth and look at it; return the view."""
    imported = import_file(video(folder / "片.mp4", "libx264", "mp4"))
    project = window.studio.project
    key, *_ = [project.add_blob(one) for one in imported.blobs]
    place = Place(PlacementId("film"), Placement(key, Pose((40.0, 0.0, 0.0), scale=(3.0,) * 3)))
    window.studio.do(Batch((AddAsset(key, imported.asset), place), Text.same("film")))
    window.viewport.go_to(Viewpoint(Text(), (40.0, 1.6, 4.0), (40.0, 1.6, 0.0)))
    return window.viewport


def test_films_run_while_one_walks_or_asks(
    window: Any, qtbot: QtBot, tmp_path: Path, artifacts: Path
) -> None:
    viewport = before_a_film(window, tmp_path)
    still = red(window)
    qtbot.wait(500)
    assert red(window) == still
    assert not viewport.drawing.films.is_on

    viewport.set_walking(True)
    seen: list[int] = []

    def has_changed() -> bool:
        seen.append(red(window))
        return int(np.ptp(seen)) > 60

    qtbot.waitUntil(has_changed, timeout=60_000)
    viewport.grabFramebuffer().save(str(artifacts / "window-film.png"))
    viewport.set_walking(False)
    assert red(window) == still
    assert not viewport.drawing.films.is_on

    window._menus.films.trigger()
    seen.clear()
    qtbot.waitUntil(has_changed, timeout=60_000)
    window._menus.films.trigger()
    assert red(window) == still


def test_a_film_that_cannot_be_read_is_told_once(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    imported = import_file(video(tmp_path / "片.mp4", "libx264", "mp4"))
    studio, told = window.studio, []
    studio.troubled.listen(told.append)
    key = studio.project.add_blob(imported.glb)
    lost = replace(imported.asset, medium=AssetId(studio.project.add_blob(b"....ftypno film")))
    place = Place(PlacementId("film"), Placement(key, Pose((40.0, 0.0, 0.0), scale=(3.0,) * 3)))
    studio.do(Batch((AddAsset(key, lost), place), Text.same("film")))
    window.viewport.go_to(Viewpoint(Text(), (40.0, 1.6, 4.0), (40.0, 1.6, 0.0)))
    still = red(window)
    window._menus.films.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    qtbot.wait(500)
    assert len(told) == 1
    assert "cannot be played" in told[0].message.en
    assert red(window) == still
    rested(window, qtbot)
    drawn: list[object] = []
    window.viewport.drawn.connect(drawn.append)
    qtbot.wait(1000)
    assert len(drawn) <= 2, "it is not tried again and again"
    window._menus.films.trigger()


def test_a_film_begins_in_a_view_that_rests(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    viewport = before_a_film(window, tmp_path)
    rested(window, qtbot)
    still = red(window)
    window._menus.films.trigger()
    renderer = viewport.drawing._renderer
    qtbot.waitUntil(lambda: renderer.is_playing, timeout=30_000)
    window._menus.films.trigger()
    rested(window, qtbot)
    assert red(window) == still


def test_films_out_of_sight_let_a_view_rest(window: Any, qtbot: QtBot) -> None:
    rested(window, qtbot)
    drawn: list[object] = []
    window._menus.films.trigger()
    rested(window, qtbot)
    window.viewport.drawn.connect(drawn.append)
    qtbot.wait(500)
    window._menus.films.trigger()
    assert len(drawn) <= 2, "nothing is drawn again and again"


def rested(window: Any, qtbot: QtBot) -> None:
    """Wait until the view is as fine as it becomes, where the processor draws."""
    window.viewport.repaint()
    refining = window.viewport.drawing._refining
    qtbot.waitUntil(lambda: refining.is_fine or refining._pieces is None, timeout=60_000)
    qtbot.wait(100)
