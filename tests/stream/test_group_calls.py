"""Private calls of several: who may come in, by the real wire; seen and heard, in real browsers."""

from __future__ import annotations

import asyncio
import io
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.stream.circles import CALLERS_LIMIT, Caller, Circle
from expo_studio.stream.refusals import RefusedError
from expo_studio.stream.sockets import Outbox
from tests.stream.people import Line, Place
from tests.stream.test_desk_page import LOUD, open_desk
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_page import PHONE, House, come_in, require_accessible
from tests.stream.test_page import open_house as open_house

EVERYBODY_MOVES = """(count) => {
  const videos = [...document.querySelectorAll("#call-people video")];
  return videos.length === count
    && videos.every((video) => video.getVideoPlaybackQuality().totalVideoFrames > 5);
}"""


@pytest.fixture
def house(open_house: House) -> House:
    return open_house.tidy()


@pytest.fixture
def host(house: House) -> RunningHost:
    return house.host


async def begin(desk: Line, owner: Line) -> str:
    """Hold a call with whoever asks for one; return its key."""
    await owner.send("ask_meeting", wish="let us talk", mark="m")
    key: str = (await desk.until("met", lambda one: one["state"] == "asked"))["meeting"]
    await desk.send("accept_meeting", meeting=key)
    await desk.send("join_meeting", meeting=key, part="d" * 12)
    await desk.until("circle")
    await owner.send("join_meeting", meeting=key, part="a" * 12)
    await owner.until("circle", lambda one: len(one["people"]) == 2)
    return key


def part_of(number: int) -> str:
    return f"{number:012x}"


def test_six_talk_and_nobody_else_comes_in(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with AsyncExitStack() as inside:
            desk = await inside.enter_async_context(place.desk())
            lines = [
                (await inside.enter_async_context(place.visitor(name=f"V{n}")))[1] for n in range(7)
            ]
            owner, *asked, late, stranger = lines
            await desk.until("joined", lambda one: one["name"] == "V6")
            seats = {one["name"]: one["visitor"] for one in desk.of("joined")}
            key = await begin(desk, owner)
            for number, line in enumerate(asked, 1):
                await desk.send("ask_in", meeting=key, visitor=seats[f"V{number}"])
                assert (await line.until("called"))["is_open"]
                await line.send("join_meeting", meeting=key, part=part_of(number))
                await line.until("circle", lambda one, n=number: len(one["people"]) == n + 2)
            await desk.send("ask_in", meeting=key, visitor=seats["V5"])
            await desk.until("trouble", lambda one: "At most 6" in one["message"]["en"])
            for line in (late, stranger):
                await line.send("join_meeting", meeting=key, part="e" * 12)
                await line.until("refused")
            told = await asked[-1].until("circle", lambda one: len(one["people"]) == 6)
            assert [one["is_desk"] for one in told["people"]] == [True] + [False] * 5
            assert {one["visitor"] for one in told["people"]} == {""}, "seats are told to desks"
            await asked[0].send("signal", meeting=key, to=part_of(2), kind="offer", data="to V2")
            heard = await asked[1].until("signalled")
            assert (heard["data"], heard["part"]) == ("to V2", part_of(1))
            await owner.send("whisper", meeting=key, text="all of you")
            for line in asked:
                assert (await line.until("whispered"))["name"] == "V0"
            await desk.send("show_out", meeting=key, visitor=seats["V1"])
            await asked[0].until("called", lambda one: not one["is_open"])
            await asked[0].send("whisper", meeting=key, text="still here?")
            await asked[0].send("join_meeting", meeting=key, part=part_of(1))
            await asked[0].until("refused", lambda one: len(asked[0].of("refused")) == 2)
            await owner.send("leave_meeting", meeting=key)
            await asked[1].until("circle", lambda one: len(one["people"]) == 4)
            await desk.send("leave_meeting", meeting=key)
            await owner.until("met", lambda one: one["state"] == "held")
            await asked[1].until("circle", lambda one: one["people"] == [])
            await asked[1].send("whisper", meeting=key, text="after the end")
            await asked[1].until("refused")
            for line in (late, stranger):
                kinds = {one["type"] for one in line.heard}
                assert not kinds & {"circle", "called", "whispered", "signalled", "met"}
            assert all(one["data"] == "to V2" for one in asked[1].of("signalled"))
            assert owner.of("signalled") == desk.of("signalled") == []

    asyncio.run(story())


def test_a_second_desk_joins_and_goes_on_alone(host: RunningHost) -> None:
    """Whoever is removed is out of the call too; a page that comes back anew is another part."""
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="Owner") as (_, owner),
            place.visitor(name="Guest") as (_, guest),
            place.desk() as helper,
        ):
            async with place.desk() as desk:
                key = await begin(desk, owner)
                await helper.send("ask_in", meeting=key, visitor="x")
                await helper.until("trouble")
                await helper.send("join_meeting", meeting=key, part="f" * 12)
                await helper.until("circle", lambda one: len(one["people"]) == 3)
            told = await owner.until("circle", lambda one: "d" * 12 not in str(one))
            assert [one["part"] for one in told["people"]] == ["a" * 12, "f" * 12]
            seat = next(one["visitor"] for one in helper.of("joined") if one["name"] == "Guest")
            await helper.send("ask_in", meeting=key, visitor=seat)
            await guest.until("called")
            await guest.send("join_meeting", meeting=key, part="1" * 12)
            await guest.send("join_meeting", meeting=key, part="2" * 12)
            told = await owner.until("circle", lambda one: "2" * 12 in str(one))
            assert "1" * 12 not in str(told), "the page of before is replaced"
            await helper.send("remove", visitor=seat)
            await guest.closed()
            await owner.until("circle", lambda one: "2" * 12 not in str(one))
            await owner.send("leave_meeting", meeting=key)
            await helper.until("met", lambda one: one["state"] == "held")

    asyncio.run(story())


VISITORS = ("a", "b", "c", "d", "e", "f", "g", "h")
DESKS = {name: Outbox() for name in VISITORS}
deed = st.tuples(
    st.sampled_from(("ask", "join", "leave", "drop", "desk", "desk leaves", "desk takes over")),
    st.sampled_from(VISITORS),
)


def happen(circle: Circle, what: str, who: str, part: str) -> None:
    match what:
        case "ask":
            circle.ask_in(who)
        case "join":
            circle.join(Caller(part, who, who))
        case "leave":
            circle.leave(who)
        case "drop":
            circle.drop(who)
        case "desk":
            circle.join(Caller(part, who, DESKS[who]))
        case "desk leaves":
            circle.leave(DESKS[who])
        case "desk takes over":
            circle.take_over(DESKS[who])
            circle.join(Caller(part, who, DESKS[who]))


@given(st.lists(deed, max_size=60))
def test_whatever_happens_only_the_asked_are_in_and_never_more_than_six(
    deeds: list[tuple[str, str]],
) -> None:
    circle = Circle(DESKS["a"], {"a"})
    for number, (what, who) in enumerate(deeds):
        with suppress(RefusedError):
            happen(circle, what, who, part_of(number))
        visitors = [one.visitor for one in circle.callers.values() if one.visitor]
        assert len(visitors) == len(set(visitors)), "one page of each"
        assert set(visitors) <= circle.asked
        assert len(circle.callers) <= CALLERS_LIMIT
        assert len(circle.asked) < CALLERS_LIMIT, "a desk is always in it"


def test_a_part_stays_whose_it_is_while_they_are_away() -> None:
    circle = Circle(DESKS["a"], {"a", "b"})
    circle.join(Caller(part_of(1), "a", "a"))
    circle.join(Caller(part_of(2), "b", "b"))
    circle.join(Caller(part_of(3), "desk", DESKS["b"]))
    circle.drop("a")
    for part in (1, 3):
        with pytest.raises(RefusedError):
            circle.join(Caller(part_of(part), "b", "b"))
    circle.join(Caller(part_of(1), "a", "a"))
    circle.drop(DESKS["b"])
    circle.join(Caller(part_of(3), "desk", DESKS["c"]))
    circle.leave("a")
    circle.join(Caller(part_of(1), "b", "b"))
    assert list(circle.callers) == [part_of(3), part_of(1)]


def minutes(page: Any, key: str) -> bytes:
    """Return the minutes of a meeting as a page gets them."""
    return bytes(
        page.evaluate(
            "(key) => fetch(`/api/minutes/${key}.pdf?language=en`)"
            ".then((r) => r.arrayBuffer()).then((b) => Array.from(new Uint8Array(b)))",
            key,
        )
    )


def test_three_see_and_hear_each_other(house: House, visit: Any, artifacts: Path) -> None:
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    phone = visit(locale="zh-CN", color_scheme="dark", **PHONE)
    desk = open_desk(here, house)
    buyer, expert = come_in(there, house, "Buyer"), come_in(phone, house, "<i>王工</i>")
    buyer.click("#meet")
    buyer.fill("#meeting-wish", "Price for 200")
    buyer.click("#meeting-form .strong")
    desk.click("#meetings .strong")
    wait_for(buyer, f"({EVERYBODY_MOVES})(1)")
    require_accessible(desk, "the desk's call")
    desk.screenshot(path=artifacts / "call-desk-two.png")
    desk.select_option("#call-guest", label="<i>王工</i>")
    desk.click("#call-ask")
    expert.wait_for_selector("#called[open]")
    require_accessible(expert, "asked into a call")
    expert.screenshot(path=artifacts / "called-phone-zh-dark.png")
    expert.click("#called-yes")
    for page in (desk, buyer, expert):
        wait_for(page, f"({EVERYBODY_MOVES})(2)")
        for tile in (1, 2):
            assert page.evaluate(LOUD, f"#call-people .tile:nth-child({tile}) video") > 0.05
    wait_for(buyer, "document.querySelector('#call-state').textContent.includes('the 3 of you')")
    expert.fill("#call-text", "我来说明功率")
    expert.click("#call-say button")
    for page in (desk, buyer):
        wait_for(page, "document.querySelector('#call-words').textContent.includes('功率')")
        assert "<i>王工</i>" in page.inner_text("#call-words")
    buyer.click("#call-people .tile:nth-child(2) button")
    assert buyer.evaluate("document.querySelectorAll('.tile.large').length") == 1
    require_accessible(buyer, "a call of three")
    desk.set_viewport_size({"width": 1920, "height": 1080})
    for page, name in ((desk, "desk"), (buyer, "visitor-en"), (expert, "phone-zh-dark")):
        page.screenshot(path=artifacts / f"call-three-{name}.png")
    expert.reload()
    expert.wait_for_selector("#called[open]")
    expert.click("#called-yes")
    wait_for(expert, f"({EVERYBODY_MOVES})(2)")
    wait_for(buyer, f"({EVERYBODY_MOVES})(2)")
    buyer.click("#call-end")
    wait_for(expert, "document.querySelectorAll('#call-people video').length === 1")
    wait_for(expert, "document.querySelector('#call-words').textContent.includes('Buyer')")
    desk.click("#call-people .danger")
    expert.wait_for_selector("#call:not([open])", state="attached")
    desk.wait_for_selector("#outcome[open]")
    with pypdfium2.PdfDocument(io.BytesIO(minutes(desk, house.wait("met")["meeting"]))) as pdf:
        written = pdf[0].get_textpage().get_text_range()
    for name in ("Buyer", "<i>王工</i>", house.booth.exhibitor.en):
        assert name in written, "all who took part are named"
    said = here.errors + there.errors + phone.errors
    assert [one for one in said if "Failed to load resource" not in one] == []
