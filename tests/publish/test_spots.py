"""Where the panorama tour of a package stands."""

from __future__ import annotations

from dataclasses import replace

from expo_studio.library import starter
from expo_studio.model.ids import SpotId
from expo_studio.model.spots import Spot
from expo_studio.publish.spots import spots_of
from expo_studio.text import Text
from tests.kit import KitBlobs


def test_spots_that_were_placed_are_the_tour() -> None:
    kit = starter.sample()
    a, b, c = SpotId("a"), SpotId("b"), SpotId("c")
    spots = {
        a: Spot(Text("甲", "A"), (-1.0, 0.0, 3.0), 0.5),
        b: Spot(Text("乙", "B"), (1.0, 0.0, 3.0), links=(a, SpotId("gone"))),
        c: Spot(Text("丙", "C"), (0.0, 0.0, 3.5), links=()),
    }
    found = {one.key: one for one in spots_of(replace(kit.booth, spots=spots), KitBlobs(kit))}
    assert list(found) == ["a", "b", "c"]
    assert found["a"].eye == (-1.0, 1.6, 3.0)
    assert found["a"].heading == 0.5
    assert set(found["a"].links) == {"b", "c"}, "all that is seen"
    assert found["b"].links == ("a",), "as was chosen, without what is gone"
    assert found["c"].links == ()
