"""The organizer's window: packages come in, get their place, and are published as a hall."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from expo_studio.project.hall_file import HallFile
from expo_studio.text import Language, Text
from expo_studio.ui import hall_words as words
from expo_studio.ui import words as common
from expo_studio.ui.actions import Actions
from expo_studio.ui.banner import Banner
from expo_studio.ui.dialogs import asked
from expo_studio.ui.disk_watch import DiskWatch
from expo_studio.ui.hall_detail import HallDetail
from expo_studio.ui.hall_drafts import found_draft, new_draft
from expo_studio.ui.hall_filing import HallFiling
from expo_studio.ui.hall_form import HallForm
from expo_studio.ui.hall_intake import HallIntake, Tally
from expo_studio.ui.hall_leaving import HallLeaving
from expo_studio.ui.hall_list import HallList
from expo_studio.ui.hall_menus import HallMenus
from expo_studio.ui.hall_plan import HallPlan
from expo_studio.ui.hall_preview import HallPreview
from expo_studio.ui.hall_publishing import HallPublishing
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.history import History
from expo_studio.ui.labels import scrolled
from expo_studio.ui.notices import Notices
from expo_studio.ui.opening import open_hall_asking
from expo_studio.ui.palette import Palette
from expo_studio.ui.panels import LEFT, RIGHT, Panels
from expo_studio.ui.patience import Patience, Waits, at_once
from expo_studio.ui.progress import Progress
from expo_studio.ui.speech import Speech
from expo_studio.ui.theme import DARK, LIGHT, style_sheet

if TYPE_CHECKING:
    from expo_studio.publish.hall import BuiltHall
    from expo_studio.publish.reopening import Reopened

MESSAGE_MS = 6000
PACKAGES = "*.expo"


def open_halls(speech: Speech, wait_for: Waits = at_once) -> HallWindow:
    """Return a window on a hall that a kill left unsaved, or on an empty one.

    Raises:
        ProjectError: The disk refuses.
    """
    found, file = wait_for(words.PREPARING, _draft)
    window = HallWindow(file, speech)
    if found:
        window.banner.tell(words.FOUND_AGAIN, is_alarm=False)
    return window


def _draft() -> tuple[bool, HallFile]:
    """Return whether a hall was left unsaved, and it or a new one."""
    found = found_draft()
    return found is not None, found or new_draft()


def open_hall(speech: Speech, path: Path) -> HallWindow | None:
    """Return a window on a hall's file; None where it is damaged and no backup is wanted.

    Raises:
        ProjectError: The hall cannot be opened.
    """
    file = open_hall_asking(path, speech, None)
    return HallWindow(file, speech) if file is not None else None


def shown_halls(window: HallWindow | None, speech: Speech, wait_for: Waits = at_once) -> HallWindow:
    """Bring an organizer's window to the front, a new one if there is none; ExpoError if not."""
    if window is None:
        window = open_halls(speech, wait_for)
    elif not window.isVisible():
        window.begin_again()
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HallWindow(QMainWindow):
    """One window on one hall."""

    def __init__(self, file: HallFile, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.panels = Panels(self, "hall-")
        self.studio = HallStudio(file, speech)
        self.banner, self.progress = Banner(speech), Progress(speech)
        self.plan = HallPlan(self.studio)
        self.list = HallList(self.studio)
        self.detail = HallDetail(self.studio, self.list)
        self.form = HallForm(self.studio)
        self.history = History(self.studio)
        self.disk = Progress(speech)
        self.patience = Patience(self.disk, self)
        self.studio.wait_for = self.patience.wait_for
        self.filing = HallFiling(self.studio, self, self.patience)
        self.notices = Notices(self.banner, self.studio, self.filing)
        self._disk_watch = DiskWatch(self.studio, self.patience, self.notices, self)
        self._leaving = HallLeaving(self, self.patience)
        self.intake = HallIntake(self.studio, self)
        self.publishing = HallPublishing(self.studio, self)
        self.preview = HallPreview(self)
        self._actions = Actions(self, speech)
        self._lay_out()
        self.menus = HallMenus(self, self, self._actions)
        self.menus.list_panels(self.panels.docks)
        self._connect()
        self.panels.recall(QSize(1360, 860))
        self.set_dark(QSettings().value("dark", defaultValue=False, type=bool))
        self._speak()
        self.notices.opened(file)

    def begin_again(self) -> None:
        """Go on after having been closed; ProjectError if the disk refuses."""
        found, file = self.patience.wait_for(words.PREPARING, _draft)
        self._leaving.come_back()
        self.studio.open(file)
        self.panels.recall(QSize(1360, 860))
        self.set_dark(QSettings().value("dark", defaultValue=False, type=bool))
        if found:
            self.banner.tell(words.FOUND_AGAIN, is_alarm=False)

    def add_packages(self) -> None:
        """Ask for packages and take them in."""
        say = self._speech
        chosen, _ = QFileDialog.getOpenFileNames(
            self, say(words.ADD), "", f"{say(words.PACKAGES)} ({PACKAGES})"
        )
        self.take([Path(one) for one in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Check packages and take the good ones in."""
        self.intake.take(paths)

    def show_preview(self) -> None:
        """Show the published hall in the browser."""
        if self.publishing.folder is None:
            self.banner.tell(words.PUBLISH_FIRST, (words.PUBLISH, self.publishing.publish))
        else:
            self.notices.say(words.PREVIEW_BEGINS.filled(path=self.publishing.folder))
            self.preview.show(self.publishing.folder)

    def choose_command(self) -> None:
        """Show the command palette and do what was chosen."""
        dialog = Palette(self._actions, self._speech, self)
        if asked(dialog) and dialog.chosen is not None:
            dialog.chosen.trigger()

    def set_dark(self, is_dark: object) -> None:
        """Wear the dark or the light theme."""
        self.menus.dark.setChecked(bool(is_dark))
        self.setStyleSheet(style_sheet(DARK if is_dark else LIGHT))
        QSettings().setValue("dark", bool(is_dark))

    def switch_language(self) -> None:
        """Speak the other language from now on."""
        language = Language.EN if self._speech.language is Language.ZH else Language.ZH
        QSettings().setValue("language", language.value)
        self._speech.switch(language)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept files anywhere in the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Take in what was dropped."""
        urls = event.mimeData().urls()
        self.take([Path(one.toLocalFile()) for one in urls if one.isLocalFile()])
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Stop what runs, and ask about unsaved changes."""
        event.setAccepted(self._leaving.leave())

    def quit(self) -> object:
        """Close the window."""
        return self.close()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Look whether the file was changed meanwhile, whenever one comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.filing.look_outside)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.banner, self.progress, self.disk):
            layout.addWidget(part)
        layout.addWidget(self.plan, 1)
        self.setCentralWidget(middle)
        booths = self.panels.add(words.BOOTHS, self.list, LEFT)
        detail = self.panels.add(words.DETAIL, self.detail, LEFT)
        form = self.panels.add(words.FORM, scrolled(self.form), RIGHT)
        history = self.panels.add(common.HISTORY, self.history, RIGHT)
        self.statusBar().addPermanentWidget(self.detail.summary)
        self.resizeDocks([booths, form], [400, 270], Qt.Orientation.Horizontal)
        self.resizeDocks([booths, detail], [330, 300], Qt.Orientation.Vertical)
        self.resizeDocks([form, history], [560, 120], Qt.Orientation.Vertical)

    def _connect(self) -> None:
        studio, intake, publishing = self.studio, self.intake, self.publishing
        self.plan.dropped.connect(self.take)
        self.plan.empty.add_asked.connect(self.add_packages)
        intake.begun.connect(lambda: self.progress.begin(words.READING))
        intake.progressed.connect(self.progress.advance)
        intake.ended.connect(self._taken)
        publishing.begun.connect(self.progress.begin)
        publishing.progressed.connect(self.progress.advance)
        publishing.published.connect(self._published)
        publishing.reopened.connect(self._reopened)
        self.progress.cancelled.connect(intake.cancel)
        self.progress.cancelled.connect(publishing.cancel)
        self.preview.shown.connect(
            lambda url: self.banner.tell(words.PREVIEWING.filled(url=url), is_alarm=False)
        )
        self.preview.failed.connect(self.notices.trouble)
        self.filing.saved.connect(self._saved)
        self.filing.refused.connect(self.notices.refused)
        self.filing.undecided.connect(self.notices.ask_to_decide)
        self.filing.busy.connect(lambda: self.notices.say(common.BUSY))
        self.patience.ended.connect(self._leaving.go_on, Qt.ConnectionType.QueuedConnection)
        studio.troubled.listen(self.notices.trouble)
        studio.edited.listen(lambda _: self._show_state())
        studio.opened.listen(self._opened)
        self._speech.changed.listen(lambda _: self._speak())

    def _speak(self) -> None:
        self.panels.speak(self._speech)
        self.menus.speak()
        self._show_state()

    def _show_state(self) -> None:
        document, hall = self.studio.document, self.studio.hall
        title = self._speech(hall.title) or self._speech(words.HALL)
        self.setWindowTitle(f"{title} — {self._speech(self.filing.name)}[*] — Expo Studio")
        self.setWindowModified(not document.is_saved)
        self.menus.undo.setEnabled(document.position > 0)
        self.menus.redo.setEnabled(document.position < len(document.history))
        self.menus.publish.setEnabled(bool(hall.stalls))
        self.menus.rows.setEnabled(bool(hall.exhibits))
        self.statusBar().showMessage(self._speech(words.PLAN_HELP))

    def _saved(self) -> None:
        self._show_state()
        self.statusBar().showMessage(self._speech(common.SAVED), MESSAGE_MS)

    def _opened(self, file: HallFile) -> None:
        self.publishing.folder = None
        self.banner.hide()
        self.notices.opened(file)

    def _taken(self, tally: Tally) -> None:
        self.progress.end()
        if tally.words != Text():
            self.banner.tell(tally.words, is_alarm=bool(tally.refused))

    def _published(self, built: BuiltHall | None) -> None:
        self.progress.end()
        if built is None:
            return
        told = words.PUBLISHED.filled(
            path=built.path, n=built.booths, m=round(built.entrance / 1e6, 1)
        )
        waiting = len(self.studio.hall.waiting)
        if waiting:
            left = words.LEFT_OUT.filled(n=waiting)
            told = Text(f"{told.zh}{left.zh}", f"{told.en} {left.en}")
        self.banner.tell(told, (words.PREVIEW, self.show_preview), is_alarm=bool(waiting))

    def _reopened(self, outcome: tuple[HallFile, Reopened, Path] | None) -> None:
        self.progress.end()
        if outcome is None:
            return
        file, read, folder = outcome
        if not self.filing.switch_to(lambda: file):
            self.filing.let_go(file)
            return
        self.publishing.folder = folder
        if read.lost:
            self.studio.keep_out({str(key): one for key, one in read.lost.items()}, set())
            self.banner.tell(words.LOST.filled(n=len(read.lost)))
