"""Ways through firewalls: TURN and STUN servers, with credentials that expire.

Credentials are made from a shared secret as coturn's ``use-auth-secret`` takes them
(draft-uberti-behave-turn-rest): the name says until when they are good.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import logging
import re
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import aioice.stun
import aioice.turn
from aiortc import RTCIceServer

from expo_studio.errors import LiveError
from expo_studio.text import Text

GOOD_SECONDS = 12 * 3600
PROBE_SECONDS = 3.0
CHECK_SECONDS = 60.0
"""How often it is looked whether the relay still answers."""
_URL = re.compile(
    r"(?P<scheme>turns?):(?P<host>[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(:(?P<port>\d{1,5}))?"
    r"(\?transport=(?P<transport>udp|tcp))?"
)
log = logging.getLogger(__name__)


class Reach(StrEnum):
    """How a relay answers."""

    UNKNOWN = "unknown"
    GOOD = "good"
    REFUSED = "refused"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a player shows the relay."""

    username: str
    password: str


@dataclass(frozen=True, slots=True)
class Relay:
    """A TURN server.

    Attributes:
        url: As browsers take it, such as ``turn:relay.example:3478?transport=udp``.
    """

    url: str
    secret: str
    scheme: str
    host: str
    port: int
    transport: str

    @classmethod
    def of(cls, url: str, secret: str) -> Relay:
        """Return a relay; LiveError where the address is none or there is no secret."""
        match = _URL.fullmatch(url)
        if match is None or not secret:
            raise LiveError(
                Text(
                    zh="“{url}”不是可用的 TURN 中继。", en="“{url}” is no relay that can be used."
                ).filled(url=url),
                Text(
                    zh="请给出 turn:主机:端口，并用 EXPO_TURN_SECRET 给出与 coturn 共享的密钥。",
                    en="Give turn:HOST:PORT, and coturn's shared secret in EXPO_TURN_SECRET.",
                ),
            )
        is_safe = match["scheme"] == "turns"
        return cls(
            url,
            secret,
            match["scheme"],
            match["host"].strip("[]"),
            int(match["port"] or (5349 if is_safe else 3478)),
            match["transport"] or ("tcp" if is_safe else "udp"),
        )

    def credentials(self, name: str, now: float | None = None) -> Credentials:
        """Return credentials for somebody, good for half a day."""
        until = int((time.time() if now is None else now) + GOOD_SECONDS)
        username = f"{until}:{name}"
        digest = hmac.new(self.secret.encode(), username.encode(), hashlib.sha1).digest()
        return Credentials(username, base64.b64encode(digest).decode())

    def ice_server(self, name: str) -> dict[str, Any]:
        """Return it as browsers take it (RTCIceServer)."""
        shown = self.credentials(name)
        return {"urls": [self.url], "username": shown.username, "credential": shown.password}

    def link(self, name: str) -> str:
        """Return it as a Link header (RFC 9725, 4.6)."""
        shown = self.credentials(name)
        return (
            f'<{self.url}>; rel="ice-server"; username="{shown.username}"; '
            f'credential="{shown.password}"; credential-type="password"'
        )


class Relays:
    """The relay of a session, if it has one; ``run`` must be running to know how it answers.

    Attributes:
        reach: How the relay answered last.
    """

    def __init__(self, relay: Relay | None) -> None:
        self.relay = relay
        self.reach = Reach.UNKNOWN

    def ice_servers(self, name: str) -> list[dict[str, Any]]:
        """Return what a page gives its browser."""
        return [self.relay.ice_server(name)] if self.relay is not None else []

    def links(self, name: str) -> list[str]:
        """Return the Link headers for a player."""
        return [self.relay.link(name)] if self.relay is not None else []

    def own_servers(self) -> list[RTCIceServer]:
        """Return what our side asks for its own address; a silent one would cost 5 s a visitor."""
        relay = self.relay
        if relay is None or self.reach is not Reach.GOOD or relay.scheme != "turn":
            return []
        return [RTCIceServer(f"stun:{relay.host}:{relay.port}")]

    async def run(self) -> None:
        """Look now and then whether the relay answers, until cancelled."""
        while self.relay is not None:
            reach = await probe(self.relay)
            if reach is not self.reach:
                log.info("the relay is %s", reach.value)
            self.reach = reach
            await asyncio.sleep(CHECK_SECONDS)


async def probe(relay: Relay) -> Reach:
    """Return how a relay answers when asked for a place (RFC 8656)."""
    shown = relay.credentials("probe")
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            transport, _ = await aioice.turn.create_turn_endpoint(
                asyncio.DatagramProtocol,
                server_addr=(relay.host, relay.port),
                username=shown.username,
                password=shown.password,
                ssl=relay.scheme == "turns",
                transport=relay.transport,
            )
    except aioice.stun.TransactionFailed:
        return Reach.REFUSED
    except (OSError, TimeoutError, aioice.stun.TransactionTimeout):
        return Reach.SILENT
    transport.close()
    return Reach.GOOD
