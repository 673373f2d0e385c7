"""The relay: credentials as coturn takes them, told to players and pages; what is wrong with it."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import hashlib
import hmac
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest
from aiortc import (
    RTCConfiguration,
    RTCIceServer,
    RTCIceTransportPolicy,
    RTCPeerConnection,
    RTCSessionDescription,
)

from expo_studio.cli.main import main
from expo_studio.errors import LiveError
from expo_studio.stream.certificates import local_identity
from expo_studio.stream.relays import GOOD_SECONDS, Reach, Relay, Relays, own_servers, probe
from expo_studio.stream.stun import Stun
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.test_desk_page import LOUD, MOVES, open_desk
from tests.stream.test_live import FRAMES, RunningHost, wait_for
from tests.stream.test_page import House, come_in

SECRET = "a shared secret"
CLOSING_SECONDS = 0.3
"""Connections by tcp and tls are closed in the background."""


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_credentials_say_until_when_they_are_good() -> None:
    shown = Relay.of("turn:relay.test", SECRET).credentials("ab12", now=1_000_000)
    assert shown.username == f"{1_000_000 + GOOD_SECONDS}:ab12"
    digest = hmac.new(SECRET.encode(), shown.username.encode(), hashlib.sha1).digest()
    assert base64.b64decode(shown.password) == digest


@pytest.mark.parametrize(
    "url",
    [
        "",
        "turn:",
        "http://relay",
        "turn:a b",
        "turn:h:99x",
        "turn:h:0",
        "turn:h:65536",
        'turn:h>; rel="x',
        "stun:h",
    ],
)
def test_what_is_no_relay_is_refused(url: str) -> None:
    with pytest.raises(LiveError, match="no relay"):
        Relay.of(url, SECRET)
    with pytest.raises(LiveError, match="EXPO_TURN_SECRET"):
        Relay.of("turn:relay.test:3478", "")


@pytest.mark.parametrize(
    ("url", "port", "transport"),
    [
        ("turn:relay.test", 3478, "udp"),
        ("turns:relay.test", 5349, "tcp"),
        ("turn:[2001:db8::1]:80?transport=tcp", 80, "tcp"),
    ],
)
def test_addresses_are_taken_as_browsers_do(url: str, port: int, transport: str) -> None:
    relay = Relay.of(url, SECRET)
    assert (relay.port, relay.transport) == (port, transport)


def test_a_fixed_account_is_shown_as_it_is_and_cannot_leave_its_header() -> None:
    relay = Relay.of("turn:relay.test", 'a "b"', "林")
    shown = relay.ice_server("visitor")
    assert (shown["username"], shown["credential"]) == ("林", 'a "b"')
    assert 'credential="a \\"b\\""; credential-type' in relay.link("visitor")
    with pytest.raises(LiveError, match="no secret that can be used"):
        Relay.of("turn:relay.test", "a\r\nSet-Cookie: b", "ann")


def test_a_silent_relay_is_known_in_time() -> None:
    async def main() -> None:
        start = time.monotonic()
        relay = Relay.of(f"turn:127.0.0.1:{free_port()}", SECRET)
        assert await probe(relay) is Reach.SILENT
        assert time.monotonic() - start < 6

    run(main)


@pytest.fixture
def coturn_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A real coturn on loopback; its addresses by udp, by tcp and by tls.

    What this test starts trusts its certificate, as it would one that the world trusts.
    """
    program = shutil.which("turnserver")
    if program is None:
        pytest.skip("there is no coturn on this machine")
    identity = local_identity(tmp_path / "safe", ["127.0.0.1"], dt.datetime.now(dt.UTC))
    monkeypatch.setenv("SSL_CERT_FILE", str(identity.authority))
    port, safe = free_port(), free_port()
    words = [
        *("-n", "--listening-ip", "127.0.0.1", "--relay-ip", "127.0.0.1"),
        *("--allow-loopback-peers", "--use-auth-secret", "--static-auth-secret", SECRET),
        *("--realm", "expo.test", "-p", str(port), "--no-dtls", "--no-cli"),
        *("--tls-listening-port", str(safe), "--cert", str(identity.certificate)),
        *("--pkey", str(identity.key), "--proc-user", "root", "--proc-group", "root"),
        *("--pidfile", str(tmp_path / "pid"), "--log-file", "stdout"),
    ]
    log = (tmp_path / "log").open("wb")
    server = subprocess.Popen([program, *words], stdout=log, stderr=log, cwd=tmp_path)
    ways = {
        "udp": f"turn:127.0.0.1:{port}?transport=udp",
        "tcp": f"turn:127.0.0.1:{port}?transport=tcp",
        "tls": f"turns:127.0.0.1:{safe}?transport=tcp",
    }

    async def ready() -> None:
        for url in ways.values():
            for _ in range(10):
                if await probe(Relay.of(url, SECRET)) is Reach.GOOD:
                    break
                await asyncio.sleep(0.3)
            else:
                pytest.fail(f"{url}: " + (tmp_path / "log").read_text()[-2000:])
        await asyncio.sleep(CLOSING_SECONDS)

    with ThreadPoolExecutor(1) as aside:
        aside.submit(run, ready).result()
    yield ways
    server.terminate()
    server.wait(10)
    log.close()


@pytest.fixture
def coturn(coturn_ways: dict[str, str]) -> str:
    """Its address by udp."""
    return coturn_ways["udp"]


def test_a_false_secret_is_told_apart_on_every_way(coturn_ways: dict[str, str]) -> None:
    async def main() -> None:
        for url in coturn_ways.values():
            assert await probe(Relay.of(url, "false")) is Reach.REFUSED, url
        await asyncio.sleep(CLOSING_SECONDS)

    run(main)


@pytest.mark.parametrize("way", ["udp", "tcp", "tls"])
def test_a_player_sees_through_the_relay_alone(
    coturn_ways: dict[str, str], way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The player learns of the relay from OPTIONS and lets nothing else be used."""
    coturn = coturn_ways[way]
    monkeypatch.setenv("EXPO_TURN_SECRET", SECRET)
    host = RunningHost(sample_project(tmp_path), "--sound", "none", "--turn", coturn)
    token = host.ready["visitor_url"].partition("#t=")[2]
    bearer = {"Authorization": f"Bearer {token}"}

    async def main() -> None:
        async with aiohttp.ClientSession(headers=bearer) as http:
            async with http.options(f"{host.base}/whep") as answer:
                link = answer.headers["Link"]
            async with http.options(f"{host.base}/whep", headers={"Authorization": ""}) as plain:
                assert "Link" not in plain.headers
            entry = {"token": token}
            async with http.post(f"{host.base}/api/enter", json=entry) as entered:
                server = (await entered.json())["ice_servers"][0]
            assert server["urls"] == [coturn]
            assert f"<{coturn}>" in link
            assert 'rel="ice-server"' in link
            await watch(http, link)

    async def watch(http: aiohttp.ClientSession, link: str) -> None:
        told = dict(one.strip().split("=", 1) for one in link.split(";")[1:])
        relay = RTCIceServer(coturn, told["username"].strip('"'), told["credential"].strip('"'))
        connection = RTCPeerConnection(
            RTCConfiguration([relay], iceTransportPolicy=RTCIceTransportPolicy.RELAY)
        )
        connection.addTransceiver("video", direction="recvonly")
        await connection.setLocalDescription(await connection.createOffer())
        offer = connection.localDescription.sdp
        kinds = {
            line.split(" typ ")[1].split()[0] for line in offer.splitlines() if " typ " in line
        }
        assert kinds == {"relay"}
        headers = {"Content-Type": "application/sdp"}
        async with http.post(f"{host.base}/whep", data=offer, headers=headers) as answer:
            assert answer.status == 201
            description = RTCSessionDescription(await answer.text(), "answer")
        await connection.setRemoteDescription(description)
        frame: Any = None
        async with asyncio.timeout(120):
            for _ in range(5):
                frame = await connection.getTransceivers()[0].receiver.track.recv()
        assert frame.width == 1280
        await connection.close()

    try:
        run(main)
    finally:
        host.stop()


def test_our_own_side_uses_a_relay_that_answers() -> None:
    relay = Relay.of("turn:relay.test?transport=tcp", SECRET)
    ways = Relays(relay)
    assert ways.own_ways().iceServers == [], "before it answered nobody waits for it"
    ways.reach = Reach.GOOD
    servers = ways.own_ways().iceServers or []
    assert [one.urls for one in servers] == [relay.url, "stun:relay.test:3478"]
    only = Relays(relay, is_only=True).own_ways()
    assert only.iceTransportPolicy is RTCIceTransportPolicy.RELAY
    assert only.iceServers
    assert own_servers(Relay.of("turn:[2001:db8::1]", SECRET)) == []
    assert Relays(None).own_ways().iceServers == [], "never the servers that aiortc would choose"


def test_a_stun_server_alone_is_named_and_used_while_it_answers(coturn: str) -> None:
    """Silence is known in time; everything through the relay alone leaves no use for it."""
    port = coturn.split("?")[0].rpartition(":")[2]
    here, silent = Stun.of(f"stun:127.0.0.1:{port}"), Stun.of(f"stun:127.0.0.1:{free_port()}")
    ways = Relays(None, stun=here)
    assert ways.ice_servers("林") == [{"urls": [here.url]}]
    assert ways.links("林") == [f'<{here.url}>; rel="ice-server"']
    assert ways.own_ways().iceServers == [], "before it answered nobody waits for it"

    async def main() -> None:
        assert not await silent.answers()
        work = asyncio.get_running_loop().create_task(ways.run())
        async with asyncio.timeout(120):
            while not ways.is_seen:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        work.cancel()

    run(main)
    servers = ways.own_ways().iceServers or []
    assert [one.urls for one in servers] == [here.url]
    both = Relays(Relay.of(coturn, SECRET), stun=here)
    assert [one["urls"][0] for one in both.ice_servers("")] == [here.url, coturn]
    only = Relays(Relay.of(coturn, SECRET), is_only=True, stun=here)
    assert [one["urls"] for one in only.ice_servers("")] == [[coturn]]


class Garbage(asyncio.DatagramProtocol):
    """A server that first sends what is cut off and what nobody asked, then also an answer."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)
        self.heard = 0

    def datagram_received(self, data: bytes, addr: tuple[Any, ...]) -> None:
        self.heard += 1
        head = b"\x01\x01" + b"\x00\x04" + data[4:20]
        self.transport.sendto(head + b"\x00\x24\x00\x00", addr)
        self.transport.sendto(b"\x01\x01\x00\x00" + data[4:8] + bytes(12), addr)
        if self.heard > 1:
            self.transport.sendto(b"\x01\x01\x00\x00" + data[4:20], addr)


def test_garbage_from_a_stun_server_is_no_answer_and_no_trouble() -> None:
    """And nothing is asked again before its time because of it."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        transport, there = await loop.create_datagram_endpoint(Garbage, local_addr=("127.0.0.1", 0))
        port = transport.get_extra_info("sockname")[1]
        assert await Stun.of(f"stun:127.0.0.1:{port}").answers()
        assert there.heard == 2
        transport.close()

    run(main)


@pytest.mark.parametrize("url", ["", "stun:", "turn:a.test", "stuns:a.test", "stun:a.test:0", "a"])
def test_what_is_no_stun_server_is_refused(url: str) -> None:
    with pytest.raises(LiveError):
        Stun.of(url)


def test_relay_only_needs_a_relay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["live", str(sample_project(tmp_path)), "--relay-only"]) == 1
    assert "--turn" in capsys.readouterr().err


REMEMBER_CONNECTIONS = """
  window.connections = [];
  window.addresses = [];
  const Plain = RTCPeerConnection;
  window.RTCPeerConnection = class extends Plain {
    constructor(...given) {
      super(...given);
      window.connections.push(this);
      this.addEventListener("icecandidate", ({ candidate }) => {
        if (candidate?.candidate) window.addresses.push(candidate.candidate);
      });
    }
  };
"""
PAIRS = """async () => {
  const found = [];
  for (const one of window.connections) {
    if (one.connectionState !== "connected") continue;
    const stats = await one.getStats();
    for (const entry of stats.values()) {
      if (entry.type !== "transport") continue;
      const pair = stats.get(entry.selectedCandidatePairId);
      const ends = [pair.localCandidateId, pair.remoteCandidateId];
      found.push(ends.map((end) => stats.get(end).candidateType));
    }
  }
  return found;
}"""


def test_through_the_relay_alone_nobody_learns_an_address(
    coturn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, visit: Any
) -> None:
    """BATTERY E4: the picture and a private call in relay-only mode, in a real browser."""
    monkeypatch.setenv("EXPO_TURN_SECRET", SECRET)
    with House(tmp_path, "--sound", "none", "--turn", coturn, "--relay-only") as house:
        here, there = visit(locale="zh-CN"), visit(locale="en-GB")
        for one in (here, there):
            one.page.add_init_script(REMEMBER_CONNECTIONS)
        desk, visitor = open_desk(here, house), come_in(there, house, "Buyer")
        wait_for(visitor, f"{FRAMES} > 0")
        visitor.click("#meet")
        visitor.fill("#meeting-wish", "Across two firewalls")
        visitor.click("#meeting-form .strong")
        desk.click("#meetings .strong")
        for page in (desk, visitor):
            wait_for(page, MOVES.format("#call-people video"))
            assert page.evaluate(LOUD, "#call-people video") > 0.05
            wait_for(page, f"({PAIRS})().then((found) => found.length === 2)")
            pairs = page.evaluate(PAIRS)
            assert pairs == [["relay", "relay"]] * 2, "picture and call"
            told = page.evaluate("window.addresses")
            assert told
            assert all(" typ relay raddr 0.0.0.0 " in one for one in told), told


def test_a_relay_stays_one_way_among_others(
    coturn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, visit: Any
) -> None:
    """Without relay-only the shortest way is taken, and a phone's camera learns of the relay."""
    monkeypatch.setenv("EXPO_TURN_SECRET", SECRET)
    with House(tmp_path, "--sound", "none", "--turn", coturn) as house:
        here = visit(locale="en-GB")
        here.page.add_init_script(REMEMBER_CONNECTIONS)
        here.page.goto(house.host.ready["camera_url"])
        here.page.click("#start")
        house.wait("program", cameras=1)
        servers = here.page.evaluate("window.connections.at(-1).getConfiguration().iceServers")
        assert [one["urls"] for one in servers] == [[coturn]]
        assert servers[0]["username"]
        assert here.page.evaluate(PAIRS) != [["relay", "relay"]]
