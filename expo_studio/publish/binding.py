"""Binding a package: pages, scripts for disks and the manifest around what it shows."""

from __future__ import annotations

import base64
import json
from importlib.resources import files
from typing import TYPE_CHECKING

from expo_studio.model import schema
from expo_studio.publish import manifest, site
from expo_studio.publish.front import Where, front_page
from expo_studio.publish.manifest import Manifest, SetFacts
from expo_studio.publish.site import SetName, Site
from expo_studio.publish.twin import plain_pages
from expo_studio.publish.weights import memory_of, weight_of
from expo_studio.text import Language

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.contents import Contents

PAGE = ("index.html", "booth.js", "booth.css", "LICENSES.txt")
ROOM_PAGE = {
    "ar.html": "index.html",
    "ar.js": "ar.js",
    "ar.css": "ar.css",
    "model-viewer.js": "model-viewer.js",
    "MODEL-VIEWER-LICENSE.txt": "LICENSE.txt",
}
PLAIN_STYLE = "plain.css"
OFFLINE = "offline/"


def bind(contents: Contents, shown: Booth, described: Site, where: Where) -> None:
    """Add everything to the contents that follows from what is in them, the manifest last.

    Args:
        contents: Hold the models, pictures and media already.
        shown: The public part of a booth.
        described: Which file is for what.
        where: Where the package will stand.
    """
    contents.files["booth.json"] = schema.encode(shown)
    contents.files[site.NAME] = site.encode(described)
    _add_pages(shown, described, contents, where)
    facts = {name.value: _facts(shown, described, contents, name) for name in SetName}
    _add_offline(contents, described)
    contents.files[manifest.NAME] = manifest.encode(_manifest(shown, facts, contents))


def _add_pages(shown: Booth, described: Site, contents: Contents, where: Where) -> None:
    built = files("expo_studio.web").joinpath("dist")
    for name in PAGE:
        contents.files[name] = built.joinpath("booth", name).read_bytes()
    if described.room:
        for name, source in ROOM_PAGE.items():
            contents.files[name] = built.joinpath("ar", source).read_bytes()
    contents.files[PLAIN_STYLE] = built.joinpath("plain", PLAIN_STYLE).read_bytes()
    contents.files["index.html"] = front_page(
        contents.files["index.html"].decode(), shown, described, where
    ).encode()
    contents.files.update(plain_pages(shown, described, where.address))


def _add_offline(contents: Contents, described: Site) -> None:
    """Add scripts that hand files to a page opened from a disk, which may not fetch them."""
    wanted = {name.partition("/")[2].partition(".")[0]: name for name in described.offline_files()}
    for stem, name in sorted(wanted.items()):
        data = base64.b64encode(contents.files[name]).decode()
        contents.files[f"{OFFLINE}{stem}.js"] = script_of(stem, data)
    for stem in ("booth", "site"):
        contents.files[f"{OFFLINE}{stem}.js"] = script_of(
            stem, contents.files[f"{stem}.json"].decode()
        )


def script_of(name: str, content: str) -> bytes:
    """Return a script that hands a text to a page opened from a disk."""
    literal = json.dumps(content).replace("\u2028", "\\u2028").replace("</", "<\\/")
    return f"expoFile({json.dumps(name)},{literal});\n".encode()


def _facts(booth: Booth, described: Site, contents: Contents, name: SetName) -> SetFacts:
    weights = {
        key: weight_of(contents.files[one.of(name)]) for key, one in described.models.items()
    }
    fetched = described.shapes_of(name)
    fetched |= {described.sky.of(name)} if described.sky is not None else set()
    shared = {file for one in fetched for file in described.textures.get(one, ())}
    fetched |= {"booth.json", site.NAME, "index.html", "booth.js", "booth.css"}
    around = described.around
    beyond = weight_of(contents.files[around.of(name)]).triangles if around is not None else 0
    return SetFacts(
        triangles=beyond + sum(weights[item.asset].triangles for item in booth.placements.values()),
        texture_bytes=sum(one.texture_bytes for one in weights.values())
        + sum(memory_of(contents.files[one]) for one in shared),
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
