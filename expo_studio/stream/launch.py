"""Starting a live host that outlives whoever started it, and noticing when it dies."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from expo_studio.errors import LiveError
from expo_studio.text import Text

READY_SECONDS = 20.0

_started: list[subprocess.Popen[bytes]] = []
"""Every host this process started; they may outlive it, so none is waited for."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where a session is."""

    visitor_url: str
    presenter_url: str
    control_url: str
    presenter_token: str


class LiveProcess:
    """A live host in a process of its own; killing the starter leaves it on air."""

    def __init__(self, project: Path) -> None:
        """Start ``expo-studio live`` for a project."""
        folder = Path(tempfile.mkdtemp(prefix="expo-live-"))
        self._events = folder / "events.jsonl"
        self._errors = folder / "errors.txt"
        with self._events.open("wb") as events, self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "expo_studio", "live", str(project), "--json"],
                stdin=subprocess.DEVNULL,
                stdout=events,
                stderr=errors,
                start_new_session=True,
            )
        _started.append(self._process)

    @property
    def is_running(self) -> bool:
        """Return whether the host is alive."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Return the host's process number."""
        return self._process.pid

    def end(self) -> None:
        """Ask the host to end its session as Ctrl+C does; one that has ended stays so."""
        self._process.terminate()

    def wait_until_ready(self) -> Links:
        """Return where the session is; LiveError if it does not start in time."""
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until:
            links = self._links()
            if links is not None:
                return links
            if not self.is_running:
                break
            time.sleep(0.05)
        words = self._errors.read_text(encoding="utf-8", errors="replace").strip()
        raise LiveError(
            Text(zh="直播没有启动。{w}", en="The live session did not start. {w}").filled(
                w=words[-400:]
            ),
            Text(
                zh="请运行 expo-studio doctor 查看本机情况。",
                en="Run expo-studio doctor to see what this machine can do.",
            ),
        )

    def _links(self) -> Links | None:
        first = self._events.read_text(encoding="utf-8").partition("\n")
        if not first[1]:
            return None
        event: dict[str, Any] = json.loads(first[0])
        if event.get("event") != "ready":
            return None
        return Links(
            event["visitor_url"],
            event["presenter_url"],
            event["control_url"],
            event["presenter_token"],
        )
