"""ZIP files of strangers: judged by their list of contents before anything is unpacked.

Source: PKWARE APPNOTE 6.3.10; the Info-ZIP Unicode path field is not needed, since names
are tried as UTF-8 and as GB 18030, which is what archives from Chinese Windows hold.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from expo_studio.errors import AssetError
from expo_studio.text import Text

ENTRY_LIMIT = 4_000
UNPACKED_LIMIT = 600_000_000
"""Bytes of everything in an archive."""
RATIO_LIMIT, RATIO_FROM = 250, 20_000_000
"""A larger entry that shrank more than so many times is a bomb, not a model."""
UTF8_FLAG, ENCRYPTED = 0x800, 0x1
CHUNK = 1 << 20
FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
HINT = Text(
    zh="请解压后导入其中的模型，或重新打包。",
    en="Unpack it and import the model inside, or pack it again.",
)


class Archive:
    """The files in a ZIP by their names, folders left out.

    Attributes:
        names: Relative names with forward slashes, in the order of the archive.
    """

    def __init__(self, path: Path) -> None:
        """Open an archive; AssetError if it is damaged, a bomb, or has names that escape."""
        self._path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._refused(Text(zh="文件已损坏", en="it is damaged")) from error
        self._entries = dict(self._listed())
        self.names = tuple(self._entries)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def read(self, name: str) -> bytes:
        """Return a file's bytes; AssetError if it is missing or damaged."""
        return b"".join(self._chunks(name))

    def unpack(self, folder: Path) -> None:
        """Write every file below a folder; AssetError if one is damaged."""
        for name in self.names:
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("wb") as out:
                for chunk in self._chunks(name):
                    out.write(chunk)

    def _chunks(self, name: str) -> Iterator[bytes]:
        entry = self._entries.get(name)
        if entry is None:
            raise self._refused(Text(zh="缺少“{n}”", en="“{n}” is missing").filled(n=name))
        left = entry.file_size
        try:
            with self._zip.open(entry) as file:
                while chunk := file.read(CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise zipfile.BadZipFile(name)
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise self._refused(
                Text(zh="其中的“{n}”已损坏", en="“{n}” in it is damaged").filled(n=name)
            ) from error

    def _listed(self) -> Iterator[tuple[str, zipfile.ZipInfo]]:
        entries = self._zip.infolist()
        if len(entries) > ENTRY_LIMIT:
            raise self._refused(
                Text(
                    zh="里面有 {n} 个文件，上限为 {m} 个",
                    en="it holds {n} files, and {m} is the limit",
                ).filled(n=len(entries), m=ENTRY_LIMIT)
            )
        self._require_modest(entries)
        seen: set[str] = set()
        for entry in entries:
            name = _name_of(entry)
            if entry.is_dir() or name.endswith("/") or name.startswith("__MACOSX/"):
                continue
            self._require_inside(name, entry)
            if name.casefold() in seen:
                raise self._refused(
                    Text(zh="“{n}”出现了两次", en="“{n}” is in it twice").filled(n=name)
                )
            seen.add(name.casefold())
            yield name, entry

    def _require_modest(self, entries: list[zipfile.ZipInfo]) -> None:
        if any(entry.flag_bits & ENCRYPTED for entry in entries):
            raise self._refused(Text(zh="它有密码", en="it is locked with a password"))
        is_bomb = any(
            entry.file_size > RATIO_FROM
            and entry.file_size > RATIO_LIMIT * max(entry.compress_size, 1)
            for entry in entries
        )
        total = sum(entry.file_size for entry in entries)
        if is_bomb or total > UNPACKED_LIMIT:
            raise self._refused(
                Text(
                    zh="解压后有 {n} MB，大得不合理",
                    en="it would unpack to {n} MB, which is beyond reason",
                ).filled(n=total // 1_000_000)
            )

    def _require_inside(self, name: str, entry: zipfile.ZipInfo) -> None:
        """Refuse names that lead elsewhere, here or on another system, and links."""
        parts = PurePosixPath(name).parts
        is_link = stat.S_ISLNK(entry.external_attr >> 16)
        is_bad = is_link or name.startswith("/") or ".." in parts or FORBIDDEN.search(name)
        if is_bad or len(name) > 240 or any(RESERVED.match(one) for one in parts):
            raise self._refused(
                Text(zh="其中的文件名“{n}”不安全", en="the name “{n}” in it is not safe").filled(
                    n=ascii(name)[1:80].rstrip("'")
                )
            )

    def _refused(self, reason: Text) -> AssetError:
        return AssetError(
            Text(
                zh="压缩文件“{name}”无法使用：{reason}。",
                en="The archive “{name}” cannot be used: {reason}.",
            ).filled(name=self._path.name, reason=reason),
            HINT,
        )


def _name_of(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name as it was meant, with forward slashes."""
    name = entry.orig_filename
    if not entry.flag_bits & UTF8_FLAG:
        name = _guessed(name.encode("cp437", "replace"))
    return name.replace("\\", "/").removeprefix("./")


def _guessed(raw: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp437")
