"""A key frame is asked for until it comes; who never sends one when asked is composed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from expo_studio.stream.encoder import MAKERS, Codec
from expo_studio.stream.incoming import DEAF_SECONDS, KEY_AGAIN_SECONDS, Incoming
from expo_studio.stream.intake import Arrived
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.passing import STEADY_SECONDS, Passed, Passing
from tests.stream.test_keyframes import encoded

KEY, OTHER = encoded(MAKERS[Codec.H264], (640, 360))
STEP = 0.05


@dataclass
class Fanout:
    """Notes what is passed on."""

    share: float = float("inf")
    passed: frozenset[Rendition] = frozenset()
    pushed: list[int] = field(default_factory=list)

    def pass_on(self, passed: frozenset[Rendition]) -> None:
        self.passed = passed

    def push(self, rendition: Rendition, encoded: bytes, ticks: int, *, is_key: bool) -> None:
        self.pushed.append(len(encoded))


class Bench:
    """A sender that is shown full, and the way back to it; time passes by hand."""

    def __init__(self) -> None:
        self.now = 50.0
        self.most: int | None = None
        self.full = "phone"
        self.asked: list[float] = []
        here: Any = self
        self.sender = Incoming(here, lambda kind, frame: None, lambda: self.now)
        self.sender.intake.source = 7
        self.fanout: Any = Fanout()
        self.warned: list[Exception] = []
        self.passing = Passing(
            self.fanout, Layer.P720, lambda: self.full, self.warned.append, lambda: self.now
        )
        self.passing.add("phone", self.sender)

    def ask_for_key(self, source: int) -> None:
        self.asked.append(self.now)

    def tell_most(self, source: int) -> None:
        pass

    def mime(self, payload_type: int) -> str:
        return "video/H264"

    def send(self, picture: bytes = OTHER, *, is_key: bool = False) -> None:
        stamp = int(self.now * 90_000) & 0xFFFFFFFF
        self.sender._hear(Arrived(Codec.H264, picture, stamp, self.now, is_key, is_sound=True))

    def go_on(self, seconds: float, picture: bytes = OTHER) -> None:
        """Send ordinary pictures for a while."""
        for _ in range(round(seconds / STEP)):
            self.now += STEP
            self.send(picture)
            self.sender.tend()
            self.passing.review()

    def begin(self) -> None:
        """Send until it is passed on."""
        self.send(KEY, is_key=True)
        self.go_on(1.2)
        assert self.passing.standing.passed is Passed.ON


def test_a_key_frame_is_asked_for_until_it_comes() -> None:
    bench = Bench()
    bench.begin()
    bench.passing.ask_for_key("phone")
    assert len(bench.asked) == 1
    bench.go_on(KEY_AGAIN_SECONDS + STEP)
    assert len(bench.asked) == 2, "the first wish was lost"
    bench.send(KEY, is_key=True)
    bench.go_on(4 * KEY_AGAIN_SECONDS)
    assert len(bench.asked) == 2
    assert bench.passing.standing.passed is Passed.ON


def test_who_sends_no_key_frame_when_asked_is_composed() -> None:
    bench = Bench()
    bench.begin()
    bench.passing.ask_for_key("phone")
    bench.go_on(DEAF_SECONDS + 2 * STEP)
    assert bench.passing.standing.passed is Passed.KEYS
    assert bench.fanout.passed == frozenset()
    bench.send(KEY, is_key=True)
    bench.go_on(STEADY_SECONDS - 3 * STEP)
    assert bench.passing.standing.passed is Passed.WAITING
    bench.go_on(6 * STEP)
    assert bench.passing.standing.passed is Passed.ON, "a key frame came after all"
    bench.passing.ask_for_key("phone")
    bench.go_on(DEAF_SECONDS + 2 * STEP)
    bench.send(KEY, is_key=True)
    bench.go_on(STEADY_SECONDS + 6 * STEP)
    assert bench.passing.standing.passed is Passed.WAITING, "twice as long the second time"


def test_who_is_shown_full_no_more_may_send_again_what_the_top_layer_spends() -> None:
    bench = Bench()
    bench.fanout.share = 1_000_000.0
    bench.begin()
    assert bench.most == 1_000_000
    bench.full = ""
    bench.passing.review()
    assert bench.most == Layer.P720.bits_per_second
