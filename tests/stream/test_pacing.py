"""A key frame is spread over time by the clock; who is too far behind skips to the next one."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

import pytest

from expo_studio.stream import streams
from expo_studio.stream.encoder import VIDEO_RATE
from expo_studio.stream.feeds import Feed, Part
from expo_studio.stream.lateness import Lateness
from expo_studio.stream.packing import pack_vp8
from expo_studio.stream.peers import Terms
from expo_studio.stream.streams import AT_ONCE_BYTES, PACE_BYTES_PER_SECOND, Stream

TERMS = Terms("video/VP8", 1, 96, 2, 97, "0", 0, 0, "name")


@dataclass
class Network:
    """Counts what leaves, instead of protecting and sending it."""

    now: float = 0.0
    sent: list[tuple[int, int]] = field(default_factory=list)
    is_open: bool = True
    session: Any = None
    tag_bytes: int = 16

    def sheet(self, part: Part, shape: Any) -> Part:
        return part

    def stamp(self, session: Any, sheet: Part, head: tuple[int, ...], extension: bytes) -> None:
        self.sent += [(head[2] + at, len(one)) for at, one in enumerate(sheet.payloads)]

    def send(self, burst: Any) -> None:
        pass

    def close(self) -> None:
        pass

    @property
    def size(self) -> int:
        return sum(size for _, size in self.sent)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(streams, "wire_to", lambda line: made)
    monkeypatch.setattr(streams.time, "monotonic", lambda: made.now)
    return made


def stream_on(network: Network) -> Stream:
    network_: Any = network
    return Stream(TERMS, network_, network_, lambda: None, lambda reception: None, Lateness())


def test_what_is_small_leaves_at_once(network: Network) -> None:
    stream, feed = stream_on(network), Feed(pack_vp8, VIDEO_RATE)
    assert stream.send(feed, feed.add(b"x" * 9_000, 0, is_key=True))
    assert network.size > 9_000
    assert not stream.is_behind


@pytest.mark.parametrize("turn", [0.005, 0.1])
def test_a_key_frame_takes_as_long_however_late_turns_come(network: Network, turn: float) -> None:
    stream, feed = stream_on(network), Feed(pack_vp8, VIDEO_RATE)
    stream.send(feed, feed.add(b"k" * 240_000, 0, is_key=True))
    assert network.size == 0
    stream.send(feed, feed.add(b"p" * 500, 3_000, is_key=False))
    assert network.size == 0, "nothing overtakes"
    while stream.is_behind:
        network.now += turn
        stream.drain()
        assert network.size <= network.now * PACE_BYTES_PER_SECOND + 1_300
    assert network.now == pytest.approx(240_000 / PACE_BYTES_PER_SECOND, abs=turn + 0.01)
    numbers = [number for number, _ in network.sent]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_who_is_too_far_behind_skips_and_numbers_have_no_hole(network: Network) -> None:
    stream, feed = stream_on(network), Feed(pack_vp8, VIDEO_RATE)
    taken = 0
    while stream.send(feed, feed.add(b"k" * (AT_ONCE_BYTES * 2), taken * 3_000, is_key=True)):
        taken += 1
        assert taken < 100
    assert not stream.is_behind
    stream.send(feed, feed.add(b"n" * 2_000, taken * 3_000, is_key=True))
    stream.send(feed, feed.add(b"n" * 2_000, taken * 3_000 + 1, is_key=True))
    numbers = [number for number, _ in network.sent]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_a_feed_that_begins_behind_another_catches_up(network: Network) -> None:
    """Times never go back, and after some pictures they are the true ones again."""
    stream, early, late = stream_on(network), *(Feed(pack_vp8, VIDEO_RATE) for _ in range(2))
    times = []
    for at in range(3):
        stream.send(early, early.add(b"a", 9_000 + at * 3_000, is_key=True))
        times.append(stream.ticks)
    for at in range(20):
        stream.send(late, late.add(b"b", 12_000 + at * 3_000, is_key=at == 0))
        times.append(stream.ticks)
    steps = [after - before for before, after in itertools.pairwise(times)]
    assert min(steps[3:]) >= VIDEO_RATE // 50
    assert min(steps) > 0
    assert times[-1] == 12_000 + 19 * 3_000
    for number in range(stream._next - 20, stream._next):
        packet = stream._sent(number)
        assert packet is not None
        assert packet.ticks == times[number - stream._next], "sent again with the same time"
