"""The doors of a live session over HTTP: entry, WHEP, the room, desks and cards."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from aiohttp import web

from expo_studio.model.invitations import calendar_file
from expo_studio.stream import messages
from expo_studio.stream.admission import DESK_ROLES, Role, Seat
from expo_studio.stream.desks import Desks
from expo_studio.stream.entrance import Entrance
from expo_studio.stream.guard import BODY_LIMIT, Guard, body
from expo_studio.stream.media_doors import MediaDoors
from expo_studio.stream.minutes import Shown, minutes_pdf
from expo_studio.stream.pages import Pages
from expo_studio.stream.refusals import no_such_card, no_such_meeting, too_many
from expo_studio.stream.session import Session
from expo_studio.stream.sockets import open_socket, talk
from expo_studio.stream.visiting import Visiting
from expo_studio.text import Language

PAGES_PER_SEAT = 4
"""WebSockets one visitor may have open."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What lies behind the doors."""

    session: Session
    visiting: Visiting
    desks: Desks
    pages: Pages


class Doors:
    """The routes of one session."""

    def __init__(self, inside: Inside, media: MediaDoors, entrance: Entrance) -> None:
        self._media = media
        self._inside = inside
        self._session = inside.session
        self._entrance = entrance
        self._open: dict[str, int] = {}

    def application(self, guard: Guard) -> web.Application:
        """Return the application with every route."""
        app = web.Application(middlewares=[guard.middleware()], client_max_size=BODY_LIMIT)
        router = app.router
        self._inside.pages.add_to(router)
        router.add_get("/api/door", self._door)
        router.add_get("/api/calendar.ics", self._calendar)
        router.add_post("/api/enter", self._enter)
        self._media.add_to(router)
        router.add_get("/ws", self._visit)
        router.add_get("/control", self._control)
        router.add_get("/api/minutes/{key:[0-9a-f]{16}}.pdf", self._minutes)
        router.add_post("/api/minutes/{key:[0-9a-f]{16}}/snapshot", self._snap)
        router.add_get("/api/card", self._card_terms)
        router.add_post("/api/card", self._card_leave)
        router.add_post("/api/card/see", self._card_see)
        router.add_post("/api/card/erase", self._card_erase)
        router.add_post("/api/erase", self._erase)
        return app

    async def _door(self, request: web.Request) -> web.Response:
        """Tell what may be known before entering."""
        return web.json_response(self._session.door())

    async def _calendar(self, request: web.Request) -> web.Response:
        face = self._session.face
        content = calendar_file(face.title, face.exhibitor, face.calendar)
        return web.Response(body=content, content_type="text/calendar", charset="utf-8")

    async def _enter(self, request: web.Request) -> web.Response:
        seat = self._entrance.enter(request, await body(request))
        response = web.json_response(
            {
                "visitor": seat.visitor,
                "name": seat.name,
                "role": seat.role.value,
                **self._media.ways(seat.visitor, is_visitor=seat.role is Role.VISITOR),
            }
        )
        response.set_cookie(
            self._entrance.cookie,
            seat.key,
            httponly=True,
            samesite="Strict",
            secure=request.secure,
            path="/",
        )
        return response

    async def _visit(self, request: web.Request) -> web.WebSocketResponse:
        seat = self._entrance.seat(request)
        if self._open.get(seat.visitor, 0) >= PAGES_PER_SEAT:
            raise too_many()
        self._open[seat.visitor] = self._open.get(seat.visitor, 0) + 1
        self._inside.desks.came_from(seat.visitor, request.remote or "")
        try:
            return await self._talk_with(seat, request)
        finally:
            self._open[seat.visitor] -= 1
            if not self._open[seat.visitor]:
                del self._open[seat.visitor]
                self._inside.desks.went(seat.visitor)

    async def _talk_with(self, seat: Seat, request: web.Request) -> web.WebSocketResponse:
        socket = await open_socket(request, messages.MESSAGE_LIMIT)
        outbox = self._session.join(seat)

        async def hear(raw: str) -> None:
            await self._inside.visiting.hear(seat, raw)

        try:
            await talk(socket, outbox, hear)
        finally:
            self._session.leave(outbox)
        return socket

    async def _control(self, request: web.Request) -> web.WebSocketResponse:
        seat = self._entrance.desk(request)
        socket = await open_socket(request, messages.CONTROL_LIMIT)
        outbox = self._session.join_desk(seat)

        async def hear(raw: str) -> None:
            await self._inside.desks.hear(seat, outbox, raw)

        try:
            await talk(socket, outbox, hear)
        finally:
            await self._session.leave_desk(outbox)
        return socket

    async def _minutes(self, request: web.Request) -> web.Response:
        """Write the minutes of a meeting, for the desks and for the visitor whose it was."""
        seat = self._entrance.holder(request)
        visitor = "" if seat.role in DESK_ROLES else seat.visitor
        meeting = self._session.meetings.one_for(request.match_info["key"], visitor)
        language = Language.EN if request.query.get("language") == "en" else Language.ZH
        product = self._inside.pages.product_name(meeting.product)
        meetings = self._session.meetings
        people = tuple(one.name for one in await meetings.attendees(meeting.key))
        shown = Shown(product, await meetings.snapshots(meeting.key), people)
        face = self._session.face
        content = await asyncio.to_thread(minutes_pdf, meeting, face, shown, language)
        return web.Response(body=content, content_type="application/pdf")

    async def _snap(self, request: web.Request) -> web.Response:
        """Put a picture of an open call into its minutes, by whoever is in it.

        ``of`` names the part that is seen in it; else it may show everybody in the call.
        """
        seat = self._entrance.holder(request)
        key, raw = request.match_info["key"], await body(request)
        is_within = seat.role in DESK_ROLES or self._session.calls.has(key, seat.visitor)
        if not is_within:
            raise no_such_meeting()
        shown = self._session.calls.shown_by(key, request.query.get("of", ""))
        count = await self._session.meetings.snap(key, raw, shown)
        return web.json_response({"count": count}, status=201)

    async def _card_terms(self, request: web.Request) -> web.Response:
        self._entrance.holder(request)
        return web.json_response(self._session.cards.terms())

    async def _card_leave(self, request: web.Request) -> web.Response:
        """Keep a card; the secret of its link is told once and kept nowhere."""
        seat = self._entrance.seat(request)
        left = await self._session.leave_card(seat, await body(request))
        return web.json_response(
            {"secret": left.secret, "erase_on": left.lead.consent.erase_on.isoformat()}, status=201
        )

    async def _card_see(self, request: web.Request) -> web.Response:
        raw = await body(request)
        secret = self._entrance.checked(request, lambda: self._session.cards.holder(raw))
        card = await self._session.cards.see(secret)
        if card is None:
            self._entrance.tried_falsely(request)
            raise no_such_card()
        return web.json_response(card)

    async def _card_erase(self, request: web.Request) -> web.Response:
        """Withdraw consent: whatever its holder said and left is erased at once."""
        raw = await body(request)
        secret = self._entrance.checked(request, lambda: self._session.cards.holder(raw))
        visitor = await self._session.cards.owner(secret)
        if visitor is None:
            self._entrance.tried_falsely(request)
            raise no_such_card()
        return web.json_response({"erased": await self._session.erase(visitor)})

    async def _erase(self, request: web.Request) -> web.Response:
        """Erase whatever the holder of a seat said and left."""
        seat = self._entrance.seat(request)
        return web.json_response({"erased": await self._session.erase(seat.visitor)})
