"""A hall's file: nothing is lost by a kill, and it is never taken for a booth's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from expo_studio.errors import ProjectError
from expo_studio.model.hall import Exhibit, Hall, Stall, StallId
from expo_studio.model.hall_commands import Arrange, Dismiss, SetWords, TakeIn
from expo_studio.project.hall_file import HallFile
from expo_studio.project.project import Project
from expo_studio.text import Text

pytestmark = pytest.mark.usefixtures("any_disk")

ROOT = Path(__file__).parent.parent.parent
A, B = StallId("A"), StallId("B")

EDITS = """
import os, sys
from pathlib import Path
from expo_studio.model.hall import Exhibit, Hall, StallId
from expo_studio.model.hall_commands import TakeIn
from expo_studio.project.hall_file import HallFile
file = HallFile.create(Path(sys.argv[1]), Hall())
for number in range(1000):
    blob = file.add_blob(b"package" * 1000 + str(number).encode())
    file.document.do(TakeIn(StallId(f"b{number}"), Exhibit(blob, blob)))
    os.write(1, b".")
"""


def test_unsaved_edits_and_their_undo_come_back(tmp_path: Path) -> None:
    path = tmp_path / "展馆.hall"
    with HallFile.create(path, Hall()) as file:
        blob = file.add_blob(b"a package")
        file.document.do(TakeIn(A, Exhibit(blob, "1" * 64)))
        file.save()
        file.document.do(Arrange({A: Stall(5.0, 5.0, 3.0, 3.0)}))
        file.document.do(SetWords(Text("馆", "Hall"), Text()))
        file.document.do(Dismiss(frozenset({A})))
        file.document.undo()
        wanted = file.hall
    with HallFile.open(path) as file:
        assert file.hall == wanted
        assert file.recovered is not None
        assert not file.document.is_saved
        assert file.package(A) == b"a package"
        assert file.document.redo()
        assert file.hall.exhibits == {}


def test_a_kill_loses_no_finished_edit(tmp_path: Path) -> None:
    path = tmp_path / "h.hall"
    process = subprocess.Popen(
        [sys.executable, "-c", EDITS, str(path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    told = process.stdout.read(25)
    os.kill(process.pid, signal.SIGKILL)
    told += process.stdout.read()
    process.wait()
    process.stdout.close()
    with HallFile.open(path) as file:
        assert len(told) <= len(file.hall.exhibits) <= len(told) + 1
        for key in file.hall.exhibits:
            assert file.package(key).startswith(b"package")


def test_packages_nobody_speaks_of_are_forgotten_when_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "h.hall"
    with HallFile.create(path, Hall()) as file:
        keep, drop = file.add_blob(b"keep"), file.add_blob(b"drop" * 9999)
        file.document.do(TakeIn(A, Exhibit(keep, "1" * 64)))
        file.save()
    with HallFile.open(path) as file:
        assert file.package(A) == b"keep"
        with pytest.raises(ProjectError):
            file.blob(drop)


def test_halls_and_booths_are_not_mistaken_for_each_other(tmp_path: Path) -> None:
    hall = tmp_path / "h.hall"
    HallFile.create(hall, Hall()).close()
    with pytest.raises(ProjectError) as caught:
        Project.open(hall)
    assert ".booth" in caught.value.hint.en
    with pytest.raises(ProjectError) as caught:
        HallFile.open(tmp_path / "none.hall")
    assert "hall" in caught.value.message.en
