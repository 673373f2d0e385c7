"""Passing on between real peer connections: a phone of aiortc's, our host, players of aiortc's."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import av
import numpy as np
import pytest
from aiortc import (
    RTCConfiguration,
    RTCPeerConnection,
    RTCRtpSender,
    RTCSessionDescription,
    VideoStreamTrack,
)
from aiortc.rtp import RTCP_PSFB_APP, AnyRtcpPacket, RtcpPsfbPacket, is_rtcp, unpack_remb_fci

from expo_studio.errors import ExpoError
from expo_studio.stream import whip
from expo_studio.stream.cameras import Cameras
from expo_studio.stream.encoder import Codec
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.passing import Passed, Passing
from expo_studio.stream.quality import Quality
from expo_studio.stream.voice import Emit, Voice
from expo_studio.stream.whip import Bringing
from tests.stream.pairs import Sending, Viewer, run

SIZE = (480, 270)
"""Of the phone's picture; what is encoded here for the tests is 320 x 180 and 160 x 90."""


@pytest.fixture(autouse=True)
def _steady(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's layer change by itself, however busy this machine is."""
    monkeypatch.setattr(Quality, "hear", lambda self, reception, rate: self.layer)


class Moving(VideoStreamTrack):
    """A phone's picture: noise that moves; still pictures would take a packet each."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__()
        shape = (size[1] * 3 // 2 // 8 + 1, size[0] // 4)
        blocks = np.random.default_rng(4).integers(90, 150, shape, np.uint8)
        self._noise = blocks.repeat(8, 0).repeat(8, 1)[: size[1] * 3 // 2]
        self._width = size[0]
        self._at = 0

    async def recv(self) -> av.VideoFrame:
        pts, base = await self.next_timestamp()
        self._at = (self._at + 2) % self._width
        planes = np.ascontiguousarray(self._noise[:, self._at : self._at + self._width])
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts, frame.time_base = pts, base
        return frame


class Phone:
    """Sends; ``drops`` decides which of its packets are lost on the way to the host."""

    def __init__(
        self,
        size: tuple[int, int] = SIZE,
        codec: str = "video/H264",
        track: VideoStreamTrack | None = None,
    ) -> None:
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        sender = self.connection.addTransceiver(track or Moving(size), direction="sendonly")
        known = RTCRtpSender.getCapabilities("video").codecs
        sender.setCodecPreferences([one for one in known if one.mimeType in {codec, "video/rtx"}])
        self.drops: Callable[[], bool] = lambda: False
        self.dropped = 0

    async def send(self, bringing: Bringing) -> str:
        await self.connection.setLocalDescription(await self.connection.createOffer())
        name, answer = await bringing.open("", self.connection.localDescription.sdp)
        transport = bringing.connection(name, "")
        assert transport is not None
        self._lose(transport.getTransceivers()[0].receiver.transport.transport)
        await self.connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))
        return name

    def _lose(self, transport: Any) -> None:
        receive = transport._recv

        async def lossy() -> bytes:
            while True:
                data: bytes = await receive()
                if not 127 < data[0] < 192 or is_rtcp(data) or not self.drops():
                    return data
                self.dropped += 1

        transport._recv = lossy


class Staged(Sending):
    """A fan-out with our own pictures, beside them what phones bring."""

    def __init__(self, heard: Emit = lambda packet, ticks: None) -> None:
        super().__init__()
        self.heard = heard
        self.full = ""
        self.warned: list[ExpoError] = []

    async def __aenter__(self) -> Staged:
        await super().__aenter__()
        loop = asyncio.get_running_loop()
        self.passing = Passing(self.fanout, Layer.P720, lambda: self.full, self.warned.append)
        self.voice = voice = Voice(None, self.heard, self.warned.append)
        voice.start()
        self.bringing = Bringing(Cameras(), voice, lambda: None, self.passing, is_local=True)
        for work in (self.passing.run(), self.bringing.run()):
            self._tasks.append(loop.create_task(work))
        return self

    async def __aexit__(self, *gone: object) -> None:
        self.voice.stop()
        await self.bringing.close_all()
        await super().__aexit__(*gone)

    def _ask(self, rendition: Rendition) -> None:
        if rendition.sender:
            self.passing.ask_for_key(rendition.sender)
        else:
            super()._ask(rendition)

    async def show(self, phone: Phone, passed: Passed = Passed.ON) -> None:
        """Show full what a phone sends, and wait until it reaches players so."""
        self.full = await phone.send(self.bringing)
        await self.until(passed)

    async def until(self, passed: Passed, seconds: float = 120.0) -> None:
        async with asyncio.timeout(seconds):
            while self.passing.standing.passed is not passed:  # noqa: ASYNC110 (it tells nobody)
                await asyncio.sleep(0.02)


@asynccontextmanager
async def staged(
    phone: Phone | None = None, heard: Emit = lambda packet, ticks: None
) -> AsyncIterator[tuple[Staged, Viewer, Phone]]:
    """Yield a stage, a player that watches it, and a phone that may be shown."""
    viewer, phone = Viewer(), phone or Phone()
    async with Staged(heard) as sending:
        await viewer.watch(sending.watching)
        try:
            yield sending, viewer, phone
        finally:
            await viewer.connection.close()
            await phone.connection.close()


async def until_width(viewer: Viewer, width: int, seconds: float = 120.0) -> float:
    """Return the longest time between two pictures until one has this width."""
    longest, before = 0.0, time.monotonic()
    async with asyncio.timeout(seconds):
        while True:
            frame: Any = await viewer.frame()
            longest, before = max(longest, time.monotonic() - before), time.monotonic()
            if frame.width == width:
                return longest


@pytest.mark.parametrize("codec", list(Codec))
def test_what_a_phone_sends_reaches_players_of_the_codec(codec: Codec) -> None:
    async def main() -> None:
        async with staged(Phone(codec=f"video/{codec.name}")) as (sending, viewer, phone):
            await until_width(viewer, 320)
            await sending.show(phone)
            if codec is Codec.VP8:
                for _ in range(20):
                    assert (await viewer.frame()).width == 320, "the player has agreed on H.264"
                assert sending.wanted == {Rendition(Codec.H264, Layer.P720)}
            else:
                await until_width(viewer, SIZE[0])
                assert sending.wanted == frozenset(), "nothing is encoded any more"
                for _ in range(30):
                    assert (await viewer.frame()).width == SIZE[0]
                sending.full = ""
                await until_width(viewer, 320)
                assert sending.wanted == {Rendition(Codec.H264, Layer.P720)}
        assert sending.warned == []

    run(main)


def test_lost_packets_of_a_phone_are_sent_again() -> None:
    async def main() -> None:
        chance = random.Random(6)
        async with staged() as (sending, viewer, phone):
            await sending.show(phone)
            await until_width(viewer, SIZE[0])
            sender = sending.passing._senders[sending.full]
            phone.drops = lambda: chance.random() < 0.08
            for _ in range(150):
                frame: Any = await viewer.frame()
                assert frame.width == SIZE[0]
            print("dropped", phone.dropped, "players asked", viewer.keys_asked)
            assert phone.dropped > 10
            assert sender.intake.is_sound
            assert sending.passing.standing.passed is Passed.ON

    run(main)


def test_who_falls_silent_is_composed_and_passed_on_again_later() -> None:
    async def main() -> None:
        async with staged() as (sending, viewer, phone):
            await sending.show(phone)
            await until_width(viewer, SIZE[0])
            phone.drops = lambda: True
            gap = await until_width(viewer, 320)
            print(f"longest without a picture {gap:.2f} s")
            assert sending.passing.standing.passed is Passed.WAITING
            assert sending.wanted == {Rendition(Codec.H264, Layer.P720)}
            phone.drops = lambda: False
            await sending.until(Passed.ON)
            await until_width(viewer, SIZE[0])

    run(main)


def test_players_on_smaller_layers_get_what_is_encoded_here() -> None:
    async def main() -> None:
        async with staged(Phone((1280, 720))) as (sending, viewer, phone):
            await viewer.frame()
            (watcher,) = sending.fanout._watchers
            watcher.limit()
            watcher.quality.ceiling = Layer.P360
            await until_width(viewer, 160)
            await sending.show(phone)
            for _ in range(20):
                assert (await viewer.frame()).width == 160
            assert sending.wanted == {Rendition(Codec.H264, Layer.P360)}

    run(main)


def test_what_is_too_large_is_encoded_anew_and_told_once() -> None:
    async def main() -> None:
        async with staged(Phone((1920, 1080))) as (sending, viewer, phone):
            await sending.show(phone, Passed.SIZE)
            for _ in range(20):
                assert (await viewer.frame()).width == 320
        assert len(sending.warned) == 1
        assert "1920x1080" in sending.warned[0].message.en
        assert "720p" in sending.warned[0].hint.zh

    run(main)


def test_a_phone_that_goes_leaves_no_hole() -> None:
    async def main() -> None:
        async with staged() as (sending, viewer, phone):
            await sending.show(phone)
            await until_width(viewer, SIZE[0])
            assert await sending.bringing.close(sending.full, "")
            await until_width(viewer, 320)
            assert sending.passing._senders == {}
            feeds = [one for one in sending.fanout._feeds if one.sender]
            sending.passing.review()
            assert len(feeds) <= 1

    run(main)


def test_many_who_ask_get_one_key_frame() -> None:
    async def main() -> None:
        phone, viewers = Phone(), [Viewer() for _ in range(4)]
        async with Staged() as sending:
            await sending.show(phone)
            sender = sending.passing._senders[sending.full]
            asked, ask = list[float](), sender._back.ask_for_key

            def counted(source: int) -> None:
                asked.append(time.monotonic())
                ask(source)

            sender._back.ask_for_key = counted  # type: ignore[method-assign]
            await asyncio.gather(*(one.watch(sending.watching) for one in viewers))
            await asyncio.gather(*(until_width(one, SIZE[0]) for one in viewers))
            print("asked", len(asked))
            assert asked
            pauses = np.diff(asked)
            assert all(pause >= 0.45 for pause in pauses)
            for one in viewers:
                await one.connection.close()
            await phone.connection.close()

    run(main)


def test_a_phone_is_told_to_send_no_more_than_the_uplink_has_for_each() -> None:
    """By REMB: aiortc's estimate, at most a layer's bits, at most a visitor's share."""

    async def main() -> None:
        phone, told = Phone(), list[int]()
        sender = phone.connection.getSenders()[0]
        hear = sender._handle_rtcp_packet

        async def heard(packet: AnyRtcpPacket) -> None:
            if isinstance(packet, RtcpPsfbPacket) and packet.fmt == RTCP_PSFB_APP:
                told.append(unpack_remb_fci(packet.fci)[0])
            await hear(packet)

        sender._handle_rtcp_packet = heard  # type: ignore[method-assign]
        async with staged(phone) as (sending, viewer, _):
            await sending.show(phone)
            await until_width(viewer, SIZE[0])
            async with asyncio.timeout(120):
                while not told:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert max(told) <= Layer.P720.bits_per_second
            sending.fanout.uplink = 900_000.0
            async with asyncio.timeout(120):
                while told[-1] > 900_000 * 0.85:  # noqa: ASYNC110 (some are on their way)
                    await asyncio.sleep(0.05)
            told.clear()
            async with asyncio.timeout(120):
                while len(told) < 3:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert max(told) <= 900_000 * 0.85

    run(main)


def takes() -> list[str]:
    """Return what shows and hears cameras now."""
    return [name for one in asyncio.all_tasks() if (name := one.get_name()).startswith("camera ")]


def test_an_offer_that_is_broken_off_leaves_nothing() -> None:
    async def main() -> None:
        async with staged() as (sending, _, phone):
            answer, answered = sending.bringing._answer, list[RTCPeerConnection]()

            async def never_done(connection: RTCPeerConnection, offer: str) -> None:
                await answer(connection, offer)
                answered.append(connection)
                await asyncio.Event().wait()

            sending.bringing._answer = never_done  # type: ignore[method-assign, assignment]
            offer = asyncio.create_task(phone.send(sending.bringing))  # noqa: TID251
            while not answered:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
            offer.cancel()
            with pytest.raises(asyncio.CancelledError):
                await offer
            assert answered[0].connectionState == "closed"
            assert sending.passing._senders == {}
            assert len(sending.bringing) == 0
            assert takes() == []

    run(main)


def test_a_camera_that_never_comes_about_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whip, "CONNECT_SECONDS", 0.5)

    async def main() -> None:
        async with staged() as (sending, _, phone):
            local = await phone.connection.createOffer()
            await phone.connection.setLocalDescription(local)
            await sending.bringing.open("", phone.connection.localDescription.sdp)
            async with asyncio.timeout(120):
                while not takes():  # noqa: ASYNC110
                    await asyncio.sleep(0)
            assert takes() == ["camera video"]
            async with asyncio.timeout(120):
                while len(sending.bringing) or takes():  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert sending.passing._senders == {}

    run(main)
