"""Runs tests as pytest does and writes down, as it goes, what became of each.

The first argument is the diary, a file that is begun anew; the others are pytest's. A process that
ends amid a test leaves in the diary which test it was and which had not begun. One that hangs ends
itself: pytest-timeout cannot end what waits in Qt, where nothing of Python runs, so some time after
it had its chance the stacks of all threads are shown and the process ends.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

GRACE_SECONDS = 30.0
"""So long after its time is over a test may still end by itself."""
STILL_SECONDS = 300.0
"""So long it may take until tests begin, and after the last until the process has ended."""


class Diary:
    """A plugin of pytest: one line of JSON for each thing that happens, at once on the disk."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8", buffering=1)
        self._screen = os.fdopen(os.dup(2), "w")  # pytest takes the other while a test runs
        self._root = Path()
        self.watch(STILL_SECONDS)

    def watch(self, seconds: float) -> None:
        """End the process, with a word where it stood, if this is not called again in time."""
        faulthandler.dump_traceback_later(seconds, file=self._screen, exit=True)

    def note(self, what: str, nodeid: str) -> None:
        """Write a line: what happened to a test, by the name that runs it alone."""
        where = f"{self._root}/{nodeid}"  # not by Path: a name may hold two slashes
        self._file.write(json.dumps({"what": what, "name": nodeid, "where": where}) + "\n")

    def pytest_configure(self, config: pytest.Config) -> None:
        """Learn what the names of tests are relative to."""
        self._root = config.rootpath

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a file that could not be read."""
        if report.failed:
            self.note("broken", report.nodeid)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note what is going to be run."""
        for item in session.items:
            self.note("chosen", item.nodeid)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[Any]:
        """Note that a test begins and that it ended, and watch it between."""
        mark = item.get_closest_marker("timeout")
        seconds = mark.args[0] if mark else float(item.config.getini("timeout") or STILL_SECONDS)
        self.watch(seconds + GRACE_SECONDS)
        self.note("began", item.nodeid)
        done = yield
        self.note("ended", item.nodeid)
        self.watch(STILL_SECONDS)
        return done

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure, or that a test was left out."""
        if not report.passed:
            self.note(report.outcome, report.nodeid)


if __name__ == "__main__":
    sys.exit(pytest.main(sys.argv[2:], plugins=[Diary(Path(sys.argv[1]))]))
