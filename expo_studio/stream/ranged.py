"""Sending a film or a document in pieces, and parts of it to whoever jumps within it (RFC 9110)."""

from __future__ import annotations

from aiohttp import web

from expo_studio.stream.guard import HEADERS

PIECE_BYTES = 262_144
"""Bytes handed over at once; a slow visitor holds no more of them than that."""


async def send_parts(request: web.Request, content: bytes, kind: str) -> web.StreamResponse:
    """Send a file, or the part of it that was asked for.

    Args:
        request: May bear a range of bytes.
        content: The whole file.
        kind: Its media type.
    """
    part = _part_of(request, len(content))
    response = web.StreamResponse(status=200 if part is None else 206, headers=HEADERS)
    response.content_type = kind
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["Cache-Control"] = "private, max-age=86400, immutable"
    first, end = (0, len(content)) if part is None else part
    if part is not None:
        response.headers["Content-Range"] = f"bytes {first}-{end - 1}/{len(content)}"
    response.content_length = end - first
    await response.prepare(request)
    if request.method != "HEAD":
        for at in range(first, end, PIECE_BYTES):
            await response.write(content[at : min(end, at + PIECE_BYTES)])
    await response.write_eof()
    return response


def _part_of(request: web.Request, size: int) -> tuple[int, int] | None:
    """Return first byte and end of what was asked for, None where no part was."""
    if "Range" not in request.headers:
        return None
    try:
        first, end, _ = request.http_range.indices(size)
    except ValueError:
        first, end = size, size
    if first >= end:
        raise web.HTTPRequestRangeNotSatisfiable
    return first, end
