"""The presenter's desk in the window: hands, chat, questions, people, meetings, run-down."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from expo_studio.model.booth import Booth
from expo_studio.model.meetings import MeetingState
from expo_studio.model.questions import QUESTION_LENGTH, Answering
from expo_studio.text import Text
from expo_studio.ui import desk_words, program_words, words
from expo_studio.ui.dialogs import asked
from expo_studio.ui.flow import FlowLayout
from expo_studio.ui.labels import as_written
from expo_studio.ui.on_air import OnAirPage
from expo_studio.ui.rows import Rows
from expo_studio.ui.rundown import RundownPage
from expo_studio.ui.speech import Speech
from expo_studio.ui.when_dialog import WhenDialog

SLOW_SECONDS = 15
ORDER = (Answering.ON_AIR, Answering.WAITING, Answering.ANSWERED, Answering.HIDDEN)
KINDS = ("chat", "asked", "joined", "met")
"""Messages that a list keeps, by their key."""
GONE = {
    "unsaid": ("chat", "number"),
    "withdrawn": ("asked", "number"),
    "left": ("joined", "visitor"),
    "meeting_erased": ("met", "meeting"),
}
"""Messages that take something out of a list: of which, and where its key stands."""
Message = dict[str, Any]


class Desk(QWidget):
    """What the presenter hears and does beside the picture, by docs/protocol.md.

    Attributes:
        wished: A message for the host.
        called: The presenter wants to talk to a visitor; that is done in the browser.
        chat, questions, people, meetings: The lists.
        rundown: The plan of the session.
        on_air: Which product is shown, and whose card is in the picture.
    """

    wished = Signal(dict)
    called = Signal(str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._hands: list[Message] = []
        self._guests: set[str] = set()
        self._names: dict[str, Text] = {}
        self._known: dict[str, dict[str, Message]] = {
            "chat": {},
            "asked": {},
            "joined": {},
            "met": {},
        }
        self._slow, self._links = QCheckBox(), QCheckBox()
        self._make_lists()
        self.rundown, self.on_air = RundownPage(speech), OnAirPage(speech)
        for page in (self.rundown, self.on_air):
            page.wished.connect(self.wished)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("desk")
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setDocumentMode(True)
        self._hand_bar, self._hand_words = QFrame(), QLabel()
        self._invite, self._lower = QPushButton(), QPushButton()
        self._say, self._send = QLineEdit(), QPushButton()
        self._lay_out()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._show_hands)
        self._clock.start()
        self.speak()

    def hear(self, message: Message) -> None:
        """Take what the host told."""
        match message["type"]:
            case "chat":
                self._keep("chat", str(message["number"]), message)
            case "asked":
                self._keep("asked", str(message["number"]), message)
            case "joined":
                self._keep("joined", message["visitor"], message)
            case "met":
                self._keep("met", message["meeting"], message)
            case kind if kind in GONE:
                self._drop(GONE[kind][0], str(message[GONE[kind][1]]))
            case _:
                self._hear_rest(message)

    def show_booth(self, booth: Booth) -> None:
        """Offer the products of this booth."""
        names = {str(key): product.name for key, product in booth.products.items()}
        if names == self._names:
            return
        self._names = names
        self.rundown.show_products(names)
        self.on_air.show_products(names)

    def clear(self) -> None:
        """Forget the session."""
        self.rundown.clear()
        self.on_air.clear()
        for known in self._known.values():
            known.clear()
        self._hands, self._guests = [], set()
        self.speak()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        say = self._speech
        self._send.setText(say(words.SEND))
        self._say.setPlaceholderText(say(words.SAY))
        self._say.setAccessibleName(say(words.SAY))
        self._invite.setText(say(desk_words.INVITE))
        self._lower.setText(say(desk_words.LOWER))
        self._slow.setText(say(desk_words.SLOW))
        self._links.setText(say(desk_words.LINKS))
        for rows, name in (
            (self.chat, desk_words.CHAT),
            (self.questions, desk_words.QUESTIONS),
            (self.people, desk_words.PEOPLE),
            (self.meetings, desk_words.MEETINGS),
        ):
            rows.list.setAccessibleName(say(name))
            rows.speak()
        self.rundown.speak()
        self.on_air.speak()
        for known in self._known:
            self._show(known)
        self._show_hands()

    def _hear_rest(self, message: Message) -> None:
        if message["type"] == "rundown":
            self.rundown.hear(message)
        elif message["type"] in {"shown", "program"}:
            self.on_air.hear(message)
        elif message["type"] == "hands":
            self._hands = message["hands"]
            self._show_hands()
        elif message["type"] == "on_stage":
            self._guests = {guest["visitor"] for guest in message["guests"]}
            self._show("joined")
        elif message["type"] == "rules":
            for box, is_on in (
                (self._slow, message["slow_seconds"] > 0),
                (self._links, message["allows_links"]),
            ):
                with QSignalBlocker(box):
                    box.setChecked(is_on)

    def _keep(self, kind: str, key: str, message: Message) -> None:
        self._known[kind][key] = message
        self._show(kind)

    def _drop(self, kind: str, key: str) -> None:
        self._known[kind].pop(key, None)
        self._show(kind)

    def _show(self, kind: str) -> None:
        known = list(self._known[kind].values())
        match kind:
            case "chat":
                self.chat.show_rows([(str(m["number"]), f"{m['who']}: {m['text']}") for m in known])
                self.chat.list.scrollToBottom()
            case "asked":
                known.sort(key=_rank)
                self.questions.show_rows([(str(m["number"]), self._question(m)) for m in known])
            case "joined":
                self.people.show_rows([(m["visitor"], self._person(m)) for m in known])
            case "met":
                known.reverse()
                self.meetings.show_rows([(m["meeting"], self._meeting(m)) for m in known])
        self._name_tabs()

    def _name_tabs(self) -> None:
        waiting = sum(m["state"] in {"waiting", "on_air"} for m in self._known["asked"].values())
        asked = sum(m["state"] == "asked" for m in self._known["met"].values())
        names = (
            (desk_words.CHAT, 0),
            (desk_words.ASKED_TAB, waiting),
            (desk_words.PEOPLE, 0),
            (desk_words.MEETINGS, asked),
            (program_words.RUNDOWN, 0),
            (program_words.PRODUCTS, 0),
        )
        for at, (name, count) in enumerate(names):
            counted = desk_words.COUNTED.filled(name=name, n=count) if count else name
            self._tabs.setTabText(at, self._speech(counted).replace("&", "&&"))

    def _question(self, told: Message) -> str:
        state = self._speech(desk_words.STATES[Answering(told["state"])])
        name = told["name"] or self._speech(desk_words.NAMELESS)
        answer = f"\n→ {told['answer']}" if told["answer"] else ""
        return f"▲{told['upvotes']}  {told['text']}\n{name} · {state}{answer}"

    def _person(self, told: Message) -> str:
        marks = [
            self._speech(mark)
            for mark, is_so in (
                (desk_words.ON_STAGE, told["visitor"] in self._guests),
                (desk_words.MUTED, told["is_muted"]),
            )
            if is_so
        ]
        return " · ".join([told["name"], *marks])

    def _meeting(self, told: Message) -> str:
        state = self._speech(desk_words.MEETING_STATES[MeetingState(told["state"])])
        when = self._speech(desk_words.NOW)
        if told["when"]:
            when = datetime.fromtimestamp(told["when"]).astimezone().strftime("%Y-%m-%d %H:%M")
        return f"{told['wish']}\n{told['name']} · {when} · {state}"

    def _show_hands(self) -> None:
        self._hand_bar.setVisible(bool(self._hands))
        if not self._hands:
            return
        first = self._hands[0]
        seconds = max(0, int(time.time() - first["since"]))
        told = desk_words.HANDS.filled(
            name=first["name"],
            wait=f"{seconds // 60}:{seconds % 60:02}",
            n=len(self._hands),
        )
        self._hand_words.setText(self._speech(told))

    def _wish(self, kind: str, **values: object) -> None:
        self.wished.emit({"type": kind, **values})

    def _to_first_hand(self, kind: str) -> None:
        if self._hands:
            self._wish(kind, visitor=self._hands[0]["visitor"])

    def _settle(self, state: Answering) -> None:
        self._wish("settle", question=int(self.questions.chosen), state=state.value)

    def _hide(self, key: str) -> None:
        is_hidden = self._known["asked"][key]["state"] == Answering.HIDDEN.value
        self._settle(Answering.WAITING if is_hidden else Answering.HIDDEN)

    def _answer(self, key: str) -> None:
        told = self._known["asked"][key]
        label = as_written(f"{told['text']}\n\n{self._speech(desk_words.ANSWER_LABEL)}")
        title = self._speech(desk_words.QUESTIONS)
        text, is_sent = QInputDialog.getMultiLineText(self, title, label, told["answer"])
        if is_sent and text.strip():
            self._wish("answer", question=int(key), text=text.strip()[:QUESTION_LENGTH])

    def _mute(self, visitor: str) -> None:
        is_muted = bool(self._known["joined"][visitor]["is_muted"])
        self._wish("mute", visitor=visitor, is_muted=not is_muted)

    def _propose(self, meeting: str) -> None:
        dialog = WhenDialog(self._speech, desk_words.PROPOSE_LABEL, self)
        if asked(dialog):
            self._wish("propose_meeting", meeting=meeting, when=dialog.when)

    def _reply(self) -> None:
        text = self._say.text().strip()
        if text:
            self._wish("say", text=text[:QUESTION_LENGTH])
            self._say.clear()

    def _set_rules(self) -> None:
        slow = SLOW_SECONDS if self._slow.isChecked() else 0
        self._wish("set_rules", slow_seconds=slow, allows_links=self._links.isChecked())

    def _make_lists(self) -> None:
        speech, wish = self._speech, self._wish
        unsay = ((desk_words.UNSAY, lambda k: wish("unsay", number=int(k))),)
        self.chat = Rows(speech, unsay, (self._slow, self._links), desk_words.NO_CHAT)
        self.questions = Rows(
            speech,
            (
                (desk_words.TAKE_LIVE, lambda _: self._settle(Answering.ON_AIR)),
                (desk_words.MARK_ANSWERED, lambda _: self._settle(Answering.ANSWERED)),
                (desk_words.WRITE_ANSWER, self._answer),
                (desk_words.HIDE, self._hide),
            ),
            nothing=desk_words.NO_QUESTIONS,
        )
        self.people = Rows(
            speech,
            (
                (desk_words.INVITE, lambda k: wish("invite", visitor=k)),
                (desk_words.DISMISS, lambda k: wish("dismiss", visitor=k)),
                (desk_words.MUTE, self._mute),
                (desk_words.REMOVE, lambda k: wish("remove", visitor=k)),
                (desk_words.BLOCK, lambda k: wish("block", visitor=k)),
            ),
            nothing=desk_words.NO_PEOPLE,
        )
        self.meetings = Rows(
            speech,
            (
                (desk_words.CALL, self.called.emit),
                (desk_words.PROPOSE, self._propose),
                (desk_words.DECLINE, lambda k: wish("decline_meeting", meeting=k)),
            ),
            nothing=desk_words.NO_MEETINGS,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._hand_bar.setObjectName("notice")
        hands, acts = QVBoxLayout(self._hand_bar), FlowLayout()
        hands.setContentsMargins(8, 4, 8, 4)
        hands.setSpacing(4)
        self._hand_words.setWordWrap(True)
        self._hand_words.setTextFormat(Qt.TextFormat.PlainText)
        hands.addWidget(self._hand_words)
        hands.addLayout(acts)
        for button, kind in ((self._invite, "invite"), (self._lower, "lower_hand")):
            acts.addWidget(button)
            button.clicked.connect(lambda _=False, kind=kind: self._to_first_hand(kind))
        layout.addWidget(self._hand_bar)
        layout.addWidget(self.rundown.strip)
        lists = (self._chat_page(), self.questions, self.people, self.meetings)
        for page in (*lists, self.rundown, self.on_air):
            self._tabs.addTab(page, "")
        layout.addWidget(self._tabs, 1)

    def _chat_page(self) -> QWidget:
        page = QWidget()
        layout, reply = QVBoxLayout(page), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        reply.addWidget(self._say, 1)
        reply.addWidget(self._send)
        layout.addWidget(self.chat, 1)
        layout.addLayout(reply)
        self._say.setMaxLength(QUESTION_LENGTH)
        self._send.clicked.connect(self._reply)
        self._say.returnPressed.connect(self._reply)
        self._slow.toggled.connect(lambda _: self._set_rules())
        self._links.toggled.connect(lambda _: self._set_rules())
        return page


def _rank(told: Message) -> tuple[int, int, int]:
    return ORDER.index(Answering(told["state"])), -told["upvotes"], told["number"]
