"""What the booth as a whole is called, how it stands and how it is lit."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from expo_studio.model.booth import AssetKind, Sky, Stand, StandKind, Surroundings
from expo_studio.model.commands import SetLogo, SetSky, SetStand, SetTitle
from expo_studio.model.ids import AssetId
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.fields import NumberBox, PlainEdit
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.skies import Skies
from expo_studio.ui.studio import Studio


class BoothForm(Form):
    """Edits the booth itself, shown while nothing is selected."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio.speech)
        self._studio = studio
        self._title = self.title()
        self._hint = self.note()
        self._name = self.words(words.BOOTH_TITLE)
        self._exhibitor = self.words(words.EXHIBITOR)
        self.logo = self._logo_row()
        self._kind: Choice[StandKind] = Choice(self.speech)
        self._number = PlainEdit()
        self.row(words.STAND_KIND, self._kind)
        self.row(words.STAND_NUMBER, self._number)
        self._sizes = self.numbers(
            words.STAND_SIZE, *(NumberBox(0.5, 200.0, 0.5, decimals=2) for _ in range(3))
        )
        self._exposure, self._sun = NumberBox(0.05, 20.0, 0.05), NumberBox(0.0, 50.0, 0.1)
        self.row(words.SKY_LIGHT, self._exposure, self._sun)
        self.around = self._around_row()
        self.picture: Choice[AssetId | None] = Choice(self.speech)
        self.row(words.SKY_PICTURE, self.picture)
        self._busy = self.note()
        self.skies = Skies(studio, self)
        self.skies.changed.connect(self._show_picture)
        self.turn, self.strength = NumberBox(-180.0, 180.0, 5.0, 1), NumberBox(0.0, 100.0, 0.1)
        self.row(words.SKY_TURN, self.turn, self.strength)
        self.turn.setSuffix(" °")
        self.strength.setPrefix("× ")
        self.box.addStretch(1)
        self._name.typed.connect(lambda text: self._entitle(text, None))
        self._exhibitor.typed.connect(lambda text: self._entitle(None, text))
        self._kind.activated.connect(lambda _: self._set_stand())
        self._number.typed.connect(lambda _: self._set_stand())
        for box in self._sizes:
            box.typed.connect(lambda _, gesture: self._set_stand(gesture))
        for box, name in (
            (self._exposure, "exposure"),
            (self._sun, "sun_intensity"),
            (self.strength, "strength"),
        ):
            box.typed.connect(partial(self._set_sky, name))
        self.turn.typed.connect(
            lambda value, gesture: self._set_sky("turn", math.radians(value), gesture)
        )
        self.picture.activated.connect(lambda _: self.skies.choose(self.picture.key))
        studio.edited.listen(lambda _: self.show_booth())
        self.show_booth()

    def speak(self) -> None:
        """Say every label in the language of the window."""
        super().speak()
        if hasattr(self, "_hint"):
            self._title.setText(self.speech(words.BOOTH))
            self._hint.setText(self.speech(words.NOTHING_SELECTED))

    def show_booth(self) -> None:
        """Show the booth as it is now."""
        if not self.isVisibleTo(self.window()) and self._number.text():
            return
        booth = self._studio.booth
        self._name.show_text(booth.title)
        self._exhibitor.show_text(booth.exhibitor)
        self._show_logo()
        self._kind.offer(words.STAND_KINDS, booth.stand.kind)
        self._number.show_text(booth.stand.number)
        stand = booth.stand
        for box, value in zip(
            self._sizes, (stand.width, stand.depth, stand.height_limit), strict=True
        ):
            box.show_values([value])
        self._exposure.show_values([booth.sky.exposure])
        self._sun.show_values([booth.sky.sun_intensity])
        self.around.offer(words.SURROUNDINGS_KINDS, booth.sky.surroundings)
        self._show_picture()

    def _logo_row(self) -> Choice[AssetId | None]:
        logo: Choice[AssetId | None] = Choice(self.speech)
        self.row(words.LOGO, logo)
        logo.activated.connect(lambda _: self._set_logo())
        return logo

    def _around_row(self) -> Choice[Surroundings]:
        around: Choice[Surroundings] = Choice(self.speech)
        self.row(words.SURROUNDINGS, around)
        around.activated.connect(lambda _: self._set_sky("surroundings", around.key))
        return around

    def _show_logo(self) -> None:
        """Offer the pictures of the project; one that is lost is told."""
        booth = self._studio.booth
        offered: dict[AssetId | None, Text] = {None: words.NO_LOGO}
        offered.update(
            (key, asset.name)
            for key, asset in booth.assets.items()
            if asset.kind is AssetKind.IMAGE or key == booth.logo
        )
        if booth.logo is not None:
            offered.setdefault(booth.logo, words.LOGO_MISSING)
        self.logo.offer(offered, booth.logo)
        self.show_row(self.logo, is_shown=len(offered) > 1)

    def _set_logo(self) -> None:
        booth, key = self._studio.booth, self.logo.key
        if key != booth.logo and (key is None or key in booth.assets):
            self._studio.do(SetLogo(key))

    def _show_picture(self) -> None:
        """Offer the pictures of everything around that the booth has."""
        booth = self._studio.booth
        offered: dict[AssetId | None, Text] = {None: words.PLAIN_SKY}
        offered.update(
            (key, asset.name)
            for key, asset in booth.assets.items()
            if asset.kind in (AssetKind.SKY, AssetKind.PANORAMA) or key == booth.sky.picture
        )
        self.picture.offer(offered, booth.sky.picture)
        self.picture.setEnabled(not self.skies.is_busy)
        self._busy.setVisible(self.skies.is_busy)
        self._busy.setText(self.speech(words.SKY_READING))
        self.show_row(self.picture, is_shown=len(offered) > 1)
        self.show_row(self.turn, is_shown=booth.sky.picture is not None)
        self.turn.show_values([math.degrees(booth.sky.turn)])
        self.strength.show_values([booth.sky.strength])

    def _entitle(self, title: Text | None, exhibitor: Text | None) -> None:
        booth = self._studio.booth
        self._studio.do(
            SetTitle(
                booth.title if title is None else title,
                booth.exhibitor if exhibitor is None else exhibitor,
            )
        )

    def _set_stand(self, gesture: object | None = None) -> None:
        width, depth, height = (box.value() for box in self._sizes)
        old: Stand = self._studio.booth.stand
        kind, number = self._kind.key or old.kind, self._number.text().strip()
        stand = Stand(kind, width, depth, height, number, old.fascia)
        if stand != old:
            self._studio.do(SetStand(stand), gesture)

    def _set_sky(self, name: str, value: object, gesture: object | None = None) -> None:
        old: Sky = self._studio.booth.sky
        sky = replace(old, **{name: value})  # type: ignore[arg-type]
        if sky != old:
            self._studio.do(SetSky(sky), gesture)
