"""How soon a visitor sees what the presenter edits: our window, our host, our page, Chromium.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/edit_seen.py

Cases: ``light`` (a row stand of 3 x 3 m as its template is) and ``sample`` (the sample booth).
Edits: ``move`` (a ball right before the camera goes aside and back), ``colour`` (one of another
colour stands there), ``asset`` (a new model of so many ``--triangles``, stored already, takes its
place) and ``product`` (the name of the product whose card is in the picture). With ``--line`` no
window is there: its command channel alone, so that nothing but the host draws.

The time is taken in the window's thread right before the edit is done. The page writes down what
each frame shows, as a coarse grid of colours and the time it was presented; afterwards the first
frame is looked for that is nearer to what was there at last than to what was there before.
Printed are milliseconds; the goal is 200.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from benchmarks.browser import FLAGS
from benchmarks.import_time import ball
from benchmarks.studio_window import fresh_folder, shown
from expo_studio.app import StartedSession, go_live
from expo_studio.cli.pictures import entrance
from expo_studio.cli.projects import write_kit
from expo_studio.gltf.model import Instance, Material, Model, Primitive
from expo_studio.gltf.write import write_model
from expo_studio.library import starter
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.commands import AddAsset, Batch, Command, Move, Place, Remove, SetProduct
from expo_studio.model.ids import AssetId, PlacementId, ProductId
from expo_studio.model.space import Box, Pose, Vec3, add, scaled, subtract, unit
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui.rest import Rest

TEMPLATES = {"light": "row-3x3", "sample": "sample"}
EDITS = ("move", "colour", "asset", "product")
MARKER = PlacementId("marker")
ASIDE: Vec3 = (0.7, 0.0, 0.0)
BEFORE_EYE = 2.0
"""Metres from the camera to the ball, which has a radius of a third."""
BETWEEN = 1.2
"""Seconds from one edit to the next, and up to so much more by chance."""
SETTLED = 0.4
"""Seconds before the next edit, over which what is there at last is looked at."""
SEEN_APART = 12.0
"""Steps of 256 by which a cell of the grid must differ to count."""
GRID = (48, 27)
GOAL_MS = 200.0
WRITE_DOWN = """([width, height]) => {
  window.seen = [];
  const video = document.querySelector("video");
  const canvas = document.createElement("canvas");
  canvas.width = width; canvas.height = height;
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  const read = () => {
    const now = Date.now();
    paint.drawImage(video, 0, 0, width, height);
    const row = paint.getImageData(0, 0, width, height).data;
    window.seen.push([now, btoa(String.fromCharCode(...row))]);
    video.requestVideoFrameCallback(read);
  };
  video.requestVideoFrameCallback(read);
}"""
FIRST = "document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames > 0"


def _browse(url: str, line: Any) -> None:
    """Watch in a browser until asked what was seen, then tell it."""
    import base64

    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(url)
        while not page.evaluate(FIRST):
            time.sleep(0.05)
        page.evaluate(WRITE_DOWN, list(GRID))
        line.send("watching")
        line.recv()
        seen = page.evaluate("window.seen")
        browser.close()
    line.send([(at / 1000.0, base64.b64decode(pixels)) for at, pixels in seen])


class Eye:
    """A visitor in a process of its own.

    Attributes:
        at: When each frame was presented, seconds since 1970.
        frames: What it showed, shape (n, cells, 3); both once it was closed.
    """

    def __init__(self, url: str) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._line, far = spawn.Pipe()
        self._process = spawn.Process(target=_browse, args=(url, far), daemon=True)
        self._process.start()
        self.at: NDArray[np.float64] = np.empty(0)
        self.frames: NDArray[np.float64] = np.empty((0, 0, 3))

    @property
    def is_open(self) -> bool:
        """Return whether it sees a picture; asked until it is so, once."""
        return bool(self._line.poll())

    def close(self) -> None:
        """Learn what was seen."""
        self._line.recv()
        self._line.send("over")
        seen = self._line.recv()
        self._process.join(10.0)
        self.at = np.array([at for at, _ in seen])
        raw = np.stack([np.frombuffer(pixels, np.uint8) for _, pixels in seen])
        self.frames = raw.reshape(len(raw), -1, 4)[:, :, :3].astype(np.float64)

    def took(self, begun: float, until: float) -> float | None:
        """Return seconds from an edit until it was seen; None if nothing was to be seen."""
        before = self._between(begun - SETTLED, begun)
        after = self._between(until - SETTLED, until)
        cells = np.abs(after - before).max(axis=1) > SEEN_APART
        if not cells.any():
            return None
        here = self.frames[:, cells]
        is_new = _away(here, after[cells]) < _away(here, before[cells])
        late = np.flatnonzero(is_new & (self.at >= begun) & (self.at < until))
        return float(self.at[late[0]] - begun) if len(late) else None

    def _between(self, start: float, end: float) -> NDArray[np.float64]:
        """Return what was there in the middle of a time, shape (cells, 3)."""
        shown = self.frames[(self.at >= start) & (self.at < end)]
        middle: NDArray[np.float64] = np.median(shown, axis=0)
        return middle


def _away(frames: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    distances: NDArray[np.float64] = np.abs(frames - other).sum(axis=(1, 2))
    return distances


@dataclass
class Stand:
    """Who edits: the window, or its channel alone.

    Attributes:
        do: Does a command, and shows it to the session.
        store: Keeps bytes in the project.
        booth: Returns the booth as it is.
        turn: Lets the program go on for a moment.
    """

    do: Callable[[Command], None]
    store: Callable[[bytes], AssetId]
    booth: Callable[[], Booth]
    turn: Callable[[], None]
    send: Callable[[dict[str, Any]], None]
    url: str
    own: list[float] = field(default_factory=list)

    def wait(self, seconds: float) -> None:
        """Go on for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.turn()

    def edit(self, command: Callable[[], Command]) -> float:
        """Make an edit and do it; return when that began, seconds since 1970."""
        begun = time.time()
        self.do(command())
        self.own.append(time.time() - begun)
        return begun


@contextmanager
def windowed(path: Path) -> Iterator[Stand]:
    """Yield the real window, on air."""
    with shown(path, go_live) as window:
        Rest(window.studio, window)
        window.go_live()
        while not window.live.is_on_air:
            QApplication.processEvents()
        window.viewport.go_to(entrance(window.studio.booth))
        studio, session = window.studio, window.live._session
        assert isinstance(session, StartedSession)
        yield Stand(
            partial(_require, studio.do),
            studio.store,
            lambda: studio.booth,
            _turn_window,
            session.send,
            session.visitor_url,
        )
        window.live.end()


def _require(do: Callable[[Command], bool], command: Command) -> None:
    if not do(command):
        raise RuntimeError("the edit was refused")


def _turn_window() -> None:
    QApplication.processEvents()
    time.sleep(0.001)


@contextmanager
def by_line(path: Path) -> Iterator[Stand]:
    """Yield the channel alone, on air."""
    project = Project.open(path)
    session = go_live(path, lambda _: None)

    def do(command: Command) -> None:
        project.document.do(command)
        session.show_booth(project.document.booth)

    session.look(entrance(project.document.booth))
    session.show_booth(project.document.booth)
    yield Stand(
        do,
        project.add_blob,
        lambda: project.document.booth,
        partial(time.sleep, 0.01),
        session.send,
        session.visitor_url,
    )
    session.end()
    session.close()
    project.close()


def coloured_ball(colour: tuple[float, float, float], triangles: int) -> tuple[bytes, Asset]:
    """Return a ball of a radius of a third of a metre as GLB, and what is known of it."""
    places, faces = ball(triangles)
    normals = places / np.linalg.norm(places, axis=1, keepdims=True)
    primitive = Primitive(places / 3.0, normals, faces.reshape(-1), 0)
    look = Material(base_colour=(*colour, 1.0), metallic=0.0)
    model = Model((primitive,), (Instance(0, np.eye(4)),), (look,))
    box = Box((-0.4, -0.4, -0.4), (0.4, 0.4, 0.4))
    known = Asset(AssetKind.MODEL, Text("球", "ball"), bounds=box, triangles=len(faces))
    return write_model(model, name="ball"), known


class Edits:
    """Makes the edits of a kind, one after the other, on a stand."""

    def __init__(self, stand: Stand, triangles: int) -> None:
        self._stand, self._triangles = stand, triangles
        self._made = 0
        self._is_away = False
        view = entrance(stand.booth())
        way = unit(subtract(view.target, view.eye))
        self._pose = Pose(add(view.eye, scaled(way, BEFORE_EYE)))
        self._balls = [coloured_ball(one, 2000) for one in ((0.9, 0.02, 0.02), (0.02, 0.1, 0.9))]
        self._keys = [stand.store(glb) for glb, _ in self._balls]
        known = tuple(
            AddAsset(key, one[1]) for key, one in zip(self._keys, self._balls, strict=True)
        )
        stand.do(Batch((*known, Place(MARKER, Placement(self._keys[0], self._pose))), Text("", "")))

    def prepare(self, kind: str) -> Callable[[], Command]:
        """Return what makes the next edit; what costs time of no interest is done before."""
        self._made += 1
        if kind == "move":
            self._is_away = not self._is_away
            offset = ASIDE if self._is_away else scaled(ASIDE, -1.0)
            return lambda: Move(frozenset((MARKER,)), offset)
        if kind == "colour":
            return lambda: self._shown(self._keys[self._made % 2])
        if kind == "product":
            return self._renamed
        share = random.uniform(0.2, 1.0)
        colours = ((0.9, 0.9 * share, 0.0), (0.0, 0.2 * share, 0.9))
        glb, known = coloured_ball(colours[self._made % 2], self._triangles)
        key = self._stand.store(glb)
        return lambda: Batch((AddAsset(key, known), self._shown(key)), Text("", ""))

    def _shown(self, asset: AssetId) -> Command:
        place = Place(MARKER, Placement(asset, self._pose))
        return Batch((Remove(frozenset((MARKER,))), place), Text("", ""))

    def _renamed(self) -> Command:
        key, product = next(iter(self._stand.booth().products.items()))
        name = ("█" * 14, "—")[self._made % 2]
        return SetProduct(key, replace(product, name=Text(name, name)))

    def show_card(self) -> None:
        """Have the card of the first product in the picture; a stand without any gets one."""
        from expo_studio.model.products import Product

        if not self._stand.booth().products:
            self._stand.do(SetProduct(ProductId("shown"), Product(Text("—", "—"))))
            self._stand.wait(0.5)
        key = next(iter(self._stand.booth().products))
        self._stand.send({"type": "set_product_card", "product": key})


def measure(stand: Stand, edits: Edits, kind: str, count: int) -> None:
    """Edit so often, and print when it was seen."""
    if kind == "product":
        edits.show_card()
    eye = Eye(stand.url)
    while not eye.is_open:
        stand.turn()
    stand.wait(2.0)
    marks = []
    stand.own.clear()
    for _ in range(count):
        edit = edits.prepare(kind)
        stand.wait(BETWEEN * (1.0 + random.random()))
        marks.append(stand.edit(edit))
    stand.wait(BETWEEN)
    marks.append(time.time())
    eye.close()
    took = [eye.took(*two) for two in pairwise(marks)]
    told = sorted(one * 1000.0 for one in took if one is not None)
    own = sorted(one * 1000.0 for one in stand.own)
    median, late = (_at(told, share) for share in (0.5, 0.95))
    print(
        f"  {kind:8} seen {len(told)} of {count}: median {median:4.0f} ms, p95 {late:4.0f} ms, "
        f"longest {told[-1]:4.0f} ms ({'met' if late <= GOAL_MS else 'not met'}); "
        f"the turn of the edit itself {_at(own, 0.5):.0f} ms, p95 {_at(own, 0.95):.0f} ms",
        flush=True,
    )


def _at(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def main() -> None:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", default=list(TEMPLATES), help="light, sample")
    parser.add_argument("--edits", default=",".join(EDITS), help="kinds, with commas")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--triangles", type=int, default=100_000, help="of each new model")
    parser.add_argument("--line", action="store_true", help="no window, its channel alone")
    wanted = parser.parse_args()
    random.seed(6)
    with fresh_folder(), tempfile.TemporaryDirectory() as name:
        for case in wanted.cases:
            path = Path(name) / f"{case}.booth"
            write_kit(path, starter.template(TEMPLATES[case]))
            with (by_line if wanted.line else windowed)(path) as stand:
                print(f"{case}, {'its channel alone' if wanted.line else 'the window'}:")
                edits = Edits(stand, wanted.triangles)
                stand.wait(2.0)
                for kind in wanted.edits.split(","):
                    measure(stand, edits, kind, wanted.count)


if __name__ == "__main__":
    main()
