"""A runway show is a function of time: same time same frame, no jumps, no feet that slip."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expo_studio.errors import CommandError, ProjectError
from expo_studio.gltf.accessors import Accessors
from expo_studio.gltf.clips import read_clips
from expo_studio.gltf.container import parse
from expo_studio.gltf.gait import gait_of
from expo_studio.gltf.posing import blended
from expo_studio.gltf.read import buffers_of
from expo_studio.gltf.rig import read_rig
from expo_studio.library import starter
from expo_studio.model import schema
from expo_studio.model.booth import Asset, AssetKind, Booth
from expo_studio.model.checks import check
from expo_studio.model.commands import Remove, Scale, SetShow
from expo_studio.model.ids import AssetId, PlacementId, ProductId, ShowId
from expo_studio.model.products import Product
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
from expo_studio.model.show_clock import Run
from expo_studio.model.show_making import clips_of, made, walkers
from expo_studio.model.show_meeting import MOST_STEPS, NEAR, kept_apart, meetings
from expo_studio.model.show_state import Moment, busy, calm_from, lasts, staged, state
from expo_studio.model.show_walk import travelled, walk_of, walking_seconds
from expo_studio.model.space import rotate
from expo_studio.text import Text
from tests.model.any_booth import furnished

KIT = starter.template("runway")
MOST_SLIP = 0.02
"""Metres a foot may move while it stands."""
WALK = Stride("walk", "stand", 1.0073, 0.3234, 0.54, (-0.092, 0.092))


def strides() -> dict[PlacementId, Stride]:
    """Return how each model of the template walks, as measured."""
    found = {}
    for key in walkers(KIT.booth):
        asset = KIT.booth.placements[key].asset
        walk, rest = clips_of(KIT.booth.assets[asset])
        gait = gait_of(KIT.blobs[asset].read_bytes(), walk)
        assert gait is not None
        found[key] = Stride(walk, rest, gait.pace, gait.passing, gait.step, gait.feet, gait.facing)
    return found


@pytest.fixture(scope="module")
def show() -> Show:
    """Return the show made of the runway template."""
    return made(KIT.booth, walkers(KIT.booth), strides(), Text("秀", "Show"))


places = st.tuples(st.floats(-6.0, 6.0), st.just(0.4), st.floats(-6.0, 6.0))
marks = st.builds(Mark, places, st.sampled_from([0.0, 1.0, 3.0]))
paths = st.lists(marks, min_size=1, max_size=5).map(tuple)
looks = st.builds(
    Look,
    st.sampled_from([PlacementId("p0"), PlacementId("p1"), PlacementId("p2")]),
    enters=st.floats(0.0, 60.0),
    stride=st.sampled_from([None, WALK]),
    speed=st.sampled_from([0.0, 0.6, 1.4]),
)
shows = st.builds(
    Show,
    st.just(Text("秀", "Show")),
    paths,
    st.lists(looks, max_size=3, unique_by=lambda one: one.placement).map(tuple),
    st.lists(st.builds(Cue, st.just(Text()), st.floats(0, 90), st.booleans()), max_size=4).map(
        tuple
    ),
    st.lists(st.builds(CameraKey, st.floats(0, 90), st.sampled_from(Rig)), max_size=3).map(tuple),
    st.lists(
        st.builds(LightKey, st.floats(0, 90), st.none(), st.floats(0, 2), st.floats(0, 5)),
        max_size=3,
    ).map(tuple),
)


@given(shows, st.floats(0.0, 200.0))
def test_the_same_time_gives_the_same_state(show: Show, seconds: float) -> None:
    booth = furnished()
    first = state(booth, show, seconds)
    state(booth, show, seconds / 2.0)
    walk_of.cache_clear()
    assert state(booth, show, seconds) == first


@settings(deadline=None)
@given(shows, st.floats(0.0, 120.0))
def test_nothing_jumps(show: Show, seconds: float) -> None:
    booth, step = furnished(), 0.01
    before, after = (state(booth, show, seconds + at) for at in (0.0, step))
    for key, one in before.placed.items():
        other = after.placed[key]
        if one.is_hidden or other.is_hidden:
            continue
        assert math.dist(one.pose.position, other.pose.position) < 3.0 * step
        apart = abs(sum(a * b for a, b in zip(one.pose.rotation, other.pose.rotation, strict=True)))
        assert apart > math.cos(0.1)
        assert abs(one.share - other.share) < 0.1
    assert abs(before.sky - after.sky) < 0.1 or any(one.fade < 0.5 for one in show.lights)


@given(st.floats(0.05, 30.0), st.floats(0.3, 3.0), st.floats(0.1, 1.0), st.floats(0.0, 1.0))
def test_a_walk_covers_its_length(length: float, speed: float, run: float, at: float) -> None:
    whole = walking_seconds(length, speed, run)
    assert travelled(0.0, length, speed, run) == 0.0
    assert travelled(whole, length, speed, run) == pytest.approx(length)
    early, late = (travelled(whole * min(one, 1.0), length, speed, run) for one in (at, at + 0.01))
    assert 0.0 <= early <= late <= length + 1e-9
    assert late - early <= speed * whole * 0.0101 + 1e-9


def test_looks_come_to_their_mark_and_stay_for_its_seconds(show: Show) -> None:
    look, mark = show.looks[0], show.path[1]
    begin, end = busy(replace(show, looks=(look,)))[:2]
    assert end[0] - begin[1] == pytest.approx(mark.seconds)
    for at in (begin[1], begin[1] + mark.seconds / 2.0, end[0] - 1e-6):
        placed = state(KIT.booth, show, at).placed[look.placement]
        x, _, z = placed.pose.position
        assert math.dist((x, z), (mark.position[0], mark.position[2])) < 1e-6
        assert placed.share == pytest.approx(0.0, abs=1e-9)
    turned = walk_of(show.path, look).at(end[1] - look.enters - 0.5).heading
    assert abs(abs(turned) - math.pi) < 0.1


def test_a_foot_that_stands_does_not_slip(show: Show) -> None:
    """Measured on the model's own joints, lifting, walking, pivoting and putting down included."""
    look = show.looks[0]
    data = KIT.blobs[KIT.booth.placements[look.placement].asset].read_bytes()
    container = parse(data)
    rig = read_rig(container.document)
    clips = read_clips(container.document, Accessors(container.document, buffers_of(container)))
    names = [node.get("name") for node in container.document["nodes"]]
    times = np.arange(look.enters, look.enters + walk_of(show.path, look).lasts, 1.0 / 60.0)
    moments = [state(KIT.booth, show, float(at)).placed[look.placement] for at in times]
    walked = np.array([one.seconds % clips["walk"].duration for one in moments])
    rested = np.array([one.rest_seconds % clips["stand"].duration for one in moments])
    shares = np.array([one.share for one in moments])
    pose = blended(rig, (clips["walk"], walked), (clips["stand"], rested), shares)
    worst, stances = 0.0, 0
    for side in ("left foot", "right foot"):
        own = pose.matrices[:, names.index(side), :3, 3]
        there = np.array(
            [
                np.add(rotate(one.pose.rotation, tuple(foot)), one.pose.position)
                for one, foot in zip(moments, own.tolist(), strict=True)
            ]
        )
        stands = there[:, 1] < there[:, 1].min() + 0.012
        edges = np.flatnonzero(np.diff(np.concatenate([[0], stands, [0]]))).reshape(-1, 2)
        for begin, end in edges:
            stood = there[begin:end, [0, 2]]
            worst = max(worst, float(np.linalg.norm(stood - stood[0], axis=1).max()))
            stances += 1
    assert stances > 30
    assert worst <= MOST_SLIP, worst


def test_the_pace_of_a_walk_is_measured_whichever_way_it_faces() -> None:
    for stride in strides().values():
        assert stride.pace == pytest.approx(1.0073, abs=0.01)
        assert stride.step == pytest.approx(0.54, abs=0.01)
        assert stride.feet == pytest.approx((-0.092, 0.092), abs=0.002)
    data = KIT.blobs[KIT.booth.placements[walkers(KIT.booth)[0]].asset].read_bytes()
    assert gait_of(data, "stand") is None
    assert gait_of(data, "swim") is None


def test_a_hold_lets_walkers_come_to_their_mark_and_goes_on_at_go(show: Show) -> None:
    run = Run.begun(show, now=100.0)
    assert run.at(130.0).is_held  # the opening waits
    assert run.at(130.0).seconds == 0.0
    run = run.go(130.0)
    assert run.at(133.0).seconds == pytest.approx(3.0)
    run = run.hold(133.0)
    begin, end = busy(show)[0]
    assert begin < 3.0 < end
    late = run.at(200.0)
    assert late.is_held
    assert late.seconds == end
    assert late.held > 50.0
    held = [state(KIT.booth, show, late.seconds, late.held + more) for more in (0.0, 1.0)]
    first, second = (one.placed[show.looks[0].placement] for one in held)
    assert first.pose == second.pose
    assert second.rest_seconds == pytest.approx(first.rest_seconds + 1.0)
    run = run.go(200.0)
    assert not run.at(200.0).is_held
    assert run.go(201.0).at(201.0).seconds == show.looks[1].enters
    assert run.back(200.0).at(200.0).seconds == pytest.approx(show.looks[0].enters)


@given(shows, st.lists(st.sampled_from(["go", "hold", "back", "wait"]), max_size=8))
def test_whatever_is_pressed_a_held_show_disturbs_nobody(show: Show, pressed: list[str]) -> None:
    now, run = 10.0, Run.begun(show, 10.0)
    for one in pressed:
        now += 2.5
        if one != "wait":
            run = getattr(run, one)(now)
        here = run.at(now)
        assert 0.0 <= here.seconds <= lasts(show) + 1e-6
        assert run.at(now) == here
    here = run.at(now + 1000.0)
    if here.is_held:
        assert calm_from(show, here.seconds) == here.seconds
        on = run.go(now + 1000.0).at(now + 1000.01).seconds
        assert on == pytest.approx(min(here.seconds + 0.01, lasts(show)))


def test_the_card_and_the_words_come_with_the_look(show: Show) -> None:
    product = Product(Text("裙", "Dress"), placements=(show.looks[0].placement,))
    booth = replace(KIT.booth, products={ProductId("dress"): product})
    with_card = made(booth, walkers(booth), strides(), show.name)
    look = with_card.looks[0]

    def at(seconds: float) -> Moment:
        return state(booth, with_card, seconds)

    assert at(look.enters - 0.01).card is None
    assert at(look.enters).card == ProductId("dress")
    assert at(look.enters + look.card_seconds).card is None
    assert at(look.enters + 1.0).caption == product.name
    assert at(look.enters - 1.0).placed[look.placement].is_hidden


def test_lights_fade_and_the_booth_is_otherwise_the_same(show: Show) -> None:
    light = next(iter(KIT.booth.lights))
    lit = replace(show, lights=(LightKey(1.0, light, 0.5, 2.0), LightKey(9.0, None, 0.0)))
    half = staged(KIT.booth, state(KIT.booth, lit, 2.0))
    assert half.lights[light].candela == pytest.approx(KIT.booth.lights[light].candela * 0.75)
    assert half.placements is KIT.booth.placements
    assert staged(KIT.booth, state(KIT.booth, lit, 9.0)).sky.exposure == 0.0
    assert staged(KIT.booth, state(KIT.booth, lit, 0.0)) == KIT.booth


def test_a_cut_out_glides_and_everything_that_is_gone_is_left_out(show: Show) -> None:
    booth = furnished()
    gliding = Show(show.name, show.path, (Look(PlacementId("p0")), Look(PlacementId("p1"))))
    booth = SetShow(ShowId("s"), gliding).apply(booth)
    booth = Remove(frozenset({PlacementId("p1")})).apply(booth)
    moment = state(booth, booth.shows[ShowId("s")], 3.0)
    assert list(moment.placed) == ["p0"]
    assert moment.placed[PlacementId("p0")].clip == ""
    assert state(Booth(), gliding, 3.0).placed == {}
    assert state(Booth(), Show(Text()), 3.0).camera is None


def test_a_show_is_set_changed_and_removed_by_a_command(show: Show) -> None:
    booth = SetShow(ShowId("s"), show).apply(KIT.booth)
    assert booth.shows == {**KIT.booth.shows, "s": show}
    assert SetShow(ShowId("s"), None).apply(booth).shows == KIT.booth.shows
    wrong = (
        replace(show, cues=(Cue(Text(), -1.0),)),
        replace(show, cues=(Cue(Text(), math.nan),)),
        replace(show, looks=(Look(PlacementId("nobody")),)),
        replace(show, looks=(replace(show.looks[0], speed=-1.0),)),
        replace(show, looks=(replace(show.looks[0], stride=replace(WALK, pace=0.0)),)),
        replace(show, captions=(Caption(0.0, 1e9, Text()),)),
    )
    for one in wrong:
        with pytest.raises(CommandError):
            SetShow(ShowId("s"), one).apply(KIT.booth)
    with pytest.raises(CommandError):
        SetShow(ShowId("x"), None).apply(KIT.booth)


def test_a_tall_picture_can_walk_and_a_low_one_cannot() -> None:
    booth = furnished()
    tall = Asset(AssetKind.IMAGE, Text(), bounds=replace(booth.bounds_of(PlacementId("p0"))))
    assert PlacementId("p0") in walkers(replace(booth, assets={**booth.assets, "a" * 64: tall}))
    assert walkers(booth) == []


def test_checks_name_what_is_wrong_with_a_show_and_put_it_right(show: Show) -> None:
    key = ShowId("s")
    lost = replace(show, looks=(*show.looks, Look(PlacementId("gone"), Text("甲", "Gone"))))
    stiff = replace(show, looks=(replace(show.looks[0], stride=replace(WALK, clip="swim")),))
    early = replace(show, cues=(Cue(Text("停", "Stop"), 5.0, waits=True),))
    for wrong in (Show(show.name), lost, stiff, early):
        booth = replace(KIT.booth, shows={key: wrong})
        found = [one for one in check(booth) if one.subject == key]
        assert len(found) == 1
        fix = found[0].fix
        assert isinstance(fix, SetShow)
        assert [one for one in check(fix.apply(booth)) if one.subject == key] == []
    stale = {"looks": lost.looks[1:], "sounds": (SoundKey(0.0, AssetId("gone")),)}
    for wrong in (replace(early, **stale), replace(stiff, looks=stiff.looks + lost.looks[-1:])):
        booth = replace(KIT.booth, shows={key: wrong})
        fixes = [one.fix for one in check(booth) if one.subject == key]
        assert len(fixes) == 2
        for fix in fixes:
            assert isinstance(fix, SetShow)
            fix.apply(booth)
    sound = replace(KIT.booth, shows={key: show})
    assert [one for one in check(sound) if one.subject == key] == []


def test_walkers_who_meet_are_named_and_kept_apart(show: Show) -> None:
    key, line = ShowId("s"), (Mark((0.0, 0.0, -4.0)), Mark((0.0, 0.0, 4.0), 2.0))
    out_and_back = replace(show, path=(*line, Mark((0.0, 0.0, -4.0))), cues=(), captions=())
    first, second = show.looks[0], show.looks[1]
    follows = replace(second, enters=first.enters + 6.0)
    cue = Cue(Text("后", "After"), follows.enters + 1.0)
    wrong = replace(out_and_back, looks=(first, follows), cues=(cue,))
    booth = replace(KIT.booth, shows={key: wrong})
    (found,) = [one for one in check(booth) if "run into each other" in one.message.en]
    assert "相撞" in found.message.zh
    assert found.subject == key
    assert isinstance(found.fix, SetShow)
    after = found.fix.apply(booth)
    assert not [one for one in check(after) if "run into" in one.message.en]
    mended = after.shows[key]
    later = mended.looks[1].enters - follows.enters
    assert later > 0.0
    assert mended.looks[0] == first
    assert mended.cues[0].seconds == pytest.approx(cue.seconds + later), "what comes after it, too"
    assert meetings(show.path, show.looks) == (), "as it is made nobody meets"


@given(shows)
def test_who_meets_is_found_in_time_and_told_at_a_moment_when_both_are_near(show: Show) -> None:
    for meeting in meetings(show.path, show.looks):
        first, second = show.looks[meeting.first], show.looks[meeting.second]
        places = [
            walk_of(show.path, one).at(meeting.seconds - one.enters).place
            for one in (first, second)
        ]
        assert math.dist(*places) < NEAR
        apart = kept_apart(show, meeting)
        if apart is not None:
            pair = (apart.looks[meeting.first], apart.looks[meeting.second])
            assert meetings(apart.path, pair) == ()


def test_a_show_of_many_hours_is_looked_at_for_a_bounded_time() -> None:
    path = (Mark((0.0, 0.0, 0.0), 600.0), Mark((0.0, 0.0, 9.0), 600.0))
    crowd = tuple(Look(PlacementId(f"p{at}"), enters=float(at)) for at in range(400))
    found = meetings(path, crowd)
    assert found
    assert len(found) <= MOST_STEPS


def test_a_model_made_larger_since_is_told_and_its_stride_fitted(show: Show) -> None:
    key = ShowId("s")
    measured = replace(WALK, scale=(1.0, 1.0))
    walks = replace(show, looks=(replace(show.looks[0], stride=measured),), cues=())
    booth = replace(KIT.booth, shows={key: walks})
    assert [one for one in check(booth) if one.subject == key] == []
    who = frozenset({show.looks[0].placement})
    taller = Scale(who, (1.5, 1.5, 1.5), (0.0, 0.0, 0.0)).apply(booth)
    (found,) = [one for one in check(taller) if one.subject == key]
    assert "feet" in found.message.en
    assert "打滑" in found.message.zh
    assert isinstance(found.fix, SetShow)
    mended = found.fix.apply(taller)
    stride = mended.shows[key].looks[0].stride
    assert stride is not None
    assert stride.pace == pytest.approx(WALK.pace * 1.5)
    assert stride.feet == pytest.approx((WALK.feet[0] * 1.5, WALK.feet[1] * 1.5))
    assert [one for one in check(mended) if one.subject == key] == []
    unknown = replace(walks, looks=show.looks[:1])
    assert [one for one in check(replace(taller, shows={key: unknown})) if one.subject == key] == []


def test_a_look_that_is_removed_leaves_its_shows_and_they_can_be_edited_on(show: Show) -> None:
    key, untouched = ShowId("s"), Show(Text("另", "Other"))
    booth = replace(KIT.booth, shows={key: show, ShowId("o"): untouched})
    gone = frozenset({show.looks[0].placement})
    left = Remove(gone).apply(booth)
    assert left.shows[key].looks == show.looks[1:]
    assert left.shows[ShowId("o")] is untouched
    renamed = replace(left.shows[key], name=Text("新", "New"))
    assert SetShow(key, renamed).apply(left).shows[key] is renamed


@pytest.mark.parametrize(
    "wrong",
    [
        {"looks": (Look(PlacementId("p"), stride=replace(WALK, pace=0.0)),)},
        {"looks": (Look(PlacementId("p"), stride=replace(WALK, step=0.0)),)},
        {"looks": (Look(PlacementId("p"), stride=replace(WALK, scale=(1.0, 0.0))),)},
        {"looks": (Look(PlacementId("p"), speed=-1.0),)},
        {"path": (Mark((1e308, 0.0, 0.0)), Mark((-1e308, 0.0, 0.0)))},
        {"path": (Mark((0.0, 0.0, 0.0)),) * 501},
        {"captions": (Caption(0.0, -1.0, Text()),)},
    ],
)
def test_a_file_whose_show_cannot_run_is_refused_before_anything_divides_by_it(
    wrong: dict[str, object],
) -> None:
    show = replace(Show(Text("秀", "Show")), **wrong)  # type: ignore[arg-type]
    with pytest.raises(ProjectError):
        schema.decode(schema.encode(Booth(shows={ShowId("s"): show})))
