"""A desk in a real browser: triage, moderate, hold a private call with a visitor's page."""

from __future__ import annotations

import io
import re
import time
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.stream.test_live import wait_for
from tests.stream.test_page import House, come_in, lean, require_accessible
from tests.stream.test_page import open_house as open_house

MOVES = "document.querySelector('{}')?.getVideoPlaybackQuality().totalVideoFrames > 5"
LOUD = """async (selector) => {
  const context = new AudioContext();
  const stream = document.querySelector(selector).srcObject;
  const analyser = context.createAnalyser();
  analyser.fftSize = 32768; // longer than between two looks, so that no beep falls between them
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  for (let n = 0; n < 100; n += 1) {
    analyser.getFloatTimeDomainData(samples);
    const level = Math.max(...samples.map(Math.abs));
    if (level > 0.05) return level;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 0;
}"""

GREEN = """() => {
  const canvas = document.createElement("canvas");
  canvas.width = 16; canvas.height = 9;
  const context = canvas.getContext("2d");
  context.drawImage(document.querySelector("#video"), 0, 0, 16, 9);
  const [red, green, blue] = context.getImageData(3, 3, 1, 1).data;
  return green > red + 60 && green > blue + 60;
}"""
"""The fake camera of Chromium shows a green ground."""


@pytest.fixture
def house(open_house: House) -> House:
    return open_house.tidy()


def open_desk(here: Any, house: House) -> Any:
    here.page.goto(house.host.ready["presenter_url"])
    wait_for(here.page, "document.querySelectorAll('#rundown li').length > 3")
    return here.page


def own_errors(*visits: Any) -> list[str]:
    """Return what pages complained about.

    On a busy machine a picture may break off, and its resource be gone when it is left.
    """
    said = (one for visit in visits for one in visit.errors)
    return [one for one in said if "Failed to load resource" not in one]


def test_triage_and_moderation(house: House, visit: Any, artifacts: Path) -> None:
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    desk, visitor = open_desk(here, house), come_in(there, house, "Ann")
    visitor.click("#tab-questions")
    visitor.fill("#question", "How many watts?")
    visitor.click("#ask button")
    desk.click("#questions button:has-text('现场回答')")
    wait_for(visitor, "document.querySelector('#questions li').className.includes('on_air')")
    desk.click("#questions button:has-text('文字回答')")
    desk.fill("#answer-text", "9 W")
    desk.click("#answer-form .strong")
    wait_for(visitor, "document.querySelector('#questions').textContent.includes('9 W')")
    visitor.click("#hand")
    desk.wait_for_selector("#hands-row:not([hidden])")
    require_accessible(desk, "desk with a raised hand")
    desk.screenshot(path=artifacts / "desk-zh.png", full_page=True)
    desk.click("#rundown .name >> nth=1")
    wait_for(visitor, "!document.querySelector('#shown').hidden")
    desk.select_option("#card-language", "en")
    desk.click("#rundown button:has-text('画面名片') >> nth=1")
    shown = house.wait("program", card=list(house.booth.products)[1])
    assert shown["scene"] == "booth"
    wait_for(desk, "document.querySelectorAll('#rundown [aria-pressed=true]').length === 2")
    desk.click("#video", position={"x": 60, "y": 40})
    wait_for(visitor, "!document.querySelector('#pointer').hidden")
    desk.fill("#poll-text", "颜色？")
    desk.fill("#poll-options", "红\n白")
    desk.click("#poll-form .strong")
    visitor.click("#poll-options button >> nth=1")
    wait_for(desk, "document.querySelector('#poll-now').textContent.includes('白: 1')")
    desk.click("#make-assistant")
    link = desk.input_value("#made input")
    desk.click("#people button:has-text('请出')")
    wait_for(visitor, "document.querySelector('#state').textContent.includes('ended')")
    helper = visit(locale="en-GB", color_scheme="dark", viewport={"width": 390, "height": 844})
    helper.page.goto(link)
    wait_for(helper.page, "document.querySelectorAll('#rundown li').length > 3")
    assert helper.page.is_hidden("#own")
    require_accessible(helper.page, "assistant's desk")
    helper.page.screenshot(path=artifacts / "desk-assistant-en.png", full_page=True)
    desk.click("#made .danger")
    helper.page.reload()
    wait_for(helper.page, "document.querySelector('#state').textContent.includes('no longer')")
    assert own_errors(here) == []


def look_together(desk: Any, visitor: Any, artifacts: Path) -> str:
    """The desk measures in its 3D view; the visitor's view comes up and shows the same.

    Returns:
        The distance, as it is to stand in the minutes.
    """
    ready = "html[data-ready=yes]"
    for page in (desk, visitor):
        if page.is_hidden("#call-booth"):
            page.click("#call-together")
        page.frame_locator("#call-booth iframe").locator(ready).wait_for()
    booth = desk.frame_locator("#call-booth iframe")
    booth.locator(".inspect button >> nth=0").click()
    canvas = booth.locator("#canvas")
    box = canvas.bounding_box()
    for part in (0.45, 0.55):
        canvas.click(position={"x": box["width"] * part, "y": box["height"] * 0.5})
        time.sleep(0.3)
    measured = "/[0-9]\\.[0-9]{3}/.test(document.querySelector('#call-look').textContent)"
    for page in (desk, visitor):
        wait_for(page, measured)
    (metres,) = re.findall(r"\d\.\d{3}", desk.inner_text("#call-look"))
    assert metres in visitor.inner_text("#call-look")
    booth.locator(".inspect select").select_option("x")
    time.sleep(0.5)
    visitor.screenshot(path=artifacts / "call-together-visitor.png")
    desk.screenshot(path=artifacts / "call-together-desk.png")
    return f"{metres} m"


def test_a_private_call(house: House, visit: Any, artifacts: Path) -> None:
    assert house.desk is not None
    house.desk.show_booth(lean(house.booth))
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    desk, visitor = open_desk(here, house), come_in(there, house, "Buyer")
    visitor.click("#tab-products")
    visitor.click("#meet")
    visitor.fill("#meeting-wish", "Price for 200")
    visitor.click("#meeting-form .strong")
    desk.click("#meetings .strong")
    for page in (desk, visitor):
        page.wait_for_selector("#call[open]")
        wait_for(page, MOVES.format("#call-people video"))
        assert page.evaluate(LOUD, "#call-people video") > 0.05
    require_accessible(visitor, "call")
    visitor.fill("#call-text", "Can you hear me?")
    visitor.click("#call-say button")
    wait_for(desk, "document.querySelector('#call-words').textContent.includes('hear me')")
    desk.screenshot(path=artifacts / "call-desk.png")
    for page, kept in ((desk, "已存入纪要"), (visitor, "is in the minutes")):
        page.click("#call-snap")
        wait_for(page, f"document.querySelector('#call-state').textContent.includes('{kept}')")
    key = house.wait("met")["meeting"]
    house.say("inspect", meeting=key, points=[[0, 1, 0], [0.3, 1, 0.4]])
    house.wait("trouble")
    measured = look_together(desk, visitor, artifacts)
    visitor.click("#call-end")
    desk.wait_for_selector("#outcome[open]")
    desk.fill("#outcome-text", "报价：每台 200 元\nNext: sample by Friday")
    desk.click("#outcome-form .strong")
    wait_for(desk, "document.querySelector('#meetings').textContent.includes('每台 200 元')")
    for page in (desk, visitor):
        raw = page.evaluate(
            "(key) => fetch(`/api/minutes/${key}.pdf?language=en`)"
            ".then((r) => r.arrayBuffer()).then((b) => Array.from(new Uint8Array(b)))",
            key,
        )
        with pypdfium2.PdfDocument(io.BytesIO(bytes(raw))) as document:
            words = "".join(one.get_textpage().get_text_range() for one in document)
            kinds = (pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,)
            pictures = [picture for one in document for picture in one.get_objects(kinds)]
            assert len(pictures) == 2, "what both sides took stands in the minutes"
            document[0].render(scale=1.5).to_pil().save(artifacts / "minutes.png")
        for told in ("Price for 200", measured, "每台 200 元", "sample by Friday", "Buyer"):
            assert told in words
    stranger = come_in(visit(), house)
    late = stranger.evaluate(
        "(key) => fetch(`/api/minutes/${key}/snapshot`, { method: 'POST', body: 'x' })"
        ".then((r) => r.status)",
        key,
    )
    assert late == 404
    status = stranger.evaluate(
        "(key) => fetch(`/api/minutes/${key}.pdf`).then((r) => r.status)", key
    )
    assert status == 404
    time.sleep(0.1)
    assert own_errors(here, there) == []


def test_a_guest_is_seen_and_heard_by_all(house: House, visit: Any, artifacts: Path) -> None:
    here, there, other = visit(locale="zh-CN"), visit(locale="en-GB"), visit()
    desk, guest, watcher = (
        open_desk(here, house),
        come_in(there, house, "Guest"),
        come_in(other, house, "Watcher"),
    )
    guest.click("#hand")
    desk.click("#hands .strong")
    guest.wait_for_selector("#preview:not([hidden])")
    require_accessible(guest, "invited")
    guest.click("#stage-yes")
    wait_for(
        guest, "document.querySelector('#invited-state').textContent.includes('are on stage')", 20
    )
    house.wait("program", cameras=1)
    desk.click("#scenes [data-scene=camera]")
    house.wait("program", scene="camera")
    wait_for(watcher, GREEN)
    assert watcher.evaluate(LOUD, "#video") > 0.05, "the guest is heard by all"
    watcher.screenshot(path=artifacts / "guest-on-air.png")
    desk.click("#guests button")
    house.wait("program", cameras=0)
    wait_for(guest, "document.querySelector('#invited').hidden")
    again = guest.evaluate("fetch('/whip', { method: 'POST' }).then((answer) => answer.status)")
    assert again == 403


PAINTED_SCREEN = """
  navigator.mediaDevices.getDisplayMedia = async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 640; canvas.height = 360;
    const context = canvas.getContext("2d");
    setInterval(() => {
      context.fillStyle = "#10e010";
      context.fillRect(0, 0, 640, 360);
      context.fillStyle = `hsl(${Date.now() % 360} 90% 50%)`;
      context.fillRect(600, 320, 40, 40);
    }, 60);
    return canvas.captureStream(15);
  };
"""
"""A screen as a headless browser has none; everything after choosing it is the real thing."""


def test_a_desk_shares_its_screen_into_the_picture(house: House, visit: Any) -> None:
    here, there = visit(locale="en-GB"), visit(locale="zh-CN")
    here.page.add_init_script(PAINTED_SCREEN)
    desk, visitor = open_desk(here, house), come_in(there, house, "Ann")
    desk.focus("#share-screen")
    desk.keyboard.press("Enter")
    assert house.wait("program", scene="screen", screens=1)["cameras"] == 0
    wait_for(visitor, GREEN)
    wait_for(desk, "document.querySelector('#share-screen').textContent.startsWith('Stop')")
    status = visitor.evaluate(
        "fetch('/screen', { method: 'POST' }).then((answer) => answer.status)"
    )
    assert status == 403, "visitors share nothing"
    desk.keyboard.press("Enter")
    house.wait("program", scene="booth", screens=0)
    wait_for(visitor, f"!({GREEN})()")
    assert own_errors(here) == []


def test_a_phone_becomes_a_camera_by_a_link_of_the_desk(house: House, visit: Any) -> None:
    here, there = (
        visit(locale="en-GB"),
        visit(locale="zh-CN", viewport={"width": 390, "height": 780}),
    )
    desk = open_desk(here, house)
    camera, side = (f"#scenes [data-scene={one}]" for one in ("camera", "side"))
    wait_for(desk, f"document.querySelector('{camera}').disabled")
    assert desk.is_disabled(side)
    assert "camera link" in desk.inner_text("#no-camera"), "what to do stands beside"
    desk.click("#make-camera")
    desk.wait_for_selector("#made input")
    wait_for(desk, "document.querySelector('#made .qr').naturalWidth > 100")
    link = desk.input_value("#made input")
    assert "/camera#t=" in link
    there.page.goto(link)
    there.page.click("#start")
    wait_for(desk, f"!document.querySelector('{camera}').disabled")
    assert desk.is_hidden("#no-camera")
    assert desk.inner_text(side) == "Side by side (1 camera)"
    desk.click(camera)
    house.wait("program", scene="camera", cameras=1)
    there.page.click("#start")
    house.wait("program", cameras=0)
    wait_for(desk, f"document.querySelector('{side}').disabled")
    assert desk.is_enabled(camera), "what is chosen is never out of reach"
    require_accessible(desk, "a desk without a camera")
    assert own_errors(here) == []
