"""Addresses that browsers hide behind names (mDNS): taken later, so that no answer waits for them.

To ask who a name is takes a second where nobody answers. The player's own checks reach us
meanwhile; its address matters only where our firewall lets nobody in before we called.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from aiortc.exceptions import InvalidStateError
from aiortc.sdp import candidate_from_sdp

if TYPE_CHECKING:
    from aiortc import RTCIceCandidate, RTCPeerConnection

WAITING_AT_MOST = 256
"""More addresses than that are not asked for at once."""
GARBAGE = (ValueError, IndexError, AssertionError, KeyError)
"""What a candidate that is none raises, found by trying."""
_HIDDEN = re.compile(r"a=candidate:\S+ \d+ \w+ \d+ [A-Za-z0-9-]{1,63}\.local ")
_END = "a=end-of-candidates"
log = logging.getLogger(__name__)


class Opened(NamedTuple):
    """An offer without hidden addresses, and what was taken out."""

    sdp: str
    hidden: tuple[RTCIceCandidate, ...]


def opened(offer: str) -> Opened:
    """Return an offer that names only what can be reached at once; others stay as they are."""
    lines = offer.splitlines(keepends=True)
    if not any(map(_HIDDEN.match, lines)):
        return Opened(offer, ())
    kept, hidden, section = [], [], -1
    for line in lines:
        section += line.startswith("m=")
        if _HIDDEN.match(line):
            hidden.append((section, line.strip().partition(":")[2]))
        elif not line.startswith(_END):
            kept.append(line)
    return Opened("".join(kept), tuple(_candidates(hidden)))


def _candidates(lines: Iterable[tuple[int, str]]) -> Iterable[RTCIceCandidate]:
    for section, line in lines:
        try:
            candidate = candidate_from_sdp(line)
        except GARBAGE:
            continue
        candidate.sdpMLineIndex = section
        yield candidate


def is_hidden(line: str) -> bool:
    """Return whether a line of SDP names an address by a name of mDNS."""
    return _HIDDEN.match(line) is not None


class HiddenAddresses:
    """Asks who is behind names; ``run`` must be running. On loopback nobody is asked."""

    def __init__(self, *, is_local: bool) -> None:
        self._is_local = is_local
        self._waiting: asyncio.Queue[tuple[RTCPeerConnection, RTCIceCandidate]] = asyncio.Queue(
            WAITING_AT_MOST
        )

    def take(self, connection: RTCPeerConnection, hidden: Iterable[RTCIceCandidate]) -> None:
        """Try these too for a connection, once it is known where they are."""
        for candidate in hidden:
            if not (self._is_local or self._waiting.full()):
                self._waiting.put_nowait((connection, candidate))

    async def run(self) -> None:
        """Ask, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                connection, candidate = await self._waiting.get()
                tasks.create_task(_add(connection, candidate), name="hidden address")


async def _add(connection: RTCPeerConnection, candidate: RTCIceCandidate) -> None:
    try:
        await connection.addIceCandidate(candidate)
    except (*GARBAGE, InvalidStateError, OSError):
        log.info("an address behind a name is of no use")
