"""A long session: visitors come and go, and the host's memory, files and gaps are watched.

Usage: python benchmarks/soak.py [MINUTES] [VISITORS]

Every half minute all visitors leave and as many come anew. Prints a line a turn, and at the
end the slope of the host's memory after the first sixth of the time, and what of its open files
(sockets are files) and threads is left after everybody went.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import crowd
import stages

TURN_SECONDS = 30.0
REAPED_SECONDS = 35.0
"""Within so long nothing may be left of who went (BATTERY, C5)."""


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


def left_over(pid: int, before: tuple[int, int]) -> tuple[int, int]:
    """Return how many files and threads there are more than before, once they are few."""
    until = time.monotonic() + REAPED_SECONDS
    while True:
        left = files(pid) - before[0], threads(pid) - before[1]
        if max(left) <= 0 or time.monotonic() > until:
            return left
        time.sleep(0.5)


def turn(stage: stages.Stage, visitors: int) -> crowd.Count:
    """Let visitors come, watch and go."""
    people = crowd.Crowd()
    try:
        people.join(stage.base, stage.token, visitors)
        return people.count(TURN_SECONDS - 5.0)
    finally:
        people.leave()


def main() -> None:
    """Run and print."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    visitors = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    stage = stages.Stage.open(stages.picture)
    start = time.monotonic()
    seen: list[tuple[float, float]] = []
    gaps: list[float] = []
    try:
        turn(stage, 1)
        time.sleep(REAPED_SECONDS / 2)
        before = files(stage.process.pid), threads(stage.process.pid)
        with stages.walk(stage):
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
        more, work = left_over(stage.process.pid, before)
        print(f"left behind after everybody went: {more:+d} files, {work:+d} threads")
    finally:
        stage.close()
    late = [one for one in seen if one[0] > minutes / 6]
    if len(late) > 2:
        slope = statistics.linear_regression(*zip(*late, strict=True)).slope
        print(f"memory {slope:+.2f} MB a minute; longest gap {max(gaps) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
