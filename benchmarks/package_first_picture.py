"""When a visitor sees and walks.

Usage: PYTHONPATH=. python benchmarks/package_first_picture.py FOLDER

FOLDER is an exported site. A phone-sized page is opened in Chromium with 10 Mbit/s and 60 ms
emulated, cache off; prints seconds until the poster is decoded, until a product that is tapped
in the list has opened its card, until the booth stands, until a key has moved the visitor and
the picture from there is drawn, and the bytes that went over the line. Three rounds, the middle
one counts.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.conftest import BROWSERS, CHROMIUM_FLAGS

DOWN = 10_000_000 / 8
LATENCY_MS = 60


class Packed(http.server.SimpleHTTPRequestHandler):
    """A static host that compresses texts, as hosts do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the file, texts compressed."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        self.send_response(200)
        if path.suffix in {".html", ".js", ".css", ".json"}:
            data = gzip.compress(data, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def await_true(page: Any, script: str) -> None:
    """Return as soon as a script gives something true; the page's policy forbids eval."""
    while not page.evaluate(script):
        time.sleep(0.02)


def open_card(page: Any) -> None:
    """Return when a tap on the first product has opened its card; it is closed again."""
    await_true(page, "document.querySelector('#products button')")
    page.locator("#products button").first.tap()
    await_true(page, "document.querySelector('#card').open")
    page.locator("#card-close").tap()


def step_forward(page: Any) -> None:
    """Return when a key has moved the visitor and the picture from there has been drawn."""
    page.locator("#mode").tap()
    before = page.get_attribute("#plan .cone", "transform")
    page.keyboard.down("KeyW")
    while page.get_attribute("#plan .cone", "transform") == before:
        time.sleep(0.02)
    page.locator("#canvas").screenshot()
    page.keyboard.up("KeyW")


def visit(browser: Any, address: str) -> tuple[float, ...]:
    """Return seconds to the poster, a card, the booth and a step in it, and megabytes."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    line = context.new_cdp_session(page)
    slow_down(line)
    got = [0]
    line.on(
        "Network.loadingFinished",
        lambda told: got.__setitem__(0, got[0] + told["encodedDataLength"]),
    )
    began = time.perf_counter()
    page.goto(f"{address}#set=phone", wait_until="commit")
    answers: tuple[Callable[[], None], ...] = (
        lambda: await_true(page, "document.querySelector('#poster')?.complete"),
        lambda: open_card(page),
        lambda: await_true(page, "document.documentElement.dataset.ready"),
        lambda: step_forward(page),
    )
    passed = []
    for answer in answers:
        answer()
        passed.append(time.perf_counter() - began)
    context.close()
    return *passed, got[0] / 1e6


def slow_down(line: Any) -> None:
    """Let a page have the line of the benchmark, and nothing from its cache."""
    line.send("Network.enable")
    line.send("Network.setCacheDisabled", {"cacheDisabled": True})
    line.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY_MS,
            "downloadThroughput": DOWN,
            "uploadThroughput": DOWN,
        },
    )


def main(folder: str) -> None:
    """Print the middle of three rounds."""
    import shutil

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Packed, directory=folder)
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    program = next(path for path in map(shutil.which, BROWSERS) if path)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
        rounds = [visit(browser, f"http://127.0.0.1:{server.server_port}/") for _ in range(3)]
        browser.close()
    server.shutdown()
    poster, card, ready, step, size = (statistics.median(one) for one in zip(*rounds, strict=True))
    print(f"first picture {poster:.2f} s, a card answers {card:.2f} s, {size:.2f} MB")
    print(f"booth stands {ready:.2f} s, a step is seen {step:.2f} s")


if __name__ == "__main__":
    main(sys.argv[1])
