"""The booth's year: when it is live, what is left of that afterwards, and where inquiries go."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from expo_studio.model.commands import SetOpenings
from expo_studio.model.openings import Openings
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.forms import Form
from expo_studio.ui.keeping import KeepingDialog
from expo_studio.ui.labels import scrolled
from expo_studio.ui.live_times_page import LIVE_TIMES, LiveTimesPage
from expo_studio.ui.studio import Studio
from expo_studio.ui.tab_order import put_after

if TYPE_CHECKING:
    from expo_studio.ui.answers_page import AnswersPage, AskedBefore
    from expo_studio.ui.contact_page import ContactPage
    from expo_studio.ui.replays_page import ReplaysPage

CONTACT = Text("联系方式", "Contact")
HINT = Text(
    "展位包按访客的时钟显示：即将开始、正在直播、两场之间、长期开放；不需要服务器。",
    "A package shows itself by the visitor's clock: announced, live, between days, always open;"
    " no server is needed.",
)


PAGES = {
    "times": LIVE_TIMES,
    "replays": words.REPLAYS,
    "answers": words.PUBLISHED_ANSWERS,
    "contact": CONTACT,
}
Made = TypeVar("Made", bound=Form)


class YearDialog(KeepingDialog):
    """Four pages, each made when it is first looked at; everything is one step to undo.

    Args:
        studio: Whose booth it is.
        asked: Gives the questions of sessions, or None where there are none to take over.
        parent: The window.
    """

    def __init__(self, studio: Studio, asked: AskedBefore | None, parent: QWidget) -> None:
        super().__init__(words.YEAR, HINT, studio.speech, parent)
        self._studio, self._asked = studio, asked
        self._there = studio.booth.openings
        self.pages = QTabWidget()
        for text in PAGES.values():
            self.pages.addTab(scrolled(QWidget()), studio.speech(text))
        self.lay_out(self.pages)
        self.resize(620, 640)
        self.pages.currentChanged.connect(self._look)
        self._look(0)

    @cached_property
    def times(self) -> LiveTimesPage:
        """Return when the booth is live."""
        made = self._framed("times", LiveTimesPage(self._say))
        made.show_values(self._there.live_times, self._there.live_link)
        return made

    @cached_property
    def replays(self) -> ReplaysPage:
        """Return which recordings stay."""
        from expo_studio.ui.replays_page import ReplaysPage

        made = self._framed("replays", ReplaysPage(self._studio))
        made.show_values(self._there.replays)
        return made

    @cached_property
    def answers(self) -> AnswersPage:
        """Return which answers stay."""
        from expo_studio.ui.answers_page import AnswersPage

        page = AnswersPage(self._say, self._studio.booth, self._asked)
        page.show_values(self._there.answers)
        return self._framed("answers", page)

    @cached_property
    def contact(self) -> ContactPage:
        """Return where inquiries go."""
        from expo_studio.ui.contact_page import ContactPage

        made = self._framed("contact", ContactPage(self._say))
        made.mail.setText(self._there.mail)
        made.form.setText(self._there.form)
        made.sealed.setChecked(self._there.is_sealed)
        made.show_card_terms(self._there.card_terms)
        return made

    @property
    def openings(self) -> Openings:
        """Return what the pages say; one that nobody looked at says what was there."""
        said, made = self._there, vars(self)
        if "times" in made:
            link = self.times.link.text().strip()
            said = replace(said, live_times=self.times.times.things, live_link=link)
        if "replays" in made:
            said = replace(said, replays=self.replays.replays.things)
        if "answers" in made:
            asked = (one for one in self.answers.answers.things if one.question != Text())
            said = replace(said, answers=tuple(asked))
        if "contact" in made:
            said = replace(
                said,
                form=self.contact.form.text().strip(),
                mail=self.contact.mail.text().strip(),
                is_sealed=self.contact.sealed.isChecked(),
                card_terms=self.contact.card_terms,
            )
        return said

    def accept(self) -> None:
        """Set what changed; say what is wrong and stay where that cannot be."""
        command, booth = SetOpenings(self.openings), self._studio.booth
        is_new = command.openings != booth.openings
        self.keep(lambda: command.apply(booth), lambda: is_new and self._studio.do(command))

    def _look(self, at: int) -> None:
        """Make the page that is looked at, unless it is there."""
        getattr(self, list(PAGES)[at])

    def _framed(self, name: str, page: Made) -> Made:
        """Return a page, once it has its place among the others."""
        page.setObjectName("page")
        page.box.setContentsMargins(12, 8, 12, 8)
        area = self.pages.widget(list(PAGES).index(name))
        if isinstance(area, QScrollArea):
            area.setWidget(page)
            put_after(page, area)
        return page
