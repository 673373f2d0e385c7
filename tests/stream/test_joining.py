"""Who comes does not hold up who watches: offers take turns, and little is made for each."""

from __future__ import annotations

import asyncio
import copy
import random
import time

import aioice.ice
import pytest
from aiortc import RTCConfiguration, RTCPeerConnection, rtcrtpreceiver
from aiortc.codecs import CODECS
from aiortc.rate import RemoteBitrateEstimator
from aiortc.rtcdtlstransport import RTCCertificate

from expo_studio.stream import thrift, whep
from expo_studio.stream.encoder import Codec
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.refusals import RefusedError
from expo_studio.stream.whep import Watching
from tests.stream.pairs import Sending, Viewer, run

COMING = 6
EACH_SECONDS = 0.05


def test_those_who_come_together_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whep, "EACH_SECONDS", EACH_SECONDS)

    async def main() -> None:
        async with Sending() as sending:
            answer, begun = sending.watching._answer, list[float]()

            async def noted(*given: object) -> object:
                begun.append(time.monotonic())
                return await answer(*given)  # type: ignore[arg-type]

            sending.watching._answer = noted  # type: ignore[method-assign, assignment]
            viewers = [Viewer() for _ in range(COMING)]
            await asyncio.gather(*(viewer.watch(sending.watching) for viewer in viewers))
            for viewer in viewers:
                await viewer.frame()
            await asyncio.gather(*(viewer.connection.close() for viewer in viewers))
            assert len(begun) == COMING
            assert begun[-1] - begun[0] >= (COMING - 2) * EACH_SECONDS

    run(main)


async def offer() -> tuple[RTCPeerConnection, str]:
    """Return a player and what it offers."""
    player = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    player.addTransceiver("video", direction="recvonly")
    await player.setLocalDescription(await player.createOffer())
    return player, player.localDescription.sdp


def test_an_offer_waits_until_those_who_watch_got_what_is_encoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(whep, "SERVED_SECONDS", 60.0)

    async def main() -> None:
        fanout = Fanout(Layer.P720, lambda rendition: None, lambda wanted: None)
        watching = Watching(fanout, lambda visitor: True, is_local=True)
        player, words = await offer()
        fanout.push(Rendition(Codec.VP8, Layer.P720), b"picture", 0, is_key=True)
        coming = asyncio.get_running_loop().create_task(watching.open("", words), name="coming")
        assert not (await asyncio.wait((coming,), timeout=0.3))[0], "nobody sends yet"
        sending = asyncio.get_running_loop().create_task(fanout.run(), name="sending")
        assert "m=video" in (await coming)[1]
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        await watching.close_all()
        await player.close()

    run(main)


def test_where_sending_never_ends_who_comes_is_let_in() -> None:
    async def main() -> None:
        fanout = Fanout(Layer.P720, lambda rendition: None, lambda wanted: None)
        watching = Watching(fanout, lambda visitor: True, is_local=True)
        player, words = await offer()
        fanout.push(Rendition(Codec.VP8, Layer.P720), b"picture", 0, is_key=True)
        assert "m=video" in (await watching.open("", words))[1]
        await watching.close_all()
        await player.close()

    run(main)


def test_who_asks_anew_does_not_wait_behind_their_own_offer_before() -> None:
    async def main() -> None:
        fanout = Fanout(Layer.P720, lambda rendition: None, lambda wanted: None)
        watching = Watching(fanout, lambda visitor: True, is_local=True)
        player, words = await offer()
        await watching._turn.acquire()
        names = [*(f"other {one}" for one in range(whep.ANSWERED_AT_ONCE)), "late", "late"]
        async with asyncio.TaskGroup() as tasks:
            coming = [tasks.create_task(_asked(watching, name, words), name=name) for name in names]
            await asyncio.sleep(0.1)
            watching._turn.release()
        *others, before, newest = (one.result() for one in coming)
        assert all("m=video" in one for one in (*others, newest))
        assert before == "429"
        assert not watching._newest
        await watching.close_all()
        await player.close()

    run(main)


async def _asked(watching: Watching, visitor: str, words: str) -> str:
    """Return the answer to an offer, or the number of the refusal."""
    try:
        return (await watching.open(visitor, words))[1]
    except RefusedError as refusal:
        return str(refusal.status)


def test_an_estimator_made_late_says_the_same() -> None:
    seeds = random.Random(7)
    late, own = thrift.LateEstimator(), RemoteBitrateEstimator()
    arrival, said = 1_000, 0
    for number in range(3_000):
        arrival += seeds.choice((0, 1, 1, 2, 40))
        packet = (arrival, number * 500 % (1 << 24), seeds.randint(100, 1200), 7)
        told = own.add(*packet)
        assert late.add(*packet) == told
        said += told is not None
    assert said


def test_what_is_only_sent_makes_no_estimator() -> None:
    receiver = rtcrtpreceiver.RTCRtpReceiver
    assert receiver.__init__.__globals__["RemoteBitrateEstimator"] is thrift.LateEstimator


def test_addresses_are_asked_for_once_for_all_who_come(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[tuple[bool, bool]]()

    def ask(use_ipv4: bool, use_ipv6: bool) -> list[str]:
        asked.append((use_ipv4, use_ipv6))
        return ["192.0.2.1"]

    assert isinstance(aioice.ice.get_host_addresses, thrift.KnownAddresses)
    monkeypatch.setattr(thrift, "_ask_for_addresses", ask)
    monkeypatch.setattr(thrift, "ADDRESSES_SECONDS", 60.0)
    known = thrift.KnownAddresses()
    known(use_ipv4=True, use_ipv6=True).clear()
    assert known(use_ipv4=True, use_ipv6=True) == ["192.0.2.1"]
    assert known(use_ipv4=True, use_ipv6=False) == ["192.0.2.1"]
    assert asked == [(True, True), (True, False)]
    monkeypatch.setattr(thrift, "ADDRESSES_SECONDS", -1.0)
    known(use_ipv4=True, use_ipv6=True)
    assert len(asked) == 3, "a network may have changed meanwhile"


def test_a_copied_codec_is_one_of_its_own() -> None:
    for codec in (*CODECS["audio"], *CODECS["video"]):
        copied = copy.deepcopy(codec)
        assert copied == codec
        copied.rtcpFeedback.clear()
        copied.parameters["ours"] = 1
        copied.payloadType = 127
        assert codec != copied
        assert "ours" not in codec.parameters


def test_fingerprints_are_those_of_the_certificate() -> None:
    certificate = RTCCertificate.generateCertificate()
    told = certificate.getFingerprints()
    assert told == thrift._compute_fingerprints(certificate)
    told.clear()
    assert len(certificate.getFingerprints()) == 3
    assert certificate.getFingerprints() != RTCCertificate.generateCertificate().getFingerprints()
