"""The studio as a program: introduces the services to the window."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from expo_studio.errors import ProjectError, RecordsError
from expo_studio.scratch import sweep_scratch
from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from expo_studio.model.booth import Booth
    from expo_studio.model.hotspots import Viewpoint
    from expo_studio.model.leads import FollowUpNote, Lead
    from expo_studio.model.questions import Question
    from expo_studio.model.statistics import Count
    from expo_studio.project.project import Project
    from expo_studio.records.records import Records
    from expo_studio.stream.client import ControlClient
    from expo_studio.stream.launch import LiveProcess
    from expo_studio.ui.ports import Invitation, Stray


@dataclass(frozen=True, slots=True)
class StartedSession:
    """A live host and the line to it, as the window's LiveSession."""

    process: LiveProcess
    client: ControlClient
    visitor_url: str
    desk_url: str
    authority: Path | None

    @property
    def is_running(self) -> bool:
        """Return whether the host is alive."""
        return self.process.is_running

    def look(self, viewpoint: Viewpoint) -> None:
        """Show the booth from here."""
        self.client.look(viewpoint)

    def show_booth(self, booth: Booth) -> None:
        """Show this booth."""
        self.client.show_booth(booth)

    def say(self, text: str) -> None:
        """Say something to everyone."""
        self.client.say(text)

    def send(self, message: dict[str, Any]) -> None:
        """Ask the host for anything a desk may ask for."""
        self.client.send(message)

    def end(self) -> None:
        """End the session for everyone, even while the line to it is down."""
        self.client.end()
        self.process.end()

    def close(self) -> None:
        """Stop speaking; the session goes on."""
        self.client.close()


def go_live(
    project: Path,
    hear: Callable[[dict[str, Any]], None],
    is_wanted: Callable[[], bool] = lambda: True,
    invitation: Invitation | None = None,
) -> StartedSession:
    """Start a live session of a project; LiveError if it does not start or is given up.

    Without an invitation only this computer can come in.
    """
    from expo_studio.stream.client import ControlClient
    from expo_studio.stream.launch import LiveProcess

    process = LiveProcess(
        project,
        _films_of(project),
        lambda event: hear({**event, "type": "warning"}),
        _options(invitation) if invitation is not None else (),
        _secrets(invitation) if invitation is not None else None,
    )
    links = process.wait_until_ready(is_wanted)
    sys.stdout.write(f"{links.visitor_url}\n")
    sys.stdout.flush()
    client = ControlClient(
        links.control_url, links.presenter_token, hear, links.authority, links.certificate
    )
    return StartedSession(process, client, links.visitor_url, links.presenter_url, links.authority)


def _options(invitation: Invitation) -> list[str]:
    """Return how the command is told who may come."""
    options = ["--host", "0.0.0.0"] if invitation.is_wide else []  # noqa: S104 (as was chosen)
    if invitation.is_secure and invitation.certificate:
        options += ["--certificate", invitation.certificate]
        options += ["--key", invitation.key or invitation.certificate]
    elif invitation.is_secure:
        options.append("--https")
    if invitation.uplink_mbit:
        options += ["--uplink", f"{invitation.uplink_mbit}"]
    relaying = invitation.relaying
    if invitation.is_wide and relaying.turn:
        options += ["--turn", relaying.turn, *(["--relay-only"] if relaying.is_only else [])]
    if invitation.is_wide and relaying.stun:
        options += ["--stun", relaying.stun]
    return options


def _secrets(invitation: Invitation) -> dict[str, str]:
    """Return what the command is told where no other user sees it."""
    relaying = invitation.relaying
    return {"EXPO_TURN_SECRET": relaying.secret, "EXPO_TURN_USER": relaying.user}


class KeptVisitors:
    """The records of a project, as the window's Visitors."""

    def __init__(self, records: Records, project: Path) -> None:
        self._records, self._project = records, project

    def strays(self) -> tuple[Stray, ...]:
        """Return records that may be this project's own, of a place where it is no more."""
        from expo_studio.cli.kept_records import stray_records

        return tuple(_strays(stray_records(self._project, self._records)))

    def take_over(self, stray: Stray) -> None:
        """Bring such records here; nothing of them is left elsewhere."""
        self._records.take_over(stray.path)

    def keep_apart(self, stray: Stray) -> None:
        """Ask about such records no more."""
        self._records.keep_apart(stray.path)

    def leads(self) -> tuple[Lead, ...]:
        """Return every card that is kept."""
        return self._records.leads.all()

    def questions(self) -> tuple[Question, ...]:
        """Return what was asked."""
        return self._records.questions.all()

    def take_inquiry(self, raw: bytes, booth: Booth) -> None:
        """Open a sealed inquiry and keep it as a lead, once."""
        from expo_studio.cli.inquiries import keep_inquiry

        keep_inquiry(self._records, raw, booth)

    def note(self, key: str, note: FollowUpNote) -> None:
        """Write on a lead."""
        self._records.leads.note(key, note)

    def erase(self, visitor: str) -> None:
        """Erase everything a visitor said and left."""
        self._records.erasure.erase(visitor, time.time())

    def counts(self) -> tuple[Count, ...]:
        """Return what was counted."""
        return self._records.statistics.all()

    def leads_csv(self) -> bytes:
        """Return the leads as CSV."""
        from expo_studio.records.exports import leads_csv

        return leads_csv(self.leads())

    def leads_vcards(self) -> bytes:
        """Return the leads as vCards."""
        from expo_studio.records.exports import leads_vcards

        return leads_vcards(self.leads())

    def counts_csv(self) -> bytes:
        """Return what was counted as CSV."""
        from expo_studio.records.exports import statistics_csv

        return statistics_csv(self.counts())


@contextmanager
def open_visitors(project: Path) -> Iterator[KeptVisitors]:
    """Yield what visitors of a project left, without what is due to be erased today."""
    from expo_studio.cli.kept_records import open_records

    with open_records(project) as records:
        yield KeptVisitors(records, project)


def _strays(paths: Iterable[Path]) -> Iterator[Stray]:
    """Yield what stray records hold; those that cannot be used now are no reason to show none."""
    for path in paths:
        with suppress(RecordsError):
            yield _stray(path)


def _stray(path: Path) -> Stray:
    """Return what stray records hold, in numbers, and who kept them."""
    from expo_studio.records.origins import origin_in
    from expo_studio.records.records import Records
    from expo_studio.ui.ports import Stray

    origin = origin_in(path)
    with Records(path) as records:
        leads = records.leads.all()
        questions = len(records.questions.all())
    exhibitors = tuple(dict.fromkeys(one.consent.controller for one in leads))
    return Stray(path, origin.project if origin else path, exhibitors, len(leads), questions)


def _films_of(project: Path) -> Path | None:
    """Return the folder beside a project for its recordings, None where none can be made."""
    folder = project.parent / f"{project.stem} live"
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return folder


HALL_SUFFIX = ".hall"
SWEEP_MS = 2000
"""After which is swept: the window shows itself first."""


def run(words: list[str], *, goes_live: bool = False) -> int:
    """Open the studio on a project or a hall, the sample's copy if none is given.

    Raises:
        ProjectError: The project cannot be opened, or there is no display.
    """
    _require_display()
    from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from expo_studio.ui.opening import open_asking
    from expo_studio.ui.rest import Rest, set_aside
    from expo_studio.ui.speech import Speech
    from expo_studio.ui.window import StudioWindow

    set_aside()
    application = QApplication(["expo-studio"])  # desktops know the window by this name
    application.setApplicationName("Expo Studio")
    application.setDesktopFileName("expo-studio")
    application.setOrganizationName("expo-studio")
    system = "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"
    chosen = os.environ.get("EXPO_LANG") or QSettings().value("language") or system
    language = Language.ZH if str(chosen).startswith("zh") else Language.EN
    speech = Speech(language)
    if words and Path(words[0]).suffix.lower() == HALL_SUFFIX:
        from expo_studio.ui.hall_window import open_hall

        halls = open_hall(speech, Path(words[0]))
        if halls is None:
            return 1
        halls.show()
        QTimer.singleShot(0, partial(_hear_interruptions, application))
        return application.exec()
    project = open_asking(Path(words[0]), speech, None) if words else _sample()
    if project is None:
        return 1
    window = StudioWindow(project, speech, go_live, open_visitors)
    rest = partial(Rest, window.studio, window)
    window.viewport.frameSwapped.connect(
        lambda: QTimer.singleShot(0, rest), Qt.ConnectionType.SingleShotConnection
    )
    window.show()
    QTimer.singleShot(0, partial(_hear_interruptions, application))
    QTimer.singleShot(SWEEP_MS, threading.Thread(target=_sweep, name="sweep", daemon=True).start)
    if not words and not goes_live:
        QTimer.singleShot(0, window.welcome)
    if goes_live:
        window.go_live()
    return application.exec()


def _hear_interruptions(application: QApplication) -> None:
    """Close all windows at Ctrl+C from now on."""
    from expo_studio.ui.interruption import Interruption

    Interruption(application)


def _sweep() -> None:
    """Take away what killed programs left, and cards whose day has come, of every project."""
    from expo_studio.cli.kept_records import erase_due, records_folder
    from expo_studio.project.lock import sweep_locks
    from expo_studio.project.unwritten import sweep_halves

    sweep_scratch()
    sweep_halves()
    sweep_locks()
    erase_due(records_folder())


def _sample() -> Project:
    from expo_studio.cli.living import demo_project
    from expo_studio.project.project import Project

    return Project.open(demo_project())


def _require_display() -> None:
    is_linux = sys.platform.startswith("linux")
    if is_linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise ProjectError(
            Text(
                zh="没有可用的显示器，无法打开窗口。", en="There is no display to open a window on."
            ),
            Text(
                zh="请在桌面上运行，或使用 expo-studio live、render、export 等命令。",
                en="Run it on a desktop, or use the commands live, render and export.",
            ),
        )
