"""Which layer one visitor's network holds: down at once in trouble, up again after calm.

Before a larger layer is sent, what was sent lately is sent again for a moment, as much as that
layer would add (`trials`): where even this does not fit, no picture is risked.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from expo_studio.stream.layers import Layer
from expo_studio.stream.reception import Reception
from expo_studio.stream.trials import UNHEARD_SECONDS, Answer, Trial, Trips

MUCH_LOST = 0.10
"""Part of the packets; one report of so much is trouble."""
SOME_LOST = 0.04
"""Two such reports in a row are trouble, and none is calm; packets lost by chance do not become
fewer in the slimmest layer."""
SLOW_SECONDS = 0.35
"""Round trips so much above the shortest one, twice, mean that a queue fills up somewhere."""
NEW_SECONDS = 0.15
"""The same of a layer that was just reached from below: where many share a way, who came last goes
first. What it may let wait grows until it is trusted."""
STANDS_SECONDS = 0.8
"""So long a queue does not become shorter if it is no key frame's."""
OLD_SECONDS = 1.5
"""After a change of layer, losses still speak of the layer before."""
NARROW = 0.8
"""An estimate below this part of what is sent is trouble, unless it rises: it does so slowly. Of
the slim layer it says nothing: estimates follow what is sent, and each key frame is above them.
From there to the large one they may climb for a minute, and rest on their way where others' packets
lie between: until one has reached what is sent, losses or round trips must say so as well."""
SETTLING_SECONDS = 6.0
"""After a change of layer estimates still speak of the layer before."""
CALM_SECONDS = 4.0
CALM_AT_MOST_SECONDS = 60.0
STEP_SECONDS = 1.5
"""So long a layer that was reached from below is held before the next one is tried."""
WEIGHED_SECONDS = 3.0
"""So long after going up, what is sent is of the layer before: a key frame is awaited first."""
TOLD_SECONDS = 2.0
"""So long after a change of layer a first round trip is awaited."""
VERDICT_SECONDS = 1.5
"""So long after a trial, losses of players that tell no round trips speak of it."""
OVERWHELMED = 0.3
"""Where so much was lost, layers that cannot fit into the rest are skipped."""
CHOKED, CHOKED_REPORTS = 0.28, 3
"""So much lost over so many reports leaves the slim layer: the sound suffers as well."""
CHOKED_SECONDS = 1.0
"""Round trips so much above the shortest one ever say the same as everything lost."""
TRUSTED_SECONDS = 30.0
"""A layer held so long was no mistake."""
PAUSE_AT_MOST_SECONDS = 5.0
"""The longest that players wait between two reports (RFC 3550, 6.2)."""
PAUSE_PART = 0.25
"""How much of what is known of a player's pauses the newest one is."""
MISSED = 3.0
"""So many reports that stay away are trouble; one or two may be lost by chance."""
SILENT_AT_LEAST_SECONDS = 2.5
Clock = Callable[[], float]


class Quality:
    """Decides for one visitor.

    Attributes:
        layer: The one to send.
        ceiling: The largest that may be sent now.
        is_overwhelmed: Most of what is sent does not come through; until the next layer less is
            better than more.
        has_room: Returns whether all together may be sent so many bits a second more.
        can_try: Whether something may be sent on trial.
        to_try: So many seconds more is to be sent on trial from now on; whoever does clears this.
    """

    def __init__(self, top: Layer, clock: Clock = time.monotonic) -> None:
        self.layer = self.ceiling = top
        self._clock = clock
        self._changed = self._troubled = clock()
        self._patience = CALM_SECONDS
        self._went_up = False
        self.is_overwhelmed = False
        self.has_room: Callable[[int], bool] = _always
        self.can_try = True
        self.to_try = 0.0
        self._trial: Trial | None = None
        self._estimate = 0
        self._was_lossy = self._was_late = False
        self._is_caught_up = True
        self._waiting: float | None = None
        self._choking = deque[float](maxlen=CHOKED_REPORTS)
        self._trips = Trips()
        self._heard: float | None = None
        self._pause = PAUSE_AT_MOST_SECONDS

    def hear(self, reception: Reception, sent_bits_per_second: float) -> Layer:
        """Take a report; return the layer to send from now on."""
        if reception.lost is not None:
            self._note_pause(self._clock())
        if self._is_trouble(reception, sent_bits_per_second):
            passed = _passed(reception, sent_bits_per_second)
            self.is_overwhelmed = passed < sent_bits_per_second * (1.0 - OVERWHELMED)
            self._lower(passed, Layer.SPARSE if self._is_choked() else Layer.SLIM)
        elif self._trial is not None:
            self._judge(self._trial, reception)
        elif reception.lost is not None and reception.lost < SOME_LOST:
            self._rise()
        return self.layer

    def miss(self, *, is_sent_to: bool, late: float = 0.0) -> Layer:
        """Go a layer down when reports that used to come stay away; return the one to send.

        So it goes on, a layer each time that three reports should have come. Who never reported
        is left alone: there are players that do not. What this machine may have had for ``late``
        seconds without reading it does not stay away.
        """
        if self._heard is None:
            return self.layer
        now = self._clock()
        if not is_sent_to:
            self._heard = now
        elif now - late - self._heard > max(SILENT_AT_LEAST_SECONDS, MISSED * self._pause):
            self._heard = now
            self._lower()
        return self.layer

    def _note_pause(self, now: float) -> None:
        if self._heard is not None:
            pause = min(now - self._heard, PAUSE_AT_MOST_SECONDS)
            self._pause += (pause - self._pause) * PAUSE_PART
        self._heard = now

    @property
    def is_trying(self) -> bool:
        """Return whether a trial goes on."""
        return self._trial is not None

    @property
    def has_just_risen(self) -> bool:
        """Return whether what a larger layer adds may not have been sent yet."""
        return self._went_up and self._clock() - self._changed < WEIGHED_SECONDS

    @property
    def extra_bits_per_second(self) -> int:
        """Return what is tried beside what is sent, or would be."""
        above = self.layer.above(self.ceiling) if self._trial is None else self._trial.above
        return self._added_by(above)

    def _added_by(self, layer: Layer) -> int:
        return layer.bits_per_second - self.layer.bits_per_second

    def limit(self) -> Layer:
        """Go one layer down because all together send too much."""
        self._lower(floor=Layer.SPARSE)
        return self.layer

    def _is_trouble(self, reception: Reception, sent: float) -> bool:
        is_slow = is_narrow = is_lossy = False
        if reception.round_trip is not None:
            if reception.answer is None:
                self._trips.hear(reception.round_trip, reception.late)
            waits = reception.surely - self._trips.shortest
            is_slow = (waits > SLOW_SECONDS and self._was_late) or self._stands(waits)
            self._was_late = waits > SLOW_SECONDS
        if reception.bits_per_second is not None and self._is_settled() and self.layer > Layer.SLIM:
            is_rising = reception.bits_per_second > self._estimate
            is_narrow = reception.bits_per_second < sent * NARROW and not is_rising
            is_narrow &= not (reception.is_of_bursts or not self._is_caught_up) or self._is_backed()
        if reception.bits_per_second is not None:
            self._estimate = reception.bits_per_second
            self._is_caught_up |= self._is_settled() and self._estimate >= sent * NARROW
        if reception.lost is not None:
            is_some = reception.lost > SOME_LOST and self.layer > Layer.P360
            is_lossy = reception.lost > MUCH_LOST or (is_some and self._was_lossy)
            is_lossy &= reception.lost > OVERWHELMED or self._clock() - self._changed > OLD_SECONDS
            self._was_lossy = is_some
            self._note_choking(reception.lost)
        return is_slow or is_narrow or is_lossy or self._is_choked()

    def _stands(self, waits: float) -> bool:
        """Return whether a layer that was just reached has filled a queue since."""
        now, held = self._clock(), self._clock() - self._changed
        if not self._went_up or held > TRUSTED_SECONDS:
            return False
        if waits <= NEW_SECONDS + (SLOW_SECONDS - NEW_SECONDS) * held / TRUSTED_SECONDS:
            self._waiting = None
        elif self._waiting is None:
            self._waiting = now
        return self._waiting is not None and now - self._waiting > STANDS_SECONDS

    def _is_backed(self) -> bool:
        """Return whether losses or round trips say of the way what an estimate does."""
        return self._was_lossy or self._was_late

    def _note_choking(self, lost: float) -> None:
        """Take a report of a layer that has been sent for a while."""
        if self._clock() - self._changed > OLD_SECONDS:
            is_late = self._trips.newest > self._trips.best + CHOKED_SECONDS
            self._choking.append(1.0 if is_late else lost)

    def _is_choked(self) -> bool:
        """Return whether not even the slim layer leaves the sound its room."""
        is_told = self.layer is Layer.SLIM and len(self._choking) == CHOKED_REPORTS
        return is_told and sum(self._choking) > CHOKED * CHOKED_REPORTS

    def _is_settled(self) -> bool:
        return self._clock() - self._changed > SETTLING_SECONDS

    def _lower(self, passed: float = float("inf"), floor: Layer = Layer.SLIM) -> None:
        """Go down, as far as what passed a moment ago makes it necessary, to no less than that."""
        now = self._clock()
        self._give_up_trial()
        self._troubled = now
        layer = self.layer.below()
        if layer is self.layer or layer < floor:
            return
        while layer.bits_per_second > passed and layer > max(floor, Layer.SLIM):
            layer = layer.below()
        if self._went_up and now - self._changed < TRUSTED_SECONDS:
            self._patience = min(self._patience * 2, CALM_AT_MOST_SECONDS)
        elif now - self._changed >= TRUSTED_SECONDS:
            self._patience = CALM_SECONDS
        self._put(layer, now, up=False)

    def _rise(self) -> None:
        """Go up after calm, once a trial has held."""
        now = self._clock()
        above = self.layer.above(self.ceiling)
        if above is self.layer or not self._is_calm(now):
            return
        if self.can_try and not self._trips.are_known and self._may_tell(now):
            return
        if not self.has_room(self.extra_bits_per_second):
            return
        if not self.can_try:
            self._put(above, now, up=True)
        else:
            self._trial = Trial(self.layer, above, now, in_steps=self._trips.are_known)
            self.to_try = self._trial.seconds

    def _may_tell(self, now: float) -> bool:
        """Return whether a player that told round trips before is about to tell one again."""
        return self._trips.is_told and now - self._changed < TOLD_SECONDS

    def _judge(self, trial: Trial, reception: Reception) -> None:
        """Go up if nothing had to wait for what was sent on trial."""
        now = self._clock()
        fits = self._fits(trial, reception, now)
        if fits is False or trial.above > self.ceiling:
            self._end_trial(trial.held, now)
            self._troubled = now
        elif fits and trial.is_last and self._is_doubtful(reception.answer):
            trial.in_steps = False
        elif fits and trial.is_last:
            self._try_higher(trial, now)
        elif fits and reception.answer is not None:
            trial.go_on(now, self._trips.waited(reception.answer))
            self.to_try = trial.seconds

    def _try_higher(self, trial: Trial, now: float) -> None:
        """Go on with the layer after the one that holds, or get this one if it is the last.

        To change to it first, wait for its key frame and learn anew what is usual would take two
        seconds more for each.
        """
        higher = trial.above.above(self.ceiling)
        is_told = higher > trial.above and trial.in_steps
        if is_told and self.has_room(self._added_by(higher)):
            self._trial = Trial(trial.above, higher, now, in_steps=True)
            self.to_try = self._trial.seconds
        else:
            self._end_trial(trial.above, now)

    def _end_trial(self, layer: Layer, now: float) -> None:
        """Get the layer that is known to fit, if it is larger."""
        self._give_up_trial()
        if self.layer < layer <= self.ceiling:
            self._put(layer, now, up=True)

    def _is_doubtful(self, answer: Answer | None) -> bool:
        """Return whether this machine was so late that only losses can tell of the last step."""
        return answer is not None and not self._trips.is_sure_of(answer)

    def _fits(self, trial: Trial, reception: Reception, now: float) -> bool | None:
        """Return whether a step of a trial held, None if that is not told yet."""
        since = now - trial.begun - trial.seconds
        if reception.lost is not None and reception.lost >= SOME_LOST:
            return False
        if not trial.in_steps:
            return True if reception.lost is not None and since > VERDICT_SECONDS else None
        if reception.answer is not None:
            return self._trips.fits(reception.answer)
        return False if since > UNHEARD_SECONDS else None

    def _give_up_trial(self) -> None:
        self._trial, self.to_try = None, 0.0

    def _is_calm(self, now: float) -> bool:
        held = STEP_SECONDS if self._went_up else self._patience
        return now - self._troubled >= self._patience and now - self._changed >= held

    def _put(self, layer: Layer, now: float, *, up: bool) -> None:
        self.layer, self._changed, self._went_up = layer, now, up
        self.is_overwhelmed &= not up
        self._was_lossy = self._was_late = self._is_caught_up = False
        self._waiting = None
        self._choking.clear()
        if not up:
            self._trips.forget()


def _always(bits_per_second: int) -> bool:
    """Bound nothing."""
    return True


def _passed(reception: Reception, sent: float) -> float:
    """Return how many bits a second came through, infinite where nearly all did."""
    if reception.lost is not None and reception.lost > OVERWHELMED:
        return sent * (1.0 - reception.lost)
    if reception.bits_per_second is not None:
        return float(reception.bits_per_second)
    return float("inf")
