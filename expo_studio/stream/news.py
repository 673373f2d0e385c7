"""What the host tells pages and desks beside the picture."""

from __future__ import annotations

from msgspec import Struct

from expo_studio.model.meetings import MeetingState
from expo_studio.model.questions import Answering
from expo_studio.stream.wish import Fraction, Point, Sign, type_of
from expo_studio.text import Text


class News(Struct, tag_field="type", tag=type_of):
    """Something that happened; ``at`` is seconds since 1970 (UTC)."""


class Chat(News):
    """Somebody said something."""

    number: int
    who: str
    text: str
    at: float
    is_presenter: bool = False
    visitor: str = ""


class Unsaid(News):
    """Words were taken out of the chat."""

    number: int


class Rules(News):
    """How the chat goes on."""

    slow_seconds: int
    allows_links: bool


class Asked(News):
    """A question of the queue as it is now; hidden ones reach desks only.

    Attributes:
        visitor: Whose seat asked, told to desks only.
        is_yours: Told to the asker.
        mark: The asker's own, told to the asker with the first telling.
    """

    number: int
    name: str
    text: str
    at: float
    product: str
    state: Answering
    answer: str
    upvotes: int
    visitor: str = ""
    is_yours: bool = False


class Withdrawn(News):
    """A question was hidden or erased."""

    number: int


class Kept(News):
    """To the sender: what bore this mark is kept and cannot be lost any more."""

    mark: str


class Refused(News):
    """To the sender: it was not done; ``mark`` is the sender's own, if there was one."""

    message: Text
    hint: Text
    mark: str = ""
    retry_seconds: float = 0.0


class Hand(Struct, frozen=True):
    """A raised hand; ``since`` is seconds since 1970 (UTC)."""

    visitor: str
    name: str
    since: float


class Hands(News):
    """To desks: the raised hands, the longest waiting first."""

    hands: list[Hand]


class YourHand(News):
    """To a visitor: whether their hand is up, and how many wait before them."""

    is_up: bool
    before: int


class Narrow(News):
    """To a visitor: there is room for the sound and a few pictures a second only, or for more."""

    is_narrow: bool


class Reaction(News):
    """How often a sign was shown in the last moment."""

    sign: Sign
    times: int


class Polled(News):
    """A poll as it stands; number 0 means there is none."""

    number: int = 0
    text: str = ""
    options: list[str] = []
    votes: list[int] = []
    is_open: bool = False


class Pointer(News):
    """Where the presenter points: in the booth if known, and in the picture if it is seen."""

    at: Point | None = None
    on_picture: tuple[Fraction, Fraction] | None = None


class Shown(News):
    """Which product is shown now; empty: none."""

    product: str


class ProductsChanged(News):
    """The list at /api/products is another one."""


class Presence(News, tag="people"):
    """How many are inside, and whether the presenter is."""

    count: int
    is_presented: bool


class Joined(News):
    """To desks: somebody came in, or bears another name now."""

    visitor: str
    name: str
    is_muted: bool = False
    role: str = "visitor"


class Left(News):
    """To desks: somebody went."""

    visitor: str


class Invited(News):
    """To a visitor: the presenter asks you onto the stage."""


class OnStage(News):
    """Who is on stage now, by seat; ``waiting`` were invited and have not answered."""

    guests: list[Hand]
    waiting: list[str] = []


class Met(News):
    """To both sides of a meeting: how it stands.

    Attributes:
        visitor, outcome: Told to desks only.
        is_yours: To a desk: this desk holds the call.
    """

    meeting: str
    state: MeetingState
    name: str
    wish: str
    product: str
    at: float
    when: float
    visitor: str = ""
    outcome: str = ""
    is_yours: bool = False


class MeetingErased(News):
    """To desks: a meeting is gone for good, with everything its visitor left."""

    meeting: str


class InCall(Struct, frozen=True):
    """Somebody in a call; ``visitor`` is told to desks only."""

    part: str
    name: str
    is_desk: bool = False
    visitor: str = ""


class Circle(News):
    """To everyone in a call: who is in it, in the order they came; nobody: it is over.

    Attributes:
        waiting: To desks: who was asked and is not in it.
    """

    meeting: str
    people: list[InCall]
    waiting: list[str] = []


class Called(News):
    """To a visitor: you are asked into a call that these are in, or not any more."""

    meeting: str
    people: list[str] = []
    is_open: bool = True


class Signalled(News):
    """To one in a call: part of the connection's making, by another part of it."""

    meeting: str
    kind: str
    data: str
    part: str


class Whispered(News):
    """To the others in a call: words for you alone."""

    meeting: str
    text: str
    at: float
    part: str = ""
    name: str = ""


class Inspected(News):
    """To the others in a call, or to everyone of the stage (meeting ``stage``): look here.

    Attributes:
        name: Whose wish it is.
        is_close: They ask to see it from close by.
    """

    meeting: str
    points: list[Point]
    cut: tuple[Point, Point] | None
    spread: float
    product: str
    name: str = ""
    is_close: bool = False


class Captioned(News):
    """What the presenter says, typed at a desk; empty takes it away.

    Attributes:
        seconds: How long it stays, by how long it takes to read.
    """

    text: str
    seconds: float


class Notice(News):
    """To visitors: what happened to the session, in words for them; it goes on."""

    text: Text


class Planned(Struct, frozen=True):
    """One part of the plan; ``seconds`` it is to take, 0 where that was not planned."""

    name: str
    seconds: float
    product: str = ""
    view: str = ""


class View(Struct, frozen=True):
    """A place the picture can be taken from: a viewpoint, or a stop of a tour."""

    key: str
    name: Text


class Rundown(News):
    """To desks: the plan of the session.

    Attributes:
        place: Which part runs, -1 for none.
        since: When it began, seconds since 1970 (UTC).
        now: The host's clock.
        edition: Another one with every change of the plan.
    """

    segments: list[Planned]
    place: int
    since: float
    now: float
    views: list[View] = []
    edition: int = 0


class ShowNow(News, tag="show"):
    """To desks: where a runway show is.

    Attributes:
        shows: Those of the booth.
        show: Which one runs, empty for none.
        seconds: Of the show.
        held: For how long it has been waiting there.
        stop: Where it waits next for GO, or None.
        lasts: Seconds of the whole, without waiting.
        cue, following: The cue that was passed last, and the next one.
    """

    shows: list[View]
    show: str = ""
    seconds: float = 0.0
    held: float = 0.0
    is_held: bool = False
    stop: float | None = None
    lasts: float = 0.0
    cue: Text = Text()
    following: Text = Text()


class CardLeft(News):
    """To desks: a visitor left a card; it lies in the records."""

    visitor: str


class Link(News):
    """To the presenter: a link that was made; its name takes it back.

    Attributes:
        qr: Its QR code (ISO/IEC 18004), a ``data:`` address of an SVG, for phones.
    """

    link: str
    role: str
    url: str
    expires_at: float
    qr: str


class Revoked(News):
    """To the presenter: a link is no longer good."""

    link: str


class Ended(News):
    """The session is over, or it is for you."""

    reason: Text


class Trouble(News):
    """To desks: a wish could not be met; all goes on as before."""

    message: Text
    hint: Text


class OpenTime(Struct, frozen=True):
    """When the presenter is there, seconds since 1970 (UTC)."""

    begins: float
    ends: float


class Welcome(News):
    """To a visitor at the door: what session this is; ``now`` is the host's clock."""

    version: int
    visitor: str
    name: str
    title: Text
    exhibitor: Text
    people: int
    is_presented: bool
    is_inside: bool
    role: str = "visitor"
    chat: list[Chat] = []
    questions: list[Asked] = []
    rules: Rules | None = None
    poll: Polled | None = None
    shown: str = ""
    is_hand_up: bool = False
    openings: list[OpenTime] = []
    now: float = 0.0
