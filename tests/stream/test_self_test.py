"""What could keep visitors from seeing is found and told in plain words, in both languages."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from expo_studio.stream import self_test
from expo_studio.stream.layers import Layer
from expo_studio.stream.listening import Address
from expo_studio.stream.relays import Reach, Relay, Relays
from expo_studio.stream.self_test import Finding, encoding_rate, findings
from expo_studio.stream.stun import Stun
from tests.kit import sample_project
from tests.stream.pairs import Sending, Viewer, run
from tests.stream.test_live import RunningHost
from tests.stream.test_relays import free_port


def by_subject(found: list[Finding]) -> dict[str, Finding]:
    return {one.subject: one for one in found}


def test_a_closed_door_and_a_silent_relay_are_told() -> None:
    async def main() -> None:
        relay = Relay.of(f"turn:127.0.0.1:{free_port()}", "secret")
        stun = Stun.of(f"stun:127.0.0.1:{free_port()}")
        found = by_subject(await findings(Address(), 9, Relays(relay, stun=stun), Layer.P360))
        assert not found["stun"].is_good
        assert not found["door"].is_good
        assert "TCP port 9" in found["door"].message.en
        assert not found["relay"].is_good
        assert "does not answer" in found["relay"].message.en
        assert found["udp"].is_good
        for one in found.values():
            assert one.message.missing() == ()
            assert one.is_good or one.hint.missing() == ()

    run(main)


def test_blocked_udp_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A firewall that drops datagrams: they are sent and never come."""

    async def main() -> None:
        loop = asyncio.get_running_loop()

        async def drop(*given: Any) -> int:
            return 0

        monkeypatch.setattr(type(loop), "sock_sendto", drop)
        monkeypatch.setattr(self_test, "WAIT_SECONDS", 0.2)
        finding = await self_test._udp("127.0.0.1")
        assert not finding.is_good
        assert "UDP" in finding.message.zh
        assert "--turn" in finding.hint.en

    run(main)


@pytest.mark.parametrize("reach", [Reach.GOOD, Reach.REFUSED, Reach.SILENT])
def test_each_answer_of_a_relay_has_its_words(reach: Reach) -> None:
    finding = self_test._relay(Relay.of("turn:relay.test:3478", "s"), reach)
    assert finding.is_good == (reach is Reach.GOOD)
    assert "relay.test:3478" in finding.message.en


def test_the_encoder_is_measured() -> None:
    rate = encoding_rate(Layer.P360)
    assert rate > 10
    assert not self_test._encoder(Layer.P1080, 12.3).is_good
    assert "12" in self_test._encoder(Layer.P1080, 12.3).message.zh


def test_a_session_tests_itself(tmp_path: Path) -> None:
    host = RunningHost(sample_project(tmp_path), "--sound", "none")
    try:
        assert host.process.stdout is not None
        event = json.loads(host.process.stdout.readline())
        while event["event"] != "self_test":
            event = json.loads(host.process.stdout.readline())
        assert {one["subject"] for one in event["findings"]} == {"door", "udp", "encoder"}
        assert [one["is_good"] for one in event["findings"]][:2] == [True, True]
    finally:
        host.stop()


def test_who_cannot_be_reached_is_counted_and_who_left_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("expo_studio.stream.whep.UNREACHED_SECONDS", 0.0)
    told: list[int] = []

    async def main() -> None:
        async with Sending() as sending:
            sending.watching._unreached = lambda: told.append(1)
            viewer = Viewer()
            await viewer.watch(sending.watching)
            await viewer.frame()
            await sending.watching.close(viewer.name, "")
            await viewer.connection.close()
            assert told == []
            blocked = Viewer()
            blocked.connection.addTransceiver("video", direction="recvonly")
            offer = await blocked.connection.createOffer()
            await blocked.connection.setLocalDescription(offer)
            name, _ = await sending.watching.open("", blocked.connection.localDescription.sdp)
            await sending.watching.close(name, "")
            await blocked.connection.close()
            assert told == [1]

    run(main)
