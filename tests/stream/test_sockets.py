"""What a live host opens to the world: its door on loopback, and no connection to a stranger."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.kit import sample_project
from tests.stream.test_live import FRAMES, RunningHost, wait_for

LISTENING = "0A"
"""TCP_LISTEN in /proc/net/tcp."""


@dataclass(frozen=True, slots=True)
class Socket:
    """One internet socket of a process."""

    kind: str
    local: ipaddress.IPv4Address | ipaddress.IPv6Address
    remote: ipaddress.IPv4Address | ipaddress.IPv6Address
    state: str


def sockets_of(pid: int) -> list[Socket]:
    """Return every internet socket a process holds, as Linux tells."""
    held = set()
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed since it was listed
            target = str(handle.readlink())
            if target.startswith("socket:["):
                held.add(target[8:-1])
    return [
        one
        for kind in ("tcp", "tcp6", "udp", "udp6")
        for inode, one in _listed(pid, kind)
        if inode in held
    ]


def _listed(pid: int, kind: str) -> Iterator[tuple[str, Socket]]:
    for line in Path(f"/proc/{pid}/net/{kind}").read_text().splitlines()[1:]:
        words = line.split()
        yield words[9], Socket(kind, _address(words[1]), _address(words[2]), words[3])


def _address(words: str) -> Any:
    """Return an address of /proc/net: 32-bit words in the machine's order."""
    raw = bytes.fromhex(words.partition(":")[0])
    parts = [raw[at : at + 4] for at in range(0, len(raw), 4)]
    if sys.byteorder == "little":
        parts = [part[::-1] for part in parts]
    return ipaddress.ip_address(b"".join(parts))


def own_addresses() -> set[Any]:
    """Return the addresses this machine is reached by, as a host may offer them."""
    from aioice.ice import get_host_addresses

    given = get_host_addresses(use_ipv4=True, use_ipv6=True)
    return {ipaddress.ip_address(one.partition("%")[0]) for one in given}


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux lists sockets so")
def test_host_speaks_to_nobody_but_its_visitors(tmp_path: Path, visit: Any) -> None:
    host = RunningHost(sample_project(tmp_path))
    try:
        page = visit().page
        page.goto(host.ready["visitor_url"])
        wait_for(page, f"{FRAMES} > 0")
        found = sockets_of(host.process.pid)
    finally:
        host.stop()
    doors = [one for one in found if one.state == LISTENING]
    assert doors
    assert all(one.local.is_loopback for one in doors)
    assert any(one.kind.startswith("udp") for one in found)
    own = own_addresses()
    for one in found:
        assert one.remote.is_unspecified or one.remote.is_loopback or one.remote in own, one


def test_a_socket_to_a_stranger_would_be_seen() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.connect(("127.0.0.2", 9))
        remotes = {one.remote for one in sockets_of(os.getpid())}
    assert ipaddress.ip_address("127.0.0.2") in remotes
