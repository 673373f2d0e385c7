"""Something wrong with a package, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from expo_studio.text import Text


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class PackageFinding:
    """Something wrong with a file of a package."""

    severity: Severity
    file: str
    message: Text
    hint: Text
