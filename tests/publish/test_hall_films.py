"""Films in a hall: they play for who comes near, and rest for who leaves or does not want it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.publish.hall import build_hall
from expo_studio.publish.package import write_package
from tests.publish.board_booth import board_booth
from tests.publish.conftest import shown, workshop
from tests.publish.test_pages import PROBE, eventually

PLAYING = f"{PROBE}.playing"


def write_film(folder: Path, out: Path) -> None:
    """Write the package of a booth with a film at its front, made in a folder."""
    made = board_booth(folder)
    film = PlacementId("film")
    front = Pose((0.0, 0.8, made.booth.stand.depth / 2.0 - 0.2))
    shown_film = replace(made.booth.placements[film], pose=front)
    booth = replace(made.booth, placements={film: shown_film})
    write_package(booth, workshop(blobs=made), out)


@pytest.fixture(scope="module")
def cinema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a hall of one booth with a film at its front."""
    folder = tmp_path_factory.mktemp("cinema")
    write_film(folder, folder / "film.expo")
    build_hall([folder / "film.expo"], folder / "hall")
    return folder / "hall"


def come_near(page: Any) -> None:
    """Fly to the booth, where its film is some metres away."""
    page.locator(".stall").nth(0).press("Enter")
    eventually(page, f"{PROBE}.furnished === 'booth-1' && document.querySelector('#near').hidden")


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_a_film_plays_near_by_and_rests_when_one_leaves(
    cinema: Path,
    serve: Callable[[Path], str],
    visit: Any,
    artifacts: Path,
    *,
    is_on_disk: bool,
) -> None:
    address = f"{cinema.as_uri()}/index.html" if is_on_disk else serve(cinema)
    here = visit(viewport={"width": 640, "height": 400})
    here.page.goto(address)
    shown(here.page)
    assert not any("/media/" in url for url in here.requests)
    come_near(here.page)
    eventually(here.page, f"{PLAYING} === '1'")
    before = here.page.locator("#canvas").screenshot()
    for _ in range(60):
        after = here.page.locator("#canvas").screenshot(path=artifacts / "hall-film.png")
        if after != before:
            break
    else:
        pytest.fail("the film stood still")
    here.page.click("#entrance")
    eventually(here.page, f"{PLAYING} === '0'")
    assert here.errors == []
    assert all(url.startswith((address[:20], "blob:", "data:")) for url in here.requests)


def test_a_film_rests_where_less_motion_is_wished(
    cinema: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    here = visit(viewport={"width": 640, "height": 400}, reduced_motion="reduce")
    here.page.goto(serve(cinema))
    shown(here.page)
    come_near(here.page)
    eventually(here.page, f"{PLAYING} === '0'")
    assert not any("/media/" in url for url in here.requests)
    assert here.errors == []


FILMS = """
window.films = [];
const make = document.createElement.bind(document);
document.createElement = (name, ...rest) => {
  const made = make(name, ...rest);
  if (name === "video") window.films.push(made);
  return made;
};
"""
"""Lets a page tell of its films, which stand in no document."""


def walk_until(page: Any, key: str, script: str) -> None:
    """Hold a key down until something is true."""
    page.focus("#canvas")
    page.keyboard.down(key)
    eventually(page, script)
    page.keyboard.up(key)


def test_a_film_one_has_gone_away_from_is_let_go_and_comes_again(
    cinema: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    here = visit(viewport={"width": 480, "height": 300})
    here.page.add_init_script(FILMS)
    here.page.goto(serve(cinema))
    shown(here.page)
    come_near(here.page)
    for _ in range(2):
        eventually(here.page, f"{PLAYING} === '1' && films[0].currentTime > 0")
        walk_until(here.page, "KeyS", f"{PLAYING} === '0'")
        assert here.page.evaluate("Boolean(films[0].src)"), "near by it only rests"
        walk_until(here.page, "KeyS", "!films[0].src")
        assert here.page.evaluate("films[0].readyState") == 0
        assert here.page.evaluate(f"{PROBE}.furnished") == "booth-1"
        here.page.locator("#canvas").screenshot()
        come_near(here.page)
    assert here.page.evaluate("films.length") == 1
    assert here.errors == []
