"""What the pinned aiortc and aioice make anew for each connection, made once or when needed.

When a hundred come at once, each millisecond of an answer is a tenth of a second in which the
pictures of those who watch already wait.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import aioice.ice
from aiortc import rtcrtpreceiver
from aiortc.rate import RemoteBitrateEstimator
from aiortc.rtcdtlstransport import RTCCertificate, RTCDtlsFingerprint
from aiortc.rtcrtpparameters import RTCRtpCodecParameters

ADDRESSES_SECONDS = 1.0
"""So long this machine's addresses are taken to be the same."""

FINGERPRINTS = "expo_fingerprints"


class LateEstimator:
    """Estimates what comes in; its thousand objects are made when the first packet comes."""

    def __init__(self) -> None:
        self._made: RemoteBitrateEstimator | None = None

    def add(self, *packet: int, **named: int) -> tuple[int, list[int]] | None:
        """Take a packet as aiortc's own does; return its estimate where that is new."""
        self._made = self._made or RemoteBitrateEstimator()
        return self._made.add(*packet, **named)


class KnownAddresses:
    """This machine's addresses, asked of the system once for all who come at the same time."""

    def __init__(self) -> None:
        self._known: dict[tuple[bool, bool], tuple[float, list[str]]] = {}

    def __call__(self, use_ipv4: bool, use_ipv6: bool) -> list[str]:  # noqa: FBT001 (aioice's)
        """Return them as aioice does."""
        now, wish = time.monotonic(), (use_ipv4, use_ipv6)
        at, found = self._known.get(wish, (float("-inf"), []))
        if now - at > ADDRESSES_SECONDS:
            found = _ask_for_addresses(use_ipv4, use_ipv6)
            self._known[wish] = (now, found)
        return list(found)


def _copied(self: RTCRtpCodecParameters, memo: dict[int, Any]) -> RTCRtpCodecParameters:
    """Return a codec of its own; what was agreed of it is told by values that nobody changes."""
    return replace(self, rtcpFeedback=list(self.rtcpFeedback), parameters=dict(self.parameters))


def _known_fingerprints(self: RTCCertificate) -> list[RTCDtlsFingerprint]:
    """Return what a certificate is recognised by, computed once; a description asks four times."""
    known: dict[str, Any] = self.__dict__
    if FINGERPRINTS not in known:
        known[FINGERPRINTS] = _compute_fingerprints(self)
    return list(known[FINGERPRINTS])


_compute_fingerprints = RTCCertificate.getFingerprints
_ask_for_addresses = aioice.ice.get_host_addresses
RTCCertificate.getFingerprints = _known_fingerprints  # type: ignore[method-assign]
aioice.ice.get_host_addresses = KnownAddresses()
rtcrtpreceiver.RemoteBitrateEstimator = LateEstimator  # type: ignore[assignment, attr-defined]
RTCRtpCodecParameters.__deepcopy__ = _copied  # type: ignore[attr-defined]
