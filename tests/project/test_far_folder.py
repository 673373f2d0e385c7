"""Projects in a folder that is not on a disk of this machine: nothing of them is mapped."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.project.database import InUseError
from expo_studio.project.locality import is_local, kind_of_mount
from expo_studio.project.project import Project
from expo_studio.project.rescue import back_up, has_backup
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text
from tests.project.test_project import P1, TABLE, furnished
from tests.slow_folder import SlowFolder, slow_folder

MOUNTS = rb"""21 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 21 0:40 / /home rw shared:2 - btrfs /dev/sda2 rw
31 30 0:52 / /home/li/nas\040one rw,nosuid - cifs //nas/li rw,vers=3.1.1
32 30 0:53 / /home/li/far rw - nfs4 nas:/li rw
33 30 0:54 / /home/li/ssh rw - fuse.sshfs li@nas: rw
34 21 8:17 / /media/li/STICK rw - vfat /dev/sdb1 rw
35 32 0:55 / /home/li/far rw - tmpfs tmpfs rw
"""
KILLED = """
import os, sys
from pathlib import Path
from expo_studio.model.commands import SetTitle
from expo_studio.project.project import Project
from expo_studio.text import Text
project = Project.open(Path(sys.argv[1]))
project.document.do(SetTitle(Text.same("in the log"), Text()))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def far(tmp_path: Path) -> Iterator[SlowFolder]:
    with slow_folder(tmp_path) as folder:
        yield folder


def mapped(folder: Path) -> list[str]:
    """Return what of a folder this process has mapped into its memory."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    return [line for line in maps.splitlines() if str(folder) in line]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", "ext4"),
        ("/homely", "ext4"),
        ("/home/li", "btrfs"),
        ("/home/li/nas one", "cifs"),
        ("/home/li/nas one/2026/深圳", "cifs"),
        ("/home/li/ssh/x", "fuse.sshfs"),
        ("/media/li/STICK", "vfat"),
        ("/home/li/far/x", "tmpfs"),
    ],
)
def test_the_deepest_mount_holds_a_folder_and_the_last_of_two(folder: str, kind: str) -> None:
    assert kind_of_mount(Path(folder), MOUNTS) == kind


def test_what_is_told_in_no_known_way_holds_nothing() -> None:
    assert kind_of_mount(Path("/home"), b"garbage\n\n1 2 - ext4 x y\n") == ""


def test_a_folder_of_a_program_is_not_of_this_machine(far: SlowFolder, tmp_path: Path) -> None:
    assert not is_local(far.path)
    assert is_local(tmp_path)
    link = tmp_path / "link"
    link.symlink_to(far.path)
    assert not is_local(link)


def test_nothing_there_is_mapped_while_one_edits_and_others_read(far: SlowFolder) -> None:
    path = far.path / "展位.booth"
    with furnished(path) as project:
        project.save()
        project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
        with Snapshot(path) as seen:
            assert seen.booth == project.document.booth
            project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
            assert mapped(far.path) == []
            assert all(seen.blob(key) == TABLE for key in seen.booth.assets)
        back_up(path)
        assert has_backup(path)
        assert [one.name for one in far.beneath.glob("*-*")] == []
        assert project.outside() is None
        with pytest.raises(InUseError):
            Project.open(path)
        with Project.open_read_only(path) as looked:
            assert looked.document.booth == project.document.booth
            project.save()
        booth = project.document.booth
    assert mapped(far.path) == []
    with Project.open(path) as again:
        assert again.document.booth == booth


def test_a_killed_project_that_is_copied_there_with_its_log_opens_whole(
    far: SlowFolder, tmp_path: Path
) -> None:
    near = tmp_path / "a.booth"
    furnished(near).close()
    subprocess.run([sys.executable, "-c", KILLED, str(near)], check=False)
    assert near.with_name("a.booth-wal").stat().st_size > 0
    for one in tmp_path.glob("a.booth*"):
        shutil.copy(one, far.path / one.name)
    with Snapshot(far.path / "a.booth") as seen:
        assert seen.booth.title.en == "in the log"
    with Project.open(far.path / "a.booth") as project:
        assert project.document.booth.title.en == "in the log"
        assert mapped(far.path) == []
    assert [one.name for one in far.beneath.glob("a.booth-*")] == []


def test_saved_there_and_back_again(far: SlowFolder, tmp_path: Path) -> None:
    with furnished(tmp_path / "a.booth") as project:
        for folder in (far.path, tmp_path):
            project.save_as(folder / "b.booth")
            project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
            assert mapped(far.path) == []
        assert [one.name for one in far.beneath.glob("b.booth-*")] == []
        booth = project.document.booth
    with Project.open(tmp_path / "b.booth") as again:
        assert again.document.booth == booth


def test_one_goes_on_elsewhere_where_the_folder_vanishes_amid_the_copy(
    far: SlowFolder, tmp_path: Path
) -> None:
    project = Project.create(far.path / "a.booth", Booth())
    project.document.do(SetTitle(Text.same("kept"), Text()))
    project.save()
    project.document.do(SetTitle(Text.same("kept as well"), Text()))
    subprocess.run(["sync", "-f", str(far.path)], check=True)
    project._connection.execute("PRAGMA shrink_memory")
    project._connection.execute("PRAGMA cache_size=1")
    seen = list[tuple[int, int]]()

    def told(done: int, of: int) -> None:
        if not seen:
            far.vanish()
        seen.append((done, of))

    project.saving_as(tmp_path / "near.booth", told=told).carry_out()
    assert seen
    assert project.path == tmp_path / "near.booth"
    project.document.do(SetTitle(Text.same("and on"), Text()))
    project.save()
    project.close()
    with Project.open(tmp_path / "near.booth") as again:
        assert again.document.booth.title.en == "and on"
    assert [one.name for one in tmp_path.glob("*.part")] == []


def test_a_folder_that_vanishes_is_told_and_nothing_is_lost(
    far: SlowFolder, tmp_path: Path
) -> None:
    heard = list[ProjectError]()
    project = Project.create(far.path / "a.booth", Booth())
    project.failed.listen(heard.append)
    project.save()
    far.vanish()
    for number in range(3):
        project.document.do(SetTitle(Text.same(f"gone {number}"), Text()))
    assert len(heard) == 3
    with pytest.raises(ProjectError):
        project.save()
    project.save_as(tmp_path / "near.booth")
    project.close()
    with Project.open(tmp_path / "near.booth") as again:
        assert again.document.booth.title.en == "gone 2"
