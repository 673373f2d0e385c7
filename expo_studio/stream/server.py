"""The doors of a live session over HTTP: the page, entry, WHEP, chat and control."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import TypeVar

from aiohttp import web

from expo_studio.stream import messages
from expo_studio.stream.admission import Admission, Role, Seat
from expo_studio.stream.allowance import AddressAllowances, Allowance
from expo_studio.stream.guard import BODY_LIMIT, Guard, body
from expo_studio.stream.refusals import RefusedError, no_offer, not_let_in, too_many, wrong_type
from expo_studio.stream.session import Session
from expo_studio.stream.sockets import open_socket, talk
from expo_studio.stream.spoken import clean
from expo_studio.stream.whep import Watching

SDP_LIMIT = 64_000
SDP_TYPE = "application/sdp"
PAGE_FILES = {"index.html": "text/html", "live.js": "text/javascript", "live.css": "text/css"}
WHEP_METHODS = "OPTIONS, POST"
ENTRIES_PER_MINUTE = 120.0
"""Of one address with a good link; a whole office may share one."""
FALSE_ENTRIES_PER_MINUTE = 10.0
SAYS_PER_SECOND = 2.0
SAYS_AT_ONCE = 5.0
SAYS_REFUSED = 200
"""After so many in a row that were too many, the WebSocket is closed."""

Obey = Callable[[messages.FromPresenter], None]
Checked = TypeVar("Checked")


class Doors:
    """The routes of one session."""

    def __init__(
        self, session: Session, admission: Admission, watching: Watching, obey: Obey
    ) -> None:
        self._session = session
        self._admission = admission
        self._watching = watching
        self._obey = obey
        self._entries = AddressAllowances(ENTRIES_PER_MINUTE)
        self._false_entries = AddressAllowances(FALSE_ENTRIES_PER_MINUTE)
        self._offers = AddressAllowances(ENTRIES_PER_MINUTE)

    def application(self, guard: Guard) -> web.Application:
        """Return the application with every route."""
        app = web.Application(middlewares=[guard.middleware()], client_max_size=BODY_LIMIT)
        app.router.add_get("/", self._page)
        app.router.add_get("/{name:live\\.(?:js|css)}", self._page)
        app.router.add_get("/api/door", self._door)
        app.router.add_post("/api/enter", self._enter)
        app.router.add_options("/whep", self._whep_options)
        app.router.add_post("/whep", self._whep)
        app.router.add_delete("/whep/{name}", self._whep_end)
        app.router.add_get("/ws", self._visit)
        app.router.add_get("/control", self._control)
        return app

    async def _page(self, request: web.Request) -> web.Response:
        name = request.match_info.get("name", "index.html")
        content = files("expo_studio.web").joinpath("dist", "live", name).read_bytes()
        return web.Response(body=content, content_type=PAGE_FILES[name], charset="utf-8")

    async def _door(self, request: web.Request) -> web.Response:
        """Tell what may be known before entering."""
        return web.json_response(self._session.door())

    async def _enter(self, request: web.Request) -> web.Response:
        wanted = messages.entering(await body(request))
        seat = self._seat_for(request, wanted.token, clean(wanted.name))
        response = web.json_response(
            {"visitor": seat.visitor, "name": seat.name, "role": seat.role.value}
        )
        response.set_cookie(
            self._admission.cookie,
            seat.key,
            httponly=True,
            samesite="Strict",
            secure=request.secure,
            path="/",
        )
        return response

    async def _whep_options(self, request: web.Request) -> web.Response:
        return web.Response(status=204, headers={"Accept-Post": SDP_TYPE, "Allow": WHEP_METHODS})

    async def _whep(self, request: web.Request) -> web.Response:
        """Answer an offer; a bearer without a page has only the resource's secret name."""
        visitor = self._watcher(request)
        if request.content_type != SDP_TYPE:
            raise wrong_type(SDP_TYPE)
        if not self._offers.of(request.remote or "").spend():
            raise too_many()
        raw = await body(request)
        if len(raw) > SDP_LIMIT:
            raise no_offer()
        name, answer = await self._watching.open(visitor, raw.decode(errors="replace"))
        return web.Response(
            status=201,
            text=answer,
            content_type=SDP_TYPE,
            headers={"Location": f"/whep/{name}", "ETag": f'"{name}"'},
        )

    async def _whep_end(self, request: web.Request) -> web.Response:
        visitor = self._watcher(request)
        was_theirs = await self._watching.close(request.match_info["name"], visitor)
        return web.Response(status=200 if was_theirs else 404)

    async def _visit(self, request: web.Request) -> web.WebSocketResponse:
        seat = self._admission.seat(request.cookies.get(self._admission.cookie, ""))
        socket = await open_socket(request, messages.MESSAGE_LIMIT)
        outbox = self._session.join(seat)
        allowance = Allowance(SAYS_PER_SECOND, SAYS_AT_ONCE)

        def hear(raw: str) -> None:
            said = messages.from_visitor(raw)
            if allowance.spend():
                self._session.say(clean(said.name) or seat.name, clean(said.text))
            elif allowance.refused > SAYS_REFUSED:
                raise too_many()

        try:
            await talk(socket, outbox, hear)
        finally:
            self._session.leave(outbox)
        return socket

    async def _control(self, request: web.Request) -> web.WebSocketResponse:
        if self._role(request) is not Role.PRESENTER:
            raise not_let_in()
        socket = await open_socket(request, messages.CONTROL_LIMIT)
        outbox = self._session.join_presenter()

        def hear(raw: str) -> None:
            try:
                self._obey(messages.from_presenter(raw))
            except messages.WRONG_WISHES as error:
                outbox.put(messages.encode(messages.Trouble(error.message, error.hint)))

        try:
            await talk(socket, outbox, hear)
        finally:
            self._session.leave_presenter(outbox)
        return socket

    def _watcher(self, request: web.Request) -> str:
        """Return which visitor asks, empty for the bearer of a token; RefusedError for others."""
        token = _bearer(request)
        if token:
            self._checked(request, lambda: self._admission.role_of(token))
            return ""
        return self._admission.seat(request.cookies.get(self._admission.cookie, "")).visitor

    def _role(self, request: web.Request) -> Role:
        token = _bearer(request)
        if token:
            return self._checked(request, lambda: self._admission.role_of(token))
        return self._admission.seat(request.cookies.get(self._admission.cookie, "")).role

    def _seat_for(self, request: web.Request, token: str, name: str) -> Seat:
        cookie = request.cookies.get(self._admission.cookie, "")
        return self._checked(request, lambda: self._admission.enter(token, name, cookie))

    def _checked(self, request: web.Request, enter: Callable[[], Checked]) -> Checked:
        """Return what a token opens; RefusedError where an address tries too often."""
        address = request.remote or ""
        false_entries = self._false_entries.of(address)
        if false_entries.is_spent or not self._entries.of(address).spend():
            raise too_many()
        try:
            return enter()
        except RefusedError:
            false_entries.spend()
            raise


def _bearer(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
