"""The organizer's journey in a real window: packages, floor, undo, publishing, a kill."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QSettings, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from expo_studio.library import starter
from expo_studio.model.booth import Booth, Stand, StandKind
from expo_studio.model.hall import Hall, Stall, StallId
from expo_studio.model.hall_commands import LayOut, SetWords
from expo_studio.model.ids import AssetId
from expo_studio.project.database import HALL, InUseError
from expo_studio.project.hall_file import HallFile
from expo_studio.project.hall_snapshot import HallSnapshot
from expo_studio.project.rescue import has_backup
from expo_studio.publish.hall import read_hall, require_sound_hall
from expo_studio.publish.package import write_package
from expo_studio.text import Language, Text
from expo_studio.ui import hall_words as words
from expo_studio.ui.hall_drafts import drafts_folder, found_draft, is_draft
from expo_studio.ui.hall_times_dialog import HallTimesDialog
from expo_studio.ui.hall_window import HallWindow, open_hall, open_halls
from expo_studio.ui.speech import Speech
from expo_studio.ui.welcome import Welcome
from expo_studio.ui.window import StudioWindow
from tests.publish.conftest import workshop
from tests.ui.answering import LOOK_MS, answer, answered, in_dialog

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).parent.parent.parent
KINDS = (StandKind.ROW, StandKind.CORNER, StandKind.ISLAND)


def booth(number: int, title: str = "") -> Booth:
    """Return a small booth of its own exhibitor."""
    whole = starter.sample().booth
    key = min(
        whole.placements, key=lambda one: whole.assets[whole.placements[one].asset].size_bytes
    )
    return replace(
        whole,
        title=Text(f"展位 {number}{title}", f"Booth {number}{title}"),
        exhibitor=Text(f"展商 {number}", f"Exhibitor {number}"),
        stand=Stand(KINDS[number % 3], 3.0 + 3.0 * (number % 2), 3.0, number=f"B{number}"),
        placements={key: whole.placements[key]},
        products={},
        hotspots={},
        lights={},
    )


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return three sound packages, then a damaged one, then an update of the second."""
    folder = tmp_path_factory.mktemp("sent")
    paths = [folder / f"展商{number}.expo" for number in range(3)]
    for number, path in enumerate(paths):
        write_package(booth(number), workshop(**({"key": None} if number == 2 else {})), path)
    torn = folder / "破损.expo"
    torn.write_bytes(paths[0].read_bytes()[:-80])
    update = folder / "更新.expo"
    write_package(booth(1, " 新"), workshop(), update)
    return [*paths, torn, update]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> Iterator[None]:
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    yield
    for left in drafts_folder().glob("*"):
        left.unlink()


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., HallWindow]:
    """Return a function that opens the window and waits until it is there."""

    def let_go(window: QWidget) -> None:
        if isinstance(window, HallWindow) and window.isVisible():
            timer = QTimer(window)  # until it is gone
            timer.timeout.connect(lambda: answer(QMessageBox.ButtonRole.DestructiveRole))
            timer.start(LOOK_MS)

    def make(path: Path | None = None, language: Language = Language.EN) -> HallWindow:
        speech = Speech(language)
        window = open_halls(speech) if path is None else open_hall(speech, path)
        assert window is not None
        window.resize(1280, 800)
        qtbot.addWidget(window, before_close_func=let_go)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def take(qtbot: QtBot, window: HallWindow, paths: list[Path]) -> None:
    with qtbot.waitSignal(window.intake.ended, timeout=60_000):
        window.take(paths)


def pixel(window: HallWindow, x: float, z: float) -> QPoint:
    return window.plan.paper.pixel(x, z).toPoint()


def drag(qtbot: QtBot, window: HallWindow, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(window.plan, LEFT, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(window.plan, start + (end - start) * step / 5)


def test_packages_come_in_and_a_damaged_one_is_told(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], artifacts: Path
) -> None:
    window = opened()
    window.grab().save(str(artifacts / "hall-window-empty.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(one)) for one in packages[:4]])
    with qtbot.waitSignal(window.intake.ended, timeout=60_000):
        drop = QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            mime,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        window.plan.dropEvent(drop)
        assert not window.progress.isHidden()
    assert window.progress.isHidden()
    hall = window.studio.hall
    assert list(hall.stalls) == ["B0", "B1", "B2"]
    assert [one.is_signed for one in hall.exhibits.values()] == [True, True, False]
    assert "3 packages were taken in" in window.banner.words
    assert window.list.tree.topLevelItemCount() == 4
    row = window.list.tree.topLevelItem(3)
    assert row is not None
    assert "破损.expo" in row.text(0)
    window.list.tree.setCurrentItem(row)
    assert "Ask the exhibitor" in window.detail.remarks.text()
    assert window.studio.document.position == 1
    window.studio.document.undo()
    assert window.studio.hall.exhibits == {}
    window.studio.document.redo()
    assert window.studio.hall == hall


def test_packages_are_written_beside_the_window(
    qtbot: QtBot,
    opened: Callable[..., HallWindow],
    packages: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writers: list[threading.Thread] = []
    plain = HallFile.add_blob

    def watched(file: HallFile, data: bytes) -> AssetId:
        writers.append(threading.current_thread())
        return plain(file, data)

    monkeypatch.setattr(HallFile, "add_blob", watched)
    window = opened()
    take(qtbot, window, packages[:3])
    take(qtbot, window, packages[:1])
    assert len(writers) == 3, "what is known already is not written again"
    assert threading.main_thread() not in writers
    for key in window.studio.hall.exhibits:
        assert window.studio.file.package(key).startswith(b"PK")


def test_the_same_package_is_known_and_an_update_is_asked_about(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path]
) -> None:
    window = opened()
    take(qtbot, window, packages[:3])
    before = window.studio.hall
    take(qtbot, window, packages[:1])
    assert window.studio.hall is before
    assert "unchanged" in window.banner.words
    for role, title in (
        (QMessageBox.ButtonRole.RejectRole, "Booth 1"),
        (QMessageBox.ButtonRole.AcceptRole, "Booth 1 新"),
    ):
        timer = QTimer(window, interval=50)
        timer.timeout.connect(lambda r=role: answer(r))
        timer.start()
        take(qtbot, window, packages[4:])
        timer.stop()
        assert window.studio.hall.exhibits[StallId("B1")].title.en == title
    assert window.studio.hall.stalls == before.stalls
    assert len(window.studio.hall.exhibits) == 3


def test_booths_are_dragged_snapped_refused_turned_and_undone(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], artifacts: Path
) -> None:
    window = opened()
    take(qtbot, window, packages[:3])
    studio, key = window.studio, StallId("B0")
    start = studio.hall
    window.plan.zoom(0.5)
    at = start.stalls[key]
    drag(qtbot, window, pixel(window, at.x, at.z), pixel(window, at.x + 12.2, at.z + 6.1))
    assert studio.selection == frozenset({key})
    qtbot.mouseRelease(window.plan, LEFT, pos=pixel(window, at.x + 12.2, at.z + 6.1))
    moved = studio.hall.stalls[key]
    assert moved != at
    assert abs(moved.x - at.x - 12.2) < 0.8
    assert studio.document.position == 2
    other = studio.hall.stalls[StallId("B1")]
    drag(qtbot, window, pixel(window, moved.x, moved.z), pixel(window, other.x + 0.3, other.z))
    assert window.plan.blocker == "B1"
    window.grab().save(str(artifacts / "hall-window-refused.png"))
    qtbot.mouseRelease(window.plan, LEFT, pos=pixel(window, other.x, other.z))
    assert "Overlaps “Booth 1”" in window.banner.words
    assert not studio.hall.stalls[key].overlaps(other)
    window.plan.setFocus()
    studio.select(frozenset({key}))
    before = studio.hall.stalls[key]
    qtbot.keyClick(window.plan, Qt.Key.Key_Down)
    qtbot.keyClick(window.plan, Qt.Key.Key_BracketLeft)
    assert studio.hall.stalls[key].z == pytest.approx(before.z + 0.5)
    assert studio.hall.stalls[key].turn == pytest.approx(1.5707963)
    window.form.place[0].setValue(40.0)
    window.form.place[0].stepBy(1)
    assert studio.hall.stalls[key].x == pytest.approx(40.5)
    window.form.floor.click()
    assert studio.hall.waiting == (key,)
    window.form.floor.click()
    assert studio.hall.waiting == ()
    qtbot.keyClick(window.plan, Qt.Key.Key_Delete)
    assert key not in studio.hall.exhibits
    window.history.list.itemActivated.emit(window.history.list.item(1))
    assert studio.hall is start


def test_a_band_selects_many_and_escape_takes_a_drag_back(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path]
) -> None:
    window = opened()
    take(qtbot, window, packages[:3])
    studio, plan = window.studio, window.plan
    drag(qtbot, window, pixel(window, -8.5, 8.5), pixel(window, 8.0, 1.0))
    qtbot.mouseRelease(plan, LEFT, pos=pixel(window, 8.0, 1.0))
    assert studio.selection == {"B0", "B1"}
    before = studio.hall
    qtbot.keyClick(plan, Qt.Key.Key_Right)
    assert {key for key in before.stalls if before.stalls[key] != studio.hall.stalls[key]} == {
        "B0",
        "B1",
    }
    studio.document.undo()
    assert studio.hall is before
    at = before.stalls[StallId("B0")]
    drag(qtbot, window, pixel(window, at.x, at.z), pixel(window, at.x - 6.0, at.z + 2.0))
    assert studio.hall is not before
    qtbot.keyClick(plan, Qt.Key.Key_Escape)
    assert studio.hall is before
    qtbot.mouseRelease(plan, LEFT, pos=pixel(window, at.x, at.z))
    assert studio.hall is before


class Browser(QObject):
    """Takes the place of the user's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_a_booth_is_dragged_from_the_list_and_its_place_is_checked(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path]
) -> None:
    window = opened()
    take(qtbot, window, packages[:4])
    studio, key = window.studio, StallId("B0")
    qtbot.waitUntil(lambda: "no title" in window.detail.remarks.text())
    studio.select(frozenset({key}))
    window.form.floor.click()
    qtbot.waitUntil(lambda: "off the floor" in window.detail.remarks.text())
    (row,) = window.list.tree.selectedItems()
    mime = window.list.tree.mimeData([row])
    other = studio.hall.stalls[StallId("B2")]
    there = QPointF(pixel(window, other.x, other.z - 4.0))
    window.plan.dropEvent(
        QDropEvent(there, Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    )
    assert studio.hall.stalls[key].x == pytest.approx(other.x)
    qtbot.waitUntil(lambda: "shuts the front" in window.detail.remarks.text())
    window.detail.copy.click()
    assert "shuts the front" in QApplication.clipboard().text()
    refused = window.list.tree.topLevelItem(3)
    assert refused is not None
    window.list.tree.setCurrentItem(refused)
    window.detail.forget.click()
    assert window.list.tree.topLevelItemCount() == 3


def test_a_hall_is_published_shown_saved_and_opened_again(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    window = opened()
    take(qtbot, window, packages[:3])
    for edit, said in zip(window.form.name.edits.values(), ("春季展", "Spring"), strict=True):
        edit.setText(said)
        edit.editingFinished.emit()
    out, browser = tmp_path / "网站", Browser()
    with qtbot.waitSignal(window.publishing.published, timeout=60_000):
        window.publishing.publish_to(out)
    require_sound_hall(out)
    assert read_hall(out).hall.title == Text("春季展", "Spring")
    assert read_hall(out).hall.stalls == window.studio.hall.stalls
    QDesktopServices.setUrlHandler("http", browser, "open")
    try:
        with qtbot.waitSignal(window.preview.shown, timeout=60_000):
            window.show_preview()
        with urllib.request.urlopen(browser.urls[0]) as page:
            assert "春季展" in page.read().decode()
    finally:
        QDesktopServices.unsetUrlHandler("http")
    draft = window.studio.file.path
    assert is_draft(draft)
    assert window.filing.save_to(tmp_path / "春季.hall")
    assert not draft.exists()
    assert window.studio.document.is_saved
    with qtbot.waitSignal(window.publishing.reopened, timeout=60_000):
        window.publishing.open_folder_at(out)
    assert is_draft(window.studio.file.path)
    assert window.studio.hall.stalls == read_hall(out).hall.stalls
    assert window.studio.hall.exhibits[StallId("B0")].is_signed
    assert window.publishing.folder == out
    with qtbot.waitSignal(window.publishing.published, timeout=60_000):
        window.publishing.publish_to(out)
        window.publishing.cancel()
    require_sound_hall(out)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "note.txt").write_text("keep")
    with qtbot.waitSignal(window.publishing.published, timeout=60_000):
        window.publishing.publish_to(tmp_path / "mine")
    assert "holds other files" in window.banner.words
    assert [one.name for one in (tmp_path / "mine").iterdir()] == ["note.txt"]
    window.menus.recent.aboutToShow.emit()
    (again,) = window.menus.recent.actions()
    with answered(QMessageBox.ButtonRole.DestructiveRole):
        again.trigger()
    assert window.studio.file.path == tmp_path / "春季.hall"
    assert window.studio.hall.title.en == "Spring"


EDITS = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from expo_studio.text import Language
from expo_studio.ui.hall_window import open_halls
from expo_studio.ui.speech import Speech
settings, packages = sys.argv[1], [Path(one) for one in sys.argv[2:]]
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
application = QApplication(sys.argv[:1])
window = open_halls(Speech(Language.EN))
window.show()
def nudge():
    from expo_studio.ui.hall_arranging import nudge, select_all
    select_all(window.studio)
    nudge(window.studio, 0.5, 0.0)
    os.write(1, b".")
def begin(_):
    timer = QTimer(window, interval=1)
    timer.timeout.connect(nudge)
    timer.start()
window.intake.ended.connect(begin)
window.take(packages)
application.exec()
"""


def test_the_halls_live_times_are_one_step_to_undo(
    qtbot: QtBot, opened: Callable[..., HallWindow], artifacts: Path
) -> None:
    window = opened(language=Language.ZH)

    def fill_in(dialog: HallTimesDialog) -> None:
        for _ in range(2):
            dialog.page.times.add()
        assert not dialog.page.link.isVisible()
        dialog.grab().save(str(artifacts / "hall-times.png"))
        dialog.accept()

    in_dialog(HallTimesDialog, fill_in)
    qtbot.mouseClick(window.form.times, LEFT)
    first, second = window.studio.hall.live_times
    assert first.starts < first.ends < second.starts
    assert "2" in window.form.times.text()
    assert window.studio.document.undo()
    assert window.studio.hall.live_times == ()


def test_a_killed_window_is_found_again_with_every_edit(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    program = [sys.executable, "-c", EDITS, str(tmp_path / "other"), *map(str, packages[:3])]
    process = subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    told = process.stdout.read(10)
    os.kill(process.pid, signal.SIGKILL)
    told += process.stdout.read()
    process.stdout.close()
    process.wait()
    assert len(told) >= 10
    window = opened()
    assert "found again" in window.banner.words
    hall = window.studio.hall
    assert len(hall.exhibits) == 3
    steps = window.studio.document.position - 1
    assert len(told) <= steps <= len(told) + 1
    window.studio.document.undo()
    assert window.studio.hall.stalls[StallId("B0")].x == pytest.approx(
        hall.stalls[StallId("B0")].x - 0.5
    )


def test_a_damaged_hall_comes_back_from_its_backup(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    window, path = opened(), tmp_path / "春季.hall"
    take(qtbot, window, packages[:2])
    assert window.filing.save_to(path)
    window.studio.do(SetWords(Text("春季展", "Spring"), Text()))
    assert window.filing.save()
    window.filing.settle()
    assert has_backup(path, HALL)
    kept = window.studio.hall
    window.close()
    torn = bytearray(path.read_bytes())
    torn[: len(torn) // 2] = bytes(len(torn) // 2)
    path.write_bytes(torn)
    with answered(QMessageBox.ButtonRole.AcceptRole):
        again = opened(path)
    assert again.studio.hall == kept
    assert again.studio.file.package(StallId("B0"))
    assert "backup was opened" in again.banner.words
    assert [one.name for one in tmp_path.glob("*damaged*")] == ["春季-damaged-1.hall"]


def test_a_hall_changed_elsewhere_or_in_use_is_not_written_over(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    path, theirs = tmp_path / "馆.hall", Text("别人的", "Theirs")
    HallFile.create(path, Hall(Text("馆", "Hall"))).close()
    HallFile.create(tmp_path / "other.hall", Hall(theirs)).close()
    window = opened(path)
    second = opened(path)
    assert second.studio.file.is_read_only
    assert "read-only" in second.banner.words
    take(qtbot, second, packages[:1])
    assert second.studio.hall.exhibits == {}
    assert second.close()
    take(qtbot, window, packages[:1])
    shutil.copy(tmp_path / "other.hall", tmp_path / "copy.hall")
    (tmp_path / "copy.hall").replace(path)
    with answered(QMessageBox.ButtonRole.RejectRole):
        assert not window.filing.save()
    with HallSnapshot(path) as snapshot:
        assert snapshot.hall.title == theirs
    window.studio.do(LayOut())  # a busy disk says so a little later
    qtbot.waitUntil(lambda: "changed elsewhere" in window.banner.words)
    assert window.filing.save_to(tmp_path / "mine.hall")
    assert len(window.studio.hall.exhibits) == 1
    with HallSnapshot(path) as snapshot:
        assert snapshot.hall.title == theirs


def test_the_program_opens_a_hall(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "馆.hall"
    HallFile.create(path, Hall(Text("馆", "Hall"))).close()
    words = [sys.executable, "-m", "expo_studio", str(path)]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    log = path.with_name("馆.hall-wal")
    try:
        qtbot.waitUntil(log.exists, timeout=60_000)
        qtbot.wait(500)
        assert process.poll() is None
        with pytest.raises(InUseError):
            HallFile.open(path)
    finally:
        process.terminate()
        _, said = process.communicate()
    assert "Traceback" not in said


def test_closing_while_packages_come_in_ends_quietly(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    window = opened()
    window.take(packages[:4])
    qtbot.wait(30)
    asked = answered(QMessageBox.ButtonRole.DestructiveRole)
    with asked, qtbot.waitSignal(window.intake.ended, timeout=60_000):
        assert window.close()
    assert not window.intake.is_busy
    assert found_draft() is None
    window.begin_again()
    assert window.studio.hall.exhibits == {}
    out = tmp_path / "out"
    take(qtbot, window, packages[:1])
    with qtbot.waitSignal(window.publishing.published, timeout=60_000):
        window.publishing.publish_to(out)
    before = set(drafts_folder().glob("*.hall"))
    with qtbot.waitSignal(window.publishing.reopened, timeout=60_000) as told:
        window.publishing.open_folder_at(out)
        window.publishing.settle()
    assert told.args == [None]
    assert set(drafts_folder().glob("*.hall")) == before
    window.banner.hide()
    window.show()
    qtbot.wait(50)
    assert window.banner.words == ""


def test_leaving_asks_and_an_empty_draft_leaves_nothing(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], tmp_path: Path
) -> None:
    window = opened()
    path = window.studio.file.path
    assert window.close()
    assert not path.exists()
    window = opened()
    (tmp_path / "mail").mkdir()
    for one in packages[:3]:
        (tmp_path / "mail" / one.name).hardlink_to(one)
    take(qtbot, window, [tmp_path / "mail"])
    assert len(window.studio.hall.exhibits) == 3
    with answered(QMessageBox.ButtonRole.RejectRole):
        assert not window.close()
    assert window.isVisible()
    with answered(QMessageBox.ButtonRole.DestructiveRole):
        assert window.close()
    assert found_draft() is None


def test_words_follow_the_language_and_everything_has_a_name(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path], artifacts: Path
) -> None:
    window = opened(language=Language.ZH)
    take(qtbot, window, packages[:4])
    window.studio.select(frozenset({StallId("B1")}))
    for name, is_dark in (("light", False), ("dark", True)):
        for language in ("zh", "en"):
            window.set_dark(is_dark)
            qtbot.wait(50)
            window.grab().save(str(artifacts / f"hall-window-{name}-{language}.png"))
            window.switch_language()
    assert window.plan.accessibleName() == "展馆平面图"
    window.switch_language()
    assert window.plan.accessibleName() == "Floor plan of the hall"
    for part in (window.list.tree, window.history.list, *window.form.place, window.form.heading):
        assert part.accessibleName()
    assert window.list.tree.headerItem().text(1) == "Exhibitor"


def test_the_studio_opens_it_and_both_speak_alike(window: StudioWindow, qtbot: QtBot) -> None:
    welcome = Welcome(Speech(Language.EN), window)
    welcome.hall_button.click()
    assert welcome.wants_hall
    (action,) = (one for one, text in window.actions_made() if text == words.OPEN_HALL)
    action.trigger()
    halls = window.halls
    assert halls is not None
    qtbot.addWidget(halls)
    qtbot.waitExposed(halls)
    assert halls.plan.empty.isVisible()
    window.set_dark(True)
    qtbot.waitUntil(halls.menus.dark.isChecked)  # dressed after the window itself
    window.switch_language()
    assert halls.plan.empty.add.text() == "添加展位包…"
    assert halls.close()
    action.trigger()
    assert window.halls is halls
    assert halls.isVisible()


def test_a_hundred_booths_are_drawn_and_moved(
    qtbot: QtBot, opened: Callable[..., HallWindow], packages: list[Path]
) -> None:
    from expo_studio.model.hall_commands import TakeIn
    from expo_studio.publish.taking_in import exhibit_of

    window = opened()
    data = packages[0].read_bytes()
    window.studio.file.add_blob(data)
    exhibit, gesture = exhibit_of(data, "one.expo"), object()
    for number in range(100):
        other = replace(exhibit, package=f"{number:064x}", number=f"N{number}")
        window.studio.do(TakeIn(StallId(f"N{number}"), other), gesture)
    window.studio.do(LayOut(), gesture)
    assert window.list.tree.topLevelItemCount() == 100
    window.list.search.setText("n77")
    rows = [window.list.tree.topLevelItem(at) for at in range(100)]
    assert [one.text(0) for one in rows if one and not one.isHidden()] == [rows[77].text(0)]
    window.list.search.clear()
    key = StallId("N50")
    at: Stall = window.studio.hall.stalls[key]
    before: Any = window.list.tree.topLevelItem(0)
    end = pixel(window, at.x + 60.0, at.z)
    drag(qtbot, window, pixel(window, at.x, at.z), end)
    qtbot.mouseRelease(window.plan, LEFT, pos=end)
    assert window.studio.hall.stalls[key] != at
    assert window.list.tree.topLevelItem(0) is before, "a mere move does not fill the list anew"
