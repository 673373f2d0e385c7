"""Shows made and changed from the window: paces measured on the models that are there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from expo_studio.errors import ExpoError
from expo_studio.model.commands import SetShow
from expo_studio.model.commands.batch import added
from expo_studio.model.commands.showing import SHOW
from expo_studio.model.ids import PlacementId, ShowId, fresh
from expo_studio.model.show import Show, Stride
from expo_studio.model.show_making import clips_of, look_of, made, walkers
from expo_studio.model.show_state import ends
from expo_studio.ui import show_words as say
from expo_studio.ui.editing import numbered
from expo_studio.ui.studio import Studio


def make_show(studio: Studio) -> ShowId | None:
    """Make a show of what is selected and can walk, else of all that can; None for nobody."""
    booth = studio.booth
    able = walkers(booth)
    keys = [one for one in able if one in studio.selection] or able
    if not keys:
        return None
    key, name = ShowId(fresh()), numbered(say.SHOW, len(booth.shows) + 1)
    show = made(booth, keys, strides(studio, keys), name)
    return key if studio.do(added(SetShow(key, show), SHOW)) else None


def strides(studio: Studio, keys: Iterable[PlacementId]) -> dict[PlacementId, Stride]:
    """Return how placements walk, at the size they have; those that cannot are left out."""
    found = {}
    for key in keys:
        stride = _stride(studio, key)
        if stride is not None:
            found[key] = stride
    return found


def with_selected(studio: Studio, show: Show) -> Show:
    """Return a show with what is selected walking last."""
    booth = studio.booth
    keys = [one for one in booth.placements if one in studio.selection]
    paces = strides(studio, keys)
    for key in keys:
        look = look_of(booth, key, ends(show), paces.get(key))
        show = replace(show, looks=(*show.looks, look))
    return show


def _stride(studio: Studio, key: PlacementId) -> Stride | None:
    from expo_studio.gltf.gait import gait_of

    item = studio.booth.placements[key]
    asset = studio.booth.assets.get(item.asset)
    walk, rest = clips_of(asset) if asset else ("", "")
    if not walk:
        return None
    try:
        gait = gait_of(studio.blob(item.asset), walk)
    except ExpoError:
        return None  # a damaged model is told of where it is drawn; here it glides
    if gait is None:
        return None
    wide, _, deep = item.pose.scale
    feet = (gait.feet[0] * wide, gait.feet[1] * wide)
    pace = gait.pace * deep
    return Stride(walk, rest, pace, gait.passing, gait.step, feet, gait.facing, (wide, deep))
