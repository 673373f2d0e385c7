"""What visitors ask, apart from the chat, and how it was answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

QUESTION_LENGTH = 500
"""Characters of a question or of an answer in writing."""


class Answering(StrEnum):
    """How far a question is."""

    WAITING = "waiting"
    ON_AIR = "on_air"
    ANSWERED = "answered"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Question:
    """A question and its answer.

    Attributes:
        number: Counts the questions of a booth.
        visitor: Who asked, by the name of their seat; empty after the visitor was erased.
        name: What the asker wants to be called.
        at: Seconds since 1970 (UTC).
        product: ProductId of what it is about, or empty.
        answer: In writing; empty if it was answered aloud.
        upvotes: How many others want to know it too.
    """

    number: int
    visitor: str
    name: str
    text: str
    at: float
    product: str = ""
    state: Answering = Answering.WAITING
    answer: str = ""
    upvotes: int = 0
