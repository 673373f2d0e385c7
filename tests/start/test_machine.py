"""What these tests stand on is really there; where it is not they fail and do not skip."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

SPOKEN = "document.createElement('canvas').getContext('webgl2') !== null"


def test_window_has_gl(qtbot: QtBot) -> None:
    from PySide6.QtOpenGLWidgets import QOpenGLWidget

    widget = QOpenGLWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: widget.context() is not None and widget.context().isValid())
    assert widget.context().format().majorVersion() >= 3


def test_gl_works_without_a_window() -> None:
    from expo_studio.model.booth import Booth
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.render.camera import Camera
    from expo_studio.render.offscreen import Offscreen
    from expo_studio.text import Text

    class NoBlobs:
        def blob(self, key: str) -> bytes:
            raise KeyError(key)

    looking = Viewpoint(Text.same("door"), (0.0, 1.6, 3.0), (0.0, 1.0, 0.0))
    with Offscreen(NoBlobs(), 64, 36) as screen:
        picture = screen.picture(Booth(), Camera.from_viewpoint(looking))
    assert picture.shape == (36, 64, 3)
    assert picture.max() > 0


def test_chromium_runs(chromium_path: str) -> None:
    done = subprocess.run([chromium_path, "--version"], capture_output=True, text=True, check=True)
    assert "Chromium" in done.stdout


def test_pages_can_draw_in_3d(visit: Callable[..., Any]) -> None:
    seen = visit()
    seen.page.set_content("<title>展位</title>")
    assert seen.page.evaluate(SPOKEN)
    assert seen.errors == []
