"""The private names of the pinned aiortc and aioice that sending needs, all in one place.

aiortc packs, encodes and reports for each visitor by itself. Here its senders only
negotiate; when a connection has come about, they hand over what was agreed and the way to
the visitor, and what the visitor reports.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aioice.ice
from aiortc import RTCPeerConnection, RTCRtpSender, RTCRtpTransceiver
from aiortc.rtcdtlstransport import (
    SRTP_AEAD_AES_128_GCM,
    SRTP_AEAD_AES_256_GCM,
    SRTP_AES128_CM_SHA1_80,
    RTCCertificate,
    RTCDtlsTransport,
    State,
)
from aiortc.rtcrtpparameters import RTCRtpSendParameters
from aiortc.rtp import AnyRtcpPacket

SENDER_NAMES = ("_ssrc", "_rtx_ssrc", "_handle_rtcp_packet")
RECEIVER_NAMES = (
    "_RTCRtpReceiver__remote_bitrate_estimator",
    "_RTCRtpReceiver__nack_generator",
    "_RTCRtpReceiver__jitter_buffer",
)
TIME_EXTENSION = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"
MID_EXTENSION = "urn:ietf:params:rtp-hdrext:sdes:mid"
LOOPBACK = "127.0.0.1"
CIPHERS = (
    b"ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-SHA:"
    b"ECDHE-ECDSA-AES256-SHA:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305"
)
"""aiortc's own, and those for players whose certificate is of RSA, as GStreamer's is.

What is protected by AES-128 in GCM costs least; every player must know AES-128 with SHA-1 (RFC
8827), so longer keys are not offered.
"""


TAG_BYTES = {
    SRTP_AES128_CM_SHA1_80.openssl_profile: 10,
    SRTP_AEAD_AES_128_GCM.openssl_profile: 16,
    SRTP_AEAD_AES_256_GCM.openssl_profile: 16,
}
"""What each way of protecting adds to a packet."""


_create_context = RTCCertificate._create_ssl_context


def _create_wider_context(self: RTCCertificate, srtp_profiles: list[Any]) -> Any:
    """Return a context for DTLS that agrees with players of either kind of certificate."""
    cheap = [one for one in srtp_profiles if one is not SRTP_AEAD_AES_256_GCM]
    context = _create_context(self, cheap or srtp_profiles)
    context.set_cipher_list(CIPHERS)
    return context


RTCCertificate._create_ssl_context = _create_wider_context  # type: ignore[method-assign]


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed with one visitor about one stream.

    Attributes:
        codec: MIME type of what is sent.
        repair_type: Payload type of retransmissions (RFC 4588), None without them.
        time_id, mid_id: Header extensions (RFC 8285), 0 where not agreed.
    """

    codec: str
    source: int
    payload_type: int
    repair_source: int
    repair_type: int | None
    mid: str
    mid_id: int
    time_id: int
    cname: str


class Line:
    """The way to one visitor: their keys and where to send."""

    def __init__(self, transport: RTCDtlsTransport) -> None:
        self._transport = transport
        self._connection = transport.transport._connection
        self._session: Any = None

    @property
    def session(self) -> Any:
        """Return libsrtp's session for what is sent."""
        if self._session is None:
            self._session = self._transport._tx_srtp._srtp[0]
        return self._session

    @property
    def tag_bytes(self) -> int:
        """Return how many bytes protecting adds to a packet."""
        connection: Any = self._transport._ssl
        return TAG_BYTES[connection.get_selected_srtp_profile()]

    @property
    def is_open(self) -> bool:
        """Return whether something can be sent."""
        return self._transport._state is State.CONNECTED and 1 in self._connection._nominated

    @property
    def pair(self) -> Any:
        """Return the chosen pair of addresses, None while there is none."""
        return self._connection._nominated.get(1)

    def protect_report(self, report: bytes) -> bytes:
        """Return RTCP protected."""
        return self._transport._tx_srtp.protect_rtcp(report)

    def send(self, packet: bytes) -> None:
        """Send one protected packet the plain way; what does not fit is lost."""
        pair = self.pair
        if pair is not None and not _is_closing(pair.protocol.transport):
            pair.protocol.transport.sendto(packet, pair.remote_addr)


def _is_closing(transport: Any) -> bool:
    """Return whether sending is useless; aioice's way through a relay knows it by itself."""
    return isinstance(transport, asyncio.DatagramTransport) and transport.is_closing()


Started = Callable[[Terms, Line], None]
Hear = Callable[[AnyRtcpPacket], None]


def take_over(sender: RTCRtpSender, started: Started, hear: Hear) -> None:
    """Let aiortc's sender negotiate only; ``hear`` gets the RTCP that is for it."""
    missing = [name for name in SENDER_NAMES if not hasattr(sender, name)]
    if missing:
        raise AttributeError(f"this aiortc has no RTCRtpSender.{missing[0]}")

    async def send(parameters: RTCRtpSendParameters) -> None:
        transport = sender.transport
        if sender._ssrc not in transport._rtp_router.senders:
            transport._register_rtp_sender(sender, parameters)
            started(_terms(sender, parameters), Line(transport))

    async def stop() -> None:
        sender.transport._unregister_rtp_sender(sender)

    async def handle(packet: AnyRtcpPacket) -> None:
        hear(packet)

    sender.send = send  # type: ignore[method-assign]
    sender.stop = stop  # type: ignore[method-assign]
    sender._handle_rtcp_packet = handle  # type: ignore[method-assign]


def only_send(transceiver: RTCRtpTransceiver) -> None:
    """Give back what aiortc keeps ready for receiving: a thousand objects a stream."""
    for name in RECEIVER_NAMES:
        if not hasattr(transceiver.receiver, name):
            raise AttributeError(f"this aiortc has no {name}")
        setattr(transceiver.receiver, name, None)


def _terms(sender: RTCRtpSender, parameters: RTCRtpSendParameters) -> Terms:
    main = parameters.codecs[0]
    repairs = [
        codec.payloadType
        for codec in parameters.codecs
        if codec.mimeType.lower().endswith("/rtx")
        and codec.parameters.get("apt") == main.payloadType
    ]
    extensions = {one.uri: one.id for one in parameters.headerExtensions}
    return Terms(
        codec=main.mimeType,
        source=sender._ssrc,
        payload_type=main.payloadType or 0,
        repair_source=sender._rtx_ssrc,
        repair_type=repairs[0] if repairs else None,
        mid=parameters.muxId,
        mid_id=_short(extensions.get(MID_EXTENSION, 0)),
        time_id=_short(extensions.get(TIME_EXTENSION, 0)),
        cname=parameters.rtcp.cname or "",
    )


def _short(number: int) -> int:
    """Return an extension's number if one-byte headers can carry it, else 0."""
    return number if number < 15 else 0


def stay_on_loopback(connection: RTCPeerConnection) -> None:
    """Let a connection use loopback alone: for hosts that are not open to the network."""
    for transceiver in connection.getTransceivers():
        _gather_on_loopback(transceiver.receiver.transport.transport._connection)


def _gather_on_loopback(connection: aioice.ice.Connection) -> None:
    gather = connection.get_component_candidates

    async def here(component: int, addresses: list[str], **rest: Any) -> Any:
        return await gather(component, [LOOPBACK] if addresses else [], **rest)

    connection.get_component_candidates = here  # type: ignore[method-assign, assignment]
