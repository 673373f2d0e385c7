"""A phone at the other end of a bad street is passed on to a visitor beside the host."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHROMIUM_FLAGS
from tests.kit import sample_project
from tests.stream.street import Street
from tests.stream.test_live import FRAMES, wait_for
from tests.stream.test_networks import DistantHost, Neighbour, way
from tests.stream.test_other_players import DESK
from tests.stream.test_passing import SENT
from tests.stream.test_relays import REMEMBER_CONNECTIONS

__all__ = ["way"]
PATIENCE = 60.0


def opened(browser: Any, url: str) -> Any:
    page = browser.new_context(permissions=["camera", "microphone"]).new_page()
    page.add_init_script(REMEMBER_CONNECTIONS)
    page.goto(url)
    return page


@pytest.mark.long
def test_a_phone_whose_line_loses_packets_is_repaired(
    way: Street, tmp_path: Path, browser: Any, chromium_path: str
) -> None:
    """5 % of everything is lost, 30 ms each way: it goes on as it comes."""
    host = DistantHost(way, sample_project(tmp_path), "--sound", "none")
    (tmp_path / "desk").mkdir()
    desk = way.program_in(way.visitor_house, sys.executable, tmp_path / "desk")
    program = way.program_in(way.visitor_house, chromium_path, tmp_path)
    trusted = f"--unsafely-treat-insecure-origin-as-secure={host.base}"
    flags = [*CHROMIUM_FLAGS, trusted]
    theirs = browser.browser_type.launch(executable_path=program, args=flags)
    (tmp_path / "beside").mkdir()
    program = way.program_in(way.host_house, chromium_path, tmp_path / "beside")
    beside = browser.browser_type.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
    try:
        phone = opened(theirs, host.ready["camera_url"])
        phone.click("#start")
        visitor = opened(beside, host.ready["visitor_url"])
        wait_for(visitor, f"{FRAMES} > 0", PATIENCE)
        wait_for(phone, "!document.querySelector('#mute').hidden", PATIENCE)
        order = [desk, str(DESK), host.ready["control_url"], host.ready["presenter_token"], "30"]
        told = subprocess.run(order, capture_output=True, text=True, timeout=60, check=False)
        assert told.returncode == 0, told.stdout + told.stderr
        way.be(loss=0.05, delay=0.03)
        time.sleep(5.0)
        still, _ = Neighbour(way, visitor, host).frozen(20.0)
        sent, height = phone.evaluate(SENT), Neighbour(way, visitor, host).height()
        print(f"frozen {still:.1%}, {height} lines", sent)
        assert sent["repaired"] > 0
        assert height == sent["frameHeight"], "as it comes, and large"
        assert still < 0.05
    finally:
        beside.close()
        theirs.close()
        host.stop()
