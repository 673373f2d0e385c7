"""A hall as a static site: many packages on one floor plan, each with a door.

Of a package only its data are taken; every page and script is this program's own, so
that no exhibitor's package can run anything in the hall.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from expo_studio.errors import PackageError
from expo_studio.files import DISK, Disk
from expo_studio.model.hall import Hall, StallId
from expo_studio.model.hall_layout import laid_out
from expo_studio.publish import manifest
from expo_studio.publish.binding import bind, script_of
from expo_studio.publish.contents import Contents
from expo_studio.publish.findings import Severity
from expo_studio.publish.folder import write_folder
from expo_studio.publish.front import Where
from expo_studio.publish.hall_page import hall_page
from expo_studio.publish.inspect import Inspection, inspect_package
from expo_studio.publish.models import add_model
from expo_studio.publish.public import public_booth
from expo_studio.publish.reading import files_of
from expo_studio.publish.site import ModelFiles, Site
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "hall.json"
FORMAT, FORMAT_VERSION = "expo-studio-hall", 1
PAGE = ("hall.js", "hall.css")
HALL_TITLE = Text(zh="云展馆", en="Exhibition hall")


class HallBooth(Struct):
    """A booth in the hall manifest.

    Attributes:
        folder: Of its pages and files, within the hall.
        package: SHA-256 of the manifest of the package it came from.
        fingerprint: Of the key that signed the package, or empty.
        download: Bytes a phone fetches to show it in 3D.
    """

    title: Text
    exhibitor: Text
    number: str
    folder: str
    package: str
    fingerprint: str
    poster: str
    download: int
    products: list[Text]


class HallManifest(Struct):
    """What ``hall.json`` holds: the floor plan and who stands where."""

    format: str
    version: int
    hall: Hall
    extent: tuple[float, float]
    booths: dict[StallId, HallBooth]


@dataclass(frozen=True, slots=True)
class BuiltHall:
    """What was written; sizes in bytes.

    Attributes:
        entrance: What a visitor's browser fetches before walking anywhere.
    """

    path: Path
    booths: int
    files: int
    entrance: int


def build_hall(
    packages: Sequence[Path],
    out: Path,
    title: Text = HALL_TITLE,
    progress: Callable[[int, int], None] = lambda done, of: None,
    disk: Disk = DISK,
) -> BuiltHall:
    """Lay packages out and write the hall into a folder.

    Args:
        packages: In the order of the rows.
        out: The folder; an old hall there is replaced only by a whole new one.
        title: Of the hall.
        progress: Told how many packages of all are taken in; raising ends it.
        disk: Where it is written.

    Raises:
        PackageError: A package is not sound, or the disk refuses; nothing is half taken.
    """
    inside: dict[str, bytes] = {}
    booths: dict[StallId, HallBooth] = {}
    sizes: dict[StallId, tuple[float, float]] = {}
    for done, path in enumerate(packages):
        progress(done, len(packages))
        taken = _taken_in(path)
        stand = taken.inspection.booth.stand
        key = _name_for(stand.number, booths)
        folder = f"booths/{key}/"
        booths[key] = _listed(taken, folder)
        sizes[key] = (stand.width, stand.depth)
        inside.update({f"{folder}{name}": data for name, data in taken.contents.files.items()})
    hall = laid_out(title, sizes)
    described = HallManifest(FORMAT, FORMAT_VERSION, hall, hall.extent, booths)
    own = _own_files(described)
    inside.update(own)
    try:
        write_folder(inside, out, NAME, require_sound_hall, disk)
    except OSError as error:
        raise _unwritable(out, error) from error
    shown = [name for name in own if not name.startswith("offline/")]
    return BuiltHall(out, len(booths), len(inside), sum(len(own[name]) for name in shown))


def require_sound_hall(folder: Path) -> None:
    """Raise PackageError unless every booth of a hall reads back whole."""
    described = read_hall(folder)
    for booth in described.booths.values():
        _require_errorless(folder / booth.folder, inspect_package(folder / booth.folder))


def read_hall(folder: Path) -> HallManifest:
    """Return a hall's manifest; PackageError if it is missing, damaged or newer."""
    try:
        read = msgspec.json.decode((folder / NAME).read_bytes(), type=HallManifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _no_hall(folder) from error
    if read.format != FORMAT or read.version != FORMAT_VERSION:
        raise _no_hall(folder)
    if any(not re.fullmatch(r"booths/[A-Za-z0-9-]+/", one.folder) for one in read.booths.values()):
        raise _no_hall(folder)
    return read


@dataclass(frozen=True, slots=True)
class _Taken:
    """The data of a package, bound anew with this program's own pages."""

    inspection: Inspection
    contents: Contents
    site: Site
    package: str


def _taken_in(path: Path) -> _Taken:
    inspection = inspect_package(path)
    _require_errorless(path, inspection)
    given = dict(files_of(path))
    contents = Contents()
    site = _renamed(inspection.site, given, contents)
    bind(contents, public_booth(inspection.booth), site, Where(hall="../../index.html"))
    package = hashlib.sha256(given[manifest.NAME]).hexdigest()
    return _Taken(inspection, contents, site, package)


def _renamed(site: Site, given: dict[str, bytes], contents: Contents) -> Site:
    """Put the files a site names into the contents under the names of this version."""
    new = {name: _kept(name, given[name], contents) for name in site.files()}
    models = {key: ModelFiles(new[one.phone], new[one.desktop]) for key, one in site.models.items()}
    return msgspec.structs.replace(site, models=models)


def _kept(name: str, data: bytes, contents: Contents) -> str:
    if name.startswith("assets/"):
        return add_model(data, contents)
    contents.files[name] = data
    return name


def _listed(taken: _Taken, folder: str) -> HallBooth:
    booth = taken.inspection.booth
    return HallBooth(
        title=booth.title,
        exhibitor=booth.exhibitor,
        number=booth.stand.number,
        folder=folder,
        package=taken.package,
        fingerprint=taken.inspection.signer.fingerprint,
        poster=f"{folder}{taken.site.poster}" if taken.site.poster else "",
        download=manifest.decode(taken.contents.files[manifest.NAME]).sets["phone"].download,
        products=[one.name for one in booth.products.values()],
    )


def _own_files(described: HallManifest) -> dict[str, bytes]:
    built = files("expo_studio.web").joinpath("dist", "hall")
    own = {name: built.joinpath(name).read_bytes() for name in PAGE}
    encoded = msgspec.json.encode(described, order="sorted")
    frame = built.joinpath("index.html").read_text("utf-8")
    own["index.html"] = hall_page(
        frame, described.hall.title, [(one.folder, one) for one in described.booths.values()]
    ).encode()
    own[NAME] = encoded
    own["offline/hall.js"] = script_of("hall", encoded.decode())
    return own


def _name_for(number: str, taken: dict[StallId, HallBooth]) -> StallId:
    """Return the stand's number where it may name a folder and nobody has it, else a new one."""
    plain = re.sub(r"[^A-Za-z0-9-]", "", number)[:24]
    known = {name.lower() for name in taken}
    if plain and plain.lower() not in known:
        return StallId(plain)
    return next(
        StallId(name)
        for name in (f"booth-{at}" for at in range(len(taken) + 1, 2 * len(taken) + 3))
        if name not in known
    )


def _require_errorless(path: Path, inspection: Inspection) -> None:
    for finding in inspection.findings:
        if finding.severity is Severity.ERROR:
            message = Text(zh="{path}：{reason}", en="{path}: {reason}")
            raise PackageError(message.filled(path=path.name, reason=finding.message), finding.hint)


def _unwritable(out: Path, error: OSError) -> PackageError:
    return PackageError(
        Text(
            zh="展馆“{path}”无法写入：{reason}。",
            en="The hall “{path}” cannot be written: {reason}.",
        ).filled(path=out, reason=error.strerror or error),
        Text(zh="请腾出磁盘空间或换一个位置。", en="Make room, or choose another place."),
    )


def _no_hall(folder: Path) -> PackageError:
    return PackageError(
        Text(zh="“{path}”不是可用的展馆。", en="“{path}” is no hall that can be used.").filled(
            path=folder
        ),
        Text(zh="请用 expo-studio hall 重新生成。", en="Make it again with expo-studio hall."),
    )
