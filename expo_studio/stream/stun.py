"""A STUN server: it tells each side under which address the other network sees it (RFC 8489)."""

from __future__ import annotations

import asyncio
import socket
import struct
from dataclasses import dataclass
from typing import Any

import aioice.stun
from aiortc import RTCIceServer

from expo_studio.stream.server_addresses import stun_address

PROBE_SECONDS = 3.0
AGAIN_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Stun:
    """A STUN server.

    Attributes:
        url: As browsers take it, such as ``stun:stun.example:3478``.
    """

    url: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> Stun:
        """Return a server; LiveError where the address is none."""
        there = stun_address(url)
        return cls(url, there.host, there.port)

    def ice_server(self) -> dict[str, Any]:
        """Return it as browsers take it (RTCIceServer)."""
        return {"urls": [self.url]}

    def link(self) -> str:
        """Return it as a Link header (RFC 9725, 4.6)."""
        return f'<{self.url}>; rel="ice-server"'

    def own_servers(self) -> list[RTCIceServer]:
        """Return it as aiortc takes it, which knows no addresses of IPv6 here."""
        return [] if ":" in self.host else [RTCIceServer(self.url)]

    async def answers(self) -> bool:
        """Return whether it answers."""
        question = aioice.stun.Message(
            message_method=aioice.stun.Method.BINDING,
            message_class=aioice.stun.Class.REQUEST,
        )
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                found = await loop.getaddrinfo(self.host, self.port, type=socket.SOCK_DGRAM)
                kind, _, _, _, address = found[0]
                with socket.socket(kind, socket.SOCK_DGRAM) as here:
                    here.setblocking(False)  # noqa: FBT003 (the standard library's way)
                    return await _asked(here, address, question)
        except (OSError, TimeoutError, ValueError):
            return False


async def _asked(here: socket.socket, address: Any, question: aioice.stun.Message) -> bool:
    """Ask again and again until there is an answer to this very question, from there alone."""
    loop = asyncio.get_running_loop()
    await loop.sock_connect(here, address)
    while True:
        await loop.sock_sendall(here, bytes(question))
        try:
            async with asyncio.timeout(AGAIN_SECONDS):
                while not _is_answer(await loop.sock_recv(here, 2048), question):
                    pass
        except TimeoutError:
            continue
        return True


def _is_answer(raw: bytes, question: aioice.stun.Message) -> bool:
    """Return whether something is the answer to a question; garbage is none."""
    try:
        said = aioice.stun.parse_message(raw)
    except (ValueError, struct.error):
        return False
    is_ours = said.transaction_id == question.transaction_id
    return is_ours and said.message_class is aioice.stun.Class.RESPONSE
