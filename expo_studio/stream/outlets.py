"""How one asks a place elsewhere to take the program: by WHIP, or by Janus' own API."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import aiohttp

from expo_studio.errors import LiveError
from expo_studio.stream.janus import JanusRoom
from expo_studio.text import Text

ANSWER_SECONDS = 15.0
END_SECONDS = 3.0
ANSWER_LIMIT = 200_000
JANUS = "janus+"
"""How addresses of Janus' own API begin, before http or https."""
NAME = "Expo Studio"


@dataclass(frozen=True, slots=True)
class Target:
    """Where the program is sent on to.

    Attributes:
        url: The WHIP endpoint, http or https; or Janus' API with ``janus+`` before it.
        token: Its bearer token, or Janus' secret; empty for none.
    """

    url: str
    token: str = ""

    @classmethod
    def of(cls, url: str, token: str) -> Target:
        """Return a target; LiveError if the address is none."""
        if not _is_address(url.removeprefix(JANUS)):
            raise LiveError(
                Text(zh="“{url}”不是 WHIP 地址。", en="“{url}” is no WHIP address.").filled(
                    url=url
                ),
                Text(
                    zh="请给出 http 或 https 地址；Janus 请用 janus+http://主机:8088/janus?room=房间。",
                    en="Give an http or https address; for Janus janus+http://HOST:8088/janus"
                    "?room=ROOM.",
                ),
            )
        return cls(url, token)

    def outlet(self, http: aiohttp.ClientSession) -> Outlet:
        """Return a way to ask there, for one connection."""
        if self.url.startswith(JANUS):
            return JanusOutlet(JanusRoom(http, self.url.removeprefix(JANUS), self.token))
        return WhipOutlet(http, self)


class Outlet(Protocol):
    """A place elsewhere that takes the program, for one connection."""

    async def offer(self, sdp: str) -> str:
        """Return the answer to an offer; ClientError or TimeoutError where there is none."""
        ...

    async def stay(self) -> None:
        """Keep the place until cancelled; returns early where it is lost."""
        ...

    async def leave(self) -> None:
        """Give the place back; who cannot be reached is left."""
        ...


class WhipOutlet:
    """A WHIP endpoint (RFC 9725)."""

    def __init__(self, http: aiohttp.ClientSession, target: Target) -> None:
        self._http = http
        self._target = target
        self._resource = ""

    async def offer(self, sdp: str) -> str:
        """Return the answer to an offer."""
        kind = {"Content-Type": "application/sdp", **self._bearer()}
        wait = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        post = partial(self._http.post, self._target.url, data=sdp, headers=kind, timeout=wait)
        async with post() as response:
            answer = (await response.content.read(ANSWER_LIMIT)).decode(errors="replace")
            if response.status != 201:
                raise aiohttp.ClientError(f"{response.status} {response.reason}")
            self._resource = urljoin(str(response.url), response.headers.get("Location", ""))
        return answer

    async def stay(self) -> None:
        """Do nothing: the media alone keep the place."""

    async def leave(self) -> None:
        """End the resource."""
        if not self._resource:
            return
        wait = aiohttp.ClientTimeout(total=END_SECONDS)
        end = partial(self._http.delete, self._resource, headers=self._bearer(), timeout=wait)
        try:
            async with end():
                pass
        except (aiohttp.ClientError, TimeoutError):
            return

    def _bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._target.token}"} if self._target.token else {}


class JanusOutlet:
    """A publisher's place in a video room of Janus."""

    def __init__(self, room: JanusRoom) -> None:
        self._room = room

    async def offer(self, sdp: str) -> str:
        """Return the answer to an offer."""
        await self._room.open()
        described = {"type": "offer", "sdp": sdp}
        said = await self._room.ask(
            "joinandconfigure", described, ptype="publisher", display=NAME, audio=True, video=True
        )
        await self._room.tell_all_addresses()
        if not said["jsep"]:
            raise aiohttp.ClientError("it answers no description")
        return str(said["jsep"]["sdp"])

    async def stay(self) -> None:
        """Keep asking: who is silent for a minute is put out."""
        await self._room.stay()

    async def leave(self) -> None:
        """Leave the room."""
        await self._room.close()


def _is_address(url: str) -> bool:
    """Return whether one can ask there; some names are none for Python either."""
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
