"""Where dragged and dropped things come to rest, and what they run into."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.model.booth import Asset, AssetKind, Booth, Placement, Stand
from expo_studio.model.commands import AddAsset, Hide, Move, Place
from expo_studio.model.extents import Extents, Neighbourhood, collide, collisions, footprint
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.model.snapping import GRID, REACH, Surface, gaps, landed, snapped, stand_box
from expo_studio.model.space import UP, Box, Pose, carried_box, carry, enclosing, rotate, turn
from expo_studio.text import Text
from tests.model.any_booth import points, poses

CUBE = Box((-0.5, 0.0, -0.5), (0.5, 1.0, 0.5))
OTHER = Box((2.0, 0.0, -0.5), (3.0, 1.0, 0.5))
PICTURE = Box((-0.4, 0.0, -0.01), (0.4, 0.6, 0.01))
sizes = st.floats(0.05, 5.0)
boxes = st.builds(
    lambda at, w, h, d: Box(at, (at[0] + w, at[1] + h, at[2] + d)), points, sizes, sizes, sizes
)


@given(pose=poses, box=boxes)
def test_a_carried_box_is_the_smallest_around_its_corners(pose: Pose, box: Box) -> None:
    expected = enclosing([carry(pose, corner) for corner in box.corners()])
    found = carried_box(pose, box)
    assert found.low == pytest.approx(expected.low, abs=1e-6, rel=1e-9)
    assert found.high == pytest.approx(expected.high, abs=1e-6, rel=1e-9)


def test_an_edge_draws_and_shows_a_guide() -> None:
    snap = snapped(CUBE, (1.46, 0.0, 0.0), (0,), [OTHER])
    assert snap.offset == pytest.approx((1.5, 0.0, 0.0))
    (guide,) = snap.guides
    assert guide.start[0] == guide.end[0] == 2.0


def test_far_from_everything_the_grid_rules() -> None:
    assert snapped(CUBE, (0.33, 0.0, 0.19), (0, 2), []).offset == pytest.approx((0.3, 0.0, 0.2))


@given(box=boxes, offset=points, neighbours=st.lists(boxes, max_size=4))
def test_snapping_never_goes_far_and_leaves_other_axes_alone(
    box: Box, offset: tuple[float, float, float], neighbours: list[Box]
) -> None:
    snap = snapped(box, offset, (0, 2), neighbours)
    assert snap.offset[1] == offset[1]
    for axis in (0, 2):
        assert abs(snap.offset[axis] - offset[axis]) <= max(REACH, GRID / 2.0) + 1e-9
    again = snapped(box, snap.offset, (0, 2), neighbours)
    for axis in (0, 2):
        assert abs(again.offset[axis] - snap.offset[axis]) <= REACH + GRID


def test_gaps_tell_how_far_the_neighbours_are() -> None:
    (guide,) = gaps(CUBE, [OTHER], (0,))
    assert guide.metres == pytest.approx(1.5)
    left, right = gaps(
        CUBE, [stand_box(Stand(width=3.0)), Box((-1.4, 0.0, -0.5), (-1.3, 1.0, 0.5)), OTHER], (0,)
    )
    assert left.metres == pytest.approx(0.8)
    assert right.metres == pytest.approx(1.5)


def test_on_level_ground_a_thing_stands() -> None:
    pose = landed(CUBE, Surface((1.0, 0.7, 2.0)))
    assert carried_box(pose, CUBE).low[1] == pytest.approx(0.7)
    assert pose.position == pytest.approx((1.0, 0.7, 2.0))


@pytest.mark.parametrize("angle", [0.0, 0.6, math.pi / 2.0, 2.5, math.pi])
def test_on_a_wall_a_picture_hangs_and_a_table_stands_before_it(angle: float) -> None:
    normal = rotate(turn(UP, angle), (0.0, 0.0, 1.0))
    point = (0.3, 1.5, -1.2)
    for bounds, is_hanging in ((PICTURE, True), (CUBE, False)):
        pose = landed(bounds, Surface(point, normal))
        assert rotate(pose.rotation, (0.0, 0.0, 1.0)) == pytest.approx(normal, abs=1e-9)
        back = carry(pose, (0.0, bounds.middle[1], bounds.low[2]))
        away = sum((back[at] - point[at]) * normal[at] for at in range(3))
        assert away == pytest.approx(0.0, abs=1e-9)
        box = carried_box(pose, bounds)
        assert (box.middle[1] if is_hanging else box.low[1]) == pytest.approx(
            1.5 if is_hanging else 0.0
        )


def test_under_a_ceiling_a_lamp_hangs() -> None:
    pose = landed(CUBE, Surface((0.0, 2.5, 0.0), (0.0, -1.0, 0.0)))
    assert carried_box(pose, CUBE).high[1] == pytest.approx(2.5)


def test_turned_footprints_collide_only_where_they_meet() -> None:
    a = footprint(Pose(), CUBE)
    turned = Pose((1.12, 0.0, 1.12), turn(UP, math.pi / 4.0))
    assert not collide(a, footprint(turned, CUBE)), "their boxes meet, they themselves do not"
    assert collide(a, footprint(Pose((0.9, 0.0, 0.0), turned.rotation), CUBE))
    assert not collide(a, footprint(Pose((0.0, 1.0, 0.0)), CUBE)), "one stands on the other"


def others(booth: Booth) -> Neighbourhood:
    boxes = Extents().boxes(booth)
    return Neighbourhood({key: box for key, box in boxes.items() if key != "a"})


@given(box=boxes, all_boxes=st.lists(boxes, max_size=8), reach=st.floats(0.0, 3.0))
def test_a_neighbourhood_leaves_nothing_near_out(
    box: Box, all_boxes: list[Box], reach: float
) -> None:
    known = {PlacementId(str(at)): one for at, one in enumerate(all_boxes)}
    found = Neighbourhood(known).near(box, reach)
    for key, one in known.items():
        apart = max(
            max(one.low[at], box.low[at]) - min(one.high[at], box.high[at]) for at in (0, 2)
        )
        if apart < reach:
            assert key in found


def test_collisions_are_told_but_not_with_floors_hidden_things_or_itself() -> None:
    block, carpet = AssetId("b" * 64), AssetId("c" * 64)
    flat = Box((-3.0, 0.0, -3.0), (3.0, 0.02, 3.0))
    name = Text(zh="块", en="block")
    booth = AddAsset(block, Asset(AssetKind.MODEL, name, bounds=CUBE)).apply(Booth())
    booth = AddAsset(carpet, Asset(AssetKind.MODEL, name, bounds=flat)).apply(booth)
    a, b, floor = (PlacementId(one) for one in ("a", "b", "floor"))
    booth = Place(floor, Placement(carpet)).apply(booth)
    booth = Place(a, Placement(block)).apply(booth)
    booth = Place(b, Placement(block, Pose((0.9, 0.0, 0.0)))).apply(booth)
    extents = Extents()
    assert collisions(booth, frozenset({a}), others(booth)) == [b]
    moved = Move(frozenset({b}), (0.2, 0.0, 0.0)).apply(booth)
    assert collisions(moved, frozenset({a}), others(moved)) == []
    hidden = Hide(frozenset({b}), is_hidden=True).apply(booth)
    assert collisions(hidden, frozenset({a}), others(hidden)) == []
    assert extents.boxes(booth)[b] == booth.bounds_of(b)
