"""The exhibitor's logo in the live picture: switched, changed, lost, and over a phone's camera."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from expo_studio.model.booth import AssetKind, Booth
from expo_studio.model.commands import SetLogo
from expo_studio.model.ids import AssetId
from tests.stream.test_desk_page import open_desk
from tests.stream.test_live import FRAMES, wait_for
from tests.stream.test_page import House, come_in
from tests.stream.test_passing import open_phone, until

CORNER = """([left, top, width, height]) => {
  const canvas = document.createElement("canvas");
  canvas.width = width; canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const video = document.querySelector("#video");
  const part = video.videoWidth / 1280;
  const place = [left, top, width, height].map((one) => one * part);
  context.drawImage(video, ...place, 0, 0, width, height);
  const seen = context.getImageData(0, 0, width, height).data;
  const sums = [0, 0, 0];
  for (let at = 0; at < seen.length; at += 1) if (at % 4 < 3) sums[at % 4] += seen[at];
  return sums.map((sum) => sum / (width * height));
}"""
"""Returns the mean colour of a place in the picture, pixels of 720p."""
INSIDE, BELOW = (1056, 44, 176, 34), (1056, 92, 176, 34)
"""Where a logo of 200 x 50 stands, and the room below it."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    files = []
    for name, colour in (("red", (230, 20, 20)), ("blue", (20, 20, 230))):
        files.append(tmp_path / f"{name}.png")
        Image.new("RGB", (200, 50), colour).save(files[-1])
    with House(tmp_path, "--sound", "none", films=tuple(files)) as made:
        yield made


def with_logo(house: House, name: str) -> Booth:
    (key,) = (key for key, one in house.booth.assets.items() if one.source == f"{name}.png")
    assert house.booth.assets[key].kind is AssetKind.IMAGE
    return SetLogo(key).apply(house.booth)


def is_logo(page: Any, channel: int) -> bool:
    """Return whether a plain logo of one colour stands in the corner, and nothing below it."""
    inside, below = (page.evaluate(CORNER, list(place)) for place in (INSIDE, BELOW))
    others = [value for at, value in enumerate(inside) if at != channel]
    is_there = inside[channel] > 170 and max(others) < 80
    return bool(is_there and not below[channel] > max(below) / 2 + 100)


def wait_until(page: Any, is_so: Any) -> None:
    for _ in range(1200):
        if is_so():
            return
        page.wait_for_timeout(100)
    raise AssertionError("never so")


def test_the_desk_switches_the_logo_and_it_follows_the_booth(house: House, visit: Any) -> None:
    assert house.desk is not None
    there, here = visit(), visit(locale="en-GB")
    page, desk = come_in(there, house), open_desk(here, house)
    wait_for(page, f"{FRAMES} > 5")
    assert house.wait("program")["logo"] == "none"
    assert desk.is_hidden("#logo")
    house.say("set_logo", is_shown=True)
    assert "no logo" in house.wait("trouble")["message"]["en"]
    house.desk.show_booth(with_logo(house, "red"))
    until(house, "program", logo="off")
    desk.click("#logo:has-text('Logo in the corner')")
    until(house, "program", logo="on")
    wait_until(page, lambda: is_logo(page, 0))
    desk.wait_for_selector("#logo[aria-pressed=true]")
    house.desk.show_booth(with_logo(house, "blue"))
    wait_until(page, lambda: is_logo(page, 2))
    desk.click("#logo")
    until(house, "program", logo="off")
    wait_until(page, lambda: not is_logo(page, 2))
    desk.wait_for_selector("#logo[aria-pressed=false]")
    desk.click("#logo")
    until(house, "program", logo="on")
    house.desk.show_booth(house.booth)
    until(house, "program", logo="none")
    assert here.errors == there.errors == []


def test_a_lost_logo_is_told_and_nothing_is_shown(house: House) -> None:
    assert house.desk is not None
    house.desk.show_booth(replace(house.booth, logo=AssetId("f" * 64)))
    house.say("set_logo", is_shown=True)
    trouble = house.wait("trouble")
    assert "missing or damaged" in trouble["message"]["en"]
    assert "重新导入" in trouble["hint"]["zh"]
    until(house, "program", logo="off")


def test_a_camera_under_the_logo_is_composed(house: House, visit: Any) -> None:
    assert house.desk is not None
    house.desk.show_booth(with_logo(house, "red"))
    open_phone(visit(), house)
    page = come_in(visit(), house)
    house.say("set_program", scene="camera", has_inset=False)
    until(house, "program", passed="on")
    house.say("set_logo", is_shown=True)
    until(house, "program", passed="none", logo="on")
    wait_until(page, lambda: is_logo(page, 0))
    house.say("set_logo", is_shown=False)
    until(house, "program", passed="on", logo="off")
