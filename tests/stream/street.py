"""A street between two houses: two network namespaces of our own and what lies between them.

Every packet passes through a process of ours, which loses, delays and narrows as told. Nothing
leaves the two namespaces: there is no other way out of them.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import random
import select
import shutil
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HOST, VISITOR = "10.99.7.1", "10.99.7.2"
CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TUN_NO_PI = 0x400454CA, 0x1001
DEVICE = "street"
QUEUE_SECONDS = 0.3
"""What a narrow network lets wait; the rest is lost."""
SEED = 6


@dataclass
class Lane:
    """One direction.

    Attributes:
        loss: Part of the packets that are lost, 0 to 1.
        delay: Seconds on the way.
        rate: Bits a second, 0 for as many as come.
        is_cut: Nothing comes through.
    """

    loss: float = 0.0
    delay: float = 0.0
    rate: float = 0.0
    is_cut: bool = False
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    waiting: deque[tuple[float, bytes]] = field(default_factory=deque)
    free_at: float = 0.0

    def take(self, packet: bytes, now: float) -> None:
        """Let a packet wait for its time, or lose it."""
        if self.is_cut or self.chance.random() < self.loss:
            return
        leaves = max(now, self.free_at)
        if leaves - now > QUEUE_SECONDS:
            return
        if self.rate:
            leaves += len(packet) * 8 / self.rate
        self.free_at = leaves
        self.waiting.append((leaves + self.delay, packet))


def carry(names: tuple[str, str]) -> None:
    """Carry packets between two namespaces until standard input ends."""
    ends = [_tun(name) for name in names]
    print("ready", flush=True)
    lanes = Lane(), Lane()
    while True:
        now = time.monotonic()
        for lane, out in zip(lanes, reversed(ends), strict=True):
            while lane.waiting and lane.waiting[0][0] <= now:
                _put(out, lane.waiting.popleft()[1])
        dues = [lane.waiting[0][0] for lane in lanes if lane.waiting]
        wait = max(0.0, min(dues) - time.monotonic()) if dues else None
        ready, _, _ = select.select([0, *ends], [], [], wait)
        if 0 in ready and not _obey(lanes):
            return
        for lane, end in zip(lanes, ends, strict=True):
            if end in ready:
                lane.take(os.read(end, 65_536), time.monotonic())


def _put(out: int, packet: bytes) -> None:
    try:
        os.write(out, packet)
    except OSError:
        return


def _obey(lanes: tuple[Lane, Lane]) -> bool:
    """Change the lanes as told; return whether more may come."""
    line = sys.stdin.readline()
    for lane in lanes if line else ():
        for name, value in json.loads(line).items():
            setattr(lane, name, value)
    return bool(line)


def _tun(name: str) -> int:
    """Return a device for packets in a namespace."""
    where = os.open(f"/run/netns/{name}", os.O_RDONLY)
    if ctypes.CDLL(None, use_errno=True).setns(where, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "the namespace cannot be entered")
    os.close(where)
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH14x", DEVICE.encode(), IFF_TUN_NO_PI))
    return device


class Street:
    """Two houses and what lies between them.

    Attributes:
        host_house, visitor_house: Names of the namespaces.
    """

    def __init__(self) -> None:
        self.host_house, self.visitor_house = (f"expo-{side}-{os.getpid()}" for side in "hv")
        self._carrier: subprocess.Popen[str] | None = None

    def build(self) -> None:
        """Make everything; OSError or CalledProcessError where that is not permitted."""
        for name in (self.host_house, self.visitor_house):
            _ip("netns", "add", name)
            _ip("-n", name, "link", "set", "lo", "up")
        words = [sys.executable, str(Path(__file__)), self.host_house, self.visitor_house]
        self._carrier = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._carrier.stdout is not None
        if self._carrier.stdout.readline() != "ready\n":
            raise OSError("the street could not be built")
        for name, address in ((self.host_house, HOST), (self.visitor_house, VISITOR)):
            _ip("-n", name, "addr", "add", f"{address}/30", "dev", DEVICE)
            _ip("-n", name, "link", "set", DEVICE, "mtu", "1400", "up")

    def be(self, **lane: Any) -> None:
        """Be like this in both directions from now on; what is not named stays."""
        assert self._carrier is not None
        assert self._carrier.stdin is not None
        self._carrier.stdin.write(json.dumps(lane) + "\n")
        self._carrier.stdin.flush()

    def pull_down(self) -> None:
        """Leave nothing."""
        if self._carrier is not None:
            self._carrier.communicate(timeout=10)
        for name in (self.host_house, self.visitor_house):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)

    def program_in(self, house: str, program: str, folder: Path) -> str:
        """Return a program that runs another one in a house."""
        script = folder / f"in-{house}"
        script.write_text(f'#!/bin/sh\nexec ip netns exec {house} {program} "$@"\n')
        script.chmod(0o755)
        return str(script)


def why_not() -> str:
    """Return why there can be no street here, empty if there can."""
    if shutil.which("ip") is None:
        return "there is no ip (iproute2)"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "network namespaces need root"
    return "" if Path("/dev/net/tun").exists() else "there is no /dev/net/tun"


@contextmanager
def street() -> Iterator[Street]:
    """Build a street, and pull it down at the end."""
    made = Street()
    try:
        made.build()
        yield made
    finally:
        made.pull_down()


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


if __name__ == "__main__":
    carry((sys.argv[1], sys.argv[2]))
