"""Visitors and desks without a browser: they speak the protocol and remember what they hear."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

Heard = dict[str, Any]
PATIENCE = 120.0


class Line:
    """One WebSocket and everything that came over it, with the time it was heard."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.heard: list[Heard] = []
        self.code: int | None = None
        self._news = asyncio.Event()

    async def listen(self) -> None:
        async for message in self.socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                self.heard.append({**json.loads(message.data), "heard_at": time.perf_counter()})
                self._news.set()
        self.code = self.socket.close_code
        self._news.set()

    async def send(self, name: str, /, **values: Any) -> None:
        await self.socket.send_str(json.dumps({"type": name, **values}))

    def of(self, kind: str) -> list[Heard]:
        return [one for one in self.heard if one["type"] == kind]

    async def until(self, kind: str, holds: Callable[[Heard], bool] = lambda one: True) -> Heard:
        """Return the newest message of a kind for which something holds, once there is one."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for one in reversed(self.of(kind)):
                    if holds(one):
                        return one
                self._news.clear()
                await self._news.wait()

    async def closed(self) -> int | None:
        async with asyncio.timeout(PATIENCE):
            while self.code is None:
                self._news.clear()
                await self._news.wait()
        return self.code


class Place:
    """Where a session is, for whoever wants to come."""

    def __init__(self, ready: dict[str, Any]) -> None:
        self.base, _, self.visitor_token = ready["visitor_url"].partition("/#t=")
        self.presenter_token = ready["presenter_token"]

    @asynccontextmanager
    async def visitor(
        self, token: str = "", name: str = "", *, is_inside: bool = True
    ) -> AsyncIterator[tuple[aiohttp.ClientSession, Line]]:
        """Enter and come in."""
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(self.base, cookie_jar=jar) as http:
            body = {"token": token or self.visitor_token, "name": name}
            async with http.post("/api/enter", json=body) as answer:
                assert answer.status == 200, await answer.text()
            async with self.line(http, "/ws") as line:
                if is_inside:
                    await line.send("come_in", name=name)
                    await line.until("welcome", lambda one: bool(one["is_inside"]))
                yield http, line

    @asynccontextmanager
    async def desk(self, token: str = "") -> AsyncIterator[Line]:
        """Sit at a desk with a bearer token."""
        headers = {"Authorization": f"Bearer {token or self.presenter_token}"}
        async with (
            aiohttp.ClientSession(self.base, headers=headers) as http,
            self.line(http, "/control") as line,
        ):
            yield line

    @asynccontextmanager
    async def line(self, http: aiohttp.ClientSession, path: str) -> AsyncIterator[Line]:
        async with http.ws_connect(path, max_msg_size=0) as socket, asyncio.TaskGroup() as tasks:
            line = Line(socket)
            listening = tasks.create_task(line.listen())
            try:
                yield line
            finally:
                listening.cancel()
