"""Questions and answers that stay with the booth, written here or taken over from sessions."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from expo_studio.model.booth import Booth
from expo_studio.model.ids import ProductId
from expo_studio.model.openings import Answer
from expo_studio.model.questions import Answering, Question
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.series import Series
from expo_studio.ui.speech import Speech

NO_ANSWERS = Text(
    "还没有公开的问答：点“添加”，写下访客常问的问题和回答。",
    "No questions and answers yet: click Add and write down what visitors often ask.",
)
QUESTION = Text("问题", "Question")
ANSWER = Text("回答", "Answer")
ABOUT = Text("关于产品", "About the product")
NO_PRODUCT = Text("（不限）", "(none)")
TAKE_OVER = Text("从直播中已回答的问题选取", "Take over what was answered live")
TAKEN = Text(
    "已加入 {count} 条；提问者的名字不会公开。请检查内容并补上缺少的语言。",
    "{count} {count:was|were} added; who asked stays private. Read them through and add "
    "the other language.",
)
NONE_LEFT = Text("没有新的已回答问题。", "There are no more answered questions.")

NOTHING = ProductId("")
AskedBefore = Callable[[], Iterable[Question]]
"""Returns what visitors asked in sessions."""


class AnswersPage(Form):
    """What visitors asked, without their names.

    Args:
        asked: Gives the questions of sessions, or None where there are none to take.
    """

    def __init__(self, speech: Speech, booth: Booth, asked: AskedBefore | None) -> None:
        super().__init__(speech)
        self._booth, self._asked = booth, asked
        self.answers: Series[Answer] = Series(
            speech,
            words.PUBLISHED_ANSWERS,
            lambda one: speech(one.question) or "…",
            lambda: Answer(Text(), Text()),
            NO_ANSWERS,
        )
        self.row(words.PUBLISHED_ANSWERS, self.answers)
        self.take_over = QPushButton()
        self.button(TAKE_OVER, self.take_over)
        self.take_over.setVisible(asked is not None)
        self._told = self.note()
        self.question, self.answer = self.words(QUESTION), self.words(ANSWER)
        self.product: Choice[ProductId] = Choice(speech)
        self.row(ABOUT, self.product)
        self.box.addStretch(1)
        self.answers.chosen_changed.connect(self._show)
        self.question.typed.connect(lambda text: self._change(question=text))
        self.answer.typed.connect(lambda text: self._change(answer=text))
        self.product.activated.connect(lambda _: self._change(product=self.product.key or None))
        self.take_over.clicked.connect(self._take_over)
        self._show()

    def show_values(self, answers: Sequence[Answer]) -> None:
        """Show these."""
        self.answers.show_things(answers)

    def _show(self) -> None:
        chosen = self.answers.chosen
        for field in (self.question, self.answer, self.product):
            field.setEnabled(chosen is not None)
        shown = chosen or Answer(Text(), Text())
        self.question.show_text(shown.question)
        self.answer.show_text(shown.answer)
        products = {key: one.name for key, one in self._booth.products.items()}
        self.product.offer({NOTHING: NO_PRODUCT, **products}, shown.product or NOTHING)

    def _change(self, **fields: object) -> None:
        chosen = self.answers.chosen
        if chosen is not None:
            self.answers.change(replace(chosen, **fields))  # type: ignore[arg-type]

    def _take_over(self) -> None:
        known = {text for one in self.answers.things for text in (one.question.zh, one.question.en)}
        found = [
            _published(one, self._booth)
            for one in (self._asked() if self._asked else ())
            if one.state is Answering.ANSWERED and one.text not in known
        ]
        told = TAKEN.filled(count=len(found)) if found else NONE_LEFT
        self._told.setText(self.speech(told))
        if found:
            self.answers.show_things([*self.answers.things, *found], len(self.answers.things))


def _published(question: Question, booth: Booth) -> Answer:
    """Return a question without its asker, in the language it seems to be written in."""
    product = ProductId(question.product) if question.product in booth.products else None
    return Answer(_in_its_language(question.text), _in_its_language(question.answer), product)


def _in_its_language(text: str) -> Text:
    is_chinese = any(unicodedata.name(letter, "").startswith("CJK") for letter in text)
    return Text(zh=text) if is_chinese else Text(en=text)
