"""A long session: visitors come and go, and the host's memory, files and gaps are watched.

Usage: python benchmarks/soak.py [MINUTES] [VISITORS]

Every half minute all visitors leave and as many come anew. Prints a line a turn, and at the
end the slope of the host's memory after the first sixth of the time and while nobody is there
any more, and what of its tasks, open files (sockets are files) and threads is left behind.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

import crowd
import stages

from expo_studio.stream.client import ControlClient

TURN_SECONDS = 30.0
REAPED_SECONDS = 35.0
"""Within so long nothing may be left of who went (BATTERY, C5)."""
LONG_SECONDS = 5.0
"""A join that takes longer is explained."""
REST_SECONDS = 30.0
"""So long the memory is watched after everybody went."""


class Held(NamedTuple):
    """What a host holds."""

    tasks: int
    files: int
    threads: int

    def beyond(self, before: Held) -> Held:
        """Return how much more it is than before."""
        return Held(*(now - then for now, then in zip(self, before, strict=True)))


class Watch:
    """Watches a host from its desk and from the system."""

    def __init__(self, stage: stages.Stage) -> None:
        self.pid: int = stage.process.pid
        self._tasks = 0
        self._told = threading.Event()
        ready = stage.ready
        self._desk = ControlClient(ready["control_url"], ready["presenter_token"], self._hear)

    def _hear(self, message: dict[str, Any]) -> None:
        if message["type"] == "state":
            self._tasks = message["tasks"]
            self._told.set()

    def held(self) -> Held:
        """Return what the host holds now, as it tells next."""
        self._told.clear()
        self._told.wait(10.0)
        return Held(self._tasks, files(self.pid), threads(self.pid))

    def left_over(self, before: Held) -> Held:
        """Return how much more it holds than before, once that is nothing or it is too late."""
        until = time.monotonic() + REAPED_SECONDS
        while True:
            left = self.held().beyond(before)
            if max(left) <= 0 or time.monotonic() > until:
                return left

    def close(self) -> None:
        """Watch no longer."""
        self._desk.close()


def resident(pid: int) -> float:
    """Return the memory of a process, MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def files(pid: int) -> int:
    """Return how many files a process has open."""
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def threads(pid: int) -> int:
    """Return how many threads a process has."""
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def slope(seen: list[tuple[float, float]]) -> str:
    """Return by how many MB a minute memory grew, in words; ``seen`` are minutes and MB."""
    if len(seen) < 3:
        return "too short to tell"
    return f"{statistics.linear_regression(*zip(*seen, strict=True)).slope:+.2f} MB a minute"


def rest(pid: int) -> list[tuple[float, float]]:
    """Return the memory while nobody is there, minutes and MB."""
    start, seen = time.monotonic(), []
    while (passed := time.monotonic() - start) < REST_SECONDS:
        seen.append((passed / 60, resident(pid)))
        time.sleep(1.0)
    return seen


def loop_times(pid: int) -> tuple[float, float]:
    """Return how long the first thread of a process ran and waited for a core, seconds."""
    ran, waited, _ = Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()
    return int(ran) / 1e9, int(waited) / 1e9


def join(stage: stages.Stage, people: crowd.Crowd, visitors: int) -> crowd.Joined:
    """Let visitors come; where that takes long, print whose loop was busy or got no core."""
    loops = {"host": stage.process.pid, "visitors": people.pid}
    begun, before = time.monotonic(), {who: loop_times(pid) for who, pid in loops.items()}
    joined = people.join(stage.base, stage.token, visitors)
    taken = time.monotonic() - begun
    if taken > LONG_SECONDS:
        print(f"a join of {visitors} took {taken:.1f} s", flush=True)
        for who, pid in loops.items():
            ran, waited = (
                now - then for now, then in zip(loop_times(pid), before[who], strict=True)
            )
            print(f"  {who}: ran {ran:.1f} s, waited for a core {waited:.1f} s", flush=True)
    return joined


def turn(stage: stages.Stage, visitors: int) -> crowd.Count:
    """Let visitors come, watch and go."""
    people = crowd.Crowd()
    try:
        joined = join(stage, people, visitors)
        if joined.missing:
            print(f"{joined.missing} who came got no picture", flush=True)
        return people.count(TURN_SECONDS - 5.0)
    finally:
        people.leave()


def main() -> None:
    """Run and print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    visitors = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    stage = stages.Stage.open(stages.picture)
    watch = Watch(stage)
    try:
        turn(stage, 1)
        time.sleep(REAPED_SECONDS / 2)
        before = watch.held()
        with stages.walk(stage):
            seen, gap = live(stage, minutes, visitors)
        left = watch.left_over(before)
        print(
            f"left behind: {left.tasks:+d} tasks, {left.files:+d} files, {left.threads:+d} threads"
        )
        late = [one for one in seen if one[0] > minutes / 6]
        print(f"memory with visitors {slope(late)}, after them {slope(rest(watch.pid))}")
        print(f"longest gap {gap * 1000:.0f} ms")
    finally:
        watch.close()
        stage.close()


def live(
    stage: stages.Stage, minutes: float, visitors: int
) -> tuple[list[tuple[float, float]], float]:
    """Let visitors come and go; return minutes and MB, and the longest gap in seconds."""
    start, seen, gaps = time.monotonic(), list[tuple[float, float]](), [0.0]
    while time.monotonic() - start < minutes * 60:
        count = turn(stage, visitors)
        passed = (time.monotonic() - start) / 60
        seen.append((passed, resident(stage.process.pid)))
        gaps.append(count.gap)
        print(
            f"{passed:5.1f} min: {seen[-1][1]:.1f} MB, {files(stage.process.pid)} files, "
            f"{min(count.rates):.1f} pictures a second at least, lost {count.lost}, "
            f"longest gap {count.gap * 1000:.0f} ms",
            flush=True,
        )
    return seen, max(gaps)


if __name__ == "__main__":
    main()
