"""Stands, signs and findings made and mended through the dialogs of a real window."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from expo_studio.errors import AssetError, CommandError
from expo_studio.gltf.read import read_model
from expo_studio.library.signboards import Board, build_board
from expo_studio.model.booth import Booth, StandKind
from expo_studio.model.checks import check
from expo_studio.model.commands import SetHotspot, SetProduct, SetShow
from expo_studio.model.hotspots import Hotspot
from expo_studio.model.ids import AssetId, HotspotId, ProductId, ShowId
from expo_studio.model.products import Product
from expo_studio.model.show import Mark, Show
from expo_studio.model.snapping import Surface
from expo_studio.model.stand_rules import USUAL_HEIGHTS
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui import status
from expo_studio.ui.lettering import Lettering, paint
from expo_studio.ui.sign_dialog import SignDialog
from expo_studio.ui.stand_dialog import StandDialog
from expo_studio.ui.stand_plan import BUILT, FASCIA, POST, modules
from expo_studio.ui.window import StudioWindow
from tests.ui.answering import in_dialog


def picture_of(data: bytes) -> QImage:
    """Return a decoded PNG."""
    image = QImage()
    assert image.loadFromData(data, "PNG")
    return image


@given(length=st.floats(1.0, 40.0))
def test_modules_fill_a_wall_exactly(length: float) -> None:
    parts = list(modules(length))
    assert parts[0][0] == 0.0
    assert sum(width for _, width in parts) == pytest.approx(length)
    for (start, width), (after, _) in itertools.pairwise(parts):
        assert start + width == pytest.approx(after)
    assert all(0.19 < width < 1.3 for _, width in parts)


def fascias(booth: Booth) -> set[AssetId]:
    """Return the boards over the open sides."""
    keys = booth.members(BUILT)
    return {booth.placements[key].asset for key in keys if booth.name_of(key) == FASCIA}


def test_a_corner_stand_is_built_as_one_step_and_built_anew(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, artifacts: Path
) -> None:
    studio = window.studio
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "转角.booth", Booth()))
    before = studio.booth

    def fill(dialog: StandDialog) -> None:
        dialog.kind.offer({StandKind.CORNER: Text("转角", "Corner")}, StandKind.CORNER)
        dialog.sizes[0].setValue(6.0)
        dialog.sizes[1].setValue(3.0)
        dialog.name.show_text(Text("明澜智居", "Minglan Home"))
        dialog.number.setText("A12")
        dialog.grab().save(str(artifacts / "stand-dialog.png"))
        dialog.accept()

    in_dialog(StandDialog, fill)
    window.asking.build_stand()
    booth = studio.booth
    assert (booth.stand.width, booth.stand.depth, booth.stand.number) == (6.0, 3.0, "A12")
    sources = [booth.assets[booth.placements[key].asset].source for key in booth.members(BUILT)]
    assert sources.count("wall-1m.glb") == 6 + 3
    assert sources.count("carpet-3x3.glb") == 1
    names = [booth.name_of(key) for key in booth.members(BUILT)]
    assert names.count(FASCIA) == 2, "over each open side"
    assert names.count(POST) == 3, "where an open side ends"
    assert not [one for one in check(booth) if "outside" in one.message.en]
    studio.select(frozenset())
    window.viewport.frame_selection()
    qtbot.wait(300)
    window.grab().save(str(artifacts / "stand-built.png"))
    assert studio.document.position == 1
    in_dialog(StandDialog, StandDialog.accept)
    window.asking.build_stand()
    assert len(studio.booth.members(BUILT)) == len(booth.members(BUILT))
    boards = fascias(studio.booth)

    def renumber(dialog: StandDialog) -> None:
        assert dialog.name.text == Text("明澜智居", "Minglan Home"), "as they were last built"
        dialog.number.setText("B7")
        dialog.accept()

    in_dialog(StandDialog, renumber)
    window.asking.build_stand()
    assert studio.booth.stand.number == "B7"
    assert not fascias(studio.booth) & boards, "the number is on every board"
    studio.document.jump(0)
    assert studio.booth is before


@pytest.mark.parametrize("key", ["row-3x3", "row-3x6", "corner-3x6"])
def test_building_replaces_the_shell_of_a_template(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    path = tmp_path / "stand.booth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.filing.new(key)
    before = window.studio.booth
    shell = before.members(BUILT)
    kept = {"hall-floor.glb", "counter.glb"}
    assert {
        before.assets[one.asset].source
        for place, one in before.placements.items()
        if place not in shell
    } == kept
    in_dialog(StandDialog, StandDialog.accept)
    window.asking.build_stand()
    booth = window.studio.booth
    assert not shell & set(booth.placements), "nothing stands twice"
    assert fascias(booth)
    assert not [one for one in check(booth) if "outside" in one.message.en]


def test_the_kind_of_stand_proposes_its_height(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "岛.booth", Booth()))
    dialog = StandDialog(window.studio, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    proposed = {dialog.stand.kind: dialog.stand.height_limit}
    for _ in StandKind:
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
        proposed[dialog.stand.kind] = dialog.stand.height_limit
    assert proposed == USUAL_HEIGHTS
    height = dialog.sizes[2]
    height.setFocus()
    qtbot.waitUntil(height.hasFocus)
    height.selectAll()
    qtbot.keyClicks(height, "5")
    qtbot.keyClick(height, Qt.Key.Key_Tab)
    for _ in StandKind:
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Up)
    assert dialog.stand.kind is StandKind.ROW
    assert dialog.stand.height_limit == 5.0, "what one wished for stays"


def test_a_poster_with_chinese_words_comes_into_the_booth(
    qtbot: QtBot, window: StudioWindow, artifacts: Path
) -> None:
    studio, before = window.studio, window.studio.booth

    def fill(dialog: SignDialog) -> None:
        dialog.title.edits[studio.speech.language].setText("Tea from the hills")
        dialog.grab().save(str(artifacts / "sign-dialog.png"))
        dialog.accept()

    in_dialog(SignDialog, fill)
    window.asking.make_sign()
    (key,) = studio.selection
    asset = studio.booth.assets[studio.booth.placements[key].asset]
    assert asset.name.en == "Tea from the hills"
    assert asset.bounds.size[1] == pytest.approx(1.2)
    read_model(studio.project.blob(studio.booth.placements[key].asset))
    studio.document.undo()
    assert studio.booth is before


def test_words_are_painted_and_other_words_look_otherwise(tmp_path: Path, qtbot: QtBot) -> None:
    white = paint(Lettering(ground="#ffffff"), 0.4, 0.4)
    tea = paint(Lettering(Text("茶", "Tea"), ground="#ffffff", ink="#000000"), 0.4, 0.4)
    image = picture_of(tea)
    dark = sum(
        QColor(image.pixel(x, y)).lightness() < 100
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert tea != white
    assert dark > 200
    assert paint(Lettering(Text("茶", "Tea"), ground="#ffffff", ink="#000000"), 0.4, 0.4) == tea
    bad = tmp_path / "坏.png"
    bad.write_bytes(b"no picture")
    for name in ("坏.png", "没有.pdf"):
        with pytest.raises(AssetError) as refusal:
            paint(Lettering(picture=tmp_path / name), 1.0, 1.0)
        assert name in refusal.value.message.zh


def test_a_page_of_a_pdf_becomes_a_poster(tmp_path: Path, qtbot: QtBot) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "sheet.pdf"
    sheet = Canvas(str(path), pagesize=(200, 300))
    sheet.setFillColorRGB(1.0, 0.0, 0.0)
    sheet.rect(0, 0, 200, 300, fill=1)
    sheet.save()
    image = picture_of(paint(Lettering(picture=path), 0.2, 0.3))
    middle = QColor(image.pixel(image.width() // 2, image.height() // 2))
    assert (middle.red(), middle.green()) == (255, 0)
    with pytest.raises(AssetError):
        paint(Lettering(picture=path, page=2), 0.2, 0.3)


def test_a_board_is_a_sound_model_with_its_front_to_the_visitor() -> None:
    glb, asset = build_board(
        Board((1.0, 2.0, 0.1), paint(Lettering(), 1.0, 2.0)), Text("板", "B"), "sign"
    )
    model = read_model(glb)
    front = model.primitives[0]
    assert {tuple(one) for one in front.normals.tolist()} == {(0.0, 0.0, 1.0)}
    assert asset.bounds.low == pytest.approx((-0.5, 0.0, -0.05))
    assert asset.triangles == 12


def test_show_me_leads_to_whatever_a_finding_is_about(window: StudioWindow) -> None:
    studio, findings = window.studio, window.findings
    spot, show, product = HotspotId("lost"), ShowId("empty"), ProductId("half")
    placed = list(studio.booth.placements)[-1]
    for command in (
        SetHotspot(spot, Hotspot(Text.same("Lost"), (1.0, 1.0, 0.5))),
        SetShow(show, Show(Text.same("Empty"), (Mark((0.0, 0.0, 0.0)),))),
        SetProduct(product, Product(Text("半", ""), placements=(placed,))),
    ):
        assert studio.do(command)
    findings._came(check(studio.booth))
    for key in (spot, show, product):
        studio.turn_to(None)
        before = window.viewport.viewpoint
        row = next(at for at, one in enumerate(findings._found) if one.subject == key)
        findings.list.setCurrentRow(row)
        assert findings.show_me.isEnabled()
        findings.show_me.click()
        assert studio.subject is not None
        assert studio.subject.key == key
        assert window.viewport.viewpoint != before, "the view looks there"


def test_a_check_that_fails_is_told_and_the_next_edit_is_checked(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    findings, booth = window.findings, window.studio.booth
    qtbot.waitUntil(lambda: findings._found == check(booth))

    def refuse(_: Booth) -> None:
        raise CommandError(Text.same("Unclear."), Text.same("Look again."))

    with monkeypatch.context() as broken:
        broken.setattr(status, "check", refuse)
        window.viewport.asked.emit("sofa", Surface((9.0, 0.0, 0.0)))
        qtbot.waitUntil(lambda: "Unclear." in window.banner.words)
    (sofa,) = window.studio.selection
    window.viewport.asked.emit("vase", Surface((0.0, 0.0, 0.0)))
    qtbot.waitUntil(lambda: any(one.subject == sofa for one in findings._found))


def test_findings_show_and_fix_through_their_buttons(qtbot: QtBot, window: StudioWindow) -> None:
    studio, findings = window.studio, window.findings
    window.viewport.asked.emit("sofa", Surface((9.0, 0.0, 0.0)))
    (sofa,) = studio.selection
    studio.select(frozenset())
    qtbot.waitUntil(lambda: any(one.subject == sofa for one in findings._found), timeout=5000)
    row = next(at for at, one in enumerate(findings._found) if one.subject == sofa)
    findings.list.setCurrentRow(row)
    findings.show_me.click()
    assert studio.selection == frozenset({sofa})
    assert findings.fix_it.isEnabled()
    findings.fix_it.click()
    assert studio.booth.bounds_of(sofa).high[0] <= studio.booth.stand.width / 2.0 + 1e-6
    assert studio.document.position == 2
