"""``add --fit`` as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from expo_studio.fitting.rungs import Rung
from expo_studio.project.project import Project
from tests.cli.test_commands import expo
from tests.fitting.test_fit import ball, glb_of


@pytest.mark.parametrize("rung", [Rung.PHONE, Rung.THUMB])
def test_add_fits_tells_before_and_after_and_is_one_undo_step(tmp_path: Path, rung: Rung) -> None:
    booth, model = tmp_path / "展位.booth", tmp_path / "球 体.glb"
    model.write_bytes(glb_of(ball(150)))
    assert expo("new", booth).returncode == 0
    added = expo("add", booth, model, "--place", "0,1,0", "--fit", rung, "--json")
    assert added.returncode == 0, added.stderr
    (outcome,) = json.loads(added.stdout)["assets"]
    before, after = outcome["fitted"]["before"], outcome["fitted"]["after"]
    assert before["triangles"] == 90_000
    assert after["triangles"] == outcome["triangles"] < before["triangles"] / 2
    assert any("三角面" in one["zh"] for one in outcome["changed"])
    with Project.open(booth) as project:
        assert len(project.blob(outcome["asset"])) == after["size_bytes"]


def test_a_rung_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    booth = tmp_path / "a.booth"
    assert expo("new", booth).returncode == 0
    told = expo("add", booth, tmp_path / "b.glb", "--fit", "watch", language="zh")
    assert told.returncode == 2
    assert "phone" in told.stderr
