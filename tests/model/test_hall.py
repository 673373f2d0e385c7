"""Stalls never overlap, whatever sizes come and however they are moved."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model.hall import Hall, SetStall, Stall, StallId, laid_out
from expo_studio.text import Text

sizes = st.lists(
    st.tuples(st.floats(1.0, 30.0), st.floats(1.0, 30.0)), min_size=0, max_size=40
).map(lambda given: {StallId(f"b{at}"): size for at, size in enumerate(given)})


@given(given_sizes=sizes)
def test_rows_leave_everyone_their_ground(
    given_sizes: dict[StallId, tuple[float, float]],
) -> None:
    hall = laid_out(Text("馆", "Hall"), given_sizes)
    assert list(hall.stalls) == list(given_sizes)
    for one, other in combinations(hall.stalls.values(), 2):
        assert not one.overlaps(other)
    across, along = hall.extent
    for key, stall in hall.stalls.items():
        assert (stall.width, stall.depth) == given_sizes[key]
        assert abs(stall.x) + stall.width / 2 < across
        assert abs(stall.z) + stall.depth / 2 < along


def test_commands_refuse_what_overlaps_and_leave_the_value_alone() -> None:
    hall = SetStall(StallId("a"), Stall(0.0, 0.0, 3.0, 3.0)).apply(Hall())
    with pytest.raises(CommandError) as caught:
        SetStall(StallId("b"), Stall(2.0, 0.0, 3.0, 3.0)).apply(hall)
    assert "a" in caught.value.message.en
    turned = SetStall(StallId("b"), Stall(3.0, 0.0, 6.0, 3.0, math.pi / 2.0)).apply(hall)
    assert list(turned.stalls) == ["a", "b"]
    assert list(hall.stalls) == ["a"]
    assert SetStall(StallId("a"), None).apply(hall).stalls == {}
    with pytest.raises(CommandError):
        SetStall(StallId("c"), Stall(math.nan, 0.0, 3.0, 3.0)).apply(hall)
