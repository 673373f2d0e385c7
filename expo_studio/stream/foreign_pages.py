"""Players in pages of other sites (CORS): let in at the media doors by a token, never by a cookie.

A page elsewhere must know a token to get anywhere, and cannot make a browser use a seat: where it
may come from anywhere, browsers give no answer to what was asked with cookies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from expo_studio.stream.entrance import bearer

if TYPE_CHECKING:
    from aiohttp import web

DOORS = frozenset({"whep", "whip"})
ANSWERED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        "Location, ETag, Link, Accept-Patch, Accept-Post, Retry-After, Access-Control-Allow-Methods"
    ),
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "OPTIONS, POST, PATCH, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, If-Match, ETag",
    "Access-Control-Max-Age": "600",
}
"""Some encoders look here whether addresses may be told later, and name the ETag as one."""


def is_let_in(request: web.Request) -> bool:
    """Return whether a page of any site may ask this: what it may do, or something by a token."""
    if request.path.removeprefix("/").partition("/")[0] not in DOORS:
        return False
    return request.method == "OPTIONS" or bool(bearer(request))


def headers_for(request: web.Request) -> dict[str, str]:
    """Return what lets such a page read the answer; nothing for everybody else."""
    if "Origin" not in request.headers or not is_let_in(request):
        return {}
    return {**ANSWERED, **PREFLIGHT} if request.method == "OPTIONS" else ANSWERED
