"""Long work off the window's thread, its outcome brought back to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from expo_studio.errors import ExpoError
from expo_studio.text import Text
from expo_studio.ui.gate import Gate

LOOK_SECONDS = 0.05
GRACE_MS = 1000
"""For which a disk that was told to stop may still answer before one goes on without it."""
UNEXPECTED = ExpoError(
    Text("发生了意外错误。", "Something unexpected went wrong."),
    Text("您的展位没有改变；请重试。", "Your booth is unchanged; try again."),
)


class Errand(QObject):
    """One piece of work on a thread of its own.

    Once it has told of its end it goes, and with it what it worked on and what it brought: its
    parent would keep every one for ever, and the booth that each was about.

    Attributes:
        done: It succeeded, with its outcome; on the window's thread.
        failed: It was refused, with the ExpoError; on the window's thread.
        error: Why it was refused, once it has ended.
    """

    done = Signal(object)
    failed = Signal(object)
    _over = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.error: ExpoError | None = None
        self._has_ended = self._is_left = False
        self._gate = Gate(self)
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)
        for told in (self.done, self.failed, self._over):
            told.connect(self._go)

    def start(self) -> Errand:
        """Begin; return the errand."""
        self._thread.start()
        return self

    @property
    def is_running(self) -> bool:
        """Return whether the work has begun and not ended; its thread may still be telling so."""
        return self._thread.is_alive() and not self._has_ended

    def wait(self, seconds: float | None = None) -> bool:
        """Return when the work has ended, or after so long; whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def wait_unless_left(self) -> None:
        """Return, on any thread, when the work has ended or nobody waits for it any more."""
        while not (self._is_left or self.wait(LOOK_SECONDS)):
            pass

    def _go(self) -> None:
        """Be gone after all who listen have heard: once its thread has told every one of them."""
        self._thread.join()
        self.deleteLater()

    def leave(self, then: Callable[[], None], after_ms: int | None = None) -> None:
        """Wait no longer than so for work that was given up; what it still tells, nobody hears.

        Args:
            then: Called on the window's thread, unless the work has ended by itself.
            after_ms: Of politeness; ``GRACE_MS`` if not given.
        """
        QTimer.singleShot(
            GRACE_MS if after_ms is None else after_ms, self, partial(self._left, then)
        )

    def _left(self, then: Callable[[], None]) -> None:
        if self.is_running and not self._is_left:
            self._is_left = True
            then()

    def _run(self) -> None:
        outcome: object = None
        self.error = UNEXPECTED
        try:
            outcome = self._work()
            self.error = None
        except ExpoError as error:
            self.error = error
        finally:  # what nobody foresaw goes on to the log, and the user hears of it, too
            self._has_ended = True  # before anybody is told, who may look
            # A window closed meanwhile has taken its errands with it: nobody is left to tell.
            self._gate.tell(self._tell, outcome)

    def _tell(self, outcome: object) -> None:
        if self._is_left:
            self._over.emit()
        elif self.error is None:
            self.done.emit(outcome)
        else:
            self.failed.emit(self.error)
