"""Large arrays that a thread let go of go back to the system, in a process of their own."""

from __future__ import annotations

import subprocess
import sys

import pytest

STORY = """
import sys, threading
import numpy as np
from expo_studio import allocator

def held():
    return int(open("/proc/self/statm").read().split()[1]) * 4096

def work():
    for _ in range(3):
        some = [np.ones(25 << 20, np.uint8) for _ in range(2)]

if sys.argv[1] == "given":
    allocator.give_back()
threads = [threading.Thread(target=work) for _ in range(3)]
before = held()
for one in threads:
    one.start()
for one in threads:
    one.join()
print((held() - before) >> 20)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc only")
def test_what_threads_let_go_of_is_given_back() -> None:
    kept, given = (
        int(subprocess.check_output([sys.executable, "-c", STORY, how], text=True))
        for how in ("left", "given")
    )
    assert given < 10
    assert kept > given + 20, "it would stay otherwise"
