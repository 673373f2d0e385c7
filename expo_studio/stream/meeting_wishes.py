"""What pages and desks ask for to meet: a time, a call, and to look closely together."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, field

from expo_studio.stream.wish import Fraction, Label, Mark, Name, Point, Wish, Words

Part = Annotated[str, Meta(pattern="^[0-9a-f]{12}$")]
"""One page within a call; chosen by it at random."""
Description = Annotated[str, Meta(max_length=12_000)]
"""SDP, or an ICE candidate as JSON."""


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


class AcceptMeeting(Wish):
    """Desk: talk now, with me."""

    meeting: Label


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


class JoinMeeting(Wish):
    """Visitor or desk: take me into the open call; the same visitor's page of before goes."""

    meeting: Label
    part: Part
    name: Name = ""


class LeaveMeeting(Wish):
    """Visitor or desk: I leave the call, or do not come; by the desk that holds it, it is over."""

    meeting: Label


class AskIn(Wish):
    """Desk: ask a visitor into the call I am in; at most six people are in one."""

    meeting: Label
    visitor: Label


class ShowOut(Wish):
    """Desk: take a visitor out of the call I am in, or take back that they were asked."""

    meeting: Label
    visitor: Label


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
    points: Annotated[list[Point], Meta(max_length=2)] = field(default_factory=list)
    cut: tuple[Point, Point] | None = None
    spread: Fraction = 0.0
    product: Label = ""
    is_close: bool = False


Between = JoinMeeting | LeaveMeeting | Signal | Whisper | Inspect
FromVisitor = AskMeeting | AnswerMeeting | Between
FromDesk = (
    AcceptMeeting | DeclineMeeting | ProposeMeeting | RecordOutcome | AskIn | ShowOut | Between
)
