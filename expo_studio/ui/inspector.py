"""The numbers and names of what is selected; of the booth while nothing is."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from expo_studio.ui import words
from expo_studio.ui.booth_form import BoothForm
from expo_studio.ui.forms import Form
from expo_studio.ui.labels import scrolled
from expo_studio.ui.placement_form import PlacementForm
from expo_studio.ui.product_form import ProductForm
from expo_studio.ui.show_summary import ShowSummary
from expo_studio.ui.sights import Sights
from expo_studio.ui.spot_forms import HotspotForm, LightForm, ThingForm, ViewpointForm
from expo_studio.ui.standing_form import StandingForm
from expo_studio.ui.studio import Studio
from expo_studio.ui.subject import Kind
from expo_studio.ui.tab_order import put_after
from expo_studio.ui.tour_form import TourForm

Made = TypeVar("Made", bound=Form)
FORMS = {
    Kind.PRODUCT: "product",
    Kind.HOTSPOT: "hotspot",
    Kind.LIGHT: "light",
    Kind.VIEWPOINT: "viewpoint",
    Kind.TOUR: "tour",
    Kind.SPOT: "spot",
    Kind.SHOW: "show_summary",
}
"""The form of one thing of each kind."""


class Inspector(QWidget):
    """One form at a time, for what is looked at; each is made when it is first needed.

    A window has hundreds of fields, of which most are never seen in a session: all of them
    would be dressed anew with each theme, and named anew in each language.

    Attributes:
        look_asked: A form wants a viewpoint to be looked from.
        take_asked: A form wants the present view to become a viewpoint, by its name.
        picture_asked: A picture of a viewpoint is wanted.
        here_asked: A form wants a spot where the view is now, by the spot's name.
        play_asked: A form wants a tour to be seen, by its name.
        swap_asked, sign_asked: The form of placements wants another asset, or their sign edited.
        panel_asked: The form of a show wants it to be played and changed.
    """

    look_asked = Signal(object)
    take_asked, here_asked, play_asked = Signal(str), Signal(str), Signal(str)
    picture_asked = Signal(object)
    swap_asked, sign_asked, panel_asked = Signal(), Signal(), Signal()

    def __init__(self, studio: Studio, sights: Sights) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio, self._sights = studio, sights
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        studio.edited.listen(lambda _: self._show())
        studio.selected.listen(lambda _: self._show())
        studio.turned.listen(lambda _: self._show())
        studio.speech.changed.listen(lambda _: self._show())
        self._show()

    @cached_property
    def booth(self) -> BoothForm:
        """Return the form of the whole booth."""
        return self._framed(BoothForm(self._studio))

    @cached_property
    def placement(self) -> PlacementForm:
        """Return the form of what is selected in the booth."""
        made = self._framed(PlacementForm(self._studio))
        made.swap_asked.connect(self.swap_asked)
        made.sign_asked.connect(self.sign_asked)
        return made

    @cached_property
    def product(self) -> ProductForm:
        """Return the form of a product."""
        return self._framed(ProductForm(self._studio))

    @cached_property
    def hotspot(self) -> HotspotForm:
        """Return the form of a hotspot."""
        return self._framed(HotspotForm(self._studio))

    @cached_property
    def light(self) -> LightForm:
        """Return the form of a light."""
        return self._framed(LightForm(self._studio))

    @cached_property
    def viewpoint(self) -> ViewpointForm:
        """Return the form of a viewpoint."""
        made = self._framed(ViewpointForm(self._studio))
        made.look_asked.connect(self.look_asked)
        made.take_asked.connect(self.take_asked)
        made.picture_asked.connect(self.picture_asked)
        return made

    @cached_property
    def tour(self) -> TourForm:
        """Return the form of a tour."""
        made = self._framed(TourForm(self._studio))
        made.play_asked.connect(self.play_asked)
        return made

    @cached_property
    def spot(self) -> StandingForm:
        """Return the form of a spot."""
        made = self._framed(StandingForm(self._studio, self._sights))
        made.look_asked.connect(self.look_asked)
        made.here_asked.connect(self.here_asked)
        return made

    @cached_property
    def show_summary(self) -> ShowSummary:
        """Return the form of a runway show."""
        made = self._framed(ShowSummary(self._studio))
        made.panel_asked.connect(self.panel_asked)
        return made

    def show_more(self) -> None:
        """Show what could not be shown before the booth was drawn."""
        if "viewpoint" in vars(self):
            self.viewpoint.show_more()

    def show_picture(self, picture: QImage) -> None:
        """Show the picture of a viewpoint that was asked for."""
        self.viewpoint.show_picture(picture)

    def _show(self) -> None:
        self.setAccessibleName(self._studio.speech(words.INSPECTOR))
        keys, subject = self._studio.selection, self._studio.subject
        if keys:
            self.placement.show_placements(keys)
            self._raise(self.placement)
            return
        form = self._form_of(subject.kind) if subject else None
        if subject is not None and form is not None and form.show_thing(subject.key):
            self._raise(form)
            return
        self._raise(self.booth)
        self.booth.show_booth()

    def _form_of(self, kind: Kind) -> ThingForm[Any] | None:
        """Return the form of one thing of a kind."""
        name = FORMS.get(kind)
        return getattr(self, name) if name is not None else None

    def _framed(self, form: Made) -> Made:
        """Return a form, once it has its place among the others."""
        form.setObjectName("panel")
        form.box.setContentsMargins(12, 10, 12, 10)
        area, before = scrolled(form), self._stack.currentWidget()
        self._stack.addWidget(area)
        if before is not None:
            put_after(area, before)
        return form

    def _raise(self, form: Form) -> None:
        for at in range(self._stack.count()):
            area = self._stack.widget(at)
            if isinstance(area, QScrollArea) and area.widget() is form:
                self._stack.setCurrentIndex(at)
