"""How old the picture is when a visitor sees it: our host, our page, real Chromium.

Usage: python benchmarks/glass_to_glass.py [SECONDS] [CASE ...] [--beside=VISITORS] [--held]

Cases: ``picture`` (a picture that costs nothing to draw), ``light`` (a row stand of 3 x 3 m as
its template is) and ``scene`` (the sample booth), the last two drawn while the presenter walks;
the time is taken before drawing begins. The time is in the picture itself as black and white
blocks, and is read back in the page. With ``--beside`` each case is measured a second time
beside a crowd that watches as well; take the ratio. The crowd, which would be on other
machines, gives way to the browser, except with ``--equal``; its packets are received in one
piece where ``EXPO_MERGED=1``. With ``--held`` the page does not know that pictures need not be
held back.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import crowd
import stages
from browser import FLAGS
from playwright.sync_api import sync_playwright

AT_ONCE = 50
GIVES_WAY = 10
"""How nice the crowd is to the browser, which has to share its cores with it only here."""
READ_TIMES = """() => {
  window.ages = [];
  window.stamps = new Set();
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
    window.stamps.add(stamp);
    window.ages.push((now % 4294967296) - stamp);
    video.requestVideoFrameCallback(read);
  };
  video.requestVideoFrameCallback(read);
}"""
CATCH = """
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...given) { super(...given); window.connection = this; }
};
"""
PLAYOUT_DELAY = re.compile(r"a=extmap:[^\r\n]*playout-delay\r\n")
WITHIN = """async () => {
  let told = "";
  (await window.connection.getStats()).forEach((one) => {
    if (one.type !== "inbound-rtp" || one.kind !== "video") return;
    const held = one.jitterBufferDelay / one.jitterBufferEmittedCount * 1000;
    const work = one.totalDecodeTime / one.framesDecoded * 1000;
    told = `held ${held.toFixed(0)} ms in the player's buffer, decoded in ${work.toFixed(1)} ms, `
      + `${one.framesDropped} dropped, ${one.packetsLost} packets lost, ${one.freezeCount} freezes`;
  });
  return told;
}"""
CASES = {
    "picture": (stages.stamped_picture, "sample"),
    "light": (stages.stamped_scene, "row-3x3"),
    "scene": (stages.stamped_scene, "sample"),
}
FIRST = "document.querySelector('video').getVideoPlaybackQuality().totalVideoFrames > 0"


@contextmanager
def beside(stage: stages.Stage, visitors: int) -> Iterator[None]:
    """Let so many others watch, who came 50 at once."""
    if not visitors:
        yield
        return
    people = crowd.Crowd()
    if "--equal" not in sys.argv:
        os.setpriority(os.PRIO_PROCESS, people.pid, GIVES_WAY)
    for _ in people.come(stage.base, stage.token, visitors, AT_ONCE):
        pass
    people.count(1.0)
    yield
    told = people.count(1.0)
    print(f"  beside {visitors}: pictures a second at least {min(told.rates):.1f}", flush=True)
    people.leave()


def hold(route: Any) -> None:
    """Ask as a player does that knows no header extension by which to show pictures at once."""
    route.continue_(post_data=PLAYOUT_DELAY.sub("", route.request.post_data))


def measure(browser: Any, case: str, seconds: float, visitors: int) -> float:
    """Print the figures of one case beside so many others; return the median age, ms."""
    painters, template = CASES[case]
    stage = stages.Stage.open(painters, stages.Making(template=template))
    with stages.walk(stage), beside(stage, visitors):
        time.sleep(2.0)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(CATCH)
        if "--held" in sys.argv:
            page.route("**/whep", hold)
        start = time.monotonic()
        page.goto(stage.ready["visitor_url"])
        while not page.evaluate(FIRST):
            time.sleep(0.01)
        first = time.monotonic() - start
        page.evaluate(READ_TIMES)
        time.sleep(2.0)
        page.evaluate("ages.length = 0, stamps.clear()")
        began = time.monotonic()
        time.sleep(seconds)
        ages = sorted(page.evaluate("ages"))
        drawn = page.evaluate("stamps.size")
        passed = time.monotonic() - began
        size = page.evaluate("`${document.querySelector('video').videoWidth} pixels wide`")
        within = page.evaluate(WITHIN)
        page.close()
    stage.close()
    print(
        f"{case}: first picture {first:.2f} s, {len(ages) / passed:.1f} pictures a second "
        f"({drawn / passed:.1f} drawn anew), {size}; "
        f"age median {ages[len(ages) // 2]} ms, p95 {ages[int(len(ages) * 0.95)]} ms; {within}",
        flush=True,
    )
    return float(ages[len(ages) // 2])


def main() -> None:
    """Measure the cases and print."""
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    others = next((int(w[9:]) for w in sys.argv if w.startswith("--beside=")), 0)
    seconds = float(words[0]) if words else 8.0
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    print(f"{os.cpu_count()} cores")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        for case in words[1:] or CASES:
            alone = measure(browser, case, seconds, 0)
            if others:
                times = measure(browser, case, seconds, others) / alone
                print(f"{case}: beside {others} others the median is {times:.2f} times as long")
        browser.close()


if __name__ == "__main__":
    main()
