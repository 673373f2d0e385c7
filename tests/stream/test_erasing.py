"""Erasing somebody while others still write about them: in this process, with real records."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.errors import ExpoError
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.meetings import Meeting, MeetingState
from expo_studio.records.records import Records
from expo_studio.stream import meeting_wishes
from expo_studio.stream.admission import Admission, Key, Role, Seat, nameless
from expo_studio.stream.keeping import Keeping
from expo_studio.stream.refusals import RefusedError
from expo_studio.stream.session import Face, Session
from expo_studio.stream.sockets import Outbox
from expo_studio.text import Text
from tests.stream.pairs import run

PATH = "booth.records"
HERE = Viewpoint(Text(), (0.0, 1.6, 5.0), (0.0, 1.6, 0.0), 1.0)


@asynccontextmanager
async def session(folder: Path) -> AsyncIterator[Session]:
    with Records(folder / PATH) as records:
        keeping = Keeping(records)
        made = Session(
            Face(Text("展", "A"), Text("商", "B")), keeping, lambda: HERE, lambda _: None
        )
        await made.load()
        yield made
        keeping.close()


def come_in(made: Session, visitor: str) -> Outbox:
    seat = Seat(f"key of {visitor}", visitor, Role.VISITOR, visitor)
    outbox = made.join(seat)
    made.come_in(seat, visitor)
    return outbox


def sit_down(made: Session) -> Outbox:
    return made.join_desk(Seat("", "desk", Role.PRESENTER, ""))


async def heard(outbox: Outbox, kind: str) -> list[dict[str, Any]]:
    """Return everything of a kind that was told so far."""
    told = []
    while True:
        try:
            async with asyncio.timeout(0.05):
                told.append(json.loads(await outbox.get() or "{}"))
        except TimeoutError:
            return [one for one in told if one.get("type") == kind]


async def ask(made: Session, visitor: str) -> str:
    """Keep a meeting of a visitor; return its key."""

    def meeting(key: str) -> Meeting:
        return Meeting(key, visitor, visitor, "a private wish", 1.0)

    await made.meetings.ask(visitor, "m", meeting)
    return made.meetings.of_visitor(visitor)[0].meeting


async def call(made: Session, desk: Outbox, *visitors: str) -> str:
    """Hold a call of the first visitor with the others; return its key."""
    key = await ask(made, visitors[0])
    await made.calls.begin(key, desk)
    await made.calls.join(meeting_wishes.JoinMeeting(key, "d" * 12), desk, "desk")
    for number, visitor in enumerate(visitors):
        await made.calls.ask_in(key, visitor, desk)
        await made.calls.join(meeting_wishes.JoinMeeting(key, f"{number:012x}"), visitor, visitor)
    return key


def measure(key: str) -> meeting_wishes.Inspect:
    return meeting_wishes.Inspect(key, [(0.0, 0.0, 0.0), (1.0, 0.0, 0.0)])


def test_what_is_written_while_somebody_is_erased_does_not_bring_them_back(tmp_path: Path) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            come_in(made, "ann")
            key = await ask(made, "ann")
            desk = sit_down(made)
            erasing = asyncio.get_running_loop().create_task(made.erase("ann"))
            await asyncio.sleep(0)
            with pytest.raises(RefusedError):
                await made.meetings.conclude(key, "she wants a price for 200")
            assert await erasing == 1
            assert made.meetings.of_desks() == []
            assert [one["meeting"] for one in await heard(desk, "meeting_erased")] == [key]

    run(main)
    left = b"".join(one.read_bytes() for one in tmp_path.iterdir())
    assert b"a price for 200" not in left
    assert b"a private wish" not in left


def test_the_call_of_whoever_is_erased_ends_for_everyone(tmp_path: Path) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            for visitor in ("ann", "bob"):
                come_in(made, visitor)
            bob, desk = come_in(made, "bob"), sit_down(made)
            key = await call(made, desk, "ann", "bob")
            await made.erase("ann")
            assert (await heard(bob, "circle"))[-1]["people"] == []
            assert not made.calls.has(key, desk)
            with pytest.raises(RefusedError):
                await made.calls.hear(measure(key), "bob")

    run(main)


def test_a_call_that_ends_meanwhile_does_not_keep_anybody_from_being_erased(
    tmp_path: Path,
) -> None:
    """Bob is asked into two calls; while he is taken out of the one, the other ends."""

    async def main() -> None:
        async with session(tmp_path) as made:
            for visitor in ("ann", "cat", "bob"):
                come_in(made, visitor)
            first, second = sit_down(made), sit_down(made)
            keys = [
                await call(made, desk, who, "bob")
                for desk, who in ((first, "ann"), (second, "cat"))
            ]
            await made.calls.leave(keys[0], "ann")
            erasing = asyncio.get_running_loop().create_task(made.erase("bob"))
            await asyncio.sleep(0)
            await made.calls.leave(keys[1], second)
            await erasing
            assert made.calls.of_visitor("bob") == []

    run(main)


def test_who_left_a_call_is_not_called_back_by_what_the_others_do(tmp_path: Path) -> None:
    """A page begins an open call by itself, camera and microphone with it."""

    async def main() -> None:
        async with session(tmp_path) as made:
            ann, desk = come_in(made, "ann"), sit_down(made)
            come_in(made, "bob")
            key = await call(made, desk, "ann", "bob")
            assert (await heard(ann, "met"))[-1]["state"] == "open"
            await made.calls.leave(key, "ann")
            await made.calls.hear(measure(key), "bob")
            await made.meetings.conclude(key, "going well")
            await made.calls.ask_in(key, "ann", desk)
            await made.calls.hear(measure(key), "bob")
            again = come_in(made, "ann")
            assert [one.meeting for one in made.calls.of_visitor("ann")] == [key]
            for told in (await heard(ann, "met"), await heard(again, "met")):
                assert {one["state"] for one in told} == {"held"}
            assert {one["state"] for one in await heard(desk, "met")} == {"asked", "open"}

    run(main)


def test_whatever_is_written_at_once_is_all_in_the_minutes(tmp_path: Path) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            desk = sit_down(made)
            for visitor in ("ann", "bob"):
                come_in(made, visitor)
            key = await call(made, desk, "ann", "bob")
            deeds = (
                made.calls.hear(measure(key), "ann"),
                made.calls.hear(measure(key), "bob"),
                made.meetings.conclude(key, "offer by Friday"),
                made.calls.leave(key, desk),
            )
            await asyncio.gather(*deeds)
            kept = made.meetings.one_for(key)
            assert kept.seen == ("1.000 m",) * 2
            assert (kept.outcome, kept.state) == ("offer by Friday", MeetingState.HELD)
        with Records(tmp_path / PATH) as records:
            assert records.meetings.all() == (replace(kept),)

    run(main)


def test_everybody_hears_of_an_end_that_could_not_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            ann, desk = come_in(made, "ann"), sit_down(made)
            key = await call(made, desk, "ann")

            async def full(key: str) -> None:
                raise ExpoError(Text("满", "full"), Text())

            monkeypatch.setattr(made.meetings, "close", full)
            with pytest.raises(ExpoError):
                await made.calls.leave(key, desk)
            assert (await heard(ann, "circle"))[-1]["people"] == []

    run(main)


def test_pictures_may_show_one_part_or_everybody(tmp_path: Path) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            desk = sit_down(made)
            for visitor in ("ann", "bob"):
                come_in(made, visitor)
            key = await call(made, desk, "ann", "bob")
            assert made.calls.shown_by(key, f"{1:012x}") == {"bob"}
            assert made.calls.shown_by(key, "d" * 12) == frozenset()
            assert made.calls.shown_by(key, "") == {"ann", "bob"}
            assert made.calls.shown_by(key, "nobody") == {"ann", "bob"}
            assert made.calls.shown_by("no such", "") == frozenset()

    run(main)


def test_whoever_is_erased_bears_no_name_any_more_wherever_they_are_seen(tmp_path: Path) -> None:
    """They stay inside, and on stage, called by their seat; so they do when they come back."""

    async def main() -> None:
        async with session(tmp_path) as made:
            ann, desk = come_in(made, "ann's seat"), sit_down(made)
            made.stage.invite("ann's seat")
            made.stage.answer("ann's seat", "Ann", is_accepted=True)
            seat = made.room.people["ann's seat"].seat
            made.come_in(seat, "Ann Buyer")
            await made.erase("ann's seat")
            assert (await heard(desk, "joined"))[-1]["name"] == "ann'"
            assert made.stage.standing().guests[0].name == "ann'"
            assert (await heard(ann, "welcome"))[-1]["name"] == "ann'"
            made.leave(ann)
            await heard(made.join(seat), "welcome")
            assert made.name_of(seat) == seat.name == "ann'"
            late = sit_down(made)
            assert "Ann" not in json.dumps(await heard(late, "joined"))

    run(main)


def test_a_seat_forgets_the_name_it_was_taken_with() -> None:
    admission = Admission(Key(b"k" * 32, "booth"))
    token = admission.link_token(Role.VISITOR)
    seat = admission.enter(token, "Ann Buyer")
    other = admission.enter(token, "Bob")
    admission.forget_name(seat.visitor)
    assert admission.seat(seat.key).name == nameless(seat.visitor)
    assert other.name == "Bob"


def test_the_minutes_name_all_who_were_there_and_nobody_who_was_erased(tmp_path: Path) -> None:
    async def main() -> None:
        async with session(tmp_path) as made:
            for visitor in ("ann", "bob", "cat"):
                come_in(made, visitor)
            desk = sit_down(made)
            key = await call(made, desk, "ann", "bob", "cat")
            await made.calls.join(meeting_wishes.JoinMeeting(key, "b" * 12), "bob", "Bob Buyer")
            named = [one.name for one in await made.meetings.attendees(key)]
            assert named == ["desk", "ann", "Bob Buyer", "cat"]
            await made.calls.leave(key, "cat")
            await made.erase("bob")
            named = [one.name for one in await made.meetings.attendees(key)]
            assert named == ["desk", "ann", "cat"]
            await made.erase("ann")
            assert await made.meetings.attendees(key) == ()

    run(main)
    assert b"Bob Buyer" not in b"".join(one.read_bytes() for one in tmp_path.iterdir())


def test_what_another_program_erased_is_not_written_again(tmp_path: Path) -> None:
    """The window erases cards on their day, in the records of running sessions too."""

    async def check() -> None:
        async with session(tmp_path) as made:
            desk = sit_down(made)
            come_in(made, "anna")
            await made.meetings.ask("anna", "m", lambda key: Meeting(key, "anna", "Ann", "w", 1.0))
            (told,) = made.meetings.of_desks()
            with Records(tmp_path / PATH) as window:
                window.erasure.erase("anna", 2.0)
                with pytest.raises(RefusedError):
                    await made.meetings.propose(told.meeting, 5.0)
                assert window.meetings.all() == ()
            assert made.meetings.of_desks() == []
            (gone,) = await heard(desk, "meeting_erased")
            assert gone["meeting"] == told.meeting

    run(check)


def test_whom_another_program_erased_the_session_forgets(tmp_path: Path) -> None:
    """Their words, hand, question, meeting and name go; what they say afterwards stays."""

    async def check() -> None:
        async with session(tmp_path) as made:
            desk, seats = sit_down(made), {}
            for visitor in ("ann", "bob"):
                come_in(made, visitor)
                seats[visitor] = Seat(f"key of {visitor}", visitor, Role.VISITOR, visitor)
                made.chat.say(visitor, visitor, f"words of {visitor}")
                made.hands.raise_up(visitor, visitor)
                await made.questions.ask(seats[visitor], visitor, f"question of {visitor}", "m")
            await ask(made, "ann")
            with Records(tmp_path / PATH) as window:
                window.erasure.erase("ann", 2.0)
            await made.forget_erased()
            assert made.meetings.of_desks() == []
            assert [one.text for one in made.questions.seen_by_desks()] == ["question of bob"]
            assert [one.text for one in made.chat.history(for_desk=True)] == ["words of bob"]
            assert not made.hands.is_up("ann")
            assert made.room.people["ann"].name == nameless("ann")
            assert made.hands.is_up("bob")
            assert made.room.people["bob"].name == "bob"
            await made.erase("bob")
            await made.questions.ask(seats["bob"], nameless("bob"), "once more", "n")
            await made.forget_erased()
            assert [one.text for one in made.questions.seen_by_desks()] == ["once more"]
            assert await heard(desk, "withdrawn")

    run(check)
