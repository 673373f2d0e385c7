"""How long the turns of the window's event loop take while works are carried out."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtWidgets import QApplication

from expo_studio.ui.window import StudioWindow

GOAL = 0.05
"""Seconds of the processor that a turn may take."""
LIMIT = 600.0
"""Seconds after which a work is given up."""
SAMPLE, SHOWN = 0.005, 4


class Turns:
    """The turns of this thread's event loop, as its dispatcher tells of them.

    Attributes:
        longest: Seconds of the processor, and by the clock.
        where: What ran when turns were long, and how often it was seen.

    Args:
        looking: Seconds by the clock from which on it is of interest what runs, None for never.
            Who looks holds what runs, which may then end in the looking thread; Qt does not
            always survive that, so tests do not.
    """

    def __init__(self, looking: float | None = None) -> None:
        self.longest = (0.0, 0.0)
        self.where: Counter[str] = Counter()
        self._seen: list[str] = []
        self._thread, self._is_on = threading.get_ident(), True
        self._began = (time.thread_time(), time.perf_counter())
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._is_asleep = False
        self._dispatcher.awake.connect(self._wake)
        self._dispatcher.aboutToBlock.connect(self._sleep)
        self._looking = looking
        if looking is not None:
            threading.Thread(target=self._look, daemon=True).start()

    def end(self) -> None:
        """Look and hear no more."""
        self._is_on = False
        self._dispatcher.awake.disconnect(self._wake)
        self._dispatcher.aboutToBlock.disconnect(self._sleep)

    def turn(self) -> None:
        """End a turn and begin the next."""
        taken = (time.thread_time() - self._began[0], time.perf_counter() - self._began[1])
        self.longest = (max(self.longest[0], taken[0]), max(self.longest[1], taken[1]))
        if self._looking is not None and taken[1] > self._looking:
            self.where.update(self._seen)
        self._begin()

    def forget(self) -> None:
        """Begin anew."""
        self.turn()
        self.longest = (0.0, 0.0)
        self.where.clear()

    def _begin(self) -> None:
        self._seen.clear()
        self._began = (time.thread_time(), time.perf_counter())

    def _sleep(self) -> None:
        """End a turn: the loop of a dialog waits for what comes, and answers at once."""
        self.turn()
        self._is_asleep = True

    def _wake(self) -> None:
        """Begin a turn; one that did not wait ends the one before."""
        if self._is_asleep:
            self._is_asleep = False
            self._begin()
        else:
            self.turn()

    def _look(self) -> None:
        while self._is_on:
            time.sleep(SAMPLE)
            frame = sys._current_frames().get(self._thread)
            if frame is not None:
                stack = traceback.extract_stack(frame)[-6:]
                names = (f"{Path(one.filename).stem}.{one.name}:{one.lineno}" for one in stack)
                self._seen.append(" < ".join(reversed(list(names))))


class Works:
    """Works of one window, each measured; who has measured them ends it.

    Attributes:
        taken: Seconds of the processor that the longest turn of each took.

    Args:
        telling: Seconds by the clock; what ran in longer turns is told, None for nothing.
    """

    def __init__(self, window: StudioWindow, folder: Path, telling: float | None = None) -> None:
        self.window, self.folder, self._turns = window, folder, Turns(telling)
        self.taken: dict[str, float] = {}

    @contextmanager
    def measured(self, name: str) -> Iterator[None]:
        """Measure what is done inside, and print it."""
        QApplication.processEvents()
        self._turns.forget()
        began = time.perf_counter()
        yield
        self._turns.turn()
        processor, clock = self._turns.longest
        is_met = processor <= GOAL
        self.taken[name] = processor
        print(
            f"{name:32} {processor * 1000:6.0f} ms processor {clock * 1000:6.0f} ms clock"
            f"  in {time.perf_counter() - began:6.1f} s {'' if is_met else '  <-- over'}",
            flush=True,
        )
        for where, times in self._turns.where.most_common(SHOWN):
            print(f"      {times:4} {where}")

    def until(self, is_done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        until = time.perf_counter() + LIMIT
        while not is_done():
            QApplication.processEvents()
            if time.perf_counter() > until:
                raise TimeoutError

    def forget(self) -> None:
        """Measure only what comes from now on."""
        self._turns.forget()

    def end(self) -> None:
        """Measure no more."""
        self._turns.end()
