"""Giving any thing of the booth another name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from expo_studio.model.booth import Booth
from expo_studio.model.commands import (
    Command,
    Rename,
    RenameGroup,
    SetHotspot,
    SetProduct,
    SetShow,
    SetSpot,
    SetTour,
    SetViewpoint,
)
from expo_studio.model.ids import (
    GroupId,
    HotspotId,
    PlacementId,
    ProductId,
    ShowId,
    SpotId,
    TourId,
    ViewpointId,
)
from expo_studio.text import Language, Text
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject


class Named(Protocol):
    """A thing with a name."""

    @property
    def name(self) -> Text:
        """Return what it is called."""
        ...


def named(booth: Booth, kind: Kind) -> Mapping[str, Named]:
    """Return the things of a kind that bear a name of their own; lights bear none."""
    things: Mapping[Kind, Mapping[Any, Named]] = {
        Kind.PLACEMENT: booth.placements,
        Kind.GROUP: booth.groups,
        Kind.PRODUCT: booth.products,
        Kind.VIEWPOINT: booth.viewpoints,
        Kind.HOTSPOT: booth.hotspots,
        Kind.TOUR: booth.tours,
        Kind.SPOT: booth.spots,
        Kind.SHOW: booth.shows,
    }
    return things.get(kind, {})


def rename(studio: Studio, subject: Subject, words: str) -> None:
    """Give a thing a name in the language of the window; the other language keeps its own."""
    thing = named(studio.booth, subject.kind).get(subject.key)
    if thing is None:
        return
    is_chinese = studio.speech.language is Language.ZH
    old, new = thing.name, words.strip()
    name = replace(old, zh=new) if is_chinese else replace(old, en=new)
    if name != old:
        studio.do(naming(studio.booth, subject, name))


def naming(booth: Booth, subject: Subject, name: Text) -> Command:
    """Return the command that gives a thing a name; KeyError for one that has none."""
    makers: dict[Kind, Callable[[str], Command]] = {
        Kind.PLACEMENT: lambda key: Rename(PlacementId(key), name),
        Kind.GROUP: lambda key: RenameGroup(GroupId(key), name),
        Kind.PRODUCT: lambda key: SetProduct(
            ProductId(key), replace(booth.products[ProductId(key)], name=name)
        ),
        Kind.VIEWPOINT: lambda key: SetViewpoint(
            ViewpointId(key), replace(booth.viewpoints[ViewpointId(key)], name=name)
        ),
        Kind.HOTSPOT: lambda key: SetHotspot(
            HotspotId(key), replace(booth.hotspots[HotspotId(key)], name=name)
        ),
        Kind.SPOT: lambda key: SetSpot(SpotId(key), replace(booth.spots[SpotId(key)], name=name)),
        Kind.SHOW: lambda key: SetShow(ShowId(key), replace(booth.shows[ShowId(key)], name=name)),
        Kind.TOUR: lambda key: SetTour(TourId(key), replace(booth.tours[TourId(key)], name=name)),
    }
    return makers[subject.kind](subject.key)
