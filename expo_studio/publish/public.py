"""The part of a booth that is everybody's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from expo_studio.model.freshness import is_fresh

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth


def public_booth(booth: Booth) -> Booth:
    """Return the booth without what only its maker needs.

    Unused assets and file names stay out; pictures, films, documents and the photographs of
    spots are in the site.
    """
    used = {item.asset for item in booth.placements.values() if not item.is_hidden}
    used |= {one.model for one in booth.products.values() if one.model is not None}
    assets = {
        key: replace(asset, source="", thumbnail=None, sign=None)
        for key, asset in booth.assets.items()
        if key in used
    }
    placements = {
        key: item
        for key, item in booth.placements.items()
        if not item.is_hidden and item.asset in assets
    }
    products = {
        key: replace(
            product,
            pictures=(),
            videos=(),
            documents=(),
            model=product.model if product.model in assets else None,
            placements=tuple(one for one in product.placements if one in placements),
        )
        for key, product in booth.products.items()
    }
    return replace(
        booth,
        assets=assets,
        placements=placements,
        products=products,
        spots={key: replace(one, photograph=None) for key, one in booth.spots.items()},
        sky=replace(booth.sky, picture=None),
        logo=None,
        groups={},
        baked=booth.baked if is_fresh(booth) else None,
        openings=replace(booth.openings, replays=()),
    )
