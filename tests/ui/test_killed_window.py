"""A window killed at any moment of an edit script: the next one has every finished edit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from expo_studio.model.booth import Booth
from expo_studio.project.project import Project

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("times", [50])
def test_killed_while_editing_nothing_finished_is_lost(tmp_path: Path, times: int) -> None:
    path = tmp_path / "展位.booth"
    Project.create(path, Booth()).close()
    words = [sys.executable, "-m", "tests.ui.killed_window", str(path), str(tmp_path / "settings")]
    done = subprocess.run(
        [*words, str(times)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=280
    )
    assert done.returncode == 0, done.stderr[-2000:]
    kills = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(kills) == times
    assert sum(steps for steps, _ in kills) > times
    for steps, found in kills:
        assert steps <= found <= steps + 1
    assert "Traceback" not in done.stderr
