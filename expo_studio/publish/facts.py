"""What search engines are told of a booth, in the words of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import ProductId
    from expo_studio.publish.site import Site
    from expo_studio.text import Language

Json = dict[str, Any]


def event_facts(booth: Booth, site: Site, language: Language, address: str) -> Json:
    """Return the JSON-LD of a booth: its products, and each live time as an event."""
    organizer = {
        "@type": "Organization",
        "name": booth.exhibitor.in_language(language) or booth.title.in_language(language),
    }
    products = [_product(key, booth, site, language, address) for key in booth.products]
    listed = {
        "@type": "ItemList",
        "name": booth.title.in_language(language),
        "numberOfItems": len(products),
        "itemListElement": [
            {"@type": "ListItem", "position": place, "item": one}
            for place, one in enumerate(products, 1)
        ],
    }
    events = [
        _event(booth, language, address, organizer, time.starts, time.ends)
        for time in booth.openings.live_times
    ]
    return {"@context": "https://schema.org", "@graph": [organizer, listed, *events]}


def _event(
    booth: Booth, language: Language, address: str, organizer: Json, starts: str, ends: str
) -> Json:
    place = booth.openings.live_link or address
    event = {
        "@type": "ExhibitionEvent",
        "name": booth.title.in_language(language),
        "startDate": starts,
        "endDate": ends,
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "organizer": organizer,
    }
    return {**event, "location": {"@type": "VirtualLocation", "url": place}} if place else event


def _product(key: ProductId, booth: Booth, site: Site, language: Language, address: str) -> Json:
    product = booth.products[key]
    told: Json = {"@type": "Product", "name": product.name.in_language(language)}
    optional = {
        "description": product.summary.in_language(language),
        "model": product.model_number,
        "category": product.category.in_language(language),
        "url": product.link,
        "image": [f"{address}{one.file}" for one in site.pictures.get(key, [])],
        "additionalProperty": [
            {
                "@type": "PropertyValue",
                "name": one.name.in_language(language),
                "value": one.value.in_language(language),
            }
            for one in product.specs
        ],
    }
    return {**told, **{name: value for name, value in optional.items() if value}}
