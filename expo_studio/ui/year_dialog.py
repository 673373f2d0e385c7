"""The booth's year: when it is live, what is left of that afterwards, and where inquiries go."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from expo_studio.model.commands import SetOpenings
from expo_studio.model.openings import Openings
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.answers_page import ANSWERS, AnswersPage, AskedBefore
from expo_studio.ui.contact_page import ContactPage
from expo_studio.ui.forms import Form
from expo_studio.ui.keeping import KeepingDialog
from expo_studio.ui.labels import scrolled
from expo_studio.ui.live_times_page import LIVE_TIMES, LiveTimesPage
from expo_studio.ui.replays_page import REPLAYS, ReplaysPage
from expo_studio.ui.studio import Studio

CONTACT = Text("联系方式", "Contact")
HINT = Text(
    "展位包按访客的时钟显示：即将开始、正在直播、两场之间、长期开放；不需要服务器。",
    "A package shows itself by the visitor's clock: announced, live, between days, always open;"
    " no server is needed.",
)


class YearDialog(KeepingDialog):
    """Four pages; everything is one step to undo.

    Args:
        studio: Whose booth it is.
        asked: Gives the questions of sessions, or None where there are none to take over.
        parent: The window.
    """

    def __init__(self, studio: Studio, asked: AskedBefore | None, parent: QWidget) -> None:
        say = studio.speech
        super().__init__(words.YEAR, HINT, say, parent)
        self._studio = studio
        self.times, self.replays = LiveTimesPage(say), ReplaysPage(studio)
        self.answers, self.contact = AnswersPage(say, studio.booth, asked), ContactPage(say)
        self.pages = QTabWidget()
        pages: tuple[tuple[Text, Form], ...] = (
            (LIVE_TIMES, self.times),
            (REPLAYS, self.replays),
            (ANSWERS, self.answers),
            (CONTACT, self.contact),
        )
        for text, page in pages:
            page.setObjectName("page")
            page.box.setContentsMargins(12, 8, 12, 8)
            self.pages.addTab(scrolled(page), say(text))
        self.lay_out(self.pages)
        self.resize(620, 640)
        self._show(studio.booth.openings)

    @property
    def openings(self) -> Openings:
        """Return what the pages say."""
        return Openings(
            live_times=self.times.times.things,
            live_link=self.times.link.text().strip(),
            replays=self.replays.replays.things,
            answers=tuple(one for one in self.answers.answers.things if one.question != Text()),
            form=self.contact.form.text().strip(),
            mail=self.contact.mail.text().strip(),
            is_sealed=self.contact.sealed.isChecked(),
            card_terms=self.contact.card_terms,
        )

    def accept(self) -> None:
        """Set what changed; say what is wrong and stay where that cannot be."""
        command, booth = SetOpenings(self.openings), self._studio.booth
        is_new = command.openings != booth.openings
        self.keep(lambda: command.apply(booth), lambda: is_new and self._studio.do(command))

    def _show(self, openings: Openings) -> None:
        self.times.show_values(openings.live_times, openings.live_link)
        self.replays.show_values(openings.replays)
        self.answers.show_values(openings.answers)
        self.contact.mail.setText(openings.mail)
        self.contact.form.setText(openings.form)
        self.contact.sealed.setChecked(openings.is_sealed)
        self.contact.show_card_terms(openings.card_terms)
