"""A project keeps what is done, through saves, kills and damage."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Asset, AssetKind, Booth, Placement
from expo_studio.model.commands import AddAsset, Move, Place
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.project.database import DamagedError, InUseError
from expo_studio.project.project import Project
from expo_studio.project.rescue import restore_backup
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text
from tests.damage import DAMAGES, damaged

TABLE = b"a table"
SECONDS_TO_OPEN = 2.0
P1 = PlacementId("p1")


def furnished(path: Path) -> Project:
    project = Project.create(path, Booth())
    key = project.add_blob(TABLE)
    project.document.do(AddAsset(key, Asset(AssetKind.MODEL, Text("桌", "table"))))
    project.document.do(Place(P1, Placement(key)))
    return project


def test_save_and_open_again(tmp_path: Path) -> None:
    path = tmp_path / "展位.booth"
    with furnished(path) as project:
        project.save()
        booth = project.document.booth
        assert project.document.is_saved
    with Project.open(path) as again:
        assert again.document.booth == booth
        assert again.recovered is None
        (key,) = again.document.booth.assets
        assert again.blob(key) == TABLE


def test_unsaved_work_comes_back_with_its_history(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with furnished(path) as project:
        drag = object()
        for _ in range(3):
            project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)), drag)
        project.document.do(Move(frozenset({P1}), (0.0, 0.0, 5.0)))
        project.document.undo()
        booth = project.document.booth
        steps = project.document.position
    with Project.open(path) as again:
        assert again.document.booth == booth
        assert again.document.position == steps
        assert not again.document.is_saved
        assert again.recovered is not None
        again.document.undo()
        assert again.document.booth.placements[P1].pose.position == (0.0, 0.0, 0.0)


def test_second_window_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with furnished(path), pytest.raises(InUseError):
        Project.open(path)


def test_save_as_goes_on_with_the_new_file(tmp_path: Path) -> None:
    with furnished(tmp_path / "a.booth") as project:
        project.save_as(tmp_path / "b.booth")
        project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
        project.save()
    with Project.open(tmp_path / "b.booth") as again:
        assert again.document.booth.placements[P1].pose.position == (1.0, 0.0, 0.0)


def test_snapshot_sees_unsaved_edits_while_the_window_is_open(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with furnished(path) as project, Snapshot(path) as snapshot:
        assert snapshot.booth == project.document.booth
        (key,) = snapshot.booth.assets
        assert snapshot.blob(key) == TABLE


def test_missing_asset_is_named(tmp_path: Path) -> None:
    with furnished(tmp_path / "a.booth") as project, pytest.raises(ProjectError) as caught:
        project.blob(AssetId("f" * 64))
    assert "ffffffffffff" in caught.value.message.zh


def test_full_disk_keeps_the_document_unsaved(tmp_path: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from expo_studio.errors import ProjectError
from expo_studio.project.project import Project
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project = Project.open(Path(sys.argv[1]))
before = project.document.booth
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    project.add_blob(b"x" * 1_000_000)
except ProjectError as error:
    assert error.hint.en and error.hint.zh
    assert project.document.booth is before
    assert not project.document.is_saved
    sys.exit(7)
"""
    path = tmp_path / "a.booth"
    furnished(path).close()
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert done.returncode == 7
    with Project.open(path) as again:
        assert P1 in again.document.booth.placements


KILLED = """
import sys
from expo_studio.project import copying, database
if sys.argv[2] == "far":
    database.is_local = copying.is_local = lambda folder: False
from pathlib import Path
from expo_studio.model.booth import Placement
from expo_studio.model.commands import Move, Place
from expo_studio.model.ids import PlacementId
from expo_studio.project.project import Project
project = Project.open(Path(sys.argv[1]))
print("go", flush=True)
keys = frozenset(project.document.booth.placements)
while True:
    for _ in range(5):
        project.document.do(Move(keys, (1.0, 0.0, 0.0)))
    project.save()
    project.add_blob(str(project.document.position).encode() * 1000)
    project.save_as(project.path.with_name('b.booth'))
    project.save_as(Path(sys.argv[1]))
"""


def killed_once(path: Path, disk: str, seed: random.Random) -> float:
    """Run edits and saves in a real process, kill it, and return where the thing then stands."""
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), disk], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "go\n"
    time.sleep(seed.uniform(0.0, 0.06))
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with Project.open(path) as project:
        x = project.document.booth.placements[P1].pose.position[0]
        assert x == int(x)
        (key,) = project.document.booth.assets
        assert project.blob(key) == TABLE
        project.save()
    assert [one.name for one in path.parent.iterdir() if one.suffix == ".part"] == []
    return x


def killed_often(folder: Path, disk: str, seed: int) -> None:
    """Kill the editing of one project a hundred times; it may only ever go forward."""
    folder.mkdir()
    furnished(folder / "a.booth").close()
    moments = random.Random(seed)
    places = [killed_once(folder / "a.booth", disk, moments) for _ in range(100)]
    assert places == sorted(places)
    assert places[-1] > 0.0


def test_killed_at_random_moments_it_always_opens(tmp_path: Path, any_disk: str) -> None:
    with ThreadPoolExecutor(2) as side_by_side:
        folders = tmp_path / "one", tmp_path / "other"
        ends = side_by_side.map(killed_often, folders, (any_disk, any_disk), (7, 8))
        assert list(ends) == [None, None]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_files_open_or_are_refused_in_words_and_their_backup_opens(
    tmp_path: Path, damage: str
) -> None:
    path, heavy = tmp_path / "a.booth", random.Random(7).randbytes(300_000)
    with furnished(path) as project:
        key = project.add_blob(heavy)
        project.document.do(AddAsset(key, Asset(AssetKind.MODEL, Text("柜", "cupboard"))))
        project.save()
        project.back_up()
        booth = project.document.booth
    whole = path.read_bytes()
    told: list[ProjectError] = []
    restored = 0
    for percent in range(100):
        path.write_bytes(damaged(whole, percent, damage))
        started = time.process_time()
        try:
            with Project.open(path) as again:
                assert again.document.booth in (booth, Booth())
                told += refused_blobs(again, heavy)
        except DamagedError as error:
            told.append(error)
            restore_backup(path).unlink()
            restored += 1
            with Project.open(path) as again:
                assert again.document.booth == booth
                assert refused_blobs(again, heavy) == []
        assert time.process_time() - started < SECONDS_TO_OPEN
    assert restored
    assert all(error.message.zh and error.hint.en for error in told)


def refused_blobs(project: Project, heavy: bytes) -> list[ProjectError]:
    """Return how each damaged one is refused: damaged bytes are never handed out."""
    told = []
    for key in project.document.booth.assets:
        try:
            assert project.blob(key) in (TABLE, heavy)
        except ProjectError as error:
            told.append(error)
    return told


def test_a_project_is_made_with_all_its_bytes_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "新.booth"

    def torn() -> Iterator[bytes]:
        yield b"first"
        raise ProjectError(Text.same("gone"), Text())

    with pytest.raises(ProjectError, match="gone"):
        Project.create(path, Booth(), blobs=torn())
    assert list(tmp_path.glob("*新.booth*")) == [tmp_path / ".新.booth.lock"]
    with Project.create(path, Booth(), blobs=[b"first"]) as made:
        assert made.blob(AssetId(hashlib.sha256(b"first").hexdigest())) == b"first"
