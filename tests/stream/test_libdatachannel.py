"""An encoder that is not ours: libdatachannel, by which OBS sends WHIP, from the npm registry."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import av
import numpy as np

from expo_studio.stream.client import ControlClient
from tests.kit import sample_project
from tests.stream.test_live import RunningHost
from tests.stream.test_media_doors import token_of
from tests.stream.test_survival import until

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / ".venv" / "bin" / "node"
SENDER = Path(__file__).with_name("libdatachannel_sender.mjs")
WIDTH, HEIGHT = 640, 360


def film(path: Path) -> Path:
    """Encode four seconds that grow brighter, as OBS' x264 does for WHIP."""
    tuned = {"preset": "ultrafast", "tune": "zerolatency", "profile": "baseline"}
    tuned["x264-params"] = "aud=1:keyint=60:repeat-headers=1"
    with av.open(str(path), "w", format="h264") as out:
        picture = out.add_stream("libx264", rate=30, options=tuned)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for at in range(120):
            planes = np.full((HEIGHT * 3 // 2, WIDTH), 128, np.uint8)
            planes[:HEIGHT] = 60 + at
            out.mux(picture.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        out.mux(picture.encode(None))
    return path


def test_what_libdatachannel_sends_is_passed_on_and_it_leaves(tmp_path: Path) -> None:
    """It is shown full without another encode, and taken away by its own DELETE."""
    host = RunningHost(sample_project(tmp_path), "--sound", "none")
    told: list[dict[str, Any]] = []
    client = ControlClient(host.ready["control_url"], host.ready["presenter_token"], told.append)
    where = [str(ROOT / "expo_studio" / "web" / "node_modules"), f"{host.base}/whip"]
    order = [str(NODE), str(SENDER), *where, token_of(host, "camera_url")]
    try:
        sent = [str(film(tmp_path / "film.h264")), "8"]
        with subprocess.Popen([*order, *sent]) as sender:
            until(lambda: any(one.get("cameras") for one in told))
            client._put_words({"type": "set_program", "scene": "camera"})
            until(lambda: any(one.get("passed") == "on" for one in told))
            assert "h264 640x360" in [one.get("sent") for one in told]
            assert sender.wait(40) == 0, "its DELETE was answered with 200"
        until(lambda: [one["cameras"] for one in told if "cameras" in one][-1] == 0)
    finally:
        client.close()
        host.stop()
