"""The panels around a window's middle: docked, named, shown, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSettings, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from expo_studio.text import Text
from expo_studio.ui.speech import Speech

VERSION = 3
"""Raised whenever the panels of a window are others than those remembered."""
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
FRAME = QMargins(8, 40, 8, 8)
"""Pixels that the system may draw around a window; those of a window are without it."""
MOVABLE = (
    QDockWidget.DockWidgetFeature.DockWidgetMovable
    | QDockWidget.DockWidgetFeature.DockWidgetFloatable
)
"""A panel can be docked elsewhere or stand by itself, on another screen; menus close it."""


class Panels:
    """The panels of one window.

    Args:
        window: Whose they are.
        name: Before the names under which they are remembered.
    """

    def __init__(self, window: QMainWindow, name: str = "") -> None:
        self._window = window
        self._keys = (f"{name}geometry", f"{name}panels")
        self._docks: list[tuple[QDockWidget, Text]] = []
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    @property
    def docks(self) -> tuple[tuple[QDockWidget, Text], ...]:
        """Return every panel and what it is called."""
        return tuple(self._docks)

    def add(self, text: Text, part: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        """Put a part of the window into a panel."""
        dock = QDockWidget(self._window)
        dock.setObjectName(text.en)
        dock.setWidget(part)
        dock.setFeatures(MOVABLE)
        self._window.addDockWidget(area, dock)
        self._docks.append((dock, text))
        return dock

    def show(self, part: QWidget) -> None:
        """Show a panel that may be hidden or behind another."""
        for dock, _ in self._docks:
            if part is dock.widget() or dock.isAncestorOf(part):
                dock.show()
                dock.raise_()

    def make_room(self, text: Text, width: int, beside: Text) -> None:
        """Give a panel most of its side, and at least so many pixels across."""
        docks = {name: dock for dock, name in self._docks}
        sizes = [1, self._window.height()]
        self._window.resizeDocks([docks[beside], docks[text]], sizes, Qt.Orientation.Vertical)
        if docks[text].width() < width:
            self._window.resizeDocks([docks[text]], [width], Qt.Orientation.Horizontal)

    def speak(self, speech: Speech) -> None:
        """Say what each panel is."""
        for dock, text in self._docks:
            dock.setWindowTitle(speech(text))

    def recall(self, size: QSize) -> None:
        """Look as the window did last time; a first time it takes a size, or the whole screen."""
        window, (geometry, state) = self._window, map(QSettings().value, self._keys)
        room = window.screen().availableSize().shrunkBy(FRAME)
        window.resize(size.boundedTo(room))
        if window.size() != size:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        if geometry:
            window.restoreGeometry(geometry)
        if state:
            window.restoreState(state, VERSION)

    def remember(self) -> None:
        """Keep how the window looks, for the next time."""
        geometry, state = self._keys
        QSettings().setValue(geometry, self._window.saveGeometry())
        QSettings().setValue(state, self._window.saveState(VERSION))
