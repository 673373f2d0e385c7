"""Addresses hidden behind names: taken out of offers, and tried later."""

from __future__ import annotations

import asyncio

from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.hidden_addresses import HiddenAddresses, is_hidden, opened
from tests.stream.pairs import run

NAME = "0e9c7a52-9c5f-4c44-9e4e-000000000000.local"
HIDDEN = f"a=candidate:1 1 udp 2113937151 {NAME} 40000 typ host generation 0"
PLAIN = "a=candidate:2 1 udp 2113937151 192.0.2.7 40000 typ host"
VIDEO = ("v=0", "m=video 9 UDP/TLS/RTP/SAVPF 96", HIDDEN, PLAIN, "a=end-of-candidates")
AUDIO = ("m=audio 9 UDP/TLS/RTP/SAVPF 111", HIDDEN, "")
OFFER = "\r\n".join(VIDEO + AUDIO)


def test_hidden_addresses_are_taken_out() -> None:
    sdp, hidden = opened(OFFER)
    assert NAME not in sdp
    assert PLAIN in sdp
    assert "end-of-candidates" not in sdp
    assert [(one.ip, one.port, one.sdpMLineIndex) for one in hidden] == [
        (NAME, 40_000, 0),
        (NAME, 40_000, 1),
    ]


def test_other_offers_stay_as_they_are() -> None:
    plain = OFFER.replace(NAME, "192.0.2.8")
    assert opened(plain) == (plain, ())


LINES = st.one_of(st.text(max_size=60), st.sampled_from([HIDDEN, PLAIN, HIDDEN[:-40], "m=video"]))


@given(st.lists(LINES, max_size=12))
def test_whatever_is_offered_is_opened(lines: list[str]) -> None:
    sdp, _ = opened("\r\n".join(lines))
    assert not any(map(is_hidden, sdp.splitlines()))


async def _offered() -> tuple[RTCPeerConnection, str]:
    """Return who offers, and the offer with a hidden address beside its own."""
    player = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    player.addTransceiver("video", direction="recvonly")
    await player.setLocalDescription(await player.createOffer())
    return player, f"{player.localDescription.sdp}{HIDDEN}\r\n"


def test_nobody_is_asked_on_loopback() -> None:
    """And elsewhere the name is asked for, while the answer is long out."""

    async def main() -> None:
        for is_local, tried in ((True, 0), (False, 1)):
            player, offer = await _offered()
            sdp, hidden = opened(offer)
            host = RTCPeerConnection(RTCConfiguration(iceServers=[]))
            await host.setRemoteDescription(RTCSessionDescription(sdp, "offer"))
            addresses = HiddenAddresses(is_local=is_local)
            addresses.take(host, hidden)
            work = asyncio.get_running_loop().create_task(addresses.run())
            await asyncio.sleep(1.5)
            assert host.remoteDescription.sdp.count(NAME) == tried
            work.cancel()
            for one in (player, host):
                await one.close()

    run(main)


def test_a_connection_that_is_gone_is_no_trouble() -> None:
    async def main() -> None:
        player, offer = await _offered()
        host = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        sdp, hidden = opened(offer)
        await host.setRemoteDescription(RTCSessionDescription(sdp, "offer"))
        addresses = HiddenAddresses(is_local=False)
        addresses.take(host, hidden)
        await host.close()
        work = asyncio.get_running_loop().create_task(addresses.run())
        await asyncio.sleep(0.1)
        assert not work.done()
        work.cancel()
        await player.close()

    run(main)
