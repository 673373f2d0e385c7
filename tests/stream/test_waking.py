"""The computer sleeps and wakes, or its clock is set, while a session is on air."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from expo_studio.errors import LiveError
from expo_studio.stream.waking import Waking
from tests.stream.test_live import FRAMES, wait_for
from tests.stream.test_page import House, come_in
from tests.stream.test_passing import until

STATE = "document.querySelector('#state').textContent"
NOTICE = "document.querySelector('#notice').textContent"
SLEEP_SECONDS = 12.0
"""Until a browser takes a picture that does not come for a cut: some 5 to 7 s."""
CLOCK = '''"""Lets the wall clock of a program be set through a file; all else is the program."""
import sys, time
from pathlib import Path
ahead, real = Path(sys.argv.pop(1)), time.time
time.time = lambda: real() + float(ahead.read_text())
from expo_studio.cli import main
sys.exit(main())
'''


@dataclass
class Clocks:
    passed: float = 100.0
    wall: float = 5e8
    slept: list[LiveError] = field(default_factory=list)
    ahead: list[float] = field(default_factory=list)

    def waking(self) -> Waking:
        return Waking(
            self.slept.append,
            lambda told, ahead: self.ahead.append(ahead),
            lambda: self.passed,
            lambda: self.wall,
        )

    def go(self, passed: float, wall: float) -> None:
        self.passed += passed
        self.wall += wall


@pytest.mark.parametrize(
    ("passed", "wall", "slept", "ahead"),
    [
        (1.0, 1.0, 0, []),
        (4.0, 4.1, 0, []),
        (1.0, 1.9, 0, []),
        (61.0, 61.0, 1, []),
        (1.0, 3601.0, 0, [3600.0]),
        (1.0, -3599.0, 0, [-3600.0]),
        (7201.0, 10_801.0, 1, [3600.0]),
    ],
)
def test_sleep_and_a_set_clock_are_told_apart(
    passed: float, wall: float, slept: int, ahead: list[float]
) -> None:
    clocks = Clocks()
    waking = clocks.waking()
    clocks.go(passed, wall)
    waking.look()
    clocks.go(1.0, 1.0)
    waking.look()
    assert len(clocks.slept) == slept
    assert clocks.ahead == pytest.approx(ahead)


@pytest.mark.parametrize(
    ("seconds", "zh", "en"), [(61, "60 秒", "60 seconds"), (3601, "60 分钟", "60 minutes")]
)
def test_how_long_it_was_is_said(seconds: float, zh: str, en: str) -> None:
    clocks = Clocks()
    waking = clocks.waking()
    clocks.go(seconds, seconds)
    waking.look()
    (told,) = clocks.slept
    assert zh in told.message.zh
    assert en in told.message.en


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "--sound", "none") as made:
        yield made


def test_after_sleep_everybody_is_back_where_they_were(house: House, visit: Any) -> None:
    """A stopped process stands for a sleeping computer: its sockets stay, and time goes on."""
    here = visit(locale="en-GB")
    page = come_in(here, house, "Ann")
    wait_for(page, f"{FRAMES} > 5")
    seat = house.wait("joined")["visitor"]
    house.heard.clear()
    os.kill(house.host.ready["pid"], signal.SIGSTOP)
    try:
        page.wait_for_timeout(SLEEP_SECONDS * 1000)
        assert "Reconnecting" in page.evaluate(STATE)
    finally:
        os.kill(house.host.ready["pid"], signal.SIGCONT)
    told = house.wait("trouble")["message"]
    assert "slept or stood still for 1" in told["en"]
    assert "seconds" in told["en"]
    wait_for(page, f"{NOTICE}.includes('stood still for 1')")
    wait_for(page, f"{STATE} === ''")
    before = page.evaluate(FRAMES)
    wait_for(page, f"{FRAMES} > {before} + 30 || {FRAMES} < {before}")
    house.heard.clear()
    until_state(house, people=1, watching=1)
    assert all(one["visitor"] == seat for one in house.heard if one["type"] == "joined")
    page.reload()
    wait_for(page, f"{FRAMES} > 5")


def until_state(house: House, **values: Any) -> None:
    house.wait("state")
    until(house, "state", **values)


class SetClock(House):
    """A host whose wall clock can be set."""

    def __init__(self, folder: Path) -> None:
        self._ahead = folder / "ahead"
        self.set_ahead(0.0)
        self.program = folder / "clock.py"
        self.program.write_text(CLOCK)
        super().__init__(folder, "--sound", "none")

    def set_ahead(self, seconds: float) -> None:
        """Set the clock; the host reads it at any moment, and never half of it."""
        whole = self._ahead.with_suffix(".new")
        whole.write_text(str(seconds))
        whole.replace(self._ahead)


def test_a_clock_that_is_set_shifts_neither_the_run_down_nor_who_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, visit: Any
) -> None:
    start = subprocess.Popen

    def with_clock(order: list[str], **options: Any) -> Any:
        at = order.index("-m")
        whole = [*order[:at], str(tmp_path / "clock.py"), str(tmp_path / "ahead"), *order[at + 2 :]]
        return start(whole, **options)

    monkeypatch.setattr("tests.stream.test_live.subprocess.Popen", with_clock)
    house = SetClock(tmp_path)
    monkeypatch.undo()
    with house:
        page = come_in(visit(locale="en-GB"), house)
        wait_for(page, f"{FRAMES} > 5")
        house.say("set_rundown", segments=[{"name": "Welcome", "seconds": 600.0}])
        house.wait("rundown", edition=1)
        house.say("go_to", place=0)
        begun = house.wait("rundown", place=0)
        house.heard.clear()
        page.click("#hand")
        raised = house.wait("hands")["hands"][0]["since"]
        for ahead in (7200.0, -86_400.0):
            house.heard.clear()
            house.set_ahead(ahead)
            told = house.wait("trouble")["message"]
            assert ("forward by 120 minutes" if ahead > 0 else "back by") in told["en"]
            wait_for(page, f"{NOTICE}.includes('clock was set')")
            ran = house.wait("rundown")
            assert 0.0 <= ran["now"] - ran["since"] < 120.0
            assert abs(ran["since"] - begun["since"] - ahead) < 1.0
            waiting = house.wait("hands")["hands"][0]["since"]
            assert abs(waiting - raised - ahead) < 1.0
        before = page.evaluate(FRAMES)
        wait_for(page, f"{FRAMES} > {before} + 30")
        page.reload()
        wait_for(page, f"{FRAMES} > 5")
