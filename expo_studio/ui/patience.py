"""Waiting for a disk that may be slow, while the window goes on answering.

Where the disk answers at once nobody notices anything. Where it does not, as in a folder on
the network, a strip says what is waited for, and one may stop waiting.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from expo_studio.errors import ExpoError
from expo_studio.project.database import DiskError
from expo_studio.project.saving import GivenUpError, Saving
from expo_studio.text import Text
from expo_studio.ui import errands
from expo_studio.ui.errands import Errand
from expo_studio.ui.progress import Progress

Outcome = TypeVar("Outcome")

AT_ONCE = 0.03
"""Seconds for which the window itself waits; below what anybody sees."""
SELDOM = 0.1
"""Seconds between two signs of how far work is; a window need not show more."""
GO_ELSEWHERE = Text(
    "请换一个位置，或等磁盘恢复后再试。",
    "Choose another place, or try again when the disk answers.",
)


class SilentError(DiskError):
    """A disk did not answer until it was waited for no more."""

    def __init__(self, what: Text) -> None:
        told = Text("{what}：磁盘还没有回应。", "{what}: the disk has not answered yet.")
        super().__init__(told.filled(what=what))


class Waits(Protocol):
    """Waits for work with the disk."""

    def __call__(
        self,
        what: Text,
        work: Callable[[], Outcome],
        /,
        give_up: Callable[[], None] | None = None,
        late: Callable[[Outcome], object] | None = None,
    ) -> Outcome:
        """Return what the work returns, or raise what it raises."""
        ...


def at_once(
    _what: Text,
    work: Callable[[], Outcome],
    /,
    give_up: Callable[[], None] | None = None,
    late: Callable[[Outcome], object] | None = None,
) -> Outcome:
    """Do the work here and now, where there is no window to keep alive."""
    return work()


def write_out(what: Text, work: Callable[[], object], wait_for: Waits) -> None:
    """Write something that is no part of the edited file; ExpoError if the disk refuses."""
    try:
        wait_for(what, work)
    except SilentError as error:
        raise ExpoError(error.message, GO_ELSEWHERE) from error


class Patience(QObject):
    """Waits on the disk for one window.

    Attributes:
        ended: Nothing is waited for any more.
    """

    ended = Signal()
    _advanced = Signal(int, int)

    def __init__(self, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self._progress = progress
        self._waits: list[_Wait] = []
        self._unanswered: dict[Errand, object] = {}
        self._told_at = 0.0
        progress.cancelled.connect(self._give_up)
        self._advanced.connect(progress.advance)

    @property
    def is_waiting(self) -> bool:
        """Return whether something is waited for."""
        return bool(self._waits)

    def wait_for(
        self,
        what: Text,
        work: Callable[[], Outcome],
        /,
        give_up: Callable[[], None] | None = None,
        late: Callable[[Outcome], object] | None = None,
        of: object = None,
    ) -> Outcome:
        """Do work with the disk beside the window and return what it returns.

        Args:
            what: Told to who waits.
            work: Done on a thread.
            give_up: Asks the work to stop; it goes on where it cannot be asked.
            late: Called with the outcome if the work succeeds after it was given up; on a
                thread of its own, as the disk may be as slow then.
            of: Whose disk it is. While that owes an answer to what was given up, one has
                waited in sight already: this is given up as well, by itself.

        Raises:
            ExpoError: The work was refused, or the disk does not answer and was given up.
        """
        outcome: list[Outcome] = []

        def hand_over() -> None:
            if late is not None:
                Errand(partial(late, outcome[0]), self).start()

        self._do(what, lambda: outcome.append(work()), give_up, hand_over, of)
        return outcome[0]

    def save(
        self, what: Text, saving: Saving, give_up: Callable[[], None], of: object = None
    ) -> None:
        """Save beside the window, late if need be; ExpoError where that is refused."""
        self._do(what, saving.write, give_up, saving.end, of)
        saving.end()

    def _do(
        self,
        what: Text,
        work: Callable[[], None],
        give_up: Callable[[], None] | None,
        late: Callable[[], None],
        of: object,
    ) -> None:
        """Stand by while work is done; what comes late is told of on the window's thread."""
        errand = Errand(work, self)
        wait = _Wait(what, give_up)

        def end(_: object) -> None:
            wait.loop.quit()
            self._unanswered.pop(errand, None)
            if wait.is_given_up and errand.error is None:
                late()

        errand.done.connect(end)
        errand.failed.connect(end)
        if not errand.start().wait(AT_ONCE):
            if self._owes_answer(of):
                wait.stop()
            else:
                self._stand_by(wait, errand)
        if errand.is_running:
            wait.is_given_up = True
            self._unanswered[errand] = of
            raise SilentError(what)
        errand.wait()  # until its thread has told of it
        if errand.error is not None and wait.is_stopped and give_up is not None:
            raise GivenUpError from errand.error
        if errand.error is not None:
            raise errand.error

    def tell(self, done: int, of: int) -> None:
        """Show how far work is, from its thread; GivenUpError where it was given up."""
        if any(one.is_stopped for one in self._waits):
            raise GivenUpError
        now = time.monotonic()
        if now > self._told_at + SELDOM:
            self._told_at = now
            self._advanced.emit(done, of)

    def _stand_by(self, wait: _Wait, errand: Errand) -> None:
        self._waits.append(wait)
        self._progress.begin(wait.what)
        if errand.is_running:
            wait.loop.exec()
        self._waits.remove(wait)
        if self._waits:
            self._progress.begin(self._waits[-1].what)
        else:
            self._progress.end()
            self.ended.emit()

    def _give_up(self) -> None:
        if self._waits:
            self._waits[-1].stop()

    def _owes_answer(self, of: object) -> bool:
        """Return whether something that was given up still waits for the same disk."""
        asked = (one for one, whose in self._unanswered.items() if whose is of)
        return of is not None and any(one.is_running for one in asked)


class _Wait:
    """One work that is waited for.

    Attributes:
        is_stopped: It was asked to stop.
        is_given_up: Nobody waits any more, though it goes on.
    """

    def __init__(self, what: Text, give_up: Callable[[], None] | None) -> None:
        self.what, self.loop = what, QEventLoop()
        self._give_up = give_up
        self.is_stopped = self.is_given_up = False

    def stop(self) -> None:
        """Ask the work to stop, and wait no longer than is polite."""
        self.is_stopped = True
        if self._give_up is not None:
            self._give_up()
        QTimer.singleShot(errands.GRACE_MS, self.loop, self.loop.quit)
