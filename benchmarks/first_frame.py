"""Where the time goes between opening the page and the first picture: real Chromium, loopback.

Usage: python benchmarks/first_frame.py [TIMES]

Prints the milliseconds of each step since the navigation began, a line a visit, and the medians.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import time
from typing import Any

import stages
from glass_to_glass import FLAGS
from playwright.sync_api import sync_playwright

WATCH = """
window.steps = {};
const step = (name) => { window.steps[name] ??= Math.round(performance.now()); };
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...given) {
    super(...given);
    step("offer begun");
    this.addEventListener("iceconnectionstatechange", () => step(`way ${this.iceConnectionState}`));
    this.addEventListener("connectionstatechange", () => step(this.connectionState));
  }
};
const fetched = window.fetch;
window.fetch = async (path, ...rest) => {
  step(`${path} asked`);
  const answer = await fetched(path, ...rest);
  step(`${path} answered`);
  return answer;
};
document.addEventListener("DOMContentLoaded", () => {
  step("page parsed");
  document.querySelector("video").requestVideoFrameCallback(() => step("first picture"));
});
"""
STEPS = (
    "page parsed",
    "/api/enter answered",
    "/whep asked",
    "/whep answered",
    "way connected",
    "connected",
    "first picture",
)


def visit(browser: Any, url: str) -> dict[str, float]:
    """Return when each step of one visit was done, milliseconds; a new visitor each time."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(url)
    while not (steps := dict(page.evaluate("window.steps"))).get("first picture"):
        time.sleep(0.02)
    context.close()
    return steps


def main() -> None:
    """Measure and print."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    stage = stages.Stage.open(stages.picture)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
            time.sleep(2.0)
            seen = []
            for _ in range(times):
                seen.append(visit(browser, stage.ready["visitor_url"]))
                print(seen[-1], flush=True)
                time.sleep(1.0)
            browser.close()
    finally:
        stage.close()
    for name in STEPS:
        told = [one[name] for one in seen if name in one]
        print(f"{name}: {statistics.median(told):.0f} ms" if told else f"{name}: never")


if __name__ == "__main__":
    main()
