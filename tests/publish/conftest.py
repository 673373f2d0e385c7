"""Packages of the sample booth, and a static server to show them."""

from __future__ import annotations

import atexit
import http.server
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from numpy.typing import NDArray
from PIL import Image

from expo_studio.cli.painting import PagePainter
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import TourId
from expo_studio.model.openings import Answer, LiveTime, Openings
from expo_studio.model.space import Vec3
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Stop, Tour
from expo_studio.publish.cache import Cache
from expo_studio.publish.package import write_package
from expo_studio.publish.packing import LadderPacker
from expo_studio.publish.signing import SigningKey
from expo_studio.publish.workshop import Workshop
from expo_studio.render.panorama import equirect
from expo_studio.text import Text
from tests.kit import KitBlobs

KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


COARSE = 0.5
"""Dots for each pixel of a page whose picture is not looked at: it is laid out as ever, and the
software renderer draws a quarter of it."""


MEMORY = Path(mkdtemp(prefix="expo-tests-"))
atexit.register(rmtree, MEMORY, ignore_errors=True)


def workshop(**tools: Any) -> Workshop:
    """Return a workshop on the starter kit that signs with a key of the tests."""
    usual = {
        "blobs": KitBlobs(),
        "key": KEY,
        "packer": LadderPacker(),
        "cache": Cache(MEMORY),
    }
    return Workshop(**{**usual, **tools})


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample booth as a package."""
    path = tmp_path_factory.mktemp("package") / "sample.expo"
    write_package(starter.sample().booth, workshop(), path)
    return path


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample booth as a folder."""
    folder = tmp_path_factory.mktemp("site") / "sample"
    write_package(starter.sample().booth, workshop(), folder)
    return folder


@dataclass(frozen=True, slots=True)
class RoughPainter:
    """Draws as the command line does, but panoramas smaller, because software is slow."""

    def picture(self, booth: Booth, viewpoint: Viewpoint, width: int) -> NDArray[np.uint8]:
        return PagePainter(KitBlobs()).picture(booth, viewpoint, width // 2)

    def panorama(self, booth: Booth, eye: Vec3, width: int) -> NDArray[np.uint8]:
        return equirect(KitBlobs(), booth, eye, width // 4, samples=0)

    def photograph(self, data: bytes, spot: Spot, width: int) -> NDArray[np.uint8]:
        return PagePainter(KitBlobs()).photograph(data, spot, width // 4)


def eventful() -> Booth:
    """Return the sample booth with a tour, live times, answers and an address to write to."""
    booth = starter.sample().booth
    stops = tuple(
        Stop(key, Text(f"这里是{view.name.zh}。", f"This is {view.name.en}."), 2.0)
        for key, view in booth.viewpoints.items()
    )
    openings = Openings(
        live_times=(LiveTime("2026-11-25T09:00:00+08:00", "2026-11-25T17:00:00+08:00"),),
        live_link="https://live.example.com/minglan",
        answers=(
            Answer(Text("有样品吗？", "Are there samples?"), Text("有。", "Yes.")),
            Answer(Text("保修多久？", "How long is the warranty?"), Text("两年。", "Two years.")),
        ),
        form="https://forms.example.com/minglan",
        mail="sales@example.com",
    )
    tours = {TourId("walk"): Tour(Text("导览", "Guided tour"), stops)}
    return replace(booth, tours=tours, openings=openings)


@pytest.fixture(scope="session")
def rich_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the eventful booth as a folder, with its pictures and panoramas."""
    folder = tmp_path_factory.mktemp("rich") / "sample"
    write_package(eventful(), workshop(painter=RoughPainter()), folder)
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server like any other."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback and yield its address."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a folder as long as the test runs."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(served(folder))


def shown(page: Any) -> None:
    """Return when the page has set up the booth."""
    for _ in range(2400):
        if page.evaluate("document.documentElement.dataset.ready"):
            return
        time.sleep(0.05)
    raise AssertionError("the booth never stood")


PICTURES = """
window.pictures = 0;
window.isDrawing = () => false;
const { fenceSync } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.fenceSync = function (...given) {
  const mark = fenceSync.apply(this, given);
  window.pictures += 1;
  const isOver = () => this.getSyncParameter(mark, this.SYNC_STATUS) === this.SIGNALED;
  window.isDrawing = () => this.isSync(mark) && !isOver();
  return mark;
};
"""
"""Lets a page count the pictures that its graphics card was told to draw."""
AT_REST = """(() => {
  const { width, clientWidth } = document.querySelector('#canvas');
  const isFine = width >= Math.floor(clientWidth * devicePixelRatio);
  return isFine && document.querySelector('#poster').hidden && !isDrawing() ? pictures : 0;
})()"""


def rested(page: Any) -> None:
    """Return when the booth is drawn as it stays; the page was opened with PICTURES."""
    shown(page)
    seen = 0
    for _ in range(200):
        now = page.evaluate(AT_REST)
        if now and now == seen:
            return
        seen = now
        time.sleep(0.7)
    raise AssertionError("the page never came to rest")


BARE = "for (const e of document.querySelectorAll('#pins,.tools,.help')) e.hidden = true"
PATIENCE = 120_000
"""Milliseconds for a picture of a page, on a machine that does other things as well."""


def view_of(viewpoint: Viewpoint) -> str:
    """Return what a page's address says to be looked at from a viewpoint."""
    numbers = (viewpoint.eye, viewpoint.target, (viewpoint.field_of_view,))
    return "view=" + ";".join(",".join(map(str, one)) for one in numbers)


def page_picture(here: Any, address: str, path: Path) -> NDArray[np.uint8]:
    """Return the booth as a page that was just made shows it, shape (h, w, 3), kept as a file."""
    here.page.add_init_script(PICTURES)
    here.page.goto(address)
    rested(here.page)
    here.page.evaluate(BARE)
    canvas = here.page.locator("#canvas").bounding_box()
    here.page.screenshot(path=path, clip=canvas, timeout=PATIENCE)
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


@pytest.fixture
def address(site: Path, serve: Callable[[Path], str]) -> str:
    """Return the address of the sample booth's site."""
    return serve(site)
