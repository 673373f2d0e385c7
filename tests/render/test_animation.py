"""Clips, skins and morph targets: against three.js, against the same mesh bent by hand."""

from __future__ import annotations

import base64
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.errors import AssetError
from expo_studio.gltf.clips import Between, Track, sampled
from expo_studio.gltf.model import Instance, Material, Model
from expo_studio.gltf.posing import Posed, posed
from expo_studio.gltf.rigged import Piece, Rigged, read_rigged
from expo_studio.gltf.write import write_model
from expo_studio.model.acting import Acting
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Box, Pose
from expo_studio.render.acting import Act, acts_of
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.text import Text
from tests.render.moving_files import SECONDS, TURNS, tower
from tests.render.render_scenes import MATT, Check, Stage, box, floor, glb
from tests.render.three_page import three_page

VIEW = Camera((2.0, 1.8, 4.6), (0.0, 1.0, 0.0), math.radians(45.0))
SIZE = (240, 200)
CLIPS = ("bend", "jump", "sway", "swell")
TIMES = [0.0, 0.2, 0.5, 0.9, 1.25, 1.6, 1.99]


def bent(rigged: Rigged, piece: Piece, pose: Posed) -> NDArray[np.float64]:
    """Return a piece's vertices one by one, as the specification says it."""
    matrices, weights = pose.matrices[0], pose.weights[0]
    start = rigged.rig.weight_starts[piece.node]
    places = piece.primitive.positions.astype(np.float64)
    for target in range(0 if piece.morphs is None else len(piece.morphs)):
        places = places + weights[start + target] * piece.morphs[target, :, 0]
    out = np.zeros_like(places)
    for at, place in enumerate(places):
        if piece.skin is None:
            out[at] = (matrices[piece.node] @ [*place, 1.0])[:3]
            continue
        skin = rigged.skins[piece.skin]
        for joint, share in zip(piece.joints[at], piece.shares[at], strict=True):
            carried = matrices[skin.joints[joint]] @ skin.binds[joint] @ [*place, 1.0]
            out[at] += share * carried[:3]
    return out


def own_points(data: bytes, clip: str, time: float) -> NDArray[np.float64]:
    rigged = read_rigged(data)
    pose = posed(rigged.rig, rigged.clips[clip], np.array([time]))
    return np.concatenate([bent(rigged, piece, pose) for piece in rigged.pieces])


def compare(page: Any, data: bytes) -> None:
    encoded = base64.b64encode(data).decode()
    for number, (name, clip) in enumerate(read_rigged(data).clips.items()):
        times = [share * clip.duration for share in (0.0, 0.1, 0.25, 0.45, 0.625, 0.8, 0.99)]
        script = "([data, clip, times]) => poses(data, clip, times)"
        theirs = page.evaluate(script, [encoded, number, times])
        for time, points in zip(times, theirs, strict=True):
            wanted = np.array(points).reshape(-1, 3)
            got = own_points(data, name, time)
            reach = np.ptp(wanted, axis=0).max()
            assert got == pytest.approx(wanted, abs=2e-4 * max(reach, 1.0)), (name, time)


def test_poses_are_those_of_three(visit: Any, tmp_path: Path) -> None:
    page = visit().page
    page.goto(three_page(tmp_path))
    compare(page, tower().bytes())


def test_poses_of_strangers_are_those_of_three(corpus: Path, visit: Any, tmp_path: Path) -> None:
    page = visit().page
    page.goto(three_page(tmp_path))
    for name in ("animated/Fox.glb", "glb/RiggedFigure.glb", "set2/gltf/MorphStressTest.glb"):
        compare(page, (corpus / name).read_bytes())


def acting(clip: str, seconds: float, name: str = "it") -> dict[PlacementId, Act]:
    return {PlacementId(name): Act(clip, seconds)}


@pytest.mark.parametrize("clip", CLIPS)
def test_picture_is_that_of_the_mesh_bent_by_hand(clip: str) -> None:
    data, time = tower().bytes(), 0.9
    rigged = read_rigged(data)
    pose = posed(rigged.rig, rigged.clips[clip], np.array([time]))
    (piece,) = rigged.pieces
    still = replace(piece.primitive, positions=bent(rigged, piece, pose).astype(np.float32))
    paint = Material(metallic=0.0, is_double_sided=True, base_colour=(1, 0, 0, 1), is_unlit=True)
    by_hand = Stage()
    by_hand.put("it", write_model(Model((still,), (Instance(0, np.eye(4)),), (paint,))))
    made = Stage()
    made.put("it", data)
    with Offscreen(made.shelf, *SIZE) as offscreen:
        empty = offscreen.picture(Stage().booth, VIEW)
        got = offscreen.picture(made.booth, VIEW, acts=acting(clip, time))
    with Offscreen(by_hand.shelf, *SIZE) as offscreen:
        wanted = offscreen.picture(by_hand.booth, VIEW)
    covered = (got.astype(int) - empty).any(axis=2)
    expected = (wanted.astype(int) - empty).any(axis=2)
    assert expected.mean() > 0.02
    assert (covered != expected).sum() <= 4


def test_many_copies_at_different_times(same_picture: Check) -> None:
    made = Stage()
    data = tower().bytes()
    for at in range(6):
        made.put(f"t{at}", data, (at % 3 * 1.6 - 1.6, 0.0, at // 3 * -1.6))
    made.put("floor", glb(floor(8.0)))
    acts = {PlacementId(f"t{at}"): Act("sway" if at < 3 else "swell", at * 0.31) for at in range(6)}
    camera = Camera((2.4, 3.2, 6.0), (0.0, 0.8, -0.6), math.radians(45.0))
    with Offscreen(made.shelf, 320, 200, 4) as offscreen:
        first = offscreen.picture(made.booth, camera, acts=acts)
        lists, cast = offscreen.renderer._painter.prepare(made.booth, acts)
        offscreen.picture(made.booth, camera, acts=acting("bend", 0.5, "t0"))
        again = offscreen.picture(made.booth, camera, acts=acts)
    assert len(cast.solid.parts) == 2
    assert np.diff(cast.solid.starts).tolist() == [3, 3]
    assert len(lists.solid.rows) == 1
    assert (first == again).all()
    same_picture("acting", first)


def test_shadow_follows_what_acts() -> None:
    made = Stage()
    made.put("floor", glb(floor(8.0)))
    made.put("it", glb(box(0.8)))
    camera = Camera((0.0, 6.0, 0.1), (0.0, 0.0, 0.0), math.radians(60.0))
    moved = {PlacementId("it"): Act(pose=Pose((1.5, 0.0, 1.0)))}
    there = Stage()
    there.put("floor", glb(floor(8.0)))
    there.put("it", glb(box(0.8)), (1.5, 0.0, 1.0))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        before = offscreen.picture(made.booth, camera)
        got = offscreen.picture(made.booth, camera, acts=moved).astype(int)
        after = offscreen.picture(made.booth, camera)
        wanted = offscreen.picture(there.booth, camera).astype(int)
    assert np.abs(got - wanted).mean() < 0.4
    assert (before == after).all()
    assert (before != got).mean() > 0.02


def test_what_acts_is_picked_where_it_is() -> None:
    made = Stage()
    made.put("it", tower().bytes())
    rigged = read_rigged(made.shelf.given[made.placements[PlacementId("it")].asset])
    pose = posed(rigged.rig, rigged.clips["bend"], np.array([0.5]))
    top = bent(rigged, rigged.pieces[0], pose)[-1]
    pixel = VIEW.project(tuple(top), *SIZE)
    inside = (pixel[0], pixel[1] + 3.0)
    with Offscreen(made.shelf, 8, 8) as offscreen:
        found = offscreen.renderer.pick(made.booth, VIEW, inside, SIZE, acting("bend", 0.5))
        rest = offscreen.renderer.pick(made.booth, VIEW, inside, SIZE)
    assert found is not None
    assert found.placement == "it"
    assert rest is None


def test_boxes_hold_every_vertex_at_every_time() -> None:
    from expo_studio.render.articulation import Articulation

    data = tower().bytes()
    rigged = read_rigged(data)
    articulation = Articulation(rigged)
    for clip in CLIPS:
        acts = [Act(clip, time) for time in TIMES]
        _, boxes = articulation.palette(clip, acts)
        for time, (low, high) in zip(TIMES, boxes, strict=True):
            points = own_points(data, clip, time)
            assert (points >= low - 1e-4).all()
            assert (points <= high + 1e-4).all()


def test_placements_play_their_own_clip() -> None:
    made = Stage()
    made.put("it", tower().bytes())
    key = PlacementId("it")
    made.placements[key] = replace(made.placements[key], clip="bend")
    acts = acts_of(made.booth, 3.5)
    assert acts == {key: Act("bend", 3.5)}
    with Offscreen(made.shelf, *SIZE) as offscreen:
        looped = offscreen.picture(made.booth, VIEW, acts=acts)
        first = offscreen.picture(made.booth, VIEW, acts=acting("bend", 1.5))
        held = offscreen.picture(made.booth, VIEW, acts={key: Act("bend", 9.0, is_looping=False)})
        last = offscreen.picture(made.booth, VIEW, acts=acting("bend", 1.9999))
        unknown = offscreen.picture(made.booth, VIEW, acts=acting("no such clip", 1.0))
        rest = offscreen.picture(made.booth, VIEW)
    assert (looped == first).all()
    assert np.abs(held.astype(int) - last).mean() < 0.5
    assert (unknown == rest).all()
    assert (first != rest).any()


@given(st.floats(-1.0, 4.0))
def test_step_holds_and_linear_stays_between(time: float) -> None:
    nodes = np.array([0])
    step = Track(nodes, "rotation", Between.STEP, SECONDS, TURNS[:, None])
    linear = replace(step, between=Between.LINEAR)
    at = np.array([time])
    held = max(0, int(np.searchsorted(SECONDS, time, side="right")) - 1)
    assert sampled(step, at)[0, 0] == pytest.approx(TURNS[held])
    (mixed,) = sampled(linear, at)[0]
    assert np.linalg.norm(mixed) == pytest.approx(1.0)
    after = min(held + 1, len(TURNS) - 1)
    nearest = min(abs(mixed @ TURNS[held]), abs(mixed @ TURNS[after]))
    assert nearest >= abs(TURNS[held] @ TURNS[after]) - 1e-9


def test_damaged_joints_and_keys_are_refused() -> None:
    file = tower()
    file.document["skins"][0]["joints"] = [1, 77]
    with pytest.raises(AssetError):
        read_rigged(file.bytes())
    file = tower()
    file.document["accessors"][file.document["animations"][0]["samplers"][0]["output"]]["count"] = 2
    with pytest.raises(AssetError):
        read_rigged(file.bytes())


def test_a_moving_asset_that_is_damaged_stays_at_rest() -> None:
    file = tower()
    file.document["animations"][0]["samplers"][0]["interpolation"] = "NONSENSE"
    made = Stage()
    made.put("it", file.bytes())
    made.put("floor", glb(floor(4.0), MATT))
    with Offscreen(made.shelf, *SIZE) as offscreen:
        rest = offscreen.picture(made.booth, VIEW)
        got = offscreen.picture(made.booth, VIEW, acts=acting("bend", 0.4))
        assert offscreen.renderer.unsound
    assert (rest == got).all()


def test_a_turntable_turns_about_the_middle_of_the_thing() -> None:
    made, key = Stage(), PlacementId("it")
    made.put("it", glb(box()), (0.5, 0.0, 0.25), scale=(2.0, 1.0, 0.4))
    (asset,) = made.booth.assets
    known = Asset(AssetKind.MODEL, Text(), bounds=Box((0.0, 0.0, -0.5), (1.0, 1.0, 0.5)))

    def booth(item: Placement) -> Booth:
        return replace(made.booth, assets={asset: known}, placements={key: item})

    rest = made.placements[key]
    table = replace(rest, acting=Acting(turn_seconds=8.0))
    assert acts_of(booth(rest), 3.0) == {}
    quarter, whole = acts_of(booth(table), 8.0 * 5 + 2.0), acts_of(booth(table), 16.0)
    pose = quarter[key].pose
    assert pose is not None
    turned = booth(replace(rest, pose=pose))
    before, after = booth(rest).bounds_of(key), turned.bounds_of(key)
    assert after.middle == pytest.approx(before.middle)
    assert after.size == pytest.approx((before.size[2], before.size[1], before.size[0]))
    assert whole[key].pose == rest.pose
    with Offscreen(made.shelf, *SIZE) as offscreen:
        now = offscreen.picture(booth(table), VIEW, acts=quarter).astype(int)
        standing = offscreen.picture(turned, VIEW)
        resting = offscreen.picture(booth(table), VIEW)
    assert np.abs(now - standing).mean() < 0.5
    assert np.abs(now - resting).mean() > 0.5
