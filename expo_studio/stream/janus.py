"""A video room of a Janus server, spoken to by Janus' own API over HTTP: it knows no WHIP."""

from __future__ import annotations

import asyncio
import json
import secrets
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp

PLUGIN = "janus.plugin.videoroom"
ROOM = "1234"
"""What Janus' own configuration calls its first room."""
ASK_SECONDS, EVENT_SECONDS = 10.0, 15.0
POLL_SECONDS = 40.0
"""Janus answers a waiting question after 30 s, if only to say that it is there."""
ANSWER_LIMIT = 400_000
GONE = frozenset({"timeout", "hangup", "detached"})
Json = dict[str, Any]


class JanusRoom:
    """One place in a room; opened, asked, kept and closed on one loop."""

    def __init__(self, http: aiohttp.ClientSession, url: str, secret: str = "") -> None:
        """Prepare.

        Args:
            http: Who asks.
            url: Of the API, with the room: ``http://HOST:8088/janus?room=1234``.
            secret: The API's secret or a stored token, empty for none.
        """
        parts = urlsplit(url)
        room = parse_qs(parts.query).get("room", [ROOM])[0]
        self._http = http
        self._base = parts._replace(query="", fragment="").geturl().rstrip("/")
        self._secret = {"apisecret": secret, "token": secret} if secret else {}
        self.room: int | str = int(room) if room.isdecimal() else room
        self._session = self._handle = 0

    async def open(self) -> None:
        """Take a place; ClientError where it is refused."""
        self._session = (await self._post("", {"janus": "create"}))["data"]["id"]
        wish = {"janus": "attach", "plugin": PLUGIN}
        self._handle = (await self._post(f"/{self._session}", wish))["data"]["id"]

    async def ask(self, request: str, sdp: Json | None = None, **values: object) -> Json:
        """Return what the room answers, with its ``jsep`` if it has one; ClientError if it refuses.

        Args:
            request: Of the room's plugin, such as ``joinandconfigure``.
            sdp: Our description, as Janus takes it: ``type`` and ``sdp``.
            values: What belongs to the request.
        """
        wish: Json = {
            "janus": "message",
            "body": {"request": request, "room": self.room, **values},
            **({"jsep": sdp} if sdp else {}),
        }
        said = await self._post(f"/{self._session}/{self._handle}", wish)
        if said["janus"] == "ack":
            said = await self._event(said["transaction"])
        found: Json = said["plugindata"]["data"]
        if "error" in found:
            raise aiohttp.ClientError(str(found["error"]))
        return {**found, "jsep": said.get("jsep")}

    async def tell_all_addresses(self) -> None:
        """Say that our description names every address there is."""
        wish = {"janus": "trickle", "candidate": {"completed": True}}
        await self._post(f"/{self._session}/{self._handle}", wish)

    async def stay(self) -> None:
        """Keep the place until it is lost or this is cancelled."""
        try:
            while (await self._poll()).get("janus") not in GONE:
                pass
        except (aiohttp.ClientError, TimeoutError):
            return

    async def close(self) -> None:
        """Give the place back."""
        if self._session:
            try:
                await self._post(f"/{self._session}", {"janus": "destroy"})
            except (aiohttp.ClientError, TimeoutError):
                return

    async def _event(self, transaction: str) -> Json:
        async with asyncio.timeout(EVENT_SECONDS):
            while True:
                said = await self._poll()
                if said.get("transaction") == transaction and "plugindata" in said:
                    return said

    async def _poll(self) -> Json:
        wait = aiohttp.ClientTimeout(total=POLL_SECONDS)
        url = f"{self._base}/{self._session}"
        get = partial(self._http.get, url, params=self._secret, allow_redirects=False)
        async with get(timeout=wait) as answer:
            return await _read(answer)

    async def _post(self, path: str, wish: Json) -> Json:
        whole = {**wish, **self._secret, "transaction": secrets.token_hex(8)}
        wait = aiohttp.ClientTimeout(total=ASK_SECONDS)
        post = partial(self._http.post, self._base + path, json=whole, allow_redirects=False)
        async with post(timeout=wait) as answer:
            return await _read(answer)


async def _read(answer: aiohttp.ClientResponse) -> Json:
    """Return what Janus says; ClientError where it is an error, or nothing of Janus'.

    It never sends elsewhere; who would be sent there would bring the secret along.
    """
    if answer.status != 200:
        raise aiohttp.ClientError(f"{answer.status} {answer.reason}")
    raw = await answer.content.read(ANSWER_LIMIT)
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise aiohttp.ClientError("that is no Janus") from error
    if not isinstance(said, dict) or not isinstance(said.get("janus"), str):
        raise aiohttp.ClientError("that is no Janus")
    if said["janus"] == "error":
        raise aiohttp.ClientError(_reason(said.get("error")))
    return said


def _reason(error: object) -> str:
    return str(error["reason"]) if isinstance(error, dict) and "reason" in error else "refused"
