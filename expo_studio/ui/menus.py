"""The menus and the tool bar: every action of the window by subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QToolButton

from expo_studio.model.commands.arranging import Axis, Side
from expo_studio.model.space import Vec3
from expo_studio.text import Text
from expo_studio.ui import clipboard, editing, pieces, words
from expo_studio.ui.actions import Actions
from expo_studio.ui.asking import Asking
from expo_studio.ui.filing import Filing
from expo_studio.ui.gizmo import Mode
from expo_studio.ui.hall_words import OPEN_HALL
from expo_studio.ui.icons import icon
from expo_studio.ui.program_words import NEXT_PART
from expo_studio.ui.show_words import PLAY_SHOW
from expo_studio.ui.sights import Sights
from expo_studio.ui.studio import Studio
from expo_studio.ui.viewport import Viewport

ALIGNMENTS = (
    (words.ALIGN_LEFT, Axis.X, Side.LOW),
    (words.ALIGN_CENTRE, Axis.X, Side.MIDDLE),
    (words.ALIGN_RIGHT, Axis.X, Side.HIGH),
    (words.ALIGN_BACK, Axis.Z, Side.LOW),
    (words.ALIGN_MIDDLE, Axis.Z, Side.MIDDLE),
    (words.ALIGN_FRONT, Axis.Z, Side.HIGH),
    (words.ALIGN_BOTTOM, Axis.Y, Side.LOW),
    (words.ALIGN_TOP, Axis.Y, Side.HIGH),
)


class Deeds(Protocol):
    """What the actions ask of a window."""

    @property
    def studio(self) -> Studio:
        """Return what is edited."""
        ...

    @property
    def filing(self) -> Filing:
        """Return what opens and saves."""
        ...

    @property
    def viewport(self) -> Viewport:
        """Return the view."""
        ...

    def import_files(self) -> None:
        """Ask for files to import."""
        ...

    def care_for_assets(self) -> None:
        """Show what the booth stores."""
        ...

    @property
    def asking(self) -> Asking:
        """Return the dialogs."""
        ...

    def welcome(self) -> None:
        """Ask where to begin."""
        ...

    def open_halls(self) -> None:
        """Open the organizer's window."""
        ...

    def teach(self) -> None:
        """Begin the tutorial."""
        ...

    def show_views(self, *, view: bool, plan: bool) -> None:
        """Show the 3D view, the plan, or both."""
        ...

    def set_dark(self, is_dark: object) -> None:
        """Wear the dark or the light theme."""
        ...

    def switch_language(self) -> None:
        """Speak the other language."""
        ...

    def bake_light(self) -> None:
        """Work out how much sky each place sees."""
        ...

    def go_live(self) -> None:
        """Start a session."""
        ...

    def go_on_live(self) -> None:
        """Begin the next part of the run-down."""
        ...

    @property
    def sights(self) -> Sights:
        """Return what knows the spots' lines of sight."""
        ...

    def go_show(self) -> None:
        """Start the runway show, or go on to its next cue."""
        ...

    def play_tour(self) -> None:
        """Play the tour that is looked at, or the first."""
        ...

    def quit(self) -> object:
        """Close the window."""
        ...


class Menus:
    """Fills a window's menu bar and tool bar.

    Attributes:
        panels: The menu of the panels.
        teach: Begins the tutorial.
        undo, redo, walk, tape, local, dark, live: The actions whose state follows the window's.
        modes: Move, turn, scale.
    """

    def __init__(self, window: QMainWindow, deeds: Deeds, actions: Actions) -> None:
        self._window = window
        self._deeds = deeds
        self._actions = actions
        self._menus: list[tuple[QMenu, Text]] = []
        self._fill_file()
        self.undo, self.redo = self._fill_edit()
        self._fill_arrange()
        self._fill_insert()
        self.walk, self.dark = self._fill_view()
        self.teach = self._fill_help()
        self.modes = self._make_modes()
        self.live = self._fill_bar()
        self.speak()

    def speak(self) -> None:
        """Say the menus' titles in the language of the window."""
        for menu, text in self._menus:
            menu.setTitle(self._deeds.studio.speech(text))

    def show_live(self, is_on_air: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Say what the live action does now: a session that is on air is shown, not begun."""
        self._actions.rename(self.live, words.SHOW_LIVE if is_on_air else words.GO_LIVE)

    def _on(self, do: Callable[..., object], *args: object) -> Callable[[], object]:
        """Return what does something to the window's studio."""
        return partial(do, self._deeds.studio, *args)

    def _fill_file(self) -> None:
        add, filing = self._actions.add, self._deeds.filing
        menu = self._menu(words.FILE)
        menu.addAction(add(words.NEW, self._deeds.welcome, "Ctrl+N"))
        menu.addAction(add(words.OPEN, filing.open, "Ctrl+O"))
        menu.addSeparator()
        self._save = add(words.SAVE, filing.save, "Ctrl+S")
        menu.addActions([self._save, add(words.SAVE_AS, filing.save_as, "Ctrl+Shift+S")])
        menu.addAction(add(words.IMPORT, self._deeds.import_files, "Ctrl+I"))
        menu.addAction(add(words.CARE, self._deeds.care_for_assets, "Ctrl+Shift+I"))
        menu.addAction(add(words.YEAR, self._deeds.asking.plan_year, "Ctrl+Shift+Y"))
        menu.addAction(add(words.EXPORT, filing.export, "Ctrl+E"))
        menu.addSeparator()
        menu.addAction(add(OPEN_HALL, self._deeds.open_halls, "Ctrl+Shift+H"))
        menu.addSeparator()
        menu.addAction(add(words.QUIT, self._deeds.quit, "Ctrl+Q"))

    def _fill_edit(self) -> tuple[QAction, QAction]:
        add, on = self._actions.add, self._on
        menu = self._menu(words.EDIT)
        studio = self._deeds.studio
        undo = add(words.UNDO, lambda: studio.document.undo(), "Ctrl+Z")
        redo = add(words.REDO, lambda: studio.document.redo(), "Ctrl+Shift+Z")
        menu.addActions([undo, redo])
        menu.addSeparator()
        menu.addAction(add(words.CUT, self._cut, "Ctrl+X"))
        menu.addAction(add(words.COPY, on(clipboard.copy), "Ctrl+C"))
        menu.addAction(add(words.PASTE, on(clipboard.paste), "Ctrl+V"))
        menu.addAction(add(words.DUPLICATE, on(pieces.duplicate), "Ctrl+D"))
        menu.addAction(add(words.SWAP, self._deeds.asking.swap_asset, "Ctrl+R"))
        menu.addAction(add(words.EDIT_SIGN, self._deeds.asking.edit_sign, "Ctrl+T"))
        menu.addAction(add(words.REMOVE, on(editing.remove_selection), "Delete"))
        menu.addSeparator()
        menu.addAction(add(words.SELECT_ALL, self._select_all, "Ctrl+A"))
        menu.addAction(add(words.SELECT_NONE, self._select_none, "Ctrl+Shift+A"))
        return undo, redo

    def _fill_arrange(self) -> None:
        add, on = self._actions.add, self._on
        menu = self._menu(words.ARRANGE)
        menu.addAction(add(words.GROUP, on(editing.group_selection), "Ctrl+G"))
        menu.addAction(add(words.UNGROUP, on(editing.ungroup_selection), "Ctrl+Shift+G"))
        menu.addAction(add(words.LOCK, on(editing.toggle_lock), "Ctrl+K"))
        menu.addAction(add(words.HIDE, on(editing.toggle_hidden), "H"))
        menu.addAction(add(words.SHOW_ALL, on(editing.show_all), "Shift+H"))
        menu.addSeparator()
        menu.addAction(add(words.SET_ON_FLOOR, on(editing.set_selection_on_floor), "End"))
        align = self._menu(words.ALIGN, menu)
        for text, axis, side in ALIGNMENTS:
            align.addAction(add(text, on(editing.align_selection, axis, side)))
        spread = self._menu(words.DISTRIBUTE, menu)
        mirror = self._menu(words.MIRROR, menu)
        for text, axis in ((words.ALONG_X, Axis.X), (words.ALONG_Z, Axis.Z)):
            spread.addAction(add(text, on(editing.distribute_selection, axis)))
        for text, axis in ((words.MIRROR_X, Axis.X), (words.MIRROR_Z, Axis.Z)):
            mirror.addAction(add(text, on(editing.mirror_selection, axis)))
        menu.addAction(add(words.ARRAY, self._deeds.asking.ask_array, "Ctrl+Shift+D"))

    def _fill_insert(self) -> None:
        add = self._actions.add
        menu = self._menu(words.INSERT)
        stand = add(words.BUILD_STAND, self._deeds.asking.build_stand, "Ctrl+Shift+B")
        sign = add(words.SIGN, self._deeds.asking.make_sign, "Ctrl+Shift+P")
        stand.setIcon(icon("stand"))
        sign.setIcon(icon("sign"))
        menu.addActions([stand, sign])
        menu.addSeparator()
        menu.addAction(add(words.HOTSPOT, lambda: editing.add_hotspot(*self._here()), "Ctrl+H"))
        menu.addAction(add(words.LIGHT, lambda: editing.add_light(*self._here())))
        menu.addAction(add(words.BAKE_LIGHT, self._deeds.bake_light))
        menu.addAction(add(words.SAVE_VIEWPOINT, self._save_viewpoint, "Ctrl+B"))
        menu.addAction(add(words.TOUR, lambda: editing.add_tour(self._deeds.studio)))
        menu.addAction(add(words.SPOT, self._add_spot, "Ctrl+J"))
        menu.addAction(add(words.SUGGEST_SPOTS, self._deeds.sights.suggest))

    def _fill_view(self) -> tuple[QAction, QAction]:
        add, view = self._actions.add, self._deeds.viewport
        menu = self._menu(words.VIEW)
        walk = add(words.WALK, self._toggle_walk, "Ctrl+W", is_checkable=True)
        menu.addAction(add(words.PLAY_THE_TOUR, self._deeds.play_tour, "F5"))
        menu.addAction(add(NEXT_PART, self._deeds.go_on_live, "F7"))
        menu.addAction(add(PLAY_SHOW, self._deeds.go_show, "F8"))
        menu.addAction(walk)
        menu.addAction(add(words.PAD, self._deeds.asking.handle_pad))
        menu.addAction(add(words.FRAME, view.frame_selection, "F"))
        self.tape = add(words.TAPE, self._toggle_tape, "T", is_checkable=True)
        self.local = add(
            words.LOCAL, lambda: view.set_local(self.local.isChecked()), "Q", is_checkable=True
        )
        self.films = add(
            words.PLAY_FILMS, lambda: view.set_playing(self.films.isChecked()), is_checkable=True
        )
        self.surface = add(words.SURFACE_AXES, self._toggle_surface, "Shift+Q", is_checkable=True)
        self.local.toggled.connect(lambda is_on: self.surface.setChecked(False) if is_on else None)
        menu.addActions([self.tape, self.local, self.surface, self.films])
        menu.addSeparator()
        self.panels = self._menu(words.PANELS, menu)
        menu.addSeparator()
        show = self._deeds.show_views
        self.plans = [
            add(words.ONLY_VIEW, lambda: show(view=True, plan=False), "F2", is_checkable=True),
            add(words.VIEW_AND_PLAN, lambda: show(view=True, plan=True), "F3", is_checkable=True),
            add(words.ONLY_PLAN, lambda: show(view=False, plan=True), "F4", is_checkable=True),
        ]
        group = QActionGroup(self._window)
        for action in self.plans:
            group.addAction(action)
        self.plans[0].setChecked(True)
        menu.addActions(self.plans)
        menu.addSeparator()
        dark = add(words.DARK, lambda: self._deeds.set_dark(dark.isChecked()), is_checkable=True)
        menu.addAction(dark)
        menu.addAction(add(words.LANGUAGE, self._deeds.switch_language, "F6"))
        return walk, dark

    def list_panels(self, docks: Sequence[tuple[QDockWidget, Text]]) -> None:
        """Offer every panel to be shown or hidden."""
        for dock, text in docks:
            action = self._actions.add(text, partial(_toggle, dock), is_checkable=True)
            action.setChecked(not dock.isHidden())
            dock.visibilityChanged.connect(partial(_follow, dock, action))
            self.panels.addAction(action)

    def _fill_help(self) -> QAction:
        add, deeds = self._actions.add, self._deeds
        menu = self._menu(words.HELP_MENU)
        menu.addAction(add(words.COMMANDS, deeds.asking.choose_command, "Ctrl+P"))
        menu.addAction(add(words.SHORTCUTS, deeds.asking.list_shortcuts, "F1"))
        teach = add(words.TUTORIAL, deeds.teach)
        menu.addAction(teach)
        return teach

    def _fill_bar(self) -> QAction:
        bar = QToolBar(self._window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        self._window.addToolBar(bar)
        for action, name in ((self._save, "save"), (self.undo, "undo"), (self.redo, "redo")):
            action.setIcon(icon(name))
            bar.addAction(action)
        bar.addSeparator()
        for action, name in zip(self.modes, ("move", "turn", "scale"), strict=True):
            action.setIcon(icon(name))
            bar.addAction(action)
        self.local.setIcon(icon("local"))
        self.tape.setIcon(icon("tape"))
        self.plans[1].setIcon(icon("plan"))
        bar.addActions([self.local, self.tape, self.plans[1]])
        bar.addSeparator()
        self.walk.setIcon(icon("walk"))
        bar.addAction(self.walk)
        live = self._actions.add(words.GO_LIVE, self._deeds.go_live, "Ctrl+L")
        live.setIcon(icon("live"))
        bar.addAction(live)
        button = bar.widgetForAction(live)
        if isinstance(button, QToolButton):  # the one thing everybody looks for has its name on it
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return live

    def _make_modes(self) -> list[QAction]:
        group = QActionGroup(self._window)
        modes = []
        for text, mode, key in (
            (words.MOVE, Mode.MOVE, "W"),
            (words.TURN, Mode.TURN, "E"),
            (words.SCALE, Mode.SCALE, "R"),
        ):
            set_mode = partial(self._deeds.viewport.set_mode, mode)
            action = self._actions.add(text, set_mode, key, is_checkable=True)
            group.addAction(action)
            modes.append(action)
        modes[0].setChecked(True)
        return modes

    def _menu(self, text: Text, above: QMenu | None = None) -> QMenu:
        menu = QMenu(self._window)
        (above or self._window.menuBar()).addMenu(menu)
        self._menus.append((menu, text))
        return menu

    def _cut(self) -> None:
        if clipboard.copy(self._deeds.studio):
            editing.remove_selection(self._deeds.studio)

    def _here(self) -> tuple[Studio, Vec3]:
        return self._deeds.studio, self._deeds.viewport.aiming.aim()

    def _select_all(self) -> None:
        studio = self._deeds.studio
        studio.select(frozenset(studio.booth.placements))

    def _select_none(self) -> None:
        self._deeds.studio.select(frozenset())
        self._deeds.studio.turn_to(None)

    def _save_viewpoint(self) -> None:
        editing.save_viewpoint(self._deeds.studio, self._deeds.viewport.viewpoint)

    def _add_spot(self) -> None:
        at, heading = editing.standing(self._deeds.viewport.viewpoint)
        editing.add_spot(self._deeds.studio, at, heading)

    def _toggle_tape(self) -> None:
        self._deeds.viewport.set_measuring(self.tape.isChecked())

    def _toggle_surface(self) -> None:
        is_on = self.surface.isChecked()
        self.local.setChecked(False)
        self._deeds.viewport.set_on_surface(is_on)

    def _toggle_walk(self) -> None:
        view = self._deeds.viewport
        view.set_walking(not view.is_walking)


def _toggle(dock: QDockWidget) -> None:
    """Show a hidden panel or hide a shown one."""
    dock.setVisible(dock.isHidden())
    if not dock.isHidden():
        dock.raise_()


def _follow(dock: QDockWidget, action: QAction, _: object) -> None:
    """Tick an action while its panel is not closed, be it behind another or not."""
    action.setChecked(not dock.isHidden())
