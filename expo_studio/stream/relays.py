"""Ways through firewalls: a relay (TURN) with credentials that expire, and a STUN server.

Credentials are made from a shared secret as coturn's ``use-auth-secret`` takes them
(draft-uberti-behave-turn-rest): the name says until when they are good.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import logging
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import aioice.stun
import aioice.turn
from aiortc import RTCConfiguration, RTCIceServer, RTCIceTransportPolicy

from expo_studio.errors import LiveError
from expo_studio.stream.server_addresses import turn_address
from expo_studio.stream.stun import Stun
from expo_studio.text import Text

GOOD_SECONDS = 12 * 3600
PROBE_SECONDS = 3.0
CHECK_SECONDS = 60.0
"""How often it is looked whether the relay still answers."""
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
        secret: Shared with coturn, or the password of ``user``.
        user: Of an account that everybody shows; empty where credentials expire.
    """

    url: str
    secret: str
    scheme: str
    host: str
    port: int
    transport: str
    user: str = ""

    @classmethod
    def of(cls, url: str, secret: str, user: str = "") -> Relay:
        """Return a relay; LiveError where the address is none or there is no secret."""
        there = turn_address(url)
        if not secret or not (secret + user).isprintable():
            raise LiveError(
                Text(
                    zh="中继“{url}”没有可用的密钥。",
                    en="There is no secret that can be used for the relay “{url}”.",
                ).filled(url=url),
                Text(
                    zh="请用 EXPO_TURN_SECRET 给出与 coturn 共享的密钥，"
                    "或 EXPO_TURN_USER 账户的密码。",
                    en="Give coturn's shared secret in EXPO_TURN_SECRET, or the password of the "
                    "account in EXPO_TURN_USER.",
                ),
            )
        return cls(url, secret, there.scheme, there.host, there.port, there.transport, user)

    def credentials(self, name: str, now: float | None = None) -> Credentials:
        """Return credentials for somebody, good for half a day; those of a fixed account stay."""
        if self.user:
            return Credentials(self.user, self.secret)
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
            f'<{self.url}>; rel="ice-server"; username="{_quoted(shown.username)}"; '
            f'credential="{_quoted(shown.password)}"; credential-type="password"'
        )


def _quoted(words: str) -> str:
    """Return words as they stand between quotes in a header (RFC 9110, 5.6.4)."""
    return words.replace("\\", "\\\\").replace('"', '\\"')


def no_relay_named() -> LiveError:
    """Return the error for going through a relay alone without one."""
    return LiveError(
        Text(zh="没有指定中继，无法只走中继。", en="There is no relay to send everything through."),
        Text(
            zh="请在“更多”里填写中继，或用 --turn turn:主机:端口 指定。",
            en="Name one under “More”, or with --turn turn:HOST:PORT.",
        ),
    )


class Relays:
    """The servers a session names; ``run`` must be running to know how they answer.

    Attributes:
        reach: How the relay answered last.
        is_only: Whether everything goes through it, so that nobody learns another's address.
        is_seen: Whether the STUN server answered last.
    """

    def __init__(
        self, relay: Relay | None, *, is_only: bool = False, stun: Stun | None = None
    ) -> None:
        self.relay = relay
        self.stun = None if is_only else stun
        self.is_only = is_only
        self.reach = Reach.UNKNOWN
        self.is_seen = False

    @property
    def policy(self) -> str:
        """Return which ways a page may use (RTCIceTransportPolicy)."""
        return "relay" if self.is_only else "all"

    def ice_servers(self, name: str) -> list[dict[str, Any]]:
        """Return what a page gives its browser."""
        seen = [self.stun.ice_server()] if self.stun is not None else []
        return seen + ([self.relay.ice_server(name)] if self.relay is not None else [])

    def links(self, name: str) -> list[str]:
        """Return the Link headers for a player."""
        seen = [self.stun.link()] if self.stun is not None else []
        return seen + ([self.relay.link(name)] if self.relay is not None else [])

    def own_ways(self) -> RTCConfiguration:
        """Return the ways of our own side; a server that is silent would cost 5 s a visitor."""
        if self.is_only and self.relay is not None:
            return RTCConfiguration(own_servers(self.relay), RTCIceTransportPolicy.RELAY)
        servers: list[RTCIceServer] = []
        if self.stun is not None and self.is_seen:
            servers += self.stun.own_servers()
        if self.relay is not None and self.reach is Reach.GOOD:
            servers += own_servers(self.relay)
        return RTCConfiguration(iceServers=servers)

    async def run(self) -> None:
        """Look now and then how the servers answer, until cancelled."""
        while self.relay is not None or self.stun is not None:
            if self.stun is not None:
                self.is_seen = await self.stun.answers()
            if self.relay is not None:
                self._know(await probe(self.relay))
            await asyncio.sleep(CHECK_SECONDS)

    def _know(self, reach: Reach) -> None:
        if reach is not self.reach:
            log.info("the relay is %s", reach.value)
        self.reach = reach


def own_servers(relay: Relay) -> list[RTCIceServer]:
    """Return a relay as aiortc takes it, which knows no addresses of IPv6 here."""
    if ":" in relay.host:
        return []
    shown = relay.credentials("host")
    servers = [RTCIceServer(relay.url, shown.username, shown.password)]
    if relay.scheme == "turn":
        servers.append(RTCIceServer(f"stun:{relay.host}:{relay.port}"))
    return servers


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
