"""The menus and the tool bar of the hall window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QToolButton

from expo_studio.text import Text
from expo_studio.ui import hall_arranging as arranging
from expo_studio.ui import hall_words as words
from expo_studio.ui import words as common
from expo_studio.ui.actions import Actions
from expo_studio.ui.hall_filing import RECENT, HallFiling
from expo_studio.ui.hall_plan import ZOOM, HallPlan
from expo_studio.ui.hall_publishing import HallPublishing
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.icons import icon
from expo_studio.ui.welcome import recent


class HallDeeds(Protocol):
    """What the actions ask of the hall window."""

    studio: HallStudio
    filing: HallFiling
    publishing: HallPublishing
    plan: HallPlan

    def add_packages(self) -> None:
        """Ask for packages and take them in."""
        ...

    def show_preview(self) -> None:
        """Show the published hall in the browser."""
        ...

    def choose_command(self) -> None:
        """Show the command palette."""
        ...

    def set_dark(self, is_dark: object) -> None:
        """Wear the dark or the light theme."""
        ...

    def switch_language(self) -> None:
        """Speak the other language."""
        ...

    def close(self) -> bool:
        """Close the window."""
        ...


class HallMenus:
    """Fills the menu bar and the tool bar.

    Attributes:
        recent: The menu of the halls of before.
        undo, redo, publish, preview, dark: The actions whose state follows the window's.
        panels: The menu of the panels.
    """

    def __init__(self, window: QMainWindow, deeds: HallDeeds, actions: Actions) -> None:
        self._window = window
        self._deeds = deeds
        self._actions = actions
        self._menus: list[tuple[QMenu, Text]] = []
        self._fill_file()
        self._fill_edit()
        self._fill_floor()
        self._fill_view()
        self._fill_bar()
        self.speak()

    def speak(self) -> None:
        """Say the menus' titles in the language of the window."""
        for menu, text in self._menus:
            menu.setTitle(self._deeds.studio.speech(text))

    def list_panels(self, docks: Sequence[tuple[QDockWidget, Text]]) -> None:
        """Offer every panel to be shown or hidden."""
        for dock, text in docks:
            action = self._actions.add(text, partial(_toggle, dock), is_checkable=True)
            dock.visibilityChanged.connect(
                lambda _, a=action, d=dock: a.setChecked(not d.isHidden())
            )
            action.setChecked(not dock.isHidden())
            self.panels.addAction(action)

    def _on(self, do: Callable[..., object], *args: object) -> Callable[[], object]:
        return partial(do, self._deeds.studio, *args)

    def _fill_file(self) -> None:
        add, deeds = self._actions.add, self._deeds
        menu = self._menu(common.FILE)
        menu.addAction(add(words.NEW, deeds.filing.new, "Ctrl+N"))
        menu.addAction(add(words.OPEN, deeds.filing.open, "Ctrl+O"))
        self.recent = self._menu(words.RECENT, menu)
        self.recent.aboutToShow.connect(self._list_recent)
        menu.addAction(add(words.OPEN_FOLDER, deeds.publishing.open_folder, "Ctrl+Shift+O"))
        menu.addSeparator()
        self.save = add(common.SAVE, deeds.filing.save, "Ctrl+S")
        menu.addActions([self.save, add(common.SAVE_AS, deeds.filing.save_as, "Ctrl+Shift+S")])
        menu.addSeparator()
        self.add = add(words.ADD, deeds.add_packages, "Ctrl+I")
        self.publish = add(words.PUBLISH, deeds.publishing.publish, "Ctrl+E")
        self.preview = add(words.PREVIEW, deeds.show_preview, "F5")
        menu.addActions([self.add, self.publish, self.preview])
        menu.addSeparator()
        menu.addAction(add(words.CLOSE, deeds.close, "Ctrl+W"))

    def _list_recent(self) -> None:
        """Offer the halls of before, those that are still there."""
        self.recent.clear()
        for path in recent(RECENT):
            opening = partial(self._deeds.filing.open_path, Path(path))
            self.recent.addAction(f"{Path(path).stem} — {Path(path).parent}").triggered.connect(
                lambda _=False, do=opening: do()
            )

    def _fill_edit(self) -> None:
        add, on = self._actions.add, self._on
        studio = self._deeds.studio
        menu = self._menu(common.EDIT)
        self.undo = add(common.UNDO, lambda: studio.document.undo(), "Ctrl+Z")
        self.redo = add(common.REDO, lambda: studio.document.redo(), "Ctrl+Shift+Z")
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addAction(add(common.SELECT_ALL, on(arranging.select_all), "Ctrl+A"))
        menu.addAction(add(words.REMOVE, on(arranging.remove_selection), "Delete"))

    def _fill_floor(self) -> None:
        add, on = self._actions.add, self._on
        menu = self._menu(words.HALL)
        self.rows = add(words.ROWS, on(arranging.lay_out), "Ctrl+R")
        self.left = add(words.TURN_LEFT, on(arranging.turn_selection, 1), "Ctrl+[")
        self.right = add(words.TURN_RIGHT, on(arranging.turn_selection, -1), "Ctrl+]")
        menu.addActions([self.rows, self.left, self.right])
        menu.addSeparator()
        menu.addAction(add(words.ON_FLOOR, on(arranging.put_on_floor), "Ctrl+Return"))
        menu.addAction(add(words.OFF_FLOOR, on(arranging.take_off_floor), "Ctrl+Backspace"))

    def _fill_view(self) -> None:
        add, plan = self._actions.add, self._deeds.plan
        menu = self._menu(common.VIEW)
        menu.addAction(add(words.FIT, plan.fit, "Home"))
        menu.addAction(add(words.NEARER, lambda: plan.zoom(ZOOM), "Ctrl++"))
        menu.addAction(add(words.FARTHER, lambda: plan.zoom(1.0 / ZOOM), "Ctrl+-"))
        menu.addSeparator()
        self.panels = self._menu(common.PANELS, menu)
        menu.addSeparator()
        dark = add(common.DARK, lambda: self._deeds.set_dark(dark.isChecked()), is_checkable=True)
        self.dark = dark
        menu.addAction(dark)
        menu.addAction(add(common.LANGUAGE, self._deeds.switch_language, "F6"))
        menu.addAction(add(common.COMMANDS, self._deeds.choose_command, "Ctrl+P"))

    def _fill_bar(self) -> None:
        bar = QToolBar(self._window)
        bar.setObjectName("hall-tools")
        bar.setMovable(False)
        self._window.addToolBar(bar)
        for action, name in ((self.save, "save"), (self.undo, "undo"), (self.redo, "redo")):
            action.setIcon(icon(name))
            bar.addAction(action)
        bar.addSeparator()
        self.add.setIcon(icon("add"))
        self.rows.setIcon(icon("plan"))
        self.left.setIcon(icon("turn-left"))
        self.right.setIcon(icon("turn"))
        self.publish.setIcon(icon("publish"))
        self.preview.setIcon(icon("eye"))
        bar.addActions([self.add, self.rows, self.left, self.right])
        bar.addSeparator()
        bar.addActions([self.publish, self.preview])
        for action in (self.add, self.rows, self.publish, self.preview):
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _menu(self, text: Text, above: QMenu | None = None) -> QMenu:
        menu = QMenu(self._window)
        (above or self._window.menuBar()).addMenu(menu)
        self._menus.append((menu, text))
        return menu


def _toggle(dock: QDockWidget) -> None:
    """Show a hidden panel or hide a shown one."""
    dock.setVisible(dock.isHidden())
