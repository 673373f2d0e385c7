"""Everything that can be done to a hall, each a pure function of the hall."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from expo_studio.errors import CommandError
from expo_studio.model.commands.opening import require_time
from expo_studio.model.hall import Exhibit, Hall, Stall, StallId
from expo_studio.model.hall_layout import free_place, in_rows
from expo_studio.model.openings import LiveTime
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class SetStall:
    """Put a booth on the floor or move it; None takes it off the floor."""

    key: StallId
    stall: Stall | None
    label: ClassVar[Text] = Text(zh="摆放展位", en="Place booth")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with the stall set; CommandError where another one stands."""
        if self.stall is None:
            return replace(hall, stalls=_without(hall.stalls, frozenset({self.key})))
        return Arrange({self.key: self.stall}).apply(hall)


@dataclass(frozen=True, slots=True)
class Arrange:
    """Put several booths on the floor at once, or move them."""

    stalls: Mapping[StallId, Stall]
    label: ClassVar[Text] = Text(zh="移动展位", en="Move booths")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with the stalls set; CommandError where two would overlap."""
        arranged = replace(hall, stalls={**hall.stalls, **self.stalls})
        for key, stall in self.stalls.items():
            _require_sense(stall)
            other = arranged.in_the_way(key, stall)
            if other is not None:
                raise _overlap(arranged, key, other)
        return arranged


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Take a package into the hall under a name; a booth of that name is replaced.

    A newcomer is put on free ground. A booth that is replaced stays where it stands,
    with the new size; where that no longer fits, it waits beside the floor.
    """

    key: StallId
    exhibit: Exhibit
    label: ClassVar[Text] = Text(zh="收入展位包", en="Take in packages")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with the exhibit; CommandError where its size is senseless."""
        exhibit, before = self.exhibit, hall.stalls.get(self.key)
        is_new = self.key not in hall.exhibits
        known = replace(hall, exhibits={**hall.exhibits, self.key: exhibit})
        if before is None and not is_new:
            return known
        size = (exhibit.width, exhibit.depth)
        stall = (
            free_place(hall, size)
            if before is None
            else replace(before, width=exhibit.width, depth=exhibit.depth)
        )
        _require_sense(stall)
        others = _without(hall.stalls, frozenset({self.key}))
        if known.in_the_way(self.key, stall) is not None:
            return replace(known, stalls=others)
        return replace(known, stalls={**hall.stalls, self.key: stall})


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Take booths out of the hall; None but the undo brings them back."""

    keys: frozenset[StallId]
    label: ClassVar[Text] = Text(zh="移出展位", en="Remove booths")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall without them."""
        return replace(
            hall,
            stalls=_without(hall.stalls, self.keys),
            exhibits={key: one for key, one in hall.exhibits.items() if key not in self.keys},
        )


@dataclass(frozen=True, slots=True)
class LayOut:
    """Put every booth in rows that face the entrance."""

    label: ClassVar[Text] = Text(zh="自动排布", en="Automatic rows")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall in rows."""
        return in_rows(hall)


@dataclass(frozen=True, slots=True)
class Become:
    """Take over another hall, as one that was published."""

    hall: Hall
    label: ClassVar[Text] = Text(zh="打开展馆文件夹", en="Open hall folder")

    def apply(self, hall: Hall) -> Hall:
        """Return the other hall."""
        return self.hall


@dataclass(frozen=True, slots=True)
class SetWords:
    """Say what the hall is called, and what it is about."""

    title: Text
    description: Text
    label: ClassVar[Text] = Text(zh="标题与说明", en="Title and description")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with these words."""
        return replace(hall, title=self.title, description=self.description)


@dataclass(frozen=True, slots=True)
class SetTimes:
    """Say when the hall as a whole is live."""

    live_times: tuple[LiveTime, ...]
    label: ClassVar[Text] = Text(zh="直播时间", en="Live times")

    def apply(self, hall: Hall) -> Hall:
        """Return the hall with these times; CommandError for one that is none."""
        for time in self.live_times:
            require_time(time)
        return replace(hall, live_times=self.live_times)


def turned(stall: Stall, quarters: int) -> Stall:
    """Return a stall turned by so many quarters to the left, by whole quarters from then on."""
    now = round(stall.turn / (math.pi / 2.0))
    return replace(stall, turn=((now + quarters) % 4) * math.pi / 2.0)


def _without(stalls: Mapping[StallId, Stall], keys: frozenset[StallId]) -> dict[StallId, Stall]:
    return {key: one for key, one in stalls.items() if key not in keys}


def _require_sense(stall: Stall) -> None:
    numbers = (stall.x, stall.z, stall.width, stall.depth, stall.turn)
    if not all(map(math.isfinite, numbers)) or min(stall.width, stall.depth) <= 0.0:
        raise CommandError(
            Text(zh="展位的位置或尺寸无效。", en="A booth's place or size is senseless."),
            Text(zh="请输入以米为单位的数值。", en="Enter numbers in metres."),
        )


def _overlap(hall: Hall, one: StallId, other: StallId) -> CommandError:
    return CommandError(
        Text(zh="展位“{a}”与“{b}”重叠。", en="The booths “{a}” and “{b}” overlap.").filled(
            a=name_of(hall, one), b=name_of(hall, other)
        ),
        Text(zh="请把其中一个移开。", en="Move one of them away."),
    )


def name_of(hall: Hall, key: StallId) -> Text:
    """Return what people call a booth: its title, or its name in the hall."""
    exhibit = hall.exhibits.get(key)
    return exhibit.title if exhibit is not None and exhibit.title != Text() else Text.same(key)
