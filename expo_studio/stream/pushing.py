"""Sending the program on: to an SFU or a CDN, beyond one machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from urllib.parse import urlsplit

import aiohttp
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.rtp import AnyRtcpPacket

from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.outlets import Outlet, Target
from expo_studio.stream.peers import Line, Terms, take_over
from expo_studio.stream.watchers import Listener, Watcher
from expo_studio.stream.whep import CODECS, SDP_ERRORS, no_ways, opus_codecs, picture_codecs, shut
from expo_studio.text import Text

CONNECT_SECONDS = 20.0
RETRY_SECONDS = (2.0, 4.0, 8.0, 15.0, 30.0)
STEADY_SECONDS = 30.0
"""After so long a connection that breaks is tried again at once."""


class Push:
    """Keeps one connection to a target; for the fan-out it is one more visitor."""

    def __init__(
        self,
        target: Target,
        fanout: Fanout,
        warned: Callable[[ExpoError], None],
        own_ways: Callable[[], RTCConfiguration] = no_ways,
    ) -> None:
        """Prepare; ``warned`` is told once when the target cannot be reached."""
        self._own_ways = own_ways
        self._target = target
        self._fanout = fanout
        self._warned = warned
        self._is_told = False
        self._picture: Watcher | None = None
        self._sound: Listener | None = None

    @property
    def is_up(self) -> bool:
        """Return whether the target gets the program."""
        return self._picture is not None

    async def run(self) -> None:
        """Send, and connect again whenever it breaks, until cancelled."""
        tries = 0
        async with aiohttp.ClientSession() as http:
            while True:
                began = asyncio.get_running_loop().time()
                try:
                    await self._send_once(http)
                except LiveError as error:
                    self._tell(error)
                lasted = asyncio.get_running_loop().time() - began
                tries = 0 if lasted > STEADY_SECONDS else tries + 1
                await asyncio.sleep(RETRY_SECONDS[min(tries, len(RETRY_SECONDS) - 1)])

    async def _send_once(self, http: aiohttp.ClientSession) -> None:
        """Send until the connection breaks; LiveError if none came about."""
        connection = RTCPeerConnection(self._own_ways())
        outlet = self._target.outlet(http)
        over = asyncio.Event()
        up = asyncio.Event()
        try:
            await self._offer(outlet, connection, over, up)
            async with asyncio.timeout(CONNECT_SECONDS):
                await up.wait()
            self._is_told = False
            await _stay(outlet, over)
        except (*SDP_ERRORS, aiohttp.ClientError, TimeoutError) as error:
            raise _unreached(self._target, str(error) or "no answer") from error
        finally:
            self._leave()
            await asyncio.shield(_end(outlet, connection))

    async def _offer(
        self,
        outlet: Outlet,
        connection: RTCPeerConnection,
        over: asyncio.Event,
        up: asyncio.Event,
    ) -> None:
        """Offer the program."""

        def changed() -> None:
            if connection.connectionState == "connected":
                up.set()
            elif connection.connectionState in {"failed", "closed"}:
                up.set()
                over.set()

        connection.on("connectionstatechange", changed)
        picture = connection.addTransceiver("video", direction="sendonly")
        picture.setCodecPreferences(picture_codecs())
        take_over(picture.sender, self._begin_picture, self._hear)
        sound = connection.addTransceiver("audio", direction="sendonly")
        sound.setCodecPreferences(opus_codecs())
        take_over(sound.sender, self._begin_sound, lambda packet: None)
        await connection.setLocalDescription(await connection.createOffer())
        answer = await outlet.offer(connection.localDescription.sdp)
        await connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))

    def _begin_picture(self, terms: Terms, line: Line) -> None:
        codec = CODECS.get(terms.codec)
        if codec is not None:
            self._picture = self._fanout.join(codec, terms, line)

    def _begin_sound(self, terms: Terms, line: Line) -> None:
        self._sound = self._fanout.listen(terms, line)

    def _hear(self, packet: AnyRtcpPacket) -> None:
        if self._picture is not None:
            self._picture.stream.hear(packet)

    def _leave(self) -> None:
        for one in (self._picture, self._sound):
            if one is not None:
                self._fanout.leave(one)
        self._picture = self._sound = None

    def _tell(self, error: ExpoError) -> None:
        """Tell once until it works again."""
        if not self._is_told:
            self._is_told = True
            self._warned(error)


async def _stay(outlet: Outlet, over: asyncio.Event) -> None:
    """Keep the place elsewhere until the connection is over."""
    async with asyncio.TaskGroup() as tasks:
        staying = tasks.create_task(outlet.stay(), name="stay")
        await over.wait()
        staying.cancel()


async def _end(outlet: Outlet, connection: RTCPeerConnection) -> None:
    await shut(connection)
    await outlet.leave()


def _unreached(target: Target, reason: str) -> LiveError:
    host = urlsplit(target.url).netloc.rpartition("@")[2]
    return LiveError(
        Text(
            zh="无法把直播推送到 {host}：{reason}。本机访客不受影响，会自动重试。",
            en="The program cannot be sent on to {host}: {reason}. Visitors of this machine are "
            "not affected; it is tried again.",
        ).filled(host=host, reason=reason[:200].rstrip(".")),
        Text(
            zh="请检查 WHIP 地址、令牌和防火墙。",
            en="Check the WHIP address, its token and the firewall.",
        ),
    )
