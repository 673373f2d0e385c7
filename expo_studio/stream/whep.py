"""The door to watch by: WHEP (draft-ietf-wish-whep), one peer connection a visitor."""

from __future__ import annotations

import asyncio
import re
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from aiortc import (
    RTCConfiguration,
    RTCPeerConnection,
    RTCRtpCodecCapability,
    RTCRtpSender,
    RTCSessionDescription,
)
from aiortc.exceptions import InvalidAccessError, InvalidStateError, OperationError
from aiortc.rtp import AnyRtcpPacket

from expo_studio.stream.encoder import Codec
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.layers import Layer
from expo_studio.stream.peers import (
    Line,
    Terms,
    agree_on_repairs,
    only_send,
    stay_on_loopback,
    take_over,
)
from expo_studio.stream.refusals import full, no_offer, too_many
from expo_studio.stream.watchers import Listener, Watcher

GATHER_SECONDS = 10.0
CONNECT_SECONDS = 20.0
"""How long a connection may take to come about before its place is given away."""
UNREACHED_SECONDS = 8.0
"""Who gives up later than this was not reached; who gives up earlier left."""
AWAY_SECONDS = 10.0
"""How long a visitor may be without their WebSocket, as while reloading the page."""
CLOSE_SECONDS = 5.0
ANSWERED_AT_ONCE = 4
"""So many offers are answered at once, so that those who watch get their pictures meanwhile."""
ASKED_AT_ONCE = 64
"""The same where others are asked for addresses first, which is waiting and no work."""
EACH_SECONDS = 0.008
"""The next offer is looked at so much after the one before, about twice what one takes: the other
half is for those who watch, and for the threads that draw and encode."""
SERVED_SECONDS = 0.1
"""Where sending never ends, this machine being too slow for so many, offers wait no longer."""
VISITOR_LIMIT = 1000
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
    OperationError,
)
"""What aiortc raises for garbage, found by trying."""
CODECS = {"video/H264": Codec.H264, "video/VP8": Codec.VP8}


@dataclass(slots=True)
class Watch:
    """One peer connection.

    Attributes:
        visitor: Whose it is, or empty when it was opened with a token and no page.
        seen: When the visitor was last known to be there, monotonic seconds.
        picture, sound: What is sent, once the connection has come about.
    """

    visitor: str
    connection: RTCPeerConnection
    codec: Codec
    seen: float
    picture: Watcher | None = None
    sound: Listener | None = None

    def pair(self) -> None:
        """Let the sound know how the picture fares, once both are sent."""
        if self.picture is not None and self.sound is not None:
            self.sound.beside = self.picture
            self.picture.heard = self.sound.need.hear


def no_ways() -> RTCConfiguration:
    """Return that nobody is asked for anything."""
    return RTCConfiguration(iceServers=[])


class Watching:
    """The peer connections of all who watch; lives on the session's loop.

    ``run`` must be running: it takes away what failed or was left behind.

    Attributes:
        narrowed: Called with a visitor and their layer when that becomes the sparse one, and when
            it is another again.
    """

    def __init__(
        self,
        fanout: Fanout,
        is_present: Callable[[str], bool],
        own_ways: Callable[[], RTCConfiguration] = no_ways,
        unreached: Callable[[], None] = lambda: None,
        *,
        is_local: bool,
    ) -> None:
        """Begin.

        Args:
            fanout: Where visitors are added.
            is_present: Returns whether a visitor has the page open.
            own_ways: Returns which relays this side uses; none by default.
            unreached: Called when a visitor asked for the picture and it could not reach them.
            is_local: Whether connections stay on this machine's loopback.
        """
        self._fanout = fanout
        self._is_local = is_local
        self._own_ways = own_ways
        self._unreached = unreached
        self._is_present = is_present
        self.narrowed: Callable[[str, Layer], None] = lambda visitor, layer: None
        self._open: dict[str, Watch] = {}
        self.gone = 0
        self._leaving: set[RTCPeerConnection] = set()
        self._coming = 0
        self._newest: dict[str, object] = {}
        self._answering = asyncio.Semaphore(ANSWERED_AT_ONCE)
        self._asking = asyncio.Semaphore(ASKED_AT_ONCE)
        self._turn, self._due = asyncio.Lock(), 0.0
        self._changed: set[str] = set()
        self._wake = asyncio.Event()

    def __len__(self) -> int:
        return len(self._open)

    async def open(self, visitor: str, offer: str) -> tuple[str, str]:
        """Answer an offer; return the resource's name and the SDP answer.

        Who did not wait for the answer and asks anew holds nobody up with the offer before.

        Raises:
            RefusedError: The offer is no SDP, wants no video we have, there is no place, or the
                same visitor made another one since.
        """
        if visitor:
            await self.close_of(visitor)
        if len(self._open) + self._coming >= VISITOR_LIMIT:
            raise full(VISITOR_LIMIT)
        ways = self._own_ways()
        self._coming += 1
        mine = self._newest[visitor] = object()
        try:
            async with self._asking if ways.iceServers else self._answering:
                if visitor and self._newest.get(visitor) is not mine:
                    raise too_many()
                await self._take_turn()
                return await self._open_one(visitor, offer, RTCPeerConnection(ways))
        finally:
            self._coming -= 1
            if self._newest.get(visitor) is mine:
                del self._newest[visitor]

    async def _take_turn(self) -> None:
        """Come in one by one, each after those who watch got what is encoded."""
        async with self._turn:
            await asyncio.sleep(self._due - time.monotonic())
            self._due = time.monotonic() + EACH_SECONDS
            with suppress(TimeoutError):
                async with asyncio.timeout(SERVED_SECONDS):
                    await self._fanout.served()

    async def _open_one(
        self, visitor: str, offer: str, connection: RTCPeerConnection
    ) -> tuple[str, str]:
        name = secrets.token_urlsafe(12)
        connection.on("connectionstatechange", lambda: self._tell(name))
        async with negotiating(connection):
            answer, codec = await self._answer(connection, offer, name)
        self._open[name] = Watch(visitor, connection, codec, time.monotonic())
        self._tell(name)
        return name, answer

    def connection(self, name: str, visitor: str) -> RTCPeerConnection | None:
        """Return a connection if it is theirs."""
        watch = self._open.get(name)
        return watch.connection if watch is not None and watch.visitor == visitor else None

    async def close(self, name: str, visitor: str) -> bool:
        """End one connection of a visitor; return whether it was theirs."""
        if name not in self._open or self._open[name].visitor != visitor:
            return False
        await self._shut(self._take(name))
        return True

    async def close_of(self, visitor: str) -> None:
        """End every connection of a visitor."""
        for name in [n for n, watch in self._open.items() if watch.visitor == visitor]:
            await self.close(name, visitor)

    async def close_all(self) -> None:
        """End every connection."""
        async with asyncio.TaskGroup() as tasks:
            for name in tuple(self._open):
                self._take(name)
            for connection in tuple(self._leaving):
                tasks.create_task(self._shut(connection), name="shut")

    async def run(self) -> None:
        """Take away what is over, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                try:
                    async with asyncio.timeout(1.0):
                        await self._wake.wait()
                except TimeoutError:
                    self._changed.update(self._left_behind(time.monotonic()))
                self._wake.clear()
                changed, self._changed = self._changed, set()
                for name in changed & self._open.keys():
                    if self._is_over(name):
                        tasks.create_task(self._shut(self._take(name)), name="shut")

    async def _answer(
        self, connection: RTCPeerConnection, offer: str, name: str
    ) -> tuple[str, Codec]:
        """Negotiate; the codec is chosen before the remote description, or browsers drop all."""
        transceiver = connection.addTransceiver("video", direction="sendonly")
        transceiver.setCodecPreferences(picture_codecs())
        only_send(transceiver)
        take_over(transceiver.sender, partial(self._begin, name), partial(self._hear, name))
        sound = None
        if "\nm=audio " in offer:
            sound = connection.addTransceiver("audio", direction="sendonly")
            sound.setCodecPreferences(opus_codecs())
            only_send(sound)
            take_over(
                sound.sender, partial(self._begin_sound, name), partial(self._hear_sound, name)
            )
        if self._is_local:
            stay_on_loopback(connection)
        await connection.setRemoteDescription(RTCSessionDescription(offer, "offer"))
        if sound is not None:
            agree_on_repairs(sound, offer)
        await connection.setLocalDescription(await connection.createAnswer())
        answer = str(connection.localDescription.sdp)
        return answer, chosen_codec(answer)

    def _tell(self, name: str) -> None:
        self._changed.add(name)
        self._wake.set()

    def _is_over(self, name: str) -> bool:
        """Return whether a connection is over."""
        watch = self._open[name]
        state = watch.connection.connectionState
        return state in {"failed", "closed"} or self._is_left_behind(watch, time.monotonic())

    def _left_behind(self, now: float) -> list[str]:
        for watch in self._open.values():
            if watch.picture is not None and (not watch.visitor or self._is_present(watch.visitor)):
                watch.seen = now
        return [n for n, watch in self._open.items() if self._is_left_behind(watch, now)]

    def _is_left_behind(self, watch: Watch, now: float) -> bool:
        patience = CONNECT_SECONDS if watch.picture is None else AWAY_SECONDS
        return now - watch.seen > patience

    def _take(self, name: str) -> RTCPeerConnection:
        watch = self._open.pop(name)
        self.gone += 1
        if watch.picture is None and time.monotonic() - watch.seen > UNREACHED_SECONDS:
            self._unreached()
        for one in (watch.picture, watch.sound):
            if one is not None:
                self._fanout.leave(one)
        self._leaving.add(watch.connection)
        return watch.connection

    async def _shut(self, connection: RTCPeerConnection) -> None:
        await shut(connection)
        self._leaving.discard(connection)

    def _begin(self, name: str, terms: Terms, line: Line) -> None:
        """Send, as the connection has come about."""
        watch = self._open.get(name)
        if watch is not None:
            watch.picture = self._fanout.join(watch.codec, terms, line)
            watch.picture.narrowed = lambda layer: self.narrowed(watch.visitor, layer)
            watch.pair()

    def _begin_sound(self, name: str, terms: Terms, line: Line) -> None:
        watch = self._open.get(name)
        if watch is not None:
            watch.sound = self._fanout.listen(terms, line)
            watch.pair()

    def _hear(self, name: str, packet: AnyRtcpPacket) -> None:
        watch = self._open.get(name)
        if watch is not None and watch.picture is not None:
            watch.picture.stream.hear(packet)

    def _hear_sound(self, name: str, packet: AnyRtcpPacket) -> None:
        watch = self._open.get(name)
        if watch is not None and watch.sound is not None:
            watch.sound.stream.hear(packet)


@asynccontextmanager
async def negotiating(connection: RTCPeerConnection) -> AsyncIterator[None]:
    """Answer an offer in this block, in time; unless that succeeds, the connection is shut.

    Raises:
        RefusedError: What was offered is no SDP.
    """
    async with AsyncExitStack() as unless_answered:
        unless_answered.push_async_callback(shut, connection)
        try:
            async with asyncio.timeout(GATHER_SECONDS):
                yield
        except (*SDP_ERRORS, TimeoutError) as error:
            raise no_offer() from error
        unless_answered.pop_all()


def chosen_codec(answer: str) -> Codec:
    """Return the codec that an SDP answer lists first; ValueError if we have none such."""
    first = re.search(r"^m=video [1-9]\d* \S+ (\d+)", answer, re.MULTILINE)
    if first is None:
        raise ValueError("no video in common")
    named = re.search(rf"^a=rtpmap:{first[1]} (\w+)/90000", answer, re.MULTILINE)
    if named is None:
        raise ValueError("no codec in common")
    return CODECS[f"video/{named[1].upper()}"]


def picture_codecs() -> list[RTCRtpCodecCapability]:
    """Return the codecs we send pictures in, best first."""
    known = RTCRtpSender.getCapabilities("video").codecs
    wanted = [*CODECS, "video/rtx"]
    return sorted(
        (one for one in known if one.mimeType in wanted),
        key=lambda one: wanted.index(one.mimeType),
    )


def opus_codecs() -> list[RTCRtpCodecCapability]:
    """Return the codec we send sound in."""
    known = RTCRtpSender.getCapabilities("audio").codecs
    return [one for one in known if one.mimeType == "audio/opus"]


async def shut(connection: RTCPeerConnection) -> None:
    """Close a connection; being cancelled while aiortc closes it by itself does no harm."""
    try:
        async with asyncio.timeout(CLOSE_SECONDS):
            await asyncio.shield(connection.close())
    except TimeoutError:
        return
