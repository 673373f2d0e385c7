"""Assets on the graphics card, each uploaded once and kept while it is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from expo_studio.errors import AssetError, ExpoError
from expo_studio.gltf.model import Material
from expo_studio.gltf.read import read_model
from expo_studio.gltf.rigged import read_rigged
from expo_studio.gltf.variants import variant_materials
from expo_studio.model.ids import AssetId
from expo_studio.render.articulation import Articulation
from expo_studio.render.detail import Detail, is_worthwhile
from expo_studio.render.details import Details, Wanted
from expo_studio.render.geometry import Batch
from expo_studio.render.gpu.ahead import Ahead
from expo_studio.render.gpu.limits import allowance, card_memory
from expo_studio.render.gpu.looks import Room, Textures, decoded
from expo_studio.render.gpu.owner import Gpu
from expo_studio.render.gpu.pieces import Part, add_sets, bytes_of, part_of, parting, relooked
from expo_studio.render.gpu.ready import Ready, ready
from expo_studio.render.ports import Blobs

Shown = tuple[AssetId, int]
"""An asset, a board of it being turned to a page from 0."""


@dataclass(frozen=True, slots=True, eq=False)
class MovingModel:
    """The parts of an asset that follow joints, and the joints."""

    parts: tuple[Part, ...]
    articulation: Articulation


@dataclass(slots=True, eq=False)
class Page:
    """What is drawn of a board at another page than the first, and the pictures it brought.

    Attributes:
        materials: By those they are drawn instead of.
        moving: What is drawn while the asset moves, once it has.
    """

    gpu: Gpu
    textures: Textures
    materials: Mapping[Material, int]
    parts: tuple[Part, ...] = ()
    moving: MovingModel | None = None

    def relooked(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """Return parts as they look at this page."""
        new = self.materials
        return tuple(
            replace(one, look=relooked(one.look, self.textures, new[one.look.material]))
            if one.look.material in new
            else one
            for one in parts
        )


@dataclass(slots=True, eq=False)
class UploadedModel:
    """All parts of an asset and the bytes they take besides textures.

    Attributes:
        moving: What is drawn while it moves, once it has; None where nothing moves in it.
        pages: Other pages than the first of a board, once it was turned there.
    """

    gpu: Gpu
    parts: tuple[Part, ...]
    textures: Textures | None = None
    vertex_bytes: int = 0
    moving: MovingModel | None = None
    is_settled: bool = False
    pages: dict[int, Page] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Return the bytes it takes on the card."""
        own = self.vertex_bytes + (self.textures.size if self.textures else 0)
        if not self.pages:
            return own  # asked of all models as each of them comes
        return own + sum(one.textures.size for one in self.pages.values())

    @property
    def is_smaller(self) -> bool:
        """Return whether some of its textures are smaller than in its file."""
        pages = any(one.textures.is_smaller for one in self.pages.values())
        return pages or (self.textures is not None and self.textures.is_smaller)

    def parts_of(self, *, is_bent: bool) -> tuple[Part, ...]:
        """Return its parts as they stand, or those that follow joints."""
        if not is_bent:
            return self.parts
        return self.moving.parts if self.moving is not None else ()

    def close(self) -> None:
        """Free everything."""
        while self.pages:
            self.pages.popitem()[1].gpu.close()
        self.gpu.close()


class Models:
    """The assets that are on the card, by their hash, as many bytes as it may give them.

    What is not used is let go, oldest first, and so are the pages that boards are no longer
    turned to; where what is used takes too much, the textures of what comes last are smaller.

    Attributes:
        unsound: Why an asset is not drawn; it takes no room, and the rest is drawn.
        version: Differs once a model has coarser sets of triangles that it had not.
    """

    def __init__(self, blobs: Blobs, details: Details | None = None) -> None:
        self._blobs = blobs
        self._details = details
        self.version = 0
        self.unsound: dict[AssetId, ExpoError] = {}
        self._uploaded: dict[AssetId, UploadedModel] = {}
        self._used: frozenset[Shown] = frozenset()
        self._held: frozenset[Shown] = frozenset()
        self._card = card_memory()
        self._coming: dict[AssetId, Gpu] = {}
        self._ahead: Ahead | None = None

    @property
    def smaller(self) -> int:
        """Return how many assets have smaller textures than their files, to save memory."""
        return sum(one.is_smaller for one in self._uploaded.values())

    @property
    def size(self) -> int:
        """Return the bytes in use on the card."""
        return sum(one.size for one in self._uploaded.values())

    @property
    def has_missing(self) -> bool:
        """Return whether an asset was not there when it was last asked for."""
        return any(not isinstance(error, AssetError) for error in self.unsound.values())

    def get(self, key: AssetId) -> UploadedModel:
        """Return an asset, uploaded if it was not; one without parts where it is unsound.

        Damage is for ever; an asset that was only missing is asked for again. What is on the
        card stays there while the bytes of its clips or pages cannot be read.
        """
        if key in self.unsound and not (self._is_damaged(key) or self._is_shown(key)):
            del self.unsound[key], self._uploaded[key]
        uploaded = self._uploaded.pop(key, None) or self._read(key)
        self._uploaded[key] = uploaded
        return uploaded

    @contextmanager
    def expecting(self, keys: Iterable[AssetId]) -> Iterator[None]:
        """Make what will be asked for meanwhile ready beside the card, in this order."""
        lacking = [one for one in dict.fromkeys(keys) if one not in self._uploaded]
        if len(lacking) < 2:
            yield
            return
        with Ahead(self._blobs, lacking) as self._ahead:
            try:
                yield
            finally:
                self._ahead = None

    def moving(self, key: AssetId, number: int) -> MovingModel | None:
        """Return what is drawn of an asset at a page while it moves; None where it cannot move.

        While its bytes cannot be read it stands still.
        """
        uploaded = self.get(key)
        if not uploaded.is_settled and uploaded.textures is not None:
            try:
                self._rig(key, uploaded, uploaded.textures)
            except ExpoError as error:
                self.unsound[key] = error
        if uploaded.moving is None or not number:
            return uploaded.moving
        self.parts(key, number)  # the page is made
        page = uploaded.pages.get(number)
        if page is not None and page.moving is None:
            parts = page.relooked(uploaded.moving.parts)
            page.moving = MovingModel(parts, uploaded.moving.articulation)
        return uploaded.moving if page is None else page.moving

    def _rig(self, key: AssetId, uploaded: UploadedModel, textures: Textures) -> None:
        """Bring what moves in an asset to the card; ExpoError where it cannot be read."""
        glb = self._blobs.blob(key)
        uploaded.is_settled = True
        self._forgive(key)
        rigged = read_rigged(glb)
        if rigged.clips and rigged.pieces:
            made = Articulation(rigged)
            _set_moving(uploaded, textures, made)
            if self._details is not None and is_worthwhile(made.batches):
                self._details.ask(Wanted(key, is_bent=True), glb)

    def parts(self, key: AssetId, page: int) -> tuple[Part, ...]:
        """Return what is drawn of an asset, a board being turned to a page from 0."""
        uploaded = self.get(key)
        if page == 0 or uploaded.textures is None:
            return uploaded.parts
        if page not in uploaded.pages:
            try:
                uploaded.pages[page] = _turned(uploaded, self._blobs.blob(key), page, self._room)
                self._forgive(key)
            except ExpoError as error:
                self.unsound[key] = error
                return uploaded.parts
        return uploaded.pages[page].parts

    def bring(self, key: AssetId, made: Ready) -> Iterator[None]:
        """Bring a model that was made ready to the card, yielding after each piece of it.

        It counts as used from then on, although nothing may be drawn before all has come.
        """
        if key in self._uploaded:
            return
        self._give_up(key)
        gpu = self._coming[key] = Gpu()
        size, parts = sum(bytes_of(one) for one in made.batches), []
        room = partial(self._room, beside=size)
        textures = Textures(gpu, made.materials, made.pixels, room)
        for part in _pieces(gpu, made.batches, textures):
            if part is not None:
                parts.append(part)
            yield
            if self._coming.get(key) is not gpu:
                return  # asked for meanwhile, and brought at once
        textures.settle()
        self._uploaded[key] = UploadedModel(self._coming.pop(key), tuple(parts), textures, size)
        self._used |= {(key, 0)}
        if made.is_large and self._details is not None:
            self._details.ask(Wanted(key), made.glb)

    def _read(self, key: AssetId) -> UploadedModel:
        self._give_up(key)
        try:
            made = self._ahead.take(key) if self._ahead else ready(self._blobs.blob(key))
            for _ in self.bring(key, made):
                pass
        except ExpoError as error:
            self.unsound[key] = error
            return UploadedModel(Gpu(), ())
        return self._uploaded.pop(key)

    def refine(self) -> None:
        """Put coarser sets that have come since on the card, beside what is there."""
        for wanted, details in self._details.arrived() if self._details is not None else ():
            uploaded = self._uploaded.get(wanted.asset)
            parts = uploaded.parts_of(is_bent=wanted.is_bent) if uploaded is not None else ()
            if uploaded is not None and _fit(parts, details):
                for part, detail in zip(parts, details, strict=True):
                    uploaded.vertex_bytes += add_sets(uploaded.gpu, part, detail)
                self.version += 1

    def _give_up(self, key: AssetId) -> None:
        """Free what of an asset was brought before all of it was."""
        if key in self._coming:
            self._coming.pop(key).close()

    def forgive(self) -> None:
        """Forget what of assets on the card could not be read, as it will be asked for again."""
        for key in tuple(self.unsound):
            self._forgive(key)

    def _forgive(self, key: AssetId) -> None:
        if key in self.unsound and self._is_shown(key) and not self._is_damaged(key):
            del self.unsound[key]

    def _is_damaged(self, key: AssetId) -> bool:
        return isinstance(self.unsound.get(key), AssetError)

    def _is_shown(self, key: AssetId) -> bool:
        """Return whether something of an asset is on the card."""
        uploaded = self._uploaded.get(key)
        return uploaded is not None and uploaded.textures is not None

    def trim(self, used: frozenset[Shown]) -> None:
        """Free what is not used, oldest first, until the limit is kept."""
        self._used = used | self._held
        self._free(allowance(self._card))

    def hold(self) -> None:
        """Keep what is used now, whatever else is drawn, until ``release``."""
        self._held = self._used

    def release(self) -> bool:
        """Hold no longer; return whether anything was let go.

        That is what was made smaller to be drawn meanwhile, so that it comes whole later.
        """
        self._used, self._held = self._held, frozenset()
        used = {key for key, _ in self._used}
        gone = [key for key, one in self._uploaded.items() if one.is_smaller and key not in used]
        for key in gone:
            self._uploaded.pop(key).close()
        return bool(gone)

    def _room(self, wanted: int, beside: int = 0) -> int:
        """Return the bytes there are for textures, others freed for them.

        Args:
            wanted: Bytes that they would like.
            beside: Bytes that come with them.
        """
        limit = allowance(self._card) - beside
        self._free(limit - wanted)
        return limit - self.size

    def _free(self, limit: int) -> None:
        used = {key for key, _ in self._used}
        for key, uploaded in tuple(self._uploaded.items()):
            if self.size <= limit:
                return
            for page in [one for one in uploaded.pages if (key, one) not in self._used]:
                uploaded.pages.pop(page).gpu.close()
            if key not in used:
                self.unsound.pop(key, None)
                self._uploaded.pop(key).close()

    def close(self) -> None:
        """Free everything."""
        while self._uploaded:
            self._uploaded.popitem()[1].close()
        while self._coming:
            self._coming.popitem()[1].close()


def _set_moving(uploaded: UploadedModel, textures: Textures, made: Articulation) -> None:
    """Put what follows joints on the card too, beside what stands still."""
    parts = [part_of(uploaded.gpu, batch, textures) for batch in made.batches]
    uploaded.vertex_bytes += sum(bytes_of(one) for one in made.batches)
    uploaded.moving = MovingModel(tuple(parts), made)


def _fit(parts: tuple[Part, ...], details: tuple[Detail, ...]) -> bool:
    """Return whether details are of just these parts."""
    return [one.vertices for one in parts] == [one.vertices for one in details]


def _turned(uploaded: UploadedModel, glb: bytes, page: int, room: Room) -> Page:
    """Return the parts with the materials of a page, whose pictures are put on the card."""
    model = read_model(glb)
    new = {model.materials[old]: number for old, number in variant_materials(glb, page).items()}
    drawn = frozenset(new.values())
    pixels = decoded(model.materials, model.pictures, drawn)
    gpu = Gpu()
    made = Page(gpu, Textures(gpu, model.materials, pixels, room), new)
    made.parts = made.relooked(uploaded.parts)
    made.textures.settle()
    return made


def _pieces(gpu: Gpu, batches: Sequence[Batch], textures: Textures) -> Iterator[Part | None]:
    """Bring parts one by one, each after its pictures."""
    for batch in batches:
        for _ in textures.bring(batch.material):
            yield None
        yield (yield from parting(gpu, batch, textures))
