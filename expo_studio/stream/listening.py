"""Where a session listens, and what others call that place."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass

from aiohttp import web

from expo_studio.errors import LiveError
from expo_studio.stream.certificates import Identity
from expo_studio.stream.own_addresses import addresses
from expo_studio.text import Text

FILES_WANTED = 16_384
LOOPBACK_NAMES = {"127.0.0.1", "localhost", "::1"}
ANY_NAMES = {"0.0.0.0", "::", ""}  # noqa: S104 (compared only)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a session listens; port 0 lets the system choose.

    Attributes:
        wish: The port to take instead of 0 if it is free, 0 for none.
        identity: What is shown for https, None for http.
    """

    host: str = "127.0.0.1"
    port: int = 0
    wish: int = 0
    identity: Identity | None = None

    @property
    def is_local(self) -> bool:
        """Return whether only this machine can come in."""
        return self.host in LOOPBACK_NAMES

    @property
    def place(self) -> str:
        """Return the address that others reach."""
        if self.host not in ANY_NAMES:
            return self.host
        return next(iter(addresses()), "127.0.0.1")

    @property
    def shown(self) -> str:
        """Return what others call this machine: the name on its certificate, else its address."""
        name = self.identity.name if self.identity is not None else ""
        return name if name and self.host in ANY_NAMES else self.place

    def base(self, port: int, name: str = "") -> str:
        """Return the address of the pages, by another name if one is given."""
        host = name or self.shown
        shown = f"[{host}]" if ":" in host else host
        return f"{'https' if self.identity else 'http'}://{shown}:{port}"


def allow_many_sockets() -> None:
    """Let this process have as many files open as the system allows: each visitor takes some."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES_WANTED if hard == resource.RLIM_INFINITY else min(hard, FILES_WANTED)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


async def listen(runner: web.AppRunner, address: Address) -> int:
    """Listen and return the port; LiveError where the address or certificate cannot be used."""
    context = address.identity.context() if address.identity is not None else None
    if address.wish and not address.port:
        try:
            await web.TCPSite(runner, address.host, address.wish, ssl_context=context).start()
        except OSError:
            log.info("port %d of the session before is taken", address.wish)
        else:
            return int(runner.addresses[0][1])
    try:
        await web.TCPSite(runner, address.host, address.port, ssl_context=context).start()
    except OSError as error:
        raise LiveError(
            Text(
                zh="无法在 {host}:{port} 上监听：{reason}。",
                en="It cannot listen on {host}:{port}: {reason}.",
            ).filled(host=address.host, port=address.port, reason=error.strerror or error),
            Text(
                zh="请换一个端口，或用 --port 0 自动选择。",
                en="Choose another port, or let --port 0 find one.",
            ),
        ) from error
    return int(runner.addresses[0][1])
