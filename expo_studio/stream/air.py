"""What is on air: the picture and the sound, given to everyone, recorded, sent on."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from expo_studio.errors import ExpoError, LiveError
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.show_clock import Run
from expo_studio.stream import messages
from expo_studio.stream.buffers import bytes_of
from expo_studio.stream.cameras import Cameras, OwnCamera
from expo_studio.stream.composing import Composer, Look, Scene
from expo_studio.stream.elsewhere import Elsewhere
from expo_studio.stream.encoder import Codec, VideoPacket
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.film_sounds import FilmSounds
from expo_studio.stream.film_thread import Load
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.logos import Logo
from expo_studio.stream.outlets import Target
from expo_studio.stream.passing import Passing
from expo_studio.stream.ports import Cut, Painters
from expo_studio.stream.product_cards import ProductCard
from expo_studio.stream.program import Counts, Program
from expo_studio.stream.pushing import Push
from expo_studio.stream.recording import Recording
from expo_studio.stream.relays import Relay, Relays
from expo_studio.stream.shots import Shot
from expo_studio.stream.show_sounds import ShowSounds
from expo_studio.stream.sound import Source
from expo_studio.stream.sound_thread import Hookup
from expo_studio.stream.spoken import clean
from expo_studio.stream.stun import Stun
from expo_studio.stream.voice import Voice
from expo_studio.text import Text

FILMS = "films"
"""How the films in the booth are called beside guests."""
SHOW = "show"
"""How the sounds of a runway show are."""
LEVEL_SECONDS = 0.1
LEVEL_TURNS = 10
CHAPTER_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Setting:
    """How a session is made.

    Attributes:
        microphone: What is heard; None for no sound.
        is_microphone_asked_for: Somebody wants it; else a machine without one is no trouble.
        wants_clearing: Noise and echo are taken out of it; None for what is no voice in a room.
        load_film: Returns the bytes of a film in the booth, None where films are silent.
        camera: A device or film shown beside the booth, empty for none.
        top: The size the picture is drawn in.
        uplink: Bits a second that all visitors together may be sent, None for no limit.
        recording: Where the session is recorded, None for nowhere.
        target: Where the program is sent on to, None for nowhere.
        elsewhere: Where pages watch it there, None for here.
        relay: The TURN server that visitors may use, None for none.
        stun: Who tells each side under which address it is seen, None for nobody.
        is_relay_only: Whether all media go through it, so that nobody learns another's address.
    """

    microphone: Source | None = None
    is_microphone_asked_for: bool = True
    wants_clearing: bool | None = None
    load_film: Load | None = None
    camera: str = ""
    top: Layer = Layer.P720
    uplink: float | None = None
    recording: Path | None = None
    target: Target | None = None
    elsewhere: Elsewhere | None = None
    relay: Relay | None = None
    stun: Stun | None = None
    is_relay_only: bool = False


class Air:
    """Owns the program, the voice, the fan-out and the recording; lives on the session's loop.

    Attributes:
        fanout: Where visitors are added.
        voice, cameras: Where guests' sound and pictures are added.
        relays: The ways through firewalls.
        passing: Where cameras are added that may be passed on as they come.
    """

    def __init__(
        self,
        painters: Painters,
        shot: Shot,
        setting: Setting,
        failed: Callable[[ExpoError], None],
        warned: Callable[[ExpoError], None],
    ) -> None:
        """Prepare; the last two are called on the loop: off air, or something goes on without.

        Raises:
            LiveError: The recording cannot be made where it was wanted.
        """
        self._loop = asyncio.get_running_loop()
        warn = partial(self._on_loop, warned)
        self.cameras = Cameras()
        self._composer = Composer(
            (setting.top.width, setting.top.height),
            self.cameras.latest,
            shot.booth.title,
            screen=self.cameras.screen,
        )
        self._program = Program(
            painters, shot, self._composer, self._emit, partial(self._on_loop, failed)
        )
        self._camera: OwnCamera | None = None
        if setting.camera:
            self._camera = OwnCamera(setting.camera, self.cameras, warn)
        self.voice = Voice(
            setting.microphone,
            self._emit_sound,
            warn,
            is_asked_for=setting.is_microphone_asked_for,
            wants_clearing=setting.wants_clearing,
        )
        self._films: FilmSounds | None = None
        self._show: ShowSounds | None = None
        if setting.load_film is not None:
            hookup = Hookup(
                setting.load_film,
                lambda: self._program.given,
                self._loudness,
                lambda: self._program.lag,
            )
            self._films, self._show = FilmSounds(hookup), ShowSounds(hookup)
        self.fanout = Fanout(setting.top, self._ask_for_key, self._program.want)
        self.fanout.uplink = setting.uplink
        self._program.sent = lambda: self.fanout.sent
        self.passing = Passing(self.fanout, setting.top, self._shown_full, warned)
        self.relays = Relays(setting.relay, is_only=setting.is_relay_only, stun=setting.stun)
        self._push: Push | None = None
        if setting.target is not None:
            self._push = Push(setting.target, self.fanout, warned, self.relays.own_ways)
        self._film = Rendition(Codec.H264, setting.top)
        self._recording: Recording | None = None
        if setting.recording is not None:
            self._recording = Recording(setting.recording, warn)
            self.fanout.extra = frozenset({self._film})

    @property
    def failure(self) -> ExpoError | None:
        """Return why it went off air by itself, if it did."""
        return self._program.failure

    @property
    def shot(self) -> Shot:
        """Return what is shown."""
        return self._program.shot

    @property
    def booth(self) -> Booth:
        """Return the booth that is shown."""
        return self._program.given.booth

    @property
    def encoded(self) -> list[str]:
        """Return what is encoded now, in words."""
        return self._program.encoded()

    def counts(self) -> Counts:
        """Return what was done so far."""
        return self._program.counts()

    def start(self) -> None:
        """Go on air."""
        self._program.start()
        self.voice.start()
        if self._films is not None:
            self._films.start(self.voice.guest(FILMS))
        if self._show is not None:
            self._show.start(self.voice.guest(SHOW))
        if self._camera is not None:
            self._camera.start()
        if self._recording is not None:
            self._recording.start()
            self.fanout.tell_wanted()

    def stop(self) -> None:
        """Go off air; blocks until everything is written."""
        if self._camera is not None:
            self._camera.stop()
        if self._films is not None:
            self._films.stop()
        if self._show is not None:
            self._show.stop()
        self.voice.stop()
        self._program.stop()
        if self._recording is not None:
            self._recording.stop()

    async def run(
        self, tell_sound: Callable[[messages.Sound], None], topic: Callable[[], str]
    ) -> None:
        """Send, tell how the presenter is heard, and mark chapters, until cancelled.

        Args:
            tell_sound: Tells desks.
            topic: Returns what is shown or answered now, empty for nothing of the kind.
        """
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.fanout.run(), name="fanout")
            tasks.create_task(self.passing.run(), name="passing")
            tasks.create_task(self.relays.run(), name="relay")
            tasks.create_task(self._tell_level(tell_sound), name="level")
            tasks.create_task(self._mark_chapters(topic), name="chapters")
            if self._push is not None:
                tasks.create_task(self._push.run(), name="push")

    def show(self, booth: Booth) -> None:
        """Show this booth from now on."""
        self._program.show_booth(booth)

    def film(self, run: Run | None) -> None:
        """Let a show run in the picture, or none."""
        self._program.film(run)

    def look(self, wish: messages.SetCamera) -> None:
        """Look from here from now on; LiveError if that is no view."""
        if wish.eye == wish.target:
            raise LiveError(
                Text(zh="视点没有方向。", en="The camera looks nowhere."),
                Text(zh="请移开目标。", en="Move its target."),
            )
        self._program.look(Viewpoint(Text(), wish.eye, wish.target, wish.field_of_view))

    def cut(self, plane: Cut | None) -> None:
        """Show the booth cut open from now on, or whole."""
        self._program.cut(plane)

    def compose(self, wish: messages.SetProgram) -> None:
        """Show this scene from now on."""
        look = replace(self._composer.look, scene=Scene(wish.scene), has_inset=wish.has_inset)
        self._show_look(look, dissolves=wish.dissolves)

    def write(self, wish: messages.SetLowerThird) -> None:
        """Show these words at the lower edge, or none."""
        look = replace(self._composer.look, name=clean(wish.name), line=clean(wish.line))
        self._show_look(look, dissolves=True)

    async def show_card(self, card: ProductCard | None) -> None:
        """Show the card of a product, or none, as soon as it is drawn; an edited one at once."""
        if card is not None:
            await asyncio.to_thread(self._composer.prepare, card)
        before = self._composer.look.card
        is_edited = card is not None and before is not None and card.product == before.product
        self._show_look(replace(self._composer.look, card=card), dissolves=not is_edited)

    async def show_logo(self, logo: Logo | None) -> bool:
        """Show a logo, or none, as soon as it is drawn; return whether it could be drawn."""
        prepare = self._composer.prepare_logo
        if logo is not None and await asyncio.to_thread(prepare, logo) is None:
            return False
        if logo != self._composer.look.logo:
            self._show_look(replace(self._composer.look, logo=logo), dissolves=True)
        return True

    def _show_look(self, look: Look, *, dissolves: bool) -> None:
        self._composer.show(look, dissolves=dissolves)
        self.passing.review()

    def _shown_full(self) -> str:
        """Return the camera or screen that is shown full with nothing over it, empty for none."""
        look, cameras = self._composer.look, self.cameras
        if look.is_written_over or self._composer.is_dissolving:
            return ""
        if look.scene is Scene.CAMERA:
            return cameras.newest
        if look.scene is Scene.SCREEN and not (look.has_inset and cameras.newest):
            return cameras.newest_screen
        return ""

    def _ask_for_key(self, rendition: Rendition) -> None:
        if rendition.sender:
            self.passing.ask_for_key(rendition.sender)
        else:
            self._program.ask_for_key(rendition)

    def on_program(self) -> messages.OnProgram:
        """Return how the program looks."""
        look = self._composer.look
        cameras = len(self.cameras.names)
        card = look.card.product if look.card else ""
        return messages.OnProgram(
            look.scene.value,
            look.has_inset,
            cameras,
            look.name,
            look.line,
            card,
            len(self.cameras.screens),
            self.passing.standing.passed.value,
            self.passing.standing.sent,
            self._logo_state(),
        )

    def _logo_state(self) -> str:
        if self._composer.look.logo is not None:
            return "on"
        return "none" if self.booth.logo is None else "off"

    def hear(self, wish: messages.OfSound) -> None:
        """Let the presenter be heard or not, without the noise of the room or with, and films."""
        match wish:
            case messages.SetClearing() if self.voice.wants_clearing is not None:
                self.voice.wants_clearing = wish.is_on
            case messages.SetFilms() if self._films is not None:
                self._films.is_on = wish.is_heard
            case messages.SetSound():
                self.voice.is_muted = wish.is_muted
                if not wish.is_muted:
                    self.voice.ask()

    async def _tell_level(self, tell: Callable[[messages.Sound], None]) -> None:
        """Tell each change, and now and then what stays, for desks that came meanwhile."""
        before: messages.Sound | None = None
        for turn in itertools.count():
            await asyncio.sleep(LEVEL_SECONDS)
            now = self._heard()
            if now != before or turn % LEVEL_TURNS == 0:
                tell(now)
            before = now

    def _heard(self) -> messages.Sound:
        """Return what desks are told of the sound."""
        voice, films = self.voice, "none"
        if self._films is not None and self._films.has_films:
            films = "on" if self._films.is_on else "off"
        level = round(voice.level, 2)
        return messages.Sound(voice.hearing.value, level, voice.cleared.value, films)

    def _loudness(self) -> float:
        """Return how loud the presenter is to others."""
        return 0.0 if self.voice.is_muted else self.voice.level

    def caption(self, text: str) -> None:
        """Keep what somebody typed beside the recording, if there is one."""
        if self._recording is not None:
            self._recording.caption(text)

    async def _mark_chapters(self, topic: Callable[[], str]) -> None:
        before = ""
        while self._recording is not None:
            now = topic()
            if now and now != before:
                self._recording.chapter(now)
            before = now
            await asyncio.sleep(CHAPTER_SECONDS)

    def _emit(self, rendition: Rendition, packet: VideoPacket) -> None:
        encoded, ticks, is_key = bytes_of(packet), packet.pts or 0, packet.is_keyframe
        if self._recording is not None and rendition == self._film:
            self._recording.picture(encoded, ticks, is_key=is_key)
        self._on_loop(partial(self.fanout.push, is_key=is_key), rendition, encoded, ticks)

    def _emit_sound(self, packet: bytes, ticks: int) -> None:
        if self._recording is not None:
            self._recording.sound(packet, ticks)
        self._on_loop(self.fanout.push_sound, packet, ticks)

    def _on_loop(self, call: Callable[..., None], *given: object) -> None:
        """Call on the loop; after the session's end there is nobody to tell."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call, *given)


class Rates:
    """Turns counts into rates from one question to the next."""

    def __init__(self, air: Air) -> None:
        self._air = air
        self._start = self._then = time.monotonic()
        self._before = air.counts()

    def state(self, people: int) -> messages.State:
        """Return what desks are told once a second; on the session's loop."""
        now, counts, before = time.monotonic(), self._air.counts(), self._before
        passed = max(now - self._then, 1e-3)
        self._then, self._before = now, counts
        return messages.State(
            people=people,
            watching=len(self._air.fanout),
            encoders=self._air.encoded,
            layers=self._air.fanout.layers,
            frames_per_second=(counts.frames - before.frames) / passed,
            pictures_per_second=(counts.pictures - before.pictures) / passed,
            kilobits_per_second=(counts.bits - before.bits) / passed / 1000.0,
            uptime=now - self._start,
            tasks=len(asyncio.all_tasks()),
        )
