"""One question to everyone inside, with a few answers to choose from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll and how it stands.

    Attributes:
        votes: How many chose each option, in the order of the options.
    """

    number: int
    text: str
    options: tuple[str, ...]
    votes: tuple[int, ...]
    is_open: bool = True
