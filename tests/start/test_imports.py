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
TIMES = 3
"""A machine that is busy with something else is slow for a while."""

LINE = re.compile(r"import time:\s+\d+ \|\s+(\d+) \| (\s*)(\S+)")


@pytest.mark.parametrize("entry", BUDGETS)
def test_import_budget(entry: str) -> None:
    heavy, budget_ms = BUDGETS[entry]
    for _ in range(TIMES):
        imported, took_ms = imported_by(entry)
        assert imported & heavy == set()
        if took_ms < budget_ms:
            return
    raise AssertionError(f"{entry} takes {took_ms:.0f} of {budget_ms} ms")


def imported_by(entry: str) -> tuple[set[str], float]:
    """Return what a module imports, and how many milliseconds that takes."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import {entry}"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [LINE.match(line) for line in done.stderr.splitlines()]
    imported = {match[3].split(".")[0] for match in lines if match}
    outermost = sum(int(match[1]) for match in lines if match and not match[2])
    return imported, outermost / 1000.0
