"""A tour played in the window as visitors see it: flights, captions, pause, forward and back."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from expo_studio.model.ids import TourId
from expo_studio.model.tour import Tour
from expo_studio.text import Text
from expo_studio.ui.labels import label, strong_button
from expo_studio.ui.narrator import Narrator
from expo_studio.ui.studio import Studio

FRAME_MS = 33
LONGEST_STEP = 0.25
"""Seconds; after a stall the tour goes on where it was."""
PLACE = Text("{name} · 第 {n} 站，共 {of} 站", "{name} · stop {n} of {of}")
PLAY, PAUSE = Text("播放", "Play"), Text("暂停", "Pause")
BACK, ON = Text("上一站", "Previous"), Text("下一站", "Next")
END = Text("结束", "End")
MUTE, UNMUTE = Text("静音", "Mute"), Text("打开声音", "Sound on")
OVER = Text("导览结束。", "The tour has ended.")
EMPTY = Text(
    "这个导览还没有站；请先添加视点。", "This tour has no stops yet: add viewpoints first."
)
KEYS = Text(
    "空格播放或暂停 · 左右键换站 · M 静音 · Esc 结束",
    "Space plays or pauses · arrows change stops · M mutes · Esc ends",
)


class TourPlayer(QFrame):
    """A strip below the view while a tour is played; hidden otherwise.

    Attributes:
        looked: Look from this viewpoint now.
        ended: Nothing is played any more.
    """

    looked = Signal(object)
    ended = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._studio = studio
        self._key = TourId("")
        self._seconds = 0.0
        self._told_at = 0.0
        self._stop = 0
        self._is_over = False
        self.narrator = Narrator(studio, self)
        self.place, self.caption = label("soft"), label("lesson")
        self.caption.setMinimumHeight(self.caption.fontMetrics().height() * 2)
        self.play, self.back, self.on = strong_button(), QPushButton(), QPushButton()
        self.mute, self.end_button = QPushButton(), QPushButton()
        self.mute.setCheckable(True)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._go_on)
        texts, line = QVBoxLayout(), QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        texts.addWidget(self.place)
        texts.addWidget(self.caption)
        line.addLayout(texts, 1)
        for button in (self.back, self.play, self.on, self.mute, self.end_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.mute.toggled.connect(self._mute)
        self.end_button.clicked.connect(self.end)
        studio.speech.changed.listen(lambda _: self._speak())
        studio.opened.listen(lambda _: self.end())
        self._speak()
        self.hide()

    @property
    def is_playing(self) -> bool:
        """Return whether the tour moves on by itself."""
        return self._timer.isActive()

    def begin(self, key: str) -> None:
        """Play a tour from its first stop."""
        self._key, self._seconds, self._stop, self._is_over = TourId(key), 0.0, 0, False
        self.narrator.leave()
        self.show()
        self.setFocus()
        self._run()
        self._show_moment()

    def toggle(self) -> None:
        """Pause, or play on; from the beginning after the end."""
        if self.is_playing:
            self._timer.stop()
        else:
            self._seconds = 0.0 if self._is_over else self._seconds
            self._run()
        self._show_moment()

    def step(self, by: int) -> None:
        """Be at another stop at once."""
        from expo_studio.render.flights import arrivals

        tour = self._tour()
        times = arrivals(tour, self._studio.booth.viewpoints) if tour else {}
        stops = list(times)
        if self._stop not in times:
            return
        at = min(max(stops.index(self._stop) + by, 0), len(stops) - 1)
        self._seconds = times[stops[at]]
        self._told_at = time.monotonic()
        self.narrator.leave()
        self._show_moment()

    def end(self) -> None:
        """Play no more."""
        if self.isHidden():
            return
        self._timer.stop()
        self.narrator.leave()
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Space plays and pauses, arrows change stops, M mutes, Escape ends."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Space:
            self.toggle()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.step(-1)
        elif key is Qt.Key.Key_M:
            self.mute.toggle()
        elif key is Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _mute(self, is_muted: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.narrator.mute(is_muted=is_muted)
        self._speak()

    def _run(self) -> None:
        self._told_at = time.monotonic()
        self._timer.start()

    def _go_on(self) -> None:
        now = time.monotonic()
        self._seconds += min(now - self._told_at, LONGEST_STEP)
        self._told_at = now
        self._show_moment()

    def _show_moment(self) -> None:
        """Look from where the tour is; one that was removed ends."""
        from expo_studio.render.flights import on_tour

        booth, tour = self._studio.booth, self._tour()
        if tour is None:
            self.end()
            return
        moment = on_tour(tour, booth.viewpoints, self._seconds)
        if moment is None:
            self._timer.stop()
            self.caption.setText(self._studio.speech(EMPTY))
            return
        self._stop, self._is_over = moment.stop, moment.is_over
        if moment.is_over:
            self._timer.stop()
        self.mute.setVisible(bool(self.narrator.lengths(tour)))
        say = self._studio.speech
        words = PLACE.filled(name=tour.name, n=moment.stop + 1, of=len(tour.stops))
        self.place.setText(say(words))
        self.caption.setText(say(moment.caption) or (say(OVER) if moment.is_over else ""))
        self.play.setText(say(PAUSE if self.is_playing else PLAY))
        if self.is_playing:
            self.narrator.attend(tour, moment.stop, self._seconds)
        else:
            self.narrator.leave()
        self.looked.emit(moment.viewpoint)

    def _tour(self) -> Tour | None:
        """Return the tour as it is heard, with time at each stop for what is said there."""
        from expo_studio.render.flights import narrated

        tour = self._studio.booth.tours.get(self._key)
        return narrated(tour, self.narrator.lengths(tour)) if tour else None

    def _speak(self) -> None:
        say = self._studio.speech
        self.back.setText(say(BACK))
        self.on.setText(say(ON))
        self.end_button.setText(say(END))
        self.mute.setText(say(UNMUTE if self.mute.isChecked() else MUTE))
        self.play.setText(say(PAUSE if self.is_playing else PLAY))
        self.setToolTip(say(KEYS))
        self.setAccessibleName(say(KEYS))
        if self.isVisible():
            self._show_moment()
