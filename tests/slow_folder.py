"""A folder as on a slow network: a file system of our own, each step of which takes its time.

It is mounted by a process of its own, which writes down who asked for what: a thread of ours
that asked had to wait. It can also vanish, as when a cable is pulled, fill up, or be one in
which nothing may be written.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE = 30.0
UNMOUNT = "fusermount3"


class SlowFolder:
    """A mounted folder.

    Attributes:
        path: Where it is seen.
        beneath: The quick folder that holds what is in it.
    """

    def __init__(self, place: Path) -> None:
        self.path, self.beneath = place / "网络", place / "beneath"
        self._orders, self._log = place / "orders", place / "log"
        for folder in (self.path, self.beneath):
            folder.mkdir()
        self.be_slow(0.0)

    def be_slow(self, seconds: float) -> None:
        """Let each step take so long from now on."""
        self._order(str(seconds))

    def hang(self) -> None:
        """Answer no step from now on, until told otherwise."""
        self._order("hang")

    def hang_at(self, step: str) -> None:
        """Answer no step of this name from now on, such as a write."""
        self._order(f"hang {step}")

    @property
    def is_hanging(self) -> bool:
        """Return whether no step is answered."""
        return self._orders.read_text(encoding="ascii") == "hang"

    def vanish(self) -> None:
        """Refuse every step from now on."""
        self._order("gone")

    def fill(self) -> None:
        """Have room for nothing more from now on."""
        self._order("ENOSPC")

    def forbid(self) -> None:
        """Let nobody change anything from now on."""
        self._order("EACCES")

    def _order(self, words: str) -> None:
        written = self._orders.with_suffix(".new")
        written.write_text(words, encoding="ascii")
        written.replace(self._orders)

    def steps(self, thread: int) -> list[str]:
        """Return what a thread, by its number in the system, had to wait for."""
        lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
        return [line.partition(" ")[2] for line in lines if line.startswith(f"{thread} ")]

    def forget_steps(self) -> None:
        """Forget what was asked for so far."""
        self._log.write_bytes(b"")


@contextmanager
def slow_folder(place: Path) -> Iterator[SlowFolder]:
    """Yield a folder that is as quick as any until it is told otherwise; skip where none can be."""
    if not (Path("/dev/fuse").exists() and shutil.which(UNMOUNT) and os.geteuid() == 0):
        pytest.skip("this machine mounts no file systems of ours")
    folder = SlowFolder(place)
    words = [sys.executable, "-m", "tests.slow_steps", str(place)]
    with subprocess.Popen(words, stderr=subprocess.PIPE) as process:
        try:
            until = time.monotonic() + PATIENCE
            while not os.path.ismount(folder.path):
                if process.poll() is not None or time.monotonic() > until:
                    pytest.skip("the system refuses to mount here")
                time.sleep(0.02)
            yield folder
        finally:
            folder.be_slow(0.0)
            subprocess.run([UNMOUNT, "-u", "-z", str(folder.path)], check=False)
            process.kill()  # a file that is still open would keep it
