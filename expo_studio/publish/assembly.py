"""Putting a package together: the pages, the booth's public data and what it shows."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from expo_studio.errors import RenderError
from expo_studio.publish import manifest, signing
from expo_studio.publish.around import around_of
from expo_studio.publish.augmented import room_files
from expo_studio.publish.binding import bind
from expo_studio.publish.contents import Contents
from expo_studio.publish.front import Where
from expo_studio.publish.light import light_of
from expo_studio.publish.media import boards_of, media_of, narrations_of, replays_of
from expo_studio.publish.models import packed_models
from expo_studio.publish.outcome import Tally
from expo_studio.publish.public import public_booth
from expo_studio.publish.shots import Studio, products_pictured, shares_of
from expo_studio.publish.site import Inbox
from expo_studio.publish.skies import sky_of
from expo_studio.publish.spots import spots_of
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.outcome import Progress
    from expo_studio.publish.site import Site
    from expo_studio.publish.workshop import Workshop

BINDING = Text("正在写入并复查", "Writing and reading it back")


def contents_of(booth: Booth, workshop: Workshop, progress: Progress) -> Contents:
    """Return what a package holds, the manifest and its signature last.

    Raises:
        ExpoError: An asset that is placed is missing, damaged or cannot be packed.
    """
    shown = public_booth(booth)
    contents = Contents()
    spots = spots_of(booth, workshop.blobs) if workshop.painter is not None else ()
    tally = Tally(progress, len(shown.assets) + shares_of(booth, spots) + 1)
    described = packed_models(shown, workshop, contents, tally)
    _add_pictures(Studio(booth, workshop, contents, spots, tally), described)
    described.media = media_of(booth, workshop.blobs, contents)
    described.boards = boards_of(shown, workshop.blobs, contents)
    described.narrations = narrations_of(booth, workshop.blobs, contents)
    described.sky = sky_of(booth, workshop, contents)
    described.around = around_of(shown, workshop, contents)
    described.replays = replays_of(booth, workshop.blobs, contents)
    described.room = room_files(shown, workshop, contents)
    described.light = light_of(shown, workshop.blobs, contents)
    if shown.openings.is_sealed and workshop.inbox is not None:
        key = workshop.inbox()
        described.inbox = Inbox(base64.b64encode(key.public).decode(), key.fingerprint)
    tally.begin(BINDING)
    bind(contents, shown, described, Where(workshop.address))
    if workshop.key is not None:
        contents.files[signing.NAME] = workshop.key.sign(contents.files[manifest.NAME])
    return contents


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
