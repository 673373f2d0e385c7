"""What was passed on for a while and comes back begins with a key frame; who left stays away."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from expo_studio.stream import streams
from expo_studio.stream.encoder import Codec
from expo_studio.stream.fanout import Fanout
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.watchers import Watcher
from tests.stream.test_pacing import TERMS, Network

OURS = Rendition(Codec.VP8, Layer.P720)
THEIRS = Rendition(Codec.VP8, Layer.P720, "phone")


class Stage:
    """A fan-out that sends at once, to nobody but a list."""

    def __init__(self, network: Network) -> None:
        self.network: Any = network
        self.asked: list[Rendition] = []
        self.wanted: frozenset[Rendition] = frozenset()
        self.fanout = Fanout(Layer.P720, self.asked.append, self._want)
        self.fanout._burst = self.network

    def _want(self, renditions: frozenset[Rendition]) -> None:
        self.wanted = renditions

    def join(self) -> Watcher:
        return self.fanout.join(Codec.VP8, TERMS, self.network)

    def push(self, rendition: Rendition, size: int, *, is_key: bool = False) -> list[int]:
        """Return the sizes of what was sent of a picture."""
        before = len(self.network.sent)
        self.fanout.push(rendition, b"x" * size, len(self.network.sent), is_key=is_key)
        asyncio.run(self.flush())
        return [one - 1 for _, one in self.network.sent[before:]]

    async def flush(self) -> None:
        while self.fanout._parcels:
            await self.fanout._send(*self.fanout._parcels.popleft())


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    network = Network()
    monkeypatch.setattr(streams, "wire_to", lambda line: network)
    return Stage(network)


def test_what_comes_back_begins_with_a_key_frame(stage: Stage) -> None:
    stage.join()
    stage.fanout.pass_on(frozenset({THEIRS}))
    assert stage.push(THEIRS, 100, is_key=True) == [100]
    assert stage.push(THEIRS, 101) == [101]
    stage.fanout.pass_on(frozenset())
    stage.fanout.pass_on(frozenset({THEIRS}))
    assert stage.push(THEIRS, 102) == [], "what it builds on was not passed on"
    assert stage.asked[-1] == THEIRS
    assert stage.push(THEIRS, 103, is_key=True) == [103]
    assert stage.push(THEIRS, 104) == [104]


def test_what_is_passed_on_no_more_is_forgotten_though_some_of_it_waits(stage: Stage) -> None:
    stage.join()
    stage.fanout.pass_on(frozenset({THEIRS}))
    assert stage.push(THEIRS, 100, is_key=True) == [100]
    stage.fanout.push(THEIRS, b"late", 9, is_key=False)
    stage.fanout.pass_on(frozenset())
    asyncio.run(stage.flush())
    assert not [one for one in stage.fanout._feeds if one.sender]
    assert stage.push(OURS, 105, is_key=True) == [105]


def test_who_left_is_not_brought_back_by_a_late_word(stage: Stage) -> None:
    watcher = stage.join()
    assert stage.push(OURS, 100, is_key=True) == [100]
    stage.fanout.leave(watcher)
    assert stage.wanted == frozenset()
    watcher.limit()
    assert stage.wanted == frozenset(), "nothing is encoded for nobody"
    assert stage.push(Rendition(Codec.VP8, Layer.P360), 101, is_key=True) == []
