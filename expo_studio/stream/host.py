"""A live session as a process: draws, encodes once, serves; nobody's window is needed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web

from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream import lan, news
from expo_studio.stream.admission import Admission, Key, Role
from expo_studio.stream.air import Air, Rates, Setting
from expo_studio.stream.desks import Desks
from expo_studio.stream.director import Director
from expo_studio.stream.entrance import Entrance
from expo_studio.stream.guard import Guard, in_words
from expo_studio.stream.keeping import Keeping, Records
from expo_studio.stream.layers import Layer
from expo_studio.stream.listening import Address, allow_many_sockets, listen
from expo_studio.stream.media_doors import Behind, MediaDoors
from expo_studio.stream.pages import Pages
from expo_studio.stream.ports import Exhibits, Painters
from expo_studio.stream.self_test import Finding, findings
from expo_studio.stream.server import Doors, Inside
from expo_studio.stream.session import Session, face_of
from expo_studio.stream.shots import Shot
from expo_studio.stream.standing import Standing
from expo_studio.stream.tidying import Tidying, set_aside
from expo_studio.stream.visiting import Visiting
from expo_studio.stream.waking import Waking
from expo_studio.stream.whep import Watching
from expo_studio.stream.whip import Bringing, Screens
from expo_studio.text import Text

STATE_SECONDS = 1.0
WARN_SECONDS = 60.0
FAREWELL_SECONDS = 1.0
"""How long visitors get to hear that it is over."""
LINGER_SECONDS = 2.0
"""How long the rest of a refused body is still taken in; slow clients go after that."""
TURN_SECONDS = 0.001
"""After so long one thread lets another go on: those that draw and encode wait for the loop several
times a picture, each time as long as this while many come at once."""
Tell = Callable[[dict[str, Any]], None]
Works = tuple[Coroutine[Any, Any, None], ...]


@dataclass(frozen=True, slots=True)
class Backstage:
    """What a session needs of others.

    Attributes:
        painters, exhibits, records: Who draws, what is shown, and where words are kept.
        standing: How the program stood when a host before this one died.
    """

    painters: Painters
    exhibits: Exhibits
    records: Records
    setting: Setting = field(default_factory=Setting)
    standing: Standing = field(default_factory=Standing)


class Host:
    """One live session."""

    def __init__(
        self, backstage: Backstage, shot: Shot, key: Key, tell: Tell, *, is_local: bool
    ) -> None:
        """Prepare; ``tell`` hears of events, as docs/protocol.md lists them."""
        self._tell = tell
        self._booth = key.booth
        self._setting = setting = _within_reach(backstage.setting, is_local=is_local)
        self._warned: dict[Text, float] = {}
        self._over = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._keeping = Keeping(backstage.records)
        self._air = Air(backstage.painters, shot, setting, self._tell_failure, self._warn)
        self._session = Session(
            face_of(shot.booth), self._keeping, lambda: self._air.shot.viewpoint, tell
        )
        self._director = Director(
            self._air, self._session, backstage.exhibits, backstage.standing, self.end
        )
        self._admission = Admission(
            key, backstage.records.revocations.all(), backstage.standing.blocked
        )
        self._desks = Desks(
            self._session, self._admission, self._keeping, self._director.obey, backstage.standing
        )
        self._entrance = Entrance(self._admission)
        self._pages = Pages(self._entrance, backstage.exhibits, self._director.booth)
        self._watching = Watching(
            self._air.fanout,
            self._session.is_present,
            self._air.relays.own_ways,
            self._tell_unreached,
            is_local=is_local,
        )
        self._watching.narrowed = self._tell_narrow
        self._bringing = Bringing(
            self._air.cameras,
            self._air.voice,
            self._director.tell_program,
            self._air.passing,
            self._air.relays.own_ways,
            is_local=is_local,
        )
        self._bringing.failed = self._warn_seldom
        self._entrance.is_on_stage = self._session.stage.may_send
        self._session.stage.left = self._off_stage
        self._session.stage_look.cut = self._air.cut
        self._session.captioned = self._air.caption
        self._session.erased = self._admission.forget_name

    async def run(self, address: Address) -> None:
        """Serve until the end; LiveError: it cannot listen, RenderError: no picture."""
        is_named = address.is_local or address.shown != address.place
        name = "" if is_named else lan.local_name(self._booth)
        elsewhere = self._setting.elsewhere
        names = frozenset({address.host, address.shown, name})
        guard = Guard(names, elsewhere.origin if elsewhere else "")
        visiting = Visiting(self._session, lambda key: key in self._director.booth().products)
        inside = Inside(self._session, visiting, self._desks, self._pages)
        media = MediaDoors(
            Behind(self._watching, self._bringing, Screens(self._bringing)),
            self._entrance,
            self._air.relays,
            elsewhere,
            is_local=address.is_local,
        )
        doors = Doors(inside, media, self._entrance)
        runner = web.AppRunner(
            doors.application(guard),
            access_log=None,
            shutdown_timeout=FAREWELL_SECONDS,
            lingering_time=LINGER_SECONDS,
            handle_signals=False,
        )
        await self._session.load()
        await self._desks.go_on()
        self._director.go_on()
        await runner.setup()
        try:
            port = await listen(runner, address)
            self._air.start()
            self._heed_signals()  # before anybody hears that it is there
            self._announce(address, port, name)
            await self._until_over(
                guard, runner, (lan.be_found(name, port), self._test(address, port), media.run())
            )
        finally:
            await self._session.end()
            await self._watching.close_all()
            await self._bringing.close_all()
            await runner.cleanup()
            self._tell({"event": "off_air"})
            await asyncio.to_thread(self._air.stop)
            await asyncio.to_thread(self._keeping.close)
        self._tell({"event": "ended"})
        if self._air.failure is not None:
            raise self._air.failure

    def end(self) -> None:
        """End the session."""
        self._over.set()

    def _count_gone(self) -> int:
        """Return how many visitors went so far: some only listen, some watch without a page."""
        return max(self._watching.gone, self._session.room.gone)

    def _heed_signals(self) -> None:
        for name in (signal.SIGINT, signal.SIGTERM):
            self._loop.add_signal_handler(name, self.end)

    async def _until_over(self, guard: Guard, runner: web.AppRunner, others: Works) -> None:
        server = runner.server
        if server is None:
            raise RuntimeError("the runner was not set up")
        async with asyncio.TaskGroup() as tasks:
            works = (
                tasks.create_task(self._report(), name="state"),
                tasks.create_task(self._director.run(), name="director"),
                tasks.create_task(Waking(self._warn, self._clock_set).run(), name="waking"),
                tasks.create_task(
                    self._air.run(self._session.room.tell_desks, self._director.topic), name="air"
                ),
                tasks.create_task(self._watching.run(), name="watching"),
                tasks.create_task(self._bringing.run(), name="bringing"),
                tasks.create_task(self._session.run(), name="session"),
                tasks.create_task(guard.sweep(server), name="sweep"),
                tasks.create_task(
                    Tidying(self._watching.__len__, self._count_gone).run(),
                    name="tidying",
                ),
                *(tasks.create_task(work, name="network") for work in others),
            )
            try:
                await self._over.wait()
            finally:
                self._loop.remove_signal_handler(signal.SIGINT)
                signal.signal(signal.SIGINT, signal.SIG_DFL)  # who asks again waits for no disk
            for work in works:
                work.cancel()

    def _announce(self, address: Address, port: int, name: str) -> None:
        base = self._desks.base_url = address.base(port)
        visitor = self._admission.link_token(Role.VISITOR)
        presenter = self._admission.link_token(Role.PRESENTER)
        camera = self._admission.link_token(Role.CAMERA)
        identity = address.identity
        own = identity.authority if identity is not None else None
        self._tell(
            {
                "event": "ready",
                "visitor_url": f"{base}/#t={visitor}",
                "presenter_url": f"{base}/desk#t={presenter}",
                "camera_url": f"{base}/camera#t={camera}",
                "control_url": f"{base.replace('http', 'ws', 1)}/control",
                "presenter_token": presenter,
                **({"local_url": f"{address.base(port, name)}/#t={visitor}"} if name else {}),
                **({"authority": str(own)} if own is not None else {}),
                **({"certificate": str(identity.certificate)} if identity and own is None else {}),
                "port": port,
                "pid": os.getpid(),
            }
        )

    async def _report(self) -> None:
        rates = Rates(self._air)
        while True:
            await asyncio.sleep(STATE_SECONDS)
            self._session.room.tell_desks(rates.state(self._session.people))
            self._director.tell_program()

    async def _test(self, address: Address, port: int) -> None:
        """Tell what could keep visitors from seeing."""
        setting = self._setting
        found = await findings(address, port, self._air.relays, setting.top)
        self._tell({"event": "self_test", "findings": [_plain(one) for one in found]})
        for one in found:
            if not one.is_good:
                self._session.room.tell_desks(news.Trouble(one.message, one.hint))

    def _tell_unreached(self) -> None:
        """Tell that somebody got no picture."""
        self._warn_seldom(_unreached(self._setting.relay is not None))

    def _tell_narrow(self, visitor: str, layer: Layer) -> None:
        """Tell a visitor that there is room for few pictures, or for more again."""
        self._session.room.tell(visitor, news.Narrow(layer is Layer.SPARSE))

    def _warn_seldom(self, error: ExpoError) -> None:
        """Tell of what may happen to many at once, the same at most once a minute."""
        now = time.monotonic()
        if now - self._warned.get(error.message, -WARN_SECONDS) >= WARN_SECONDS:
            self._warned[error.message] = now
            self._warn(error)

    def _off_stage(self, visitor: str) -> None:
        self._bringing.dismiss(visitor)
        self._session.stage_look.left(visitor)

    def _clock_set(self, told: ExpoError, ahead: float) -> None:
        self._session.rundown.shift(ahead)
        self._session.hands.shift(ahead)
        self._warn(told)

    def _warn(self, error: ExpoError) -> None:
        """Tell what the session goes on without."""
        self._tell({"event": "warning", **in_words(error)})
        self._tell_everybody(error)

    def _tell_failure(self, error: ExpoError) -> None:
        """Tell what the program could not do; off air by itself, the session ends."""
        self._tell({"event": "error", **in_words(error)})
        self._tell_everybody(error)
        if self._air.failure is not None:
            self.end()

    def _tell_everybody(self, error: ExpoError) -> None:
        """Tell desks, and those who watch what of it is for them."""
        self._session.room.tell_desks(news.Trouble(error.message, error.hint))
        if error.visitors is not None:
            self._session.room.tell_all(news.Notice(error.visitors))


def run_session(backstage: Backstage, shot: Shot, key: Key, address: Address, tell: Tell) -> None:
    """Run a session until it ends.

    Raises:
        LiveError: The address cannot be used.
        RenderError: No picture can be drawn on this machine.
        RecordsError: What was kept of earlier sessions cannot be read.
    """
    allow_many_sockets()
    set_aside()
    sys.setswitchinterval(TURN_SECONDS)

    async def main() -> None:
        await Host(backstage, shot, key, tell, is_local=address.is_local).run(address)

    asyncio.run(main())


def _within_reach(setting: Setting, *, is_local: bool) -> Setting:
    """Return a setting that asks nobody beyond loopback where the session does not leave it."""
    return replace(setting, stun=None) if is_local else setting


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "subject": finding.subject,
        "is_good": finding.is_good,
        "message": {"zh": finding.message.zh, "en": finding.message.en},
        "hint": {"zh": finding.hint.zh, "en": finding.hint.en},
    }


def _unreached(has_relay: bool) -> LiveError:  # noqa: FBT001 (one plain fact)
    hint = Text(
        zh="请他们换一个网络（如手机热点），或检查中继。",
        en="Let them try another network, such as a phone's, or check the relay.",
    )
    if not has_relay:
        hint = Text(
            zh="请他们换一个网络（如手机热点），或开播前在“更多”里（命令用 --turn）指定中继。",
            en="Let them try another network, such as a phone's, or name a relay under “More” "
            "before going live (--turn of the command).",
        )
    return LiveError(
        Text(
            zh="有访客打开了页面，但画面到不了：途中的防火墙挡住了 UDP。",
            en="A visitor opened the page but the picture does not reach them: a firewall on the "
            "way blocks UDP.",
        ),
        hint,
    )
