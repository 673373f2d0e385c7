"""The tracks of a show in one list by time: cameras, light, sounds and words, to add and change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from expo_studio.model.booth import AssetKind, Booth
from expo_studio.model.ids import AssetId, LightId, ViewpointId
from expo_studio.model.show import CameraKey, Caption, LightKey, Rig, Show, SoundKey
from expo_studio.model.show_cameras import RIGS
from expo_studio.text import Text
from expo_studio.ui import show_words as say
from expo_studio.ui.fields import NumberBox
from expo_studio.ui.forms import Choice, Form
from expo_studio.ui.plan_times import span

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.ui.studio import Studio

Key = CameraKey | LightKey | SoundKey | Caption
TRACKS = ("cameras", "lights", "sounds", "captions")
LASTS = 6.0
LIST_HEIGHT = 120


@dataclass(frozen=True, slots=True)
class Place:
    """One key of a show: on which track, and its number there."""

    track: str
    at: int

    @property
    def name(self) -> str:
        """Return what a row is known by."""
        return f"{self.track} {self.at}"


def places(show: Show) -> list[Place]:
    """Return every key of all tracks by time."""
    every = [Place(track, at) for track in TRACKS for at in range(len(getattr(show, track)))]
    return sorted(every, key=lambda one: key_of(show, one).seconds)


def key_of(show: Show, place: Place) -> Key:
    """Return what stands at a place."""
    key: Key = getattr(show, place.track)[place.at]
    return key


class TracksPage(Form):
    """The list, what can be added now, and fields for what is chosen.

    Attributes:
        jumped: A time to show, seconds.
    """

    jumped = Signal(float)

    def __init__(
        self,
        studio: Studio,
        show: Callable[[], Show | None],
        change: Callable[..., bool],
        now: Callable[[], float],
    ) -> None:
        super().__init__(studio.speech)
        self._studio, self._show, self._change, self._now = studio, show, change, now
        self.box.setContentsMargins(6, 6, 6, 6)
        acts = ((say.JUMP, self._jump), (say.REMOVE, self._take_out))
        self.rows = self.listed(say.TRACKS_TITLE, acts, LIST_HEIGHT, say.NO_TRACKS)
        self.what: Choice[str] = Choice(self.speech)
        self.row(say.WHAT, self.what)
        (self.seconds,) = self.numbers(say.AT_SECONDS, NumberBox(0.0, 14_400.0, 0.5, decimals=1))
        self.fade, self.level = NumberBox(0.0, 600.0, 0.5, 1), NumberBox(0.0, 100.0, 0.1, 2)
        self.row(say.FADE, self.fade)
        self.row(say.LEVEL, self.level)
        self.text = self.words(say.CAPTION)
        self.new: Choice[str] = Choice(self.speech)
        self.row(say.ADD_NOW, self.new)
        self.add = self.button(say.ADD)
        self.rows.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.what.activated.connect(lambda _: self._choose_what())
        self.seconds.typed.connect(lambda value, held: self._set(held, seconds=value))
        self.fade.typed.connect(self._set_fade)
        self.level.typed.connect(lambda value, held: self._set(held, level=value))
        self.text.typed.connect(lambda text: self._set(text=text))
        self.add.clicked.connect(self._add)

    def show_values(self, show: Show, booth: Booth) -> None:
        """Fill the list."""
        names = dict(offers(booth))
        self.new.offer(names, self.new.key if self.new.key in names else "pit")
        rows = []
        for place in places(show):
            key = key_of(show, place)
            words = key.text if isinstance(key, Caption) else names.get(offer_of(key), say.GONE)
            told = say.TRACK_ROW.filled(at=span(key.seconds), what=words)
            rows.append((place.name, self.speech(told)))
        self.rows.show_rows(rows)
        self._show_chosen()

    @property
    def chosen(self) -> Place | None:
        """Return the key that is chosen and still there."""
        show = self._show()
        every = places(show) if show is not None else []
        return next((one for one in every if one.name == self.rows.chosen), None)

    def _show_chosen(self) -> None:
        show, place = self._show(), self.chosen
        key = key_of(show, place) if show is not None and place is not None else None
        self.show_row(self.what, is_shown=key is not None and not isinstance(key, Caption))
        self.show_row(self.seconds, is_shown=key is not None)
        self.show_row(self.fade, is_shown=isinstance(key, CameraKey | LightKey | Caption))
        self.show_row(self.level, is_shown=isinstance(key, LightKey | SoundKey))
        self.show_row(self.text, is_shown=isinstance(key, Caption))
        if key is None or place is None:
            return
        self.seconds.show_values([key.seconds])
        if isinstance(key, Caption):
            self.text.show_text(key.text)
        else:
            alike = dict(offers(self._studio.booth))
            of_track = {one: name for one, name in alike.items() if track_of(one) == place.track}
            self.what.offer(of_track, offer_of(key))
        if not isinstance(key, SoundKey):
            self.fade.show_values([key.lasts if isinstance(key, Caption) else key.fade])
        if isinstance(key, LightKey | SoundKey):
            self.level.show_values([key.level])

    def _jump(self, _: str) -> None:
        show, place = self._show(), self.chosen
        if show is not None and place is not None:
            self.jumped.emit(key_of(show, place).seconds)

    def _set_fade(self, value: float, held: object) -> None:
        place = self.chosen
        if place is not None:
            self._set(held, **{"lasts" if place.track == "captions" else "fade": value})

    def _choose_what(self) -> None:
        show, place = self._show(), self.chosen
        if show is None or place is None or self.what.key is None:
            return
        old, new = key_of(show, place), made(self.what.key, 0.0)
        kept: dict[str, Any] = {"seconds": old.seconds}
        kept |= {one: getattr(old, one) for one in ("fade", "level") if hasattr(old, one)}
        self._put(place, replace(new, **kept))

    def _set(self, gesture: object | None = None, **parts: Any) -> None:
        show, place = self._show(), self.chosen
        if show is not None and place is not None:
            self._put(place, replace(key_of(show, place), **parts), gesture)

    def _put(self, place: Place, key: Key, gesture: object | None = None) -> None:
        keys = list(getattr(self._show(), place.track))
        keys[place.at] = key
        self._change(gesture, **{place.track: tuple(keys)})

    def _take_out(self, _: str) -> None:
        show, place = self._show(), self.chosen
        if show is not None and place is not None:
            keys = list(getattr(show, place.track))
            del keys[place.at]
            self._change(**{place.track: tuple(keys)})

    def _add(self) -> None:
        show, offer = self._show(), self.new.key
        if show is None or offer is None:
            return
        key = made(offer, round(self._now(), 2))
        keys = (*getattr(show, track_of(offer)), key)
        if self._change(**{track_of(offer): keys}):
            self.rows.choose(Place(track_of(offer), len(keys) - 1).name)


def offers(booth: Booth) -> Iterator[tuple[str, Text]]:
    """Yield what a track can hold, by name: cameras, viewpoints, lights, sounds, words."""
    for rig, name in RIGS.items():
        if rig is not Rig.VIEW:
            yield rig.value, say.CAMERA_OF.filled(name=name)
    for view, viewpoint in booth.viewpoints.items():
        yield f"view {view}", say.CAMERA_OF.filled(name=viewpoint.name)
    yield "sky", say.SKY_LIGHT
    for number, light in enumerate(booth.lights, start=1):
        yield f"light {light}", say.LAMP.filled(n=number)
    for sound, asset in booth.assets.items():
        if asset.kind is AssetKind.SOUND:
            yield f"sound {sound}", say.SOUND_OF.filled(name=asset.name)
    yield "caption", say.CAPTION


def offer_of(key: Key) -> str:
    """Return the name of what a key holds."""
    match key:
        case CameraKey():
            return f"view {key.viewpoint}" if key.viewpoint else key.rig.value
        case LightKey():
            return f"light {key.light}" if key.light else "sky"
        case SoundKey():
            return f"sound {key.sound}"
        case _:
            return "caption"


def track_of(offer: str) -> str:
    """Return the track that holds such a thing."""
    kind = offer.partition(" ")[0]
    tracks = {"sky": "lights", "light": "lights", "sound": "sounds", "caption": "captions"}
    return tracks.get(kind, "cameras")


def made(offer: str, seconds: float) -> Key:
    """Return a new key at a time."""
    kind, _, name = offer.partition(" ")
    match kind:
        case "view":
            return CameraKey(seconds, Rig.VIEW, viewpoint=ViewpointId(name))
        case "sky" | "light":
            return LightKey(seconds, LightId(name) if name else None, 1.0, 1.0)
        case "sound":
            return SoundKey(seconds, AssetId(name))
        case "caption":
            return Caption(seconds, LASTS, say.NEW_WORDS)
        case _:
            return CameraKey(seconds, Rig(kind))
