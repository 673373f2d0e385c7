"""A live session as a process: draws, encodes once, serves; nobody's window is needed."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec
from aiohttp import web

from expo_studio.errors import ExpoError, LiveError
from expo_studio.model import schema
from expo_studio.model.booth import Booth
from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream import messages, news
from expo_studio.stream.admission import Admission, Key, Role
from expo_studio.stream.desks import Desks
from expo_studio.stream.encoder import VideoPacket
from expo_studio.stream.entrance import Entrance
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.guard import Guard, in_words
from expo_studio.stream.keeping import Keeping, Records
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.pages import Pages
from expo_studio.stream.ports import Exhibits, Painters
from expo_studio.stream.program import Program, Shot
from expo_studio.stream.server import Doors, Inside
from expo_studio.stream.session import Face, Session
from expo_studio.stream.sound import Source
from expo_studio.stream.visiting import Visiting
from expo_studio.stream.voice import Hearing, Voice
from expo_studio.stream.whep import Watching
from expo_studio.text import Text

STATE_SECONDS = 1.0
LEVEL_SECONDS = 0.1
FAREWELL_SECONDS = 1.0
"""How long visitors get to hear that it is over."""
LOOPBACK_NAMES = {"127.0.0.1", "localhost", "::1"}
Tell = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a session listens; port 0 lets the system choose."""

    host: str = "127.0.0.1"
    port: int = 0

    @property
    def is_local(self) -> bool:
        """Return whether only this machine can come in."""
        return self.host in LOOPBACK_NAMES


@dataclass(frozen=True, slots=True)
class Backstage:
    """What a session needs of others: who draws, what is shown and heard, where words are kept.

    Attributes:
        microphone: What is heard; None for no sound.
        top: The size the picture is drawn in.
        uplink: Bits a second that all visitors together may be sent, None for no limit.
    """

    painters: Painters
    exhibits: Exhibits
    records: Records
    microphone: Source | None = None
    top: Layer = Layer.P720
    uplink: float | None = None


class Host:
    """One live session."""

    def __init__(
        self, backstage: Backstage, shot: Shot, key: Key, tell: Tell, *, is_local: bool
    ) -> None:
        """Prepare; ``tell`` hears of events, as docs/protocol.md lists them."""
        self._tell = tell
        self._over = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._keeping = Keeping(backstage.records)
        self._program = Program(backstage.painters, shot, backstage.top, self._emit, self._failed)
        self._voice = Voice(backstage.microphone, self._emit_sound, self._unheard)
        self._session = Session(
            _face(shot.booth), self._keeping, lambda: self._program.shot.viewpoint, tell
        )
        self._admission = Admission(key, backstage.records.revocations.all())
        self._desks = Desks(self._session, self._admission, self._keeping, self._obey)
        self._entrance = Entrance(self._admission)
        self._pages = Pages(self._entrance, backstage.exhibits, self._booth_now)
        self._fanout = Fanout(backstage.top, self._program.ask_for_key, self._program.want)
        self._fanout.uplink = backstage.uplink
        self._watching = Watching(self._fanout, self._session.is_present, is_local=is_local)

    async def run(self, address: Address) -> None:
        """Serve until the end; LiveError: it cannot listen, RenderError: no picture."""
        guard = Guard(frozenset({address.host}))
        visiting = Visiting(self._session, lambda key: key in self._booth_now().products)
        inside = Inside(self._session, visiting, self._desks, self._watching, self._pages)
        doors = Doors(inside, self._entrance)
        runner = web.AppRunner(
            doors.application(guard),
            access_log=None,
            shutdown_timeout=FAREWELL_SECONDS,
            handle_signals=False,
        )
        await self._session.load()
        await runner.setup()
        try:
            port = await listen(runner, address)
            self._program.start()
            self._voice.start()
            self._announce(address.host, port)
            await self._until_over(guard, runner)
        finally:
            await self._session.end()
            await self._watching.close_all()
            await runner.cleanup()
            await asyncio.to_thread(self._stop)
            await asyncio.to_thread(self._keeping.close)
        self._tell({"event": "ended"})
        if self._program.failure is not None:
            raise self._program.failure

    def _stop(self) -> None:
        self._voice.stop()
        self._program.stop()

    def end(self) -> None:
        """End the session."""
        self._over.set()

    async def _until_over(self, guard: Guard, runner: web.AppRunner) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            self._loop.add_signal_handler(name, self.end)
        server = runner.server
        if server is None:
            raise RuntimeError("the runner was not set up")
        async with asyncio.TaskGroup() as tasks:
            works = (
                tasks.create_task(self._report(), name="state"),
                tasks.create_task(self._tell_level(), name="level"),
                tasks.create_task(self._watching.run(), name="watching"),
                tasks.create_task(self._session.run(), name="session"),
                tasks.create_task(self._fanout.run(), name="fanout"),
                tasks.create_task(guard.sweep(server), name="sweep"),
            )
            await self._over.wait()
            for work in works:
                work.cancel()

    def _announce(self, host: str, port: int) -> None:
        shown = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else host  # noqa: S104 (compared only)
        base = self._desks.base_url = f"http://{shown}:{port}"
        visitor = self._admission.link_token(Role.VISITOR)
        presenter = self._admission.link_token(Role.PRESENTER)
        self._tell(
            {
                "event": "ready",
                "visitor_url": f"{base}/#t={visitor}",
                "presenter_url": f"{base}/desk#t={presenter}",
                "control_url": f"ws://{shown}:{port}/control",
                "presenter_token": presenter,
                "pid": os.getpid(),
            }
        )

    async def _report(self) -> None:
        start = then = time.monotonic()
        before = self._program.counts()
        while True:
            await asyncio.sleep(STATE_SECONDS)
            now, counts = time.monotonic(), self._program.counts()
            passed = now - then
            self._session.room.tell_desks(
                messages.State(
                    people=self._session.people,
                    watching=len(self._watching),
                    encoders=self._program.encoded(),
                    layers=self._fanout.layers,
                    frames_per_second=(counts.frames - before.frames) / passed,
                    pictures_per_second=(counts.pictures - before.pictures) / passed,
                    kilobits_per_second=(counts.bits - before.bits) / passed / 1000.0,
                    uptime=now - start,
                )
            )
            then, before = now, counts

    async def _tell_level(self) -> None:
        """Tell how loud the presenter is, while there is something to hear."""
        before: tuple[Hearing, float] | None = None
        while True:
            await asyncio.sleep(LEVEL_SECONDS)
            now = self._voice.hearing, round(self._voice.level, 2)
            if now != before:
                self._session.room.tell_desks(messages.Sound(now[0].value, now[1]))
            before = now

    def _obey(self, wish: messages.OfProgram) -> None:
        match wish:
            case messages.SetCamera():
                self._look(wish)
            case messages.SetBooth():
                self._show(schema.decode(msgspec.json.encode(wish.booth)).booth)
            case messages.SetSound():
                self._voice.is_muted = wish.is_muted
            case messages.End():
                self.end()

    def _show(self, booth: Booth) -> None:
        is_same = booth.products == self._booth_now().products
        self._program.show_booth(booth)
        if not is_same or _face(booth) != self._session.face:
            self._session.show_face(_face(booth))

    def _booth_now(self) -> Booth:
        return self._program.shot.booth

    def _look(self, wish: messages.SetCamera) -> None:
        if wish.eye == wish.target:
            raise LiveError(
                Text(zh="视点没有方向。", en="The camera looks nowhere."),
                Text(zh="请移开目标。", en="Move its target."),
            )
        self._program.look(Viewpoint(Text(), wish.eye, wish.target, wish.field_of_view))

    def _emit(self, rendition: Rendition, packet: VideoPacket) -> None:
        push = partial(
            self._fanout.push, rendition, bytes(packet), packet.pts or 0, is_key=packet.is_keyframe
        )
        self._loop.call_soon_threadsafe(push)

    def _emit_sound(self, packet: bytes, ticks: int) -> None:
        self._loop.call_soon_threadsafe(self._fanout.push_sound, packet, ticks)

    def _failed(self, error: ExpoError) -> None:
        """Tell what the program could not do; off air by itself, the session ends."""
        self._loop.call_soon_threadsafe(self._tell_failure, error)

    def _unheard(self, error: ExpoError) -> None:
        """Tell why nobody hears the presenter; the picture goes on."""
        self._loop.call_soon_threadsafe(self._warn, error)

    def _warn(self, error: ExpoError) -> None:
        self._tell({"event": "warning", **in_words(error)})
        self._session.room.tell_desks(news.Trouble(error.message, error.hint))

    def _tell_failure(self, error: ExpoError) -> None:
        self._tell({"event": "error", **in_words(error)})
        self._session.room.tell_desks(news.Trouble(error.message, error.hint))
        if self._program.failure is not None:
            self.end()


def run_session(backstage: Backstage, shot: Shot, key: Key, address: Address, tell: Tell) -> None:
    """Run a session until it ends.

    Raises:
        LiveError: The address cannot be used.
        RenderError: No picture can be drawn on this machine.
        RecordsError: What was kept of earlier sessions cannot be read.
    """

    async def main() -> None:
        await Host(backstage, shot, key, tell, is_local=address.is_local).run(address)

    asyncio.run(main())


def _face(booth: Booth) -> Face:
    return Face(booth.title, booth.exhibitor)


async def listen(runner: web.AppRunner, address: Address) -> int:
    """Listen and return the port; LiveError where the address cannot be used."""
    site = web.TCPSite(runner, address.host, address.port)
    try:
        await site.start()
    except OSError as error:
        raise LiveError(
            Text(
                zh="无法在 {host}:{port} 上监听：{reason}。",
                en="It cannot listen on {host}:{port}: {reason}.",
            ).filled(host=address.host, port=address.port, reason=error.strerror or error),
            Text(
                zh="请换一个端口，或用 --port 0 自动选择。",
                en="Choose another port, or let --port 0 find one.",
            ),
        ) from error
    sockets = runner.addresses
    return int(sockets[0][1])
