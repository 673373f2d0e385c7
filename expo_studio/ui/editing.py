"""What the menus do to the booth: duplicate, remove, save a viewpoint."""

from __future__ import annotations

from dataclasses import replace

from expo_studio.model.commands import Batch, Command, Place, Remove, SetViewpoint
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import PlacementId, ViewpointId, fresh
from expo_studio.model.space import add
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.studio import Studio

BESIDE = (0.3, 0.0, 0.3)


def remove_selection(studio: Studio) -> None:
    """Take away what is selected."""
    if studio.selection:
        studio.do(Remove(studio.selection))


def duplicate_selection(studio: Studio) -> None:
    """Put copies of what is selected a little aside and select them; one undo step."""
    copies: dict[PlacementId, PlacementId] = {key: PlacementId(fresh()) for key in studio.selection}
    commands: list[Command] = []
    for key, copy in copies.items():
        old = studio.booth.placements[key]
        pose = replace(old.pose, position=add(old.pose.position, BESIDE))
        commands.append(Place(copy, replace(old, pose=pose, is_locked=False)))
    if commands and studio.do(Batch(tuple(commands), words.DUPLICATE)):
        studio.select(frozenset(copies.values()))


def save_viewpoint(studio: Studio, viewpoint: Viewpoint) -> None:
    """Keep where one looks from, under a numbered name."""
    number = len(studio.booth.viewpoints) + 1
    name = Text(zh="视点 {n}", en="Viewpoint {n}").filled(n=number)
    studio.do(SetViewpoint(ViewpointId(fresh()), replace(viewpoint, name=name)))
