"""Our sending side against aiortc's receiving side: real connections, chosen losses."""

from __future__ import annotations

import asyncio
from collections import Counter

import av
import pytest
from aiortc import RTCPeerConnection

from expo_studio.stream import wires
from expo_studio.stream.heads import DELAY_BYTES
from expo_studio.stream.peers import DELAY_EXTENSION, DELAY_NUMBER, SENDER_NAMES
from tests.stream.pairs import Sending, Viewer, run
from tests.stream.test_sheets import named_extensions


async def see(viewer: Viewer, count: int) -> list[av.VideoFrame]:
    return [await viewer.frame() for _ in range(count)]  # type: ignore[misc]


@pytest.mark.parametrize("wire", [wires.PlainWire, wires.SegmentedWire])
def test_everyone_sees_the_picture(wire: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("expo_studio.stream.streams.wire_to", wire)

    async def main() -> None:
        async with Sending() as sending:
            viewers = [Viewer() for _ in range(3)]
            for viewer in viewers:
                await viewer.watch(sending.watching)
            for viewer in viewers:
                frames = await see(viewer, 5)
                assert {(one.width, one.height) for one in frames} == {(320, 180)}
                times = [one.pts for one in frames]
                assert times == sorted(set(times))
                await viewer.connection.close()

    run(main)


def test_lost_packets_are_sent_again() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer(drops=lambda number, packet: number > 40 and number % 10 == 0)
            await viewer.watch(sending.watching)
            await see(viewer, 60)
            kinds = Counter(packet[1] & 0x7F for packet in viewer.packets)
            assert len(kinds) == 2, "retransmissions have a payload type of their own"
            await viewer.connection.close()
            assert viewer.keys_asked == 0, "repairs came instead of key frames"

    run(main)


def test_players_are_told_to_show_pictures_at_once() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching)
            await see(viewer, 5)
            await viewer.connection.close()
        assert f"{DELAY_NUMBER} {DELAY_EXTENSION}" in viewer.connection.remoteDescription.sdp
        told = {dict(named_extensions(one)).get(DELAY_NUMBER) for one in viewer.packets}
        assert told == {DELAY_BYTES}

    run(main)


def test_reports_tell_the_clock() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching)
            while not viewer.reports:
                await see(viewer, 1)
            await see(viewer, 5)
            stats = await viewer.connection.getStats()
            await viewer.connection.close()
            assert any(one.type == "remote-outbound-rtp" for one in stats.values())

    run(main)


def test_one_who_leaves_is_not_sent_to() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching)
            await see(viewer, 2)
            assert len(sending.fanout) == 1
            assert await sending.watching.close(viewer.name, "")
            assert len(sending.fanout) == 0
            await asyncio.sleep(0.1)
            before = len(viewer.packets)
            await asyncio.sleep(0.2)
            assert len(viewer.packets) == before
            await viewer.connection.close()

    run(main)


def test_private_names_of_aiortc_are_there() -> None:
    """A new aiortc that lacks one must be looked at before it is pinned."""

    async def main() -> None:
        connection = RTCPeerConnection()
        transceiver = connection.addTransceiver("video")
        for name in SENDER_NAMES:
            assert hasattr(transceiver.sender, name)
        transport = transceiver.sender.transport
        for name in ("_tx_srtp", "_rtp_router", "_register_rtp_sender", "_unregister_rtp_sender"):
            assert hasattr(transport, name)
        ice = transport.transport._connection
        assert ice._nominated == {}
        assert callable(ice.get_component_candidates)
        await connection.close()

    run(main)
