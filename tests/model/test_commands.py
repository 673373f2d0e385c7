"""What each command does, and what it refuses."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model import commands as do
from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import Booth, Group, Light, LightKind, Placement, Sky, Stand
from expo_studio.model.commands import Command
from expo_studio.model.commands.arranging import Axis, Side
from expo_studio.model.commands.numbers import Number
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import (
    AssetId,
    GroupId,
    HotspotId,
    LightId,
    PlacementId,
    ProductId,
    SpotId,
    TourId,
    ViewpointId,
)
from expo_studio.model.products import Product
from expo_studio.model.space import Pose
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Narration, Stop, Tour
from expo_studio.text import Text
from tests.model.any_booth import ASSETS, PLACEMENTS, furnished, in_words

P0, P1, P2, P3, _ = PLACEMENTS
ONE, TWO = frozenset({P0}), frozenset({P0, P1})
A, B = PlacementId("a"), PlacementId("b")
NAME = Text(zh="茶", en="tea")
NAN, INF = math.nan, math.inf
TEA, DOOR, SIGN, LAMP = ProductId("tea"), ViewpointId("v0"), HotspotId("h0"), LightId("l0")
NOWHERE = (0.0, 0.0, 0.0)
LOOK = Viewpoint(NAME, (0.0, 1.6, 2.0), NOWHERE)


def test_move_adds_metres() -> None:
    booth = do.Move(TWO, (1.0, 2.0, 3.0)).apply(do.Move(ONE, (1.0, 0.0, 0.0)).apply(furnished()))
    assert booth.placements[P0].pose.position == (2.0, 2.0, 3.0)
    assert booth.placements[P1].pose.position == (1.0, 2.0, 3.0)
    assert booth.placements[P2] is not None


def test_turn_goes_right_handed_around_the_pivot() -> None:
    booth = do.Turn(ONE, (0.0, 5.0, 0.0), math.pi / 2.0, (1.0, 0.0, 0.0)).apply(furnished())
    pose = booth.placements[P0].pose
    assert pose.position == pytest.approx((1.0, 0.0, 1.0))
    assert pose.rotation == pytest.approx((0.0, math.sqrt(0.5), 0.0, math.sqrt(0.5)))


def test_scale_grows_away_from_the_pivot() -> None:
    moved = do.Move(ONE, (1.0, 1.0, 1.0)).apply(furnished())
    pose = do.Scale(ONE, (2.0, 1.0, 3.0), NOWHERE).apply(moved).placements[P0].pose
    assert pose.position == (2.0, 1.0, 3.0)
    assert pose.scale == (2.0, 1.0, 3.0)


def test_removing_leaves_products_without_the_placement() -> None:
    booth = do.Remove(ONE).apply(furnished())
    assert P0 not in booth.placements
    assert booth.products[TEA].placements == ()


def test_what_is_removed_is_forgotten_by_hotspots() -> None:
    booth = do.SetHotspot(SIGN, Hotspot(NAME, NOWHERE, TEA, DOOR)).apply(furnished())
    booth = do.SetProduct(TEA, None).apply(booth)
    booth = do.SetViewpoint(DOOR, None).apply(booth)
    assert booth.hotspots[SIGN] == Hotspot(NAME, NOWHERE)


def test_locked_things_stay_and_can_be_let_go() -> None:
    locked = do.Lock(ONE, is_locked=True).apply(furnished())
    with pytest.raises(CommandError) as refusal:
        do.Move(TWO, (1.0, 0.0, 0.0)).apply(locked)
    assert "booth" in refusal.value.message.en
    free = do.Lock(ONE, is_locked=False).apply(locked)
    assert free == furnished()


def test_a_swap_keeps_the_place() -> None:
    before = do.Move(ONE, (1.0, 0.0, 0.0)).apply(furnished())
    after = do.Swap(ONE, ASSETS[1]).apply(before)
    assert after.placements[P0] == replace(before.placements[P0], asset=ASSETS[1])


def test_a_placement_plays_what_its_asset_has() -> None:
    booth = furnished()
    asset = booth.placements[P0].asset
    walking = replace(booth.assets[asset], clips=("walk", "turn"))
    booth = replace(booth, assets={**booth.assets, asset: walking})
    playing = do.Play(ONE, "walk").apply(booth)
    assert playing.placements[P0].clip == "walk"
    assert do.Play(ONE, "").apply(playing) == booth


def test_a_changed_thing_keeps_its_place_in_the_order() -> None:
    booth = do.Place(P0, Placement(ASSETS[1])).apply(furnished())
    assert list(booth.placements) == [P0, P1, P2]


def test_a_batch_happens_whole_or_not() -> None:
    fine, bad = do.Rename(P0, NAME), do.Rename(P3, NAME)
    assert do.Batch((fine,), NAME).apply(furnished()).placements[P0].name == NAME
    with pytest.raises(CommandError):
        do.Batch((fine, bad), NAME).apply(furnished())


REFUSED: list[Command] = [
    do.RemoveAsset(ASSETS[0]),
    do.RemoveAsset(ASSETS[1]),
    do.RemoveAsset(ASSETS[2]),
    do.Place(P3, Placement(AssetId("?"))),
    do.Place(P3, Placement(ASSETS[0], Pose(rotation=(0.0, 0.0, 0.0, 0.0)))),
    do.Place(P3, Placement(ASSETS[0], Pose(scale=(1.0, 0.0, 1.0)))),
    do.Remove(frozenset({P3})),
    do.Move(frozenset({P3}), NOWHERE),
    do.Move(ONE, (NAN, 0.0, 0.0)),
    do.Move(ONE, (0.0, INF, 0.0)),
    do.Turn(ONE, NOWHERE, 1.0, NOWHERE),
    do.Turn(ONE, (1e-200, 0.0, 0.0), 1.0, NOWHERE),
    do.Turn(ONE, (0.0, 1.0, 0.0), INF, NOWHERE),
    do.Turn(ONE, (0.0, INF, 0.0), 1.0, NOWHERE),
    do.Scale(ONE, (1.0, -1.0, 1.0), NOWHERE),
    do.Scale(ONE, (1e308, 1.0, 1.0), (-1e308, 0.0, 0.0)),
    do.SetPoses({P3: Pose()}),
    do.SetNumber(frozenset({P3}), Number.X, 0.0),
    do.SetNumber(ONE, Number.Y, NAN),
    do.SetNumber(ONE, Number.HEADING, INF),
    do.SetNumber(ONE, Number.SCALE, 0.0),
    do.SetNumber(ONE, Number.WIDTH, -1.0),
    do.Rename(P3, NAME),
    do.Swap(ONE, ASSETS[2]),
    do.Play(ONE, "no such clip"),
    do.Play(frozenset({P3}), ""),
    do.Place(P3, Placement(ASSETS[0], group=GroupId("?"))),
    do.GroupTogether(frozenset({P3}), GroupId("g"), Group(NAME)),
    do.Ungroup(frozenset({GroupId("?")})),
    do.RenameGroup(GroupId("?"), NAME),
    do.Align(frozenset({P3}), Axis.X, Side.LOW),
    do.Distribute(frozenset({P3}), Axis.X),
    do.Mirror(frozenset({P3}), Axis.X),
    do.SetOnFloor(frozenset({P3})),
    do.Duplicate({P3: P0}, NOWHERE),
    do.Duplicate({P0: P3}, (NAN, 0.0, 0.0)),
    do.Duplicate({P0: P3}, NOWHERE, INF),
    do.MakeEntrance(ViewpointId("?")),
    do.SetSpot(SpotId("?"), None),
    do.SetSpot(SpotId("s"), Spot(NAME, (NAN, 0.0, 0.0))),
    do.SetSpot(SpotId("s"), Spot(NAME, NOWHERE, photograph=AssetId("?"))),
    do.SetTour(TourId("?"), None),
    do.SetTour(TourId("t"), Tour(NAME, (Stop(ViewpointId("?")),))),
    do.SetTour(TourId("t"), Tour(NAME, (Stop(DOOR, seconds=0.0),))),
    do.SetTour(TourId("t"), Tour(NAME, (Stop(DOOR, narration=Narration(zh=AssetId("?"))),))),
    do.SetStand(Stand(width=0.0)),
    do.SetStand(Stand(depth=NAN)),
    do.SetStand(Stand(height_limit=INF)),
    do.SetSky(Sky(exposure=NAN)),
    do.SetLogo(ASSETS[0]),
    do.SetLogo(ASSETS[2]),
    do.SetBakedLight(BakedLight(AssetId("a" * 64), (0.0, NAN, 0.0), 0.1, (1, 1, 1), "")),
    do.SetBakedLight(BakedLight(AssetId("a" * 64), (0.0, 0.0, 0.0), 0.0, (1, 1, 1), "")),
    do.SetBakedLight(BakedLight(AssetId("a" * 64), (0.0, 0.0, 0.0), 0.1, (1, 0, 1), "")),
    do.SetBakedLight(BakedLight(AssetId("a" * 64), (0.0, 0.0, 0.0), 0.1, (999, 999, 999), "")),
    do.SetSky(Sky(sun_direction=NOWHERE)),
    do.SetLight(LAMP, Light(LightKind.SPOT, (0.0, 0.0, NAN))),
    do.SetLight(LAMP, Light(LightKind.SPOT, NOWHERE, direction=NOWHERE)),
    do.SetLight(LightId("?"), None),
    do.SetProduct(ProductId("?"), None),
    do.SetProduct(TEA, Product(NAME, link="javascript:alert(1)")),
    do.SetHotspot(SIGN, Hotspot(NAME, NOWHERE, link="data:text/html,x")),
    do.SetHotspot(SIGN, Hotspot(NAME, (INF, 0.0, 0.0))),
    do.SetHotspot(SIGN, Hotspot(NAME, NOWHERE, product=ProductId("?"))),
    do.SetHotspot(SIGN, Hotspot(NAME, NOWHERE, viewpoint=ViewpointId("?"))),
    do.SetHotspot(HotspotId("?"), None),
    do.SetViewpoint(DOOR, replace(LOOK, target=LOOK.eye)),
    do.SetViewpoint(DOOR, replace(LOOK, field_of_view=NAN)),
    do.SetViewpoint(ViewpointId("?"), None),
]


@pytest.mark.parametrize("command", REFUSED, ids=repr)
def test_refused_in_words(command: Command) -> None:
    with pytest.raises(CommandError) as refusal:
        command.apply(furnished())
    assert in_words(refusal.value)


def test_every_command_has_a_name_for_the_history() -> None:
    for name in do.__all__:
        label = getattr(getattr(do, name), "label", None)
        if isinstance(label, Text):
            assert label.missing() == ()


@pytest.mark.parametrize(
    "kind", [do.SetProduct, do.SetHotspot, do.SetViewpoint, do.SetTour, do.SetLight, do.SetSpot]
)
def test_the_history_tells_what_was_removed_from_what_was_edited(kind: Any) -> None:
    gone, edited = kind("key", None).label, kind("key", object()).label
    assert gone.en.startswith("Remove ")
    assert edited.en.startswith("Edit ")
    assert gone.missing() == edited.missing() == ()
    assert gone is kind("other", None).label, "rows of the history stay as they are"


@given(st.lists(st.tuples(st.sampled_from((P0, A, B)), st.booleans()), max_size=6))
def test_places_in_a_batch_are_done_as_one_after_the_other(
    wanted: list[tuple[PlacementId, bool]],
) -> None:
    booth = do.GroupTogether(ONE, GroupId("tea"), Group(NAME)).apply(furnished())
    thing = booth.placements[P0]
    commands = tuple(
        do.Place(
            key, replace(thing, group=thing.group if is_grouped else None, name=Text.same(str(at)))
        )
        for at, (key, is_grouped) in enumerate(wanted)
    )
    assert outcome(booth, (do.Batch(commands, NAME),)) == outcome(booth, commands)


@given(st.lists(st.tuples(*(st.sampled_from((P0, A, B)),) * 2, st.sampled_from("tcp")), max_size=6))
def test_copies_in_a_batch_are_made_as_one_after_the_other(
    wanted: list[tuple[PlacementId, PlacementId, str]],
) -> None:
    booth = do.GroupTogether(ONE, GroupId("t"), Group(NAME)).apply(furnished())
    commands = tuple(
        do.Place(copy, booth.placements[P0])
        if way == "p"
        else do.Duplicate({key: copy}, (at, 0.0, 0.0), groups={GroupId("t"): GroupId(way)})
        for at, (key, copy, way) in enumerate(wanted, 1)
    )
    assert outcome(booth, (do.Batch(commands, NAME),)) == outcome(booth, commands)


def outcome(booth: Booth, commands: tuple[Command, ...]) -> tuple[Booth, list[str]] | str:
    try:
        for command in commands:
            booth = command.apply(booth)
    except CommandError as error:
        return str(error.message)
    return booth, [*booth.placements, *booth.groups]
