"""A certificate of one's own for sessions by https: its files asked for and looked over."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from expo_studio.errors import LiveError
from expo_studio.text import Text
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

CERTIFICATE = Text("自己的证书 (PEM)", "Own certificate (PEM)")
KEY = Text("证书的私钥 (PEM)", "Its private key (PEM)")
CHOOSE = Text("选择…", "Choose…")
PATTERN = "PEM (*.pem *.crt *.cer *.key);;* (*)"
CERTIFICATE_KEY, KEY_KEY = "live/certificate", "live/certificate-key"


class CertificateForm(QWidget):
    """Asks for two files.

    Attributes:
        certificate, key: Where they lie; without the second, the first holds both.
        refusal: Why they cannot be used, if so.
        name: By which visitors come in, if the certificate is for one.
        changed: Others were chosen.
    """

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._say = speech
        self.certificate, self.key = QLineEdit(), QLineEdit()
        self._buttons = (QPushButton(), QPushButton())
        self._trouble = label("error")
        self._names = (QLabel(), QLabel())
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows = zip(self._names, self._lines, self._buttons, (CERTIFICATE, KEY), strict=True)
        for name, line, button, words in rows:
            name.setBuddy(line)
            beside = QHBoxLayout()
            beside.addWidget(line, 1)
            beside.addWidget(button)
            layout.addRow(name, beside)
            line.editingFinished.connect(self._keep)
            button.clicked.connect(lambda _, line=line, words=words: self._choose(line, words))
        layout.addRow(self._trouble)
        for line, kept in zip(self._lines, (CERTIFICATE_KEY, KEY_KEY), strict=True):
            line.setText(str(QSettings().value(kept, defaultValue="", type=str)))
        self.refusal: LiveError | None = None
        self.name = ""
        self.speak()

    @property
    def chosen(self) -> tuple[str, str]:
        """Return the paths of certificate and key, empty where none is given."""
        certificate, key = (one.text().strip() for one in self._lines)
        return certificate, key

    def look(self) -> None:
        """Read the files, and know what they are for, or why they cannot be used."""
        certificate, key = self.chosen
        self.refusal, self.name = None, ""
        if not certificate:
            return
        from expo_studio.stream.certificates import Identity

        try:
            files = Path(certificate), Path(key or certificate)
            self.name = Identity.given(*files, datetime.now(UTC)).name
        except LiveError as error:
            self.refusal = error

    def speak(self) -> None:
        """Write everything in the language of the window."""
        rows = zip(self._names, self._lines, self._buttons, (CERTIFICATE, KEY), strict=True)
        for name, line, button, words in rows:
            said = self._say(words)
            name.setText(said)
            line.setAccessibleName(said)
            line.setToolTip(tip(self._say, words))
            button.setText(self._say(CHOOSE))
            button.setAccessibleName(f"{self._say(CHOOSE)} {said}")
            button.setToolTip(tip(self._say, words))
        said_of = [] if self.refusal is None else [self.refusal.message, self.refusal.hint]
        self._trouble.setText(" ".join(self._say(one) for one in said_of))
        self._trouble.setVisible(self.refusal is not None)

    @property
    def _lines(self) -> tuple[QLineEdit, QLineEdit]:
        return self.certificate, self.key

    def _choose(self, line: QLineEdit, words: Text) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._say(words), line.text(), PATTERN)
        if path:
            line.setText(path)
            self._keep()

    def _keep(self) -> None:
        for kept, path in zip((CERTIFICATE_KEY, KEY_KEY), self.chosen, strict=True):
            QSettings().setValue(kept, path)
        self.look()
        self.speak()
        self.changed.emit()
