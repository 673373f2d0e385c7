"""What an organizer should see to before a hall is published."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from expo_studio.model.findings import Severity
from expo_studio.model.hall import Hall, Remark, Stall, StallId
from expo_studio.model.hall_commands import name_of
from expo_studio.model.stand_rules import BACK, FRONT, LEFT, RIGHT, closed_sides
from expo_studio.text import Text

FREE = {True: 1.5, False: 1.0}
"""Metres that shall stay free before the front, and before the other open sides."""
AWAY = {BACK: (0.0, -1.0), RIGHT: (1.0, 0.0), FRONT: (0.0, 1.0), LEFT: (-1.0, 0.0)}
"""Out of each side of a stall that is not turned, along x and z."""

NO_TITLE = Remark(
    Severity.WARNING,
    Text("展馆还没有标题。", "The hall has no title yet."),
    Text("请填写中文和英文标题。", "Give it one in Chinese and in English."),
)
HALF_TITLE = Remark(
    Severity.HINT,
    Text("展馆标题缺少一种语言。", "The hall's title is missing in one language."),
    Text("请把两种语言都填上。", "Write it in both."),
)
WAITS = Text("“{name}”还没有放到地面上，不会发布。", "“{name}” stands off the floor and stays out.")
PLACE_IT = Text("请把它放到地面，或移出展馆。", "Put it on the floor, or remove it.")
SHUT = Text("“{name}”的正面被“{other}”挡住。", "“{other}” shuts the front of “{name}”.")
CLOSE_BY = Text(
    "“{name}”有一面开口对着“{other}”，不到 {m} 米。",
    "An open side of “{name}” is less than {m} m from “{other}”.",
)
TURN_IT = Text("请移开或旋转其中一个。", "Move or turn one of them.")


@dataclass(frozen=True, slots=True)
class HallFinding:
    """A remark on a booth's place, or on the hall as a whole."""

    key: StallId | None
    remark: Remark


def check_hall(hall: Hall) -> tuple[HallFinding, ...]:
    """Return what is amiss with the words and the floor of a hall, the gravest first."""
    found = [*_words(hall), *_waiting(hall), *_shut(hall)]
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.remark.severity)))


def _words(hall: Hall) -> Iterator[HallFinding]:
    missing = hall.title.missing()
    if missing:
        yield HallFinding(None, NO_TITLE if len(missing) == 2 else HALF_TITLE)


def _waiting(hall: Hall) -> Iterator[HallFinding]:
    for key in hall.waiting:
        message = WAITS.filled(name=name_of(hall, key))
        yield HallFinding(key, Remark(Severity.WARNING, message, PLACE_IT))


def _shut(hall: Hall) -> Iterator[HallFinding]:
    """Yield a finding for each open side that a neighbour stands before."""
    for key, stall in hall.stalls.items():
        exhibit = hall.exhibits.get(key)
        if exhibit is None:
            continue
        for side in sorted({BACK, RIGHT, FRONT, LEFT} - closed_sides(exhibit.kind)):
            other = hall.in_the_way(key, before(stall, side))
            if other is not None:
                yield HallFinding(key, _told(hall, key, other, is_front=side == FRONT))
                break


def before(stall: Stall, side: int) -> Stall:
    """Return the ground before a side that shall stay free."""
    x, z = AWAY[side]
    is_level = side in (BACK, FRONT)
    free = FREE[side == FRONT]
    far = ((stall.depth if is_level else stall.width) + free) / 2.0
    cosine, sine = math.cos(stall.turn), math.sin(stall.turn)
    return Stall(
        stall.x + far * (x * cosine + z * sine),
        stall.z + far * (z * cosine - x * sine),
        stall.width if is_level else free,
        free if is_level else stall.depth,
        stall.turn,
    )


def _told(hall: Hall, key: StallId, other: StallId, *, is_front: bool) -> Remark:
    names = {"name": name_of(hall, key), "other": name_of(hall, other)}
    if is_front:
        return Remark(Severity.WARNING, SHUT.filled(**names), TURN_IT)
    return Remark(Severity.HINT, CLOSE_BY.filled(**names, m=FREE[False]), TURN_IT)
