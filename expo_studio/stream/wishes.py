"""What pages and desks ask for beside the picture: typed, bounded, refused if they are not it.

The type of each message is the name of its class in small letters with underscores.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from msgspec import Meta, Struct

from expo_studio.model.questions import QUESTION_LENGTH, Answering

Number = Annotated[float, Meta(ge=-1e6, le=1e6)]
Point = tuple[Number, Number, Number]
Fraction = Annotated[float, Meta(ge=0.0, le=1.0)]
Words = Annotated[str, Meta(min_length=1, max_length=QUESTION_LENGTH)]
Name = Annotated[str, Meta(max_length=40)]
Label = Annotated[str, Meta(max_length=64)]
Mark = Annotated[str, Meta(min_length=1, max_length=36)]
"""Chosen by the sender, so that sending again after a lost answer does nothing twice."""
Part = Annotated[str, Meta(pattern="^[0-9a-f]{12}$")]
"""One page within a call; chosen by it at random."""
Count = Annotated[int, Meta(ge=0, le=2**53)]
Sign = Literal["like", "love", "clap", "wow"]
Description = Annotated[str, Meta(max_length=12_000)]
"""SDP, or an ICE candidate as JSON."""


def type_of(name: str) -> str:
    """Return the type of the message of a class."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Wish(Struct, forbid_unknown_fields=True, tag_field="type", tag=type_of):
    """Something somebody asks of the session."""


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


class AskMeeting(Wish):
    """Visitor: talk with me in private, now or at a time (seconds since 1970)."""

    wish: Words
    mark: Mark
    name: Name = ""
    product: Label = ""
    when: Annotated[float, Meta(ge=0.0, le=1e11)] = 0.0


class AnswerMeeting(Wish):
    """Visitor: yes or no to the time that was proposed."""

    meeting: Label
    is_accepted: bool


class JoinMeeting(Wish):
    """Visitor or desk: take me into the open call; the same visitor's page of before goes."""

    meeting: Label
    part: Part
    name: Name = ""


class LeaveMeeting(Wish):
    """Visitor or desk: I leave the call, or do not come; by the desk that holds it, it is over."""

    meeting: Label


class Signal(Wish):
    """In a call: part of the connection's making, for one of the others."""

    meeting: Label
    to: Part
    kind: Literal["offer", "answer", "candidate"]
    data: Description


class Whisper(Wish):
    """In a call: words for the others in it alone."""

    meeting: Label
    text: Words


class Inspect(Wish):
    """In a call, or on stage with ``stage`` for a meeting: look here; a place, a distance, a cut.

    Attributes:
        points: Booth space, metres: one is pointed at, two are measured.
        cut: A section plane: a point on it and its normal, or nothing.
        spread: How far the parts of the model stand apart, 0 to 1.
        product: What is looked at closely, or empty.
        is_close: The others are asked to show it from close by.
    """

    meeting: Label
    points: Annotated[list[Point], Meta(max_length=2)] = []
    cut: tuple[Point, Point] | None = None
    spread: Fraction = 0.0
    product: Label = ""
    is_close: bool = False


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


class AcceptMeeting(Wish):
    """Desk: talk now, with me."""

    meeting: Label


class AskIn(Wish):
    """Desk: ask a visitor into the call I am in; at most six people are in one."""

    meeting: Label
    visitor: Label


class ShowOut(Wish):
    """Desk: take a visitor out of the call I am in, or take back that they were asked."""

    meeting: Label
    visitor: Label


class DeclineMeeting(Wish):
    """Desk: not this time."""

    meeting: Label


class ProposeMeeting(Wish):
    """Desk: rather at this time (seconds since 1970)."""

    meeting: Label
    when: Annotated[float, Meta(ge=0.0, le=1e11)]


class RecordOutcome(Wish):
    """Desk: what came of a meeting, for the minutes."""

    meeting: Label
    outcome: Annotated[str, Meta(max_length=4000)]


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
    | AskMeeting
    | AnswerMeeting
    | JoinMeeting
    | LeaveMeeting
    | Signal
    | Whisper
    | Inspect
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
    | AcceptMeeting
    | DeclineMeeting
    | ProposeMeeting
    | RecordOutcome
    | AskIn
    | ShowOut
    | JoinMeeting
    | LeaveMeeting
    | Signal
    | Whisper
    | Inspect
)
"""What an assistant may ask for as well as the presenter."""
OfPresenter = MakeLink | RevokeLink | EraseVisitor
"""What the presenter alone may ask for."""
