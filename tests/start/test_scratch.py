"""Scratch folders: gone when done; what a killed owner left is swept, nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from expo_studio import scratch
from expo_studio.scratch import LOCK, PREFIX, UNBORN, YOUNG, Scratch, sweep_scratch
from tests.fitting.test_fit import ball, glb_of

OWNER = """
import sys, time
from expo_studio.scratch import Scratch
mine = Scratch()
(mine.path / "half.bin").write_bytes(bytes(1000))
print(mine.path, flush=True)
time.sleep(600)
"""
IMPORTER = """
import sys
from pathlib import Path
from expo_studio.fitting.rungs import Rung
from expo_studio.library.reading import import_file
from expo_studio.library.units import Wishes
print("reads", flush=True)
import_file(Path(sys.argv[1]), Wishes(fit=Rung.PHONE))
"""


@pytest.fixture(autouse=True)
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(scratch, "_swept", [])
    return tmp_path


@contextmanager
def running(code: str, *words: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Give a process of its own and the first line it says; it is killed at the end."""
    order = [sys.executable, "-P", "-c", code, *map(str, words)]
    with subprocess.Popen(order, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def left(folder: Path) -> list[Path]:
    return list(folder.glob("expo-*"))


def test_it_is_gone_when_done(temp: Path) -> None:
    with Scratch() as folder:
        (folder / "deep").mkdir()
        (folder / "deep" / "a").write_bytes(b"1")
        assert folder.is_relative_to(temp)
    assert left(temp) == []


def test_what_a_killed_owner_left_is_swept_by_the_next_and_a_living_ones_stays(temp: Path) -> None:
    with running(OWNER) as (process, told), running(OWNER) as (_, other):
        assert sweep_scratch() == ()
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert (Path(told) / "half.bin").exists()
        scratch._swept.clear()
        with Scratch():  # the first of a process
            assert not Path(told).parent.exists()
            assert (Path(other) / "half.bin").exists()


def test_a_killed_import_leaves_nothing_after_the_next(temp: Path) -> None:
    model = temp / "a.glb"
    model.write_bytes(glb_of(ball(300)))
    with running(IMPORTER, model) as (process, _):
        until = time.monotonic() + 30
        while not list(temp.glob(f"{PREFIX}*")) and time.monotonic() < until:
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert len(left(temp)) == 1
    until = time.monotonic() + 10
    while not (swept := sweep_scratch()) and time.monotonic() < until:
        time.sleep(0.01)  # its worker, killed with it, holds the lock until it is gone as well
    assert len(swept) == 1
    assert left(temp) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_only_our_own_is_swept(temp: Path) -> None:
    theirs = temp / "precious"
    theirs.mkdir()
    (theirs / LOCK).touch()
    (temp / f"{PREFIX}link").symlink_to(theirs)
    (temp / f"{PREFIX}file").write_bytes(b"1")
    (temp / "expo-scratchbook").mkdir()
    for name in (f"{UNBORN}now", f"{UNBORN}long-ago"):
        (temp / name).mkdir()
    os.utime(temp / f"{UNBORN}long-ago", (time.time() - 2 * YOUNG,) * 2)
    assert [one.name for one in sweep_scratch()] == [f"{UNBORN}long-ago"]
    assert (theirs / LOCK).exists()
    assert (temp / f"{UNBORN}now").exists()
