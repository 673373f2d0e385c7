"""What is wrong with the runway shows of a booth, each with a way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from expo_studio.model.booth import Booth
from expo_studio.model.commands import SetShow
from expo_studio.model.findings import Finding, Severity
from expo_studio.model.ids import ShowId
from expo_studio.model.show import Show
from expo_studio.model.show_state import calm_from
from expo_studio.text import Text

SOON = 0.5
"""Seconds that a cue may wait for walkers."""


def show_findings(booth: Booth) -> Iterator[Finding]:
    """Yield what to know about each show."""
    for key, show in booth.shows.items():
        yield from _empty(key, show)
        yield from _gone(booth, key, show)
        yield from _without_clip(booth, key, show)
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
