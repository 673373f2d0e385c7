"""Lists that have no rows yet say what to do about it, aloud too, in both languages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from expo_studio.library import starter
from expo_studio.model.commands import SetSpot, SetTour
from expo_studio.model.ids import SpotId, TourId
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Tour
from expo_studio.text import Language, Text
from expo_studio.ui import program_words, shelf, tour_form, words
from expo_studio.ui.answers_page import NO_ANSWERS
from expo_studio.ui.asset_dialog import AssetDialog
from expo_studio.ui.captions_form import NO_CAPTIONS
from expo_studio.ui.live_times_page import NO_TIMES
from expo_studio.ui.on_air import OnAirPage
from expo_studio.ui.replays_page import NO_CHAPTERS, NO_FILM, NO_REPLAYS
from expo_studio.ui.speech import Speech
from expo_studio.ui.standing_form import NO_OTHERS
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow
from expo_studio.ui.year_dialog import YearDialog
from tests.ui.test_year import film


def said(listed: QListWidget) -> str:
    """Return what is said in the place of rows, empty for nothing; seen and heard alike."""
    (none,) = listed.viewport().findChildren(QLabel)
    shown = none.text() if none.isVisibleTo(listed) else ""
    assert listed.accessibleDescription() == shown
    return shown


def year(window: StudioWindow) -> YearDialog:
    made = YearDialog(window.studio, None, window)
    made.show()
    return made


def test_pages_of_the_year_say_how_to_begin(window: StudioWindow) -> None:
    for _ in Language:
        say, dialog = window.studio.speech, year(window)
        for page, nothing in (
            (dialog.times.times, NO_TIMES),
            (dialog.answers.answers, NO_ANSWERS),
        ):
            assert said(page.list) == say(nothing)
            page.add()
            assert said(page.list) == ""
            page.buttons[words.TAKE_OUT].click()
            assert said(page.list) == say(nothing)
        dialog.reject()
        window.switch_language()


def test_replays_ask_for_a_film_first_and_a_chosen_one_for_chapters(window: StudioWindow) -> None:
    say, dialog = window.studio.speech, year(window)
    assert said(dialog.replays.replays.list) == say(NO_FILM)
    assert not dialog.replays.replays.buttons[words.ADD].isEnabled()
    dialog.reject()
    film(window, "one.mp4")
    dialog = year(window)
    page = dialog.replays
    parts = ((page.chapters, NO_CHAPTERS), (page.said.captions, NO_CAPTIONS))
    assert said(page.replays.list) == say(NO_REPLAYS)
    assert [said(one.list) for one, _ in parts] == ["", ""], "nothing can be added to them yet"
    page.replays.add()
    assert [said(one.list) for one, _ in parts] == [say(nothing) for _, nothing in parts]
    page.replays.buttons[words.TAKE_OUT].click()
    assert [said(one.list) for one, _ in parts] == ["", ""]
    dialog.reject()


def test_a_tour_and_a_spot_say_what_they_lack(window: StudioWindow) -> None:
    studio, form = window.studio, window.inspector
    studio.do(SetTour(TourId("t"), Tour(Text.same("tour"))))
    studio.turn_to(Subject(Kind.TOUR, "t"))
    assert said(form.tour.stops) == studio.speech(tour_form.NO_STOPS)
    for key in list(studio.booth.spots):
        studio.do(SetSpot(key, None))
    studio.do(SetSpot(SpotId("a"), Spot(Text.same("a"), (0.0, 0.0, 0.0))))
    studio.turn_to(Subject(Kind.SPOT, "a"))
    assert said(form.spot.links) == studio.speech(NO_OTHERS)
    studio.do(SetSpot(SpotId("b"), Spot(Text.same("b"), (1.0, 0.0, 0.0))))
    assert said(form.spot.links) == ""


def test_a_session_without_products_says_where_they_come_from(qtbot: QtBot) -> None:
    page = OnAirPage(Speech(Language.ZH))
    qtbot.addWidget(page)
    assert said(page.products.list) == program_words.NO_PRODUCTS.zh
    page.show_products({"a": Text("茶", "Tea")})
    assert said(page.products.list) == ""


def test_what_matches_nothing_cannot_be_used(window: StudioWindow) -> None:
    dialog = AssetDialog(window.studio, window)
    buttons: Any = dialog.findChild(QDialogButtonBox)
    use = buttons.buttons()[0]
    assert use.isEnabled()
    dialog.search.setText("nothing is called so")
    assert said(dialog.list) == window.studio.speech(words.NO_MATCH)
    assert not use.isEnabled()
    dialog.search.clear()
    assert use.isEnabled()
    dialog.reject()


def test_the_shelf_says_how_own_assets_come(window: StudioWindow) -> None:
    part, say = window.shelf, window.studio.speech
    assert not set(window.studio.booth.assets) - {item.sha256 for item in starter.catalogue()}
    part._category.setCurrentIndex(part._category.findData(shelf.OWN_CATEGORY))
    assert part._empty.text() == say(shelf.NO_OWN)
    part._search.setText("nothing is called so")
    assert part._empty.text() == say(words.NO_MATCH)
