"""A program for test_killed: commands that are killed in the middle.

Usage: killed_commands.py SECONDS KILLS WORD... Runs the command KILLS times in a child of its
own and kills that after up to SECONDS; prints one line for each: whether it had finished.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time

from expo_studio.cli import main
from expo_studio.cli import projects as _projects
from expo_studio.cli import publishing as _publishing
from expo_studio.library import reading as _reading
from expo_studio.publish import package as _package

LOADED = (_projects, _publishing, _reading, _package)
"""Imported before the children are made, so that the kills fall into the work itself."""


def killed_once(words: list[str], seconds: float) -> bool:
    """Run a command and kill it after a time; return whether it had finished by then."""
    child = os.fork()
    if child == 0:
        os._exit(main(words))
    time.sleep(seconds)
    finished, _ = os.waitpid(child, os.WNOHANG)
    if not finished:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return bool(finished)


if __name__ == "__main__":
    seconds, kills, command = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    seed = random.Random(11)
    for _ in range(kills):
        print(int(killed_once(command, seed.uniform(0.0, seconds))), flush=True)
