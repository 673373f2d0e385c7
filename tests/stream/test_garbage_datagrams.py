"""Whatever anybody sends to the port of a visitor's picture: it goes on, and nothing is logged."""

from __future__ import annotations

import random
import re
import socket
import struct

import pytest

from tests.stream.pairs import Sending, Viewer, run

COOKIE = 0x2112A442


def garbage(chance: random.Random) -> bytes:
    """Return what looks like STUN, DTLS, media or nothing at all, and is broken."""
    rest = chance.randbytes(chance.choice((0, 1, 4, 12, 40, 300)))
    attribute = struct.pack("!HH", chance.choice((6, 8, 0x24, 0x25, 0x8028, 0x802A)), len(rest))
    body = attribute + rest + b"\0" * (-len(rest) % 4)
    head = struct.pack("!HHI12s", chance.choice((1, 0x101, 0x111)), len(body), COOKIE, b"x" * 12)
    first = bytes([chance.choice((0, 20, 22, 63, 128, 191, 255))])
    return chance.choice((head + body, first + rest, rest, b""))


def test_garbage_at_the_port_of_a_picture_disturbs_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> None:
        viewer, chance = Viewer(), random.Random(9)
        async with Sending() as sending:
            await viewer.watch(sending.watching)
            await viewer.frame()
            answer = viewer.connection.remoteDescription.sdp
            ports = re.findall(r"127\.0\.0\.1 (\d+) typ host", answer)
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
                for _ in range(60):
                    for _ in range(20):
                        stranger.sendto(garbage(chance), ("127.0.0.1", int(ports[0])))
                    await viewer.frame()
            assert viewer.connection.connectionState == "connected"
            await viewer.connection.close()

    run(main)
    assert caplog.text == ""
