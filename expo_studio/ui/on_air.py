"""The products on air: which one is shown, and whose card is in the picture, and the logo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from expo_studio.text import Text
from expo_studio.ui import program_words as say
from expo_studio.ui.rows import Rows
from expo_studio.ui.speech import Speech


class OnAirPage(QWidget):
    """Shows products, their cards and the logo.

    Attributes:
        wished: A message for the host.
        products: The list.
        language: Of the card.
        logo: Puts the exhibitor's logo into the picture.
    """

    wished = Signal(dict)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._names: Mapping[str, Text] = {}
        self._shown = self._card = ""
        self._logo = "none"
        self.logo = QCheckBox()
        acts = ((say.SHOW, self._show), (say.CARD, self._put_card))
        self.products = Rows(speech, acts, nothing=say.NO_PRODUCTS)
        self.language, self._label = QComboBox(), QLabel()
        for key, name in say.LANGUAGES.items():
            self.language.addItem(speech(name), key)
        self._label.setBuddy(self.language)
        layout, line = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._label)
        line.addWidget(self.language, 1)
        layout.addWidget(self.products, 1)
        line.addWidget(self.logo)
        layout.addLayout(line)
        self.logo.clicked.connect(self._put_logo)
        self.language.activated.connect(lambda _: self._write_card(self._card))
        self.speak()

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message of type ``shown`` or ``program``."""
        if message["type"] == "shown":
            self._shown = message["product"]
        else:
            self._card = message["card"]
            self._logo = message.get("logo", "none")
            self._speak_logo()
        self._fill()

    def show_products(self, names: Mapping[str, Text]) -> None:
        """Offer these products, by ProductId."""
        self._names = names
        self._fill()

    def clear(self) -> None:
        """Forget the session."""
        self._shown = self._card = ""
        self._logo = "none"
        self._speak_logo()
        self._fill()

    def speak(self) -> None:
        """Write everything in the language of the window."""
        self._label.setText(self._speech(say.CARD_LANGUAGE))
        self.products.list.setAccessibleName(self._speech(say.PRODUCTS))
        for at, name in enumerate(say.LANGUAGES.values()):
            self.language.setItemText(at, self._speech(name))
        self.products.speak()
        self._speak_logo()
        self._fill()

    def _fill(self) -> None:
        self.products.show_rows([(key, self._row(key, name)) for key, name in self._names.items()])

    def _row(self, key: str, name: Text) -> str:
        marks = [
            self._speech(words)
            for words, is_so in (
                (say.SHOWN, key == self._shown),
                (say.ON_CARD, key == self._card),
            )
            if is_so
        ]
        return " · ".join([self._speech(name), *marks])

    def _show(self, key: str) -> None:
        self.wished.emit({"type": "highlight", "product": "" if key == self._shown else key})

    def _speak_logo(self) -> None:
        self.logo.setText(self._speech(say.LOGO))
        self.logo.setAccessibleName(self._speech(say.LOGO_WHERE))
        self.logo.setChecked(self._logo == "on")
        self.logo.setEnabled(self._logo != "none")
        is_there = self._logo != "none"
        self.logo.setToolTip(self._speech(say.LOGO_WHERE if is_there else say.LOGO_HOW))

    def _put_logo(self) -> None:
        self.wished.emit({"type": "set_logo", "is_shown": self._logo != "on"})
        self._speak_logo()

    def _put_card(self, key: str) -> None:
        if key == self._card:
            self.wished.emit({"type": "set_product_card"})
        else:
            self._write_card(key)

    def _write_card(self, key: str) -> None:
        if key:
            language = self.language.currentData()
            self.wished.emit({"type": "set_product_card", "product": key, "language": language})
