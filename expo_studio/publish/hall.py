"""A hall as a static site: many packages on one floor plan, each with a door."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from expo_studio.errors import PackageError
from expo_studio.files import DISK, Disk
from expo_studio.model.hall import Hall, StallId
from expo_studio.model.hall_commands import TakeIn
from expo_studio.model.hall_layout import in_rows
from expo_studio.model.openings import LiveTime
from expo_studio.publish.binding import script_of
from expo_studio.publish.folder import write_folder
from expo_studio.publish.hall_booths import HallBooth, bound
from expo_studio.publish.hall_page import hall_page
from expo_studio.publish.hall_year import CALENDAR, calendar_of
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.taking_in import exhibit_of, name_for, package_at, require_errorless
from expo_studio.reasons import unwritable
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.publish.ports import Packages

Progress = Callable[[int, int], None]
"""Told how many steps of all are done; raising ends the work."""
NAME = "hall.json"
FORMAT, FORMAT_VERSION = "expo-studio-hall", 1
PAGE = ("hall.js", "hall.css")
HALL_TITLE = Text(zh="云展馆", en="Exhibition hall")


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
    progress: Progress = lambda done, of: None,
    disk: Disk = DISK,
    live_times: tuple[LiveTime, ...] = (),
) -> BuiltHall:
    """Lay packages out and write the hall into a folder.

    Args:
        packages: In the order of the rows.
        out: The folder; an old hall there is replaced only by a whole new one.
        title: Of the hall.
        progress: Told how many steps of all are done; raising ends it.
        disk: Where it is written.
        live_times: When the hall as a whole is live.

    Raises:
        PackageError: A package is not sound, or the disk refuses; nothing is half taken.
    """
    hall, paths = hall_of(packages, title, live_times)
    return write_hall(hall, _Lying(paths), out, progress, disk)


def hall_of(
    packages: Sequence[Path], title: Text, live_times: tuple[LiveTime, ...] = ()
) -> tuple[Hall, dict[StallId, Path]]:
    """Return a hall of packages in rows, and where each lies; PackageError if one is unsound."""
    hall, paths = Hall(title, live_times=live_times), dict[StallId, Path]()
    for path in packages:
        try:
            exhibit = exhibit_of(package_at(path), path.name)
        except PackageError as error:
            raise _named(path, error) from error
        key = name_for(exhibit.number, {one.lower() for one in paths})
        hall, paths[key] = TakeIn(key, exhibit).apply(hall), path
    return in_rows(hall), paths


def write_hall(
    hall: Hall,
    packages: Packages,
    out: Path,
    progress: Progress = lambda done, of: None,
    disk: Disk = DISK,
) -> BuiltHall:
    """Write a hall as it is laid out; booths that stand nowhere stay out.

    One booth after the other is bound, written and read back, and what an old hall there
    holds already is kept as it is.

    Args:
        hall: Stalls and exhibits.
        packages: Where the packages are.
        out: The folder; an old hall there is replaced only by a whole new one.
        progress: Told how many steps of all are done; raising ends it.
        disk: Where it is written.

    Raises:
        PackageError: A package is not sound, or the disk refuses; what was there stays.
    """
    site = _HallSite(hall, packages, progress)
    try:
        write_folder(site.files(), out, NAME, site.require_sound, disk)
    except OSError as error:
        raise PackageError(*unwritable(out, error)) from error
    return BuiltHall(out, len(site.standing), site.count, site.entrance)


@dataclass(frozen=True, slots=True)
class _Lying:
    """Packages on the disk."""

    paths: Mapping[StallId, Path]

    def package(self, key: StallId) -> bytes:
        """Return the bytes of a package."""
        return package_at(self.paths[key])


class _HallSite:
    """The files of a hall as they are made.

    Attributes:
        standing: Booths that are on the floor.
        count: Files made so far.
        entrance: Bytes of those a browser fetches first.
    """

    def __init__(self, hall: Hall, packages: Packages, progress: Progress) -> None:
        self.standing = {key: hall.exhibits[key] for key in hall.stalls if key in hall.exhibits}
        self.count = self.entrance = 0
        self._hall = hall
        self._packages = packages
        self._progress = progress

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield names and bytes, booth by booth."""
        booths: dict[StallId, HallBooth] = {}
        for key, exhibit in self.standing.items():
            self._tell(len(booths))
            folder = f"booths/{key}/"
            booths[key], inside = bound(exhibit, self._packages.package(key), folder)
            self.count += len(inside)
            for name, data in sorted(inside.items()):
                self._tell(len(booths) - 1)  # a slow disk takes its time for each
                yield f"{folder}{name}", data
        stalls = {key: self._hall.stalls[key] for key in booths}
        shown = replace(self._hall, stalls=stalls, exhibits={})
        own = _own_files(HallManifest(FORMAT, FORMAT_VERSION, shown, shown.extent, booths))
        self.count += len(own)
        self.entrance = sum(len(own[name]) for name in own if not name.startswith("offline/"))
        yield from sorted(own.items())

    def require_sound(self, folder: Path) -> None:
        """Raise PackageError unless every booth reads back whole."""
        require_sound_hall(folder, lambda done: self._tell(len(self.standing) + done))
        self._tell(2 * len(self.standing))  # what was given up meanwhile takes no place

    def _tell(self, done: int) -> None:
        self._progress(done, 2 * len(self.standing))


def require_sound_hall(folder: Path, progress: Callable[[int], None] = lambda done: None) -> None:
    """Raise PackageError unless every booth of a hall reads back whole."""
    described = read_hall(folder)
    for done, booth in enumerate(described.booths.values()):
        progress(done)
        place = folder / booth.folder
        require_errorless(place.name, inspect_package(place))


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


def _own_files(described: HallManifest) -> dict[str, bytes]:
    built = files("expo_studio.web").joinpath("dist", "hall")
    own = {name: built.joinpath(name).read_bytes() for name in PAGE}
    encoded = msgspec.json.encode(described, order="sorted")
    frame = built.joinpath("index.html").read_text("utf-8")
    own["index.html"] = hall_page(
        frame, described.hall, [(one.folder, one) for one in described.booths.values()]
    ).encode()
    own[NAME] = encoded
    own["offline/hall.js"] = script_of("hall", encoded.decode())
    calendar = calendar_of(described.hall, described.booths.values())
    if calendar is not None:
        own[CALENDAR] = calendar
    return own


def _named(path: Path, error: PackageError) -> PackageError:
    """Return the error with the name of the file, for it is one of many."""
    if path.name in error.message.en:
        return error
    message = Text(zh="{path}：{reason}", en="{path}: {reason}")
    return PackageError(message.filled(path=path.name, reason=error.message), error.hint)


def _no_hall(folder: Path) -> PackageError:
    return PackageError(
        Text(zh="“{path}”不是可用的展馆。", en="“{path}” is no hall that can be used.").filled(
            path=folder
        ),
        Text(zh="请用 expo-studio hall 重新生成。", en="Make it again with expo-studio hall."),
    )
