"""Everything that crosses the wire beside the media: typed, bounded, checked at the door.

What people ask for stands in ``wishes`` and ``meeting_wishes``, what they are told in ``news``;
here is what belongs to the session itself. docs/protocol.md describes all of it for others.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from expo_studio.errors import LiveError, ProjectError, RecordsError
from expo_studio.stream import news, wishes
from expo_studio.stream.refusals import not_understood
from expo_studio.stream.wish import Name, Point, Wish

PROTOCOL_VERSION = 1
MESSAGE_LIMIT = 16_384
"""Bytes of one message of a visitor; a description of a connection fits."""
REASON_LETTERS = 80
CONTROL_LIMIT = 4_000_000
"""Bytes of one message of the presenter, a whole booth included."""

Unread = Annotated[msgspec.Raw, Meta(extra_json_schema={"type": "object"})]
"""An object as it came; who knows its kind reads it, once."""


class Enter(Struct, forbid_unknown_fields=True):
    """Body of POST /api/enter."""

    token: Annotated[str, Meta(max_length=512)]
    name: Name = ""


class SetCamera(Wish, tag="camera"):
    """Presenter: look from here."""

    eye: Point
    target: Point
    field_of_view: Annotated[float, Meta(ge=0.05, le=3.0)]


class SetBooth(Wish, tag="booth"):
    """Presenter: the booth as it is now, JSON of the schema in docs/booth.schema.json."""

    booth: Unread


class SetSound(Wish, tag="set_sound"):
    """Desk: be heard, or not."""

    is_muted: bool


class SetClearing(Wish, tag="set_clearing"):
    """Desk: noise and echo are taken out of the microphone, or it is heard as it is."""

    is_on: bool


class SetFilms(Wish, tag="set_films"):
    """Desk: the films in the booth are heard when the camera is near, or not at all."""

    is_heard: bool


class SetProgram(Wish, tag="set_program"):
    """Desk: what the picture shows; without a camera the booth stands in for it."""

    scene: Literal["booth", "camera", "side", "screen", "starting", "pause"]
    has_inset: bool = True
    dissolves: bool = False


class SetLowerThird(Wish, tag="set_lower_third"):
    """Desk: words at the lower edge of the picture; no name, no words."""

    name: Annotated[str, Meta(max_length=60)] = ""
    line: Annotated[str, Meta(max_length=100)] = ""


class SetProductCard(Wish, tag="set_product_card"):
    """Desk: the card of a product in the picture, in these languages; no product, no card."""

    product: Annotated[str, Meta(max_length=64)] = ""
    language: Literal["both", "zh", "en"] = "both"


class SetLogo(Wish, tag="set_logo"):
    """Desk: the exhibitor's logo stands in the corner of the picture, or not."""

    is_shown: bool


class RunShow(Wish):
    """Desk: a runway show of the booth on air: begin it, go on, wait, go back, be at a time, end.

    Attributes:
        show: Which, to begin; the first where it is empty.
        seconds: Of the show, to begin or to be there.
    """

    do: Literal["start", "go", "hold", "back", "seek", "end"]
    show: Annotated[str, Meta(max_length=64)] = ""
    seconds: Annotated[float, Meta(ge=0.0, le=14_400.0)] = 0.0


class End(Wish):
    """Presenter: the session is over."""


class State(news.News):
    """To desks, once a second.

    Attributes:
        people: Visitors inside.
        watching: Video connections.
        encoders: What is encoded now, such as ``h264 720p``.
        layers: How many visitors get which size.
        pictures_per_second: Drawn anew; a resting view draws none.
        uptime: Seconds on air.
        tasks: What the host does at once; a long session does not do more and more.
    """

    people: int
    watching: int
    encoders: list[str]
    layers: dict[str, int]
    frames_per_second: float
    pictures_per_second: float
    kilobits_per_second: float
    uptime: float
    tasks: int


class OnProgram(news.News, tag="program"):
    """To desks: how the picture looks.

    Attributes:
        cameras: How many give pictures now.
        name, line: The words at the lower edge.
        card: The product whose card is shown, or empty.
        screens: How many screens are shared now.
        passed: How what is shown full reaches visitors: as it comes (``on``), not yet
            (``waiting``), encoded anew for what it is (``profile``, ``size``) or does not do
            (``keys``); ``none`` where nothing is that came encoded.
        sent: What it is, such as ``h264 1280x720``.
        logo: In the picture: ``on``, ``off``, or ``none`` where the booth has no logo.
    """

    scene: str
    has_inset: bool
    cameras: int
    name: str
    line: str
    card: str = ""
    screens: int = 0
    passed: str = "none"
    sent: str = ""
    logo: str = "none"


class Sound(news.News, tag="sound"):
    """To desks: how the presenter is heard.

    Attributes:
        hearing: ``none`` (no microphone wanted), ``on``, ``muted`` or ``failed``.
        level: Loudest sample of the last tenth of a second, 0 to 1.
        clearing: Noise and echo are taken out: ``on``, ``off``, or ``none`` where they cannot.
        films: Films in the booth are heard: ``on``, ``off``, or ``none`` where there is none.
    """

    hearing: str
    level: float
    clearing: str = "none"
    films: str = "none"


OfSound = SetSound | SetClearing | SetFilms
OverPicture = SetLowerThird | SetProductCard | SetLogo
OfPicture = SetCamera | SetBooth | SetProgram | OverPicture
OfProgram = OfSound | OfPicture | RunShow | End
FromDesk = wishes.FromDesk | wishes.OfPresenter | OfProgram
FromVisitor = wishes.FromVisitor
ToVisitor = (
    news.Welcome
    | news.Chat
    | news.Unsaid
    | news.Rules
    | news.Asked
    | news.Withdrawn
    | news.Kept
    | news.Refused
    | news.YourHand
    | news.Narrow
    | news.Reaction
    | news.Polled
    | news.Pointer
    | news.Shown
    | news.Captioned
    | news.Notice
    | news.ProductsChanged
    | news.Presence
    | news.Invited
    | news.OnStage
    | news.Met
    | news.Called
    | news.Circle
    | news.Signalled
    | news.Whispered
    | news.Inspected
    | news.Ended
)
ToDesk = (
    State
    | Sound
    | OnProgram
    | news.Chat
    | news.Unsaid
    | news.Rules
    | news.Asked
    | news.Withdrawn
    | news.Hands
    | news.Reaction
    | news.Polled
    | news.Pointer
    | news.Shown
    | news.Captioned
    | news.ProductsChanged
    | news.Presence
    | news.Joined
    | news.Left
    | news.OnStage
    | news.Met
    | news.MeetingErased
    | news.Circle
    | news.Signalled
    | news.Whispered
    | news.Inspected
    | news.Rundown
    | news.ShowNow
    | news.CardLeft
    | news.Link
    | news.Revoked
    | news.Ended
    | news.Trouble
)
WRONG_WISHES = (LiveError, ProjectError, RecordsError)
"""What a desk's message can be refused with."""

_encoder = msgspec.json.Encoder()
_desk = msgspec.json.Decoder(FromDesk)
_visitor = msgspec.json.Decoder(FromVisitor)
_enter = msgspec.json.Decoder(Enter)


def encode(message: Struct) -> str:
    """Return a message as JSON."""
    return _encoder.encode(message).decode()


def from_desk(raw: str) -> FromDesk:
    """Return a desk's message; RefusedError if it is none."""
    return _checked(_desk, raw)  # type: ignore[no-any-return]


def from_visitor(raw: str) -> FromVisitor:
    """Return a visitor's message; RefusedError if it is none."""
    return _checked(_visitor, raw)  # type: ignore[no-any-return]


def entering(raw: bytes) -> Enter:
    """Return the body of an entry; RefusedError if it is none."""
    return _checked(_enter, raw)  # type: ignore[no-any-return]


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of every message, by who sends it to whom."""
    directions = {
        "visitor_to_host": FromVisitor,
        "host_to_visitor": ToVisitor,
        "desk_to_host": FromDesk,
        "host_to_desk": ToDesk,
        "enter": Enter,
    }
    schemas, parts = msgspec.json.schema_components(
        tuple(directions.values()), ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Messages of a live session of Expo Studio, protocol version 1",
        "type": "object",
        "properties": dict(zip(directions, schemas, strict=True)),
        "$defs": dict(sorted(parts.items())),
    }


def _checked(decoder: msgspec.json.Decoder[Any], raw: str | bytes) -> Any:
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise not_understood(str(error)[:REASON_LETTERS]) from error
