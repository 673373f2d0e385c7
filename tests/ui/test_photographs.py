"""A 360 photograph made a spot of the tour in a real window."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.text import Text
from tests.publish.test_photograph_spots import SIDES, photograph

GLOBE = PlacementId("globe")


def test_a_photograph_becomes_a_spot_and_is_levelled(
    window: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    studio = window.studio
    imported = import_file(photograph(tmp_path / "工厂.jpg"))
    key, *_ = [studio.project.add_blob(one) for one in imported.blobs]
    place = Place(GLOBE, Placement(key, Pose((1.0, 0.8, 0.5))))
    studio.do(Batch((AddAsset(key, imported.asset), place), Text.same("globe")))
    studio.select(frozenset({GLOBE}))
    inspector = window.inspector
    qtbot.waitUntil(inspector.placement.stand.isVisible)
    inspector.placement.stand.click()
    ((name, spot),) = [one for one in studio.booth.spots.items() if one[1].photograph == key]
    assert (spot.position, spot.name) == ((1.0, 0.0, 0.5), imported.asset.name)
    form = inspector.spot
    qtbot.waitUntil(form.level[0].isVisible)
    assert form.photograph.key == key

    form.level[0].setFocus()
    form.level[0].setValue(89.0)
    form.level[0].stepUp()
    assert math.isclose(studio.booth.spots[name].north, math.radians(90.0))
    qtbot.waitUntil(lambda: not form.picture.pixmap().isNull(), timeout=60_000)
    qtbot.waitUntil(lambda: not window.sights.is_busy, timeout=60_000)
    image = form.picture.pixmap().toImage()
    seen = image.pixelColor(image.width() // 2, image.height() * 5 // 8)
    assert abs(seen.red() - SIDES["west"][0]) < 25
    assert abs(seen.green() - SIDES["west"][1]) < 25

    studio.document.undo()
    assert studio.booth.spots[name].north == 0.0
    studio.document.undo()
    assert name not in studio.booth.spots


def test_the_choice_is_not_offered_without_a_photograph(window: Any, qtbot: QtBot) -> None:
    window.sights.suggest()
    qtbot.waitUntil(lambda: bool(window.studio.booth.spots), timeout=60_000)
    from expo_studio.ui.subject import Kind, Subject

    window.studio.turn_to(Subject(Kind.SPOT, next(iter(window.studio.booth.spots))))
    form = window.inspector.spot
    qtbot.waitUntil(form.isVisible)
    assert not form.photograph.isVisible()
    assert not form.level[0].isVisible()
