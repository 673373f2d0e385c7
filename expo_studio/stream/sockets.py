"""A WebSocket and the outbox of whoever holds it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

from aiohttp import WSCloseCode, WSMsgType, web

from expo_studio.errors import ExpoError

HEARTBEAT_SECONDS = 15.0
REASON_BYTES = 123
OUTBOX_LIMIT = 200
"""Messages a slow page may lag behind before it is asked to come back anew."""


class Outbox:
    """Messages on their way to one page; full means the page does not read."""

    def __init__(self) -> None:
        self._messages: asyncio.Queue[str | None] = asyncio.Queue(OUTBOX_LIMIT)
        self._first: deque[str] = deque()
        self.is_full = False

    def put_first(self, messages: Iterable[str]) -> None:
        """Queue what was told before this page came; it does not count as lagging behind."""
        self._first.extend(messages)

    def put(self, message: str) -> None:
        """Queue a message, or mark the page as too slow."""
        if self._messages.full():
            self.is_full = True
            self.end()
        elif not self.is_full:
            self._messages.put_nowait(message)

    def end(self) -> None:
        """Send nothing more."""
        if self._messages.full():
            self._messages.get_nowait()
        self._messages.put_nowait(None)

    async def get(self) -> str | None:
        """Return the next message, or None when there will be no more."""
        return self._first.popleft() if self._first else await self._messages.get()


async def open_socket(request: web.Request, limit: int) -> web.WebSocketResponse:
    """Return an open WebSocket whose messages have at most so many bytes."""
    socket = web.WebSocketResponse(
        heartbeat=HEARTBEAT_SECONDS, max_msg_size=limit, timeout=5.0, compress=False
    )
    await socket.prepare(request)
    return socket


async def talk(
    socket: web.WebSocketResponse, outbox: Outbox, hear: Callable[[str], Awaitable[None]]
) -> None:
    """Send what is in the outbox and hear what comes, until one side ends it.

    Whoever says what cannot be understood is shown out.
    """
    async with asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(_send_all(socket, outbox), name="outbox")
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                await socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
                break
            try:
                await hear(message.data)
            except ExpoError as error:
                await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=closing_reason(error))
        sending.cancel()


def closing_reason(error: ExpoError) -> bytes:
    """Return an error as a closing frame takes it, never a letter by half (RFC 6455, 5.5.1)."""
    return error.message.en.encode()[:REASON_BYTES].decode(errors="ignore").encode()


async def _send_all(socket: web.WebSocketResponse, outbox: Outbox) -> None:
    try:
        while (message := await outbox.get()) is not None:
            await socket.send_str(message)
        await socket.close(code=WSCloseCode.TRY_AGAIN_LATER if outbox.is_full else WSCloseCode.OK)
    except ConnectionError:
        return
