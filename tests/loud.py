"""A real sound server without devices, and what is heard on it."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

RATE = 48_000
PATIENCE = 120.0
"""Seconds for the sound server to begin, or to end, on a machine that has a lot to do."""


@pytest.fixture
def sound_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A real PulseAudio whose only microphone hears what is played to its only loudspeaker."""
    if shutil.which("pulseaudio") is None:
        pytest.skip("there is no PulseAudio on this machine")
    socket = tmp_path / "native"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    monkeypatch.setenv("HOME", str(tmp_path))
    modules = (
        f"module-native-protocol-unix socket={socket} auth-anonymous=1",
        "module-null-sink sink_name=hall",
        "module-remap-source source_name=microphone master=hall.monitor",
    )
    loads = [word for module in modules for word in ("-L", module)]
    log = (tmp_path / "log").open("wb")
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads],
        stdout=log,
        stderr=log,
    )
    until = time.monotonic() + PATIENCE
    while not (socket.exists() and is_answered("set-default-source", "microphone")):
        assert time.monotonic() < until, (tmp_path / "log").read_text()
        time.sleep(0.05)
    yield tmp_path
    server.terminate()
    server.wait(PATIENCE)
    log.close()


def is_answered(*words: str) -> bool:
    """Return whether the server does something; its socket lies there before it listens."""
    return subprocess.run(["pactl", *words], check=False, capture_output=True).returncode == 0


@contextmanager
def heard(folder: Path) -> Iterator[Path]:
    """Write what the loudspeaker plays to a raw file of 16 bit stereo meanwhile."""
    path = folder / "heard.raw"
    words = ["parec", "--device=hall.monitor", "--rate=48000", "--channels=2", "--format=s16le"]
    with path.open("wb") as out, subprocess.Popen([*words, "--latency-msec=20"], stdout=out) as ear:
        try:
            yield path
        finally:
            ear.terminate()
            ear.wait(PATIENCE)


def samples(path: Path) -> NDArray[np.int16]:
    """Return what was heard so far, shape (n, 2)."""
    raw = path.read_bytes()
    return np.frombuffer(raw[: len(raw) // 4 * 4], np.int16).reshape(-1, 2)
