"""How soon words arrive at many visitors while the picture runs, and others only listen.

Usage: python benchmarks/chat.py [--visitors 200] [--seconds 30] [--words 5]
    [--watching 0] [--idle 0]

Prints JSON: milliseconds from saying to hearing, over every visitor and every word, while the
host draws and encodes as always; ``--watching`` so many get the picture meanwhile, ``--idle`` so
many more have the page open and say nothing, in a process of their own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import statistics
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from typing import Any

import aiohttp
import crowd
import stages

from expo_studio.stream.listening import allow_many_sockets
from tests.stream.people import Line, Place

SPEAKERS_AT, IDLE_AT = 1, 2
"""The third bytes of the addresses of those who speak, and of those who do not."""
COMING_AT_ONCE, WATCHING_AT_ONCE = 20, 50


async def come(place: Place, net: int, number: int) -> tuple[aiohttp.ClientSession, Line]:
    """Enter, open the page's socket and come in."""
    address = crowd.address_of(number, net)
    http = aiohttp.ClientSession(
        place.base,
        connector=aiohttp.TCPConnector(local_addr=(address, 0)),
        cookie_jar=aiohttp.CookieJar(unsafe=True),
    )
    async with http.post("/api/enter", json={"token": place.visitor_token}) as answer:
        answer.raise_for_status()
    line = Line(await http.ws_connect("/ws", max_msg_size=0))
    await line.send("come_in", name=f"visitor {number}")
    return http, line


async def come_all(place: Place, net: int, count: int, stack: AsyncExitStack) -> list[Line]:
    """Let so many come in, some at once; they leave with the stack."""
    lines: list[Line] = []
    while len(lines) < count:
        some = range(len(lines), min(count, len(lines) + COMING_AT_ONCE))
        for http, line in await asyncio.gather(*(come(place, net, number) for number in some)):
            stack.push_async_callback(http.close)
            lines.append(line)
    return lines


async def _idle(place: Place, count: int, line: Any) -> None:
    async with AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
        lines = await come_all(place, IDLE_AT, count, stack)
        listening = [tasks.create_task(_swallow(one), name="idle") for one in lines]
        line.send("there")
        await asyncio.get_running_loop().run_in_executor(None, line.recv)
        line.send(sum(one.done() for one in listening))
        for one in listening:
            one.cancel()


async def _swallow(line: Line) -> None:
    """Take what is told and look at none of it."""
    async for _ in line.socket:
        pass


def _run_idle(base: str, token: str, count: int, line: Any) -> None:
    allow_many_sockets()
    place = Place({"visitor_url": f"{base}/#t={token}", "presenter_token": ""})
    asyncio.run(_idle(place, count, line))


@contextmanager
def idle(stage: stages.Stage, count: int) -> Iterator[dict[str, Any]]:
    """Let so many have the page open; what became of them is told afterwards."""
    told: dict[str, Any] = {}
    if not count:
        yield told
        return
    spawn = multiprocessing.get_context("spawn")
    line, far = spawn.Pipe()
    process = spawn.Process(
        target=_run_idle, args=(stage.base, stage.token, count, far), daemon=True
    )
    start = time.monotonic()
    process.start()
    line.recv()
    told["idle_came_in_seconds"] = round(time.monotonic() - start, 1)
    yield told
    line.send("go")
    told["idle_dropped"] = line.recv()
    process.join(10.0)


@contextmanager
def watching(stage: stages.Stage, count: int, seconds: float) -> Iterator[dict[str, Any]]:
    """Let so many watch; what they got in the time between is told afterwards."""
    told: dict[str, Any] = {}
    if not count:
        yield told
        return
    people = crowd.Crowd()
    for _ in people.come(stage.base, stage.token, count, WATCHING_AT_ONCE):
        pass
    with people.counting(seconds) as counted:
        yield told
    got = counted()
    told |= {"least_pictures": round(min(got.rates), 1), "longest_gap_ms": round(got.gap * 1000)}
    told |= {"packets_lost": got.lost}
    people.leave()


async def measure(place: Place, visitors: int, seconds: float, per_second: float) -> dict[str, Any]:
    """Return the delays of every word at every visitor, milliseconds, and how many were lost."""
    delays: list[float] = []
    async with AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
        lines = await come_all(place, SPEAKERS_AT, visitors, stack)
        listening = [tasks.create_task(line.listen(), name="listen") for line in lines]
        said_at: dict[str, float] = {}
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            text = f"word {len(said_at)}"
            said_at[text] = time.perf_counter()
            await lines[len(said_at) % visitors].send("say", text=text, mark=text)
            await asyncio.sleep(1.0 / per_second)
        await asyncio.sleep(2.0)
        for line in lines:
            heard = {one["text"]: one["heard_at"] for one in line.of("chat")}
            delays += [(heard[text] - at) * 1000.0 for text, at in said_at.items() if text in heard]
        for one in listening:
            one.cancel()
    return {"delays": sorted(delays), "lost": visitors * len(said_at) - len(delays)}


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visitors", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--words", type=float, default=5.0, help="said a second by all together")
    parser.add_argument("--watching", type=int, default=0, help="so many get the picture")
    parser.add_argument("--idle", type=int, default=0, help="so many more only listen")
    options = parser.parse_args()
    allow_many_sockets()
    making = stages.Making(bits_per_second=1_300_000)
    stage = stages.Stage.open(stages.picture, making)
    place = Place(stage.ready)
    try:
        with (
            idle(stage, options.idle) as of_idle,
            watching(stage, options.watching, options.seconds) as of_watching,
        ):
            found = asyncio.run(measure(place, options.visitors, options.seconds, options.words))
    finally:
        stage.close()
    delays = found["delays"]
    told = {
        "visitors": options.visitors,
        "heard": len(delays),
        "words_lost": found["lost"],
        "median_ms": round(statistics.median(delays), 2),
        "p95_ms": round(delays[int(len(delays) * 0.95)], 2),
        "p99_ms": round(delays[int(len(delays) * 0.99)], 2),
        **of_watching,
        **of_idle,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
