"""WHEP and WHIP as players and encoders that are not ours use them."""

from __future__ import annotations

import asyncio
import fractions
import json
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import av
import numpy as np
import pytest
from aiortc import (
    AudioStreamTrack,
    RTCConfiguration,
    RTCPeerConnection,
    RTCSessionDescription,
    VideoStreamTrack,
)

from expo_studio.stream.client import ControlClient
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_survival import until

SDP = "application/sdp"


class Bright(VideoStreamTrack):
    """A phone's picture: one bright colour."""

    async def recv(self) -> av.VideoFrame:
        pts, base = await self.next_timestamp()
        frame = av.VideoFrame.from_ndarray(np.full((540, 480), 210, np.uint8), format="yuv420p")
        frame.pts, frame.time_base = pts, base
        return frame


class Tone(AudioStreamTrack):
    """A phone's sound."""

    async def recv(self) -> av.AudioFrame:
        silent = await super().recv()
        at = np.arange(silent.samples) + (silent.pts or 0)
        wave = (np.sin(at / silent.sample_rate * 600 * 2 * np.pi) * 12_000).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(wave[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts = silent.sample_rate, silent.pts
        frame.time_base = fractions.Fraction(1, silent.sample_rate)
        return frame


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path), "--sound", "none")
    yield running
    if running.process.poll() is None:
        running.stop()


def token_of(host: RunningHost, link: str) -> str:
    return str(host.ready[link]).partition("#t=")[2]


class Peer:
    """A player or encoder over HTTP, with a bearer token."""

    def __init__(self, http: aiohttp.ClientSession, base: str, door: str, token: str) -> None:
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.http, self.url = http, f"{base}/{door}"
        self.base = base
        self.headers = {"Authorization": f"Bearer {token}"}
        self.resource = self.also = ""

    async def open(self) -> aiohttp.ClientResponse:
        await self.connection.setLocalDescription(await self.connection.createOffer())
        offer = self.connection.localDescription.sdp + self.also
        headers = {**self.headers, "Content-Type": SDP}
        async with self.http.post(self.url, data=offer, headers=headers) as answer:
            words = await answer.text()
            if answer.status == 201:
                self.resource = self.base + answer.headers["Location"]
                description = RTCSessionDescription(words, "answer")
                await self.connection.setRemoteDescription(description)
            return answer

    async def patch(self, body: str, **headers: str) -> tuple[int, str]:
        kind = {"Content-Type": "application/trickle-ice-sdpfrag"}
        given = {**self.headers, **kind, **headers}
        async with self.http.patch(self.resource, data=body, headers=given) as answer:
            return answer.status, await answer.text()

    async def close(self) -> int:
        async with self.http.delete(self.resource, headers=self.headers) as answer:
            status = answer.status
        await self.connection.close()
        return status


async def frame_of(connection: RTCPeerConnection, kind: str, seconds: float = 120.0) -> Any:
    tracks = (one.receiver.track for one in connection.getTransceivers())
    track = next(one for one in tracks if one.kind == kind)
    async with asyncio.timeout(seconds):
        return await track.recv()


def corner(frame: av.VideoFrame) -> int:
    """Return how bright it is where a camera stands in the booth's picture, of any size."""
    return int(frame.to_ndarray()[frame.height * 5 // 6, frame.width * 9 // 10])


def with_http(work: Callable[[aiohttp.ClientSession], Coroutine[Any, Any, None]]) -> None:
    async def main() -> None:
        async with aiohttp.ClientSession() as http:
            await work(http)

    run(main)


def test_a_phone_is_seen_and_heard(host: RunningHost) -> None:
    """A WHIP encoder brings picture and sound; a WHEP player gets both mixed in."""

    async def work(http: aiohttp.ClientSession) -> None:
        phone = Peer(http, host.base, "whip", token_of(host, "camera_url"))
        phone.connection.addTrack(Bright())
        phone.connection.addTrack(Tone())
        assert (await phone.open()).status == 201
        player = Peer(http, host.base, "whep", token_of(host, "visitor_url"))
        player.connection.addTransceiver("video", direction="recvonly")
        player.connection.addTransceiver("audio", direction="recvonly")
        assert (await player.open()).status == 201
        async with asyncio.timeout(120):
            while corner(await frame_of(player.connection, "video")) < 190:
                pass
        loud = 0
        async with asyncio.timeout(120):
            while loud < 3000:
                sound = await frame_of(player.connection, "audio")
                loud = int(np.abs(sound.to_ndarray().astype(int)).max())
        assert await phone.close() == 200
        async with asyncio.timeout(120):
            while corner(await frame_of(player.connection, "video")) > 190:
                pass
        assert await player.close() == 200

    with_http(work)


def test_visitors_bring_no_camera(host: RunningHost) -> None:
    async def work(http: aiohttp.ClientSession) -> None:
        for token, status in ((token_of(host, "visitor_url"), 403), ("false", 403)):
            peer = Peer(http, host.base, "whip", token)
            peer.connection.addTrack(Bright())
            assert (await peer.open()).status == status
            await peer.connection.close()

    with_http(work)


def test_addresses_found_later_and_restarts(host: RunningHost) -> None:
    async def work(http: aiohttp.ClientSession) -> None:
        player = Peer(http, host.base, "whep", token_of(host, "visitor_url"))
        player.connection.addTransceiver("video", direction="recvonly")
        answer = await player.open()
        tag = answer.headers["ETag"]
        assert answer.headers["Accept-Patch"] == "application/trickle-ice-sdpfrag"
        late = "a=mid:0\r\na=candidate:1 1 udp 2130706431 127.0.0.1 9 typ host\r\n"
        assert (await player.patch(late, **{"If-Match": tag}))[0] == 204
        assert (await player.patch(late, **{"If-Match": '"other"'}))[0] == 412
        assert (await player.patch("a=candidate:nonsense\r\n"))[0] == 400
        status, words = await player.patch("a=ice-ufrag:another\r\na=ice-pwd:x\r\n")
        assert status == 422
        assert "new offer" in json.loads(words)["hint"]["en"]
        assert (await player.patch(late, **{"Content-Type": "text/plain"}))[0] == 415
        assert (await frame_of(player.connection, "video")).width == 1280
        assert await player.close() == 200
        assert (await player.patch(late))[0] == 404

    with_http(work)


def test_an_address_behind_a_name_holds_nothing_up(host: RunningHost) -> None:
    """Browsers that hide their addresses name what nobody here answers to."""
    hidden = "a=candidate:1 1 udp 2113937151 0e9c7a52-9c5f-4c44-9e4e-3c2c9c3f2c11.local 9 typ host"

    async def work(http: aiohttp.ClientSession) -> None:
        player = Peer(http, host.base, "whep", token_of(host, "visitor_url"))
        player.connection.addTransceiver("video", direction="recvonly")
        player.also = f"{hidden}\r\na=end-of-candidates\r\n"
        assert (await player.open()).status == 201
        assert (await frame_of(player.connection, "video")).width == 1280
        assert (await player.patch(f"a=mid:0\r\n{hidden}\r\n"))[0] == 204
        assert await player.close() == 200

    with_http(work)


def test_doors_say_what_they_take(host: RunningHost) -> None:
    async def work(http: aiohttp.ClientSession) -> None:
        for door in ("whep", "whip"):
            async with http.options(f"{host.base}/{door}") as answer:
                assert answer.status == 204
                assert answer.headers["Accept-Post"] == SDP

    with_http(work)


def test_a_phone_page_sends_its_camera(host: RunningHost, visit: Any, artifacts: Path) -> None:
    told: list[dict[str, Any]] = []
    before = set(threading.enumerate())
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    phone = visit(locale="zh-CN", viewport={"width": 390, "height": 780})
    phone.page.goto(host.ready["camera_url"])
    phone.page.click("text=开始传送画面和声音")
    wait_for(phone.page, "document.querySelector('#state').textContent === '正在直播。'")
    visitor = visit(locale="en-GB")
    visitor.page.goto(host.ready["visitor_url"])
    wait_for(visitor.page, "document.querySelector('#video').videoWidth > 0")
    visitor.page.wait_for_timeout(2500)
    visitor.page.screenshot(path=artifacts / "live-with-phone.png")
    phone.page.screenshot(path=artifacts / "camera-page.png")
    until(lambda: any(one.get("type") == "program" and one["cameras"] == 1 for one in told))
    client._put_words({"type": "set_program", "scene": "pause", "dissolves": True})
    visitor.page.wait_for_timeout(2000)
    visitor.page.screenshot(path=artifacts / "live-pause.png")
    until(lambda: any(one.get("type") == "program" and one["scene"] == "pause" for one in told))
    phone.page.click("text=停止")
    for page in (phone, visitor):
        assert page.errors == []
    client.close()
    left = {one.name for one in set(threading.enumerate()) - before}
    assert all(name.startswith("asyncio_") for name in left), "the browser's driver saves pictures"
