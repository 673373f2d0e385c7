"""Addresses hidden behind names: taken out of offers, and tried later."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest
from aiohttp import ClientSession, web
from aiortc import RTCConfiguration, RTCIceCandidate, RTCPeerConnection, RTCSessionDescription
from aiortc.sdp import candidate_from_sdp
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.hidden_addresses import (
    ASKED_AT_ONCE,
    NAMES_AT_MOST,
    OFFERED_AT_MOST,
    HiddenAddresses,
    is_hidden,
    opened,
)
from expo_studio.stream.media_doors import (
    CANDIDATES_AT_MOST,
    FRAGMENT_TYPE,
    Behind,
    MediaDoors,
)
from expo_studio.stream.relays import Relays
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
            await asyncio.sleep(0.5)
            async with asyncio.timeout(120):
                while host.remoteDescription.sdp.count(NAME) < tried:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
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


@pytest.mark.parametrize(
    "line",
    [
        HIDDEN.replace("udp ", "udp  "),
        HIDDEN.replace(" ", "\t"),
        HIDDEN.replace("candidate:1 1", "candidate:1 +1"),
        HIDDEN.replace(".local", ".LOCAL"),
        HIDDEN.replace(NAME, "front-office-printer.local"),
    ],
)
def test_a_name_is_found_however_it_is_written(line: str) -> None:
    """One that stayed would be asked for before the answer, and its length would tell of it."""
    assert is_hidden(line)
    assert ".local" not in opened(OFFER.replace(HIDDEN, line)).sdp.lower()


def test_an_offer_names_addresses_but_not_without_end() -> None:
    many = [f"a=candidate:1 1 udp 1 10.0.{n // 250}.{n % 250} 9 typ host" for n in range(1000)]
    sdp, _ = opened("\r\n".join(("v=0", "m=video 9 UDP/TLS/RTP/SAVPF 96", *many, "a=mid:0", "")))
    assert sdp.count("a=candidate") == OFFERED_AT_MOST
    assert sdp.endswith("a=mid:0\r\n")


class Told:
    """A connection that only counts what it is told, each for a moment."""

    remoteDescription = RTCSessionDescription("v=0", "offer")  # noqa: N815 (aiortc's name)

    def __init__(self) -> None:
        self.told: list[str] = []
        self.at_once = self.most = 0

    async def addIceCandidate(self, candidate: RTCIceCandidate) -> None:  # noqa: N802 (aiortc's)
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0.01)
        self.told.append(candidate.ip)
        self.at_once -= 1


def named(name: str) -> RTCIceCandidate:
    return candidate_from_sdp(HIDDEN.replace(NAME, name).partition(":")[2])


def test_only_names_of_browsers_are_asked_for_and_few_at_once() -> None:
    async def main() -> None:
        told = [Told() for _ in range(4)]
        addresses = HiddenAddresses(is_local=False)
        for one in told:
            names = [f"0e9c7a52-9c5f-4c44-9e4e-{n:012x}.local" for n in range(40)]
            connection = cast(RTCPeerConnection, one)
            addresses.take(connection, map(named, ["nas.local", "printer.local", *names]))
        everybody = Told()
        for one in told:
            one.addIceCandidate = everybody.addIceCandidate  # type: ignore[method-assign]
        work = asyncio.get_running_loop().create_task(addresses.run())
        async with asyncio.timeout(120):
            while len(everybody.told) < 4 * NAMES_AT_MOST:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        work.cancel()
        assert len(everybody.told) == 4 * NAMES_AT_MOST
        assert everybody.most <= ASKED_AT_ONCE
        assert not {"nas.local", "printer.local"} & set(everybody.told)

    run(main)


class Behindmost:
    """Connections behind a door: one, whoever asks."""

    def __init__(self) -> None:
        self.one = Told()

    async def open(self, holder: str, offer: str) -> tuple[str, str]:
        return "one", "v=0"

    def connection(self, name: str, holder: str) -> RTCPeerConnection:
        return cast(RTCPeerConnection, self.one)

    async def close(self, name: str, holder: str) -> bool:
        return True


class OpenEntrance:
    """Lets everybody in."""

    def watcher(self, request: web.Request) -> str:
        return "v"

    bringer = sharer = watcher


def test_one_connection_is_told_so_many_addresses_however_often() -> None:
    """Each address costs checks and memory as long as the connection lives."""

    async def main() -> None:
        behind = Behindmost()
        doors = MediaDoors(
            Behind(behind, behind, behind),
            cast(Any, OpenEntrance()),
            Relays(None),
            is_local=True,
        )
        app = web.Application()
        doors.add_to(app.router)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/whep/one"
        async with ClientSession(headers={"Content-Type": FRAGMENT_TYPE}) as http:
            for turn in range(4):
                lines = [f"a=candidate:1 1 udp 1 10.0.{turn}.{n} 9 typ host\r\n" for n in range(20)]
                async with http.patch(url, data="".join(lines)) as answer:
                    assert answer.status == 204
        await runner.cleanup()
        assert len(behind.one.told) == CANDIDATES_AT_MOST

    run(main)
