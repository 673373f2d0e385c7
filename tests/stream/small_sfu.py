"""A small media server that is not ours: takes one program by WHIP, gives it to many by WHEP.

It passes the picture on a quarter as large, so that whoever sees it knows where it came from.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from aiohttp import web
from aiortc import MediaStreamTrack, RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.contrib.media import MediaRelay
from av import VideoFrame

from expo_studio.stream.peers import stay_on_loopback

WIDTH, HEIGHT = 320, 180
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Allow-Methods": "POST, DELETE, OPTIONS",
    "Access-Control-Expose-Headers": "Location",
}


class Smaller(MediaStreamTrack):
    """Another picture, a quarter as large."""

    kind = "video"

    def __init__(self, whole: MediaStreamTrack, sfu: SmallSfu) -> None:
        super().__init__()
        self._whole, self._sfu = whole, sfu

    async def recv(self) -> VideoFrame:
        frame = await self._whole.recv()
        while self._sfu.is_dark:
            frame = await self._whole.recv()
        assert isinstance(frame, VideoFrame)
        small = frame.reformat(width=WIDTH, height=HEIGHT)
        small.pts, small.time_base = frame.pts, frame.time_base
        return small


class SmallSfu:
    """The server, on a thread and loop of its own.

    Attributes:
        base: Its address.
        asked: What was asked of it: method, path, token.
        is_full: Whether it refuses to be watched.
        is_dark: Whether it sends no picture to those who watch.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.is_full = self.is_dark = False
        self._tracks: list[MediaStreamTrack] = []
        self._open: dict[str, RTCPeerConnection] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.base: str = self._do(self._start())

    def watching(self) -> int:
        """Return how many watch."""
        return sum(name.startswith("/whep/") for name in tuple(self._open))

    def stop(self) -> None:
        """Go without a word to anybody."""
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5.0)
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20.0)

    async def _start(self) -> str:
        self._relay = MediaRelay()
        app = web.Application()
        app.router.add_route("OPTIONS", "/{door}", self._options)
        app.router.add_route("OPTIONS", "/{door}/{name}", self._options)
        app.router.add_post("/{door}", self._post)
        app.router.add_delete("/{door}/{name}", self._delete)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def _end(self) -> None:
        await self._runner.cleanup()
        for connection in tuple(self._open.values()):
            with suppress(ConnectionError):
                await connection.close()
        await asyncio.sleep(0.2)

    def _note(self, request: web.Request) -> None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.asked.append((request.method, request.path, token))

    async def _options(self, request: web.Request) -> web.Response:
        return web.Response(status=204, headers=CORS)

    async def _post(self, request: web.Request) -> web.Response:
        self._note(request)
        is_watching = request.match_info["door"] == "whep"
        if is_watching and (self.is_full or not self._tracks):
            return web.Response(status=503, headers=CORS)
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        if is_watching:
            connection.addTrack(Smaller(self._relay.subscribe(self._tracks[-1]), self))
        else:
            connection.on("track", self._take)
        offer = RTCSessionDescription(await request.text(), "offer")
        await connection.setRemoteDescription(offer)
        stay_on_loopback(connection)
        await connection.setLocalDescription(await connection.createAnswer())
        name = f"{request.path}/{len(self.asked)}"
        self._open[name] = connection
        words = connection.localDescription.sdp
        headers = {**CORS, "Location": name, "Content-Type": "application/sdp"}
        return web.Response(status=201, text=words, headers=headers)

    def _take(self, track: MediaStreamTrack) -> None:
        if track.kind == "video":
            self._tracks.append(track)

    async def _delete(self, request: web.Request) -> web.Response:
        self._note(request)
        connection = self._open.pop(request.path, None)
        if connection is not None:
            await connection.close()
        return web.Response(status=200 if connection else 404, headers=CORS)
