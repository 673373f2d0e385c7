"""The studio's window: view, shelf, outliner, inspector, history, findings, live."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import ExpoError
from expo_studio.library.formats import READABLE
from expo_studio.model.ids import AssetId
from expo_studio.model.snapping import Surface
from expo_studio.project.project import Project
from expo_studio.text import Language, Text
from expo_studio.ui import editing, words
from expo_studio.ui.actions import Actions
from expo_studio.ui.asking import Asking
from expo_studio.ui.banner import Banner
from expo_studio.ui.context_menu import ContextMenu
from expo_studio.ui.dialogs import asked, shown_once
from expo_studio.ui.disk_watch import DiskWatch
from expo_studio.ui.filing import Filing
from expo_studio.ui.hall_words import PREPARING
from expo_studio.ui.history import History
from expo_studio.ui.inspecting import Inspecting
from expo_studio.ui.inspector import Inspector
from expo_studio.ui.labels import scrolled
from expo_studio.ui.live_panel import LivePanel
from expo_studio.ui.long_work import LongWork
from expo_studio.ui.menus import Menus
from expo_studio.ui.notices import Notices
from expo_studio.ui.outliner import Outliner
from expo_studio.ui.panels import BOTTOM, LEFT, RIGHT, Panels
from expo_studio.ui.plan import Plan
from expo_studio.ui.portraits import Portraits
from expo_studio.ui.ports import GoLive, OpenVisitors
from expo_studio.ui.practice import practice_project
from expo_studio.ui.product_table import ProductTable
from expo_studio.ui.shelf import ICON, Shelf
from expo_studio.ui.show_panel import ShowPanel
from expo_studio.ui.show_words import SHOW
from expo_studio.ui.sights import Sights
from expo_studio.ui.speech import Speech
from expo_studio.ui.status import Findings
from expo_studio.ui.studio import Studio
from expo_studio.ui.studio_leaving import StudioLeaving
from expo_studio.ui.subject import Kind
from expo_studio.ui.taking_in import ANYWHERE, TakingIn
from expo_studio.ui.theme import DARK, LIGHT, style_sheet
from expo_studio.ui.tour_player import TourPlayer
from expo_studio.ui.tutorial import Tutorial
from expo_studio.ui.viewport import Viewport

if TYPE_CHECKING:
    from expo_studio.ui.hall_window import HallWindow
    from expo_studio.ui.import_dialog import ImportDialog

MESSAGE_MS, LIVE_WIDTH = 6000, 380
"""How long a message stands, and the pixels across in which the desk's tabs fit."""
ASIDE_MS = 50
"""After which the other window is dressed: by then the rows of this one are laid out."""


class StudioWindow(QMainWindow):
    """One window on one project."""

    _is_opening_halls = False

    def __init__(
        self,
        project: Project,
        speech: Speech,
        go_live: GoLive,
        open_visitors: OpenVisitors | None = None,
    ) -> None:
        super().__init__()
        self._speech = speech
        self._studio = Studio(project, speech)
        self.panels = Panels(self)
        self.banner = Banner(speech)
        self.work = LongWork(self._studio, self)
        # Before all that show edits here: those who watch get them first.
        self.live = LivePanel(self._studio, go_live, open_visitors)
        self.viewport = Viewport(self._studio)
        self.tutorial = Tutorial(self._studio, self.viewport.is_being_dragged)
        self.sights = Sights(self._studio, self)
        self.plan = Plan(self._studio, self.sights)
        self.player = TourPlayer(self._studio)
        self.shelf, self.portraits = Shelf(self._studio), Portraits(self._studio, ICON * 2, self)
        self.outliner = Outliner(self._studio)
        self.inspector = Inspector(self._studio, self.sights)
        self.products = ProductTable(self._studio)
        self.history = History(self._studio)
        self.findings = Findings(self._studio)
        self.shows = ShowPanel(self._studio, self.viewport)
        self._taking_in = TakingIn(self._studio, self)
        self.importing: ImportDialog | None = None
        self.halls: HallWindow | None = None
        self.filing = Filing(self._studio, self, self.work.patience, self._taking_in.settle)
        self.notices = Notices(self.banner, self._studio, self.filing)
        self._disk_watch = DiskWatch(self._studio, self.work.patience, self.notices, self)
        self._leaving = StudioLeaving(self, self.work.patience)
        self._actions = Actions(self, speech)
        self._lay_out()
        self.asking = Asking(
            self, self._studio, self.viewport, self._taking_in, self._actions, open_visitors
        )
        self._menus = Menus(self, self, self._actions)
        self.context = self._offer_menus()
        self._connect()
        self.set_dark(QSettings().value("dark", defaultValue=False, type=bool))
        self._speak()
        self.notices.opened(project)

    @property
    def studio(self) -> Studio:
        """Return what the window edits."""
        return self._studio

    def quit(self) -> object:
        """Close the window."""
        return self.close()

    def actions_made(self) -> tuple[tuple[QAction, Text], ...]:
        """Return every action and what it is called."""
        return self._actions.made

    def welcome(self) -> None:
        """Ask where to begin, and begin there."""
        from expo_studio.ui.welcome import Welcome

        dialog = Welcome(self._speech, self)
        if not asked(dialog):
            return
        if dialog.wants_tutorial:
            self.teach()
        elif dialog.wants_hall:
            self.open_halls()
        elif dialog.wants_open:
            self.filing.open()
        elif dialog.recent_path is not None:
            self.filing.open_path(dialog.recent_path)
        elif self.filing.new(dialog.template):
            self.notices.begun(self._studio.booth, self.asking.build_stand)

    def open_halls(self) -> None:
        """Open the organizer's window, or bring it to the front."""
        if self._is_opening_halls:
            return
        self._is_opening_halls, wait_for = True, self._studio.wait_for
        try:
            wait_for(PREPARING, partial(import_module, "expo_studio.ui.hall_window"))
            from expo_studio.ui.hall_window import shown_halls

            self.halls = shown_halls(self.halls, self._speech, wait_for)
        except ExpoError as error:
            self.notices.trouble(error)
        finally:
            self._is_opening_halls = False

    def teach(self) -> None:
        """Begin the tutorial, on a fresh copy of the sample booth."""
        if self.filing.switch_to(practice_project, is_remembered=False):
            self.show_views(view=True, plan=False)
            self.tutorial.begin()

    def play_tour(self, key: str = "") -> None:
        """Play a tour: the one asked for, else the one looked at, else the first."""
        tours, subject = self._studio.booth.tours, self._studio.subject
        looked_at = subject.key if subject and subject.kind is Kind.TOUR else ""
        chosen = key or looked_at or next(iter(tours), "")
        if not chosen:
            self.banner.tell(words.NO_TOUR, (words.TOUR, self._make_tour), is_alarm=False)
            return
        self.banner.hide()
        self.viewport.set_walking(False)
        self.show_views(view=True, plan=self.plan.isVisible())
        self.player.begin(chosen)

    def _make_tour(self) -> None:
        editing.add_tour(self._studio)

    def show_views(self, *, view: bool, plan: bool) -> None:
        """Show the 3D view, the plan, or both side by side."""
        self.viewport.setVisible(view)
        self.plan.setVisible(plan)
        if view and plan:
            half = max(1, self.split.width() // 2)
            self.split.setSizes([half, half])

    def set_dark(self, is_dark: object) -> None:
        """Wear the dark or the light theme."""
        self._menus.dark.setChecked(bool(is_dark))
        self.setStyleSheet(style_sheet(DARK if is_dark else LIGHT))
        halls = self.halls
        if halls is not None and halls.isVisible():  # one that is closed looks when it comes back
            QTimer.singleShot(ASIDE_MS, halls, partial(halls.set_dark, is_dark))
        QSettings().setValue("dark", bool(is_dark))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask about unsaved changes; a live session goes on."""
        event.setAccepted(self._leaving.leave())

    def _disk_free(self) -> None:
        self._leaving.go_on()

    def _lay_out(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.tutorial)
        layout.addWidget(self.work.progress)
        layout.addWidget(self.work.disk)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.viewport)
        self.split.addWidget(self.plan)
        self.plan.hide()
        layout.addWidget(self.split, 1)
        layout.addWidget(self.player)
        self.setCentralWidget(middle)
        panels = self.panels
        shelf = panels.add(words.SHELF, self.shelf, LEFT)
        outliner = panels.add(words.OUTLINER, self.outliner, RIGHT)
        inspector = panels.add(words.INSPECTOR, self.inspector, RIGHT)
        for text, part in (
            (words.LIVE, scrolled(self.live)),
            (SHOW, scrolled(self.shows)),
            (words.HISTORY, self.history),
            (words.FINDINGS, self.findings),
        ):
            self.tabifyDockWidget(inspector, panels.add(text, part, RIGHT))
        panels.add(words.PRODUCTS, self.products, BOTTOM).hide()
        inspector.raise_()
        self.resizeDocks([shelf, outliner], [250, 300], Qt.Orientation.Horizontal)
        self.resizeDocks([outliner, inspector], [300, 420], Qt.Orientation.Vertical)
        self.statusBar().addPermanentWidget(self.findings.summary)
        self.statusBar().addPermanentWidget(self.findings.budget)
        panels.recall(QSize(1440, 900))

    def _offer_menus(self) -> ContextMenu:
        """Offer the panels to be shown, and menus where one right-clicks."""
        self._menus.list_panels(self.panels.docks)
        menu = ContextMenu(self._actions, self._studio, self)
        menu.attend(self.viewport, self.viewport.choose_at)
        menu.attend(self.plan, self.plan.choose_at)
        menu.attend_tree(self.outliner.tree)
        return menu

    def _connect(self) -> None:
        for place in (self.viewport, self.plan):
            place.dropped.connect(lambda files, at: self.ask_import([*map(Path, files)], at))
            place.asked.connect(self._taking_in.take_kit)
        self.products.told.listen(self.notices.say)
        self.tutorial.own_wanted.connect(self.welcome)
        self.viewport.looked.listen(self.live.look)
        self.viewport.looked.listen(self.plan.look)
        self.plan.look(self.viewport.viewpoint)
        self.viewport.walking.connect(self._walking)
        self.viewport.measured.connect(lambda is_out: self._menus.tape.setChecked(is_out))
        self.findings.show_asked.connect(self.viewport.frame_selection)
        self.findings.list_asked.connect(lambda: self.panels.show(self.findings))
        self.plan.mark_taken.connect(self.shows.show_mark)
        self.inspector.panel_asked.connect(self._show_shows)
        self.viewport.drawn.connect(self.findings.tell_memory)
        self.outliner.chosen.listen(self.viewport.go_to)
        self._inspecting = Inspecting(self.inspector, self._studio, self.viewport)
        self._inspecting.ask_by(self.asking)
        self._inspecting.tour_by(self.play_tour, self.player)
        self.sights.told.connect(self.notices.say)
        self.shelf.wanted.connect(lambda key: self._taking_in.take_kit(key, ANYWHERE))
        self.shelf.portraits_asked.connect(self._portray)
        self.portraits.came.connect(self.shelf.show_portrait)
        self.shelf.import_asked.connect(self.import_files)
        self._taking_in.came.connect(self.notices.imported)
        self._connect_live()
        self._speech.changed.listen(lambda _: self._speak())
        self.filing.saved.connect(self._saved)
        self.filing.refused.connect(self.notices.refused)
        self.filing.undecided.connect(self.notices.ask_to_decide)
        self.work.attend(self.filing, self.notices)
        self.work.patience.ended.connect(self._disk_free, Qt.ConnectionType.QueuedConnection)
        self._studio.opened.listen(self._opened)
        self._studio.troubled.listen(self.notices.trouble)
        self._studio.edited.listen(lambda _: self._show_state())

    def _connect_live(self) -> None:
        self.shows.told.connect(self.notices.say)
        self.live.show_told.connect(self.shows.hear)
        self.shows.wished.connect(self.live.send_wish)
        self.live.stopped.connect(self._live_stopped)
        self.live.turned.connect(self._menus.show_live)
        self.live.on_air.connect(
            lambda _: self.panels.make_room(words.LIVE, LIVE_WIDTH, words.OUTLINER)
        )

    def _speak(self) -> None:
        say = self._speech
        self.panels.speak(say)
        self._menus.speak()
        self.viewport.setAccessibleName(say(words.VIEW_3D))
        self._show_state()

    def _show_state(self) -> None:
        document, path = self._studio.document, self._studio.project.path
        title = self._speech(self._studio.booth.title) or path.stem
        note = f" ({self._speech(words.LOOKING)})" if self._studio.project.is_read_only else ""
        self.setWindowTitle(f"{title} — {path.name}[*]{note} — Expo Studio")
        self.setWindowModified(not document.is_saved)
        self._menus.undo.setEnabled(document.position > 0)
        self._menus.redo.setEnabled(document.position < len(document.history))
        help_text = words.WALK_HELP if self.viewport.is_walking else words.HELP
        self.statusBar().showMessage(self._speech(help_text))

    def bake_light(self) -> None:
        """Work out how much sky each place sees, unless something else runs."""
        self.work.bake_light()

    def _portray(self, keys: list[AssetId]) -> None:
        if not self.viewport.drawing.arrival.is_on:  # the booth itself comes first
            self.portraits.ask(keys)

    def _saved(self) -> None:
        self._show_state()
        self.statusBar().showMessage(self._speech(words.SAVED), MESSAGE_MS)

    def _walking(self, is_walking: object) -> None:
        self._menus.walk.setChecked(bool(is_walking))
        for action in self._menus.modes:
            action.setEnabled(not is_walking)
        self._show_state()

    def switch_language(self) -> None:
        """Speak the other language from now on."""
        language = Language.EN if self._speech.language is Language.ZH else Language.ZH
        QSettings().setValue("language", language.value)
        self._speech.switch(language)

    def go_live(self) -> None:
        """Show the live panel and start a session, unless one is on air already."""
        self.panels.show(self.live)
        self.live.start()

    def go_on_live(self) -> None:
        """Begin the next part of the run-down, where a session has one."""
        self.live.go_on()

    def go_show(self) -> None:
        """Show the panel of shows and start the show, or go on to its next cue."""
        if self.shows.visibleRegion().isEmpty():
            self._show_shows()
        self.shows.go()

    def _show_shows(self) -> None:
        self.panels.show(self.shows)
        self.panels.make_room(SHOW, LIVE_WIDTH, words.OUTLINER)
        self.shows.setFocus()

    def _live_stopped(self) -> None:
        self.banner.tell(words.LIVE_STOPPED, (words.START_AGAIN, self.live.start))

    def import_files(self) -> None:
        """Ask for files to import."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(READABLE))
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self._speech(words.IMPORT), "", f"{self._speech(words.ASSET)} ({kinds})"
        )
        self.ask_import([Path(one) for one in chosen], ANYWHERE)

    def care_for_assets(self) -> None:
        """Show what the booth stores, and mend, fit or tidy it."""
        from expo_studio.ui.asset_care import AssetCare

        self.care = shown_once(AssetCare(self._studio, self))

    def ask_import(self, paths: list[Path], at: Surface) -> None:
        """Show what files are, and take in those that the user wants."""
        from expo_studio.ui.import_dialog import ImportDialog

        if not paths:
            return
        self.importing = dialog = ImportDialog(self._speech, paths, self)
        dialog.accepted.connect(lambda: self._taking_in.take_in(dialog.results, at))
        dialog.finished.connect(self._import_ended)
        shown_once(dialog)

    def _import_ended(self) -> None:
        self.importing = None  # and with it the bytes it read

    def _opened(self, project: Project) -> None:
        self.live.let_go()
        self.viewport.set_walking(False)
        self._speak()
        self.notices.opened(project)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Look whether the file was changed meanwhile, whenever one comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.filing.look_outside)
