"""The booth in an emulated headset: walking, turning, going where one points, things to touch."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.model.booth import Booth
from expo_studio.publish.package import write_package
from tests.publish.conftest import eventful, shown, workshop
from tests.publish.test_pages import PROBE, eventually

WEB = Path(__file__).resolve().parents[2] / "expo_studio" / "web" / "node_modules"
IWER = WEB / "iwer" / "build" / "iwer.min.js"
STANDING = ("wall-", "wood-floor-", "carpet-", "hall-floor-", "robot-")
HELP = """
window.device = new IWER.XRDevice(IWER.metaQuest3);
window.device.installRuntime({ forceInstall: true });
window.aim = (thing, x, y, z, heading, drop) => {
  thing.position.set(x, y, z);
  const [h, d] = [-heading / 2, -drop / 2];
  thing.quaternion.set(Math.cos(h) * Math.sin(d), Math.sin(h) * Math.cos(d),
    -Math.sin(h) * Math.sin(d), Math.cos(h) * Math.cos(d));
};
window.frames = async (count) => {
  for (let i = 0; i < count; i += 1) {
    await new Promise((done) => device.activeSession.requestAnimationFrame(done));
  }
};
window.pull = async (hand) => {
  device.controllers[hand].updateButtonValue('trigger', 1);
  await frames(3);
  device.controllers[hand].updateButtonValue('trigger', 0);
  await frames(3);
};
"""


class Worn:
    """An emulated headset on a page that shows the booth from a place."""

    def __init__(self, page: Any, errors: list[str]) -> None:
        self.page, self.errors = page, errors
        eventually(page, "!document.querySelector('#headset').hidden")
        page.evaluate("aim(device, 0, 1.6, 0, 0, 0)")
        page.click("#headset")
        eventually(page, f"{PROBE}.headset")

    @property
    def place(self) -> tuple[float, float, float]:
        """Return where the eyes are and look: x, z in metres, radians from north."""
        x, z, heading = self.page.evaluate(f"{PROBE}.headset").split()[:3]
        return float(x), float(z), float(heading)

    @property
    def product(self) -> str:
        """Return the product on the board before the eyes."""
        told = self.page.evaluate(f"{PROBE}.headset").split()[3:]
        return " ".join(told)

    def point(self, hand: str, target: tuple[float, float, float]) -> None:
        """Point a controller that is held before the breast at a place in the booth."""
        x, z, heading = self.place
        across, ahead = target[0] - x, target[2] - z
        right = across * math.cos(heading) + ahead * math.sin(heading)
        front = across * math.sin(heading) - ahead * math.cos(heading)
        far = math.hypot(right, front)
        drop = math.atan2(1.2 - target[1], far)
        thing = f"device.controllers.{hand}"
        self.page.evaluate(f"aim({thing}, 0, 1.2, 0, {math.atan2(right, front)}, {drop})")
        self.page.evaluate("frames(3)")

    def look_at(self, target: tuple[float, float, float]) -> None:
        """Turn the head to a place in the booth."""
        x, z, heading = self.place
        across, ahead = target[0] - x, target[2] - z
        way = math.atan2(across, -ahead) - heading
        drop = math.atan2(1.6 - target[1], math.hypot(across, ahead))
        self.page.evaluate(f"aim(device, 0, 1.6, 0, {way}, {drop})")

    def pull(self, hand: str) -> None:
        self.page.evaluate(f"pull('{hand}')")

    def push(self, hand: str, x: float, y: float) -> None:
        self.page.evaluate(f"device.controllers.{hand}.updateAxes('thumbstick', {x}, {y})")

    def becomes(self, script: str) -> None:
        eventually(self.page, script)


def roomy() -> Booth:
    """Return the eventful booth with its walls, floors, hotspots and one thing to look at.

    Two eyes cost a software renderer twice what one does; the rest is of no matter here.
    """
    booth = eventful()
    left = {key: one for key, one in booth.placements.items() if key.startswith(STANDING)}
    products = {
        key: replace(one, placements=tuple(at for at in one.placements if at in left))
        for key, one in booth.products.items()
    }
    return replace(booth, placements=left, products=products)


@pytest.fixture(scope="module")
def roomy_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roomy") / "sample"
    write_package(roomy(), workshop(), folder)
    return folder


@pytest.fixture
def worn(roomy_site: Path, serve: Callable[[Path], str], visit: Any) -> Callable[..., Worn]:
    """Return a function that puts the headset on before the sample booth."""

    def put_on(
        x: float = 0.0, z: float = 4.0, heading: float = 0.0, folder: Path = roomy_site
    ) -> Worn:
        here = visit(viewport={"width": 400, "height": 320}, locale="en-US")
        here.page.add_init_script(f"{IWER.read_text(encoding='utf-8')};{HELP}")
        target = (x + math.sin(heading), 1.6, z - math.cos(heading))
        view = f"{x},1.6,{z};{','.join(map(str, target))};0.87"
        here.page.goto(f"{serve(folder)}#view={view}&set=phone")
        shown(here.page)
        return Worn(here.page, here.errors)

    return put_on


def turned(after: float, before: float) -> float:
    """Return by how many degrees to the right."""
    return (math.degrees(after - before) + 180.0) % 360.0 - 180.0


def test_turning_is_by_steps_and_walking_follows_the_eyes(worn: Callable[..., Worn]) -> None:
    headset = worn()
    before = headset.place
    assert before == pytest.approx((0.0, 4.0, 0.0), abs=0.05)
    for step in (0.52, 1.04, 1.57):
        headset.push("right", 1, 0)
        headset.becomes(f"Math.abs({PROBE}.headset.split(' ')[2] - {step}) < 0.02")
        headset.page.evaluate("frames(3)")
        headset.push("right", 0, 0)
        headset.page.evaluate("frames(3)")
    x, z, heading = headset.place
    assert turned(heading, before[2]) == pytest.approx(90.0, abs=1.0)
    assert (x, z) == pytest.approx(before[:2], abs=0.02)
    headset.push("left", 0, -1)
    headset.becomes(f"Number({PROBE}.headset.split(' ')[0]) > 0.5")
    headset.push("left", 0, 0)
    x, z, _ = headset.place
    assert z == pytest.approx(before[1], abs=0.1)
    assert headset.errors == []


def test_one_goes_where_one_points_but_not_behind_walls(
    worn: Callable[..., Worn], rich_site: Path
) -> None:
    headset = worn(folder=rich_site)
    headset.point("left", (1.5, 0.0, 2.6))
    headset.pull("left")
    assert headset.place[:2] == pytest.approx((1.5, 2.6), abs=0.15)
    before = headset.place
    # The back wall of the sample stands at z = -2; the floor behind it is hidden by it.
    headset.point("left", (2.2, 0.0, -4.0))
    headset.pull("left")
    assert headset.place[:2] == pytest.approx(before[:2], abs=0.05)
    headset.page.evaluate("device.activeSession.end()")
    eventually(headset.page, f"{PROBE}.headset === undefined")
    words = headset.page.get_attribute("#plan .cone", "transform")
    assert words.startswith(f"translate({before[0]:.1f}"[:14])
    assert headset.page.inner_text("#headset") == "Enter VR"
    assert headset.errors == []


def test_a_hotspot_opens_a_board_before_the_eyes_and_shuts_it(
    worn: Callable[..., Worn], artifacts: Path
) -> None:
    booth = eventful()
    spot = next(one for one in booth.hotspots.values() if one.product is not None)
    headset = worn(spot.position[0], spot.position[2] + 2.5)
    headset.point("right", spot.position)
    headset.pull("right")
    headset.becomes(f"{PROBE}.headset.split(' ').length > 3")
    assert headset.product == spot.product
    time.sleep(1.0)
    headset.page.screenshot(path=artifacts / "headset-board.png")
    x, z, _ = headset.place
    headset.point("right", (x, 1.6 - 0.37, z - 1.5))
    headset.pull("right")
    headset.becomes(f"{PROBE}.headset.split(' ').length === 3")
    # Put on a second time, one touch is still one touch.
    headset.page.evaluate("device.activeSession.end()")
    eventually(headset.page, f"{PROBE}.headset === undefined")
    again = Worn(headset.page, headset.errors)
    again.point("right", spot.position)
    again.pull("right")
    again.becomes(f"{PROBE}.headset.split(' ').length > 3")
    assert headset.errors == []


def test_without_controllers_looking_long_enough_does_it(worn: Callable[..., Worn]) -> None:
    booth = eventful()
    spot = next(one for one in booth.hotspots.values() if one.product is not None)
    headset = worn(spot.position[0], spot.position[2] + 2.5)
    for hand in ("left", "right"):
        headset.page.evaluate(f"device.controllers.{hand}.connected = false")
    headset.page.evaluate("frames(2)")
    headset.look_at(spot.position)
    headset.becomes(f"{PROBE}.headset.split(' ').length > 3")
    assert headset.product == spot.product
    x, z, _ = headset.place
    headset.look_at((x, 1.6 - 0.37, z - 1.5))
    headset.becomes(f"{PROBE}.headset.split(' ').length === 3")
    headset.look_at((x + 0.4, 0.0, z - 0.8))
    headset.becomes(f"Number({PROBE}.headset.split(' ')[0]) > {x + 0.25}")
    assert headset.errors == []
