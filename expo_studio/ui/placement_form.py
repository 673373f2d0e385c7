"""The numbers and names of one placement, or of many at once."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from expo_studio.model.booth import AssetKind, Placement
from expo_studio.model.commands import Hide, Lock, Rename, SetOnFloor, SetPoses, TurnPage
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import UP, Pose, Vec3, compose, heading, turn
from expo_studio.text import Text
from expo_studio.ui import editing, words
from expo_studio.ui.acting_form import ActingForm
from expo_studio.ui.editing import chosen_sign
from expo_studio.ui.fields import DIFFERENT, NumberBox
from expo_studio.ui.forms import Form
from expo_studio.ui.skies import Skies
from expo_studio.ui.studio import Studio

Change = Callable[[Pose], Pose]
MOST_SHOWN = 500
"""Of more placements than this only the first are compared; a form need not read all."""


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
        self._title = self.title()
        self._name = self.words(words.NAME)
        self._position = self.numbers(
            words.POSITION, *(NumberBox(-500.0, 500.0, 0.1) for _ in range(3))
        )
        self._heading = NumberBox(-360.0, 360.0, 5.0, decimals=2)
        self._scale = NumberBox(0.001, 1000.0, 0.05)
        self.row(words.ROTATION_SCALE, self._heading, self._scale)
        self._size = self.numbers(words.SIZE, *(NumberBox(0.001, 500.0, 0.05) for _ in range(3)))
        (self._page,) = self.numbers(words.PAGE, NumberBox(1.0, 1.0, 1.0, decimals=0))
        self._locked = self.button(words.LOCKED, QCheckBox())
        self._hidden = self.button(words.HIDDEN, QCheckBox())
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
        self._heading.setSuffix(" °")
        self._scale.setPrefix("× ")
        self._connect()
        self.speak()

    def show_placements(self, keys: frozenset[PlacementId]) -> None:
        """Show what these have in common."""
        booth, say = self._studio.booth, self._studio.speech
        shown = sorted(keys)[:MOST_SHOWN]
        items = [booth.placements[key] for key in shown]
        poses = [item.pose for item in items]
        for axis, box in enumerate(self._position):
            box.show_values([pose.position[axis] for pose in poses])
        self._heading.show_values([math.degrees(heading(pose.rotation)) for pose in poses])
        self._scale.show_values([pose.scale[0] for pose in poses])
        sizes = [_own_size(self._studio, item) for item in items]
        for axis, box in enumerate(self._size):
            box.show_values([size[axis] for size in sizes])
            box.setEnabled(all(size[axis] > 0.0 for size in sizes))
        self._show_page(items)
        is_free = not any(item.is_locked for item in items)
        for widget in (
            *self._position,
            self._heading,
            self._scale,
            self._floor,
            self._swap,
            self._page,
        ):
            widget.setEnabled(is_free)
        self._locked.setChecked(all(item.is_locked for item in items))
        self._hidden.setChecked(all(item.is_hidden for item in items))
        self.acting.show_placements(shown)
        self.sign.setVisible(chosen_sign(self._studio) is not None)
        is_one = len(keys) == 1
        self._show_name(shown[0] if is_one else None)
        count = words.SEVERAL_SELECTED.filled(n=len(keys))
        self._title.setText(say(booth.name_of(shown[0]) if is_one else count))
        kind = self._kind_of(items[0]) if is_one else None
        self.stand.setVisible(kind is AssetKind.PANORAMA)
        self.sky.setVisible(kind in (AssetKind.PANORAMA, AssetKind.SKY))
        self._facts.setText(self._facts_of(items[0]) if is_one else "")

    def _show_page(self, items: list[Placement]) -> None:
        """Show which page boards are turned to, where all that is chosen are boards."""
        assets = [self._studio.booth.assets.get(item.asset) for item in items]
        pages = min((asset.board_pages if asset else 0 for asset in assets), default=0)
        self.show_row(self._page, is_shown=pages > 1)
        if pages > 1:
            self._page.setRange(1.0, pages)
            self._page.setSuffix(f" / {pages}")
            self._page.show_values([item.page + 1.0 for item in items])

    def _turn_page(self, page: float, gesture: object) -> None:
        self._studio.do(TurnPage(self._studio.selection, round(page) - 1), gesture)

    def _show_name(self, key: PlacementId | None) -> None:
        self._name.setEnabled(key is not None)
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
        for axis, box in enumerate(self._position):
            box.typed.connect(self._setter(partial(_moved, axis)))
        self._heading.typed.connect(self._setter(_turned))
        self._scale.typed.connect(self._setter(_scaled))
        for axis, box in enumerate(self._size):
            box.typed.connect(partial(self._fit, axis))
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

    def _setter(self, changed: Callable[[float], Change]) -> Callable[[float, object], None]:
        def give(value: float, gesture: object) -> None:
            change = changed(value)
            placements = self._studio.booth.placements
            poses = {key: change(placements[key].pose) for key in self._studio.selection}
            if any(poses[key] != placements[key].pose for key in poses):
                self._studio.do(SetPoses(poses), gesture)

        return give

    def _fit(self, axis: int, metres: float, gesture: object) -> None:
        """Scale each thing along its own axis until it is that large."""
        poses: dict[PlacementId, Pose] = {}
        for key in self._studio.selection:
            item = self._studio.booth.placements[key]
            size = _own_size(self._studio, item)[axis]
            if size > 0.0:
                scale = list(item.pose.scale)
                scale[axis] *= metres / size
                poses[key] = replace(item.pose, scale=(scale[0], scale[1], scale[2]))
        if poses:
            self._studio.do(SetPoses(poses), gesture)


def _own_size(studio: Studio, item: Placement) -> Vec3:
    """Return the size along the thing's own axes in metres, zeros without its asset."""
    asset = studio.booth.assets.get(item.asset)
    if asset is None:
        return (0.0, 0.0, 0.0)
    size, scale = asset.bounds.size, item.pose.scale
    return (size[0] * scale[0], size[1] * scale[1], size[2] * scale[2])


def _moved(axis: int, value: float) -> Change:
    def change(pose: Pose) -> Pose:
        place = list(pose.position)
        place[axis] = value
        return Pose((place[0], place[1], place[2]), pose.rotation, pose.scale)

    return change


def _turned(degrees: float) -> Change:
    def change(pose: Pose) -> Pose:
        more = math.radians(degrees) - heading(pose.rotation)
        return replace(pose, rotation=compose(turn(UP, more), pose.rotation))

    return change


def _scaled(value: float) -> Change:
    def change(pose: Pose) -> Pose:
        factor = value / pose.scale[0]
        x, y, z = pose.scale
        return replace(pose, scale=(x * factor, y * factor, z * factor))

    return change
