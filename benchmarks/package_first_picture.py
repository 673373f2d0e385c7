"""When a visitor sees and walks.

Usage: PYTHONPATH=. python benchmarks/package_first_picture.py FOLDER

FOLDER is an exported site. A phone-sized page is opened in Chromium with 10 Mbit/s and 60 ms
emulated, cache off; prints seconds until the poster is decoded, until the booth stands, and
the bytes that went over the line. Three rounds, the middle one counts.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import statistics
import sys
import threading
import time
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


def visit(browser: Any, address: str) -> tuple[float, float, float]:
    """Return seconds to the poster and to the booth, and megabytes."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    line = context.new_cdp_session(page)
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
    got = [0]
    line.on(
        "Network.loadingFinished",
        lambda told: got.__setitem__(0, got[0] + told["encodedDataLength"]),
    )
    began = time.perf_counter()
    page.goto(f"{address}#set=phone", wait_until="commit")
    await_true(page, "document.querySelector('#poster')?.complete")
    poster = time.perf_counter() - began
    await_true(page, "document.documentElement.dataset.ready")
    ready = time.perf_counter() - began
    context.close()
    return poster, ready, got[0] / 1e6


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
    poster, ready, size = (statistics.median(one) for one in zip(*rounds, strict=True))
    print(f"first picture {poster:.2f} s, booth stands {ready:.2f} s, {size:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1])
