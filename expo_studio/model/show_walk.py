"""How a look goes along the path of a show: walks, pivots and stops, planned once, then asked.

Time in the walk clip is distance walked, so a foot that stands does not slip however the look
speeds up or slows down. It starts and stops where the feet pass each other, and there turns
by pivots about the foot that stands; docs/decisions/2026-11-26-show.md tells why.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from expo_studio.model.show import GLIDE, Look, Mark, Stride

FOOT_SECONDS = 0.3
"""To lift a foot before walking, or put it down after."""
PIVOT = math.pi / 4.0
"""Radians turned on one foot at most."""
PIVOT_SECONDS = 0.6
STRETCH = 0.03
"""Part by which a step may be longer or shorter than the clip's: 2 cm of 0.66 m."""
STRAIGHT = math.radians(2.0)
"""Turns below this are no turn."""
SHORT = 0.05
"""Metres that are no way to go."""
GLIDING = Stride("", "", GLIDE, 0.0, 0.3)

Flat = tuple[float, float]
"""A place on the floor or a way along it: x and z, metres."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A look as it stands or walks at a moment.

    Attributes:
        place: Its middle, x and z in metres.
        heading: Radians about +Y; 0 faces +Z.
        step: Seconds into its walk clip.
        share: Of the walk clip in its pose, the rest being the resting clip; 0 to 1.
        is_walking: Whether it cannot be held now.
    """

    place: Flat
    heading: float
    step: float
    share: float
    is_walking: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of time in which a look does one thing.

    Attributes:
        begins: Seconds after its entrance.
        lasts: Seconds.
        place, heading: Of the look at the beginning.
        foot: 0 or 1, the foot it stands on at the beginning.
        length: Metres it walks; 0 stays.
        steps: How many.
        turn: Radians it turns about the foot it stands on.
        lift: Share of the walk at the beginning and at the end, where it neither walks nor turns.
    """

    begins: float
    lasts: float
    place: Flat
    heading: float
    foot: int
    length: float = 0.0
    steps: int = 0
    turn: float = 0.0
    lift: tuple[float, float] = (0.0, 0.0)

    @property
    def ends(self) -> float:
        """Return the seconds after the entrance when the next part begins."""
        return self.begins + self.lasts

    @property
    def is_calm(self) -> bool:
        """Return whether the look stands on both feet all the time."""
        return not (self.length or self.turn or any(self.lift))


@dataclass(frozen=True, slots=True)
class Walk:
    """All that a look does, one part after the other."""

    stride: Stride
    speed: float
    parts: tuple[Part, ...]

    @property
    def lasts(self) -> float:
        """Return the seconds from entrance to exit."""
        return self.parts[-1].ends if self.parts else 0.0

    def at(self, seconds: float) -> Stand:
        """Return the look at a time after its entrance; before and after it stands at the ends."""
        part = next((one for one in self.parts if seconds < one.ends), self.parts[-1])
        gone = min(max(seconds - part.begins, 0.0), part.lasts)
        phase = self.stride.passing + part.foot * self.stride.step
        if part.length:
            way = travelled(gone, part.length, self.speed, self._run_up())
            place = moved(part.place, part.heading, way)
            step = phase + part.steps * self.stride.step * way / part.length
            return Stand(place, part.heading, step, 1.0, is_walking=True)
        if part.turn:
            return self._turning(part, gone / part.lasts, phase)
        first, last = part.lift
        share = first + (last - first) * soft(gone / part.lasts if part.lasts else 1.0)
        return Stand(part.place, part.heading, phase, share, is_walking=not part.is_calm)

    def _turning(self, part: Part, done: float, phase: float) -> Stand:
        turned = part.turn * soft((done - 0.25) * 2.0)
        place = pivoted(part.place, part.heading, turned, self.stride.feet[part.foot])
        share = soft(done * 4.0) * soft((1.0 - done) * 4.0)
        return Stand(place, part.heading + turned, phase, share, is_walking=True)

    def _run_up(self) -> float:
        return self.stride.pace * self.stride.step


@lru_cache(maxsize=512)
def walk_of(path: tuple[Mark, ...], look: Look) -> Walk:
    """Return what a look does along a path; without two places to go between it only stands."""
    stride = look.stride or GLIDING
    return _Planner(stride, look.speed or stride.pace).walk(path)


class _Planner:
    """Adds part after part; knows where the look is and on which foot."""

    def __init__(self, stride: Stride, speed: float) -> None:
        self._stride, self._speed = stride, speed
        self._is_gliding = not stride.clip
        self._parts: list[Part] = []
        self._now = 0.0
        self._place: Flat = (0.0, 0.0)
        self._heading = 0.0
        self._foot = 0

    def walk(self, path: Sequence[Mark]) -> Walk:
        places = [(one.position[0], one.position[2]) for one in path]
        if path:
            self._place = places[0]
        if len(path) > 1:
            self._heading = toward(places[0], places[1])
        for number, mark in enumerate(path):
            if number:
                self._go(places[number], is_first=number == 1)
            if mark.seconds > 0.0 or number == len(path) - 1:
                self._add(max(mark.seconds, 0.0))
            if number + 1 < len(path):
                self._turn(places[number + 1])
        return Walk(self._stride, self._speed, tuple(self._parts) or (self._part(0.0),))

    def _go(self, goal: Flat, *, is_first: bool) -> None:
        """Walk ahead until beside the goal; the first leg begins where it must to end there."""
        wanted = along(self._place, goal, self._heading)
        if wanted < SHORT:
            return
        step = self._stride.pace * self._stride.step
        steps = max(round(wanted / step), 1)
        stretch = min(max(wanted / (steps * step), 1.0 - STRETCH), 1.0 + STRETCH)
        length = wanted if self._is_gliding else steps * step * stretch
        if is_first:
            self._place = moved(self._place, self._heading, wanted - length)
        if not self._is_gliding:
            self._add(FOOT_SECONDS, lift=(0.0, 1.0))
        lasts = walking_seconds(length, self._speed, step)
        self._add(lasts, length=length, steps=steps)
        self._place = moved(self._place, self._heading, length)
        self._foot = (self._foot + steps) % 2
        if not self._is_gliding:
            self._add(FOOT_SECONDS, lift=(1.0, 0.0))

    def _turn(self, goal: Flat) -> None:
        """Face a goal, stepping from foot to foot."""
        if math.dist(self._place, goal) < SHORT:
            return
        angle = wrapped(toward(self._place, goal) - self._heading)
        if abs(angle) < STRAIGHT:
            return
        count = max(math.ceil(abs(angle) / PIVOT - 1e-9), 1)
        for left in range(count, 0, -1):
            turn = wrapped(toward(self._place, goal) - self._heading) / left
            if abs(turn) < 1e-9:
                return
            self._add(PIVOT_SECONDS, turn=turn)
            foot = self._stride.feet[self._foot]
            self._place = pivoted(self._place, self._heading, turn, foot)
            self._heading += turn
            self._foot = 1 - self._foot

    def _add(
        self,
        lasts: float,
        *,
        length: float = 0.0,
        steps: int = 0,
        turn: float = 0.0,
        lift: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        part = self._part(lasts)
        at = (part.begins, part.lasts, part.place, part.heading, part.foot)
        self._parts.append(Part(*at, length, steps, turn, lift))
        self._now += lasts

    def _part(self, lasts: float) -> Part:
        return Part(self._now, lasts, self._place, self._heading, self._foot)


def walking_seconds(length: float, speed: float, run_up: float) -> float:
    """Return how long one walks: evenly faster over the run-up, evenly slower at the end."""
    if length >= 2.0 * run_up:
        return (length + 2.0 * run_up) / speed
    return 2.0 * math.sqrt(length * 2.0 * run_up) / speed


def travelled(seconds: float, length: float, speed: float, run_up: float) -> float:
    """Return the metres walked after some seconds of such a walk."""
    lasts = walking_seconds(length, speed, run_up)
    gain = speed * speed / (2.0 * run_up)
    early = min(2.0 * run_up / speed, lasts / 2.0)
    if seconds <= early:
        return gain * seconds * seconds / 2.0
    left = max(lasts - seconds, 0.0)
    if left <= early:
        return length - gain * left * left / 2.0
    return run_up + (seconds - early) * speed


def toward(start: Flat, goal: Flat) -> float:
    """Return the heading from one place to another; 0 is +Z."""
    return math.atan2(goal[0] - start[0], goal[1] - start[1])


def along(start: Flat, goal: Flat, heading: float) -> float:
    """Return how far ahead a goal is, metres."""
    way = (goal[0] - start[0]) * math.sin(heading) + (goal[1] - start[1]) * math.cos(heading)
    return max(way, 0.0)


def moved(place: Flat, heading: float, metres: float) -> Flat:
    """Return a place so far ahead."""
    return (place[0] + math.sin(heading) * metres, place[1] + math.cos(heading) * metres)


def pivoted(place: Flat, heading: float, turn: float, foot: float) -> Flat:
    """Return where the middle is after a turn about a foot so many metres to the right."""
    x = place[0] - foot * math.cos(heading) + foot * math.cos(heading + turn)
    z = place[1] + foot * math.sin(heading) - foot * math.sin(heading + turn)
    return (x, z)


def wrapped(angle: float) -> float:
    """Return an angle from -pi up to pi."""
    return (angle + math.pi) % math.tau - math.pi


def soft(share: float) -> float:
    """Return a share that starts and ends gently; beyond 0 and 1 it stays there."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
