"""Players and encoders in pages of other sites: by a token they are let in, by a cookie never."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from expo_studio.stream.client import ControlClient
from tests.kit import sample_project
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_media_doors import token_of
from tests.stream.test_survival import until

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "expo_studio" / "web" / "node_modules"
PAGE = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<video autoplay muted></video><script src="page.js"></script>"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words: Any) -> None:
        """Say nothing."""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path), "--sound", "none")
    yield running
    running.stop()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[str]:
    """Return the address of a page of another origin."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text(PAGE)
    subprocess.run(
        [
            *(str(MODULES / ".bin" / "esbuild"), str(Path(__file__).with_name("foreign_page.js"))),
            *("--bundle", f"--outfile={site / 'page.js'}", "--log-level=error"),
        ],
        env={"NODE_PATH": str(MODULES), "PATH": f"{ROOT / '.venv' / 'bin'}:/usr/bin"},
        check=True,
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    work = threading.Thread(target=server.serve_forever)
    work.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    work.join()
    server.server_close()


def test_a_player_in_a_page_elsewhere_watches(
    host: RunningHost, elsewhere: str, visit: Any, artifacts: Path
) -> None:
    here = visit()
    here.page.goto(elsewhere)
    here.page.evaluate("([url, token]) => watch(url, token)", [*door(host, "whep", "visitor_url")])
    wait_for(here.page, "document.querySelector('video').videoWidth === 1280")
    wait_for(here.page, "document.querySelector('video').currentTime > 1")
    here.page.screenshot(path=artifacts / "player-elsewhere.png")
    assert here.errors == []
    here.page.evaluate("leave()")


@pytest.mark.parametrize("way", ["bring", "bringByEyevinn"])
def test_an_encoder_in_a_page_elsewhere_is_seen(
    host: RunningHost, elsewhere: str, visit: Any, way: str
) -> None:
    told: list[dict[str, Any]] = []
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    try:
        here = visit()
        here.page.goto(elsewhere)
        here.page.evaluate(
            f"([url, token]) => {way}(url, token)", [*door(host, "whip", "camera_url")]
        )
        until(lambda: cameras(told) == 1)
        assert here.errors == []
        here.page.evaluate("leave()")
        until(lambda: cameras(told) == 0)
    finally:
        client.close()


def test_a_page_elsewhere_gets_nowhere_by_a_cookie(
    host: RunningHost, elsewhere: str, visit: Any
) -> None:
    """Whoever holds a seat and opens an evil page has not offered anything by that."""
    here = visit()
    here.page.goto(host.ready["presenter_url"])
    wait_for(here.page, "document.cookie === '' && performance.now() > 1500")
    here.page.goto(elsewhere)
    for path, method, credentials in (
        ("/whip", "POST", "include"),
        ("/screen", "OPTIONS", "omit"),
        ("/api/erase", "POST", "include"),
        ("/api/door", "GET", "omit"),
    ):
        asked = [host.base + path, {"method": method, "credentials": credentials}]
        with pytest.raises(Exception, match="Failed to fetch"):
            here.page.evaluate("([url, options]) => ask(url, options)", asked)


@pytest.mark.parametrize("asked", ["OPTIONS *", "CONNECT evil.test:443"])
def test_who_names_no_path_is_refused_like_any_other_site(host: RunningHost, asked: str) -> None:
    with socket.create_connection(("127.0.0.1", int(host.base.rpartition(":")[2]))) as line:
        line.sendall(
            f"{asked} HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.test\r\n\r\n".encode()
        )
        assert line.recv(4096).startswith(b"HTTP/1.1 403 ")


def door(host: RunningHost, name: str, link: str) -> tuple[str, str]:
    return f"{host.base}/{name}", token_of(host, link)


def cameras(told: list[dict[str, Any]]) -> int:
    states: list[int] = [one["cameras"] for one in told if one["type"] == "program"]
    return states[-1] if states else -1
