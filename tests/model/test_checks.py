"""What the checks find, and that every fix puts right what it is about."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model import commands as do
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement, Stand, StandKind
from expo_studio.model.checks import Finding, check
from expo_studio.model.hotspots import Hotspot
from expo_studio.model.ids import AssetId, HotspotId, PlacementId
from expo_studio.model.space import Box, Pose
from expo_studio.text import Text
from tests.model.any_booth import points

TALL, FLAT = AssetId("a" * 64), AssetId("b" * 64)
NAME = Text(zh="物", en="thing")
T = PlacementId("t")


def booth_with(pose: Pose, stand: Stand | None = None, bounds: Box | None = None) -> Booth:
    """Return a stand with one block of 1 × 2 × 0.2 m."""
    box = bounds or Box((-0.5, 0.0, -0.1), (0.5, 2.0, 0.1))
    booth = do.SetStand(stand or Stand()).apply(Booth())
    booth = do.AddAsset(TALL, Asset(AssetKind.MODEL, NAME, bounds=box)).apply(booth)
    return do.Place(T, Placement(TALL, pose)).apply(booth)


def about(booth: Booth, words: str) -> Finding | None:
    return next((one for one in check(booth) if words in one.message.en), None)


@pytest.mark.parametrize(
    ("pose", "words"),
    [
        (Pose((0.0, 1.2, 0.0)), "height limit"),
        (Pose((0.0, 0.0, 0.0), scale=(1.0, 2.0, 1.0)), "height limit"),
        (Pose((0.0, -2.0, 0.0)), "below the floor"),
        (Pose((1.6, 0.0, 0.0)), "outside the stand"),
        (Pose((0.0, 0.0, 9.0)), "outside the stand"),
    ],
)
def test_a_fix_puts_it_right(pose: Pose, words: str) -> None:
    booth = booth_with(pose)
    finding = about(booth, words)
    assert finding is not None
    assert finding.fix is not None
    assert about(finding.fix.apply(booth), words) is None


def test_too_large_for_the_stand_the_stand_grows() -> None:
    booth = booth_with(Pose(), bounds=Box((-3.0, 0.0, -0.1), (3.0, 1.0, 0.1)))
    finding = about(booth, "outside the stand")
    assert finding is not None
    assert finding.fix is not None
    assert about(finding.fix.apply(booth), "outside the stand") is None


def test_a_closed_front_is_told_and_a_fascia_is_not() -> None:
    wide = Box((-1.2, 0.0, -0.1), (1.2, 2.0, 0.1))
    at_front = booth_with(Pose((0.0, 0.0, 1.3)), bounds=wide)
    finding = about(at_front, "closed to the eye")
    assert finding is not None
    assert "80%" in finding.message.en
    assert "front" in finding.message.en
    deeper = do.Move(frozenset({T}), (0.0, 0.0, -1.2)).apply(at_front)
    assert about(deeper, "closed to the eye") is None
    above = do.Move(frozenset({T}), (0.0, 2.1, 0.0)).apply(at_front)
    assert about(above, "closed to the eye") is None
    island = do.SetStand(Stand(StandKind.ISLAND)).apply(at_front)
    assert about(island, "front is closed to the eye") is not None


def test_what_leads_nowhere_or_stands_twice_can_be_removed() -> None:
    booth = booth_with(Pose())
    booth = do.Place(PlacementId("u"), booth.placements[T]).apply(booth)
    booth = do.SetHotspot(HotspotId("h"), Hotspot(NAME, (0.0, 1.0, 0.0))).apply(booth)
    for words in ("twice", "leads nowhere"):
        finding = about(booth, words)
        assert finding is not None
        assert finding.fix is not None
        booth = finding.fix.apply(booth)
        assert about(booth, words) is None


def test_a_logo_whose_picture_is_lost_can_be_let_go() -> None:
    booth = replace(booth_with(Pose()), logo=FLAT)
    finding = about(booth, "picture of the logo")
    assert finding is not None
    assert finding.fix is not None
    assert about(finding.fix.apply(booth), "picture of the logo") is None
    asset = Asset(AssetKind.IMAGE, NAME)
    assert about(do.AddAsset(FLAT, asset).apply(booth), "picture of the logo") is None


def test_locked_things_are_not_fixed_behind_ones_back() -> None:
    booth = do.Lock(frozenset({T}), is_locked=True).apply(booth_with(Pose((5.0, 0.0, 0.0))))
    finding = about(booth, "outside the stand")
    assert finding is not None
    assert finding.fix is None


@given(at=points, limit=st.floats(0.5, 6.0))
def test_no_fix_is_ever_refused(at: tuple[float, float, float], limit: float) -> None:
    booth = booth_with(Pose(at), Stand(height_limit=limit))
    for finding in check(booth):
        if finding.fix is not None:
            try:
                finding.fix.apply(booth)
            except CommandError as error:
                pytest.fail(f"{finding.message.en}: {error}")


def test_a_large_booth_is_checked_in_reasonable_time() -> None:
    booth = booth_with(Pose())
    item = booth.placements[T]
    many = {
        PlacementId(f"p{at}"): replace(item, pose=Pose((at * 0.01, 0.0, 0.0))) for at in range(5000)
    }
    started = time.perf_counter()
    check(replace(booth, placements=many))
    assert time.perf_counter() - started < 20.0
