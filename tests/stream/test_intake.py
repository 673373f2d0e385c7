"""Packets in any order become pictures in order; what is lost is asked for, then given up."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass, field

import pytest
from aiortc.rtp import RtpPacket
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.encoder import VIDEO_RATE, Codec
from expo_studio.stream.incoming import (
    DECODED_SECONDS,
    GLIDE_SECONDS,
    SOUND_BEHIND_SECONDS,
    Times,
)
from expo_studio.stream.intake import AGAIN_SECONDS, ASKED_AT_MOST, Arrived, Intake, SoundIntake

KEY_START = b"\0\0\0\1\x67" + b"k" * 20 + b"\0\0\0\1\x65"
OTHER_START = b"\0\0\0\1\x41"
FIRST = 65_530


@dataclass
class Bench:
    """An intake, what it asked for and what it gave."""

    now: float = 10.0
    asked: list[list[int]] = field(default_factory=list)
    keys: int = 0
    heard: list[Arrived] = field(default_factory=list)
    decoded: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.intake = Intake(
            lambda kind: Codec.H264,
            self,
            lambda kind, frame: self.decoded.append(frame.data),
            self.heard.append,
            lambda: self.now,
        )

    def ask_again(self, source: int, numbers: list[int]) -> None:
        self.asked.append(numbers)

    def ask_for_key(self) -> None:
        self.keys += 1

    def wait_in_vain(self) -> None:
        for _ in range(ASKED_AT_MOST):
            self.now += AGAIN_SECONDS + 0.001
            self.intake.tend()

    def take(self, *packets: RtpPacket) -> None:
        for one in packets:
            assert self.intake.add(one) == (False, None)


def film(pictures: int, parts: int, keys: tuple[int, ...] = (0,)) -> list[RtpPacket]:
    """Return the packets of some pictures; the numbers run over 65,535."""
    packets = []
    for picture in range(pictures):
        for part in range(parts):
            number = (FIRST + len(packets)) & 0xFFFF
            packet = RtpPacket(97, int(part == parts - 1), number, picture * 3000, 7, b"x")
            start = (KEY_START if picture in keys else OTHER_START) if part == 0 else b""
            packet._data = start + bytes([picture, part])  # type: ignore[attr-defined]
            packets.append(packet)
    return packets


def whole_of(packets: list[RtpPacket], picture: int) -> bytes:
    parts = [one._data for one in packets if one.timestamp == picture * 3000]  # type: ignore[attr-defined]
    return b"".join(parts)


def test_a_picture_is_whole_with_its_last_packet() -> None:
    bench, packets = Bench(), film(2, 3)
    bench.take(*packets[:2])
    assert bench.heard == []
    bench.take(packets[2])
    assert [one.encoded for one in bench.heard] == [whole_of(packets, 0)]
    assert bench.heard[0].is_key
    assert bench.decoded == [whole_of(packets, 0)], "without waiting for the next one"


@given(st.integers(0, 2**32))
def test_any_order_gives_the_same_pictures(seed: int) -> None:
    bench, packets = Bench(), film(12, 4)
    mixed = packets[:1] + packets[1:]
    chance = random.Random(seed)
    for at in range(1, len(mixed) - 6, 3):
        part = mixed[at : at + 6]
        chance.shuffle(part)
        mixed[at : at + 6] = part
    twice = [one for packet in mixed for one in [packet] * chance.choice((1, 1, 2))]
    bench.take(*twice)
    assert [one.encoded for one in bench.heard] == [whole_of(packets, n) for n in range(12)]
    assert all(one.is_sound for one in bench.heard)
    assert bench.keys == 0


def test_what_is_lost_is_asked_for_until_it_comes() -> None:
    bench, packets = Bench(), film(3, 3)
    bench.take(*packets[:4], *packets[5:])
    lost = packets[4].sequence_number
    assert bench.asked == [[lost]]
    bench.now += AGAIN_SECONDS
    bench.intake.tend()
    assert bench.asked == [[lost], [lost]]
    bench.take(packets[4])
    assert [one.encoded for one in bench.heard] == [whole_of(packets, n) for n in range(3)]
    bench.now += 1.0
    bench.intake.tend()
    assert len(bench.asked) == 2
    assert bench.keys == 0


def test_who_could_not_listen_for_a_while_gives_nothing_up() -> None:
    bench, packets = Bench(), film(3, 3)
    bench.take(*packets[:4], *packets[5:])
    bench.now += 2.0
    bench.take(packets[4])
    assert [one.is_sound for one in bench.heard] == [True] * 3
    assert bench.keys == 0


def test_a_torn_picture_is_given_up_and_a_key_frame_heals() -> None:
    bench, packets = Bench(), film(6, 3, keys=(0, 4))
    bench.take(*packets[:4], *packets[5:12])
    assert len(bench.heard) == 1
    bench.wait_in_vain()
    assert bench.keys > 0
    bench.take(*packets[12:])
    found = {one.timestamp // 3000: one.is_sound for one in bench.heard}
    assert found == {0: True, 2: False, 3: False, 4: True, 5: True}, "1 is torn"
    assert whole_of(packets, 1) not in [one.encoded for one in bench.heard]


def test_a_key_frame_right_after_a_loss_is_taken_at_once() -> None:
    bench, packets = Bench(), film(4, 3, keys=(0, 2))
    bench.take(*packets[:5], *packets[6:])
    bench.wait_in_vain()
    found = {one.timestamp // 3000: one.is_sound for one in bench.heard}
    assert found == {0: True, 2: True, 3: True}


def test_padding_and_a_missing_marker_tear_nothing() -> None:
    bench, packets = Bench(), film(4, 3)
    packets[5].marker = 0
    padding = RtpPacket(97, 0, packets[8].sequence_number, packets[5].timestamp, 7)
    padding._data = b""  # type: ignore[attr-defined]
    for one in packets[8:]:
        one.sequence_number = one.sequence_number + 1 & 0xFFFF
    bench.take(*packets[:8], padding, *packets[8:])
    assert [one.encoded for one in bench.heard] == [whole_of(packets, n) for n in range(4)]


def test_another_source_and_a_great_jump_begin_anew() -> None:
    bench, packets = Bench(), film(4, 3, keys=(0, 2))
    bench.take(*packets[:6])
    for one in packets[6:]:
        one.ssrc = 8
    bench.take(*packets[6:9])
    assert bench.heard[-1].encoded == whole_of(packets, 2)
    for one in packets[9:]:
        one.sequence_number = one.sequence_number + 20_000 & 0xFFFF
    bench.take(*packets[9:])
    assert not bench.heard[-1].is_sound


@given(st.lists(st.tuples(st.integers(0, 65_535), st.integers(0, 9), st.booleans()), max_size=200))
def test_no_packets_break_it_or_pile_up(drops: list[tuple[int, int, bool]]) -> None:
    bench = Bench()
    for number, stamp, is_last in drops:
        packet = RtpPacket(97, int(is_last), number, stamp * 3000, 1 + stamp % 2, b"x")
        packet._data = b"x" * (stamp % 3)  # type: ignore[attr-defined]
        bench.now += 0.01
        bench.take(packet)
        assert len(bench.intake._waiting) <= len(drops)
        assert len(bench.intake._holes) <= 2048


def test_times_keep_their_spacing_and_follow_a_clock_that_runs_differently() -> None:
    times, chance = Times(), random.Random(3)
    found = []
    for at in range(9000):
        sent = int(at * 3000 * 1.0001) + 4_294_000_000 & 0xFFFFFFFF
        came = 100.0 + at / 30 + chance.random() * 0.02
        ticks = times.ticks(sent, came) / VIDEO_RATE
        found.append(ticks - SOUND_BEHIND_SECONDS - (100.0 + at / 30))
    assert -0.03 < min(found) < max(found) < 0.03, "it never runs away"
    steps = [after - before for before, after in itertools.pairwise(found)]
    assert sorted(map(abs, steps))[len(steps) * 9 // 10] < 0.001, "jitter of the line stays out"


def test_pictures_become_as_late_as_sound_whose_cushion_grew() -> None:
    times = Times()
    found = []
    for at in range(120):
        cushion = None if at < 10 else 0.09
        ticks = times.ticks(at * 3000, 100.0 + at / 30, cushion) / VIDEO_RATE
        found.append(ticks - (100.0 + at / 30))
    assert found[9] == pytest.approx(SOUND_BEHIND_SECONDS, abs=0.001)
    assert found[-1] == pytest.approx(0.09 + DECODED_SECONDS, abs=0.001)
    steps = [after - before for before, after in itertools.pairwise(found)]
    assert max(steps) <= GLIDE_SECONDS + 0.001, "nobody sees it"


def sound(count: int) -> list[RtpPacket]:
    packets = []
    for at in range(count):
        packet = RtpPacket(111, 0, FIRST + at & 0xFFFF, at * 960, 9, b"x")
        packet._data = bytes([at])  # type: ignore[attr-defined]
        packets.append(packet)
    return packets


def test_sound_waits_for_what_is_late_and_not_for_what_is_lost() -> None:
    now, heard = [5.0], list[int]()
    intake = SoundIntake(lambda kind, frame: heard.append(frame.data[0]), lambda: now[0])
    packets = sound(40)
    packets[10:14] = packets[12], packets[11], packets[13], packets[10]
    lost = packets.pop(20)
    for one in packets:
        now[0] += 0.02
        intake.add(one)
    assert heard == [at for at in range(40) if at != 20]
    intake.add(lost)
    assert len(heard) == 39, "too late is too late"


@given(st.lists(st.integers(0, 65_535), max_size=300))
def test_no_sound_breaks_it_or_piles_up(numbers: list[int]) -> None:
    now = [5.0]
    intake = SoundIntake(lambda kind, frame: None, lambda: now[0])
    for number in numbers:
        now[0] += 0.02
        packet = RtpPacket(111, 0, number, 0, 9, b"x")
        packet._data = b"x"  # type: ignore[attr-defined]
        intake.add(packet)
        assert len(intake._waiting) <= 100
