"""Turning the pages of boards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.model.booth import Booth
from expo_studio.model.commands.base import refuse
from expo_studio.model.commands.placed import changed, require_free
from expo_studio.model.ids import PlacementId
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Let boards show a page of their document, from 0."""

    keys: frozenset[PlacementId]
    page: int
    label: ClassVar[Text] = Text(zh="翻页", en="Turn page")

    def apply(self, booth: Booth) -> Booth:
        """Return the booth with the page shown; CommandError where a board has no such page."""
        require_free(booth, self.keys)
        for key in self.keys:
            asset = booth.assets.get(booth.placements[key].asset)
            pages = asset.board_pages if asset else 0
            if not 0 <= self.page < pages:
                raise _no_page(booth.name_of(key), self.page + 1, pages)
        return changed(booth, self.keys, lambda item: replace(item, page=self.page))


def _no_page(name: Text, page: int, pages: int) -> Exception:
    return refuse(
        Text(
            zh="“{name}”没有第 {page} 页（共 {pages} 页可翻）。",
            en="“{name}” has no page {page} (it can be turned to {pages}).",
        ).filled(name=name, page=page, pages=pages),
        Text(zh="请选择有的页码。", en="Choose a page that it has."),
    )
