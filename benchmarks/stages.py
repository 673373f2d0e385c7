"""Hosts for the live benchmarks: our real host, drawing a booth or only a moving picture."""

from __future__ import annotations

import math
import multiprocessing
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from expo_studio.cli.exhibiting import PublicExhibits
from expo_studio.cli.painting import OffscreenPainters
from expo_studio.cli.pictures import entrance
from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.project.snapshot import Snapshot
from expo_studio.records.records import Records
from expo_studio.stream import layers, streams, wires
from expo_studio.stream.admission import Key
from expo_studio.stream.air import Setting
from expo_studio.stream.client import ControlClient
from expo_studio.stream.host import Backstage, run_session
from expo_studio.stream.listening import Address
from expo_studio.stream.outlets import Target
from expo_studio.stream.ports import Painter, Painters, SmallPainter
from expo_studio.stream.shots import Shot

TICK = os.sysconf("SC_CLK_TCK")
TIME_BLOCKS = 32
"""The time is drawn as so many black or white blocks, side by side."""


class PicturePainter:
    """Draws a picture that moves, at next to no cost: the sender's work alone is left."""

    def __init__(self) -> None:
        y, x = np.mgrid[0:720, 0:1280]
        grey = ((np.sin(x / 40) + np.cos(y / 30) + 2) * 50 + 20).astype(np.uint8)
        self._still = np.dstack([grey, grey[:, ::-1], grey, np.full_like(grey, 255)])
        self._at = 0

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> bool:
        """Draw the picture, further to the right each time; it moves by itself."""
        self._at = (self._at + 8) % 1280
        pixels[:, self._at :] = self._still[:, : 1280 - self._at]
        pixels[:, : self._at] = self._still[:, 1280 - self._at :]
        return True


@dataclass(frozen=True, slots=True)
class PicturePainters:
    """Opens painters of the moving picture."""

    @contextmanager
    def open(self, width: int, height: int) -> Iterator[Painter]:
        """Yield a painter."""
        yield PicturePainter()


@dataclass(frozen=True, slots=True)
class StampedPainter:
    """Draws like another, and the time before drawing began on top."""

    inner: Painter

    def draw(self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]) -> bool:
        """Draw, then stamp: milliseconds since 1970 as 32 bits, lowest left."""
        stamp = _now()
        moves = self.inner.draw(booth, viewpoint, pixels)
        _stamp(pixels, stamp)
        return moves


class SmallStampedPainter(StampedPainter):
    """The same of a painter that may draw smaller."""

    def draw_smaller(
        self, booth: Booth, viewpoint: Viewpoint, pixels: NDArray[np.uint8]
    ) -> tuple[bool, tuple[int, int]]:
        """Draw, then stamp."""
        stamp = _now()
        assert isinstance(self.inner, SmallPainter)
        moves, (width, height) = self.inner.draw_smaller(booth, viewpoint, pixels)
        drawn = pixels.reshape(-1)[: width * height * 4].reshape(height, width, 4)
        _stamp(drawn, stamp)
        return moves, (width, height)


def _now() -> int:
    return int(time.time() * 1000) % 2**TIME_BLOCKS


def _stamp(pixels: NDArray[np.uint8], stamp: int) -> None:
    """Write the time over the upper edge, 32 rows of 720."""
    height, width = pixels.shape[:2]
    edges = np.linspace(0, width, TIME_BLOCKS + 1).round().astype(int)
    for bit in range(TIME_BLOCKS):
        block = pixels[: 32 * height // 720, edges[bit] : edges[bit + 1]]
        block[...] = 255 if stamp >> bit & 1 else 0


@dataclass(frozen=True, slots=True)
class StampedPainters:
    """Opens painters that stamp the time."""

    inner: Painters

    @contextmanager
    def open(self, width: int, height: int) -> Iterator[Painter]:
        """Yield a painter."""
        with self.inner.open(width, height) as painter:
            is_small = isinstance(painter, SmallPainter)
            yield (SmallStampedPainter if is_small else StampedPainter)(painter)


def picture(snapshot: Snapshot) -> Painters:
    """Return painters of the moving picture."""
    return PicturePainters()


def scene(snapshot: Snapshot) -> Painters:
    """Return painters of the booth."""
    return OffscreenPainters(snapshot)


def stamped_picture(snapshot: Snapshot) -> Painters:
    """Return painters of the moving picture with the time in it."""
    return StampedPainters(picture(snapshot))


def stamped_scene(snapshot: Snapshot) -> Painters:
    """Return painters of the booth with the time in it."""
    return StampedPainters(scene(snapshot))


@dataclass(frozen=True, slots=True)
class Making:
    """How a host is made for a benchmark.

    Attributes:
        target: Gets the program too, None for nobody.
        cores: Where its process may run, empty for anywhere.
        bits_per_second: What the 720p layer may spend, None for what it spends always.
        is_plain: Whether every packet is sent by itself, as where nothing better is known.
        template: The booth.
    """

    target: Target | None = None
    cores: tuple[int, ...] = ()
    bits_per_second: int | None = None
    is_plain: bool = False
    template: str = "sample"

    def apply(self) -> None:
        """Make this process so."""
        if self.cores:
            os.sched_setaffinity(0, self.cores)
        if self.bits_per_second is not None:
            layers.BITS_PER_SECOND[layers.Layer.P720] = self.bits_per_second
        if self.is_plain:
            streams.wire_to = wires.PlainWire


def _host(line: Any, painters: Callable[[Snapshot], Painters], making: Making) -> None:
    making.apply()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "sample.booth"
        write_kit(project, starter.template(making.template))
        with (
            Snapshot(project) as snapshot,
            Records.of_project(Path(folder) / "records", project) as records,
        ):
            shot = Shot(snapshot.booth, entrance(snapshot.booth))
            backstage = Backstage(
                painters(snapshot), PublicExhibits(snapshot), records, Setting(target=making.target)
            )
            run_session(backstage, shot, Key.fresh(), Address(), line.send)


@dataclass(slots=True)
class Stage:
    """A running host in its own process; the camera may be walked by ``walk``."""

    process: Any
    ready: dict[str, Any]
    template: str = "sample"

    @classmethod
    def open(cls, painters: Callable[[Snapshot], Painters], making: Making = Making()) -> Self:
        """Start a host; ``painters`` is made in its process."""
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=_host, args=(theirs, painters, making), daemon=True)
        process.start()
        while (event := ours.recv())["event"] != "ready":
            print(event)
        threading.Thread(target=_drain, args=(ours,), daemon=True).start()
        return cls(process, event, making.template)

    @property
    def base(self) -> str:
        """Return the address of the page."""
        return str(self.ready["visitor_url"]).partition("/#")[0]

    @property
    def token(self) -> str:
        """Return a visitor's token."""
        return str(self.ready["visitor_url"]).partition("#t=")[2]

    def cpu(self) -> float:
        """Return the seconds of CPU that the host has used."""
        return cpu(self.process.pid)

    def loop_cpu(self) -> float:
        """Return the seconds of CPU that its loop has used, without those who draw and encode."""
        pid = self.process.pid
        return int(Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()[0]) / 1e9

    def close(self) -> None:
        """End the host."""
        self.process.terminate()
        self.process.join(10.0)


def cores() -> tuple[int, ...]:
    """Return the cores of this process; the first is a sender's where it has one of its own."""
    return tuple(sorted(os.sched_getaffinity(0)))


def cpu(pid: int) -> float:
    """Return the seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _drain(line: Any) -> None:
    try:
        while True:
            line.recv()
    except EOFError:
        return


@contextmanager
def walk(stage: Stage) -> Iterator[None]:
    """Walk the presenter's camera slowly, 30 steps a second, through the control protocol."""
    start = entrance(starter.template(stage.template).booth)
    client = ControlClient(stage.ready["control_url"], stage.ready["presenter_token"], _ignore)
    over = threading.Event()

    def steps() -> None:
        x, y, z = start.eye
        began = time.monotonic()
        while not over.wait(1 / 30):
            passed = time.monotonic() - began
            client.look(replace(start, eye=(x + math.sin(passed) * 0.6, y, z)))

    thread = threading.Thread(target=steps, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        client.close()


def _ignore(message: dict[str, Any]) -> None:
    """Hear nothing."""
