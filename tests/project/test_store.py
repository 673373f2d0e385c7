"""The store inside a project: found damage, brought back bytes, what is forgotten and when."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from expo_studio.errors import AssetError, ProjectError
from expo_studio.library import starter
from expo_studio.model.asset_uses import unused_assets
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.commands import AddAsset, Place, RemoveUnused, ReplaceAsset
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.project import rescue
from expo_studio.project.blobs import BlobState
from expo_studio.project.database import DamagedError
from expo_studio.project.project import Project
from expo_studio.project.relinking import lost_assets, relinked
from expo_studio.project.rescue import back_up, restore_backup
from expo_studio.project.snapshot import Snapshot
from tests.cli.test_commands import expo

CHAIR, SOFA = (
    next(one for one in starter.catalogue() if one.key == key) for key in ("chair", "sofa")
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project that shows a chair and has a sofa besides."""
    made = tmp_path / "展位.booth"
    with Project.create(made, Booth()) as project:
        for item in (CHAIR, SOFA):
            key = project.add_blob(item.path.read_bytes())
            project.document.do(AddAsset(key, item.asset))
        project.document.do(Place(PlacementId("p"), Placement(CHAIR.sha256)))
        project.save()
    return made


def stored(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        return {key for (key,) in connection.execute("SELECT sha256 FROM blob")}


def break_blob(path: Path, key: AssetId, body: bytes | None) -> None:
    with sqlite3.connect(path) as connection:
        if body is None:
            connection.execute("DELETE FROM blob WHERE sha256 = ?", (key,))
        else:
            connection.execute("UPDATE blob SET body = ? WHERE sha256 = ?", (body, key))


def test_unused_bytes_stay_while_anything_can_be_undone_and_go_in_the_end(path: Path) -> None:
    with Project.open(path) as project:
        assert unused_assets(project.document.booth) == (SOFA.sha256,)
        project.document.do(RemoveUnused())
        project.save()
        project.document.undo()
        assert project.blob(SOFA.sha256) == SOFA.path.read_bytes()
        project.document.redo()
        project.save()
    assert SOFA.sha256 in stored(path)  # an earlier save that is kept still shows it
    for _ in range(6):
        with Project.open(path) as project:
            project.save()
    assert stored(path) == {CHAIR.sha256}


def test_bytes_that_only_the_journal_speaks_of_stay(path: Path) -> None:
    lamp = next(one for one in starter.catalogue() if one.key == "desk-lamp")
    with Project.open(path) as project:
        key = project.add_blob(lamp.path.read_bytes())
        project.document.do(AddAsset(key, lamp.asset))
    with Project.open(path) as project:
        assert project.blob(key) == lamp.path.read_bytes()


@pytest.mark.parametrize(
    ("body", "state"), [(None, BlobState.MISSING), (b"other", BlobState.DAMAGED)]
)
def test_lost_bytes_are_named_and_the_same_file_brings_them_back(
    path: Path, body: bytes | None, state: BlobState
) -> None:
    break_blob(path, CHAIR.sha256, body)
    with Project.open(path) as project:
        (lost,) = lost_assets(project).values()
        assert (lost.key, lost.state) == (CHAIR.sha256, state)
        with pytest.raises(ProjectError):
            project.blob(CHAIR.sha256)
        found = relinked(project, "anything.glb", [CHAIR.path.read_bytes()])
        assert found.key == found.new == CHAIR.sha256
        assert project.blob(CHAIR.sha256) == CHAIR.path.read_bytes()
        assert lost_assets(project) == {}


@pytest.mark.parametrize("body", [None, b"other"])
def test_a_backup_that_is_whole_is_never_replaced_by_one_that_is_not(
    path: Path, body: bytes | None
) -> None:
    backup = back_up(path)
    break_blob(path, CHAIR.sha256, body)
    with pytest.raises(DamagedError, match="stays as it was"):
        back_up(path)
    with Snapshot(backup) as kept:
        assert kept.blob(CHAIR.sha256) == CHAIR.path.read_bytes()
    with Project.open(path) as project:
        project.add_blob(CHAIR.path.read_bytes())
    os.utime(backup, (0, 0))
    assert back_up(path) == backup
    assert backup.stat().st_mtime > 0


def torn(path: Path) -> bytes:
    """Back a project up, tear it, and leave a log beside it, as a kill does."""
    back_up(path)
    path.write_bytes(b"torn" * 1000)
    path.with_name(f"{path.name}-wal").write_bytes(b"log")
    return path.read_bytes()


def test_a_damaged_file_is_kept_with_its_log(path: Path) -> None:
    left = torn(path)
    aside = restore_backup(path)
    assert aside.read_bytes() == left
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"log"
    with Project.open(path) as project:
        assert project.blob(CHAIR.sha256) == CHAIR.path.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is open")
@pytest.mark.parametrize("what", ["header", "save"])
def test_a_file_that_is_refused_is_held_by_nobody(path: Path, what: str) -> None:
    if what == "header":
        torn(path)
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE document SET digest = ''")
        connection.close()
    with pytest.raises(DamagedError) as refused:  # which, with its trace, is alive below
        Project.open(path)
    links = (str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink())
    assert [one for one in links if str(path.parent) in one] == []
    assert refused.value.hint


def test_a_damaged_file_stays_where_its_backup_cannot_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = torn(path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as disk:
        disk.setattr(rescue, "copy_to", full)
        with pytest.raises(ProjectError, match="the disk is full"):
            restore_backup(path)
    assert path.read_bytes() == left
    assert restore_backup(path).read_bytes() == left


def test_storing_the_same_bytes_again_mends_damaged_ones(path: Path) -> None:
    break_blob(path, CHAIR.sha256, b"other")
    with Project.open(path) as project:
        project.add_blob(CHAIR.path.read_bytes())
        assert project.blob_state(CHAIR.sha256) is BlobState.SOUND


def test_a_file_of_the_same_name_takes_the_place_of_a_lost_one(path: Path) -> None:
    break_blob(path, CHAIR.sha256, None)
    with Project.open(path) as project:
        with pytest.raises(AssetError) as refusal:
            relinked(project, "nothing.glb", [SOFA.path.read_bytes()])
        assert "chair.glb" in refusal.value.hint.en
        found = relinked(project, "Chair.GLB", [SOFA.path.read_bytes()])
        project.document.do(ReplaceAsset(found.key, found.new, SOFA.asset))
        assert project.document.booth.placements[PlacementId("p")].asset == SOFA.sha256
        project.document.undo()
        assert project.document.booth.placements[PlacementId("p")].asset == CHAIR.sha256


def test_the_command_lists_tidies_and_links_again(path: Path, tmp_path: Path) -> None:
    listed = json.loads(expo("assets", path, "--json").stdout)["assets"]
    assert [(one["source"], one["uses"], one["state"]) for one in listed] == [
        ("chair.glb", 1, "sound"),
        ("sofa.glb", 0, "sound"),
    ]
    break_blob(path, CHAIR.sha256, None)
    told = expo("assets", path, language="zh")
    assert told.returncode == 1
    assert "缺失" in told.stdout
    assert "未使用" in told.stdout
    chair = tmp_path / "chair.glb"
    chair.write_bytes(CHAIR.path.read_bytes())
    mended = expo("assets", path, "--relink", chair, "--remove-unused", "--json")
    assert mended.returncode == 0, mended.stderr
    (left,) = json.loads(mended.stdout)["assets"]
    assert (left["source"], left["state"]) == ("chair.glb", "sound")
    wrong = expo("assets", path, "--relink", SOFA.path)
    assert wrong.returncode == 1
    assert "file of no lost asset" in wrong.stderr
