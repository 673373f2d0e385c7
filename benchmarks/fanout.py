"""What one visitor and many cost the sender, ours against an encode for each.

Usage: python benchmarks/fanout.py [VISITORS] [SECONDS] [CASE ...]

Cases: ``picture`` (our real host with a picture that moves but costs nothing to draw),
``resting`` and ``moving`` (our real host drawing the sample booth), ``naive`` (aiortc alone,
an encoder a visitor). Everything runs on one machine: take ratios within one run.
"""

from __future__ import annotations

import asyncio
import fractions
import multiprocessing
import os
import statistics
import sys
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import crowd
import numpy as np
import stages
from aiohttp import web
from aiortc import (
    MediaStreamTrack,
    RTCConfiguration,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.contrib.media import MediaRelay

NAIVE_VISITORS = 2
"""More than this the encoders of aiortc do not hold on one core."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What so many visitors cost."""

    visitors: int
    cores: float
    count: crowd.Count
    first: float

    def words(self) -> str:
        """Return it as a line."""
        rates = self.count.rates
        return (
            f"  {self.visitors:4d} visitors: sender {self.cores:.3f} cores, "
            f"pictures a second median {statistics.median(rates):.1f} least {min(rates):.1f}, "
            f"lost {self.count.lost}, longest gap {self.count.gap * 1000:.0f} ms, "
            f"first picture {self.first:.2f} s"
        )


class Pictures(MediaStreamTrack):
    """The moving picture as raw frames, 30 a second."""

    kind = "video"

    def __init__(self) -> None:
        super().__init__()
        painter, pixels = stages.PicturePainter(), np.zeros((720, 1280, 4), np.uint8)
        self._frames = []
        for _ in range(60):
            painter.draw(None, None, pixels)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgba").reformat(format="yuv420p")
            self._frames.append(frame)
        self._start, self._at = 0.0, 0

    async def recv(self) -> av.VideoFrame:
        """Return the next frame when it is due."""
        self._start = self._start or time.monotonic()
        await asyncio.sleep(max(0.0, self._start + self._at / 30 - time.monotonic()))
        frame = self._frames[self._at % 60]
        frame.pts, frame.time_base = self._at * 3000, fractions.Fraction(1, 90_000)
        self._at += 1
        return frame


async def _naive(line: Any) -> None:
    relay, pictures, connections = MediaRelay(), Pictures(), []

    async def whep(request: web.Request) -> web.Response:
        connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        connections.append(connection)
        offer = RTCSessionDescription(await request.text(), "offer")
        connection.addTrack(relay.subscribe(pictures))
        await connection.setRemoteDescription(offer)
        await connection.setLocalDescription(await connection.createAnswer())
        return web.Response(status=201, text=connection.localDescription.sdp)

    app = web.Application()
    app.router.add_post("/whep", whep)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    line.send({"event": "ready", "visitor_url": f"http://127.0.0.1:{runner.addresses[0][1]}/#t=x"})
    await asyncio.Event().wait()


def _run_naive(line: Any) -> None:
    asyncio.run(_naive(line))


def naive_stage() -> stages.Stage:
    """Start a host that encodes for each visitor."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_run_naive, args=(theirs,), daemon=True)
    process.start()
    return stages.Stage(process, ours.recv())


def measure(stage: stages.Stage, visitors: int, seconds: float) -> tuple[Cost, Cost]:
    """Return what one visitor and so many cost, on the same host."""
    people = crowd.Crowd()
    costs = []
    try:
        for more, total in ((1, 1), (visitors - 1, visitors)):
            first = max(people.join(stage.base, stage.token, more))
            time.sleep(2.0)
            before, began = stage.cpu(), time.monotonic()
            count = people.count(seconds)
            cores = (stage.cpu() - before) / (time.monotonic() - began)
            costs.append(Cost(total, cores, count, first))
            print(costs[-1].words(), flush=True)
    finally:
        people.leave()
        stage.close()
    one, many = costs
    print(
        f"  {visitors} visitors cost {many.cores / one.cores:.2f} times one; "
        f"each more {(many.cores - one.cores) / (visitors - 1) * 1000:.2f} ms a second"
    )
    return one, many


def main() -> None:
    """Measure the cases and print."""
    words = sys.argv[1:]
    visitors = int(words[0]) if words else 32
    seconds = float(words[1]) if len(words) > 1 else 8.0
    cases = words[2:] or ["picture", "resting", "moving", "naive"]
    print(f"{os.cpu_count()} cores, {Path('/proc/loadavg').read_text().split()[0]} load")
    each: dict[str, float] = {}
    for case in cases:
        print(case, flush=True)
        if case == "naive":
            stage, count = naive_stage(), NAIVE_VISITORS
        else:
            stage = stages.Stage.open(stages.picture if case == "picture" else stages.scene)
            count = visitors
        with nullcontext() if case in {"resting", "naive"} else stages.walk(stage):
            one, many = measure(stage, count, seconds)
        each[case] = (many.cores - one.cores) / (count - 1)
    if {"naive", "picture"} <= each.keys():
        times = each["naive"] / max(each["picture"], 1e-6)
        print(f"one more visitor: an encode for each costs {times:.0f} times ours")


if __name__ == "__main__":
    main()
