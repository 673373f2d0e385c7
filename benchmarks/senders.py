"""Senders to compare ours with: an encode for each, stock senders, and a bare loop."""

from __future__ import annotations

import asyncio
import fractions
import multiprocessing
import os
import secrets
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import av
import numpy as np
import stages
from aiohttp import web
from aiortc import (
    MediaStreamTrack,
    RTCConfiguration,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.contrib.media import MediaRelay
from pylibsrtp import Policy, Session
from pylibsrtp._binding import ffi, lib

from expo_studio.stream.encoder import MAKERS, VIDEO_RATE, Codec, SharedEncoder, yuv
from expo_studio.stream.listening import allow_many_sockets
from expo_studio.stream.whep import picture_codecs
from expo_studio.stream.wires import SEND_BUFFER_BYTES, UDP_SEGMENT

PAYLOAD_BYTES = 1_100
CONNECTIONS = web.AppKey("connections", list[RTCPeerConnection])
Tracks = Callable[[], MediaStreamTrack]


class Pictures(MediaStreamTrack):
    """The moving picture as raw frames, 30 a second."""

    kind = "video"

    def __init__(self) -> None:
        super().__init__()
        self._frames = _frames()
        self._start, self._at = 0.0, 0

    async def recv(self) -> av.VideoFrame:
        """Return the next frame when it is due."""
        self._start = self._start or time.monotonic()
        await asyncio.sleep(max(0.0, self._start + self._at / 30 - time.monotonic()))
        frame = self._frames[self._at % 60]
        frame.pts, frame.time_base = self._at * 3000, fractions.Fraction(1, 90_000)
        self._at += 1
        return frame


class Shared:
    """One encode of the moving picture for tracks that hand on what was encoded."""

    def __init__(self, bits_per_second: int) -> None:
        self.queues: set[asyncio.Queue[Any]] = set()
        self.encoder = SharedEncoder(MAKERS[Codec.H264], (1280, 720), bits_per_second)

    def track(self) -> MediaStreamTrack:
        """Return a track for one more; it begins with a key frame."""
        track = Packets()
        self.queues.add(track.queue)
        self.encoder.ask_for_key()
        return track

    async def run(self) -> None:
        """Encode, 30 pictures a second."""
        frames, start, at = _frames(), time.monotonic(), 0
        while True:
            await asyncio.sleep(max(0.0, start + at / 30 - time.monotonic()))
            ticks = int(time.monotonic() * VIDEO_RATE)
            for packet in await asyncio.to_thread(self.encoder.encode, frames[at % 60], ticks):
                for queue in self.queues:
                    if not queue.full():
                        queue.put_nowait(packet)
            at += 1


class Packets(MediaStreamTrack):
    """What was encoded, for one visitor."""

    kind = "video"

    def __init__(self) -> None:
        super().__init__()
        self.queue: asyncio.Queue[Any] = asyncio.Queue(60)

    async def recv(self) -> Any:
        """Return the next packet."""
        return await self.queue.get()


def _frames() -> list[av.VideoFrame]:
    painter, pixels = stages.PicturePainter(), np.zeros((720, 1280, 4), np.uint8)
    frames = []
    for _ in range(60):
        painter.draw(None, None, pixels)  # type: ignore[arg-type]
        frames.append(yuv(pixels))
    return frames


async def _serve(line: Any, track: Tracks) -> None:
    app = web.Application()
    app[CONNECTIONS] = []

    async def whep(request: web.Request) -> web.Response:
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        request.app[CONNECTIONS].append(connection)
        offer = RTCSessionDescription(await request.text(), "offer")
        connection.addTrack(track())
        connection.getTransceivers()[0].setCodecPreferences(picture_codecs())
        await connection.setRemoteDescription(offer)
        await connection.setLocalDescription(await connection.createAnswer())
        return web.Response(status=201, text=connection.localDescription.sdp)

    app.router.add_post("/whep", whep)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    line.send({"event": "ready", "visitor_url": f"http://127.0.0.1:{runner.addresses[0][1]}/#t=x"})
    await asyncio.Event().wait()


def _run_naive(line: Any, making: stages.Making) -> None:
    making.apply()

    async def main() -> None:
        relay, pictures = MediaRelay(), Pictures()
        await _serve(line, lambda: relay.subscribe(pictures))

    asyncio.run(main())


def _run_stock(line: Any, making: stages.Making) -> None:
    making.apply()
    allow_many_sockets()

    async def main() -> None:
        shared = Shared(making.bits_per_second or 2_500_000)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(shared.run(), name="encode")
            tasks.create_task(_serve(line, shared.track), name="serve")

    asyncio.run(main())


def naive(making: stages.Making) -> stages.Stage:
    """Start a host that encodes for each visitor."""
    return _start(_run_naive, making)


def stock(making: stages.Making) -> stages.Stage:
    """Start a host that encodes once and leaves the rest to aiortc's own senders."""
    return _start(_run_stock, making)


def _start(run: Callable[[Any, stages.Making], None], making: stages.Making) -> stages.Stage:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=run, args=(theirs, making), daemon=True)
    process.start()
    return stages.Stage(process, ours.recv())


def bare_loop(visitors: int, seconds: float, making: stages.Making) -> float:
    """Return the CPU seconds of a second of pictures that protecting and segmented sends take.

    Everyone has keys and sockets of their own; 30 times a second as many bytes as the program
    has are copied, protected packet by packet and sent in one call. Another process reads them.
    """
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_loop, args=(theirs, visitors, seconds, making))
    process.start()
    cores: float = ours.recv()
    process.join(5.0)
    return cores


def _loop(line: Any, visitors: int, seconds: float, making: stages.Making) -> None:
    making.apply()
    allow_many_sockets()
    packets = max(1, round((making.bits_per_second or 2_500_000) / 8 / 30 / PAYLOAD_BYTES))
    each = [_Bare(packets) for _ in range(visitors)]
    fork = multiprocessing.get_context("fork")
    reader = fork.Process(target=_read, args=([one.sink for one in each],), daemon=True)
    reader.start()
    start, used = time.monotonic(), time.process_time()
    for frame in range(int(seconds * 30)):
        time.sleep(max(0.0, start + frame / 30 - time.monotonic()))
        for one in each:
            one.send(frame)
    line.send((time.process_time() - used) / seconds)
    reader.kill()


def _read(sinks: list[socket.socket]) -> None:
    """Read what comes, on the other cores."""
    every = set(range(os.cpu_count() or 1))
    os.sched_setaffinity(0, every - os.sched_getaffinity(0) or every)
    for sink in sinks:
        sink.setblocking(False)
    room = bytearray(2048)
    while True:
        time.sleep(0.005)
        for sink in sinks:
            with suppress(BlockingIOError):
                while True:
                    sink.recv_into(room)


class _Bare:
    """A visitor of the bare loop."""

    def __init__(self, packets: int) -> None:
        profile = Policy.SRTP_PROFILE_AEAD_AES_128_GCM
        policy = Policy(secrets.token_bytes(28), Policy.SSRC_ANY_OUTBOUND, 0, profile)
        self._session = Session(policy)
        self._srtp = self._session._srtp[0]
        self.sink = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sink.bind(("127.0.0.1", 0))
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        self._to = self.sink.getsockname()
        self._step = PAYLOAD_BYTES + 12 + 16
        self._room = ffi.new("unsigned char[]", packets * self._step + 256)
        self._view = memoryview(ffi.buffer(self._room))[: packets * self._step]
        self._clear = os.urandom(packets * self._step)
        self._at = [self._room + self._step * at for at in range(packets)]
        self._length = ffi.new("int *")
        self._cut = [(socket.IPPROTO_UDP, UDP_SEGMENT, struct.pack("H", self._step))]

    def send(self, frame: int) -> None:
        """Protect and send one picture."""
        view, length, step = self._view, self._length, self._step
        view[:] = self._clear
        for at, place in enumerate(self._at):
            number = frame * len(self._at) + at & 0xFFFF
            struct.pack_into("!BBHII", view, at * step, 0x80, 96, number, frame * 3000, 7)
            length[0] = step - 16
            if lib.srtp_protect(self._srtp, place, length):
                raise RuntimeError("a packet was not protected")
        self._socket.sendmsg([view], self._cut, 0, self._to)
