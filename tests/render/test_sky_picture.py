"""A picture as the booth's sky: read, blurred, seen and lighting, on real GL."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from expo_studio.errors import AssetError, ExpoError
from expo_studio.fitting.radiance import around, decoded, encoded
from expo_studio.library import starter
from expo_studio.library.codecs import radiance as read_by_ffmpeg
from expo_studio.model.asset_uses import unused_assets, uses_of
from expo_studio.model.booth import Booth, Sky
from expo_studio.model.commands import RemoveAsset, SetSky
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId
from expo_studio.render.camera import Camera
from expo_studio.render.offscreen import Offscreen
from expo_studio.render.sky import radiance, table
from expo_studio.render.sky_picture import ROUGHNESSES, pictured, tiles
from expo_studio.text import Text
from tests.render.sky_booth import SkyBooth, hdr, sky_booth


@pytest.fixture(scope="module")
def under(tmp_path_factory: pytest.TempPathFactory) -> SkyBooth:
    return sky_booth(tmp_path_factory.mktemp("sky"))


def gradient(sky: Sky) -> NDArray[np.float32]:
    """Return a plain sky as a picture."""
    heights = np.sin((0.5 - (np.arange(512) + 0.5) / 512) * np.pi)
    return np.repeat(radiance(sky, heights)[:, None], 1024, axis=1).astype(np.float32)


def test_a_radiance_file_reads_as_ffmpeg_reads_it(tmp_path: Path) -> None:
    data = hdr(tmp_path / "a.hdr", 256).read_bytes()
    ours, theirs = decoded(data), read_by_ffmpeg(data)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max() <= 0.01 * theirs.max()
    assert np.abs(decoded(encoded(ours)) - ours).max() == 0.0


@given(st.data())
def test_what_is_damaged_is_refused_and_nothing_else_raised(data: st.DataObject) -> None:
    light = np.linspace(0.0, 3.0, 16 * 32 * 3, dtype=np.float32).reshape(16, 32, 3)
    whole = bytearray(encoded(light))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    for one in (bytes(whole), cut):
        try:
            seen = around(one, 32)
        except AssetError:
            continue
        assert np.isfinite(seen).all()


def test_the_tiles_of_a_plain_sky_are_its_table() -> None:
    """Blurred by the same lobes, a picture of a plain sky lights as the plain sky does."""
    sky = Sky()
    made, known = tiles(gradient(sky)), table(sky)
    heights = np.sin((0.5 - (np.arange(128) + 0.5) / 128) * np.pi)
    rows = [*(round(one * 15) for one in ROUGHNESSES), 16]
    columns = (np.arange(64) + 0.5) / 32 - 1.0
    for at, row in enumerate(rows):
        wanted = [np.interp(heights, columns, known[row, :, channel]) for channel in range(3)]
        assert np.abs(made[at * 128 : at * 128 + 128, 100] - np.stack(wanted, -1)).max() < 0.03


class Drawn:
    """A store whose sky is a picture of a plain one."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kit = starter.sample()

    def blob(self, key: AssetId) -> bytes:
        return self.data if key == "sky" else self.kit.blobs[key].read_bytes()


def test_a_booth_looks_the_same_under_a_picture_of_its_sky() -> None:
    booth = starter.sample().booth
    camera = Camera.from_viewpoint(next(iter(booth.viewpoints.values())))
    pictured_booth = replace(booth, sky=replace(booth.sky, picture=AssetId("sky")))
    with Offscreen(Drawn(encoded(gradient(booth.sky))), 480, 270) as offscreen:
        plain = offscreen.picture(booth, camera).astype(int)
        under_it = offscreen.picture(pictured_booth, camera).astype(int)
        assert np.abs(plain - under_it).mean() < 1.5
        assert np.percentile(np.abs(plain - under_it), 99) < 10
        assert np.array_equal(offscreen.picture(booth, camera), plain)


def test_what_is_north_is_seen_in_the_north_and_turns(under: SkyBooth) -> None:
    empty = Booth(sky=replace(under.booth.sky, exposure=0.8), assets=under.booth.assets)
    ways = {"north": (0.0, -1.0), "east": (1.0, 0.0), "south": (0.0, 1.0)}
    seen = {}
    with Offscreen(under, 96, 96) as offscreen:
        for turn in (0.0, math.pi / 2):
            turned = replace(empty, sky=replace(empty.sky, turn=turn))
            for name, (x, z) in ways.items():
                view = Viewpoint(Text(), (0.0, 1.6, 0.0), (x, 1.75, z))
                picture = offscreen.picture(turned, Camera.from_viewpoint(view))
                seen[turn, name] = int(picture[48, 48].argmax())
    assert [seen[0.0, name] for name in ways] == [1, 0, 2]  # green, red, blue
    assert seen[math.pi / 2, "east"] == 1
    assert seen[math.pi / 2, "south"] == 0


def test_strength_is_a_factor(under: SkyBooth) -> None:
    data = encoded(gradient(under.booth.sky))
    once, twice = (pictured(replace(under.booth.sky, strength=one), data) for one in (1.0, 2.0))
    for a, b in zip(once, twice, strict=True):
        assert np.allclose(a * 2.0, b)


def test_a_damaged_sky_is_told_and_the_plain_one_shown(under: SkyBooth) -> None:
    key = under.booth.sky.picture
    assert key is not None
    medium = under.booth.assets[key].medium
    broken = SkyBooth(under.booth, {**under.own, medium: b"#?RADIANCE\n\n-Y 9"})  # type: ignore[dict-item]
    camera = Camera.from_viewpoint(next(iter(under.booth.viewpoints.values())))
    plain = replace(under.booth, sky=replace(under.booth.sky, picture=None))
    with Offscreen(broken, 160, 90) as offscreen:
        shown = offscreen.picture(under.booth, camera)
        assert "sky" in offscreen.renderer.unsound[key].message.en
        assert np.array_equal(offscreen.picture(plain, camera), shown)
        assert key not in offscreen.renderer.unsound


def test_the_picture_of_the_sky_is_in_use(under: SkyBooth) -> None:
    key = under.booth.sky.picture
    assert key is not None
    assert uses_of(under.booth, key) == 1
    assert key not in unused_assets(under.booth)
    with pytest.raises(ExpoError):
        RemoveAsset(key).apply(under.booth)
    with pytest.raises(ExpoError):
        SetSky(replace(under.booth.sky, picture=AssetId("?"))).apply(under.booth)
