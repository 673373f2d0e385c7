"""Addresses that browsers hide behind names (mDNS): taken later, so that no answer waits for them.

To ask who a name is takes a second where nobody answers. The player's own checks reach us
meanwhile; its address matters only where our firewall lets nobody in before we called.
Only names that browsers make up are asked for: any other would let a visitor find out, by how
long we take or whom we call, which devices there are around us.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from aiortc.exceptions import InvalidStateError
from aiortc.sdp import candidate_from_sdp

if TYPE_CHECKING:
    from aiortc import RTCIceCandidate, RTCPeerConnection

WAITING_AT_MOST = 256
"""More names than that do not wait; the newest are left out."""
ASKED_AT_ONCE = 16
NAMES_AT_MOST = 16
"""Asked for one connection; browsers have one or two for each way into the network."""
OFFERED_AT_MOST = 100
"""Addresses taken of one offer: each is compared with all others before anybody else's turn."""
GARBAGE = (ValueError, IndexError, AssertionError, KeyError)
"""What a candidate that is none raises, found by trying."""
_OF_BROWSERS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.local", re.IGNORECASE)
"""Names made up by browsers (draft-ietf-mmusic-mdns-ice-candidates, 3.1.1)."""
_CANDIDATE = "a=candidate:"
_HOST = 4
"""Which word of a candidate is its address (RFC 8839, 5.1)."""
_END = "a=end-of-candidates"
log = logging.getLogger(__name__)


class Opened(NamedTuple):
    """An offer without hidden addresses, and what was taken out."""

    sdp: str
    hidden: tuple[RTCIceCandidate, ...]


def opened(offer: str) -> Opened:
    """Return an offer that names only what can be reached at once, and not without end."""
    lines = offer.splitlines(keepends=True)
    is_whole = not any(map(is_hidden, lines))
    kept, hidden, section, count = [], [], -1, 0
    for line in lines:
        section += line.startswith("m=")
        if is_hidden(line):
            hidden.append((section, line.strip().partition(":")[2]))
        elif line.startswith(_CANDIDATE):
            count += 1
            kept += [line] if count <= OFFERED_AT_MOST else []
        elif is_whole or not line.startswith(_END):
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
    """Return whether a line of SDP names an address by a name of mDNS, however it is written."""
    words = line.split()
    is_candidate = line.startswith(_CANDIDATE) and len(words) > _HOST
    return is_candidate and words[_HOST].lower().endswith(".local")


class HiddenAddresses:
    """Asks who is behind names; ``run`` must be running. On loopback nobody is asked."""

    def __init__(self, *, is_local: bool) -> None:
        self._is_local = is_local
        self._waiting: asyncio.Queue[tuple[RTCPeerConnection, RTCIceCandidate]] = asyncio.Queue(
            WAITING_AT_MOST
        )
        self._taken: WeakKeyDictionary[RTCPeerConnection, int] = WeakKeyDictionary()

    def take(self, connection: RTCPeerConnection, hidden: Iterable[RTCIceCandidate]) -> None:
        """Try these too for a connection, once it is known where they are."""
        for candidate in hidden:
            taken = self._taken.get(connection, 0)
            is_fit = taken < NAMES_AT_MOST and _OF_BROWSERS.fullmatch(candidate.ip) is not None
            if is_fit and not (self._is_local or self._waiting.full()):
                self._taken[connection] = taken + 1
                self._waiting.put_nowait((connection, candidate))

    async def run(self) -> None:
        """Ask, some at once, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(ASKED_AT_ONCE):
                tasks.create_task(self._ask_each(), name="hidden addresses")

    async def _ask_each(self) -> None:
        while True:
            await _add(*await self._waiting.get())


async def _add(connection: RTCPeerConnection, candidate: RTCIceCandidate) -> None:
    try:
        await connection.addIceCandidate(candidate)
    except (*GARBAGE, InvalidStateError, OSError):
        log.info("an address behind a name is of no use")
