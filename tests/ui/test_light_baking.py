"""Baking light in the window: progress, giving up, undo, and being told when it is stale."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from expo_studio.model.checks import check
from expo_studio.model.commands import Move, SetBakedLight
from expo_studio.model.freshness import is_fresh
from expo_studio.ui.window import StudioWindow

PATIENCE = 120_000


def test_light_is_baked_beside_the_window_and_undone(window: StudioWindow, qtbot: QtBot) -> None:
    studio = window.studio
    before, told = studio.booth, []
    qtbot.waitUntil(lambda: window.findings.budget.toolTip() != "", timeout=20_000)
    before_baking = int(window.findings.budget.toolTip().split()[0])
    window.work.baking.told.connect(told.append)
    with qtbot.waitSignal(window.work.baking.ended, timeout=PATIENCE) as ended:
        window.bake_light()
        assert not window.work.progress.isHidden()
        assert "Baking light" in window.work.progress.words
        window.bake_light()  # a second one is not begun
    assert ended.args == [True]
    assert window.work.progress.isHidden()
    assert told == sorted(told)
    assert told[-1] == 100
    baked = studio.booth.baked
    assert baked is not None
    assert is_fresh(studio.booth)
    assert (
        len(studio.project.blob(baked.cells)) == baked.size[0] * baked.size[1] * baked.size[2] * 4
    )
    window.viewport.repaint()
    window.viewport.grabFramebuffer()
    told_memory = window.findings.budget.toolTip()
    assert told_memory.endswith("MB in use on the graphics card")
    assert int(told_memory.split()[0]) > before_baking >= 1
    key = next(one for one, item in studio.booth.placements.items() if not item.is_locked)
    studio.do(Move(frozenset({key}), (0.3, 0.0, 0.0)))
    stale = [one for one in check(studio.booth) if isinstance(one.fix, SetBakedLight)]
    assert [one.message.en for one in stale] == [
        "The booth was changed after its light was baked; the baked light is not used."
    ]
    studio.document.undo()
    assert not any(isinstance(one.fix, SetBakedLight) for one in check(studio.booth))
    studio.document.undo()
    assert studio.booth is before


def test_giving_up_leaves_the_booth_as_it_was(window: StudioWindow, qtbot: QtBot) -> None:
    before = window.studio.booth
    with qtbot.waitSignal(window.work.baking.ended, timeout=PATIENCE) as ended:
        window.bake_light()
        window.work.progress.cancel.click()
    assert ended.args == [False]
    assert window.studio.booth is before
    assert window.work.progress.isHidden()
