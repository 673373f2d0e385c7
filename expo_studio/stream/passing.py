"""Passing on: a camera that is shown full, alone, reaches visitors as it was sent.

Its encoded pictures take the place of those layers of ours that they fit; nothing is decoded
and encoded again between its sender and a visitor. Who gets a smaller layer or another codec,
and the recording, get our own encodes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.incoming import Incoming
from expo_studio.stream.intake import Arrived, Clock
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.streams import BEHIND_BYTES
from expo_studio.text import Text

REVIEW_SECONDS = 0.05
SILENT_SECONDS = 1.0
"""Who gives no whole picture for so long is composed again, until they give some steadily; sooner
there would be nothing else to show than their last picture, which stands anyway. Whoever sends no
key frames when asked for them is composed as well: else who joins would see nothing."""
STEADY_SECONDS = 2.0
STEADY_AT_MOST_SECONDS = 30.0
"""Whoever fell silent again soon has to be steady for twice as long, up to this."""
LARGER = 1.02
"""So many times the pixels of a layer still fit it."""
MORE, STILL_MORE = 1.2, 1.6
"""So many times the bits of a layer fit it, and stay in it."""

KEY_SECONDS_AT_MOST, KEY_PART = 1.2, 0.8
"""A key frame is at most what a layer spends in so long, and this part of what may wait for
somebody: who could never be sent one would see nothing."""
PICTURES_AT_MOST = 90.0
"""A second: each is a packet at least for every visitor."""


class Passed(StrEnum):
    """How what is shown full reaches visitors."""

    NONE = "none"
    """Nothing that came encoded is shown full."""
    WAITING = "waiting"
    """It is composed until it comes steadily."""
    ON = "on"
    """As it comes."""
    PROFILE = "profile"
    """Encoded anew: not every browser plays what it sends."""
    SIZE = "size"
    """Encoded anew: it is larger than the session's picture, or spends much more."""
    KEYS = "keys"
    """Composed: it sends no key frames when asked for them, so that who joins would see nothing."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How what is shown full reaches visitors, and what it is: ``h264 1280x720``."""

    passed: Passed = Passed.NONE
    sent: str = ""


class Passing:
    """Decides what is passed on; lives on the session's loop, and ``run`` must be running.

    Attributes:
        standing: How what is shown full reaches visitors.
    """

    def __init__(
        self,
        fanout: Fanout,
        top: Layer,
        full: Callable[[], str],
        warned: Callable[[ExpoError], None],
        clock: Clock = time.monotonic,
    ) -> None:
        """Begin.

        Args:
            fanout: Where the visitors are.
            top: The largest layer of the session.
            full: Returns the camera that is shown full with nothing over it, empty for none.
            warned: Called once for each sender whose pictures do not fit.
            clock: In monotonic seconds.
        """
        self.standing = Standing()
        self._fanout = fanout
        self._top = top
        self._full = full
        self._warned = warned
        self._clock = clock
        self._senders: dict[str, Incoming] = {}
        self._passed: frozenset[Rendition] = frozenset()
        self._name = ""
        self._told: set[str] = set()
        self._patience = Patience(clock)

    def add(self, name: str, sender: Incoming) -> None:
        """Take one more sender."""
        self._senders[name] = sender
        self._allow(self._name)
        sender.heard = lambda picture, ticks: self._take(name, picture, ticks)

    def drop(self, name: str) -> None:
        """Forget a sender; whoever gets it is composed again."""
        self._senders.pop(name, None)
        self._told.discard(name)
        self.review()

    def ask_for_key(self, name: str) -> None:
        """Ask a sender for a key frame."""
        sender = self._senders.get(name)
        if sender is not None:
            sender.ask_for_key()

    async def run(self) -> None:
        """Look after the senders, until cancelled."""
        while True:
            for sender in tuple(self._senders.values()):
                sender.tend()
            self.review()
            await asyncio.sleep(REVIEW_SECONDS)

    def review(self) -> None:
        """Pass on what is to be passed on now, and nothing else."""
        name = self._full()
        sender = self._senders.get(name)
        if name != self._name or sender is None:
            self._patience = Patience(self._clock)
        self._name = name if sender is not None else ""
        self._allow(name)
        passed, layers = self._judged(sender)
        self.standing = Standing(passed, _words(sender) if sender is not None else "")
        codec = sender.codec if sender is not None else None
        now = frozenset(Rendition(codec, one, name) for one in layers) if codec else frozenset()
        if now != self._passed:
            self._passed = now
            self._fanout.pass_on(now)
        if passed in {Passed.PROFILE, Passed.SIZE} and name not in self._told:
            self._told.add(name)
            self._warned(_unfit(passed, self.standing.sent, self._top))

    def _allow(self, full: str) -> None:
        """Let everyone send what the top layer spends, who is shown full within a visitor's share.

        What is not shown full is composed: it reaches nobody as it is.
        """
        top = self._top.bits_per_second
        share = max(self._fanout.share, Layer.P360.bits_per_second)
        for name, sender in self._senders.items():
            sender.allow(int(min(top, share)) if name == full else top)

    def _judged(self, sender: Incoming | None) -> tuple[Passed, list[Layer]]:
        """Return whether a sender is passed on, and in place of which layers."""
        if sender is None:
            return Passed.NONE, []
        if sender.head is None or sender.bits_per_second is None:
            return Passed.WAITING, []
        if not sender.head.is_common:
            return Passed.PROFILE, []
        layers = [one for one in Layer if self._fits(sender, one)]
        if not layers:
            return Passed.SIZE, []
        sound_at = float("-inf") if sender.is_deaf else sender.sound_at
        if not self._patience.holds(sound_at, is_on=bool(self._passed)):
            return Passed.KEYS if sender.is_deaf else Passed.WAITING, []
        return Passed.ON, layers

    def _fits(self, sender: Incoming, layer: Layer) -> bool:
        """Return whether a sender's pictures may take the place of a layer."""
        if not Layer.SLIM < layer <= self._top or sender.head is None:
            return False
        is_in = any(one.layer is layer for one in self._passed)
        bits = layer.bits_per_second * (STILL_MORE if is_in else MORE)
        pixels = sender.head.width * sender.head.height
        key = min(layer.bits_per_second / 8 * KEY_SECONDS_AT_MOST, BEHIND_BYTES * KEY_PART)
        return (
            0 < pixels <= layer.width * layer.height * LARGER
            and (sender.bits_per_second or 0.0) <= bits
            and sender.key_bytes <= key
            and sender.pictures_per_second <= PICTURES_AT_MOST
        )

    def _take(self, name: str, picture: Arrived, ticks: int) -> None:
        for rendition in self._passed:
            if rendition.sender == name and rendition.codec is picture.codec:
                self._fanout.push(rendition, picture.encoded, ticks, is_key=picture.is_key)


class Patience:
    """How long somebody who fell silent must be steady before being passed on again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._broke = float("-inf")
        self._began = float("-inf")
        self._needed = 0.0

    def holds(self, sound_at: float, *, is_on: bool) -> bool:
        """Return whether a sender whose last whole picture came then is to be passed on."""
        now = self._clock()
        if now - sound_at > SILENT_SECONDS:
            if is_on:
                is_soon = now - self._began < STEADY_AT_MOST_SECONDS
                longer = min(self._needed * 2, STEADY_AT_MOST_SECONDS) if is_soon else 0.0
                self._needed = max(STEADY_SECONDS, longer)
            self._broke = now
            return False
        if now - self._broke < self._needed:
            return False
        if not is_on:
            self._began = now
        return True


def _words(sender: Incoming) -> str:
    head = sender.head
    if sender.codec is None or head is None:
        return ""
    size = f" {head.width}x{head.height}" if head.width else ""
    return f"{sender.codec.value}{size}"


def _unfit(passed: Passed, sent: str, top: Layer) -> LiveError:
    if passed is Passed.PROFILE:
        return LiveError(
            Text(
                zh="这路画面（{sent}）的编码档次不是所有浏览器都能播放，因此会重新编码。",
                en="Not every browser plays the profile of this picture ({sent}); it is encoded "
                "anew.",
            ).filled(sent=sent),
            Text(
                zh="想原样转发，请在编码器里选择 H.264 baseline。",
                en="To have it passed on as it is, choose H.264 baseline in the encoder.",
            ),
        )
    return LiveError(
        Text(
            zh="这路画面（{sent}）超出了本场直播的 {top}，因此会重新编码。",
            en="This picture ({sent}) is more than the session's {top}; it is encoded anew.",
        ).filled(sent=sent, top=top.words),
        Text(
            zh="想原样转发，请让它发送不大于 {top}、每秒不超过 {bits} Mbit 的画面。",
            en="To have it passed on as it is, send at most {top} and {bits} Mbit/s.",
        ).filled(top=top.words, bits=round(top.bits_per_second / 1e6, 1)),
    )
