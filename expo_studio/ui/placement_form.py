"""The numbers and names of one placement, or of many at once."""

from __future__ import annotations

import math
from functools import partial
from operator import attrgetter, itemgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox

from expo_studio.model.booth import AssetKind, Placement
from expo_studio.model.commands import (
    Hide,
    Lock,
    Rename,
    RenameGroup,
    SetNumber,
    SetOnFloor,
    TurnPage,
)
from expo_studio.model.commands.numbers import PLACES, SIZES, TURNS, Number, number_of, turns_of
from expo_studio.model.ids import GroupId, PlacementId
from expo_studio.text import Text
from expo_studio.ui import editing, words
from expo_studio.ui.acting_form import ActingForm
from expo_studio.ui.editing import chosen_sign
from expo_studio.ui.fields import DIFFERENT, NumberBox
from expo_studio.ui.forms import Form
from expo_studio.ui.skies import Skies
from expo_studio.ui.studio import Studio

ASSET, POSE = attrgetter("asset"), attrgetter("pose")
POSITION, ROTATION, SCALE = map(attrgetter, ("position", "rotation", "scale"))
MOST_SHOWN = 500
"""Of more placements than this only the first are asked what visitors may do with them."""


class PlacementForm(Form):
    """Edits what is selected; a number typed is given to all.

    Attributes:
        swap_asked: The user wants another asset in these places.
        sign_asked: The user wants to edit the sign.
    """

    swap_asked = Signal()
    sign_asked = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.speech)
        self._studio = studio
        self._keys: frozenset[PlacementId] = frozenset()
        self._order: list[PlacementId] = []
        self._title = self.title()
        self._name = self.words(words.NAME)
        self._position = self.numbers(
            words.POSITION, *(NumberBox(-500.0, 500.0, 0.1) for _ in range(3))
        )
        self._heading, self._back, self._side = self.turns = self.numbers(
            words.ROTATION, *(NumberBox(-360.0, 360.0, 5.0, decimals=2) for _ in range(3))
        )
        (self._scale,) = self.numbers(words.FACTOR, NumberBox(0.001, 1000.0, 0.05))
        self._size = self.numbers(words.SIZE, *(NumberBox(0.001, 500.0, 0.05) for _ in range(3)))
        (self._page,) = self.numbers(words.PAGE, NumberBox(1.0, 1.0, 1.0, decimals=0))
        self._locked, self._hidden = QCheckBox(), QCheckBox()
        self.button(words.LOCKED, self._locked)
        self.button(words.HIDDEN, self._hidden)
        self._floor, self._swap = self.buttons(words.SET_ON_FLOOR, words.SWAP)
        self.stand = self.button(words.STAND_PHOTOGRAPH)
        self.sky = self.button(words.USE_AS_SKY)
        self._skies = Skies(studio, self)
        self.sign = self.button(words.EDIT_SIGN)
        self.acting = ActingForm(studio)
        self.box.addWidget(self.acting)
        self._facts = self.note()
        self.box.addStretch(1)
        for axis, box in zip("XYZ", self._position, strict=True):
            box.setPrefix(f"{axis} ")
        for axis, box in zip("XYZ", self._size, strict=True):
            box.setPrefix(f"{axis} ")
        for axis, box in zip("YXZ", self.turns, strict=True):
            box.setPrefix(f"{axis} ")
            box.setSuffix(" °")
        self._scale.setPrefix("× ")
        self._connect()
        self.speak()

    def show_placements(self, keys: frozenset[PlacementId]) -> None:
        """Show what these have in common."""
        if keys is not self._keys:
            self._keys, self._order = keys, sorted(keys)
        items = list(map(self._studio.booth.placements.__getitem__, self._order))
        self._show_numbers(items)
        self._show_page(items)
        self._show_states(items)
        self.acting.show_placements(self._order[:MOST_SHOWN])
        self.sign.setVisible(chosen_sign(self._studio) is not None)
        self._show_one(self._order[0] if len(keys) == 1 else None)

    def _show_numbers(self, items: list[Placement]) -> None:
        """Show the numbers; of what is alike, as most of a booth is, one is asked."""
        booth, poses = self._studio.booth, list(map(POSE, items))
        for axis, box in enumerate(self._position):
            box.show_values(map(itemgetter(axis), map(POSITION, poses)))
        turned = [turns_of(one) for one in dict.fromkeys(map(ROTATION, poses))]
        for at, box in enumerate(self.turns):
            box.show_values(math.degrees(one[at]) for one in turned)
        sized = zip(map(ASSET, items), map(SCALE, poses), strict=True)
        alike = dict(zip(sized, items, strict=True)).values()
        self._scale.show_values(number_of(booth, one, Number.SCALE) for one in alike)
        for number, box in zip(SIZES, self._size, strict=True):
            sizes = [number_of(booth, one, number) for one in alike]
            box.show_values(sizes)
            box.setEnabled(all(size > 0.0 for size in sizes))

    def _show_states(self, items: list[Placement]) -> None:
        is_free = not any(item.is_locked for item in items)
        fields = (*self._position, *self.turns, self._scale, self._floor, self._swap, self._page)
        for widget in fields:
            widget.setEnabled(is_free)
        _tick(self._locked, [item.is_locked for item in items])
        _tick(self._hidden, [item.is_hidden for item in items])

    def _show_one(self, key: PlacementId | None) -> None:
        """Show what only a single thing has: a name, and what it was made of."""
        booth, say = self._studio.booth, self._studio.speech
        group = self._whole_group() if key is None else None
        self._show_name(key, group)
        count = words.SEVERAL_SELECTED.filled(n=len(self._order))
        above = say(booth.groups[group].name) if group is not None else ""
        several = f"{above} · {say(count)}" if above else say(count)
        self._title.setText(several if key is None else say(booth.name_of(key)))
        item = None if key is None else booth.placements[key]
        kind = self._kind_of(item) if item else None
        self.stand.setVisible(kind is AssetKind.PANORAMA)
        self.sky.setVisible(kind in (AssetKind.PANORAMA, AssetKind.SKY))
        self._facts.setText(self._facts_of(item) if item else "")

    def _show_page(self, items: list[Placement]) -> None:
        """Show which page boards are turned to, where all that is chosen are boards."""
        known = self._studio.booth.assets
        assets = [known.get(key) for key in dict.fromkeys(map(ASSET, items))]
        pages = min((asset.board_pages if asset else 0 for asset in assets), default=0)
        self.show_row(self._page, is_shown=pages > 1)
        if pages > 1:
            self._page.setRange(1.0, pages)
            self._page.setSuffix(f" / {pages}")
            self._page.show_values([item.page + 1.0 for item in items])

    def _turn_page(self, page: float, gesture: object) -> None:
        self._studio.do(TurnPage(self._studio.selection, round(page) - 1), gesture)

    def _whole_group(self) -> GroupId | None:
        """Return the group that is selected as a whole, and nothing besides."""
        booth = self._studio.booth
        groups = {booth.placements[key].group for key in self._order}
        group = groups.pop() if len(groups) == 1 else None
        if group is None or group not in booth.groups:
            return None
        return group if len(booth.members(group)) == len(self._order) else None

    def _show_name(self, key: PlacementId | None, group: GroupId | None) -> None:
        self._name.setEnabled(key is not None or group is not None)
        if group is not None:
            self._name.show_text(self._studio.booth.groups[group].name)
            return
        if key is None:
            self._name.show_text(Text(), Text.same(DIFFERENT))
            return
        placement = self._studio.booth.placements[key]
        asset = self._studio.booth.assets.get(placement.asset)
        self._name.show_text(placement.name, asset.name if asset else None)

    def _kind_of(self, item: Placement) -> AssetKind | None:
        asset = self._studio.booth.assets.get(item.asset)
        return None if asset is None else asset.kind

    def _use_as_sky(self) -> None:
        for key in self._studio.selection:
            self._skies.choose(self._studio.booth.placements[key].asset)

    def _stand(self) -> None:
        for key in self._studio.selection:
            editing.stand_photograph(self._studio, key)

    def _facts_of(self, item: Placement) -> str:
        say, asset = self._studio.speech, self._studio.booth.assets.get(item.asset)
        if asset is None:
            return say(words.ASSET_MISSING)
        return "\n".join(
            (
                f"{say(words.ASSET)}: {say(asset.name)} · {asset.triangles:,} △",
                f"{say(words.LICENCE)}: {asset.licence or '—'}",
            )
        )

    def _connect(self) -> None:
        self._name.typed.connect(self._rename)
        for number, box in zip((*PLACES, *SIZES), (*self._position, *self._size), strict=True):
            box.typed.connect(partial(self._give, number))
        self._scale.typed.connect(partial(self._give, Number.SCALE))
        for number, box in zip(TURNS, self.turns, strict=True):
            box.typed.connect(partial(self._turn, number))
        self._page.typed.connect(self._turn_page)
        studio = self._studio
        self._locked.clicked.connect(lambda on: studio.do(Lock(studio.selection, bool(on))))
        self._hidden.clicked.connect(lambda on: studio.do(Hide(studio.selection, bool(on))))
        self._floor.clicked.connect(lambda: studio.do(SetOnFloor(studio.selection)))
        self.stand.clicked.connect(self._stand)
        self.sky.clicked.connect(self._use_as_sky)
        self._swap.clicked.connect(lambda: self.swap_asked.emit())
        self.sign.clicked.connect(lambda: self.sign_asked.emit())

    def _rename(self, name: Text) -> None:
        if len(self._studio.selection) == 1:
            (key,) = self._studio.selection
            self._studio.do(Rename(key, name))
        elif (group := self._whole_group()) is not None:
            self._studio.do(RenameGroup(group, name))

    def _turn(self, number: Number, degrees: float, gesture: object) -> None:
        self._give(number, math.radians(degrees), gesture)

    def _give(self, number: Number, value: float, gesture: object) -> None:
        """Give all that is selected the number that was typed."""
        studio = self._studio
        booth, keys = studio.booth, studio.selection
        old = (number_of(booth, booth.placements[key], number) for key in keys)
        if any(one != value for one in old):
            studio.do(SetNumber(keys, number, value), gesture)


def _tick(box: QCheckBox, states: list[bool]) -> None:
    """Show a state that all have, or that only some do; a click then gives it to all."""
    is_mixed = any(states) and not all(states)
    box.setTristate(is_mixed)
    if is_mixed:
        box.setCheckState(Qt.CheckState.PartiallyChecked)
    else:
        box.setChecked(all(states))
