"""Whose process still runs is asked without touching it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from expo_studio import files
from expo_studio.files import is_running, owned, sweep


def test_a_process_is_asked_for_and_goes_on() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert is_running(child.pid)
        assert is_running(child.pid)
        child.communicate(b"\n", timeout=60)
        assert child.returncode == 0
    assert not is_running(child.pid)
    assert is_running(os.getpid())


def test_parts_whose_names_no_process_of_ours_wrote_stop_nobody(tmp_path: Path) -> None:
    gone = tmp_path / f".a.booth.{by_process(10**30)}.part"
    odd = tmp_path / f".a.booth.{by_process('²')}.part"
    own = tmp_path / f".a.booth.{owned()}.part"
    for part in (gone, odd, own):
        part.touch()
    assert sweep(tmp_path) == (gone,)
    assert odd.exists()
    assert own.exists()


def by_process(number: object) -> str:
    """Return a part of a name as another process of this machine makes it."""
    return owned().replace(str(os.getpid()), str(number), 1)


def test_parts_of_another_machine_are_left_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / f".a.booth.{by_process(10**30)}.part"
    part.touch()
    with monkeypatch.context() as patch:
        patch.setattr(platform, "node", lambda: "another")
        files._here.cache_clear()
        assert sweep(tmp_path) == ()
    files._here.cache_clear()
    assert sweep(tmp_path) == (part,)


def test_parts_of_a_machine_that_was_renamed_go_once_nobody_touched_them_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / f".a.booth.{by_process(10**30)}.part"
    log, strange = part.with_name(f"{part.name}-wal"), tmp_path / ".a.booth.1-of-mine.part"
    for one in (part, log, strange):
        one.touch()
    monkeypatch.setattr(files, "_here", lambda: "0" * 8)
    os.utime(part, (0, 0))
    assert sweep(tmp_path) == (), "a copy has the date of its original, and is new all the same"
    monkeypatch.setattr(files, "LONG", -1.0)
    with monkeypatch.context() as patch:
        patch.setattr(files.Disk, "create", refuse)
        assert sweep(tmp_path) == (), "nobody tells the time there"
    assert set(sweep(tmp_path)) == {part, log}
    assert list(tmp_path.iterdir()) == [strange]


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "in use on another machine")


def test_a_part_that_may_not_be_removed_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / f".a.booth.{by_process(10**30)}.part"
    part.touch()
    monkeypatch.setattr(Path, "unlink", refuse)
    assert sweep(tmp_path) == ()
