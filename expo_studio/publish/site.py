"""What the pages of a package know beyond the booth: which file is for what."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct, field

from expo_studio.errors import PackageError
from expo_studio.model.ids import AssetId, ProductId
from expo_studio.model.openings import Caption, Chapter
from expo_studio.model.space import Vec3
from expo_studio.text import Text

NAME = "site.json"


class SetName(StrEnum):
    """A set of models, chosen by the page for the machine it runs on."""

    PHONE = "phone"
    DESKTOP = "desktop"


class ModelFiles(Struct, frozen=True):
    """The files of one asset, the same one where a smaller would gain nothing."""

    phone: str
    desktop: str

    def of(self, name: SetName) -> str:
        """Return the file for a set."""
        return self.phone if name is SetName.PHONE else self.desktop


class PictureFile(Struct, frozen=True):
    """A picture and its size in pixels, so that a page keeps its place free."""

    file: str
    width: int
    height: int


class SpotFiles(Struct, frozen=True):
    """A standing point of the panorama tour and its 2:1 pictures, north (-Z) in the middle.

    Attributes:
        eye: Metres, booth space.
        heading: Where one looks first, radians from north to the right (+X).
        links: Keys of the spots seen from here, nearest first.
    """

    key: str
    name: Text
    eye: Vec3
    heading: float
    links: list[str]
    preview: str
    phone: str
    desktop: str

    def of(self, name: SetName) -> str:
        """Return the panorama for a set."""
        return self.phone if name is SetName.PHONE else self.desktop


class MediaKind(StrEnum):
    """What a file beside the pictures is."""

    VIDEO = "video"
    DOCUMENT = "document"
    SOUND = "sound"


class MediaFile(Struct, frozen=True):
    """A film or a document of a product; size in bytes."""

    kind: MediaKind
    name: Text
    file: str
    size: int


class BoardFile(Struct, frozen=True):
    """The film, document or sound that a placed asset stands for; size in bytes.

    Attributes:
        seconds: How long it plays.
        pages: Of the document, of which the model's variants are the first.
        is_offline: Whether a page opened from a disk finds it among its scripts too.
    """

    kind: MediaKind
    name: Text
    file: str
    size: int
    seconds: float = 0.0
    pages: int = 0
    is_offline: bool = False


class ReplayFile(Struct, frozen=True):
    """A recording, its parts and what is said in it."""

    name: Text
    file: str
    chapters: list[Chapter]
    captions: list[Caption] = field(default_factory=list)


class SkyFiles(Struct, frozen=True):
    """A sky that is a picture: Radiance files, what is in their middle being the sky's turn."""

    phone: str
    desktop: str

    def of(self, name: SetName) -> str:
        """Return the picture for a set."""
        return self.phone if name is SetName.PHONE else self.desktop


class RoomFiles(Struct, frozen=True):
    """A product for the visitor's own room: for Android and browsers, and for Apple's."""

    glb: str
    usdz: str


class Inbox(Struct, frozen=True):
    """The public key inquiries are sealed for.

    Attributes:
        key: An uncompressed point on P-256 (SEC 1, 2.3.3) in base64.
    """

    key: str
    fingerprint: str


class Site(Struct):
    """The files the pages fetch, by what they show.

    Attributes:
        poster: A picture from the entrance, seen before anything else has come; or empty.
        inbox: For whom inquiries are sealed, or None where they are not.
        boards: What placed screens, page boards and loudspeakers play, by their asset.
        narrations: What is said on tours and heard in shows, by the sound's asset.
        light: The cells of the baked light, or empty.
        around: What stands around the stand, seen and never touched; None where nothing does.
        textures: Those that several models show, by the file of each model that names them.
    """

    models: dict[AssetId, ModelFiles] = field(default_factory=dict)
    poster: str = ""
    pictures: dict[ProductId, list[PictureFile]] = field(default_factory=dict)
    spots: list[SpotFiles] = field(default_factory=list)
    media: dict[ProductId, list[MediaFile]] = field(default_factory=dict)
    replays: list[ReplayFile] = field(default_factory=list)
    room: dict[ProductId, RoomFiles] = field(default_factory=dict)
    boards: dict[AssetId, BoardFile] = field(default_factory=dict)
    narrations: dict[AssetId, str] = field(default_factory=dict)
    light: str = ""
    inbox: Inbox | None = None
    sky: SkyFiles | None = None
    around: ModelFiles | None = None
    textures: dict[str, list[str]] = field(default_factory=dict)

    def files(self) -> set[str]:
        """Return every file that is named."""
        media = {one.file for files in self.media.values() for one in files}
        media |= {one.file for one in self.replays}
        media |= {one.file for one in self.boards.values()} | set(self.narrations.values())
        media |= {name for one in self.room.values() for name in (one.glb, one.usdz)}
        return self.files_of(SetName.PHONE) | self.files_of(SetName.DESKTOP) | media

    def offline_files(self) -> set[str]:
        """Return what a page opened from a disk gets as scripts: the phone set, short films."""
        films = {one.file for one in self.boards.values() if one.is_offline}
        return self.files_of(SetName.PHONE) | films

    def files_of(self, name: SetName) -> set[str]:
        """Return what the pages show with one set, films, documents and rooms excepted."""
        named = {self.poster, self.light} - {""}
        named |= {self.sky.of(name)} if self.sky is not None else set()
        named |= self.shapes_of(name)
        for pictures in self.pictures.values():
            named |= {one.file for one in pictures}
        for spot in self.spots:
            named |= {spot.preview, spot.of(name)}
        return named

    def shapes_of(self, name: SetName) -> set[str]:
        """Return the models of a set and the textures they share."""
        models = {model.of(name) for model in self.models.values()}
        models |= {self.around.of(name)} if self.around is not None else set()
        return models | {one for model in models for one in self.textures.get(model, ())}


def encode(site: Site) -> bytes:
    """Return the site as JSON, the same bytes for the same site."""
    return msgspec.json.encode(site, order="sorted") + b"\n"


def decode(raw: bytes) -> Site:
    """Return a site; PackageError if it is damaged."""
    try:
        return msgspec.json.decode(raw, type=Site)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackageError(
            Text(
                zh="展位包的文件目录（site.json）已损坏。",
                en="The package's list of files (site.json) is damaged.",
            ),
            Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package."),
        ) from error


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a site, as published in docs/."""
    (reference,), components = msgspec.json.schema_components([Site], ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Expo Studio package: which file is for what",
        "description": "site.json; see package.md.",
        "allOf": [reference],
        "$defs": components,
    }


def of_version_1(names: Iterable[str]) -> Site:
    """Return the site of a package of version 1, which had one set and no such file."""
    site = Site()
    for name in names:
        if name.startswith("assets/") and name.endswith(".glb"):
            key = AssetId(name.removeprefix("assets/").removesuffix(".glb"))
            site.models[key] = ModelFiles(name, name)
    return site
