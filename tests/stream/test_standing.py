"""A host that is started again goes on as the program stood."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from expo_studio.stream import messages, wishes
from expo_studio.stream.standing import Standing
from tests.kit import sample_project
from tests.stream.people import Place
from tests.stream.test_live import RunningHost
from tests.stream.test_networks import make_tone

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
