"""Export and import killed at any moment: the old or the new is there, whole, and no litter."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from expo_studio.cli import main
from expo_studio.model.commands import SetTitle
from expo_studio.project.project import Project
from expo_studio.project.snapshot import Snapshot
from expo_studio.publish.inspect import inspect_package
from expo_studio.text import Text

ROOT = Path(__file__).parent.parent.parent
KILLS = 40
OFF = "OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"


def seconds_of(*words: str) -> float:
    """Run a command whole, twice, and return how long the second time took."""
    assert main([*words]) == 0
    start = time.monotonic()
    assert main([*words]) == 0
    return time.monotonic() - start


def killed(seconds: float, *words: str) -> int:
    """Kill a command KILLS times; return how often it had not finished."""
    program = [sys.executable, "-m", "tests.cli.killed_commands", str(seconds), str(KILLS)]
    done = subprocess.run(
        [*program, *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=280
    )
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if line in {"0", "1"}]
    assert len(told) == KILLS
    return told.count("0")


def small_project(folder: Path) -> Path:
    path = folder / "小展位.booth"
    assert main(["new", str(path)]) == 0
    model = folder / "件.off"
    model.write_text(OFF, encoding="utf-8")
    assert main(["add", str(path), str(model), "--place", "0,0,0"]) == 0
    return path


def test_killed_export_leaves_a_whole_package(tmp_path: Path) -> None:
    project, package = small_project(tmp_path), tmp_path / "小.expo"
    words = ["export", str(project), "-o", str(package)]
    seconds = seconds_of(*words)
    whole = package.read_bytes()
    with Project.open(project) as opened:
        opened.document.do(SetTitle(Text.same("新名"), Text()))
        opened.save()
    assert killed(seconds, *words) > 0
    inspection = inspect_package(package)
    assert inspection.booth is not None
    assert inspection.booth.title.zh in {"", "新名"}
    assert package.read_bytes() == whole or inspection.booth.title.zh == "新名"
    assert main(words) == 0
    assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []


def test_killed_import_leaves_a_whole_project(tmp_path: Path) -> None:
    project, more = small_project(tmp_path), tmp_path / "更多.off"
    words = ["add", str(project), str(more), "--place", "2,0,0"]
    more.write_text(OFF.replace("1 0 0", "2 0 0"), encoding="utf-8")
    seconds = seconds_of(*words)
    with Snapshot(project) as snapshot:
        before = len(snapshot.booth.placements)
    unfinished = killed(seconds, *words)
    assert unfinished > 0
    with Project.open(project) as opened:
        booth = opened.document.booth
        assert before + KILLS - unfinished <= len(booth.placements) <= before + KILLS
        for key in booth.assets:
            assert opened.blob(key)
    assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []
