"""A folder is written whole or not at all, also where its disk vanishes between two names."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from expo_studio import files
from expo_studio.files import Disk, owned
from expo_studio.publish.folder import write_folder

MARK = "hall.json"


def gone(*_: object) -> None:
    raise OSError(errno.EIO, "")


class Vanishing(Disk):
    """A disk that is gone once the old folder has made way."""

    def rename(self, old: Path, new: Path) -> None:
        if ".new." in old.name:
            gone()
        super().rename(old, new)


def test_the_old_folder_outlives_a_disk_that_is_gone_for_a_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "馆"
    write_folder([(MARK, b"old")], out, MARK, lambda _: None)
    monkeypatch.setattr(Path, "rename", gone)
    with pytest.raises(OSError, match="Errno"):
        write_folder([(MARK, b"new")], out, MARK, lambda _: None, Vanishing())
    monkeypatch.undo()
    (left,) = tmp_path.iterdir()
    assert (left / MARK).read_bytes() == b"old"
    with pytest.raises(OSError, match="Errno"):
        write_folder([(MARK, b"newer")], out, MARK, gone)
    assert (out / MARK).read_bytes() == b"old", "it is back in its place"
    assert list(tmp_path.iterdir()) == [out]


def test_what_a_machine_left_that_was_renamed_since_is_put_right_once_it_is_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, token = tmp_path / "馆", owned()
    old, new = (tmp_path / f".馆.{kind}.{token}" for kind in ("old", "new"))
    for folder in (old, new):
        write_folder([(MARK, b"old")], folder, MARK, lambda _: None)
    monkeypatch.setattr(files, "_here", lambda: "0" * 8)
    with pytest.raises(OSError, match="Errno"):
        write_folder([(MARK, b"new")], out, MARK, gone)
    assert {old, new} == set(tmp_path.iterdir()), "its writer may be at it"
    monkeypatch.setattr(files, "LONG", -1.0)
    with pytest.raises(OSError, match="Errno"):
        write_folder([(MARK, b"new")], out, MARK, gone)
    assert list(tmp_path.iterdir()) == [out]
    assert (out / MARK).read_bytes() == b"old"
