"""Starting a live host that outlives whoever started it, and noticing when it dies."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from expo_studio.errors import LiveError
from expo_studio.scratch import Scratch
from expo_studio.text import Text

READY_SECONDS = 90.0
"""On a busy machine it takes half a minute; whoever waits may give it up."""
GIVE_UP_SECONDS = 1.5
"""A host that was given up may take so long to go by itself."""
RESTARTS, RESTARTS_SECONDS = 5, 600.0
"""A host that dies so often in so long cannot be helped."""
log = logging.getLogger(__name__)

_started: list[subprocess.Popen[bytes]] = []
"""Every host this process started; they may outlive it, so none is waited for."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where a session is.

    Attributes:
        presenter_url, control_url: By this computer itself, whatever becomes of its network; for
            browsers, by the name on a certificate that was given.
        authority: The certificate to trust, None where there is none of our own.
        certificate: The one that was given and is shown, None where none was.
    """

    visitor_url: str
    presenter_url: str
    control_url: str
    presenter_token: str
    authority: Path | None
    certificate: Path | None = None


class LiveProcess:
    """A live host in a process of its own; killing the starter leaves it on air.

    A host that dies without having been ended is started again on the same port, where the
    same links are good, and the program goes on as it stood: who was muted stays muted; as
    long as the starter lives.
    """

    def __init__(
        self,
        project: Path,
        films: Path | None = None,
        warned: Callable[[dict[str, Any]], None] = lambda _: None,
        options: Sequence[str] = (),
        secrets: Mapping[str, str] | None = None,
    ) -> None:
        """Start ``expo-studio live`` for a project.

        Args:
            project: What is shown.
            films: The folder it is recorded in, if any.
            warned: Told, on a thread, what went wrong when nobody was connected any more.
            options: What else the command is told.
            secrets: What it is told by its environment, where no other user sees it.
        """
        self._project, self._warned = project, warned
        self._options = [*options, *(("--record", str(films)) if films is not None else ())]
        self._environment = {**os.environ, **(secrets or {})}
        self._was_ready = False
        self._is_ended = False
        self._scratch = Scratch()
        self._died: deque[float] = deque(maxlen=RESTARTS)
        self._start()

    @property
    def is_running(self) -> bool:
        """Return whether the host is alive or about to be again."""
        return self._process.poll() is None or self._keeps_alive()

    @property
    def pid(self) -> int:
        """Return the host's process number."""
        return self._process.pid

    def _start(self) -> None:
        self._events = self._scratch.path / "events.jsonl"
        self._errors = self._scratch.path / "errors.txt"
        standing = self._scratch.path / "standing.jsonl"
        order = [sys.executable, "-m", "expo_studio", "live", str(self._project), "--json"]
        order += ["--go-on", str(standing)]
        with self._events.open("wb") as events, self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [*order, *self._options],
                stdin=subprocess.DEVNULL,
                stdout=events,
                stderr=errors,
                start_new_session=True,
                env=self._environment,
            )
        _started.append(self._process)

    def _keep(self) -> None:
        """Start the host again whenever it dies; ends when it was ended."""
        while True:
            self._process.wait()
            if not self._keeps_alive():
                for event in self._last_events():
                    if event["event"] == "warning":
                        self._warned(event)
                self._scratch.remove()
                return
            self._died.append(time.monotonic())
            log.warning("the live host died (%s); it is started again", self._process.returncode)
            self._start()

    def _last_events(self) -> list[dict[str, Any]]:
        """Return what the host told after it went off air."""
        *lines, _ = self._events.read_text(encoding="utf-8").split("\n")
        events: list[dict[str, Any]] = [json.loads(line) for line in lines]
        kinds = [event["event"] for event in events]
        return events[kinds.index("off_air") :] if "off_air" in kinds else []

    def _keeps_alive(self) -> bool:
        """Return whether a dead host is to be started again: not after an end, nor for ever."""
        if not self._was_ready or self._is_ended or self._process.returncode in {None, 0}:
            return False
        is_hopeless = len(self._died) == RESTARTS
        return not (is_hopeless and time.monotonic() - self._died[0] < RESTARTS_SECONDS)

    def end(self) -> None:
        """Ask the host to end its session as Ctrl+C does; one that has ended stays so."""
        self._is_ended = True
        self._process.terminate()

    def wait_until_ready(self, is_wanted: Callable[[], bool] = lambda: True) -> Links:
        """Return where the session is; LiveError if it does not start in time.

        One that is no longer wanted is ended, and LiveError raised.
        """
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until:
            if not is_wanted():
                raise self._given_up()
            links = self._links()
            if links is not None:
                self._was_ready = True
                threading.Thread(target=self._keep, name="keep alive", daemon=True).start()
                return links
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        self.end()
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

    def _given_up(self) -> LiveError:
        """Leave nothing running of a host that was not ready yet."""
        self.end()
        try:
            self._process.wait(GIVE_UP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        return LiveError(
            Text(
                zh="直播没有开始：已取消。", en="The live session was not begun: it was given up."
            ),
            Text(zh="需要时请再次开始。", en="Begin again when you like."),
        )

    def _links(self) -> Links | None:
        first = self._events.read_text(encoding="utf-8").partition("\n")
        if not first[1]:
            return None
        event: dict[str, Any] = json.loads(first[0])
        if event.get("event") != "ready":
            return None
        given = event.get("certificate", "")
        return Links(
            event["visitor_url"],
            event["presenter_url"] if given else _from_here(event["presenter_url"]),
            _from_here(event["control_url"]),
            event["presenter_token"],
            Path(event["authority"]) if "authority" in event else None,
            Path(given) if given else None,
        )


def _from_here(url: str) -> str:
    """Return an address of a session as this computer itself reaches it."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"127.0.0.1:{parts.port}").geturl()
