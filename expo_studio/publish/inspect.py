"""What is in a package, and what is wrong with it, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from expo_studio.errors import ExpoError, PackageError
from expo_studio.gltf.read import read_model
from expo_studio.model import schema
from expo_studio.publish import manifest
from expo_studio.publish.reading import ASK_AGAIN, files_of, unsafe
from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from expo_studio.model.booth import Booth
    from expo_studio.publish.manifest import Manifest


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class PackageFinding:
    """Something wrong with a file of a package."""

    severity: Severity
    file: str
    message: Text
    hint: Text


@dataclass(frozen=True, slots=True)
class Inspection:
    """A package that can be opened, and what was found in it."""

    manifest: Manifest
    booth: Booth
    findings: tuple[PackageFinding, ...]


def inspect_package(path: Path) -> Inspection:
    """Return what is in a package and everything that is wrong with its parts.

    Raises:
        PackageError: It cannot be trusted as a whole.
    """
    raw: dict[str, bytes] = {}
    entries = {}
    findings: list[PackageFinding] = []
    for name, data in files_of(path):
        if name in {manifest.NAME, "booth.json"}:
            raw[name] = data
        if name != manifest.NAME:
            entries[name] = manifest.entry_of(data)
        if name.startswith("assets/"):
            findings += _asset_findings(name, data)
    if len(raw) != 2:
        raise unsafe(Text(zh="缺少清单或展位数据", en="its manifest or its booth is missing"))
    described = manifest.decode(raw[manifest.NAME])
    findings += [_changed(name) for name in manifest.differing(described, entries)]
    try:
        booth = schema.decode(raw["booth.json"]).booth
    except ExpoError as error:
        raise PackageError(error.message, ASK_AGAIN) from error
    findings += _missing_assets(booth, set(entries))
    return Inspection(described, booth, tuple(findings))


def _asset_findings(name: str, data: bytes) -> list[PackageFinding]:
    try:
        read_model(data)
    except ExpoError as error:
        return [PackageFinding(Severity.ERROR, name, error.message, ASK_AGAIN)]
    return []


def _changed(name: str) -> PackageFinding:
    return PackageFinding(
        Severity.ERROR,
        name,
        Text(
            zh="文件“{name}”缺失、多余或被改动过。",
            en="The file “{name}” is missing, added or was changed.",
        ).filled(name=name),
        ASK_AGAIN,
    )


def _missing_assets(booth: Booth, names: set[str]) -> list[PackageFinding]:
    return [
        _changed(f"assets/{key}.glb") for key in booth.assets if f"assets/{key}.glb" not in names
    ]
