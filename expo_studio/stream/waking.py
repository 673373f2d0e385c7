"""Noticing that the computer slept or stood still, or that its clock was set anew."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from expo_studio.errors import LiveError
from expo_studio.text import Text

LOOK_SECONDS = 1.0
LAPSE_SECONDS = 5.0
"""Less is a machine under load, or a clock that is kept right by the network."""
Clock = Callable[[], float]


def passing_time() -> float:
    """Return seconds that go on while the computer sleeps and that nobody can set."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class Waking:
    """Looks at both clocks; lives on the session's loop."""

    def __init__(
        self,
        slept: Callable[[LiveError], None],
        clock_set: Callable[[LiveError, float], None],
        passed: Clock = passing_time,
        wall: Clock = time.time,
    ) -> None:
        """Begin now; the first two hear what to tell, the second also by how many seconds."""
        self._slept, self._clock_set = slept, clock_set
        self._passed, self._wall = passed, wall
        self._before = passed(), wall()

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self.look()

    def look(self) -> None:
        """Tell what happened since the last look."""
        passed, wall = self._passed(), self._wall()
        away = passed - self._before[0]
        ahead = wall - self._before[1] - away
        self._before = passed, wall
        if away >= LOOK_SECONDS + LAPSE_SECONDS:
            self._slept(_away(away - LOOK_SECONDS))
        if abs(ahead) >= LAPSE_SECONDS:
            self._clock_set(_set(ahead), ahead)


def _away(seconds: float) -> LiveError:
    return LiveError(
        Text(
            zh="这台电脑睡眠或停顿了 {long}，期间访客没有画面；链接不变，访客会自动回到原位。",
            en="This computer slept or stood still for {long}; visitors had no picture meanwhile. "
            "The links are the same, and visitors come back to their seats by themselves.",
        ).filled(long=_long(seconds)),
        Text(
            zh="直播时请关闭自动睡眠，并接上电源。",
            en="Switch sleep off while on air, and plug the computer in.",
        ),
        Text(
            zh="展位的电脑停顿了 {long}，现在继续；您的座位、提问和聊天都还在。",
            en="The booth’s computer stood still for {long} and goes on now; your seat, questions "
            "and chat are as they were.",
        ).filled(long=_long(seconds)),
    )


def _set(seconds: float) -> LiveError:
    way = Text("拨快", "forward") if seconds > 0.0 else Text("拨慢", "back")
    return LiveError(
        Text(
            zh="这台电脑的时钟被{way}了 {long}；直播照常，流程计时不受影响。",
            en="The clock of this computer was set {way} by {long}. The session goes on, and the "
            "run-down counts on as before.",
        ).filled(way=way, long=_long(abs(seconds))),
        Text(
            zh="限时链接和约定的时间按新的时钟计算；如果时钟不对，请改正。",
            en="Links that end at a time and meetings go by the new clock; if it is wrong, put it "
            "right.",
        ),
        Text(
            zh="展位的时钟刚刚调整；直播照常，约定的时间以新的时钟为准。",
            en="The booth’s clock was set; the session goes on, and appointments go by the new "
            "clock.",
        ),
    )


def _long(seconds: float) -> Text:
    whole = round(seconds)
    if whole < 120:
        return Text("{n} 秒", "{n} {n:second|seconds}").filled(n=whole)
    return Text("{n} 分钟", "{n} {n:minute|minutes}").filled(n=round(seconds / 60.0))
