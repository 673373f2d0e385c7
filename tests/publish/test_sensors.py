"""A phone that is turned, or put into a viewer: the panorama follows it, also for two eyes."""

from __future__ import annotations

import io
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.publish.conftest import shown
from tests.publish.test_pages import PROBE, cone, eventually


class Phone:
    """The page in a panorama on a phone, whose turns the browser emulates."""

    def __init__(self, here: Any) -> None:
        self.here, self.page = here, here.page
        self._devtools = self.page.context.new_cdp_session(self.page)
        shown(self.page)
        self.page.click("#to-panorama")
        eventually(self.page, f"{PROBE}.panorama")

    def hold(self, alpha: float, beta: float, gamma: float) -> None:
        """Hold the phone so: degrees about the vertical, front to back, left to right."""
        angles = {"alpha": alpha, "beta": beta, "gamma": gamma}
        self._devtools.send("DeviceOrientation.setDeviceOrientationOverride", angles)

    def is_pressed(self, button: str) -> bool:
        return bool(self.page.get_attribute(f"#{button}", "aria-pressed") == "true")

    def looks(self, heading: float) -> None:
        """Return as soon as it looks there, degrees to the right of north."""
        for _ in range(200):
            away = (cone(self.page)[2] - heading + 180.0) % 360.0 - 180.0
            if abs(away) < 0.5:
                return
            time.sleep(0.1)
        raise AssertionError(f"looks {cone(self.page)[2]}, not {heading}")


@pytest.fixture
def phone(rich_site: Path, serve: Callable[[Path], str], visit: Any) -> Callable[..., Phone]:
    def begin(width: int = 360, height: int = 640) -> Phone:
        here = visit(
            viewport={"width": width, "height": height},
            has_touch=True,
            is_mobile=True,
            locale="en-US",
        )
        here.page.goto(serve(rich_site))
        return Phone(here)

    return begin


def test_the_panorama_follows_the_device(phone: Callable[..., Phone]) -> None:
    held = phone()
    held.page.click("#show-plan")
    before = cone(held.page)[2]
    held.hold(100.0, 90.0, 0.0)
    held.page.click("#sensors")
    time.sleep(2.0)
    held.looks(before)
    held.hold(70.0, 90.0, 0.0)
    held.looks(before + 30.0)
    held.hold(160.0, 60.0, 0.0)
    held.looks(before - 60.0)
    level = held.page.screenshot()
    held.hold(160.0, 110.0, 0.0)
    time.sleep(0.5)
    assert held.page.screenshot() != level
    assert held.is_pressed("sensors")
    held.page.click("#sensors")
    held.hold(0.0, 90.0, 0.0)
    time.sleep(0.5)
    held.looks(before - 60.0)
    assert held.here.errors == []


def angles_of(turned: float, risen: float, tilted: float) -> tuple[float, float, float]:
    """Return alpha, beta and gamma of a device held so, all in degrees."""
    heading, rise, tilt = (math.radians(one) for one in (turned, risen + 90.0, tilted))
    about_z = [
        np.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
        for a in (heading, tilt)
    ]
    about_x = np.array(
        [[1, 0, 0], [0, math.cos(rise), -math.sin(rise)], [0, math.sin(rise), math.cos(rise)]]
    )
    held = about_z[0] @ about_x @ about_z[1]
    angles = (
        math.atan2(-held[0, 1], held[1, 1]),
        math.asin(held[2, 1]),
        math.atan2(-held[2, 0], held[2, 2]),
    )
    alpha, beta, gamma = (math.degrees(one) for one in angles)
    return alpha, beta, gamma


def test_a_tilted_device_tilts_the_picture(phone: Callable[..., Phone]) -> None:
    held = phone()
    canvas = held.page.locator("#canvas")
    shots = []
    held.hold(*angles_of(30.0, -8.0, 0.0))
    held.page.click("#sensors")
    for tilt in (0.0, 20.0):
        held.hold(*angles_of(30.0, -8.0, tilt))
        time.sleep(1.5)
        shots.append(Image.open(io.BytesIO(canvas.screenshot())).convert("L"))
    level, tilted = shots
    middle = (level.width // 2, level.height // 2)
    box = (middle[0] - 75, middle[1] - 75, middle[0] + 75, middle[1] + 75)
    across, down = np.meshgrid(np.arange(150) - 75, np.arange(150) - 75)
    disc = np.hypot(across, down) < 70

    def apart(degrees: float) -> float:
        turned = level.rotate(degrees, Image.Resampling.BILINEAR).crop(box)
        other = np.asarray(tilted.crop(box)).astype(float)
        return float(np.abs(np.asarray(turned).astype(float) - other)[disc].mean())

    # A device turned to the left about the way it looks sees its picture turned to the right.
    assert apart(-20.0) < 0.5 * apart(0.0)
    assert apart(-20.0) < 0.5 * apart(20.0)


def test_a_device_that_does_not_tell_is_said(phone: Callable[..., Phone]) -> None:
    held = phone()
    held.page.click("#sensors")
    eventually(held.page, "!document.querySelector('#progress').hidden")
    assert "drag to look around" in held.page.inner_text("#progress-words")
    assert not held.is_pressed("sensors")
    assert held.here.errors == []


def test_two_eyes_see_two_pictures_and_a_touch_means_their_middle(
    phone: Callable[..., Phone], artifacts: Path
) -> None:
    held = phone(740, 360)
    held.page.click("#to-world")
    held.page.click("#stereo")
    time.sleep(1.0)
    taken = held.page.locator("#canvas").screenshot(path=artifacts / "two-eyes.png")
    picture = np.asarray(Image.open(io.BytesIO(taken)).convert("L")).astype(float)[:300]
    half = picture.shape[1] // 2
    left, right = picture[:, :half], picture[:, half : 2 * half]
    apart = [np.abs(left[:, 20:-20] - np.roll(right, by, 1)[:, 20:-20]).mean() for by in range(20)]
    # The same things, the nearer ones farther to the left for the right eye.
    assert 0 < int(np.argmin(apart)) < 19
    assert min(apart) < 0.9 * apart[0]
    for hidden in ("#pins", "#plan", ".help"):
        assert not held.page.is_visible(hidden)
    held.page.click("#stereo")
    assert held.page.locator(".pin:visible").count() > 0
    assert held.here.errors == []
