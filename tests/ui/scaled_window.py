"""A program for test_scaled: a window on a screen of fine pixels, clicked, dragged and drawn.

Usage: scaled_window.py PROJECT SETTINGS PICTURE, with QT_SCALE_FACTOR set. Prints a word for
each thing that went right.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from expo_studio.app import go_live
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Vec3, add
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.gizmo import arm
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow
from tests.ui.newcomer import wait_until

ROBOT, LEFT = PlacementId("robot-1"), Qt.MouseButton.LeftButton
STEPS = 6


def pixel(window: StudioWindow, point: Vec3) -> QPoint:
    """Return where a point of the booth is seen, in the logical pixels of the view."""
    view = window.viewport
    at = view._camera.project(point, view.width(), view.height())
    assert at is not None
    return QPoint(round(at[0]), round(at[1]))


def work(window: StudioWindow) -> None:
    """Click on the robot, and lift it by the gizmo."""
    view, studio = window.viewport, window.studio
    wait_until(lambda: not view.drawing.arrival.is_on, "the booth arrives")
    QTest.qWait(200)
    print("ratio", view.devicePixelRatioF())
    QTest.mouseClick(view, LEFT, pos=pixel(window, studio.booth.bounds_of(ROBOT).middle))
    if studio.selection == {ROBOT}:
        print("selected")
    middle = studio.booth.bounds_of(ROBOT).middle
    grip = pixel(window, add(middle, (0.0, arm(view.aiming.view(), middle) * 0.75, 0.0)))
    QTest.mouseMove(view, grip + QPoint(1, 0))
    QTest.mouseMove(view, grip)
    QTest.qWait(50)
    QTest.mousePress(view, LEFT, pos=grip)
    for step in range(1, STEPS):
        QTest.mouseMove(view, grip - QPoint(0, step * 10))
        QTest.qWait(20)
    QTest.mouseRelease(view, LEFT, pos=grip - QPoint(0, STEPS * 10))
    if studio.booth.bounds_of(ROBOT).middle[1] > middle[1] + 0.1:
        print("lifted")


def main() -> int:
    """Open a window as the command line says."""
    project, settings, picture = map(Path, sys.argv[1:])
    application = QApplication(sys.argv[:1])
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    window = StudioWindow(Project.open(project), Speech(Language.EN), go_live)
    window.resize(1200, 700)
    window.show()
    work(window)
    window.grab().save(str(picture))
    window.studio.document.mark_saved()
    window.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
