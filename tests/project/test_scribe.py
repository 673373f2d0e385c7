"""What is edited is written down at once, or beside who edits where the disk is slow."""

from __future__ import annotations

import threading

from expo_studio.project.scribe import Scribe

PATIENCE = 0.05


def held(scribe: Scribe, gate: threading.Event) -> None:
    """Ask for a write that takes longer than patience lasts, and let it end."""
    gate.clear()
    scribe.begin()
    gate.set()
    scribe.settle()


def test_a_disk_is_slow_after_two_slow_writes_in_a_row_and_quick_again_after_a_quick_one() -> None:
    gate = threading.Event()
    scribe = Scribe(gate.wait)
    scribe.patience = PATIENCE
    held(scribe, gate)
    assert not scribe.is_slow, "once is none"
    held(scribe, gate)
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
