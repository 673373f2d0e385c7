"""What pages and desks ask for beside the picture: typed, bounded, refused if they are not it."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from expo_studio.model.questions import Answering
from expo_studio.stream import meeting_wishes
from expo_studio.stream.wish import Count, Fraction, Label, Mark, Name, Point, Sign, Wish, Words


class ComeIn(Wish):
    """Visitor: be inside, seen and counted, from now on."""

    name: Name = ""


class Say(Wish):
    """Either side: words for everyone; a visitor may give a name and a mark with them."""

    text: Words
    name: Name = ""
    mark: Annotated[str, Meta(max_length=36)] = ""


class Ask(Wish):
    """Visitor: a question for the queue; ``kept`` tells when it cannot be lost any more."""

    text: Words
    mark: Mark
    name: Name = ""
    product: Label = ""


class Upvote(Wish):
    """Visitor: I want to know it too."""

    question: Count


class RaiseHand(Wish):
    """Visitor: let me speak, or not any more."""

    is_up: bool
    name: Name = ""


class React(Wish):
    """Visitor: a sign without words."""

    sign: Sign


class Vote(Wish):
    """Visitor: my choice in the open poll; a later one replaces it."""

    poll: Count
    option: Annotated[int, Meta(ge=0, le=20)]


class OpenProduct(Wish):
    """Visitor: a product was opened; counted, without who it was."""

    product: Label


class SaveProduct(Wish):
    """Visitor: a product was put on the list; counted, without who it was."""

    product: Label


class AnswerInvitation(Wish):
    """Visitor: yes or no to being on stage."""

    is_accepted: bool


class LeaveStage(Wish):
    """Visitor: back to my seat."""


class Answer(Wish):
    """Desk: an answer in writing, for everyone."""

    question: Count
    text: Words


class Settle(Wish):
    """Desk: this is how far a question is."""

    question: Count
    state: Answering


class LowerHand(Wish):
    """Desk: this hand was seen to."""

    visitor: Label


class Mute(Wish):
    """Desk: hear nothing from this visitor, or again."""

    visitor: Label
    is_muted: bool


class Remove(Wish):
    """Desk: ask somebody to leave; with the link they may come back."""

    visitor: Label


class Block(Wish):
    """Desk: ask somebody to leave, for the rest of the session."""

    visitor: Label


class Unsay(Wish):
    """Desk: take words out of the chat."""

    number: Count


class SetRules(Wish):
    """Desk: how the chat goes on.

    Attributes:
        slow_seconds: How long everyone waits between their words.
        allows_links: Whether words with addresses in them are let through.
    """

    slow_seconds: Annotated[int, Meta(ge=0, le=600)] = 0
    allows_links: bool = False


class PointAt(Wish):
    """Desk: everyone look here: a place in the booth, or in the picture; neither ends it."""

    at: Point | None = None
    on_picture: tuple[Fraction, Fraction] | None = None


class Highlight(Wish):
    """Desk: this product is shown now; empty ends it."""

    product: Label = ""


class OpenPoll(Wish):
    """Desk: ask everyone; ends the poll before."""

    text: Words
    options: Annotated[
        list[Annotated[str, Meta(min_length=1, max_length=80)]], Meta(min_length=2, max_length=6)
    ]


class ClosePoll(Wish):
    """Desk: no more votes."""


class Caption(Wish):
    """Desk: what the presenter says, as everyone reads it; empty takes the last one away."""

    text: Annotated[str, Meta(max_length=200)] = ""


class Plan(Struct, forbid_unknown_fields=True):
    """One part of the plan; seconds it is to take."""

    name: Annotated[str, Meta(min_length=1, max_length=80)]
    seconds: Annotated[float, Meta(ge=0.0, le=86_400.0)] = 0.0
    product: Label = ""
    view: Label = ""


class SetRundown(Wish):
    """Desk: the plan of the session, whole.

    Attributes:
        edition: Of the plan it was made from, as told; refused if another was kept since.
    """

    segments: Annotated[list[Plan], Meta(max_length=60)]
    edition: Count | None = None


class GoTo(Wish):
    """Desk: this part of the plan begins now: its product is shown, from its place; -1: none.

    Attributes:
        edition: Of the plan the place was seen in; refused if another was kept since.
    """

    place: Annotated[int, Meta(ge=-1, le=59)]
    edition: Count | None = None


class Invite(Wish):
    """Desk: ask a visitor onto the stage."""

    visitor: Label


class Dismiss(Wish):
    """Desk: take a guest off the stage."""

    visitor: Label


class MakeLink(Wish):
    """Presenter: a link of its own that can be taken back."""

    role: Literal["visitor", "guest", "assistant", "camera"]
    hours: Annotated[int, Meta(ge=1, le=24 * 14)] = 24


class RevokeLink(Wish):
    """Presenter: this link, and every seat taken with it, is no longer good."""

    link: Label


class EraseVisitor(Wish):
    """Presenter: erase everything this visitor said and left."""

    visitor: Label


FromVisitor = (
    ComeIn
    | Say
    | Ask
    | Upvote
    | RaiseHand
    | React
    | Vote
    | OpenProduct
    | SaveProduct
    | meeting_wishes.FromVisitor
    | AnswerInvitation
    | LeaveStage
)
FromDesk = (
    Say
    | Answer
    | Settle
    | LowerHand
    | Mute
    | Remove
    | Block
    | Unsay
    | SetRules
    | PointAt
    | Highlight
    | OpenPoll
    | ClosePoll
    | Caption
    | SetRundown
    | GoTo
    | Invite
    | Dismiss
    | meeting_wishes.FromDesk
)
"""What an assistant may ask for as well as the presenter."""
OfPresenter = MakeLink | RevokeLink | EraseVisitor
"""What the presenter alone may ask for."""
