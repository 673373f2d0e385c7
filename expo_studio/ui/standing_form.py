"""The form of a spot of the panorama tour: where one stands, looks first, and may go."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from expo_studio.model.booth import AssetKind
from expo_studio.model.commands import SetSpot
from expo_studio.model.hotspots import Viewpoint
from expo_studio.model.ids import AssetId, SpotId
from expo_studio.model.spots import Spot, ways_from
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Choice
from expo_studio.ui.labels import said_within, say_if_empty
from expo_studio.ui.sights import Sights
from expo_studio.ui.spot_forms import ThingForm
from expo_studio.ui.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

LOOKS = Text("起始朝向（度）", "Looks first (°)")
LINKS = Text("可以去往", "Leads to")
BY_SIGHT = Text("按视线自动连接", "Link what is seen")
PREVIEW = Text("预览全景", "Preview the panorama")
DRAWING = Text("正在绘制…", "Drawing…")
SEEN = Text("看得见的站点", "spots that are seen")
NO_OTHERS = Text(
    "还没有别的站点：在平面图上双击空地可添加。",
    "No other spots yet: double-click the ground on the plan to add one.",
)
CHOSEN = Text("手动选择", "chosen by hand")
STAND_HERE = Text("站到当前位置", "Stand where I am")
PHOTOGRAPH = Text("画面", "Picture")
DRAWN = Text("从展位绘制", "Drawn from the booth")
LEVEL = Text(
    "照片中央朝向 · 镜头上仰 · 右侧下沉（度）",
    "Middle faces · lens raised · right side lowered (°)",
)
SIGNS = ("↻", "↑", "↘")
AHEAD = 2.0
"""Metres before the eye that one looks at."""
WIDTH = 256
KEY = Qt.ItemDataRole.UserRole


class StandingForm(ThingForm[Spot]):
    """A spot.

    Attributes:
        look_asked: Look from this viewpoint.
        here_asked: The user wants the spot where the view is now, by the spot's name.
    """

    look_asked = Signal(object)
    here_asked = Signal(str)

    def __init__(self, studio: Studio, sights: Sights) -> None:
        super().__init__(studio)
        self._sights = sights
        self._name = self.words(words.NAME)
        self._position = self.numbers(
            words.POSITION, *(NumberBox(-500.0, 500.0, 0.1) for _ in range(3))
        )
        for axis, box in zip("XYZ", self._position, strict=True):
            box.setPrefix(f"{axis} ")
            box.typed.connect(lambda _, held: self.change(held, position=self._place()))
        (self._heading,) = self.numbers(LOOKS, NumberBox(-360.0, 360.0, 15.0, decimals=1))
        look, here = self.buttons(words.LOOK_FROM_HERE, STAND_HERE)
        self.photograph: Choice[AssetId | None] = Choice(self.speech)
        self.row(PHOTOGRAPH, self.photograph)
        self.level = self.numbers(LEVEL, *(NumberBox(-180.0, 180.0, 1.0, 1) for _ in range(3)))
        for sign, box in zip(SIGNS, self.level, strict=True):
            box.setPrefix(f"{sign} ")
            box.typed.connect(self._set_level)
        self.photograph.activated.connect(lambda _: self._choose_photograph())
        self.links = QListWidget()
        self.links.setWordWrap(True)
        self._none = said_within(self.links)
        self.links.setMinimumHeight(90)
        self.row(LINKS, self.links)
        self._how = self.note()
        self._by_sight, remove = self.buttons(BY_SIGHT, words.REMOVE)
        self.preview = self.button(PREVIEW)
        self.picture = QLabel()
        self.box.addWidget(self.picture)
        self.box.addStretch(1)
        self._name.typed.connect(lambda text: self.change(name=text))
        self._heading.typed.connect(lambda one, held: self.change(held, heading=math.radians(one)))
        self.links.itemChanged.connect(lambda _: self._choose_links())
        self._by_sight.clicked.connect(lambda: self.change(links=None))
        look.clicked.connect(self._look)
        here.clicked.connect(lambda: self.here_asked.emit(self.key))
        remove.clicked.connect(lambda: self.put(None))
        self.preview.clicked.connect(self._draw)
        sights.changed.connect(self._relink)
        sights.pictured.connect(self._show_picture)

    def sought(self, key: str) -> Spot | None:
        """Return the spot of a name."""
        return self.studio.booth.spots.get(SpotId(key))

    def show_thing(self, key: str) -> bool:
        """Show a spot; a picture of another one goes away."""
        if key != self.key:
            self.picture.clear()
        return super().show_thing(key)

    def show_values(self, thing: Spot) -> None:
        """Fill the fields."""
        self.heading.setText(self.speech(thing.name) or self.speech(words.SPOT))
        self._name.show_text(thing.name)
        for box, value in zip(self._position, thing.position, strict=True):
            box.show_values([value])
        self._heading.show_values([math.degrees(thing.heading)])
        self._show_photograph(thing)
        self._list(self.studio.booth.spots, thing)
        self._how.setText(self.speech(SEEN if thing.links is None else CHOSEN))
        self._by_sight.setEnabled(thing.links is not None)

    def _show_photograph(self, thing: Spot) -> None:
        offered: dict[AssetId | None, Text] = {None: DRAWN}
        offered.update(
            (key, asset.name)
            for key, asset in self.studio.booth.assets.items()
            if asset.kind is AssetKind.PANORAMA or key == thing.photograph
        )
        self.photograph.offer(offered, thing.photograph)
        self.show_row(self.photograph, is_shown=len(offered) > 1)
        self.show_row(self.level[0], is_shown=thing.photograph is not None)
        for box, angle in zip(self.level, (thing.north, thing.tilt, thing.roll), strict=True):
            box.show_values([math.degrees(angle)])

    def _choose_photograph(self) -> None:
        self.change(photograph=self.photograph.key)
        self._draw()

    def _set_level(self, _: float, gesture: object) -> None:
        north, tilt, roll = (math.radians(box.value()) for box in self.level)
        self.change(gesture, north=north, tilt=tilt, roll=roll)
        self._draw()

    def put(self, thing: Spot | None, gesture: object | None = None) -> None:
        """Set the spot, or take it away."""
        self.studio.do(SetSpot(SpotId(self.key), thing), gesture)

    def _list(self, spots: Mapping[SpotId, Spot], thing: Spot) -> None:
        ways = ways_from(SpotId(self.key), spots, self._sights.seen())
        with QSignalBlocker(self.links):
            self.links.clear()
            for key, other in spots.items():
                if other is thing:
                    continue
                item = QListWidgetItem(self.speech(other.name) or key)
                item.setData(KEY, key)
                state = Qt.CheckState.Checked if key in ways else Qt.CheckState.Unchecked
                item.setCheckState(state)
                self.links.addItem(item)
        self._none.setText(self.speech(NO_OTHERS))
        say_if_empty(self.links, self._none)

    def _choose_links(self) -> None:
        items = [self.links.item(row) for row in range(self.links.count())]
        chosen = (one for one in items if one.checkState() is Qt.CheckState.Checked)
        self.change(links=tuple(SpotId(one.data(KEY)) for one in chosen))

    def _relink(self) -> None:
        thing = self.sought(self.key)
        if thing is not None and self.isVisible():
            self.show_values(thing)

    def _place(self) -> tuple[float, ...]:
        return tuple(box.value() for box in self._position)

    def _look(self) -> None:
        thing = self.sought(self.key)
        if thing is not None:
            self.look_asked.emit(start_view(thing))

    def _draw(self) -> None:
        self.picture.setText(self.speech(DRAWING))
        self._sights.picture(SpotId(self.key))

    def _show_picture(self, key: str, pixels: NDArray[np.uint8]) -> None:
        if key != self.key:
            return
        height, width, _ = pixels.shape
        image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(QPixmap.fromImage(image).scaledToWidth(WIDTH, smooth))


def start_view(spot: Spot) -> Viewpoint:
    """Return what is seen first from a spot."""
    x, y, z = spot.eye
    ahead = (x + AHEAD * math.sin(spot.heading), y, z - AHEAD * math.cos(spot.heading))
    return Viewpoint(spot.name, spot.eye, ahead, math.radians(75.0))
