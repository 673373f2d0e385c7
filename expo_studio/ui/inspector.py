"""The numbers and names of what is selected."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from expo_studio.model.booth import Placement
from expo_studio.model.commands import Hide, Lock, Rename, SetPoses
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import UP, Pose, compose, heading, turn
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import label
from expo_studio.ui.studio import Studio


class Inspector(QWidget):
    """Edits one selected placement; several show how many they are and can be locked or hidden."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._is_showing = False
        self._hint = label("soft")
        self._title = label("title")
        self._name_zh, self._name_en = QLineEdit(), QLineEdit()
        self._position = [_number(-500.0, 500.0, 0.1) for _ in range(3)]
        self._heading = _number(-360.0, 360.0, 5.0)
        self._scale = _number(0.001, 1000.0, 0.05)
        self._locked, self._hidden = QCheckBox(), QCheckBox()
        self._facts = label("soft")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._labels = {key: QLabel() for key in ("zh", "en", "position", "rotation", "scale")}
        self._form = QWidget()
        self._lay_out()
        self._connect()
        self._studio = studio
        studio.edited.listen(lambda _: self._show())
        studio.selected.listen(lambda _: self._show())
        studio.speech.changed.listen(lambda _: self._show())
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self._labels["zh"], self._name_zh)
        form.addRow(self._labels["en"], self._name_en)
        row = QHBoxLayout()
        for box in self._position:
            row.addWidget(box)
        form.addRow(self._labels["position"], row)
        form.addRow(self._labels["rotation"], self._heading)
        form.addRow(self._labels["scale"], self._scale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        for widget in (
            self._title,
            self._hint,
            self._form,
            self._locked,
            self._hidden,
            self._facts,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _connect(self) -> None:
        for box in (self._name_zh, self._name_en):
            box.editingFinished.connect(self._rename)
        for number in (*self._position, self._heading, self._scale):
            number.editingFinished.connect(self._set_pose)
        self._locked.clicked.connect(
            lambda on: self._studio.do(Lock(self._studio.selection, bool(on)))
        )
        self._hidden.clicked.connect(
            lambda on: self._studio.do(Hide(self._studio.selection, bool(on)))
        )

    def _show(self) -> None:
        self._is_showing = True
        self._speak()
        keys = self._studio.selection
        is_one = len(keys) == 1
        self._form.setVisible(is_one)
        self._facts.setVisible(is_one)
        for box in (self._locked, self._hidden):
            box.setVisible(bool(keys))
        self._title.setVisible(bool(keys))
        self._hint.setVisible(not keys)
        placements = [self._studio.booth.placements[key] for key in keys]
        self._locked.setChecked(bool(keys) and all(one.is_locked for one in placements))
        self._hidden.setChecked(bool(keys) and all(one.is_hidden for one in placements))
        if is_one:
            self._show_one(next(iter(keys)), placements[0])
        elif keys:
            self._title.setText(self._studio.speech(words.SEVERAL_SELECTED.filled(n=len(keys))))
        self._is_showing = False

    def _speak(self) -> None:
        say = self._studio.speech
        self._hint.setText(say(words.NOTHING_SELECTED))
        for key, text in (
            ("zh", words.NAME_ZH),
            ("en", words.NAME_EN),
            ("position", words.POSITION),
            ("rotation", words.ROTATION),
            ("scale", words.SCALE_FACTOR),
        ):
            self._labels[key].setText(say(text))
        for axis, box in zip("XYZ", self._position, strict=True):
            box.setPrefix(f"{axis} ")
            box.setAccessibleName(f"{say(words.POSITION)} {axis}")
        self._heading.setAccessibleName(say(words.ROTATION))
        self._scale.setAccessibleName(say(words.SCALE_FACTOR))
        self._locked.setText(say(words.LOCKED))
        self._hidden.setText(say(words.HIDDEN))

    def _show_one(self, key: PlacementId, placement: Placement) -> None:
        say, booth = self._studio.speech, self._studio.booth
        self._title.setText(say(booth.name_of(key)))
        self._name_zh.setText(placement.name.zh)
        self._name_en.setText(placement.name.en)
        for box, value in zip(self._position, placement.pose.position, strict=True):
            box.setValue(value)
        self._heading.setValue(math.degrees(heading(placement.pose.rotation)))
        self._scale.setValue(placement.pose.scale[0])
        for widget in (*self._position, self._heading, self._scale):
            widget.setEnabled(not placement.is_locked)
        asset = booth.assets.get(placement.asset)
        if asset is not None:
            self._name_zh.setPlaceholderText(asset.name.zh)
            self._name_en.setPlaceholderText(asset.name.en)
            size = " × ".join(f"{one:.2f}" for one in booth.bounds_of(key).size)
            facts = [
                f"{say(words.SIZE)}: {size} m",
                f"{say(words.ASSET)}: {say(asset.name)} · {asset.triangles:,} △",
                f"{say(words.LICENCE)}: {asset.licence or '—'}",
            ]
            self._facts.setText("\n".join(facts))

    def _one(self) -> tuple[PlacementId, Placement] | None:
        keys = self._studio.selection
        if self._is_showing or len(keys) != 1:
            return None
        key = next(iter(keys))
        return key, self._studio.booth.placements[key]

    def _rename(self) -> None:
        one = self._one()
        name = Text(self._name_zh.text().strip(), self._name_en.text().strip())
        if one is not None and one[1].name != name:
            self._studio.do(Rename(one[0], name))

    def _set_pose(self) -> None:
        one = self._one()
        if one is None:
            return
        key, placement = one
        pose = self._typed_pose(placement.pose)
        if pose != placement.pose:
            self._studio.do(SetPoses({key: pose}))

    def _typed_pose(self, pose: Pose) -> Pose:
        """Return the pose with only those numbers changed that were typed anew."""
        position = tuple(
            box.value() if _is_typed(box, old) else old
            for box, old in zip(self._position, pose.position, strict=True)
        )
        typed = replace(pose, position=(position[0], position[1], position[2]))
        old = heading(pose.rotation)
        if _is_typed(self._heading, math.degrees(old)):
            more = turn(UP, math.radians(self._heading.value()) - old)
            typed = replace(typed, rotation=compose(more, pose.rotation))
        if _is_typed(self._scale, pose.scale[0]):
            factor = self._scale.value() / pose.scale[0]
            x, y, z = pose.scale
            typed = replace(typed, scale=(x * factor, y * factor, z * factor))
        return typed


def _number(low: float, high: float, step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setDecimals(3)
    box.setSingleStep(step)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(64)
    return box


def _is_typed(box: QDoubleSpinBox, old: float) -> bool:
    return abs(box.value() - old) > 0.5 * 10.0 ** -box.decimals()
