"""The exhibitor's logo in the picture: small, in the upper right corner, with room around."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from expo_studio.errors import LiveError
from expo_studio.stream.product_cards import pictured
from expo_studio.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from expo_studio.model.booth import Booth
    from expo_studio.stream.ports import Exhibits

    Array = NDArray[np.uint8]

WIDTH_PART, HEIGHT_PART = 0.16, 0.11
"""Of the picture, at most."""
ROOM_PART = 0.05
"""Of the picture's height, between the logo and the edges."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture file as the exhibitor gave it."""

    data: bytes


def drawn(logo: Logo, width: int, height: int) -> Array | None:
    """Return a logo for a picture of this size; None where its file cannot be read.

    Returns:
        sRGB RGBA, sides multiples of 4, the logo at its upper right.
    """
    picture = pictured(logo.data, int(width * WIDTH_PART), int(height * HEIGHT_PART))
    if picture is None:
        return None
    wide, high = (-(-side // 4) * 4 for side in picture.size)
    canvas = Image.new("RGBA", (wide, high), (0, 0, 0, 0))
    canvas.paste(picture, (wide - picture.width, 0))
    return np.asarray(canvas)


class LogoOnAir:
    """Whether the logo is wished for; follows the booth's choice; lives on the session's loop."""

    def __init__(
        self,
        exhibits: Exhibits,
        booth: Callable[[], Booth],
        show: Callable[[Logo | None], Awaitable[bool]],
        done: Callable[[LiveError | None], None],
    ) -> None:
        """Begin without.

        Args:
            exhibits: Has the logo's bytes.
            booth: Returns what is on air.
            show: Puts a logo into the picture or takes it away; returns whether it is as wished.
            done: Hears of each change, and why the logo is not shown.
        """
        self._exhibits, self._booth, self._show, self._done = exhibits, booth, show, done
        self._is_wished = False
        self._changed = asyncio.Event()

    def wish(self, *, is_shown: bool) -> None:
        """Show the logo, or not."""
        self._is_wished = is_shown
        self._changed.set()

    def booth_changed(self) -> None:
        """Show the logo chosen now where one is shown; without one it goes, and stays away."""
        if self._is_wished:
            self.wish(is_shown=self._booth().logo is not None)

    async def run(self) -> None:
        """Do what was wished last, until cancelled."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            self._done(await self._put())

    async def _put(self) -> LiveError | None:
        """Show what is wished; return why that cannot be, and wish for it no more."""
        booth = self._booth()
        if not self._is_wished:
            await self._show(None)
            return None
        data = await asyncio.to_thread(self._exhibits.logo, booth)
        if data is not None and await self._show(Logo(data)):
            return None
        await self._show(None)
        self._is_wished = False
        return _not_chosen() if booth.logo is None else _unreadable()


def _not_chosen() -> LiveError:
    return LiveError(
        Text(zh="展位没有标志。", en="The booth has no logo."),
        Text(
            zh="请在工作室的展位表单里选择一张图片作为标志。",
            en="Choose a picture as its logo in the studio, in the booth's form.",
        ),
    )


def _unreadable() -> LiveError:
    return LiveError(
        Text(
            zh="标志的图片不在项目里或已损坏，画面中没有标志。",
            en="The picture of the logo is missing or damaged; the picture on air is without it.",
        ),
        Text(
            zh="请重新导入标志，并在展位表单里选择它。",
            en="Import the logo again and choose it in the booth's form.",
        ),
    )
