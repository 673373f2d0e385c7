"""Packages on their way into a hall: checked in a process of their own, one after the other."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from expo_studio.errors import ExpoError
from expo_studio.model.hall import Exhibit, Hall, StallId
from expo_studio.model.hall_commands import LayOut, TakeIn, name_of
from expo_studio.project.hall_file import HallFile
from expo_studio.publish.examining import Examiner
from expo_studio.publish.taking_in import name_for, packages_in
from expo_studio.text import Text
from expo_studio.ui import hall_words as words
from expo_studio.ui.errands import Errand
from expo_studio.ui.hall_studio import HallStudio


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was found good, and the file that keeps its bytes."""

    exhibit: Exhibit
    file: HallFile


@dataclass(slots=True)
class Tally:
    """What became of the packages of one round."""

    taken: int = 0
    known: int = 0
    refused: int = 0

    @property
    def words(self) -> Text:
        """Return it as the user reads it."""
        parts = (
            (words.TOOK, self.taken),
            (words.KNOWN, self.known),
            (words.REFUSED, self.refused),
        )
        said = [text.filled(n=number) for text, number in parts if number]
        return Text("".join(one.zh for one in said), " ".join(one.en for one in said))


class Answer(Enum):
    """What becomes of a package that looks like an update."""

    REPLACE = "replace"
    KEEP_BOTH = "keep both"
    SKIP = "skip"


class HallIntake(QObject):
    """Takes packages in, as one step of the history.

    Attributes:
        begun: Packages are being checked.
        progressed: So many of all are checked.
        ended: All are in or out, with the Tally.
    """

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal(object)
    _arrived = Signal(object)
    _refused = Signal(str, object)

    def __init__(self, studio: HallStudio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self._errand: Errand | None = None
        self._given_up = threading.Event()
        self._examiner = Examiner()
        self._tally = Tally()
        self._gesture = object()
        self._was_empty = False
        self._updates: list[Arrived] = []
        self._arrived.connect(self._take_in)
        self._refused.connect(self._keep_out)

    @property
    def is_busy(self) -> bool:
        """Return whether packages are being checked."""
        return self._errand is not None

    def take(self, paths: Sequence[Path]) -> None:
        """Check packages, and those in folders, and take the good ones in."""
        if self._errand is not None or not paths:
            return
        given_up = self._given_up = threading.Event()
        examiner = self._examiner = Examiner()
        self._tally, self._gesture = Tally(), object()
        self._was_empty = not self._studio.hall.exhibits
        file = self._studio.file
        self._errand = Errand(lambda: self._check(paths, file, examiner, given_up), self)
        self._errand.done.connect(lambda _: self._end())
        self._errand.failed.connect(self._fail)
        self.begun.emit()
        self._errand.start()

    def cancel(self) -> None:
        """Stop; packages that are in stay, the one that is being checked does not come in.

        A disk that does not answer holds whoever reads from it: that one is left to itself.
        """
        self._given_up.set()
        self._examiner.stop()
        if self._errand is not None:
            self._errand.leave(self._end)

    def wait(self) -> None:
        """Return, on any thread, when nothing runs any more that anybody waits for."""
        errand = self._errand
        if errand is not None:
            errand.wait_unless_left()

    def settle(self) -> None:
        """Stop, and return when nothing runs any more."""
        self.cancel()
        self.wait()

    def _check(
        self,
        paths: Sequence[Path],
        file: HallFile,
        examiner: Examiner,
        given_up: threading.Event,
    ) -> None:
        """Wait for the outcomes on the errand's thread; they are told to the window's.

        Packages are heavy: they are written here too, so that the window never waits for a
        disk. What does not come in after all is forgotten when the hall is closed.
        """
        with examiner:
            every = [one for path in paths for one in packages_in(path)]
            for done, path in enumerate(every):
                if given_up.is_set():
                    return
                self.progressed.emit(done, len(every))
                try:
                    exhibit, data = examiner.examine(path)
                    self._bring(Arrived(exhibit, file), data, given_up)
                except ExpoError as error:
                    if not given_up.is_set():
                        self._refused.emit(path.name, error)

    def _bring(self, arrived: Arrived, data: bytes, given_up: threading.Event) -> None:
        """Store a package and tell of it, unless that is given up meanwhile: a disk may be late."""
        if not given_up.is_set() and not _is_known(arrived.exhibit, arrived.file.hall):
            arrived.file.store([data])
        if not given_up.is_set():
            self._arrived.emit(arrived)

    def _keep_out(self, name: str, error: ExpoError) -> None:
        if self._given_up.is_set():
            return
        self._tally.refused += 1
        self._studio.keep_out({name: error}, set())

    def _take_in(self, arrived: Arrived) -> None:
        """Take a newcomer in; what looks like an update waits until all are checked.

        What was on its way when the user gave up, or closed the window, is left behind.
        """
        if self._given_up.is_set() or arrived.file is not self._studio.file:
            return
        hall, exhibit = self._studio.hall, arrived.exhibit
        older = hall.older(exhibit)
        if older is None:
            self._put(arrived, name_for(exhibit.number, {key.lower() for key in hall.exhibits}))
        elif _is_known(exhibit, hall):
            self._tally.known += 1
            self._studio.keep_out({}, {exhibit.source})
        else:
            self._updates.append(arrived)

    def _settle_updates(self) -> None:
        """Ask about each package that looks like an update."""
        while self._updates:
            arrived = self._updates.pop(0)
            hall, exhibit = self._studio.hall, arrived.exhibit
            older = hall.older(exhibit)
            answer = Answer.KEEP_BOTH if older is None else self._ask(older, exhibit)
            if answer is Answer.REPLACE and older is not None:
                self._put(arrived, older)
            elif answer is Answer.KEEP_BOTH:
                taken = {key.lower() for key in hall.exhibits}
                self._put(arrived, name_for(exhibit.number, taken))

    def _put(self, arrived: Arrived, key: StallId) -> None:
        """Give a package a place."""
        exhibit = arrived.exhibit
        if self._studio.do(TakeIn(key, exhibit), self._gesture):
            self._tally.taken += 1
            self._studio.keep_out({}, {exhibit.source})

    def _ask(self, older: StallId, exhibit: Exhibit) -> Answer:
        """Ask whether a package takes the place of a booth."""
        say, hall = self._studio.speech, self._studio.hall
        old = name_of(hall, older)
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say(words.UPDATE_TITLE))
        box.setText(say(words.UPDATE.filled(new=exhibit.title, old=old, key=older)))
        box.setInformativeText(exhibit.source)
        replace = box.addButton(say(words.REPLACE), QMessageBox.ButtonRole.AcceptRole)
        both = box.addButton(say(words.KEEP_BOTH), QMessageBox.ButtonRole.ActionRole)
        box.addButton(say(words.SKIP), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        answers = {replace: Answer.REPLACE, both: Answer.KEEP_BOTH}
        return next((one for at, one in answers.items() if box.clickedButton() is at), Answer.SKIP)

    def _end(self) -> None:
        if not self._given_up.is_set():
            self._settle_updates()
            if self._was_empty and self._studio.hall.exhibits:
                self._studio.do(LayOut(), self._gesture)
        self._updates.clear()
        self._errand = None
        self.ended.emit(self._tally)

    def _fail(self, error: ExpoError) -> None:
        self._studio.troubled.tell(error)
        self._end()


def _is_known(exhibit: Exhibit, hall: Hall) -> bool:
    """Return whether just this package is in the hall already."""
    older = hall.older(exhibit)
    return older is not None and hall.exhibits[older].package == exhibit.package
