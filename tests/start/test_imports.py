"""The window opens soon, because nothing heavy is imported before it is needed."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

HEAVY = {"trimesh", "aiortc", "aiohttp", "av", "scipy", "PIL", "networkx", "lxml", "DracoPy"}
BUDGETS = {
    "expo_studio.app": (HEAVY, 1500),
    "expo_studio.cli": ({*HEAVY, "numpy", "PySide6", "OpenGL", "cryptography"}, 400),
}
"""For each entry: what it must not import, and milliseconds it may take."""

LINE = re.compile(r"import time:\s+\d+ \|\s+(\d+) \| (\s*)(\S+)")


@pytest.mark.parametrize("entry", BUDGETS)
def test_import_budget(entry: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import {entry}"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [LINE.match(line) for line in done.stderr.splitlines()]
    imported = {match[3].split(".")[0] for match in lines if match}
    heavy, budget_ms = BUDGETS[entry]
    assert imported & heavy == set()
    outermost = sum(int(match[1]) for match in lines if match and not match[2])
    assert outermost / 1000.0 < budget_ms
