"""Who may come in: signed links that expire, and seats that a cookie remembers."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from itsdangerous import BadData, URLSafeTimedSerializer

from expo_studio.errors import LiveError
from expo_studio.text import Text

LINK_SECONDS = 14 * 24 * 3600


class Role(StrEnum):
    """What a token lets its holder do."""

    VISITOR = "visitor"
    PRESENTER = "presenter"


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the session, held by a secret."""

    key: str
    visitor: str
    role: Role
    name: str


class Admission:
    """Signs links for one session and turns them into seats."""

    def __init__(self) -> None:
        self._session = secrets.token_hex(8)
        self._signer = URLSafeTimedSerializer(secrets.token_bytes(32), salt="expo-link")
        self._seats: dict[str, Seat] = {}

    def link_token(self, role: Role) -> str:
        """Return a token for a link, of this session and role."""
        return str(self._signer.dumps([self._session, role.value]))

    def role_of(self, token: str) -> Role:
        """Return what a token lets one do; LiveError if it is false, foreign or expired."""
        try:
            session, role = self._signer.loads(token, max_age=LINK_SECONDS)
            known = Role(role)
        except (BadData, ValueError, TypeError) as error:
            raise refused() from error
        if session != self._session:
            raise refused()
        return known

    def enter(self, token: str, name: str) -> Seat:
        """Return a new seat for the holder of a link; LiveError if the link is not good."""
        role = self.role_of(token)
        visitor = secrets.token_hex(4)
        shown = " ".join(name.split())[:40] or f"{visitor[:4]}"
        seat = Seat(secrets.token_urlsafe(24), visitor, role, shown)
        self._seats[seat.key] = seat
        return seat

    def seat(self, key: str) -> Seat:
        """Return the seat of a cookie; LiveError if there is none."""
        if key not in self._seats:
            raise refused()
        return self._seats[key]

    def revoke(self, visitor: str) -> None:
        """Take a visitor's seats away."""
        for key in [k for k, seat in self._seats.items() if seat.visitor == visitor]:
            del self._seats[key]


def refused() -> LiveError:
    """Return the error for whoever may not come in."""
    return LiveError(
        Text(zh="链接无效或已过期。", en="This link is not valid, or it has expired."),
        Text(zh="请向展商索取新的链接。", en="Ask the exhibitor for a new link."),
    )
