"""A real host, a real browser: the visitor is in the booth."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.kit import sample_project

FRAMES = "document.querySelector('#video').getVideoPlaybackQuality().totalVideoFrames"


BOOTH = """(() => {
  const paper = new OffscreenCanvas(32, 18).getContext("2d");
  paper.drawImage(document.querySelector("#video"), 0, 0, 32, 18);
  const isNight = (x, y) => {
    const seen = paper.getImageData(x, y, 1, 1).data;
    return [22, 27, 35].every((value, at) => Math.abs(seen[at] - value) < 10);
  };
  return ![[1, 1], [30, 1], [1, 16], [30, 16]].every(([x, y]) => isNight(x, y));
})()"""
"""Whether a visitor sees the booth and no more the board that stands in for it."""


class RunningHost:
    """A live host in its own process and where it is."""

    def __init__(self, project: Path, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "expo_studio", "live", str(project), "--json", *options],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_DATA_HOME": str(project.parent / "data")},
        )
        assert self.process.stdout is not None
        self.ready = json.loads(self.process.stdout.readline())
        self.base = self.ready["visitor_url"].partition("/#")[0]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(120)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path))
    yield running
    if running.process.poll() is None:
        running.stop()


def wait_for(page: Any, script: str, seconds: float = 120.0) -> float:
    """Wait until a script is true in the page, patiently: no bound is proved here."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        if page.evaluate(script):
            return time.monotonic() - start
        time.sleep(0.02)
    raise AssertionError(f"never true: {script}")


def post(host: RunningHost, path: str, body: bytes, **headers: str) -> tuple[int, str]:
    request = urllib.request.Request(host.base + path, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_visitor_sees_the_booth_and_talks(host: RunningHost, visit: Any, artifacts: Path) -> None:
    here = visit(locale="zh-CN")
    here.page.goto(host.ready["visitor_url"])
    wait_for(here.page, f"{FRAMES} > 0")
    here.page.click("#come-in")
    here.page.click("#tab-chat")
    before = here.page.evaluate(FRAMES)
    wait_for(here.page, f"{FRAMES} - {before} >= 30")
    assert here.page.evaluate("document.querySelector('#video').videoHeight") == 720
    here.page.fill("#words", "<b>您好</b>")
    here.page.click("#say button")
    wait_for(here.page, "document.querySelector('#messages').textContent.includes('<b>您好</b>')")
    other = visit(locale="en-GB", viewport={"width": 390, "height": 780})
    other.page.goto(host.ready["visitor_url"])
    wait_for(other.page, f"{FRAMES} > 0")
    other.page.click("#come-in")
    other.page.click("#tab-chat")
    wait_for(other.page, "document.querySelector('#people').textContent.includes('2 people')")
    assert "<b>您好</b>" in other.page.inner_text("#messages")
    here.page.screenshot(path=artifacts / "live-zh.png")
    other.page.screenshot(path=artifacts / "live-en-phone.png")
    for one in (here, other):
        assert one.errors == []
        assert {url.split("/")[2] for url in one.requests if url.startswith("http")} == {
            host.base.split("/")[2]
        }
    assert host.stop() == 0


def test_doors_refuse_what_is_not_theirs(host: RunningHost) -> None:
    assert post(host, "/api/enter", b'{"token":"false"}')[0] == 403
    assert post(host, "/api/enter", b"nonsense")[0] == 400
    assert post(host, "/whep", b"v=0")[0] == 403
    token = host.ready["visitor_url"].partition("#t=")[2]
    entry = json.dumps({"token": token}).encode()
    assert post(host, "/api/enter", entry)[0] == 200
    assert post(host, "/api/enter", entry, Origin="http://elsewhere.test")[0] == 403
    bearer = {"Authorization": f"Bearer {token}", "Content-Type": "application/sdp"}
    for garbage in (b"", b"v=0", b"\xff\xfe", b"m=video 9 x", b"a" * 66_000):
        status, words = post(host, "/whep", garbage, **bearer)
        assert status in {400, 413}
        assert "Traceback" not in words


def test_window_may_die_and_the_session_goes_on(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    script = (
        "import sys, os\n"
        "from pathlib import Path\n"
        "from expo_studio.stream.launch import LiveProcess\n"
        "process = LiveProcess(Path(sys.argv[1]))\n"
        "links = process.wait_until_ready()\n"
        "print(process.pid, links.visitor_url, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    window = subprocess.run(
        [sys.executable, "-c", script, str(project)], capture_output=True, text=True, check=False
    )
    assert window.returncode == -signal.SIGKILL
    pid, url = window.stdout.split()
    try:
        with urllib.request.urlopen(url.partition("#")[0] + "api/door", timeout=120) as door:
            assert json.load(door)["title"]["en"].startswith("Minglan")
    finally:
        os.kill(int(pid), signal.SIGTERM)
