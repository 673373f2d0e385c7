"""What is wrong with the runway shows of a booth, each with a way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetShow
from expo_studio.model.findings import Finding, Severity
from expo_studio.model.ids import ShowId
from expo_studio.model.show import Show, Stride
from expo_studio.model.show_meeting import kept_apart, meetings
from expo_studio.model.show_state import calm_from
from expo_studio.text import Text

SOON = 0.5
"""Seconds that a cue may wait for walkers."""
RESCALED = 0.03
"""Part by which a model may be larger or smaller than when its walk was measured."""
MOST_MEETINGS = 5
"""Of one show that are told: the fix of the first often parts the others."""


def show_findings(booth: Booth) -> Iterator[Finding]:
    """Yield what to know about each show."""
    for key, show in booth.shows.items():
        yield from _empty(key, show)
        yield from _gone(booth, key, show)
        yield from _without_clip(booth, key, show)
        yield from _rescaled(booth, key, show)
        yield from _meeting(booth, key, show)
        yield from _busy_cues(booth, key, show)


def _empty(key: ShowId, show: Show) -> Iterator[Finding]:
    if not show.looks or len(show.path) < 2:
        yield Finding(
            Severity.WARNING,
            key,
            Text(
                zh="走秀“{name}”没有造型或没有路线。",
                en="The show “{name}” has no looks or no path.",
            ).filled(name=show.name),
            Text(
                zh="请添加造型和至少两个走位点，或删除它。",
                en="Add looks and at least two marks, or remove it.",
            ),
            SetShow(key, None),
        )


def _gone(booth: Booth, key: ShowId, show: Show) -> Iterator[Finding]:
    gone = [one for one in show.looks if one.placement not in booth.placements]
    if gone:
        yield Finding(
            Severity.WARNING,
            key,
            Text(
                zh="走秀“{name}”中的造型“{look}”已不在展位里。",
                en="The look “{look}” of the show “{name}” is no longer in the booth.",
            ).filled(name=show.name, look=gone[0].name),
            Text(zh="请把它从走秀中去掉。", en="Take it out of the show."),
            _set(booth, key, show),
        )


def _set(booth: Booth, key: ShowId, show: Show) -> SetShow:
    """Return what sets a show; it would be refused with looks and sounds that are gone."""
    looks = tuple(one for one in show.looks if one.placement in booth.placements)
    sounds = tuple(one for one in show.sounds if one.sound in booth.assets)
    return SetShow(key, replace(show, looks=looks, sounds=sounds))


def _without_clip(booth: Booth, key: ShowId, show: Show) -> Iterator[Finding]:
    for number, look in enumerate(show.looks):
        item = booth.placements.get(look.placement)
        asset = booth.assets.get(item.asset) if item else None
        if asset is None or look.stride is None or look.stride.clip in asset.clips:
            continue
        looks = (*show.looks[:number], replace(look, stride=None), *show.looks[number + 1 :])
        yield Finding(
            Severity.WARNING,
            key,
            Text(
                zh="造型“{look}”的模型没有动画“{clip}”，它会不动腿地滑行。",
                en="The model of the look “{look}” has no clip “{clip}”; it glides on stiff legs.",
            ).filled(look=look.name, clip=look.stride.clip),
            Text(
                zh="请换回会走的模型，或让它滑行。",
                en="Swap in a model that walks, or let it glide.",
            ),
            _set(booth, key, replace(show, looks=looks)),
        )


def _rescaled(booth: Booth, key: ShowId, show: Show) -> Iterator[Finding]:
    for number, look in enumerate(show.looks):
        item, stride = booth.placements.get(look.placement), look.stride
        if item is None or stride is None or stride.scale is None:
            continue
        now = (item.pose.scale[0], item.pose.scale[2])
        if max(abs(a / b - 1.0) for a, b in zip(now, stride.scale, strict=True)) <= RESCALED:
            continue
        fitted = replace(look, stride=_fitted(stride, now, stride.scale))
        looks = (*show.looks[:number], fitted, *show.looks[number + 1 :])
        yield Finding(
            Severity.WARNING,
            key,
            Text(
                zh="造型“{look}”的模型后来改了大小，走起来脚会打滑。",
                en="The model of the look “{look}” was made larger or smaller since; its feet "
                "slip as it walks.",
            ).filled(look=look.name),
            Text(zh="请让步幅适合现在的大小。", en="Fit its stride to the size it has now."),
            _set(booth, key, replace(show, looks=looks)),
        )


def _fitted(stride: Stride, now: tuple[float, float], then: tuple[float, float]) -> Stride:
    """Return a stride at another scale; feet go with the width, the pace with the length."""
    across, along = now[0] / then[0], now[1] / then[1]
    feet = (stride.feet[0] * across, stride.feet[1] * across)
    return replace(stride, pace=stride.pace * along, feet=feet, scale=now)


def _meeting(booth: Booth, key: ShowId, show: Show) -> Iterator[Finding]:
    there = tuple(one for one in show.looks if one.placement in booth.placements)
    if len(there) < len(show.looks):
        show = replace(show, looks=there)
    for meeting in meetings(show.path, there)[:MOST_MEETINGS]:
        first, second = show.looks[meeting.first], show.looks[meeting.second]
        apart = kept_apart(show, meeting)
        yield Finding(
            Severity.WARNING,
            key,
            Text(
                zh="走秀“{name}”中，造型“{first}”和“{second}”在 {n} 秒时相撞。",
                en="In the show “{name}” the looks “{first}” and “{second}” run into each other "
                "at {n} s.",
            ).filled(
                name=show.name, first=first.name, second=second.name, n=f"{meeting.seconds:.1f}"
            ),
            Text(
                zh="请让后者及其后的一切晚些出场，或把路线的去程和回程分开。",
                en="Let the second, and all after it, enter later, or part the ways out and back.",
            ),
            None if apart is None else _set(booth, key, apart),
        )


def _busy_cues(booth: Booth, key: ShowId, show: Show) -> Iterator[Finding]:
    for number, cue in enumerate(show.cues):
        calm = calm_from(show, cue.seconds) if cue.waits else cue.seconds
        if calm - cue.seconds < SOON:
            continue
        cues = (*show.cues[:number], replace(cue, seconds=calm), *show.cues[number + 1 :])
        yield Finding(
            Severity.HINT,
            key,
            Text(
                zh="提示点“{cue}”要等 {n} 秒，等造型走到位才停。",
                en="The cue “{cue}” waits {n} s later than it says, when nobody walks.",
            ).filled(cue=cue.name, n=f"{calm - cue.seconds:.1f}"),
            Text(zh="请把它移到那一刻。", en="Move it to that moment."),
            _set(booth, key, replace(show, cues=cues)),
        )
