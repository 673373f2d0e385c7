"""The manifest of a package: what it is, and the SHA-256 of every other file in it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from expo_studio.errors import PackageError
from expo_studio.text import Text

FORMAT = "expo-studio-package"
FORMAT_VERSION = 3
NAME = "manifest.json"
MIMETYPE = b"application/vnd.expo-studio.package+zip"

Json = dict[str, Any]
Count = Annotated[int, Meta(ge=0, le=2**50)]


class FileEntry(Struct, forbid_unknown_fields=True):
    """One file of a package."""

    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    size: Annotated[int, Meta(ge=0, le=2**40)]


class SetFacts(Struct):
    """What a visitor's machine takes on with one set of models.

    Attributes:
        triangles: Of everything placed.
        texture_bytes: Graphics memory of all textures with mipmaps.
        download: Bytes of everything the page fetches to show the booth in 3D.
    """

    triangles: Count
    texture_bytes: Count
    download: Count


class Manifest(Struct):
    """What a package holds.

    Attributes:
        languages: In which the booth has a title, as BCP 47 tags.
        sets: Facts by the name of the set, ``phone`` and ``desktop``.
        files: Every file but the manifest and its signature.
    """

    format: str
    version: int
    title: Text
    exhibitor: Text
    languages: list[str]
    sets: dict[str, SetFacts]
    files: dict[str, FileEntry]


def entry_of(data: bytes) -> FileEntry:
    """Return the entry of a file."""
    return FileEntry(hashlib.sha256(data).hexdigest(), len(data))


def encode(manifest: Manifest) -> bytes:
    """Return the manifest as JSON, the same bytes for the same package."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted"), indent=1) + b"\n"


def decode(raw: bytes) -> Manifest:
    """Return a manifest of this or an older version.

    Raises:
        PackageError: It is damaged, no manifest, or of a newer version.
    """
    try:
        tree = msgspec.json.decode(raw, type=Json)
        _require_known(tree)
        for version in range(tree["version"], FORMAT_VERSION):
            tree = MIGRATIONS[version](tree)
        return msgspec.convert(tree, Manifest, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackageError(
            Text(zh="展位包的清单已损坏。", en="The package's manifest is damaged."),
            Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package."),
        ) from error


def version_of(raw: bytes) -> int:
    """Return the version a manifest was written in, 0 where it does not say."""
    try:
        version = msgspec.json.decode(raw, type=Json).get("version")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return 0
    return version if type(version) is int else 0


def differing(manifest: Manifest, found: Mapping[str, FileEntry]) -> list[str]:
    """Return the names that are missing, added or changed against the manifest."""
    names = sorted(set(manifest.files) | set(found))
    return [name for name in names if manifest.files.get(name) != found.get(name)]


def json_schema() -> Json:
    """Return the JSON Schema (2020-12) of a manifest, as published in docs/."""
    (reference,), components = msgspec.json.schema_components(
        [Manifest], ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Expo Studio package manifest",
        "description": f"Format version {FORMAT_VERSION}; see package.md.",
        "allOf": [reference],
        "properties": {"format": {"const": FORMAT}, "version": {"const": FORMAT_VERSION}},
        "$defs": components,
    }


def _require_known(tree: Json) -> None:
    version = tree.get("version")
    is_known = type(version) is int and 1 <= version <= FORMAT_VERSION
    if tree.get("format") == FORMAT and is_known:
        return
    raise PackageError(
        Text(
            zh="展位包的格式版本是 {version}，本程序支持到 {known}。",
            en="The package has format version {version}; this program knows up to {known}.",
        ).filled(version=str(version)[:20], known=FORMAT_VERSION),
        Text(
            zh="请更新 Expo Studio，或请展商重新导出。",
            en="Update Expo Studio, or ask the exhibitor to export it again.",
        ),
    )


def _to_2(tree: Json) -> Json:
    """Version 1 had one set, and said its facts beside the title."""
    files = tree.get("files", {})
    sizes = [
        entry.get("size", 0)
        for name, entry in files.items()
        if isinstance(entry, dict) and not name.startswith("offline/")
    ]
    facts = {
        "triangles": tree.get("triangles"),
        "texture_bytes": tree.get("texture_bytes"),
        "download": sum(one for one in sizes if type(one) is int),
    }
    kept = {key: value for key, value in tree.items() if key not in facts}
    return {**kept, "version": 2, "sets": {"phone": facts, "desktop": facts}}


def _to_3(tree: Json) -> Json:
    """Version 2 kept every texture inside each model; a reader of shared ones reads them too."""
    return {**tree, "version": 3}


MIGRATIONS: dict[int, Callable[[Json], Json]] = {1: _to_2, 2: _to_3}
