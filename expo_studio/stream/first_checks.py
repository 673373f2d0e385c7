"""Who looks first whether the other is reached: who offers, unless a firewall keeps them out.

Our answer may travel slower than our first check. libdatachannel, by which OBS sends, then has a
way before it knows whose key to expect there, and ends the handshake: on one machine, and on a
busy one in every sixth try.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aioice.ice
    from aiortc import RTCPeerConnection

PATIENCE_SECONDS = 0.5
"""After so long we look by ourselves: where nothing gets in that was not asked for, we must."""


def await_theirs(connection: RTCPeerConnection) -> None:
    """Let a connection wait for the first check of who offered; before the answer is set."""
    for one in {each.receiver.transport.transport for each in connection.getTransceivers()}:
        _await_theirs(one._connection)


def _await_theirs(ice: aioice.ice.Connection) -> None:
    connect, receive, is_asked = ice.connect, ice.request_received, asyncio.Event()

    def receive_one(*request: Any) -> None:
        receive(*request)
        is_asked.set()

    async def wait_and_connect() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                await is_asked.wait()
        await connect()

    ice.request_received = receive_one  # type: ignore[method-assign, assignment]
    ice.connect = wait_and_connect  # type: ignore[method-assign]
