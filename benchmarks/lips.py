"""How far sound and picture are apart at a visitor's eye and ear: real host, page and Chromium.

Usage: python benchmarks/lips.py [FLASHES]

A film in the booth flashes and beeps once a second, in the same moment; in the page its
brightness is read with each picture that is shown, and its loudness with each 5 ms of sound.
Prints by how many milliseconds each beep came after its flash, and the median.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np
from glass_to_glass import FLAGS
from playwright.sync_api import sync_playwright

from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.project.project import Project
from expo_studio.stream.client import ControlClient
from expo_studio.text import Text

RATE = 48_000
FLASH_SECONDS = 0.2
LENGTH = 10
FAR = 40.0
"""Metres from the booth's middle, where nothing else stands."""
BEFORE = Viewpoint(Text(), (FAR, 0.28, 0.9), (FAR, 0.28, 0.0), 1.0)
MEASURE = """() => {
  const video = document.querySelector("video");
  window.flashes = []; window.beeps = [];
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 8;
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  let was = 255;
  const look = (now, shown) => {
    const [left, top] = [video.videoWidth / 2 - 40, video.videoHeight / 2 - 40];
    paint.drawImage(video, left, top, 80, 80, 0, 0, 8, 8);
    const level = paint.getImageData(4, 4, 1, 1).data[1];
    if (was < 128 && level >= 128) window.flashes.push(shown.expectedDisplayTime);
    was = level;
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  const context = new AudioContext({ latencyHint: "interactive" });
  const ear = context.createScriptProcessor(256, 1, 1);
  let quiet = 0;
  ear.onaudioprocess = (event) => {
    const heard = event.inputBuffer.getChannelData(0);
    const first = heard.findIndex((one) => Math.abs(one) > 0.05);
    if (first >= 0 && quiet > 40) {
      const clock = context.getOutputTimestamp();
      const at = event.playbackTime - 256 / context.sampleRate + first / context.sampleRate;
      window.beeps.push(clock.performanceTime + (at - clock.contextTime) * 1000);
    }
    quiet = first >= 0 ? 0 : quiet + 1;
  };
  context.createMediaStreamSource(video.srcObject).connect(ear).connect(context.destination);
  context.resume();
}"""


def clapper(path: Path) -> Path:
    """Write a film that is white and loud in the first fifth of every second."""
    with av.open(str(path), "w", format="mp4") as out:
        picture = out.add_stream("libx264", rate=25)
        picture.width, picture.height, picture.pix_fmt = 320, 180, "yuv420p"
        sound = out.add_stream("aac", rate=RATE)
        sound.layout = "stereo"
        for number in range(LENGTH * 25):
            shade = 250 if number % 25 < FLASH_SECONDS * 25 else 10
            frame = np.full((180, 320, 3), shade, np.uint8)
            out.mux(picture.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        out.mux(picture.encode(None))
        for number in range(LENGTH * RATE // 960):
            at = (np.arange(960) + number * 960) / RATE
            wave = np.sin(at * 1000 * 2 * np.pi) * 20_000 * (at % 1.0 < FLASH_SECONDS)
            frame = av.AudioFrame.from_ndarray(
                np.repeat(wave.astype(np.int16), 2)[None], "s16", "stereo"
            )
            frame.sample_rate, frame.pts = RATE, number * 960
            out.mux(sound.encode(frame))
        out.mux(sound.encode(None))
    return path


def booth_with(folder: Path, film: Path) -> Path:
    """Return the sample project with a film where nothing else stands."""
    path = folder / "lips.booth"
    write_kit(path, starter.sample())
    imported = import_file(film)
    with Project.open(path) as project:
        key, *_ = [project.add_blob(one) for one in imported.blobs]
        place = Place(PlacementId("film"), Placement(key, Pose((FAR, 0.0, 0.0))))
        project.document.do(Batch((AddAsset(key, imported.asset), place), Text.same("film")))
        project.save()
    return path


def apart(url: str, flashes: int) -> list[float]:
    """Return by how many milliseconds each beep came after its flash."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(url)
        page.click("#sound")
        time.sleep(8.0)
        page.evaluate(MEASURE)
        time.sleep(flashes + 1.0)
        seen, heard = page.evaluate("[flashes, beeps]")
        browser.close()
    print(f"{len(seen)} flashes, {len(heard)} beeps")
    return [min((one - flash for one in heard), key=abs) for flash in seen] if heard else []


def main() -> None:
    """Measure and print."""
    flashes = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = booth_with(folder, clapper(folder / "clapper.mp4"))
        words = [sys.executable, "-m", "expo_studio", "live", str(project), "--json"]
        host = subprocess.Popen(
            [*words, "--sound", "none"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_DATA_HOME": str(folder / "data")},
        )
        assert host.stdout is not None
        ready = json.loads(host.stdout.readline())
        desk = ControlClient(ready["control_url"], ready["presenter_token"], lambda told: None)
        desk.look(BEFORE)
        try:
            found = apart(ready["visitor_url"], flashes)
        finally:
            desk.close()
            host.send_signal(signal.SIGTERM)
            host.wait(15)
            host.stdout.close()
    print("beep after flash, ms:", [round(one) for one in found])
    if found:
        print(f"median {statistics.median(found):.0f} ms")


if __name__ == "__main__":
    main()
