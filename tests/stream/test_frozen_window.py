"""The window may freeze: the session is a process of its own and nobody sees it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import aiohttp
import numpy as np
import pytest

from tests.kit import sample_project
from tests.stream.pairs import Viewer, run

BEAT_SECONDS = 0.01
WINDOW = """
import ctypes, sys
from pathlib import Path
from expo_studio.app import go_live
session = go_live(Path(sys.argv[1]), lambda message: None)
for line in sys.stdin:
    ctypes.PyDLL(None).usleep(2_000_000)  # nothing else of this process runs meanwhile
    print("woke", flush=True)
session.end()
"""


class Window:
    """A process that went live and freezes when told to."""

    def __init__(self, project: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(project)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.base, _, self.token = self._process.stdout.readline().strip().partition("/#t=")

    def freeze(self) -> None:
        """Freeze for 2 s and come back."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "woke\n"

    def close(self) -> None:
        self._process.communicate(timeout=20)


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = Window(sample_project(tmp_path))
    yield made
    made.close()


class Door:
    """A host's WHEP, as ``Viewer`` asks for it."""

    def __init__(self, base: str, token: str) -> None:
        self._url = f"{base}/whep"
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/sdp"}

    async def open(self, visitor: str, offer: str) -> tuple[str, str]:
        async with (
            aiohttp.ClientSession(headers=self._headers) as http,
            http.post(self._url, data=offer) as answer,
        ):
            assert answer.status == 201
            return answer.headers["Location"], await answer.text()


class Beats:
    """Time by how often this loop had its turn: while it is starved itself, nothing passes."""

    def __init__(self) -> None:
        self._count = 0

    async def run(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            self._count += 1

    def seconds(self) -> float:
        return self._count * BEAT_SECONDS


def longest_gap(window: Window, clock: Callable[[Beats], float]) -> float:
    """Return the longest time without a picture while the window is frozen."""
    came: list[float] = []
    beats = Beats()

    def hear(number: int, packet: bytes) -> bool:
        came.append(clock(beats))
        return False

    async def watch() -> None:
        beating = asyncio.get_running_loop().create_task(beats.run())
        viewer = Viewer(drops=hear)
        await viewer.watch(Door(window.base, window.token))  # type: ignore[arg-type]
        await viewer.frame(seconds=60.0)
        came.clear()
        came.append(clock(beats))
        while len(came) <= 30:  # a busy machine sends few in 2 s
            await asyncio.to_thread(window.freeze)
            came.append(clock(beats))
        await viewer.connection.close()
        beating.cancel()

    run(watch)
    return float(max(np.diff(came)))


def test_a_frozen_window_does_not_stop_the_picture(window: Window) -> None:
    """BATTERY D1: in a thread of the window it would stand for 2 s."""
    gap = longest_gap(window, Beats.seconds)
    print(f"longest gap {gap * 1000:.0f} ms")
    assert gap < 1.0


@pytest.mark.long
def test_a_frozen_window_is_not_noticed(window: Window) -> None:
    """The true bound, for a quiet machine."""
    assert longest_gap(window, lambda beats: time.monotonic()) <= 0.1
