"""Asks for a row of copies: how many, how far apart, or around the middle."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QSpinBox, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.editing import Row
from expo_studio.ui.fields import NumberBox, padded
from expo_studio.ui.forms import Form
from expo_studio.ui.studio import Studio

COUNT = Text("数量（含原件）", "How many, the first included")
STEP = Text("间距（米）", "From one to the next (m)")
RING = Text("围绕展台中心排成一圈", "In a ring around the middle of the stand")
MAKE = Text("生成", "Make")
MOST = 200


class ArrayDialog(QDialog):
    """Copies of the selection in a row or a ring."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        say = studio.speech
        self.setWindowTitle(say(words.ARRAY))
        form = Form(say)
        self.count = QSpinBox()
        padded(self.count)
        self.count.setRange(2, MOST)
        self.count.setValue(3)
        form.row(COUNT, self.count)
        self.step = form.numbers(STEP, *(NumberBox(-100.0, 100.0, 0.1) for _ in range(3)))
        for axis, box in zip("XYZ", self.step, strict=True):
            box.setPrefix(f"{axis} ")
        taken = studio.selected_box()
        self.step[0].setValue(round(taken.size[0] + 0.1, 2) if taken else 1.0)
        self.ring = QCheckBox()
        form.button(RING, self.ring)
        buttons = QDialogButtonBox()
        make = buttons.addButton(say(MAKE), QDialogButtonBox.ButtonRole.AcceptRole)
        make.setObjectName("strong")
        buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(form)
        layout.addWidget(buttons)

    @property
    def row(self) -> Row:
        """Return what was asked for."""
        count = self.count.value()
        if self.ring.isChecked():
            return Row(count, angle=math.tau / count)
        x, y, z = (box.value() for box in self.step)
        return Row(count, (x, y, z))
