"""Bounds of a process that reads a stranger's file."""

from __future__ import annotations

import subprocess
import sys

import pytest

ASK = """
import resource, sys
kind, given = getattr(resource, sys.argv[1]), tuple(map(int, sys.argv[2:]))
resource.setrlimit(kind, given)
from expo_studio.limits import bound
bound(2_000_000_000, 100)
print(*resource.getrlimit(kind))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such limits")
@pytest.mark.parametrize(
    ("kind", "given", "then"),
    [
        ("RLIMIT_FSIZE", (-1, -1), (1_500_000_000, 1_500_000_000)),
        ("RLIMIT_FSIZE", (4096, 8192), (4096, 8192)),
        ("RLIMIT_FSIZE", (4096, -1), (4096, 1_500_000_000)),
        ("RLIMIT_DATA", (1_000_000_000, 1_000_000_000), (1_000_000_000, 1_000_000_000)),
        ("RLIMIT_CPU", (50, 300), (50, 101)),
    ],
)
def test_limits_of_a_strict_machine_stay(
    kind: str, given: tuple[int, int], then: tuple[int, int]
) -> None:
    command = [sys.executable, "-c", ASK, kind, *map(str, given)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert tuple(map(int, said.split())) == then
