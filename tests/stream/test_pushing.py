"""The program sent on by WHIP arrives elsewhere, comes back after a break, and says what fails."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from expo_studio.errors import LiveError
from expo_studio.stream.client import ControlClient
from expo_studio.stream.outlets import Target
from expo_studio.stream.pushing import Push
from tests.kit import sample_project
from tests.stream.pairs import Sending, run
from tests.stream.test_live import RunningHost
from tests.stream.test_survival import until


@pytest.mark.parametrize(
    "url",
    ["ftp://sfu/whip", "whip", "http://", "file:///etc/passwd", "http://[::1", "http://sfu:99999/"],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(LiveError, match="no WHIP address"):
        Target.of(url, "")


def test_the_program_is_seen_on_another_host(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    there = RunningHost(sample_project(tmp_path / "other"), "--sound", "none")
    token = there.ready["camera_url"].partition("#t=")[2]
    told: list[dict[str, Any]] = []
    client = ControlClient(there.ready["control_url"], there.ready["presenter_token"], told.append)

    def cameras() -> int:
        states = [one["cameras"] for one in told if one["type"] == "program"]
        return states[-1] if states else 0

    here = RunningHost(
        sample_project(tmp_path),
        *("--sound", "none", "--whip", f"{there.base}/whip", "--whip-token", token),
    )
    try:
        until(lambda: cameras() == 1)
        assert here.stop() == 0
        client._put_words({"type": "set_program", "scene": "booth"})
        until(lambda: cameras() == 0)
    finally:
        client.close()
        there.stop()


def test_a_target_that_is_not_there_is_told_and_the_session_goes_on(tmp_path: Path) -> None:
    here = RunningHost(
        sample_project(tmp_path),
        *("--sound", "none", "--whip", "http://127.0.0.1:9/whip", "--whip-token", "secret-token"),
    )
    lines: list[str] = []

    def read() -> None:
        assert here.process.stdout is not None
        lines.extend(here.process.stdout)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    until(lambda: any('"warning"' in line for line in lines))
    warning = next(json.loads(line) for line in lines if '"warning"' in line)
    assert "127.0.0.1:9" in warning["message"]["en"]
    assert "推送" in warning["message"]["zh"]
    assert "secret-token" not in "".join(lines)
    assert here.process.poll() is None
    here.process.terminate()
    assert here.process.wait(120) == 0
    reader.join(120)
    assert here.process.stdout is not None
    here.process.stdout.close()


def test_a_refusal_is_told_with_its_status() -> None:
    async def main() -> None:
        from aiohttp import web

        async def refuse(request: web.Request) -> web.Response:
            assert request.headers["Authorization"] == "Bearer wrong"
            return web.Response(status=401)

        app = web.Application()
        app.router.add_post("/whip", refuse)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/whip"
        async with Sending() as sending:
            push = Push(Target(url, "wrong"), sending.fanout, lambda error: None)
            async with aiohttp.ClientSession() as http:
                with pytest.raises(LiveError, match="401"):
                    await push._send_once(http)
            assert not push.is_up
            assert len(sending.fanout) == 0
        await runner.cleanup()
        await asyncio.sleep(0.1)

    start = time.monotonic()
    run(main)
    assert time.monotonic() - start < 60
