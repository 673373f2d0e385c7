"""Two real peer connections in one loop: our sending side, and aiortc's receiving side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import av
import numpy as np
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.rtp import is_rtcp

from expo_studio.stream.encoder import MAKERS, VIDEO_RATE, SharedEncoder, scaled, yuv
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.whep import Watching


@dataclass
class Viewer:
    """A player of aiortc's; ``drops`` decides which RTP packets its network loses.

    Attributes:
        packets: RTP packets as they came, still protected.
        reports: How many RTCP packets came.
        keys_asked: How often it asked for a key frame.
    """

    drops: Callable[[int, bytes], bool] = lambda number, packet: False
    packets: list[bytes] = field(default_factory=list)
    reports: int = 0
    keys_asked: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))

    async def watch(self, watching: Watching, kinds: tuple[str, ...] = ("video",)) -> None:
        for kind in kinds:
            self.connection.addTransceiver(kind, direction="recvonly")
        await self.connection.setLocalDescription(await self.connection.createOffer())
        self._lose()
        self._count_keys_asked()
        self.name, answer = await watching.open("", self.connection.localDescription.sdp)
        await self.connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))

    def _count_keys_asked(self) -> None:
        receiver = self.connection.getTransceivers()[0].receiver
        ask = receiver._send_rtcp_pli

        async def counted(source: int) -> None:
            self.keys_asked += 1
            await ask(source)

        receiver._send_rtcp_pli = counted

    def _lose(self) -> None:
        transport = self.connection.getTransceivers()[0].receiver.transport.transport
        receive = transport._recv

        async def lossy() -> bytes:
            while True:
                data: bytes = await receive()
                if not 127 < data[0] < 192:
                    return data
                if is_rtcp(data):
                    self.reports += 1
                    return data
                self.packets.append(data)
                if not self.drops(len(self.packets), data):
                    return data

        transport._recv = lossy

    async def frame(self, kind: str = "video", seconds: float = 120.0) -> av.frame.Frame:
        tracks = [one.receiver.track for one in self.connection.getTransceivers()]
        track = next(one for one in tracks if one.kind == kind)
        async with asyncio.timeout(seconds):
            return await track.recv()  # type: ignore[return-value]


class Sending:
    """Our fan-out with a picture that moves; leaves nothing running."""

    def __init__(self, frames_per_second: int = 30, bits_per_second: int = 400_000) -> None:
        self.keys_asked = 0
        self._bits_per_second = bits_per_second
        self.pictures = 0
        self.wanted: frozenset[Rendition] = frozenset()
        self._pause = 1.0 / frames_per_second
        self._encoders: dict[Rendition, SharedEncoder] = {}

    async def __aenter__(self) -> Sending:
        self.fanout = Fanout(Layer.P720, self._ask, self._want)
        self.watching = Watching(self.fanout, lambda visitor: True, is_local=True)
        self._tasks = [
            asyncio.get_running_loop().create_task(work, name=name)
            for name, work in (
                ("fanout", self.fanout.run()),
                ("watching", self.watching.run()),
                ("pictures", self._encode()),
            )
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.watching.close_all()

    def _ask(self, rendition: Rendition) -> None:
        self.keys_asked += 1
        if rendition in self._encoders:
            self._encoders[rendition].ask_for_key()

    def _want(self, renditions: frozenset[Rendition]) -> None:
        """Encode small pictures, a quarter of each layer's size, to be kind to the machine."""
        self.wanted = renditions
        self._encoders = {
            one: self._encoders.get(one)
            or SharedEncoder(
                MAKERS[one.codec],
                (one.layer.width // 4, one.layer.height // 4),
                min(self._bits_per_second, one.layer.bits_per_second),
            )
            for one in renditions
        }

    async def _encode(self) -> None:
        noise = np.random.default_rng(6).integers(0, 255, (180, 640, 4), np.uint8)
        loop = asyncio.get_running_loop()
        at = 0
        while True:
            await asyncio.sleep(self._pause)
            at += 1
            frame = yuv(np.ascontiguousarray(noise[:, at % 320 : at % 320 + 320]))
            ticks = int(loop.time() * VIDEO_RATE)
            self.pictures += 1
            for one, encoder in tuple(self._encoders.items()):
                picture = scaled(frame, one.layer.width // 4, one.layer.height // 4)
                for packet in encoder.encode(picture, ticks):
                    self.fanout.push(one, bytes(packet), ticks, is_key=packet.is_keyframe)


def run(work: Callable[[], object]) -> None:
    """Run a coroutine function in a loop of its own."""
    asyncio.run(work())  # type: ignore[arg-type]
