"""The product table: edit in place, CSV and XLSX in and out, links to what stands in the booth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from expo_studio.errors import ExpoError
from expo_studio.events import Event
from expo_studio.library.product_tables import ProductList, read_products, write_products
from expo_studio.model.booth import Booth
from expo_studio.model.commands import Batch, Command, SetHotspot, SetProduct
from expo_studio.model.commands.batch import added
from expo_studio.model.commands.content import PRODUCT
from expo_studio.model.hotspots import Hotspot
from expo_studio.model.ids import HotspotId, ProductId, fresh
from expo_studio.model.products import Product
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.labels import label
from expo_studio.ui.patience import write_out
from expo_studio.ui.product_model import ProductRows
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject

ADD = Text("添加产品", "Add a product")
LINK = Text("关联所选摆放", "Link the selection")
HOTSPOTS = Text("为关联的摆放加热点", "Hotspots where it stands")
IMPORT = Text("导入 CSV / XLSX…", "Import CSV / XLSX…")
EXPORT = Text("导出…", "Export…")
EMPTY = Text(
    "还没有产品。添加一个，或导入 CSV / XLSX；可先导出一份空表看格式。",
    "No products yet. Add one, or import CSV or XLSX; export an empty list to see its form.",
)
NEW = Text("新产品", "New product")
CAME = Text(
    "导入了 {n} 个产品：新增 {fresh}，更新 {old}{rest}。",
    "{n} {n:product|products} came in: {fresh} new, {old} updated{rest}.",
)
SKIPPED = Text("；跳过没有名称的第 {rows} 行", "; rows without a name were skipped: {rows}")
UNKNOWN = Text("；不认识的列：{names}", "; columns not known: {names}")
ELSEWHERE = Text(
    "其间打开了另一个项目，“{name}”没有导入。",
    "Another project was opened meanwhile: “{name}” was not imported.",
)
WROTE = Text("已导出 {path}", "Exported {path}")
IMPORT_LABEL = Text("导入产品表", "Import a product list")
PATTERN = "*.csv *.xlsx"
TABLE_HEIGHT = 168
"""Pixels: the headings and four rows, however small the window."""


class ProductTable(QWidget):
    """All products of the booth.

    Attributes:
        told: Told what happened, for the user to read.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self.told: Event[Text] = Event()
        self._shown: object = None
        self.rows = ProductRows(studio.speech)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultSectionSize(156)
        header.setStretchLastSection(True)
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self._empty = label("soft")
        self.add, self.link, self.spots = QPushButton(), QPushButton(), QPushButton()
        self.remove, self.bring, self.write = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._speak()

    def import_from(self, path: Path) -> None:
        """Bring a list in as one step: known model numbers or names are updated."""
        project = self._studio.project
        try:
            reading = words.READING_FILE.filled(name=path.name)
            listed = self._studio.wait_for(reading, lambda: read_products(path))
        except ExpoError as error:
            self._studio.troubled.tell(error)
            return
        if self._studio.project is not project:
            self.told.tell(ELSEWHERE.filled(name=path.name))
            return
        commands = taking_in(self._studio.booth, listed.products)
        known = sum(1 for one in commands if one.key in self._studio.booth.products)
        if commands and not self._studio.do(Batch(tuple(commands), IMPORT_LABEL)):
            return
        self.told.tell(_report(listed, len(commands), known))

    def export_to(self, path: Path) -> None:
        """Write the list."""
        try:
            products = tuple(self._studio.booth.products.values())
            writing = words.WRITING.filled(name=path.name)
            write_out(writing, lambda: write_products(path, products), self._studio.wait_for)
        except ExpoError as error:
            self._studio.troubled.tell(error)
        else:
            self.told.tell(WROTE.filled(path=path))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for button in (self.add, self.link, self.spots, self.remove):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.bring)
        bar.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.addLayout(bar)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        studio = self._studio
        self.add.clicked.connect(self._add)
        self.link.clicked.connect(self._link)
        self.spots.clicked.connect(self._add_hotspots)
        self.remove.clicked.connect(self._remove)
        self.bring.clicked.connect(self._ask_import)
        self.write.clicked.connect(self._ask_export)
        self.rows.typed.connect(lambda key, one: studio.do(SetProduct(ProductId(key), one)))
        self.table.selectionModel().currentRowChanged.connect(self._turn_to)
        studio.edited.listen(self._edited)
        studio.selected.listen(lambda _: self._offer())
        studio.turned.listen(self._follow)
        studio.speech.changed.listen(lambda _: self._speak())

    def _speak(self) -> None:
        say = self._studio.speech
        for button, text in (
            (self.add, ADD),
            (self.link, LINK),
            (self.spots, HOTSPOTS),
            (self.remove, words.REMOVE),
            (self.bring, IMPORT),
            (self.write, EXPORT),
        ):
            button.setText(say(text))
        self._empty.setText(say(EMPTY))
        self.table.setAccessibleName(say(words.PRODUCTS))
        self.rows.speak()
        self._show()

    def _edited(self, booth: Booth) -> None:
        if booth.products is not self._shown:
            self._shown = booth.products
            self._show()

    def _show(self) -> None:
        self.rows.show(self._studio.booth)
        is_empty = self.rows.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._offer()

    def _offer(self) -> None:
        product = self._product()
        self.link.setEnabled(product is not None and bool(self._studio.selection))
        self.spots.setEnabled(product is not None and bool(product[1].placements))
        self.remove.setEnabled(product is not None)

    def _product(self) -> tuple[ProductId, Product] | None:
        key = self.rows.key_of(self.table.currentIndex().row())
        product = self._studio.booth.products.get(key) if key else None
        return (key, product) if key and product else None

    def _turn_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = self.rows.key_of(index.row())
        if key is not None and not self._studio.selection:
            self._studio.turn_to(Subject(Kind.PRODUCT, key))
        self._offer()

    def _follow(self, subject: Subject | None) -> None:
        if subject is not None and subject.kind is Kind.PRODUCT:
            row = self.rows.row_of(subject.key)
            if row >= 0 and row != self.table.currentIndex().row():
                self.table.setCurrentIndex(self.rows.index(row, 0))

    def _add(self) -> None:
        key = ProductId(fresh())
        placements = tuple(sorted(self._studio.selection))
        if self._studio.do(added(SetProduct(key, Product(NEW, placements=placements)), PRODUCT)):
            self.table.setCurrentIndex(self.rows.index(self.rows.row_of(key), 0))

    def _link(self) -> None:
        found = self._product()
        if found is not None:
            key, product = found
            more = sorted(self._studio.selection - set(product.placements))
            linked = replace(product, placements=(*product.placements, *more))
            self._studio.do(SetProduct(key, linked))

    def _add_hotspots(self) -> None:
        found, booth = self._product(), self._studio.booth
        if found is None:
            return
        key, product = found
        commands: list[Command] = []
        for one in product.placements:
            if one in booth.placements and booth.placements[one].asset in booth.assets:
                box = booth.bounds_of(one)
                at = (box.middle[0], box.high[1] + 0.12, box.middle[2])
                spot = Hotspot(product.name, at, product=key)
                commands.append(SetHotspot(HotspotId(fresh()), spot))
        if commands:
            self._studio.do(Batch(tuple(commands), HOTSPOTS))

    def _remove(self) -> None:
        found = self._product()
        if found is not None:
            self._studio.do(SetProduct(found[0], None))

    def _ask_import(self) -> None:
        title = self._studio.speech(IMPORT)
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", PATTERN)
        if chosen:
            self.import_from(Path(chosen))

    def _ask_export(self) -> None:
        title = self._studio.speech(EXPORT)
        chosen, _ = QFileDialog.getSaveFileName(self, title, "products.xlsx", PATTERN)
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix else path.with_suffix(".xlsx"))


def taking_in(booth: Booth, products: tuple[Product, ...]) -> list[SetProduct]:
    """Return the commands that bring products in; media, links and places of old ones stay."""
    commands: list[SetProduct] = []
    known = {_mark(one): key for key, one in booth.products.items()}
    for product in products:
        key = known.get(_mark(product))
        if key is None:
            key = ProductId(fresh())
            known[_mark(product)] = key
        old = booth.products.get(key)
        if old is not None:
            product = replace(
                product,
                pictures=old.pictures,
                videos=old.videos,
                documents=old.documents,
                model=old.model,
                placements=old.placements,
            )
        commands.append(SetProduct(key, product))
    return commands


def _mark(product: Product) -> tuple[str, ...]:
    """Return what a product is known by: its model number, else its names."""
    if product.model_number:
        return (product.model_number,)
    return (product.name.zh, product.name.en)


def _report(listed: ProductList, count: int, known: int) -> Text:
    rest = Text()
    if listed.skipped:
        rows = ", ".join(str(row) for row in listed.skipped[:8])
        rest = _joined(rest, SKIPPED.filled(rows=rows))
    if listed.unknown:
        rest = _joined(rest, UNKNOWN.filled(names=", ".join(listed.unknown[:6])))
    return CAME.filled(n=count, fresh=count - known, old=known, rest=rest)


def _joined(a: Text, b: Text) -> Text:
    return Text(a.zh + b.zh, a.en + b.en)
