"""Places that do not take a project: full, read-only, gone; another place does, nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetTitle
from expo_studio.project.outside import Outside
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text

SMALL_DISK_MIB = 3


def titled(name: str) -> SetTitle:
    return SetTitle(Text.same(name), Text())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 3 MiB of its own; needs to be allowed to mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    size = f"size={SMALL_DISK_MIB}m"
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("this machine does not let the tests mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def saved_elsewhere(project: Project, folder: Path, booth: Booth) -> None:
    """Do what the hint says; the booth must be there, whole."""
    project.save_as(folder / "另存.booth")
    assert project.document.is_saved
    project.close()
    with Project.open(folder / "另存.booth") as again:
        assert again.document.booth == booth


def fill_with_blobs(project: Project) -> None:
    for _ in range(20):
        project.add_blob(os.urandom(400_000))


def fill(path: Path) -> None:
    """Write until the disk refuses."""
    with path.open("wb", buffering=0) as rest:
        while True:
            rest.write(bytes(4096))


def test_full_disk(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "a.booth"
    told: list[ProjectError] = []
    project = Project.create(path, Booth())
    project.failed.listen(told.append)
    with pytest.raises(ProjectError, match="full"):
        fill_with_blobs(project)
    with pytest.raises(OSError, match="28"):
        fill(small_disk / "rest")
    for number in range(2000):
        project.document.do(titled(f"booth {number}"))
        if told:
            break
    assert told
    assert told[0].hint.zh
    booth = project.document.booth
    with pytest.raises(ProjectError):
        project.save_as(small_disk / "b.booth")
    assert project.document.booth is booth
    assert not project.document.is_saved
    saved_elsewhere(project, tmp_path, booth)


def test_a_heavy_thing_for_which_there_is_no_room_is_no_change_by_another(
    small_disk: Path,
) -> None:
    path, heavy = small_disk / "a.booth", os.urandom(2_500_000)
    with Project.create(path, Booth()) as project:
        fill_to(small_disk / "rest", 400_000)
        for _ in range(3):
            with pytest.raises(ProjectError, match="full"):
                project.add_blob(heavy)
            assert project.outside() is None
        (small_disk / "rest").unlink()
        project.document.do(titled("goes on"))
        project.save()
        other = sqlite3.connect(path)
        with other:
            other.execute("INSERT INTO unread (deed) VALUES ('theirs')")
        other.close()
        assert project.outside() is Outside.WRITTEN


def fill_to(path: Path, leaving: int) -> None:
    """Leave so many bytes of a disk."""
    with pytest.raises(OSError, match="28"):
        fill(path)
    os.truncate(path, path.stat().st_size - leaving)


def test_folder_that_went_away(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    project = Project.create(folder / "a.booth", Booth())
    project.document.do(titled("on a stick"))
    booth = project.document.booth
    shutil.rmtree(folder)
    with pytest.raises(ProjectError) as refused:
        project.save()
    assert "a.booth" in refused.value.message.en
    assert refused.value.hint.zh
    assert not project.document.is_saved
    saved_elsewhere(project, tmp_path, booth)


READ_ONLY = """
import fcntl, os, sys  # nobody may not read what comes of Python's own folder later
from pathlib import Path
from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
os.setuid(65534)
path = Path(sys.argv[1])
new = path.with_name("new.booth")
for refused in (lambda: Project.open(path), lambda: Project.create(new, Booth())):
    try:
        refused()
    except ProjectError as error:
        assert error.message.zh and error.hint.en, error
    else:
        sys.exit("it opened")
with Snapshot(path) as snapshot:
    assert snapshot.booth.title.en == "kept"
"""


@pytest.fixture
def for_all() -> Iterator[Path]:
    """Return a folder that everybody may enter; pytest shuts its own whenever a run begins."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become nobody")
def test_read_only_folder(for_all: Path) -> None:
    folder = for_all / "archive"
    folder.mkdir()
    path = folder / "a.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("kept"))
        project.save()
    folder.chmod(0o555)
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert path.read_bytes() == before


def test_reading_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "one.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("read"))
        project.save()
    before = path.read_bytes()
    with Snapshot(path) as snapshot:
        assert snapshot.booth.title.zh == "read"
        with Project.open(path) as writer:
            writer.document.do(titled("written meanwhile"))
    with Snapshot(path) as snapshot:
        assert snapshot.booth.title.zh == "written meanwhile"
    assert [one.name for one in tmp_path.glob("one.booth*")] == ["one.booth"]
    assert path.read_bytes() != before


def test_reading_alone_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "one.booth"
    Project.create(path, Booth()).close()
    before = path.read_bytes()
    with Snapshot(path):
        pass
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("one.booth*")] == ["one.booth"]
