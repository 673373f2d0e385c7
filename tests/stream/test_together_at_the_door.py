"""Many who come together: answered a few at a time, counted aloud now and then, all let in."""

from __future__ import annotations

import asyncio
from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from aiortc import RTCConfiguration, RTCPeerConnection
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream import whep
from expo_studio.stream.admission import Role, Seat
from expo_studio.stream.counting import PRESENCE_SECONDS, Headcount
from expo_studio.stream.program import REST_SECONDS, _next_due
from expo_studio.stream.refusals import RefusedError, full, no_offer
from expo_studio.stream.room import Person, Room
from expo_studio.stream.sockets import Outbox
from expo_studio.stream.voice import Voice
from expo_studio.stream.whip import CAMERAS_AT_MOST, Bringing
from tests.stream.pairs import Sending, Viewer, run

COMING = 10
BUSY_SECONDS = 0.1


def test_all_who_come_together_are_answered_a_few_at_a_time() -> None:
    async def main() -> None:
        async with Sending() as sending:
            answer, busy, most = sending.watching._answer, 0, 0

            async def counted(*given: object) -> object:
                nonlocal busy, most
                busy += 1
                most = max(most, busy)
                try:
                    await asyncio.sleep(BUSY_SECONDS)
                    return await answer(*given)  # type: ignore[arg-type]
                finally:
                    busy -= 1

            sending.watching._answer = counted  # type: ignore[method-assign, assignment]
            viewers = [Viewer() for _ in range(COMING)]
            await asyncio.gather(*(viewer.watch(sending.watching) for viewer in viewers))
            for viewer in viewers:
                await viewer.frame()
            assert most == whep.ANSWERED_AT_ONCE
            assert len(sending.fanout) == COMING
            await asyncio.gather(*(viewer.connection.close() for viewer in viewers))

    run(main)


def test_who_waits_at_the_door_has_a_place_and_no_more_wait_than_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(whep, "VISITOR_LIMIT", COMING)

    async def main() -> None:
        async with Sending() as sending:
            visitors = [sending.watching.open("", "no offer") for _ in range(COMING + 3)]
            told = await asyncio.gather(*visitors, return_exceptions=True)
            reasons = Counter(str(one) for one in told)
            assert reasons == {str(no_offer()): COMING, str(full(COMING)): 3}
            with pytest.raises(RefusedError) as error:
                await sending.watching.open("", "no offer")
            assert str(error.value) == str(no_offer()), "whoever was refused has left a place"

    run(main)


def test_cameras_that_come_together_are_not_more_than_there_is_room_for() -> None:
    async def main() -> None:
        voice = Voice(None, lambda packet, ticks: None, lambda error: None)
        here: Any = SimpleNamespace(drop=lambda name: None)
        bringing = Bringing(here, voice, lambda: None, here, is_local=True)

        async def answer(*given: object) -> None:
            await asyncio.sleep(0)
            raise ValueError

        bringing._answer = answer  # type: ignore[method-assign]
        cameras = [bringing.open("", "no offer") for _ in range(CAMERAS_AT_MOST + 2)]
        told = await asyncio.gather(*cameras, return_exceptions=True)
        reasons = Counter(str(one) for one in told)
        assert reasons == {str(no_offer()): CAMERAS_AT_MOST, str(full(CAMERAS_AT_MOST)): 2}
        with pytest.raises(RefusedError) as error:
            await bringing.open("", "no offer")
        assert str(error.value) == str(no_offer())

    run(main)


def test_a_camera_whose_offer_is_given_up_leaves_nothing() -> None:
    async def main() -> None:
        voice = Voice(None, lambda packet, ticks: None, lambda error: None)
        passing: Any = SimpleNamespace(added=[], drop=lambda name: None)
        passing.add = lambda name, sender: passing.added.append(name)
        here: Any = SimpleNamespace(drop=lambda name: None)
        bringing = Bringing(here, voice, lambda: None, passing, is_local=True)
        answer, made, begun = bringing._answer, list[Any](), asyncio.Event()

        async def slow(connection: Any, offer: str) -> Any:
            made.append(connection)
            sender = await answer(connection, offer)
            begun.set()
            await asyncio.Event().wait()
            return sender

        bringing._answer = slow  # type: ignore[method-assign]
        camera = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        camera.addTransceiver("video", direction="sendonly")
        await camera.setLocalDescription(await camera.createOffer())
        coming = asyncio.get_running_loop().create_task(
            bringing.open("", camera.localDescription.sdp), name="coming"
        )
        await begun.wait()
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)
        assert (passing.added, len(bringing), bringing._coming) == ([], 0, 0)
        assert [one.connectionState for one in made] == ["closed"]
        await camera.close()

    run(main)


class Hall:
    """A room with pages whose clock is ours."""

    def __init__(self) -> None:
        self.now = 0.0
        self.room = Room()
        self.headcount = Headcount(self.room, lambda: self.now)
        self.pages = [Outbox() for _ in range(3)]
        for number, page in enumerate(self.pages):
            self.room.add_page(page, seat(number))

    def come(self, number: int) -> None:
        self.room.people[str(number)] = Person(seat(number), "", self.now)
        self.headcount.change()

    def heard(self) -> list[int]:
        """Return how often each page was told."""
        return [page._messages.qsize() for page in self.pages]


def seat(number: int) -> Seat:
    return Seat("key", str(number), Role.VISITOR, "")


def test_the_first_is_told_at_once_and_many_together_once() -> None:
    hall = Hall()
    hall.come(0)
    assert hall.heard() == [1, 1, 1]
    for number in range(1, 500):
        hall.come(number)
    hall.headcount.flush()
    assert hall.heard() == [1, 1, 1]
    hall.now += PRESENCE_SECONDS
    hall.headcount.flush()
    assert hall.heard() == [2, 2, 2]
    hall.now += PRESENCE_SECONDS
    hall.headcount.flush()
    assert hall.heard() == [2, 2, 2], "nothing changed, nothing is told"


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=60))
def test_a_room_knows_who_has_a_page_open(steps: list[tuple[int, bool]]) -> None:
    room, open_pages = Room(), list[tuple[Outbox, int]]()
    for who, comes in steps:
        if comes:
            open_pages.append((Outbox(), who))
            room.add_page(open_pages[-1][0], seat(who))
        elif open_pages:
            page, _ = open_pages.pop()
            assert room.drop_page(page) is not None
            assert room.drop_page(page) is None
        for one in range(4):
            assert room.has_page(str(one)) == any(owner == one for _, owner in open_pages)


@given(st.lists(st.floats(0.0, 0.2), min_size=2, max_size=50))
def test_pictures_keep_the_beat_and_make_up_for_no_long_pause(lates: list[float]) -> None:
    due = _next_due(0.0, 100.0)
    assert due == 100.0 + REST_SECONDS
    for late in lates:
        now = due + late
        after = _next_due(due, now)
        assert now < after <= now + REST_SECONDS
        if late < REST_SECONDS * 0.99:
            assert after == due + REST_SECONDS
        due = after
