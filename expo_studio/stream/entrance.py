"""Whose request it is: by the cookie of a seat or the token of a link, and never too often."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from expo_studio.stream import messages
from expo_studio.stream.admission import CAMERA_ROLES, DESK_ROLES, Admission, Role, Seat
from expo_studio.stream.allowance import AddressAllowances
from expo_studio.stream.refusals import RefusedError, not_let_in, too_many
from expo_studio.stream.spoken import clean

if TYPE_CHECKING:
    from aiohttp import web

ENTRIES_PER_MINUTE = 120.0
"""Of one address with a good link; a whole office may share one."""
FALSE_ENTRIES_PER_MINUTE = 10.0
Checked = TypeVar("Checked")


class Entrance:
    """Checks requests against the admission, and counts what was false.

    Attributes:
        is_on_stage: Whether a visitor was invited onto the stage and came.
    """

    def __init__(self, admission: Admission) -> None:
        self._admission = admission
        self.is_on_stage: Callable[[str], bool] = lambda visitor: False
        self._entries = AddressAllowances(ENTRIES_PER_MINUTE)
        self._false_entries = AddressAllowances(FALSE_ENTRIES_PER_MINUTE)

    @property
    def cookie(self) -> str:
        """Return the name of the cookie that holds a seat."""
        return self._admission.cookie

    def enter(self, request: web.Request, raw: bytes) -> Seat:
        """Return a seat for the body of an entry; RefusedError if there is none."""
        wanted = messages.entering(raw)
        cookie, address = request.cookies.get(self.cookie, ""), request.remote or ""
        name = clean(wanted.name)
        return self.checked(
            request, lambda: self._admission.enter(wanted.token, name, cookie, address)
        )

    def seat(self, request: web.Request) -> Seat:
        """Return the seat a request's cookie holds; RefusedError if it holds none."""
        return self._admission.seat(request.cookies.get(self.cookie, ""))

    def holder(self, request: web.Request) -> Seat:
        """Return the seat of a request's cookie or bearer token; RefusedError if neither."""
        token = bearer(request)
        if token:
            return self.checked(request, lambda: self._admission.bearer(token))
        return self.seat(request)

    def desk(self, request: web.Request) -> Seat:
        """Return the seat of somebody who may hold a desk; RefusedError for all others."""
        seat = self.holder(request)
        if seat.role not in DESK_ROLES:
            raise not_let_in()
        return seat

    def watcher(self, request: web.Request) -> str:
        """Return which visitor wants to watch, empty for the bearer of a token."""
        seat = self.holder(request)
        return seat.visitor if seat.key else ""

    def bringer(self, request: web.Request) -> str:
        """Return who brings a camera, empty for the bearer of a token; RefusedError for others.

        A visitor may as long as they are on stage.
        """
        seat = self.holder(request)
        if seat.role not in CAMERA_ROLES and not self.is_on_stage(seat.visitor):
            raise not_let_in()
        return seat.visitor if seat.key else ""

    def sharer(self, request: web.Request) -> str:
        """Return which desk shares its screen, empty for the bearer of a token."""
        seat = self.desk(request)
        return seat.visitor if seat.key else ""

    def presenter(self, request: web.Request) -> Seat:
        """Return the presenter's seat; RefusedError for all others."""
        seat = self.holder(request)
        if seat.role is not Role.PRESENTER:
            raise not_let_in()
        return seat

    def checked(self, request: web.Request, enter: Callable[[], Checked]) -> Checked:
        """Return what something secret opens; RefusedError where an address tries too often."""
        address = request.remote or ""
        false_entries = self._false_entries.of(address)
        if false_entries.is_spent or not self._entries.of(address).spend():
            raise too_many()
        try:
            return enter()
        except RefusedError:
            false_entries.spend()
            raise

    def tried_falsely(self, request: web.Request) -> None:
        """Count that a secret was false."""
        self._false_entries.of(request.remote or "").spend()


def bearer(request: web.Request) -> str:
    """Return the bearer token of a request (RFC 6750), empty if there is none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
