"""What every command is, and the refusals they share."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Protocol, TypeVar

from expo_studio.errors import CommandError
from expo_studio.model.booth import Booth
from expo_studio.text import Text

EDITED = Text("编辑{what}", "Edit {what}")
ADDED = Text("添加{what}", "Add {what}")
REMOVED = Text("删除{what}", "Remove {what}")
Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Command(Protocol):
    """A pure edit of the booth."""

    @property
    def label(self) -> Text:
        """Return what the history calls it."""
        ...

    def apply(self, booth: Booth) -> Booth:
        """Return the edited booth; CommandError where the edit does not fit it."""
        ...


def set_or_gone(what: Text, value: object | None) -> Text:
    """Return what the history calls a step that sets a thing, or takes it away with None."""
    return called(REMOVED if value is None else EDITED, what)


@cache
def called(deed: Text, what: Text) -> Text:
    """Return the same words each time, which the history compares."""
    return deed.filled(what=what)


def with_item(items: Mapping[Key, Value], key: Key, value: Value) -> dict[Key, Value]:
    """Return the mapping with one item set; an old one keeps its place in the order."""
    return {**items, key: value}


def without(items: Mapping[Key, Value], keys: Iterable[Key]) -> dict[Key, Value]:
    """Return the mapping less some keys, in the same order."""
    gone = frozenset(keys)
    return {key: value for key, value in items.items() if key not in gone}


def require(items: Mapping[Key, object], keys: Iterable[Key], what: Text) -> None:
    """Raise CommandError unless every key names an item."""
    for key in keys:
        if key not in items:
            raise CommandError(
                Text(zh="{what}“{key}”不在展位里。", en="The booth has no {what} “{key}”.").filled(
                    what=what, key=key
                ),
                Text(
                    zh="它可能已被删除；请撤销或重新选择。",
                    en="It may have been removed; undo or select again.",
                ),
            )


def refuse(message: Text, hint: Text) -> CommandError:
    """Return the error for an edit whose values have no meaning."""
    return CommandError(message, hint)


def meaningless() -> CommandError:
    """Return the error for numbers that say nothing."""
    return refuse(
        Text(
            zh="位置、角度或比例不是有意义的数。",
            en="A position, angle or scale is not a meaningful number.",
        ),
        Text(
            zh="请输入有限的数；比例必须大于零。",
            en="Enter finite numbers; scales must be above zero.",
        ),
    )


def require_finite(thing: object) -> None:
    """Raise CommandError where a value or a part of it is NaN or infinite; no file holds that."""
    if not all(map(math.isfinite, _numbers(thing))):
        raise meaningless()


def _numbers(thing: object) -> Iterator[float]:
    if isinstance(thing, float):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from _numbers(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _numbers(getattr(thing, field.name))
