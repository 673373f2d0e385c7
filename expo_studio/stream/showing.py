"""A runway show on air: started, GO, hold and back; its cards and words go out with it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from expo_studio.model.ids import ShowId
from expo_studio.model.show_clock import Position, Run, cue_at, cues
from expo_studio.model.show_state import lasts, state
from expo_studio.stream import messages, news
from expo_studio.stream.refusals import no_such_show, show_rests
from expo_studio.stream.standing import ShowRuns
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth

TICK_SECONDS = 0.05
"""How late a card or words may be."""
TELL_SECONDS = 1.0
"""How often desks hear where a show is, besides every change."""
NAME_LENGTH, LINE_LENGTH = 60, 100


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where a show goes.

    Attributes:
        film: Shows a run in the picture, or what the presenter sees for None.
        card: Shows a product to everyone, in pages and in the picture; empty for none.
        write: Writes words at the lower edge, and beside the recording; empty for none.
        tell: Tells desks.
        keep: Remembers where it is for a host that has to be started again.
    """

    film: Callable[[Run | None], None]
    card: Callable[[str], None]
    write: Callable[[Text], None]
    tell: Callable[[news.News], None]
    keep: Callable[[ShowRuns], None]


class ShowOnAir:
    """Which show runs and since when; lives on the session's loop."""

    def __init__(self, booth: Callable[[], Booth], outlets: Outlets) -> None:
        self._booth, self._out = booth, outlets
        self._key = ""
        self._run: Run | None = None
        self._missed: ShowRuns | None = None
        self._card, self._words = "", Text()

    def obey(self, wish: messages.RunShow) -> None:
        """Do what a desk asks.

        Raises:
            RefusedError: The booth has no such show, or none runs.
        """
        now = time.monotonic()
        if wish.do == "start":
            self._begin(wish, now)
        elif self._run is None:
            raise show_rests()
        else:
            self._change(self._run, wish, now)

    def go_on(self, kept: ShowRuns) -> None:
        """Go on with a show that ran in another host, where it would be now.

        One that is in no file yet is waited for: desks tell their booth again when they are back.
        """
        show = self._booth().shows.get(ShowId(kept.show))
        self._missed = kept if show is None else None
        if show is not None:
            self._key = kept.show
            gone = max(time.time() - kept.since, 0.0)
            self._put(Run(show, time.monotonic() - gone, kept.start, kept.stop))

    def booth_changed(self) -> None:
        """Go on with the show as it is now; one that is gone is over."""
        if self._run is None and self._missed is not None:
            self.go_on(self._missed)
        elif self._run is not None:
            show = self._booth().shows.get(ShowId(self._key))
            if show is None:
                self._end()
            elif show is not self._run.show:
                self._put(self._run.with_show(show, time.monotonic()))

    def standing(self) -> news.ShowNow:
        """Return where it is, as desks are told."""
        booth = self._booth()
        shows = [news.View(key, one.name) for key, one in booth.shows.items()]
        if self._run is None:
            return news.ShowNow(shows)
        show, here = self._run.show, self._run.at(time.monotonic())
        ordered = cues(show)
        at = cue_at(show, here.seconds)
        following = next((one for one in ordered if one.seconds > here.seconds + 1e-6), None)
        return news.ShowNow(
            shows,
            show=self._key,
            seconds=here.seconds,
            held=here.held,
            is_held=here.is_held,
            stop=self._run.stop,
            lasts=lasts(show),
            cue=ordered[at].name if at >= 0 else Text(),
            following=following.name if following else Text(),
        )

    async def run(self) -> None:
        """Let cards and words go out at their time, until cancelled."""
        told = 0.0
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now = time.monotonic()
            if self._run is None:
                continue
            is_changed = self._go_out(self._run, now)
            if is_changed or now - told > TELL_SECONDS:
                told = now
                self._out.tell(self.standing())

    def _begin(self, wish: messages.RunShow, now: float) -> None:
        booth = self._booth()
        key = ShowId(wish.show) if wish.show else next(iter(booth.shows), ShowId(""))
        show = booth.shows.get(key)
        if show is None:
            raise no_such_show()
        self._key, self._missed = key, None
        self._put(Run.begun(show, now, min(wish.seconds, lasts(show))))

    def _change(self, run: Run, wish: messages.RunShow, now: float) -> None:
        match wish.do:
            case "go":
                self._put(run.go(now))
            case "hold":
                self._put(run.hold(now))
            case "back":
                self._put(run.back(now))
            case "seek":
                self._put(Run.begun(run.show, now, min(wish.seconds, lasts(run.show))))
            case _:
                self._end()

    def _put(self, run: Run) -> None:
        self._run = run
        since = time.time() - (time.monotonic() - run.since)
        self._out.keep(ShowRuns(self._key, since, run.start, run.stop))
        self._out.film(run)
        self._go_out(run, time.monotonic())
        self._out.tell(self.standing())

    def _go_out(self, run: Run, now: float) -> bool:
        """Send out what changed since; return whether anything did."""
        here = run.at(now)
        moment = state(self._booth(), run.show, here.seconds, here.held)
        if moment.is_over and not here.is_held:
            self._end()
            return True
        return self._show(moment.card or "", moment.caption) or _is_turn(here)

    def _show(self, card: str, words: Text) -> bool:
        is_changed = (card, words) != (self._card, self._words)
        if card != self._card:
            self._card = card
            self._out.card(card)
        if words != self._words:
            self._words = words
            self._out.write(words)
        return is_changed

    def _end(self) -> None:
        self._run, self._key = None, ""
        self._out.keep(ShowRuns(""))
        self._out.film(None)
        self._show("", Text())
        self._out.tell(self.standing())


def lower_third(words: Text) -> messages.SetLowerThird:
    """Return words as they stand at the lower edge: Chinese above English."""
    both = list(dict.fromkeys(one for one in (words.zh, words.en) if one))
    first, second = (*both, "", "")[:2]
    return messages.SetLowerThird(first[:NAME_LENGTH], second[:LINE_LENGTH])


def _is_turn(here: Position) -> bool:
    """Return whether a show has just begun to wait."""
    return here.is_held and here.held < 2.0 * TICK_SECONDS
