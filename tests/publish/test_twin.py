"""The plain pages: everything the booth says, for everyone, without a script."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.library import starter
from expo_studio.model.openings import Answer, Openings
from expo_studio.publish.package import write_package
from expo_studio.text import Language, Text
from tests.publish.conftest import eventful, workshop

AXE = Path(__file__).resolve().parents[2] / "expo_studio/web/node_modules/axe-core/axe.min.js"


def violations(page: Any) -> list[str]:
    """Return what axe-core finds wrong; it is run beside the page's own policy."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document)")["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [390, 1200])
def test_everything_is_there_without_scripts(
    rich_site: Path,
    serve: Callable[[Path], str],
    visit: Any,
    artifacts: Path,
    language: Language,
    width: int,
) -> None:
    booth, address = eventful(), serve(rich_site)
    here = visit(java_script_enabled=False, viewport={"width": width, "height": 800})
    here.page.goto(f"{address}{language}.html")
    text = here.page.inner_text("body")
    for product in booth.products.values():
        for words in (
            product.name,
            product.summary,
            product.price_terms,
            *(s.value for s in product.specs),
        ):
            assert words.in_language(language) in text
    for answer in booth.openings.answers:
        assert answer.answer.in_language(language) in text
    for image in here.page.locator("img").all():
        assert image.get_attribute("alt")
    assert here.page.locator("form [required]").count() == 4
    assert here.errors == []
    assert all(url.startswith(address) for url in here.requests)
    wide = here.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width
    here.page.screenshot(path=artifacts / f"twin-{language}-{width}.png", full_page=True)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_plain_page_is_accessible(
    rich_site: Path, serve: Callable[[Path], str], visit: Any, language: Language, scheme: str
) -> None:
    here = visit(color_scheme=scheme)
    here.page.goto(f"{serve(rich_site)}{language}.html")
    assert violations(here.page) == []
    assert here.errors == []


def test_search_engines_are_told(rich_site: Path) -> None:
    page = (rich_site / "en.html").read_text(encoding="utf-8")
    (told,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    graph = json.loads(told)["@graph"]
    kinds = [one["@type"] for one in graph]
    assert kinds == ["Organization", "ItemList", "ExhibitionEvent"]
    names = {one["item"]["name"] for one in graph[1]["itemListElement"]}
    assert "Lan companion robot" in names
    assert graph[2]["startDate"] == "2026-11-25T09:00:00+08:00"
    assert (rich_site / re.findall(r'og:image" content="([^"]+)"', page)[0]).is_file()


def test_paper_shows_products_without_buttons(
    rich_site: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    here = visit()
    here.page.goto(f"{serve(rich_site)}zh.html")
    here.page.emulate_media(media="print")
    assert here.page.is_visible("#product-robot-name")
    assert not here.page.is_visible("nav")
    assert not here.page.is_visible("form")


def test_hostile_texts_stay_text_in_plain_pages(tmp_path: Path, visit: Any) -> None:
    hostile = "</script><img src=x onerror=alert(1)>\"'\u2028<!--${title}$title"
    words = Text(hostile, hostile)
    kit = starter.sample()
    products = {
        key: replace(
            one, name=words, summary=words, model_number=hostile, link="javascript:alert(1)"
        )
        for key, one in kit.booth.products.items()
    }
    openings = Openings(answers=(Answer(words, words),), mail="a@b.example")
    booth = replace(kit.booth, title=words, exhibitor=words, products=products, openings=openings)
    write_package(booth, workshop(), tmp_path / "site")
    here = visit()
    dialogs: list[str] = []
    here.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for name in ("zh.html", "en.html", "index.html"):
        here.page.goto((tmp_path / "site" / name).as_uri())
        assert here.page.title().count("onerror") >= 1
        assert here.page.locator("img[src=x]").count() == 0
        assert here.page.locator("a[href^=javascript]").count() == 0
    assert dialogs == []
    assert here.errors == []
