"""One booth of a hall: the data of a package, bound anew with this program's own pages.

Of a package only its data are taken; every page and script is this program's own, so
that no exhibitor's package can run anything in the hall.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from expo_studio.model.calendar import legible
from expo_studio.model.openings import LiveTime
from expo_studio.publish import manifest
from expo_studio.publish.binding import bind
from expo_studio.publish.contents import Contents
from expo_studio.publish.front import Where
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.models import add_model
from expo_studio.publish.public import public_booth
from expo_studio.publish.reading import files_of
from expo_studio.publish.site import ModelFiles, Site
from expo_studio.publish.taking_in import require_errorless
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.hall import Exhibit


class HallBooth(Struct):
    """A booth in the hall manifest.

    Attributes:
        folder: Of its pages and files, within the hall.
        package: SHA-256 of the manifest of the package it came from.
        fingerprint: Of the key that signed the package, or empty.
        download: Bytes a phone fetches to show it in 3D.
        live_times: When the booth is live.
        live_link: Where one watches it then, or empty.
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
    live_times: tuple[LiveTime, ...] = ()
    live_link: str = ""


def bound(exhibit: Exhibit, data: bytes, folder: str) -> tuple[HallBooth, dict[str, bytes]]:
    """Return a booth for the hall, and its files by their names within its folder.

    Raises:
        PackageError: The package is not sound.
    """
    inspection = inspect_package(data)
    require_errorless(exhibit.source, inspection)
    given = dict(files_of(data))
    contents = Contents()
    site = _renamed(inspection.site, given, contents)
    bind(contents, public_booth(inspection.booth), site, Where(hall="../../index.html"))
    booth = HallBooth(
        title=inspection.booth.title,
        exhibitor=inspection.booth.exhibitor,
        number=inspection.booth.stand.number,
        folder=folder,
        package=exhibit.package,
        fingerprint=exhibit.fingerprint,
        poster=f"{folder}{site.poster}" if site.poster else "",
        download=manifest.decode(contents.files[manifest.NAME]).sets["phone"].download,
        products=[one.name for one in inspection.booth.products.values()],
        live_times=legible(inspection.booth.openings.live_times),
        live_link=inspection.booth.openings.live_link,
    )
    return booth, contents.files


def _renamed(site: Site, given: dict[str, bytes], contents: Contents) -> Site:
    """Put the files a site names into the contents under the names of this version."""
    new = {name: _kept(name, given[name], contents) for name in site.files()}
    models = {key: ModelFiles(new[one.phone], new[one.desktop]) for key, one in site.models.items()}
    textures = {new[name]: one for name, one in site.textures.items() if name in new}
    return msgspec.structs.replace(site, models=models, textures=textures)


def _kept(name: str, data: bytes, contents: Contents) -> str:
    if name.startswith("assets/"):
        return add_model(data, contents)
    contents.files[name] = data
    return name
