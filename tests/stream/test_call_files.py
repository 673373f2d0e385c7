"""Files in a private call of real browsers: both ways, cancelled, refused, and by villains."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stream.test_desk_page import open_desk
from tests.stream.test_live import wait_for
from tests.stream.test_page import WEB, House, come_in, require_accessible

KEEP_CHANNEL = """
  const make = RTCPeerConnection.prototype.createDataChannel;
  RTCPeerConnection.prototype.createDataChannel = function (...given) {
    return (window.channel = make.apply(this, given));
  };
"""
"""Lets a test say on the channel what the page itself never would."""
OPEN = "window.channel?.readyState === 'open'"
HAS = "document.querySelector('#call-files').textContent.includes('{}')"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "--sound", "none") as made:
        yield made


def call(house: House, visit: Any) -> tuple[Any, Any, list[Any]]:
    """Return a desk's and a visitor's page in a call with each other."""
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    for one in (here, there):
        one.page.add_init_script(KEEP_CHANNEL)
    desk, visitor = open_desk(here, house), come_in(there, house, "Buyer")
    visitor.click("#meet")
    visitor.fill("#meeting-wish", "Drawings")
    visitor.click("#meeting-form .strong")
    desk.click("#meetings .strong")
    for page in (desk, visitor):
        page.wait_for_selector("#call[open]")
        wait_for(page, OPEN)
    return desk, visitor, [here, there]


def received(page: Any) -> tuple[str, bytes]:
    """Take the newest offer; return the name it is saved under and its content."""
    with page.expect_download() as coming:
        page.click("#call-files .strong")
    return coming.value.suggested_filename, coming.value.path().read_bytes()


def test_files_go_both_ways(house: House, visit: Any, tmp_path: Path, artifacts: Path) -> None:
    desk, visitor, both = call(house, visit)
    quote = tmp_path / "报价 2026.pdf"
    quote.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 3000)
    desk.set_input_files("#call-file-choice", quote)
    wait_for(visitor, HAS.format("报价 2026.pdf"))
    assert "Document" in visitor.inner_text("#call-files")
    assert "768 kB" in visitor.inner_text("#call-files")
    require_accessible(visitor, "a file is offered")
    visitor.screenshot(path=artifacts / "call-file-offered-en.png")
    assert received(visitor) == ("报价 2026.pdf", quote.read_bytes())
    wait_for(desk, HAS.format("已送达"))
    drawing = tmp_path / "lamp.step"
    drawing.write_bytes(b"ISO-10303-21;" * 10)
    visitor.set_input_files("#call-file-choice", drawing)
    wait_for(desk, HAS.format("三维模型"))
    desk.screenshot(path=artifacts / "call-file-offered-zh.png")
    assert received(desk) == ("lamp.step", drawing.read_bytes())
    visitor.set_input_files("#call-file-choice", quote)
    wait_for(desk, "document.querySelector('#call-files .strong') !== null")
    desk.click("#call-files button:has-text('不要')")
    wait_for(visitor, HAS.format("not taken"))
    empty = tmp_path / "empty.txt"
    empty.touch()
    visitor.set_input_files("#call-file-choice", empty)
    wait_for(visitor, "document.querySelector('#call-words').textContent.includes('is empty')")
    kept = [path for path in house.folder.rglob("*") if path.is_file() and path != quote]
    assert all(quote.read_bytes()[:4000] not in path.read_bytes() for path in kept), "host"
    assert [one.errors for one in both] == [[], []]


def test_either_side_cancels_and_too_large_is_said(
    house: House, visit: Any, tmp_path: Path
) -> None:
    desk, visitor, both = call(house, visit)
    large, huge = tmp_path / "film.mp4", tmp_path / "huge.mp4"
    for path, size in ((large, 90_000_000), (huge, 100_000_001)):
        with path.open("wb") as file:
            file.truncate(size)
    visitor.set_input_files("#call-file-choice", huge)
    wait_for(visitor, "document.querySelector('#call-words').textContent.includes('100 MB')")
    for sender, taker, stops, words in (
        (desk, visitor, desk, "cancelled"),
        (visitor, desk, desk, "cancelled"),
    ):
        sender.set_input_files("#call-file-choice", large)
        taker.wait_for_selector("#call-files .strong")
        taker.click("#call-files .strong")
        stops.wait_for_selector("#call-files progress")
        assert 0 <= stops.evaluate("document.querySelector('#call-files progress').value") <= 9e7
        stops.click("#call-files li:first-child button")
        wait_for(visitor, HAS.format(words))
        wait_for(desk, "document.querySelector('#call-files li').textContent.includes('已取消')")
    visitor.set_input_files("#call-file-choice", large)
    desk.wait_for_selector("#call-files .strong")
    desk.click("#call-files .strong")
    visitor.wait_for_selector("#call-files progress")
    visitor.click("#call-end")
    desk.wait_for_selector("#outcome[open]")
    assert [one.errors for one in both] == [[], []]


HOSTILE = [
    ("../../etc/passwd", 5, "_.._etc_passwd"),
    ("C:\\Windows\\x.dll", 5, "C__Windows_x.dll"),
    ("photo\u202egnp.exe", 5, "photognp.exe"),
    ("CON.txt", 5, "_CON.txt"),
    ("<img src=x onerror=alert(1)>.png", 5, "_img src=x onerror=alert(1)_.png"),
]


def test_a_villain_gets_nothing_through(house: House, visit: Any, artifacts: Path) -> None:
    desk, visitor, both = call(house, visit)
    say = "(text) => window.channel.send(text)"
    for raw in ("{", "[]", "null", "x" * 60_000, '{"type":"offer"}', '{"type":"take","id":7}'):
        visitor.evaluate(say, raw)
    visitor.evaluate("window.channel.send(new Uint8Array(1000))")
    for size in (0, -1, 1e12, 1.5, "5", None):
        told = {"type": "offer", "id": "0" * 12, "name": "size.bin", "size": size}
        visitor.evaluate(say, json.dumps(told))
    for number, (name, size, _) in enumerate(HOSTILE, 1):
        told = {"type": "offer", "id": f"{number:012x}", "name": name, "size": size}
        visitor.evaluate(say, json.dumps(told))
    for number in range(20, 60):
        told = {"type": "offer", "id": f"{number:012x}", "name": "flood", "size": 5}
        visitor.evaluate(say, json.dumps(told))
    wait_for(desk, "document.querySelectorAll('#call-files li').length === 5")
    shown = desk.evaluate("[...document.querySelectorAll('#call-files b')].map((b) => b.innerText)")
    assert shown == [fit for *_, fit in reversed(HOSTILE)]
    assert "可执行" in desk.inner_text("#call-files li:nth-child(3)"), "the ending decides"
    desk.screenshot(path=artifacts / "call-file-hostile.png")
    visitor.evaluate(say, json.dumps({"type": "begin", "id": f"{5:012x}"}))
    visitor.evaluate("window.channel.send(new Uint8Array(5))")
    desk.wait_for_timeout(300)
    assert desk.query_selector("#call-files a") is None, "nothing comes before it is taken"
    desk.click("#call-files .strong >> nth=0")
    visitor.evaluate(say, json.dumps({"type": "begin", "id": f"{5:012x}"}))
    visitor.evaluate("window.channel.send(new Uint8Array(3))")
    visitor.evaluate("window.channel.send(new Uint8Array(3))")
    wait_for(desk, HAS.format("已丢弃"))
    assert desk.query_selector("#call-files a") is None
    assert [one.errors for one in both] == [[], []]


PLAIN = """
  import { plainName, kindOf } from "./shared/file_names.js";
  import { readFileSync } from "node:fs";
  const made = JSON.parse(readFileSync(0, "utf8")).map(plainName);
  console.log(JSON.stringify(made.map((name) => [name, plainName(name), kindOf(name)])));
"""


@given(st.lists(st.text(max_size=300), min_size=1, max_size=200))
@settings(max_examples=8)
def test_any_name_becomes_one_that_any_system_can_save(names: list[str]) -> None:
    done = subprocess.run(
        ["node", "--input-type=module", "-e", PLAIN],
        cwd=WEB,
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=True,
    )
    for name, again, kind in json.loads(done.stdout):
        assert name == again, "a plain name stays"
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 121
        assert not re.search(r'[\\/:*?"<>|\x00-\x1f\u202a-\u202e]', name)
        assert name.strip(" .") == name
        assert kind in {
            *("picture", "video", "sound", "document", "table", "model", "archive"),
            *("program", "other"),
        }


CRUMBS = """
  import { Parcels } from "./shared/parcels.js";
  const channel = Object.assign(new EventTarget(), { readyState: "open", send: () => {} });
  const come = (id, size, pieces) => {
    const parcels = new Parcels(channel, () => {});
    parcels.hear(JSON.stringify({ type: "offer", id, name: "a.bin", size }));
    const parcel = parcels.parcels.get(id);
    parcel.take();
    parcels.hear(JSON.stringify({ type: "begin", id }));
    for (const piece of pieces) parcels.receive(new ArrayBuffer(piece));
    return [parcel.state, parcel.chunks.length];
  };
  console.log(JSON.stringify([
    come("0".repeat(12), 50_000, Array(5000).fill(1)),
    come("1".repeat(12), 5000, [4096, 904]),
    come("2".repeat(12), 3, [3]),
  ]));
"""


def test_a_file_does_not_come_in_crumbs() -> None:
    """Each piece costs memory besides its bytes; what the page itself sends is never so small."""
    done = subprocess.run(
        ["node", "--input-type=module", "-e", CRUMBS],
        cwd=WEB,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [["wrong", 0], ["here", 2], ["here", 1]]
