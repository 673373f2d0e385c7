"""The end of a process in which threads may still be at work in code that is not Python.

A thread that draws, encodes or opens a device cannot be interrupted there, and on a busy machine
not awaited either. Closing what it reads, or taking the interpreter down under it, would end the
process by a fault of memory (SIGSEGV) in place of its own exit code.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from expo_studio.cli.main import DONE, HAS_ERRORS
from expo_studio.errors import ExpoError

if TYPE_CHECKING:
    from expo_studio.cli.console import Console

log = logging.getLogger(__name__)


@contextmanager
def outlived_by_nobody(console: Console) -> Iterator[None]:
    """End the process at the block's end where threads that were begun in it are still at work.

    Whoever began them has waited as long as is right, and what must be written is written: by
    blocks within this one. What was opened before this one is left to the system.
    """
    before = frozenset(threading.enumerate())
    try:
        yield
    except ExpoError as error:
        if names := _at_work(before):
            console.refuse(error)
            _end(HAS_ERRORS, names)
        raise
    if names := _at_work(before):
        _end(DONE, names)


def _at_work(before: frozenset[threading.Thread]) -> list[str]:
    """Return the names of new threads that the interpreter would not wait for."""
    new = frozenset(threading.enumerate()) - before
    return sorted(one.name for one in new if one.daemon)


def _end(code: int, names: list[str]) -> None:
    log.warning("it ends while there is still work going on: %s", ", ".join(names))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
