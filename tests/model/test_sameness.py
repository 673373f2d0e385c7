"""A booth that was told again as JSON shares with the one before whatever did not change."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import ExpoError
from expo_studio.library import starter
from expo_studio.model import schema
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Command, Move, SetTitle
from expo_studio.model.sameness import sharing
from expo_studio.text import Text
from tests.model import any_booth
from tests.model.any_booth import furnished


def edited(booth: Booth, wanted: list[Command]) -> Booth:
    """Return the booth after those commands that fit."""
    for command in wanted:
        with suppress(ExpoError):
            booth = command.apply(booth)
    return booth


def told(booth: Booth) -> Booth:
    return schema.decode(schema.encode(booth)).booth


@given(wanted=st.lists(any_booth.commands, max_size=8))
def test_the_same_booth_told_again_is_the_very_one(wanted: list[Command]) -> None:
    booth = edited(furnished(), wanted)
    assert sharing(booth, told(booth)) is booth


@given(
    first=st.lists(any_booth.commands, max_size=8), then=st.lists(any_booth.commands, max_size=4)
)
def test_nothing_is_lost_and_nothing_kept_that_is_gone(
    first: list[Command], then: list[Command]
) -> None:
    """Equal also in the order of everything: the first viewpoint is the entrance."""
    before = edited(furnished(), first)
    after = told(edited(before, then))
    made = sharing(before, after)
    assert made == after
    for one in fields(Booth):
        now = getattr(after, one.name)
        if isinstance(now, Mapping):
            assert list(getattr(made, one.name)) == list(now)


def test_only_what_was_moved_is_new() -> None:
    booth = starter.sample().booth
    key = next(iter(booth.placements))
    after = sharing(booth, told(Move(frozenset((key,)), (1.0, 0.0, 0.0)).apply(booth)))
    new = [one for one, placed in after.placements.items() if placed is not booth.placements[one]]
    assert new == [key]
    assert after.assets is booth.assets
    assert after.lights is booth.lights
    assert after.products is booth.products


def test_another_order_stays_another_order() -> None:
    booth = starter.sample().booth
    turned = replace(booth, viewpoints=dict(reversed(booth.viewpoints.items())))
    after = sharing(booth, told(turned))
    assert list(after.viewpoints) == list(turned.viewpoints) != list(booth.viewpoints)


def test_words_alone_leave_what_is_seen() -> None:
    booth = starter.sample().booth
    after = sharing(booth, told(SetTitle(Text("新", "New"), Text()).apply(booth)))
    assert after.title.en == "New"
    assert after.placements is booth.placements
