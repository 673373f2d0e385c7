"""Everything in the booth as a tree: select, rename, lock, hide, remove."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from expo_studio.events import Event
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Hide
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.studio import Selection, Studio

KEY = Qt.ItemDataRole.UserRole
KIND = Qt.ItemDataRole.UserRole + 1


class Outliner(QWidget):
    """The tree of the booth; a tick shows a placement, no tick hides it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._is_filling = False
        self._shown: Booth | None = None
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _: self._fill())
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._select)
        self.tree.itemChanged.connect(self._tick)
        self.tree.itemActivated.connect(self._go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._search)
        layout.addWidget(self.tree)
        self.chosen: Event[Viewpoint] = Event()
        studio.edited.listen(lambda _: self._refresh())
        studio.selected.listen(self._show_selection)
        studio.speech.changed.listen(lambda _: self._fill())
        self._fill()

    def _refresh(self) -> None:
        booth, shown = self._studio.booth, self._shown
        if shown is None or _outline(booth) != _outline(shown):
            self._fill()

    def _fill(self) -> None:
        say, booth = self._studio.speech, self._studio.booth
        self._shown = booth
        self._search.setPlaceholderText(say(words.SEARCH_THINGS))
        self.tree.setAccessibleName(say(words.OUTLINER))
        self._is_filling = True
        self.tree.clear()
        names = {key: booth.name_of(key) for key in booth.placements}
        placed = self._branch(words.PLACEMENTS, names.items())
        for item in _children(placed):
            placement = booth.placements[PlacementId(item.data(0, KEY))]
            state = Qt.CheckState.Unchecked if placement.is_hidden else Qt.CheckState.Checked
            item.setCheckState(0, state)
            if placement.is_locked:
                item.setText(0, f"{item.text(0)}  🔒")
        self._branch(words.PRODUCTS, ((k, p.name) for k, p in booth.products.items()))
        self._branch(words.VIEWPOINTS, ((k, v.name) for k, v in booth.viewpoints.items()))
        self._branch(words.HOTSPOTS, ((k, h.name) for k, h in booth.hotspots.items()))
        self._branch(words.LIGHTS, ((k, Text.same(k)) for k in booth.lights))
        placed.setExpanded(True)
        self._is_filling = False
        self._show_selection(self._studio.selection)

    def _branch(self, name: Text, things: Iterable[tuple[str, Text]]) -> QTreeWidgetItem:
        say, wanted = self._studio.speech, self._search.text().lower()
        branch = QTreeWidgetItem(self.tree)
        branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
        count = 0
        for key, text in things:
            if wanted and wanted not in f"{text.zh} {text.en}".lower():
                continue
            item = QTreeWidgetItem(branch, [say(text) or key])
            item.setData(0, KEY, key)
            item.setData(0, KIND, name.en)
            count += 1
        branch.setText(0, f"{say(name)}  {count}")
        branch.setHidden(count == 0)
        return branch

    def _show_selection(self, keys: Selection) -> None:
        self._is_filling = True
        root = self.tree.topLevelItem(0)
        for item in _children(root):
            item.setSelected(item.data(0, KEY) in keys)
            if item.isSelected():
                self.tree.scrollToItem(item)
        self._is_filling = False

    def _select(self) -> None:
        if self._is_filling:
            return
        chosen = [
            PlacementId(item.data(0, KEY))
            for item in self.tree.selectedItems()
            if item.data(0, KIND) == words.PLACEMENTS.en
        ]
        self._studio.select(frozenset(chosen))

    def _tick(self, item: QTreeWidgetItem) -> None:
        if self._is_filling or item.data(0, KIND) != words.PLACEMENTS.en:
            return
        is_hidden = item.checkState(0) is Qt.CheckState.Unchecked
        self._studio.do(Hide(frozenset({PlacementId(item.data(0, KEY))}), is_hidden))

    def _go_to(self, item: QTreeWidgetItem) -> None:
        viewpoint: Viewpoint | None = None
        if item.data(0, KIND) == words.VIEWPOINTS.en:
            viewpoint = self._studio.booth.viewpoints.get(item.data(0, KEY))
        if viewpoint is not None:
            self.chosen.tell(viewpoint)


def _outline(booth: Booth) -> tuple[object, ...]:
    placed = tuple(
        (key, item.name, item.asset, item.is_locked, item.is_hidden)
        for key, item in booth.placements.items()
    )
    others = (booth.products, booth.viewpoints, booth.hotspots, booth.lights)
    return (placed, *(tuple(one.items()) for one in others))


def _children(branch: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    found = [branch.child(i) for i in range(branch.childCount())] if branch else []
    return [item for item in found if item is not None]
