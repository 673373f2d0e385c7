"""A real host after many visitors came and went: no task, socket or thread is left of them."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

from expo_studio.stream.client import ControlClient
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.test_live import RunningHost

TURNS, AT_ONCE = 3, 10
REAPED_SECONDS = 35.0
"""Within so long nothing may be left of who went (BATTERY, C5)."""


class Watched:
    """A host as a desk and the system see it."""

    def __init__(self, host: RunningHost) -> None:
        self._process = Path(f"/proc/{host.ready['pid']}")
        self._state: dict[str, Any] = {}
        ready = host.ready
        self._desk = ControlClient(ready["control_url"], ready["presenter_token"], self._hear)
        self._heard = threading.Event()

    def _hear(self, message: dict[str, Any]) -> None:
        if message["type"] == "state":
            self._state = message
            self._heard.set()

    def now(self) -> dict[str, int]:
        """Return what it holds, as told next."""
        self._heard.clear()
        assert self._heard.wait(120.0)
        return {
            "tasks": self._state["tasks"],
            "watching": self._state["watching"],
            "people": self._state["people"],
            "files": len(self._files()),
        }

    def _files(self) -> list[str]:
        """Return what it has open but for pipes: those lead to what makes coarser models for it."""
        names = []
        for path in (self._process / "fd").iterdir():
            with suppress(FileNotFoundError):  # closed meanwhile
                names.append(str(path.readlink()))
        return [name for name in names if not name.startswith("pipe:")]

    def settled(self, before: dict[str, int] | None = None) -> dict[str, int]:
        """Return what it holds once nobody watches, and no more than before."""
        until = time.monotonic() + REAPED_SECONDS
        while True:
            held = self.now()
            few = before is None or all(held[name] <= most for name, most in before.items())
            if (few and not held["watching"]) or time.monotonic() > until:
                return held

    def close(self) -> None:
        self._desk.close()


async def visit(host: RunningHost, *, says_goodbye: bool) -> None:
    """Come in as the page does, watch until there is a picture, and go."""
    token = host.ready["visitor_url"].partition("#t=")[2]
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        await http.post(f"{host.base}/api/enter", json={"token": token})
        async with http.ws_connect(f"{host.base}/ws") as line:
            await line.send_str(json.dumps({"type": "come_in", "name": "林"}))
            connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
            connection.addTransceiver("video", direction="recvonly")
            connection.addTransceiver("audio", direction="recvonly")
            await connection.setLocalDescription(await connection.createOffer())
            offer, kind = connection.localDescription.sdp, {"Content-Type": "application/sdp"}
            async with http.post(f"{host.base}/whep", data=offer, headers=kind) as answer:
                assert answer.status == 201
                resource, words = answer.headers["Location"], await answer.text()
            await connection.setRemoteDescription(RTCSessionDescription(words, "answer"))
            async with asyncio.timeout(120):
                await connection.getTransceivers()[0].receiver.track.recv()
            if says_goodbye:
                await http.delete(f"{host.base}{resource}")
            await connection.close()


async def crowd(host: RunningHost, count: int) -> None:
    async with asyncio.TaskGroup() as tasks:
        for at in range(count):
            tasks.create_task(visit(host, says_goodbye=at % 2 == 0), name=f"visitor {at}")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux lists files so")
def test_thirty_who_come_and_go_leave_nothing(tmp_path: Path) -> None:
    host = RunningHost(sample_project(tmp_path), "--sound", "none")
    watched = Watched(host)
    try:
        run(lambda: crowd(host, 2))
        before = watched.settled()
        for _ in range(TURNS):
            run(lambda: crowd(host, AT_ONCE))
        after = watched.settled(before)
        print("before:", before, "after:", after)
        assert {name: after[name] <= most for name, most in before.items()} == dict.fromkeys(
            before, True
        ), (before, after)
    finally:
        watched.close()
        host.stop()
