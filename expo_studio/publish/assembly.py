"""Putting a package together: the pages, the booth's public data and what it shows."""

from __future__ import annotations

import base64
import json
from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.errors import RenderError
from expo_studio.model import schema
from expo_studio.publish import manifest, signing, site
from expo_studio.publish.contents import Contents
from expo_studio.publish.front import front_page
from expo_studio.publish.manifest import Manifest, SetFacts
from expo_studio.publish.media import media_of, replays_of
from expo_studio.publish.models import packed_models
from expo_studio.publish.public import public_booth
from expo_studio.publish.shots import Studio, products_pictured
from expo_studio.publish.site import SetName, Site
from expo_studio.publish.twin import plain_pages
from expo_studio.publish.weights import weight_of
from expo_studio.text import Language

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.workshop import Progress, Workshop

PAGE = ("index.html", "booth.js", "booth.css", "LICENSES.txt")
PLAIN_STYLE = "plain.css"
OFFLINE = "offline/"


def contents_of(booth: Booth, workshop: Workshop, progress: Progress) -> Contents:
    """Return what a package holds, the manifest and its signature last.

    Raises:
        ExpoError: An asset that is placed is missing, damaged or cannot be packed.
    """
    shown = public_booth(booth)
    contents = Contents()
    described = Site(models=packed_models(shown, workshop, contents, progress))
    _add_pictures(Studio(booth, workshop, contents), described)
    described.media = media_of(booth, workshop.blobs, contents)
    described.replays = replays_of(booth, workshop.blobs, contents)
    contents.files["booth.json"] = schema.encode(shown)
    contents.files[site.NAME] = site.encode(described)
    _add_pages(shown, described, contents, workshop.address)
    facts = {name.value: _facts(shown, described, contents, name) for name in SetName}
    _add_offline(contents, described)
    encoded = manifest.encode(_manifest(shown, facts, contents))
    contents.files[manifest.NAME] = encoded
    if workshop.key is not None:
        contents.files[signing.NAME] = workshop.key.sign(encoded)
    return contents


def _add_pages(shown: Booth, described: Site, contents: Contents, address: str) -> None:
    built = files("expo_studio.web").joinpath("dist")
    for name in PAGE:
        contents.files[name] = built.joinpath("booth", name).read_bytes()
    contents.files[PLAIN_STYLE] = built.joinpath("plain", PLAIN_STYLE).read_bytes()
    contents.files["index.html"] = front_page(
        contents.files["index.html"].decode(), shown, described, address
    ).encode()
    contents.files.update(plain_pages(shown, described, address))


def _add_pictures(studio: Studio, described: Site) -> None:
    """Take the pictures; a machine that cannot draw leaves them out and says so."""
    painter = studio.workshop.painter
    try:
        if painter is not None:
            described.poster = studio.poster(painter)
            described.spots = studio.spots(painter)
    except RenderError as error:
        studio.contents.left_out.append(error)
        painter = None
    described.pictures = products_pictured(studio, painter)


def _add_offline(contents: Contents, described: Site) -> None:
    """Add scripts that hand files to a page opened from a disk, which may not fetch them."""
    wanted = {
        name.partition("/")[2].partition(".")[0]: name for name in described.files_of(SetName.PHONE)
    }
    for stem, name in sorted(wanted.items()):
        data = base64.b64encode(contents.files[name]).decode()
        contents.files[f"{OFFLINE}{stem}.js"] = _script(stem, data)
    for stem in ("booth", "site"):
        contents.files[f"{OFFLINE}{stem}.js"] = _script(
            stem, contents.files[f"{stem}.json"].decode()
        )


def _script(name: str, content: str) -> bytes:
    literal = json.dumps(content).replace("\u2028", "\\u2028").replace("</", "<\\/")
    return f"expoFile({json.dumps(name)},{literal});\n".encode()


def _facts(booth: Booth, described: Site, contents: Contents, name: SetName) -> SetFacts:
    weights = {
        key: weight_of(contents.files[one.of(name)]) for key, one in described.models.items()
    }
    fetched = {one.of(name) for one in described.models.values()}
    fetched |= {"booth.json", site.NAME, "index.html", "booth.js", "booth.css"}
    return SetFacts(
        triangles=sum(weights[item.asset].triangles for item in booth.placements.values()),
        texture_bytes=sum(one.texture_bytes for one in weights.values()),
        download=sum(len(contents.files[one]) for one in fetched),
    )


def _manifest(booth: Booth, facts: dict[str, SetFacts], contents: Contents) -> Manifest:
    missing = booth.title.missing()
    return Manifest(
        format=manifest.FORMAT,
        version=manifest.FORMAT_VERSION,
        title=booth.title,
        exhibitor=booth.exhibitor,
        languages=[language.value for language in Language if language not in missing],
        sets=facts,
        files={name: manifest.entry_of(data) for name, data in sorted(contents.files.items())},
    )
