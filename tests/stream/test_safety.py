"""What must not get in: every route with every bad token, other sites, floods, slow clients."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from itsdangerous import URLSafeTimedSerializer

from expo_studio.stream.admission import Admission, Key, Role
from expo_studio.stream.refusals import RefusedError
from tests.kit import sample_project
from tests.stream.people import Place
from tests.stream.test_live import RunningHost

PUBLIC = {
    *("/", "/live.js", "/live.css", "/desk", "/desk.js", "/desk.css"),
    *("/camera", "/camera.js", "/camera.css"),
    *("/walk/", "/walk/booth.js", "/walk/booth.css"),
    *("/api/door", "/api/calendar.ics"),
}
"""What everybody may read; nothing of it is anybody's own."""
SAYS_NOTHING = {
    ("GET", door + rest) for door in ("/whep", "/whip", "/screen") for rest in ("", "/{name}")
}
"""Answered with nothing, whoever asks (RFC 9725, 4.1)."""
BY_BODY = {"/api/enter", "/api/card/see", "/api/card/erase"}
"""Opened by a secret in the body, which is tried elsewhere."""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path))
    yield running
    if running.process.poll() is None:
        running.stop()


def routes() -> list[tuple[str, str]]:
    """Return every route of a session, from its own table."""
    script = (
        "import asyncio\n"
        "from expo_studio.stream.server import Doors\n"
        "from expo_studio.stream.entrance import Entrance\n"
        "from expo_studio.stream.guard import Guard\n"
        "from expo_studio.stream.pages import Pages\n"
        "from expo_studio.stream.media_doors import Behind, MediaDoors\n"
        "from expo_studio.stream.admission import Admission, Key\n"
        "from types import SimpleNamespace\n"
        "entrance = Entrance(Admission(Key.fresh()))\n"
        "pages = Pages(entrance, None, lambda: None)\n"
        "inside = SimpleNamespace(session=None, visiting=None, desks=None, pages=pages)\n"
        "media = MediaDoors(Behind(None, None, None), entrance, None, is_local=True)\n"
        "app = Doors(inside, media, entrance).application(Guard(frozenset()))\n"
        "for route in app.router.routes():\n"
        "    print(route.method, route.resource.canonical)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return [(method, path) for method, path in map(str.split, done.stdout.splitlines())]


def filled(path: str) -> str:
    path = path.replace("{folder}", "assets").replace("{key}", "0" * 16)
    return path.replace("assets/{name}", f"assets/{'0' * 32}.glb").replace("{name}", "nothing")


class Tokens:
    """One bad token of each kind, and one that is good but for another role."""

    def __init__(self, folder: Path, host: RunningHost) -> None:
        (path,) = (folder / "data" / "expo-studio" / "keys").glob("*.json")
        key = Key(bytes.fromhex(json.loads(path.read_text())["secret"]), path.stem)
        ours = Admission(key)
        good = host.ready["visitor_url"].partition("#t=")[2]
        old = URLSafeTimedSerializer(key.secret, salt="expo-link")
        self.bad = {
            "none": "",
            "expired": ours.link_token(Role.PRESENTER, "late", seconds=-1),
            "foreign booth": Admission(Key(key.secret, "another")).link_token(Role.PRESENTER),
            "foreign key": Admission(Key.fresh()).link_token(Role.PRESENTER),
            "tampered": good[:-2] + ("AA" if good[-2:] != "AA" else "BB"),
            "unknown role": str(old.dumps([key.booth, "king", "king", 9e9])),
            "short": str(old.dumps([key.booth])),
            "garbage": "\u00e9" * 40,
        }
        self.visitor = good
        self.to_revoke = ours.link_token(Role.ASSISTANT, "abc123")


async def answer_to(
    http: aiohttp.ClientSession, method: str, path: str, token: str
) -> tuple[int, str, float]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if path in {"/ws", "/control"}:
        headers |= {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
        headers["Sec-WebSocket-Key"] = "dGhlIHNhbXBsZSBub25jZQ=="
    start = time.perf_counter()
    async with http.request(method, filled(path), headers=headers) as answer:
        return answer.status, await answer.text(errors="replace"), time.perf_counter() - start


def test_every_route_refuses_every_bad_token_alike(tmp_path: Path, host: RunningHost) -> None:
    """BATTERY C1: the matrix comes from the route table."""
    tokens, place = Tokens(tmp_path, host), Place(host.ready)
    guarded = [
        (method, path)
        for method, path in routes()
        if method not in {"OPTIONS", "HEAD"} and path not in PUBLIC | BY_BODY
        if (method, path) not in SAYS_NOTHING
    ]
    assert len(guarded) > 12

    async def story() -> None:
        async with place.desk() as desk, aiohttp.ClientSession(place.base) as http:
            await desk.send("revoke_link", link="abc123")
            await desk.until("revoked")
            bodies: set[str] = set()
            seconds: list[float] = []
            for kind, token in {**tokens.bad, "revoked": tokens.to_revoke}.items():
                for method, path in guarded:
                    status, body, took = await answer_to(http, method, path, token)
                    if status == 429:
                        continue
                    assert status == 403, (kind, method, path, status)
                    bodies.add(body)
                    seconds.append(took)
            assert len(bodies) == 1, "a refusal tells nothing of its reason"
            assert len(seconds) > len(guarded)

    asyncio.run(story())


def test_a_visitors_token_opens_no_desk(tmp_path: Path, host: RunningHost) -> None:
    tokens, place = Tokens(tmp_path, host), Place(host.ready)

    async def story() -> None:
        async with aiohttp.ClientSession(place.base) as http:
            for method, path in (("GET", "/control"), ("POST", "/whip")):
                status, _, _ = await answer_to(http, method, path, tokens.visitor)
                assert status == 403, path
        async with place.visitor() as (http, line):
            for kind in ("end", "camera", "answer", "mute", "make_link", "set_rules"):
                async with place.line(http, "/ws") as other:
                    await other.send(kind)
                    assert await other.closed() == 1008
            await line.send("say", text="still here")
            await line.until("chat")

    asyncio.run(story())


def test_other_sites_are_refused(host: RunningHost) -> None:
    """BATTERY C2: origin, host name, CSRF, foreign WebSockets."""
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (http, _):
            for headers in (
                {"Origin": "https://evil.test"},
                {"Origin": "null"},
                {"Host": "evil.test"},
                {"Origin": place.base + ".evil.test"},
            ):
                for method, path in (("POST", "/api/erase"), ("GET", "/ws"), ("GET", "/api/door")):
                    async with http.request(method, path, headers=headers) as answer:
                        assert answer.status == 403, (headers, path)

    asyncio.run(story())


def test_too_large_and_too_deep_is_refused(host: RunningHost) -> None:
    """BATTERY C3: bodies, messages, deep JSON."""
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (http, line):
            async with http.post("/api/card", data=b"x" * 1_000_000) as answer:
                assert answer.status == 413
            async with http.post("/api/card", data=b"[" * 60_000) as answer:
                assert answer.status == 400
            for raw, code in (("x" * 1_000_000, 1009), ("[" * 15_000, 1008), ("{}", 1008)):
                async with place.line(http, "/ws") as other:
                    await other.socket.send_str(raw)
                    assert await other.closed() == code
            async with place.line(http, "/ws") as other:
                await other.socket.send_bytes(b"\x00" * 100)
                assert await other.closed() == 1003
            await line.send("say", text="unharmed")
            await line.until("chat")

    asyncio.run(story())


def test_a_flood_harms_nobody_else(host: RunningHost) -> None:
    """BATTERY C3: 500 messages a second of one visitor, and another one's words."""
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="Flood") as (_, flood),
            place.visitor(name="Calm") as (_, calm),
            place.desk() as desk,
        ):
            waits: list[float] = []

            async def shout() -> None:
                message = json.dumps({"type": "react", "sign": "like"})
                for at in range(1000):
                    if flood.code is not None:
                        return
                    await flood.socket.send_str(message)
                    if at % 50 == 49:
                        await asyncio.sleep(0.1)

            async with asyncio.TaskGroup() as tasks:
                shouting = tasks.create_task(shout())
                for n in range(8):
                    start = time.perf_counter()
                    await calm.send("say", text=f"word {n}", mark=str(n))
                    await desk.until("chat", lambda one, n=n: one["text"] == f"word {n}")
                    waits.append(time.perf_counter() - start)
                    await asyncio.sleep(0.3)
                await shouting
            print("honest words waited, ms:", [round(one * 1000, 1) for one in waits])
            assert statistics.median(waits) < 1.0
            assert await flood.closed() == 1008
            await calm.send("say", text="after it", mark="z")
            await desk.until("chat", lambda one: one["text"] == "after it")

    asyncio.run(story())


SLOW_BODY = b"POST /api/enter HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{"


def test_slow_clients_are_dropped(host: RunningHost) -> None:
    """BATTERY C4: 200 connections that send a byte now and then are gone in 15 seconds."""
    address = ("127.0.0.1", int(host.base.rpartition(":")[2]))
    lines = []
    for n in range(200):
        line = socket.create_connection(address)
        line.setblocking(False)
        line.send(
            b"GET / HTTP/1.1\r\n"
            if n % 2
            else b"POST /api/enter HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{"
        )
        lines.append(line)
    until = time.monotonic() + 20.0
    open_lines = lines
    while open_lines and time.monotonic() < until:
        time.sleep(1.0)
        open_lines = [line for line in open_lines if is_open(line)]
    for line in lines:
        line.close()
    assert open_lines == []
    with urllib.request.urlopen(host.base + "/api/door", timeout=120) as door:
        assert door.status == 200


def is_open(line: socket.socket) -> bool:
    """Send one more byte; return whether the other side still listens."""
    try:
        line.send(b"a")
        while True:
            if not line.recv(4096):
                return False
    except BlockingIOError:
        return True
    except OSError:
        return False


@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/walk/../../../../etc/passwd",
        "/walk/assets/..%2f..%2fetc%2fpasswd",
        "/walk/assets/%2e%2e/booth.json",
        "/walk//etc/passwd",
        "/live.js%00.html",
        "/static/../live.js",
        "/desk/../../pyproject.toml",
    ],
)
def test_paths_lead_nowhere(host: RunningHost, path: str) -> None:
    """BATTERY C7: path traversal, sent as it stands."""
    with socket.create_connection(("127.0.0.1", int(host.base.rpartition(":")[2]))) as line:
        line.sendall(
            f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        )
        answer = b""
        while more := line.recv(65536):
            answer += more
    assert re.match(rb"HTTP/1\.1 (400|403|404) ", answer)
    assert b"root:" not in answer


def test_every_answer_bears_the_headers(host: RunningHost) -> None:
    """BATTERY C7: one snapshot of what browsers are told."""
    wanted = {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            "media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'none'; "
            "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    for path in ("/", "/desk", "/api/door", "/nothing", "/control", "/api/card"):
        headers = headers_of(host.base + path)
        assert {name: headers.get(name) for name in wanted} == wanted, path
        assert "geolocation=()" in str(headers.get("Permissions-Policy"))
    framed = headers_of(host.base + "/walk/")
    assert "frame-ancestors 'self'" in str(framed["Content-Security-Policy"])
    words = str(framed["Content-Security-Policy"]).replace("'wasm-unsafe-eval'", "")
    assert "unsafe" not in words  # the 3D page unpacks its meshes by WebAssembly


def headers_of(url: str) -> Any:
    try:
        with urllib.request.urlopen(url, timeout=120) as answer:
            return answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.headers


def test_guessing_is_slowed_down(host: RunningHost) -> None:
    """BATTERY C8: ten false tries a minute of one address, then 429 with Retry-After."""
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (inside, line), aiohttp.ClientSession(place.base) as http:
            statuses, began = [], time.monotonic()
            for _ in range(30):
                async with http.post("/api/enter", json={"token": "guess"}) as answer:
                    statuses.append(answer.status)
                    if answer.status == 429:
                        assert int(answer.headers["Retry-After"]) > 0
            again = (time.monotonic() - began) * 10 / 60
            assert statuses[:10] == [403] * 10
            assert statuses.count(429) >= 18 - again
            await line.send("say", text="still inside")
            await line.until("chat")
            async with inside.get("/api/products") as answer:
                assert answer.status == 200

    asyncio.run(story())


def test_secrets_of_cards_cannot_be_guessed(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with aiohttp.ClientSession(place.base) as http:
            statuses, began = [], time.monotonic()
            for n in range(20):
                async with http.post("/api/card/see", json={"secret": f"guess-{n:08}"}) as answer:
                    statuses.append(answer.status)
            again = (time.monotonic() - began) * 10 / 60
            assert statuses[:10] == [404] * 10
            assert statuses.count(429) >= 8 - again

    asyncio.run(story())


def test_joining_again_and_again_is_refused_in_time(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (_, line), aiohttp.ClientSession(place.base) as http:
            statuses = set()
            for _ in range(300):
                async with http.post("/api/enter", json={"token": place.visitor_token}) as answer:
                    statuses.add(answer.status)
                http.cookie_jar.clear()
            assert statuses == {200, 429}
            await line.send("say", text="not bothered")
            await line.until("chat")

    asyncio.run(story())


def test_nothing_secret_reaches_the_log(tmp_path: Path) -> None:
    """BATTERY E4: neither names nor addresses nor tokens nor words are printed or kept."""
    project = sample_project(tmp_path)
    errors = tmp_path / "stderr.txt"
    with errors.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "expo_studio", "live", str(project), "--json"],
            stdout=subprocess.PIPE,
            stderr=file,
            text=True,
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
        )
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        place = Place(ready)

        async def story() -> None:
            async with place.visitor(name="Secretive Name") as (http, line), place.desk() as desk:
                await line.send("say", text="secret words")
                await line.until("chat")
                async with http.post(
                    "/whep", data="v=0", headers={"Content-Type": "application/sdp"}
                ) as answer:
                    assert answer.status == 400
                await line.socket.send_str("nonsense of secretive name")
                await line.closed()
                await desk.send("end")
                await desk.until("ended")

        asyncio.run(story())
        process.wait(120)
        printed = process.stdout.read() + errors.read_text()
        process.stdout.close()
    for secret in ("Secretive", "secretive", "secret words", "127.0.0.1", place.visitor_token):
        assert secret not in printed


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def test_links_expire_and_take_their_seats_with_them() -> None:
    clock = Clock()
    admission = Admission(Key.fresh(), clock=clock)
    token = admission.link_token(Role.GUEST, "one", seconds=60)
    seat = admission.enter(token, "G")
    assert admission.seat(seat.key) is seat
    assert admission.bearer(token).role is Role.GUEST
    clock.now += 61
    for late in (
        lambda: admission.seat(seat.key),
        lambda: admission.bearer(token),
        lambda: admission.enter(token, "G", seat.key),
    ):
        with pytest.raises(RefusedError):
            late()


def test_revoked_links_stay_revoked_in_a_new_host() -> None:
    key = Key.fresh()
    token = Admission(key).link_token(Role.ASSISTANT, "gone")
    with pytest.raises(RefusedError):
        Admission(key, revoked={"gone"}).pass_of(token)


def test_a_seat_is_kept_only_for_the_same_link() -> None:
    admission = Admission(Key.fresh())
    visitor = admission.enter(admission.link_token(Role.VISITOR), "")
    again = admission.enter(admission.link_token(Role.VISITOR), "", visitor.key)
    assert again is visitor
    assistant = admission.enter(admission.link_token(Role.ASSISTANT, "a"), "", visitor.key)
    assert assistant.visitor != visitor.visitor
