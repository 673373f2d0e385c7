"""The journal brings back exactly what was done since the last save, undo included."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Rename, SetTitle
from expo_studio.model.edited import HISTORY_LIMIT
from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.project import moving
from expo_studio.project.database import FILE_VERSION
from expo_studio.project.project import Project
from expo_studio.project.saving import GivenUpError
from expo_studio.project.snapshot import Snapshot
from expo_studio.text import Text

FILES = Path(__file__).parent.parent / "files"
P1 = PlacementId("p1")


def titled(name: str) -> SetTitle:
    return SetTitle(Text.same(name), Text())


def carry_out(project: Project, deeds: str) -> None:
    """Do what each letter says: an edit, a joined edit, undo, redo, back or on by three, save."""
    gesture = object()
    for number, deed in enumerate(deeds):
        match deed:
            case "e":
                project.document.do(titled(f"booth {number}"))
            case "j":
                project.document.do(titled(f"booth {number}"), gesture)
            case "u":
                project.document.undo()
            case "r":
                project.document.redo()
            case "b" | "o":
                project.document.jump(project.document.position + {"b": -3, "o": 3}[deed])
            case "s":
                project.save()


@given(deeds=st.text("eejuurbos", min_size=1, max_size=25))
def test_whatever_was_done_comes_back_after_a_kill(
    tmp_path_factory: pytest.TempPathFactory, deeds: str
) -> None:
    path = tmp_path_factory.mktemp("journal") / "a.booth"
    with Project.create(path, Booth()) as project:
        half = len(deeds) // 2
        carry_out(project, deeds[:half])
        wanted = project.document.booth
    with Project.open(path) as again:
        assert again.document.booth == wanted
        carry_out(again, deeds[half:])
        wanted = again.document.booth
    with Project.open(path) as last:
        assert last.document.booth == wanted
    with Snapshot(path) as snapshot:
        assert snapshot.booth == wanted


def test_entry_nobody_understands_is_set_aside_and_later_edits_live(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("one"))
    other = sqlite3.connect(path)
    other.execute("INSERT INTO journal (deed, command) VALUES ('done', ?)", (b'{"command":"Fly"}',))
    other.execute("INSERT INTO journal (deed, command) VALUES ('undone', NULL)")
    other.commit()
    other.close()
    with Project.open(path) as again:
        assert again.recovered is not None
        assert "1 unsaved" in again.recovered.en
        assert "2 could not" in again.recovered.en
        assert again.document.booth.title.en == "one"
        again.document.do(titled("two"))
    with Project.open(path) as last:
        assert last.document.booth.title.en == "two"
    other = sqlite3.connect(path)
    assert other.execute("SELECT count(*) FROM unread").fetchone() == (2,)
    other.close()


def test_file_of_version_1_opens_with_its_unsaved_edit(tmp_path: Path) -> None:
    path = tmp_path / "old.booth"
    shutil.copyfile(FILES / "project-1.booth", path)
    with Snapshot(path) as snapshot:
        assert snapshot.booth.placements[P1].pose.position == (1.0, 0.0, 0.0)
    with Project.open(path) as project:
        assert project.document.booth.placements[P1].pose.position == (1.0, 0.0, 0.0)
        assert project.recovered is not None
        project.save()
        project.document.do(Rename(P1, Text.same("x")))
        project.document.undo()
        project.document.undo()
        assert project.document.booth.placements[P1].pose.position == (0.0, 0.0, 0.0)
    with Project.open(path) as again:
        assert again.document.booth.placements[P1].pose.position == (0.0, 0.0, 0.0)
    (version,) = sqlite3.connect(path).execute("PRAGMA user_version").fetchone()
    assert version == FILE_VERSION


def test_newer_file_is_read_but_never_written(tmp_path: Path) -> None:
    path = tmp_path / "new.booth"
    with Project.create(path, Booth(title=Text.same("tomorrow"))) as project:
        project.save()
    later = sqlite3.connect(path)
    later.execute("PRAGMA journal_mode=DELETE")
    later.execute(f"PRAGMA user_version={FILE_VERSION + 1}")
    later.commit()
    later.close()
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=str(FILE_VERSION + 1)):
        Project.open(path)
    with Snapshot(path) as snapshot:
        assert snapshot.booth.title.en == "tomorrow"
    assert path.read_bytes() == before


TORN = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=DELETE")
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM document")
connection.execute("INSERT INTO blob VALUES ('x', zeroblob(5000000))")
os.kill(os.getpid(), 9)
"""


def test_half_done_write_is_taken_back_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth(title=Text.same("whole"))) as project:
        project.save()
    subprocess.run([sys.executable, "-c", TORN, str(path)], check=False)
    assert path.with_name("a.booth-journal").exists()
    with Snapshot(path) as snapshot:
        assert snapshot.booth.title.en == "whole"


def test_half_done_write_beside_a_replaced_file_is_not_taken_for_the_new_ones(
    tmp_path: Path, any_disk: str
) -> None:
    old, new = tmp_path / "old.booth", tmp_path / "new.booth"
    Project.create(old, Booth()).close()
    subprocess.run([sys.executable, "-c", TORN, str(old)], check=False)
    assert old.with_name("old.booth-journal").stat().st_size > 0
    with Project.create(new, Booth(title=Text.same("new"))) as project:
        project.save_as(old)
    assert not old.with_name("old.booth-journal").exists()
    with Project.open(old) as again:
        assert again.document.booth.title.en == "new"
        verdict = again._connection.execute("PRAGMA integrity_check").fetchone()
        assert verdict == ("ok",)


def test_log_left_beside_a_replaced_file_is_not_taken_for_the_new_ones(tmp_path: Path) -> None:
    old, new = tmp_path / "old.booth", tmp_path / "new.booth"
    script = (
        "import os, sys; from pathlib import Path\n"
        "from expo_studio.model.booth import Booth\n"
        "from expo_studio.project.project import Project\n"
        "project = Project.create(Path(sys.argv[1]), Booth())\n"
        "for n in range(50): project.add_blob(bytes([n]) * 9000)\n"
        "project.save(); os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(old)], check=False)
    assert old.with_name("old.booth-wal").stat().st_size > 0
    with Project.create(new, Booth(title=Text.same("new"))) as project:
        project.save_as(old)
    with Project.open(old) as again:
        assert again.document.booth.title.en == "new"
        verdict = sqlite3.connect(old).execute("PRAGMA integrity_check").fetchone()
        assert verdict == ("ok",)


def test_depth_never_undoes_more_than_a_replay_could(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        carry_out(project, "eesuuurre")
        wanted = project.document.booth
    connection = sqlite3.connect(path, isolation_level=None)
    deeds = [deed for (deed,) in connection.execute("SELECT deed FROM journal ORDER BY id")]
    assert deeds == ["became", "became", "became", "became", "done"]
    connection.close()
    with Project.open(path) as again:
        assert again.document.booth == wanted


def test_edits_made_while_something_heavy_is_stored_are_written_down_too(tmp_path: Path) -> None:
    path, edits = tmp_path / "a.booth", 0
    with Project.create(path, Booth()) as project:
        heavy = [bytes([number]) * 6_000_000 for number in range(6)]
        stored: list[list[str]] = []
        thread = threading.Thread(target=lambda: stored.append(project.store(heavy)))
        thread.start()
        while thread.is_alive():
            edits += 1
            project.document.do(titled(f"booth {edits}"))
            assert project.outside() is None
            time.sleep(0.001)  # the lock is not fair: who never pauses may starve who stores
        thread.join()
        shutil.copytree(tmp_path, tmp_path / "killed")
        assert len(set(stored[0])) == len(heavy)
    assert edits > 1
    with Project.open(tmp_path / "killed" / "a.booth") as again:
        assert len(again.document.history) == min(edits, HISTORY_LIMIT)
        assert again.document.booth.title == Text.same(f"booth {edits}")


@contextmanager
def storing(project: Project) -> Iterator[None]:
    """Keep the disk busy with something heavy, as another thread does."""
    began, ended = threading.Event(), threading.Event()

    def hold() -> None:
        with project._busy:
            began.set()
            ended.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    began.wait()
    yield
    ended.set()
    thread.join()


def stored_beside(project: Project, blobs: Sequence[bytes]) -> threading.Thread:
    """Let another thread store bytes, and give it time to."""
    thread = threading.Thread(target=lambda: project.store(blobs))
    thread.start()
    thread.join(0.3)
    return thread


def test_an_edit_made_while_something_is_stored_survives_closing_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project, storing(project):
        project.document.do(titled("late"))
    with Project.open(path) as again:
        assert again.document.booth.title.en == "late"


def test_a_discarded_edit_does_not_come_back_with_what_was_being_stored(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        with storing(project):
            project.document.do(titled("discarded"))
        project.discard_unsaved()
        project.store([b"heavy"])
    with Project.open(path) as again:
        assert again.recovered is None
        assert again.document.booth.title.en == ""


def test_who_goes_on_after_discarding_gets_back_what_was_seen_then(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        carry_out(project, "ee")
        project.discard_unsaved()
        project.document.undo()
        wanted = project.document.booth
    with Project.open(path) as again:
        assert again.document.booth == wanted
        assert wanted.title.en == "booth 0"


def test_what_is_saved_is_not_written_down_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.booth"
    threads: list[threading.Thread] = []
    with Project.create(path, Booth()) as project:
        with storing(project):
            project.document.do(titled("once"))
        restart = project._journal.restart

        def slow_restart(mark: int) -> None:
            threads.append(stored_beside(project, [b"heavy"]))
            restart(mark)

        monkeypatch.setattr(project._journal, "restart", slow_restart)
        project.save()
        threads[0].join()
    with Project.open(path) as again:
        assert again.recovered is None
        assert again.document.booth.title.en == "once"


def test_what_is_stored_during_save_as_is_in_the_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    whole = moving.copy_to
    with Project.create(tmp_path / "a.booth", Booth()) as project:

        def slow_copy(*given: Any) -> None:
            whole(*given)
            threads.append(stored_beside(project, [b"late"]))

        monkeypatch.setattr(moving, "copy_to", slow_copy)
        project.save_as(tmp_path / "b.booth")
        threads[0].join()
        assert project.path.name == "b.booth"
        key = AssetId(hashlib.sha256(b"late").hexdigest())
        assert project.blob(key) == b"late"


def test_edits_made_while_values_are_on_their_way_to_the_disk_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("first"))
        first = project.saving()
        project.document.do(titled("second"))
        second = project.saving()
        project.document.do(titled("third"))
        first.carry_out()
        assert titles(path) == "second", "what follows the second waits for it"
        second.carry_out()
        project.document.undo()
        project.document.redo()
        assert titles(path) == "third"
        assert not project.document.is_saved
    with Project.open(path) as again:
        assert again.document.booth.title.en == "third"
        again.document.undo()
        assert again.document.booth.title.en == "second"


def test_a_save_overtaken_by_a_later_one_is_not_written_over_it(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("old"))
        old = project.saving()
        project.document.do(titled("new"))
        project.save()
        with pytest.raises(GivenUpError):
            old.carry_out()
        assert titles(path) == "new"
        assert project.document.is_saved
        project.document.do(titled("newer"))
        assert titles(path) == "newer"


def test_a_save_that_is_refused_leaves_every_edit_in_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    with Project.create(path, Booth()) as project:
        project.document.do(titled("before"))
        saving = project.saving_as(tmp_path / "no folder" / "b.booth")
        project.document.do(titled("meanwhile"))
        project.document.undo()
        project.document.undo()
        project.document.redo()
        with pytest.raises(ProjectError):
            saving.carry_out()
        assert titles(path) == "before"
        project.document.redo()
        assert titles(path) == "meanwhile"


def titles(path: Path) -> str:
    """Return the title that would be there after a kill now."""
    with Snapshot(path) as there:
        return there.booth.title.en
