"""Players and encoders that are not ours: GStreamer's webrtcbin, between two namespaces.

Its library for connections does not use loopback, hence the street.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import av
import numpy as np
import pytest

from tests.kit import sample_project
from tests.stream.street import Street
from tests.stream.test_networks import DistantHost, way
from tests.stream.test_survival import until

__all__ = ["way"]
PYTHON = "/usr/bin/python3"
PLAYER = Path(__file__).with_name("gst_player.py")
SENDER = Path(__file__).with_name("gst_sender.py")
DESK = Path(__file__).with_name("desk_there.py")
ASKED = """
import gi
gi.require_version("Gst", "1.0")
gi.require_version("GstWebRTC", "1.0")
gi.require_version("GstSdp", "1.0")
from gi.repository import Gst
Gst.init(None)
raise SystemExit(not all(map(Gst.ElementFactory.find, {needed})))
"""
PLAYS = ("webrtcbin", "nicesrc", "avdec_h264", "vp8dec")
SENDS = ("webrtcbin", "nicesrc", "openh264enc", "vp8enc", "opusenc")


def need(elements: tuple[str, ...]) -> None:
    """Skip where GStreamer cannot do it."""
    asked = ASKED.format(needed=elements)
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", asked], check=False).returncode:
        pytest.skip("there is no GStreamer with webrtcbin and its Python here")


def run_there(way: Street, folder: Path, *words: str) -> None:
    """Run a script of the system's Python in the visitor's house."""
    python = way.program_in(way.visitor_house, PYTHON, folder)
    done = subprocess.run([python, *words], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
@pytest.mark.parametrize("codec", ["H264", "VP8"])
def test_gstreamer_watches(way: Street, tmp_path: Path, codec: str) -> None:
    need(PLAYS)
    host = DistantHost(way, sample_project(tmp_path))
    try:
        base, _, token = host.ready["visitor_url"].partition("/#t=")
        run_there(way, tmp_path, str(PLAYER), f"{base}/whep", token, codec)
    finally:
        host.stop()


@pytest.mark.long
@pytest.mark.parametrize("codec", ["H264", "VP8"])
def test_what_gstreamer_sends_is_passed_on(way: Street, tmp_path: Path, codec: str) -> None:
    """It is shown full and fits; whether a player of its codec gets it, its size tells."""
    need((*SENDS, *PLAYS))
    host = DistantHost(way, sample_project(tmp_path), "--sound", "none")
    there = way.program_in(way.visitor_house, PYTHON, tmp_path)
    (tmp_path / "ours").mkdir()
    ours = way.program_in(way.visitor_house, sys.executable, tmp_path / "ours")
    try:
        base, _, token = host.ready["camera_url"].partition("/camera#t=")
        order = [there, str(SENDER), f"{base}/whip", token, codec, "25"]
        with subprocess.Popen(order, stdout=subprocess.PIPE, text=True) as sender:
            desk = [ours, str(DESK), host.ready["control_url"], host.ready["presenter_token"], "20"]
            told = subprocess.run(desk, capture_output=True, text=True, timeout=60, check=False)
            assert told.returncode == 0, told.stdout + told.stderr
            assert told.stdout.strip() == f"{codec.lower()} 640x360"
            play = [there, str(PLAYER), f"{base}/whep", token, codec]
            seen = subprocess.run(play, capture_output=True, text=True, timeout=60, check=False)
            assert seen.returncode == 0, seen.stdout + seen.stderr
            assert "640x360" in seen.stdout, "as it was sent"
            sender.wait(60)
        assert sender.returncode == 0
    finally:
        host.stop()


@pytest.mark.long
@pytest.mark.parametrize("codec", ["H264", "VP8"])
def test_gstreamer_is_seen_and_heard(way: Street, tmp_path: Path, codec: str) -> None:
    """What it sends stands in the corner of the picture and is mixed in: the recording tells."""
    need(SENDS)
    film = tmp_path / "session.mp4"
    host = DistantHost(way, sample_project(tmp_path), "--sound", "none", "--record", str(film))
    try:
        base, _, token = host.ready["camera_url"].partition("/camera#t=")
        until(film.exists, 60.0)
        run_there(way, tmp_path, str(SENDER), f"{base}/whip", token, codec, "8")
        time.sleep(3.0)  # without it, before the session ends
    finally:
        host.stop()
    blues, loudest = list[bool](), 0.0
    with av.open(str(film)) as container:
        for frame in container.decode():
            if isinstance(frame, av.VideoFrame):
                red, _, blue = frame.to_ndarray(format="rgb24")[600, 1150]
                blues.append(int(blue) - int(red) > 120)
            elif isinstance(frame, av.AudioFrame):
                loudest = max(loudest, float(np.abs(frame.to_ndarray()).max()))
    assert sum(blues) > 30
    assert not blues[-1], "the booth alone after it went"
    assert loudest > 0.1
