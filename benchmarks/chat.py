"""How soon words arrive at many visitors while the picture runs: `python -m benchmarks.chat`.

Prints JSON: milliseconds from saying to hearing, over every visitor and every word, while the
host draws and encodes as always.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import time
from contextlib import AsyncExitStack

from benchmarks.stages import Stage, picture
from tests.stream.people import Line, Place


async def measure(place: Place, visitors: int, seconds: float, per_second: float) -> list[float]:
    """Return the delays of every word at every visitor, in milliseconds."""
    delays: list[float] = []
    async with AsyncExitStack() as stack:
        lines: list[Line] = []
        while len(lines) < visitors:
            try:
                _, line = await stack.enter_async_context(place.visitor())
            except AssertionError:
                await asyncio.sleep(1.0)
                continue
            lines.append(line)
        said_at: dict[str, float] = {}
        until = time.perf_counter() + seconds
        number = 0
        while time.perf_counter() < until:
            number += 1
            text = f"word {number}"
            said_at[text] = time.perf_counter()
            await lines[number % visitors].send("say", text=text, mark=str(number))
            await asyncio.sleep(1.0 / per_second)
        await asyncio.sleep(2.0)
        for line in lines:
            heard = {one["text"]: one["heard_at"] for one in line.of("chat")}
            delays += [(heard[text] - at) * 1000.0 for text, at in said_at.items() if text in heard]
        lost = visitors * len(said_at) - len(delays)
        print(f"words lost: {lost}", file=sys.stderr)
    return delays


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visitors", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--words", type=float, default=5.0, help="said a second by all together")
    options = parser.parse_args()
    stage = Stage.open(picture)
    try:
        place = Place(stage.ready)
        delays = asyncio.run(measure(place, options.visitors, options.seconds, options.words))
    finally:
        stage.close()
    delays.sort()
    told = {
        "visitors": options.visitors,
        "heard": len(delays),
        "median_ms": round(statistics.median(delays), 2),
        "p95_ms": round(delays[int(len(delays) * 0.95)], 2),
        "p99_ms": round(delays[int(len(delays) * 0.99)], 2),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
