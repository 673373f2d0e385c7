"""Lost sound: it comes again byte by byte, or was in the next packet (RFC 2198), as agreed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from aiortc import RTCSessionDescription
from aiortc.codecs import HEADER_EXTENSIONS
from aiortc.rtcrtpparameters import RTCRtpHeaderExtensionParameters
from aiortc.rtp import RTCP_RTPFB_NACK, RtcpRtpfbPacket
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream import peers, streams
from expo_studio.stream.feeds import Feed, Packet
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.layers import Layer
from expo_studio.stream.offers import asks_again
from expo_studio.stream.packing import pack_opus
from expo_studio.stream.peers import Terms
from expo_studio.stream.reception import Reception
from expo_studio.stream.redundancy import (
    CLEAN_SECONDS,
    FAR_SECONDS,
    LENGTH_MOST,
    OFFSET_MOST,
    Need,
    RedundantSound,
    offered_for,
    redundant,
)
from expo_studio.stream.sound import BLOCK, RATE
from expo_studio.stream.voice import BITS_PER_SECOND
from expo_studio.stream.watchers import Listener, Way
from tests.stream.pairs import Sending, Viewer, run
from tests.stream.test_pacing import Network

OPUS, RED = 111, 63
SOUND = Terms("audio/opus", 1, OPUS, 2, None, "1", 0, 0, "name", red_type=RED)
OFFER = "v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111 63\r\na=rtpmap:111 opus/48000/2\r\n"
CHROMIUMS = "a=rtpmap:63 red/48000/2\r\na=fmtp:63 111/111\r\n"
ENOUGH_SECONDS = 60.0


def blocks_of(payload: bytes) -> list[tuple[int, int, bytes]]:
    """Return (payload type, offset, data) of the blocks of a redundant packet (RFC 2198, 3)."""
    heads = []
    at = 0
    while payload[at] & 0x80:
        bits = f"{int.from_bytes(payload[at : at + 4], 'big'):032b}"
        heads.append((int(bits[1:8], 2), int(bits[8:22], 2), int(bits[22:], 2)))
        at += 4
    kind, at, found = payload[at], at + 1, []
    for older, offset, length in heads:
        found.append((older, offset, payload[at : at + length]))
        at += length
    return [*found, (kind, 0, payload[at:])]


packets = st.builds(
    Packet, st.binary(max_size=LENGTH_MOST + 200), st.integers(0, 1 << 40), st.just(value=True)
)


@given(st.integers(0, 127), packets, packets)
def test_what_is_laid_out_is_read_back(kind: int, packet: Packet, before: Packet) -> None:
    laid = redundant(kind, packet, before)
    *older, newest = blocks_of(laid)
    assert newest == (kind, 0, packet.payload)
    offset = packet.ticks - before.ticks
    fits = 0 < offset <= OFFSET_MOST and len(before.payload) <= LENGTH_MOST
    assert older == ([(kind, offset, before.payload)] if fits else [])


@given(st.integers(0, 127), packets, st.integers(1, OFFSET_MOST), st.integers(0, LENGTH_MOST))
def test_whatever_fits_is_carried(kind: int, packet: Packet, offset: int, length: int) -> None:
    before = Packet(bytes(length), packet.ticks - offset, is_last=True)
    assert blocks_of(redundant(kind, packet, before))[0] == (kind, offset, bytes(length))


def test_each_packet_is_laid_out_once_and_carries_the_one_before() -> None:
    plain = Feed(pack_opus, RATE)
    shared = RedundantSound(plain, OPUS)
    before: list[tuple[int, int, bytes]] = []
    for at in range(3):
        parcel = plain.add(bytes([at]), at * BLOCK, is_key=True)
        first = shared.parcel(parcel)
        assert shared.parcel(parcel) is first
        assert blocks_of(first.whole.payloads[0]) == [*before, (OPUS, 0, bytes([at]))]
        assert (first.number, first.ticks) == (at, parcel.ticks)
        before = [(OPUS, BLOCK, bytes([at]))]


def test_red_is_agreed_as_chromium_offers_it() -> None:
    agreed = offered_for(OPUS, OFFER + CHROMIUMS)
    assert agreed is not None
    assert (agreed.payloadType, agreed.parameters) == (RED, {"111/111": None})


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "a=rtpmap:63 red/48000/2\r\n",
        "a=fmtp:63 111/111\r\n",
        CHROMIUMS.replace("111/111", "111/9"),
        CHROMIUMS.replace("111/111", "96/96"),
        CHROMIUMS.replace("63", "163"),
        CHROMIUMS.replace("48000/2", "8000"),
        "m=video 9 UDP/TLS/RTP/SAVPF 63\r\n" + CHROMIUMS,
    ],
)
def test_anything_else_gets_plain_opus(lines: str) -> None:
    assert offered_for(OPUS, OFFER + lines) is None


@given(st.lists(st.sampled_from([*CHROMIUMS.splitlines(), "a=fmtp:63", "m=audio", "a=rtpmap:"])))
def test_no_offer_is_too_odd(lines: list[str]) -> None:
    offer = "\r\n".join(["v=0", *lines])
    agreed = offered_for(OPUS, offer)
    assert agreed is None or set(CHROMIUMS.splitlines()) <= set(lines)
    assert not asks_again(offer, OPUS)


def test_an_offer_of_thousands_of_lines_is_read_once() -> None:
    """Each line looked for among all others held the session up for a minute."""
    lines = "a=rtpmap:63 red/48000/2\n" * 1_000 + "a=\n" * 10_000
    before = time.process_time()
    assert offered_for(OPUS, OFFER + lines) is None
    assert time.process_time() - before < 2.0


def need_at(clock: list[float], lost: float, round_trip: float = 0.1) -> Need:
    need = Need(lambda: clock[0])
    for _ in range(4):
        need.hear(Reception(lost, round_trip))
    return need


def test_a_need_is_felt_with_losses_and_for_a_while_after() -> None:
    clock = [0.0]
    assert not need_at(clock, 0.0).is_felt
    assert not need_at(clock, 0.01).is_felt
    need = need_at(clock, 0.05)
    assert need.is_felt
    for clock[0] in range(1, int(CLEAN_SECONDS) + 4):
        need.hear(Reception(0.0))
    assert not need.is_felt


def test_little_lost_keeps_up_a_need_that_is_felt() -> None:
    clock = [0.0]
    need = need_at(clock, 0.05)
    for clock[0] in range(1, 60):
        need.hear(Reception(0.01))
    assert need.is_felt
    need.forget()
    assert not need.is_felt


class Beside:
    """A picture in a layer."""

    class Aim:
        layer = Layer.P360

    aim = Aim()


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(streams, "wire_to", lambda line: made)
    return made


def listener_on(network: Network, terms: Terms, layer: Layer, round_trip: float) -> Listener:
    way: Any = network
    shared = RedundantSound(Feed(pack_opus, RATE), OPUS) if terms.red_type is not None else None
    listener, beside = Listener(Way(terms, way, way, Lateness()), shared), Beside()
    beside.aim = Beside.Aim()
    beside.aim.layer = layer
    listener.beside = beside  # type: ignore[assignment]
    listener.need = need_at([0.0], 0.05, round_trip)
    return listener


NEAR, FAR = FAR_SECONDS - 0.05, FAR_SECONDS + 0.05


@pytest.mark.parametrize(
    ("asks", "layer", "round_trip", "room", "is_redundant"),
    [
        (False, Layer.P720, NEAR, float("inf"), True),
        (False, Layer.P360, NEAR, BITS_PER_SECOND, True),
        (False, Layer.P360, NEAR, BITS_PER_SECOND - 1, False),
        (False, Layer.SLIM, NEAR, float("inf"), False),
        (False, Layer.SPARSE, FAR, float("inf"), False),
        (True, Layer.P720, NEAR, float("inf"), False),
        (True, Layer.P720, FAR, float("inf"), True),
    ],
)
def test_redundant_where_nothing_else_helps_and_there_is_room(
    network: Network,
    *,
    asks: bool,
    layer: Layer,
    round_trip: float,
    room: float,
    is_redundant: bool,
) -> None:
    listener = listener_on(network, replace(SOUND, asks_again=asks), layer, round_trip)
    assert listener.suit(room) == (BITS_PER_SECOND if is_redundant else 0)
    assert listener.is_redundant == is_redundant
    assert listener.suit(room) == 0


def test_who_takes_no_redundant_packets_gets_none(network: Network) -> None:
    listener = listener_on(network, replace(SOUND, red_type=None), Layer.P720, FAR)
    assert listener.suit(float("inf")) == 0
    assert not listener.is_redundant


def test_room_that_is_gone_is_given_back(network: Network) -> None:
    listener = listener_on(network, SOUND, Layer.P720, NEAR)
    listener.suit(float("inf"))
    assert listener.suit(0.0) == 0, "it is there already"
    assert listener.suit(-1.0) == -BITS_PER_SECOND


class Hearer(Viewer):
    """A player of sound and picture whose offer can be other than aiortc's.

    Attributes:
        sound: The payload type of Opus in its offer.
    """

    async def hear(self, sending: Sending, offered: Callable[[int], str]) -> str:
        """Offer with more lines for the sound; return the answer."""
        for kind in ("video", "audio"):
            self.connection.addTransceiver(kind, direction="recvonly")
        await self.connection.setLocalDescription(await self.connection.createOffer())
        self._lose()
        offer = self.connection.localDescription.sdp
        self.sound = int(offer.split(" opus/48000/2")[0].rpartition(":")[2])
        line = f"a=rtpmap:{self.sound} opus/48000/2\r\n"
        offer = offer.replace(line, line + offered(self.sound))
        self.name, answer = await sending.watching.open("", offer)
        await self.connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))
        return answer

    def heard(self, *kinds: int) -> list[bytes]:
        return [one for one in self.packets if one[1] & 0x7F in kinds]


async def speak(sending: Sending, until: Callable[[], bool]) -> None:
    """Send sound until something is so."""
    ticks = 0
    async with asyncio.timeout(ENOUGH_SECONDS):
        while not until():
            sending.fanout.push_sound(ticks.to_bytes(8, "big") * 20, ticks)
            ticks += BLOCK
            await asyncio.sleep(0.02)


def red_of(opus: int) -> str:
    return f"a=rtpmap:{RED} red/48000/2\r\na=fmtp:{RED} {opus}/{opus}\r\n"


def each_20th(number: int, packet: bytes) -> bool:
    return number % 20 == 0


def test_a_lossy_player_that_takes_red_gets_it_without_a_break() -> None:
    """Numbers and times go on over the change; the answer names Opus first."""

    async def main() -> None:
        async with Sending() as sending:
            player = Hearer(drops=each_20th)
            answer = await player.hear(sending, red_of)
            assert f"SAVPF {player.sound} {RED}\r\n" in answer
            assert f"a=fmtp:{RED} {player.sound}/{player.sound}\r\n" in answer
            await speak(sending, lambda: len(player.heard(RED)) > 50)
            await player.connection.close()
            heads = [
                (int.from_bytes(one[2:4], "big"), int.from_bytes(one[4:8], "big"))
                for one in player.heard(player.sound, RED)
            ]
            assert player.heard(player.sound)
            first, began = heads[0]
            for number, ticks in heads:
                assert (ticks - began) % (1 << 32) == (number - first) % (1 << 16) * BLOCK

    run(main)


def test_a_lossy_player_without_red_gets_plain_opus() -> None:
    async def main() -> None:
        async with Sending() as sending:
            player = Hearer(drops=each_20th)
            answer = await player.hear(sending, lambda opus: "")
            assert " red/" not in answer
            assert " nack" not in answer.partition("m=audio")[2]
            (watch,) = sending.watching._open.values()
            await speak(sending, lambda: watch.sound is not None and watch.sound.need.is_felt)
            before = len(player.heard(player.sound))
            await speak(sending, lambda: len(player.heard(player.sound)) > before + 100)
            await player.connection.close()
            assert not player.heard(RED)

    run(main)


def test_lost_sound_comes_again_byte_by_byte() -> None:
    """Under its own number; of what is too old, or was never agreed, nothing comes."""

    async def ask(offered: Callable[[int], str]) -> tuple[list[bytes], list[bytes]]:
        async with Sending() as sending:
            player = Hearer()
            await player.hear(sending, offered)
            await speak(sending, lambda: len(player.heard(player.sound)) > 300)
            (watch,) = sending.watching._open.values()
            assert watch.sound is not None
            first = list(player.heard(player.sound))
            wanted = [first[0], *first[-6:-3]]
            asked = RtcpRtpfbPacket(fmt=RTCP_RTPFB_NACK, ssrc=5, media_ssrc=1)
            asked.lost = [int.from_bytes(one[2:4], "big") for one in wanted]
            watch.sound.stream.hear(asked)
            await speak(sending, lambda: len(player.heard(player.sound)) > len(first) + 20)
            await player.connection.close()
            again = [one for one in player.heard(player.sound)[len(first) :] if one in first]
            return wanted, again

    async def main() -> None:
        wanted, again = await ask(lambda opus: f"a=rtcp-fb:{opus} nack\r\n")
        assert again == wanted[1:]
        _, again = await ask(lambda opus: "")
        assert not again

    run(main)


@pytest.mark.parametrize("is_timed", [False, True])
def test_sound_that_bears_its_time_is_never_sent_again(
    monkeypatch: pytest.MonkeyPatch, *, is_timed: bool
) -> None:
    """Under one number nothing but the same bytes may be protected."""
    extensions = list(HEADER_EXTENSIONS["audio"])
    if is_timed:
        extensions.append(RTCRtpHeaderExtensionParameters(id=3, uri=peers.TIME_EXTENSION))
    monkeypatch.setitem(HEADER_EXTENSIONS, "audio", extensions)

    async def main() -> None:
        async with Sending() as sending:
            player = Hearer()
            await player.hear(sending, lambda opus: f"a=rtcp-fb:{opus} nack\r\n")
            (watch,) = sending.watching._open.values()
            await speak(sending, lambda: watch.sound is not None)
            await player.connection.close()
            assert watch.sound is not None
            terms = watch.sound.stream.terms
            assert (bool(terms.time_id), terms.asks_again) == (is_timed, not is_timed)

    run(main)
