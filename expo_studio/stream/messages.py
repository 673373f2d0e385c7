"""Everything that crosses the wire beside the media: typed, bounded, checked at the door.

The same messages are described for others in docs/protocol.md.
"""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from expo_studio.errors import LiveError, ProjectError
from expo_studio.stream.refusals import not_understood
from expo_studio.text import Text

PROTOCOL_VERSION = 1
MESSAGE_LIMIT = 4096
"""Bytes of one message of a visitor."""
CONTROL_LIMIT = 4_000_000
"""Bytes of one message of the presenter, a whole booth included."""

Number = Annotated[float, Meta(ge=-1e6, le=1e6)]
Point = tuple[Number, Number, Number]
Words = Annotated[str, Meta(min_length=1, max_length=500)]
Name = Annotated[str, Meta(max_length=40)]


class Enter(Struct, forbid_unknown_fields=True):
    """Body of POST /api/enter."""

    token: Annotated[str, Meta(max_length=512)]
    name: Name = ""


class Say(Struct, tag="say", tag_field="type", forbid_unknown_fields=True):
    """Either side: words for everyone; a visitor may give a name with them."""

    text: Words
    name: Name = ""


class SetCamera(Struct, tag="camera", tag_field="type", forbid_unknown_fields=True):
    """Presenter: look from here."""

    eye: Point
    target: Point
    field_of_view: Annotated[float, Meta(ge=0.05, le=3.0)]


class SetBooth(Struct, tag="booth", tag_field="type", forbid_unknown_fields=True):
    """Presenter: the booth as it is now, JSON of schema version 1."""

    booth: dict[str, Any]


class RemoveVisitor(Struct, tag="remove", tag_field="type", forbid_unknown_fields=True):
    """Presenter: ask somebody to leave."""

    visitor: Annotated[str, Meta(max_length=64)]


class End(Struct, tag="end", tag_field="type", forbid_unknown_fields=True):
    """Presenter: the session is over."""


FromPresenter = Say | SetCamera | SetBooth | RemoveVisitor | End


class Chat(Struct, tag="chat", tag_field="type"):
    """Host: somebody said something; ``at`` is seconds since 1970 (UTC)."""

    number: int
    who: str
    text: str
    at: float
    is_presenter: bool = False


class Welcome(Struct, tag="welcome", tag_field="type"):
    """Host to a visitor: what session this is."""

    version: int
    visitor: str
    name: str
    title: Text
    exhibitor: Text
    people: int
    is_presented: bool
    chat: list[Chat]


class Presence(Struct, tag="people", tag_field="type"):
    """Host: how many are inside, and whether the presenter is."""

    count: int
    is_presented: bool


class State(Struct, tag="state", tag_field="type"):
    """Host to the presenter, once a second.

    Attributes:
        people: Visitors inside.
        watching: Video connections.
        encoders: Codecs encoded now.
        pictures_per_second: Drawn anew; a resting view draws none.
        uptime: Seconds on air.
    """

    people: int
    watching: int
    encoders: list[str]
    frames_per_second: float
    pictures_per_second: float
    kilobits_per_second: float
    uptime: float


class Joined(Struct, tag="joined", tag_field="type"):
    """Host to the presenter: somebody came."""

    visitor: str
    name: str


class Left(Struct, tag="left", tag_field="type"):
    """Host to the presenter: somebody went."""

    visitor: str


class Ended(Struct, tag="ended", tag_field="type"):
    """Host: the session is over, or it is for you."""

    reason: Text


class Trouble(Struct, tag="trouble", tag_field="type"):
    """Host to the presenter: a wish could not be met; all goes on as before."""

    message: Text
    hint: Text


ToVisitor = Welcome | Chat | Presence | Ended
ToPresenter = State | Chat | Joined | Left | Trouble | Ended
WRONG_WISHES = (LiveError, ProjectError)
"""What a presenter's message can be refused with."""

_encoder = msgspec.json.Encoder()
_presenter = msgspec.json.Decoder(FromPresenter)
_visitor = msgspec.json.Decoder(Say)
_enter = msgspec.json.Decoder(Enter)


def encode(message: Struct) -> str:
    """Return a message as JSON."""
    return _encoder.encode(message).decode()


def from_presenter(raw: str) -> FromPresenter:
    """Return a presenter's message; RefusedError if it is none."""
    return _checked(_presenter, raw)  # type: ignore[no-any-return]


def from_visitor(raw: str) -> Say:
    """Return a visitor's message; RefusedError if it is none."""
    return _checked(_visitor, raw)  # type: ignore[no-any-return]


def entering(raw: bytes) -> Enter:
    """Return the body of an entry; RefusedError if it is none."""
    return _checked(_enter, raw)  # type: ignore[no-any-return]


def _checked(decoder: msgspec.json.Decoder[Any], raw: str | bytes) -> Any:
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise not_understood() from error
