"""Saying that a disk does not answer, and ending a command all the same when that is asked for.

Who waits for a disk waits within the system, where Python hears of no signal. So threads look
on: each asks the disks that the command was pointed to, one or, of many, some in turn, over and
over, and one hears of Ctrl+C where the system tells it at once (``signal.set_wakeup_fd``).
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from expo_studio.cli.console import Console

INTERRUPTED = 130
PAUSE = 2.0
"""Seconds between two questions to a disk that answers."""
LOOK = 0.2
"""Seconds between two looks, while somebody waits for an answer."""
SILENT, SURE = 15, 5
"""Looks without an answer, after which that is told, and after which Ctrl+C waits no longer."""
MOST = 16
"""Threads that ask, also for the thousand folders of a hall."""

NO_ANSWER = Text(
    "“{path}”所在的磁盘没有回应。请检查磁盘或网络连接；按 Ctrl+C 结束。",
    "The disk of “{path}” does not answer. Check it, or the network; Ctrl+C ends this.",
)
ANSWERS = Text("“{path}”所在的磁盘恢复了回应。", "The disk of “{path}” answers again.")


class Asking:
    """Asks the disks of some paths in turn, over and over, on a thread that may wait for ever.

    Attributes:
        path: The one that is asked, as it was given.
        is_waiting: It was asked, and has not answered yet.
    """

    def __init__(self, paths: Sequence[Path], over: threading.Event) -> None:
        self.path = paths[0]
        self._paths, self._over = paths, over
        self.is_waiting = False
        self._told: Path | None = None
        self._looks = 0
        threading.Thread(target=self._ask, name="asking a disk", daemon=True).start()

    @property
    def is_silent(self) -> bool:
        """Return whether there was no answer for so long that none is to be expected."""
        return self._looks >= SURE

    def look(self) -> Text | None:
        """Look whether it waits; return what is new about it."""
        self._looks = self._looks + 1 if self.is_waiting else 0
        if self._told is None and self._looks >= SILENT:
            self._told = self.path
            return NO_ANSWER.filled(path=self._told)
        if self._told is not None and self._looks == 0:
            told, self._told = self._told, None
            return ANSWERS.filled(path=told)
        return None

    def _ask(self) -> None:
        while not self._over.is_set():
            for path in self._paths:
                self.path, self._looks, self.is_waiting = path, 0, True
                _ask_about(path)
            self.is_waiting = False
            self._over.wait(PAUSE)


@contextmanager
def looked_on(words: Sequence[str], console: Console) -> Iterator[None]:
    """Look on while a command runs.

    Args:
        words: What it was given; what is no path among them lies where it runs.
        console: Where it tells.
    """
    paths = _paths(words)
    if not paths or threading.current_thread() is not threading.main_thread():
        yield  # no signal comes to other threads
        return
    over, (heard, told) = threading.Event(), socket.socketpair()
    told.settimeout(0.0)
    before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    asked = [Asking(paths[first::MOST], over) for first in range(min(MOST, len(paths)))]
    looking = threading.Thread(
        target=_look_on, args=(asked, heard, over, console), name="looking on", daemon=True
    )
    looking.start()
    try:
        yield
    finally:
        over.set()
        signal.set_wakeup_fd(before)
        with suppress(BlockingIOError):
            told.send(b"\0")
        looking.join()
        heard.close()
        told.close()


def _look_on(
    asked: Sequence[Asking], heard: socket.socket, over: threading.Event, console: Console
) -> None:
    is_interrupted = False
    while not over.is_set():
        heard.settimeout(LOOK if any(one.is_waiting for one in asked) else PAUSE)
        with suppress(TimeoutError):
            is_interrupted |= signal.SIGINT in heard.recv(64)
        for news in filter(None, [one.look() for one in asked]):
            console.progress(news)
        if is_interrupted and any(one.is_silent for one in asked) and not over.is_set():
            sys.stdout.flush()
            os._exit(INTERRUPTED)  # whoever waits within the system hears of nothing else


def _paths(words: Sequence[str]) -> list[Path]:
    """Return one path of each folder, and those that may be folders themselves."""
    given = [word.partition("=")[2] if word.startswith("-") else word for word in words]
    paths = [Path(word) for word in given if word]
    return list({path.parent if path.suffix else path: path for path in paths}.values())


def _ask_about(path: Path) -> None:
    """Return when a disk has said anything about itself, or that there is no such path."""
    for place in (path, *path.parents):
        with suppress(OSError, ValueError):
            shutil.disk_usage(place)
            return
