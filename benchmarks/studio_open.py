"""How long a heavy project takes to its first picture, every asset of it shown in the booth.

Run under a screen of its own, such as Xvfb::

    xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -P benchmarks/studio_open.py

The sample booth gets boards with photographs of noise, which nothing can pack, ten megabytes
each, all different, placed and in sight. The program is there already and has shown another
booth before, as when one opens a project from its menu; the file was just written, so the disk
is warm. Printed are the seconds until the window answers, until the first picture of the booth
(the goal is 2 s), until all that is heavy is there, too, and the longest time for which the
window did not answer in between.
"""

from __future__ import annotations

import argparse
import io
import statistics
import time
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication

from benchmarks.studio_window import fresh_folder, shown
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.signboards import Board, build_board
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.project.project import Project
from expo_studio.text import Text
from expo_studio.ui.window import StudioWindow

SIDES = (1536, 2048)
"""Pixels of a photograph; noise of it takes 9.4 MB."""
BOARD = (1.0, 1.33, 0.02)
MEGABYTES_EACH = 9.4


def noise(seed: int) -> bytes:
    """Return a photograph that cannot be packed, as PNG."""
    width, height = SIDES
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    written = io.BytesIO()
    Image.fromarray(pixels).save(written, "PNG", compress_level=1)
    return written.getvalue()


def heavy(folder: Path, megabytes: int) -> Path:
    """Return a project of so many megabytes, all of it in the booth."""
    path = folder / "heavy.booth"
    write_kit(path, starter.sample())
    with Project.open(path) as project:
        commands: list[AddAsset | Place] = []
        for number in range(round(megabytes / MEGABYTES_EACH)):
            glb, asset = build_board(Board(BOARD, noise(number)), Text.same(f"{number}"), "sign")
            key = project.add_blob(glb)
            place = Pose((number % 8 * 1.1 - 4.0, number // 8 * 1.4, -1.4))
            commands += [
                AddAsset(key, asset),
                Place(PlacementId(f"board-{number}"), Placement(key, place)),
            ]
        project.document.do(Batch(tuple(commands), Text.same("fill")))
        project.save()
    return path


class Clock:
    """Seconds since it was made, and the longest time between two looks at it."""

    def __init__(self) -> None:
        self._began = self._last = time.perf_counter()
        self.longest = 0.0

    def look(self) -> float:
        """Return the seconds that have passed."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        return now - self._began


def opened(window: StudioWindow, path: Path) -> tuple[float, float, float, float]:
    """Return the seconds to an answer, the first picture and the whole; the longest silence."""
    drawing, frames = window.viewport.drawing, []
    told = window.viewport.drawn.connect(lambda _: frames.append(True))
    clock = Clock()
    assert window.filing.open_path(path)
    answers = clock.look()
    while not frames:
        QApplication.processEvents()
        clock.look()
    picture = clock.look()
    while drawing.arrival.is_on:
        QApplication.processEvents()
        clock.look()
    window.viewport.disconnect(told)
    return answers, picture, clock.look(), clock.longest


def main() -> int:
    """Measure as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    wanted = parser.parse_args()
    with fresh_folder() as folder:
        path, small = heavy(folder, wanted.megabytes), folder / "small.booth"
        write_kit(small, starter.sample())
        seen, size = [], path.stat().st_size
        with shown(small) as window:
            for _ in range(wanted.runs):
                seen.append(opened(window, path))
                opened(window, small)
    answers, picture, whole, silence = map(statistics.median, zip(*seen, strict=True))
    print(
        f"{size / 1e6:.0f} MB, all of it shown: answers {answers:.2f} s, first picture"
        f" {picture:.2f} s, all {whole:.2f} s; longest silence {silence * 1000:.0f} ms"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
