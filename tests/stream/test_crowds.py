"""Ten thousand who come at once, from many addresses: nothing falls over, others notice nothing."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from tests.kit import sample_project
from tests.stream.people import Line, Place
from tests.stream.test_live import RunningHost

ADDRESSES = 200
JOINS_OF_EACH = 50
AT_ONCE = 40
WARM = 20
"""Addresses that come before the memory is looked at: until then the picture comes up as well."""
ALLOWED_MEGABYTES = 100.0


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path), "--sound", "none")
    yield running
    running.stop()


def megabytes(host: RunningHost) -> float:
    """Return how much memory the host holds."""
    status = Path(f"/proc/{host.process.pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1000.0


async def join_again_and_again(place: Place, number: int, told: Counter[int]) -> None:
    """Come from one address fifty times; whoever is let in opens a page and vanishes."""
    connector = aiohttp.TCPConnector(local_addr=(f"127.0.1.{number + 1}", 0))
    async with aiohttp.ClientSession(
        place.base, connector=connector, cookie_jar=aiohttp.DummyCookieJar()
    ) as http:
        for _ in range(JOINS_OF_EACH):
            async with http.post("/api/enter", json={"token": place.visitor_token}) as answer:
                told[answer.status] += 1
                cookies = {name: one.value for name, one in answer.cookies.items()}
            if not cookies:
                continue
            crumbs = "; ".join(f"{name}={value}" for name, value in cookies.items())
            async with http.ws_connect("/ws", headers={"Cookie": crumbs}) as socket:
                await socket.send_json({"type": "come_in"})
                told[socket.close_code or 0] += 1


UNREAD = """
import os, threading
from expo_studio.cli.event_lines import EventLines
with EventLines() as lines:
    lines.tell({"event": "ready"})
    for number in range(3000):
        lines.tell({"event": "visitors", "people": number})
        lines.tell({"event": "warning", "number": number, "words": "字" * 100})
    lines.tell({"event": "ended"})
    os.write(2, f"{threading.active_count()}\\n".encode())
"""


def test_whoever_tells_never_waits_for_a_reader() -> None:
    """A window that is frozen reads nothing; the session must go on."""
    run = [sys.executable, "-c", UNREAD]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stderr.readline() == b"2\n", "all was told while nobody read"
        told = [json.loads(line) for line in process.stdout]
    visitors = [one["people"] for one in told if one["event"] == "visitors"]
    warnings = [one["number"] for one in told if one["event"] == "warning"]
    assert visitors == sorted(visitors)
    assert warnings == sorted(set(warnings))
    assert len(warnings) > 900
    assert warnings[-1] == 2999, "of what waits too long the oldest goes, not the newest"
    assert (told[0]["event"], told[-1]["event"]) == ("ready", "ended")
    assert process.returncode == 0


@pytest.mark.long
@pytest.mark.timeout(900)
def test_ten_thousand_joins(host: RunningHost) -> None:
    place = Place(host.ready)
    told: Counter[int] = Counter()

    async def talk(calm: Line, desk: Line, over: asyncio.Event) -> list[float]:
        waits: list[float] = []
        while not over.is_set():
            start = time.perf_counter()
            words = f"word {len(waits)}"
            await calm.send("say", text=words, mark=words)
            await desk.until("chat", lambda one, words=words: one["text"] == words)
            waits.append(time.perf_counter() - start)
            await asyncio.sleep(1.0)
        return waits

    async def story() -> None:
        async with place.visitor(name="Calm") as (_, calm), place.desk() as desk:
            over, gate = asyncio.Event(), asyncio.Semaphore(AT_ONCE)

            async def come(number: int) -> None:
                async with gate:
                    await join_again_and_again(place, number, told)

            await asyncio.gather(*(come(number) for number in range(WARM)))
            before = megabytes(host)
            async with asyncio.TaskGroup() as tasks:
                talking = tasks.create_task(talk(calm, desk, over))
                await asyncio.gather(*(come(number) for number in range(WARM, ADDRESSES)))
                over.set()
            waits = talking.result()
            print("answers:", dict(told), "calm words, ms:", sorted(round(w * 1e3) for w in waits))
            await desk.until("people", lambda one: one["count"] == 1)
            print("megabytes:", round(before), "->", round(megabytes(host)))
            assert told[200] + told[429] == ADDRESSES * JOINS_OF_EACH
            assert told[200] >= ADDRESSES, "honest first joins come in"
            assert megabytes(host) - before < ALLOWED_MEGABYTES
            assert calm.code is None
            assert desk.code is None

    asyncio.run(story())
