"""Being found on the local network: this machine's addresses, and a name of its own by mDNS."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import ifaddr
from zeroconf import Error, InterfaceChoice, NonUniqueNameException
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

KIND = "_http._tcp.local."
log = logging.getLogger(__name__)


def addresses() -> list[str]:
    """Return the IPv4 addresses others may reach this machine by, private ones first."""
    found = [
        ipaddress.IPv4Address(ip.ip)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    ]
    usable = [one for one in found if not (one.is_loopback or one.is_link_local)]
    return [str(one) for one in sorted(usable, key=lambda one: (not one.is_private, one))]


def local_name(booth: str) -> str:
    """Return the name of a booth on the local network."""
    return f"expo-{booth[:8]}.local"


async def be_found(name: str, port: int) -> None:
    """Answer to a name until cancelled; without one there is nothing to do."""
    if name:
        async with announced(name, port):
            await asyncio.Event().wait()


@asynccontextmanager
async def announced(
    name: str, port: int, interfaces: list[str] | None = None
) -> AsyncIterator[bool]:
    """Answer to a name as long as the block lasts; yields whether that was possible.

    Args:
        name: Such as ``expo-1a2b3c4d.local``.
        port: Where the session listens.
        interfaces: Addresses to answer on, all of the local network by default.
    """
    where = interfaces or addresses()
    info = AsyncServiceInfo(
        KIND,
        f"{name.partition('.')[0]}.{KIND}",
        addresses=[socket.inet_aton(one) for one in where],
        port=port,
        server=f"{name}.",
    )
    try:
        zeroconf = AsyncZeroconf(interfaces=where or InterfaceChoice.Default)
    except OSError:
        log.warning("the name on the local network could not be announced")
        yield False
        return
    try:
        try:
            sent = await zeroconf.async_register_service(info)
        except (Error, NonUniqueNameException, OSError):
            log.warning("the name on the local network could not be announced")
            yield False
        else:
            await sent
            yield True
    finally:
        await zeroconf.async_close()
