"""Keeping what is equal: a booth that was told again shares whatever did not change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from operator import is_
from typing import Any

from expo_studio.model.booth import Booth


def sharing(before: Booth, after: Booth) -> Booth:
    """Return the later booth, made of the very things of the one before wherever they are equal.

    Whoever keeps something for each of them, such as a draw list, then sees what was edited, as
    it does where commands were done; what was read from JSON is all new.
    """
    names = [one.name for one in fields(Booth)]
    kept = {name: _shared(getattr(before, name), getattr(after, name)) for name in names}
    if all(kept[name] is getattr(before, name) for name in names):
        return before
    return replace(after, **kept)


def _shared(before: Any, after: Any) -> Any:
    if not isinstance(after, Mapping):
        return before if before == after else after
    kept = {key: _same(before.get(key), one) for key, one in after.items()}
    is_whole = list(before) == list(kept) and all(map(is_, before.values(), kept.values()))
    return before if is_whole else kept


def _same(before: Any, after: Any) -> Any:
    return before if before == after else after
