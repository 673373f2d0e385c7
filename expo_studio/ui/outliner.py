"""Everything in the booth as a tree: select, rename, lock, hide, search."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from expo_studio.events import Event
from expo_studio.model.commands import Hide, Lock
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId, ViewpointId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.icons import icon
from expo_studio.ui.labels import label
from expo_studio.ui.naming import rename
from expo_studio.ui.outline import LOCKED, NAME, SHOWN, Outline, Run
from expo_studio.ui.rest import NEXT_TURN_MS
from expo_studio.ui.studio import Selection, Studio
from expo_studio.ui.subject import Kind, Subject
from expo_studio.ui.tips import tip

EMPTY = Text(
    "展位是空的：从素材架拖一件东西进来。", "The booth is empty: drag something in from the shelf."
)
NO_MATCH = Text("没有符合的东西", "Nothing in the booth matches")
MARK = 26
"""Pixels across of the columns that show and lock."""
KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
MORE_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
RANGES = 100
"""Of rows side by side that are selected at a time."""
FEW = 10
"""Ranges let go up to which only their rows are painted anew: Qt asks much to find each."""
ALL_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class _Marks(QStyledItemDelegate):
    """Paints the eye and the lock."""

    def __init__(self, names: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the sign of a state; nothing for what has none."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.UserRole)
        if state is None:
            return
        area: QRect = option.rect
        side = 16
        place = QRect(0, 0, side, side)
        place.moveCenter(area.center())
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen, ink = option.palette.highlightedText(), option.palette.text()
        colour = chosen.color().name() if is_chosen else ink.color().name() if state else ""
        icon(self._names[bool(state)], colour).paint(painter, place)

    def sizeHint(  # noqa: N802 (Qt's name)
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the size of a mark."""
        return QSize(MARK, MARK)


class _Tree(QTreeView):
    """Keeps F2 for a new name while it has the keyboard, whatever the window does with it.

    When it is dressed anew its rows are laid out after everything else of the window, once.
    """

    _is_dressing = False

    def event(self, event: QEvent) -> bool:
        """Claim the key before it is taken for a shortcut."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        if event.type() is QEvent.Type.StyleChange:
            self._is_dressing = self.isVisible()
            self.scheduleDelayedItemsLayout()  # in a turn of its own: there may be thousands
            return QAbstractScrollArea.event(self, event)
        if event.type() is QEvent.Type.Timer:
            self._is_dressing = False
        return super().event(event)

    def doItemsLayout(self) -> None:  # noqa: N802 (Qt's name)
        """Lay the rows out; later while the window is dressed, which asks for it repeatedly."""
        if self._is_dressing:
            self.scheduleDelayedItemsLayout()
        else:
            super().doItemsLayout()

    def selectionChanged(  # noqa: N802 (Qt's name)
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Paint what changed, or everything where much was let go."""
        if deselected.count() > FEW:
            self.viewport().update()
        else:
            super().selectionChanged(selected, deselected)

    def selectionCommand(  # noqa: N802 (Qt's name)
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave what is selected as it is where an eye or a lock is clicked."""
        is_mark = index.column() in (SHOWN, LOCKED)
        if (
            is_mark
            and isinstance(event, QMouseEvent)
            and index.data(Qt.ItemDataRole.UserRole) is not None
        ):
            return KEEP
        return super().selectionCommand(index, event)


class Outliner(QWidget):
    """The tree of the booth.

    Attributes:
        chosen: A viewpoint was chosen to look from.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._is_showing = self._is_fresh = False
        self._left: list[Run] = []
        self._showing = QTimer(self, interval=NEXT_TURN_MS, singleShot=True)
        self._showing.timeout.connect(self._go_on_showing)
        self.chosen: Event[Viewpoint] = Event()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show())
        self.model = Outline(studio.speech)
        self.tree = _Tree()
        self.empty = label("soft")
        self._dress_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree)
        self.model.renamed.connect(lambda subject, name: rename(self._studio, subject, name))
        studio.edited.listen(lambda _: self._show())
        studio.selected.listen(self._show_selection)
        studio.turned.listen(lambda _: self._show_selection(studio.selection))
        studio.speech.changed.listen(lambda _: self._speak())
        self._speak()

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(
            QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked
        )
        tree.setItemDelegateForColumn(SHOWN, _Marks(("eye", "eye-off"), tree))
        tree.setItemDelegateForColumn(LOCKED, _Marks(("unlock", "lock"), tree))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(MARK)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (SHOWN, LOCKED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, MARK)
        tree.clicked.connect(self._click)
        tree.activated.connect(self._go_to)
        tree.selectionModel().selectionChanged.connect(lambda *_: self._select())

    def _speak(self) -> None:
        say = self._studio.speech
        self.search.setPlaceholderText(say(words.SEARCH_THINGS))
        self.search.setAccessibleName(say(words.SEARCH_THINGS))
        self.tree.setAccessibleName(say(words.OUTLINER))
        self.search.setToolTip(tip(say, words.SEARCH_THINGS))
        self.tree.setToolTip(tip(say, words.OUTLINER))
        self.model.speak()
        self.tree.viewport().update()
        self._show()

    def _show(self) -> None:
        booth, wanted = self._studio.booth, self.search.text().strip().lower()
        self.empty.setText(self._studio.speech(NO_MATCH if wanted else EMPTY))
        if self.model.is_built_for(booth, wanted):
            self.model.refresh(booth)
            return
        opened = self._opened()
        self._is_showing, self._left = True, []
        self.model.rebuild(booth, wanted)
        self._is_showing = False
        self._open(opened)
        self._is_fresh = True
        self._showing.start()  # for then all rows are laid out: that is enough for one turn

    def _opened(self) -> set[object]:
        """Return which rows are open: branches by number, groups by subject."""
        opened: set[object] = set()
        for row in range(self.model.rowCount()):
            branch = self.model.index(row, 0)
            if self.tree.isExpanded(branch):
                opened.add(row)
        groups = (Subject(Kind.GROUP, key) for key in self.model.groups)
        opened.update(one for one in groups if self.tree.isExpanded(self.model.index_of(one)))
        return opened

    def _open(self, opened: set[object]) -> None:
        is_searching, has_rows = bool(self.search.text().strip()), False
        for row in range(self.model.rowCount()):
            branch = self.model.index(row, 0)
            is_empty = self.model.rowCount(branch) == 0
            has_rows = has_rows or not is_empty
            self.tree.setRowHidden(row, QModelIndex(), is_empty)
            if row == 0 or row in opened or is_searching:
                self.tree.expand(branch)
        self.empty.setVisible(not has_rows)
        for subject in opened:
            if isinstance(subject, Subject):
                index = self.model.index_of(subject)
                if index.isValid():
                    self.tree.expand(index)

    def _show_selection(self, keys: Selection) -> None:
        if self._is_showing or self._is_fresh:
            return
        subject = self._studio.subject
        subjects = [subject] if subject else [Subject(Kind.PLACEMENT, key) for key in keys]
        self._left = runs = self.model.runs_of(subjects)
        self._show_more(ALL_ROW)
        if len(runs) == 1 and runs[0][0] is runs[0][1]:
            row = self.model.rows_of(runs[0]).topLeft()
            self._is_showing = True
            self.tree.selectionModel().setCurrentIndex(row, KEEP)
            self.tree.scrollTo(row)
            self._is_showing = False

    def _go_on_showing(self) -> None:
        """Show what is selected among rows that are new, or more of it."""
        if self._is_fresh:
            self._is_fresh = False
            self._show_selection(self._studio.selection)
        else:
            self._show_more()

    def _show_more(self, way: QItemSelectionModel.SelectionFlag = MORE_ROWS) -> None:
        """Show some of what is selected; Qt compares every range of rows with every other."""
        some, self._left = self._left[:RANGES], self._left[RANGES:]
        chosen = QItemSelection()
        for one in some:
            chosen.append(self.model.rows_of(one))
        self._is_showing = True
        self.tree.selectionModel().select(chosen, way)
        self._is_showing = False
        if self._left:
            self._showing.start()

    def _select(self) -> None:
        if self._is_showing:
            return
        rows = self.tree.selectionModel().selectedRows()
        keys = frozenset().union(*(self.model.placements_below(index) for index in rows))
        subjects = [self.model.subject_of(index) for index in rows]
        self._is_showing = True
        if keys or not subjects:
            self._studio.select(keys)
        else:
            self._studio.turn_to(subjects[-1])
        self._is_showing = False

    def _click(self, index: QModelIndex) -> None:
        keys: frozenset[PlacementId] = self.model.placements_below(index)
        state = index.data(Qt.ItemDataRole.UserRole)
        if state is None or not keys:
            return
        chosen = self._studio.selection
        keys = chosen if keys.issubset(chosen) else keys
        if index.column() == SHOWN:
            self._studio.do(Hide(keys, not state))
        elif index.column() == LOCKED:
            self._studio.do(Lock(keys, not state))

    def _go_to(self, index: QModelIndex) -> None:
        subject = self.model.subject_of(index)
        if subject is not None and subject.kind is Kind.VIEWPOINT:
            viewpoint = self._studio.booth.viewpoints.get(ViewpointId(subject.key))
            if viewpoint is not None:
                self.chosen.tell(viewpoint)
