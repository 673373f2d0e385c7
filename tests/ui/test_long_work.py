"""Long work is off the window's thread, shows how far it is, and can be given up."""

from __future__ import annotations

import gc
import itertools
import statistics
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from benchmarks.studio_open import noise
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.signboards import Board, build_board
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.commands import AddAsset, Move, Place, SetSpot, SetTitle
from expo_studio.model.ids import AssetId, PlacementId, SpotId
from expo_studio.model.snapping import Surface
from expo_studio.model.space import Box, Pose
from expo_studio.model.spots import Spot
from expo_studio.project.project import Project
from expo_studio.publish import elsewhere
from expo_studio.publish.inspect import inspect_package
from expo_studio.text import Text
from expo_studio.ui import arrival, drawing, portraits
from expo_studio.ui.viewport import COMING
from expo_studio.ui.window import StudioWindow
from tests.fitting.test_fit import ball, glb_of
from tests.kit import sample_project

HERE = 2
"""References of a thing that only the asking test holds: its own and the question's."""
HELD_AT_MOST = 0.05
"""Seconds for which the window may be held; the median, for the machine has other work too."""
HEAVY = {
    "OpenGL",
    "PIL",
    "aiohttp",
    "aiortc",
    "av",
    "cryptography",
    "lxml",
    "networkx",
    "numpy",
    "openpyxl",
    "platformdirs",
    "pypdfium2",
    "reportlab",
    "scipy",
    "subprocess",
    "trimesh",
}
SHOWING = """
import os, sys
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "xcb_egl")
os.environ.setdefault("PYOPENGL_PLATFORM", "egl")
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication(["studio"])
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[2])
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui.speech import Speech
from expo_studio.ui.arrival import Arrival
from expo_studio.ui.window import StudioWindow
seen, read = [], Arrival.read
def reading(coming):
    seen.append(" ".join(sys.modules))
    read(coming)
Arrival.read = reading
window = StudioWindow(Project.open(Path(sys.argv[1])), Speech(Language.EN), None)
window.show()
while not seen:
    app.processEvents()
print(seen[0])
window.close()
"""


def test_the_first_frame_is_there_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    path = sample_project(tmp_path)
    words = [sys.executable, "-c", SHOWING, str(path), str(tmp_path / "settings")]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120)
    shown = done.stdout.split()
    assert {name.partition(".")[0] for name in shown} & HEAVY == set()
    halls = [name for name in shown if name.startswith("expo_studio.model.hall")]
    assert not halls, "an exhibitor's window knows nothing of halls"


@pytest.mark.usefixtures("collector")
def test_a_booth_that_is_left_goes_without_the_collector(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    """Only so may it be set aside while it is open."""
    studio = window.studio
    window.tutorial.begin()
    first = studio.booth.placements
    studio.do(Move(frozenset({PlacementId("robot-1")}), (0.1, 0.0, 0.0)))
    studio.do(SetTitle(Text("a"), Text("b")))
    assert window.filing.save()
    window.tutorial.end()
    gone = [weakref.ref(one) for one in (studio.project, studio.document)]
    last = studio.booth.placements
    folder = tmp_path / "other"
    folder.mkdir()
    gc.disable()
    try:
        assert window.filing.open_path(sample_project(folder))
        qtbot.waitUntil(lambda: not any(one() for one in gone))
        qtbot.waitUntil(lambda: sys.getrefcount(first) == HERE, timeout=20_000)
        qtbot.waitUntil(lambda: sys.getrefcount(last) == HERE, timeout=20_000)
    finally:
        gc.enable()


def test_a_booth_arrives_piece_by_piece_and_answers_meanwhile(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    view = window.viewport
    assert window.filing.open_path(sample_project(folder))
    assert view.drawing.arrival.is_on
    sky = view.grabFramebuffer()
    middle = (sky.width() // 2, sky.height() // 2)
    assert sky.pixel(*middle) == sky.pixel(5, sky.height() - 5), "only the sky at first"
    assert "Loading" in view.bubbles.words[0]
    shares = []
    while view.drawing.arrival.is_on:
        qtbot.wait(5)
        shares.append(view.drawing.arrival.share)
    assert shares == sorted(shares)
    assert len(set(shares)) > 5, "the window answers in between"
    picture = view.grabFramebuffer()
    assert len({picture.pixel(x, middle[1]) for x in range(0, picture.width(), 9)}) > 20
    again = tmp_path / "again"
    again.mkdir()
    assert window.filing.open_path(sample_project(again))
    assert view.drawing.arrival.is_on
    window.studio.select(frozenset({PlacementId("robot-1")}))
    box = window.studio.selected_box()
    assert box is not None
    at = view._camera.project(box.middle, view.width(), view.height())
    assert at is not None
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(at[0]), round(at[1])))
    assert not view.drawing.arrival.is_on, "a click finds what is there, so the rest comes at once"
    assert window.studio.selection


def test_an_export_shows_its_progress_and_equals_the_command_lines(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path, beats, seen, read = tmp_path / "展位.expo", [], [], []
    before = set(sys.modules)
    window.viewport.asked.emit("bench", Surface((0.5, 0.0, 0.5)))
    window.studio.do(SetSpot(SpotId("in"), Spot(Text("入口", "Entrance"), (0.0, 0.0, 3.0))))
    heart = QTimer(window, interval=10)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start()
    window.filing.progressed.connect(seen.append)
    window.filing.progressed.connect(lambda _: read.append(window.work.progress.words))
    window.filing.export_to(path)
    assert window.work.progress.isVisible()
    qtbot.waitUntil(lambda: path.name in window.banner.words, timeout=280_000)
    assert not window.work.progress.isVisible()
    gaps = [after - before for before, after in itertools.pairwise(beats)]
    assert statistics.median(gaps) < HELD_AT_MOST, "the window is not held"
    assert len(beats) > len(seen)
    shares = [(step.done, step.of) for step in seen]
    assert shares == sorted(shares)
    assert shares[-1][0] < shares[-1][1]
    assert any("panorama" in words for words in read)
    package = inspect_package(path)
    assert package.site.poster
    assert [one.key for one in package.site.spots] == ["in"]
    assert all(package.site.pictures[key] for key in package.booth.products)
    assert set(sys.modules) & {"PIL.Image", "expo_studio.publish.package"} <= before
    again = tmp_path / "again.expo"
    words = ["export", str(window.studio.project.path), "-o", str(again)]
    subprocess.run([sys.executable, "-m", "expo_studio", *words], check=True, capture_output=True)
    assert path.read_bytes() == again.read_bytes()


def test_an_export_whose_process_dies_says_so(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "展位.expo"
    path.write_bytes(b"the old one")
    monkeypatch.setattr(elsewhere, "MODULE", "expo_studio.no_such_module")
    window.filing.export_to(path)
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.banner.words, timeout=60_000)
    assert not window.work.progress.isVisible()
    assert path.read_bytes() == b"the old one"


def test_an_export_given_up_leaves_what_was_there(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "展位.expo"
    path.write_bytes(b"the old one")
    window.filing.progressed.connect(lambda *_: window.filing.cancel_export())
    window.filing.export_to(path)
    window.filing.cancel_export()
    qtbot.mouseClick(window.work.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.work.progress.isVisible(), timeout=60_000)
    assert path.read_bytes() == b"the old one"
    assert path.name not in window.banner.words
    assert list(tmp_path.glob(".*.part")) == []


def test_a_viewpoint_shows_its_picture(qtbot: QtBot, window: StudioWindow) -> None:
    qtbot.waitUntil(lambda: window.viewport.drawing._renderer is not None)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    form = window.inspector.viewpoint
    qtbot.waitUntil(form.isVisible)
    qtbot.waitUntil(lambda: not form._picture.pixmap().isNull())
    picture = form._picture.pixmap().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 256, 16) for y in range(0, 144, 16)}
    assert len(colours) > 20


def test_a_viewpoint_is_pictured_again_when_what_is_heavy_has_come(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrival = window.viewport.drawing.arrival
    qtbot.waitUntil(lambda: window.viewport.drawing._renderer is not None)
    qtbot.waitUntil(lambda: not arrival.is_on, timeout=60_000)
    monkeypatch.setattr(drawing, "LIGHT_BYTES", 0)
    window.viewport.drawing.arrive()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    form = window.inspector.viewpoint
    qtbot.waitUntil(form.isVisible)
    qtbot.waitUntil(lambda: not form._picture.pixmap().isNull())
    bare = form._picture.pixmap().toImage()
    qtbot.waitUntil(lambda: not arrival.is_on, timeout=60_000)
    qtbot.waitUntil(lambda: form._picture.pixmap().toImage() != bare)


def test_an_imported_asset_gets_its_picture_on_the_shelf(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "杯子.off"
    path.write_text("OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n")
    window.viewport.dropped.emit([str(path)], Surface((0.0, 0.0, 1.0)))
    importing = window.importing
    qtbot.waitUntil(lambda: not importing.queue.is_busy, timeout=240_000)
    importing.accept()
    portraits = window.shelf._portraits
    qtbot.waitUntil(lambda: any(not one.isNull() for one in portraits.values()), timeout=60_000)
    (portrait,) = (one for one in portraits.values() if not one.isNull())
    image = portrait.toImage()
    assert len({image.pixel(x, 70) for x in range(0, 144, 4)}) > 3


def test_the_portrait_of_a_heavy_model_never_holds_the_window(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, drawing = window.studio, window.viewport.drawing
    glb = glb_of(ball(400, radius=0.6))
    key = studio.project.add_blob(glb)
    bounds = Box((-0.6, -0.6, -0.6), (0.6, 0.6, 0.6))
    asset = Asset(AssetKind.MODEL, Text.same("ball"), bounds=bounds, size_bytes=len(glb))
    threads: list[str] = []
    draw = portraits.portraits

    def drawn(*words: Any) -> Iterator[tuple[AssetId, QImage]]:
        threads.append(threading.current_thread().name)
        return draw(*words)

    monkeypatch.setattr(portraits, "portraits", drawn)
    assert studio.do(AddAsset(key, asset))
    known = window.shelf._portraits
    qtbot.waitUntil(lambda: key in known, timeout=60_000)
    assert threads == ["errand"], "drawn beside the window, once"
    assert key not in drawing._attended, "and the card of the window does not hold it"
    image = known[key].toImage()
    assert image.pixel(72, 72) != image.pixel(2, 2)
    lost = AssetId("0" * 64)
    assert studio.do(AddAsset(lost, asset))
    qtbot.waitUntil(lambda: lost in known, timeout=60_000)
    assert known[lost].isNull(), "what is lost keeps its letter"


def test_portraits_of_a_project_end_when_another_one_is_opened(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, told = threading.Event(), list[str]()

    def slow(
        _: Path, assets: dict[AssetId, Asset], *__: object
    ) -> Iterator[tuple[AssetId, QImage]]:
        for key in assets:
            may_go_on.wait(60.0)
            yield key, QImage()

    monkeypatch.setattr(portraits, "portraits", slow)
    window.portraits.came.connect(lambda key, _: told.append(key))
    window.portraits.ask(list(window.studio.booth.assets))
    assert window.portraits._errand is not None
    assert window.filing.switch_to(lambda: Project.create(tmp_path / "另一个.booth", Booth()))
    may_go_on.set()
    qtbot.waitUntil(lambda: window.portraits._errand is None)
    assert told == [], "what the file of the other one lacks by now is no portrait of this one"


def test_closing_does_not_let_anybody_look_on_while_a_portrait_is_drawn(
    qtbot: QtBot, window: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, seen = threading.Event(), list[bool]()

    def slow(
        _: Path, __: dict[AssetId, Asset], ___: int, is_over: Callable[[], bool]
    ) -> Iterator[tuple[AssetId, QImage]]:
        begun.set()
        until = time.monotonic() + 60.0
        while not is_over() and time.monotonic() < until:
            time.sleep(0.01)
        seen.append(window.isVisible())
        yield AssetId("0" * 64), QImage()

    qtbot.waitUntil(lambda: window.portraits._errand is None, timeout=60_000)
    monkeypatch.setattr(portraits, "portraits", slow)
    window.portraits.ask(list(window.studio.booth.assets))
    assert begun.wait(60.0)
    assert window.close()
    assert seen == [False], "it was gone before the portrait was"


def test_a_portrait_ends_between_its_steps(window: StudioWindow) -> None:
    studio = window.studio
    asked: list[None] = []

    def is_over() -> bool:
        asked.append(None)
        return len(asked) > 1

    assets = dict(list(studio.booth.assets.items())[:3])
    assert list(portraits.portraits(studio.project.path, assets, 64, is_over)) == []
    assert len(asked) == 2, "asked after its file was read, and after the first piece came"


def test_the_first_picture_does_not_wait_for_what_is_heavy(
    qtbot: QtBot, window: StudioWindow, tmp_path: Path
) -> None:
    path = tmp_path / "heavy.booth"
    write_kit(path, starter.sample())
    with Project.open(path) as project:
        for number in range(6):
            glb, asset = build_board(Board((1.0, 1.3, 0.02), noise(number)), Text(), "sign")
            key = project.add_blob(glb)
            project.document.do(AddAsset(key, asset))
            pose = Pose((number - 3.0, 0.0, 1.0))
            project.document.do(Place(PlacementId(f"b{number}"), Placement(key, pose)))
        project.save()
    drawing = window.viewport.drawing
    pictures: list[frozenset[AssetId]] = []
    window.viewport.drawn.connect(lambda _: pictures.append(drawing.arrival.coming))
    assert window.filing.open_path(path)
    qtbot.waitUntil(lambda: bool(pictures), timeout=60_000)
    assert pictures[0], "the heavy boards are still on their way"
    assert drawing.arrival.is_on
    assert window.viewport.bubbles.words == (COMING.en,)
    qtbot.waitUntil(lambda: not drawing.arrival.is_on, timeout=60_000)
    qtbot.waitUntil(lambda: not pictures[-1])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_nobody_waits_for_ever_for_a_renderer_that_is_missing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrival, "RENDERER", "expo_studio.nowhere")
    owner, met = QObject(), []
    coming = arrival.Arrival(lambda *_: iter(()), owner)
    coming.begin(lambda: met.append("the window's thread"), [AssetId("a")], lambda key: key)
    coming.read()
    qtbot.waitUntil(lambda: not coming.is_on, timeout=20_000)
    assert met
