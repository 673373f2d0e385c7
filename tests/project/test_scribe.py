"""What is edited is written down at once, or beside who edits where the disk is slow."""

from __future__ import annotations

import threading
import time

from expo_studio.project.scribe import Scribe

PATIENCE = 0.05


class Disk:
    """One that takes what is written as late as it is told to."""

    def __init__(self) -> None:
        self.begun, self.gate = threading.Event(), threading.Event()

    def write(self) -> bool:
        self.begun.set()
        return self.gate.wait()


def held(scribe: Scribe, disk: Disk) -> None:
    """Ask for a write that takes longer than patience lasts, and let it end."""
    disk.begun.clear()
    disk.gate.clear()
    scribe.begin()
    disk.begun.wait()
    time.sleep(2.0 * PATIENCE)  # from here on: a busy machine begins late
    disk.gate.set()
    scribe.settle()


def test_a_disk_is_slow_after_two_slow_writes_in_a_row_and_quick_again_after_a_quick_one() -> None:
    disk = Disk()
    scribe = Scribe(disk.write)
    scribe.patience = PATIENCE
    held(scribe, disk)
    assert not scribe.is_slow, "once is none"
    held(scribe, disk)
    assert scribe.is_slow
    scribe.patience = 60.0
    scribe.begin()
    scribe.settle()
    assert not scribe.is_slow


def test_what_is_asked_while_a_write_goes_on_is_written_after_it() -> None:
    gate, written, noted = threading.Event(), list[int](), list[int]()

    def write() -> bool:
        gate.wait()
        written.extend(noted)
        noted.clear()
        return True

    scribe = Scribe(write)
    scribe.patience = PATIENCE
    for number in range(20):
        noted.append(number)
        scribe.begin()
    assert written == []
    gate.set()
    scribe.settle()
    assert written == list(range(20))


def test_without_patience_a_write_is_over_when_begin_returns() -> None:
    written = list[str]()

    def write() -> bool:
        written.append(threading.current_thread().name)
        return True

    Scribe(write).begin()
    assert written == [threading.current_thread().name]
