"""The private names of the pinned aiortc that the shared encoder needs, all in one place.

aiortc packs and encodes for each visitor by itself. Here a packet is packed once, and
every sender takes the same payloads; requests for key frames reach the shared encoder.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from aiortc import RTCRtpSender
from aiortc.codecs.h264 import H264Encoder
from aiortc.codecs.vpx import Vp8Encoder
from aiortc.rtcrtpsender import RTCEncodedFrame

from expo_studio.stream.encoder import Codec, VideoPacket

PRIVATE_NAMES = ("_send_keyframe", "_next_encoded_frame")
PACKERS: dict[Codec, type[H264Encoder | Vp8Encoder]] = {
    Codec.H264: H264Encoder,
    Codec.VP8: Vp8Encoder,
}


@dataclass(frozen=True, slots=True)
class Parcel:
    """One picture ready for RTP.

    Attributes:
        payloads: One for each RTP packet (RFC 6184, RFC 7741).
        ticks: Time in 1/90,000 s.
    """

    payloads: list[bytes]
    ticks: int
    is_key: bool


class Packer:
    """Packs the packets of one encoder, once for everyone."""

    def __init__(self, codec: Codec) -> None:
        self._packer = PACKERS[codec]()

    def pack(self, packet: VideoPacket) -> Parcel:
        """Return a packet as payloads."""
        payloads, ticks = self._packer.pack(packet)
        return Parcel(payloads, ticks, packet.is_keyframe)


def send_parcels(sender: RTCRtpSender, ask_for_key: Callable[[], None]) -> None:
    """Let a sender send the parcels of its track, and ask for key frames here.

    Visitors ask by PLI or FIR (RFC 4585, RFC 5104), which a sender hands to its own
    encoder; that one is never used.
    """
    missing = [name for name in PRIVATE_NAMES if not hasattr(sender, name)]
    if missing:
        raise AttributeError(f"this aiortc has no RTCRtpSender.{missing[0]}")

    async def next_parcel(codec: object) -> RTCEncodedFrame:
        parcel = cast("Parcel", await sender.track.recv())
        return RTCEncodedFrame(parcel.payloads, parcel.ticks, cast("int", None))

    sender._send_keyframe = ask_for_key  # type: ignore[method-assign]
    sender._next_encoded_frame = next_parcel  # type: ignore[method-assign]
