"""The program goes on to Janus of Debian's packages and is watched there, between namespaces.

Janus does not use loopback, hence the street.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from expo_studio.stream.janus import JanusRoom
from expo_studio.stream.outlets import Target
from tests.kit import sample_project
from tests.stream.pairs import run
from tests.stream.street import VISITOR, Street
from tests.stream.test_networks import DistantHost, make_tone, way
from tests.stream.test_survival import until

__all__ = ["way"]
WATCHER = Path(__file__).with_name("janus_watcher.py")
URL = f"http://{VISITOR}:8088/janus?room=2611"
FILES = {
    "janus.jcfg": 'general: {{ configs_folder = "{folder}" debug_level = 4 }}\n'
    'nat: {{ ice_enforce_list = "street,10.99.7.2" }}\n',
    "janus.transport.http.jcfg": "general: {{ http = true port = 8088 https = false }}\n"
    "admin: {{ admin_http = false }}\n",
    "janus.plugin.videoroom.jcfg": "room-2611: {{ publishers = 2 bitrate = 3000000 "
    'fir_freq = 10 videocodec = "h264,vp8" }}\n',
}


@contextmanager
def janus(way: Street, folder: Path) -> Iterator[Path]:
    """Run Janus in the visitor's house; yield its log."""
    program = shutil.which("janus")
    if program is None:
        pytest.skip("there is no janus on this machine")
    for name, words in FILES.items():
        (folder / name).write_text(words.format(folder=folder))
    log = folder / "janus.log"
    there = way.program_in(way.visitor_house, program, folder)
    with log.open("wb") as out:
        server = subprocess.Popen([there, "-F", str(folder)], stdout=out, stderr=out, cwd=folder)
        try:
            until(lambda: "HTTP webserver started" in log.read_text(errors="replace"), 20.0)
            yield log
        finally:
            server.terminate()
            server.wait(10)


@pytest.mark.long
def test_the_program_is_watched_at_janus(way: Street, tmp_path: Path) -> None:
    sound = tmp_path / "tone.wav"
    make_tone(sound)
    with janus(way, tmp_path) as log:
        words = ("--sound", str(sound), "--whip", f"janus+{URL}")
        host = DistantHost(way, sample_project(tmp_path), *words)
        try:
            python = way.program_in(way.visitor_house, sys.executable, tmp_path)
            done = subprocess.run(
                [python, str(WATCHER), URL], capture_output=True, text=True, timeout=90, check=False
            )
            told = done.stdout + done.stderr + log.read_text(errors="replace")[-3000:]
            assert done.returncode == 0, told
            assert "1280 x 720" in done.stdout
        finally:
            host.stop()


@contextmanager
def answering(words: Any) -> Iterator[web.Application]:
    app = web.Application()

    async def answer(request: web.Request) -> web.Response:
        return web.json_response(words) if not isinstance(words, str) else web.Response(text=words)

    app.router.add_route("*", "/{path:.*}", answer)
    yield app


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("<html>", "no Janus"),
        ([], "no Janus"),
        ({"other": 1}, "no Janus"),
        ({"janus": "error", "error": {"code": 403, "reason": "Unauthorized request"}}, "Unauth"),
        ({"janus": "error", "error": "of another kind"}, "refused"),
        ({"janus": ["no", "word"]}, "no Janus"),
        ("[" * 100_000, "no Janus"),
    ],
)
def test_what_is_no_janus_or_refuses_says_so(words: Any, reason: str) -> None:
    async def main() -> None:
        with answering(words) as app:
            runner = web.AppRunner(app)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            url = f"http://127.0.0.1:{runner.addresses[0][1]}/janus?room=hall"
            async with aiohttp.ClientSession() as http:
                room = JanusRoom(http, url, "secret")
                assert room.room == "hall"
                with pytest.raises(aiohttp.ClientError, match=reason):
                    await room.open()
                await room.close()
            await runner.cleanup()
            await asyncio.sleep(0.1)

    run(main)


def test_addresses_of_janus_are_taken() -> None:
    target = Target.of("janus+https://sfu.test:8089/janus?room=7", "secret")
    assert target.url == "janus+https://sfu.test:8089/janus?room=7"


def test_the_secret_is_not_brought_elsewhere() -> None:
    """Wherever the server points; and what is told of it says nothing of the secret."""
    asked: list[str] = []

    async def main() -> None:
        app = web.Application()

        async def point(request: web.Request) -> web.Response:
            asked.append(request.path)
            raise web.HTTPTemporaryRedirect("/elsewhere")

        app.router.add_route("*", "/{path:.*}", point)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/janus"
        async with aiohttp.ClientSession() as http:
            with pytest.raises(aiohttp.ClientError, match="307") as told:
                await JanusRoom(http, url, "a secret").open()
            await JanusRoom(http, url, "a secret").stay()
        await runner.cleanup()
        assert "secret" not in str(told.value)

    run(main)
    assert asked == ["/janus", "/janus/0"]
