"""Names of eighty Chinese characters, or of two hundred Latin ones without a space, fit anyhow."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from expo_studio.model.commands import Batch
from expo_studio.text import Language, Text
from expo_studio.ui import editing, words
from expo_studio.ui.fields import LANGUAGES, MISSING, WordsEdit
from expo_studio.ui.labels import label
from expo_studio.ui.naming import named, naming
from expo_studio.ui.speech import Speech
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow
from tests.ui.looking import clipped, cut_off, overlapping

LONG = Text("特别长的展品名称" * 10, "industrial_robot_arm_final_export_v12" * 5 + "-" + "W" * 40)
CALLED = (Kind.PLACEMENT, Kind.PRODUCT, Kind.VIEWPOINT, Kind.HOTSPOT, Kind.TOUR, Kind.SPOT)


@pytest.fixture
def named_at_length(window: StudioWindow) -> StudioWindow:
    """Return the window, one thing of each kind in it having a very long name."""
    studio = window.studio
    editing.add_tour(studio)
    editing.add_spot(studio, (0.0, 0.0, 0.0), 0.0)
    firsts = [Subject(kind, next(iter(named(studio.booth, kind)))) for kind in CALLED]
    assert studio.do(Batch(tuple(naming(studio.booth, one, LONG) for one in firsts), Text()))
    return window


def wrong(window: StudioWindow) -> list[str]:
    """Return what does not fit; a window that must be wider than a small screen as well."""
    least = window.minimumSizeHint().width()
    too_wide = [f"the window needs {least} pixels"] if least > 1280 else []
    return [*too_wide, *clipped(window), *cut_off(window), *overlapping(window)]


def require_room(qtbot: QtBot, window: StudioWindow) -> None:
    """Assert that everything fits, once it is laid out."""
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: wrong(window) == [])
    assert wrong(window) == []


@pytest.mark.parametrize("kind", CALLED)
def test_forms_stay_within_their_frame(
    qtbot: QtBot, named_at_length: StudioWindow, kind: Kind
) -> None:
    window, studio = named_at_length, named_at_length.studio
    key = next(iter(named(studio.booth, kind)))
    for _ in Language:
        if kind is Kind.PLACEMENT:
            studio.select(frozenset({key}))  # type: ignore[arg-type]
        else:
            studio.select(frozenset())
            studio.turn_to(Subject(kind, key))
        window.panels.show(window.inspector)
        require_room(qtbot, window)
        window.switch_language()


SAYINGS: dict[str, Callable[[StudioWindow], None]] = {
    "banner": lambda window: window.banner.tell(LONG, (words.SAVE_AS, bool)),
    "progress": lambda window: window.work.progress.begin(LONG),
    "disk": lambda window: window.work.disk.begin(LONG),
    "tour": lambda window: window.play_tour(),
}


@pytest.mark.parametrize("saying", SAYINGS)
def test_no_name_makes_the_window_wider(
    qtbot: QtBot, named_at_length: StudioWindow, saying: str
) -> None:
    window = named_at_length
    for _ in Language:
        SAYINGS[saying](window)
        require_room(qtbot, window)
        assert window.size().width() == 1280
        window.switch_language()


def test_long_words_are_broken_to_be_seen_and_read_as_they_were(qtbot: QtBot) -> None:
    shown = label("soft")
    qtbot.addWidget(shown)
    shown.setText(LONG.en)
    assert shown.text() == LONG.en
    assert shown.heightForWidth(200) > 4 * shown.fontMetrics().height()
    shown.setText("<b>short</b> words")
    assert shown.text() == "<b>short</b> words"
    bold = label("soft")
    qtbot.addWidget(bold)
    bold.setText("short words")
    assert shown.sizeHint().width() > bold.sizeHint().width(), "signs are shown, not obeyed"


def test_a_name_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    edit = WordsEdit(Speech(Language.EN))
    qtbot.addWidget(edit)
    edit.show_text(LONG)
    assert {one.cursorPosition() for one in edit.edits.values()} == {0}


def test_only_what_the_other_language_has_is_missing(qtbot: QtBot) -> None:
    edit = WordsEdit(Speech(Language.EN))
    qtbot.addWidget(edit)
    edit.show_text(Text())
    for language, field in edit.edits.items():
        assert field.placeholderText() == LANGUAGES[language].en
    edit.show_text(Text(zh="茶"))
    assert edit.edits[Language.EN].placeholderText() == MISSING[Language.EN].en
