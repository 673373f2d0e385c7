"""Runs all tests in two lines side by side, each part in a process and on a screen of its own.

What measures time goes first, one part after another; beside it runs only what steps back for it.
What a part says is shown whole when it ends; until then a line now and then names those that run.
A test that fails, or its process with it, fails the run; all others still run. A few tests that
failed are asked once more in the end, each alone: those that pass then are named as unsteady and do
not fail the run. The last lines name every test that failed and count all.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

ROOT = Path(__file__).resolve().parents[1]
PART = Path(__file__).with_name("part.py")
LINES = 2
MEASURING = ("start", "stream")
"""Asks how soon a picture is there, or a program imported."""
BROWSING = ("publish", "render")
"""Their tests with a browser are a part of their own: Chromium draws on all cores and sets its own
priorities, so it never runs beside what measures time."""
LONGEST_FIRST = (*MEASURING, "ui", "render", "publish", "library", "static", "project")
"""Short parts at the end keep the lines equally long."""
STEP_BACK = ("nice", "-n", "19")
SCREEN = ("-s", "-screen 0 2560x1440x24 -noreset")
FIRST_SCREEN, SCREENS = 100, 20
"""Numbers of screens: each part begins to look for a free one elsewhere, for two that begin at the
same moment may take the same, and one of them fails."""
PARTS = count()
PATIENCE_SECONDS = 60.0
"""So long nothing is said of the parts that run."""
ASKED_AGAIN = 3
"""Failures of a run that may be chance; more are not, and then none is asked again."""
NO_TEST = 5
"""pytest's exit code where every test of a part is left to the long run."""


@dataclass(frozen=True, slots=True)
class Part:
    """The tests of one process.

    Attributes:
        name: What it is called in the output.
        targets: Its folder, its files, or a single test.
        marks: Which of its tests, for pytest's ``-m``.
        is_measuring: Nothing may disturb it.
        is_browsing: It disturbs what measures.
    """

    name: str
    targets: tuple[Path | str, ...]
    marks: str = "not long"
    is_measuring: bool = False
    is_browsing: bool = False

    def goes_beside(self, other: Part) -> bool:
        """Return whether neither disturbs the other."""
        if self.is_measuring:
            return not (other.is_measuring or other.is_browsing)
        return not (self.is_browsing and other.is_measuring)


@dataclass(frozen=True, slots=True)
class Failure:
    """A test that failed.

    Attributes:
        name: What it is called in the output.
        where: What pytest runs it by alone; empty where no test but its part failed.
    """

    name: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a part.

    Attributes:
        passed: How many tests passed.
        failed: Those that did not, once each.
        skipped: How many were left out.
        rest: The tests that its process did not come to before it died.
    """

    passed: int
    failed: tuple[Failure, ...]
    skipped: int
    rest: tuple[str, ...] = ()


class Run:
    """A part that is running.

    Attributes:
        part: What runs.
        process: The process of its screen, which ends with it.
    """

    def __init__(self, part: Part, notes: Path) -> None:
        self.part = part
        self._said = notes / f"{part.name}.txt"
        self._diary = notes / f"{part.name}.jsonl"
        self._began = time.monotonic()
        priority = () if part.is_measuring or part.is_browsing else STEP_BACK
        number = FIRST_SCREEN + SCREENS * (os.getpid() % 1000) + next(PARTS) % SCREENS
        screen = ("xvfb-run", "-a", "-n", f"{number}", *SCREEN)
        words = (*priority, *screen, sys.executable, str(PART), str(self._diary))
        with self._said.open("wb") as said:
            self.process = subprocess.Popen(
                (*words, "-p", "no:cacheprovider", "-m", part.marks, *map(str, part.targets)),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                process_group=0,  # in the same session: only there one steps back for another
            )

    def end(self) -> None:
        """End all that is left of the part, before its time or after it died."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()

    def tell(self) -> Result:
        """Show what the part said and return what became of it."""
        seconds = time.monotonic() - self._began
        print(f"\n######## {self.part.name}: {seconds:.0f} s\n", flush=True)
        sys.stdout.buffer.write(self._said.read_bytes())
        sys.stdout.flush()
        return told(self._diary, self.part.name, self.process.returncode)


def told(diary: Path, name: str, code: int | None) -> Result:
    """Return what a diary counts, of a process that ended with a code, or did not end."""
    lines = diary.read_text().splitlines() if diary.is_file() else []
    kinds = ("chosen", "broken", "began", "ended", "skipped", "failed")
    of: dict[str, dict[str, str]] = {kind: {} for kind in kinds}
    for note in map(json.loads, lines):
        of[note["what"]][note["where"]] = note["name"]
    died = f"pytest ended with {code}"
    amid = [where for where in of["began"] if where not in of["ended"]]
    rest = [where for where in of["chosen"] if where not in of["began"]]
    failed = [Failure(test, where) for where, test in of["failed"].items()]
    failed += [Failure(f"{of['began'][where]}: {died} amid it", where) for where in amid]
    failed += [Failure(file) for file in of["broken"].values()]
    if rest and not (amid or of["broken"]):
        failed.append(Failure(f"{name}: {died} before its tests did"))
    if not failed and code != (0 if of["chosen"] else NO_TEST):
        failed.append(Failure(f"{name}: {died} after its tests", next(reversed(of["ended"]), "")))
    skipped = of["skipped"].keys() - of["failed"].keys()
    passed = of["ended"].keys() - of["failed"].keys() - skipped
    return Result(len(passed), tuple(failed), len(skipped), tuple(rest if amid else ()))


def side_by_side(parts: Iterable[Part], notes: Path) -> Iterator[Result]:
    """Run parts in all lines; whoever stops this ends those that are running."""
    waiting, running = list(parts), list[Run]()
    began = said = time.monotonic()
    deaths = 0
    try:
        while waiting or running:
            while len(running) < LINES and (part := fitting(waiting, running)):
                waiting.remove(part)
                running.append(Run(part, notes))
            time.sleep(0.1)
            if (now := time.monotonic()) - said > PATIENCE_SECONDS:
                said = now
                names = " and ".join(one.part.name for one in running)
                print(f"{clock(now - began)}: {names}", flush=True)
            for one in [one for one in running if one.process.poll() is not None]:
                running.remove(one)
                one.end()
                yield (result := one.tell())
                deaths += bool(result.rest)
                if result.rest and deaths <= ASKED_AGAIN:
                    waiting.insert(0, rest_of(one.part, result.rest))
    finally:
        for one in running:
            one.end()


def rest_of(part: Part, targets: tuple[str, ...]) -> Part:
    """Return what goes on with the tests that a part did not come to."""
    return replace(part, name=f"{part.name}, the rest", targets=targets)


def clock(seconds: float) -> str:
    """Return a time in minutes and seconds, such as 4:05."""
    return "{}:{:02d}".format(*divmod(round(seconds), 60))


def fitting(waiting: list[Part], running: list[Run]) -> Part | None:
    """Return the first part that can go beside those that are running."""
    fit = (one for one in waiting if all(one.goes_beside(other.part) for other in running))
    return next(fit, None)


def parts_of(tests: Path) -> list[Part]:
    """Return the parts of all folders, and files, of tests in the order they shall begin."""
    found = {path.relative_to(tests).parts[0] for path in tests.rglob("test_*.py")}
    names = [name for name in LONGEST_FIRST if name in found]
    names += sorted(found.difference(names))
    parts = [without_browser(tests / name) for name in names]
    for name in BROWSING:
        parts += with_browser(tests / name)
    return parts


def without_browser(target: Path) -> Part:
    """Return the part of a folder that needs no browser, or all of it where that disturbs none."""
    marks = "not long and not browser" if target.name in BROWSING else "not long"
    return Part(target.name, (target,), marks, is_measuring=target.name in MEASURING)


def with_browser(target: Path) -> Iterator[Part]:
    """Yield the parts of a folder that need a browser, one for each line, by its files in turn."""
    files = sorted(target.rglob("test_*.py"))
    for line in range(min(LINES, len(files))):
        name = f"{target.name} in a browser {line + 1}"
        yield Part(name, tuple(files[line::LINES]), "not long and browser", is_browsing=True)


def unsteady(failed: list[Failure], notes: Path) -> list[Failure]:
    """Return those of a few failed tests that pass when each is run once more, alone."""
    if len(failed) > ASKED_AGAIN:
        return []
    passing = []
    for number, one in enumerate(failed, 1):
        part = Part(f"once more {number}", (one.where,), marks="", is_measuring=True)
        if one.where and all(is_good(result) for result in side_by_side([part], notes)):
            passing.append(one)
    return passing


def is_good(result: Result) -> bool:
    """Return whether tests were run and all passed."""
    return result.passed > 0 and not result.failed


def main(tests: Path) -> int:
    """Run everything below a folder and return the exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    began = time.monotonic()
    notes = Path(mkdtemp(prefix="expo-lines-"))
    try:
        results = list(side_by_side(parts_of(tests), notes))
        failed = [name for one in results for name in one.failed]
        by_chance = unsteady(failed, notes)
    finally:
        shutil.rmtree(notes)
    failed = [one for one in failed if one not in by_chance]
    passed, skipped = sum(one.passed for one in results), sum(one.skipped for one in results)
    print(f"\n######## All parts, {clock(time.monotonic() - began)} minutes\n")
    for one in by_chance:
        print(f"UNSTEADY {one.name} failed beside others and passed alone: to be mended")
    for one in failed:
        print(f"FAILED {one.name}")
    unsteadily = f", {len(by_chance)} unsteady" if by_chance else ""
    print(f"{len(failed)} failed, {passed} passed, {skipped} skipped{unsteadily}", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "tests"))
