"""The page on a phone: everything is in reach without scrolling sideways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.publish.conftest import shown
from tests.publish.test_pages import PROBE, eventually

OUT_OF_REACH = """() => {
  const inside = document.querySelector('#stage').getBoundingClientRect();
  const seen = [...document.querySelectorAll('header button, header a, .tools > *, .tour button')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const boxes = seen.map((one) => [one.id, one.getBoundingClientRect(), one]);
  const wrong = [];
  for (const [id, box, one] of boxes) {
    const bounds = one.closest('.stage') ? inside : document.body.getBoundingClientRect();
    const isIn = box.left >= bounds.left && box.right <= bounds.right + 0.5
      && box.top >= bounds.top && box.bottom <= bounds.bottom + 0.5;
    if (!isIn || box.height < 36 || box.width < 36) wrong.push([id, 'out of reach']);
    if (one.scrollWidth > one.clientWidth + 1 && one.tagName !== 'SELECT') wrong.push([id, 'cut']);
    for (const [other, its] of boxes) {
      const isApart = box.right <= its.left || its.right <= box.left
        || box.bottom <= its.top || its.bottom <= box.top;
      if (other !== id && !isApart) wrong.push([id, 'covers ' + other]);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(['page', 'too wide']);
  return [seen.length, wrong];
}"""


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
@pytest.mark.parametrize("size", [(360, 740), (320, 640), (740, 360)])
def test_every_tool_is_in_reach(
    rich_site: Path,
    serve: Callable[[Path], str],
    visit: Any,
    artifacts: Path,
    locale: str,
    size: tuple[int, int],
) -> None:
    here = visit(
        locale=locale,
        viewport={"width": size[0], "height": size[1]},
        has_touch=True,
        is_mobile=True,
        reduced_motion="reduce",
    )
    here.page.goto(serve(rich_site))
    shown(here.page)
    name = f"phone-{locale}-{size[0]}"
    here.page.screenshot(path=artifacts / f"{name}.png")
    count, wrong = here.page.evaluate(OUT_OF_REACH)
    assert wrong == []
    assert count >= 9
    here.page.click("#tour-start")
    here.page.screenshot(path=artifacts / f"{name}-tour.png")
    assert here.page.evaluate(OUT_OF_REACH)[1] == []
    here.page.click("#tour-end")
    here.page.click("#to-panorama")
    eventually(here.page, f"{PROBE}.panorama")
    here.page.screenshot(path=artifacts / f"{name}-panorama.png")
    count, wrong = here.page.evaluate(OUT_OF_REACH)
    assert wrong == []
    assert here.page.is_visible("#sensors")
