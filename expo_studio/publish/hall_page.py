"""The hall's page: a list of all booths that works without scripts, and a frame for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from string import Template
from typing import Protocol

from expo_studio.model.hall import Hall
from expo_studio.publish.hall_year import Scheduled, hall_facts, programme, times_of
from expo_studio.text import Text


class Listed(Scheduled, Protocol):
    """What the list tells of a booth."""

    exhibitor: Text
    number: str
    poster: str
    products: list[Text]


def hall_page(frame: str, hall: Hall, booths: Sequence[tuple[str, Listed]]) -> str:
    """Return the page of a hall.

    Args:
        frame: The page as it is built for every hall.
        hall: Its words.
        booths: Folder and facts of each booth, in the order of the rows.
    """
    return Template(frame).substitute(
        title=escape(_both(hall.title)),
        summary=escape(_both(hall.description)),
        description=_paragraph(hall.description),
        facts=hall_facts(hall, dict(booths)),
        year="" if times_of(hall, (one for _, one in booths)) else " hidden",
        programme=programme(hall, (one for _, one in booths)),
        booths="\n".join(_item(*one) for one in booths),
    )


def _paragraph(text: Text) -> str:
    if text == Text():
        return ""
    zh, en = escape(text.zh), escape(text.en)
    return f'<p class="description" data-zh="{zh}" data-en="{en}">{escape(_both(text))}</p>'


def _item(folder: str, booth: Listed) -> str:
    names = " ".join(_both(one) for one in booth.products)
    words = " ".join((_both(booth.title), _both(booth.exhibitor), booth.number, names)).lower()
    picture = (
        f'<img src="{booth.poster}" alt="" width="1280" height="720" loading="lazy">'
        if booth.poster
        else ""
    )
    number = f'<span class="number">{escape(booth.number)}</span> ' if booth.number else ""
    return (
        f'<li data-folder="{folder}" data-search="{escape(words)}">'
        f'<a href="{folder}index.html">{picture}'
        f'{number}<b data-zh="{escape(booth.title.zh)}" data-en="{escape(booth.title.en)}">'
        f"{escape(_both(booth.title))}</b> "
        '<span class="tag" data-words="liveNow" hidden></span></a></li>'
    )


def _both(text: Text) -> str:
    return " · ".join(dict.fromkeys(filter(None, (text.zh, text.en))))
