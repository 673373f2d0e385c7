"""The products as rows for Qt: words in a column per language, what is missing marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from expo_studio.library.product_tables import COLUMNS
from expo_studio.model.booth import Booth
from expo_studio.model.ids import ProductId
from expo_studio.model.products import Product
from expo_studio.text import Text
from expo_studio.ui.fields import MISSING_TINT
from expo_studio.ui.speech import Speech

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MISSING = Text("缺少翻译", "A translation is missing")


@dataclass(frozen=True, slots=True)
class Column:
    """How a column reads and changes a product; ``pair`` is the same words in both languages."""

    title: Text
    read: Callable[[Product], str]
    write: Callable[[Product, str], Product]
    pair: Callable[[Product], Text] | None = None


def _columns() -> tuple[Column, ...]:
    made = [
        _words(COLUMNS[f"{title}_{language}"], field, language)
        for title, field in (("name", "name"), ("category", "category"), ("price", "price_terms"))
        for language in ("zh", "en")
    ]
    number = Column(
        COLUMNS["model_number"],
        lambda one: one.model_number,
        lambda one, words: replace(one, model_number=words),
    )
    link = Column(
        COLUMNS["link"], lambda one: one.link, lambda one, words: replace(one, link=words)
    )
    return (*made[:2], number, *made[2:], link)


def _words(title: Text, field: str, language: str) -> Column:
    def read(product: Product) -> str:
        return str(getattr(getattr(product, field), language))

    def write(product: Product, words: str) -> Product:
        text: Text = getattr(product, field)
        changed = replace(text, zh=words) if language == "zh" else replace(text, en=words)
        return _with(product, field, changed)

    def pair(product: Product) -> Text:
        text = getattr(product, field)
        return text if isinstance(text, Text) else Text()

    return Column(title, read, write, pair)


def _with(product: Product, field: str, text: Text) -> Product:
    if field == "name":
        return replace(product, name=text)
    if field == "category":
        return replace(product, category=text)
    return replace(product, price_terms=text)


FIELDS = _columns()


class ProductRows(QAbstractTableModel):
    """Rows of a booth's products.

    Attributes:
        typed: A cell was changed: the product's key and the product as it shall be.
    """

    typed = Signal(str, object)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._booth = Booth()
        self._keys: tuple[ProductId, ...] = ()

    def show(self, booth: Booth) -> None:
        """Show the products of a booth."""
        if booth.products is self._booth.products:
            return
        keys = tuple(booth.products)
        if keys != self._keys:
            self.beginResetModel()
            self._booth, self._keys = booth, keys
            self.endResetModel()
        else:
            self._booth = booth
            self.speak()

    def speak(self) -> None:
        """Say every cell and heading anew."""
        last = self.index(len(self._keys) - 1, len(FIELDS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FIELDS) - 1)

    def key_of(self, row: int) -> ProductId | None:
        """Return the product in a row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: str) -> int:
        """Return the row of a product, -1 if it is not listed."""
        return self._keys.index(ProductId(key)) if key in self._keys else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Return how many products there are."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Return how many columns there are."""
        return len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every cell can be edited."""
        enabled, editable = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsEditable
        return enabled | editable | Qt.ItemFlag.ItemIsSelectable

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._speech(FIELDS[section].title)
        return section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; one whose other language alone is written is tinted."""
        key = self.key_of(index.row())
        if key is None:
            return None
        product, field = self._booth.products[key], FIELDS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return field.read(product)
        is_missing = self._is_missing(product, field)
        if role == Qt.ItemDataRole.BackgroundRole and is_missing:
            return MISSING_TINT
        if role == Qt.ItemDataRole.ToolTipRole and is_missing:
            return self._speech(MISSING)
        return None

    def setData(  # noqa: N802 (Qt's name)
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Ask for a changed product."""
        key = self.key_of(index.row())
        if role != Qt.ItemDataRole.EditRole or key is None:
            return False
        product = self._booth.products[key]
        changed = FIELDS[index.column()].write(product, str(value).strip())
        if changed != product:
            self.typed.emit(key, changed)
        return True

    def _is_missing(self, product: Product, field: Column) -> bool:
        if field.pair is None or field.read(product):
            return False
        text = field.pair(product)
        return bool(text.zh or text.en) or text is product.name
