"""What people do together in a session, over the real wire to a real host."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit import sample_project
from tests.stream.people import Place
from tests.stream.test_live import RunningHost


@pytest.fixture
def host(tmp_path: Path) -> Iterator[RunningHost]:
    running = RunningHost(sample_project(tmp_path))
    yield running
    if running.process.poll() is None:
        running.stop()


def records_of(host: RunningHost, folder: Path) -> sqlite3.Connection:
    (path,) = (folder / "data" / "expo-studio" / "records").glob("*.records")
    return sqlite3.connect(path)


def test_questions_are_asked_voted_and_answered(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="小李") as (_, asker),
            place.visitor(name="Ann") as (_, other),
            place.desk() as desk,
        ):
            await asker.send("ask", text="多少瓦？", mark="m1", product="no such product")
            await asker.until("kept", lambda one: one["mark"] == "m1")
            heard = await other.until("asked")
            assert (heard["text"], heard["product"], heard["is_yours"]) == ("多少瓦？", "", False)
            assert (heard["visitor"], heard["name"]) == ("", "小李")
            assert (await asker.until("asked", lambda one: one["is_yours"]))["upvotes"] == 0
            number = heard["number"]
            await asker.send("upvote", question=number)
            await other.send("upvote", question=number)
            await other.send("upvote", question=number)
            assert (await desk.until("asked", lambda one: one["upvotes"] > 0))["upvotes"] == 1
            await desk.send("settle", question=number, state="on_air")
            await asker.until("asked", lambda one: one["state"] == "on_air")
            await desk.send("answer", question=number, text="60 瓦")
            await other.until("asked", lambda one: one["answer"] == "60 瓦")
            await desk.send("settle", question=number, state="hidden")
            await other.until("withdrawn")
            async with place.visitor() as (_, late):
                assert (await late.until("welcome", lambda one: one["is_inside"]))[
                    "questions"
                ] == []
            await desk.send("settle", question=999, state="answered")
            await desk.until("trouble", lambda one: "no longer" in one["message"]["en"])

    asyncio.run(story())


def test_acknowledged_questions_outlive_a_killed_host(host: RunningHost, tmp_path: Path) -> None:
    """BATTERY A1: SIGKILL of the host while many ask; after a restart all of it is there."""
    place = Place(host.ready)
    acknowledged: set[str] = set()
    enough = asyncio.Event()

    async def one(n: int) -> None:
        async with place.visitor() as (_, line):
            for k in range(5):
                await line.send("ask", text=f"question {n}-{k}", mark=f"{n}-{k}")
            while line.code is None:
                await asyncio.sleep(0.01)
                acknowledged.update(heard["mark"] for heard in line.of("kept"))
                if len(acknowledged) >= 40:
                    enough.set()

    async def story() -> None:
        async with asyncio.TaskGroup() as tasks:
            for n in range(20):
                tasks.create_task(one(n))
            await enough.wait()
            os.kill(host.process.pid, signal.SIGKILL)

    asyncio.run(story())
    host.process.wait(120)
    assert host.process.stdout is not None
    host.process.stdout.close()
    again = RunningHost(tmp_path / "示例.booth")

    async def look() -> set[str]:
        async with Place(again.ready).visitor() as (_, line):
            welcome = await line.until("welcome", lambda one: bool(one["is_inside"]))
            return {one["text"].removeprefix("question ") for one in welcome["questions"]}

    try:
        assert acknowledged <= asyncio.run(look())
    finally:
        again.stop()


def test_hands_wait_in_order(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="A") as (_, first),
            place.visitor(name="B") as (_, second),
            place.desk() as desk,
        ):
            await first.send("raise_hand", is_up=True)
            await desk.until("hands", lambda one: len(one["hands"]) == 1)
            await second.send("raise_hand", is_up=True)
            row = (await desk.until("hands", lambda one: len(one["hands"]) == 2))["hands"]
            assert [hand["name"] for hand in row] == ["A", "B"]
            assert row[0]["since"] <= row[1]["since"]
            assert (await second.until("your_hand"))["before"] == 1
            await desk.send("lower_hand", visitor=row[0]["visitor"])
            assert not (await first.until("your_hand", lambda one: not one["is_up"]))["before"]
            await second.until("your_hand", lambda one: one["before"] == 0)

    asyncio.run(story())


def test_chat_has_manners(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="Loud") as (_, loud),
            place.visitor(name="Calm") as (_, calm),
            place.desk() as desk,
        ):
            await loud.send("say", text="see www.example.com", mark="a")
            assert (await loud.until("refused"))["mark"] == "a"
            await loud.send("say", text="hello", mark="b")
            await loud.send("say", text="hello", mark="b")
            said = await desk.until("chat")
            visitor = said["visitor"]
            assert visitor
            assert (await calm.until("chat"))["visitor"] == ""
            await desk.send("set_rules", slow_seconds=60, allows_links=True)
            await loud.until("rules", lambda one: one["slow_seconds"] == 60)
            await loud.send("say", text="www.example.com", mark="c")
            refused = await loud.until("refused", lambda one: one["mark"] == "c")
            assert 0 < refused["retry_seconds"] <= 60
            await desk.send("unsay", number=said["number"])
            await calm.until("unsaid")
            await desk.send("set_rules", slow_seconds=0)
            await desk.send("mute", visitor=visitor, is_muted=True)
            await desk.until("joined", lambda one: one["is_muted"])
            await loud.send("say", text="still here?", mark="d")
            await loud.until("refused", lambda one: one["mark"] == "d")
            assert [one["text"] for one in calm.of("chat")] == ["hello"]
            await desk.send("block", visitor=visitor)
            assert "leave" in (await loud.until("ended"))["reason"]["en"]
            await loud.closed()
        async with place.desk() as desk:
            assert desk.of("chat") == []

    asyncio.run(story())


def test_blocked_visitors_do_not_come_back(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor(name="X") as (http, line), place.desk() as desk:
            visitor = (await desk.until("joined"))["visitor"]
            await desk.send("remove", visitor=visitor)
            await line.closed()
            async with http.get("/api/products") as answer:
                assert answer.status == 403
            async with place.visitor(name="X again") as (_, back):
                again = (await desk.until("joined", lambda one: one["name"] == "X again"))[
                    "visitor"
                ]
                await desk.send("block", visitor=again)
                await back.closed()
            body = {"token": place.visitor_token}
            async with http.post("/api/enter", json=body) as answer:
                assert answer.status == 403

    asyncio.run(story())


def test_polls_count_each_visitor_once(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (_, a), place.visitor() as (_, b), place.desk() as desk:
            await desk.send("open_poll", text="颜色？", options=["红", "白"])
            number = (await a.until("polled", lambda one: one["is_open"]))["number"]
            await a.send("vote", poll=number, option=0)
            await b.send("vote", poll=number, option=0)
            await desk.until("polled", lambda one: one["votes"] == [2, 0])
            await b.send("vote", poll=number, option=1)
            await a.until("polled", lambda one: one["votes"] == [1, 1])
            await b.send("vote", poll=number, option=9)
            await b.until("refused")
            await desk.send("close_poll")
            await a.until("polled", lambda one: not one["is_open"])
            async with place.visitor() as (_, late):
                welcome = await late.until("welcome", lambda one: one["is_inside"])
                assert welcome["poll"]["votes"] == [1, 1]

    asyncio.run(story())


def test_pointer_and_shown_product_reach_everyone(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor() as (http, line), place.desk() as desk:
            async with http.get("/api/products") as answer:
                products = await answer.json()
            assert products[0]["name"]["zh"]
            await desk.send("camera", eye=[0, 1.6, 5], target=[0, 1.6, 0], field_of_view=0.9)
            await desk.send("point_at", at=[0.0, 1.6, 0.0])
            seen = await line.until("pointer", lambda one: one["on_picture"] == [0.5, 0.5])
            assert seen["at"] == [0.0, 1.6, 0.0]
            await desk.send("camera", eye=[1, 1.6, 5], target=[1, 1.6, 0], field_of_view=0.9)
            moved = await line.until("pointer", lambda one: one["on_picture"] != [0.5, 0.5])
            assert moved["on_picture"][0] < 0.5
            await desk.send("point_at", on_picture=[0.25, 0.75])
            await line.until("pointer", lambda one: one["on_picture"] == [0.25, 0.75])
            await desk.send("point_at")
            await line.until("pointer", lambda one: one["on_picture"] is None)
            await desk.send("highlight", product=products[0]["key"])
            await line.until("shown", lambda one: one["product"] == products[0]["key"])
            await line.send("react", sign="clap")
            assert (await desk.until("reaction"))["times"] == 1

    asyncio.run(story())


def test_a_card_is_left_seen_and_erased(host: RunningHost, tmp_path: Path) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor(name="张伟") as (http, line), place.desk() as desk:
            async with http.get("/api/card") as answer:
                terms = await answer.json()
            assert terms["erase_on"] in terms["text"]["zh"]
            body = {
                "agrees": True,
                "version": terms["version"],
                "erase_on": terms["erase_on"],
                "language": "zh",
                "name": "张伟",
                "email": "zhang@example.cn",
            }
            wrong = [{"agrees": False}, {"version": "old"}, {"email": ""}, {"extra": 1}]
            for change in wrong:
                async with http.post("/api/card", json={**body, **change}) as answer:
                    assert answer.status == 400
            async with http.post("/api/card", json=body) as answer:
                assert answer.status == 201
                secret = (await answer.json())["secret"]
            await desk.until("card_left")
            assert "zhang" not in json.dumps(desk.heard)
            await line.send("ask", text="只有我会问", mark="q")
            await line.until("kept")
            async with http.post("/api/card/see", json={"secret": secret}) as answer:
                card = await answer.json()
            assert (card["email"], card["text"]) == ("zhang@example.cn", terms["text"]["zh"])
            async with http.post("/api/card/see", json={"secret": "x" * 24}) as answer:
                assert answer.status == 404
            async with http.post("/api/card/erase", json={"secret": secret}) as answer:
                assert (await answer.json())["erased"] == 2
            await line.until("withdrawn")
            async with http.post("/api/card/see", json={"secret": secret}) as answer:
                assert answer.status == 404

    asyncio.run(story())
    kept = (tmp_path / "data").rglob("*")
    left = b"".join(path.read_bytes() for path in kept if path.is_file())
    for trace in ("zhang@", "张伟", "只有我会问"):
        assert trace.encode() not in left


def test_assistants_have_links_of_their_own(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.desk() as presenter:
            await presenter.send("make_link", role="assistant", hours=1)
            link = await presenter.until("link")
            token = link["url"].partition("#t=")[2]
            async with place.desk(token) as assistant, place.visitor() as (_, line):
                await line.send("ask", text="?", mark="1")
                asked = await assistant.until("asked")
                await assistant.send("answer", question=asked["number"], text="!")
                await line.until("asked", lambda one: one["answer"] == "!")
                for forbidden in ("end", "revoke_link", "make_link", "erase_visitor"):
                    values = {
                        "end": {},
                        "revoke_link": {"link": link["link"]},
                        "make_link": {"role": "assistant"},
                        "erase_visitor": {"visitor": asked["visitor"]},
                    }[forbidden]
                    before = len(assistant.of("trouble"))
                    await assistant.send(forbidden, **values)
                    await assistant.until(
                        "trouble", lambda one, n=before: len(assistant.of("trouble")) > n
                    )
            await presenter.send("revoke_link", link=link["link"])
            await presenter.until("revoked")
            with pytest.raises(Exception, match="403"):
                async with place.desk(token):
                    pass

    asyncio.run(story())


def test_meetings_are_private(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with (
            place.visitor(name="Buyer") as (_, buyer),
            place.visitor(name="Other") as (_, other),
            place.desk() as desk,
        ):
            await buyer.send("ask_meeting", wish="price for 200", mark="m", when=0)
            await buyer.until("kept")
            asked = await desk.until("met")
            key = asked["meeting"]
            await desk.send("propose_meeting", meeting=key, when=1_800_000_000)
            await buyer.until("met", lambda one: one["state"] == "proposed")
            await buyer.send("answer_meeting", meeting=key, is_accepted=True)
            await desk.until("met", lambda one: one["state"] == "agreed")
            await buyer.send("join_meeting", meeting=key, part="b" * 12)
            await buyer.until("refused")
            await desk.send("accept_meeting", meeting=key)
            await buyer.until("met", lambda one: one["state"] == "open")
            await desk.send("join_meeting", meeting=key, part="d" * 12)
            await desk.until("circle")
            await buyer.send("join_meeting", meeting=key, part="b" * 12)
            await buyer.until("circle", lambda one: len(one["people"]) == 2)
            await buyer.send("signal", meeting=key, to="d" * 12, kind="offer", data="v=0")
            told = await desk.until("signalled")
            assert (told["data"], told["part"]) == ("v=0", "b" * 12)
            await desk.send("whisper", meeting=key, text="只对您说")
            await buyer.until("whispered", lambda one: one["text"] == "只对您说")
            await desk.send("inspect", meeting=key, points=[[0, 1, 0], [0, 2, 0]], spread=0.5)
            looked = await buyer.until("inspected", lambda one: one["meeting"] == key)
            assert looked["spread"] == 0.5
            for kind, values in (
                ("signal", {"to": "b" * 12, "kind": "offer", "data": "x"}),
                ("whisper", {"text": "intruder"}),
                ("join_meeting", {"part": "e" * 12}),
                ("join_meeting", {"part": "b" * 12}),
                ("leave_meeting", {}),
            ):
                await other.send(kind, meeting=key, **values)
            await other.until("refused", lambda one: len(other.of("refused")) == 5)
            await buyer.send("leave_meeting", meeting=key)
            await desk.until("met", lambda one: one["state"] == "held")
            await desk.send("record_outcome", meeting=key, outcome="offer by Friday")
            await desk.until("met", lambda one: one["outcome"] == "offer by Friday")
            assert other.of("met") == other.of("whispered") == other.of("signalled") == []
            assert other.of("circle") == other.of("called") == []
            assert all(one["outcome"] == "" for one in buyer.of("met"))

    asyncio.run(story())


def test_guests_are_invited_and_dismissed(host: RunningHost) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor(name="G") as (_, guest), place.desk() as desk:
            await guest.send("answer_invitation", is_accepted=True)
            visitor = (await desk.until("joined"))["visitor"]
            await desk.send("invite", visitor=visitor)
            await guest.until("invited")
            await guest.send("answer_invitation", is_accepted=True)
            on_stage = await desk.until("on_stage", lambda one: bool(one["guests"]))
            assert [hand["name"] for hand in on_stage["guests"]] == ["G"]
            await desk.send("dismiss", visitor=visitor)
            await guest.until("on_stage", lambda one: not one["guests"])

    asyncio.run(story())


def test_counts_name_nobody(host: RunningHost, tmp_path: Path) -> None:
    place = Place(host.ready)

    async def story() -> None:
        async with place.visitor(name="Nobody Special") as (http, line):
            async with http.get("/api/products") as answer:
                key = (await answer.json())[0]["key"]
            await line.send("open_product", product=key)
            await line.send("open_product", product="made up")
            await line.send("react", sign="like")
            await asyncio.sleep(0.3)

    asyncio.run(story())
    assert host.stop() == 0
    kept = records_of(host, tmp_path)
    rows = kept.execute("SELECT happening, times FROM tally ORDER BY happening").fetchall()
    columns = [row[1] for row in kept.execute("PRAGMA table_info(tally)")]
    kept.close()
    assert rows == [("entry", 1), ("product_opened", 1), ("reaction", 1), ("stay", 1)]
    assert columns == ["slot", "happening", "what", "times"]
