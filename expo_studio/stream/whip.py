"""The door to bring a camera by: WHIP (RFC 9725), from a phone's page, OBS or any encoder."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from aiortc import (
    RTCConfiguration,
    RTCPeerConnection,
    RTCRtpTransceiver,
    RTCSessionDescription,
)
from aiortc.mediastreams import MediaStreamError, MediaStreamTrack
from av import AudioFrame, VideoFrame

from expo_studio.errors import LiveError
from expo_studio.stream.cameras import SCREEN, Cameras
from expo_studio.stream.first_checks import await_theirs
from expo_studio.stream.incoming import Incoming
from expo_studio.stream.intake import SoundIntake
from expo_studio.stream.passing import Passing
from expo_studio.stream.peers import (
    Backchannel,
    decoder_of,
    put_before,
    stay_on_loopback,
    take_in,
)
from expo_studio.stream.refusals import full, not_brought
from expo_studio.stream.sound import Blocks, Inlet
from expo_studio.stream.voice import Voice
from expo_studio.stream.whep import negotiating, no_ways, picture_codecs, shut

CAMERAS_AT_MOST = 4
CONNECT_SECONDS = 20.0
Trouble = Callable[[LiveError], None]


@dataclass(slots=True)
class Brought:
    """One camera on its way.

    Attributes:
        holder: Who brought it: the name of a seat, or empty for the bearer of a token.
        opened: When, on the loop's clock.
        is_dismissed: It is taken away with the next sweep.
        is_told: Why it did not come about was told, or it did.
        takes: What shows its picture and hears its sound.
    """

    holder: str
    connection: RTCPeerConnection
    opened: float
    is_dismissed: bool = False
    is_told: bool = False
    takes: list[asyncio.Task[None]] = field(default_factory=list)


class Bringing:
    """The cameras of phones and encoders; ``run`` must be running."""

    def __init__(
        self,
        cameras: Cameras,
        voice: Voice,
        changed: Callable[[], None],
        passing: Passing,
        own_ways: Callable[[], RTCConfiguration] = no_ways,
        *,
        is_local: bool,
    ) -> None:
        """Begin; ``changed`` is called when a camera came or went.

        Attributes:
            failed: Told why a camera that was answered never came; at first nobody.
        """
        self.failed: Trouble = lambda error: None
        self._passing = passing
        self._own_ways = own_ways
        self._cameras = cameras
        self._voice = voice
        self._tell = changed
        self._is_local = is_local
        self._open: dict[str, Brought] = {}
        self._coming = 0
        self._new: asyncio.Queue[tuple[str, MediaStreamTrack]] = asyncio.Queue(64)

    def __len__(self) -> int:
        return len(self._open)

    async def open(self, holder: str, offer: str, begins: str = "") -> tuple[str, str]:
        """Answer an offer; return the resource's name and the SDP answer.

        Args:
            holder: Who brings it.
            offer: In SDP.
            begins: How its name begins: a shared screen is known by that.

        Raises:
            RefusedError: The offer is no SDP, or there are enough cameras.
        """
        if len(self._open) + self._coming >= CAMERAS_AT_MOST:
            raise full(CAMERAS_AT_MOST)
        self._coming += 1
        try:
            return await self._open_one(holder, offer, begins)
        finally:
            self._coming -= 1

    async def _open_one(self, holder: str, offer: str, begins: str) -> tuple[str, str]:
        name = begins + secrets.token_urlsafe(12)
        connection = RTCPeerConnection(self._own_ways())
        tracks: list[MediaStreamTrack] = []
        connection.on("track", tracks.append)
        async with negotiating(connection):
            sender = await self._answer(connection, offer)
            for track in tracks:
                self._new.put_nowait((name, track))
        if sender is not None:
            sender.cushion = lambda: self._voice.behind(name)
            self._passing.add(name, sender)
        now = asyncio.get_running_loop().time()
        brought = self._open[name] = Brought(holder, connection, now)
        connection.on("connectionstatechange", lambda: self._look_at(brought))
        self._look_at(brought)
        return name, str(connection.localDescription.sdp)

    async def _answer(self, connection: RTCPeerConnection, offer: str) -> Incoming | None:
        """Negotiate; return who sends the picture, if there is one.

        What most visitors get is preferred, so that it can be passed on.
        """
        if "\nm=video " in offer:
            picture = connection.addTransceiver("video", direction="recvonly")
            picture.setCodecPreferences(picture_codecs())
        await connection.setRemoteDescription(RTCSessionDescription(offer, "offer"))
        if self._is_local:
            stay_on_loopback(connection)
        for one in connection.getTransceivers():
            if one.kind == "audio":
                put_before(one, SoundIntake(decoder_of(one)))
        pictures = [one for one in connection.getTransceivers() if one.kind == "video"]
        sender = _incoming(pictures[0]) if pictures else None
        await_theirs(connection)
        await connection.setLocalDescription(await connection.createAnswer())
        return sender

    def connection(self, name: str, holder: str) -> RTCPeerConnection | None:
        """Return the connection of a camera if it is theirs."""
        brought = self._open.get(name)
        return brought.connection if brought is not None and brought.holder == holder else None

    async def close(self, name: str, holder: str) -> bool:
        """End a camera; return whether it was theirs."""
        if self.connection(name, holder) is None:
            return False
        await self._end(name)
        return True

    def dismiss(self, holder: str) -> None:
        """Take what somebody brought away, within a second."""
        for name, brought in self._open.items():
            if brought.holder == holder:
                brought.is_dismissed = True
                self._cameras.drop(name)
                self._passing.drop(name)

    async def close_all(self) -> None:
        """End every camera."""
        for name in tuple(self._open):
            await self._end(name)

    async def run(self) -> None:
        """Show and hear what is brought, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._sweep(), name="sweep cameras")
            while True:
                name, track = await self._new.get()
                brought = self._open.get(name)
                if brought is not None:
                    take = self._take(name, track)
                    brought.takes.append(tasks.create_task(take, name=f"camera {track.kind}"))

    async def _take(self, name: str, track: MediaStreamTrack) -> None:
        inlet = self._voice.guest(name) if track.kind == "audio" else None
        blocks = Blocks()
        try:
            self._put(name, await track.recv(), inlet, blocks)
            self._tell()
            while True:
                self._put(name, await track.recv(), inlet, blocks)
        except MediaStreamError:
            return
        finally:
            if inlet is None:
                self._cameras.drop(name)
            else:
                self._voice.dismiss(name)
            self._tell()

    def _put(self, name: str, frame: object, inlet: Inlet | None, blocks: Blocks) -> None:
        if isinstance(frame, VideoFrame):
            self._cameras.put(name, frame)
        elif isinstance(frame, AudioFrame) and inlet is not None:
            for at, block in blocks.timed(frame):
                inlet.hear(block, at)

    def _look_at(self, brought: Brought) -> None:
        """Tell why it will not come about, as soon as that is known, or that it came."""
        state = brought.connection.connectionState
        brought.is_told = brought.is_told or state == "connected"
        if state == "failed":
            self._tell_why(brought)

    def _tell_why(self, brought: Brought) -> None:
        if not brought.is_told:
            brought.is_told = True
            is_reached = brought.connection.iceConnectionState in {"connected", "completed"}
            self.failed(not_brought(is_reached=is_reached))

    async def _sweep(self) -> None:
        """End what failed or never came about."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(1.0)
            for name, brought in tuple(self._open.items()):
                state = brought.connection.connectionState
                is_late = state != "connected" and loop.time() - brought.opened > CONNECT_SECONDS
                if is_late:
                    self._tell_why(brought)
                if is_late or brought.is_dismissed or state in {"failed", "closed"}:
                    await self._end(name)

    async def _end(self, name: str) -> None:
        brought = self._open.pop(name, None)
        self._passing.drop(name)
        if brought is not None:
            await shut(brought.connection)
            for take in brought.takes:
                take.cancel()
            self._tell()


def _incoming(picture: RTCRtpTransceiver) -> Incoming:
    """Return who sends a picture, its packets taken in by us."""
    back = Backchannel(picture)
    sender = Incoming(back, decoder_of(picture))
    take_in(picture, sender.intake, back, sender.ask_for_key)
    return sender


class Screens:
    """The same door for screens that are shared."""

    def __init__(self, bringing: Bringing) -> None:
        self._bringing = bringing

    async def open(self, holder: str, offer: str) -> tuple[str, str]:
        """Answer an offer; return the resource's name and the SDP answer."""
        return await self._bringing.open(holder, offer, SCREEN)

    def connection(self, name: str, holder: str) -> RTCPeerConnection | None:
        """Return the connection of a screen if it is theirs."""
        return self._bringing.connection(name, holder)

    async def close(self, name: str, holder: str) -> bool:
        """End the sharing of a screen; return whether it was theirs."""
        return await self._bringing.close(name, holder)
