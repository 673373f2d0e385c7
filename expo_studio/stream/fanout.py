"""The same encoded packets to every visitor, each through a bounded queue of their own."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from aiortc import MediaStreamTrack
from aiortc.mediastreams import MediaStreamError

from expo_studio.stream.encoder import VideoPacket

QUEUE_LIMIT = 45
"""Packets a slow visitor may lag behind, 1.5 s, before they skip to the next key frame."""


class VisitorTrack(MediaStreamTrack):
    """What one visitor is sent; begins with a key frame and skips to one when behind."""

    kind = "video"

    def __init__(self, ask_for_key: Callable[[], None]) -> None:
        super().__init__()
        self._ask_for_key = ask_for_key
        self._queue: deque[VideoPacket] = deque()
        self._arrived = asyncio.Event()
        self._needs_key = True

    def push(self, packet: VideoPacket) -> None:
        """Queue a packet, or drop it while a key frame is awaited."""
        if self._needs_key and not packet.is_keyframe:
            return
        if len(self._queue) >= QUEUE_LIMIT:
            self._queue.clear()
            self._needs_key = True
            self._ask_for_key()
            return
        self._needs_key = False
        self._queue.append(packet)
        self._arrived.set()

    async def recv(self) -> VideoPacket:
        """Return the next packet; MediaStreamError when the visitor has left."""
        while not self._queue:
            if self.readyState != "live":
                raise MediaStreamError
            self._arrived.clear()
            await self._arrived.wait()
        return self._queue.popleft()

    def stop(self) -> None:
        """End the track and wake whoever waits for it."""
        super().stop()
        self._arrived.set()


class Fanout:
    """The tracks of everyone who watches; lives on the session's loop."""

    def __init__(self, ask_for_key: Callable[[], None]) -> None:
        self._ask_for_key = ask_for_key
        self._tracks: set[VisitorTrack] = set()

    def __len__(self) -> int:
        return len(self._tracks)

    def join(self) -> VisitorTrack:
        """Return a track for one more visitor."""
        track = VisitorTrack(self._ask_for_key)
        self._tracks.add(track)
        self._ask_for_key()
        return track

    def leave(self, track: VisitorTrack) -> None:
        """Stop sending to a visitor."""
        self._tracks.discard(track)
        track.stop()

    def push(self, packet: VideoPacket) -> None:
        """Give a packet to everyone."""
        for track in tuple(self._tracks):
            track.push(packet)
