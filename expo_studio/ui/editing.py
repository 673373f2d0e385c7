"""What the menus do to the booth: arrange, group, duplicate, remove, add things."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from expo_studio.errors import CommandError
from expo_studio.model.asset_uses import uses_of
from expo_studio.model.booth import Asset, Group, Light, LightKind
from expo_studio.model.commands import (
    AddAsset,
    Align,
    Batch,
    Command,
    Distribute,
    Duplicate,
    GroupTogether,
    Hide,
    Lock,
    Mirror,
    Remove,
    ReplaceAsset,
    SetHotspot,
    SetLight,
    SetOnFloor,
    SetProduct,
    SetShow,
    SetSpot,
    SetTour,
    SetViewpoint,
    Swap,
    Ungroup,
)
from expo_studio.model.commands.arranging import Axis, Side
from expo_studio.model.commands.batch import added
from expo_studio.model.commands.content import HOTSPOT, LIGHT, TOUR, VIEWPOINT
from expo_studio.model.commands.touring import SPOT
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import (
    AssetId,
    GroupId,
    HotspotId,
    LightId,
    PlacementId,
    ProductId,
    ShowId,
    SpotId,
    TourId,
    ViewpointId,
    fresh,
)
from expo_studio.model.space import ORIGIN, Vec3, scaled, subtract
from expo_studio.model.spots import Spot
from expo_studio.model.tour import Stop, Tour
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind, Subject

BESIDE = (0.3, 0.0, 0.3)
NOTHING = CommandError(
    Text("没有选中任何东西。", "Nothing is selected."),
    Text(
        "请先在视图、平面图或大纲里选中。", "Select it in the view, the plan or the outliner first."
    ),
)
NO_GROUP = CommandError(
    Text("选中的东西不在任何组合里。", "What is selected is in no group."),
    Text("请选中一个组合里的东西。", "Select something that is in one."),
)
TOO_FEW = Text("只选中了 {n} 件，至少要 {least} 件。", "{n} selected; this needs at least {least}.")
ADD_MORE = Text("按住 Shift 单击可以加选。", "Shift-click to select more.")


@dataclass(frozen=True, slots=True)
class Row:
    """Copies in a line or around a middle.

    Attributes:
        count: How many there are afterwards, the first one included.
        offset: Metres from one to the next.
        angle: Radians about the pivot from one to the next.
        pivot: Metres.
    """

    count: int
    offset: Vec3 = ORIGIN
    angle: float = 0.0
    pivot: Vec3 = ORIGIN


def remove_selection(studio: Studio) -> None:
    """Take away what is selected or looked at."""
    if studio.selection:
        studio.do(Remove(studio.selection))
        return
    subject = studio.subject
    removals: dict[Kind, Callable[[str], Command]] = {
        Kind.PRODUCT: lambda key: SetProduct(ProductId(key), None),
        Kind.HOTSPOT: lambda key: SetHotspot(HotspotId(key), None),
        Kind.VIEWPOINT: lambda key: SetViewpoint(ViewpointId(key), None),
        Kind.LIGHT: lambda key: SetLight(LightId(key), None),
        Kind.TOUR: lambda key: SetTour(TourId(key), None),
        Kind.SPOT: lambda key: SetSpot(SpotId(key), None),
        Kind.SHOW: lambda key: SetShow(ShowId(key), None),
    }
    if subject is not None and subject.kind in removals:
        studio.do(removals[subject.kind](subject.key))
        studio.turn_to(None)


def is_enough(studio: Studio, least: int = 1) -> bool:
    """Return whether so many things are selected; tells what is missing."""
    count = len(studio.selection)
    if count < least:
        told = TOO_FEW.filled(n=count, least=least)
        studio.troubled.tell(CommandError(told, ADD_MORE) if count else NOTHING)
    return count >= least


def duplicate_selection(studio: Studio) -> None:
    """Put copies of what is selected a little aside and select them; one undo step."""
    if is_enough(studio):
        command = _copies(studio, _in_order(studio), Row(2, BESIDE), 1)
        if studio.do(command):
            studio.select(frozenset(command.copies.values()))


def array_selection(studio: Studio, row: Row) -> None:
    """Put copies of what is selected in a row; one undo step."""
    if studio.selection and row.count > 1:
        keys = _in_order(studio)
        commands = tuple(_copies(studio, keys, row, at) for at in range(1, row.count))
        if studio.do(Batch(commands, words.ARRAY)):
            copies = (key for one in commands for key in one.copies.values())
            studio.select(studio.selection | frozenset(copies))


def _copies(studio: Studio, keys: list[PlacementId], row: Row, at: int) -> Duplicate:
    copies = {key: PlacementId(fresh()) for key in keys}
    placements = studio.booth.placements
    of = Counter(placements[key].group for key in copies)
    groups = {group: GroupId(fresh()) for group, members in of.items() if group and members > 1}
    return Duplicate(copies, scaled(row.offset, at), row.angle * at, row.pivot, groups)


def _in_order(studio: Studio) -> list[PlacementId]:
    selection = studio.selection
    return [key for key in studio.booth.placements if key in selection]


def align_selection(studio: Studio, axis: Axis, side: Side) -> None:
    """Bring what is selected into line."""
    if is_enough(studio, 2):
        studio.do(Align(studio.selection, axis, side))


def distribute_selection(studio: Studio, axis: Axis) -> None:
    """Leave equal gaps between what is selected."""
    if is_enough(studio, 3):
        studio.do(Distribute(studio.selection, axis))


def mirror_selection(studio: Studio, axis: Axis) -> None:
    """Swap the sides of what is selected."""
    if is_enough(studio):
        studio.do(Mirror(studio.selection, axis))


def set_selection_on_floor(studio: Studio) -> None:
    """Let what is selected stand on the floor."""
    if is_enough(studio):
        studio.do(SetOnFloor(studio.selection))


def group_selection(studio: Studio) -> None:
    """Make what is selected one group."""
    if is_enough(studio, 2):
        name = numbered(words.GROUP_NAME, len(studio.booth.groups) + 1)
        studio.do(GroupTogether(studio.selection, GroupId(fresh()), Group(name)))


def ungroup_selection(studio: Studio) -> None:
    """Dissolve the groups of what is selected."""
    placements = studio.booth.placements
    groups = {group for key in studio.selection if (group := placements[key].group)}
    if groups:
        studio.do(Ungroup(frozenset(groups)))
    elif is_enough(studio):
        studio.troubled.tell(NO_GROUP)


def toggle_lock(studio: Studio) -> None:
    """Lock what is selected, or unlock it if all of it is locked."""
    keys, placements = studio.selection, studio.booth.placements
    if is_enough(studio):
        studio.do(Lock(keys, not all(placements[key].is_locked for key in keys)))


def toggle_hidden(studio: Studio) -> None:
    """Hide what is selected, or show it if all of it is hidden."""
    keys, placements = studio.selection, studio.booth.placements
    if is_enough(studio):
        studio.do(Hide(keys, not all(placements[key].is_hidden for key in keys)))


def show_all(studio: Studio) -> None:
    """Show everything that is hidden."""
    hidden = frozenset(key for key, item in studio.booth.placements.items() if item.is_hidden)
    if hidden:
        studio.do(Hide(hidden, is_hidden=False))


def swap_selection(studio: Studio, asset: AssetId, before: Command | None = None) -> None:
    """Show another asset in the places of what is selected, added first if it is new."""
    if studio.selection:
        swap = Swap(studio.selection, asset)
        studio.do(swap if before is None else Batch((before, swap), Swap.label))


def chosen_sign(studio: Studio) -> AssetId | None:
    """Return the asset of what is selected, if all of it is the same sign made here."""
    placements, keys = studio.booth.placements, studio.selection
    only = placements[next(iter(keys))].asset if keys else None
    if any(placements[key].asset != only for key in keys):
        return None
    known = studio.booth.assets.get(only) if only is not None else None
    return only if known is not None and known.sign is not None else None


def change_sign(studio: Studio, old: AssetId, new: AssetId, asset: Asset) -> None:
    """Let what is selected show a sign made anew; others that show the old one keep it."""
    if new == old:
        return
    if uses_of(studio.booth, old) == len(studio.selection):
        studio.do(Batch((ReplaceAsset(old, new, asset),), words.EDIT_SIGN))
        return
    is_new = new not in studio.booth.assets
    added: tuple[Command, ...] = (AddAsset(new, asset),) if is_new else ()
    studio.do(Batch((*added, Swap(studio.selection, new)), words.EDIT_SIGN))


def save_viewpoint(studio: Studio, viewpoint: Viewpoint) -> None:
    """Keep where one looks from, under a numbered name."""
    name = numbered(words.VIEWPOINT, len(studio.booth.viewpoints) + 1)
    key = ViewpointId(fresh())
    if studio.do(added(SetViewpoint(key, replace(viewpoint, name=name)), VIEWPOINT)):
        studio.turn_to(Subject(Kind.VIEWPOINT, key))


def retake_viewpoint(studio: Studio, key: ViewpointId, viewpoint: Viewpoint) -> None:
    """Let a viewpoint look from where one looks now."""
    old = studio.booth.viewpoints.get(key)
    if old is not None:
        studio.do(SetViewpoint(key, replace(viewpoint, name=old.name)))


def add_hotspot(studio: Studio, at: Vec3) -> None:
    """Put a hotspot somewhere, for the selected placement's product if there is one."""
    chosen = studio.selection
    product = next(
        (key for key, one in studio.booth.products.items() if chosen & set(one.placements)), None
    )
    count = len(studio.booth.hotspots) + 1
    name = studio.booth.products[product].name if product else numbered(words.HOTSPOT, count)
    key = HotspotId(fresh())
    if studio.do(added(SetHotspot(key, Hotspot(name, at, product=product)), HOTSPOT)):
        studio.turn_to(Subject(Kind.HOTSPOT, key))


def add_spot(studio: Studio, at: Vec3, heading: float = 0.0) -> None:
    """Let visitors of the panorama tour stand somewhere on the floor."""
    key = SpotId(fresh())
    name = numbered(words.SPOT, len(studio.booth.spots) + 1)
    if studio.do(added(SetSpot(key, Spot(name, at, heading)), SPOT)):
        studio.turn_to(Subject(Kind.SPOT, key))


def stand_photograph(studio: Studio, placement: PlacementId) -> None:
    """Let visitors of the panorama tour stand in a 360 photograph, where it is placed."""
    item = studio.booth.placements[placement]
    x, _, z = item.pose.position
    key = SpotId(fresh())
    spot = Spot(studio.booth.name_of(placement), (x, 0.0, z), photograph=item.asset)
    if studio.do(added(SetSpot(key, spot), SPOT)):
        studio.select(frozenset())
        studio.turn_to(Subject(Kind.SPOT, key))


def move_spot(studio: Studio, key: str, viewpoint: Viewpoint) -> None:
    """Let a spot stand below where one looks from, and look the same way."""
    spot = studio.booth.spots.get(SpotId(key))
    if spot is not None:
        at, heading = standing(viewpoint, spot.position[1])
        studio.do(SetSpot(SpotId(key), replace(spot, position=at, heading=heading)))


def standing(viewpoint: Viewpoint, floor: float = 0.0) -> tuple[Vec3, float]:
    """Return the place on the floor below a view, and its heading from north to the right."""
    (x, _, z), way = viewpoint.eye, subtract(viewpoint.target, viewpoint.eye)
    return (x, floor, z), math.atan2(way[0], -way[2])


def add_light(studio: Studio, at: Vec3) -> None:
    """Hang a spot light above a place."""
    key = LightId(fresh())
    above = (at[0], max(at[1] + 1.2, 2.3), at[2])
    light = Light(LightKind.SPOT, above, candela=40.0, cone=math.radians(35.0))
    if studio.do(added(SetLight(key, light), LIGHT)):
        studio.turn_to(Subject(Kind.LIGHT, key))


def add_tour(studio: Studio) -> None:
    """Make a tour over all viewpoints in their order."""
    booth, key = studio.booth, TourId(fresh())
    stops = tuple(Stop(one, viewpoint.name) for one, viewpoint in booth.viewpoints.items())
    made = Tour(numbered(words.TOUR, len(booth.tours) + 1), stops)
    if studio.do(added(SetTour(key, made), TOUR)):
        studio.turn_to(Subject(Kind.TOUR, key))


def numbered(text: Text, number: int) -> Text:
    """Return a numbered name for something that has none yet."""
    return Text(zh=f"{text.zh} {number}", en=f"{text.en} {number}")
