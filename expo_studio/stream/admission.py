"""Who may come in: signed links that expire and can be taken back, and seats for a cookie."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from itsdangerous import BadData, URLSafeTimedSerializer

from expo_studio.stream.refusals import not_let_in

LINK_SECONDS = 14 * 24 * 3600
"""A fair of six days, with its preparation."""
SEATS_KEPT = 5_000
BLOCKED_KEPT = 1_000


class Role(StrEnum):
    """What a token lets its holder do."""

    VISITOR = "visitor"
    GUEST = "guest"
    ASSISTANT = "assistant"
    PRESENTER = "presenter"
    CAMERA = "camera"


DESK_ROLES = frozenset({Role.ASSISTANT, Role.PRESENTER})
CAMERA_ROLES = DESK_ROLES | {Role.CAMERA}
"""Who may bring a camera."""


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
class Pass:
    """What a good token says.

    Attributes:
        link: Which link it is, so that it can be taken back.
        expires_at: Seconds since 1970 (UTC).
    """

    role: Role
    link: str
    expires_at: float


@dataclass(slots=True)
class Seat:
    """A browser that came in.

    Attributes:
        key: Secret in the cookie.
        visitor: What others call the seat; tells nothing about its holder.
        name: What its holder wants to be called, until they are erased.
        link: The link it came by.
        expires_at: When that link ends, seconds since 1970 (UTC).
    """

    key: str
    visitor: str
    role: Role
    name: str
    link: str = ""
    expires_at: float = float("inf")


def nameless(visitor: str) -> str:
    """Return what somebody is called who gave no name, or took it back."""
    return visitor[:4]


class Admission:
    """Checks tokens and remembers seats; lives on the session's loop.

    Args:
        key: What links are signed with.
        revoked: Links that were taken back before.
        blocked: Who may not come in, as ``blocked`` of the same booth said before.
        clock: Seconds since 1970 (UTC).
    """

    def __init__(
        self,
        key: Key,
        revoked: Iterable[str] = (),
        blocked: Iterable[str] = (),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._booth = key.booth
        self._signer = URLSafeTimedSerializer(key.secret, salt="expo-link")
        self._clock = clock
        self._revoked = set(revoked)
        self._seats: OrderedDict[str, Seat] = OrderedDict()
        self._blocked: OrderedDict[str, None] = OrderedDict.fromkeys(blocked)
        self._veil = hashlib.blake2b(b"blocked", key=key.secret[:64]).digest()
        self.cookie = f"expo_{key.booth}"

    def link_token(self, role: Role, link: str = "", seconds: float = LINK_SECONDS) -> str:
        """Return the token of a link.

        Args:
            role: What it lets its holder do.
            link: Its name; the open links of a booth bear that of their role.
            seconds: How long it is good.
        """
        until = int(self._clock() + seconds)
        return str(self._signer.dumps([self._booth, role.value, link or role.value, until]))

    def pass_of(self, token: str) -> Pass:
        """Return what a token says; RefusedError if it is false, foreign, too old or revoked.

        It is as old as the end written into it says: the age of its signature would turn
        everybody away once the clock is set back to before the session began.
        """
        try:
            booth, role, link, until = self._signer.loads(token)
            said = Pass(Role(role), str(link), float(until))
        except (BadData, ValueError, TypeError) as error:
            raise not_let_in() from error
        if booth != self._booth or link in self._revoked or self._clock() >= said.expires_at:
            raise not_let_in()
        return said

    def role_of(self, token: str) -> Role:
        """Return the role a token gives; RefusedError if it gives none."""
        return self.pass_of(token).role

    def enter(self, token: str, name: str, cookie: str = "", address: str = "") -> Seat:
        """Return a seat for the holder of a link, the one they have if it still is good.

        Raises:
            RefusedError: The link is not good, or its holder was blocked.
        """
        said = self.pass_of(token)
        held = self._seats.get(cookie)
        if held is not None and (held.role, held.link) == (said.role, said.link):
            self._seats.move_to_end(cookie)
            return held
        if said.role is Role.VISITOR and self._veiled(address) in self._blocked:
            raise not_let_in()
        visitor = secrets.token_hex(4)
        key = secrets.token_urlsafe(24)
        seat = Seat(key, visitor, said.role, name or nameless(visitor), said.link, said.expires_at)
        self._seats[seat.key] = seat
        while len(self._seats) > SEATS_KEPT:
            self._seats.popitem(last=False)
        return seat

    def seat(self, key: str) -> Seat:
        """Return the seat of a cookie; RefusedError if there is none that is still good."""
        seat = self._seats.get(key)
        if seat is None or seat.link in self._revoked or self._clock() >= seat.expires_at:
            raise not_let_in()
        return seat

    def bearer(self, token: str) -> Seat:
        """Return a seat without a cookie for the holder of a token, for players and desks."""
        said = self.pass_of(token)
        visitor = secrets.token_hex(4)
        return Seat("", visitor, said.role, "", said.link, said.expires_at)

    def forget_name(self, visitor: str) -> None:
        """Call a visitor by their seat alone from now on."""
        for seat in self._seats.values():
            if seat.visitor == visitor:
                seat.name = nameless(visitor)

    def revoke(self, visitor: str) -> None:
        """Take a visitor's seats away."""
        for key in [k for k, seat in self._seats.items() if seat.visitor == visitor]:
            del self._seats[key]

    def revoke_link(self, link: str) -> tuple[str, ...]:
        """Take a link back; return the visitors who lose their seats with it."""
        self._revoked.add(link)
        lost = [(key, seat.visitor) for key, seat in self._seats.items() if seat.link == link]
        for key, _ in lost:
            del self._seats[key]
        return tuple(visitor for _, visitor in lost)

    @property
    def blocked(self) -> list[str]:
        """Return who may not come in, veiled: only the booth's key could tell an address."""
        return list(self._blocked)

    def block(self, address: str) -> None:
        """Let no new visitor in from an address, as long as the session lasts.

        The address is not kept, only a hash of it, which is gone when the session has ended.
        """
        if address:
            self._blocked[self._veiled(address)] = None
            while len(self._blocked) > BLOCKED_KEPT:
                self._blocked.popitem(last=False)

    def _veiled(self, address: str) -> str:
        return hashlib.blake2b(address.encode(), key=self._veil, digest_size=16).hexdigest()
