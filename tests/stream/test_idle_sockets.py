"""Those who have the page open and say nothing harm nobody, and nothing is left of them."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest

from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.people import Line, Place
from tests.stream.test_coming_and_going import Watched
from tests.stream.test_live import RunningHost

IDLE, OF_ONE_ADDRESS, AT_ONCE = 300, 60, 20


async def open_page(place: Place, number: int) -> tuple[aiohttp.ClientSession, Line]:
    """Come in from an address that only some share."""
    http = aiohttp.ClientSession(
        place.base,
        connector=aiohttp.TCPConnector(local_addr=(f"127.0.3.{number // OF_ONE_ADDRESS + 1}", 0)),
        cookie_jar=aiohttp.CookieJar(unsafe=True),
    )
    async with http.post("/api/enter", json={"token": place.visitor_token}) as answer:
        answer.raise_for_status()
    line = Line(await http.ws_connect("/ws", max_msg_size=0))
    await line.send("come_in", name=f"visitor {number}")
    return http, line


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux lists files so")
def test_three_hundred_who_only_listen(tmp_path: Path) -> None:
    """Each hears what is said, one more comes and goes, and nothing is left of them."""
    host = RunningHost(sample_project(tmp_path), "--sound", "none")
    watched, place = Watched(host), Place(host.ready)

    async def one_more() -> None:
        async with place.visitor(name="the first"):
            pass

    async def crowd() -> None:
        async with AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
            lines: list[Line] = []
            while len(lines) < IDLE:
                some = range(len(lines), len(lines) + AT_ONCE)
                for http, line in await asyncio.gather(*(open_page(place, n) for n in some)):
                    stack.push_async_callback(http.close)
                    lines.append(line)
            listening = [tasks.create_task(one.listen(), name="idle") for one in lines]
            await asyncio.to_thread(lambda: _reach(watched, IDLE))
            await one_more()
            await lines[0].send("say", text="Is anybody there?", mark="one")
            for line in lines:
                await line.until("chat", lambda one: one["text"] == "Is anybody there?")
            assert [line.code for line in lines] == [None] * IDLE, "nobody was dropped"
            for one in listening:
                one.cancel()

    try:
        run(one_more)
        before = watched.settled()
        run(crowd)
        after = watched.settled(before)
        assert {name: after[name] for name in ("tasks", "files", "watching")} == {
            **{name: min(after[name], before[name]) for name in ("tasks", "files")},
            "watching": 0,
        }
    finally:
        watched.close()
        host.stop()


def _reach(watched: Watched, people: int) -> None:
    for _ in range(30):
        if watched.now()["people"] >= people:
            return
    raise AssertionError("they did not all come in")
