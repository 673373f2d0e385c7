"""The foot of the window: the budget and what the checks found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from expo_studio.model.booth import Booth
from expo_studio.model.checks import Finding, Severity, check
from expo_studio.model.commands import Batch
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.errands import Errand
from expo_studio.ui.studio import Studio
from expo_studio.ui.tips import tip
from expo_studio.ui.whereabouts import subject_of

if TYPE_CHECKING:
    from expo_studio.errors import ExpoError
    from expo_studio.render.renderer import FrameReport

CHECKING = Text("正在检查…", "Checking…")
SHOW_LIST = Text("列出检查结果", "List what the checks found")
SETTLE_MS = 250
MOST_SHOWN = 300
BATCH = 40
"""Of them that are laid out in one turn, as another theme asks for."""
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
    """The findings of the checks, brought up to date shortly after an edit.

    The checks read an immutable booth, so they run on a thread of their own.

    Attributes:
        show_asked: The user wants to see what a finding is about.
        list_asked: The user wants to see all findings.
    """

    show_asked = Signal()
    list_asked = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self.budget, self.summary = QLabel(), QToolButton()
        self.summary.clicked.connect(self.list_asked)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setBatchSize(BATCH)
        self.show_me, self.fix_it = QPushButton(), QPushButton()
        self._found: tuple[Finding, ...] = ()
        self._is_checked = False
        self._errand: Errand | None = None
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._check)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_me)
        buttons.addWidget(self.fix_it)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.list.currentRowChanged.connect(lambda _: self._offer())
        self.list.itemActivated.connect(lambda _: self._show_subject())
        self.show_me.clicked.connect(self._show_subject)
        self.fix_it.clicked.connect(self._fix)
        studio.edited.listen(lambda _: self._settling.start())
        studio.speech.changed.listen(lambda _: self._speak())
        self._check()
        self._speak()

    def tell_memory(self, report: FrameReport) -> None:
        """Say beside the budget how many bytes of the last picture are on the card."""
        said = words.ON_CARD if not report.smaller else words.ON_CARD_SMALLER
        filled = said.filled(m=round(report.memory / 1e6), n=report.smaller)
        text = self._studio.speech(filled)
        if text != self.budget.toolTip():
            self.budget.setToolTip(text)

    def _check(self) -> None:
        if self._errand is not None:
            self._settling.start()
            return
        booth = self._studio.booth
        self._errand = Errand(lambda: check(booth), self)
        self._errand.done.connect(self._came)
        self._errand.failed.connect(self._failed)
        self._errand.start()

    def _came(self, found: tuple[Finding, ...]) -> None:
        self._errand = None
        self._found, self._is_checked = found, True
        self._speak()

    def _failed(self, error: ExpoError) -> None:
        self._errand = None
        self._studio.troubled.tell(error)

    def _speak(self) -> None:
        say, row = self._studio.speech, self.list.currentRow()
        self.list.clear()
        self.list.setAccessibleName(say(words.FINDINGS))
        for finding in self._found[:MOST_SHOWN]:
            text = f"{MARKS[finding.severity]}  {say(finding.message)}\n    {say(finding.hint)}"
            self.list.addItem(QListWidgetItem(text))
        none = words.NO_FINDINGS if self._is_checked else CHECKING
        if not self._found:
            self.list.addItem(say(none))
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        count = words.SOME_FINDINGS.filled(n=len(self._found))
        self.summary.setText(say(count if self._found else none))
        self.budget.setText(say(budget_of(self._studio.booth)))
        self.summary.setToolTip(say(SHOW_LIST))
        self.show_me.setText(say(words.SHOW_ME))
        self.fix_it.setText(say(words.FIX_IT))
        self.show_me.setToolTip(tip(say, words.SHOW_ME))
        self.fix_it.setToolTip(tip(say, words.FIX_IT))
        self.list.setToolTip(tip(say, words.FINDINGS))
        self._offer()

    def _chosen(self) -> Finding | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _offer(self) -> None:
        finding = self._chosen()
        self.show_me.setEnabled(finding is not None and bool(finding.subject))
        self.fix_it.setEnabled(finding is not None and finding.fix is not None)

    def _show_subject(self) -> None:
        finding, booth = self._chosen(), self._studio.booth
        if finding is None or not finding.subject:
            return
        if finding.subject in booth.placements:
            self._studio.select(frozenset({PlacementId(finding.subject)}))
            self.show_asked.emit()
            return
        subject = subject_of(booth, finding.subject)
        if subject is not None:
            self._studio.turn_to(subject)
            self.show_asked.emit()

    def _fix(self) -> None:
        finding = self._chosen()
        if finding is not None and finding.fix is not None:
            self._studio.do(Batch((finding.fix,), words.FIX_IT))
