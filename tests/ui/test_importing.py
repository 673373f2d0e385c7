"""The import dialog as a user drives it: several files, correction, fitting, giving up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from expo_studio.cli.projects import write_kit
from expo_studio.fitting.rungs import Rung
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.library.units import Unit, Wishes
from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetTitle
from expo_studio.model.ids import AssetId
from expo_studio.project.project import Project
from expo_studio.text import Language, Text
from expo_studio.ui.import_dialog import ImportDialog, remembered
from expo_studio.ui.import_queue import State
from expo_studio.ui.speech import Speech
from expo_studio.ui.taking_in import ANYWHERE, LIGHT
from expo_studio.ui.window import StudioWindow
from tests.fitting.test_fit import ball, glb_of

OFF = "OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[ImportDialog]:
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    QSettings().clear()
    good, bad, heavy = tmp_path / "杯子.off", tmp_path / "坏.stl", tmp_path / "球.glb"
    good.write_text(OFF)
    bad.write_bytes(b"")
    heavy.write_bytes(glb_of(ball(150, radius=0.6)))
    made = ImportDialog(Speech(Language.EN), [good, bad, heavy], None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.queue.cancel()
    made.queue.wait()


def settled(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.queue.is_busy, timeout=120_000)


def test_several_files_are_read_told_and_judged(
    qtbot: QtBot, dialog: ImportDialog, artifacts: Path
) -> None:
    assert not dialog.take.isEnabled()
    settled(qtbot, dialog)
    states = [one.state for one in dialog.queue.files]
    assert states == [State.READY, State.REFUSED, State.READY]
    assert dialog.take.text() == "Import 2"
    assert dialog.verdict.text() == "fits a phone booth"
    assert "1 x 1 x 1 m" in dialog.facts.text()
    assert not dialog.person.pixmap().isNull()
    dialog.list.setCurrentRow(1)
    assert "坏.stl" in dialog.verdict.text()
    assert dialog.facts.text()
    assert dialog.person.pixmap().isNull(), "no picture of another file beside what is refused"
    dialog.list.setCurrentRow(2)
    assert dialog.verdict.text() == "fits a desktop booth; heavy for phones"
    assert {"before", "person"} <= dialog.queue.files[2].pictures.keys()
    qtbot.wait(50)
    dialog.grab().save(str(artifacts / "import-en.png"))


def test_fitting_shows_before_and_after_with_a_line_to_drag(
    qtbot: QtBot, dialog: ImportDialog, artifacts: Path
) -> None:
    settled(qtbot, dialog)
    dialog.list.setCurrentRow(2)
    dialog.fit.setCurrentIndex(dialog.fit.findData(Rung.PHONE))
    settled(qtbot, dialog)
    assert dialog.verdict.text() == "fits a phone booth"
    assert "triangles 90,000 →" in dialog.facts.text()
    view = dialog.pictures
    assert view.is_double
    dialog.grab().save(str(artifacts / "import-fit-en.png"))
    before, after = (dialog.queue.files[2].pictures[key] for key in ("before", "after"))
    assert before.shape == after.shape
    assert np.abs(before.astype(int) - after.astype(int)).mean() < 4.0
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 4, 100))
    assert view.share < 0.3
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.share == 1.0
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.share == pytest.approx(0.95)
    dialog.fit.setCurrentIndex(dialog.fit.findData(None))
    settled(qtbot, dialog)
    assert not view.is_double
    assert dialog.queue.files[2].result is dialog.queue.files[2].plain


def test_a_wrong_unit_is_corrected_and_remembered_for_its_kind_and_folder(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    settled(qtbot, dialog)
    dialog.unit.setCurrentIndex(dialog.unit.findData(Unit.CENTIMETRE))
    settled(qtbot, dialog)
    assert "0.01 x 0.01 x 0.01 m" in dialog.facts.text()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert dialog.result() == ImportDialog.DialogCode.Accepted
    assert [one.asset.source for one in dialog.results] == ["杯子.off", "球.glb"]
    assert remembered(tmp_path / "other.off") == Wishes(Unit.CENTIMETRE)
    assert remembered(tmp_path / "other.obj") == Wishes()
    assert remembered(tmp_path / "elsewhere" / "other.off") == Wishes()


def test_the_bar_tells_a_share_only_when_there_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.off"
    path.write_text(OFF)
    dialog = ImportDialog(Speech(Language.EN), [path], None)
    qtbot.addWidget(dialog)
    assert dialog.bar.maximum() == 0
    settled(qtbot, dialog)
    assert dialog.bar.maximum() == 1000
    assert dialog.bar.value() == 1000


def test_cancelling_while_it_reads_ends_the_worker(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "big.glb"
    path.write_bytes(glb_of(ball(400)))
    dialog = ImportDialog(Speech(Language.ZH), [path], None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.queue.files[0].state is State.READING)
    cancel = dialog.findChild(QDialogButtonBox).buttons()[1]
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert dialog.result() == ImportDialog.DialogCode.Rejected
    assert dialog.results == []


def test_what_was_chosen_comes_into_the_booth_as_one_step_each(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    good = tmp_path / "杯子.off"
    good.write_text(OFF)
    before = window.studio.booth
    window.ask_import([good, good], ANYWHERE)
    dialog = window.importing
    settled(qtbot, dialog)
    assert QApplication.activeModalWidget() is dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.studio.booth.placements) == len(before.placements) + 2)
    window.studio.document.undo()
    window.studio.document.undo()
    assert window.studio.booth is before


def test_files_dropped_together_stay_on_the_stand_and_clear_of_one_another(
    shown: Callable[[Path], StudioWindow], tmp_path: Path
) -> None:
    booth, path = tmp_path / "转角.booth", tmp_path / "件.off"
    write_kit(booth, starter.template("corner-3x6"))
    window = shown(booth)
    studio, taking_in = window.studio, window._taking_in
    path.write_text(
        "OFF\n4 4 0\n0 0 0\n.4 0 0\n0 .4 0\n0 0 .4\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
    )
    taking_in.take_in([import_file(path)] * 10, ANYWHERE)
    taking_in.settle()
    boxes = [studio.booth.bounds_of(key) for key in list(studio.booth.placements)[-10:]]
    half = studio.booth.stand.width / 2.0, studio.booth.stand.depth / 2.0
    for number, box in enumerate(boxes):
        assert box.low[1] == pytest.approx(0.02), "on the carpet, not in it"
        assert all(
            -edge - 0.02 <= box.low[axis] and box.high[axis] <= edge + 0.02
            for axis, edge in zip((0, 2), half, strict=True)
        )
        for other in boxes[:number]:
            assert any(
                box.low[axis] >= other.high[axis] + 0.1 or other.low[axis] >= box.high[axis] + 0.1
                for axis in (0, 2)
            )


def test_a_heavy_model_is_stored_and_drawn_beside_the_window(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    heavy, drawing = tmp_path / "球.glb", window.viewport.drawing
    seen: list[frozenset[AssetId]] = []
    window.studio.edited.listen(lambda _: seen.append(drawing.arrival.coming))
    heavy.write_bytes(glb_of(ball(320, radius=0.6)))
    before = window.studio.booth
    place = window.viewport.aiming.surface_ahead()
    empty = window.viewport.grabFramebuffer()
    window.ask_import([heavy], place)
    settled(qtbot, window.importing)
    qtbot.keyClick(window.importing, Qt.Key.Key_Return)
    assert window.studio.booth is before, "it is stored first, beside the window"
    window.studio.do(SetTitle(Text.same("meanwhile"), Text()))
    qtbot.waitUntil(lambda: len(window.studio.booth.placements) == len(before.placements) + 1)
    (key,) = window.studio.selection
    asset = window.studio.booth.placements[key].asset
    assert seen[-1] == {asset}, "it comes to the card afterwards"
    qtbot.waitUntil(lambda: not drawing.arrival.coming, timeout=60_000)
    window.studio.select(frozenset())
    assert window.viewport.grabFramebuffer() != empty
    middle = QPoint(window.viewport.width() // 2, window.viewport.height() // 2)
    qtbot.mouseClick(window.viewport, Qt.MouseButton.LeftButton, pos=middle)
    assert window.studio.selection == {key}
    window.studio.document.undo()
    window.studio.document.undo()
    assert window.studio.booth is before


def test_who_leaves_while_a_heavy_model_is_stored_is_asked_with_it_in_the_booth(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heavy = tmp_path / "球.glb"
    heavy.write_bytes(glb_of(ball(320, radius=0.6)))
    imported, before = import_file(heavy), window.studio.booth
    assert sum(map(len, imported.blobs)) > LIGHT
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    window._taking_in.take_in([imported, imported], ANYWHERE)
    assert window.studio.booth is before
    assert not window.filing.may_leave()
    assert len(window.studio.booth.placements) == len(before.placements) + 2


def test_what_waits_to_be_stored_never_comes_into_another_booth(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    heavy = tmp_path / "球.glb"
    heavy.write_bytes(glb_of(ball(320, radius=0.6)))
    imported, taking_in = import_file(heavy), window._taking_in
    taking_in.take_in([imported, imported], ANYWHERE)
    with Project.create(tmp_path / "other.booth", Booth()) as other:
        old = window.studio.project
        window.studio.open(other)
        taking_in.settle()
        assert other.document.booth == Booth()
        window.studio.open(old)


def test_the_dialog_speaks_chinese_in_the_dark(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, artifacts: Path
) -> None:
    heavy = tmp_path / "球.glb"
    heavy.write_bytes(glb_of(ball(150, radius=0.6)))
    window.switch_language()
    window.set_dark(True)
    window.ask_import([heavy], ANYWHERE)
    dialog = window.importing
    dialog.fit.setCurrentIndex(dialog.fit.findData(Rung.THUMB))
    settled(qtbot, dialog)
    qtbot.wait(50)
    dialog.grab().save(str(artifacts / "import-zh-dark.png"))
    assert dialog.windowTitle() == "导入素材"
    assert dialog.verdict.text() == "适合手机展位"
    dialog.reject()
