"""One asset for another everywhere, and forgetting what nothing shows."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import CommandError
from expo_studio.model import commands as do
from expo_studio.model.asset_uses import unused_assets, uses_of, with_assets
from expo_studio.model.booth import Asset, Booth
from expo_studio.model.commands import Command
from expo_studio.model.document import Document
from expo_studio.model.ids import AssetId
from expo_studio.model.openings import Openings, Replay
from expo_studio.model.tour import Narration
from expo_studio.text import Text
from tests.model.any_booth import ASSETS, assets, commands, furnished

NEW = AssetId("new")


def done(deeds: list[Command]) -> Booth:
    """Return a booth after what of some commands fits it."""
    booth = furnished()
    for one in deeds:
        with contextlib.suppress(CommandError):
            booth = one.apply(booth)
    return booth


@given(st.lists(commands, max_size=8), assets)
def test_replacing_moves_every_use_and_nothing_else(deeds: list[Command], asset: Asset) -> None:
    booth = done(deeds)
    for old in booth.assets:
        after = do.ReplaceAsset(old, NEW, asset).apply(booth)
        assert uses_of(after, NEW) == uses_of(booth, old)
        assert uses_of(after, old) == 0
        assert list(after.assets) == [NEW if key == old else key for key in booth.assets]
        for key, item in booth.placements.items():
            kept = replace(after.placements[key], asset=item.asset)
            assert kept == item


@given(st.lists(commands, max_size=8))
def test_removing_unused_is_one_step_and_leaves_what_is_shown(deeds: list[Command]) -> None:
    booth = done(deeds)
    document = Document(booth)
    gone = unused_assets(booth)
    document.do(do.RemoveUnused())
    assert set(document.booth.assets) == set(booth.assets) - set(gone)
    assert unused_assets(document.booth) == ()
    assert document.booth.placements == booth.placements
    document.undo()
    assert document.booth is booth


def test_a_replay_uses_its_video() -> None:
    booth = Booth(assets={}, openings=Openings(replays=(Replay(Text(), ASSETS[0]),)))
    assert uses_of(booth, ASSETS[0]) == 1


def test_a_tour_uses_and_keeps_what_is_said() -> None:
    booth = furnished()
    after = with_assets(booth, {ASSETS[1]: NEW})
    (stop,) = next(iter(after.tours.values())).stops
    assert stop.narration == Narration(en=NEW)
    assert with_assets(booth, {NEW: ASSETS[0]}).tours == booth.tours
    assert uses_of(replace(booth, products={}, spots={}), ASSETS[1]) == 1


def test_replacing_an_unknown_asset_is_refused_and_one_by_itself_changes_only_its_entry() -> None:
    booth = furnished()
    with pytest.raises(CommandError):
        do.ReplaceAsset(NEW, ASSETS[0], booth.assets[ASSETS[0]]).apply(booth)
    other = replace(booth.assets[ASSETS[0]], category="other")
    after = do.ReplaceAsset(ASSETS[0], ASSETS[0], other).apply(booth)
    assert after.assets[ASSETS[0]].category == "other"
    assert after.placements == booth.placements
