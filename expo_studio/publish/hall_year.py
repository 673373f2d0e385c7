"""The hall's year on its page: when it and its booths are live, also without scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import TYPE_CHECKING, Any, Protocol

from expo_studio.model.calendar import legible, openings_of
from expo_studio.model.invitations import calendar_file
from expo_studio.publish.twin import json_for_html
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.hall import Hall
    from expo_studio.model.openings import LiveTime

CALENDAR = "calendar.ics"
WHOLE_HALL = Text("整个展馆", "The whole hall")
MOST_NAMES = 3
"""Booths named beside a time; of the others the number is told."""
MOST_TIMES = 60
"""Times listed for those without scripts."""


class Scheduled(Protocol):
    """When a booth of the hall is live."""

    title: Text
    live_times: tuple[LiveTime, ...]


def times_of(hall: Hall, booths: Iterable[Scheduled]) -> tuple[LiveTime, ...]:
    """Return when the hall is live: its own times, or all those of its booths if it has none."""
    return legible(hall.live_times) or tuple(
        dict.fromkeys(time for one in booths for time in one.live_times)
    )


def calendar_of(hall: Hall, booths: Iterable[Scheduled]) -> bytes | None:
    """Return the hall's times for people's own calendars; None if there are none."""
    openings = openings_of(times_of(hall, booths))
    return calendar_file(hall.title, hall.title, openings) if openings else None


def programme(hall: Hall, booths: Iterable[Scheduled]) -> str:
    """Return the times in order as list items, each in the zone it was written in."""
    told: dict[LiveTime, list[Text]] = {time: [WHOLE_HALL] for time in legible(hall.live_times)}
    for booth in booths:
        for time in booth.live_times:
            told.setdefault(time, []).append(booth.title)
    ordered = sorted(
        told.items(), key=lambda one: [(o.begins, o.ends) for o in openings_of((one[0],))]
    )
    return "\n".join(_item(*one) for one in ordered[:MOST_TIMES])


def hall_facts(hall: Hall, booths: Mapping[str, Scheduled]) -> str:
    """Return what search engines are told of the hall, as JSON that may stand in a page."""
    name, about = _both(hall.title), _both(hall.description)
    events: list[dict[str, Any]] = [
        {
            "@type": "ExhibitionEvent",
            "name": name,
            "startDate": one.starts,
            "endDate": one.ends,
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        }
        for one in times_of(hall, booths.values())
    ]
    listed = {
        "@type": "ItemList",
        "name": name,
        "numberOfItems": len(booths),
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": _both(one.title),
                "url": f"{folder}index.html",
            }
            for place, (folder, one) in enumerate(booths.items(), 1)
        ],
    }
    if about:
        listed["description"] = about
    return json_for_html({"@context": "https://schema.org", "@graph": [listed, *events]})


def _item(time: LiveTime, names: list[Text]) -> str:
    shown = " · ".join(_both(one) for one in names[:MOST_NAMES])
    more = f" +{len(names) - MOST_NAMES}" if len(names) > MOST_NAMES else ""
    moments = " – ".join(
        f'<time datetime="{escape(one)}">{escape(_readable(one))}</time>'
        for one in (time.starts, time.ends)
    )
    return f"<li>{moments} {escape(shown)}{more}</li>"


def _readable(moment: str) -> str:
    """Return a legible moment as people read it, its zone kept: 2026-11-25 09:00 (+08:00)."""
    day, clock, zone = moment[:10], moment[11:16], moment[19:]
    return f"{day} {clock} ({'UTC' if zone == '+00:00' else zone})"


def _both(text: Text) -> str:
    return " · ".join(dict.fromkeys(filter(None, (text.zh, text.en))))
