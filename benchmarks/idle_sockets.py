"""What two thousand who have the page open and say nothing cost: memory, words, pictures.

Usage: python benchmarks/idle_sockets.py [--idle 2000] [--watching 20] [--seconds 20]

Prints JSON. Twenty watch and ten speak, first alone and then beside the idle ones, who are in a
process of their own and each hear every word: milliseconds from saying to hearing at those who
speak, the least pictures a second and the longest gap, each both times; the host's memory for
each idle visitor once they are there, what of it stays when they went, what stays when as many
came and went once more (no more than before: kept for the next, not lost), and how many were
dropped. The goals: none dropped, no word lost, 29 pictures a second, no gap over 200 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import statistics
import time
from pathlib import Path
from typing import Any

import chat
import stages

from expo_studio.stream.listening import allow_many_sockets
from tests.stream.people import Place

SPEAKERS = 10
WORDS_A_SECOND = 5.0
"""Of all together: nobody speaks faster than the chat lets one."""
SETTLE_SECONDS = 5.0


def memory(stage: stages.Stage) -> float:
    """Return how much memory the host holds, kB."""
    status = Path(f"/proc/{stage.process.pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return float(found[1])


def look(stage: stages.Stage, watching: int, seconds: float) -> dict[str, Any]:
    """Return how words and pictures come now."""
    place = Place(stage.ready)
    with chat.watching(stage, watching, seconds) as pictures:
        found = asyncio.run(chat.measure(place, SPEAKERS, seconds, WORDS_A_SECOND))
    delays = found["delays"]
    return {
        "median_ms": round(statistics.median(delays), 2),
        "p95_ms": round(delays[int(len(delays) * 0.95)], 2),
        "words_lost": found["lost"],
        **pictures,
    }


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--idle", type=int, default=2000)
    parser.add_argument("--watching", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=20.0)
    wanted = parser.parse_args()
    allow_many_sockets()
    stage = stages.Stage.open(stages.picture, stages.Making(bits_per_second=1_300_000))
    try:
        alone = look(stage, wanted.watching, wanted.seconds)
        time.sleep(SETTLE_SECONDS)
        before = memory(stage)
        with chat.idle(stage, wanted.idle) as of_idle:
            time.sleep(SETTLE_SECONDS)
            held = memory(stage) - before
            beside = look(stage, wanted.watching, wanted.seconds)
        time.sleep(SETTLE_SECONDS)
        stays = [memory(stage) - before]
        for _ in range(2):
            with chat.idle(stage, wanted.idle):
                time.sleep(SETTLE_SECONDS)
            time.sleep(SETTLE_SECONDS)
            stays.append(memory(stage) - before)
    finally:
        stage.close()
    told = {
        "idle": wanted.idle,
        **of_idle,
        "kilobytes_each": round(held / wanted.idle, 1),
        "kilobytes_each_afterwards": [round(one / wanted.idle, 1) for one in stays],
        "alone": alone,
        "beside": beside,
    }
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main()
