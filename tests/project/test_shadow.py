"""What a slow disk has not taken outlives a kill, and one goes on elsewhere without that disk."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Move, SetTitle
from expo_studio.project import moving, shadow
from expo_studio.project.open_file import LeftError
from expo_studio.project.project import Project
from expo_studio.project.saving import Saving
from expo_studio.project.snapshot import Snapshot, read_identity
from expo_studio.project.unwritten import MOVED_ON, RESTORED, Home
from expo_studio.text import Text
from tests.project.test_project import P1, TABLE, furnished
from tests.slow_folder import SlowFolder, slow_folder

PATIENCE = 0.02
KILLED = """
import sys, threading
from pathlib import Path
from expo_studio.model.commands import SetTitle
from expo_studio.project import shadow
from expo_studio.project.project import Project
from expo_studio.text import Text
shadow.PAUSE = 0.1
project = Project.open(Path(sys.argv[1]))
project.scribe.patience = 0.02
project.document.do(SetTitle(Text.same("written"), Text()))
project.scribe.settle()
print("opened", flush=True)
sys.stdin.readline()
if sys.argv[2] == "saving":
    threading.Thread(target=project.saving().write, daemon=True).start()
for number in range(30):
    project.document.do(SetTitle(Text.same(f"number {number}"), Text()))
print("edited", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def far(tmp_path: Path) -> Iterator[SlowFolder]:
    with slow_folder(tmp_path) as folder:
        yield folder
        folder.be_slow(0.0)


def titled(name: str) -> SetTitle:
    return SetTitle(Text.same(name), Text())


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 60.0
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


def shadow_path(path: Path, identity: str = "") -> Path:
    """Return where it is kept what a file lacks; asked for its identity if that is not told."""
    return Home(path, identity or read_identity(path), None).place


def is_kept(path: Path, words: str, identity: str = "") -> bool:
    place = shadow_path(path, identity)
    return place.exists() and words.encode() in place.read_bytes()


def killed_when_kept(path: Path, far: SlowFolder, way: str) -> None:
    """Edit in another process while the folder does not answer, and kill that once it is kept."""
    words, identity = [sys.executable, "-c", KILLED, str(path), way], read_identity(path)
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "opened\n"
        far.hang()
        child.stdin.write("go on\n")
        child.stdin.flush()
        assert child.stdout.readline() == "edited\n"
        wait_until(lambda: is_kept(path, "number 29", identity))
        child.send_signal(signal.SIGKILL)
        far.be_slow(0.0)


@pytest.mark.parametrize("way", ["editing", "saving"])
def test_what_a_disk_did_not_take_comes_back_after_a_kill(far: SlowFolder, way: str) -> None:
    path = far.path / "a.booth"
    furnished(path).close()
    killed_when_kept(path, far, way)
    with Project.open(path) as again:
        assert again.document.booth.title.en == "number 29"
        assert again.recovered == RESTORED
        assert not again.document.is_saved
        assert again.document.undo()
        assert again.document.booth.title.en in {"written", "number 29"}
        again.document.redo()
    assert not shadow_path(path).exists()
    with Project.open(path) as third:
        assert third.document.booth.title.en == "number 29"


def lacking(path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return what was kept of a project to which a last edit was never written."""
    with furnished(path) as project:
        project.save()
        with monkeypatch.context() as patch:
            patch.setattr(project, "_try_to_catch_up", bool)
            project.scribe._write = bool
            project.document.do(titled("lacking"))
            assert project._shadow.keep()
        kept_bytes = shadow_path(path).read_bytes()
        project.save()
    assert not shadow_path(path).exists()
    return kept_bytes


def put_back(path: Path, kept_bytes: bytes) -> None:
    shadow_path(path).parent.mkdir(parents=True, exist_ok=True)
    shadow_path(path).write_bytes(kept_bytes)


def test_what_the_file_has_after_all_is_not_done_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.booth"
    kept_bytes = lacking(path, monkeypatch)
    with Project.open(path) as project:
        project.document.do(titled("later"))
    put_back(path, kept_bytes)
    with Project.open(path) as again:
        assert again.document.booth.title.en == "later"
        assert len(again.document.history) == 1
    assert not shadow_path(path).exists()


def test_a_file_that_was_changed_elsewhere_stays_as_it_is_and_redo_brings_the_edits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a.booth", tmp_path / "other.booth"
    with furnished(path) as project:
        project.save()
        project.save_as(other)
        for number in range(6):
            project.document.do(titled(f"elsewhere {number}"))
            project.save()
    kept_bytes = lacking_of(path, monkeypatch)
    other.replace(path)
    put_back(path, kept_bytes)
    with Project.open(path) as again:
        assert again.recovered == MOVED_ON
        assert again.document.booth.title.en == "elsewhere 5"
        assert again.document.redo()
        assert again.document.booth.title.en == "lacking"


def lacking_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return what is kept of a project that is edited and never written to."""
    project = Project.open(path)
    project.scribe._write = bool
    project.document.do(titled("lacking"))
    assert project._shadow.keep()
    kept_bytes = shadow_path(path).read_bytes()
    project.discard_unsaved()
    project.close()
    return kept_bytes


@pytest.mark.parametrize(
    "damage",
    [b"", b"garbage", b'{"identity": 1}\n{}', b'{"identity": "x", "bases": []}\n', b"\xff\n"],
)
def test_what_is_no_such_thing_is_left_alone(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.booth"
    furnished(path).close()
    put_back(path, damage)
    with Project.open(path) as project:
        assert P1 in project.document.booth.placements


def test_whoever_only_looks_leaves_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.booth"
    kept_bytes = lacking(path, monkeypatch)
    put_back(path, kept_bytes)
    Project.open_read_only(path).close()
    assert shadow_path(path).read_bytes() == kept_bytes
    shadow_path(path).unlink()


def test_one_goes_on_elsewhere_while_a_write_never_ends(
    far: SlowFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "HELD", 0.2)
    near = tmp_path / "near.booth"
    project = furnished(far.path / "a.booth")
    project.scribe.patience = PATIENCE
    far.hang()
    project.document.do(titled("held"))
    wait_until(lambda: project.lacks_for > 0.1)
    saving: Saving = project.saving_as(near)
    saving.carry_out()
    assert project.path == near
    assert project.left == 1
    project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
    project.scribe.settle()
    booth = project.document.booth
    far.be_slow(0.0)
    project.document.do(titled("and on"))
    project.scribe.settle()
    project.close()
    with Project.open(near) as again:
        assert again.document.booth.title.en == "and on"
        assert again.document.booth.placements == booth.placements
    wait_until(lambda: can_be_opened(far.path / "a.booth"))
    with Project.open(far.path / "a.booth") as old:
        (key,) = old.document.booth.assets
        assert old.blob(key) == TABLE


def hang_within_the_next_write(project: Project, far: SlowFolder) -> None:
    """Let the disk answer until a write has begun, and no more."""
    watch = project._watch
    ours = watch.require_ours

    def last_answer() -> None:
        ours()
        far.hang()

    watch.require_ours = last_answer  # type: ignore[method-assign]


@pytest.mark.parametrize("what", ["edit", "save"])
def test_what_was_meant_for_a_file_that_was_left_never_comes_into_the_other(
    far: SlowFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(moving, "HELD", 0.2)
    near = tmp_path / "near.booth"
    project = furnished(far.path / "a.booth")
    project.save()
    project.scribe.patience = PATIENCE
    hang_within_the_next_write(project, far)
    refused = list[ProjectError]()
    saving = [project.saving()] if what == "save" else []
    held = threading.Thread(target=written, args=(saving, refused))
    held.start()
    project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
    wait_until(lambda: project.lacks_for > 0.1)
    read = list[bytes]()
    reader = threading.Thread(target=read_first, args=(project, read))
    reader.start()
    wait_until(lambda: project._watch._reads.locked())
    project.saving_as(near).carry_out()
    project.document.do(titled("and on"))
    project.scribe.settle()
    assert not project._journal.is_lacking
    far.be_slow(0.0)
    held.join()
    reader.join()
    assert read == [TABLE]
    assert [type(one) for one in refused] == [LeftError] * len(saving)
    wait_until(lambda: can_be_opened(far.path / "a.booth"))
    with Snapshot(near) as seen:
        assert seen.booth == project.document.booth
    project.document.do(Move(frozenset({P1}), (1.0, 0.0, 0.0)))
    booth = project.document.booth
    project.close()
    with Project.open(near) as again:
        assert again.document.booth == booth
        assert again.document.undo()
        assert again.document.undo()
        assert not again.document.undo()


def read_first(project: Project, read: list[bytes]) -> None:
    read.append(project.blob(next(iter(project.document.booth.assets))))


def written(savings: list[Saving], refused: list[ProjectError]) -> None:
    for saving in savings:
        try:
            saving.write()
        except ProjectError as error:
            refused.append(error)


def can_be_opened(path: Path) -> bool:
    try:
        Project.open(path).close()
    except ProjectError:
        return False
    return True


def test_nothing_is_kept_where_the_disk_takes_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shadow, "PAUSE", 0.01)
    with Project.create(tmp_path / "a.booth", Booth()) as project:
        project.scribe.patience = 60.0
        for number in range(20):
            project.document.do(titled(str(number)))
        assert project._shadow._thread is None
        assert not shadow_path(project.path).exists()


def test_what_a_closed_file_lacks_stays_kept_whatever_is_given_up_after_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.booth"
    project = furnished(path)
    project.save()
    monkeypatch.setattr(project, "_catch_up", refuse)
    project.document.do(titled("lacking"))
    with pytest.raises(ProjectError):
        project.close()
    project.give_up()
    assert is_kept(path, "lacking")
    with Project.open(path) as again:
        assert again.document.booth.title.en == "lacking"


def refuse() -> None:
    raise ProjectError(Text.same("refused"), Text())


def test_a_kill_after_a_save_finds_nothing_older_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.booth"
    with furnished(path) as project:
        project.save()
        project.scribe._write = bool
        project.document.do(titled("kept"))
        assert project._shadow.keep()
        project.document.do(titled("saved"))
        project.saving().write()
        left = shadow_path(path).read_bytes()
        project.document.mark_saved(project.document.value)
    put_back(path, left)
    with Project.open(path) as again:
        assert again.recovered is None
        assert again.document.booth.title.en == "saved"
        assert not again.document.redo()


def test_a_shadow_that_ends_while_it_is_written_leaves_what_was_kept(tmp_path: Path) -> None:
    begun, goes_on = threading.Event(), threading.Event()

    def body() -> bytes:
        begun.set()
        goes_on.wait()
        return b"edited"

    followed = shadow.Shadow(Home(tmp_path / "a.booth", "one", None), body)
    keeping, ending = (threading.Thread(target=do) for do in (followed.keep, followed._stop))
    keeping.start()
    begun.wait()
    ending.start()
    ending.join(0.05)
    assert ending.is_alive(), "else who keeps it might find that nothing is lacking"
    goes_on.set()
    keeping.join()
    ending.join()
    assert followed.home.place.read_bytes().endswith(b"edited")
    assert not followed.keep()
    assert followed.home.place.exists()
