"""A strip above the view that tells what happened, and offers one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from expo_studio.text import Text
from expo_studio.ui.hearing import hear
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

CLOSE = Text("知道了", "Dismiss")
CLOSE_HINT = Text("收起这条消息。", "Put this message away.")


class Banner(QFrame):
    """Hidden until there is something to tell.

    Attributes:
        action: The button for what can be done about it.
    """

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._text: Text | None = None
        self._action_text: Text | None = None
        self._act: Callable[[], object] | None = None
        self._label = label("banner-text")
        self.action, self._close = QPushButton(), QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.action)
        layout.addWidget(self._close)
        self.action.clicked.connect(self._do)
        self._close.clicked.connect(self.hide)
        hear(self, speech.changed, lambda _: self._speak())
        self.hide()

    @property
    def words(self) -> str:
        """Return what is told, empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def tell(
        self,
        text: Text,
        action: tuple[Text, Callable[[], object]] | None = None,
        *,
        is_alarm: bool = True,
    ) -> None:
        """Show a text, and a button for what can be done about it."""
        self._text = text
        self._action_text, self._act = action or (None, None)
        self.setObjectName("banner" if is_alarm else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._speak()
        self.show()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _speak(self) -> None:
        self._close.setText(self._speech(CLOSE))
        self._close.setToolTip(self._speech(CLOSE_HINT))
        if self._text is not None:
            self._label.setText(self._speech(self._text))
        self.action.setVisible(self._action_text is not None)
        if self._action_text is not None:
            self.action.setText(self._speech(self._action_text))
