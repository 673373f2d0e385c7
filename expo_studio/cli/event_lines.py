"""Events of a live session as lines of JSON, for a reader that may stop reading for a while."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import deque
from typing import Any

from expo_studio.closing import Closing

WAITING_LIMIT = 1_000
"""Events that wait for a reader, then the oldest go; of what changes all the time only the newest
one waits."""
CHANGING = frozenset({"visitors"})
LAST_SECONDS = 2.0
"""How long the end of a session waits for somebody to read of it."""


class EventLines(Closing):
    """Writes one line an event on a thread of its own: whoever tells never waits.

    A window that is frozen reads nothing, and a full pipe would stop the session with it.
    """

    def __init__(self) -> None:
        """Begin to write to the standard output."""
        self._waiting: deque[dict[str, Any]] = deque()
        self._news = threading.Condition()
        self._is_over = False
        self._out = sys.stdout.fileno()
        self._thread = threading.Thread(target=self._write_all, name="events", daemon=True)
        self._thread.start()

    def tell(self, event: dict[str, Any]) -> None:
        """Write an event as soon as somebody reads."""
        with self._news:
            if event["event"] in CHANGING:
                self._drop(event["event"])
            if len(self._waiting) >= WAITING_LIMIT:
                self._make_room()
            self._waiting.append(event)
            self._news.notify()

    def close(self) -> None:
        """Write what waits, if somebody reads it in time."""
        with self._news:
            self._is_over = True
            self._news.notify()
        self._thread.join(LAST_SECONDS)

    def _drop(self, kind: str) -> None:
        for event in [one for one in self._waiting if one["event"] == kind]:
            self._waiting.remove(event)

    def _make_room(self) -> None:
        """Drop the oldest warning, or else what came after the first event: that has the links."""
        oldest = (at for at, one in enumerate(self._waiting) if one["event"] == "warning")
        del self._waiting[next(oldest, 1)]

    def _write_all(self) -> None:
        while (event := self._next()) is not None:
            line = json.dumps(event, ensure_ascii=False) + "\n"
            try:
                self._write(line.encode())
            except OSError:
                self._out = os.open(os.devnull, os.O_WRONLY)

    def _next(self) -> dict[str, Any] | None:
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._is_over)
            return self._waiting.popleft() if self._waiting else None

    def _write(self, line: bytes) -> None:
        while line:
            line = line[os.write(self._out, line) :]
