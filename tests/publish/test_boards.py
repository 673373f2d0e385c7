"""Films, documents and sounds that stand in a booth: in the package, its pages, a browser."""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from expo_studio.model.commands import TurnPage
from expo_studio.model.ids import PlacementId
from expo_studio.publish import acceptance, site
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import write_package
from expo_studio.publish.site import MediaKind
from tests.publish.board_booth import BoardBooth, board_booth
from tests.publish.conftest import PATIENCE, shown, workshop
from tests.publish.test_pages import eventually
from tests.publish.test_twin import violations

FILM, SHEET = "-2.5,1.25,1.4;-2.5,1.25,-1", "0,1.25,1;0,1.25,-1"
PRESSED = "document.querySelector('.bar[data-key=film] button').ariaPressed"
SIZE = {"width": 1100, "height": 640}


@pytest.fixture(scope="module")
def boards(tmp_path_factory: pytest.TempPathFactory) -> BoardBooth:
    return board_booth(tmp_path_factory.mktemp("boards"))


@pytest.fixture(scope="module")
def board_site(boards: BoardBooth, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("board-site") / "booth"
    write_package(boards.booth, workshop(blobs=boards), folder)
    return folder


@pytest.fixture
def at(board_site: Path, serve: Callable[[Path], str]) -> str:
    return serve(board_site)


def middle(page: Any, artifact: Path | None = None) -> NDArray[np.float64]:
    """Return the mean colour of the middle of the picture, after a look at all of it."""
    picture = page.locator("#canvas").screenshot(path=artifact, timeout=PATIENCE)
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), np.float64)
    high, wide = pixels.shape[:2]
    return np.asarray(
        pixels[high // 2 - 20 : high // 2 + 20, wide // 2 - 40 : wide // 2 + 40].mean((0, 1))
    )


def test_a_package_carries_what_its_boards_play(boards: BoardBooth, board_site: Path) -> None:
    described = site.decode((board_site / "site.json").read_bytes())
    by_kind = {one.kind: one for one in described.boards.values()}
    assert by_kind.keys() == set(MediaKind)
    media = {asset.medium for asset in boards.booth.assets.values()}
    for one in by_kind.values():
        data = (board_site / one.file).read_bytes()
        assert any(data == boards.blobs[key] for key in media if key)
        assert one.size == len(data)
    assert by_kind[MediaKind.DOCUMENT].pages == 3
    assert by_kind[MediaKind.VIDEO].seconds == pytest.approx(1.0, abs=0.1)
    offline = {path.stem for path in (board_site / "offline").iterdir()}
    kept = {kind: Path(one.file).stem in offline for kind, one in by_kind.items()}
    assert kept == {MediaKind.VIDEO: True, MediaKind.SOUND: True, MediaKind.DOCUMENT: False}
    found = acceptance.organizer_findings(inspect_package(board_site))
    assert not [one for one in found if one.severity.value != "hint" and "media" in one.file]


def test_the_same_boards_give_the_same_bytes(boards: BoardBooth, tmp_path: Path) -> None:
    first, second = tmp_path / "a.expo", tmp_path / "b.expo"
    for path in (first, second):
        write_package(boards.booth, workshop(blobs=boards), path)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        films = [one for one in archive.infolist() if one.filename.endswith(".webm")]
    assert [one.compress_type for one in films] == [zipfile.ZIP_STORED]


def test_hidden_boards_stay_out(boards: BoardBooth, tmp_path: Path) -> None:
    key = PlacementId("film")
    hidden = replace(boards.booth.placements[key], is_hidden=True)
    booth = replace(boards.booth, placements={**boards.booth.placements, key: hidden})
    write_package(booth, workshop(blobs=boards), tmp_path / "out")
    assert not list((tmp_path / "out" / "media").glob("*.webm"))


def test_a_film_that_is_none_and_a_board_without_one_are_told(
    board_site: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    for path in board_site.rglob("*"):
        if path.is_file():
            new = folder / path.relative_to(board_site)
            new.parent.mkdir(exist_ok=True)
            new.write_bytes(path.read_bytes())
    film = next((folder / "media").glob("*.webm"))
    film.write_bytes(b"<script>alert(1)</script>")
    described = site.decode((folder / "site.json").read_bytes())
    described.boards = {
        key: one for key, one in described.boards.items() if one.kind is not MediaKind.DOCUMENT
    }
    (folder / "site.json").write_bytes(site.encode(described))
    told = acceptance.organizer_findings(inspect_package(folder))
    said = [one.message.en for one in told]
    assert any("is not the film, sound or document its name says" in one for one in said)
    assert any("only a picture: what it plays is missing" in one for one in said)


def test_a_heavy_film_is_told(boards: BoardBooth, board_site: Path) -> None:
    looked = inspect_package(board_site)
    heavy = {
        key: site.BoardFile(one.kind, one.name, one.file, 90_000_000)
        for key, one in looked.site.boards.items()
    }
    looked.site.boards = heavy
    told = acceptance.organizer_findings(looked)
    assert sum("40 MB is the budget" in one.message.en for one in told) == 3


def test_the_plain_page_offers_the_same(at: str, visit: Any) -> None:
    here = visit(java_script_enabled=False)
    for language, words in (("zh", "展位里的视频"), ("en", "Films, documents and sounds")):
        here.page.goto(f"{at}{language}.html")
        assert words in here.page.inner_text("body")
        assert here.page.locator("video[controls][aria-label]").count() == 1
        assert here.page.locator("audio[controls][aria-label]").count() == 1
        assert here.page.locator("a[download][href$='.pdf']").count() == 1
    assert here.errors == []


def test_a_film_plays_when_one_comes_near_and_rests_when_one_leaves(
    at: str, visit: Any, artifacts: Path
) -> None:
    here = visit(locale="en-GB", viewport=SIZE)
    here.page.goto(at)
    shown(here.page)
    assert here.page.evaluate(PRESSED) == "false"
    assert not [one for one in here.requests if one.endswith(".webm")]
    here.page.goto(f"{at}?again#view={FILM}")
    shown(here.page)
    eventually(here.page, f"{PRESSED} === 'true'")
    seen = []
    for number in range(10):
        seen.append(middle(here.page, artifacts / "board-film.png" if number == 5 else None))
        time.sleep(0.11)
    reds = [one[0] for one in seen]
    assert max(reds) - min(reds) > 40  # the film's red runs from 0 to 192 in every second
    assert np.ptp([one[1] for one in seen]) < 40
    film = "[...document.querySelectorAll('.bar[data-key=film] button')]"
    assert here.page.evaluate(f"{film}[1].ariaPressed") == "false"
    here.page.click(".bar[data-key=film] button >> nth=1")
    eventually(here.page, f"{film}[1].ariaPressed === 'true'")
    here.page.click(".bar[data-key=film] button >> nth=0")
    eventually(here.page, f"{PRESSED} === 'false'")
    time.sleep(0.4)
    first = middle(here.page)
    time.sleep(0.4)
    assert np.allclose(first, middle(here.page), atol=1.0)
    assert here.errors == []
    assert all(url.startswith((at, "blob:", "data:")) for url in here.requests)


def test_a_film_waits_for_a_touch_where_less_motion_is_wished(at: str, visit: Any) -> None:
    here = visit(locale="en-GB", viewport=SIZE, reduced_motion="reduce")
    here.page.goto(f"{at}#view={FILM}")
    shown(here.page)
    time.sleep(1.0)
    assert here.page.evaluate(PRESSED) == "false"
    here.page.mouse.click(390, 310 + here.page.locator("header").bounding_box()["height"] / 2)
    eventually(here.page, f"{PRESSED} === 'true'")
    assert here.page.inner_text(".bar[data-key=film] button >> nth=1") == "Sound off"


def test_pages_turn_by_button_key_and_touch(at: str, visit: Any, artifacts: Path) -> None:
    here = visit(locale="zh-CN", viewport=SIZE)
    here.page.goto(f"{at}#view={SHEET}")
    shown(here.page)
    count = ".bar[data-key=sheet] [role=status]"
    assert here.page.inner_text(count) == "1 / 3"
    canvas, last = here.page.locator("#canvas"), artifacts / "board-page-last.png"
    first = canvas.screenshot(path=artifacts / "board-page-1.png", timeout=PATIENCE)
    here.page.click(".bar[data-key=sheet] [aria-label=下一页]")
    eventually(here.page, f"document.querySelector('{count}').textContent === '2 / 3'")
    time.sleep(0.6)
    second = canvas.screenshot(path=artifacts / "board-page-2.png", timeout=PATIENCE)
    assert np.abs(pixels(first) - pixels(second)).max() > 100
    here.page.focus("#canvas")
    here.page.keyboard.press("PageDown")
    assert here.page.inner_text(count) == "3 / 3"
    assert here.page.is_disabled(".bar[data-key=sheet] [aria-label=下一页]")
    here.page.keyboard.press("PageDown")
    assert here.page.inner_text(count) == "3 / 3"
    box = canvas.bounding_box()
    here.page.mouse.click(box["x"] + box["width"] / 2 - 40, box["y"] + box["height"] / 2)
    assert here.page.inner_text(count) == "2 / 3"
    here.page.focus(".bar[data-key=sheet] [aria-label=上一页]")
    here.page.keyboard.press("ArrowLeft")
    assert here.page.inner_text(count) == "1 / 3"
    until = time.monotonic() + 20.0
    while (
        np.abs(pixels(first) - pixels(canvas.screenshot(path=last, timeout=PATIENCE)))[:400].max()
        >= 60
    ):
        assert time.monotonic() < until, "the first page never came back"
    with here.page.expect_download() as fetched:
        here.page.click(".bar[data-key=sheet] a[download]")
    assert Path(fetched.value.path()).read_bytes().startswith(b"%PDF-")
    assert here.errors == []


def test_a_board_begins_at_the_page_it_was_turned_to(
    boards: BoardBooth, tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    booth = TurnPage(frozenset({PlacementId("sheet")}), 2).apply(boards.booth)
    write_package(booth, workshop(blobs=boards), tmp_path / "out")
    here = visit(locale="en-GB", viewport=SIZE)
    here.page.goto(f"{serve(tmp_path / 'out')}#view={SHEET}")
    shown(here.page)
    assert here.page.inner_text(".bar[data-key=sheet] [role=status]") == "3 / 3"
    assert here.errors == []


def pixels(picture: bytes) -> NDArray[np.int16]:
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), np.int16)


def test_a_sound_plays_when_touched_and_ends(at: str, visit: Any) -> None:
    here = visit(locale="en-GB", viewport=SIZE)
    here.page.goto(f"{at}#view=2.5,1.1,1;2.5,1.0,-1")
    shown(here.page)
    pressed = "document.querySelector('.bar[data-key=tone] button').ariaPressed"
    here.page.evaluate(
        """() => {
            window.heard = 0;
            const make = window.AudioContext.prototype.createMediaElementSource;
            window.AudioContext.prototype.createMediaElementSource = function (element) {
                const source = make.call(this, element);
                const meter = this.createAnalyser();
                source.connect(meter);
                const values = new Float32Array(meter.fftSize);
                setInterval(() => {
                    meter.getFloatTimeDomainData(values);
                    window.heard = Math.max(window.heard, ...values.map(Math.abs));
                }, 30);
                return source;
            };
        }"""
    )
    box = here.page.locator("#canvas").bounding_box()
    here.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    eventually(here.page, f"{pressed} === 'true'")
    eventually(here.page, "window.heard > 0.3")
    eventually(here.page, f"{pressed} === 'false'")
    assert here.errors == []


def test_boards_play_from_a_disk(board_site: Path, visit: Any, artifacts: Path) -> None:
    here = visit(locale="en-GB", viewport=SIZE)
    here.page.goto(f"{(board_site / 'index.html').as_uri()}#view={FILM}")
    shown(here.page)
    eventually(here.page, f"{PRESSED} === 'true'")
    reds = []
    for _ in range(10):
        reds.append(middle(here.page, artifacts / "board-disk.png")[0])
        time.sleep(0.11)
    assert max(reds) - min(reds) > 40
    assert here.errors == []
    assert all(url.startswith(("file:", "blob:", "data:")) for url in here.requests)


@pytest.mark.parametrize("way", ["", "#webgl=no"])
def test_the_list_plays_everything_by_keyboard_alone(at: str, visit: Any, way: str) -> None:
    here = visit(locale="en-GB", viewport=SIZE, bypass_csp=True)
    here.page.goto(f"{at}{way}")
    shown(here.page)
    entries = here.page.locator("#board-list button")
    assert [one.split("\n")[1] for one in entries.all_inner_texts()] == [
        "Film · 0:01",
        "Document · 3 pages",
        "Sound · 0:01",
    ]
    entries.nth(0).press("Enter")
    here.page.wait_for_selector("#player video[controls]")
    here.page.evaluate("document.querySelector('#player video').play()")
    eventually(here.page, "document.querySelector('#player video').currentTime > 0.2")
    assert violations(here.page) == []
    here.page.keyboard.press("Escape")
    entries.nth(1).press("Enter")
    assert here.page.get_attribute("#player a", "href").endswith(".pdf")
    assert here.page.is_visible("#player-go") == (not way)
    if not way:
        here.page.focus("#player-go")
        here.page.keyboard.press("Enter")
        eventually(here.page, "!document.querySelector('.bar[data-key=sheet]').hidden")
        assert violations(here.page) == []
    assert here.errors == []


def test_site_names_only_files_that_are_there(board_site: Path) -> None:
    described = json.loads((board_site / "site.json").read_bytes())
    assert all((board_site / one["file"]).is_file() for one in described["boards"].values())
