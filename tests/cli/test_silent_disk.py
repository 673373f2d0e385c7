"""Commands whose disk does not answer: each says so, ends at Ctrl+C, and leaves no half file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from expo_studio.cli import silence
from expo_studio.cli.main import MODULES
from expo_studio.model.booth import Booth
from expo_studio.project.project import Project
from expo_studio.text import Text
from tests.cli.test_commands import expo
from tests.slow_folder import SlowFolder, slow_folder

if TYPE_CHECKING:
    from expo_studio.cli.console import Console

OLD = b"the old one"
PATIENCE = 240.0
"""Seconds for a command to say something, or to end, on a machine that has a lot to do."""
COMMANDS = [
    "new {far}/新.booth",
    "new {far}/新.booth --template row-3x3",
    "add {far}/a.booth {near}/old.png",
    "add {near}/a.booth {far}/old.png",
    "assets {far}/a.booth",
    "info {far}/a.booth",
    "check {far}/a.booth",
    "render {far}/a.booth -o {near}/out.png",
    "render {near}/a.booth -o {far}/old.png",
    "panorama {near}/a.booth --output={far}/old.jpg",
    "bake {far}/a.booth",
    "export {far}/a.booth -o {near}/a.expo",
    "export {near}/a.booth -o {far}/old.expo",
    "hall {far}/old.expo -o {near}/馆",
    "serve {far}/old.expo --port 0",
    "inquiries {near}/a.booth --csv {far}/old.csv",
    "visits {far} {near}/log",
    "live {far}/a.booth --sound none",
    "{far}/a.booth",
]


@pytest.fixture
def network(tmp_path: Path) -> Iterator[SlowFolder]:
    with slow_folder(tmp_path) as folder:
        yield folder


def furnished(network: SlowFolder, near: Path) -> None:
    for folder in (network.path, near):
        Project.create(folder / "a.booth", Booth()).close()
        for ending in ("png", "jpg", "expo", "csv"):
            (folder / f"old.{ending}").write_bytes(OLD)
    (near / "log").touch()


def held(network: SlowFolder) -> dict[Path, bytes]:
    """Return what is in the folder but free locks and parts, which the next one sweeps."""
    files = (one for one in network.beneath.rglob("*") if one.is_file())
    return {one: one.read_bytes() for one in files if one.suffix not in {".lock", ".part"}}


@contextmanager
def hanging(network: SlowFolder) -> Iterator[None]:
    """Have no step answered inside: who waits for one is not even ended by the system here."""
    network.hang()
    try:
        yield
    finally:
        network.be_slow(0.0)


@contextmanager
def running(order: list[str], said: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Run a program; what it says to people comes as it is said."""
    with subprocess.Popen(
        [sys.executable, "-P", *order],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "EXPO_LANG": "en", "PYTHONUTF8": "1"},
    ) as process:
        assert process.stderr is not None
        hearing = threading.Thread(target=said.extend, args=(process.stderr,), daemon=True)
        hearing.start()
        try:
            yield process
            process.wait(PATIENCE)
        finally:
            process.kill()
            hearing.join()


def wait_until(is_so: Callable[[], bool], process: subprocess.Popen[str], said: list[str]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, said
        assert process.poll() is None, said
        time.sleep(0.02)


def test_every_command_that_is_given_a_file_is_tried() -> None:
    tried = {words.split()[0] for words in COMMANDS}
    assert MODULES.keys() - tried == {"demo", "doctor"}


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_says_that_a_disk_does_not_answer_and_ends_at_ctrl_c(
    network: SlowFolder, tmp_path: Path, words: str
) -> None:
    furnished(network, tmp_path)
    before, said = held(network), list[str]()
    filled = [one.format(far=network.path, near=tmp_path) for one in words.split()]
    with running(["-m", "expo_studio", *filled], said) as process, hanging(network):
        wait_until(lambda: any("does not answer" in one for one in said), process, said)
        assert str(network.path) in said[-1]
        process.send_signal(signal.SIGINT)
    assert process.returncode == 130
    assert held(network) == before
    assert len(list(network.beneath.rglob("*.part"))) <= 1, "of what it was just writing"
    assert not any("Traceback" in one for one in said)


def test_a_disk_that_answers_again_is_told_and_the_command_goes_on(
    network: SlowFolder, tmp_path: Path
) -> None:
    furnished(network, tmp_path)
    said = list[str]()
    words = ["-m", "expo_studio", "check", str(network.path / "a.booth")]
    with running(words, said) as process, hanging(network):
        wait_until(lambda: any("does not answer" in one for one in said), process, said)
    assert process.returncode == 0


def test_a_command_that_is_ended_while_it_writes_leaves_the_old_file(
    network: SlowFolder, tmp_path: Path
) -> None:
    furnished(network, tmp_path)
    out, said = network.path / "old.csv", list[str]()
    network.hang_at("write")
    words = ["inquiries", str(tmp_path / "a.booth"), "--csv", str(out)]
    with running(["-m", "expo_studio", *words], said) as process:
        wait_until(lambda: list(network.beneath.glob(".old.csv.*")) != [], process, said)
        with hanging(network):
            wait_until(lambda: any("does not answer" in one for one in said), process, said)
            process.send_signal(signal.SIGINT)
    assert process.returncode == 130
    assert out.read_bytes() == OLD
    assert expo(*words).returncode == 0
    assert out.read_bytes() != OLD


class Heard(list[Text]):
    """A console that only tells how far things are."""

    progress = list.append


def test_many_folders_are_asked_by_a_few_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"stand-{number}" for number in range(400)]
    heard, answers, asked = Heard(), threading.Event(), set[str]()

    def ask(path: Path) -> None:
        asked.add(path.name)
        if path.name == "stand-333":
            answers.wait()

    for name, seconds in (("LOOK", 0.03), ("PAUSE", 0.01)):
        monkeypatch.setattr(silence, name, seconds)
    monkeypatch.setattr(silence, "_ask_about", ask)
    with silence.looked_on(names, cast("Console", heard)):
        asking = [one for one in threading.enumerate() if one.name == "asking a disk"]
        assert 0 < len(asking) <= silence.MOST
        until = time.monotonic() + PATIENCE
        while (len(heard) < 2 or len(asked) < len(names)) and time.monotonic() < until:
            time.sleep(0.01)
            if heard:
                answers.set()
    assert [one.en for one in heard] == [
        one.filled(path="stand-333").en for one in (silence.NO_ANSWER, silence.ANSWERS)
    ]
    assert asked == set(names)


HELD = """
import ctypes, sys
from threading import Event
from expo_studio.cli import silence
from expo_studio.cli.console import console_of_environment

silence._ask_about = lambda path: Event().wait()
system = ctypes.CDLL(None)
mutex = ctypes.create_string_buffer(128)
with silence.looked_on(["a.booth"], console_of_environment()):
    system.pthread_mutex_lock(mutex)
    system.pthread_mutex_lock(mutex)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="locks a mutex of Linux twice")
def test_ctrl_c_ends_also_who_waits_within_the_system() -> None:
    said = list[str]()
    with running(["-c", HELD], said) as process:
        wait_until(lambda: any("does not answer" in one for one in said), process, said)
        process.send_signal(signal.SIGINT)
    assert process.returncode == 130
