"""What one more visitor costs our host, and what it costs Janus, with the same program.

Usage, as root: python benchmarks/janus.py [VISITORS] [SECONDS]

Everything runs in a network namespace of its own with one made-up interface, because Janus uses
no loopback. The sender runs on one core, the crowd on the others. First visitors of our host are
counted, then the host sends the program on to Janus by its own API and as many subscribe there.
The crowd decodes nothing. Take the ratio, of a picture for one more visitor. Of our host the loop
is counted, which sends: drawing and encoding are the same however many watch.
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
from typing import Any, cast

import aiohttp
import crowd
import stages
import taps
from aiortc import RTCSessionDescription

from expo_studio.stream.janus import JanusRoom
from expo_studio.stream.outlets import Target

HERE = "10.99.8.1"
URL = f"http://{HERE}:8088/janus?room=2611"
CORES = stages.cores()
"""The first is the sender's, the others are the crowd's."""
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
        self._only_pictures()
        self.tap()
        answer = {"type": "answer", "sdp": self.connection.localDescription.sdp}
        await room.ask("start", answer)
        await room.tell_all_addresses()

    def _only_pictures(self) -> None:
        """Count pictures alone, and decode nothing."""
        for one in self.connection.getTransceivers():
            one.receiver.receive = crowd.leave_it_to_the_taps  # type: ignore[method-assign]
            if one.kind == "video":
                self.received.kind = one._codecs[0].payloadType


async def _subscribe(line: Any) -> None:
    connector = aiohttp.TCPConnector(limit=0)
    with taps.Taps() as listening:
        async with aiohttp.ClientSession(connector=connector) as http, asyncio.TaskGroup() as tasks:
            tasks.create_task(listening.run(), name="drain")
            await _obey(line, http, listening)


async def _obey(line: Any, http: aiohttp.ClientSession, listening: taps.Taps) -> None:
    visitors: list[Subscriber] = []
    loop = asyncio.get_running_loop()
    while True:
        wish, value = await loop.run_in_executor(None, line.recv)
        if wish == "join":
            for _ in range(value):
                visitors.append(Subscriber(listening))
                await visitors[-1].subscribe(http)
                await visitors[-1].received.began.wait()
            line.send(None)
        else:
            line.send(await crowd.count(visitors, value))


def _run_subscribers(line: Any) -> None:
    os.sched_setaffinity(0, CORES[1:])
    asyncio.run(_subscribe(line))


def each(
    name: str,
    cpu: Callable[[], float],
    join: Callable[[int], object],
    count: Callable[[], crowd.Count],
    visitors: int,
) -> float:
    """Return the CPU seconds of one picture that one more visitor costs a sender."""
    cores, pictures = [], []
    for more in (1, visitors - 1):
        join(more)
        time.sleep(3.0)
        before, began = cpu(), time.monotonic()
        got = count()
        cores.append((cpu() - before) / (time.monotonic() - began))
        pictures.append(cores[-1] / statistics.mean(got.rates))
        print(
            f"{name}: {len(got.rates)} visitors {cores[-1]:.3f} cores, pictures a second median "
            f"{statistics.median(got.rates):.1f} least {min(got.rates):.1f}, lost {got.lost}, "
            f"{got.bits / 1e6:.2f} Mbit/s each",
            flush=True,
        )
    return (pictures[1] - pictures[0]) / (visitors - 1)


def _making(target: Target | None = None) -> stages.Making:
    """Return that a host runs at 1.3 Mbit/s, and on the sender's core where it is the sender."""
    return stages.Making(target, CORES[1:] if target else CORES[:1], 1_300_000)


def ours(visitors: int, seconds: float) -> float:
    """Measure our host."""
    stage = stages.Stage.open(stages.picture, _making())
    people = crowd.Crowd(CORES[1:])
    try:
        return each(
            "ours",
            stage.loop_cpu,
            lambda more: people.join(stage.base, stage.token, more),
            lambda: people.count(seconds),
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
        pinned = ["taskset", "-c", str(CORES[0]), "janus", "-F", str(folder)]
        server = subprocess.Popen(pinned, stdout=subprocess.DEVNULL)
        stack.callback(server.terminate)
        time.sleep(3.0)
        stage = stages.Stage.open(stages.picture, _making(Target(f"janus+{URL}")))
        stack.callback(stage.close)
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
            lambda: stages.cpu(server.pid),
            lambda more: ask("join", more),
            lambda: cast("crowd.Count", ask("count", seconds)),
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
        f"a picture for one more visitor: ours {here * 1e6:.0f} µs, Janus {there * 1e6:.0f}; "
        f"ours is {here / max(there, 1e-9):.2f} of Janus"
    )


if __name__ == "__main__":
    main()
