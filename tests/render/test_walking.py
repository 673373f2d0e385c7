"""Walking, standing and seeing in a booth of boxes, steps and a ramp; flights and tours."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from expo_studio.model.booth import Stand
from expo_studio.model.hotspots import EYE_HEIGHT, Viewpoint
from expo_studio.model.ids import PlacementId, ProductId, SpotId, ViewpointId
from expo_studio.model.products import Product
from expo_studio.model.space import Vec3
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Stop, Tour
from expo_studio.render.flights import between, flight_seconds, on_tour, tour_seconds
from expo_studio.render.ground import Ground, ground_of
from expo_studio.render.levelling import levelled
from expo_studio.render.spots import kept_heading, links, reachable, suggested
from expo_studio.render.walking import RUN, WALK, Walker, Wish, placed, walked
from expo_studio.text import Text
from tests.render.render_scenes import Stage, box, glb, sheet

NAME = Text.same("x")


def stage() -> Stage:
    """Return a wall across, a counter, four steps of 15 cm, a ramp, and a beam at 1.9 m."""
    made = Stage()
    made.put("wall", glb(sheet(6.0, 2.5)), (0.0, 1.25, -2.0))
    made.put("counter", glb(box(1.0)), (2.0, 0.0, 1.0))
    for step in range(4):
        high = 0.15 * (step + 1)
        made.put(f"step{step}", glb(box(1.0)), (-2.0, 0.0, 1.0 - 0.4 * step), scale=(1, high, 0.4))
    ramp = (math.sin(0.1), 0.0, 0.0, math.cos(0.1))
    made.put("ramp", glb(box(1.0)), (0.0, -0.02, 1.5), rotation=ramp, scale=(1.0, 0.05, 2.0))
    made.put("beam", glb(box(1.0)), (4.0, 1.9, -1.0), scale=(1.0, 0.1, 3.0))
    return made


@pytest.fixture(scope="module")
def ground() -> Ground:
    made = stage()
    booth = replace(made.booth, stand=Stand(width=8.0, depth=6.0))
    return ground_of(booth, made.shelf)


def gone(
    ground: Ground, walker: Walker, wish: Wish, seconds: float, frame: float = 0.016
) -> Walker:
    for _ in range(round(seconds / frame)):
        walker = walked(walker, ground, wish, frame)
    return walker


def test_nobody_walks_through_a_wall_or_a_counter(ground: Ground) -> None:
    north = gone(ground, Walker(1.0, 0.0), Wish(ahead=1.0), 3.0)
    assert -1.85 < north.z < -1.6
    east = gone(ground, Walker(0.0, 1.0), Wish(across=1.0), 3.0)
    assert not (1.45 < east.x < 2.55 and 0.45 < east.z < 1.55)


def test_one_slides_along_a_wall(ground: Ground) -> None:
    slid = gone(ground, Walker(1.2, -1.6), Wish(ahead=1.0, heading=0.7), 1.5)
    assert slid.x < 0.2
    assert slid.z > -1.9


def test_one_climbs_steps_but_no_counter(ground: Ground) -> None:
    up = gone(ground, Walker(-2.0, 1.8), Wish(ahead=1.0), 1.25)
    assert up.feet == pytest.approx(0.6, abs=0.1)
    down = gone(ground, up, Wish(ahead=-1.0), 3.0)
    assert down.feet == 0.0
    assert ground.standing(2.0, 1.0, 0.0) is None


def test_one_walks_up_a_ramp_smoothly(ground: Ground) -> None:
    walker, rises = Walker(0.0, 2.9), []
    for _ in range(90):
        walker = walked(walker, ground, Wish(ahead=1.0), 0.016)
        rises.append(walker.rise)
    assert max(rises) > 0.15
    assert np.abs(np.diff(rises)).max() < 0.03


def test_heads_pass_under_beams_that_are_high_enough(ground: Ground) -> None:
    assert ground.standing(4.0, -1.0, 0.0) == 0.0
    assert ground.standing(4.0, -1.0, 0.3) is not None
    passed = gone(ground, Walker(4.0, 2.0), Wish(ahead=1.0), 2.0)
    assert passed.z < -0.8


def test_start_and_stop_are_smooth(ground: Ground) -> None:
    walker, speeds = Walker(0.0, 0.4), []
    for frame in range(100):
        walker = walked(walker, ground, Wish(across=float(frame < 50) * -0.5), 0.016)
        speeds.append(math.hypot(*walker.speed))
    assert speeds[0] < 0.3
    assert max(speeds) == pytest.approx(WALK * 0.5, rel=0.01)
    assert np.abs(np.diff(speeds)).max() < 0.3
    assert speeds[-1] == 0.0
    assert not walker.is_moving


class Nothing:
    """Open floor."""

    def standing(self, x: float, z: float, feet: float) -> float:
        return 0.0


@given(st.floats(-1, 1), st.floats(-1, 1), st.floats(-4, 4), st.booleans(), st.floats(0.2, 3.0))
def test_walking_does_not_depend_on_the_frame_rate(
    across: float, ahead: float, heading: float, is_running: bool, seconds: float
) -> None:
    wish = Wish(across, ahead, heading, is_running)
    ends = []
    for frame in (seconds / 200, seconds / 40):
        assume(frame <= 0.1)
        walker = Walker(0.0, 0.0)
        for _ in range(round(seconds / frame)):
            walker = walked(walker, Nothing(), wish, frame)
        ends.append((walker.x, walker.z))
    assert math.dist(*ends) < 0.12
    assert math.dist(ends[0], (0.0, 0.0)) <= (RUN if is_running else WALK) * seconds + 1e-6


@given(st.floats(-3, 3), st.floats(-2, 2), st.floats(0, 6.3), st.floats(0.001, 5.0))
def test_whoever_stands_free_goes_on_standing_free(
    ground: Ground, x: float, z: float, heading: float, seconds: float
) -> None:
    height = ground.standing(x, z, 0.0)
    assume(height is not None)
    walker = walked(Walker(x, z, height, height, (3.0, -3.0)), ground, Wish(0, 1, heading), seconds)
    assert ground.standing(walker.x, walker.z, walker.feet) is not None
    assert math.dist((x, z), (walker.x, walker.z)) < 0.6


def test_whoever_stood_in_a_wall_is_put_beside_it(ground: Ground) -> None:
    walker = placed((2.0, 1.7, 1.0), ground)
    assert ground.standing(walker.x, walker.z, walker.feet) is not None
    assert walker.eye[1] == pytest.approx(EYE_HEIGHT)


def test_sight_is_free_or_not(ground: Ground) -> None:
    assert ground.is_free((0.0, 1.6, 0.0), (3.0, 1.6, 0.0))
    assert not ground.is_free((0.0, 1.6, 0.0), (0.0, 1.6, -4.0))
    assert ground.is_free((0.5, 2.8, 0.0), (0.5, 2.8, -4.0))
    assert not ground.is_free((2.0, 0.5, -0.5), (2.0, 0.5, 3.0))


def test_spots_stand_free_apart_and_before_products(ground: Ground) -> None:
    made = stage()
    products = {ProductId("tea"): Product(Text.same("Tea"), placements=(PlacementId("counter"),))}
    booth = replace(made.booth, stand=Stand(width=8.0, depth=6.0), products=products)
    bounds = {
        key: replace(one, bounds=type(one.bounds)((-0.5, 0.0, -0.5), (0.5, 1.0, 0.5)))
        for key, one in booth.assets.items()
    }
    spots = suggested(replace(booth, assets=bounds), ground)
    before = spots[SpotId("before-tea")]
    assert before.name == Text.same("Tea")
    away = math.dist(before.position, (2.0, 0.0, 1.0))
    assert 0.7 < away < 2.4
    assert 4 <= len(spots) <= 18
    for one in spots.values():
        assert ground.standing(one.position[0], one.position[2], one.position[1]) is not None
    eyes = [one.position for one in spots.values()]
    assert min(math.dist(a, b) for a in eyes for b in eyes if a is not b) >= 1.0
    free = reachable(booth, ground)
    assert all(min(math.dist((x, h, z), one) for one in eyes) < 3.8 for (x, z), h in free.items())


def test_links_go_where_one_sees(ground: Ground) -> None:
    spots = {
        SpotId("a"): Spot(NAME, (0.0, 0.0, 0.0)),
        SpotId("b"): Spot(NAME, (1.0, 0.0, -0.5)),
        SpotId("behind"): Spot(NAME, (0.0, 0.0, -3.0)),
    }
    found = links(spots, ground)
    assert found == {SpotId("a"): (SpotId("b"),), SpotId("b"): (SpotId("a"),), SpotId("behind"): ()}


@given(st.floats(-7, 7), st.floats(-7, 7))
def test_direction_is_kept_across_a_link(heading: float, north: float) -> None:
    photographed = Spot(NAME, (0.0, 0.0, 0.0), photograph="p", north=north)
    seen = kept_heading(heading, photographed) + north
    assert math.cos(seen - heading) == pytest.approx(1.0)


def test_tilted_photograph_is_set_upright() -> None:
    height, width = 256, 512
    turn = ((np.arange(width) + 0.5) / width * 2 - 1) * np.pi
    rise = (0.5 - (np.arange(height) + 0.5) / height)[:, None] * np.pi
    ways = np.stack(
        [np.sin(turn) * np.cos(rise), np.sin(rise) + 0 * turn, -np.cos(turn) * np.cos(rise)], -1
    )

    def scene(ways: np.ndarray) -> np.ndarray:
        return np.round(ways * 100 + 128).astype(np.uint8)

    north, tilt, roll = 0.6, 0.2, -0.15
    forward = np.array([math.sin(north), 0.0, -math.cos(north)])
    right = np.array([math.cos(north), 0.0, math.sin(north)])
    up = np.array([0.0, 1.0, 0.0])
    forward, up = (
        forward * math.cos(tilt) + up * math.sin(tilt),
        up * math.cos(tilt) - forward * math.sin(tilt),
    )
    right, up = (
        right * math.cos(roll) - up * math.sin(roll),
        up * math.cos(roll) + right * math.sin(roll),
    )
    taken = scene(ways @ np.stack([right, up, -forward]))
    upright = levelled(taken, north, tilt, roll).astype(int)
    assert np.abs(upright - scene(ways)).max() <= 4


def view(eye: Vec3, target: Vec3, opening: float = 0.9) -> Viewpoint:
    return Viewpoint(NAME, eye, target, opening)


point = st.tuples(*[st.floats(-5, 5)] * 3)


@given(point, point, point, point, st.floats(0, 1))
def test_flights_begin_end_and_stay_between(
    a: Vec3, b: Vec3, c: Vec3, d: Vec3, share: float
) -> None:
    assume(math.dist(a, b) > 0.1)
    assume(math.dist(c, d) > 0.1)
    first, second = view(a, b), view(c, d, 0.5)
    assert between(first, second, 0.0) == first
    assert between(first, second, 1.0) == second
    on_way = between(first, second, share)
    assert 0.5 - 1e-9 <= on_way.field_of_view <= 0.9 + 1e-9
    straight = math.dist(a, on_way.eye) + math.dist(on_way.eye, c)
    assert straight == pytest.approx(math.dist(a, c), abs=1e-6)
    assert math.dist(on_way.eye, on_way.target) > 0.05


def test_tour_is_a_function_of_time() -> None:
    views = {
        ViewpointId("a"): view((0, 1.6, 4), (0, 1, 0)),
        ViewpointId("b"): view((4, 1.6, 0), (0, 1, 0)),
    }
    words = [Text.same("one"), Text.same("two")]
    gone_stop = Stop(ViewpointId("gone"))
    stops = (
        Stop(ViewpointId("a"), words[0], 2.0),
        gone_stop,
        Stop(ViewpointId("b"), words[1], 3.0),
    )
    tour = Tour(NAME, stops)
    fly = flight_seconds(*views.values())
    assert tour_seconds(tour, views) == pytest.approx(5.0 + fly)
    assert on_tour(tour, views, 1.0).caption == words[0]
    half = on_tour(tour, views, 2.0 + fly / 2)
    assert (half.caption, half.stop) == (Text(), 2)
    assert half.viewpoint == between(*views.values(), 0.5)
    assert on_tour(tour, views, 2.5 + fly).caption == words[1]
    end = on_tour(tour, views, 99.0)
    assert end.is_over
    assert end.viewpoint == views[ViewpointId("b")]
    assert on_tour(Tour(NAME), views, 0.0) is None
