"""Every step of every write may be refused by the disk: told in words, and nothing is lost."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.commands import AddAsset, Move, Place
from expo_studio.model.ids import PlacementId
from expo_studio.project.project import Project
from expo_studio.text import Text
from tests.project.faulty_disk import Faults, faulty_disk

pytestmark = pytest.mark.usefixtures("any_disk")

P1 = PlacementId("p1")
KEYS = frozenset({P1})
STEPS_AT_MOST = 400


def furnished(path: Path) -> Booth:
    with Project.create(path, Booth()) as project:
        key = project.add_blob(b"a table" * 2000)
        project.document.do(AddAsset(key, Asset(AssetKind.MODEL, Text("桌", "table"))))
        project.document.do(Place(P1, Placement(key)))
        project.save()
        return project.document.booth


def save(project: Project) -> None:
    project.save()


def save_as_elsewhere(project: Project) -> None:
    project.save_as(project.path.with_name("other.booth"))


def save_as_over_itself(project: Project) -> None:
    project.save_as(project.path)


def back_up(project: Project) -> None:
    project.back_up()


def add_blob(project: Project) -> None:
    project.add_blob(b"a chair" * 5000)


DEEDS = [save, save_as_elsewhere, save_as_over_itself, back_up, add_blob]


def in_words(error: ProjectError) -> tuple[str, ...]:
    return (error.message.zh, error.message.en, error.hint.zh, error.hint.en)


def with_fault(
    path: Path, deed: Callable[[Project], None], faults: Faults, k: int, *, stays: bool
) -> bool:
    """Do a deed on a disk that fails at step k; return whether that step was reached."""
    project = Project.open(path)
    project.document.do(Move(KEYS, (1.0, 0.0, 0.0)))
    wanted, was_saved = project.document.booth, project.document.is_saved
    faults.arm(k, stays=stays)
    try:
        deed(project)
        told = None
    except ProjectError as error:
        told = error
    reached = faults.failed
    faults.arm(0, stays=False)
    if told is not None:
        assert all(in_words(told))
        assert project.document.booth is wanted
        assert project.document.is_saved == was_saved
        project.document.do(Move(KEYS, (0.0, 0.0, 2.0)))
        wanted = project.document.booth
        project.save()
        assert project.document.is_saved
    where = project.path
    project.close()
    with Project.open(where) as again:
        assert again.document.booth == wanted
        (asset,) = again.document.booth.assets
        assert again.blob(asset) == b"a table" * 2000
    return reached


@pytest.mark.parametrize("stays", [False, True], ids=["once", "full"])
@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
def test_every_refused_step_is_told_and_loses_nothing(
    tmp_path: Path, deed: Callable[[Project], None], stays: bool
) -> None:
    pristine = tmp_path / "pristine.booth"
    furnished(pristine)
    reached = 0
    with faulty_disk() as faults:
        for k in range(1, STEPS_AT_MOST):
            folder = tmp_path / str(k)
            folder.mkdir()
            path = folder / "a.booth"
            shutil.copyfile(pristine, path)
            if not with_fault(path, deed, faults, k, stays=stays):
                break
            assert [one.name for one in folder.iterdir() if one.suffix == ".part"] == []
            shutil.rmtree(folder)
            reached += 1
    assert 0 < reached < STEPS_AT_MOST - 1


def test_edits_that_could_not_be_written_down_are_caught_up(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    furnished(path)
    told: list[ProjectError] = []
    with faulty_disk() as faults:
        project = Project.open(path)
        project.failed.listen(told.append)
        faults.arm(1, stays=True)
        project.document.do(Move(KEYS, (1.0, 0.0, 0.0)))
        project.document.do(Move(KEYS, (1.0, 0.0, 0.0)))
        assert len(told) == 2
        faults.arm(0, stays=False)
        project.document.do(Move(KEYS, (0.0, 0.0, 1.0)))
        project.close()
    with Project.open(path) as again:
        assert again.document.booth.placements[P1].pose.position == (2.0, 0.0, 1.0)


def test_creating_on_a_failing_disk_leaves_no_half_project(tmp_path: Path) -> None:
    with faulty_disk() as faults:
        for k in range(1, STEPS_AT_MOST):
            path = tmp_path / f"{k}.booth"
            faults.arm(k, stays=True)
            with contextlib.suppress(ProjectError):
                Project.create(path, Booth()).close()
            reached = faults.failed
            faults.arm(0, stays=False)
            if not reached:
                break
            if path.exists():
                with Project.open(path) as whole:
                    assert whole.document.booth == Booth()
            assert not list(tmp_path.glob(".*.part*"))
        assert 1 < k < STEPS_AT_MOST - 1
