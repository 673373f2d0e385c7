"""One calendar for the whole hall, by the visitor's clock, with scripts and without."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from expo_studio.cli.parser import live_time
from expo_studio.errors import RenderError
from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.model.hall import Hall
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.openings import LiveTime, Openings
from expo_studio.model.space import Vec3
from expo_studio.model.spots import Spot
from expo_studio.publish.hall import build_hall, read_hall
from expo_studio.publish.hall_year import programme, times_of
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.publish.conftest import shown, workshop
from tests.publish.test_pages import eventually
from tests.publish.test_twin import violations

FAIR = LiveTime("2026-11-25T09:00:00+08:00", "2026-11-25T17:00:00+08:00")
SECOND = LiveTime("2026-11-27T09:00:00+08:00", "2026-11-27T17:00:00+08:00")
OWN = LiveTime("2026-11-26T13:00:00+08:00", "2026-11-26T16:00:00+08:00")
TITLE = Text("云馆", "Cloud Fair")


class RedPainter:
    """Pictures every booth red, and nothing else."""

    def picture(self, booth: Booth, viewpoint: Viewpoint, width: int) -> NDArray[np.uint8]:
        return np.full((width * 9 // 16, width, 3), (230, 0, 0), np.uint8)

    def panorama(self, booth: Booth, eye: Vec3, width: int) -> NDArray[np.uint8]:
        raise RenderError(Text.same("no panoramas"), Text())

    def photograph(self, data: bytes, spot: Spot, width: int) -> NDArray[np.uint8]:
        raise RenderError(Text.same("no photographs"), Text())


def small_package(path: Path, name: str, openings: Openings, **tools: Any) -> Path:
    booth = starter.sample().booth
    key = min(
        booth.placements, key=lambda one: booth.assets[booth.placements[one].asset].size_bytes
    )
    small = replace(
        booth,
        title=Text(f"展位{name}", f"Booth {name}"),
        stand=replace(booth.stand, number=name),
        placements={key: booth.placements[key]},
        products={},
        hotspots={},
        lights={},
        openings=openings,
    )
    write_package(small, workshop(**tools), path)
    return path


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("packages")
    return [
        small_package(folder / "a.expo", "A", Openings((FAIR,), "https://live.example.com/a")),
        small_package(folder / "b.expo", "B", Openings((OWN,), "javascript:alert(1)")),
        small_package(folder / "c.expo", "C", Openings()),
    ]


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory, packages: list[Path]) -> Path:
    folder = tmp_path_factory.mktemp("fair") / "hall"
    build_hall(packages, folder, TITLE, live_times=(SECOND, FAIR))
    return folder


def test_times_are_told_to_calendars_engines_and_pages_without_scripts(
    fair: Path, visit: Any
) -> None:
    lines = (fair / "calendar.ics").read_bytes().decode().split("\r\n")
    assert [one for one in lines if one.startswith("DTSTART")] == [
        "DTSTART:20261125T010000Z",
        "DTSTART:20261127T010000Z",
    ]
    assert "SUMMARY:云馆 / Cloud Fair" in lines
    page = (fair / "index.html").read_text("utf-8")
    raw = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert raw is not None
    listed, *events = json.loads(raw[1])["@graph"]
    assert listed["numberOfItems"] == 3
    assert {one["startDate"] for one in events} == {FAIR.starts, SECOND.starts}
    plain = visit(java_script_enabled=False)
    plain.page.goto((fair / "index.html").as_uri())
    told = plain.page.locator("#times li").all_inner_texts()
    assert [one[:16] for one in told] == [
        "2026-11-25 09:00",
        "2026-11-26 13:00",
        "2026-11-27 09:00",
    ]
    assert "整个展馆 · The whole hall · 展位A · Booth A" in told[0]


def test_odd_times_are_read_and_those_that_are_none_are_told_nowhere() -> None:
    odd = LiveTime("20261125T0900+0800", "2026-11-25T17:00+08:00")
    hall = Hall(TITLE, live_times=(odd, LiveTime("soon", "<later>")))
    (line,) = programme(hall, ()).split("\n")
    assert "2026-11-25 09:00 (+08:00)" in line
    assert 'datetime="2026-11-25T17:00:00+08:00"' in line
    assert times_of(Hall(TITLE, live_times=(LiveTime("soon", "later"),)), ()) == ()
    assert live_time("20261125T0900+0800/2026-11-25T17:00+08:00") == FAIR
    with pytest.raises(ValueError, match="soon"):
        live_time("soon/later")


@pytest.mark.parametrize(
    ("now", "words", "on_air"),
    [
        ("2026-11-20T00:00:00Z", "goes live on 24 November 2026", []),
        ("2026-11-25T02:00:00Z", "live now, until 25 November 2026 at 04:00", ["A"]),
        ("2026-11-25T12:00:00Z", "Live again on 26 November 2026 at 20:00", []),
        ("2026-11-26T06:00:00Z", "Booths live now: 1", ["B"]),
        ("2027-03-01T00:00:00Z", "open all year", []),
    ],
)
def test_the_hall_follows_the_visitors_clock(
    fair: Path, serve: Callable[[Path], str], visit: Any, now: str, words: str, on_air: list[str]
) -> None:
    here = visit(locale="en-US", timezone_id="America/New_York")
    here.page.clock.set_fixed_time(now)
    here.page.goto(serve(fair))
    shown(here.page)
    assert words in here.page.inner_text("#state")
    lit = here.page.locator(".stall.on-air").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-label'))"
    )
    assert lit == [f"{name} Booth {name} (Live now)" for name in on_air]
    for span in here.page.locator("#times time").all_inner_texts():
        assert "2026" in span, "the year is named"
        assert span.endswith(("GMT-5", "EST")), "the zone is named"
    assert here.page.locator("#booths .tag:visible").count() == len(on_air)
    assert here.errors == []


def test_from_the_programme_one_goes_there_or_watches(
    fair: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    here = visit(
        locale="zh-CN",
        viewport={"width": 390, "height": 844},
        timezone_id="Asia/Shanghai",
        bypass_csp=True,
        reduced_motion="reduce",
    )
    here.page.clock.install(time="2026-11-25T08:59:40Z")
    here.page.goto(serve(fair))
    shown(here.page)
    assert "17:00 结束" in here.page.inner_text("#state")
    watch = here.page.locator("#on-air a")
    assert watch.get_attribute("href") == "https://live.example.com/a"
    assert violations(here.page) == []
    here.page.screenshot(path=artifacts / "hall-year-phone.png")
    here.page.click("#plan-toggle")
    assert not here.page.is_visible("#plan svg"), "the whole view is free on a phone"
    assert here.page.get_attribute("#plan-toggle", "aria-expanded") == "false"
    assert violations(here.page) == []
    here.page.click("#plan-toggle")
    assert here.page.is_visible("#plan svg")
    here.page.click("#on-air button")
    eventually(here.page, "document.querySelector('.stall').ariaPressed === 'true'")
    here.page.clock.fast_forward("01:00")
    eventually(here.page, "document.querySelector('#state').textContent.includes('下一场直播')")
    assert here.page.locator("#on-air li").count() == 0
    assert here.errors == []


def test_addresses_that_are_scripts_are_no_way_to_watch(
    fair: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    here = visit()
    here.page.clock.set_fixed_time("2026-11-26T06:00:00Z")
    here.page.goto(serve(fair))
    shown(here.page)
    assert here.page.locator("#on-air li").count() == 1
    assert here.page.locator("#on-air a").count() == 0


def test_without_its_own_times_the_hall_takes_its_booths(
    packages: list[Path], tmp_path: Path, visit: Any
) -> None:
    build_hall(packages, tmp_path / "hall")
    assert (tmp_path / "hall" / "calendar.ics").read_bytes().count(b"BEGIN:VEVENT") == 2
    build_hall(packages[2:], tmp_path / "quiet")
    assert read_hall(tmp_path / "quiet").hall.live_times == ()
    assert not (tmp_path / "quiet" / "calendar.ics").exists()
    quiet = visit()
    quiet.page.goto((tmp_path / "quiet" / "index.html").as_uri())
    shown(quiet.page)
    assert not quiet.page.is_visible("#year")


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_booths_show_their_pictures_from_afar(
    tmp_path: Path,
    serve: Callable[[Path], str],
    visit: Any,
    is_on_disk: bool,
) -> None:
    red = small_package(tmp_path / "red.expo", "A", Openings(), painter=RedPainter())
    build_hall([red], tmp_path / "hall")
    folder = tmp_path / "hall"
    here = visit(viewport={"width": 1280, "height": 760})
    here.page.goto((folder / "index.html").as_uri() if is_on_disk else serve(folder))
    shown(here.page)
    for _ in range(200):
        with Image.open(BytesIO(here.page.locator("#canvas").screenshot())) as image:
            seen = np.asarray(image.convert("RGB")).astype(int)
        if ((seen[:, :, 0] > 180) & (seen[:, :, 1:].max(axis=2) < 60)).sum() > 500:
            break
        time.sleep(0.1)
    else:
        pytest.fail("no picture came")
    assert here.errors == []
