"""Whose check comes first: that of who offered, and ours only where theirs does not get in."""

from __future__ import annotations

import asyncio
from typing import Any

import aioice.ice
import pytest
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription

from expo_studio.stream import first_checks
from expo_studio.stream.first_checks import await_theirs
from expo_studio.stream.peers import stay_on_loopback
from tests.stream.pairs import run


class Offering:
    """Who offers, and what it gets before it looks by itself."""

    def __init__(self) -> None:
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        transceiver = self.connection.addTransceiver("video", direction="sendonly")
        stay_on_loopback(self.connection)
        self.ice: aioice.ice.Connection = transceiver.sender.transport.transport._connection
        self.is_asked = asyncio.Event()
        receive = self.ice.request_received

        def note(*request: Any) -> None:
            self.is_asked.set()
            receive(*request)

        self.ice.request_received = note  # type: ignore[method-assign, assignment]

    async def offer(self) -> RTCSessionDescription:
        await self.connection.setLocalDescription(await self.connection.createOffer())
        return self.connection.localDescription


async def answer(offer: RTCSessionDescription) -> RTCPeerConnection:
    connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    connection.addTransceiver("video", direction="recvonly")
    await connection.setRemoteDescription(offer)
    stay_on_loopback(connection)
    await_theirs(connection)
    await connection.setLocalDescription(await connection.createAnswer())
    return connection


def test_nothing_is_asked_of_who_has_no_answer_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_checks, "PATIENCE_SECONDS", 60.0)

    async def main() -> None:
        here = Offering()
        there = await answer(await here.offer())
        await asyncio.sleep(0.3)
        assert not here.is_asked.is_set()
        is_up = asyncio.Event()
        there.on("connectionstatechange", is_up.set)
        await here.connection.setRemoteDescription(there.localDescription)
        async with asyncio.timeout(120):
            while there.connectionState != "connected":
                is_up.clear()
                await is_up.wait()
        await here.connection.close()
        await there.close()

    run(main)


def test_we_ask_by_ourselves_where_nothing_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_checks, "PATIENCE_SECONDS", 0.05)

    async def main() -> None:
        here = Offering()
        there = await answer(await here.offer())
        async with asyncio.timeout(120):
            await here.is_asked.wait()
        await here.connection.close()
        await there.close()

    run(main)
