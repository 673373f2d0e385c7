"""What people typed, made fit to be shown to others as text."""

from __future__ import annotations

import unicodedata

HIDDEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
"""Unicode categories of signs that cannot be seen; among them those that turn text around."""
JOINERS = {"\u200c", "\u200d"}
"""Needed inside words of some scripts, and in emoji."""


def clean(words: str) -> str:
    """Return words on one line, without signs that cannot be seen."""
    seen = (
        " " if sign.isspace() else sign
        for sign in words
        if sign.isspace() or sign in JOINERS or unicodedata.category(sign) not in HIDDEN
    )
    return " ".join("".join(seen).split())
