"""Coarser sets of the models that are drawn: kept in a folder by content hash, made beside.

Drawing never waits for them: it asks once a model is on the card, goes on with all triangles,
and takes what has come. A thread reads the folder; what is not there is made by a process of
its own, which steps back for everybody else.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from expo_studio.files import sweep
from expo_studio.render.detail import VERSION, Detail, from_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from expo_studio.model.ids import AssetId

LOG = logging.getLogger(__name__)
DELAY = 2.0
"""Seconds before the first is made, so that a program's start is not slowed."""
WAITING_LIMIT = 256 << 20
"""Bytes of models that may wait; more are asked for when the program starts the next time."""
SIZE_LIMIT = 512 << 20
"""Bytes kept in the folder; what was not used for longest goes first."""

Arrived = tuple["Wanted", tuple[Detail, ...]]


class Wanted(NamedTuple):
    """What coarser sets are of: a model as it stands, or what of it follows joints."""

    asset: AssetId
    is_bent: bool = False


class Details:
    """Asked from the thread that draws; closed when nobody draws any more.

    Args:
        folder: Where they are kept; made when needed.
        delay: Seconds before the first is made.
    """

    def __init__(self, folder: Path, delay: float = DELAY) -> None:
        self._folder = folder
        self._delay = delay
        self._asked: queue.SimpleQueue[tuple[Wanted, bytes] | None] = queue.SimpleQueue()
        self._arrived: deque[Arrived] = deque()
        self._waiting = 0
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._work, name="details", daemon=True)

    def ask(self, wanted: Wanted, glb: bytes) -> None:
        """Ask for a model's coarser sets."""
        if self._waiting + len(glb) > WAITING_LIMIT:
            return
        self._count(len(glb))
        if self._thread.ident is None:
            self._thread.start()
        self._asked.put((wanted, glb))

    def arrived(self) -> Iterator[Arrived]:
        """Yield what has come since the last time."""
        while self._arrived:
            yield self._arrived.popleft()

    @property
    def is_waiting(self) -> bool:
        """Return whether something asked for has not come yet."""
        return self._waiting > 0

    def close(self) -> None:
        """End the thread and the process; what they were making is lost."""
        self._closed.set()
        self._asked.put(None)
        process = self._process
        if process is not None:
            process.kill()
        if self._thread.ident is not None:
            self._thread.join(5.0)
        self._end()

    def _work(self) -> None:
        while (asked := self._asked.get()) is not None and not self._closed.is_set():
            wanted, glb = asked
            try:
                found = self._read(wanted) or self._made(wanted, glb)
            except OSError as error:
                if not self._closed.is_set():  # closing ends the process in the middle of a word
                    LOG.warning("coarser sets are done without: %s", error)
                found = None
            if found is not None:
                self._arrived.append((wanted, found))
            self._count(-len(glb))

    def _count(self, size: int) -> None:
        with self._lock:
            self._waiting += size

    def _path(self, wanted: Wanted) -> Path:
        kind = f"bent-{VERSION}" if wanted.is_bent else f"{VERSION}"
        return self._folder / f"{wanted.asset}-{kind}.sets"

    def _read(self, wanted: Wanted) -> tuple[Detail, ...] | None:
        path = self._path(wanted)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return from_bytes(data)

    def _made(self, wanted: Wanted, glb: bytes) -> tuple[Detail, ...] | None:
        if self._closed.wait(self._delay if self._process is None else 0.0):
            return None
        self._folder.mkdir(parents=True, exist_ok=True)
        process = self._running()
        if process.stdin is None or process.stdout is None or self._closed.is_set():
            return None
        path = str(self._path(wanted))
        request = {"path": path, "bytes": len(glb), "is_bent": wanted.is_bent}
        process.stdin.write(json.dumps(request).encode() + b"\n" + glb)
        process.stdin.flush()
        if not process.stdout.readline():
            self._end()
            return None
        self._tidy()
        return self._read(wanted)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            sweep(self._folder)  # what a killed one left
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "expo_studio.render.detail_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"},
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _tidy(self) -> None:
        """Forget what was not used for longest, until the rest is small enough."""
        left = SIZE_LIMIT
        files = [(path.stat(), path) for path in self._folder.glob("*.sets")]
        for told, path in sorted(files, key=lambda one: one[0].st_mtime, reverse=True):
            left -= told.st_size
            if left < 0:
                path.unlink(missing_ok=True)


def home_details() -> Details:
    """Return those kept for this user."""
    from platformdirs import user_cache_path

    return Details(user_cache_path("expo-studio") / "details")
