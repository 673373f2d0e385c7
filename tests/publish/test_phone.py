"""The page on a phone: everything is in reach without scrolling sideways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.publish.conftest import COARSE, shown
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
    if (one.tagName === 'SELECT') {
      const whole = one.cloneNode(true);
      whole.style.cssText = 'position: absolute; flex: none; max-width: none; visibility: hidden';
      one.after(whole);
      if (whole.offsetWidth > one.offsetWidth + 1) wrong.push([id, 'cut']);
      whole.remove();
    }
    for (const [other, its] of boxes) {
      const isApart = box.right <= its.left || its.right <= box.left
        || box.bottom <= its.top || its.bottom <= box.top;
      if (other !== id && !isApart) wrong.push([id, 'covers ' + other]);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(['page', 'too wide']);
  return [seen.length, wrong];
}"""


LEAST_TOOLS = 9
SIZES = ((360, 740), (320, 640), (740, 360))


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
def test_every_tool_is_in_reach(
    rich_site: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path, locale: str
) -> None:
    here = visit(
        locale=locale,
        viewport={"width": SIZES[0][0], "height": SIZES[0][1]},
        device_scale_factor=COARSE,
        has_touch=True,
        is_mobile=True,
        reduced_motion="reduce",
    )
    here.page.goto(serve(rich_site))
    shown(here.page)
    for width, height in SIZES:
        here.page.set_viewport_size({"width": width, "height": height})
        assert out_of_reach(here.page, artifacts / f"phone-{locale}-{width}") == []
        here.page.click("#to-world")
        eventually(here.page, "document.querySelector('#to-world').ariaPressed === 'true'")


def out_of_reach(page: Any, picture: Path) -> list[list[str]]:
    """Return what is out of reach in 3D, on a tour, and in a panorama, and how it is."""
    page.screenshot(path=picture.with_suffix(".png"))
    count, wrong = page.evaluate(OUT_OF_REACH)
    if count < LEAST_TOOLS:
        wrong.append(["page", f"only {count} tools"])
    page.click("#tour-start")
    page.screenshot(path=picture.with_name(f"{picture.name}-tour.png"))
    wrong += page.evaluate(OUT_OF_REACH)[1]
    page.click("#tour-end")
    page.evaluate(f"delete {PROBE}.panorama")
    page.click("#to-panorama")
    eventually(page, f"{PROBE}.panorama")
    page.screenshot(path=picture.with_name(f"{picture.name}-panorama.png"))
    wrong += page.evaluate(OUT_OF_REACH)[1]
    return wrong if page.is_visible("#sensors") else [*wrong, ["sensors", "not seen"]]
