"""The page in 3D: the built page with the booth's own head, poster and links."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from expo_studio.publish.facts import event_facts
from expo_studio.publish.twin import json_for_html, open_graph, page_of
from expo_studio.text import Language

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.publish.site import Site

HEAD = "<title>Expo Studio</title>"
HALL = '<a id="to-hall" class="button" href=""'
HALL_HIDDEN = 'data-words="toHall" hidden>'
POSTER = '<img id="poster" class="poster" alt="" hidden>'


@dataclass(frozen=True, slots=True)
class Where:
    """Where a package will stand.

    Attributes:
        address: On the web, ending in a slash, or empty.
        hall: Path from the package to the hall it stands in, or empty.
    """

    address: str = ""
    hall: str = ""


def front_page(built: str, booth: Booth, site: Site, where: Where) -> str:
    """Return the page in 3D for a booth.

    Args:
        built: The page as it is built for every booth.
        booth: The public part of a booth.
        site: Which file is for what.
        where: Where the package will stand.
    """
    address = where.address
    names = dict.fromkeys(filter(None, (booth.title.zh, booth.title.en)))
    title = " · ".join(names) or "Expo Studio"
    makers = " · ".join(dict.fromkeys(filter(None, (booth.exhibitor.zh, booth.exhibitor.en))))
    facts = json_for_html(event_facts(booth, site, Language.ZH, address))
    alternates = "".join(
        f'\n    <link rel="alternate" hreflang="{one.value}" href="{page_of(one)}">'
        for one in Language
    )
    head = (
        f"<title>{escape(title)}</title>\n"
        f'    <meta name="description" content="{escape(makers)}">\n'
        f"{open_graph(title, makers, site, address)}{alternates}\n"
        f'    <script type="application/ld+json">{facts}</script>'
    )
    page = built.replace(HEAD, head, 1)
    if site.poster:
        seen = f'<img id="poster" class="poster" alt="" fetchpriority="high" src="{site.poster}">'
        page = page.replace(POSTER, seen, 1)
    if where.hall:
        page = page.replace(HALL, f'<a id="to-hall" class="button" href="{escape(where.hall)}"', 1)
        page = page.replace(HALL_HIDDEN, 'data-words="toHall">', 1)
    return page
