"""A golden file of every version opens as promised: lifted, as it is, read-only, or refused."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move
from expo_studio.model.ids import PlacementId
from expo_studio.model.schema import NewerVersionError
from expo_studio.project.database import FILE_VERSION, NewerFileError
from expo_studio.project.outside import ReadOnlyError
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot

FILES = Path(__file__).resolve().parent.parent / "files"
P1 = PlacementId("p1")


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copy(FILES / name, folder / name))


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(version)


def test_there_is_a_golden_file_of_every_version() -> None:
    for version in range(1, FILE_VERSION + 1):
        assert version_of(FILES / f"project-{version}.booth") == version


def test_an_older_file_is_lifted_and_kept_as_it_was(tmp_path: Path) -> None:
    path = copied("project-1.booth", tmp_path)
    before = path.read_bytes()
    with Snapshot(path) as seen:
        booth = seen.booth
    for _ in range(2):
        with Project.open(path) as project:
            assert project.document.booth == booth
    assert version_of(path) == FILE_VERSION
    kept = tmp_path / "project-1.booth.v1.bak"
    assert version_of(kept) == 1
    with Snapshot(kept) as seen:
        assert seen.booth == booth
    assert before


def test_a_file_of_this_version_is_kept_no_second_time(tmp_path: Path) -> None:
    path = copied("project-2.booth", tmp_path)
    with Project.open(path) as project:
        assert project.document.booth.placements[P1].pose.position == (1.5, 0.0, 2.0)
    assert list(tmp_path.glob("*.v*.bak")) == []


def test_a_newer_file_opens_read_only_and_not_a_byte_changes(tmp_path: Path) -> None:
    path = copied("project-3.booth", tmp_path)
    before = path.read_bytes()
    with pytest.raises(NewerFileError, match="file version 3"):
        Project.open(path)
    with Project.open_read_only(path) as project:
        assert project.is_read_only
        assert project.document.is_saved
        (key,) = project.document.booth.assets
        assert project.blob(key) == b"a table"
        with pytest.raises(ReadOnlyError, match="read-only"):
            project.save()
        with pytest.raises(ReadOnlyError):
            project.add_blob(b"more")
        project.discard_unsaved()
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} <= {path.name, f".{path.name}.lock"}


def test_a_copy_of_a_newer_file_is_ours_and_keeps_what_we_do_not_know(tmp_path: Path) -> None:
    path, copy = copied("project-3.booth", tmp_path), tmp_path / "copy.booth"
    before = path.read_bytes()
    with Project.open_read_only(path) as project:
        project.save_as(copy)
        assert not project.is_read_only
        project.document.do(Move(frozenset({P1}), (0.0, 0.0, 1.0)))
        project.save()
        booth = project.document.booth
    assert path.read_bytes() == before
    assert version_of(copy) == FILE_VERSION
    with Project.open(copy) as again:
        assert again.document.booth == booth
        (key,) = booth.assets
        assert again.blob(key) == b"a table"
    connection = sqlite3.connect(copy)
    (body,) = connection.execute("SELECT body FROM document ORDER BY id DESC LIMIT 1").fetchone()
    connection.close()
    tree = json.loads(body)
    assert tree["scent"] == {"name": "茉莉"}
    assert tree["stand"]["ceiling"] == 3.5
    assert tree["placements"]["p1"]["weight"] == 12


def test_a_newer_booth_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    path = copied("project-3-booth-2.booth", tmp_path)
    before = path.read_bytes()
    with pytest.raises(NewerVersionError, match="newer Expo Studio") as refused:
        Project.open_read_only(path)
    assert "Update" in refused.value.hint.en
    with pytest.raises(ProjectError):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_project_in_use_can_be_looked_at(tmp_path: Path) -> None:
    path = copied("project-2.booth", tmp_path)
    with Project.open(path) as project:
        project.document.do(Move(frozenset({P1}), (0.0, 1.0, 0.0)))
        with Project.open_read_only(path) as seen:
            assert seen.document.booth == project.document.booth != Booth()
            assert seen.document.position == 0
        project.document.undo()
        project.save()
