"""What is said on a guided tour: heard to its end at each stop, in a real browser."""

from __future__ import annotations

import io
import math
import struct
import wave
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from expo_studio.library import starter
from expo_studio.model.booth import Asset, AssetKind
from expo_studio.model.ids import AssetId, TourId
from expo_studio.model.tour import Narration, Stop, Tour
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.kit import KitBlobs
from tests.publish.conftest import COARSE, shown, workshop
from tests.publish.test_pages import eventually

VOICE = AssetId("5" * 64)
SECONDS = 6.0
RATE = 8000


def spoken() -> bytes:
    """Return a hum of some seconds as WAV."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        hum = (int(9000 * math.sin(0.3 * at)) for at in range(int(RATE * SECONDS)))
        out.writeframes(b"".join(struct.pack("<h", one) for one in hum))
    return file.getvalue()


@dataclass(frozen=True)
class Blobs:
    kit: KitBlobs

    def blob(self, key: AssetId) -> bytes:
        return spoken() if key == VOICE else self.kit.blob(key)


def test_a_stop_lasts_until_all_is_said(
    tmp_path: Path, visit: Any, serve: Callable[[Path], str]
) -> None:
    kit = starter.template("row-3x3")
    first, second = list(kit.booth.viewpoints)[:2]
    stops = (
        Stop(first, Text("一", "One"), 0.5, Narration(zh=VOICE)),
        Stop(second, Text("二", "Two"), 600.0),
    )
    voice = Asset(AssetKind.SOUND, Text("讲解", "Voice"))
    booth = replace(
        kit.booth,
        assets={**kit.booth.assets, VOICE: voice},
        tours={TourId("t"): Tour(Text("导览", "Tour"), stops)},
    )
    folder = tmp_path / "site"
    write_package(booth, workshop(blobs=Blobs(KitBlobs(kit)), packer=None), folder)
    assert len(list(folder.glob("media/*.wav"))) == 1
    here = visit(locale="en-US", reduced_motion="reduce", device_scale_factor=COARSE)
    here.page.goto(serve(folder))
    shown(here.page)
    here.page.evaluate(WATCH)
    here.page.click("#tour-start")
    eventually(here.page, "window.spoken.length > 0 && !window.spoken[0].paused")
    here.page.click("#tour-halt")
    assert here.page.evaluate("window.spoken[0].paused")
    assert here.page.inner_text("#tour-voice") == "Mute the voice"
    here.page.click("#tour-voice")
    assert here.page.evaluate("window.spoken[0].muted")
    here.page.click("#tour-halt")
    eventually(here.page, "document.querySelector('#tour-count').textContent.startsWith('2 /')")
    assert here.page.evaluate("window.spoken[0].ended")
    here.page.click("#tour-end")
    assert here.page.evaluate("window.spoken[0].paused")
    assert here.errors == []


WATCH = """() => {
window.spoken = [];
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () {
  if (!window.spoken.includes(this)) window.spoken.push(this);
  return play.call(this);
};
}"""
