"""The run-down at the desk: planned with times, kept, gone through by one click, by keyboard."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from expo_studio.errors import LiveError
from expo_studio.model.rundowns import Segment
from expo_studio.stream import wishes
from expo_studio.stream.rundown import Rundown
from expo_studio.text import Text
from tests.kit import sample_project
from tests.stream.people import Place
from tests.stream.test_desk_page import open_desk
from tests.stream.test_live import RunningHost, wait_for
from tests.stream.test_page import House, come_in, focus, require_accessible


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "--sound", "none") as made:
        yield made


def test_a_plan_is_kept_and_nobody_but_desks_hears_it(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    plan = [
        {"name": "欢迎", "seconds": 300.0, "product": "", "view": ""},
        {"name": "gone", "seconds": 60.0, "product": "no such", "view": "no such"},
    ]

    async def write(place: Place) -> None:
        async with place.visitor() as (_, visitor), place.desk() as desk:
            assert (await desk.until("rundown"))["segments"] == []
            await desk.send("go_to", place=0)
            await desk.until("trouble", lambda one: "no such part" in one["message"]["en"])
            await desk.send("set_rundown", segments=plan)
            told = await desk.until("rundown", lambda one: one["segments"] != [])
            assert told["segments"] == plan
            assert told["place"] == -1
            await desk.send("go_to", place=1)
            await desk.until("rundown", lambda one: one["place"] == 1)
            await desk.send("set_rundown", segments=plan[1:])
            await desk.until("rundown", lambda one: one["place"] == 0)
            await desk.send("set_rundown", segments=[{"name": "x"}] * 61)
            await desk.until("trouble", lambda one: "not understood" in one["message"]["en"])
            await visitor.send("set_rundown", segments=[])
            await visitor.closed()
            assert visitor.of("rundown") == []

    async def read(place: Place) -> None:
        async with place.desk() as desk:
            told = await desk.until("rundown")
            assert (told["segments"], told["place"]) == (plan[1:], -1)

    for story in (write, read):
        host = RunningHost(project, "--sound", "none")
        try:
            asyncio.run(story(Place(host.ready)))
        finally:
            host.stop()


def test_two_desks_do_not_write_over_each_other(tmp_path: Path) -> None:
    """Nor is a part begun by its place in a plan that is no more."""
    host = RunningHost(sample_project(tmp_path), "--sound", "none")
    place = Place(host.ready)

    async def story() -> None:
        async with place.desk() as here, place.desk() as there:
            seen = (await there.until("rundown"))["edition"]
            await here.send("set_rundown", segments=[{"name": "A"}, {"name": "B"}], edition=seen)
            newest = await there.until("rundown", lambda one: len(one["segments"]) == 2)
            for name, values in (
                ("set_rundown", {"segments": [{"name": "C"}]}),
                ("go_to", {"place": 0}),
            ):
                there.heard.clear()
                await there.send(name, edition=seen, **values)
                await there.until("trouble", lambda one: "just changed" in one["message"]["en"])
                assert there.of("rundown") == []
            await there.send("go_to", place=1, edition=newest["edition"])
            told = await here.until("rundown", lambda one: one["place"] == 1)
            assert [one["name"] for one in told["segments"]] == ["A", "B"]

    try:
        asyncio.run(story())
    finally:
        host.stop()


class SlowRecords:
    """Keeps a plan when it is let; Room and Keeping at once."""

    def __init__(self) -> None:
        self.may = asyncio.Event()

    async def do(self, work: Any) -> Any:
        await self.may.wait()

    def tell_desks(self, told: Any) -> None:
        self.told = told


def test_what_runs_goes_on_where_it_is() -> None:
    """Of two parts alike the one that runs; begun while another plan is written, it counts."""

    async def main() -> None:
        slow = SlowRecords()
        slow.may.set()
        plan = Rundown(cast(Any, slow), cast(Any, slow))
        parts = [wishes.Plan(name) for name in ("talk", "questions", "film", "questions")]
        await plan.change(wishes.SetRundown(parts))
        plan.go(wishes.GoTo(3))
        await plan.change(wishes.SetRundown([*parts, wishes.Plan("end")]))
        assert slow.told.place == 3
        await plan.change(wishes.SetRundown(parts[1:]))
        assert slow.told.place == 2
        slow.may.clear()
        changing = asyncio.get_running_loop().create_task(plan.change(wishes.SetRundown(parts)))
        await asyncio.sleep(0)
        plan.go(wishes.GoTo(1))
        assert slow.told.segments[1].name == "film"
        slow.may.set()
        await changing
        assert slow.told.place == 2
        assert slow.told.segments[2].name == "film"

    asyncio.run(main())


def test_a_part_without_a_view_runs_all_the_same() -> None:
    async def main() -> None:
        slow = SlowRecords()
        slow.may.set()
        plan = Rundown(cast(Any, slow), cast(Any, slow))

        def refuse(segment: Segment) -> None:
            raise LiveError(Text("无", "nowhere"), Text())

        plan.run = refuse
        await plan.change(wishes.SetRundown([wishes.Plan("talk")]))
        with pytest.raises(LiveError):
            plan.go(wishes.GoTo(0))
        assert slow.told.place == 0

    asyncio.run(main())


def add(desk: Any, name: str, minutes: str, choose: dict[str, int]) -> None:
    """Write one part of the plan by the keyboard alone."""
    focus(desk, "#plan-name", 200)
    desk.keyboard.type(name)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Control+A")
    desk.keyboard.type(minutes)
    for select, down in choose.items():
        focus(desk, select)
        for _ in range(down):
            desk.keyboard.press("ArrowDown")
    focus(desk, "#plan-form .strong")
    desk.keyboard.press("Enter")
    wait_for(desk, f"document.querySelector('#plan-list').textContent.includes('{name}')")


def test_the_next_part_is_one_click(house: House, visit: Any, artifacts: Path) -> None:
    here, there = visit(locale="zh-CN"), visit(locale="en-GB")
    desk, visitor = open_desk(here, house), come_in(there, house, "Ann")
    focus(desk, "#plan-edit summary", 60)
    desk.keyboard.press("Enter")
    add(desk, "欢迎", "0.1", {})
    add(desk, "机器人 <b>", "10", {"#plan-product": 1, "#plan-view": 1})
    add(desk, "问答", "5", {})
    desk.click("#plan-list [data-focus=up-1]")
    second = "document.querySelector('#plan-list li:nth-child(2)').textContent"
    wait_for(desk, f"{second}.includes('问答')")
    desk.click("#plan-list [data-focus=out-1]")
    wait_for(desk, "document.querySelectorAll('#plan-list li').length === 2")
    require_accessible(desk, "editing the run-down")
    desk.screenshot(path=artifacts / "plan-edit-zh.png", full_page=True)
    desk.click("#plan-edit summary")
    desk.click("#plan-next")
    wait_for(desk, "document.querySelector('#plan-now').classList.contains('alarm')")
    focus(desk, "#plan-next", 60)
    desk.keyboard.press("Enter")
    product = next(iter(house.booth.products))
    view = next(iter(house.booth.viewpoints))
    assert house.wait("rundown", place=1)["segments"][1] == {
        "name": "机器人 <b>",
        "seconds": 600.0,
        "product": product,
        "view": view,
    }
    house.wait("shown", product=product)
    wait_for(visitor, "!document.querySelector('#shown').hidden")
    wait_for(desk, "document.querySelector('#plan-now').textContent.includes('/ 10:00')")
    assert desk.is_disabled("#plan-next")
    desk.set_viewport_size({"width": 1920, "height": 1080})
    desk.screenshot(path=artifacts / "plan-runs-zh.png")
    helper = visit(locale="en-GB", color_scheme="dark", viewport={"width": 390, "height": 844})
    open_desk(helper, house)
    wait_for(helper.page, "document.querySelector('#plan-now').textContent.includes('of 10:00')")
    helper.page.screenshot(path=artifacts / "plan-phone-en-dark.png")
    desk.click("#plan-end")
    wait_for(helper.page, "document.querySelector('#plan-now').hidden")
    assert here.errors == helper.errors == []
