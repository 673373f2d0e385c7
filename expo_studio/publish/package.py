"""Writing a package: a ZIP or a folder, read back and verified before success is told."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from expo_studio.errors import PackageError
from expo_studio.files import DISK, Disk, part_of, put_in_place, sweep
from expo_studio.publish import manifest
from expo_studio.publish.assembly import contents_of
from expo_studio.publish.findings import Severity
from expo_studio.publish.folder import write_folder
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.manifest import MIMETYPE
from expo_studio.publish.outcome import Written
from expo_studio.reasons import unwritable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from expo_studio.model.booth import Booth
    from expo_studio.publish.outcome import Progress
    from expo_studio.publish.workshop import Workshop

SUFFIX = ".expo"
EPOCH = (1980, 1, 1, 0, 0, 0)
STORED = (".gz", ".webp", ".jpg", ".png", ".mp4", ".webm", ".m4a", ".mp3", ".ogg", ".flac")


def write_package(
    booth: Booth,
    workshop: Workshop,
    out: Path,
    progress: Progress = lambda step: None,
    disk: Disk = DISK,
) -> Written:
    """Export a booth to ``out``: a package file if it ends in .expo, else a folder.

    Args:
        booth: What to export; hidden placements and unused assets stay out.
        workshop: What it is made with.
        out: The old file or folder there is replaced only by a whole new one.
        progress: Told how far it is; raising ends the export.
        disk: Where it is written.

    Raises:
        PackageError: The disk refuses, or what was written does not read back.
        ExpoError: An asset is missing or damaged.
    """
    contents = contents_of(booth, workshop, progress)
    inside = contents.files
    try:
        sweep(out.resolve().parent)
        if out.suffix == SUFFIX:
            _write_archive(inside, out, disk)
        else:
            write_folder(sorted(inside.items()), out, manifest.NAME, _require_sound, disk)
    except OSError as error:
        raise PackageError(*unwritable(out, error)) from error
    workshop.cache.tidy()
    sets = manifest.decode(inside[manifest.NAME]).sets
    return Written(
        path=out,
        size=sum(map(len, inside.values())) if out.is_dir() else out.stat().st_size,
        files=len(inside),
        phone=sets["phone"].download,
        desktop=sets["desktop"].download,
        parts=tuple(contents.parts),
        left_out=tuple(contents.left_out),
        fingerprint=workshop.key.fingerprint if workshop.key else "",
    )


def _write_archive(inside: Mapping[str, bytes], out: Path, disk: Disk) -> None:
    data = archive_of(inside)
    with part_of(out) as part:
        file = disk.create(part)
        try:
            disk.write(file, data)
            disk.flush(file)
        finally:
            disk.close(file)
        _require_sound(part)
        put_in_place(part, out, disk)


def archive_of(inside: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the files: fixed times and order, the media type first and stored."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in (("mimetype", MIMETYPE), *sorted(inside.items())):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            is_stored = name == "mimetype" or name.endswith(STORED)
            kind = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, compress_type=kind, compresslevel=6)
    return buffer.getvalue()


def _require_sound(path: Path) -> None:
    for finding in inspect_package(path).findings:
        if finding.severity is Severity.ERROR:
            raise PackageError(finding.message, finding.hint)
