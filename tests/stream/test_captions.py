"""Captions typed at a desk: read by every visitor, kept as WebVTT beside the recording."""

from __future__ import annotations

import re
import tempfile
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import ExpoError
from expo_studio.stream import codecs
from expo_studio.stream.captions import SUFFIX, append_cue, clock, shown_seconds
from expo_studio.stream.encoder import VIDEO_RATE, Codec
from expo_studio.stream.recording import Recording
from expo_studio.stream.spoken import clean
from tests.stream.test_desk_page import open_desk
from tests.stream.test_live import wait_for
from tests.stream.test_page import PHONE, House, come_in, require_accessible
from tests.stream.test_recording import wait_for_bytes

CUE = re.compile(r"(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})")
SHOWN = "document.querySelector('#captions').textContent.includes({!r})"


def test_what_is_typed_is_read_by_all_and_kept(tmp_path: Path, visit: Any, artifacts: Path) -> None:
    film = tmp_path / "录像.mp4"
    with House(tmp_path, "--sound", "none", "--record", str(film)) as house:
        here, there = visit(locale="zh-CN"), visit(locale="zh-CN", color_scheme="dark", **PHONE)
        desk, visitor = open_desk(here, house), come_in(there, house, "Ann")
        wait_for_bytes(film, 30_000)
        assert visitor.is_hidden("#captions-toggle")
        desk.focus("#caption")
        desk.keyboard.type("这盏灯 <b>九瓦</b> --> 省电")
        desk.keyboard.press("Enter")
        wait_for(visitor, SHOWN.format("<b>九瓦</b>"))
        wait_for(desk, "document.querySelector('#caption-now').textContent.includes('九瓦')")
        assert desk.input_value("#caption") == ""
        require_accessible(visitor, "captions")
        visitor.screenshot(path=artifacts / "captions-phone-zh-dark.png")
        desk.keyboard.type("第二行：请看这里")
        desk.keyboard.press("Enter")
        wait_for(visitor, SHOWN.format("第二行"))
        visitor.click("#captions-toggle")
        assert visitor.is_hidden("#captions")
        visitor.click("#captions-toggle")
        desk.keyboard.press("Enter")
        wait_for(visitor, "document.querySelector('#captions').textContent === ''")
        assert here.errors == there.errors == []
    kept = film.with_suffix(SUFFIX).read_text(encoding="utf-8")
    assert kept.startswith("WEBVTT\n\n")
    assert "这盏灯 &lt;b&gt;九瓦&lt;/b&gt; --&gt; 省电\n" in kept
    assert len(CUE.findall(kept)) == 2
    assert kept.index("这盏灯") < kept.index("第二行")


@given(st.lists(st.tuples(st.floats(0.0, 86_400.0), st.text(max_size=200)), max_size=5))
def test_any_words_make_whole_cues(told: list[tuple[float, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        film = Path(folder) / "film.mp4"
        for start, text in told:
            append_cue(film, start, clean(text) or "x")
        if told:
            kept = film.with_suffix(SUFFIX).read_text(encoding="utf-8")
            cues = kept.split("\n\n")[1:]
            assert len(cues) == len(told)
            for cue, (start, text) in zip(cues, told, strict=True):
                times, words = cue.rstrip("\n").split("\n")
                assert CUE.fullmatch(times)
                assert times.startswith(clock(start))
                assert "-->" not in words
                assert 2.0 <= shown_seconds(text) <= 8.0


def test_the_film_goes_on_where_captions_cannot_be_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    film = tmp_path / "film.mp4"
    film.with_suffix(SUFFIX).mkdir()
    errors: list[ExpoError] = []
    recording = Recording(film, errors.append)
    recording.start()
    encoder = codecs.make(Codec.H264, (320, 180), 300_000)
    begun = time.monotonic()
    for number in range(90):
        grey = np.full((270, 320), 40 + number, np.uint8)
        picture = av.VideoFrame.from_ndarray(grey, format="yuv420p")
        for packet in encoder.encode(picture, int((begun + number / 30) * VIDEO_RATE)):
            recording.picture(bytes(packet), packet.pts or 0, is_key=packet.is_keyframe)
        if number == 30:
            until = time.monotonic() + 120.0
            while recording._start is None and time.monotonic() < until:
                time.sleep(0.02)
            recording.caption("这盏灯九瓦")
    recording.stop()
    assert errors == []
    assert recording.failure is None
    assert caplog.text.count("a caption is not kept") == 2
    with av.open(str(film)) as kept:
        assert sum(1 for _ in kept.decode(video=0)) > 80
