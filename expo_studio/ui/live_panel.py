"""Going live from the window: link, QR code, who is inside, and the presenter's desk."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import ExpoError
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream.own_addresses import may_sign
from expo_studio.text import Text
from expo_studio.ui import desk_words, words
from expo_studio.ui.desk import Desk
from expo_studio.ui.dialogs import agreed, asked, way_taken
from expo_studio.ui.errands import Errand
from expo_studio.ui.flow import FlowLayout
from expo_studio.ui.gate import Gate
from expo_studio.ui.invitation_form import PUBLIC, REHEARSAL, TRUST, InvitationForm
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.ports import GoLive, LiveSession, OpenVisitors, Visitors
from expo_studio.ui.studio import Studio
from expo_studio.ui.tab_order import put_after
from expo_studio.ui.tips import tip
from expo_studio.ui.voice_strip import VoiceStrip

WATCH_MS = 700
SEND_MS = 40
"""How often the newest camera and booth are sent at most."""


class LivePanel(QWidget):
    """Starts, shows and ends a live session.

    Attributes:
        invitation: Who may come to the next session.
        voice: How the presenter is heard.
        told: What the host said, brought to the window's thread.
        stopped: The host died without being asked to.
        on_air: A session is on air; its visitors' link.
        turned: Whether a session is on air, each time that changes.
        show_told: Where the runway show on air is; None once there is no session.
    """

    told = Signal(dict)
    stopped = Signal()
    on_air = Signal(str)
    turned = Signal(bool)
    show_told = Signal(object)

    def __init__(
        self, studio: Studio, go_live: GoLive, open_visitors: OpenVisitors | None = None
    ) -> None:
        super().__init__()
        self._gate = Gate(self)
        self.setObjectName("panel")
        self._go_live = go_live
        self._open_visitors = open_visitors
        self._session: LiveSession | None = None
        self._viewpoint: Viewpoint | None = None
        self._booth: Booth | None = None
        self._errand: Errand | None = None
        self._given_up = threading.Event()
        self._state: dict[str, Any] = {}
        self._program: dict[str, Any] = {}
        self._is_lost = False
        self._start, self._end, self._copy = strong_button(), QPushButton(), QPushButton()
        self._words, self._facts, self._reach = label("soft"), label("soft"), label("soft")
        self.invitation = InvitationForm(studio.speech)
        self._link = QLineEdit()
        self._link.setReadOnly(True)
        self._qr = QLabel()
        self._qr.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.voice = VoiceStrip(studio.speech)
        self._browse, self.leads = QPushButton(), QPushButton()
        self._show_qr = QPushButton("QR")
        self._show_qr.setCheckable(True)
        self.fold = QPushButton()
        self.fold.setCheckable(True)
        self._lay_out()
        self.told.connect(self._hear)
        self._watching = QTimer(self, interval=WATCH_MS)
        self._watching.timeout.connect(self._watch_host)
        self._sending = QTimer(self, interval=SEND_MS, singleShot=True)
        self._sending.timeout.connect(self._send_latest)
        self.watch(studio)

    def watch(self, studio: Studio) -> None:
        """Go live with this studio's project from now on."""
        self._studio = studio
        studio.edited.listen(self._show_booth)
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    @cached_property
    def desk(self) -> Desk:
        """Return where the presenter meets the visitors; made for the first session."""
        made = Desk(self._studio.speech)
        made.wished.connect(self.send_wish)
        made.called.connect(lambda _: self._open_desk())
        made.show_booth(self._studio.booth)
        self._room.addWidget(made)
        put_after(made, self.voice)
        made.setVisible(self.is_on_air)
        return made

    @property
    def _desks(self) -> tuple[Desk, ...]:
        """Return the desk, if it was needed yet: a window has not many parts to dress then."""
        return (self.desk,) if "desk" in vars(self) else ()

    def go_on(self) -> None:
        """Begin the next part of the run-down, where a session has one."""
        for desk in self._desks:
            desk.rundown.go_on()

    @property
    def is_on_air(self) -> bool:
        """Return whether a session is on air."""
        return self._session is not None

    def start(self) -> None:
        """Start a session of the project as it is in the file."""
        if self._session is not None or self._errand is not None:
            return
        refusal = self.invitation.refusal
        if refusal is not None:
            self._studio.troubled.tell(refusal)
            return
        path = self._studio.project.path
        self._given_up = given_up = threading.Event()
        tell = partial(self._gate.tell, self.told.emit)
        begin = partial(
            self._go_live, path, tell, lambda: not given_up.is_set(), self.invitation.chosen
        )
        self._errand = Errand(begin, self)
        self._errand.done.connect(self._begin)
        self._errand.failed.connect(self._fail)
        self._errand.start()
        self.desk.show_booth(self._studio.booth)  # made while the session comes up
        self._speak()

    def _start_or_give_up(self) -> None:
        if self._errand is None:
            self.start()
            return
        self.give_up()
        self._speak()

    def give_up(self) -> None:
        """Leave nothing running of a session that is still starting."""
        self._given_up.set()

    def end(self) -> None:
        """End the session for everyone, also one that is still starting."""
        self.give_up()
        if self._session is not None:
            self._session.end()
            self._forget()

    def _ask_and_end(self) -> None:
        """End the session; where visitors are, only after a yes."""
        speech, people = self._studio.speech, self._state.get("people", 0)
        question = words.END_FOR_ALL.filled(people=people)
        if not people or agreed(self, speech(words.LIVE), question, words.END_LIVE, speech):
            self.end()

    def may_leave(self) -> bool:
        """Ask what becomes of a session when its window closes; return whether that may be.

        It could go on, microphone and all, with nothing on the screen that says so.
        """
        if self._session is None:
            return True
        say = self._studio.speech
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(say(words.LIVE))
        box.setText(say(words.LEAVE_ON_AIR.filled(people=self._state.get("people", 0))))
        box.setInformativeText(say(words.STAYS_ON_AIR))
        way = way_taken(box, (words.END_LIVE, words.STAY_ON_AIR), say)
        if way == 0:
            self.end()
        elif way == 1:
            self._open_desk()
        return way is not None

    def let_go(self) -> None:
        """Stop speaking to the session, which goes on without the window once it is on air."""
        if self._errand is not None:
            self.give_up()
            self._errand.wait()
        if self._session is not None:
            self._session.close()
            self._forget()

    def look(self, viewpoint: Viewpoint) -> None:
        """Let visitors see what the presenter sees."""
        self._viewpoint = viewpoint
        self._send_soon()

    def _show_booth(self, booth: Booth) -> None:
        self._booth = booth
        self._send_soon()
        for desk in self._desks:
            desk.show_booth(booth)

    def _send_soon(self) -> None:
        """Send at once, before the window draws its own picture, unless something was just sent."""
        if not self._sending.isActive():
            self._send_latest()

    def _send_latest(self) -> None:
        if self._session is None or (self._booth is None and self._viewpoint is None):
            return
        self._sending.start()
        if self._booth is not None:
            self._session.show_booth(self._booth)
            self._booth = None
        if self._viewpoint is not None:
            self._session.look(self._viewpoint)
            self._viewpoint = None

    def _begin(self, session: LiveSession) -> None:
        self._session, self._errand = session, None
        if self._given_up.is_set():
            self.end()
            return
        self._link.setText(session.visitor_url)
        self._link.setCursorPosition(0)  # its beginning says where it leads
        self._qr.setPixmap(_qr_code(session.visitor_url))
        self._show_qr.setChecked(True)
        self.fold.setChecked(False)
        self._booth = self._studio.booth
        self._send_soon()
        self._watching.start()
        self._speak()
        self.on_air.emit(session.visitor_url)
        self.turned.emit(True)  # noqa: FBT003 (Qt's)

    def _fail(self, error: ExpoError) -> None:
        self._errand = None
        self._speak()
        if not self._given_up.is_set():
            self._studio.troubled.tell(error)

    def _forget(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session, self._state, self._program, self._is_lost = None, {}, {}, False
        self._watching.stop()
        for desk in self._desks:
            desk.clear()
        self.show_told.emit(None)
        self.turned.emit(False)  # noqa: FBT003 (Qt's)
        self._speak()

    def _watch_host(self) -> None:
        if self._session is not None and not self._session.is_running:
            self._forget()
            self.stopped.emit()

    def _hear(self, message: dict[str, Any]) -> None:
        if message["type"] == "state":
            if message["people"] and not self._state.get("people"):
                self._show_qr.setChecked(False)
                self.fold.setChecked(True)
            self._state, self._is_lost = message, False
            self._speak()
        elif message["type"] == "ended" and self._session is not None:
            self._forget()
        else:
            self._hear_more(message)

    def _hear_more(self, message: dict[str, Any]) -> None:
        if message["type"] == "program":
            self._program = message
            self._facts.setText(self._told_facts())
            self.desk.hear(message)
        elif message["type"] == "sound":
            self.voice.hear(message)
        elif message["type"] == "show":
            self.show_told.emit(message)
        elif message["type"] in {"trouble", "warning"}:
            said, hint = Text(**message["message"]), Text(**message["hint"])
            self._studio.troubled.tell(ExpoError(said, hint))
        elif message["type"] == "lost":
            self._is_lost = True
            self._facts.setText(self._told_facts())
            for desk in self._desks:
                desk.clear()
        elif self._session is not None:
            self.desk.hear(message)

    def send_wish(self, wish: dict[str, Any]) -> None:
        """Ask the host on air for something; nothing happens without a session."""
        if self._session is not None:
            self._session.send(wish)

    def _open_desk(self) -> None:
        if self._session is not None:
            QDesktopServices.openUrl(QUrl(self._session.desk_url))

    def show_leads(self) -> None:
        """Show what visitors left, in this session and in those before."""
        from expo_studio.ui.leads_dialog import LeadsDialog
        from expo_studio.ui.stray_records import ask_about_strays

        if self._open_visitors is None:
            return
        try:
            with self._open_visitors(self._studio.project.path) as visitors:
                ask_about_strays(self._studio.speech, visitors, self)
                asked(LeadsDialog(self._studio, visitors, self._eraser(visitors), self))
        except ExpoError as error:
            self._studio.troubled.tell(error)

    def _eraser(self, visitors: Visitors) -> Callable[[str], None]:
        """Return what erases a visitor: from the disk at once, and from a running session."""

        def erase(visitor: str) -> None:
            visitors.erase(visitor)
            self.send_wish({"type": "erase_visitor", "visitor": visitor})

        return erase

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link.text())
        self._copy.setText(self._studio.speech(words.COPIED))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        head, link, last = QHBoxLayout(), QHBoxLayout(), FlowLayout()
        head.setSpacing(8)
        head.addWidget(self._end)  # in sight on the lowest window, and far from the fold
        head.addWidget(self._facts, 1)
        head.addWidget(self.fold)
        link.addWidget(self._link, 1)
        link.addWidget(self._copy)
        link.addWidget(self._show_qr)
        for button in (self.leads, self._browse):
            last.addWidget(button)
        for one in (self._words, self.invitation, self._start):
            layout.addWidget(one)
        layout.addLayout(head)
        layout.addLayout(link)
        layout.addWidget(self._reach)
        layout.addWidget(self._qr)
        layout.addWidget(self.voice)
        self._room = QVBoxLayout()
        layout.addLayout(self._room, 1)
        layout.addLayout(last)
        layout.addStretch(0)
        self._start.clicked.connect(self._start_or_give_up)
        self._end.clicked.connect(self._ask_and_end)
        self._copy.clicked.connect(self._copy_link)
        self._show_qr.toggled.connect(self._qr.setVisible)
        self.fold.toggled.connect(lambda _: self._speak())
        self._browse.clicked.connect(self._open_desk)
        self.leads.clicked.connect(self.show_leads)
        self.voice.wished.connect(self.send_wish)

    def _told_facts(self) -> str:
        """Return what is told of the session in one line."""
        if self._is_lost:
            return self._studio.speech(words.RECONNECTING)
        facts = words.ON_AIR.filled(
            people=self._state.get("people", 0),
            fps=round(self._state.get("frames_per_second", 0.0)),
            mbit=f"{self._state.get('kilobits_per_second', 0.0) / 1000.0:.1f}",
        )
        told = [facts]
        if (passed := words.PASSED.get(self._program.get("passed", ""))) is not None:
            told.append(passed.filled(sent=self._program.get("sent", "")))
        return " · ".join(self._studio.speech(one) for one in told)

    def _speak(self) -> None:
        say = self._studio.speech
        is_live, is_starting = self._session is not None, self._errand is not None
        self._words.setText(say(words.STARTING if is_starting else words.NOT_LIVE))
        self._words.setVisible(not is_live)
        self.invitation.speak()
        self.invitation.setVisible(not is_live)
        self.invitation.setEnabled(not is_starting)
        self._start.setText(say(words.CANCEL if is_starting else words.GO_LIVE))
        self._start.setToolTip(tip(say, words.GO_LIVE))
        self._start.setEnabled(not self._given_up.is_set() or not is_starting)
        self._start.setVisible(not is_live)
        self._end.setText(say(words.END_LIVE))
        self._copy.setText(say(words.COPY_LINK))
        self._browse.setText(say(desk_words.OPEN_DESK))
        self._show_qr.setToolTip(say(desk_words.SHOW_QR))
        self._browse.setToolTip(say(desk_words.DESK_HINT))
        self.leads.setText(say(desk_words.LEADS))
        self.leads.setVisible(self._open_visitors is not None)
        self._link.setAccessibleName(say(words.VISITOR_LINK))
        for desk in self._desks:
            desk.speak()
        self.voice.speak()
        self._facts.setText(self._told_facts())
        is_open = is_live and not self.fold.isChecked()
        self.fold.setText(say(desk_words.UNFOLD if self.fold.isChecked() else desk_words.FOLD))
        for widget in (self._facts, self.fold, self.voice, *self._desks, self._end):
            widget.setVisible(is_live)
        for part in (self._link, self._copy, self._show_qr, self._browse):
            part.setVisible(is_open)
        self._qr.setVisible(is_open and self._show_qr.isChecked())
        reach = self._told_reach()
        self._reach.setText(say(reach))
        self._reach.setVisible(is_open and reach != Text())

    def _told_reach(self) -> Text:
        """Return what keeps others out, and the remedy; nothing where nothing does."""
        if self._session is None:
            return Text()
        host = QUrl(self._session.visitor_url).host()
        if self._session.authority is not None:
            return TRUST.filled(path=self._session.authority) if may_sign(host) else PUBLIC
        return REHEARSAL if host == "127.0.0.1" else Text()


def _qr_code(link: str) -> QPixmap:
    """Return a QR code (ISO/IEC 18004) of a link, 3 pixels a module."""
    import segno

    out = io.BytesIO()
    segno.make(link, error="m").save(out, kind="png", scale=3, border=3)
    pixmap = QPixmap()
    pixmap.loadFromData(out.getvalue(), "PNG")
    return pixmap
