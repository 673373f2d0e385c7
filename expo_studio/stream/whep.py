"""The door to watch by: WHEP (draft-ietf-wish-whep), one peer connection a visitor."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable

from aiortc import (
    RTCConfiguration,
    RTCPeerConnection,
    RTCRtpCodecCapability,
    RTCRtpSender,
    RTCSessionDescription,
)
from aiortc.exceptions import InvalidAccessError, InvalidStateError

from expo_studio.errors import LiveError
from expo_studio.stream.fanout import Fanout, VisitorTrack
from expo_studio.stream.senders import on_key_request
from expo_studio.text import Text

SDP_LIMIT = 64_000
GATHER_SECONDS = 10.0
SDP_ERRORS = (
    ValueError,
    RuntimeError,
    AttributeError,
    AssertionError,
    IndexError,
    KeyError,
    TypeError,
    InvalidAccessError,
    InvalidStateError,
)
"""What aiortc raises for garbage, found by trying (see docs/decisions)."""


class Watching:
    """The peer connections of all who watch; lives on the session's loop."""

    def __init__(self, fanout: Fanout, ask_for_key: Callable[[], None]) -> None:
        self._fanout = fanout
        self._ask_for_key = ask_for_key
        self._open: dict[str, tuple[str, RTCPeerConnection, VisitorTrack]] = {}

    def __len__(self) -> int:
        return len(self._open)

    async def open(self, visitor: str, offer: str) -> tuple[str, str]:
        """Answer an offer; return the resource's name and the SDP answer.

        Raises:
            LiveError: The offer is no SDP, or has no H.264 video to receive.
        """
        await self.close_of(visitor)
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        track = self._fanout.join()
        try:
            async with asyncio.timeout(GATHER_SECONDS):
                answer = await self._answer(connection, offer, track)
        except (*SDP_ERRORS, TimeoutError) as error:
            self._fanout.leave(track)
            await connection.close()
            raise _not_understood() from error
        name = secrets.token_urlsafe(12)
        self._open[name] = (visitor, connection, track)
        connection.on("connectionstatechange", lambda: self._state_changed(name))
        return name, answer

    async def close(self, name: str, visitor: str) -> bool:
        """End one connection of a visitor; return whether it was theirs."""
        if name not in self._open or self._open[name][0] != visitor:
            return False
        _, connection, track = self._open.pop(name)
        self._fanout.leave(track)
        await connection.close()
        return True

    async def close_of(self, visitor: str) -> None:
        """End every connection of a visitor."""
        for name in [n for n, one in self._open.items() if one[0] == visitor]:
            await self.close(name, visitor)

    async def close_all(self) -> None:
        """End every connection."""
        for visitor in {one[0] for one in self._open.values()}:
            await self.close_of(visitor)

    async def _answer(self, connection: RTCPeerConnection, offer: str, track: VisitorTrack) -> str:
        """Negotiate; the codec is chosen before the remote description, or browsers drop all."""
        transceiver = connection.addTransceiver("video", direction="sendonly")
        transceiver.sender.replaceTrack(track)
        transceiver.setCodecPreferences(_h264())
        on_key_request(transceiver.sender, self._ask_for_key)
        await connection.setRemoteDescription(RTCSessionDescription(offer, "offer"))
        await connection.setLocalDescription(await connection.createAnswer())
        answer = connection.localDescription.sdp
        if "H264" not in answer:
            raise ValueError("no H.264 in common")
        return str(answer)

    async def _state_changed(self, name: str) -> None:
        if name in self._open:
            visitor, connection, _ = self._open[name]
            if connection.connectionState in {"failed", "closed"}:
                await self.close(name, visitor)


def _h264() -> list[RTCRtpCodecCapability]:
    codecs = RTCRtpSender.getCapabilities("video").codecs
    return [one for one in codecs if one.mimeType in {"video/H264", "video/rtx"}]


def _not_understood() -> LiveError:
    return LiveError(
        Text(
            zh="无法建立视频连接：浏览器的请求不可用。",
            en="No video connection could be made from what the player sent.",
        ),
        Text(
            zh="请使用支持 H.264 的新版浏览器。",
            en="Use a recent browser or player that can play H.264.",
        ),
    )
