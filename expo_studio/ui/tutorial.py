"""Five minutes on the sample booth: one thing after the other, each noticed when it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from expo_studio.model.booth import Booth
from expo_studio.text import Text
from expo_studio.ui.labels import label
from expo_studio.ui.studio import Studio

NEXT, STOP = Text("跳过这一步", "Skip this"), Text("结束教程", "End the tutorial")
DONE = Text("完成！您已经会搭建展位了。", "Done! You know how to build a booth now.")
OWN = Text("开始自己的展位…", "Begin a booth of your own…")
PLACE = Text("第 {n} 步，共 {of} 步", "Step {n} of {of}")
BUSY_MS = 50
"""After which is looked again while the user is in the middle of something."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing to do.

    Attributes:
        is_done: From the studio and the booth as it was when the lesson began.
    """

    text: Text
    is_done: Callable[[Studio, Booth], bool]


LESSONS = (
    Lesson(
        Text("单击展台上的机器人，把它选中。", "Click the robot in the booth to select it."),
        lambda studio, _: bool(studio.selection),
    ),
    Lesson(
        Text(
            "拖动红、绿、蓝箭头移动它；拖动时可直接输入数字。",
            "Drag a red, green or blue arrow to move it; type a number while dragging if you like.",
        ),
        lambda studio, before: _poses(studio.booth) != _poses(before),
    ),
    Lesson(
        Text("按 Ctrl+Z 撤销。任何事都能撤销。", "Press Ctrl+Z to undo. Everything can be undone."),
        lambda studio, _: studio.document.position < len(studio.document.history),
    ),
    Lesson(
        Text(
            "从左边的素材架拖一件东西到地上或墙上。",
            "Drag something from the shelf on the left onto the floor or a wall.",
        ),
        lambda studio, before: len(studio.booth.placements) > len(before.placements),
    ),
    Lesson(
        Text(
            "转动视图，按 Ctrl+B 保存一个视点：访客可以从那里看。",
            "Turn the view and press Ctrl+B to save a viewpoint for your visitors.",
        ),
        lambda studio, before: len(studio.booth.viewpoints) > len(before.viewpoints),
    ),
    Lesson(
        Text(
            "按 Ctrl+S 保存。即使程序意外退出，也什么都不会丢。",
            "Press Ctrl+S to save. Even a crash loses nothing.",
        ),
        lambda studio, _: studio.document.is_saved,
    ),
)


def _poses(booth: Booth) -> list[object]:
    return [(key, item.pose) for key, item in booth.placements.items()]


class Tutorial(QFrame):
    """A strip that says what to do next and notices when it is done.

    Args:
        is_busy: Tells whether the user is in the middle of a drag, of which the end is awaited.

    Attributes:
        ended: All was done, or the user had enough.
        own_wanted: The user learnt enough to begin a booth.
    """

    ended, own_wanted = Signal(), Signal()

    def __init__(self, studio: Studio, is_busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__()
        self._is_busy = is_busy
        self._again = QTimer(self, interval=BUSY_MS, singleShot=True)
        self._again.timeout.connect(self._watch)
        self.setObjectName("notice")
        self._studio = studio
        self._at = -1
        self._before: Booth | None = None
        self._place, self._text = QLabel(), label("lesson")
        self._next, self._stop = QPushButton(), QPushButton()
        texts, layout = QVBoxLayout(), QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        texts.addWidget(self._place)
        texts.addWidget(self._text)
        layout.addLayout(texts, 1)
        layout.addWidget(self._next)
        layout.addWidget(self._stop)
        self._next.clicked.connect(self._press)
        self._stop.clicked.connect(self.end)
        studio.edited.listen(lambda _: self._watch())
        studio.selected.listen(lambda _: self._watch())
        studio.speech.changed.listen(lambda _: self._speak())
        self.hide()

    @property
    def step(self) -> int:
        """Return which lesson is on, from 0; -1 when none is."""
        return self._at

    def begin(self) -> None:
        """Start with the first lesson."""
        self._studio.select(frozenset())
        self._at = -1
        self.show()
        self._go_on()

    def end(self) -> None:
        """Stop teaching."""
        self._at, self._before = -1, None
        self.hide()
        self.ended.emit()

    def _go_on(self) -> None:
        self._at += 1
        self._before = self._studio.booth
        self._speak()

    def _press(self) -> None:
        if self._at < len(LESSONS):
            self._go_on()
            return
        self.end()
        self.own_wanted.emit()

    def _watch(self) -> None:
        if self._before is None or self._at >= len(LESSONS):
            return
        if self._is_busy():
            self._again.start()
        elif LESSONS[self._at].is_done(self._studio, self._before):
            self._go_on()

    def _speak(self) -> None:
        say, count = self._studio.speech, len(LESSONS)
        is_over = self._at >= count
        self._place.setText("" if is_over else say(PLACE.filled(n=self._at + 1, of=count)))
        self._text.setText(say(DONE if is_over or self._at < 0 else LESSONS[self._at].text))
        self._place.setVisible(not is_over)
        self._next.setText(say(OWN if is_over else NEXT))
        self._stop.setText(say(STOP))
