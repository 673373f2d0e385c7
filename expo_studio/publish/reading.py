"""Opening a package of a stranger: nothing is believed before it is checked.

Works on a ``.expo`` file, on its bytes, and on an unpacked folder.
"""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from expo_studio.errors import PackageError
from expo_studio.publish.manifest import MIMETYPE
from expo_studio.text import Text

ENTRY_LIMIT = 10_000
FILE_LIMIT = 300_000_000
TOTAL_LIMIT = 1_500_000_000
RATIO_LIMIT = 200
END_SIZE, LOCATOR_SIZE, NAME_SPACE = 22, 20, 256
"""Bytes of the records at the end of a ZIP, and of one entry of its directory at most."""
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{i}" for i in range(10)), *(f"lpt{i}" for i in range(10))}
)
ASK_AGAIN = Text(zh="请向展商索取新的展位包。", en="Ask the exhibitor for a new package.")


def unsafe(reason: Text) -> PackageError:
    """Return the error for a package that is not what it should be, for a reason."""
    return PackageError(
        Text(zh="展位包不可用：{reason}。", en="The package cannot be used: {reason}.").filled(
            reason=reason
        ),
        ASK_AGAIN,
    )


Source = Path | bytes
"""A package: where it lies, or what a ``.expo`` file holds."""


def files_of(source: Source) -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of a package, checked for size and place as they come.

    Raises:
        PackageError: A name, a size or the container is unsound.
    """
    if isinstance(source, Path) and source.is_dir():
        yield from _folder_files(source)
        return
    try:
        with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
            _require_plain_end(file)
            with zipfile.ZipFile(file) as archive:
                yield from _archive_files(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        ValueError,
        RuntimeError,
    ) as error:
        raise unsafe(Text(zh="文件已损坏或不完整", en="the file is damaged or cut off")) from error


def _require_plain_end(file: BinaryIO) -> None:
    """Refuse an archive by its last bytes, before its directory of any length is read.

    A package ends with the plain record of a ZIP: no comment, no ZIP64, few entries.
    """
    size = file.seek(0, 2)
    file.seek(max(0, size - END_SIZE - LOCATOR_SIZE))
    tail = file.read()
    end = tail[-END_SIZE:]
    if len(end) < END_SIZE or not end.startswith(b"PK\x05\x06"):
        raise zipfile.BadZipFile
    count, directory = struct.unpack_from("<HI", end, 10)
    if tail.startswith(b"PK\x06\x07") or count == 0xFFFF:
        raise unsafe(Text(zh="文件过多", en="it holds too many files"))
    if count > ENTRY_LIMIT or directory > ENTRY_LIMIT * NAME_SPACE:
        raise unsafe(Text(zh="文件过多", en="it holds too many files"))


def _archive_files(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = archive.infolist()
    _require_modest(entries)
    require_safe_names([one.filename for one in entries])
    first = entries[0] if entries else None
    if first is None or first.filename != "mimetype" or archive.read(first) != MIMETYPE:
        raise unsafe(Text(zh="不是展位包", en="it is no package of Expo Studio"))
    for one in entries[1:]:
        data = archive.read(one)
        if len(data) != one.file_size:
            raise unsafe(Text(zh="文件大小不符", en="a file is not as long as it says"))
        yield one.filename, data


def _require_modest(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse bombs from the directory, before anything is unpacked."""
    if len(entries) > ENTRY_LIMIT:
        raise unsafe(Text(zh="文件过多", en="it holds too many files"))
    total = sum(one.file_size for one in entries)
    for one in entries:
        is_bomb = one.file_size > max(1, one.compress_size) * RATIO_LIMIT
        if one.file_size > FILE_LIMIT or total > TOTAL_LIMIT or is_bomb:
            raise unsafe(Text(zh="解压后过大", en="it would unpack to a senseless size"))
        if (one.external_attr >> 28) == 0xA:
            raise unsafe(Text(zh="含有符号链接", en="it holds a symbolic link"))


def require_safe_names(names: list[str]) -> None:
    """Raise PackageError if a name could leave the folder, hide, or clash on some system."""
    folded: set[str] = set()
    for name in names:
        parts = PurePosixPath(name).parts
        is_plain = (
            name.isascii()
            and name.isprintable()
            and not any(sign in name for sign in '\\:*?"<>|')
            and not name.startswith("/")
            and not name.endswith("/")
            and str(PurePosixPath(name)) == name
        )
        stems = {part.split(".")[0].lower() for part in parts}
        if not is_plain or ".." in parts or stems & RESERVED:
            shown = unicodedata.normalize("NFC", name).encode("ascii", "replace").decode()[:60]
            raise unsafe(
                Text(zh="不允许的文件名“{n}”", en="the name “{n}” is not allowed").filled(n=shown)
            )
        if name.lower() in folded:
            raise unsafe(Text(zh="文件名重复", en="two files have the same name"))
        folded.add(name.lower())


def _folder_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    found = sorted(folder.rglob("*"))
    if any(one.is_symlink() for one in found):
        raise unsafe(Text(zh="含有符号链接", en="it holds a symbolic link"))
    paths = [one for one in found if one.is_file()]
    names = [one.relative_to(folder).as_posix() for one in paths]
    if len(names) > ENTRY_LIMIT or sum(one.stat().st_size for one in paths) > TOTAL_LIMIT:
        raise unsafe(Text(zh="文件夹过大", en="the folder is too large"))
    require_safe_names(names)
    for name, path in zip(names, paths, strict=True):
        yield name, path.read_bytes()
