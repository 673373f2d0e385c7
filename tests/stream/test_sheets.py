"""What is laid out once for everyone is, once stamped and protected, what each player reads."""

from __future__ import annotations

import secrets

import pytest
from aiortc.rtcrtpparameters import RTCRtpHeaderExtensionParameters, RTCRtpReceiveParameters
from aiortc.rtp import (
    HeaderExtensionsMap,
    RtcpPacket,
    RtcpSdesPacket,
    RtcpSrPacket,
    RtpPacket,
    unpack_header_extensions,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from pylibsrtp import Error, Policy, Session

from expo_studio.stream.bursts import PACKETS_AT_ONCE, SHEETS_KEPT, Burst
from expo_studio.stream.feeds import Feed, Part
from expo_studio.stream.heads import Heads
from expo_studio.stream.packing import PAYLOAD_BYTES
from expo_studio.stream.peers import MID_EXTENSION, TIME_EXTENSION, Terms

PROFILES = {
    16: (Policy.SRTP_PROFILE_AEAD_AES_128_GCM, 28),
    10: (Policy.SRTP_PROFILE_AES128_CM_SHA1_80, 30),
}
"""By the bytes that protecting adds: the way of protecting, and the bytes of its key."""
payloads = st.lists(st.binary(min_size=1, max_size=PAYLOAD_BYTES), min_size=1, max_size=20)
agreed = st.builds(
    lambda codec, mid, mid_id, time_id, delay_id: Terms(
        codec, 7, 96, 8, 97, mid, mid_id, time_id, "our name", delay_id
    ),
    st.sampled_from(["video/H264", "audio/opus"]),
    st.sampled_from(["0", "picture", "x" * 16, "x" * 17, ""]),
    st.sampled_from([0, 1, 14]),
    st.sampled_from([0, 3]),
    st.sampled_from([0, 4]),
)


def sessions(tag: int) -> tuple[Session, Session]:
    profile, size = PROFILES[tag]
    key = secrets.token_bytes(size)
    ours = Session(Policy(key, Policy.SSRC_ANY_OUTBOUND, 0, profile))
    return ours, Session(Policy(key, Policy.SSRC_ANY_INBOUND, 0, profile))


def extensions(terms: Terms) -> HeaderExtensionsMap:
    found = HeaderExtensionsMap()
    named = {TIME_EXTENSION: terms.time_id, MID_EXTENSION: terms.mid_id}
    found.configure(
        RTCRtpReceiveParameters(
            headerExtensions=[
                RTCRtpHeaderExtensionParameters(id=number, uri=uri)
                for uri, number in named.items()
                if number
            ]
        )
    )
    return found


def named_extensions(packet: bytes) -> list[tuple[int, bytes]]:
    """Return the header extensions of a packet, which are never encrypted."""
    if not packet[0] & 0x10:
        return []
    profile, words = int.from_bytes(packet[12:14], "big"), int.from_bytes(packet[14:16], "big")
    return unpack_header_extensions(profile, packet[16 : 16 + words * 4])


@settings(deadline=None)
@given(payloads, agreed, st.sampled_from([10, 16]), st.integers(0, 70_000), st.booleans())
def test_players_read_what_was_laid_out(
    sent: list[bytes], terms: Terms, tag: int, number: int, is_last: bool
) -> None:
    burst, heads = Burst(), Heads(terms)
    ours, theirs = sessions(tag)
    part = Part(sent, sum(map(len, sent)), is_last)
    sheet = burst.sheet(part, heads.shape(tag))
    burst.stamp(ours._srtp[0], sheet, heads.head(96, number, 3_000), heads.extension())
    packets = [bytes(one) for one in sheet.each()]
    runs = [bytes(run[at : at + n]) for n, run in sheet.runs() for at in range(0, len(run), n)]
    assert runs == packets, "a segmented send cuts at the packets' ends"
    read = [RtpPacket.parse(theirs.unprotect(one), extensions(terms)) for one in packets]
    assert [one.payload for one in read] == sent
    assert [one.sequence_number for one in read] == [
        number + at & 0xFFFF for at in range(len(sent))
    ]
    assert {(one.ssrc, one.timestamp) for one in read} == {(7, heads.timestamp(3_000))}
    marked = [bool(one.marker) for one in read]
    assert marked == [False] * (len(sent) - 1) + [is_last and terms.codec == "video/H264"]
    has_mid = bool(terms.mid_id and 0 < len(terms.mid) <= 16)
    for one in read:
        assert one.extensions.mid == (terms.mid if has_mid else None)
        assert (one.extensions.abs_send_time is not None) == bool(terms.time_id)
    for one in packets:
        named = dict(named_extensions(one))
        assert named.get(4) == (b"\x00\x00\x32" if terms.delay_id else None)


def test_two_visitors_of_one_sheet_get_their_own_packets() -> None:
    burst, part = Burst(), Part([b"one", b"two"], 6, is_last=True)
    for tag in (16, 10, 16):
        heads = Heads(Terms("video/H264", tag, 96, 8, 97, "0", 1, 3, "name"))
        ours, theirs = sessions(tag)
        sheet = burst.sheet(part, heads.shape(tag))
        burst.stamp(ours._srtp[0], sheet, heads.head(96, 5, 0), heads.extension())
        read = [RtpPacket.parse(theirs.unprotect(bytes(one))) for one in sheet.each()]
        assert [(one.ssrc, one.payload) for one in read] == [(tag, b"one"), (tag, b"two")]


def test_what_was_protected_otherwise_than_agreed_is_not_sent() -> None:
    burst, part = Burst(), Part([b"one"], 3, is_last=True)
    heads = Heads(Terms("video/H264", 7, 96, 8, 97, "0", 1, 3, "name"))
    ours, _ = sessions(10)
    sheet = burst.sheet(part, heads.shape(16))
    with pytest.raises(Error):
        burst.stamp(ours._srtp[0], sheet, heads.head(96, 5, 0), heads.extension())


def test_layouts_are_forgotten_but_not_wrong() -> None:
    burst = Burst()
    heads = Heads(Terms("video/H264", 7, 96, 8, 97, "0", 1, 3, "name"))
    ours, theirs = sessions(16)
    for number in range(SHEETS_KEPT * 2 + 3):
        part = Part([number.to_bytes(2, "big")], 2, is_last=True)
        sheet = burst.sheet(part, heads.shape(16))
        burst.stamp(ours._srtp[0], sheet, heads.head(96, number, 0), heads.extension())
        read = RtpPacket.parse(theirs.unprotect(bytes(sheet.each()[0])))
        assert read.payload == part.payloads[0]
    assert len(burst._sheets) <= SHEETS_KEPT


@given(st.lists(st.integers(1, PAYLOAD_BYTES), min_size=1, max_size=60), st.integers(1, 9))
def test_parts_are_the_whole(sizes: list[int], at_once: int) -> None:
    feed = Feed(lambda encoded: [bytes(size) for size in sizes], 90_000, at_once)
    parcel = feed.add(b"", 0, is_key=True)
    assert [one for part in parcel.parts for one in part.payloads] == parcel.whole.payloads
    assert sum(part.size for part in parcel.parts) == parcel.size == sum(sizes)
    assert [part.is_last for part in parcel.parts] == [False] * (len(parcel.parts) - 1) + [True]
    assert max(len(part.payloads) for part in parcel.parts) <= min(at_once, PACKETS_AT_ONCE)


def test_a_report_reads_as_one() -> None:
    heads = Heads(Terms("video/H264", 7, 96, 8, 97, "0", 0, 0, "our name"))
    report, name = RtcpPacket.parse(heads.report(5 << 32 | 9, 90_000, 2**32 + 3, 2**32 + 4))
    assert isinstance(report, RtcpSrPacket)
    assert isinstance(name, RtcpSdesPacket)
    info = report.sender_info
    assert (report.ssrc, info.ntp_timestamp) == (7, 5 << 32 | 9)
    assert info.rtp_timestamp == heads.timestamp(90_000)
    assert (info.packet_count, info.octet_count) == (3, 4)
    assert name.chunks[0].items == [(1, b"our name")]
