"""Looking closely on stage: who may, who sees it, and in real browsers from guest to everybody."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.stream.people import Place
from tests.stream.test_desk_page import open_desk
from tests.stream.test_live import BOOTH, FRAMES, wait_for
from tests.stream.test_page import House, come_in, lean, require_accessible

MEASURED = {"points": [[0.0, 1.0, 0.0], [0.3, 1.0, 0.4]], "cut": [[0, 1, 0], [0, -1, 0]]}
NOTHING: dict[str, Any] = {"points": [], "cut": None, "spread": 0.0, "product": ""}

SMALL = """() => {
  const paper = new OffscreenCanvas(160, 90).getContext("2d");
  paper.drawImage(document.querySelector("#video"), 0, 0, 160, 90);
  return [...paper.getImageData(0, 0, 160, 90).data];
}"""
PATIENCE = 90.0


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with House(tmp_path_factory.mktemp("stage"), "--sound", "none") as made:
        yield made


def test_whoever_is_on_stage_shows_everybody_where_to_look(house: House) -> None:
    place = Place(house.host.ready)

    async def story() -> None:
        async with (
            place.desk() as desk,
            place.visitor(name="Guest") as (_, guest),
            place.visitor(name="Watcher") as (_, watcher),
        ):
            await watcher.send("inspect", meeting="stage", **MEASURED)
            await watcher.until("refused")
            seat = (await desk.until("joined", lambda one: one["name"] == "Guest"))["visitor"]
            await desk.send("invite", visitor=seat)
            await guest.until("invited")
            await guest.send("inspect", meeting="stage", **MEASURED)
            await guest.until("refused")
            await guest.send("answer_invitation", is_accepted=True)
            await guest.until("on_stage", lambda one: bool(one["guests"]))
            await guest.send("inspect", meeting="stage", is_close=True, **MEASURED)
            for line in (watcher, desk):
                told = await line.until("inspected", lambda one: bool(one["points"]))
                assert (told["meeting"], told["points"]) == ("stage", MEASURED["points"])
                assert told["cut"] == MEASURED["cut"]
                assert (told["name"], told["is_close"]) == ("Guest", True)
            await watcher.until("pointer", lambda one: one["at"] == MEASURED["points"][1])
            assert all(not one["points"] for one in guest.of("inspected")), "not one's own"
            async with place.visitor(name="Late") as (_, late), place.desk() as second:
                for line in (late, second):
                    told = await line.until("inspected", lambda one: bool(one["points"]))
                    assert not told["is_close"], "asked for before they came"
            await desk.send("mute", visitor=seat, is_muted=True)
            await guest.send("inspect", meeting="stage", **NOTHING)
            await guest.until("refused", lambda one: len(guest.of("refused")) == 2)
            await desk.send("inspect", meeting="stage", **NOTHING)
            await guest.until("inspected", lambda one: one["points"] == [] and one["name"] != "")
            await watcher.until("pointer", lambda one: one["at"] is None)
            await desk.send("mute", visitor=seat, is_muted=False)
            nowhere = {**MEASURED, "cut": [[0, 1, 0], [0, 0, 0]]}
            await guest.send("inspect", meeting="stage", **nowhere)
            await watcher.until("inspected", lambda one: one["points"] and one["cut"] is None)
            seen = len(watcher.of("inspected"))
            await desk.send("dismiss", visitor=seat)
            await guest.until("on_stage", lambda one: one["guests"] == [])
            await watcher.until("inspected", lambda one: len(watcher.of("inspected")) > seen)
            assert watcher.of("inspected")[-1]["points"] == [], "gone with who looked there"
            await guest.send("inspect", meeting="stage", **MEASURED)
            await guest.until("refused", lambda one: len(guest.of("refused")) == 3)

    asyncio.run(story())


def test_the_picture_on_air_is_cut_as_well(house: House, visit: Any) -> None:
    watcher = come_in(visit(locale="en-GB"), house, "Ann")
    wait_for(watcher, f"{FRAMES} > 10 && {BOOTH}")
    whole = seen_at_rest(watcher)
    house.say("inspect", meeting="stage", **{**NOTHING, "cut": [[0, 0.02, 0], [0, -1, 0]]})
    until_seen(watcher, lambda now: difference(now, whole) > 12.0)
    house.say("inspect", meeting="stage", **NOTHING)
    until_seen(watcher, lambda now: difference(now, whole) < 4.0)


def seen(page: Any) -> NDArray[np.float32]:
    """Return the picture a visitor sees, small: RGBA, 0 to 255."""
    return np.asarray(page.evaluate(SMALL), np.float32)


def seen_at_rest(page: Any) -> NDArray[np.float32]:
    """Return what a visitor sees once it stays as it is."""
    kept = [seen(page)]

    def stays(now: NDArray[np.float32]) -> bool:
        before, kept[0] = kept[0], now
        return difference(before, now) < 1.0

    until_seen(page, stays)
    return kept[0]


def difference(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.abs(one - other).mean())


def until_seen(page: Any, holds: Callable[[NDArray[np.float32]], bool]) -> None:
    start = time.monotonic()
    while not holds(seen(page)):
        assert time.monotonic() - start < PATIENCE, "it was never seen"
        time.sleep(0.2)


def test_a_desk_measures_and_everybody_looks_along(
    house: House, visit: Any, artifacts: Path
) -> None:
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    assert house.desk is not None
    house.desk.show_booth(lean(house.booth))
    desk, watcher = open_desk(here, house), come_in(there, house, "Ann")
    assert watcher.is_hidden("#along")
    desk.focus("#stage-together")
    desk.keyboard.press("Enter")
    booth = desk.frame_locator("#stage-booth iframe")
    booth.locator("html[data-ready=yes]").wait_for()
    booth.locator(".inspect button >> nth=0").click()
    canvas = booth.locator("#canvas")
    box = canvas.bounding_box()
    for part in (0.45, 0.55):
        canvas.click(position={"x": box["width"] * part, "y": box["height"] * 0.5})
        time.sleep(0.3)
    watcher.wait_for_selector("#along:not([hidden])")
    require_accessible(watcher, "something is looked at on stage")
    watcher.click("#walk-toggle")
    watcher.wait_for_selector("#walk iframe")
    watcher.click("#along-open")
    assert watcher.is_hidden("#walk"), "one booth in 3D at a time"
    along = watcher.frame_locator("#along-booth iframe")
    along.locator("html[data-ready=yes]").wait_for()
    booth.locator(".inspect button:has-text('请近看')").click()
    wait_for(watcher, "document.querySelector('#told').textContent.includes('close-up')")
    watcher.screenshot(path=artifacts / "stage-look-visitor-en.png")
    desk.screenshot(path=artifacts / "stage-look-desk-zh.png")
    desk.click("#stage-together")
    wait_for(watcher, "document.querySelector('#along-words').textContent === ''")
    watcher.click("#along-open")
    assert watcher.is_hidden("#along")
    said = [one for one in here.errors + there.errors if "Failed to load resource" not in one]
    assert said == [], "on a busy machine a picture may break off and its resource be gone"
