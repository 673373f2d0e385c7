"""The manifest of a package: what it is, and the SHA-256 of every other file in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from expo_studio.errors import PackageError
from expo_studio.text import Text

FORMAT = "expo-studio-package"
FORMAT_VERSION = 1
NAME = "manifest.json"
MIMETYPE = b"application/vnd.expo-studio.package+zip"


class FileEntry(Struct, forbid_unknown_fields=True):
    """One file of a package."""

    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    size: Annotated[int, Meta(ge=0, le=2**40)]


class Manifest(Struct):
    """What a package holds.

    Attributes:
        triangles, texture_bytes: Of everything placed; the visitor's budget.
    """

    format: str
    version: int
    title: Text
    exhibitor: Text
    languages: list[str]
    triangles: int
    texture_bytes: int
    files: dict[str, FileEntry]


def entry_of(data: bytes) -> FileEntry:
    """Return the entry of a file."""
    return FileEntry(hashlib.sha256(data).hexdigest(), len(data))


def encode(manifest: Manifest) -> bytes:
    """Return the manifest as JSON, the same bytes for the same package."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted"), indent=1) + b"\n"


def decode(raw: bytes) -> Manifest:
    """Return a manifest; PackageError if it is damaged or of another version."""
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackageError(
            Text(zh="展位包的清单已损坏。", en="The package's manifest is damaged."),
            Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package."),
        ) from error
    if manifest.format != FORMAT or manifest.version != FORMAT_VERSION:
        raise PackageError(
            Text(
                zh="展位包的格式版本是 {version}，本程序支持 {known}。",
                en="The package has format version {version}; this program knows {known}.",
            ).filled(version=manifest.version, known=FORMAT_VERSION),
            Text(
                zh="请更新 Expo Studio，或请展商重新导出。",
                en="Update Expo Studio, or ask the exhibitor to export it again.",
            ),
        )
    return manifest


def differing(manifest: Manifest, found: Mapping[str, FileEntry]) -> list[str]:
    """Return the names that are missing, added or changed against the manifest."""
    names = sorted(set(manifest.files) | set(found))
    return [name for name in names if manifest.files.get(name) != found.get(name)]
