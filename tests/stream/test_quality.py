"""Each visitor gets the layer their network holds: down at once, up after calm, no flapping."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass

import pytest
from aiortc.rtp import RtcpReceiverInfo
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream import losses, quality, streams
from expo_studio.stream.budget import ROOM
from expo_studio.stream.encoder import Codec
from expo_studio.stream.layers import Layer, Rendition
from expo_studio.stream.quality import CALM_AT_MOST_SECONDS, Quality
from expo_studio.stream.reception import Reception
from expo_studio.stream.trials import Answer
from tests.stream.pairs import Sending, Viewer, run


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


class Network:
    """Reports once a second, as browsers do, and answers what goes behind a step of a trial.

    Attributes:
        steps: How many there were.
    """

    def __init__(self, top: Layer = Layer.P720) -> None:
        self.clock = Clock()
        self.quality = Quality(top, self.clock)
        self.steps = 0

    def pass_(
        self, seconds: int, *, answered: bool = True, lost: float | None = None, **told: float
    ) -> list[Layer]:
        layers = []
        for _ in range(seconds):
            self.clock.now += 1.0
            answer = None
            if self.quality.is_trying and "round_trip" in told:
                taken = told["round_trip"] if answered else 1.0
                answer = Answer(taken, is_named=answered)
            reception = Reception(lost, answer=answer, **told)  # type: ignore[arg-type]
            layers.append(self.quality.hear(reception, 2_000_000))
            self.steps += bool(self.quality.to_try)
            self.quality.to_try = 0.0
        return layers

    def stay_away(self, seconds: int, *, is_sent_to: bool = True) -> list[Layer]:
        layers = []
        for _ in range(seconds):
            self.clock.now += 1.0
            layers.append(self.quality.miss(is_sent_to=is_sent_to))
        return layers


def test_down_with_the_first_bad_report_and_up_within_ten_seconds() -> None:
    network = Network()
    assert network.pass_(5, lost=0.0, round_trip=0.02)[-1] is Layer.P720
    assert network.pass_(1, lost=0.2) == [Layer.P360]
    network.pass_(10, lost=0.2)
    after = network.pass_(10, lost=0.0)
    assert after[0] is Layer.SLIM
    assert after[-1] is Layer.P720


def test_a_few_lost_packets_are_repaired_and_no_reason() -> None:
    assert set(Network().pass_(60, lost=0.02, round_trip=0.05)) == {Layer.P720}


def test_some_loss_twice_is_trouble() -> None:
    assert Network().pass_(2, lost=0.06) == [Layer.P720, Layer.P360]


def test_loss_by_chance_is_no_reason_for_the_slimmest_layer() -> None:
    assert Network().pass_(30, lost=0.06)[-1] is Layer.P360


def test_a_growing_round_trip_is_trouble() -> None:
    network = Network()
    network.pass_(3, lost=0.0, round_trip=0.05)
    assert network.pass_(1, lost=0.0, round_trip=0.6) == [Layer.P720], "this machine may be busy"
    assert network.pass_(1, lost=0.0, round_trip=0.6) == [Layer.P360]


def test_an_estimate_far_below_what_is_sent_is_trouble_once_settled() -> None:
    network = Network()
    assert network.pass_(3, bits_per_second=300_000)[-1] is Layer.P720
    network.pass_(6, lost=0.0)
    assert network.pass_(1, bits_per_second=900_000) == [Layer.P720], "it is on its way up"
    assert network.pass_(1, bits_per_second=850_000) == [Layer.P360]
    assert network.pass_(30, bits_per_second=50_000_000)[-1] is Layer.P360, "never a reason to rise"


def test_an_estimate_below_a_key_frame_of_the_slim_layer_ends_no_trial() -> None:
    network = Network()
    network.pass_(1, lost=0.9)
    network.pass_(8, bits_per_second=70_000)
    assert network.pass_(1, lost=0.0, round_trip=0.05)[-1] is Layer.SLIM
    assert network.quality.is_trying
    network.pass_(1, bits_per_second=70_000)
    assert network.quality.is_trying


def test_a_layer_that_does_not_hold_is_tried_less_and_less_often() -> None:
    network = Network()
    network.pass_(1, lost=0.5)
    changes = 0
    before = network.quality.layer
    for _ in range(300):
        lost = 0.3 if network.quality.layer is Layer.P720 else 0.0
        now = network.pass_(1, lost=lost)[0]
        changes += now is not before
        before = now
    assert changes <= 2 * 8
    assert network.quality._patience == CALM_AT_MOST_SECONDS


def test_where_nearly_nothing_comes_through_layers_that_cannot_fit_are_skipped() -> None:
    network = Network()
    assert network.pass_(1, lost=0.9) == [Layer.SLIM]
    assert Network().pass_(1, lost=0.5) == [Layer.P360], "1 Mbit/s comes through"


def test_reports_that_stay_away_are_trouble_and_again_until_the_slimmest() -> None:
    network = Network()
    network.pass_(20, lost=0.0)
    layers = network.stay_away(10)
    assert layers[1] is Layer.P720, "one or two may be lost by chance"
    assert layers[3] is Layer.P360
    assert layers[-1] is Layer.SLIM
    assert network.pass_(15, lost=0.0)[-1] is Layer.P720


def test_where_even_the_slim_layer_loses_a_lot_the_sound_gets_its_room() -> None:
    network = Network()
    assert network.pass_(1, lost=0.9) == [Layer.SLIM], "what was lost spoke of the large one"
    assert network.pass_(5, lost=0.35) == [*[Layer.SLIM] * 3, *[Layer.SPARSE] * 2]
    assert set(network.pass_(10, lost=0.35)) == {Layer.SPARSE}
    assert network.pass_(4, lost=0.0, round_trip=0.05)[-1] is Layer.SPARSE
    assert network.pass_(12, lost=0.0, round_trip=0.05)[-1] is Layer.P720


def test_a_long_queue_says_the_same_without_any_loss() -> None:
    network = Network()
    network.pass_(1, lost=0.0, round_trip=0.05)
    network.pass_(1, lost=0.9)
    assert network.pass_(4, lost=0.0, round_trip=0.9)[-1] is Layer.SLIM
    assert network.pass_(4, lost=0.0, round_trip=1.5)[-1] is Layer.SPARSE


def test_what_is_lost_by_chance_or_once_leaves_the_slim_layer() -> None:
    network = Network()
    network.pass_(1, lost=0.9)
    assert set(network.pass_(30, lost=0.2)) == {Layer.SLIM}
    network.pass_(3, lost=0.1)
    for _ in range(10):
        assert set(network.pass_(1, lost=0.5) + network.pass_(2, lost=0.1)) == {Layer.SLIM}


def test_who_reports_seldom_is_waited_for_longer() -> None:
    network = Network()
    for _ in range(6):
        network.stay_away(4)
        network.pass_(1, lost=0.0)
    assert set(network.stay_away(14)) == {Layer.P720}
    assert network.stay_away(2)[-1] is Layer.P360


def test_nothing_is_made_of_silence_without_sending_or_before_the_first_report() -> None:
    network = Network()
    assert set(network.stay_away(60)) == {Layer.P720}
    network.pass_(20, lost=0.0)
    assert set(network.stay_away(60, is_sent_to=False)) == {Layer.P720}
    assert set(network.stay_away(2)) == {Layer.P720}


def test_whom_nothing_reaches_any_more_has_no_news_of_calm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(losses.time, "monotonic", clock)
    heard = losses.Losses()

    def told(highest: int, sent: int) -> float | None:
        clock.now += 1.5
        return heard.hear(RtcpReceiverInfo(1, 0, 0, highest, 0, 0, 0), sent)

    assert [told(100, 100), told(200, 200)] == [0.0, 0.0]
    assert told(200, 205) == 0.0, "what was sent last is on its way"
    assert told(200, 300) is None
    assert told(290, 400) == 0.0


def test_what_does_not_fit_is_only_tried() -> None:
    """A trial fills the queues on the way: the picture stays, and the next trial comes soon."""
    network = Network()
    network.pass_(1, lost=0.9)
    for _ in range(40):
        network.pass_(1, lost=0.0, round_trip=0.3 if network.quality.is_trying else 0.05)
        assert network.quality.layer is Layer.SLIM
    assert 5 <= network.steps <= 10
    assert network.pass_(15, lost=0.0, round_trip=0.05)[-1] is Layer.P720


def test_a_report_that_a_full_way_lost_is_no_sign_of_room() -> None:
    """It was: what came later, when all was quiet again, told of short ways."""
    network = Network()
    network.pass_(1, lost=0.9)
    assert set(network.pass_(60, lost=0.0, round_trip=0.01, answered=False)) == {Layer.SLIM}
    assert network.steps >= 8


def risen() -> Network:
    """Return one that has just come up again."""
    network = Network()
    network.pass_(1, lost=0.9)
    while network.pass_(1, lost=0.0, round_trip=0.05)[0] is not Layer.P720:
        assert network.clock.now < 60.0
    return network


def test_a_layer_just_reached_that_fills_a_queue_is_left_before_others_suffer() -> None:
    network = risen()
    assert network.pass_(2, lost=0.0, round_trip=0.3) == [Layer.P720, Layer.P360]
    network = risen()
    network.pass_(30, lost=0.0, round_trip=0.05)
    assert set(network.pass_(30, lost=0.0, round_trip=0.3)) == {Layer.P720}, "it is trusted"


def test_an_estimate_that_rests_on_its_way_up_is_no_trouble_where_all_arrives() -> None:
    network = risen()
    network.pass_(8, lost=0.0, round_trip=0.05)
    assert set(network.pass_(20, bits_per_second=90_000)) == {Layer.P720}
    network.pass_(1, bits_per_second=1_900_000)
    assert network.pass_(1, bits_per_second=900_000)[0] < Layer.P720, "it was there, and fell"
    network = risen()
    network.pass_(8, lost=0.0, round_trip=0.05)
    network.pass_(1, lost=0.05)
    assert network.pass_(2, bits_per_second=90_000)[1] < Layer.P720, "losses say the same"


def test_what_a_key_frame_lets_wait_is_no_queue_that_stands() -> None:
    network = risen()
    for _ in range(4):
        for trip in (0.3, 0.3, 0.25, 0.05):
            network.clock.now += 0.25
            network.quality.hear(Reception(None, trip), 2_000_000)
    assert network.quality.layer is Layer.P720


def test_all_layers_are_walked_one_by_one() -> None:
    network = Network(Layer.P1080)
    assert network.pass_(6, lost=0.2)[1::2] == [Layer.P720, Layer.P360, Layer.SLIM]
    assert network.pass_(30, lost=0.0)[-1] is Layer.P1080


@given(
    st.lists(
        st.builds(
            Reception,
            st.none() | st.floats(0, 1),
            st.none() | st.floats(0, 5),
            st.none() | st.integers(0, 10**9),
        ),
        max_size=80,
    )
)
def test_whatever_is_reported_there_is_a_layer_within_bounds(reports: list[Reception]) -> None:
    clock = Clock()
    quality = Quality(Layer.P720, clock)
    for report in reports:
        clock.now += 0.5
        assert quality.hear(report, 1e6) in set(Layer) - {Layer.P1080}


def test_a_lossy_visitor_gets_the_small_picture_and_others_the_large_one() -> None:
    """The bad network heals; the visitor is back on the large picture, and not sent down between.

    How long both may take is held by a hand clock above, and between two network namespaces.
    """

    async def main() -> None:
        async with Sending() as sending:
            is_bad = True
            good = Viewer()
            chance = random.Random(6)
            poor = Viewer(drops=lambda number, packet: is_bad and chance.random() < 0.25)
            await good.watch(sending.watching)
            assert (await good.frame()).width == 320
            others = set(sending.fanout._watchers)
            await poor.watch(sending.watching)
            small = {Rendition(Codec.H264, one) for one in (Layer.SLIM, Layer.P360)}
            async with asyncio.timeout(120):
                while (await poor.frame()).width != 160:
                    assert (await good.frame()).width == 320
            (theirs,) = sending.fanout._watchers - others
            assert small & sending.wanted
            layers = sending.fanout.layers
            assert layers.pop("720p") == 1
            assert layers in ({"360p": 1}, {"360p slim": 1})
            is_bad = False
            seen = [theirs.aim.layer]
            async with asyncio.timeout(90):
                while (await poor.frame()).width != 320:
                    assert (await good.frame()).width == 320
                    seen.append(theirs.aim.layer)
            after = seen[max(at for at, one in enumerate(seen) if one is min(seen)) :]
            assert after == sorted(after)
            assert not small & sending.wanted, "what nobody gets is encoded no longer"
            await good.connection.close()
            await poor.connection.close()

    run(main)


def pictures_of(packets: list[bytes]) -> int:
    """Return how many pictures packets are of: each has a time of its own."""
    return len({packet[4:8] for packet in packets if packet[1] & 0x7F})


def test_one_bad_network_of_five_is_not_felt_by_the_others() -> None:
    """BATTERY D6: at least 90 % of what was encoded reaches each of the four."""

    async def main() -> None:
        async with Sending() as sending:
            poor = Viewer(drops=lambda number, packet: number > 30 and number % 4 == 0)
            others = [Viewer() for _ in range(4)]
            for viewer in (poor, *others):
                await viewer.watch(sending.watching)
                await viewer.frame()
            came = [len(viewer.packets) for viewer in others]
            encoded = sending.pictures
            async with asyncio.timeout(120):
                while sending.pictures < encoded + 90:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            encoded = sending.pictures - encoded
            for before, viewer in zip(came, others, strict=True):
                seen = pictures_of(viewer.packets[before:])
                assert seen >= 0.9 * encoded, f"{seen} of {encoded}"
            for viewer in (poor, *others):
                await viewer.connection.close()

    run(main)


def test_all_together_stay_within_the_uplink() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewers = [Viewer() for _ in range(3)]
            for viewer in viewers:
                await viewer.watch(sending.watching)
                await viewer.frame()
            sending.fanout.uplink = 700_000.0
            async with asyncio.timeout(120):
                while (await viewers[0].frame()).width + (await viewers[1].frame()).width == 640:
                    await viewers[2].frame()
            assert any(words.startswith("360p") for words in sending.fanout.layers)
            for viewer in viewers:
                await viewer.connection.close()

    run(main)


def test_repairs_count_for_the_uplink_and_not_for_the_layer() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching)
            await viewer.frame()
            (watcher,) = sending.fanout._watchers
            watcher.weigh()
            stream = watcher.stream
            before = stream.sent_bytes - 100_000, stream.taken_bytes - 100_000
            stream.repaired_bytes += 50_000
            watcher._scale._before = (time.monotonic() - 1.0, *before)
            sending.fanout.uplink = 1_100_000.0
            sending.fanout._share_uplink()
            assert watcher.rate == pytest.approx(800_000.0, rel=0.1)
            assert watcher.load == pytest.approx(1_200_000.0, rel=0.1)
            assert watcher.aim.layer is Layer.P720.below()
            await viewer.connection.close()

    run(main)


def test_the_sound_counts_for_the_uplink_as_it_lies_on_the_network() -> None:
    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching, ("video", "audio"))
            await viewer.frame()
            (listener,) = sending.fanout._listeners
            listener.weigh()
            for number in range(50):
                sending.fanout.push_sound(bytes(100), number * 960)
            await sending.fanout.served()
            listener._scale._before = (time.monotonic() - 1.0, *listener._scale._before[1:])
            listener.weigh()
            assert listener.load == pytest.approx(50 * (100 + streams.HEAD_BYTES) * 8, rel=0.1)
            sending.fanout.uplink = 10.0 * listener.load
            pictures = sending.fanout.uplink * ROOM - listener.load
            assert sending.fanout.share == pytest.approx(pictures)
            (watcher,) = sending.fanout._watchers
            listener._scale._before = (time.monotonic() - 1.0, 0, -2_000_000)
            sending.fanout.uplink = 15_000_000.0
            sending.fanout._share_uplink()
            assert watcher.aim.layer is Layer.P720.below(), "the sound is never given up"
            await viewer.connection.close()

    run(main)


def test_whose_reports_stop_while_pictures_go_on_gets_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quality, "SILENT_AT_LEAST_SECONDS", 0.3)
    monkeypatch.setattr(quality, "PAUSE_AT_MOST_SECONDS", 2.0)

    async def main() -> None:
        async with Sending() as sending:
            viewer = Viewer()
            await viewer.watch(sending.watching)
            await viewer.frame()
            (watcher,) = sending.fanout._watchers
            async with asyncio.timeout(120):
                while watcher.quality._heard is None:
                    await viewer.frame()
            assert watcher.aim.layer is Layer.P720

            async def swallow(packet: object) -> None:
                """Say nothing any more."""

            viewer.connection.getTransceivers()[0].receiver._send_rtcp = swallow  # type: ignore[method-assign]
            async with asyncio.timeout(120):
                while watcher.aim.layer is not Layer.SLIM:
                    await viewer.frame()
            await viewer.connection.close()

    run(main)
