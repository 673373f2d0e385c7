"""The same parcels to every visitor, each through a bounded queue of their own."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from aiortc import MediaStreamTrack
from aiortc.mediastreams import MediaStreamError

from expo_studio.stream.allowance import Allowance
from expo_studio.stream.encoder import Codec, VideoPacket
from expo_studio.stream.senders import Packer, Parcel

QUEUE_LIMIT = 45
"""Pictures a slow visitor may lag behind, 1.5 s, before they skip to the next key frame."""
KEYS_AT_ONCE = 5.0
KEYS_PER_SECOND = 0.5
"""How many key frames one visitor may ask for: each costs everybody."""


class VisitorTrack(MediaStreamTrack):
    """What one visitor is sent; begins with a key frame and skips to one when behind."""

    kind = "video"

    def __init__(self, codec: Codec, ask_for_key: Callable[[], None]) -> None:
        super().__init__()
        self.codec = codec
        self._ask_everyone = ask_for_key
        self._keys = Allowance(KEYS_PER_SECOND, KEYS_AT_ONCE)
        self._queue: deque[Parcel] = deque()
        self._arrived = asyncio.Event()
        self._needs_key = True

    def ask_for_key(self) -> None:
        """Ask for a key frame, within what one visitor may ask for."""
        if self._keys.spend():
            self._ask_everyone()

    def push(self, parcel: Parcel) -> None:
        """Queue a parcel, or drop it while a key frame is awaited."""
        if self._needs_key and not parcel.is_key:
            return
        if len(self._queue) >= QUEUE_LIMIT:
            self._queue.clear()
            self._needs_key = True
            self.ask_for_key()
            return
        self._needs_key = False
        self._queue.append(parcel)
        self._arrived.set()

    async def recv(self) -> Parcel:  # type: ignore[override]
        """Return the next parcel; MediaStreamError when the visitor has left."""
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

    def __init__(
        self,
        ask_for_key: Callable[[Codec], None],
        want: Callable[[frozenset[Codec]], None],
    ) -> None:
        self._ask_for_key = ask_for_key
        self._want = want
        self._tracks: set[VisitorTrack] = set()
        self._packers = {codec: Packer(codec) for codec in Codec}

    def __len__(self) -> int:
        return len(self._tracks)

    def join(self, codec: Codec) -> VisitorTrack:
        """Return a track for one more visitor; its codec is encoded from now on."""
        track = VisitorTrack(codec, lambda: self._ask_for_key(codec))
        self._tracks.add(track)
        self._tell_wanted()
        track.ask_for_key()
        return track

    def leave(self, track: VisitorTrack) -> None:
        """Stop sending to a visitor; a codec nobody watches is encoded no longer."""
        self._tracks.discard(track)
        track.stop()
        self._tell_wanted()

    def push(self, codec: Codec, packet: VideoPacket) -> None:
        """Give a packet to everyone who watches in its codec."""
        tracks = [track for track in self._tracks if track.codec is codec]
        if tracks:
            parcel = self._packers[codec].pack(packet)
            for track in tracks:
                track.push(parcel)

    def _tell_wanted(self) -> None:
        self._want(frozenset({Codec.H264} | {track.codec for track in self._tracks}))
