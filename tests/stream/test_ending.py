"""A host that is ended at an awkward moment ends by its own exit code, and its film plays."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from expo_studio.cli.main import DONE, HAS_ERRORS
from tests.kit import sample_project
from tests.stream.test_recording import seen, wait_for_bytes

BUSY = """
import sys, threading
from expo_studio.cli.main import main
from expo_studio.project import snapshot
from expo_studio.stream import program

read, program.STOP_SECONDS = snapshot.read_blob, 0.5

def read_for_ever(*given):
    while threading.current_thread().name == "draw":
        read(*given)
    return read(*given)

snapshot.read_blob = read_for_ever
sys.exit(main(sys.argv[1:]))
"""
"""A host whose first picture never becomes ready, as on a machine with a hundred other programs."""


def begin(project: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", BUSY, "live", str(project), "--json", "--sound", "none", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "XDG_DATA_HOME": str(project.parent / "data")},
    )


def test_a_host_ended_while_it_draws_ends_as_any_other(tmp_path: Path) -> None:
    """The thread that draws reads the project on and on: it must not be closed under it."""
    film = tmp_path / "film.mp4"
    host = begin(sample_project(tmp_path), "--record", str(film))
    assert host.stdout is not None
    assert json.loads(host.stdout.readline())["event"] == "ready"
    wait_for_bytes(film, 10_000)
    host.send_signal(signal.SIGTERM)
    told, errors = host.communicate(timeout=300)
    assert host.returncode == DONE, errors
    kinds = [json.loads(line)["event"] for line in told.splitlines()]
    assert kinds[-2:] == ["off_air", "ended"]
    assert "still work going on: draw" in errors
    assert seen(film)[0] > 0


def test_a_host_that_cannot_listen_says_so_whatever_was_to_begin(tmp_path: Path) -> None:
    """Nothing that was not begun is waited for, such as a camera."""
    host = begin(sample_project(tmp_path), "--host", "192.0.2.1", "--camera", str(tmp_path / "no"))
    told, errors = host.communicate(timeout=300)
    assert host.returncode == HAS_ERRORS
    assert "192.0.2.1" in told + errors
    assert "Traceback" not in errors


def test_a_host_ended_as_soon_as_it_is_there_ends_as_any_other(tmp_path: Path) -> None:
    host = begin(sample_project(tmp_path))
    assert host.stdout is not None
    host.stdout.readline()
    host.send_signal(signal.SIGTERM)
    _, errors = host.communicate(timeout=300)
    assert host.returncode == DONE, errors
