"""What a check has to tell: how much it matters, about what, and the way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from expo_studio.model.commands import Command
from expo_studio.text import Text


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know about a booth.

    Attributes:
        subject: Name of the thing it is about, empty for the booth as a whole.
        fix: What would put it right at once, or None where a person must decide.
    """

    severity: Severity
    subject: str
    message: Text
    hint: Text
    fix: Command | None = field(default=None, compare=False)
