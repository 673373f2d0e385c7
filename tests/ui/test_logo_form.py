"""The exhibitor's logo in a real window: chosen, undone, and switched while on air."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from expo_studio.cli.projects import write_kit
from expo_studio.errors import CommandError
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.commands import AddAsset, RemoveAsset
from expo_studio.model.ids import AssetId
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui import program_words, words
from expo_studio.ui.booth_form import BoothForm
from expo_studio.ui.speech import Speech
from expo_studio.ui.studio import Studio


def with_picture(window: Any, folder: Path) -> AssetId:
    """Return a picture that was imported."""
    Image.new("RGBA", (300, 120), (200, 30, 30, 255)).save(folder / "标志.png")
    imported = import_file(folder / "标志.png")
    key, *_ = [window.studio.project.add_blob(one) for one in imported.blobs]
    window.studio.do(AddAsset(key, imported.asset))
    return AssetId(key)


def choose(form: Any, key: AssetId | None) -> None:
    at = list(form.logo._texts).index(key)
    form.logo.setCurrentIndex(at)
    form.logo.activated.emit(at)


def test_a_logo_is_chosen_undone_and_told_where_it_is_lost(
    window: Any, qtbot: QtBot, tmp_path: Path, artifacts: Path
) -> None:
    studio, form = window.studio, window.inspector.booth
    studio.select(frozenset())
    studio.turn_to(None)
    key = with_picture(window, tmp_path)
    qtbot.waitUntil(form.logo.isVisible)
    before = studio.booth
    choose(form, key)
    assert studio.booth.logo == key
    window.grab().save(str(artifacts / "studio-logo-en.png"))
    with pytest.raises(CommandError, match="still in use"):
        RemoveAsset(key).apply(studio.booth)
    studio.document.undo()
    assert studio.booth is before
    assert form.logo.key is None
    studio.document.redo()
    assert form.logo.key == key
    window.switch_language()
    assert form.logo.itemText(0) == words.NO_LOGO.zh
    choose(form, None)
    assert studio.booth.logo is None


def test_a_logo_that_is_lost_is_told_and_can_be_let_go(qtbot: QtBot, tmp_path: Path) -> None:
    kit, path = starter.sample(), tmp_path / "lost.booth"
    write_kit(path, replace(kit, booth=replace(kit.booth, logo=AssetId("e" * 64))))
    studio = Studio(Project.open(path), Speech(Language.EN))
    form = BoothForm(studio)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    assert form.logo.currentText() == words.LOGO_MISSING.en
    choose(form, None)
    assert studio.booth.logo is None
    assert form.logo.count() == 1
    studio.project.close()


def test_the_panel_switches_the_logo_on_air(window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    live = window.live
    key = with_picture(window, tmp_path)
    assert window.filing.save()
    box = live.desk.on_air.logo
    assert not box.isEnabled()
    live.start()
    qtbot.waitUntil(lambda: live.is_on_air, timeout=30_000)
    assert box.toolTip() == program_words.LOGO_HOW.en
    choose(window.inspector.booth, key)
    qtbot.waitUntil(box.isEnabled, timeout=15_000)
    box.click()
    qtbot.waitUntil(box.isChecked, timeout=15_000)
    box.click()
    qtbot.waitUntil(lambda: not box.isChecked(), timeout=15_000)
    box.click()
    qtbot.waitUntil(box.isChecked, timeout=15_000)
    session = live._session
    live.end()
    qtbot.waitUntil(lambda: not session.is_running, timeout=15_000)
    assert not box.isEnabled()
