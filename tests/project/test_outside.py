"""Another program changes the file while it is open: it is noticed, and nothing is mixed."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.files import Disk
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.model.ids import PlacementId
from expo_studio.project.outside import ChangedOutsideError, Outside
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text
from tests.project.test_project import P1, TABLE, furnished

pytestmark = pytest.mark.usefixtures("any_disk")

THEIRS = Text.same("theirs")
WRITES = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("UPDATE document SET saved_at = 'later'")
connection.commit()
connection.close()
"""


def theirs(folder: Path) -> Path:
    """Return what another program has: a project of its own, folded into one file."""
    path = folder / "theirs.booth"
    if not path.exists():
        with Project.create(path, Booth(title=THEIRS)) as project:
            project.add_blob(b"something of theirs" * 2000)
            project.save()
    return path


def replace(path: Path) -> None:
    other = shutil.copy(theirs(path.parent), path.with_name("copy"))
    Path(other).replace(path)


def write_over(path: Path) -> None:
    path.write_bytes(theirs(path.parent).read_bytes())


def write_over_in_the_past(path: Path) -> None:
    write_over(path)
    os.utime(path, (1e9, 1e9))


def write_by_sqlite(path: Path) -> None:
    subprocess.run([sys.executable, "-c", WRITES, str(path)], check=True)


WAYS: list[tuple[Callable[[Path], None], Outside]] = [
    (replace, Outside.REPLACED),
    (write_over, Outside.OVERWRITTEN),
    (write_over_in_the_past, Outside.OVERWRITTEN),
    (write_by_sqlite, Outside.WRITTEN),
]


def moved(project: Project) -> None:
    project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))


def opened(tmp_path: Path) -> Project:
    """Return a project with a saved booth and an edit that only the journal has."""
    project = furnished(tmp_path / "展位.booth")
    project.save()
    moved(project)
    theirs(tmp_path)
    assert project.outside() is None
    return project


@pytest.mark.parametrize(("change", "what"), WAYS)
def test_a_change_is_noticed_and_never_written_over(
    tmp_path: Path, change: Callable[[Path], None], what: Outside
) -> None:
    project = opened(tmp_path)
    heard: list[ProjectError] = []
    project.failed.listen(heard.append)
    change(project.path)
    before = project.path.read_bytes()
    assert project.outside() is what
    moved(project)
    assert isinstance(heard[-1], ChangedOutsideError)
    with pytest.raises(ChangedOutsideError):
        project.save()
    with pytest.raises(ChangedOutsideError):
        project.add_blob(b"more")
    assert not project.document.is_saved
    project.close()
    is_theirs = what is not Outside.WRITTEN
    assert not is_theirs or project.path.read_bytes() == before
    with Snapshot(project.path) as after:
        assert after.booth.title == (THEIRS if is_theirs else Text())


@pytest.mark.parametrize(("change", "what"), WAYS)
def test_mine_is_kept_as_a_copy(
    tmp_path: Path, change: Callable[[Path], None], what: Outside
) -> None:
    project, copy = opened(tmp_path), tmp_path / "mine.booth"
    change(project.path)
    before, booth = project.path.read_bytes(), project.document.booth
    project.outside()
    project.save_as(copy)
    assert project.document.is_saved
    moved(project)
    project.save()
    project.close()
    if what is not Outside.WRITTEN:
        assert (tmp_path / "展位.booth").read_bytes() == before
    with Project.open(copy) as again:
        assert Move(frozenset({P1}), (-1.0, 0.0, 0.0)).apply(again.document.booth) == booth
        (key,) = booth.assets
        if what is not Outside.OVERWRITTEN:
            assert again.blob(key) == TABLE


@pytest.mark.parametrize(("change", "what"), WAYS)
def test_theirs_is_overwritten_when_that_is_wanted(
    tmp_path: Path, change: Callable[[Path], None], what: Outside
) -> None:
    project = opened(tmp_path)
    change(project.path)
    project.outside()
    project.overwrite()
    assert project.outside() is None
    moved(project)
    booth = project.document.booth
    project.close()
    with Project.open(project.path) as again:
        assert again.document.booth == booth
        assert again.recovered is not None
    assert list(tmp_path.glob(".*part*")) == []


@pytest.mark.parametrize(("change", "what"), WAYS)
def test_theirs_is_opened_when_that_is_wanted(
    tmp_path: Path, change: Callable[[Path], None], what: Outside
) -> None:
    project = opened(tmp_path)
    change(project.path)
    assert project.outside() is what
    project.close()
    with Project.open(project.path) as again:
        if what is Outside.WRITTEN:
            assert PlacementId("p1") in again.document.booth.placements
        else:
            assert again.document.booth == Booth(title=THEIRS)
            assert again.recovered is None
        (verdict,) = again._connection.execute("PRAGMA integrity_check").fetchone()
        assert verdict == "ok"


@pytest.mark.parametrize("change", [replace, write_over])
def test_a_kill_after_it_was_noticed_leaves_theirs_whole(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    project = opened(tmp_path)
    change(project.path)
    project.outside()
    killed = tmp_path / "killed"
    killed.mkdir()
    for one in tmp_path.glob("展位.booth*"):
        shutil.copy(one, killed / one.name)
    with Project.open(killed / project.path.name) as again:
        assert again.document.booth == Booth(title=THEIRS)
    project.close()


def test_our_own_work_is_no_change(tmp_path: Path) -> None:
    project = opened(tmp_path)
    for number in range(30):
        project.add_blob(bytes([number]) * 400_000)
        moved(project)
        project.document.undo()
        if number % 7 == 0:
            project.save()
            project.back_up()
        with Snapshot(project.path) as seen:
            assert seen.booth == project.document.booth
        assert project.outside() is None
    project.close()


def test_a_file_that_is_gone_can_be_written_again(tmp_path: Path) -> None:
    project = opened(tmp_path)
    project.path.unlink()
    assert project.outside() is Outside.GONE
    with pytest.raises(ProjectError, match="moved or deleted"):
        project.save()
    project.overwrite()
    booth = project.document.booth
    project.close()
    with Project.open(project.path) as again:
        assert again.document.booth == booth
        (key,) = booth.assets
        assert again.blob(key) == TABLE


class FailingDisk(Disk):
    """Refuses to put a file in its place."""

    def rename(self, old: Path, new: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("change", [replace, write_over])
def test_theirs_stays_where_ours_cannot_be_written(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    project = opened(tmp_path)
    change(project.path)
    before = project.path.read_bytes()
    with pytest.raises(ProjectError, match="cannot be written"):
        project.overwrite(FailingDisk())
    assert project.path.read_bytes() == before
    project.document.do(SetTitle(Text.same("still here"), Text()))
    project.overwrite()
    booth = project.document.booth
    project.close()
    with Project.open(project.path) as again:
        assert again.document.booth == booth
    assert list(tmp_path.glob(".*part*")) == []


def test_a_log_of_ours_is_not_taken_for_theirs(tmp_path: Path) -> None:
    project = opened(tmp_path)
    replace(project.path)
    project.outside()
    connection = sqlite3.connect(project.path)
    (count,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    connection.close()
    assert count == 0
    project.close()
