"""What is done to the booths that are selected in the hall window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from expo_studio.model.hall import Hall, Stall, StallId
from expo_studio.model.hall_commands import Arrange, Dismiss, LayOut, SetStall, turned
from expo_studio.model.hall_layout import free_place
from expo_studio.model.hall_snapping import snapped
from expo_studio.ui.hall_studio import HallStudio


def clash(hall: Hall, wanted: Mapping[StallId, Stall]) -> StallId | None:
    """Return who already stands where booths are wanted, or None."""
    others = {key: one for key, one in hall.stalls.items() if key not in wanted}
    for stall in wanted.values():
        for key, other in others.items():
            if stall.overlaps(other):
                return key
    return None


def nudge(studio: HallStudio, x: float, z: float) -> None:
    """Move the selected booths by so many metres."""
    placed = _placed(studio)
    moved = {key: replace(one, x=one.x + x, z=one.z + z) for key, one in placed.items()}
    if moved:
        studio.do(Arrange(moved))


def turn_selection(studio: HallStudio, quarters: int) -> None:
    """Turn each of the selected booths about its middle, by quarters to the left."""
    moved = {key: turned(one, quarters) for key, one in _placed(studio).items()}
    if moved:
        studio.do(Arrange(moved))


def place(studio: HallStudio, key: StallId, x: float, z: float) -> None:
    """Put a booth with its middle at a place on the floor, drawn to its neighbours."""
    exhibit = studio.hall.exhibits.get(key)
    if exhibit is None:
        return
    others = {name: one for name, one in studio.hall.stalls.items() if name != key}
    before = studio.hall.stalls.get(key, Stall(x, z, exhibit.width, exhibit.depth))
    stall, _ = snapped(replace(before, x=x, z=z), others.values())
    if studio.do(SetStall(key, stall)):
        studio.select(frozenset({key}))


def take_off_floor(studio: HallStudio) -> None:
    """Let the selected booths wait beside the floor."""
    gesture = object()
    for key in sorted(_placed(studio)):
        studio.do(SetStall(key, None), gesture)


def put_on_floor(studio: HallStudio) -> None:
    """Give every selected booth that waits a free place."""
    gesture = object()
    for key in sorted(studio.selection - studio.hall.stalls.keys()):
        exhibit = studio.hall.exhibits[key]
        place = free_place(studio.hall, (exhibit.width, exhibit.depth))
        studio.do(SetStall(key, place), gesture)


def remove_selection(studio: HallStudio) -> None:
    """Take the selected booths out of the hall."""
    if studio.selection:
        studio.do(Dismiss(studio.selection))


def lay_out(studio: HallStudio) -> None:
    """Put everybody in rows."""
    if studio.hall.exhibits:
        studio.do(LayOut())


def select_all(studio: HallStudio) -> None:
    """Select every booth."""
    studio.select(frozenset(studio.hall.exhibits))


def _placed(studio: HallStudio) -> dict[StallId, Stall]:
    stalls = studio.hall.stalls
    return {key: stalls[key] for key in studio.selection if key in stalls}
