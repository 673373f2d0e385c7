"""What was said in a recording is in the package: over the film, as a transcript, in the twin."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from expo_studio.library.reading import import_file
from expo_studio.model.booth import Booth
from expo_studio.model.ids import AssetId
from expo_studio.model.openings import Caption, Openings, Replay
from expo_studio.publish.package import write_package
from expo_studio.text import Text
from tests.library.library_media import video
from tests.publish.board_booth import BoardBooth
from tests.publish.conftest import shown, workshop

SAID = (
    Caption(Text("欢迎 <b>", "Welcome <b>"), 0.0, 0.6),
    Caption(Text.same("A & B"), 0.6, 1.0),
    Caption(Text("再见", "Goodbye"), 3725.0, 3727.0),
)
CUES = """() => {
  const [track] = document.querySelector("#more video").textTracks;
  return [track.mode, ...[...track.cues].map((cue) => cue.getCueAsHTML().textContent)];
}"""


@pytest.fixture(scope="module")
def said_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of a booth with nothing in it but a recording."""
    folder = tmp_path_factory.mktemp("said")
    imported = import_file(video(folder / "one.webm", "libvpx", "webm"))
    made = BoardBooth()
    for one in (*imported.blobs, imported.glb):
        made.blobs[AssetId(hashlib.sha256(one).hexdigest())] = one
    key = AssetId(hashlib.sha256(imported.glb).hexdigest())
    openings = Openings(replays=(Replay(Text("第一天", "Day one"), key, (), SAID),))
    made.booth = Booth(Text("展", "Booth"), assets={key: imported.asset}, openings=openings)
    write_package(made.booth, workshop(blobs=made), folder / "site")
    return folder / "site"


def test_captions_are_over_the_film_and_below_it(
    said_site: Path, serve: Callable[[Path], str], visit: Any, artifacts: Path
) -> None:
    here = visit(locale="en-GB", viewport={"width": 1280, "height": 800})
    for address in (serve(said_site), f"{said_site.as_uri()}/index.html"):
        here.page.goto(address)
        shown(here.page)
        assert here.page.evaluate(CUES) == ["showing", "Welcome <b>", "A & B", "Goodbye"]
        here.page.click("#more .captions-switch")
        assert here.page.evaluate(CUES)[0] == "hidden"
        assert here.page.get_attribute("#more .captions-switch", "aria-pressed") == "false"
        here.page.click("#more .captions-switch")
        here.page.click("#more summary")
        lines = here.page.locator("#more .transcript li").all_inner_texts()
        assert lines == ["00:00 Welcome <b>", "00:00 A & B", "1:02:05 Goodbye"]
    here.page.screenshot(path=artifacts / "replay-said-en.png")
    assert here.errors == []


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("zh", ["文字记录", "00:00 欢迎 <b>", "00:00 A & B", "1:02:05 再见"]),
        ("en", ["Transcript", "00:00 Welcome <b>", "00:00 A & B", "1:02:05 Goodbye"]),
    ],
)
def test_the_twin_has_a_transcript(
    said_site: Path, visit: Any, language: str, lines: list[str]
) -> None:
    here = visit(java_script_enabled=False)
    here.page.goto(f"{said_site.as_uri()}/{language}.html")
    text = here.page.inner_text("body")
    for line in lines:
        assert line in text
    assert here.page.locator(".transcript time").count() == 3
