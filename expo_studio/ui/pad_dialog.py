"""How a gamepad is read: which way is up, and how far a stick may stray before it counts."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from expo_studio.text import Text
from expo_studio.ui.fields import padded
from expo_studio.ui.gamepad import LARGEST_DEAD, SMALLEST_DEAD, Gamepad, Handling
from expo_studio.ui.labels import label, plain
from expo_studio.ui.pad_settings import kept_handling
from expo_studio.ui.speech import Speech
from expo_studio.ui.words import PAD

INVERTED = Text("右摇杆上下反转（向下拉时向上看）", "Invert looking: pull down to look up")
DEAD_ZONE = Text("死区（摇杆行程的百分比）", "Dead zone (percent of a stick's way)")
NO_PAD = Text("没有接入手柄。", "No gamepad is plugged in.")
STRAYS = Text(
    "手柄已接入。松开摇杆：现在偏离中心 {now}%，最多 {most}%；死区应大于这个数。",
    "A gamepad is there. Let go of its sticks: they stray {now} % from the middle now,"
    " {most} % at most; the dead zone should be larger.",
)
LOOK_MS = 50


class PadDialog(QDialog):
    """Asks for it, and tells meanwhile what the pad that is plugged in says at rest."""

    def __init__(self, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self._speech = speech
        self.setWindowTitle(speech(PAD).removesuffix("…"))
        self._most = 0.0
        self._pad = Gamepad()
        self.inverted = QCheckBox(speech(INVERTED))
        self.dead = QSpinBox()
        padded(self.dead)
        self.dead.setRange(round(SMALLEST_DEAD * 100), round(LARGEST_DEAD * 100))
        self.dead.setSuffix(" %")
        self.told = label("soft")
        above = QLabel(speech(DEAD_ZONE))
        above.setBuddy(self.dead)
        self.dead.setAccessibleName(speech(DEAD_ZONE))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = plain(QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.RestoreDefaults).clicked.connect(lambda: self._show(Handling()))
        layout = QVBoxLayout(self)
        for widget in (self.inverted, above, self.dead, self.told, self.buttons):
            layout.addWidget(widget)
        self._show(kept_handling())
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self.finished.connect(self._stop)
        self._pad.open()
        self._look()
        self._clock.start()

    @property
    def handling(self) -> Handling:
        """Return what is asked for."""
        return Handling(self.dead.value() / 100.0, self.inverted.isChecked())

    def _show(self, handling: Handling) -> None:
        self.inverted.setChecked(handling.is_inverted)
        self.dead.setValue(round(handling.dead * 100))

    def _look(self) -> None:
        now = self._pad.strays()
        if now is None:
            self._most = 0.0
            self.told.setText(self._speech(NO_PAD))
            return
        self._most = max(self._most, now)
        parts = {"now": str(round(now * 100)), "most": str(round(self._most * 100))}
        self.told.setText(self._speech(STRAYS.filled(**parts)))

    def _stop(self) -> None:
        self._clock.stop()
        self._pad.close()
