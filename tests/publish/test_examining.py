"""Packages examined elsewhere: the same verdicts, and whatever they do harms nobody."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from expo_studio.errors import PackageError
from expo_studio.publish import examining
from expo_studio.publish.examining import Examiner
from expo_studio.publish.taking_in import exhibit_of, package_at

MURDEROUS = """
import os, sys
from expo_studio.publish import examiner
whole, exhibit_of = examiner.examined, examiner.exhibit_of
def deadly(path):
    if path.name == "deadly.expo":
        os._exit(11)
    if path.name == "slow.expo":
        import time
        time.sleep(600)
    if path.name == "greedy.expo":
        examiner.exhibit_of = lambda *given: bytes(5 << 30)
        try:
            return whole(path)
        finally:
            examiner.exhibit_of = exhibit_of
    if path.name == "growing.expo":
        told = whole(path)
        path.write_bytes(path.read_bytes() + b"more")
        return told
    return whole(path)
examiner.examined = deadly
examiner.main()
"""


def test_the_verdict_is_the_same_as_at_home(package: Path, site: Path, tmp_path: Path) -> None:
    torn = tmp_path / "破损.expo"
    torn.write_bytes(package.read_bytes()[:-60])
    with Examiner() as examiner:
        for path in (package, site, package):
            exhibit, data = examiner.examine(path)
            assert data == package_at(path)
            assert exhibit == exhibit_of(data, path.name)
        with pytest.raises(PackageError) as elsewhere:
            examiner.examine(torn)
        with pytest.raises(PackageError) as missing:
            examiner.examine(tmp_path / "none.expo")
        assert examiner.examine(package)[0].blob
    with pytest.raises(PackageError) as here:
        exhibit_of(torn.read_bytes(), torn.name)
    assert elsewhere.value.message == here.value.message
    assert "none.expo" in missing.value.message.en


@pytest.fixture
def murderous(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the real examiner die, hang, or be deceived at files of certain names."""
    (tmp_path / "murderous.py").write_text(MURDEROUS)
    root = Path(__file__).resolve().parents[2]
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{root}")
    monkeypatch.setattr(examining, "MODULE", "murderous")


@pytest.mark.usefixtures("murderous")
def test_a_package_that_kills_is_refused_and_the_next_is_examined(
    package: Path, tmp_path: Path
) -> None:
    for name in ("deadly.expo", "growing.expo"):
        (tmp_path / name).write_bytes(package.read_bytes())
    with Examiner() as examiner:
        with pytest.raises(PackageError) as caught:
            examiner.examine(tmp_path / "deadly.expo")
        assert "ended unexpectedly" in caught.value.message.en
        assert examiner.examine(package)[0].is_signed
        with pytest.raises(PackageError) as changed:
            examiner.examine(tmp_path / "growing.expo")
        assert "changed" in changed.value.message.en


@pytest.mark.usefixtures("murderous")
def test_a_package_that_wants_all_memory_is_refused_and_the_next_is_examined(
    package: Path, tmp_path: Path
) -> None:
    greedy = tmp_path / "greedy.expo"
    greedy.write_bytes(package.read_bytes())
    with Examiner() as examiner:
        with pytest.raises(PackageError, match="too much memory"):
            examiner.examine(greedy)
        assert examiner.examine(package)[0].is_signed


@pytest.mark.usefixtures("murderous")
def test_stopping_ends_what_hangs(package: Path, tmp_path: Path) -> None:
    slow = tmp_path / "slow.expo"
    slow.write_bytes(package.read_bytes())
    with Examiner() as examiner:
        timer = threading.Timer(1.0, examiner.stop)
        timer.start()
        began = time.monotonic()
        with pytest.raises(PackageError):
            examiner.examine(slow)
        assert time.monotonic() - began < 300.0
        with pytest.raises(PackageError):
            examiner.examine(package)
        timer.join()


@pytest.mark.usefixtures("murderous")
def test_a_package_that_takes_for_ever_is_refused_and_the_next_is_examined(
    package: Path, tmp_path: Path
) -> None:
    slow = tmp_path / "slow.expo"
    slow.write_bytes(package.read_bytes())
    with Examiner() as examiner:
        examiner.examine(package)
        examiner._patience = 0.5
        with pytest.raises(PackageError, match="too long"):
            examiner.examine(slow)
        examiner._patience = 300.0
        assert examiner.examine(package)[0].blob


@pytest.mark.usefixtures("murderous")
def test_nothing_goes_on_when_whoever_asked_is_gone(package: Path, tmp_path: Path) -> None:
    slow = tmp_path / "slow.expo"
    slow.write_bytes(package.read_bytes())
    words = [sys.executable, "-P", "-m", "murderous"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{json.dumps(str(package))}\n".encode())
        process.stdin.flush()
        assert "exhibit" in json.loads(process.stdout.readline())
        process.stdin.write(f"{json.dumps(str(slow))}\n".encode())
        process.stdin.close()
        try:
            assert process.wait(60.0) == 0
        finally:
            process.kill()
