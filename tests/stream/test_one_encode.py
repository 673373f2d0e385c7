"""Each layer is encoded once, only while somebody gets it, with one key frame for all who ask."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path
from typing import Any

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from expo_studio.stream import encoder
from expo_studio.stream.client import ControlClient
from expo_studio.stream.encoder import KEY_SECONDS, MAKERS, Codec, SharedEncoder
from expo_studio.stream.layers import Layer, Rendition
from tests.kit import sample_project
from tests.stream.pairs import Sending, Viewer, run
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_survival import until

FRAME_SECONDS = 1.0 / 30.0


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=60, max_size=90))
def test_all_who_ask_within_half_a_second_get_one_key_frame(asking: list[int]) -> None:
    """How many ask before each picture: none waits longer than that, and none comes sooner."""
    now, keys, asked = 100.0, list[float](), [100.0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoder.time, "monotonic", lambda: now)
        shared = SharedEncoder(MAKERS[Codec.VP8], (64, 48), 100_000)
        for at, count in enumerate(asking):
            for _ in range(count):
                shared.ask_for_key()
                asked.append(now)
            frame = av.VideoFrame(64, 48, "yuv420p")
            if any(packet.is_keyframe for packet in shared.encode(frame, at * 3_000)):
                keys.append(now)
            now += FRAME_SECONDS
    steps = [after - before for before, after in itertools.pairwise(keys)]
    assert min(steps, default=KEY_SECONDS) > KEY_SECONDS - 1e-6
    late = [one for one in asked if one < now - KEY_SECONDS - 2 * FRAME_SECONDS]
    waits = [min(key - one for key in keys if key >= one) for one in late]
    assert max(waits, default=0.0) < KEY_SECONDS + FRAME_SECONDS


def test_a_layer_is_encoded_while_somebody_gets_it_and_once_for_all() -> None:
    async def main() -> None:
        async with Sending() as sending:
            assert sending.wanted == frozenset()
            viewers = [Viewer() for _ in range(3)]
            for viewer in viewers:
                await viewer.watch(sending.watching)
                await viewer.frame()
            assert sending.wanted == {Rendition(Codec.H264, Layer.P720)}
            (first, *_) = sending.fanout._watchers
            first.limit()
            async with asyncio.timeout(120):
                while len(sending.wanted) != 2 or first.feed is None:
                    await viewers[0].frame()
            assert {one.layer for one in sending.wanted} == {Layer.P360, Layer.P720}
            for viewer in viewers:
                await sending.watching.close(viewer.name, "")
                await viewer.connection.close()
            assert sending.wanted == frozenset()

    run(main)


def test_full_hd_is_seen(tmp_path: Path, visit: Any) -> None:
    options = ("--sound", "none", "--picture", "1080p")
    host = RunningHost(sample_project(tmp_path), *options)
    states: list[dict[str, Any]] = []

    def hear(message: dict[str, Any]) -> None:
        if message["type"] == "state":
            states.append(message)

    desk = ControlClient(host.ready["control_url"], host.ready["presenter_token"], hear)
    try:
        page = visit().page
        page.goto(host.ready["visitor_url"])
        wait_for(page, "document.querySelector('#video').videoWidth === 1920")
        until(lambda: any("h264 1080p" in one["encoders"] for one in states))
    finally:
        desk.close()
        host.stop()
