"""The cards that visitors left, their follow-up, their export and their erasure; statistics."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import ExpoError, RecordsError
from expo_studio.files import write_private
from expo_studio.model.leads import FollowUp, FollowUpNote, Lead
from expo_studio.reasons import unreadable, unwritable
from expo_studio.text import Language, Text
from expo_studio.ui import desk_words
from expo_studio.ui.banner import Banner
from expo_studio.ui.labels import as_written, label, strong_button
from expo_studio.ui.notices import both
from expo_studio.ui.patience import Patience, write_out
from expo_studio.ui.ports import Visitors
from expo_studio.ui.progress import Progress
from expo_studio.ui.statistics_view import StatisticsView
from expo_studio.ui.studio import Studio
from expo_studio.ui.words import READING_FILE, WRITING

Erase = Callable[[str], None]
INQUIRY_LIMIT = 100_000
"""Bytes read of a file that a visitor sent; more is none."""


class LeadsDialog(QDialog):
    """A table of leads with a form below, and the charts.

    Args:
        erase: Erases a visitor everywhere, in a running session too.

    Attributes:
        banner: What went wrong; the window's own lies beneath.
        disk: What is waited for, and a way to stop waiting.
        of_leads: The buttons that export leads.
    """

    def __init__(self, studio: Studio, visitors: Visitors, erase: Erase, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._visitors, self._erase_everywhere = studio, visitors, erase
        self._leads: tuple[Lead, ...] = ()
        self.table = QTableWidget(0, len(desk_words.COLUMNS))
        self.banner, self.disk = Banner(studio.speech), Progress(studio.speech)
        self._patience = Patience(self.disk, self)
        self._empty, self._consent = label("soft"), label("soft")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._about = QWidget()
        self._consent.setTextFormat(Qt.TextFormat.PlainText)
        self.notes, self.tags, self.follow_up = QPlainTextEdit(), QLineEdit(), QComboBox()
        self.statistics = StatisticsView(studio.speech)
        self.keep, self.erase = strong_button(), QPushButton()
        self._exports = {
            desk_words.EXPORT_CSV: (visitors.leads_csv, "leads.csv"),
            desk_words.EXPORT_VCARD: (visitors.leads_vcards, "leads.vcf"),
        }
        self.of_leads = [self._export_button(words) for words in self._exports]
        self.resize(900, 640)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the records anew."""
        try:
            self._leads = self._visitors.leads()
            self.statistics.show_counts(self._visitors.counts(), self._studio.booth)
        except ExpoError as error:
            self.banner.tell(both(error))
        self._fill()

    def export(self, path: Path, content: bytes) -> None:
        """Write an export for its owner's eyes only; what the disk refuses is told."""
        writing = WRITING.filled(name=path.name)
        try:
            write_out(writing, lambda: _write(path, content), self._patience.wait_for)
        except ExpoError as error:
            self.banner.tell(both(error))

    def erase_chosen(self) -> None:
        """Erase the chosen person everywhere, after asking."""
        lead = self._chosen()
        if lead is None:
            return
        say = self._studio.speech
        name = lead.card.name or lead.card.email or lead.card.phone
        asked = QMessageBox.question(
            self, say(desk_words.ERASE), as_written(say(desk_words.ERASE_ASK.filled(name=name)))
        )
        if asked == QMessageBox.StandardButton.Yes:
            try:
                self._erase_everywhere(lead.visitor)
            except ExpoError as error:
                self.banner.tell(both(error))
            self.refresh()

    def open_inquiries(self) -> None:
        """Ask for files that visitors sent, and keep what is in them."""
        say = self._studio.speech
        chosen, _ = QFileDialog.getOpenFileNames(
            self, say(desk_words.OPEN_INQUIRIES), "", f"{say(desk_words.INQUIRY)} (*.inquiry)"
        )
        refused: list[Text] = []
        for path in map(Path, chosen):
            try:
                reading = READING_FILE.filled(name=path.name)
                raw = self._patience.wait_for(reading, partial(_inquiry, path))
                self._visitors.take_inquiry(raw, self._studio.booth)
            except ExpoError as error:
                refused.append(both(error))
        if refused:
            zh, en = (
                "\n".join(one.in_language(way) for one in refused)
                for way in (Language.ZH, Language.EN)
            )
            self.banner.tell(Text(zh=zh, en=en))
        self.refresh()

    def keep_note(self) -> None:
        """Keep what was written on the chosen lead."""
        lead = self._chosen()
        if lead is None:
            return
        tags = self.tags.text().replace("，", ",").split(",")
        note = FollowUpNote(
            self.notes.toPlainText(),
            tuple(tag.strip() for tag in tags if tag.strip()),
            FollowUp(self.follow_up.currentData()),
        )
        try:
            self._visitors.note(lead.key, note)
        except ExpoError as error:
            self.banner.tell(both(error))
        self.refresh()

    def _chosen(self) -> Lead | None:
        row = self.table.currentRow()
        return self._leads[row] if 0 <= row < len(self._leads) else None

    def _fill(self) -> None:
        row = max(0, self.table.currentRow())
        self.table.setRowCount(len(self._leads))
        for at, lead in enumerate(self._leads):
            for column, words in enumerate(self._cells(lead)):
                self.table.setItem(at, column, QTableWidgetItem(words))
        self._empty.setVisible(not self._leads)
        self._about.setVisible(bool(self._leads))
        self.table.setVisible(bool(self._leads))
        for button in self.of_leads:
            button.setEnabled(bool(self._leads))
            button.setToolTip("" if self._leads else self._studio.speech(desk_words.NO_LEADS))
        if self._leads:
            self.table.selectRow(min(row, len(self._leads) - 1))
        self._show_chosen()

    def _cells(self, lead: Lead) -> tuple[str, ...]:
        card = lead.card
        return (
            *(card.name, card.company, card.email, card.phone, card.wish),
            self._studio.speech(desk_words.FOLLOW_UPS[lead.follow_up]),
            ", ".join(lead.tags),
            lead.consent.erase_on.isoformat(),
        )

    def _show_chosen(self) -> None:
        lead = self._chosen()
        for widget in (self.notes, self.tags, self.follow_up, self.keep, self.erase):
            widget.setEnabled(lead is not None)
        self._consent.setText("")
        if lead is None:
            return
        self.notes.setPlainText(lead.notes)
        self.tags.setText(", ".join(lead.tags))
        self.follow_up.setCurrentIndex(self.follow_up.findData(lead.follow_up.value))
        at = datetime.fromtimestamp(lead.consent.at).astimezone().strftime("%Y-%m-%d %H:%M")
        told = desk_words.CONSENT.filled(at=at, text=lead.consent.text)
        self._consent.setText(self._studio.speech(told))

    def _save(self, words: Text) -> None:
        content, name = self._exports[words]
        chosen, _ = QFileDialog.getSaveFileName(self, self._studio.speech(words), name)
        if chosen:
            try:
                self.export(Path(chosen), content())
            except ExpoError as error:
                self.banner.tell(both(error))

    def _lay_out(self) -> None:
        say = self._studio.speech
        self.setWindowTitle(say(desk_words.LEADS_TITLE))
        tabs, layout = QTabWidget(), QVBoxLayout(self)
        tabs.addTab(self._leads_page(), say(desk_words.LEADS_TAB))
        tabs.addTab(self._statistics_page(), say(desk_words.STATISTICS_TAB))
        layout.addWidget(self.banner)
        layout.addWidget(self.disk)
        layout.addWidget(tabs)

    def _leads_page(self) -> QWidget:
        say = self._studio.speech
        page = QWidget()
        layout = QVBoxLayout(page)
        self._empty.setText(say(desk_words.NO_LEADS))
        self.table.setAccessibleName(say(desk_words.LEADS_TAB))
        self.table.setHorizontalHeaderLabels([say(words) for words in desk_words.COLUMNS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.currentCellChanged.connect(lambda *_: self._show_chosen())
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._consent)
        self._about.setLayout(self._form())
        layout.addWidget(self._about)
        layout.addLayout(self._buttons())
        return page

    def _form(self) -> QFormLayout:
        say, form = self._studio.speech, QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        for state, words in desk_words.FOLLOW_UPS.items():
            self.follow_up.addItem(say(words), state.value)
        self.notes.setFixedHeight(64)
        for words, field in (
            (desk_words.FOLLOW_UP, self.follow_up),
            (desk_words.TAGS, self.tags),
            (desk_words.NOTES, self.notes),
        ):
            form.addRow(say(words), field)
        return form

    def _buttons(self) -> QHBoxLayout:
        say, row = self._studio.speech, QHBoxLayout()
        self.keep.setText(say(desk_words.KEEP))
        self.keep.clicked.connect(self.keep_note)
        self.erase.setText(say(desk_words.ERASE))
        self.erase.clicked.connect(self.erase_chosen)
        inquiries = QPushButton(say(desk_words.OPEN_INQUIRIES))
        inquiries.clicked.connect(self.open_inquiries)
        row.addWidget(self.keep)
        row.addWidget(self.erase)
        row.addStretch(1)
        row.addWidget(inquiries)
        for button in self.of_leads:
            row.addWidget(button)
        return row

    def _statistics_page(self) -> QWidget:
        page, row = QWidget(), QHBoxLayout()
        layout = QVBoxLayout(page)
        layout.addWidget(self.statistics, 1)
        row.addStretch(1)
        self._exports[desk_words.EXPORT_COUNTS] = (self._visitors.counts_csv, "statistics.csv")
        row.addWidget(self._export_button(desk_words.EXPORT_COUNTS))
        layout.addLayout(row)
        return page

    def _export_button(self, words: Text) -> QPushButton:
        button = QPushButton(self._studio.speech(words))
        button.clicked.connect(lambda: self._save(words))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _inquiry(path: Path) -> bytes:
    """Return what is in a file that a visitor sent; RecordsError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(INQUIRY_LIMIT)
    except OSError as error:
        raise RecordsError(*unreadable(path, error)) from error


def _write(path: Path, content: bytes) -> None:
    """Write an export for its owner's eyes only; RecordsError if the disk refuses."""
    try:
        write_private(path, content)
    except OSError as error:
        raise RecordsError(*unwritable(path, error)) from error
