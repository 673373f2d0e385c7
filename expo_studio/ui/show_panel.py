"""The panel of runway shows: make one, play and scrub it, run it on air, change it."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from expo_studio.model.ids import ShowId
from expo_studio.model.show import Show
from expo_studio.model.show_clock import Position, Run
from expo_studio.model.show_state import Moment, lasts, state
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui.forms import Choice
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.plan_times import span
from expo_studio.ui.show_building import make_show
from expo_studio.ui.show_form import ShowForm
from expo_studio.ui.show_strip import ShowStrip
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.tab_order import put_after
from expo_studio.ui.tips import tip

if TYPE_CHECKING:
    from expo_studio.ui.viewport import Viewport

FRAME_MS = 33


class ShowPanel(QWidget):
    """Owns where the chosen show is; while a session is on air, the host does.

    Attributes:
        shown: A Moment to show in the view, or None for the booth as it is.
        told: Words for the window to tell.
        wished: A message for the host on air.
    """

    shown = Signal(object)
    told = Signal(object)
    wished = Signal(dict)

    def __init__(self, studio: Studio, view: Viewport) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._run: Run | None = None
        self._seconds = 0.0
        self._is_shown = self._is_on_air = False
        self.empty, self.caption, self.air = label("soft"), label("lesson"), label("soft")
        self.make = strong_button()
        self.which: Choice[ShowId] = Choice(studio.speech)
        self.follow = QCheckBox()
        self.follow.setChecked(True)
        self.strip = ShowStrip(studio.speech)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._connect()
        self._play_in(view)
        self._speak()

    @cached_property
    def form(self) -> ShowForm:
        """Return what the show is made of; its many parts are made when first seen."""
        made = ShowForm(self._studio, lambda: self.here.seconds)
        made.sought.connect(self.seek)
        made.told.connect(self.told)
        for button in made.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._room.addWidget(made)
        put_after(made, self.follow)
        made.setVisible(self.show_now is not None)
        made.show_thing(self.key)
        return made

    def show_mark(self, at: int) -> None:
        """Choose a mark of the path by its number."""
        self.form.show_mark(at)

    @property
    def key(self) -> ShowId | None:
        """Return the show that is chosen."""
        shows = self._studio.booth.shows
        return self.which.key if self.which.key in shows else next(iter(shows), None)

    @property
    def show_now(self) -> Show | None:
        """Return the chosen show as it is now."""
        return self._studio.booth.shows[self.key] if self.key is not None else None

    @property
    def here(self) -> Position:
        """Return where the show is."""
        if self._run is not None:
            return self._run.at(time.monotonic())
        return Position(self._seconds)

    @property
    def is_playing(self) -> bool:
        """Return whether the show runs, or waits for GO."""
        return self._run is not None

    def toggle(self) -> None:
        """Start, or rest where it is; on air it starts, or holds."""
        if self._is_on_air:
            self._ask("hold" if self._run is not None else "start")
        elif self._run is not None:
            self._seconds, self._run = self.here.seconds, None
            self._tick()
        else:
            self._begin()

    def go(self) -> None:
        """Start, go on, or leap to the next cue."""
        if self._is_on_air:
            self._ask("start" if self._run is None else "go")
            return
        was_playing = self.is_playing
        if not was_playing:
            self._begin()
        if self._run is not None and (was_playing or self.here.is_held):
            self._become(self._run.go(time.monotonic()))

    def hold(self) -> None:
        """Wait as soon as nobody walks."""
        if self._is_on_air:
            self._ask("hold")
        elif self._run is not None:
            self._become(self._run.hold(time.monotonic()))

    def back(self) -> None:
        """Be at the cue before."""
        show = self.show_now
        if show is None:
            return
        if self._is_on_air:
            self._ask("back")
            return
        run = self._run or Run(show, time.monotonic(), self._seconds)
        back = run.back(time.monotonic())
        if self._run is None:
            self.seek(back.start)
        else:
            self._become(back)

    def seek(self, seconds: float) -> None:
        """Show this time, playing on from there if it plays."""
        show = self.show_now
        if show is None:
            return
        if self._is_on_air:
            if self._run is not None:
                self._ask("seek", seconds)
            else:
                self._leave()
            return
        self._is_shown = True
        if self._run is not None:
            self._become(Run.begun(show, time.monotonic(), seconds))
            return
        self._seconds = min(max(seconds, 0.0), lasts(show))
        self._tick()

    def end(self) -> None:
        """Show the booth as it is; on air the show is over."""
        if self._is_on_air and self._run is not None:
            self._ask("end")
            return
        self._run, self._seconds = None, 0.0
        self._leave()

    def make_one(self) -> None:
        """Make a show of who stands here."""
        key = make_show(self._studio)
        if key is None:
            self.told.emit(say.NOBODY)
            return
        if not self._is_on_air:
            self.end()
        if self._run is None:
            self._turn_to(key)
        show = self._studio.booth.shows[key]
        self.told.emit(say.MADE.filled(n=len(show.looks), span=span(lasts(show))))
        self.setFocus()

    def hear(self, message: dict[str, Any] | None) -> None:
        """Take a message of type ``show``: where the show on air is; None for off air."""
        if message is None:
            self.clear()
            return
        was_on_air, self._is_on_air = self._is_on_air, True
        if not was_on_air:
            self._speak()
        self.which.setEnabled(not message["show"])
        show = self._studio.booth.shows.get(ShowId(message["show"]))
        if show is None:
            self._run = None
            self._leave()
        else:
            self._turn_to(ShowId(message["show"]))
            since = time.monotonic() - message["held"]
            self._is_shown = True
            self._become(Run(show, since, message["seconds"], message["stop"]))

    def clear(self) -> None:
        """Forget the session; the show rests here."""
        self._is_on_air, self._run = False, None
        self.which.setEnabled(True)
        self._leave()
        self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Space starts and pauses, Enter is GO, L holds, Backspace goes back, Escape ends."""
        deeds = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Return: self.go,
            Qt.Key.Key_Enter: self.go,
            Qt.Key.Key_L: self.hold,
            Qt.Key.Key_Backspace: self.back,
            Qt.Key.Key_Escape: self.end,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or self.show_now is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _play_in(self, view: Viewport) -> None:
        """Show the show in a view."""

        def show(moment: Moment | None) -> None:
            view.drawing.moment = moment
            if moment is not None and moment.camera is not None and self.follow.isChecked():
                view.go_to(moment.camera)
            view.update()

        self.shown.connect(show)

    def _choose(self) -> None:
        self.end()
        self._show_booth()

    def _look_at(self, subject: Subject | None) -> None:
        """Choose the show that is looked at, unless another one runs on air."""
        if subject is None or subject.kind is not Kind.SHOW:
            return
        if self.which.isEnabled() and subject.key != self.key:
            self._turn_to(ShowId(subject.key))
            self.end()

    def _turn_to(self, key: ShowId) -> None:
        """Choose a show: what is played is what is changed."""
        if key != self.key:
            self.which.offer(self._names(), key)
            self._show_booth()

    def _begin(self) -> None:
        show = self.show_now
        if show is None:
            self.make_one()
            return
        start = 0.0 if self._seconds >= lasts(show) - 0.05 else self._seconds
        self._become(Run.begun(show, time.monotonic(), start))

    def _become(self, run: Run) -> None:
        self._run, self._is_shown = run, True
        self._timer.start()
        self._tick()

    def _ask(self, deed: str, seconds: float = 0.0) -> None:
        self.wished.emit({"type": "run_show", "do": deed, "show": self.key, "seconds": seconds})

    def _tick(self) -> None:
        """Show the moment of now; one that rests or is over is shown once."""
        show = self.show_now
        if show is None or not self._is_shown:
            self._leave()
            return
        here = self.here
        moment = state(self._studio.booth, show, here.seconds, here.held)
        self.caption.setText(self._studio.speech(moment.caption))
        self.caption.show()
        self.strip.show_run(show, here, self._run)
        if self._run is None:
            self._timer.stop()
        self.shown.emit(moment)
        if moment.is_over and self._run is not None and not self._is_on_air:
            self._seconds, self._run = here.seconds, None
            self._timer.stop()
            self.strip.show_run(show, here, None)

    def _leave(self) -> None:
        self._timer.stop()
        was_shown, self._is_shown = self._is_shown, False
        self.caption.hide()
        show = self.show_now
        if show is not None:
            self.strip.show_run(show, self.here, self._run)
        if was_shown:
            self.shown.emit(None)

    def _show_booth(self) -> None:
        """Show what there is to play and to change."""
        shows = self._studio.booth.shows
        self.which.offer(self._names(), self.key)
        self.which.setVisible(len(shows) > 1)
        has_show = bool(shows)
        for part in (self.strip, self.follow):
            part.setVisible(has_show)
        self.empty.setVisible(not has_show)
        self._show_form()
        show = self.show_now
        if show is None:
            self._run, self._seconds = None, 0.0
            self._leave()
        elif self._run is not None and self._run.show is not show:
            self._become(self._run.with_show(show, time.monotonic()))
        else:
            self.strip.show_run(show, self.here, self._run)
            if self._is_shown:
                self._tick()

    def _show_form(self) -> None:
        """Show what the show is made of, if it was needed yet or is now."""
        if "form" in vars(self):
            self.form.setVisible(self.show_now is not None)
            self.form.show_thing(self.key)
        elif self.isVisible() and self.show_now is not None:
            self.form.show()  # which is made now, and shows the show from its beginning on

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Show what the show is made of, unless that is there: then it is as the booth is."""
        super().showEvent(event)
        if "form" not in vars(self):
            self._show_form()

    def _names(self) -> dict[ShowId, Text]:
        return {key: one.name for key, one in self._studio.booth.shows.items()}

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        parts: tuple[QWidget, ...] = (
            self.empty,
            self.which,
            self.air,
            self.strip,
            self.caption,
            self.follow,
        )
        for part in parts:
            layout.addWidget(part)
        self._room = QVBoxLayout()
        layout.addLayout(self._room)
        layout.addWidget(self.make)
        layout.addStretch(1)
        self.caption.hide()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        strip, studio = self.strip, self._studio
        strip.play.clicked.connect(self.toggle)
        strip.go.clicked.connect(self.go)
        strip.hold.clicked.connect(self.hold)
        strip.back.clicked.connect(self.back)
        strip.end.clicked.connect(self.end)
        strip.sought.connect(self.seek)
        self.make.clicked.connect(self.make_one)
        self.which.activated.connect(lambda _: self._choose())
        studio.edited.listen(lambda _: self._show_booth())
        studio.turned.listen(self._look_at)
        studio.opened.listen(lambda _: self.end())
        studio.speech.changed.listen(lambda _: self._speak())

    def _speak(self) -> None:
        say_it = self._studio.speech
        self.empty.setText(say_it(say.EMPTY))
        self.make.setText(say_it(say.MAKE))
        self.make.setToolTip(say_it(say.MAKE_HINT))
        self.follow.setText(say_it(say.FOLLOW))
        self.follow.setToolTip(tip(say_it, say.FOLLOW))
        self.air.setText(say_it(say.ON_AIR))
        self.air.setVisible(self._is_on_air)
        self.which.setAccessibleName(say_it(say.WHICH))
        self.setAccessibleName(say_it(say.SHOW))
        self.setToolTip(say_it(say.KEYS))
        self.strip.speak()
        self._show_booth()
