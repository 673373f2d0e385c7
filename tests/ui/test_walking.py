"""Walking through the booth with the keys of a real window."""

from __future__ import annotations

import ctypes
import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from expo_studio.model.hotspots import Viewpoint
from expo_studio.text import Text
from expo_studio.ui import gamepad, words
from expo_studio.ui.gamepad import STILL, Gamepad, Handling, stick
from expo_studio.ui.pad_dialog import PadDialog
from expo_studio.ui.pad_settings import keep_handling, kept_handling
from tests.ui.answering import in_dialog


def test_one_walks_up_to_the_counter_and_not_into_it(window: Any, qtbot: QtBot) -> None:
    viewport = window.viewport
    viewport.go_to(Viewpoint(Text(), (0.0, 1.6, 3.4), (0.0, 1.4, 0.0)))
    viewport.set_walking(True)
    paces = viewport._paces
    qtbot.waitUntil(lambda: paces._ground.done(), timeout=60_000)
    ground = paces._ground.result()
    start = viewport._camera.eye
    QTest.keyPress(viewport, Qt.Key.Key_W)
    heights = []
    for _ in range(40):
        qtbot.wait(60)
        x, eye, z = viewport._camera.eye
        heights.append(eye)
        assert ground.standing(x, z, paces._walker.feet) is not None
    QTest.keyRelease(viewport, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: not viewport._stride._timer.isActive(), timeout=5000)
    assert math.dist(start, viewport._camera.eye) > 0.5
    assert all(1.5 < one < 2.1 for one in heights)
    assert not paces.is_moving
    viewport.set_walking(False)
    viewport.set_walking(True)
    assert any(one.name.startswith("ground") for one in threading.enumerate())
    window.studio.document.mark_saved()
    window.close()
    qtbot.waitUntil(lambda: not any(one.name.startswith("ground") for one in threading.enumerate()))


@dataclass
class Pad:
    """A pad that SDL makes itself, with all that a real one has but the plastic."""

    sdl: ctypes.CDLL
    joystick: int

    def hold(self, **axes: int) -> None:
        names = ("left_x", "left_y", "right_x", "right_y")
        for name, value in axes.items():
            self.sdl.SDL_JoystickSetVirtualAxis(self.joystick, names.index(name), value)

    def press(self, button: int, *, is_down: bool) -> None:
        self.sdl.SDL_JoystickSetVirtualButton(self.joystick, button, int(is_down))


@contextmanager
def plugged_in() -> Iterator[Pad]:
    sdl = gamepad._load()
    assert sdl is not None
    sdl.SDL_JoystickOpen.restype = ctypes.c_void_p
    pointer, number = ctypes.c_void_p, ctypes.c_int
    sdl.SDL_JoystickSetVirtualAxis.argtypes = [pointer, number, ctypes.c_int16]
    sdl.SDL_JoystickSetVirtualButton.argtypes = [pointer, number, ctypes.c_uint8]
    sdl.SDL_JoystickClose.argtypes = [pointer]
    assert sdl.SDL_InitSubSystem(gamepad.CONTROLLERS) == 0
    index = sdl.SDL_JoystickAttachVirtual(1, 6, 15, 0)
    assert index >= 0
    joystick = sdl.SDL_JoystickOpen(index)
    try:
        yield Pad(sdl, joystick)
    finally:
        sdl.SDL_JoystickClose(joystick)
        sdl.SDL_JoystickDetachVirtual(index)
        sdl.SDL_QuitSubSystem(gamepad.CONTROLLERS)


def test_a_pad_is_read_when_it_comes_and_forgotten_when_it_goes() -> None:
    pad = Gamepad()
    assert pad.read() == STILL
    pad.open()
    assert pad.read() == STILL
    assert not pad.is_there
    with plugged_in() as real:
        real.hold(left_x=32767, left_y=0, right_y=-32768)
        real.press(gamepad.LEFT_SHOULDER, is_down=True)
        pad.read()
        held = pad.read()
        assert pad.is_there
        assert held.walk == pytest.approx((1.0, 0.0), abs=1e-3)
        assert held.look == pytest.approx((0.0, 1.0), abs=1e-3)
        assert held.is_running
        real.hold(left_x=3000, right_y=0)
        assert not pad.read().is_moving
        assert not real.sdl.SDL_HasEvents(*gamepad.EVERY_EVENT), "they would pile up"
    assert pad.read() == STILL
    assert not pad.is_there
    with plugged_in() as again:
        again.hold(left_y=-32768)
        pad.read()
        assert pad.read().walk == pytest.approx((0.0, 1.0), abs=1e-3)
    pad.close()
    assert pad.read() == STILL


def test_a_pad_is_read_as_one_likes() -> None:
    pad = Gamepad()
    pad.open()
    with plugged_in() as real:
        real.hold(left_x=10_000, right_y=-32768)
        pad.read()
        assert pad.read().walk[0] > 0.1
        assert pad.read().look[1] == pytest.approx(1.0, abs=1e-3)
        pad.handling = Handling(dead=0.5, is_inverted=True)
        assert pad.read().walk == (0.0, 0.0)
        assert pad.read().look[1] == pytest.approx(-1.0, abs=1e-3)
    pad.close()


def test_how_a_pad_is_read_is_asked_for_and_kept(window: Any, qtbot: QtBot) -> None:
    """The dialog of the menu tells how far a stick strays at rest; one walk later it counts."""
    viewport = window.viewport
    assert kept_handling() == Handling()
    with plugged_in() as pad:
        pad.hold(left_x=8000)
        dialog = PadDialog(window.studio.speech, window)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(lambda: "24 %" in dialog.told.text(), timeout=5000)
        dialog.dead.setValue(30)
        dialog.inverted.setChecked(True)
        keep_handling(dialog.handling)
        dialog.accept()
        viewport.set_walking(True)
        viewport._stride.is_heard = True
        viewport._stride._read()
        assert not viewport._stride.is_held, "0.24 is within the dead zone now"
        pad.hold(left_x=0, right_y=32767)
        viewport._stride._read()
        assert viewport._stride._sticks.look[1] > 0.9, "down is up"
        viewport.set_walking(False)
    assert kept_handling() == Handling(0.3, is_inverted=True)
    dialog = PadDialog(window.studio.speech, window)
    qtbot.addWidget(dialog)
    assert (dialog.dead.value(), dialog.inverted.isChecked()) == (30, True)
    dialog.buttons.button(dialog.buttons.StandardButton.RestoreDefaults).click()
    assert dialog.handling == Handling()
    dialog.reject()


def test_the_menu_asks_how_a_pad_is_read(window: Any, qtbot: QtBot) -> None:
    def answer(dialog: PadDialog) -> None:
        assert dialog.told.text()
        dialog.dead.setValue(33)
        dialog.accept()

    in_dialog(PadDialog, answer)
    wanted = window.studio.speech(words.PAD)
    (action,) = {one for one in window.findChildren(QAction) if one.text() == wanted}
    action.trigger()
    assert kept_handling().dead == pytest.approx(0.33)
    assert window.viewport._stride._pad.handling.dead == pytest.approx(0.33)


@pytest.mark.parametrize("odd", ["much", "nan", -3, 9])
def test_odd_settings_of_a_pad_are_brought_within_reason(odd: object) -> None:
    QSettings().setValue("gamepad/dead", odd)
    assert 0.0 < kept_handling().dead <= 0.6


def test_without_sdl_there_is_no_pad(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gamepad, "_packaged", lambda: "/nowhere/libSDL2.so")
    monkeypatch.setattr(gamepad, "_installed", lambda: None)
    pad = Gamepad()
    pad.open()
    assert pad.read() == STILL
    pad.close()


SHORT = st.integers(-32768, 32767)


@given(SHORT, SHORT, st.floats(0.0, 0.6))
def test_sticks_rest_in_their_dead_zone_and_never_go_beyond_one(
    across: int, down: int, dead: float
) -> None:
    x, y = stick(across, down, dead)
    far = math.hypot(across, down) / 32767
    assert math.hypot(x, y) <= 1.0 + 1e-9
    assert (math.hypot(x, y) == 0.0) == (far <= dead)
    assert x * across >= 0.0
    assert y * down <= 0.0


def test_one_walks_and_looks_around_with_a_pad(window: Any, qtbot: QtBot) -> None:
    viewport = window.viewport
    viewport.go_to(Viewpoint(Text(), (0.0, 1.6, 6.0), (0.0, 1.4, 0.0)))
    with plugged_in() as pad:
        viewport.set_walking(True)
        viewport._stride.is_heard = True  # whether or not this screen gives windows the focus
        paces = viewport._paces
        qtbot.waitUntil(lambda: paces._ground.done(), timeout=60_000)
        start = viewport._camera
        pad.hold(left_y=-32768)
        qtbot.waitUntil(lambda: viewport._camera.eye[2] < start.eye[2] - 0.3, timeout=20_000)
        pad.hold(left_y=0, right_x=32767)
        target = viewport._camera.target
        qtbot.waitUntil(lambda: math.dist(viewport._camera.target, target) > 1.0, timeout=20_000)
        looked = viewport._camera
        to_the_right = looked.target[0] - looked.eye[0]
        assert to_the_right > 0.3
        pad.hold(right_x=0)
        qtbot.waitUntil(lambda: not viewport._stride._timer.isActive(), timeout=20_000)
        viewport.set_walking(False)
    assert not viewport._stride._watch.isActive()
