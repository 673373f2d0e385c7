"""Encoders are tried before they are trusted; software is always there."""

from __future__ import annotations

import av
import pytest

from expo_studio.stream import codecs
from expo_studio.stream.codecs import HARDWARE, best, make, proves_itself
from expo_studio.stream.encoder import MAKERS, Codec, Maker

SLOW_ENOUGH = 10.0


@pytest.fixture(autouse=True)
def forgotten() -> None:
    best.cache_clear()


def test_x264_proves_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codecs, "SLOWEST_SECONDS", SLOW_ENOUGH)
    assert proves_itself(MAKERS[Codec.H264])


@pytest.mark.parametrize(
    "options",
    [
        {"preset": "medium"},  # looks ahead: pictures come late
        {**MAKERS[Codec.H264].options, "x264-params": "repeat-headers=0:annexb=0"},
    ],
)
def test_what_players_cannot_begin_with_is_not_used(
    options: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codecs, "SLOWEST_SECONDS", SLOW_ENOUGH)
    assert not proves_itself(Maker("libx264", options))


def test_what_is_slow_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codecs, "SLOWEST_SECONDS", 0.0)
    assert not proves_itself(MAKERS[Codec.H264])


def test_hardware_that_is_built_in_but_not_there_is_passed_over() -> None:
    """PyAV's wheel carries encoders whose cards most machines lack."""
    built = [one for one in HARDWARE if one.name in av.codecs_available]
    working = [one for one in built if proves_itself(one)]
    assert best(Codec.H264) == (working or [MAKERS[Codec.H264]])[0]


def test_a_card_without_room_falls_back(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    full = Maker("libx264", {"preset": "none such"})
    with pytest.raises((av.FFmpegError, ValueError)):
        codecs.SharedEncoder(full, (320, 180), 300_000)
    monkeypatch.setattr(codecs, "best", lambda codec: full)
    encoder = make(Codec.H264, (320, 180), 300_000)
    frame = av.VideoFrame(320, 180, "yuv420p")
    assert len(encoder.encode(frame, 0)) == 1
    assert "software does" in caplog.text
