"""A phone or a guest that is shown full reaches visitors as it sends, in a real browser."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import pytest

from tests.stream.test_live import FRAMES, wait_for
from tests.stream.test_page import House, come_in
from tests.stream.test_relays import REMEMBER_CONNECTIONS

PATIENCE = 120.0
GAP_MS = 500.0
BUSY_GAP_MS = 3000.0
"""The bound of a busy machine; ``test_switching_in_time`` holds the true one."""
RECEIVED = """async () => {
  const found = {}, codecs = {};
  for (const one of (await window.connections.at(-1).getStats()).values()) {
    if (one.type === "inbound-rtp") found[one.kind] = one;
    if (one.type === "codec") codecs[one.id] = one.mimeType;
  }
  const { framesDecoded, frameWidth, frameHeight, bytesReceived, codecId } = found.video;
  return { framesDecoded, frameWidth, frameHeight, bytesReceived, codec: codecs[codecId] };
}"""
SENT = """async () => {
  const found = { codecs: {} };
  for (const one of (await window.connections.at(-1).getStats()).values()) {
    if (one.type === "outbound-rtp" && one.kind === "video") Object.assign(found, one);
    if (one.type === "codec") found.codecs[one.id] = one.mimeType;
  }
  return { frameWidth: found.frameWidth, frameHeight: found.frameHeight, asked: found.pliCount,
           repaired: found.retransmittedPacketsSent, codec: found.codecs[found.codecId] };
}"""
WATCH_GAPS = """() => {
  const video = document.querySelector("#video");
  window.gap = 0;
  let before = 0;
  const look = (now) => {
    if (before) window.gap = Math.max(window.gap, now - before);
    before = now;
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
}"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "--sound", "none") as made:
        yield made


def open_phone(here: Any, house: House) -> Any:
    """Open the page that a phone's QR code opens, and send."""
    here.page.add_init_script(REMEMBER_CONNECTIONS)
    here.page.goto(house.host.ready["camera_url"])
    here.page.click("#start")
    house.wait("program", cameras=1)
    return here.page


def watch(here: Any, house: House) -> Any:
    here.page.add_init_script(REMEMBER_CONNECTIONS)
    page = come_in(here, house)
    wait_for(page, f"{FRAMES} > 0", PATIENCE)
    return page


def newest(house: House, kind: str) -> dict[str, Any]:
    return next(one for one in reversed(house.heard) if one["type"] == kind)


def until(house: House, kind: str, **values: Any) -> None:
    """Wait until the newest word of a kind tells this."""
    end = time.monotonic() + PATIENCE
    while not all(newest(house, kind)[name] == value for name, value in values.items()):
        assert time.monotonic() < end, f"never {values}, but {newest(house, kind)}"
        time.sleep(0.02)


def until_same_size(phone: Any, visitor: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what is sent and received once both have one size; browsers change it by load."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        sent, received = phone.evaluate(SENT), visitor.evaluate(RECEIVED)
        if all(sent[side] == received[side] for side in ("frameWidth", "frameHeight")):
            return sent, received
        time.sleep(0.1)
    raise AssertionError(f"what is sent is not received: {sent}, {received}")


def require_no_gap(visitor: Any, most: float) -> None:
    """Require that no two pictures were farther apart, ms, since it was last looked at."""
    time.sleep(1.0)
    gap = visitor.evaluate("window.gap")
    print(f"longest gap {gap:.0f} ms")
    visitor.evaluate("window.gap = 0")
    assert gap < most


def test_a_phone_shown_full_reaches_visitors_as_it_sends(house: House, visit: Any) -> None:
    phone, visitor = open_phone(visit(), house), watch(visit(), house)
    until(house, "state", encoders=["h264 720p"])
    visitor.evaluate(WATCH_GAPS)
    house.say("set_program", scene="camera", has_inset=False)
    until(house, "program", passed="on")
    until(house, "state", encoders=[], kilobits_per_second=0.0)
    sent, received = until_same_size(phone, visitor)
    print(sent, received, newest(house, "program"))
    assert sent["codec"] == received["codec"] == "video/H264"
    until(house, "program", passed="on", sent=f"h264 {sent['frameWidth']}x{sent['frameHeight']}")
    wait_for(visitor, f"{FRAMES} > {visitor.evaluate(FRAMES)} + 30", PATIENCE)
    house.say("set_lower_third", name="Li", line="Minglan")
    until(house, "program", passed="none")
    until(house, "state", encoders=["h264 720p"])
    wait_for(visitor, "document.querySelector('#video').videoHeight === 720", PATIENCE)
    require_no_gap(visitor, BUSY_GAP_MS)


def test_a_guest_on_stage_reaches_visitors_as_they_send(house: House, visit: Any) -> None:
    there = visit(locale="en-GB")
    there.page.add_init_script(REMEMBER_CONNECTIONS)
    guest, visitor = come_in(there, house, "Guest"), watch(visit(), house)
    guest.click("#hand")
    house.say("invite", visitor=house.first_hand()["visitor"])
    guest.wait_for_selector("#preview:not([hidden])")
    guest.click("#stage-yes")
    until(house, "program", cameras=1)
    visitor.evaluate(WATCH_GAPS)
    house.say("set_program", scene="camera", has_inset=False)
    until(house, "program", passed="on", sent="h264 640x360")
    until(house, "state", kilobits_per_second=0.0)
    wait_for(visitor, "document.querySelector('#video').videoHeight === 360", PATIENCE)
    wait_for(visitor, f"{FRAMES} > {visitor.evaluate(FRAMES)} + 20", PATIENCE)
    house.say("dismiss", visitor=newest(house, "on_stage")["guests"][0]["visitor"])
    until(house, "program", cameras=0, passed="none")
    wait_for(visitor, "document.querySelector('#video').videoHeight === 720", PATIENCE)
    require_no_gap(visitor, BUSY_GAP_MS)


def test_what_is_passed_on_is_recorded_as_everything_else(tmp_path: Path, visit: Any) -> None:
    """One size from the beginning to the end, by our own encode; visitors get the phone's."""
    film = tmp_path / "session.mp4"
    with House(tmp_path, "--sound", "none", "--record", str(film)) as house:
        open_phone(visit(), house)
        visitor = watch(visit(), house)
        house.say("set_program", scene="camera", has_inset=False)
        until(house, "program", passed="on")
        seen = visitor.evaluate(FRAMES)
        wait_for(visitor, f"{FRAMES} > {seen} + 60", PATIENCE)
        until(house, "state", encoders=["h264 720p"])  # for the film alone
    with av.open(str(film)) as container:
        frames = list(container.decode(video=0))
    assert {(one.width, one.height) for one in frames} == {(1280, 720)}
    colour = frames[-5].to_ndarray(format="rgb24")[200, 400]
    assert colour[1] > int(colour[0]) + 60, "the green of the fake camera"


@pytest.mark.long
def test_switching_in_time(house: House, visit: Any) -> None:
    """There and back again and again, no gap over half a second."""
    open_phone(visit(), house)
    visitor = watch(visit(), house)
    time.sleep(5.0)
    visitor.evaluate(WATCH_GAPS)
    for _ in range(4):
        house.say("set_program", scene="camera", has_inset=False, dissolves=True)
        until(house, "program", passed="on")
        until(house, "state", kilobits_per_second=0.0)
        require_no_gap(visitor, GAP_MS)
        house.say("set_program", scene="booth", dissolves=True)
        until(house, "program", passed="none")
        wait_for(visitor, "document.querySelector('#video').videoHeight === 720", PATIENCE)
        require_no_gap(visitor, GAP_MS)
