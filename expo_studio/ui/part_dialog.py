"""Asks for one part of the run-down: its name, how long, what is shown and from where."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from expo_studio.text import Text
from expo_studio.ui import program_words as say
from expo_studio.ui.fields import padded
from expo_studio.ui.labels import plain
from expo_studio.ui.plan_times import Segment
from expo_studio.ui.speech import Speech

NAME_LENGTH = 80
MOST_MINUTES = 1440.0
USUAL_SECONDS = 300.0


class PartDialog(QDialog):
    """One part; a name is needed, all else may stay as it is.

    Args:
        speech: The language.
        part: What stands there at first.
        products: Names by ProductId.
        views: Names by ViewpointId.
        parent: The window.
    """

    def __init__(
        self,
        speech: Speech,
        part: Segment | None,
        products: Mapping[str, Text],
        views: Mapping[str, Text],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._speech = speech
        self.setWindowTitle(speech(say.PART))
        told = part or {"name": "", "seconds": USUAL_SECONDS, "product": "", "view": ""}
        self.name, self.minutes = QLineEdit(told["name"]), QDoubleSpinBox()
        padded(self.minutes)
        self.name.setMaxLength(NAME_LENGTH)
        self.minutes.setRange(0.0, MOST_MINUTES)
        self.minutes.setDecimals(2)
        self.minutes.setValue(told["seconds"] / 60.0)
        self.product = self._choice(products, told["product"])
        self.view = self._choice(views, told["view"])
        form = QFormLayout(self)
        for words, field in (
            (say.NAME, self.name),
            (say.MINUTES, self.minutes),
            (say.PRODUCT, self.product),
            (say.VIEW, self.view),
        ):
            form.addRow(speech(words), field)
            field.setAccessibleName(speech(words))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = plain(QDialogButtonBox(kinds.Ok | kinds.Cancel))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.name.textChanged.connect(self._require_name)
        self._require_name()

    @property
    def part(self) -> Segment:
        """Return what stands in the fields."""
        return {
            "name": self.name.text().strip(),
            "seconds": round(self.minutes.value() * 60.0),
            "product": self.product.currentData(),
            "view": self.view.currentData(),
        }

    def _require_name(self) -> None:
        accept = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        accept.setEnabled(bool(self.name.text().strip()))

    def _choice(self, names: Mapping[str, Text], chosen: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self._speech(say.AS_IT_IS), "")
        for key, name in names.items():
            box.addItem(self._speech(name) or key, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box
