"""Films on the screens of a booth: each a texture that is given its picture of the moment."""

from __future__ import annotations

from collections.abc import Iterable

from OpenGL import GL

from expo_studio.model.booth import AssetKind, Booth
from expo_studio.model.ids import AssetId
from expo_studio.render.gpu.drawlist import Draw
from expo_studio.render.gpu.models import Models
from expo_studio.render.gpu.objects import own_texture
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.parts import NO_SWAPS, Swaps
from expo_studio.render.ports import FilmPicture, Films

MOST = 4
"""Films that are shown at once; other screens keep their stills."""


class _Sheet:
    """A film's texture, and which picture is on it."""

    def __init__(self) -> None:
        self.gpu = Gpu()
        self.texture = own_texture(self.gpu)
        self.number = -1
        self._shape: tuple[int, ...] = ()

    def show(self, picture: FilmPicture) -> None:
        """Put a picture onto the texture unless it is there."""
        if picture.number == self.number:
            return
        self.number = picture.number
        height, width = picture.pixels.shape[:2]
        GL.glActiveTexture(GL.GL_TEXTURE0)
        GL.glBindTexture(GL.GL_TEXTURE_2D, self.texture)
        GL.glPixelStorei(GL.GL_UNPACK_ALIGNMENT, 4)
        layout = (GL.GL_RGBA, GL.GL_UNSIGNED_BYTE, picture.pixels)
        if picture.pixels.shape == self._shape:
            GL.glTexSubImage2D(GL.GL_TEXTURE_2D, 0, 0, 0, width, height, *layout)
            return
        self._shape = picture.pixels.shape
        GL.glTexImage2D(GL.GL_TEXTURE_2D, 0, GL.GL_SRGB8_ALPHA8, width, height, 0, *layout)
        for key, value in (
            (GL.GL_TEXTURE_MIN_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_MAG_FILTER, GL.GL_LINEAR),
            (GL.GL_TEXTURE_WRAP_S, GL.GL_CLAMP_TO_EDGE),
            (GL.GL_TEXTURE_WRAP_T, GL.GL_CLAMP_TO_EDGE),
        ):
            GL.glTexParameteri(GL.GL_TEXTURE_2D, key, value)


class Screens:
    """Knows which textures are stills of films, and what is drawn instead of them.

    Attributes:
        films: Where their pictures come from, or None for stills.
        seconds: The moment, or None while films rest.
        failed: Films of the last picture that cannot be read; their stills are shown.
    """

    def __init__(self, gpu: Gpu, models: Models) -> None:
        gpu.own(0, lambda _: self._let_go(frozenset()))
        self._models = models
        self.films: Films | None = None
        self.seconds: float | None = None
        self._known: tuple[int, dict[int, AssetId]] = (-1, {})
        self._sheets: dict[AssetId, _Sheet] = {}
        self._seen: tuple[AssetId, ...] = ()
        self._was_on = False
        self.failed: frozenset[AssetId] = frozenset()

    @property
    def is_playing(self) -> bool:
        """Return whether the last picture showed a screen whose film runs."""
        return bool(self._seen)

    @property
    def is_stale(self) -> bool:
        """Return whether the last picture would look otherwise by now."""
        films, seconds = self.films, self.seconds
        is_on = films is not None and seconds is not None
        if films is None or seconds is None or is_on is not self._was_on:
            return is_on is not self._was_on
        now = ((one, films.picture(one, seconds)) for one in self._seen)
        return any(map(films.has_failed, self._seen)) or any(
            picture is not None
            and (film not in self._sheets or self._sheets[film].number != picture.number)
            for film, picture in now
        )

    def shown(self, booth: Booth, version: int, draws: Iterable[Draw]) -> Swaps:
        """Return which textures stand for which stills in a view.

        Args:
            booth: Whose screens they are.
            version: Of the draw lists.
            draws: What the view touches.
        """
        films, seconds = self.films, self.seconds
        self._was_on = films is not None and seconds is not None
        if films is None or seconds is None:
            self._rest()
            return NO_SWAPS
        stills = self._stills(booth, version)
        textures = (draw.part.look.textures[0] for draw in draws) if stills else ()
        seen = {one: stills[one] for one in textures if one in stills}
        wanted = tuple(dict.fromkeys(seen.values()))[:MOST]
        films.keep(frozenset(wanted))
        self._let_go(frozenset(wanted))
        for film in wanted:
            self._show(film, films.picture(film, seconds))
        self._seen = tuple(one for one in wanted if not films.has_failed(one))
        self.failed = frozenset(wanted) - frozenset(self._seen)
        return {
            still: self._sheets[film].texture
            for still, film in seen.items()
            if film in self._sheets
        }

    def _show(self, film: AssetId, picture: FilmPicture | None) -> None:
        if picture is None:
            return
        if film not in self._sheets:
            self._sheets[film] = _Sheet()
        self._sheets[film].show(picture)

    def _stills(self, booth: Booth, version: int) -> dict[int, AssetId]:
        """Return the textures that are stills, and the films they stand for."""
        if self._known[0] != version:
            placed = {one.asset for one in booth.placements.values() if not one.is_hidden}
            self._known = (
                version,
                {
                    part.look.textures[0]: asset.medium
                    for key, asset in booth.assets.items()
                    if asset.kind is AssetKind.VIDEO and asset.medium is not None and key in placed
                    for part in self._models.get(key).parts
                    if part.look.material.is_unlit and part.look.textures[0]
                },
            )
        return self._known[1]

    def _rest(self) -> None:
        if self._seen or self._sheets:
            self._seen = ()
            self._let_go(frozenset())
            if self.films is not None:
                self.films.keep(frozenset())

    def _let_go(self, but: frozenset[AssetId]) -> None:
        for film in self._sheets.keys() - but:
            self._sheets.pop(film).gpu.close()
