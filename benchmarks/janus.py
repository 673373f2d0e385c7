"""What one more visitor costs our host, and what it costs Janus, with the same program.

Usage, as root: python benchmarks/janus.py [VISITORS] [SECONDS]

Everything runs in a network namespace of its own with one made-up interface, because Janus uses
no loopback. First visitors of our host are counted, then the host sends the program on to Janus
by its own API and as many subscribe there. The crowd decodes nothing. Take the ratio.
"""

from __future__ import annotations

import asyncio
import fcntl
import multiprocessing
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import aiohttp
import crowd
import stages
from aiortc import RTCSessionDescription

from expo_studio.stream.janus import JanusRoom
from expo_studio.stream.outlets import Target

HERE = "10.99.8.1"
URL = f"http://{HERE}:8088/janus?room=2611"
TUNSETIFF, IFF_TUN_NO_PI = 0x400454CA, 0x1001
FILES = {
    "janus.jcfg": 'general: {{ configs_folder = "{folder}" debug_level = 1 }}\n',
    "janus.transport.http.jcfg": "general: {{ http = true port = 8088 https = false }}\n"
    "admin: {{ admin_http = false }}\n",
    "janus.plugin.videoroom.jcfg": "room-2611: {{ publishers = 2 bitrate = 4000000 fir_freq = 1 "
    'videocodec = "h264,vp8" }}\n',
}


class Subscriber(crowd.Visitor):
    """One who watches at Janus and only counts."""

    async def subscribe(self, http: aiohttp.ClientSession) -> None:
        """Watch whoever publishes."""
        room = JanusRoom(http, URL)
        await room.open()
        feed = 0
        while not feed:
            found = (await room.ask("listparticipants"))["participants"]
            feed = next((one["id"] for one in found if one["publisher"]), 0)
            await asyncio.sleep(0.2)
        said = await room.ask("join", ptype="subscriber", streams=[{"feed": feed}])
        offer = RTCSessionDescription(said["jsep"]["sdp"], "offer")
        await self.connection.setRemoteDescription(offer)
        await self.connection.setLocalDescription(await self.connection.createAnswer())
        self._count_before_decrypting()
        answer = {"type": "answer", "sdp": self.connection.localDescription.sdp}
        await room.ask("start", answer)
        await room.tell_all_addresses()


async def _subscribe(line: Any) -> None:
    visitors: list[Subscriber] = []
    loop = asyncio.get_running_loop()
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        while True:
            wish, value = await loop.run_in_executor(None, line.recv)
            if wish == "join":
                new = [Subscriber() for _ in range(value)]
                visitors += new
                for one in new:
                    await one.subscribe(http)
                    await one.received.began.wait()
                line.send(None)
            else:
                for one in visitors:
                    one.received.restart()
                await asyncio.sleep(value)
                line.send([one.received.frames / value for one in visitors])


def _run_subscribers(line: Any) -> None:
    asyncio.run(_subscribe(line))


def cpu(pid: int) -> float:
    """Return the seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / stages.TICK


def each(
    name: str,
    pid: int,
    join: Callable[[int], object],
    count: Callable[[], list[float]],
    visitors: int,
) -> float:
    """Return the cores that one more visitor costs a process."""
    cores = []
    for more in (1, visitors - 1):
        join(more)
        time.sleep(3.0)
        before, began = cpu(pid), time.monotonic()
        rates = count()
        cores.append((cpu(pid) - before) / (time.monotonic() - began))
        print(
            f"{name}: {len(rates)} visitors {cores[-1]:.3f} cores, pictures a second median "
            f"{statistics.median(rates):.1f} least {min(rates):.1f}",
            flush=True,
        )
    return (cores[1] - cores[0]) / (visitors - 1)


def ours(visitors: int, seconds: float) -> float:
    """Measure our host."""
    stage, people = stages.Stage.open(stages.picture), crowd.Crowd()
    try:
        with stages.walk(stage):
            return each(
                "ours",
                stage.process.pid,
                lambda more: people.join(stage.base, stage.token, more),
                lambda: people.count(seconds).rates,
                visitors,
            )
    finally:
        people.leave()
        stage.close()


def theirs(visitors: int, seconds: float, folder: Path) -> float:
    """Measure Janus, with our host as the one who publishes."""
    for name, words in FILES.items():
        (folder / name).write_text(words.format(folder=folder))
    with ExitStack() as stack:
        server = subprocess.Popen(["janus", "-F", str(folder)], stdout=subprocess.DEVNULL)
        stack.callback(server.terminate)
        time.sleep(3.0)
        stage = stages.Stage.open(stages.picture, Target(f"janus+{URL}"))
        stack.callback(stage.close)
        stack.enter_context(stages.walk(stage))
        spawn = multiprocessing.get_context("spawn")
        line, far = spawn.Pipe()
        people = spawn.Process(target=_run_subscribers, args=(far,), daemon=True)
        people.start()
        stack.callback(people.kill)

        def ask(*wish: object) -> Any:
            line.send(wish)
            return line.recv()

        return each(
            "Janus",
            server.pid,
            lambda more: ask("join", more),
            lambda: list(ask("count", seconds)),
            visitors,
        )


def interface() -> int:
    """Make an interface that leads nowhere, in this namespace; return what keeps it."""
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH14x", b"expo", IFF_TUN_NO_PI))
    for words in (
        ("link", "set", "lo", "up"),
        ("addr", "add", f"{HERE}/24", "dev", "expo"),
        ("link", "set", "expo", "up"),
    ):
        subprocess.run(["ip", *words], check=True)
    return device


def main() -> None:
    """Measure both and print."""
    visitors = int(sys.argv[1]) if len(sys.argv) > 1 else 32
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 8.0
    name = f"expo-{os.getpid()}"
    if "EXPO_INSIDE" not in os.environ:
        if shutil.which("janus") is None or shutil.which("ip") is None:
            sys.exit("This needs Debian's packages janus and iproute2.")
        subprocess.run(["ip", "netns", "add", name], check=True)
        try:
            again = ["ip", "netns", "exec", name, sys.executable, *sys.argv]
            subprocess.run(again, check=True, env={**os.environ, "EXPO_INSIDE": "1"})
        finally:
            subprocess.run(["ip", "netns", "del", name], check=True)
        return
    device = interface()
    with tempfile.TemporaryDirectory() as folder:
        here = ours(visitors, seconds)
        there = theirs(visitors, seconds, Path(folder))
    os.close(device)
    print(
        f"one more visitor: ours {here * 1000:.2f} ms a second, Janus {there * 1000:.2f}; "
        f"ours is {here / max(there, 1e-9):.2f} of Janus"
    )


if __name__ == "__main__":
    main()
