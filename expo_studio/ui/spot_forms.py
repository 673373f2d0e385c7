"""Forms of things at a point of the booth: hotspots, viewpoints, lights."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QColorDialog, QLabel

from expo_studio.model.booth import Light, LightKind
from expo_studio.model.commands import MakeEntrance, SetHotspot, SetLight, SetViewpoint
from expo_studio.model.hotspots import Hotspot, Viewpoint
from expo_studio.model.ids import HotspotId, LightId, ProductId, ViewpointId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.fields import NumberBox, PlainEdit
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.studio import Studio

Thing = TypeVar("Thing")


class ThingForm(Form, Generic[Thing]):
    """A form of one thing at a time."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.speech)
        self.studio = studio
        self.key = ""
        self.heading = self.title()

    def show_thing(self, key: str) -> bool:
        """Show a thing; return whether it is still there."""
        self.key = key
        thing = self.sought(key)
        if thing is None:
            return False
        self.show_values(thing)
        return True

    @abstractmethod
    def sought(self, key: str) -> Thing | None:
        """Return the thing of a name."""

    @abstractmethod
    def show_values(self, thing: Thing) -> None:
        """Fill the fields."""

    @abstractmethod
    def put(self, thing: Thing | None, gesture: object | None = None) -> None:
        """Set the thing in the booth, or remove it."""

    def change(self, gesture: object | None = None, **changes: Any) -> None:
        """Set some of the thing's fields, if they are other than before."""
        thing = self.sought(self.key)
        if thing is None:
            return
        changed = replace(thing, **changes)  # type: ignore[type-var]
        if changed != thing:
            self.put(changed, gesture)


class HotspotForm(ThingForm[Hotspot]):
    """A hotspot: its name, where it is, what it opens."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._name = self.words(words.NAME)
        self._product: Choice[ProductId | None] = Choice(self.speech)
        self._viewpoint: Choice[ViewpointId | None] = Choice(self.speech)
        self._link = PlainEdit()
        self._link.setPlaceholderText("https://")
        self._position = self.numbers(words.POSITION, *_place_boxes())
        self.row(words.OPENS_PRODUCT, self._product)
        self.row(words.LEADS_TO, self._viewpoint)
        self.row(words.OPENS_LINK, self._link)
        (remove,) = self.buttons(words.REMOVE)
        self.box.addStretch(1)
        self._name.typed.connect(lambda text: self.change(name=text))
        self._product.activated.connect(lambda _: self.change(product=self._product.key))
        self._viewpoint.activated.connect(lambda _: self.change(viewpoint=self._viewpoint.key))
        self._link.typed.connect(lambda text: self.change(link=text))
        for box in self._position:
            box.typed.connect(lambda _, held: self.change(held, position=_place(self._position)))
        remove.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Hotspot | None:
        """Return the hotspot of a name."""
        return self.studio.booth.hotspots.get(HotspotId(key))

    def show_values(self, thing: Hotspot) -> None:
        """Fill the fields."""
        booth = self.studio.booth
        self.heading.setText(self.speech(thing.name) or self.speech(words.HOTSPOT))
        self._name.show_text(thing.name)
        products: dict[ProductId | None, Text] = {None: words.NONE}
        products.update((key, one.name) for key, one in booth.products.items())
        viewpoints: dict[ViewpointId | None, Text] = {None: words.NONE}
        viewpoints.update((key, one.name) for key, one in booth.viewpoints.items())
        self._product.offer(products, thing.product)
        self._viewpoint.offer(viewpoints, thing.viewpoint)
        self._link.show_text(thing.link)
        for box, value in zip(self._position, thing.position, strict=True):
            box.show_values([value])

    def put(self, thing: Hotspot | None, gesture: object | None = None) -> None:
        """Set the hotspot, or remove it."""
        self.studio.do(SetHotspot(HotspotId(self.key), thing), gesture)


class ViewpointForm(ThingForm[Viewpoint]):
    """A viewpoint: its name and opening; look from it, or save the present view in it.

    Attributes:
        look_asked: The user wants to look from this viewpoint.
        take_asked: The user wants the present view to become this viewpoint, by its name.
        picture_asked: A picture of this viewpoint is wanted; ``show_picture`` takes it.
    """

    look_asked = Signal(object)
    take_asked = Signal(str)
    picture_asked = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._name = self.words(words.NAME)
        (self._opening,) = self.numbers(words.OPENING, NumberBox(10.0, 120.0, 5.0, decimals=1))
        look, take = self.buttons(words.LOOK_FROM_HERE, words.TAKE_VIEW)
        first, remove = self.buttons(words.MAKE_ENTRANCE, words.REMOVE)
        self._first = first
        self._picture = QLabel()
        self._pictured: object = None
        self.box.addWidget(self._picture)
        self.box.addStretch(1)
        self._name.typed.connect(lambda text: self.change(name=text))
        self._opening.typed.connect(
            lambda value, held: self.change(held, field_of_view=math.radians(value))
        )
        look.clicked.connect(lambda: self.look_asked.emit(self.sought(self.key)))
        take.clicked.connect(lambda: self.take_asked.emit(self.key))
        first.clicked.connect(self._make_entrance)
        remove.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Viewpoint | None:
        """Return the viewpoint of a name."""
        return self.studio.booth.viewpoints.get(ViewpointId(key))

    def show_values(self, thing: Viewpoint) -> None:
        """Fill the fields."""
        self.heading.setText(self.speech(thing.name) or self.speech(words.VIEWPOINT))
        self._name.show_text(thing.name)
        self._opening.show_values([math.degrees(thing.field_of_view)])
        self._ask_picture(thing)
        self._first.setEnabled(next(iter(self.studio.booth.viewpoints)) != self.key)

    def put(self, thing: Viewpoint | None, gesture: object | None = None) -> None:
        """Set the viewpoint, or remove it."""
        self.studio.do(SetViewpoint(ViewpointId(self.key), thing), gesture)

    def show_picture(self, picture: QImage) -> None:
        """Show what is seen from the viewpoint."""
        self._picture.setPixmap(QPixmap.fromImage(picture))

    def show_more(self) -> None:
        """Ask for the picture again: more has come into the view since."""
        self._pictured = None
        thing = self.sought(self.key)
        if thing is not None:
            self._ask_picture(thing)

    def _ask_picture(self, thing: Viewpoint) -> None:
        """Ask for a picture, unless it is shown already or nobody sees it."""
        pictured = (thing.eye, thing.target, thing.field_of_view, self.studio.booth)
        if self.isVisible() and pictured != self._pictured:
            self._pictured = pictured
            self.picture_asked.emit(thing)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the picture that was not wanted while nobody saw it."""
        super().showEvent(event)
        self.show_thing(self.key)

    def _make_entrance(self) -> None:
        self.studio.do(MakeEntrance(ViewpointId(self.key)))


class LightForm(ThingForm[Light]):
    """A lamp: kind, colour, strength, reach and where it hangs."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._kind: Choice[LightKind] = Choice(self.speech)
        self.row(words.LIGHT_KIND, self._kind)
        self._position = self.numbers(words.POSITION, *_place_boxes())
        self._direction = self.numbers(words.DIRECTION, *_place_boxes())
        self._candela, self._reach = NumberBox(0.0, 5000.0, 5.0, 1), NumberBox(0.1, 50.0, 0.5, 2)
        self.row(words.STRENGTH_REACH, self._candela, self._reach)
        (self._cone,) = self.numbers(words.CONE, NumberBox(1.0, 89.0, 1.0, decimals=1))
        (colour,) = self.buttons(words.COLOUR)
        (remove,) = self.buttons(words.REMOVE)
        self.box.addStretch(1)
        self._kind.activated.connect(lambda _: self.change(kind=self._kind.key))
        for box in self._position:
            box.typed.connect(lambda _, held: self.change(held, position=_place(self._position)))
        for box in self._direction:
            box.typed.connect(lambda _, held: self.change(held, direction=_place(self._direction)))
        self._candela.typed.connect(lambda value, held: self.change(held, candela=value))
        self._reach.typed.connect(lambda value, held: self.change(held, reach=value))
        self._cone.typed.connect(lambda value, held: self.change(held, cone=math.radians(value)))
        colour.clicked.connect(self._choose_colour)
        remove.clicked.connect(lambda: self.put(None))

    def sought(self, key: str) -> Light | None:
        """Return the light of a name."""
        return self.studio.booth.lights.get(LightId(key))

    def show_values(self, thing: Light) -> None:
        """Fill the fields."""
        self.heading.setText(self.speech(words.LIGHT_NAMES[thing.kind]))
        self._kind.offer(words.LIGHT_NAMES, thing.kind)
        for boxes, values in (
            (self._position, thing.position),
            (self._direction, thing.direction),
        ):
            for box, value in zip(boxes, values, strict=True):
                box.show_values([value])
        is_spot = thing.kind is LightKind.SPOT
        for box in (*self._direction, self._cone):
            box.setEnabled(is_spot)
        self._candela.show_values([thing.candela])
        self._reach.show_values([thing.reach])
        self._cone.show_values([math.degrees(thing.cone)])

    def put(self, thing: Light | None, gesture: object | None = None) -> None:
        """Set the light, or take it down."""
        self.studio.do(SetLight(LightId(self.key), thing), gesture)

    def _choose_colour(self) -> None:
        thing = self.sought(self.key)
        if thing is None:
            return
        old = QColor.fromRgbF(*(one ** (1.0 / 2.2) for one in thing.colour))
        chosen = QColorDialog.getColor(old, self, self.speech(words.COLOUR))
        if chosen.isValid():
            red, green, blue = (float(one or 0.0) ** 2.2 for one in chosen.getRgbF()[:3])  # type: ignore[index]
            self.change(colour=(red, green, blue))


def _place_boxes() -> tuple[NumberBox, ...]:
    boxes = tuple(NumberBox(-500.0, 500.0, 0.1) for _ in range(3))
    for axis, box in zip("XYZ", boxes, strict=True):
        box.setPrefix(f"{axis} ")
    return boxes


def _place(boxes: tuple[NumberBox, ...]) -> tuple[float, ...]:
    return tuple(box.value() for box in boxes)
