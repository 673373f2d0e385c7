"""Lists known by keys: what they say while they are empty."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from expo_studio.text import Language, Text
from expo_studio.ui import desk_words
from expo_studio.ui.rows import Rows
from expo_studio.ui.speech import Speech
from expo_studio.ui.window import StudioWindow

NOTHING = Text("还没有", "None yet")


def test_an_empty_list_says_so_until_there_is_something(qtbot: QtBot) -> None:
    speech = Speech(Language.EN)
    rows = Rows(speech, (), nothing=NOTHING)
    qtbot.addWidget(rows)
    rows.show()
    assert rows.none.isVisible()
    assert rows.list.accessibleDescription() == NOTHING.en
    rows.show_rows([("1", "Ann: hello")])
    assert not rows.none.isVisible()
    assert rows.list.accessibleDescription() == ""
    rows.show_rows([])
    speech.switch(Language.ZH)
    rows.speak()
    assert rows.none.isVisible()
    assert rows.none.text() == NOTHING.zh


def test_a_list_without_such_words_stays_empty(qtbot: QtBot) -> None:
    rows = Rows(Speech(Language.EN), ())
    qtbot.addWidget(rows)
    rows.show()
    assert not rows.none.isVisible()


@pytest.mark.parametrize("language", Language)
def test_every_list_of_the_desk_says_what_will_be_in_it(
    qtbot: QtBot, window: StudioWindow, language: Language
) -> None:
    if window.studio.speech.language is not language:
        window.switch_language()
    desk = window.live.desk
    said = [
        (desk.chat, desk_words.NO_CHAT),
        (desk.questions, desk_words.NO_QUESTIONS),
        (desk.people, desk_words.NO_PEOPLE),
        (desk.meetings, desk_words.NO_MEETINGS),
    ]
    for rows, text in said:
        assert rows.none.text() == text.in_language(language)
        assert not rows.none.isHidden()
