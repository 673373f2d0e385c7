"""Being found on the local network: a name of its own by mDNS."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from zeroconf import Error, InterfaceChoice, NonUniqueNameException
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from expo_studio.stream.own_addresses import addresses

KIND = "_http._tcp.local."
log = logging.getLogger(__name__)


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
