"""How old the picture is when a visitor sees it: our host, our page, real Chromium.

Usage: python benchmarks/glass_to_glass.py [SECONDS] [CASE ...]

Cases: ``picture`` (a picture that costs nothing to draw) and ``scene`` (the sample booth,
drawn while the presenter walks; the time is taken before drawing begins). The time is in
the picture itself as black and white blocks, and is read back in the page.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import Any

import stages
from playwright.sync_api import sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
)
READ_TIMES = """() => {
  window.ages = [];
  const video = document.querySelector("video");
  const canvas = document.createElement("canvas");
  canvas.width = 512; canvas.height = 16;
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  const read = () => {
    paint.drawImage(video, 0, 0, video.videoWidth, video.videoHeight * 32 / 720, 0, 0, 512, 16);
    const now = Date.now();
    const row = paint.getImageData(0, 8, 512, 1).data;
    let stamp = 0;
    for (let bit = 0; bit < 32; bit++) if (row[(bit * 16 + 8) * 4] > 128) stamp += 2 ** bit;
    window.ages.push((now % 4294967296) - stamp);
    video.requestVideoFrameCallback(read);
  };
  video.requestVideoFrameCallback(read);
}"""
FIRST = "document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames > 0"


def measure(browser: Any, case: str, seconds: float) -> None:
    """Print the figures of one case."""
    stage = stages.Stage.open(stages.stamped_picture if case == "picture" else stages.stamped_scene)
    with stages.walk(stage):
        time.sleep(2.0)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        start = time.monotonic()
        page.goto(stage.ready["visitor_url"])
        while not page.evaluate(FIRST):
            time.sleep(0.01)
        first = time.monotonic() - start
        page.evaluate(READ_TIMES)
        time.sleep(2.0)
        page.evaluate("ages.length = 0")
        began = time.monotonic()
        time.sleep(seconds)
        ages = sorted(page.evaluate("ages"))
        passed = time.monotonic() - began
        size = page.evaluate("`${document.querySelector('video').videoWidth} pixels wide`")
        page.close()
    stage.close()
    print(
        f"{case}: first picture {first:.2f} s, {len(ages) / passed:.1f} pictures a second, {size}; "
        f"age median {ages[len(ages) // 2]} ms, p95 {ages[int(len(ages) * 0.95)]} ms",
        flush=True,
    )


def main() -> None:
    """Measure the cases and print."""
    words = sys.argv[1:]
    seconds = float(words[0]) if words else 8.0
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    print(f"{os.cpu_count()} cores")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        for case in words[1:] or ["picture", "scene"]:
            measure(browser, case, seconds)
        browser.close()


if __name__ == "__main__":
    main()
