"""The booth's sky chosen, turned and undone in a real window."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.commands import AddAsset
from expo_studio.model.hotspots import Viewpoint
from expo_studio.text import Text
from tests.render.sky_booth import hdr

UP_NORTH = Viewpoint(Text(), (0.0, 40.0, -40.0), (0.0, 40.6, -45.0))


def colour(window: Any) -> tuple[int, int, int]:
    image = window.viewport.grabFramebuffer()
    seen = image.pixelColor(image.width() // 2, image.height() // 2)
    return seen.red(), seen.green(), seen.blue()


def test_a_sky_is_chosen_turned_and_undone(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    studio, form = window.studio, window.inspector.booth
    studio.select(frozenset())
    studio.turn_to(None)
    assert not form.picture.isVisible()
    imported = import_file(hdr(tmp_path / "天空.hdr", 256))
    key, *_ = [studio.project.add_blob(one) for one in imported.blobs]
    studio.do(AddAsset(key, imported.asset))
    qtbot.waitUntil(form.picture.isVisible)
    assert not form.turn.isVisible()
    window.viewport.go_to(UP_NORTH)
    plain = colour(window)

    form.picture.setCurrentIndex(1)
    form.picture.activated.emit(1)
    assert studio.booth.sky.picture == key
    qtbot.waitUntil(form.turn.isVisible)
    red, green, blue = colour(window)
    assert green > red + 20
    assert green > blue + 20

    form.turn.setFocus()
    form.turn.setValue(175.0)
    form.turn.stepUp()
    assert math.isclose(studio.booth.sky.turn, math.pi)
    red, green, blue = colour(window)
    assert blue > green + 20
    studio.document.undo()
    studio.document.undo()
    assert studio.booth.sky.picture is None
    assert colour(window) == plain
