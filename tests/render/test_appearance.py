"""What of a booth is seen: each field of it either counts, or changes no pixel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.model.acting import Acting
from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import (
    Asset,
    AssetKind,
    Booth,
    Light,
    LightKind,
    Placement,
    Stand,
    StandKind,
    Surroundings,
)
from expo_studio.model.ids import AssetId, GroupId, LightId, PlacementId
from expo_studio.model.openings import Openings
from expo_studio.model.signs import Sign
from expo_studio.model.space import Box, Pose
from expo_studio.render.acting import Act
from expo_studio.render.appearance import SEEN, looks_the_same
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.overlay import Overlay
from expo_studio.text import Text
from tests.model import any_booth
from tests.model.any_booth import furnished
from tests.model.test_sameness import edited
from tests.render.render_scenes import Stage, ball, box, floor, glb

VIEW = Camera((1.5, 1.7, 4.2), (0.0, 0.5, 0.0))
SIZE = (96, 64)
BOX, BALL = PlacementId("box"), PlacementId("ball")
ELSEWHERE, WORDS = AssetId("e" * 64), Text.same("otherwise")
FULL = furnished()
OTHERWISE: dict[type, dict[str, Any]] = {
    Booth: {
        **dict.fromkeys(("title", "exhibitor"), WORDS),
        "assets": {},
        "placements": {},
        "lights": {},
        "stand": Stand(width=9.0),
        "sky": replace(Booth().sky, exposure=3.0, surroundings=Surroundings.HALL),
        "products": FULL.products,
        "hotspots": FULL.hotspots,
        "viewpoints": FULL.viewpoints,
        "groups": FULL.groups,
        "tours": FULL.tours,
        "openings": Openings(mail="a@example.com"),
        "spots": FULL.spots,
        "baked": BakedLight(ELSEWHERE, (0.0, 0.0, 0.0), 1.0, (1, 1, 1), ""),
        "logo": ELSEWHERE,
        "shows": {"show": "of any kind"},
    },
    Placement: {
        "asset": ELSEWHERE,
        "pose": Pose((0.0, 0.4, 0.0)),
        "name": WORDS,
        "is_locked": True,
        "is_hidden": True,
        "group": GroupId("g"),
        "clip": "walk",
        "page": 1,
        "acting": Acting(turn_seconds=4.0),
    },
    Asset: {
        "kind": AssetKind.VIDEO,
        "name": WORDS,
        **dict.fromkeys(("source", "category", "licence", "medium_type"), "otherwise"),
        "bounds": Box(high=(1.0, 2.0, 3.0)),
        **dict.fromkeys(("triangles", "materials", "texture_bytes", "size_bytes", "pages"), 7),
        **dict.fromkeys(("thumbnail", "medium"), ELSEWHERE),
        "clips": ("walk",),
        "seconds": 7.0,
        "sign": Sign(title=WORDS),
    },
    Stand: {
        "kind": StandKind.ISLAND,
        **dict.fromkeys(("width", "depth", "height_limit"), 9.0),
        "number": "otherwise",
        "fascia": WORDS,
    },
}
"""Another value of every field."""
EVERY = [(kind, name) for kind, values in OTHERWISE.items() for name in values]


class Watched:
    """What is read of the parts of a booth, by their kinds."""

    def __init__(self) -> None:
        self.reads: dict[type, set[str]] = defaultdict(set)
        self._kinds = {kind: self._watching(kind) for kind in OTHERWISE}

    def _watching(self, kind: Any) -> Any:
        def read(one: object, name: str) -> object:
            self.reads[kind].add(name)
            return object.__getattribute__(one, name)

        return type(kind.__name__, (kind,), {"__slots__": (), "__getattribute__": read})

    def of(self, thing: Any) -> Any:
        values = {one.name: getattr(thing, one.name) for one in fields(thing)}
        return self._kinds[type(thing)](**values)

    def booth(self, booth: Booth) -> Booth:
        assets = {key: self.of(one) for key, one in booth.assets.items()}
        placements = {key: self.of(one) for key, one in booth.placements.items()}
        stand = self.of(booth.stand)
        made: Booth = self.of(replace(booth, assets=assets, placements=placements, stand=stand))
        return made


class NoFilms:
    """Films of which no picture has come yet."""

    def picture(self, *_: object) -> None:
        return None

    def keep(self, _: object) -> None:
        """Keep nothing."""

    def has_failed(self, _: object) -> bool:
        return False


def stage() -> Stage:
    made = Stage(replace(Booth().sky, surroundings=Surroundings.HALL))
    made.put("floor", glb(floor(5.0)))
    made.put("box", glb(box(0.6)), (-0.6, 0.0, 0.0))
    made.put("ball", glb(ball(0.3, 9, 9)), (0.7, 0.9, 0.1))
    for number, kind in enumerate(LightKind):
        made.lights[LightId(str(number))] = Light(kind, (0.0, 2.4, number * 1.0))
    return made


def changed(booth: Booth, kind: type, name: str) -> Booth:
    """Return a booth, one field of which is otherwise: its own, its stand's or its box's."""
    to = {name: OTHERWISE[kind][name]}
    if kind is Booth:
        return replace(booth, **to)
    if kind is Stand:
        return replace(booth, stand=replace(booth.stand, **to))
    placement = booth.placements[BOX]
    if kind is Placement:
        return replace(booth, placements={**booth.placements, BOX: replace(placement, **to)})
    asset = replace(booth.assets[placement.asset], **to)
    return replace(booth, assets={**booth.assets, placement.asset: asset})


def picture(made: Stage, booth: Booth) -> NDArray[np.uint8]:
    with Offscreen(made.shelf, *SIZE) as sight:
        return sight.picture(booth, VIEW)


@pytest.mark.parametrize("kind", OTHERWISE)
def test_each_field_is_asked_here(kind: Any) -> None:
    assert OTHERWISE[kind].keys() == {one.name for one in fields(kind)}


@pytest.mark.parametrize(("kind", "name"), EVERY)
def test_a_field_counts_or_changes_no_pixel(kind: type, name: str) -> None:
    made = stage()
    before, after = made.booth, changed(made.booth, kind, name)
    assert after != before
    assert looks_the_same(before, after) is (name not in SEEN[kind])
    if name not in SEEN[kind]:
        assert np.array_equal(picture(made, before), picture(made, after))


def test_what_is_drawn_is_compared() -> None:
    """Whoever draws a field that does not count yet adds it there."""
    made, watched = stage(), Watched()
    booth = watched.booth(replace(made.booth, baked=OTHERWISE[Booth]["baked"]))
    screen = replace(made.booth.assets[booth.placements[BALL].asset], kind=AssetKind.VIDEO)
    lit = replace(booth.sky, picture=booth.placements[BALL].asset)
    filmed = replace(booth, sky=lit, assets={**booth.assets, booth.placements[BALL].asset: screen})
    moved = changed(booth, Placement, "pose")
    with Offscreen(made.shelf, *SIZE) as sight:
        sight.renderer.show_films(NoFilms())
        sight.renderer.play(1.0)
        watched.reads.clear()
        for one in (booth, moved, filmed):
            marks = Overlay(selected=frozenset({BOX}))
            sight.picture(one, VIEW, marks, {BALL: Act("walk", 0.5)})
            sight.renderer.pick(one, VIEW, (48.5, 32.5), SIZE)
    for kind, seen in SEEN.items():
        known = {one.name for one in fields(kind)}
        assert watched.reads[kind] & known <= set(seen), kind


def test_what_is_hidden_or_not_placed_does_not_count() -> None:
    booth = changed(stage().booth, Placement, "is_hidden")
    away = changed(booth, Placement, "pose")
    assert looks_the_same(booth, away)
    more = replace(booth, assets={**booth.assets, ELSEWHERE: Asset(AssetKind.SOUND, Text())})
    assert looks_the_same(booth, more)
    under = replace(more, sky=replace(more.sky, picture=ELSEWHERE))
    assert not looks_the_same(under, replace(under, assets=booth.assets))


def test_the_order_counts_by_which_lamps_and_things_are_taken() -> None:
    booth = stage().booth
    for name in ("lights", "placements"):
        turned = dict(reversed(attrgetter(name)(booth).items()))
        assert not looks_the_same(booth, replace(booth, **{name: turned}))


@given(
    first=st.lists(any_booth.commands, max_size=6), then=st.lists(any_booth.commands, max_size=3)
)
def test_booths_look_the_same_in_both_directions(first: list[Any], then: list[Any]) -> None:
    before = edited(furnished(), first)
    after = edited(before, then)
    assert looks_the_same(before, before)
    assert looks_the_same(before, after) is looks_the_same(after, before)


def test_an_edit_that_shows_nothing_makes_no_list_anew() -> None:
    made = stage()
    edits: list[Callable[[Booth], Booth]] = [
        lambda booth: changed(booth, Placement, "name"),
        lambda booth: changed(booth, Asset, "name"),
    ]
    with Offscreen(made.shelf, *SIZE) as sight:
        booth, lists = made.booth, sight.renderer._painter.scenery.lists
        before = lists(booth)
        for edit in edits:
            booth = edit(booth)
            assert lists(booth) is before
        assert lists(changed(booth, Placement, "pose")) is not before
