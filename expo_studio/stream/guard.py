"""What every request must pass: host, origin, size, rate; and the headers every answer bears."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from expo_studio.errors import ExpoError, LiveError
from expo_studio.text import Text

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BODY_LIMIT = 70_000
ENTRIES_PER_MINUTE = 60
ADDRESSES_REMEMBERED = 10_000

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'none'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse foreign origins, answer errors in words, and set the headers."""
    try:
        _require_own_origin(request)
        response = await handler(request)
    except LiveError as error:
        response = error_response(error, 403)
    except web.HTTPException as error:
        response = web.Response(status=error.status, text=error.reason)
    if not response.prepared:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.pop("Server", None)
    return response


def error_response(error: ExpoError, status: int) -> web.Response:
    """Return an error as JSON, both languages."""
    body = {
        "message": {"zh": error.message.zh, "en": error.message.en},
        "hint": {"zh": error.hint.zh, "en": error.hint.en},
    }
    return web.json_response(body, status=status)


def _require_own_origin(request: web.Request) -> None:
    origin = request.headers.get("Origin")
    if origin is None:
        return
    if urlsplit(origin).netloc != request.headers.get("Host", ""):
        raise LiveError(
            Text(zh="请求来自别的网站。", en="The request comes from another site."),
            Text(zh="请直接打开展商给您的链接。", en="Open the exhibitor's link itself."),
        )


class EntryRate:
    """How often one address may try to enter in a minute; forgets the oldest addresses."""

    def __init__(self) -> None:
        self._tries: OrderedDict[str, tuple[int, int]] = OrderedDict()

    def allow(self, address: str) -> bool:
        """Return whether one more try is allowed now."""
        minute = int(time.monotonic() // 60)
        then, count = self._tries.pop(address, (minute, 0))
        count = count + 1 if then == minute else 1
        self._tries[address] = (minute, count)
        while len(self._tries) > ADDRESSES_REMEMBERED:
            self._tries.popitem(last=False)
        return count <= ENTRIES_PER_MINUTE
