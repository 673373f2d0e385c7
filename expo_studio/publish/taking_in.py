"""Taking packages into a hall: what an organizer is told of each, and what keeps one out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from expo_studio.errors import PackageError
from expo_studio.model.findings import Severity as Gravity
from expo_studio.model.hall import Exhibit, Remark, StallId
from expo_studio.publish import manifest, signing
from expo_studio.publish.acceptance import organizer_findings
from expo_studio.publish.findings import Severity
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import SUFFIX, archive_of
from expo_studio.publish.reading import Source, files_of
from expo_studio.reasons import unreadable
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.publish.inspect import Inspection

LARGEST = 1_000_000_000
"""Bytes of one package that a hall's file can hold."""
MOST_REMARKS = 40


def packages_in(path: Path) -> tuple[Path, ...]:
    """Return the packages of a folder that holds some, else what the path is itself.

    What the disk refuses to show is told when the path is read.
    """
    found: tuple[Path, ...] = ()
    with suppress(OSError):
        if path.is_dir() and not (path / manifest.NAME).is_file():
            found = tuple(sorted(path.glob(f"*{SUFFIX}")))
    return found or (path,)


def package_at(path: Path) -> bytes:
    """Return a package as one file holds it, also of one that lies unpacked in a folder.

    Raises:
        PackageError: It cannot be read, or is larger than a hall can hold.
    """
    try:
        is_folder = path.is_dir()
        if not is_folder and path.stat().st_size > LARGEST:
            raise _too_large(path)
        data = archive_of(dict(files_of(path))) if is_folder else path.read_bytes()
    except OSError as error:
        raise PackageError(*unreadable(path, error)) from error
    if len(data) > LARGEST:
        raise _too_large(path)
    return data


def exhibit_of(data: bytes, source: str, signer: str = "") -> Exhibit:
    """Return what a hall shows of a package.

    Args:
        data: Of a ``.expo`` file.
        source: What the file is called.
        signer: Fingerprint of the key that was found sound when it came, if that is known.

    Raises:
        PackageError: It has errors, which keep it out; the gravest is told.
    """
    inspection = inspect_package(data)
    require_errorless(source, inspection)
    stand, described = inspection.booth.stand, inspection.manifest
    remarks = tuple(
        Remark(Gravity(one.severity.value), one.message, one.hint)
        for one in organizer_findings(inspection)[:MOST_REMARKS]
        if not (signer and one.file == signing.NAME)
    )
    phone = described.sets.get("phone")
    return Exhibit(
        blob=hashlib.sha256(data).hexdigest(),
        package=_manifest_hash(data),
        title=inspection.booth.title,
        exhibitor=inspection.booth.exhibitor,
        number=stand.number,
        kind=stand.kind,
        width=stand.width,
        depth=stand.depth,
        triangles=phone.triangles if phone else 0,
        download=phone.download if phone else 0,
        fingerprint=signer or inspection.signer.fingerprint,
        source=source,
        remarks=remarks,
    )


def require_errorless(source: str, inspection: Inspection) -> None:
    """Raise PackageError, named after the package, if anything in it is unsound."""
    for finding in inspection.findings:
        if finding.severity is Severity.ERROR:
            message = Text(zh="{path}：{reason}", en="{path}: {reason}")
            raise PackageError(message.filled(path=source, reason=finding.message), finding.hint)


def name_for(number: str, taken: Container[str]) -> StallId:
    """Return the stand's number where it may name a folder and nobody has it, else a new one.

    Args:
        number: As the exhibitor wrote it.
        taken: Names in use, in lower case.
    """
    plain = re.sub(r"[^A-Za-z0-9-]", "", number)[:24]
    if plain and plain.lower() not in taken:
        return StallId(plain)
    return StallId(next(name for at in range(1, 100_000) if (name := f"booth-{at}") not in taken))


def _manifest_hash(source: Source) -> str:
    raw = next(data for name, data in files_of(source) if name == manifest.NAME)
    return hashlib.sha256(raw).hexdigest()


def _too_large(path: Path) -> PackageError:
    return PackageError(
        Text(
            zh="“{name}”超过 {m} MB，展馆放不下。",
            en="“{name}” has more than {m} MB, more than a hall can hold.",
        ).filled(name=path.name, m=LARGEST // 1_000_000),
        Text(
            zh="请展商缩小视频和模型后重新导出。",
            en="Ask the exhibitor to make films and models smaller and export it again.",
        ),
    )
