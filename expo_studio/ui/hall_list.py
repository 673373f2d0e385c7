"""The booths of a hall as a list: who, how large, signed or not, and what was kept out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from expo_studio.model.findings import Severity
from expo_studio.model.hall import Exhibit, StallId
from expo_studio.model.hall_commands import name_of
from expo_studio.ui import hall_words as words
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.status import MARKS

KEY = Qt.ItemDataRole.UserRole
REFUSED = Qt.ItemDataRole.UserRole + 1
SAID = Qt.ItemDataRole.UserRole + 2
WIDTHS = (146, 92, 72, 64)


STALL_MIME = "application/x-expo-stall"
"""The name of a booth on its way from the list to the plan."""


class _Rows(QTreeWidget):
    """Rows that can be dragged to the plan."""

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:  # noqa: N802 (Qt's name)
        """Return the names of the booths, one a line."""
        mime = QMimeData()
        keys = [str(one.data(0, KEY)) for one in items if one.data(0, KEY)]
        if keys:
            mime.setData(STALL_MIME, "\n".join(keys).encode())
        return mime


class HallList(QWidget):
    """A row for each booth, then one for each package that was kept out.

    Attributes:
        search: Hides the rows that do not hold all the words typed.
        tree: The rows.
        count: How many booths there are, and how heavy they are in all.
    """

    def __init__(self, studio: HallStudio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._shown: object = None
        self._is_showing = False
        self.tree, self.count = _Rows(), QLabel()
        self.tree.setDragEnabled(True)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setColumnCount(len(words.COLUMNS))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.count.setObjectName("soft")
        for column, width in enumerate(WIDTHS):
            self.tree.header().resizeSection(column, width)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.header().setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)
        layout.addWidget(self.count)
        self.tree.itemSelectionChanged.connect(self._select)
        studio.edited.listen(lambda hall: self._fill_if_new((hall.exhibits, hall.stalls.keys())))
        studio.refused.listen(lambda _: self._fill())
        studio.opened.listen(lambda _: self._fill())
        studio.selected.listen(lambda _: self._show_selection())
        studio.speech.changed.listen(lambda _: self._fill())
        self._fill()

    @property
    def refused(self) -> str:
        """Return the name of the kept out package the user points at, or nothing."""
        rows = self.tree.selectedItems()
        return str(rows[0].data(0, REFUSED) or "") if len(rows) == 1 else ""

    def _fill_if_new(self, shown: object) -> None:
        """Fill the list anew, but not for a booth that only moved."""
        if shown != self._shown:
            self._fill()

    def _fill(self) -> None:
        studio, say, hall = self._studio, self._studio.speech, self._studio.hall
        self._shown = (hall.exhibits, hall.stalls.keys())
        self._is_showing = True
        self.tree.clear()
        self.tree.setAccessibleName(say(words.BOOTHS))
        self.search.setPlaceholderText(say(words.SEARCH))
        self.search.setAccessibleName(say(words.SEARCH))
        self.tree.setHeaderLabels([say(one) for one in words.COLUMNS])
        rows = [self._row(key, one) for key, one in hall.exhibits.items()]
        for name, error in studio.kept_out.items():
            row = QTreeWidgetItem([f"✗  {name}", say(words.KEPT_OUT), "", ""])
            row.setData(0, REFUSED, name)
            row.setToolTip(0, say(error.message))
            rows.append(row)
        self.tree.addTopLevelItems(rows)
        weight = sum(one.download for one in hall.exhibits.values())
        count = words.COUNT.filled(n=len(hall.exhibits), m=round(weight / 1e6, 1))
        self.count.setText(say(count))
        self._is_showing = False
        self._filter()
        self._show_selection()

    def _filter(self) -> None:
        """Hide what does not hold all the words that are searched."""
        wanted = self.search.text().lower().split()
        for at in range(self.tree.topLevelItemCount()):
            row = self.tree.topLevelItem(at)
            if row is None:
                continue
            columns = range(row.columnCount())
            held = " ".join(row.text(one).lower() for one in columns) + str(row.data(0, SAID) or "")
            row.setHidden(not all(one in held for one in wanted))

    def _row(self, key: StallId, exhibit: Exhibit) -> QTreeWidgetItem:
        hall, say = self._studio.hall, self._studio.speech
        name = f"{mark_of(exhibit)}  {say(name_of(hall, key))}"
        if key not in hall.stalls:
            name = f"{name} {say(words.WAITING)}"
        size = words.SIZE.filled(w=f"{exhibit.width:g}", d=f"{exhibit.depth:g}")
        signed = words.SIGNED if exhibit.is_signed else words.UNSIGNED
        row = QTreeWidgetItem([name, say(exhibit.exhibitor), say(size), say(signed)])
        row.setData(0, KEY, str(key))
        both = (exhibit.title, exhibit.exhibitor)
        said = (key, exhibit.number, *(text for one in both for text in (one.zh, one.en)))
        row.setData(0, SAID, " ".join(said).lower())
        for column in range(row.columnCount()):
            row.setToolTip(column, row.text(column))
        row.setToolTip(3, exhibit.fingerprint or say(words.UNSIGNED))
        return row

    def _select(self) -> None:
        if self._is_showing:
            return
        keys = [row.data(0, KEY) for row in self.tree.selectedItems()]
        self._is_showing = True
        self._studio.select(frozenset(StallId(str(key)) for key in keys if key))
        self._is_showing = False

    def _show_selection(self) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        chosen = self._studio.selection
        for row in (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())):
            if row is not None:
                row.setSelected(row.data(0, KEY) in chosen)
        rows = self.tree.selectedItems()
        if len(rows) == 1:
            self.tree.scrollToItem(rows[0])
        self._is_showing = False


def mark_of(exhibit: Exhibit) -> str:
    """Return the sign of the gravest remark on a package."""
    found = {one.severity for one in exhibit.remarks}
    return next((MARKS[one] for one in Severity if one in found), "✓")
