"""Files on their way in: each read in the background, again when something else is wished."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from expo_studio.errors import ExpoError
from expo_studio.library import starter
from expo_studio.library.reading import Cancelled, import_file
from expo_studio.library.report import Imported
from expo_studio.library.units import Wishes
from expo_studio.model.booth import AssetKind
from expo_studio.scratch import Scratch
from expo_studio.ui.errands import Errand
from expo_studio.ui.gate import Gate

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

PERSON = "person-170"
"""Key of the figure in the starter kit that assets are compared with."""
SIDE = (480, 360)
Progress = Callable[[float], None]


class State(Enum):
    """How far a file is."""

    WAITING = auto()
    READING = auto()
    READY = auto()
    REFUSED = auto()


@dataclass(slots=True, eq=False)
class Incoming:
    """One file and what is known of it.

    Attributes:
        plain: As it was read, or None before.
        fitted: Fitted to ``wishes.fit``, or None.
        pictures: Before, after and beside a person, as far as they are drawn.
    """

    path: Path
    wishes: Wishes = field(default_factory=Wishes)
    state: State = State.WAITING
    share: float = 0.0
    plain: Imported | None = None
    fitted: Imported | None = None
    error: ExpoError | None = None
    pictures: dict[str, Pixels] = field(default_factory=dict)

    @property
    def result(self) -> Imported | None:
        """Return what would be taken in."""
        return self.fitted or self.plain


class ImportQueue(QObject):
    """Reads one file after the other.

    Attributes:
        changed: Something is known of a file that was not, by its number.
    """

    changed = Signal(int)
    _told = Signal(int, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = Gate(self)
        self.files: list[Incoming] = []
        self._errand: Errand | None = None
        self._cancel = threading.Event()
        self._told.connect(self._progressed)

    @property
    def is_busy(self) -> bool:
        """Return whether a file is being read or waits for it."""
        return any(one.state in (State.WAITING, State.READING) for one in self.files)

    def add(self, path: Path, wishes: Wishes) -> None:
        """Read another file."""
        self.files.append(Incoming(path, wishes))
        self._next()

    def wish(self, number: int, wishes: Wishes) -> None:
        """Read a file again, or only fit it anew where nothing else has changed."""
        one = self.files[number]
        if wishes == one.wishes:
            return
        if replace(wishes, fit=None) != replace(one.wishes, fit=None):
            one.plain = None
        one.wishes, one.fitted, one.error = wishes, None, None
        if one.state is State.READING:
            self._cancel.set()
        one.state, one.share = State.WAITING, 0.0
        self.changed.emit(number)
        self._next()

    def cancel(self) -> None:
        """Give up what is being read and what waits."""
        self._cancel.set()
        for one in self.files:
            if one.state is State.WAITING:
                one.state = State.REFUSED

    def wait(self) -> None:
        """Return when nothing runs any more."""
        if self._errand is not None:
            self._errand.wait()

    def _next(self) -> None:
        waiting = [n for n, one in enumerate(self.files) if one.state is State.WAITING]
        if self._errand is not None or not waiting:
            return
        number = waiting[0]
        one = self.files[number]
        one.state = State.READING
        self._cancel = cancel = threading.Event()
        job = _Job(one.path, one.wishes, one.plain, cancel)
        self._errand = Errand(
            partial(job.done, partial(self._gate.tell, self._told.emit, number)), self
        )
        self._errand.done.connect(lambda outcome: self._came(number, outcome))
        self._errand.failed.connect(lambda error: self._refused(number, error))
        self.changed.emit(number)
        self._errand.start()

    def _progressed(self, number: int, share: float) -> None:
        if self.files[number].state is State.READING:
            self.files[number].share = share
            self.changed.emit(number)

    def _came(self, number: int, outcome: _Outcome | None) -> None:
        self._errand = None
        one = self.files[number]
        if outcome is not None and one.state is State.READING:
            one.plain, one.fitted, one.pictures = outcome.plain, outcome.fitted, outcome.pictures
            one.state = State.READY
        elif one.state is State.READING:
            one.state = State.REFUSED
        self.changed.emit(number)
        self._next()

    def _refused(self, number: int, error: ExpoError) -> None:
        self._errand = None
        one = self.files[number]
        if one.state is State.READING:
            one.state, one.error = State.REFUSED, error
        self.changed.emit(number)
        self._next()


@dataclass(frozen=True, slots=True, eq=False)
class _Outcome:
    plain: Imported
    fitted: Imported | None
    pictures: dict[str, Pixels]


@dataclass(frozen=True, slots=True)
class _Job:
    """What is done off the window's thread."""

    path: Path
    wishes: Wishes
    plain: Imported | None
    cancel: threading.Event

    def done(self, progress: Progress) -> _Outcome | None:
        try:
            reads = replace(self.wishes, fit=None)
            plain = self.plain or import_file(
                self.path, reads, cancel=self.cancel, progress=lambda s: progress(s / 2)
            )
            fitted = None
            if self.wishes.fit is not None and plain.asset.kind is AssetKind.MODEL:
                fitted = fitted_anew(
                    plain, self.wishes, self.cancel, lambda s: progress(0.5 + s * 0.4)
                )
        except Cancelled:
            return None
        if self.cancel.is_set():
            return None
        return _Outcome(plain, fitted, drawn(plain, fitted))


def fitted_anew(
    plain: Imported, wishes: Wishes, cancel: threading.Event, progress: Progress
) -> Imported:
    """Return an asset fitted in the worker; its name and source stay.

    Raises:
        AssetError: It cannot be fitted.
        Cancelled: The user gave up.
    """
    with Scratch() as folder:
        path = folder / "asset.glb"
        path.write_bytes(plain.glb)
        made = import_file(path, Wishes(fit=wishes.fit), cancel=cancel, progress=progress)
    asset = replace(
        made.asset, name=plain.asset.name, source=plain.asset.source,
        category=plain.asset.category, licence=plain.asset.licence,
    )  # fmt: skip
    report = replace(made.report, format=plain.report.format)
    return replace(made, asset=asset, report=report)


def drawn(plain: Imported, fitted: Imported | None) -> dict[str, Pixels]:
    """Return pictures of an asset; none on a machine that cannot draw."""
    from expo_studio.errors import RenderError
    from expo_studio.render.preview import beside_person, portraits

    glbs = [plain.glb, *([fitted.glb] if fitted else [])]
    try:
        pictures = dict(zip(("before", "after"), portraits(glbs, *SIDE), strict=False))
        figure = [one for one in starter.catalogue() if one.key == PERSON]
        if figure:
            person = figure[0].path.read_bytes()
            pictures["person"] = beside_person(plain.glb, person, *SIDE)
    except RenderError:
        return {}
    return pictures
