"""What the editor draws over the booth, and the words beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from expo_studio.model.ids import PlacementId, ShowId
from expo_studio.model.snapping import Guide
from expo_studio.model.space import Box, Vec3, add, scaled
from expo_studio.render.overlay import Ink, Line, Overlay, Pin, floor_grid
from expo_studio.text import Text
from expo_studio.ui.bubbles import Bubble
from expo_studio.ui.gizmo import View
from expo_studio.ui.grip import Grip
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind
from expo_studio.ui.tape import Tape

HOTSPOT_INK: Ink = (0.09, 0.41, 0.78, 1.0)
CHOSEN_INK: Ink = (1.0, 0.62, 0.05, 1.0)
STANDING_INK: Ink = (0.17, 0.54, 0.24, 1.0)
LAMP_INK: Ink = (0.95, 0.75, 0.2, 1.0)
GUIDE_INK: Ink = (0.9, 0.1, 0.6, 0.9)
BUMP_INK: Ink = (0.86, 0.12, 0.12, 1.0)
BUMPED = Text("碰到 {name}", "Runs into {name}")
MOST_NAMES = 3


def marks(studio: Studio, grip: Grip, tape: Tape, view: View, *, is_walking: bool) -> Overlay:
    """Return the marks of the moment; while walking only the selection and the hotspots."""
    booth = studio.booth
    if is_walking:
        return Overlay(selected=studio.selection, pins=tuple(_spots(studio)))
    lines = [*grip.lines(view), *tape.lines()]
    lines += [Line(one.start, one.end, GUIDE_INK, 2.0) for one in grip.guides]
    path = _path(studio)
    lines += [Line(start, end, CHOSEN_INK, 2.0) for start, end in pairwise(path)]
    for key in grip.bumped:
        lines += _edges(booth.bounds_of(key))
    return Overlay(
        selected=studio.selection,
        under=floor_grid(booth.stand.width, booth.stand.depth),
        lines=tuple(lines),
        pins=(*_spots(studio), *_standing(studio), *_lamps(studio), *_marks(path), *tape.pins()),
    )


def bubbles(studio: Studio, grip: Grip, tape: Tape, view: View, ratio: float) -> list[Bubble]:
    """Return the words of the moment; ``ratio`` is physical pixels per logical one."""
    found = []
    for guide in grip.guides:
        if guide.metres is not None:
            found += _beside(view, _middle(guide), f"{guide.metres:.2f} m", ratio)
    box = studio.selected_box()
    if grip.reading and box is not None:
        found += _beside(view, add(box.middle, (0.0, box.size[1] / 2.0, 0.0)), grip.reading, ratio)
    if tape.reading is not None:
        found += _beside(view, *tape.reading, ratio)
    if grip.bumped:
        found.append(Bubble(_bumped(studio, grip.bumped), 12.0, 12.0, is_alarm=True))
    return found


def _bumped(studio: Studio, keys: tuple[PlacementId, ...]) -> str:
    say, booth = studio.speech, studio.booth
    names = [say(booth.name_of(key)) for key in keys[:MOST_NAMES]]
    if len(keys) > MOST_NAMES:
        names.append("…")
    return say(BUMPED.filled(name=", ".join(names)))


def _spots(studio: Studio) -> Iterator[Pin]:
    subject = studio.subject
    chosen = subject.key if subject and subject.kind is Kind.HOTSPOT else None
    for key, spot in studio.booth.hotspots.items():
        yield Pin(spot.position, CHOSEN_INK if key == chosen else HOTSPOT_INK, 18.0)


def _standing(studio: Studio) -> Iterator[Pin]:
    subject = studio.subject
    chosen = subject.key if subject and subject.kind is Kind.SPOT else None
    for key, spot in studio.booth.spots.items():
        x, y, z = spot.position
        ink = CHOSEN_INK if key == chosen else STANDING_INK
        yield Pin((x, y + 0.02, z), ink, 16.0)


def _lamps(studio: Studio) -> Iterator[Pin]:
    subject = studio.subject
    chosen = subject.key if subject and subject.kind is Kind.LIGHT else None
    for key, lamp in studio.booth.lights.items():
        if key == chosen:
            yield Pin(lamp.position, LAMP_INK, 16.0)


def _path(studio: Studio) -> list[Vec3]:
    """Return the marks of the runway show that is looked at, a little above the floor."""
    subject, shows = studio.subject, studio.booth.shows
    show = shows.get(ShowId(subject.key)) if subject and subject.kind is Kind.SHOW else None
    return [add(mark.position, (0.0, 0.02, 0.0)) for mark in show.path] if show else []


def _marks(path: list[Vec3]) -> Iterator[Pin]:
    return (Pin(place, CHOSEN_INK, 14.0) for place in path)


def _edges(box: Box) -> list[Line]:
    corners = box.corners()
    pairs = [(a, b) for a in range(8) for b in (a ^ 1, a ^ 2, a ^ 4) if a < b]
    return [Line(corners[a], corners[b], BUMP_INK, 2.0) for a, b in pairs]


def _middle(guide: Guide) -> Vec3:
    return scaled(add(guide.start, guide.end), 0.5)


def _beside(view: View, point: Vec3, text: str, ratio: float) -> list[Bubble]:
    at = view.camera.project(point, view.width, view.height)
    return [] if at is None else [Bubble(text, at[0] / ratio + 8.0, at[1] / ratio - 22.0)]
