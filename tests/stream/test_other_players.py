"""Players that are not ours watch by WHEP: GStreamer's webrtcbin, between two namespaces.

Its library for connections does not use loopback, hence the street.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.kit import sample_project
from tests.stream.street import Street
from tests.stream.test_networks import DistantHost, way

__all__ = ["way"]
PYTHON = "/usr/bin/python3"
PLAYER = Path(__file__).with_name("gst_player.py")
ASKED = """
import gi
gi.require_version("Gst", "1.0")
gi.require_version("GstWebRTC", "1.0")
gi.require_version("GstSdp", "1.0")
from gi.repository import Gst
Gst.init(None)
needed = ("webrtcbin", "nicesrc", "avdec_h264", "vp8dec")
raise SystemExit(not all(map(Gst.ElementFactory.find, needed)))
"""


@pytest.mark.long
@pytest.mark.parametrize("codec", ["H264", "VP8"])
def test_gstreamer_watches(way: Street, tmp_path: Path, codec: str) -> None:
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", ASKED], check=False).returncode:
        pytest.skip("there is no GStreamer with webrtcbin and its Python here")
    host = DistantHost(way, sample_project(tmp_path))
    try:
        base, _, token = host.ready["visitor_url"].partition("/#t=")
        python = way.program_in(way.visitor_house, PYTHON, tmp_path)
        words = [python, str(PLAYER), f"{base}/whep", token, codec]
        player = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        assert player.returncode == 0, player.stdout + player.stderr
    finally:
        host.stop()
