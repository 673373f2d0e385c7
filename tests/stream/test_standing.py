"""A host that is started again goes on as the program stood."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from expo_studio.library import starter
from expo_studio.model.booth import Booth
from expo_studio.stream import messages, wishes
from expo_studio.stream.showing import Outlets, ShowOnAir
from expo_studio.stream.standing import ShowRuns, Standing
from tests.kit import sample_project
from tests.stream.people import Place
from tests.stream.test_live import RunningHost
from tests.stream.test_networks import make_tone
from tests.stream.test_show_on_air import SHOW, prepared

HALL = starter.template("runway").booth
MUTED = messages.SetSound(is_muted=True)


def test_the_newest_of_each_wish_stands_and_words_do_not(tmp_path: Path) -> None:
    path = tmp_path / "standing.jsonl"
    kept = Standing(path)
    for wish in (
        messages.SetSound(is_muted=False),
        messages.SetLowerThird("Ann", "line\\nbreak"),
        wishes.Say("once"),
        MUTED,
    ):
        kept.keep(wish)
    again = Standing(path)
    assert [messages.from_desk(one) for one in again.wishes()] == [
        MUTED,
        messages.SetLowerThird("Ann", "line\\nbreak"),
    ]
    assert Standing().wishes() == ()
    assert Standing(tmp_path / "none").wishes() == ()


@pytest.mark.parametrize("damage", [b"{", b"\xff\xfe", b'{"type":"set_sound"}', b"[]\n[]"])
def test_what_cannot_be_read_is_left_and_said(
    tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "standing.jsonl"
    path.write_bytes(damage)
    kept = Standing(path)
    assert kept.wishes() == ()
    assert "could not be read" in caplog.text
    kept.keep(MUTED)
    assert len(Standing(path).wishes()) == 1


def test_a_microphone_that_was_muted_is_muted_from_the_first_moment(tmp_path: Path) -> None:
    """Whoever starts the host again gives it what stood; nobody has to say it a second time."""
    make_tone(tmp_path / "tone.wav")
    options = ("--sound", str(tmp_path / "tone.wav"), "--go-on", str(tmp_path / "standing.jsonl"))
    project = sample_project(tmp_path)

    async def hearing(ready: dict[str, Any], *, mutes: bool) -> list[str]:
        async with Place(ready).desk() as desk:
            if mutes:
                await desk.until("sound", lambda one: one["hearing"] == "on")
                await desk.send("set_sound", is_muted=True)
                await desk.until("sound", lambda one: one["hearing"] == "muted")
            await desk.until("state")
            return [one["hearing"] for one in desk.of("sound")]

    for mutes in (True, False):
        host = RunningHost(project, *options)
        heard = asyncio.run(hearing(host.ready, mutes=mutes))
        host.process.kill()
        host.stop()
    assert set(heard) == {"muted"}


def on_air(booth: Booth, kept: Standing) -> ShowOnAir:
    """Return a booth's shows on air, of which nothing goes out."""

    def nowhere(_: object) -> None:
        """Take what would go out."""

    return ShowOnAir(lambda: booth, Outlets(nowhere, nowhere, nowhere, nowhere, kept.keep_show))


def test_where_a_show_is_stands_beside_the_wishes(tmp_path: Path) -> None:
    path = tmp_path / "standing.jsonl"
    kept = Standing(path)
    kept.keep(MUTED)
    show = on_air(HALL, kept)
    show.obey(messages.RunShow("start", "", 5.0))
    show.obey(messages.RunShow("hold"))
    stop = show.standing().stop
    assert stop is not None
    again = Standing(path)
    assert [messages.from_desk(one) for one in again.wishes()] == [MUTED]
    assert again.show is not None
    other = on_air(HALL, again)
    other.go_on(again.show)
    assert other.standing().stop == stop
    assert other.standing().seconds == pytest.approx(5.0, abs=1.0)
    other.go_on(replace_since(again.show, -60.0))
    held = other.standing()
    assert held.is_held, "it waited while nobody was there"
    assert held.held == pytest.approx(60.0 - (stop - 5.0), abs=1.0)
    other.obey(messages.RunShow("end"))
    assert Standing(path).show is None


def test_a_show_that_is_over_or_gone_meanwhile_does_not_go_on(tmp_path: Path) -> None:
    kept = Standing(tmp_path / "standing.jsonl")
    show = on_air(HALL, kept)
    show.obey(messages.RunShow("start", "", 5.0))
    runs = kept.show
    assert runs is not None
    show.go_on(replace_since(ShowRuns(runs.show, runs.since, 5.0), -3600.0))
    assert show.standing().show == ""
    assert kept.show is None
    bare = on_air(replace(HALL, shows={}), kept)
    bare.go_on(runs)
    assert bare.standing().show == ""


def test_a_show_that_is_in_no_file_goes_on_when_a_desk_tells_its_booth_again(
    tmp_path: Path,
) -> None:
    kept = Standing(tmp_path / "standing.jsonl")
    on_air(HALL, kept).obey(messages.RunShow("start", "", 5.0))
    booths = [replace(HALL, shows={})]
    assert kept.show is not None
    runs = kept.show
    again = on_air(HALL, kept)
    again._booth = lambda: booths[-1]
    again.go_on(runs)
    again.booth_changed()
    assert again.standing().show == "", "not told yet"
    booths.append(HALL)
    again.booth_changed()
    assert again.standing().show == SHOW
    assert again.standing().seconds == pytest.approx(5.0, abs=2.0)
    again.obey(messages.RunShow("end"))
    again.booth_changed()
    assert again.standing().show == "", "what was ended does not begin again"


def replace_since(runs: ShowRuns, by: float) -> ShowRuns:
    """Return a show that began so many seconds later."""
    return ShowRuns(runs.show, runs.since + by, runs.start, runs.stop)


def test_a_show_goes_on_in_the_host_that_is_started_again(tmp_path: Path) -> None:
    """What desks are told first is where the show would be had nobody died."""
    path = tmp_path / "秀.booth"
    prepared(path)
    options = ("--sound", "none", "--go-on", str(tmp_path / "standing.jsonl"))

    async def told(ready: dict[str, Any], *, starts: bool) -> tuple[float, float, float]:
        """Return where the show was at a moment, and between when that was."""
        asked = time.time()
        async with Place(ready).desk() as desk:
            if starts:
                await desk.until("show")
                await desk.send("run_show", do="start", seconds=5.0)
            now = await desk.until("show", lambda one: one["show"] == SHOW)
            return now["seconds"], asked, time.time()

    seen = []
    for starts in (True, False):
        host = RunningHost(path, *options)
        seen.append(asyncio.run(told(host.ready, starts=starts)))
        host.process.kill()
        host.stop()
    (first, *then), (second, *now) = seen
    assert now[0] - then[1] - 0.1 < second - first < now[1] - then[0] + 0.1


def test_who_was_blocked_stays_out_of_a_host_that_is_started_again(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    path = tmp_path / "standing.jsonl"

    async def block(ready: dict[str, Any]) -> None:
        place = Place(ready)
        async with place.visitor(name="X") as (_, line), place.desk() as desk:
            visitor = (await desk.until("joined"))["visitor"]
            await desk.send("block", visitor=visitor)
            await line.closed()

    async def enter(ready: dict[str, Any]) -> int:
        place = Place(ready)
        async with aiohttp.ClientSession() as http:
            body = {"token": place.visitor_token}
            async with http.post(f"{place.base}/api/enter", json=body) as answer:
                return answer.status

    host = RunningHost(project, "--sound", "none", "--go-on", str(path))
    asyncio.run(block(host.ready))
    assert asyncio.run(enter(host.ready)) == 403
    host.process.kill()
    host.stop()
    assert "127.0.0.1" not in path.read_text()
    again = RunningHost(project, "--sound", "none", "--go-on", str(path))
    assert asyncio.run(enter(again.ready)) == 403
    again.stop()
    other = RunningHost(project, "--sound", "none")
    assert asyncio.run(enter(other.ready)) == 200, "a block ends with its session"
    other.stop()
