"""The doors for pictures and sound: WHEP to watch, WHIP to bring a camera (RFC 9725)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from weakref import WeakKeyDictionary

from aiohttp import web
from aiortc.sdp import candidate_from_sdp

from expo_studio.stream.allowance import AddressAllowances
from expo_studio.stream.entrance import ENTRIES_PER_MINUTE, bearer
from expo_studio.stream.guard import body
from expo_studio.stream.hidden_addresses import GARBAGE, HiddenAddresses, is_hidden, opened
from expo_studio.stream.offers import require
from expo_studio.stream.refusals import (
    no_offer,
    no_restart,
    not_there,
    other_version,
    too_many,
    wrong_type,
)

if TYPE_CHECKING:
    from aiortc import RTCIceCandidate, RTCPeerConnection

    from expo_studio.stream.elsewhere import Elsewhere
    from expo_studio.stream.entrance import Entrance
    from expo_studio.stream.relays import Relays

SDP_LIMIT = 64_000
SDP_TYPE = "application/sdp"
FRAGMENT_TYPE = "application/trickle-ice-sdpfrag"
METHODS, METHODS_OF_ONE = "GET, OPTIONS, POST", "DELETE, GET, OPTIONS, PATCH"
CANDIDATES_AT_MOST = 50
"""Addresses taken of one connection by PATCH, however many times it tells some."""
FRAGMENTS_PER_MINUTE = 4 * ENTRIES_PER_MINUTE
"""Players may tell addresses as they find them."""


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


class Behind(NamedTuple):
    """What lies behind the doors."""

    watching: Connections
    bringing: Connections
    screens: Connections


class MediaDoors:
    """The routes of WHEP and WHIP; ``run`` must be running."""

    def __init__(
        self,
        behind: Behind,
        entrance: Entrance,
        relays: Relays,
        elsewhere: Elsewhere | None = None,
        *,
        is_local: bool,
    ) -> None:
        """Prepare; ``elsewhere`` is where pages watch, if it is not here."""
        self._elsewhere = elsewhere
        self._relays = relays
        self._hidden = HiddenAddresses(is_local=is_local)
        self._offers = AddressAllowances(ENTRIES_PER_MINUTE)
        self._fragments = AddressAllowances(FRAGMENTS_PER_MINUTE)
        self._told: WeakKeyDictionary[RTCPeerConnection, int] = WeakKeyDictionary()
        self._doors: dict[str, tuple[Connections, Callable[[web.Request], str]]] = {
            "whep": (behind.watching, entrance.watcher),
            "whip": (behind.bringing, entrance.bringer),
            "screen": (behind.screens, entrance.sharer),
        }

    async def run(self) -> None:
        """Ask for addresses behind names, until cancelled."""
        await self._hidden.run()

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the routes."""
        for door in self._doors:
            router.add_options(f"/{door}", self._at(door, self._options))
            router.add_post(f"/{door}", self._at(door, self._post))
            router.add_patch(f"/{door}/{{name}}", self._at(door, self._patch))
            router.add_delete(f"/{door}/{{name}}", self._at(door, self._delete))
            router.add_options(f"/{door}/{{name}}", self._at(door, self._options_of_one))
            for path in (f"/{door}", f"/{door}/{{name}}"):
                router.add_get(path, _nothing)

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

    async def _options_of_one(self, request: web.Request, door: str) -> web.Response:
        headers = {"Accept-Patch": FRAGMENT_TYPE, "Allow": METHODS_OF_ONE}
        return web.Response(status=204, headers=headers)

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
        offer = opened(raw.decode(errors="replace"))
        require(offer.sdp, sends=door != "whep")
        name, answer = await connections.open(holder, offer.sdp)
        connection = connections.connection(name, holder)
        if connection is not None:
            self._hidden.take(connection, offer.hidden)
        headers = {
            "Location": f"/{door}/{name}",
            "ETag": f'"{name}"',
            "Accept-Patch": FRAGMENT_TYPE,
        }
        response = web.Response(status=201, text=answer, content_type=SDP_TYPE, headers=headers)
        self._add_links(response, holder or name)
        return response

    def ways(self, name: str, *, is_visitor: bool) -> dict[str, Any]:
        """Return what a page gives its browser to get through firewalls, and where it watches.

        Desks and cameras look at the booth itself, wherever visitors watch.
        """
        elsewhere = self._elsewhere if is_visitor else None
        return {
            **(elsewhere.told() if elsewhere is not None else {}),
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
        if not self._fragments.of(request.remote or "").spend():
            raise too_many()
        fragment = (await body(request)).decode(errors="replace")
        self._hidden.take(connection, await self._take_candidates(connection, fragment))
        return web.Response(status=204)

    async def _take_candidates(
        self, connection: RTCPeerConnection, fragment: str
    ) -> list[RTCIceCandidate]:
        """Add the candidates of a fragment (RFC 8840), and return those that are hidden.

        Raises:
            RefusedError: It asks for a restart, or names what is no candidate.
        """
        hidden: list[RTCIceCandidate] = []
        for line, candidate in _told(connection, fragment):
            count = self._told.get(connection, 0)
            if count >= CANDIDATES_AT_MOST:
                break
            self._told[connection] = count + 1
            if is_hidden(line):
                hidden.append(candidate)
            else:
                await _add(connection, candidate)
        return hidden

    async def _delete(self, request: web.Request, door: str) -> web.Response:
        connections, holder_of = self._doors[door]
        was_theirs = await connections.close(request.match_info["name"], holder_of(request))
        return web.Response(status=200 if was_theirs else 404)


async def _nothing(request: web.Request) -> web.Response:
    """Answer whoever only looks: there is nothing to see (RFC 9725, 4.1), whatever the name."""
    return web.Response(status=204)


def _told(connection: RTCPeerConnection, fragment: str) -> Iterator[tuple[str, RTCIceCandidate]]:
    """Yield the lines of a fragment that name an address, and what they name."""
    mid, offered = "0", set(connection.remoteDescription.sdp.splitlines())
    for line in map(str.strip, fragment.splitlines()):
        kind, _, value = line.partition(":")
        if kind == "a=ice-ufrag" and line not in offered:
            raise no_restart()
        if kind == "a=mid":
            mid = value
        elif kind == "a=candidate":
            yield line, _candidate(value, mid)


def _candidate(value: str, mid: str) -> RTCIceCandidate:
    try:
        candidate = candidate_from_sdp(value)
    except GARBAGE as error:
        raise no_offer() from error
    candidate.sdpMid = mid
    return candidate


async def _add(connection: RTCPeerConnection, candidate: RTCIceCandidate) -> None:
    try:
        await connection.addIceCandidate(candidate)
    except GARBAGE as error:
        raise no_offer() from error
