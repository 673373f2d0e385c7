"""The booth as a tree for Qt: placements by group, then products, viewpoints and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter, ne

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from expo_studio.model.booth import Booth, Placement
from expo_studio.model.ids import GroupId, PlacementId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.fields import MISSING, MISSING_TINT, missing_language
from expo_studio.ui.naming import named
from expo_studio.ui.show_words import SHOWS
from expo_studio.ui.speech import Speech
from expo_studio.ui.subject import Kind, Subject

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ENABLED = Qt.ItemFlag.ItemIsEnabled
SELECTED = ENABLED | Qt.ItemFlag.ItemIsSelectable
NAMED = SELECTED | Qt.ItemFlag.ItemIsEditable
LEAF, NAMED_LEAF = (one | Qt.ItemFlag.ItemNeverHasChildren for one in (SELECTED, NAMED))
"""Asked for of thousands of rows at once: worked out only here."""
PLACED = Kind.PLACEMENT
"""Looking a member of an enumeration up takes a tenth of what a row takes."""

GROUPED = attrgetter("group")
LOOKS = attrgetter("name", "is_hidden", "is_locked", "asset")
ROW = attrgetter("row")
NAME, SHOWN, LOCKED = 0, 1, 2
"""Columns."""

BRANCHES = {
    Kind.PLACEMENT: words.PLACEMENTS,
    Kind.PRODUCT: words.PRODUCTS,
    Kind.VIEWPOINT: words.VIEWPOINTS,
    Kind.TOUR: words.TOURS,
    Kind.SPOT: words.SPOTS,
    Kind.SHOW: SHOWS,
    Kind.HOTSPOT: words.HOTSPOTS,
    Kind.LIGHT: words.LIGHTS,
}
LISTED = ("products", "viewpoints", "tours", "hotspots", "lights", "spots", "shows", "placements")
"""Whose keys the rows are; groups are rows while they hold something."""
NAMESAKES = (Kind.GROUP, *(kind for kind in BRANCHES if kind not in (Kind.PLACEMENT, Kind.LIGHT)))
"""What bears a name of its own."""


@dataclass(slots=True, eq=False)
class Node:
    """A row; a branch has no key, and knows how many things hang below it.

    Thousands hang below one, and nothing below each of them: what a row need not have of its
    own it has not, so that making the rows and collecting beside them stay short.
    """

    kind: Kind
    text: Text
    key: str = ""
    parent: Node | None = None
    row: int = 0
    things: int = 0
    children: Sequence[Node] = ()

    @property
    def subject(self) -> Subject | None:
        """Return what the row stands for, None for a branch."""
        return Subject(self.kind, self.key) if self.key else None

    def hang(self, children: list[Node]) -> Node:
        """Hang rows below this one, instead of those there; return this one."""
        for row, child in enumerate(children):
            child.parent, child.row = self, row
        self.children = children
        return self


Run = tuple[Node, Node]
"""The first and the last of rows that lie side by side below the same row."""


class Outline(QAbstractItemModel):
    """Rows of a booth, rebuilt only when something comes, goes or changes its group.

    Attributes:
        renamed: A row was given a name, in the language of the window.
    """

    renamed = Signal(object, str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._booth = Booth()
        self._wanted = ""
        self._root = Node(Kind.PLACEMENT, Text())
        self._nodes: dict[Kind, dict[str, Node]] = {}

    @property
    def groups(self) -> Iterable[str]:
        """Return the groups that there may be rows of."""
        return self._booth.groups

    def is_built_for(self, booth: Booth, wanted: str) -> bool:
        """Return whether the rows there are those of a booth and of the wanted words."""
        is_same = wanted == self._wanted and bool(self._root.children)
        return is_same and _has_same_rows(self._booth, booth)

    def refresh(self, booth: Booth) -> None:
        """Show a booth with the same rows."""
        before, self._booth = self._booth, booth
        self._refresh(before)

    def rebuild(self, booth: Booth, wanted: str) -> None:
        """Show a booth, only what holds the wanted words."""
        self._booth = booth
        self.beginResetModel()
        self._wanted = wanted.lower()
        self._nodes = {kind: {} for kind in NAMESAKES}
        branches = [Node(kind, text) for kind, text in BRANCHES.items()]
        self._root = Node(Kind.PLACEMENT, Text()).hang(branches)
        for branch in branches:
            if branch.kind is Kind.PLACEMENT:
                self._fill_placements(branch)
            else:
                self._fill(branch)
            branch.things = len(self._nodes[branch.kind])
        self.endResetModel()

    def speak(self) -> None:
        """Say the branches anew, by which the tree measures all rows; it paints the others."""
        for branch in self._root.children:
            self.dataChanged.emit(self._at(branch, NAME), self._at(branch, LOCKED))

    def subject_of(self, index: Index) -> Subject | None:
        """Return what a row stands for, or None for a branch."""
        node = self._node(index)
        return node.subject

    def index_of(self, subject: Subject) -> QModelIndex:
        """Return the row of a thing; an invalid index if it is not listed."""
        node = self._row_of(subject)
        return NOWHERE if node is None else self.createIndex(node.row, 0, node)

    def runs_of(self, subjects: Iterable[Subject]) -> list[Run]:
        """Return the rows of things, what lies side by side as one run, until there are others."""
        return list(_runs(filter(None, map(self._row_of, subjects))))

    def rows_of(self, run: Run) -> QItemSelectionRange:
        """Return the rows of a run, all columns."""
        return QItemSelectionRange(self._at(run[0], NAME), self._at(run[1], LOCKED))

    def placements_below(self, index: Index) -> frozenset[PlacementId]:
        """Return the placement of a row, or those of its group."""
        node = self._node(index)
        found = [node, *node.children] if node.kind in (Kind.PLACEMENT, Kind.GROUP) else []
        keys = (one.key for one in found if one.key and one.kind is Kind.PLACEMENT)
        return frozenset(PlacementId(key) for key in keys)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a row."""
        children = self._node(parent).children
        return self.createIndex(row, column, children[row]) if row < len(children) else NOWHERE

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the row above."""
        above = self._node(index).parent
        if above is None or above is self._root:
            return NOWHERE
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Return how many rows hang below."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Return name, shown, locked."""
        return 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that branches are only opened, and things selected and renamed."""
        node = self._node(index)
        if node.kind is PLACED and node.key:  # thousands, more than once
            return LEAF if index.column() else NAMED_LEAF
        if not node.key:
            return ENABLED
        is_named = index.column() == NAME and node.kind is not Kind.LIGHT
        if node.kind is Kind.GROUP:
            return NAMED if is_named else SELECTED
        return NAMED_LEAF if is_named else LEAF

    def hasChildren(self, parent: Index = NOWHERE) -> bool:  # noqa: N802 (Qt's name)
        """Return whether something hangs below; asked of every row that is laid out."""
        return bool(self._node(parent).children)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row."""
        node = self._node(index)
        if index.column() == NAME:
            return self._name(node, role)
        if role == Qt.ItemDataRole.UserRole:
            return self._state(node, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self._state(node, index.column())
            label = words.HIDDEN if index.column() == SHOWN else words.LOCKED
            return self._speech(label) if state else ""
        return None

    def setData(  # noqa: N802 (Qt's name)
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Ask for another name."""
        subject = self.subject_of(index)
        if role != Qt.ItemDataRole.EditRole or subject is None:
            return False
        self.renamed.emit(subject, str(value))
        return True

    def _node(self, index: Index) -> Node:
        pointer: object = index.internalPointer()
        return pointer if isinstance(pointer, Node) else self._root

    def _name(self, node: Node, role: int) -> object:
        """Return a name; the tint of one that lacks a language, and which one that is."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(node)
        if role == Qt.ItemDataRole.EditRole:
            return self._speech(node.text)
        missing = missing_language(node.text) if node.key else None
        if missing is None:
            return None
        if role == Qt.ItemDataRole.BackgroundRole:
            return MISSING_TINT
        told = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
        return self._speech(MISSING[missing]) if role in told else None

    def _line(self, node: Node) -> str:
        if node.key:
            return self._speech(node.text) or node.key
        return f"{self._speech(node.text)}  {node.things}"

    def _state(self, node: Node, column: int) -> bool | None:
        """Return whether a placement or all of a group is hidden or locked; None for others."""
        if not node.key or node.kind not in (Kind.PLACEMENT, Kind.GROUP):
            return None
        keys = [one.key for one in _things(node)]
        if not keys:
            return None
        placements = self._booth.placements
        items = [placements[PlacementId(key)] for key in keys if key in placements]
        return all(one.is_hidden if column == SHOWN else one.is_locked for one in items)

    def _fill_placements(self, branch: Node) -> None:
        booth, nodes = self._booth, self._nodes
        groups = booth.groups
        rows: list[Node] = []
        members: dict[GroupId, list[Node]] = {}
        shown = nodes[Kind.PLACEMENT] = {}
        for key, item in booth.placements.items():
            name, group = booth.name_of(key), item.group if item.group in groups else None
            if not self._matches(name) and not (group and self._matches(groups[group].name)):
                continue
            node = shown[key] = Node(Kind.PLACEMENT, name, key)
            if group is None:
                rows.append(node)
                continue
            if group not in members:
                members[group] = []
                above = nodes[Kind.GROUP][group] = Node(Kind.GROUP, groups[group].name, group)
                rows.append(above)
            members[group].append(node)
        for group, inside in members.items():
            nodes[Kind.GROUP][group].hang(inside)
        branch.hang(rows)

    def _fill(self, branch: Node) -> None:
        kind = branch.kind
        named = ((key, text) for key, text in _named(self._booth, kind) if self._matches(text))
        self._nodes[kind] = {key: Node(kind, text, key) for key, text in named}
        branch.hang(list(self._nodes[kind].values()))

    def _row_of(self, subject: Subject) -> Node | None:
        return self._nodes.get(subject.kind, {}).get(subject.key)

    def _matches(self, text: Text) -> bool:
        return not self._wanted or self._wanted in f"{text.zh} {text.en}".lower()

    def _refresh(self, before: Booth) -> None:
        """Say anew only the rows whose thing changed."""
        touched: list[Node] = []
        for kind, key, text in _changed(before, self._booth):
            node = self._nodes[kind].get(key)
            if node is not None:
                node.text = text
                touched.append(node)
        for first, last in _runs(touched):
            self.dataChanged.emit(self._at(first, NAME), self._at(last, LOCKED))

    def _at(self, node: Node, column: int) -> QModelIndex:
        return self.createIndex(node.row, column, node)


def _runs(nodes: Iterable[Node]) -> Iterator[Run]:
    """Yield what lies side by side."""
    below: dict[int, list[Node]] = {}
    for node in nodes:
        below.setdefault(id(node.parent), []).append(node)
    for rows in below.values():
        rows.sort(key=ROW)
        first = last = rows[0]
        for node in rows:
            if node.row > last.row + 1:
                yield first, last
                first = node
            last = node
        yield first, last


def _things(node: Node) -> Iterator[Node]:
    """Yield the row itself if it is no group, else what hangs below it."""
    if node.key and node.kind is not Kind.GROUP:
        yield node
    for child in node.children:
        yield from _things(child)


def _named(booth: Booth, kind: Kind) -> Iterable[tuple[str, Text]]:
    """Return key and name of each thing of a kind that is no placement."""
    if kind is Kind.LIGHT:
        return ((key, words.LIGHT_NAMES[one.kind]) for key, one in booth.lights.items())
    return ((key, thing.name) for key, thing in named(booth, kind).items())


def _has_same_rows(a: Booth, b: Booth) -> bool:
    """Return whether what the rows hang on is the same."""
    if not all(_has_same_keys(getattr(a, name), getattr(b, name)) for name in LISTED):
        return False
    groups = (list(map(GROUPED, booth.placements.values())) for booth in (a, b))
    return a.placements is b.placements or next(groups) == next(groups)


def _has_same_keys(a: Mapping[str, object], b: Mapping[str, object]) -> bool:
    return a is b or list(a) == list(b)


def _changed(before: Booth, booth: Booth) -> Iterator[tuple[Kind, str, Text]]:
    """Yield what bears another name or state than before; the same things are in both."""
    changed: set[PlacementId] = set()
    if before.placements is not booth.placements:
        changed.update(_looking_different(before.placements, booth.placements))
    if before.assets is not booth.assets:
        new = {key for key, one in booth.assets.items() if before.assets.get(key) is not one}
        changed.update(key for key, one in booth.placements.items() if one.asset in new)
    yield from ((PLACED, key, booth.name_of(key)) for key in changed)
    for kind in NAMESAKES:
        old, new_things = named(before, kind), named(booth, kind)
        for key, one in new_things.items() if old is not new_things else ():
            known = old.get(key)
            if known is None or (known is not one and known.name != one.name):
                yield kind, key, one.name


def _looking_different(
    before: Mapping[PlacementId, Placement], placements: Mapping[PlacementId, Placement]
) -> Iterator[PlacementId]:
    """Yield the placements whose row another thing stood for before, in the same order."""
    differs = map(ne, map(LOOKS, before.values()), map(LOOKS, placements.values()))
    return compress(placements, differs)
