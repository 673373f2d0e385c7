"""The booth's sky chosen, turned and undone in a real window."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement, Surroundings
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.text import Language, Text
from tests.render.sky_booth import hdr

GLOBE = PlacementId("globe")
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
    qtbot.waitUntil(lambda: studio.booth.sky.picture == key, timeout=30_000)
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


def test_a_placed_sky_is_used_from_its_form(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    studio, form = window.studio, window.inspector.placement
    imported = import_file(hdr(tmp_path / "天空.hdr", 256))
    key, *_ = [studio.project.add_blob(one) for one in imported.blobs]
    place = Place(GLOBE, Placement(key))
    studio.do(Batch((AddAsset(key, imported.asset), place), Text.same("sky")))
    studio.select(frozenset({GLOBE}))
    qtbot.waitUntil(form.sky.isVisible)
    assert not form.stand.isVisible()
    form.sky.click()
    qtbot.waitUntil(lambda: studio.booth.sky.picture == key, timeout=30_000)
    studio.select(frozenset({next(one for one in studio.booth.placements if one != GLOBE)}))
    assert not form.sky.isVisible()


def test_a_damaged_sky_is_refused_in_words(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    studio, form, told = window.studio, window.inspector.booth, []
    studio.troubled.listen(told.append)
    imported = import_file(hdr(tmp_path / "天空.hdr", 256))
    bad = AssetId(studio.project.add_blob(b"#?RADIANCE broken"))
    key = studio.project.add_blob(imported.glb)
    studio.do(AddAsset(key, replace(imported.asset, medium=bad)))
    form.skies.choose(key)
    assert form.skies.is_busy
    qtbot.waitUntil(lambda: not form.skies.is_busy, timeout=30_000)
    assert studio.booth.sky.picture is None
    assert "sky is damaged" in told[-1].message.en


def test_surroundings_are_chosen_in_both_languages_and_undone(window: Any, qtbot: QtBot) -> None:
    studio, form = window.studio, window.inspector.booth
    studio.select(frozenset())
    studio.turn_to(None)
    assert form.around.isVisible()
    assert form.around.key is Surroundings.NONE
    before = window.viewport.grabFramebuffer()
    form.around.setCurrentIndex(1)
    form.around.activated.emit(1)
    assert studio.booth.sky.surroundings is Surroundings.HALL
    assert form.around.currentText() == "Exhibition hall"
    qtbot.waitUntil(lambda: window.viewport.grabFramebuffer() != before, timeout=30_000)
    studio.speech.switch(Language.ZH)
    assert form.around.currentText() == "展馆"
    studio.speech.switch(Language.EN)
    studio.document.undo()
    assert studio.booth.sky.surroundings is Surroundings.NONE
    assert form.around.key is Surroundings.NONE
