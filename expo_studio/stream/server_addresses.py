"""Addresses of servers that help through firewalls, as browsers take them (RFC 7064, RFC 7065)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from expo_studio.errors import LiveError
from expo_studio.text import Text

PORT, SAFE_PORT = 3478, 5349
_HOST = r"(?P<host>[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(:(?P<port>\d{1,5}))?"
_TURN = re.compile(rf"(?P<scheme>turns?):{_HOST}(\?transport=(?P<transport>udp|tcp))?")
_STUN = re.compile(rf"(?P<scheme>stun):{_HOST}")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server is; ``scheme`` and ``transport`` as in its address, IPv6 without brackets."""

    scheme: str
    host: str
    port: int
    transport: str


def turn_address(url: str) -> ServerAddress:
    """Return where a relay is; LiveError where that is no address of one."""
    match = _TURN.fullmatch(url)
    if match is None or not _has_port(match):
        raise LiveError(
            Text(
                zh="“{url}”不是可用的 TURN 中继。", en="“{url}” is no relay that can be used."
            ).filled(url=url),
            Text(
                zh="请给出 turn:主机:端口，例如 turn:relay.example:3478；"
                "只有 TLS 能通过时用 turns:。",
                en="Give turn:HOST:PORT, such as turn:relay.example:3478, or turns: where only "
                "TLS gets through.",
            ),
        )
    is_safe = match["scheme"] == "turns"
    return ServerAddress(
        match["scheme"],
        match["host"].strip("[]"),
        int(match["port"] or (SAFE_PORT if is_safe else PORT)),
        match["transport"] or ("tcp" if is_safe else "udp"),
    )


def stun_address(url: str) -> ServerAddress:
    """Return where a STUN server is; LiveError where that is no address of one."""
    match = _STUN.fullmatch(url)
    if match is None or not _has_port(match):
        raise LiveError(
            Text(
                zh="“{url}”不是可用的 STUN 服务器。",
                en="“{url}” is no STUN server that can be used.",
            ).filled(url=url),
            Text(
                zh="请给出 stun:主机:端口，例如自己的 coturn。",
                en="Give stun:HOST:PORT, such as a coturn of your own.",
            ),
        )
    return ServerAddress("stun", match["host"].strip("[]"), int(match["port"] or PORT), "udp")


def _has_port(match: re.Match[str]) -> bool:
    return 0 < int(match["port"] or PORT) < 65_536
