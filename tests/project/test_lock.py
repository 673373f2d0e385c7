"""A project is open in one window only, by whatever name it goes, and a dead window holds none."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from expo_studio import files
from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.project import lock
from expo_studio.project.database import InUseError
from expo_studio.project.lock import sweep_locks
from expo_studio.project.project import Project
from expo_studio.project.rescue import back_up, restore_backup
from expo_studio.project.state import state_folder
from tests.project.test_project import furnished

OTHER = """
import sys
from pathlib import Path
from expo_studio.project.project import Project
project = Project.open(Path(sys.argv[1]))
for way in sys.argv[2:]:
    project.save_as(Path(way))
print("open", flush=True)
sys.stdin.readline()
project.close()
"""


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "展台" / "a.booth"
    path.parent.mkdir()
    with furnished(path) as project:
        project.save()
    return path


@contextmanager
def opened_elsewhere(*paths: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Have another process open a project, and save it as others; it closes the last at the end."""
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, *map(str, paths)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        yield other
        if other.poll() is None:
            other.communicate(b"\n", timeout=60)


def held() -> list[Path]:
    folder = state_folder("open")
    return list(folder.iterdir()) if folder.exists() else []


def renamed(path: Path) -> Path:
    return path.rename(path.with_name("b.booth"))


def moved(path: Path) -> Path:
    (path.parent / "weg").mkdir()
    return path.rename(path.parent / "weg" / path.name)


def in_a_renamed_folder(path: Path) -> Path:
    return path.parent.rename(path.parent.with_name("新")) / path.name


def linked(path: Path) -> Path:
    path.with_name("c.booth").hardlink_to(path)
    return path.with_name("c.booth")


@pytest.mark.parametrize("way", [renamed, moved, in_a_renamed_folder, linked])
def test_a_file_that_is_open_is_known_by_any_name(path: Path, way: Callable[[Path], Path]) -> None:
    with opened_elsewhere(path):
        with pytest.raises(InUseError, match=r"“a\.booth” is open in another window") as by_name:
            Project.open(path)
        other = way(path)
        with pytest.raises(InUseError, match=f"“{other.name}” is open in another window") as one:
            Project.open(other)
        assert one.value.hint == by_name.value.hint
    with Project.open(other) as project:
        assert project.document.booth != Booth()
    assert held() == []


def test_who_lets_go_twice_takes_nobody_elses_lock(path: Path) -> None:
    project = Project.open(path)
    project.close()
    with opened_elsewhere(path):
        project.close()
        with pytest.raises(InUseError):
            Project.open(renamed(path))


def test_what_a_killed_window_held_is_free(path: Path) -> None:
    with opened_elsewhere(path) as other:
        there = renamed(path)
        other.kill()
        other.wait()
        assert held() != [], "the file stays, and nobody holds it"
        with Project.open(there) as project:
            assert project.document.booth != Booth()
    assert held() == []


def test_a_file_that_came_about_by_a_save_is_held_too(path: Path) -> None:
    second = path.with_name("second.booth")
    with opened_elsewhere(path, second):
        with pytest.raises(InUseError):
            Project.open(renamed(second))
        with Project.open(path), pytest.raises(InUseError):
            Project.open(linked(path))


def test_a_new_file_is_held_by_any_name(tmp_path: Path) -> None:
    with furnished(tmp_path / "a.booth") as project:
        other = renamed(project.path)
        with pytest.raises(InUseError):
            Project.open(other)
    assert held() == []


def test_what_is_put_over_another_programs_file_is_held_by_any_name(path: Path) -> None:
    with Project.open(path) as project:
        theirs = path.with_name("theirs.booth")
        Project.create(theirs, Booth()).close()
        theirs.replace(path)
        assert project.outside() is not None
        project.overwrite()
        other = renamed(path)
        with pytest.raises(InUseError):
            Project.open(other)
    assert held() == []


def test_one_may_save_over_the_new_name_of_ones_own_file(path: Path) -> None:
    with Project.open(path) as project:
        other = renamed(path)
        project.save_as(other)
        booth = project.document.booth
        with pytest.raises(InUseError):
            Project.open(linked(other))
    with Project.open(other) as again:
        assert again.document.booth == booth


def test_nobody_saves_over_or_restores_what_is_open_under_another_name(
    path: Path, tmp_path: Path
) -> None:
    back_up(path)
    with opened_elsewhere(path), furnished(tmp_path / "mine.booth") as mine:
        other = renamed(path)
        backup = path.with_name("a.booth.bak").rename(other.with_name("b.booth.bak"))
        before = other.read_bytes()
        with pytest.raises(InUseError):
            mine.save_as(other)
        with pytest.raises(InUseError):
            restore_backup(other)
        assert other.read_bytes() == before
        assert backup.exists()


def test_a_copy_of_an_open_file_is_another_file(path: Path) -> None:
    copy = path.with_name("copy.booth")
    with opened_elsewhere(path):
        copy.write_bytes(path.read_bytes())
        with Project.open(copy) as project:
            assert not project.is_read_only


def test_locks_that_killed_programs_left_go_once_they_are_old_and_nobody_holds_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened_elsewhere(path):
        (of_another,) = held()
        left = of_another.with_name(f"{'0' * 32}.lock")
        left.touch()
        sweep_locks()
        assert set(held()) == {left, of_another}, "it may be about to be held"
        monkeypatch.setattr(files, "LONG", -1.0)
        sweep_locks()
        assert held() == [of_another]
        with pytest.raises(InUseError):
            Project.open(renamed(path))


def not_offered(*_: object) -> None:
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))


def test_a_folder_that_offers_no_locks_shuts_nobody_out(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_lock", not_offered)
    with Project.open(path) as project:
        project.save()
    Project.open(path).close()


def test_where_this_machine_keeps_no_locks_the_folder_still_does(
    path: Path, tmp_path: Path
) -> None:
    (tmp_path / "state").touch()
    with opened_elsewhere(path), pytest.raises(InUseError):
        Project.open(path)
    Project.open(path).close()


AS_NOBODY = """
import fcntl, os, sys
from pathlib import Path
from expo_studio.project.database import InUseError
from expo_studio.project.lock import ProjectLock
path = Path(sys.argv[1])
os.chdir(path.parent)  # the folders above it are not everybody's
os.setuid(65534)
try:
    ProjectLock(Path(path.name)).release()
except InUseError:
    sys.exit(7)
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become nobody")
def test_a_lock_that_somebody_else_left_shuts_nobody_out(path: Path) -> None:
    path.parent.chmod(0o777)
    path.with_name(".a.booth.lock").chmod(0o644)
    words = [sys.executable, "-c", AS_NOBODY, str(path)]
    assert subprocess.run(words, check=False).returncode == 0
    with Project.open(path):
        assert subprocess.run(words, check=False).returncode == 7


def test_a_lock_of_a_disk_that_fails_is_refused_in_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(lock, "_lock", failing)
    with pytest.raises(ProjectError, match="cannot be written"):
        Project.open(path)
