"""The numbers and names of what is selected; of the booth while nothing is."""

from __future__ import annotations

from typing import Any

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
from expo_studio.ui.tour_form import TourForm


class Inspector(QWidget):
    """One form at a time, for what is looked at.

    Attributes:
        booth, placement: The form of the whole booth, and of what is selected in it.
        product: The form of a product.
        viewpoint, tour, spot: The forms that can ask to look from somewhere.
        show_summary: The form of a runway show.
    """

    def __init__(self, studio: Studio, sights: Sights) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self.booth = BoothForm(studio)
        self.placement = PlacementForm(studio)
        self.product = ProductForm(studio)
        self.viewpoint, self.tour = ViewpointForm(studio), TourForm(studio)
        self.spot = StandingForm(studio, sights)
        self.show_summary = ShowSummary(studio)
        self._forms: dict[Kind, ThingForm[Any]] = {
            Kind.PRODUCT: self.product,
            Kind.HOTSPOT: HotspotForm(studio),
            Kind.LIGHT: LightForm(studio),
            Kind.VIEWPOINT: self.viewpoint,
            Kind.TOUR: self.tour,
            Kind.SPOT: self.spot,
            Kind.SHOW: self.show_summary,
        }
        self._stack = QStackedWidget()
        for form in (self.booth, self.placement, *self._forms.values()):
            self._stack.addWidget(_framed(form))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        studio.edited.listen(lambda _: self._show())
        studio.selected.listen(lambda _: self._show())
        studio.turned.listen(lambda _: self._show())
        studio.speech.changed.listen(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        self.setAccessibleName(self._studio.speech(words.INSPECTOR))
        keys, subject = self._studio.selection, self._studio.subject
        if keys:
            self.placement.show_placements(keys)
            self._raise(self.placement)
            return
        form = self._forms.get(subject.kind) if subject else None
        if subject is not None and form is not None and form.show_thing(subject.key):
            self._raise(form)
            return
        self._raise(self.booth)
        self.booth.show_booth()

    def _raise(self, form: Form) -> None:
        for at in range(self._stack.count()):
            area = self._stack.widget(at)
            if isinstance(area, QScrollArea) and area.widget() is form:
                self._stack.setCurrentIndex(at)


def _framed(form: Form) -> QScrollArea:
    form.setObjectName("panel")
    form.box.setContentsMargins(12, 10, 12, 10)
    return scrolled(form)
