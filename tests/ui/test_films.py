"""Films on the screens of a real window: at rest while one edits, running while one walks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.text import Text
from tests.library.library_media import video


def red(window: Any) -> int:
    """Return how red the middle of the view is."""
    image: QImage = window.viewport.grabFramebuffer()
    return image.pixelColor(image.width() // 2, image.height() // 2).red()


def test_films_run_while_one_walks_or_asks(
    window: Any, qtbot: QtBot, tmp_path: Path, artifacts: Path
) -> None:
    imported = import_file(video(tmp_path / "片.mp4", "libx264", "mp4"))
    project = window.studio.project
    key, *_ = [project.add_blob(one) for one in imported.blobs]
    place = Place(PlacementId("film"), Placement(key, Pose((40.0, 0.0, 0.0), scale=(3.0,) * 3)))
    window.studio.do(Batch((AddAsset(key, imported.asset), place), Text.same("film")))
    viewport = window.viewport
    viewport.go_to(Viewpoint(Text(), (40.0, 1.6, 4.0), (40.0, 1.6, 0.0)))
    still = red(window)
    qtbot.wait(500)
    assert red(window) == still
    assert not viewport.films.is_on

    viewport.set_walking(True)
    seen: list[int] = []

    def has_changed() -> bool:
        seen.append(red(window))
        return int(np.ptp(seen)) > 60

    qtbot.waitUntil(has_changed, timeout=60_000)
    viewport.grabFramebuffer().save(str(artifacts / "window-film.png"))
    viewport.set_walking(False)
    assert red(window) == still
    assert not viewport.films.is_on

    window._menus.films.trigger()
    seen.clear()
    qtbot.waitUntil(has_changed, timeout=60_000)
    window._menus.films.trigger()
    assert red(window) == still
