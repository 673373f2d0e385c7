"""The private names of the pinned aiortc and aioice that we need, all in one place.

aiortc packs, encodes and reports for each visitor by itself. Here its senders only
negotiate; when a connection has come about, they hand over what was agreed and the way to
the visitor, and what the visitor reports. Its receivers decode; what they get is also handed
over encoded, and what they ask of the sender is said by us.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import aioice.ice
import aioice.stun
from aiortc import RTCPeerConnection, RTCRtpReceiver, RTCRtpSender, RTCRtpTransceiver
from aiortc.codecs import HEADER_EXTENSIONS
from aiortc.codecs.h264 import H264Decoder
from aiortc.jitterbuffer import JitterFrame
from aiortc.rtcdtlstransport import (
    SRTP_AEAD_AES_128_GCM,
    SRTP_AEAD_AES_256_GCM,
    SRTP_AES128_CM_SHA1_80,
    RTCCertificate,
    RTCDtlsTransport,
    State,
)
from aiortc.rtcrtpparameters import (
    RTCRtcpFeedback,
    RTCRtpHeaderExtensionParameters,
    RTCRtpSendParameters,
)
from aiortc.rtp import (
    RTCP_PSFB_APP,
    RTCP_PSFB_PLI,
    RTCP_RTPFB_NACK,
    AnyRtcpPacket,
    RtcpPsfbPacket,
    RtcpRtpfbPacket,
    RtpPacket,
    pack_remb_fci,
    unpack_remb_fci,
)

from expo_studio.stream import thrift as thrift  # it takes effect by being there
from expo_studio.stream.keyframes import PIXELS_AT_MOST
from expo_studio.stream.offers import asks_again
from expo_studio.stream.redundancy import RED, offered_for

ASKING_NAMES = ("_send_rtcp", "_send_rtcp_nack", "_send_rtcp_pli")
BUFFER, KNOWN = "_RTCRtpReceiver__jitter_buffer", "_RTCRtpReceiver__codecs"
AGREED = "_codecs"
TO_DECODE, TIMES = "_RTCRtpReceiver__decoder_queue", "_RTCRtpReceiver__timestamp_mapper"
SENDER_NAMES = ("_ssrc", "_rtx_ssrc", "_handle_rtcp_packet")
RECEIVER_NAMES = (
    "_RTCRtpReceiver__remote_bitrate_estimator",
    "_RTCRtpReceiver__nack_generator",
    "_RTCRtpReceiver__jitter_buffer",
)
TIME_EXTENSION = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"
MID_EXTENSION = "urn:ietf:params:rtp-hdrext:sdes:mid"
DELAY_EXTENSION = "http://www.webrtc.org/experiments/rtp-hdrext/playout-delay"
DELAY_NUMBER = 4
"""Of this extension in offers of ours; aiortc numbers its own up to 3."""
NACK = RTCRtcpFeedback("nack")
SOUND = "audio/opus"
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


HEADER_EXTENSIONS["video"].append(
    RTCRtpHeaderExtensionParameters(id=DELAY_NUMBER, uri=DELAY_EXTENSION)
)


_make_decoder = H264Decoder.__init__


def _make_bounded_decoder(self: H264Decoder) -> None:
    """Make a decoder that refuses sizes nobody sends, before it finds room for them."""
    _make_decoder(self)
    self.codec.options = {"max_pixels": str(PIXELS_AT_MOST)}


H264Decoder.__init__ = _make_bounded_decoder  # type: ignore[method-assign]


_parse_message = aioice.stun.parse_message
_receive = aioice.ice.StunProtocol.datagram_received


def _parse_or_refuse(data: bytes) -> aioice.stun.Message:
    """Return a message of STUN; garbage in its attributes is garbage like any other."""
    try:
        return _parse_message(data)
    except struct.error as error:
        raise ValueError(str(error)) from error


def _receive_something(
    self: aioice.ice.StunProtocol, data: bytes | str, addr: tuple[Any, ...]
) -> None:
    """Take a datagram; one without a single byte would end the connection."""
    if data:
        _receive(self, data, addr)


aioice.stun.parse_message = _parse_or_refuse
aioice.ice.StunProtocol.datagram_received = _receive_something  # type: ignore[method-assign]


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed with one visitor about one stream.

    Attributes:
        codec: MIME type of what is sent.
        repair_type: Payload type of retransmissions (RFC 4588), None without them.
        time_id, mid_id, delay_id: Header extensions (RFC 8285), 0 where not agreed.
        red_type: Payload type of redundant sound (RFC 2198), None without it.
        asks_again: Whether the player asks for lost sound, which then comes as it was sent.
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
    delay_id: int = 0
    red_type: int | None = None
    asks_again: bool = False


class Buffer(Protocol):
    """What stands in the place of aiortc's jitter buffer."""

    def add(self, packet: RtpPacket) -> tuple[bool, Any]:
        """Take a packet; return whether to ask for a key frame, and a picture to decode."""
        ...


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


def agree_on_repairs(transceiver: RTCRtpTransceiver, offer: str) -> None:
    """Agree to what an offer has for lost sound and aiortc knows nothing of.

    That it is asked for again, and redundant packets beside plain Opus, which stays first. To be
    called between the offer and its answer.
    """
    if not hasattr(transceiver, AGREED):
        raise AttributeError(f"this aiortc has no RTCRtpTransceiver.{AGREED}")
    agreed = getattr(transceiver, AGREED)
    opus = agreed[0].payloadType
    if asks_again(offer, opus):
        agreed[0].rtcpFeedback.append(NACK)
    red = offered_for(opus, offer)
    if red is not None:
        agreed.append(red)


class Backchannel:
    """What is said to somebody who sends a picture.

    Attributes:
        most: Bits a second that may be sent, None for as many as their network holds.
    """

    def __init__(self, transceiver: RTCRtpTransceiver) -> None:
        self.most: int | None = None
        self._is_estimated = False
        self._receiver = transceiver.receiver
        self._own = transceiver.sender._ssrc

    def mime(self, payload_type: int) -> str:
        """Return what is carried under a payload type, empty where it was not agreed."""
        codec = getattr(self._receiver, KNOWN).get(payload_type)
        return codec.mimeType if codec is not None else ""

    def ask_again(self, source: int, numbers: list[int]) -> None:
        """Ask for packets that are lost (RFC 4585, 6.2.1)."""
        packet = RtcpRtpfbPacket(fmt=RTCP_RTPFB_NACK, ssrc=self._own, media_ssrc=source)
        packet.lost = sorted(numbers)
        self._send(packet)

    def ask_for_key(self, source: int) -> None:
        """Ask for a key frame (RFC 4585, 6.3.1)."""
        self._send(RtcpPsfbPacket(fmt=RTCP_PSFB_PLI, ssrc=self._own, media_ssrc=source))

    def tell_most(self, source: int) -> None:
        """Say how much may be sent, unless aiortc does: packets without times give no estimate."""
        if self.most is not None and not self._is_estimated:
            self._send(self._estimate(self.most, [source]))
        self._is_estimated = False

    def bounded(self, packet: AnyRtcpPacket) -> AnyRtcpPacket:
        """Return what aiortc says, an estimate at most as high as may be sent."""
        if self.most is None or not isinstance(packet, RtcpPsfbPacket):
            return packet
        if packet.fmt != RTCP_PSFB_APP:
            return packet
        self._is_estimated = True
        bits, sources = unpack_remb_fci(packet.fci)
        return self._estimate(min(bits, self.most), sources)

    def _estimate(self, bits: int, sources: list[int]) -> RtcpPsfbPacket:
        words = pack_remb_fci(bits, sources)
        return RtcpPsfbPacket(fmt=RTCP_PSFB_APP, ssrc=self._own, media_ssrc=0, fci=words)

    def _send(self, packet: AnyRtcpPacket) -> None:
        line = Line(self._receiver.transport)
        if line.is_open:
            line.send(line.protect_report(bytes(packet)))


def take_in(
    transceiver: RTCRtpTransceiver,
    buffer: Buffer,
    back: Backchannel,
    ask_for_key: Callable[[], None],
) -> None:
    """Let the packets of a picture go through a buffer of ours, which asks for what is lost."""
    receiver = transceiver.receiver
    _require(receiver, ASKING_NAMES)
    say = receiver._send_rtcp

    async def send(packet: AnyRtcpPacket) -> None:
        await say(back.bounded(packet))

    async def ask_again(media_ssrc: int, lost: list[int]) -> None:
        """Say nothing: the buffer asks."""

    async def ask(media_ssrc: int) -> None:
        ask_for_key()

    receiver._send_rtcp = send  # type: ignore[method-assign]
    receiver._send_rtcp_nack = ask_again  # type: ignore[method-assign]
    receiver._send_rtcp_pli = ask  # type: ignore[method-assign]
    put_before(transceiver, buffer)


def put_before(transceiver: RTCRtpTransceiver, buffer: Buffer) -> None:
    """Put a buffer of ours in the place of aiortc's, which hands over less and later."""
    _require(transceiver.receiver, (BUFFER,))
    setattr(transceiver.receiver, BUFFER, buffer)


def decoder_of(transceiver: RTCRtpTransceiver) -> Callable[[int, JitterFrame], None]:
    """Return what lets aiortc decode what was received under a payload type."""
    receiver = transceiver.receiver
    _require(receiver, (TO_DECODE, TIMES, KNOWN))
    waiting, times = getattr(receiver, TO_DECODE), getattr(receiver, TIMES)
    known = getattr(receiver, KNOWN)

    def decode(payload_type: int, frame: JitterFrame) -> None:
        frame.timestamp = times.map(frame.timestamp)
        waiting.put((known[payload_type], frame))

    return decode


def _require(receiver: RTCRtpReceiver, names: Sequence[str]) -> None:
    missing = [name for name in names if not hasattr(receiver, name)]
    if missing:
        raise AttributeError(f"this aiortc has no RTCRtpReceiver.{missing[0]}")


def _terms(sender: RTCRtpSender, parameters: RTCRtpSendParameters) -> Terms:
    main = parameters.codecs[0]
    repairs = [
        codec.payloadType
        for codec in parameters.codecs
        if codec.mimeType.lower().endswith("/rtx")
        and codec.parameters.get("apt") == main.payloadType
    ]
    red = [one.payloadType for one in parameters.codecs if one.mimeType == RED]
    extensions = {one.uri: one.id for one in parameters.headerExtensions}
    timed = _short(extensions.get(TIME_EXTENSION, 0))
    return Terms(
        codec=main.mimeType,
        source=sender._ssrc,
        payload_type=main.payloadType or 0,
        repair_source=sender._rtx_ssrc,
        repair_type=repairs[0] if repairs else None,
        mid=parameters.muxId,
        mid_id=_short(extensions.get(MID_EXTENSION, 0)),
        time_id=timed,
        cname=parameters.rtcp.cname or "",
        delay_id=_short(extensions.get(DELAY_EXTENSION, 0)),
        red_type=red[0] if red else None,
        asks_again=main.mimeType == SOUND and NACK in main.rtcpFeedback and not timed,
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
