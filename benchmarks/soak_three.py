"""Three who come anew each minute and talk, for as long as is wanted: battery row D7.

Usage: python benchmarks/soak_three.py [MINUTES]

Three real Chromium pages watch a film that flashes and beeps once a second. Each minute all of
them come anew and say something, which each of them has to read. Prints a line a minute, and at
the end the slope of the host's memory after five minutes (goal under 0.5 MB a minute), how far
the beep is from its flash (under 80 ms), the gaps between pictures that pages showed (99 of 100
under 200 ms), and by how much the references to None grew in the host (flat).
"""

from __future__ import annotations

import itertools
import json
import os
import runpy
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import soak
from browser import FLAGS
from lips import BEFORE, MEASURE, booth_with, clapper
from playwright.sync_api import Page, sync_playwright

from expo_studio.stream.client import ControlClient

VISITORS = 3
TURN_SECONDS = 60.0
SETTLE_SECONDS = 10.0
"""So long after coming in, sound and picture find together."""
LATE_MINUTES = 5.0
REFERENCES = "EXPO_REFERENCES"
SHOWN = """() => {
  window.shown = [];
  const video = document.querySelector("video");
  const look = (now) => { window.shown.push(now); video.requestVideoFrameCallback(look); };
  video.requestVideoFrameCallback(look);
}"""
SAID = "[...document.querySelectorAll('#messages li p')].map((one) => one.textContent)"


class Minute(NamedTuple):
    """What was seen and heard.

    Attributes:
        memory: The host's, MB.
        references: To None in the host.
        apart: By how many ms each beep came after its flash, at the first visitor.
        gaps: Milliseconds between two pictures that a page showed.
        unread: How many words somebody did not read.
    """

    at: float
    memory: float
    references: int
    apart: list[float]
    gaps: list[float]
    unread: int


def host() -> None:
    """Run a live host that writes each second how many references to None it holds."""
    told = Path(os.environ[REFERENCES])
    fresh = told.with_suffix(".new")

    def tell() -> None:
        while True:
            fresh.write_text(str(sys.getrefcount(None)))
            fresh.replace(told)
            time.sleep(1.0)

    threading.Thread(target=tell, daemon=True).start()
    runpy.run_module("expo_studio", run_name="__main__")


@contextmanager
def on_air(folder: Path) -> Iterator[tuple[int, dict[str, Any], Path]]:
    """Yield the process of a host that shows the film, its links, and where references are told."""
    project = booth_with(folder, clapper(folder / "clapper.mp4"))
    told = folder / "references"
    words = [sys.executable, __file__, "live", str(project), "--json", "--sound", "none"]
    env = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), REFERENCES: str(told)}
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    desk = ControlClient(ready["control_url"], ready["presenter_token"], lambda told: None)
    desk.look(BEFORE)
    try:
        yield process.pid, ready, told
    finally:
        desk.close()
        process.send_signal(signal.SIGTERM)
        process.wait(15)
        process.stdout.close()


def come(page: Page, url: str) -> None:
    """Come anew, with sound."""
    page.goto("about:blank")
    page.goto(url)
    page.wait_for_selector("#come-in:visible, #side:visible", timeout=60_000)
    page.click("#sound")
    if page.is_visible("#come-in"):
        page.click("#come-in")
    page.click("#tab-chat")


def turn(pages: list[Page], url: str, minute: int) -> tuple[list[float], list[float], int]:
    """Let all come, talk and watch for a minute; return offsets and gaps (ms), and words unread."""
    start = time.monotonic()
    for page in pages:
        come(page, url)
    said = [f"minute {minute}, visitor {number}" for number in range(len(pages))]
    for page, words in zip(pages, said, strict=True):
        page.fill("#words", words)
        page.click("#say button")
    time.sleep(SETTLE_SECONDS)
    pages[0].evaluate(MEASURE)
    for page in pages:
        page.evaluate(SHOWN)
    time.sleep(max(10.0, TURN_SECONDS - (time.monotonic() - start)))
    flashes, beeps = pages[0].evaluate("[flashes, beeps]")
    apart = [min((beep - flash for beep in beeps), key=abs) for flash in flashes if beeps]
    gaps = [
        then - now for page in pages for now, then in itertools.pairwise(page.evaluate("shown"))
    ]
    unread = sum(page.evaluate(SAID).count(words) != 1 for page in pages for words in said)
    return apart, gaps, unread


def watch(minutes: float, process: int, url: str, told: Path) -> list[Minute]:
    """Let the minutes pass; print and return what each was like."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    start, seen = time.monotonic(), list[Minute]()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        size = {"width": 1280, "height": 800}
        pages = [browser.new_context(viewport=size).new_page() for _ in range(VISITORS)]
        while time.monotonic() - start < minutes * 60:
            found = turn(pages, url, len(seen))
            at = (time.monotonic() - start) / 60
            references = int(told.read_text())
            seen.append(Minute(at, soak.resident(process), references, *found))
            print(words(seen[-1]), flush=True)
        browser.close()
    return seen


def words(one: Minute) -> str:
    """Return what a minute was like."""
    apart = f"{statistics.median(one.apart):.0f} ms" if one.apart else "unknown"
    return (
        f"{one.at:5.1f} min: {one.memory:.1f} MB, {one.references} references to None, beep after "
        f"flash {apart}, {len(one.gaps)} gaps, p99 {p99(one.gaps):.0f} ms, unread {one.unread}"
    )


def p99(gaps: list[float]) -> float:
    """Return what 99 of 100 are at most, infinite where there are none."""
    return sorted(gaps)[int(len(gaps) * 0.99)] if gaps else float("inf")


def main() -> None:
    """Run and print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    with tempfile.TemporaryDirectory() as name, on_air(Path(name)) as (process, ready, told):
        seen = watch(minutes, process, ready["visitor_url"], told)
    late = [one for one in seen if one.at > min(LATE_MINUTES, minutes / 6)]
    apart = [abs(offset) for one in seen for offset in one.apart]
    gaps = [gap for one in seen for gap in one.gaps]
    print(f"memory {soak.slope([(one.at, one.memory) for one in late])}")
    if apart:
        print(f"beep from flash median {statistics.median(apart):.0f} ms, most {max(apart):.0f} ms")
    print(f"{len(gaps)} gaps, p99 {p99(gaps):.0f} ms, longest {max(gaps, default=0.0):.0f} ms")
    print(f"references to None {late[-1].references - late[0].references:+d} over the late minutes")
    print(f"words not read once {sum(one.unread for one in seen)}")


if __name__ == "__main__":
    (host if REFERENCES in os.environ else main)()
