"""Runway shows in the window: made in one step, played, scrubbed and changed by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from expo_studio.cli.projects import write_kit
from expo_studio.errors import ExpoError
from expo_studio.library import starter
from expo_studio.model.commands import Move, Remove, SetTitle
from expo_studio.model.show_state import busy, state
from expo_studio.project.outside import ReadOnlyError
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.window import StudioWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hall(tmp_path: Path, shown: Callable[[Path], StudioWindow]) -> StudioWindow:
    """Return a window on the runway hall, without its own show."""
    path = tmp_path / "走秀.booth"
    write_kit(path, starter.template("runway"))
    made = shown(path)
    made.panels.show(made.shows)
    while made.shows.show_now is not None:
        made.shows.form.remove.click()
    return made


def test_a_newcomer_makes_plays_scrubs_and_undoes_a_show(
    qtbot: QtBot, hall: StudioWindow, artifacts: Path
) -> None:
    studio, panel, before = hall.studio, hall.shows, hall.studio.booth
    assert panel.empty.isVisible()
    assert "mannequins" in panel.empty.text()
    qtbot.mouseClick(panel.make, LEFT)
    show = panel.show_now
    assert show is not None
    assert [one.stride is not None for one in show.looks] == [True, True, True]
    assert "3 looks" in hall.banner.words
    assert panel.strip.isVisible()
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert panel.is_playing
    assert panel.here.is_held, "the opening waits"
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert not panel.here.is_held
    qtbot.waitUntil(lambda: panel.here.seconds > 0.3)
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert panel.here.seconds >= show.looks[0].enters
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert not panel.is_playing
    panel.strip.slider.setValue(1350)
    moment = hall.viewport.drawing.moment
    assert moment == state(studio.booth, show, 13.5)
    assert hall.viewport.viewpoint.eye == moment.camera.eye
    qtbot.wait(300)
    hall.grab().save(str(artifacts / "studio-show.png"))
    first = hall.viewport.grabFramebuffer()
    panel.strip.slider.setValue(3000)
    qtbot.wait(200)
    other = hall.viewport.grabFramebuffer()
    panel.strip.slider.setValue(1350)
    qtbot.wait(200)
    assert other != first
    assert hall.viewport.drawing.moment == moment
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert hall.viewport.drawing.moment is None
    studio.document.undo()
    assert studio.booth is before
    assert panel.empty.isVisible()
    hall.switch_language()
    assert "造型" in panel.empty.text()


def test_a_hold_waits_for_the_mark_and_go_goes_on(qtbot: QtBot, hall: StudioWindow) -> None:
    panel = hall.shows
    panel.make_one()
    show = panel.show_now
    assert show is not None
    begin, end = busy(show)[0]
    panel.seek(end - 0.4)
    panel.toggle()
    qtbot.keyClick(panel, Qt.Key.Key_L)
    assert not panel.here.is_held
    qtbot.waitUntil(lambda: panel.here.is_held)
    assert panel.here.seconds == pytest.approx(end)
    assert begin < end
    assert say.GO_ON.en in panel.strip.go.text()
    qtbot.waitUntil(lambda: "waiting for GO" in panel.strip.standing.text())
    qtbot.mouseClick(panel.strip.go, LEFT)
    qtbot.waitUntil(lambda: panel.here.seconds > end)
    qtbot.keyClick(panel, Qt.Key.Key_Backspace)
    assert panel.here.seconds == pytest.approx(show.looks[0].enters, abs=0.5)


def test_cues_looks_and_marks_are_changed_and_undone(qtbot: QtBot, hall: StudioWindow) -> None:
    studio, panel, form = hall.studio, hall.shows, hall.shows.form
    panel.make_one()
    made = panel.show_now
    assert made is not None
    panel.seek(5.0)
    form.cues.add.click()
    assert [one.seconds for one in panel.show_now.cues if one.waits] == [0.0, 5.0]
    form.cues.rows.button(say.WAIT_HERE).click()
    assert [one.seconds for one in panel.show_now.cues if one.waits] == [0.0]
    form.cues.rows.button(say.REMOVE).click()
    form.tabs.setCurrentWidget(form.looks)
    form.looks.rows.choose("1")
    form.looks.rows.button(say.LATER).click()
    assert panel.show_now.looks[1].enters == pytest.approx(made.looks[1].enters + 2.0)
    form.looks.speed.setFocus()
    form.looks.speed.selectAll()
    qtbot.keyClicks(form.looks.speed, "1.4")
    qtbot.keyClick(form.looks.speed, Qt.Key.Key_Tab)
    assert panel.show_now.looks[1].speed == 1.4
    form.tabs.setCurrentWidget(form.marks)
    form.marks.rows.choose("1")
    form.marks.add.click()
    assert len(panel.show_now.path) == 4
    form.marks.rows.button(say.REMOVE).click()
    assert panel.show_now.path == made.path
    form.tracks.click()
    assert panel.show_now.looks[1].enters in [one.seconds for one in panel.show_now.cues]
    while studio.document.position > 0 and panel.show_now != made:
        studio.document.undo()
    assert panel.show_now == made


def test_tracks_are_added_changed_and_undone(
    qtbot: QtBot, hall: StudioWindow, artifacts: Path
) -> None:
    studio, panel, page = hall.studio, hall.shows, hall.shows.form.timeline
    panel.make_one()
    made = panel.show_now
    assert made is not None
    panel.form.tabs.setCurrentWidget(page)
    count = page.rows.list.count()
    assert count == len(made.cameras) + len(made.lights) + len(made.captions)
    panel.seek(7.0)
    lamp = next(iter(studio.booth.lights))
    page.new.offer(page.new._texts, f"light {lamp}")
    page.add.click()
    assert panel.show_now.lights[-1].light == lamp
    assert panel.show_now.lights[-1].seconds == 7.0
    type_in(qtbot, page.level, "0.25")
    type_in(qtbot, page.fade, "3")
    assert (panel.show_now.lights[-1].level, panel.show_now.lights[-1].fade) == (0.25, 3.0)
    page.new.offer(page.new._texts, "caption")
    page.add.click()
    assert page.text.isVisibleTo(page)
    assert not page.level.isVisibleTo(page)
    type_in(qtbot, page.fade, "2.5")
    assert panel.show_now.captions[-1].lasts == 2.5
    page.new.offer(page.new._texts, "crane")
    page.add.click()
    page.what.offer(page.what._texts, "side")
    page.what.activated.emit(0)
    assert panel.show_now.cameras[-1].rig.value == "side"
    assert panel.show_now.cameras[-1].seconds == 7.0
    assert hall.viewport.drawing.moment.camera.name.en == "Side"
    hall.resize(1440, 900)
    qtbot.wait(200)
    hall.grab().save(str(artifacts / "studio-show-tracks.png"))
    page.rows.button(say.REMOVE).click()
    assert panel.show_now.cameras == made.cameras
    while studio.document.position > 0 and panel.show_now != made:
        studio.document.undo()
    assert panel.show_now == made


def type_in(qtbot: QtBot, box: QWidget, words: str) -> None:
    """Type a number into a box and leave it."""
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Tab)


def test_a_second_show_is_the_one_that_is_changed(qtbot: QtBot, hall: StudioWindow) -> None:
    studio, panel, form = hall.studio, hall.shows, hall.shows.form
    panel.make_one()
    first = panel.key
    panel.toggle()
    panel.make_one()
    assert panel.key != first
    assert not panel.is_playing
    assert form.thing is panel.show_now
    before = studio.booth.shows[first]
    form.cues.add.click()
    assert studio.booth.shows[first] is before
    form.remove.click()
    assert list(studio.booth.shows) == [first]
    assert form.thing is before


def test_the_lists_speak_the_language_of_the_window(qtbot: QtBot, hall: StudioWindow) -> None:
    hall.shows.make_one()
    form = hall.shows.form
    hall.switch_language()
    for page, name in (
        (form.cues, say.CUES),
        (form.looks, say.LOOKS),
        (form.marks, say.MARKS),
        (form.timeline, say.TRACKS_TITLE),
    ):
        assert page.rows.button(say.REMOVE).text() == say.REMOVE.zh
        assert page.rows.list.accessibleName() == name.zh


def test_a_change_that_is_refused_is_told_and_nothing_else_happens(
    qtbot: QtBot, hall: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, form = hall.shows, hall.shows.form
    panel.make_one()
    panel.seek(5.0)
    made, troubles = panel.show_now, list[ExpoError]()
    hall.studio.troubled.listen(troubles.append)
    with monkeypatch.context() as patch:
        patch.setattr(hall.studio.project, "is_read_only", True)
        form.cues.add.click()
        form.looks.rows.button(say.LATER).click()
        form.marks.add.click()
        form.timeline.add.click()
    assert panel.show_now is made
    assert [type(one) for one in troubles] == [ReadOnlyError] * 4


def test_where_nobody_can_walk_the_way_out_is_told(qtbot: QtBot, hall: StudioWindow) -> None:
    studio, panel = hall.studio, hall.shows
    people = [key for key, one in studio.booth.placements.items() if "m" in key and one.asset]
    walking = frozenset(
        key for key in people if studio.booth.assets[studio.booth.placements[key].asset].clips
    )
    studio.do(Remove(walking))
    qtbot.keyClick(hall, Qt.Key.Key_F8)
    assert panel.show_now is None
    assert "mannequins" in hall.banner.words


def test_on_air_the_panel_runs_the_show_of_the_host(qtbot: QtBot, hall: StudioWindow) -> None:
    panel = hall.shows
    panel.make_one()
    hall.filing.save()
    with qtbot.waitSignal(hall.live.on_air, timeout=60_000):
        hall.live.start()
    qtbot.waitUntil(panel.air.isVisible, timeout=20_000)
    assert not panel.is_playing
    panel.strip.slider.setValue(500)
    assert panel.strip.slider.value() == 0, "nothing runs on air that could be sought"
    hall.go_show()
    qtbot.waitUntil(lambda: panel.is_playing and panel.here.is_held, timeout=20_000)
    assert hall.viewport.drawing.moment is not None, "the view shows what is on air"
    assert not panel.which.isEnabled(), "to look at another show ends none on air"
    qtbot.mouseClick(panel.strip.go, LEFT)
    qtbot.waitUntil(lambda: not panel.here.is_held and panel.here.seconds > 0.2, timeout=20_000)
    on_air = panel.key
    panel.make_one()
    assert panel.key == on_air, "who makes another show goes on running the one on air"
    assert panel.is_playing
    qtbot.mouseClick(panel.strip.end, LEFT)
    qtbot.waitUntil(lambda: not panel.is_playing, timeout=20_000)
    assert panel.which.isEnabled()
    hall.live.end()
    assert panel.air.isHidden()


def test_a_show_is_listed_renamed_looked_at_and_removed_like_anything_else(
    qtbot: QtBot, hall: StudioWindow, artifacts: Path
) -> None:
    studio, outliner = hall.studio, hall.outliner
    hall.shows.make_one()
    hall.shows.make_one()
    first, second = (Subject(Kind.SHOW, key) for key in studio.booth.shows)
    index = outliner.model.index_of(first)
    assert index.isValid()
    outliner.tree.setCurrentIndex(index)
    assert studio.subject == first
    assert hall.shows.key == first.key, "its panel turns to it"
    form = hall.inspector.show_summary
    hall.panels.show(hall.inspector)
    qtbot.waitUntil(form.isVisible)
    assert "3 looks · 3 marks" in form.summary.text()
    before = hall.viewport.viewpoint
    hall.viewport.frame_selection()
    assert hall.viewport.viewpoint != before
    qtbot.wait(100)
    hall.grab().save(str(artifacts / "studio-show-listed.png"))
    outliner.model.setData(index, "Spring night")
    assert studio.booth.shows[first.key].name.en == "Spring night"
    qtbot.mouseClick(form.open, LEFT)
    assert hall.shows.isVisible()
    outliner.tree.setCurrentIndex(outliner.model.index_of(second))
    assert hall.shows.key == second.key
    position = studio.document.position
    qtbot.keyClick(hall, Qt.Key.Key_Delete)
    assert list(studio.booth.shows) == [first.key]
    assert not outliner.model.index_of(second).isValid()
    assert studio.document.position == position + 1
    studio.document.undo()
    assert outliner.model.index_of(second).isValid()


def test_a_mark_is_dragged_on_the_plan_in_one_step(
    qtbot: QtBot, hall: StudioWindow, artifacts: Path
) -> None:
    studio, plan, form = hall.studio, hall.plan, hall.shows.form
    hall.shows.make_one()
    hall.show_views(view=True, plan=True)
    qtbot.waitUntil(plan.isVisible)
    (key,) = studio.booth.shows
    made = studio.booth
    x, y, z = made.shows[key].path[1].position
    start, end = plan.paper.pixel(x, z).toPoint(), plan.paper.pixel(x + 0.4, z - 0.6).toPoint()
    qtbot.mousePress(plan, LEFT, pos=start)
    assert studio.subject == Subject(Kind.SHOW, key)
    assert form.tabs.currentWidget() is form.marks
    assert form.marks.rows.chosen == "1"
    for step in range(1, 5):
        qtbot.mouseMove(plan, start + (end - start) * step / 4)
    qtbot.wait(50)
    hall.grab().save(str(artifacts / "studio-show-plan.png"))
    qtbot.mouseRelease(plan, LEFT, pos=end)
    moved = studio.booth.shows[key].path[1]
    assert moved.position == pytest.approx((x + 0.4, y, z - 0.6), abs=0.05)
    assert moved.seconds == made.shows[key].path[1].seconds
    assert form.marks.place[0].value() == pytest.approx(moved.position[0], abs=0.01)
    studio.document.undo()
    assert studio.booth is made


def test_each_page_is_only_as_high_as_it_must_be(qtbot: QtBot, hall: StudioWindow) -> None:
    hall.shows.make_one()
    form, heights = hall.shows.form, {}
    for page in (form.cues, form.looks, form.marks, form.timeline):
        form.tabs.setCurrentWidget(page)
        qtbot.wait(50)
        heights[page] = form.tabs.height()
    assert heights[form.cues] < heights[form.looks]
    assert all(page.sizeHint().height() <= height for page, height in heights.items())


def test_the_lists_are_filled_anew_only_when_they_say_something_else(
    hall: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, page = hall.studio, hall.shows.form.cues
    hall.shows.make_one()
    filled: list[object] = []
    fill = page.show_values
    monkeypatch.setattr(page, "show_values", lambda *to: (filled.append(to), fill(*to)))
    key = next(iter(studio.booth.placements))
    studio.do(Move(frozenset({key}), (0.1, 0.0, 0.0)))
    studio.do(SetTitle(Text.same("else"), Text()))
    assert filled == []
    hall.shows.seek(3.0)
    page.add.click()
    assert len(filled) == 1
    hall.switch_language()
    assert len(filled) == 2
