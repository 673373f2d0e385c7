"""What visitors cost the sender on one core: ours, stock senders, an encode for each, a bare loop.

Usage: python benchmarks/fanout.py [VISITORS] [SECONDS] [CASE ...]

The sender runs on one core, the visitors on the others. Cases: ``fast`` and ``plain`` (our real
host with a picture that moves but costs nothing to draw; the plain one sends packet by packet,
as where UDP_SEGMENT is unknown), ``stock`` (one encode, aiortc's own senders), ``loop`` (nothing
but protecting and segmented sends), ``naive`` (aiortc alone, an encoder a visitor; two of them),
``resting`` and ``moving`` (our real host drawing the sample booth, on every core). 720p at
1.3 Mbit/s; visitors come 100 at once. Everything runs on one machine: take ratios within a run.
With EXPO_MERGED=1 in the environment visitors take what was sent together in one piece, so that
the sender does not pay for its visitors' kernel; without, as strictly as can be measured here.
What a picture costs for one more visitor is told, as a busy machine makes fewer pictures a second.
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


@dataclass(frozen=True, slots=True)
class Cost:
    """What so many visitors cost.

    Attributes:
        cores: CPU seconds a second of the sender.
        loop: The same of its loop alone, which sends; others draw and encode.
        theirs: The same of the receivers.
    """

    visitors: int
    cores: float
    loop: float
    theirs: float
    count: crowd.Count

    @property
    def of_a_picture(self) -> float:
        """Return the CPU seconds of sending one picture to all of them."""
        return self.loop / max(statistics.mean(self.count.rates), 1e-3)

    def words(self) -> str:
        """Return it as a line."""
        count = self.count
        slow = sum(rate < 29.0 for rate in count.rates)
        return (
            f"  {self.visitors:4d} visitors: sender {self.cores:.3f} cores, "
            f"{self.loop:.3f} its loop, "
            f"pictures a second median {statistics.median(count.rates):.1f} "
            f"least {min(count.rates):.1f} ({slow} under 29), lost {count.lost}, "
            f"longest gap {count.gap * 1000:.0f} ms, {count.bits / 1e6:.2f} Mbit/s each, "
            f"decrypted at least {count.proven}, false {count.false}; "
            f"receivers {self.theirs:.2f} cores"
        )


def come(people: crowd.Crowd, stage: stages.Stage, count: int) -> None:
    """Let so many come, 100 at once, and print how it went."""
    for joined in people.come(stage.base, stage.token, count, AT_ONCE):
        words = f"  {len(joined.first)} came at once: first picture after "
        words += f"{max(joined.first):.2f} s at most"
        if joined.missing:
            words += f", {joined.missing} got none"
        if joined.meanwhile is not None:
            gap, lost = joined.meanwhile.gap, joined.meanwhile.lost
            words += f"; the others' longest gap {gap * 1000:.0f} ms, lost {lost}"
        print(words, flush=True)


def measure(stage: stages.Stage, visitors: int, seconds: float) -> float:
    """Return the CPU seconds that one picture costs for one more visitor."""
    people = crowd.Crowd(stages.cores()[1:])
    costs = []
    try:
        for more, total in ((1, 1), (visitors - 1, visitors)):
            come(people, stage, more)
            time.sleep(SETTLING_SECONDS)
            before, began = _used(stage, people), time.monotonic()
            count = people.count(seconds)
            passed = time.monotonic() - began
            after = zip(_used(stage, people), before, strict=True)
            costs.append(Cost(total, *((now - then) / passed for now, then in after), count))
            print(costs[-1].words(), flush=True)
    finally:
        people.leave()
        stage.close()
    one, many = costs
    each = (many.of_a_picture - one.of_a_picture) / (visitors - 1)
    more = (many.loop - one.loop) / (visitors - 1)
    print(
        f"  one more visitor costs the sender's loop {more * 1000:.3f} ms a second, "
        f"{each * 1e6:.1f} µs a picture"
    )
    return each


def _used(stage: stages.Stage, people: crowd.Crowd) -> tuple[float, float, float]:
    return stage.cpu(), stage.loop_cpu(), stages.cpu(people.pid)


def open_stage(case: str) -> stages.Stage:
    """Start the sender of a case."""
    own = () if case in {"resting", "moving"} else stages.cores()[:1]
    making = stages.Making(None, own, BITS_PER_SECOND, is_plain=case == "plain")
    if case == "naive":
        return senders.naive(making)
    if case == "stock":
        return senders.stock(making)
    return stages.Stage.open(stages.scene if own == () else stages.picture, making)


def run(case: str, visitors: int, seconds: float) -> float:
    """Measure a case; return the CPU seconds of one picture for one more visitor."""
    print(case, flush=True)
    if case == "loop":
        making = stages.Making(None, stages.cores()[:1], BITS_PER_SECOND)
        each = senders.bare_loop(visitors, seconds, making) / visitors / 30
        print(f"  each picture costs {each * 1e6:.1f} µs for each visitor")
        return each
    stage, count = open_stage(case), NAIVE_VISITORS if case == "naive" else visitors
    with stages.walk(stage) if case == "moving" else nullcontext():
        return measure(stage, count, seconds)


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
            part = each["fast"] / max(each[case], 1e-9)
            print(f"a picture for one more visitor: the fast way costs {part:.3f} of “{case}”")


if __name__ == "__main__":
    main()
