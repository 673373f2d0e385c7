"""The doors for pictures and sound: WHEP to watch, WHIP to bring a camera (RFC 9725)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from aiohttp import web
from aiortc.sdp import candidate_from_sdp

from expo_studio.stream.allowance import AddressAllowances
from expo_studio.stream.entrance import ENTRIES_PER_MINUTE, bearer
from expo_studio.stream.guard import body
from expo_studio.stream.refusals import (
    no_offer,
    no_restart,
    not_there,
    other_version,
    too_many,
    wrong_type,
)

if TYPE_CHECKING:
    from aiortc import RTCPeerConnection

    from expo_studio.stream.entrance import Entrance
    from expo_studio.stream.relays import Relays

SDP_LIMIT = 64_000
SDP_TYPE = "application/sdp"
FRAGMENT_TYPE = "application/trickle-ice-sdpfrag"
METHODS = "OPTIONS, POST"
CANDIDATES_AT_MOST = 50
GARBAGE = (ValueError, IndexError, AssertionError, KeyError)
"""What a candidate that is none raises, found by trying."""


class Connections(Protocol):
    """The connections behind one door."""

    async def open(self, holder: str, offer: str) -> tuple[str, str]:
        """Answer an offer; return the resource's name and the SDP answer."""
        ...

    def connection(self, name: str, holder: str) -> RTCPeerConnection | None:
        """Return a connection if it is theirs."""
        ...

    async def close(self, name: str, holder: str) -> bool:
        """End a connection; return whether it was theirs."""
        ...


class MediaDoors:
    """The routes of WHEP and WHIP."""

    def __init__(
        self,
        watching: Connections,
        bringing: Connections,
        screens: Connections,
        entrance: Entrance,
        relays: Relays,
    ) -> None:
        self._relays = relays
        self._offers = AddressAllowances(ENTRIES_PER_MINUTE)
        self._doors: dict[str, tuple[Connections, Callable[[web.Request], str]]] = {
            "whep": (watching, entrance.watcher),
            "whip": (bringing, entrance.bringer),
            "screen": (screens, entrance.sharer),
        }

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        for door in self._doors:
            router.add_options(f"/{door}", self._at(door, self._options))
            router.add_post(f"/{door}", self._at(door, self._post))
            router.add_patch(f"/{door}/{{name}}", self._at(door, self._patch))
            router.add_delete(f"/{door}/{{name}}", self._at(door, self._delete))

    def _at(
        self, door: str, answer: Callable[[web.Request, str], Awaitable[web.Response]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handler(request: web.Request) -> web.Response:
            return await answer(request, door)

        return handler

    async def _options(self, request: web.Request, door: str) -> web.Response:
        """Say what is taken; whoever may come in also learns of the relay (RFC 9725, 4.6)."""
        response = web.Response(status=204, headers={"Accept-Post": SDP_TYPE, "Allow": METHODS})
        if bearer(request):
            self._add_links(response, self._doors[door][1](request) or "player")
        return response

    async def _post(self, request: web.Request, door: str) -> web.Response:
        """Answer an offer; a bearer without a page has only the resource's secret name."""
        connections, holder_of = self._doors[door]
        holder = holder_of(request)
        if request.content_type != SDP_TYPE:
            raise wrong_type(SDP_TYPE)
        if not self._offers.of(request.remote or "").spend():
            raise too_many()
        raw = await body(request)
        if len(raw) > SDP_LIMIT:
            raise no_offer()
        name, answer = await connections.open(holder, raw.decode(errors="replace"))
        headers = {
            "Location": f"/{door}/{name}",
            "ETag": f'"{name}"',
            "Accept-Patch": FRAGMENT_TYPE,
        }
        response = web.Response(status=201, text=answer, content_type=SDP_TYPE, headers=headers)
        self._add_links(response, holder or name)
        return response

    def ways(self, name: str) -> dict[str, Any]:
        """Return what a page gives its browser to get through firewalls."""
        return {
            "ice_servers": self._relays.ice_servers(name),
            "ice_policy": self._relays.policy,
        }

    def _add_links(self, response: web.Response, name: str) -> None:
        for link in self._relays.links(name):
            response.headers.add("Link", link)

    async def _patch(self, request: web.Request, door: str) -> web.Response:
        """Take addresses the player found after its offer; a restart needs a new connection."""
        connections, holder_of = self._doors[door]
        holder, name = holder_of(request), request.match_info["name"]
        connection = connections.connection(name, holder)
        if connection is None:
            raise not_there()
        if request.content_type != FRAGMENT_TYPE:
            raise wrong_type(FRAGMENT_TYPE)
        if request.headers.get("If-Match", "*") not in {"*", f'"{name}"'}:
            raise other_version()
        if not self._offers.of(request.remote or "").spend():
            raise too_many()
        await _take_candidates(connection, (await body(request)).decode(errors="replace"))
        return web.Response(status=204)

    async def _delete(self, request: web.Request, door: str) -> web.Response:
        connections, holder_of = self._doors[door]
        was_theirs = await connections.close(request.match_info["name"], holder_of(request))
        return web.Response(status=200 if was_theirs else 404)


async def _take_candidates(connection: RTCPeerConnection, fragment: str) -> None:
    """Add the candidates of a fragment (RFC 8840); RefusedError if it asks for a restart."""
    mid = "0"
    offered = connection.remoteDescription.sdp
    count = 0
    for line in fragment.splitlines():
        kind, _, value = line.strip().partition(":")
        if kind == "a=ice-ufrag" and f"a=ice-ufrag:{value}" not in offered:
            raise no_restart()
        if kind == "a=mid":
            mid = value
        elif kind == "a=candidate" and count < CANDIDATES_AT_MOST:
            count += 1
            try:
                candidate = candidate_from_sdp(value)
                candidate.sdpMid = mid
                await connection.addIceCandidate(candidate)
            except GARBAGE as error:
                raise no_offer() from error
