"""The card of a product in the picture follows the product: edited, it is drawn anew."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.model.booth import Booth
from expo_studio.model.ids import ProductId
from expo_studio.text import Text
from tests.stream.test_live import BOOTH, FRAMES, wait_for
from tests.stream.test_page import House, come_in

REMEMBER = """() => {
  const canvas = document.createElement("canvas");
  canvas.width = 320; canvas.height = 180;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const look = () => {
    context.drawImage(document.querySelector("#video"), 0, 0, 320, 180);
    return context.getImageData(8, 6, 100, 34).data;
  };
  const before = look();
  window.changed = () => {
    const now = look();
    let count = 0;
    for (let at = 0; at < now.length; at += 4) if (Math.abs(now[at] - before[at]) > 60) count += 1;
    return count;
  };
}"""
"""Counts how many pixels of the corner in which cards stand have changed since."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "--sound", "none") as made:
        yield made


def renamed(booth: Booth, key: ProductId, name: Text) -> Booth:
    return replace(booth, products={**booth.products, key: replace(booth.products[key], name=name)})


def test_of_many_cards_wished_at_once_the_last_is_shown_soon(house: House) -> None:
    """No line of old wishes is worked through, however fast they come."""
    keys = list(house.booth.products)[:2]
    house.wait("program")
    house.heard.clear()
    for _ in range(150):
        for key in keys:
            house.say("set_product_card", product=key)
    house.say("set_product_card")
    house.say("set_lower_third", name="the end")
    house.wait("program", name="the end", card="")
    time.sleep(2.0)
    told = [one["card"] for one in house.heard if one["type"] == "program"]
    assert len([card for card in told if card]) < 30
    assert told[-1] == ""


def test_an_edited_product_has_another_card_at_once(house: House, visit: Any) -> None:
    assert house.desk is not None
    page = come_in(visit(), house)
    wait_for(page, f"{FRAMES} > 5 && {BOOTH}")
    key = next(iter(house.booth.products))
    page.evaluate(REMEMBER)
    house.say("set_product_card", product=key, language="en")
    house.wait("program", card=key)
    wait_for(page, "window.changed() > 200")
    page.wait_for_timeout(1500)
    page.evaluate(REMEMBER)
    page.wait_for_timeout(1000)
    assert page.evaluate("window.changed()") < 10, "the picture rests"
    house.desk.show_booth(renamed(house.booth, key, Text("电" * 12, "Wholly another name")))
    wait_for(page, "window.changed() > 60")
    products = {one: told for one, told in house.booth.products.items() if one != key}
    house.desk.show_booth(replace(house.booth, products=products))
    page.wait_for_timeout(500)
    house.heard.clear()
    house.wait("program", card="")
