"""Who may come in: signed links that expire, and seats that a cookie remembers."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

from itsdangerous import BadData, URLSafeTimedSerializer

from expo_studio.stream.refusals import not_let_in

LINK_SECONDS = 14 * 24 * 3600
"""A fair of six days, with its preparation."""
SEATS_KEPT = 5_000


class Role(StrEnum):
    """What a token lets its holder do."""

    VISITOR = "visitor"
    PRESENTER = "presenter"


@dataclass(frozen=True, slots=True)
class Key:
    """What links of one booth are signed with; the same key keeps old links good.

    Attributes:
        secret: At least 32 random bytes.
        booth: Tells this booth from others of the same exhibitor.
    """

    secret: bytes
    booth: str

    @classmethod
    def fresh(cls) -> Key:
        """Return a key nobody has seen."""
        return cls(secrets.token_bytes(32), secrets.token_hex(8))


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the session, held by a secret."""

    key: str
    visitor: str
    role: Role
    name: str


class Admission:
    """Signs links for one booth and turns them into seats."""

    def __init__(self, key: Key) -> None:
        self._booth = key.booth
        self._signer = URLSafeTimedSerializer(key.secret, salt="expo-link")
        self._seats: OrderedDict[str, Seat] = OrderedDict()

    @property
    def cookie(self) -> str:
        """Return the name of the cookie; browsers share cookies among the ports of a host."""
        return f"expo_seat_{self._booth[:12]}"

    def link_token(self, role: Role) -> str:
        """Return a token for a link, of this booth and role."""
        return str(self._signer.dumps([self._booth, role.value]))

    def role_of(self, token: str) -> Role:
        """Return what a token lets one do; RefusedError if it is false, foreign or expired."""
        try:
            booth, role = self._signer.loads(token, max_age=LINK_SECONDS)
            known = Role(role)
        except (BadData, ValueError, TypeError) as error:
            raise not_let_in() from error
        if booth != self._booth:
            raise not_let_in()
        return known

    def enter(self, token: str, name: str, cookie: str = "") -> Seat:
        """Return a seat for the holder of a link, the one they have if it still is good.

        Raises:
            RefusedError: The link is not good.
        """
        role = self.role_of(token)
        held = self._seats.get(cookie)
        if held is not None and held.role is role:
            self._seats.move_to_end(cookie)
            return held
        visitor = secrets.token_hex(4)
        seat = Seat(secrets.token_urlsafe(24), visitor, role, name or visitor[:4])
        self._seats[seat.key] = seat
        while len(self._seats) > SEATS_KEPT:
            self._seats.popitem(last=False)
        return seat

    def seat(self, key: str) -> Seat:
        """Return the seat of a cookie; RefusedError if there is none."""
        if key not in self._seats:
            raise not_let_in()
        return self._seats[key]

    def revoke(self, visitor: str) -> None:
        """Take a visitor's seats away."""
        for key in [k for k, seat in self._seats.items() if seat.visitor == visitor]:
            del self._seats[key]
