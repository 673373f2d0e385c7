"""Showing static files on this machine, for ``expo-studio serve``."""

from __future__ import annotations

import asyncio
import mimetypes
import signal
from collections.abc import Callable, Mapping

from aiohttp import web

from expo_studio.stream.listening import Address, listen

CONTENT_TYPES = {
    ".glb": "model/gltf-binary",
    ".gz": "application/gzip",
    ".js": "text/javascript",
    ".webp": "image/webp",
}


def application(files: Mapping[str, bytes]) -> web.Application:
    """Return an application that serves files from memory, so that no path can lead astray."""

    async def answer(request: web.Request) -> web.Response:
        name = request.match_info["name"] or "index.html"
        if name not in files:
            raise web.HTTPNotFound
        suffix = f".{name.rpartition('.')[2]}"
        kind = CONTENT_TYPES.get(suffix) or mimetypes.guess_type(name)[0]
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
        return web.Response(
            body=files[name], content_type=kind or "application/octet-stream", headers=headers
        )

    app = web.Application()
    app.router.add_get("/{name:.*}", answer)
    return app


def serve_files(files: Mapping[str, bytes], port: int, ready: Callable[[str], None]) -> None:
    """Serve files on loopback until interrupted.

    Raises:
        LiveError: The port cannot be used.
    """

    async def main() -> None:
        over = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, over.set)
        runner = web.AppRunner(application(files), access_log=None)
        await runner.setup()
        try:
            bound = await listen(runner, Address("127.0.0.1", port))
            ready(f"http://127.0.0.1:{bound}/")
            await over.wait()
        finally:
            await runner.cleanup()

    asyncio.run(main())
