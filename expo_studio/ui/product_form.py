"""The form of a product: words in both languages, specifications, media, where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from expo_studio.library.product_tables import specs_of_words, specs_to_words
from expo_studio.model.booth import AssetKind
from expo_studio.model.commands import SetProduct
from expo_studio.model.ids import AssetId, ProductId
from expo_studio.model.products import Product
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.fields import PlainEdit
from expo_studio.ui.forms import Choice
from expo_studio.ui.spec_lines import SpecLines, told_lacking
from expo_studio.ui.spot_forms import ThingForm
from expo_studio.ui.studio import Studio

SUMMARY = Text("简介", "Summary")
MODEL_NUMBER = Text("型号", "Model number")
CATEGORY = Text("类别", "Category")
PRICE = Text("价格条款", "Price terms")
SPECS = Text(
    "参数（每行：名称|name: 值|value）", "Specifications (a line each: 名称|name: 值|value)"
)
LINK = Text("网页", "Link")
PICTURES = Text("图片（第一张为主图）", "Pictures (the first is the main one)")
VIDEOS = Text("视频", "Videos")
DOCUMENTS = Text("PDF 资料", "PDF documents")
CLOSE_LOOK = Text("近看的三维模型", "3D model for a close look")
AS_PLACED = Text("（用展位里的）", "(as it stands in the booth)")
STANDS = Text("在展位里：{names}", "In the booth: {names}")
NOWHERE = Text("还没有与摆放关联。", "Not linked to a placement yet.")
EMPTY = Text("还没有这类素材：先导入。", "None in the booth yet: import some first.")
KINDS = {
    "pictures": (PICTURES, AssetKind.IMAGE),
    "videos": (VIDEOS, AssetKind.VIDEO),
    "documents": (DOCUMENTS, AssetKind.DOCUMENT),
}
KEY = Qt.ItemDataRole.UserRole


class ProductForm(ThingForm[Product]):
    """A product."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._name = self.words(words.NAME)
        self._number, self._link = PlainEdit(), PlainEdit()
        self.row(MODEL_NUMBER, self._number)
        self._category = self.words(CATEGORY)
        self._summary = self.words(SUMMARY)
        self._price = self.words(PRICE)
        self._specs = SpecLines()
        self.row(SPECS, self._specs)
        self._lacking = self.note()
        self.row(LINK, self._link)
        self._link.setPlaceholderText("https://")
        self._lists = {name: QListWidget() for name in KINDS}
        for name, (text, _) in KINDS.items():
            self.row(text, self._lists[name])
            self._lists[name].setMaximumHeight(86)
        self._model: Choice[AssetId | None] = Choice(self.speech)
        self.row(CLOSE_LOOK, self._model)
        self._stands = self.note()
        (remove,) = self.buttons(words.REMOVE)
        self.box.addStretch(1)
        self._connect()
        remove.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Product | None:
        """Return the product of a name."""
        return self.studio.booth.products.get(ProductId(key))

    def show_values(self, thing: Product) -> None:
        """Fill the fields."""
        booth, say = self.studio.booth, self.speech
        self.heading.setText(say(thing.name) or say(words.PRODUCT))
        for edit, text in (
            (self._name, thing.name),
            (self._category, thing.category),
            (self._summary, thing.summary),
            (self._price, thing.price_terms),
        ):
            edit.show_text(text)
        for field, value in ((self._number, thing.model_number), (self._link, thing.link)):
            field.show_text(value)
        self._specs.show_text(specs_to_words(thing.specs))
        self._tell_lacking()
        for name, (_, kind) in KINDS.items():
            self._show_media(self._lists[name], getattr(thing, name), kind)
        models: dict[AssetId | None, Text] = {None: AS_PLACED}
        models.update((k, a.name) for k, a in booth.assets.items() if a.kind is AssetKind.MODEL)
        self._model.offer(models, thing.model)
        names = [say(booth.name_of(key)) for key in thing.placements if key in booth.placements]
        stands = STANDS.filled(names=", ".join(names)) if names else NOWHERE
        self._stands.setText(say(stands))

    def put(self, thing: Product | None, gesture: object | None = None) -> None:
        """Set the product, or remove it."""
        self.studio.do(SetProduct(ProductId(self.key), thing), gesture)

    def _connect(self) -> None:
        self._name.typed.connect(lambda text: self.change(name=text))
        self._category.typed.connect(lambda text: self.change(category=text))
        self._summary.typed.connect(lambda text: self.change(summary=text))
        self._price.typed.connect(lambda text: self.change(price_terms=text))
        self._number.typed.connect(lambda text: self.change(model_number=text))
        self._link.typed.connect(lambda text: self.change(link=text))
        self._specs.textChanged.connect(self._tell_lacking)
        self._specs.typed.connect(lambda text: self.change(specs=specs_of_words(text)))
        self._model.activated.connect(lambda _: self.change(model=self._model.key))
        for name, shown in self._lists.items():
            shown.itemChanged.connect(partial(self._tick, name))

    def _show_media(self, shown: QListWidget, chosen: tuple[AssetId, ...], kind: AssetKind) -> None:
        """List the assets of a kind, those of the product first and ticked."""
        assets = self.studio.booth.assets
        others = [key for key, one in assets.items() if one.kind is kind and key not in chosen]
        before = shown.currentItem().data(KEY) if shown.currentRow() >= 0 else None
        with QSignalBlocker(shown):
            shown.clear()
            for key in (*chosen, *others):
                name = assets[key].name if key in assets else Text.same(key[:12])
                item = QListWidgetItem(self.speech(name))
                item.setData(KEY, key)
                ticked = Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked
                item.setCheckState(ticked)
                shown.addItem(item)
                if key == before:
                    shown.setCurrentItem(item)
            if shown.count() == 0:
                item = QListWidgetItem(self.speech(EMPTY))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                shown.addItem(item)

    def _tell_lacking(self) -> None:
        """Say which lines of the specifications lack a language."""
        told = self.speech(told_lacking(self._specs.toPlainText()))
        self._lacking.setText(told)
        self._lacking.setVisible(bool(told))
        self._specs.setAccessibleDescription(told)

    def _tick(self, name: str, _: QListWidgetItem) -> None:
        shown = self._lists[name]
        items = [shown.item(row) for row in range(shown.count())]
        ticked = [one for one in items if one.checkState() is Qt.CheckState.Checked]
        self.change(**{name: tuple(AssetId(one.data(KEY)) for one in ticked)})
