"""The card of a product in the picture: names, number, what it looks like, and which is on air."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from expo_studio.model.ids import ProductId
from expo_studio.stream import messages
from expo_studio.stream.boards import ACCENT, NIGHT, PAPER, SOFT, fitted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.model.products import Product
    from expo_studio.stream.ports import Exhibits

    Array = NDArray[np.uint8]

PIXELS_AT_MOST = 40_000_000
WIDTH_PART = 0.26
"""Of the picture's width."""


@dataclass(frozen=True, slots=True)
class ProductCard:
    """What a card says.

    Attributes:
        product: Key of the product, told to desks.
        lines: Its names, the first one the larger.
        number: Its model number, or empty.
        portrait: A picture file, None without.
    """

    product: str
    lines: tuple[str, ...]
    number: str = ""
    portrait: bytes | None = None

    @classmethod
    def of(cls, key: str, product: Product, language: str, portrait: bytes | None) -> ProductCard:
        """Return the card of a product in ``zh``, ``en`` or ``both``."""
        said = {"zh": (product.name.zh,), "en": (product.name.en,)}
        both = (product.name.zh, product.name.en)
        lines = tuple(dict.fromkeys(line for line in said.get(language, both) if line))
        return cls(key, lines or both, product.model_number, portrait)


def drawn(card: ProductCard, width: int, height: int) -> Array:
    """Return a card for a picture of this size, sRGB RGBA, sides multiples of 4."""
    wide, unit = int(width * WIDTH_PART) // 4 * 4, height / 720
    pad, room = int(14 * unit), wide - 2 * int(14 * unit)
    portrait = pictured(card.portrait, room, int(170 * unit))
    sizes = [34, *(24 for _ in card.lines[1:]), *([20] if card.number else [])]
    words = [*card.lines, *([card.number] if card.number else [])]
    high = pad + (portrait.height + pad if portrait else 0)
    high += sum(int(size * unit * 1.45) for size in sizes) + pad // 2
    picture = Image.new("RGBA", (wide, -(-high // 4) * 4), (*NIGHT, 225))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, wide, max(3, int(5 * unit))), fill=(*ACCENT, 255))
    top = pad
    if portrait is not None:
        picture.paste(portrait, ((wide - portrait.width) // 2, top), portrait)
        top += portrait.height + pad // 2
    for at, (line, size) in enumerate(zip(words, sizes, strict=True)):
        step = int(size * unit * 1.45)
        colour = PAPER if at == 0 else SOFT
        face = fitted(line, int(size * unit), room)
        draw.text((pad, top + step / 2), line, (*colour, 255), face, anchor="lm")
        top += step
    return np.asarray(picture)


def pictured(data: bytes | None, width: int, height: int) -> Image.Image | None:
    """Return a picture fitted into a place, None where it cannot be read."""
    if data is None:
        return None
    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.width * picture.height > PIXELS_AT_MOST:
                return None
            picture.thumbnail((width, height))
            return picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


class CardOnAir:
    """Which card is wished for; follows the product; lives on the session's loop."""

    def __init__(
        self,
        exhibits: Exhibits,
        booth: Callable[[], Booth],
        show: Callable[[ProductCard | None], Awaitable[None]],
        done: Callable[[], None],
    ) -> None:
        """Begin without.

        Args:
            exhibits: Has the portraits of products.
            booth: Returns what is on air.
            show: Puts a card into the picture or takes it away.
            done: Hears of each change.
        """
        self._exhibits, self._booth, self._show, self._done = exhibits, booth, show, done
        self._wish = messages.SetProductCard()
        self._changed = asyncio.Event()

    def wish(self, wish: messages.SetProductCard) -> None:
        """Show this card, or none."""
        self._wish = wish
        self._changed.set()

    def products_changed(self) -> None:
        """Draw the card anew where one is shown."""
        if self._wish.product:
            self._changed.set()

    async def run(self) -> None:
        """Show the card wished for last, until cancelled; one of a product that is gone is none."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            await self._show(await self._wished())
            self._done()

    async def _wished(self) -> ProductCard | None:
        wish, booth = self._wish, self._booth()
        product = booth.products.get(ProductId(wish.product))
        if product is None:
            return None
        portrait = await asyncio.to_thread(self._exhibits.portrait, booth, product)
        return ProductCard.of(wish.product, product, wish.language, portrait)
