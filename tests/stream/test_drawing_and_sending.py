"""When a picture is drawn and when it is sent, without a look at the clock."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from expo_studio.library import starter
from expo_studio.model.hotspots import Viewpoint
from expo_studio.stream import program
from expo_studio.stream.air import Air, Setting
from expo_studio.stream.encoder import Codec
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.shots import Shot
from expo_studio.text import Text
from tests.stream.test_survival import HD, VIEW, OnAir, until

SMALL = Rendition(Codec.H264, Layer.P360)
LONG = 1_000.0
SOON = 0.5
"""Seconds in which nothing may happen; a busy machine only makes it easier."""


@dataclass
class Slow:
    """A painter that draws as soon as it is let; by itself it draws the first pictures."""

    moves: bool = False
    quick: int = 1
    drawn: int = 0
    may: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    @contextmanager
    def open(self, width: int, height: int) -> Iterator[Slow]:
        yield self

    def draw(self, booth: Any, viewpoint: Any, pixels: np.ndarray) -> bool:
        if self.drawn >= self.quick:
            self.may.acquire(timeout=30.0)
        self.drawn += 1
        pixels[...] = self.drawn * 10 % 200
        return self.moves


def comes_to_rest(air: OnAir) -> bool:
    """Return whether nothing was sent for a moment."""
    sent = len(air.packets)
    time.sleep(SOON)
    return len(air.packets) == sent


def look(air: OnAir, step: int) -> None:
    air.program.look(Viewpoint(Text(), (0.0, 1.6, 4.0 + step), (0.0, 1.0, 0.0), 1.0))


def test_who_comes_before_anything_is_drawn_sees_a_board_and_then_the_booth() -> None:
    """To read models and make shaders takes seconds, on a busy machine half a minute."""
    painter = Slow(quick=0)
    with OnAir(painter) as air:
        assert painter.drawn == 0
        assert air.packets[0][1], "a player can begin with it"
        board = air.program._picture
        assert board is not None
        assert np.array_equal(board.taken, air.program._composer.starting())
        assert air.program.counts().pictures == 0
        sent = len(air.packets)
        until(lambda: len(air.packets) > sent + 3)
        painter.may.release()
        until(lambda: air.program.counts().pictures == 1)
        assert air.program._picture is not board
        sent = len(air.packets)
        until(lambda: len(air.packets) > sent + 3)


@dataclass
class Warmed(Slow):
    """One that is made ready for edits for as long as nobody lets it go on."""

    warmed: int = 0

    def warm(self, booth: Any, viewpoint: Any) -> None:
        self.warmed += 1
        self.may.acquire(timeout=30.0)


def test_while_it_is_made_ready_for_edits_the_first_picture_is_sent() -> None:
    painter = Warmed(quick=10**9)
    with OnAir(painter) as air:
        until(lambda: painter.warmed == 1)
        assert air.program.counts().pictures == 1
        sent = len(air.packets)
        until(lambda: len(air.packets) > sent + 3)
        assert painter.drawn == 1
        painter.may.release()
        look(air, 1)
        until(lambda: air.program.counts().pictures == 2)
        assert painter.warmed == 1, "once is enough"


def test_while_a_picture_is_drawn_the_last_is_not_sent_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(program, "DRAWING_SECONDS", LONG)
    painter = Slow()
    with OnAir(painter) as air:
        look(air, 1)
        until(lambda: air.program._is_drawing)
        until(lambda: comes_to_rest(air))  # once what was due before it began is sent
        sent = len(air.packets)
        air.program.ask_for_key(HD)
        until(lambda: len(air.packets) > sent)
        assert air.packets[sent][1], "whoever waits for a key frame does not wait for the drawing"
        sent = len(air.packets)
        painter.may.release()
        until(lambda: len(air.packets) > sent + 3)
        assert air.program.counts().pictures == 2, "and a resting picture is sent again and again"


def test_a_picture_that_is_drawn_for_long_does_not_stop_the_stream() -> None:
    painter = Slow()
    with OnAir(painter) as air:
        look(air, 1)
        until(lambda: air.program._is_drawing)
        sent = len(air.packets)
        until(lambda: len(air.packets) > sent + 5)
        assert painter.drawn == 1
        painter.may.release()


def test_a_new_shot_is_drawn_before_its_turn_but_not_more_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(program, "REST_SECONDS", LONG)
    monkeypatch.setattr(program, "EARLY_SECONDS", LONG * 2.5)
    painter = Slow(moves=True, quick=10**9)
    air = OnAir(painter)
    air.program.start()
    try:
        until(lambda: painter.drawn == 1)
        time.sleep(SOON)
        assert painter.drawn == 1, "what moves by itself keeps the beat"
        for step in (1, 2):
            look(air, step)
            until(lambda step=step: painter.drawn == 1 + step)
        look(air, 3)
        time.sleep(SOON)
        assert painter.drawn == 3, "but all together are no more than the beat allows"
    finally:
        air.program.stop()


def test_what_cannot_be_sent_is_not_encoded_and_then_the_newest_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painter, left = Slow(quick=10**9), 0
    air = OnAir(painter)
    air.program.sent = lambda: left
    air.program.start()
    try:
        until(lambda: len(air.packets) == program.UNSENT_PICTURES)
        for step in range(1, 4):
            look(air, step)
            until(lambda step=step: painter.drawn == 1 + step)
        time.sleep(SOON)
        assert len(air.packets) == program.UNSENT_PICTURES
        shown: list[Any] = []
        take = program.Picture.frame

        def taken(picture: program.Picture) -> Any:
            shown.append(int(picture.taken[0, 0, 0]))
            return take(picture)

        monkeypatch.setattr(program.Picture, "frame", taken)
        left = 1
        until(lambda: len(air.packets) == program.UNSENT_PICTURES + 1)
        assert shown == [painter.drawn * 10], "what was drawn meanwhile is passed over"
        left = 10**9
        until(lambda: len(air.packets) > program.UNSENT_PICTURES + 5)
    finally:
        air.program.stop()


def test_a_stage_that_is_held_up_has_no_old_pictures_to_send() -> None:
    """What waits while the session's loop is busy with something else for a second."""

    async def main() -> tuple[int, int]:
        painters = Slow(moves=True, quick=10**9)
        air = Air(painters, Shot(starter.sample().booth, VIEW), Setting(), print, print)
        air.fanout.extra = frozenset({HD, SMALL})
        air.fanout.tell_wanted()
        pushed: list[int] = []
        push = air.fanout.push
        air.fanout.push = lambda *given, **more: pushed.append(given[2]) or push(*given, **more)  # type: ignore[method-assign]
        sending = asyncio.ensure_future(air.fanout.run())  # noqa: TID251
        air.start()
        await asyncio.to_thread(until, lambda: air.fanout.sent >= 10)
        before = len(pushed)
        time.sleep(1.0)  # noqa: ASYNC251
        await asyncio.sleep(0)
        held = len(set(pushed[before:]))
        await asyncio.to_thread(until, lambda: air.fanout.sent >= before + 20)
        await asyncio.to_thread(air.stop)
        sending.cancel()
        return held, len(pushed) - air.fanout.sent

    held, missed = asyncio.run(main())
    assert 1 <= held <= program.UNSENT_PICTURES + 1
    assert missed <= program.UNSENT_PICTURES * 2
