"""``bake``: the light is in the project afterwards, and the picture shows it."""

from __future__ import annotations

from pathlib import Path

from expo_studio.model.checks import check
from expo_studio.model.commands import SetBakedLight
from expo_studio.model.freshness import is_fresh
from expo_studio.project.snapshot import Snapshot
from tests.cli.test_commands import expo


def test_baked_light_is_kept_in_the_project(tmp_path: Path) -> None:
    booth = tmp_path / "展位.booth"
    assert expo("new", booth, "--template", "row-3x3").returncode == 0
    done = expo("bake", booth)
    assert done.returncode == 0, done.stderr
    assert "Baking light: 100 %" in done.stderr
    with Snapshot(booth) as snapshot:
        baked = snapshot.booth.baked
        assert baked is not None
        assert is_fresh(snapshot.booth)
        assert len(snapshot.blob(baked.cells)) > 1000
        assert not any(isinstance(one.fix, SetBakedLight) for one in check(snapshot.booth))


def test_an_empty_booth_is_refused_in_words(tmp_path: Path) -> None:
    booth = tmp_path / "empty.booth"
    assert expo("new", booth).returncode == 0
    done = expo("bake", booth)
    assert done.returncode == 1
    assert "Nothing stands in the booth" in done.stderr
