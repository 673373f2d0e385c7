"""What a disk had not taken is found wherever its project went, and by no other project."""

from __future__ import annotations

import gc
import json
import shutil
import sqlite3
import weakref
from contextlib import closing
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.model.schema import SCHEMA_VERSION
from expo_studio.project import moving, outside, unwritten
from expo_studio.project.database import DiskError
from expo_studio.project.journal import Journal
from expo_studio.project.lock import ProjectLock
from expo_studio.project.outside import Watch
from expo_studio.project.project import Project
from expo_studio.project.snapshot import read_identity
from expo_studio.project.unwritten import (
    MOVED_ON,
    OF_A_NEWER_PROGRAM,
    OF_WHAT_WAS_HERE,
    RESTORED,
)
from expo_studio.text import Text
from tests.project.test_project import P1, furnished

LACKING, SAVED = "lacking", "saved"


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(unwritten, "ANSWER", 120.0)  # a busy machine answers late


def titled(name: str) -> SetTitle:
    return SetTitle(Text.same(name), Text())


def left_lacking(path: Path) -> None:
    """Leave a project as a kill does while its disk has not taken the last edit."""
    project = Project.open(path) if path.exists() else furnished(path)
    project.document.do(titled(SAVED))
    project.save()
    project.scribe._write = bool
    project.document.do(titled(LACKING))
    assert project._shadow.keep()
    project._shadow._stop()
    project._let_go()


def kept_places() -> list[Path]:
    return list(unwritten._folder().iterdir())


@pytest.fixture
def lacking(tmp_path: Path) -> Path:
    path = tmp_path / "展台" / "a.booth"
    path.parent.mkdir()
    left_lacking(path)
    return path


def opened(path: Path) -> tuple[str, Text | None]:
    """Return the title of a project when it is opened, and what is told."""
    with Project.open(path) as project:
        told = (project.document.booth.title.en, project.recovered)
        project.discard_unsaved()
    return told


@pytest.mark.parametrize("way", ["renamed", "folder renamed", "to another disk", "by a link"])
def test_a_project_that_was_moved_finds_what_it_lacks(
    tmp_path: Path, lacking: Path, way: str
) -> None:
    target = lacking.with_name("b.booth")
    if way == "renamed":
        lacking.rename(target)
    elif way == "folder renamed":
        target = lacking.parent.rename(tmp_path / "新") / lacking.name
    elif way == "to another disk":
        target = tmp_path / "disk.booth"
        target.touch()  # so that it gets another number
        shutil.copy(lacking, target)
        lacking.unlink()
    else:
        (tmp_path / "mount").symlink_to(lacking.parent)
        target = tmp_path / "mount" / lacking.name
    assert opened(target) == (LACKING, RESTORED)
    assert kept_places() == []
    assert opened(target) == (SAVED, None)


def test_a_copy_leaves_its_originals_edits_alone(tmp_path: Path, lacking: Path) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    assert opened(copy) == (SAVED, None)
    assert opened(lacking) == (LACKING, RESTORED)


def test_each_of_two_copies_finds_its_own(tmp_path: Path, lacking: Path) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    left_lacking(copy)
    assert len(kept_places()) == 2
    moved = copy.rename(tmp_path / "moved.booth")
    assert opened(moved) == (LACKING, RESTORED)
    assert opened(lacking) == (LACKING, RESTORED)


def test_a_moved_project_is_told_from_the_copy_in_its_place(tmp_path: Path, lacking: Path) -> None:
    moved = tmp_path / "moved.booth"
    lacking.rename(moved)
    shutil.copy(moved, lacking)
    assert opened(moved) == (LACKING, RESTORED)
    assert opened(lacking) == (SAVED, None)


@pytest.mark.parametrize("by", ["its path", "a link"])
def test_a_copy_at_the_path_of_a_moved_project_leaves_its_edits_alone_and_tells(
    tmp_path: Path, lacking: Path, by: str
) -> None:
    moved, there = tmp_path / "moved.booth", lacking
    lacking.rename(moved)
    shutil.copy(moved, lacking)
    if by == "a link":
        (tmp_path / "mount").symlink_to(lacking.parent)
        there = tmp_path / "mount" / lacking.name
    for _ in range(2):  # also when it was told of and closed
        with Project.open(there) as copy:
            assert copy.document.booth.title.en == SAVED
            assert copy.recovered == OF_WHAT_WAS_HERE.filled(path=lacking)
            assert copy.document.redo()
            assert copy.document.booth.title.en == LACKING
            assert copy.document.undo()
            copy.discard_unsaved()
    left_lacking(there)  # also when the copy lacks something itself
    assert opened(moved) == (LACKING, RESTORED)
    assert opened(there) == (LACKING, RESTORED)
    assert opened(moved) == (SAVED, None)
    assert kept_places() == []


def test_a_copy_that_took_the_edits_of_a_moved_project_is_not_told_again(
    tmp_path: Path, lacking: Path
) -> None:
    moved = lacking.rename(tmp_path / "moved.booth")
    shutil.copy(moved, lacking)
    with Project.open(lacking) as copy:
        assert copy.document.redo()
        copy.save()
    assert opened(lacking) == (LACKING, None)
    assert opened(moved) == (LACKING, RESTORED)
    assert kept_places() == []


def test_a_file_whose_disk_was_mounted_anew_takes_its_edits(
    lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = outside._number
    monkeypatch.setattr(outside, "_number", lambda path: renumbered(number(path)))
    assert opened(lacking) == (LACKING, RESTORED)
    assert kept_places() == []


def renumbered(number: tuple[int, int] | None) -> tuple[int, int] | None:
    return None if number is None else (number[0] + 7, number[1])


def test_edits_that_a_newer_program_kept_are_left_alone_and_told_of(
    tmp_path: Path, lacking: Path
) -> None:
    (place,) = kept_places()
    head, _, body = place.read_bytes().partition(b"\n")
    newer = json.loads(body) | {"schema_version": SCHEMA_VERSION + 1}
    place.write_bytes(head + b"\n" + json.dumps(newer).encode())
    kept, path = place.read_bytes(), lacking
    for _ in range(2):
        assert opened(path) == (SAVED, OF_A_NEWER_PROGRAM.filled(path=lacking))
        left_lacking(path)
        with Project.open(path) as project:
            assert project.document.booth.title.en == LACKING
            project.discard_unsaved()
        assert [one.read_bytes() for one in kept_places()] == [kept]
        path = path.rename(tmp_path / "moved.booth")
    (place,) = kept_places()
    place.write_bytes(head + b"\n" + body)  # as if this program was the newer one
    assert opened(path) == (LACKING, RESTORED)
    assert kept_places() == []


def test_what_cannot_be_read_is_kept_for_nobody(lacking: Path) -> None:
    (place,) = kept_places()
    place.write_bytes(place.read_bytes()[:-1])
    assert opened(lacking) == (SAVED, None)
    assert kept_places() == []


def test_a_copy_of_a_project_whose_disk_is_away_gets_its_edits_by_redo_alone(
    tmp_path: Path, lacking: Path
) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    away = lacking.parent.rename(tmp_path / "away")
    with Project.open(copy) as project:
        assert project.document.booth.title.en == SAVED
        assert project.recovered is not None
        assert str(lacking) in project.recovered.en
        assert project.document.redo()
        assert project.document.booth.title.en == LACKING
        project.save()
    away.rename(lacking.parent)
    assert opened(lacking)[0] == LACKING


def test_a_project_finds_its_own_before_what_a_copy_of_it_lacks_that_is_away(
    tmp_path: Path, lacking: Path
) -> None:
    copy = tmp_path / "stick" / "copy.booth"
    copy.parent.mkdir()
    shutil.copy(lacking, copy)
    left_lacking(copy)
    copy.parent.rename(tmp_path / "away")
    target = tmp_path / "disk.booth"
    target.touch()  # so that it gets another number
    shutil.copy(lacking, target)
    lacking.unlink()
    assert opened(target) == (LACKING, RESTORED)
    assert len(kept_places()) == 1


def test_what_no_disk_takes_stays_where_it_was_found(
    tmp_path: Path, lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = lacking.rename(tmp_path / "moved.booth")
    with monkeypatch.context() as patch:
        patch.setattr(unwritten, "write_private", refused)
        patch.setattr(Journal, "write", refused)
        project = Project.open(moved)
        project._shadow._stop()
        project._let_go()  # as a kill does
    assert opened(moved) == (LACKING, RESTORED)


def test_a_file_without_identity_that_goes_on_elsewhere_is_known_by_its_new_one(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "a.booth", tmp_path / "b.booth"
    furnished(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE identity")
    with Project.open_read_only(path) as project:
        project.save_as(other)
        assert project._shadow.home.identity == read_identity(other) != ""


def test_the_identity_of_a_file_that_only_its_log_tells_is_read(
    tmp_path: Path, lacking: Path
) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    with closing(sqlite3.connect(lacking, isolation_level=None)) as other:
        (identity,) = other.execute("SELECT id FROM identity").fetchone()
        other.execute("DROP TABLE identity")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.execute("CREATE TABLE identity (id TEXT NOT NULL)")
        other.execute("INSERT INTO identity VALUES (?)", (identity,))
        assert opened(copy) == (SAVED, None)
    assert opened(lacking) == (LACKING, RESTORED)


def test_an_older_copy_gets_nothing_of_a_project_whose_disk_is_away(
    tmp_path: Path, lacking: Path
) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    with Project.open(copy) as project:
        project.document.do(titled("went its own way"))
        project.save()
    away = lacking.parent.rename(tmp_path / "away")
    assert opened(copy) == ("went its own way", None)
    away.rename(lacking.parent)
    assert opened(lacking) == (LACKING, RESTORED)


def test_another_project_in_the_place_of_one_takes_nothing_of_it(
    tmp_path: Path, lacking: Path
) -> None:
    moved = lacking.rename(tmp_path / "moved.booth")
    with Project.create(lacking, Booth()) as other:
        other.document.do(titled("another"))
        assert other.recovered is None
        other.save()
    assert opened(moved) == (LACKING, RESTORED)


def test_a_project_that_was_moved_and_changed_elsewhere_stays_as_it_is(
    tmp_path: Path, lacking: Path
) -> None:
    moved, state = lacking.rename(tmp_path / "moved.booth"), unwritten._folder()
    state = state.rename(tmp_path / "another machine")
    with Project.open(moved) as project:
        project.document.do(titled("elsewhere"))
        project.save()
    shutil.rmtree(unwritten._folder(), ignore_errors=True)
    state.rename(unwritten._folder())
    with Project.open(moved) as project:
        assert project.recovered == MOVED_ON
        assert project.document.booth.title.en == "elsewhere"
        assert project.document.redo()
        assert project.document.booth.title.en == LACKING


def test_a_disk_that_says_nothing_does_not_hold_up_who_opens_a_copy(
    tmp_path: Path, lacking: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.booth"
    shutil.copy(lacking, copy)
    monkeypatch.setattr(unwritten, "ANSWER", 0.0)
    with Project.open(copy) as project:
        assert project.document.booth.title.en == SAVED
    assert len(kept_places()) >= 1


def test_what_was_kept_amid_a_drag_is_older_than_what_the_file_took_after_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.booth"
    project, drag = furnished(path), object()
    project.save()
    for step in range(4):
        project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)), drag)
        if step == 1:
            amid = project.notation().encode(project.document.value, project._extras)
            unwritten.keep(project._shadow.home, project._shadow._bases, amid)
    booth = project.document.booth
    project._let_go()  # as a kill does
    with Project.open(path) as again:
        assert again.document.booth == booth
        assert len(again.document.history) == 1
        assert again.document.undo()
        assert not again.document.undo()
    assert kept_places() == []


def test_a_closed_project_is_held_by_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    furnished(path).close()
    project = Project.open(path)
    project.scribe.patience = 10.0
    project.document.do(titled("edited"))
    project.save()
    project.save_as(tmp_path / "b.booth")
    document, held = project.document, weakref.ref(project)
    project.close()
    gc.disable()
    try:
        del project
        assert held() is None, "not even a collection is needed"
    finally:
        gc.enable()
    assert document.booth.title.en == "edited"


def test_a_new_place_that_fails_at_the_last_leaves_the_project_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a.booth", tmp_path / "b.booth"
    with furnished(path) as project:
        with monkeypatch.context() as patch:
            patch.setattr(moving, "Watch", refused)
            with pytest.raises(DiskError, match=r"b\.booth"):
                project.save_as(other)
        assert project.path == path
        assert not project.document.is_saved
        ProjectLock(other).release()
        project.document.do(titled("and on"))
        project.save()
    assert opened(path)[0] == "and on"


def test_a_project_that_was_closed_goes_on_in_another_file_all_the_same(tmp_path: Path) -> None:
    path, other = tmp_path / "a.booth", tmp_path / "b.booth"
    project = furnished(path)
    project.close()
    project.save_as(other)
    project.document.do(titled("and on"))
    project._let_go()  # as a kill does
    with Project.open(other) as again:
        assert again.document.booth.title.en == "and on"


def refused(*_: object) -> Watch:
    raise OSError(5, "Input/output error")


def test_what_the_disk_refuses_is_told_by_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with furnished(path) as project:
        project.save()
        path.unlink()
        with pytest.raises(DiskError):
            project.save()
    assert issubclass(DiskError, ProjectError)
