"""The foot of the window: the budget and what the checks found."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from expo_studio.model.booth import Booth
from expo_studio.model.checks import Finding, Severity, check
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.studio import Studio

SETTLE_MS = 250
MARKS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.HINT: "·"}


def budget_of(booth: Booth) -> Text:
    """Return what the visible booth costs a visitor."""
    shown = [item.asset for item in booth.placements.values() if not item.is_hidden]
    placed = [booth.assets[key] for key in shown if key in booth.assets]
    used = [booth.assets[key] for key in set(shown) if key in booth.assets]
    return words.BUDGET.filled(
        n=len(shown),
        t=round(sum(asset.triangles for asset in placed) / 1000),
        m=round(sum(asset.texture_bytes for asset in used) / 1e6),
        d=round(sum(asset.size_bytes for asset in used) / 1e6, 1),
    )


class Findings(QWidget):
    """The findings of the checks, brought up to date shortly after an edit."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.budget, self.summary = QLabel(), QLabel()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.itemClicked.connect(self._show_subject)
        self._found: tuple[Finding, ...] = ()
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        self._studio = studio
        studio.edited.listen(lambda _: self._settling.start())
        studio.speech.changed.listen(lambda _: self._check())
        self._check()

    def _check(self) -> None:
        say, booth = self._studio.speech, self._studio.booth
        self._found = check(booth)
        self.list.clear()
        self.list.setAccessibleName(say(words.FINDINGS))
        for finding in self._found:
            text = f"{MARKS[finding.severity]}  {say(finding.message)}\n    {say(finding.hint)}"
            self.list.addItem(QListWidgetItem(text))
        if not self._found:
            self.list.addItem(say(words.NO_FINDINGS))
        count = words.SOME_FINDINGS.filled(n=len(self._found))
        self.summary.setText(say(count if self._found else words.NO_FINDINGS))
        self.budget.setText(say(budget_of(booth)))

    def _show_subject(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if row < len(self._found):
            key = PlacementId(self._found[row].subject)
            if key in self._studio.booth.placements:
                self._studio.select(frozenset({key}))
