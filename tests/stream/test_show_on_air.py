"""A runway show on air, with the real host, a desk's WebSocket and a visitor in Chromium."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Batch, SetProduct, SetShow
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, ProductId, ShowId
from expo_studio.model.products import Product
from expo_studio.model.show import Cue, Show, SoundKey
from expo_studio.model.show_clock import Run
from expo_studio.model.show_making import made, walkers
from expo_studio.model.show_state import busy
from expo_studio.project.project import Project
from expo_studio.stream.client import ControlClient
from expo_studio.stream.shots import Shot
from expo_studio.stream.show_sounds import ShowSounds
from expo_studio.stream.sound import BLOCK_SECONDS
from expo_studio.stream.sound_thread import Hookup
from expo_studio.text import Text
from tests.model.test_show import strides
from tests.stream.test_live import BOOTH, FRAMES, RunningHost, wait_for
from tests.stream.test_presenting import PICTURE
from tests.stream.test_voice import loudest_hertz, tone, write_wave

MUSIC = AssetId("d" * 64)
DRESS, SHOW = ProductId("dress"), ShowId("show")
WATCHED = """() => {
  window.told = [];
  const Native = window.WebSocket;
  window.WebSocket = class extends Native {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", (event) => {
        const message = JSON.parse(event.data);
        window.told.push({ ...message, heard: Date.now() / 1000 });
      });
    }
  };
}"""


def prepared(path: Path) -> Booth:
    """Write the runway hall with a show and the product of its first look; return the booth."""
    kit = starter.template("runway")
    write_kit(path, kit)
    keys = walkers(kit.booth)
    product = Product(Text("红裙", "Red dress"), placements=(keys[0],))
    with Project.open(path) as project:
        project.document.do(SetProduct(DRESS, product))
        booth = project.document.booth
        show = made(booth, keys, strides(), Text("秋冬秀", "Autumn show"))
        commands = (SetShow(SHOW, show),)
        project.document.do(Batch(commands, Text("秀", "Show")))
        project.save()
        return project.document.booth


class Desk:
    """A host, and a desk's line to it."""

    def __init__(self, folder: Path) -> None:
        self.booth = prepared(folder / "秀.booth")
        self.show: Show = self.booth.shows[SHOW]
        self.host = RunningHost(folder / "秀.booth", "--sound", "none")
        self.heard: list[dict[str, Any]] = []
        ready = self.host.ready
        self.line = ControlClient(ready["control_url"], ready["presenter_token"], self._hear)

    def _hear(self, message: dict[str, Any]) -> None:
        self.heard.append({**message, "heard": time.time()})

    def ask(self, do: str, **values: Any) -> None:
        self.line.send({"type": "run_show", "do": do, **values})

    def wait(self, kind: str, seconds: float = 120.0, **values: Any) -> dict[str, Any]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for one in reversed(self.heard):
                if one["type"] == kind and all(one[k] == v for k, v in values.items()):
                    return one
            time.sleep(0.01)
        raise AssertionError(f"never heard {kind} {values}: {self.heard[-3:]}")

    def close(self) -> None:
        self.line.close()
        self.host.stop()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    one = Desk(tmp_path)
    yield one
    one.close()


def test_the_show_goes_out_with_picture_words_and_card(desk: Desk, visit: Any) -> None:
    page = visit().page
    page.add_init_script(f"({WATCHED})()")
    page.goto(desk.host.ready["visitor_url"])
    wait_for(page, f"{FRAMES} > 0 && {BOOTH}")
    page.click("#come-in")
    standing = desk.wait("show", show="")
    assert [one["key"] for one in standing["shows"]] == [SHOW]
    before = page.evaluate(PICTURE)
    desk.ask("start")
    assert desk.wait("show", show=SHOW, is_held=True)["seconds"] == 0.0, "the opening waits"
    until_changed(page, before, 6.0)
    desk.heard.clear()
    desk.ask("go")
    begun = desk.wait("show", is_held=False)["heard"]
    look = desk.show.looks[0]
    enters = look.enters
    shown = desk.wait("shown", product=DRESS)
    assert shown["heard"] - (begun + enters) == pytest.approx(0.0, abs=0.5)
    wait_for(page, f"window.told.some((one) => one.type === 'shown' && one.product === '{DRESS}')")
    page_heard = page.evaluate(
        f"window.told.find((one) => one.type === 'shown' && one.product === '{DRESS}').heard"
    )
    assert page_heard - (begun + enters) < 0.5, "the card reaches pages within half a second"
    program = desk.wait("program", card=DRESS)
    assert desk.wait("program", name="红裙")["line"] == "Red dress"
    assert program["scene"] == "booth"
    first = page.evaluate(PICTURE)
    until_changed(page, first, 1.0)
    desk.ask("hold")
    stop = busy(desk.show)[0][1]
    assert desk.wait("show", is_held=False, stop=pytest.approx(stop))
    desk.ask("seek", seconds=stop - 0.3)
    desk.ask("hold")
    assert desk.wait("show", is_held=True)["seconds"] == pytest.approx(stop)
    desk.ask("go")
    assert desk.wait("show", is_held=False, stop=None)["seconds"] == pytest.approx(stop, abs=0.5)
    desk.ask("back")
    back = desk.wait("show", is_held=False, cue={"zh": look.name.zh, "en": look.name.en})
    assert back["seconds"] < stop
    desk.heard.clear()
    desk.ask("end")
    desk.wait("show", show="")
    desk.wait("shown", product="")
    desk.wait("program", card="", name="")


def test_an_assistant_runs_the_show_from_a_desk_in_the_browser(desk: Desk, visit: Any) -> None:
    page = visit().page
    page.goto(desk.host.ready["presenter_url"])
    page.wait_for_selector("#show:not([hidden])")
    assert page.text_content("#show-go") in {"Start the show", "开始走秀"}
    page.click("#show-go")
    page.wait_for_selector("#show-end:not([hidden])")
    wait_for(page, "/GO/.test(document.querySelector('#show-now').textContent)")
    page.click("#show-go")
    desk.wait("show", show=SHOW, is_held=False)
    page.click("#show-go")
    wait_for(page, "/0:0[2-9]/.test(document.querySelector('#show-now').textContent)")
    page.click("#show-hold")
    page.click("#show-end")
    desk.wait("show", show="")
    page.wait_for_selector("#show-now", state="hidden")


def test_its_sound_is_heard_in_time_after_leaps_and_while_it_waits(tmp_path: Path) -> None:
    path = write_wave(tmp_path / "music.wav", np.concatenate([tone(440.0, 3.0), tone(880.0, 3.0)]))
    music = import_file(path)
    booth = replace(Booth(), assets={MUSIC: music.asset})
    show = Show(Text("秀", "Show"), sounds=(SoundKey(1.0, MUSIC, 0.5),), cues=(Cue(Text(), 90.0),))
    view = Viewpoint(Text(), (0.0, 1.0, 3.0), (0.0, 1.0, 0.0))
    now = [Shot(booth, view, Run(show, time.monotonic()))]
    hookup = Hookup(lambda key: music.medium, lambda: now[0], lambda: 0.0, lambda: 0.0)
    sounds = ShowSounds(hookup)

    def pitch(start: float, stop: float | None = None, show: Show = show) -> float | None:
        """Return what is heard for a second, half a second after the show is at a time."""
        now[0] = replace(now[0], run=Run(show, time.monotonic(), start, stop))
        blocks = []
        for _ in range(60):
            blocks.append(sounds.block(0.0))
            time.sleep(BLOCK_SECONDS)
        heard = [one for one in blocks[25:] if one is not None]
        return loudest_hertz(np.concatenate(heard)[:, 0]) if len(heard) > 25 else None

    try:
        assert pitch(92.0) is None
        assert pitch(1.0) == pytest.approx(440.0, abs=15.0)
        assert pitch(4.5) == pytest.approx(880.0, abs=15.0)
        assert pitch(1.5) == pytest.approx(440.0, abs=15.0)
        assert pitch(4.6, stop=4.6) == pytest.approx(880.0, abs=15.0), "heard on while it waits"
        again = replace(show, sounds=(*show.sounds, SoundKey(4.0, MUSIC, 0.9)))
        assert pitch(4.5, show=again) == pytest.approx(440.0, abs=15.0), "begun again, and louder"
        now[0] = replace(now[0], run=None)
        assert [sounds.block(0.0) for _ in range(40)][-1] is None
    finally:
        sounds.stop()


def test_what_cannot_be_done_is_refused_in_words(desk: Desk) -> None:
    desk.wait("show", show="")
    desk.ask("go")
    assert "No show is running" in desk.wait("trouble")["message"]["en"]
    desk.heard.clear()
    desk.ask("start", show="nobody")
    assert "no such show" in desk.wait("trouble")["message"]["en"]
    desk.heard.clear()
    desk.ask("leap")
    desk.wait("trouble")
    desk.ask("start", seconds=1e9)


def test_a_show_edited_or_removed_on_air_goes_on_or_ends(desk: Desk) -> None:
    desk.wait("show", show="")
    desk.ask("start", show=SHOW, seconds=5.0)
    at = desk.wait("show", show=SHOW)
    assert at["seconds"] == pytest.approx(5.0, abs=0.5)
    longer = replace(desk.show, captions=())
    desk.heard.clear()
    desk.line.show_booth(replace(desk.booth, shows={SHOW: longer}))
    desk.wait("program", name="")
    desk.line.show_booth(replace(desk.booth, shows={}))
    gone = desk.wait("show", show="")
    assert gone["shows"] == []


def until_changed(page: Any, before: list[int], by: float) -> None:
    """Wait until the visitor sees another picture."""
    until = time.monotonic() + 120.0
    while difference(before, page.evaluate(PICTURE)) < by:
        assert time.monotonic() < until, "the picture never changed"
        time.sleep(0.1)


def difference(first: list[int], second: list[int]) -> float:
    """Return by how much two pictures differ, of 255 a channel."""
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)
