"""The presenter sees whether they are heard, and can be silent, in the window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from expo_studio.text import Language
from expo_studio.ui.speech import Speech
from expo_studio.ui.voice_strip import HEARD, VoiceStrip
from expo_studio.ui.window import StudioWindow


@pytest.fixture
def strip(qtbot: QtBot) -> VoiceStrip:
    made = VoiceStrip(Speech(Language.ZH))
    qtbot.addWidget(made)
    made.show()
    return made


def choose_first(qtbot: QtBot, strip: VoiceStrip) -> None:
    """Open the options and choose the first of them by keys."""
    menu = strip.options.menu()
    strip.options.showMenu()
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_the_level_moves_and_mute_is_asked_for(qtbot: QtBot, strip: VoiceStrip) -> None:
    wishes: list[dict[str, Any]] = []
    strip.wished.connect(wishes.append)
    strip.hear({"type": "sound", "hearing": "on", "level": 0.42})
    assert strip.level.value() == 42
    assert strip.words.text() == "访客能听到您"
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert wishes == [{"type": "set_sound", "is_muted": True}]
    assert not strip.button.isChecked(), "the host decides, not the click"
    strip.hear({"type": "sound", "hearing": "muted", "level": 0.0})
    assert strip.button.isChecked()
    qtbot.keyClick(strip.button, Qt.Key.Key_Space)
    assert wishes[-1] == {"type": "set_sound", "is_muted": False}


def test_noise_is_taken_out_or_not(qtbot: QtBot, strip: VoiceStrip) -> None:
    wishes: list[dict[str, Any]] = []
    strip.wished.connect(wishes.append)
    assert strip.options.isHidden(), "there is nothing to do it with"
    strip.hear({"type": "sound", "hearing": "on", "level": 0.1, "clearing": "on"})
    assert strip.options.isVisible()
    assert strip.clear.isVisible()
    assert not strip.films.isVisible()
    assert strip.clear.isChecked()
    choose_first(qtbot, strip)
    assert wishes == [{"type": "set_clearing", "is_on": False}]
    assert strip.clear.isChecked(), "the host decides, not the click"
    strip.hear({"type": "sound", "hearing": "on", "level": 0.1, "clearing": "off"})
    assert not strip.clear.isChecked()


def test_films_are_heard_or_not(qtbot: QtBot, strip: VoiceStrip) -> None:
    wishes: list[dict[str, Any]] = []
    strip.wished.connect(wishes.append)
    assert not strip.films.isVisible(), "there is no film"
    strip.hear({"type": "sound", "hearing": "on", "level": 0.1, "films": "off"})
    assert not strip.films.isChecked()
    choose_first(qtbot, strip)
    assert wishes == [{"type": "set_films", "is_heard": True}]
    strip.hear({"type": "sound", "hearing": "on", "level": 0.1, "films": "on"})
    assert strip.films.isChecked()


@pytest.mark.parametrize("hearing", ["none", "failed"])
def test_without_a_microphone_it_says_so(strip: VoiceStrip, hearing: str) -> None:
    strip.hear({"type": "sound", "hearing": hearing, "level": 0.0})
    assert strip.button.isEnabled() is (hearing == "failed"), "who wants to be heard may ask"
    assert strip.words.text() == HEARD[hearing].zh


def test_a_real_session_tells_the_window(qtbot: QtBot, window: StudioWindow) -> None:
    """Whatever microphone this machine has, the window shows what the host says of it."""
    heard: list[str] = []
    window.live.told.connect(
        lambda one: heard.append(one["hearing"]) if one["type"] == "sound" else None
    )
    window.live.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    qtbot.waitUntil(lambda: window.live.voice.words.text() == HEARD[heard[-1]].en, timeout=10_000)
