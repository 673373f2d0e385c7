"""Hypothesis strategies for booths and for everything that can be done to one.

Names come from small pools, so that commands often meet things that are there, and
sometimes things that are not.
"""

from __future__ import annotations

from hypothesis import strategies as st

from expo_studio.errors import ExpoError
from expo_studio.model import commands as do
from expo_studio.model.baking import BakedLight
from expo_studio.model.booth import (
    Asset,
    AssetKind,
    Booth,
    Group,
    Light,
    LightKind,
    Placement,
    Sky,
    Stand,
    StandKind,
)
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
    ShowId,
    SpotId,
    TourId,
    ViewpointId,
)
from expo_studio.model.openings import Answer, Chapter, LiveTime, Openings, Replay
from expo_studio.model.products import Product, Spec
from expo_studio.model.show import (
    CameraKey,
    Caption,
    Cue,
    LightKey,
    Look,
    Mark,
    Rig,
    Show,
    SoundKey,
    Stride,
)
from expo_studio.model.space import Box, Pose
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Narration, Stop, Tour
from expo_studio.text import Text

ASSETS = [AssetId(digit * 64) for digit in "abc"]
PLACEMENTS = [PlacementId(f"p{at}") for at in range(5)]

asset_ids = st.sampled_from(ASSETS)
placement_ids = st.sampled_from(PLACEMENTS)
product_ids = st.sampled_from([ProductId("tea"), ProductId("灯")])
hotspot_ids = st.sampled_from([HotspotId("h0"), HotspotId("h1")])
viewpoint_ids = st.sampled_from([ViewpointId("v0"), ViewpointId("v1")])
group_ids = st.sampled_from([GroupId("g0"), GroupId("g1")])
spot_ids = st.sampled_from([SpotId("s0"), SpotId("s1")])
tour_ids = st.sampled_from([TourId("t0"), TourId("t1")])
show_ids = st.sampled_from([ShowId("w0"), ShowId("w1")])
light_ids = st.sampled_from([LightId("l0"), LightId("l1")])

words = st.text(max_size=6)
texts = st.builds(Text, words, words)
links = st.sampled_from(["", "https://example.org/茶", "http://a", "javascript:alert(1)"])
metres = st.floats(-50.0, 50.0)
above_zero = st.floats(0.01, 50.0)
points = st.tuples(metres, metres, metres)
factors = st.tuples(above_zero, above_zero, above_zero)
shares = st.floats(0.0, 1.0)
colours = st.tuples(shares, shares, shares)
turns = st.sampled_from([(0.0, 0.0, 0.0, 1.0), (0.0, 1.0, 0.0, 0.0), (0.5, -0.5, 0.5, 0.5)])
sets_of_placements = st.frozensets(placement_ids, min_size=1, max_size=3)

poses = st.builds(Pose, points, turns, factors)
placements = st.builds(
    Placement, asset_ids, poses, texts, st.just(False), st.booleans(), st.none() | group_ids
)
assets = st.builds(
    Asset,
    st.sampled_from(AssetKind),
    texts,
    source=words,
    licence=words,
    bounds=st.builds(Box, points, points),
    triangles=st.integers(0, 10**7),
    thumbnail=st.none() | asset_ids,
    clips=st.lists(words, max_size=2).map(tuple),
    pages=st.integers(0, 40),
)
lights = st.builds(
    Light,
    st.sampled_from(LightKind),
    points,
    colour=colours,
    candela=above_zero,
    reach=above_zero,
    cone=st.floats(0.01, 1.5),
)
skies = st.builds(
    Sky,
    colours,
    colours,
    colours,
    sun_intensity=above_zero,
    picture=st.none() | asset_ids,
    turn=metres,
    strength=above_zero,
)
stands = st.builds(
    Stand, st.sampled_from(StandKind), above_zero, above_zero, above_zero, number=words
)
products = st.builds(
    Product,
    texts,
    summary=texts,
    specs=st.lists(st.builds(Spec, texts, texts), max_size=2).map(tuple),
    link=links,
    pictures=st.lists(asset_ids, max_size=2).map(tuple),
    documents=st.lists(asset_ids, max_size=2).map(tuple),
    model=st.none() | asset_ids,
    placements=st.lists(placement_ids, max_size=2).map(tuple),
)
hotspots = st.builds(
    Hotspot,
    texts,
    points,
    product=st.none() | product_ids,
    viewpoint=st.none() | viewpoint_ids,
    link=links,
)
bakings = st.builds(
    BakedLight,
    asset_ids,
    points,
    above_zero,
    st.tuples(*[st.integers(1, 9)] * 3),
    st.sampled_from(["a" * 64, "b" * 64]),
)
stops = st.builds(Stop, viewpoint_ids, texts, above_zero)
tours = st.builds(Tour, texts, st.lists(stops, max_size=3).map(tuple))
moments = st.floats(0.0, 90.0)
strides = st.builds(Stride, words, words, above_zero, shares, above_zero)
looks = st.builds(
    Look,
    placement_ids,
    texts,
    moments,
    st.none() | strides,
    st.sampled_from([0.0, 1.4]),
    st.none() | product_ids,
)
shows = st.builds(
    Show,
    texts,
    st.lists(st.builds(Mark, points, shares), max_size=3).map(tuple),
    st.lists(looks, max_size=2).map(tuple),
    st.lists(st.builds(Cue, texts, moments, st.booleans()), max_size=2).map(tuple),
    st.lists(st.builds(CameraKey, moments, st.sampled_from(Rig)), max_size=2).map(tuple),
    st.lists(st.builds(LightKey, moments, st.none() | light_ids), max_size=2).map(tuple),
    st.lists(st.builds(SoundKey, moments, asset_ids, shares), max_size=2).map(tuple),
    st.lists(st.builds(Caption, moments, above_zero, texts), max_size=2).map(tuple),
)
live_times = st.sampled_from(
    [
        LiveTime("2026-11-25T09:00:00+08:00", "2026-11-25T17:00:00+08:00"),
        LiveTime("2026-11-26T09:00:00+08:00", "2026-11-25T17:00:00+08:00"),
        LiveTime("morgen", ""),
    ]
)
replays = st.builds(
    Replay,
    texts,
    asset_ids,
    st.lists(st.builds(Chapter, texts, metres, st.none() | product_ids), max_size=2).map(tuple),
)
openings = st.builds(
    Openings,
    st.lists(live_times, max_size=2).map(tuple),
    links,
    st.lists(replays, max_size=1).map(tuple),
    st.lists(st.builds(Answer, texts, texts), max_size=2).map(tuple),
    links,
    st.sampled_from(["", "a@example.com", "nobody"]),
)
groups = st.builds(Group, texts)
spots = st.builds(Spot, texts, points, metres, st.none() | asset_ids, metres, metres, metres)
viewpoints = st.builds(Viewpoint, texts, points, points, st.floats(0.1, 2.0))

single_commands = st.one_of(
    st.builds(do.AddAsset, asset_ids, assets),
    st.builds(do.RemoveAsset, asset_ids),
    st.builds(do.Place, placement_ids, placements),
    st.builds(do.Remove, sets_of_placements),
    st.builds(do.Move, sets_of_placements, points),
    st.builds(do.Turn, sets_of_placements, points, metres, points),
    st.builds(do.Scale, sets_of_placements, factors, points),
    st.builds(do.SetPoses, st.dictionaries(placement_ids, poses, max_size=3)),
    st.builds(do.SetNumber, sets_of_placements, st.sampled_from(Number), metres),
    st.builds(do.Rename, placement_ids, texts),
    st.builds(do.Lock, sets_of_placements, st.booleans()),
    st.builds(do.Hide, sets_of_placements, st.booleans()),
    st.builds(do.Swap, sets_of_placements, asset_ids),
    st.builds(do.Play, sets_of_placements, st.sampled_from(["", "walk", "旋转"])),
    st.builds(do.TurnPage, sets_of_placements, st.integers(-1, 40)),
    st.builds(do.ReplaceAsset, asset_ids, asset_ids, assets),
    st.builds(do.RemoveUnused),
    st.builds(do.GroupTogether, sets_of_placements, group_ids, groups),
    st.builds(do.Ungroup, st.frozensets(group_ids, min_size=1)),
    st.builds(do.RenameGroup, group_ids, texts),
    st.builds(do.Align, sets_of_placements, st.sampled_from(Axis), st.sampled_from(Side)),
    st.builds(do.Distribute, sets_of_placements, st.sampled_from(Axis)),
    st.builds(do.Mirror, sets_of_placements, st.sampled_from(Axis)),
    st.builds(do.SetOnFloor, sets_of_placements),
    st.builds(
        do.Duplicate,
        st.dictionaries(placement_ids, placement_ids, max_size=3),
        points,
        metres,
        points,
        st.dictionaries(group_ids, group_ids, max_size=2),
    ),
    st.builds(do.MakeEntrance, viewpoint_ids),
    st.builds(do.SetOpenings, openings),
    st.builds(do.SetTour, tour_ids, st.none() | tours),
    st.builds(do.SetShow, show_ids, st.none() | shows),
    st.builds(do.SetSpot, spot_ids, st.none() | spots),
    st.builds(do.SetTitle, texts, texts),
    st.builds(do.SetLogo, st.none() | asset_ids),
    st.builds(do.SetStand, stands),
    st.builds(do.SetSky, skies),
    st.builds(do.SetBakedLight, st.none() | bakings),
    st.builds(do.SetLight, light_ids, st.none() | lights),
    st.builds(do.SetProduct, product_ids, st.none() | products),
    st.builds(do.SetHotspot, hotspot_ids, st.none() | hotspots),
    st.builds(do.SetViewpoint, viewpoint_ids, st.none() | viewpoints),
)
batches = st.builds(do.Batch, st.lists(single_commands, max_size=3).map(tuple), texts)
commands: st.SearchStrategy[Command] = st.one_of(single_commands, batches)


def furnished() -> Booth:
    """Return a booth with two assets, three placements and one of everything else."""
    text = Text(zh="展位", en="booth")
    a, b, _ = ASSETS
    stop = Stop(ViewpointId("v0"), text, narration=Narration(en=b))
    booth = Booth(title=text)
    steps: tuple[Command, ...] = (
        do.AddAsset(a, Asset(AssetKind.MODEL, text, bounds=Box(high=(1.0, 2.0, 3.0)))),
        do.AddAsset(b, Asset(AssetKind.IMAGE, text)),
        *(do.Place(key, Placement(a)) for key in PLACEMENTS[:3]),
        do.SetLight(LightId("l0"), Light(LightKind.SPOT, (0.0, 2.0, 0.0))),
        do.SetProduct(ProductId("tea"), Product(text, pictures=(b,), placements=("p0",))),
        do.SetViewpoint(ViewpointId("v0"), Viewpoint(text, (0.0, 1.6, 3.0), (0.0, 1.0, 0.0))),
        do.GroupTogether(frozenset(PLACEMENTS[:2]), GroupId("g0"), Group(text)),
        do.SetSpot(SpotId("s0"), Spot(text, (0.0, 0.0, 1.0), 0.5, b)),
        do.SetTour(TourId("t0"), Tour(text, (stop,))),
        do.SetHotspot(HotspotId("h0"), Hotspot(text, (0.0, 1.0, 0.0), product=ProductId("tea"))),
    )
    for step in steps:
        booth = step.apply(booth)
    return booth


def in_words(error: ExpoError) -> bool:
    """Return whether an error says what is wrong and what to do, in both languages."""
    return all((error.message.zh, error.message.en, error.hint.zh, error.hint.en))
