"""Films and documents of the booth on air, for visitors who walk beside the live picture."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from expo_studio.fitting.radiance import size_of
from expo_studio.library.reading import import_file
from expo_studio.model.booth import Placement
from expo_studio.model.commands import AddAsset, Batch, Place, SetSky
from expo_studio.model.ids import PlacementId
from expo_studio.model.space import Pose
from expo_studio.project.project import Project
from expo_studio.text import Text
from tests.kit import sample_project
from tests.library.library_media import video
from tests.library.test_media_files import pdf
from tests.render.sky_booth import hdr
from tests.stream import people
from tests.stream.test_live import RunningHost


@pytest.fixture
def on_air(tmp_path: Path) -> Iterator[tuple[RunningHost, bytes]]:
    """Yield a host whose booth has a film before the entrance and a sheet, and the film."""
    path = sample_project(tmp_path)
    film = video(tmp_path / "片.webm", "libvpx", "webm")
    with Project.open(path) as project:
        x, _, z = next(iter(project.document.booth.viewpoints.values())).eye
        for name, file in (("film", film), ("sheet", pdf(tmp_path / "a.pdf", 2))):
            imported = import_file(file)
            key, *_ = [project.add_blob(one) for one in imported.blobs]
            at = (x, 1.0, z - 2.5) if name == "film" else (1.0, 1.0, 0.0)
            place = Place(PlacementId(name), Placement(key, Pose(at)))
            project.document.do(Batch((AddAsset(key, imported.asset), place), Text.same(name)))
        sky = import_file(hdr(tmp_path / "天空.hdr", 256))
        key, *_ = [project.add_blob(one) for one in sky.blobs]
        project.document.do(AddAsset(key, sky.asset))
        project.document.do(SetSky(replace(project.document.booth.sky, picture=key)))
        project.save()
    host = RunningHost(path)
    yield host, film.read_bytes()
    if host.process.poll() is None:
        host.stop()


def test_visitors_get_films_whole_and_in_parts(on_air: tuple[RunningHost, bytes]) -> None:
    host, film = on_air

    async def look() -> None:
        async with people.Place(host.ready).visitor() as (http, _):
            async with http.get("/walk/site.json") as answer:
                told = json.loads(await answer.read())
            boards = told["boards"]
            async with http.get(f"/walk/{told['sky']['desktop']}") as answer:
                assert (answer.status, answer.content_type) == (200, "image/vnd.radiance")
                assert size_of(await answer.read()) == (512, 256)
            assert sorted(one["kind"] for one in boards.values()) == ["document", "video"]
            shown = next(one for one in boards.values() if one["kind"] == "video")
            assert shown["size"] == len(film)
            await parts(http, f"/walk/{shown['file']}", film)
            async with http.get("/walk/media/" + "0" * 32 + ".webm") as answer:
                assert answer.status == 404
            async with http.get(f"/walk/{shown['file'].replace('webm', 'html')}") as answer:
                assert answer.status == 404
            path = f"/walk/{shown['file']}"
        base = people.Place(host.ready).base
        async with aiohttp.ClientSession(base) as stranger, stranger.get(path) as answer:
            assert answer.status == 403

    asyncio.run(look())


async def parts(http: aiohttp.ClientSession, path: str, film: bytes) -> None:
    async with http.get(path) as answer:
        assert (answer.status, answer.content_type) == (200, "video/webm")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert await answer.read() == film
    for asked, first, end in (
        ("bytes=0-", 0, len(film)),
        ("bytes=10-19", 10, 20),
        ("bytes=-7", len(film) - 7, len(film)),
        (f"bytes=5-{len(film) * 2}", 5, len(film)),
    ):
        async with http.get(path, headers={"Range": asked}) as answer:
            assert answer.status == 206, asked
            assert answer.headers["Content-Range"] == f"bytes {first}-{end - 1}/{len(film)}"
            assert await answer.read() == film[first:end]
    for asked in (f"bytes={len(film)}-", "bytes=9-3", "lines=1-2", "bytes=x"):
        async with http.get(path, headers={"Range": asked}) as answer:
            assert answer.status == 416, asked


def test_a_film_plays_beside_the_live_picture(
    on_air: tuple[RunningHost, bytes], visit: Any, artifacts: Path
) -> None:
    host, _ = on_air
    here = visit(locale="en-GB", viewport={"width": 1280, "height": 720})
    page = here.page
    page.goto(host.ready["visitor_url"])
    page.wait_for_selector("#come-in:not([hidden])", timeout=60_000)
    page.click("#come-in")
    page.click("#walk-toggle", timeout=60_000)
    frame = page.frame_locator("#walk iframe")
    frame.locator("html[data-ready=yes]").wait_for(timeout=120_000)
    frame.locator(".bar[data-key=film] button[aria-pressed=true]").first.wait_for()
    page.screenshot(path=artifacts / "page-walk-film.png")
    assert here.errors == []
