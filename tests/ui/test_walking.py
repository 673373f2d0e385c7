"""Walking through the booth with the keys of a real window."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from expo_studio.model.hotspots import Viewpoint
from expo_studio.text import Text


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
