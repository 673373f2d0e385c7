"""A wish that crosses the wire, and the bounds of what it may hold.

The type of each message is the name of its class in small letters with underscores.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from msgspec import Meta, Struct

from expo_studio.model.questions import QUESTION_LENGTH

Number = Annotated[float, Meta(ge=-1e6, le=1e6)]
Point = tuple[Number, Number, Number]
Fraction = Annotated[float, Meta(ge=0.0, le=1.0)]
Words = Annotated[str, Meta(min_length=1, max_length=QUESTION_LENGTH)]
Name = Annotated[str, Meta(max_length=40)]
Label = Annotated[str, Meta(max_length=64)]
Mark = Annotated[str, Meta(min_length=1, max_length=36)]
"""Chosen by the sender, so that sending again after a lost answer does nothing twice."""
Count = Annotated[int, Meta(ge=0, le=2**53)]
Sign = Literal["like", "love", "clap", "wow"]


def type_of(name: str) -> str:
    """Return the type of the message of a class."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Wish(Struct, forbid_unknown_fields=True, tag_field="type", tag=type_of):
    """Something somebody asks of the session."""
