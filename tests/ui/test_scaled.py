"""On a screen of fine pixels one hits what one aims at, and the picture is as fine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.kit import sample_project

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_clicks_and_drags_hit_on_fine_screens(tmp_path: Path, artifacts: Path, factor: str) -> None:
    project, picture = sample_project(tmp_path), artifacts / f"studio-scaled-{factor}.png"
    words = [sys.executable, "-m", "tests.ui.scaled_window"]
    done = subprocess.run(
        [*words, str(project), str(tmp_path / "settings"), str(picture)],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split("\n")[:3] == [f"ratio {float(factor)}", "selected", "lifted"]
    assert QImage(str(picture)).width() == round(1200 * float(factor))
