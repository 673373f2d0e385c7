"""The collector takes small steps while one works, and finds everything at rest."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from expo_studio.cli.projects import write_kit
from expo_studio.library import starter
from expo_studio.project.project import Project
from expo_studio.text import Language
from expo_studio.ui import rest
from expo_studio.ui.speech import Speech
from expo_studio.ui.studio import Studio


def is_read(thing: object) -> bool:
    """Return whether the collector reads a thing, now or later."""
    return any(one is thing for one in gc.get_objects())


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """Yield a studio whose collector rests as the program's does."""
    path = tmp_path / "a.booth"
    write_kit(path, starter.sample())
    with Project.open(path) as project:
        parent = QObject()
        made = Studio(project, Speech(Language.EN))
        rest.Rest(made, parent)
        yield made
        parent.deleteLater()


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.mark.usefixtures("collector", "qapp")
def test_what_is_old_is_read_only_at_rest(qtbot: QtBot, studio: Studio) -> None:
    rest.set_aside()
    assert gc.get_freeze_count() > 0
    young, old = Knot(), Knot()
    gone, kept = weakref.ref(young), weakref.ref(old)
    del young
    gc.collect(1)  # what is new is looked at, and what is left of it is old
    assert gone() is None
    del old
    gc.collect(0)
    assert kept() is not None
    came = Knot()
    studio.opened.tell(studio.project)
    qtbot.waitUntil(lambda: kept() is None, timeout=10 * rest.OPENED_MS)
    assert not is_read(came), "what came with the project is read no more"


@pytest.mark.usefixtures("collector", "qapp")
def test_what_would_take_long_is_not_read_but_set_aside(qtbot: QtBot, studio: Studio) -> None:
    many = [[one] for one in range(3 * rest.LOOKS * rest.NEW)]
    reads = gc.get_stats()[2]["collections"]
    studio.opened.tell(studio.project)
    qtbot.waitUntil(lambda: not is_read(many[0]), timeout=10 * rest.OPENED_MS)
    assert gc.get_stats()[2]["collections"] == reads


@pytest.mark.usefixtures("collector", "qapp")
def test_every_second_look_is_at_what_the_first_left_too(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    write_kit(path, starter.sample())
    with Project.open(path) as project:
        parent = QObject()
        rest.Rest(Studio(project, Speech(Language.EN)), parent)
        before = gc.get_stats()
        kept = [[one] for one in range(10 * rest.LOOKS * rest.NEW)]
        looks = [
            b["collections"] - a["collections"] for a, b in zip(before, gc.get_stats(), strict=True)
        ]
        assert 9 <= looks[1] <= 11
        assert looks[0] + looks[1] == pytest.approx(len(kept) / rest.NEW, abs=2)
        assert looks[2] == 0
        parent.deleteLater()


@pytest.mark.usefixtures("collector", "qapp")
def test_tuples_of_other_threads_are_finished_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "a.booth"
    write_kit(path, starter.sample())
    is_over, failed = threading.Event(), list[Exception]()

    def make() -> None:
        while not is_over.is_set():
            try:
                tuple([one] for one in range(500))
            except SystemError as error:
                failed.append(error)

    maker = threading.Thread(target=make)
    with Project.open(path) as project:
        parent = QObject()
        resting = rest.Rest(Studio(project, Speech(Language.EN)), parent)
        maker.start()
        for _ in range(200):
            resting._collect()
        is_over.set()
        maker.join()
        parent.deleteLater()
    assert not failed
