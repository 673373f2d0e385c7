"""How much trials of larger layers may add, all together, to what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from weakref import WeakKeyDictionary

ROOM = 0.85
"""Above this part of the uplink nobody goes up a layer."""
GROWTH = 0.25
"""Where nobody knows what the uplink holds, trials add at most this part of what is sent; one
trial alone may always."""
TURNS = 4
"""Who was refused keeps a place in the row for so many weighings, about three seconds."""


class Wish(NamedTuple):
    """What was refused: in which place of the row, how many bits a second, when it was last."""

    place: int
    bits_per_second: float
    turn: int


class Budget:
    """What may be added; weighed again about every second, and lent from in between.

    Who was refused has their turn before those who come later. Else a player that answers each
    step of a trial as late as it may, and asks anew at once, would leave others none.
    """

    def __init__(self) -> None:
        self._room = self._total = 0.0
        self._lent: dict[object, float] = {}
        self._is_limited = False
        self._turn = self._places = 0
        self._row = WeakKeyDictionary[object, Wish]()

    def weigh(self, uplink: float | None, load: float, tried: Mapping[object, float]) -> None:
        """Take what is sent, and what is sent on trial beside it.

        Args:
            uplink: What it holds, None if that is not known; all are bits a second.
            load: What was sent in the last second, or will be by those who just went up.
            tried: What is sent on trial, by who tries; it is in no load.
        """
        self._is_limited = uplink is not None
        self._room = load * GROWTH if uplink is None else uplink * ROOM - load
        self._lent = dict(tried)
        self._total = sum(self._lent.values())
        self._turn += 1
        for one in [one for one, wish in self._row.items() if self._turn - wish.turn > TURNS]:
            del self._row[one]

    def lend(self, who: object, bits_per_second: float) -> bool:
        """Return whether so much may be added, in place of what was lent to the same before.

        Who may not asks again with the next report.
        """
        wish = self._row.get(who)
        place = wish.place if wish is not None else self._places
        if not self._has(who, bits_per_second) or self._gives_way(place, bits_per_second):
            self._places += wish is None
            self._row[who] = Wish(place, bits_per_second, self._turn)
            return False
        self._row.pop(who, None)
        self._total += bits_per_second - self._lent.get(who, 0.0)
        self._lent[who] = bits_per_second
        return True

    def _has(self, who: object, bits_per_second: float) -> bool:
        is_alone = not self._is_limited and not self._lent.keys() - {who}
        return is_alone or self._others(who) + bits_per_second <= self._room

    def _others(self, who: object) -> float:
        return self._total - self._lent.get(who, 0.0)

    def _gives_way(self, place: int, bits_per_second: float) -> bool:
        """Return whether somebody before this place could have what they wish, and no more then."""
        return any(
            wish.place < place
            and self._has(one, wish.bits_per_second)
            and self._others(one) + wish.bits_per_second + bits_per_second > self._room
            for one, wish in self._row.items()
        )
