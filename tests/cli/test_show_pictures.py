"""Pictures of a runway show by the command line: a time always gives the same bytes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def expo(*words: object) -> None:
    command = [sys.executable, "-P", "-m", "expo_studio", *map(str, words)]
    subprocess.run(command, check=True, capture_output=True)


def test_a_moment_of_a_show_is_drawn_the_same_again(tmp_path: Path) -> None:
    booth = tmp_path / "秀.booth"
    expo("new", booth, "--template", "runway")
    small = ("--size", "320x180")
    expo("render", booth, "-o", tmp_path / "a.png", "--at", 7.5, *small)
    expo("render", booth, "-o", tmp_path / "b.png", "--show", "示例走秀", "--at", 7.5, *small)
    expo("render", booth, "-o", tmp_path / "c.png", "--at", 9.0, *small)
    first, again, later = ((tmp_path / f"{one}.png").read_bytes() for one in "abc")
    assert first == again
    assert first != later
