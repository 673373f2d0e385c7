"""What can be done with a thing, offered where one right-clicks it or presses the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.actions import Actions
from expo_studio.ui.studio import Studio

CLICK_PIXELS = 4.0
BREAK = None
CHOSEN: tuple[Text | None, ...] = (
    words.FRAME,
    words.SWAP,
    words.EDIT_SIGN,
    BREAK,
    words.CUT,
    words.COPY,
    words.PASTE,
    words.DUPLICATE,
    words.ARRAY,
    BREAK,
    words.GROUP,
    words.UNGROUP,
    words.LOCK,
    words.HIDE,
    words.SET_ON_FLOOR,
    BREAK,
    words.REMOVE,
)
NOTHING_CHOSEN: tuple[Text | None, ...] = (
    words.PASTE,
    words.SELECT_ALL,
    words.SHOW_ALL,
    BREAK,
    words.FRAME,
    words.IMPORT,
)
Choose = Callable[[QPointF], bool]
"""Selects what is at a place unless it is already; returns whether a menu is wanted there."""


class ContextMenu(QObject):
    """One menu for the view, the plan and the outliner.

    Attributes:
        chosen, nothing: For what is selected, and where nothing is.
    """

    def __init__(self, actions: Actions, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._choosing: dict[QObject, Choose] = {}
        self._pressed_at = QPointF()
        self.chosen, self.nothing = QMenu(window), QMenu(window)
        by_name = {text: action for action, text in actions.made}
        for menu, names in ((self.chosen, CHOSEN), (self.nothing, NOTHING_CHOSEN)):
            for name in names:
                if name is None:
                    menu.addSeparator()
                else:
                    menu.addAction(by_name[name])

    def attend(self, view: QWidget, choose: Choose) -> None:
        """Pop up over a view in which a right drag does something else."""
        self._choosing[view] = choose
        view.installEventFilter(self)

    def attend_tree(self, tree: QTreeView) -> None:
        """Pop up over a tree, whose rows are selected by the press itself."""
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(
            lambda at: self.pop_up(tree.viewport().mapToGlobal(at))
        )

    def pop_up(self, at: QPoint) -> None:
        """Show the menu at a place of the screen."""
        is_chosen = bool(self._studio.selection) or self._studio.subject is not None
        (self.chosen if is_chosen else self.nothing).popup(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Tell a right click from a right drag; the menu key asks for what is selected."""
        if not isinstance(watched, QWidget) or watched not in self._choosing:
            return False
        if isinstance(event, QContextMenuEvent):
            if event.reason() is QContextMenuEvent.Reason.Keyboard:
                self.pop_up(watched.mapToGlobal(watched.rect().center()))
            return True
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton:
            self._click(watched, event)
        return False

    def _click(self, watched: QWidget, event: QMouseEvent) -> None:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed_at = event.position()
        elif event.type() is QEvent.Type.MouseButtonRelease:
            moved = (event.position() - self._pressed_at).manhattanLength()
            if moved < CLICK_PIXELS and self._choosing[watched](event.position()):
                self.pop_up(event.globalPosition().toPoint())
