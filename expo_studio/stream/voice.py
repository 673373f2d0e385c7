"""The sound of the program: sources mixed and encoded once for everyone."""

from __future__ import annotations

import fractions
import logging
import threading
import time
from collections.abc import Callable
from enum import StrEnum

import av
import numpy as np

from expo_studio.errors import ExpoError
from expo_studio.stream import clearing
from expo_studio.stream.buffers import bytes_of
from expo_studio.stream.clearing import Clearing
from expo_studio.stream.sound import BLOCK, BLOCK_SECONDS, RATE, Block, Inlet, Source, no_microphone

BITS_PER_SECOND = 64_000
DELAY_SECONDS = 0.05
"""From the air to the mix: the microphone's buffer and the blocks that wait."""
RETRY_SECONDS = 3.0
SILENT_SECONDS = 2.0
"""A microphone that gives nothing for so long is gone."""
LEVEL_BLOCKS = 5
"""A level is told ten times a second."""
STOP_SECONDS = 5.0
log = logging.getLogger(__name__)

Emit = Callable[[bytes, int], None]
Tell = Callable[[ExpoError], None]


class Hearing(StrEnum):
    """What is heard of the presenter."""

    NONE = "none"
    ON = "on"
    MUTED = "muted"
    FAILED = "failed"


class Cleared(StrEnum):
    """Whether noise and echo are taken out; none where there is nothing to do it with."""

    NONE = "none"
    ON = "on"
    OFF = "off"


class Voice:
    """Owns the thread that mixes and the one that keeps the microphone open.

    Attributes:
        level: Loudest sample of the microphone in the last tenth of a second, 0 to 1.
        is_muted: Whether the microphone is left out.
        wants_clearing: Whether noise and echo are to be taken out of the microphone, None for
            what is no voice in a room.
    """

    def __init__(
        self,
        microphone: Source | None,
        emit: Emit,
        failed: Tell,
        *,
        is_asked_for: bool = True,
        wants_clearing: bool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare.

        Args:
            microphone: What is heard, None for nothing.
            emit: Gets Opus packets and their time in 1/48,000 s.
            failed: Hears once why the microphone cannot be heard, until it works again.
            is_asked_for: Somebody wants the microphone; else its absence is no trouble.
            wants_clearing: Noise and echo are taken out of it where that is possible; None
                for what is no voice in a room.
            clock: By which sources are heard, monotonic seconds.
        """
        self.wants_clearing = wants_clearing
        self._clock = clock
        self._clearing: Clearing | None = None
        self._is_asked_for = is_asked_for
        self._microphone = microphone
        self._emit = emit
        self._failed = failed
        self._own = Inlet(clock)
        self._encoder = OpusEncoder()
        self._guests: dict[str, Inlet] = {}
        self._delay = DELAY_SECONDS
        self._over = threading.Event()
        self._failure: ExpoError | None = None
        self._threads = [
            threading.Thread(target=self._mix_all, name="mix", daemon=True),
            threading.Thread(target=self._listen_always, name="microphone", daemon=True),
        ]
        self.level, self._loudest = 0.0, 0
        self.is_muted = False

    @property
    def hearing(self) -> Hearing:
        """Return what is heard of the presenter."""
        if self._microphone is None:
            return Hearing.NONE
        if self._failure is not None:
            return Hearing.FAILED
        return Hearing.MUTED if self.is_muted else Hearing.ON

    @property
    def cleared(self) -> Cleared:
        """Return whether noise and echo are taken out."""
        if self._clearing is None:
            return Cleared.NONE
        return Cleared.ON if self.wants_clearing else Cleared.OFF

    def start(self) -> None:
        """Begin to be heard."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Be heard no longer; wait for the threads."""
        self._over.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(STOP_SECONDS)

    def ask(self) -> None:
        """Want the microphone from now on, and tell if it cannot be heard."""
        self._is_asked_for = True
        if self._failure is not None:
            self._failed(self._failure)

    def guest(self, name: str) -> Inlet:
        """Return the inlet of one more source, such as a phone."""
        self._guests[name] = inlet = Inlet(self._clock)
        return inlet

    def behind(self, name: str) -> float | None:
        """Return how much later than it came a guest's sound leaves by its time, seconds.

        None while the guest is not heard.
        """
        waited = self._guests[name].waited if name in self._guests else 0.0
        return waited - self._delay if waited else None

    def dismiss(self, name: str) -> None:
        """Hear a guest no longer."""
        self._guests.pop(name, None)

    def _mix_all(self) -> None:
        due, count = time.monotonic(), 0
        while not self._over.wait(max(0.0, due - time.monotonic())):
            if time.monotonic() - due > 1.0:
                due = time.monotonic()  # this machine slept
            self._mix(due)
            due, count = due + BLOCK_SECONDS, count + 1
            if count % LEVEL_BLOCKS == 0:
                self.level, self._loudest = self._loudest / 32_768, 0

    def _mix(self, due: float) -> None:
        """Emit the block that is due, monotonic seconds."""
        own = self._own.take(due)
        self._loudest = max(self._loudest, _peak(own))
        beside = mixed([guest.take(due) for guest in tuple(self._guests.values())])
        own, self._delay = self._clear(own, beside)
        for packet in self._encoder.encode(mixed([None if self.is_muted else own, beside])):
            self._emit(packet, int((due - self._delay) * RATE))

    def _clear(self, own: Block | None, beside: Block | None) -> tuple[Block | None, float]:
        """Return what is heard of the presenter, and how late that is in seconds."""
        if own is None or self._clearing is None or not self.wants_clearing:
            return own, DELAY_SECONDS
        try:
            cleared = self._clearing.clear(own, beside)
        except clearing.FAILURES as error:
            log.warning("voices are not cleared any more: %s", error)
            self._clearing = None
            return own, DELAY_SECONDS
        return cleared, DELAY_SECONDS + clearing.DELAY_SECONDS

    def _listen_always(self) -> None:
        """Keep the microphone open; one that is gone is tried again until it is back."""
        if self.wants_clearing is not None:
            self._clearing = Clearing.made()
        while self._microphone is not None and not self._over.is_set():
            try:
                with self._microphone.open(self._own.hear):
                    self._until_silent()
            except ExpoError as error:
                self._fail(error)
            self._over.wait(RETRY_SECONDS)

    def _until_silent(self) -> None:
        opened = time.monotonic()
        while not self._over.wait(0.1):
            last = max(opened, self._own.heard)
            if self._own.heard > opened:
                self._failure, self._is_asked_for = None, True
            if time.monotonic() - last > SILENT_SECONDS:
                raise no_microphone("it gives no sound")

    def _fail(self, error: ExpoError) -> None:
        """Tell once until it works again."""
        is_new = self._failure is None
        self._failure = error
        if is_new and self._is_asked_for:
            self._failed(error)


class OpusEncoder:
    """Encodes blocks, or nothing at all while nothing is heard."""

    def __init__(self) -> None:
        context = av.CodecContext.create("libopus", "w")
        context.bit_rate = BITS_PER_SECOND
        context.sample_rate = RATE
        context.format = "s16"
        context.layout = "stereo"
        context.time_base = fractions.Fraction(1, RATE)
        context.options = {
            "application": "voip",
            "frame_duration": "20",
            "fec": "1",
            "packet_loss": "10",
        }
        self._context = context
        self._at = 0

    def encode(self, block: Block | None) -> list[bytes]:
        """Return the packets of a block, none for None."""
        self._at += BLOCK
        if block is None:
            return []
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate, frame.pts = RATE, self._at
        frame.time_base = fractions.Fraction(1, RATE)
        return [bytes_of(packet) for packet in self._context.encode(frame)]


def mixed(blocks: list[Block | None]) -> Block | None:
    """Return the sum of what is heard, None if nothing is."""
    heard = [block for block in blocks if block is not None]
    if len(heard) <= 1:
        return heard[0] if heard else None
    total = np.sum(heard, axis=0, dtype=np.int32)
    return np.clip(total, -32_768, 32_767).astype(np.int16)


def _peak(block: Block | None) -> int:
    return 0 if block is None else int(np.abs(block.astype(np.int32)).max())
