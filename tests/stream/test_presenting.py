"""The visitor sees what the presenter sees, and edits while they are made."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from expo_studio.model.booth import Booth
from expo_studio.model.commands import Remove, SetTitle
from expo_studio.model.hotspots import Viewpoint
from expo_studio.project.snapshot import Snapshot
from expo_studio.stream.client import ControlClient
from expo_studio.text import Text
from tests.kit import sample_project
from tests.stream.test_live import BOOTH, FRAMES, RunningHost, wait_for

PICTURE = """() => {
  const video = document.querySelector('#video');
  const canvas = document.createElement('canvas');
  canvas.width = 32; canvas.height = 18;
  const context = canvas.getContext('2d');
  context.drawImage(video, 0, 0, 32, 18);
  return Array.from(context.getImageData(0, 0, 32, 18).data);
}"""
CHANGED = 6.0
"""Mean difference of a channel, of 255, that is a new picture and no noise of the codec."""


class Stage:
    """A host, a presenter's line to it and a visitor who watches."""

    def __init__(self, folder: Path, visit: Any) -> None:
        project = sample_project(folder)
        with Snapshot(project) as snapshot:
            self.booth: Booth = snapshot.booth
        self.host = RunningHost(project)
        self.page = visit().page
        self.page.goto(self.host.ready["visitor_url"])
        wait_for(self.page, f"{FRAMES} > 0 && {BOOTH}")
        self.page.click("#come-in")
        self.heard: list[dict[str, Any]] = []
        self.presenter = ControlClient(
            self.host.ready["control_url"], self.host.ready["presenter_token"], self.heard.append
        )

    def picture(self) -> list[int]:
        return list(self.page.evaluate(PICTURE))

    def wait_until_changed(self, before: list[int], seconds: float = 120.0) -> list[int]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            now = self.picture()
            if sum(abs(a - b) for a, b in zip(now, before, strict=True)) / len(now) > CHANGED:
                return now
            time.sleep(0.05)
        raise AssertionError("the picture never changed")

    def close(self) -> None:
        self.presenter.close()
        self.host.stop()


@pytest.fixture
def stage(tmp_path: Path, visit: Any) -> Iterator[Stage]:
    made = Stage(tmp_path, visit)
    yield made
    made.close()


def test_picture_follows_camera_and_edits(stage: Stage) -> None:
    first = stage.picture()
    stage.presenter.look(Viewpoint(Text(), (0.0, 5.0, 0.3), (0.0, 0.0, 0.0)))
    from_above = stage.wait_until_changed(first)
    emptied = Remove(frozenset(stage.booth.placements)).apply(stage.booth)
    stage.presenter.show_booth(SetTitle(Text("空展位", "Empty booth"), Text()).apply(emptied))
    stage.wait_until_changed(from_above)
    stage.presenter.say("欢迎")
    wait_for(stage.page, "document.body.textContent.includes('欢迎')")
    assert not [one for one in stage.heard if one["type"] in {"trouble", "lost"}]


def test_wish_without_sense_is_told_and_all_goes_on(stage: Stage) -> None:
    stage.presenter.look(Viewpoint(Text(), (1.0, 1.0, 1.0), (1.0, 1.0, 1.0)))
    until = time.monotonic() + 120.0
    while not [one for one in stage.heard if one["type"] == "trouble"]:
        assert time.monotonic() < until
        time.sleep(0.05)
    before = stage.page.evaluate(FRAMES)
    wait_for(stage.page, f"{FRAMES} > {before}")
