"""Cameras come, go and come back; what is shown is the one that came last and still works."""

from __future__ import annotations

import itertools
from pathlib import Path

import av
import pytest

from expo_studio.errors import ExpoError
from expo_studio.stream import cameras
from expo_studio.stream.cameras import Cameras, OwnCamera
from tests.stream.films import small_film
from tests.stream.test_survival import until


def test_the_one_that_came_last_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(cameras.time, "monotonic", lambda: now)
    seen = Cameras()
    assert seen.latest() is None
    phone, desk = av.VideoFrame(64, 64, "yuv420p"), av.VideoFrame(32, 32, "yuv420p")
    seen.put("phone", phone)
    seen.put("desk", desk)
    seen.put("phone", phone)
    assert seen.latest() is desk
    assert seen.names == ["phone", "desk"]
    now = 102.0
    seen.put("phone", phone)
    now = 104.0
    assert seen.latest() is phone, "one that gives nothing any more is not shown"
    seen.drop("phone")
    assert seen.latest() is None


def test_a_film_is_shown_over_and_over(tmp_path: Path) -> None:
    film = small_film(tmp_path / "film.mp4", seconds=1)
    seen, errors = Cameras(), []
    own = OwnCamera(str(film), seen, errors.append)
    own.start()
    until(lambda: seen.latest() is not None)
    shown = []

    def look() -> bool:
        frame = seen.latest()
        assert frame is not None, "no gap between the rounds"
        shown.append(frame.time or 0.0)
        rounds = sum(b < a for a, b in itertools.pairwise(shown))
        return rounds >= 2

    until(look)
    own.stop()
    assert seen.latest() is None
    assert errors == []


def test_a_camera_that_is_gone_is_told_once_and_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row D4: unplugged and plugged in again."""
    monkeypatch.setattr(cameras, "RETRY_SECONDS", 0.2)
    film = tmp_path / "camera.mp4"
    seen = Cameras()
    errors: list[ExpoError] = []
    own = OwnCamera(str(film), seen, errors.append)
    own.start()
    until(lambda: bool(errors))
    assert "camera.mp4" in errors[0].message.en
    assert "摄像头" in errors[0].message.zh
    small_film(tmp_path / "other.mp4", seconds=1).rename(film)
    until(lambda: seen.latest() is not None)
    assert len(errors) == 1
    film.unlink()
    until(lambda: len(errors) == 2)
    assert seen.latest() is None
    own.stop()
