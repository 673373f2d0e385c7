"""What the tests of every part share.

Ask for these by name as an argument of a test:

``corpus``
    The folder of strangers' files; the test is skipped where it is absent.
``artifacts``
    A folder for pictures of what went wrong, or of what one wants to look at.
``visit``
    Opens pages in a real Chromium: ``visit(viewport={"width": 1280, "height": 720})`` gives a
    `Visit` with Playwright's ``page`` and lists of every console error and every request.
``browser``, ``chromium_path``
    The running browser and its program, for tests that need more than pages.
``sound_server``
    A real PulseAudio of its own, whose microphone hears its loudspeaker; `tests.loud` listens.
``caplog``
    pytest's own. A test that does not ask for it fails when anything is logged at WARNING or
    above: whoever expects a line of log reads it.

Tests with a browser run last, because Playwright keeps an event loop in the main thread
as long as the browser runs; in the same test, run coroutines of your own in a thread.
Hypothesis repeats the same cases on every run; ``--hypothesis-profile=wide`` tries ten
times as many new ones.
"""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_XCB_GL_INTEGRATION", "xcb_egl")
os.environ.setdefault("PYOPENGL_PLATFORM", "egl")

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.loud import sound_server as sound_server

ROOT = Path(__file__).resolve().parent.parent

# Who is started in the background may have been told to ignore Ctrl+C, and so would be the
# programs that tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine is slow, and no test fails for that.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", UNTIMED, derandomize=True, max_examples=100)
settings.register_profile("wide", UNTIMED, derandomize=False, max_examples=1000)
settings.load_profile("steady")

BROWSERS = ("chromium", "chromium-browser", "/snap/bin/chromium")

PATIENCE_MS = 120_000
"""How long a page or a window may take for anything on a machine that has a lot to do."""

CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests with a browser and put them last, otherwise keeping the order."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of strangers' files; skips where it is absent."""
    folder = Path(os.environ.get("EXPO_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("the corpus is not here")
    return folder


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """Return the folder for pictures of what went wrong, and of what went right."""
    folder = ROOT / "artifacts"
    folder.mkdir(exist_ok=True)
    return folder


class Heard(logging.Handler):
    """Remembers every line of log at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logged a warning or worse and did not ask for ``caplog``."""
    heard = Heard()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if heard.lines and "caplog" not in request.fixturenames:
        pytest.fail("unexpected lines of log:\n" + "\n".join(heard.lines), pytrace=False)


@pytest.fixture(autouse=True)
def ordinary_priority() -> Iterator[None]:
    """Fail a test after which this process runs at real-time priority: it starves all others."""
    yield
    if sys.platform == "linux" and os.sched_getscheduler(0) != os.SCHED_OTHER:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
        pytest.fail("the process was raised to real-time priority", pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def home_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep keys, caches and settings of the tests out of the home of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CACHE", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def patient_windows() -> Iterator[None]:
    """Give windows as long as pages for what a test waits for without saying how long."""
    with pytest.MonkeyPatch.context() as patch:
        for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed):
            patch.setitem(wait.__kwdefaults__, "timeout", PATIENCE_MS)
        yield


@pytest.fixture(autouse=True)
def no_host_survives() -> Iterator[None]:
    """End the live hosts that a test started in this process: they would outlive it."""
    yield
    launch = sys.modules.get("expo_studio.stream.launch")
    for process in launch._started if launch else ():
        if process.poll() is None:
            process.terminate()
            process.wait(15)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the real Chromium; a machine without one fails the tests."""
    found = [path for path in map(shutil.which, BROWSERS) if path]
    assert found, "Chromium is missing: ./expo test installs it"
    return found[0]


class Visit:
    """A page in the browser, with everything it said and asked for.

    Attributes:
        page: Playwright's page.
        errors: Console errors and uncaught exceptions.
        requests: Addresses of all requests.
    """

    def __init__(self, page: Any) -> None:
        self.page = page
        self.errors: list[str] = []
        self.requests: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def _hear(self, message: Any) -> None:
        """Note an error; not that a picture which broke off on a busy machine is gone already."""
        if message.type == "error" and "/whep/" not in message.location["url"]:
            self.errors.append(message.text)


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Any]:
    """Return a running headless Chromium with software WebGL, a fake camera and microphone."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=chromium_path, args=list(CHROMIUM_FLAGS)
        )
        yield running
        running.close()


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Visit]]:
    """Return a function that opens a fresh page; keyword arguments go to the context."""
    contexts = []

    def open_page(**options: Any) -> Visit:
        context = browser.new_context(**options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        return Visit(context.new_page())

    yield open_page
    for context in contexts:
        context.close()
