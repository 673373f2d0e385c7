"""The doors of a live session over HTTP: the page, entry, WHEP, chat and control."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib.resources import files

from aiohttp import WSCloseCode, WSMsgType, web

from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream import messages
from expo_studio.stream.admission import Admission, Role, Seat, refused
from expo_studio.stream.guard import BODY_LIMIT, EntryRate, error_response, guard
from expo_studio.stream.session import Allowance, Outbox, Session
from expo_studio.stream.whep import SDP_LIMIT, Watching
from expo_studio.text import Text

COOKIE = "expo_seat"
HEARTBEAT_SECONDS = 15.0
PAGE_FILES = {"index.html": "text/html", "live.js": "text/javascript", "live.css": "text/css"}

Obey = Callable[[messages.FromPresenter], None]


class Doors:
    """The routes of one session."""

    def __init__(
        self, session: Session, admission: Admission, watching: Watching, obey: Obey
    ) -> None:
        self._session = session
        self._admission = admission
        self._watching = watching
        self._obey = obey
        self._rate = EntryRate()

    def application(self) -> web.Application:
        """Return the application with every route."""
        app = web.Application(middlewares=[guard], client_max_size=BODY_LIMIT)
        app.router.add_get("/", self._page)
        app.router.add_get("/{name:live\\.(?:js|css)}", self._page)
        app.router.add_get("/api/door", self._door)
        app.router.add_post("/api/enter", self._enter)
        app.router.add_post("/whep", self._whep)
        app.router.add_delete("/whep/{name}", self._whep_end)
        app.router.add_get("/ws", self._visit)
        app.router.add_get("/control", self._control)
        return app

    async def _page(self, request: web.Request) -> web.Response:
        name = request.match_info.get("name", "index.html")
        body = files("expo_studio.web").joinpath("dist", "live", name).read_bytes()
        return web.Response(body=body, content_type=PAGE_FILES[name], charset="utf-8")

    async def _door(self, request: web.Request) -> web.Response:
        """Tell what may be known before entering."""
        title, exhibitor = self._session.title, self._session.exhibitor
        return web.json_response(
            {
                "title": {"zh": title.zh, "en": title.en},
                "exhibitor": {"zh": exhibitor.zh, "en": exhibitor.en},
                "people": self._session.people,
            }
        )

    async def _enter(self, request: web.Request) -> web.Response:
        if not self._rate.allow(request.remote or ""):
            busy = LiveError(
                Text(zh="尝试次数过多。", en="Too many tries."),
                Text(zh="请一分钟后再试。", en="Try again in a minute."),
            )
            response = error_response(busy, 429)
            response.headers["Retry-After"] = "60"
            return response
        wanted = messages.entering(await request.read())
        seat = self._admission.enter(wanted.token, wanted.name)
        response = web.json_response(
            {"visitor": seat.visitor, "name": seat.name, "role": seat.role.value}
        )
        response.set_cookie(
            COOKIE, seat.key, httponly=True, samesite="Strict", secure=request.secure, path="/"
        )
        return response

    async def _whep(self, request: web.Request) -> web.Response:
        seat = self._seat(request)
        raw = await request.read()
        try:
            if len(raw) > SDP_LIMIT:
                raise ValueError("too long")
            name, answer = await self._watching.open(seat.visitor, raw.decode())
        except LiveError as error:
            return error_response(error, 400)
        except ValueError:
            return error_response(
                LiveError(
                    Text(zh="请求不是有效的 SDP。", en="The body is no SDP offer."),
                    Text(zh="请使用 WHEP 播放器。", en="Use a WHEP player."),
                ),
                400,
            )
        return web.Response(
            status=201,
            text=answer,
            content_type="application/sdp",
            headers={"Location": f"/whep/{name}", "ETag": f'"{name}"'},
        )

    async def _whep_end(self, request: web.Request) -> web.Response:
        seat = self._seat(request)
        ended = await self._watching.close(request.match_info["name"], seat.visitor)
        return web.Response(status=200 if ended else 404)

    async def _visit(self, request: web.Request) -> web.WebSocketResponse:
        seat = self._seat(request)
        socket = await _open_socket(request, messages.MESSAGE_LIMIT)
        outbox, allowance = self._session.join(seat), Allowance()

        def hear(raw: str) -> None:
            said = messages.from_visitor(raw)
            if allowance.spend():
                who = " ".join(said.name.split()) or seat.name
                self._session.say(who, said.text, is_presenter=False)

        try:
            await _talk(socket, outbox, hear)
        finally:
            self._session.leave(outbox)
            await self._watching.close_of(seat.visitor)
        return socket

    async def _control(self, request: web.Request) -> web.WebSocketResponse:
        if self._role(request) is not Role.PRESENTER:
            raise refused()
        socket = await _open_socket(request, messages.CONTROL_LIMIT)
        outbox = self._session.join_presenter()
        try:
            await _talk(socket, outbox, lambda raw: self._obey(messages.from_presenter(raw)))
        finally:
            self._session.leave_presenter(outbox)
        return socket

    def _seat(self, request: web.Request) -> Seat:
        """Return who asks: by cookie, or by a bearer token for players that keep none."""
        bearer = _bearer(request)
        if bearer:
            return self._admission.enter(bearer, "WHEP")
        return self._admission.seat(request.cookies.get(COOKIE, ""))

    def _role(self, request: web.Request) -> Role:
        bearer = _bearer(request)
        if bearer:
            return self._admission.role_of(bearer)
        return self._admission.seat(request.cookies.get(COOKIE, "")).role


def _bearer(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


async def _open_socket(request: web.Request, limit: int) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(
        heartbeat=HEARTBEAT_SECONDS, max_msg_size=limit, timeout=5.0, compress=False
    )
    await socket.prepare(request)
    return socket


async def _talk(socket: web.WebSocketResponse, outbox: Outbox, hear: Callable[[str], None]) -> None:
    """Send what is in the outbox and hear what comes, until one side ends it."""
    async with asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(_send_all(socket, outbox), name="outbox")
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            try:
                hear(message.data)
            except ExpoError:
                await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"not understood")
        outbox.end()
        sending.cancel()


async def _send_all(socket: web.WebSocketResponse, outbox: Outbox) -> None:
    while (message := await outbox.get()) is not None:
        try:
            await socket.send_str(message)
        except ConnectionError:
            return
    await socket.close(code=WSCloseCode.TRY_AGAIN_LATER if outbox.is_full else WSCloseCode.OK)
