"""CAD files: lengths come out in metres, whatever unit a file is in."""

from __future__ import annotations

from pathlib import Path

import pytest

from expo_studio.library.reading import import_file
from expo_studio.library.units import Unit, Wishes
from tests.library.library_files import iges, told


@pytest.mark.parametrize(
    ("unit", "metres"), [("2,2HMM", 0.25), ("1,4HINCH", 6.35), ("6,1HM", 250.0), ("10,2HCM", 2.5)]
)
def test_iges_comes_in_true_size_and_upright(tmp_path: Path, unit: str, metres: float) -> None:
    path = tmp_path / "板 1.igs"
    path.write_text(iges(250.0, unit), "utf-8")
    imported = import_file(path)
    assert imported.asset.triangles == 2
    assert imported.asset.bounds.size == pytest.approx((metres, 0.0, metres), abs=1e-6)
    assert "from Z up to Y up" in told(imported)


def test_the_user_may_know_the_unit_of_an_iges_file_better(tmp_path: Path) -> None:
    path = tmp_path / "a.igs"
    path.write_text(iges(250.0), "utf-8")
    imported = import_file(path, Wishes(unit=Unit.CENTIMETRE))
    assert imported.asset.bounds.size == pytest.approx((2.5, 0.0, 2.5), abs=1e-6)
