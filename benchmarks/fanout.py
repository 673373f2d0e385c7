"""What visitors cost the sender on one core: ours, stock senders, an encode for each, a bare loop.

Usage: python benchmarks/fanout.py [VISITORS] [SECONDS] [CASE ...]

The sender runs on one core, the visitors on the others. Cases: ``fast`` and ``plain`` (our real
host with a picture that moves but costs nothing to draw; the plain one sends packet by packet,
as where UDP_SEGMENT is unknown), ``stock`` (one encode, aiortc's own senders), ``loop`` (nothing
but protecting and segmented sends), ``naive`` (aiortc alone, an encoder a visitor; two of them),
``resting`` and ``moving`` (our real host drawing the sample booth, on every core). 720p at
1.3 Mbit/s; visitors come 100 at once. Everything runs on one machine: take ratios within a run.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import crowd
import senders
import stages

NAIVE_VISITORS = 2
"""More than this the encoders of aiortc do not hold on one core."""
AT_ONCE = 100
BITS_PER_SECOND = 1_300_000
SETTLING_SECONDS = 3.0
OURS = {"fast", "plain", "resting", "moving"}


@dataclass(frozen=True, slots=True)
class Cost:
    """What so many visitors cost."""

    visitors: int
    cores: float
    theirs: float
    count: crowd.Count

    def words(self) -> str:
        """Return it as a line."""
        count = self.count
        slow = sum(rate < 29.0 for rate in count.rates)
        return (
            f"  {self.visitors:4d} visitors: sender {self.cores:.3f} cores, "
            f"pictures a second median {statistics.median(count.rates):.1f} "
            f"least {min(count.rates):.1f} ({slow} under 29), lost {count.lost}, "
            f"longest gap {count.gap * 1000:.0f} ms, {count.bits / 1e6:.2f} Mbit/s each, "
            f"decrypted at least {count.proven}, false {count.false}; "
            f"receivers {self.theirs:.2f} cores"
        )


def come(people: crowd.Crowd, stage: stages.Stage, count: int) -> None:
    """Let so many come, 100 at once, and print how it went."""
    while count > 0:
        some = min(AT_ONCE, count)
        count -= some
        joined = people.join(stage.base, stage.token, some)
        words = f"  {some} came at once: first picture after {max(joined.first):.2f} s at most"
        if joined.meanwhile is not None:
            gap, lost = joined.meanwhile.gap, joined.meanwhile.lost
            words += f"; the others' longest gap {gap * 1000:.0f} ms, lost {lost}"
        print(words, flush=True)


def measure(stage: stages.Stage, visitors: int, seconds: float) -> tuple[Cost, Cost]:
    """Return what one visitor and so many cost, on the same host."""
    people = crowd.Crowd(cores()[1:])
    costs = []
    try:
        for more, total in ((1, 1), (visitors - 1, visitors)):
            come(people, stage, more)
            time.sleep(SETTLING_SECONDS)
            before, theirs = stage.cpu(), stages.cpu(people.pid)
            began = time.monotonic()
            count = people.count(seconds)
            passed = time.monotonic() - began
            used, taken = stage.cpu() - before, stages.cpu(people.pid) - theirs
            costs.append(Cost(total, used / passed, taken / passed, count))
            print(costs[-1].words(), flush=True)
    finally:
        people.leave()
        stage.close()
    one, many = costs
    print(
        f"  {visitors} visitors cost {many.cores / one.cores:.2f} times one; "
        f"each more {(many.cores - one.cores) / (visitors - 1) * 1000:.3f} ms a second"
    )
    return one, many


def cores() -> tuple[int, ...]:
    """Return the cores of this process; the first is the sender's."""
    return tuple(sorted(os.sched_getaffinity(0)))


def open_stage(case: str) -> stages.Stage:
    """Start the sender of a case."""
    own = () if case in {"resting", "moving"} else cores()[:1]
    making = stages.Making(None, own, BITS_PER_SECOND, is_plain=case == "plain")
    if case == "naive":
        return senders.naive(making)
    if case == "stock":
        return senders.stock(making)
    return stages.Stage.open(stages.scene if own == () else stages.picture, making)


def run(case: str, visitors: int, seconds: float) -> float:
    """Measure a case; return the CPU seconds a second of one more visitor."""
    print(case, flush=True)
    if case == "loop":
        making = stages.Making(None, cores()[:1], BITS_PER_SECOND)
        each = senders.bare_loop(visitors, seconds, making) / visitors
        print(f"  each {each * 1000:.3f} ms a second")
        return each
    stage, count = open_stage(case), NAIVE_VISITORS if case == "naive" else visitors
    with stages.walk(stage) if case == "moving" else nullcontext():
        one, many = measure(stage, count, seconds)
    return (many.cores - one.cores) / (count - 1)


def main() -> None:
    """Measure the cases and print."""
    words = sys.argv[1:]
    visitors = int(words[0]) if words else 32
    seconds = float(words[1]) if len(words) > 1 else 8.0
    cases = words[2:] or ["fast", "plain", "stock", "loop", "naive"]
    print(f"{os.cpu_count()} cores, {Path('/proc/loadavg').read_text().split()[0]} load")
    each = {case: run(case, visitors, seconds) for case in cases}
    for case in ("plain", "stock", "loop", "naive"):
        if {case, "fast"} <= each.keys():
            part = each["fast"] / max(each[case], 1e-6)
            print(f"one more visitor: the fast way costs {part:.3f} of “{case}”")


if __name__ == "__main__":
    main()
