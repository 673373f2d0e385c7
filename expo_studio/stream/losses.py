"""Which part of what was sent a player lost, as its reports tell."""

from __future__ import annotations

import time
from typing import NamedTuple

from aiortc.rtp import RtcpReceiverInfo

LOSS_SECONDS = 1.0
CLEAR_PACKETS, CLEAR_PART = 20, 0.3
"""So much lost of so many packets is clear at once."""


class Heard(NamedTuple):
    """What a player had told at a time.

    Attributes:
        at: In monotonic seconds.
        highest: The highest number that came.
        lost: Packets lost in all.
        sent: Packets that it had been sent.
    """

    at: float
    highest: int
    lost: int
    sent: int


class Losses:
    """What one player lost."""

    def __init__(self) -> None:
        self._heard: Heard | None = None

    def hear(self, report: RtcpReceiverInfo, sent: int = 0) -> float | None:
        """Return which part was lost, over a second; sooner only where it was very much.

        Players that lose something report many times a second, of a few packets each. Those that
        nothing reaches any more know of nothing that they lost, though ``sent`` packets in all so
        far have become more: that is no news, and no calm.
        """
        now, before = time.monotonic(), self._heard
        heard = Heard(now, report.highest_sequence, report.packets_lost, sent)
        if before is None:
            self._heard = heard
            return report.fraction_lost / 256
        expected = (heard.highest - before.highest) & 0xFFFFFFFF
        part = max(0, heard.lost - before.lost) / max(1, expected)
        is_clear = expected >= CLEAR_PACKETS and part > CLEAR_PART
        if now - before.at < LOSS_SECONDS and not is_clear:
            return None
        self._heard = heard
        is_cut_off = not expected and sent - before.sent >= CLEAR_PACKETS
        return None if is_cut_off else min(1.0, part)
