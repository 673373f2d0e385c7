"""What every request must pass: name, origin, time; and the headers every answer bears."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import time
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from expo_studio.errors import ExpoError
from expo_studio.stream import foreign_pages
from expo_studio.stream.refusals import RefusedError, foreign_site, too_slow

BODY_LIMIT = 70_000
BODY_SECONDS = 10.0
IDLE_SECONDS = 10.0
"""How long a connection may be open without a whole request."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'none'; "
        "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": (
        "camera=(self), microphone=(self), display-capture=(self), geolocation=(), "
        "fullscreen=(self), picture-in-picture=(self), xr-spatial-tracking=(self)"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

WATCHING_PAGE = "/"
"""The one page that may also speak with the server where visitors watch."""

FRAMED_HEADERS = {
    "Content-Security-Policy": (
        HEADERS["Content-Security-Policy"]
        .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
        .replace("connect-src 'self'", "connect-src 'self' blob: data:")
        .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    ),
    "X-Frame-Options": "SAMEORIGIN",
}
"""Of the booth in 3D, which the visitor's page shows inside itself and whose loader makes
blobs of the textures inside models and unpacks meshes by WebAssembly."""


class Guard:
    """Stands before every route.

    Args:
        names: Names this host may be called by, beside addresses; a page of another name
            that points here (DNS rebinding) is refused.
        watched_at: The server where pages watch, if it is not this one.
    """

    def __init__(self, names: frozenset[str], watched_at: str = "") -> None:
        self._watching = _speaking_with(watched_at) if watched_at else HEADERS
        self._names = names | {"localhost", *_own_names()}
        self._busy: set[object] = set()
        self._idle_since: dict[object, float] = {}

    def middleware(self) -> Middleware:
        """Return the middleware of an application."""

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            self._busy.add(request.protocol)
            try:
                response = await self._answer(request, handler)
            finally:
                self._busy.discard(request.protocol)
                self._idle_since[request.protocol] = time.monotonic()
            return response

        return guard

    async def sweep(self, server: web.Server) -> None:
        """Drop connections that are open without a whole request, until cancelled."""
        while True:
            await asyncio.sleep(1.0)
            now = time.monotonic()
            waiting = [one for one in server.connections if one not in self._busy]
            self._idle_since = {one: self._idle_since.get(one, now) for one in waiting}
            for one in waiting:
                if now - self._idle_since[one] > IDLE_SECONDS and one.transport is not None:
                    one.transport.abort()

    async def _answer(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            self._require_own_name(request)
            response = await handler(request)
        except RefusedError as refusal:
            response = refusal_response(refusal)
        except web.HTTPException as error:
            response = web.Response(status=error.status, text=error.reason)
            if "Allow" in error.headers:
                response.headers["Allow"] = error.headers["Allow"]
        if not response.prepared:
            headers = self._watching if request.path == WATCHING_PAGE else HEADERS
            for name, value in headers.items():
                response.headers.setdefault(name, value)
            response.headers.update(foreign_pages.headers_for(request))
        return response

    def _require_own_name(self, request: web.Request) -> None:
        """Refuse other names and other sites' pages (CSRF, foreign WebSockets)."""
        host = request.headers.get("Host", "")
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
        if not (_is_address(name) or name in self._names):
            raise foreign_site()
        origin = request.headers.get("Origin")
        is_foreign = origin is not None and urlsplit(origin).netloc != host
        if is_foreign and not foreign_pages.is_let_in(request):
            raise foreign_site()


def _speaking_with(origin: str) -> dict[str, str]:
    """Return the headers of pages that may also speak with another server."""
    policy = HEADERS["Content-Security-Policy"]
    wider = policy.replace("connect-src 'self'", f"connect-src 'self' {origin}")
    return {**HEADERS, "Content-Security-Policy": wider}


def refusal_response(refusal: RefusedError) -> web.Response:
    """Return a refusal as JSON, both languages."""
    response = web.json_response(in_words(refusal), status=refusal.status)
    if refusal.retry_seconds:
        response.headers["Retry-After"] = str(refusal.retry_seconds)
    return response


def in_words(error: ExpoError) -> dict[str, dict[str, str]]:
    """Return what JSON tells of an error."""
    return {
        "message": {"zh": error.message.zh, "en": error.message.en},
        "hint": {"zh": error.hint.zh, "en": error.hint.en},
    }


def compressed(request: web.Request, response: web.Response) -> web.Response:
    """Return an answer that goes out compressed where the browser takes that."""
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        response.enable_compression(web.ContentCoding.gzip)
    return response


async def body(request: web.Request) -> bytes:
    """Return a request's body; RefusedError if it does not arrive in time."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await request.read()
    except TimeoutError as error:
        raise too_slow() from error


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _own_names() -> set[str]:
    name = socket.gethostname().lower()
    return {name, f"{name.partition('.')[0]}.local"}
