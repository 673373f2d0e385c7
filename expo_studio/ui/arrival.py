"""A booth comes into the view piece by piece: the window shows at once and is never held.

A thread imports the renderer, reads each asset and makes it ready; the window's own thread
only brings what is ready to the graphics card, between its events. The thread waits for the
first frame: importing beside it would hold it back. What is added to the booth later and is
heavy comes the same way.
"""

from __future__ import annotations

import importlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from expo_studio.model.ids import AssetId

RENDERER = "expo_studio.render.renderer"
SLICE = 0.012
"""Seconds of the window's thread that are taken at a time."""
TICK_MS = 1
WAIT = 0.1
"""Seconds after which one who waits looks whether the thread is alive."""
AHEAD = 2
"""Assets that may be ready and wait; more would only take memory."""

Read = Callable[[AssetId], object]
"""Makes an asset ready, on the thread."""
Bring = Callable[[AssetId, object], Iterator[None]]
"""Brings what is ready to the card, piece by piece, on the window's thread."""


class Arrival(QObject):
    """What is on its way into the view.

    Attributes:
        came: One more asset is there.
        ended: All is there.
    """

    came = Signal()
    ended = Signal()

    def __init__(self, bring: Bring, parent: QObject) -> None:
        super().__init__(parent)
        self._bring = bring
        self._first: Callable[[], object] | None = None
        self._coming: dict[AssetId, None] = {}
        self._of = 0
        self._is_whole, self._may_read = True, False
        self._reader: _Reader | None = None
        self._bringing: tuple[AssetId, Iterator[None]] | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Return whether the booth has not been there as a whole yet."""
        return not self._is_whole

    @property
    def is_begun(self) -> bool:
        """Return whether assets can be sent for."""
        return self._reader is not None

    @property
    def coming(self) -> frozenset[AssetId]:
        """Return what is on its way."""
        return frozenset(self._coming)

    @property
    def share(self) -> float:
        """Return the share that is there, 0 to 1."""
        left = len(self._coming) + (self._first is not None)
        return 1.0 - left / self._of if self._of else 1.0

    def begin(self, first: Callable[[], object], keys: Iterable[AssetId], read: Read) -> None:
        """Let a whole booth come, instead of what was on its way.

        Args:
            first: Done once the renderer is imported, before anything is brought.
            keys: Assets, in the order they shall come.
            read: Makes an asset ready, on a thread.
        """
        self.stop()
        self._first, self._is_whole = first, False
        self._reader = _Reader(read)
        self.add(keys)
        self._of = len(self._coming) + 1
        if self._may_read:
            self._reader.start()

    def read(self) -> None:
        """Read what was asked for, and from now on whatever will be: a frame has been seen."""
        self._may_read = True
        if self._reader is not None:
            self._reader.start()

    def add(self, keys: Iterable[AssetId]) -> None:
        """Let assets come besides what is there."""
        for key in keys:
            if key not in self._coming and self._reader is not None:
                self._coming[key] = None
                self._reader.ask(key)
        self._timer.start()

    def finish(self, keys: frozenset[AssetId]) -> None:
        """Bring what is left of these assets, at once; others go on coming piece by piece."""
        if self._reader is not None:
            self._reader.start()
            self._reader.imported.wait()
            while self._is_awaited(keys) and self._step(is_waiting=True):
                pass

    def _is_awaited(self, keys: frozenset[AssetId]) -> bool:
        """Return whether there is still something to do before these are there."""
        is_over = self._is_whole or bool(self._coming)
        return self._first is not None or not keys.isdisjoint(self._coming) or not is_over

    def stop(self) -> None:
        """Forget what is on its way."""
        if self._reader is not None:
            self._reader.close()
        self._reader, self._bringing, self._first = None, None, None
        self._coming = {}
        self._is_whole = True
        self._timer.stop()

    def _go_on(self) -> None:
        if self._reader is None or not self._reader.imported.is_set():
            return
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until and self._step():
            pass

    def _step(self, *, is_waiting: bool = False) -> bool:
        """Do one piece of work; return whether there may be more to do now."""
        if self._first is not None:
            first, self._first = self._first, None
            first()
        elif self._bringing is not None:
            key, pieces = self._bringing
            if next(pieces, self) is self:
                self._bringing = None
                self._coming.pop(key, None)
                self.came.emit()
        elif self._coming and self._reader is not None:
            made = self._reader.next(is_waiting=is_waiting)
            if made is None and self._reader.is_alive:
                return False
            if made is None:  # the thread met what nobody foresaw: drawing asks for the rest
                self._coming = {}
            else:
                self._bringing = made[0], self._bring(*made)
        else:
            self._end()
            return False
        return True

    def _end(self) -> None:
        self._timer.stop()
        self._is_whole = True
        self.ended.emit()


class _Reader:
    """A thread that imports the renderer and makes assets ready, in the order asked for.

    It sleeps until it is started.

    Attributes:
        imported: The renderer's modules are there.
    """

    def __init__(self, read: Read) -> None:
        self.imported = threading.Event()
        self._read = read
        self._asked: queue.SimpleQueue[AssetId | None] = queue.SimpleQueue()
        self._made: queue.Queue[tuple[AssetId, object]] = queue.Queue(AHEAD)
        self._is_closed = False
        self._thread = threading.Thread(target=self._work, name="reads assets", daemon=True)

    def start(self) -> None:
        """Begin, if it has not begun."""
        if self._thread.ident is None:
            self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Return whether the thread goes on."""
        return self._thread.is_alive()

    def ask(self, key: AssetId) -> None:
        """Make an asset ready after those asked for before."""
        self._asked.put(key)

    def next(self, *, is_waiting: bool) -> tuple[AssetId, object] | None:
        """Return what is ready next; None where nothing is yet and nobody waits, or never."""
        while True:
            try:
                return self._made.get(block=is_waiting, timeout=WAIT)
            except queue.Empty:
                if not (is_waiting and self.is_alive):
                    return None

    def close(self) -> None:
        """Let the thread end; what it made is forgotten."""
        self._is_closed = True
        self._asked.put(None)
        while self.next(is_waiting=False) is not None:
            pass

    def _work(self) -> None:
        try:
            importlib.import_module(RENDERER)
        finally:  # where it is missing nobody waits for it for ever; the window's thread meets it
            self.imported.set()
        while (key := self._asked.get()) is not None and not self._is_closed:
            self._made.put((key, self._read(key)))
