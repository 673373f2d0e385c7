"""The whole test run goes in two lines: no failure is lost in one of them, or in a death."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINES = ROOT / "packaging" / "lines.py"
GOOD = "def test_good():\n    pass\n"
ASKING = """
import pytest

@pytest.mark.skip(reason="not here")
def test_skipped():
    pass

@pytest.mark.parametrize("way", ["left", "right"])
def test_way(way):
    assert way == "left"

@pytest.fixture
def untidy():
    yield
    raise RuntimeError("left behind")

def test_untidy(untidy):
    pass
"""
DYING = f"import os\n\ndef test_first():\n    pass\n\ndef test_death():\n    os.abort()\n{GOOD}"
HANGING = f"""
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

@pytest.mark.timeout(1)
def test_hanging():
    application = QCoreApplication([])
    QEventLoop().exec()

{GOOD}
"""
MEETING = """
import time
from pathlib import Path

def test_meeting():
    Path(__file__).with_name("here").touch()
    until = time.monotonic() + 60
    while len(list(Path(__file__).parents[1].glob("*/here"))) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
"""
CHANCE = """
from pathlib import Path

import pytest

@pytest.mark.parametrize("way", [{ways}])
def test_chance(way):
    here = Path(__file__).with_name(way)
    if not here.exists():
        here.touch()
        raise AssertionError("the first time")
"""
BACK = """
import os

def test_it_steps_back():
    assert os.nice(0) == 19
"""
AFTERWARDS = """
from pathlib import Path

def test_afterwards():
    assert len(list(Path(__file__).parents[1].glob("*/here"))) == 2
"""
MARKS = """
def pytest_configure(config):
    for name in ("long", "browser", "timeout"):
        config.addinivalue_line("markers", f"{name}: as in our own tests")
"""
SLEEPING = """
import os
import time
from pathlib import Path

def test_long():
    Path(__file__).with_name("part").write_text(str(os.getpid()))
    Path(__file__).with_name("part").rename(Path(__file__).with_name("here"))
    time.sleep(200)
"""


def laid(folder: Path, **parts: str) -> list[str]:
    """Return the command that runs these parts."""
    for name, text in parts.items():
        (folder / name).mkdir()
        (folder / name / f"test_{name}.py").write_text(text)
    (folder / "conftest.py").write_text(MARKS)
    return [sys.executable, "-P", str(LINES), str(folder)]


def run(words: list[str]) -> tuple[int, list[str]]:
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=False, timeout=250)
    return done.returncode, done.stdout.splitlines()


def test_all_good_is_told_in_the_last_line(tmp_path: Path) -> None:
    code, said = run(laid(tmp_path, one=GOOD, two=GOOD, three=GOOD))
    assert code == 0
    assert said[-1] == "0 failed, 3 passed, 0 skipped"


def test_every_failure_is_named_at_the_end_and_fails_the_run(tmp_path: Path) -> None:
    code, said = run(laid(tmp_path, asking=ASKING, good=GOOD, broken="import nothing_like_it\n"))
    assert code == 1
    assert said[-1] == "3 failed, 2 passed, 1 skipped"
    named = " ".join(said[-4:-1])
    assert "test_asking.py::test_way[right]" in named
    assert "test_asking.py::test_untidy" in named
    assert "test_broken" in named
    assert any("left behind" in line for line in said), "what pytest said is shown"


def test_a_test_that_passes_alone_is_named_and_does_not_fail_the_run(tmp_path: Path) -> None:
    code, said = run(laid(tmp_path, chance=CHANCE.format(ways="'a', '左'"), good=GOOD))
    assert code == 0, "\n".join(said)
    assert said[-1] == "0 failed, 1 passed, 0 skipped, 2 unsteady"
    assert "UNSTEADY" in said[-2]
    assert "test_chance.py::test_chance" in said[-2]
    assert any("the first time" in line for line in said), "why it failed is shown"


def test_many_that_fail_are_no_chance(tmp_path: Path) -> None:
    code, said = run(laid(tmp_path, chance=CHANCE.format(ways="'a', 'b', 'c', 'd'"), good=GOOD))
    assert code == 1
    assert said[-1] == "4 failed, 1 passed, 0 skipped"


def test_a_test_its_process_dies_in_fails_the_run_and_all_others_go_on(tmp_path: Path) -> None:
    code, said = run(laid(tmp_path, dying=DYING, good=GOOD, late=GOOD))
    assert code == 1
    assert said[-1] == "1 failed, 4 passed, 0 skipped"
    assert "test_dying.py::test_death: pytest ended with" in said[-2]
    assert any("Fatal Python error: Aborted" in line for line in said), "where it died is shown"


def test_a_death_by_chance_is_named_and_does_not_fail_the_run(tmp_path: Path) -> None:
    by_chance = CHANCE.format(ways="'a'").replace("raise", "__import__('os').abort()  #")
    code, said = run(laid(tmp_path, chance=by_chance + GOOD))
    assert code == 0, "\n".join(said)
    assert said[-1] == "0 failed, 1 passed, 0 skipped, 1 unsteady"
    assert "UNSTEADY" in said[-2]
    assert "amid it" in said[-2]


def test_a_test_that_waits_in_qt_for_ever_is_ended_where_nothing_else_ends_it(
    tmp_path: Path,
) -> None:
    code, said = run(laid(tmp_path, hanging=HANGING, good=GOOD))
    assert code == 1
    assert said[-1] == "1 failed, 2 passed, 0 skipped"
    assert "test_hanging.py::test_hanging: pytest ended with" in said[-2]
    assert any("in test_hanging" in line for line in said), "where it hung is shown"


def test_a_process_that_does_not_end_well_after_its_tests_is_named(tmp_path: Path) -> None:
    ending = f"import atexit, os\natexit.register(os._exit, 7)\n{GOOD}"
    code, said = run(laid(tmp_path, ending=ending, good=GOOD))
    assert code == 1
    assert said[-1] == "1 failed, 2 passed, 0 skipped"
    assert "ending: pytest ended with 7 after its tests" in said[-2]


def test_what_dies_again_and_again_is_not_gone_on_with(tmp_path: Path) -> None:
    deaths = "".join(f"def test_{way}():\n    os.abort()\n" for way in "abcdefg")
    code, said = run(laid(tmp_path, dying=f"import os\n{deaths}"))
    assert code == 1
    assert said[-1] == "4 failed, 0 passed, 0 skipped"


def test_no_test_at_all_is_a_failure(tmp_path: Path) -> None:
    assert run(laid(tmp_path))[0] == 1


def test_two_run_side_by_side_but_no_browser_beside_what_measures_time(tmp_path: Path) -> None:
    browsing = "import pytest\npytestmark = pytest.mark.browser\n" + AFTERWARDS
    parts = {"stream": MEETING, "west": MEETING + BACK, "render": BACK, "publish": browsing}
    code, said = run(laid(tmp_path, **parts))
    assert said[-1] == "0 failed, 5 passed, 0 skipped"
    assert code == 0


def test_two_that_measure_time_are_never_side_by_side(tmp_path: Path) -> None:
    parts = {"start": MEETING, "stream": AFTERWARDS, "west": MEETING}
    code, said = run(laid(tmp_path, **parts))
    assert said[-1] == "0 failed, 3 passed, 0 skipped"
    assert code == 0


def test_who_stops_the_run_stops_its_parts(tmp_path: Path) -> None:
    with subprocess.Popen(laid(tmp_path, one=SLEEPING), cwd=ROOT) as running:
        here = tmp_path / "one" / "here"
        while not here.exists():
            time.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        assert running.wait(60) != 0
    until = time.monotonic() + 60
    while is_alive(here.read_text()):
        assert time.monotonic() < until
        time.sleep(0.05)


def is_alive(process: str) -> bool:
    status = Path("/proc") / process / "status"
    return status.exists() and "State:\tZ" not in status.read_text()
