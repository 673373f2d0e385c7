"""What uses which asset of a booth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId
from expo_studio.model.products import Product
from expo_studio.model.show import Show
from expo_studio.model.tour import Narration, Stop, Tour

Others = Mapping[AssetId, AssetId]


def uses_of(booth: Booth, key: AssetId) -> int:
    """Return how many things show an asset: placements, products, spots, sky, logo."""
    return sum(one == key for one in _shown(booth))


def unused_assets(booth: Booth) -> tuple[AssetId, ...]:
    """Return the assets that nothing shows, in the order of the booth."""
    used = set(_shown(booth))
    return tuple(key for key in booth.assets if key not in used)


def with_assets(booth: Booth, other: Others) -> Booth:
    """Return a booth that shows other assets in the same places; its list of assets stays."""
    replays = tuple(
        replace(one, video=other.get(one.video, one.video)) for one in booth.openings.replays
    )
    sky = booth.sky
    return replace(
        booth,
        logo=_one(booth.logo, other),
        sky=replace(sky, picture=other.get(sky.picture, sky.picture)) if sky.picture else sky,
        placements={
            key: replace(item, asset=other.get(item.asset, item.asset))
            for key, item in booth.placements.items()
        },
        products={key: _product(one, other) for key, one in booth.products.items()},
        spots={
            key: replace(spot, photograph=other.get(spot.photograph, spot.photograph))
            if spot.photograph is not None
            else spot
            for key, spot in booth.spots.items()
        },
        tours={key: _tour(one, other) for key, one in booth.tours.items()},
        openings=replace(booth.openings, replays=replays),
        shows={key: _show(one, other) for key, one in booth.shows.items()},
    )


def _shown(booth: Booth) -> Iterator[AssetId]:
    """Yield an asset for each thing that shows it."""
    for item in booth.placements.values():
        yield item.asset
    for product in booth.products.values():
        yield from product.assets
    around = (booth.logo, booth.sky.picture, *(spot.photograph for spot in booth.spots.values()))
    yield from (one for one in around if one is not None)
    for replay in booth.openings.replays:
        yield replay.video
    for tour in booth.tours.values():
        for stop in tour.stops:
            yield from stop.narration.assets
    for show in booth.shows.values():
        yield from (one.sound for one in show.sounds)


def _tour(tour: Tour, other: Others) -> Tour:
    if not other.keys() & {key for stop in tour.stops for key in stop.narration.assets}:
        return tour
    stops = (
        replace(stop, narration=Narration(*(_one(key, other) for key in _voices(stop))))
        for stop in tour.stops
    )
    return replace(tour, stops=tuple(stops))


def _show(show: Show, other: Others) -> Show:
    sounds = tuple(replace(one, sound=other.get(one.sound, one.sound)) for one in show.sounds)
    return show if sounds == show.sounds else replace(show, sounds=sounds)


def _voices(stop: Stop) -> tuple[AssetId | None, AssetId | None]:
    return stop.narration.zh, stop.narration.en


def _one(key: AssetId | None, other: Others) -> AssetId | None:
    return None if key is None else other.get(key, key)


def _product(product: Product, other: Others) -> Product:
    if not product.assets & other.keys():
        return product
    return replace(
        product,
        pictures=_each(product.pictures, other),
        videos=_each(product.videos, other),
        documents=_each(product.documents, other),
        model=other.get(product.model, product.model) if product.model else None,
    )


def _each(keys: tuple[AssetId, ...], other: Others) -> tuple[AssetId, ...]:
    """Return keys with others in their places, each once."""
    return tuple(dict.fromkeys(other.get(one, one) for one in keys))
