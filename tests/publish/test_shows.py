"""A runway show in the package: the page's states are those of the studio, and it is played."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from expo_studio.library import starter
from expo_studio.model.booth import Asset, AssetKind, Booth
from expo_studio.model.ids import PlacementId, ShowId
from expo_studio.model.show import CameraKey, LightKey, Look, Mark, Rig, SoundKey
from expo_studio.model.show_state import Moment, lasts, state
from expo_studio.model.space import heading
from expo_studio.publish.package import write_package
from expo_studio.publish.public import public_booth
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.publish.conftest import shown, workshop
from tests.publish.test_narration import SECONDS, VOICE, WATCH, Blobs
from tests.publish.test_pace import BUSY_CARD
from tests.publish.test_pages import eventually

WEB = Path(__file__).resolve().parents[2] / "expo_studio" / "web" / "booth"
STATES = """
import { readFileSync } from "node:fs";
const { ShowState } = await import(process.argv[1]);
const { booth, key, times } = JSON.parse(readFileSync(0, "utf8"));
const state = new ShowState(booth, booth.shows[key]);
console.log(JSON.stringify({ lasts: state.lasts, moments: times.map((one) => state.at(one)) }));
"""
KIT = starter.template("runway")
SHOW = ShowId("show")
LOOKS = {one.placement: KIT.booth.placements[one.placement] for one in KIT.booth.shows[SHOW].looks}
"""What alone stands where a show is only listened to."""


def bent() -> Booth:
    """Return the hall with a show of many turns, one look that glides, fades and every camera."""
    show = KIT.booth.shows[SHOW]
    path = (
        Mark((0.0, 0.39, -4.5)),
        Mark((0.1, 0.39, 0.0), 1.5),
        Mark((2.3, 0.6, 0.4)),
        Mark((2.3, 0.6, 3.9), 2.0),
        Mark((-1.0, 0.39, 3.0), 0.5),
    )
    keys = [one.placement for one in show.looks]
    looks = (
        replace(show.looks[0], speed=1.3),
        Look(keys[1], Text("滑", "Glides"), 6.0),
        replace(show.looks[2], enters=9.5),
        Look(PlacementId("nobody"), enters=1.0),
    )
    light = next(iter(KIT.booth.lights))
    lights = (LightKey(2.0, light, 0.2, 3.0), LightKey(4.0, light, 2.0, 2.0), *show.lights)
    cameras = tuple(CameraKey(at * 4.0, rig, at % 2 * 1.5) for at, rig in enumerate(Rig))
    view = CameraKey(22.0, Rig.VIEW, 2.0, next(iter(KIT.booth.viewpoints)))
    changed = replace(show, path=path, looks=looks, lights=lights, cameras=(*cameras, view))
    return replace(KIT.booth, shows={SHOW: changed})


def seen_by(*cameras: CameraKey) -> Booth:
    """Return the hall with other cameras for its show."""
    return replace(KIT.booth, shows={SHOW: replace(KIT.booth.shows[SHOW], cameras=cameras)})


@pytest.mark.parametrize(
    "booth", [KIT.booth, bent(), seen_by()], ids=["template", "bent", "no cameras"]
)
def test_the_page_works_out_the_same_states(booth: Booth) -> None:
    public = public_booth(booth)
    show = public.shows[SHOW]
    times = [at * 0.137 for at in range(int(lasts(show) / 0.137) + 10)]
    given = {"booth": msgspec.to_builtins(public), "key": SHOW, "times": times}
    done = subprocess.run(
        ["node", "--input-type=module", "-e", STATES, str(WEB / "show_state.js")],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["lasts"] == pytest.approx(lasts(show))
    for seconds, there in zip(times, told["moments"], strict=True):
        same(state(public, show, seconds), there)


def same(here: Moment, there: dict[str, Any]) -> None:
    """Raise unless a moment of the page is that of the studio."""
    assert set(there["placed"]) == set(here.placed)
    for key, one in here.placed.items():
        other = there["placed"][key]
        assert other["position"] == pytest.approx(one.pose.position, abs=1e-9)
        turn = heading(one.pose.rotation) - other["turn"]
        assert abs((turn + 1.0) % 6.283185307179586 - 1.0) < 1e-6
        assert (other["clip"], other["rest"]) == (one.clip, one.rest)
        numbers = (other["seconds"], other["restSeconds"], other["share"])
        assert numbers == pytest.approx((one.seconds, one.rest_seconds, one.share), abs=1e-9)
        assert other["isHidden"] == one.is_hidden
    assert here.camera is not None
    assert there["camera"]["eye"] == pytest.approx(here.camera.eye, abs=1e-9)
    assert there["camera"]["target"] == pytest.approx(here.camera.target, abs=1e-9)
    assert there["camera"]["opening"] == pytest.approx(here.camera.field_of_view)
    assert there["lights"] == pytest.approx(dict(here.lights))
    assert there["sky"] == pytest.approx(here.sky)
    assert there["caption"] == {"zh": here.caption.zh, "en": here.caption.en}
    assert there["card"] == (here.card or "")
    assert there["isOver"] == here.is_over


def test_a_visitor_plays_scrubs_and_leaves_the_show(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str], artifacts: Path
) -> None:
    folder = tmp_path / "site"
    write_package(KIT.booth, workshop(blobs=KitBlobs(KIT)), folder)
    twin = (folder / "en.html").read_text("utf-8")
    names = [one.name.en for one in KIT.booth.shows[SHOW].looks]
    assert [twin.index(f"<li>{name}") for name in names] == sorted(
        twin.index(f"<li>{name}") for name in names
    )
    assert '<a href="#product-dress">Red satin dress (sample)</a>' in twin
    here = visit(locale="en-US", viewport={"width": 960, "height": 600})
    page = here.page
    page.goto(serve(folder))
    shown(page)
    page.screenshot(path=str(artifacts / "package-before-show.png"))
    page.click("#show-start")
    eventually(page, "document.querySelector('#show-caption').textContent !== ''")
    assert page.inner_text("#show-caption") == "Red satin dress (sample)"
    assert page.inner_text("#show-card") == "Red satin dress (sample)"
    page.click("#show-halt")
    scrub(page, 13.5)
    assert page.inner_text("#show-count").startswith("0:13 /")
    page.wait_for_timeout(1500)
    page.screenshot(path=str(artifacts / "package-show.png"))
    page.click("#show-card")
    assert page.inner_text("#card-title") == "Red satin dress (sample)"
    page.click("#card-close")
    page.click("#show-next")
    assert page.inner_text("#show-count").startswith("0:25 /")
    page.click("#show-end")
    assert page.is_hidden("#show")
    assert page.evaluate("document.activeElement.id") == "show-start"
    assert here.errors == []


def test_a_show_seen_from_one_place_is_drawn_as_it_goes_on(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    booth = seen_by(CameraKey(0.0, Rig.VIEW, 0.0, next(iter(KIT.booth.viewpoints))))
    write_package(booth, workshop(blobs=KitBlobs(KIT)), tmp_path / "site")
    here = visit(locale="en-US", viewport={"width": 320, "height": 240})
    here.page.add_init_script(BUSY_CARD)
    here.page.goto(f"{serve(tmp_path / 'site')}#set=phone")
    shown(here.page)
    here.page.click("#show-start")
    second = "Number(document.querySelector('#show-count').textContent[3])"
    eventually(here.page, f"{second} >= 2")
    view = here.page.get_attribute("#plan .cone", "transform")
    before = here.page.evaluate("drawn")
    eventually(here.page, f"{second} >= 4")
    assert here.page.evaluate("drawn") > before
    assert here.page.get_attribute("#plan .cone", "transform") == view
    assert here.errors == []


def test_a_sound_is_heard_in_its_time_wherever_one_scrubs(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    still = CameraKey(0.0, Rig.VIEW, 0.0, next(iter(KIT.booth.viewpoints)))
    sounds = (SoundKey(1.0, VOICE, 0.4),)
    show = replace(KIT.booth.shows[SHOW], cameras=(still,), sounds=sounds)
    voice = Asset(AssetKind.SOUND, Text("音乐", "Music"))
    booth = replace(
        KIT.booth, shows={SHOW: show}, assets={**KIT.booth.assets, VOICE: voice}, placements=LOOKS
    )
    folder = tmp_path / "site"
    write_package(booth, workshop(blobs=Blobs(KitBlobs(KIT)), packer=None), folder)
    assert len(list(folder.glob("media/*.wav"))) == 1
    here = visit(locale="en-US", viewport={"width": 320, "height": 240})
    here.page.goto(serve(folder))
    shown(here.page)
    here.page.evaluate(WATCH)
    here.page.click("#show-start")
    eventually(here.page, "spoken.length === 1 && !spoken[0].paused && spoken[0].currentTime > 0.2")
    assert here.page.evaluate("spoken[0].volume") == pytest.approx(0.4)
    late = "Math.abs(document.querySelector('#show-time').value / 100 - 1 - spoken[0].currentTime)"
    eventually(here.page, f"{late} < 0.5")
    here.page.click("#show-halt")
    assert here.page.evaluate("spoken[0].paused")
    scrub(here.page, 4.0)
    assert here.page.evaluate("spoken[0].paused"), "who scrubs a halted show hears nothing"
    here.page.click("#show-halt")
    eventually(here.page, "!spoken[0].paused && spoken[0].currentTime > 2.9")
    scrub(here.page, 1.0 + SECONDS + 3.0)
    assert here.page.evaluate("spoken[0].paused"), "it is over by then"
    scrub(here.page, 0.0)
    eventually(here.page, "spoken[0].paused")
    eventually(here.page, "!spoken[0].paused && spoken[0].currentTime < 2")
    here.page.click("#show-end")
    assert here.page.evaluate("spoken[0].paused")
    assert here.errors == []


def scrub(page: Any, seconds: float) -> None:
    """Go to a time of the show by its slider."""
    page.evaluate(
        """(ticks) => {
          const time = document.querySelector('#show-time');
          time.value = String(ticks);
          time.dispatchEvent(new Event('input'));
        }""",
        round(seconds * 100),
    )
