"""Textures that several models show: there once, fetched once, and nothing foreign for one."""

from __future__ import annotations

import io
import json
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from expo_studio.gltf.apart import addresses_in, pictures_inside, put_together
from expo_studio.gltf.container import build, parse
from expo_studio.library import starter
from expo_studio.model.ids import AssetId
from expo_studio.publish import manifest, site, textures
from expo_studio.publish.contents import Contents
from expo_studio.publish.gzipped import unfolded
from expo_studio.publish.hall import build_hall, read_hall, require_sound_hall
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.models import packed_models
from expo_studio.publish.outcome import Tally
from expo_studio.publish.package import write_package
from expo_studio.publish.reading import files_of
from expo_studio.publish.site import SetName, Site
from tests.fitting.validator import errors_in
from tests.kit import KitBlobs
from tests.publish.conftest import shown, workshop
from tests.publish.test_battery import errors_of, forged

SMALL = {"width": 400, "height": 300}
OLD = Path(__file__).resolve().parents[1] / "files" / "package-2.expo"


def described(inside: dict[str, bytes]) -> Site:
    return site.decode(inside[site.NAME])


def whole(model: bytes, inside: dict[str, bytes]) -> bytes:
    """Return a stored model as one GLB that holds its textures."""
    return put_together(unfolded(model), lambda address: inside[address[3:]])


@pytest.fixture(scope="module")
def inside(package: Path) -> dict[str, bytes]:
    return dict(files_of(package))


@pytest.mark.parametrize("name", list(SetName))
def test_no_texture_is_twice_in_a_set(inside: dict[str, bytes], name: SetName) -> None:
    files = described(inside).shapes_of(name)
    models = [unfolded(inside[one]) for one in sorted(files) if textures.is_model(one)]
    held = Counter(one for glb in models for one in set(pictures_inside(glb)))
    held.update(inside[one] for one in files if one.startswith("textures/"))
    assert [len(one) for one, count in held.items() if count > 1 and len(one) >= 1024] == []
    users = Counter(one for glb in models for one in addresses_in(glb))
    assert max(users.values()) > 2


def test_set_weighs_less_by_what_was_there_twice(inside: dict[str, bytes]) -> None:
    files = described(inside).shapes_of(SetName.PHONE)
    once = sum(len(inside[one]) for one in files)
    names = [one for one in files if textures.is_model(one)]
    twice = sum(len(whole(inside[one], inside)) for one in names)
    alone = sum(len(unfolded(inside[one])) for one in names)
    assert once < sum(len(inside[one]) for one in names) + 0.5 * (twice - alone)


def test_inspecting_reads_each_model_once(
    package: Path, inside: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: Counter[bytes] = Counter()

    def counted(data: bytes) -> bytes:
        read[data] += 1
        return unfolded(data)

    monkeypatch.setattr(textures, "unfolded", counted)
    assert inspect_package(package).findings == ()
    assert set(read) == {data for name, data in inside.items() if textures.is_model(name)}
    assert set(read.values()) == {1}


def test_parts_tell_no_more_than_what_is_fetched(tmp_path: Path) -> None:
    written = write_package(starter.sample().booth, workshop(), tmp_path / "a.expo")
    files = dict(files_of(tmp_path / "a.expo"))
    for name, told in zip(
        SetName, zip(*((p.phone, p.desktop) for p in written.parts), strict=True), strict=True
    ):
        fetched = sum(len(files[one]) for one in described(files).shapes_of(name))
        assert fetched - 100 * len(written.parts) < sum(told) <= fetched


def test_packing_asks_for_each_model_once() -> None:
    asked: Counter[AssetId] = Counter()

    class Counted(KitBlobs):
        def blob(self, key: AssetId) -> bytes:
            asked[key] += 1
            return super().blob(key)

    packed_models(starter.sample().booth, workshop(blobs=Counted()), Contents(), Tally())
    assert set(asked.values()) == {1}


def test_validator_finds_nothing_in_models_whose_textures_lie_beside(
    inside: dict[str, bytes], tmp_path: Path
) -> None:
    named = [one for one in described(inside).textures if addresses_in(unfolded(inside[one]))]
    assert len(named) > 3
    for one in named:
        beside = {f"../{texture}": inside[texture] for texture in described(inside).textures[one]}
        assert errors_in(unfolded(inside[one]), tmp_path, beside) == []
    first = unfolded(inside[named[0]])
    assert errors_in(first, tmp_path, {}) != []


def test_products_for_the_room_are_whole(inside: dict[str, bytes]) -> None:
    rooms = [one.glb for one in described(inside).room.values()]
    assert rooms
    assert {addresses_in(inside[one]) for one in rooms} == {()}


def test_another_export_takes_over_what_did_not_change(package: Path, tmp_path: Path) -> None:
    booth = starter.sample().booth
    before = dict(files_of(package))
    gone = next(key for key, one in booth.placements.items() if booth.assets[one.asset].triangles)
    left = {key: one for key, one in booth.placements.items() if key != gone}
    write_package(replace(booth, placements=left), workshop(), tmp_path / "less.expo")
    after = dict(files_of(tmp_path / "less.expo"))
    new = {one for one in after if one.startswith(("models/", "textures/"))} - before.keys()
    assert len(new) <= 2, "what shares no texture any more, in two sets"


def renamed(glb: bytes, address: str, place: int = 0) -> bytes:
    """Return a model one of whose shared textures, the first by default, is named otherwise."""
    container = parse(glb)
    images = [one for one in container.document["images"] if "uri" in one]
    images[place]["uri"] = address
    return build(container.document, bytes(container.binary))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/a.webp",
        "//example.com/a.webp",
        "../../textures/00000000000000000000000000000000.webp",
        "../textures/../booth.json",
        "..\\textures\\00000000000000000000000000000000.webp",
        "file:///etc/passwd",
        "../textures/00000000000000000000000000000000.svg",
        "../textures/00000000000000000000000000000000.webp?x",
        "",
    ],
)
def test_foreign_addresses_are_refused(
    package: Path, inside: dict[str, bytes], tmp_path: Path, address: str
) -> None:
    model = next(iter(described(inside).textures))
    bad = renamed(unfolded(inside[model]), address)
    path = forged(package, tmp_path / "f.expo", {model: bad})
    (finding,) = [one for one in inspect_package(path).findings if one.severity == "error"]
    assert finding.file == model
    assert "texture" in finding.message.en
    assert f"“{ascii(address)[1:-1]}”" in finding.message.en


def test_missing_unlisted_and_senseless_textures_are_named(
    package: Path, inside: dict[str, bytes], tmp_path: Path
) -> None:
    told = described(inside)
    model, (texture, *_) = next(iter(told.textures.items()))
    unlisted = json.loads(inside[site.NAME])
    del unlisted["textures"][model]
    path = forged(package, tmp_path / "u.expo", {site.NAME: json.dumps(unlisted).encode()})
    assert errors_of(path) == [model]
    giant = io.BytesIO()
    Image.new("1", (13_400, 13_400)).save(giant, "PNG")
    for data in (b"<svg onload=alert(1)>", giant.getvalue(), b""):
        assert errors_of(forged(package, tmp_path / "g.expo", {texture: data})) == [texture]
    folder = tmp_path / "folder"
    write_package(starter.sample().booth, workshop(), folder)
    (folder / texture).unlink()
    assert set(errors_of(folder)) == {texture}


@pytest.mark.parametrize("name", ["evil.html", "models/evil.js", "pictures/evil.html", "booth.js"])
def test_a_list_of_files_that_names_pages_is_refused(
    package: Path, inside: dict[str, bytes], tmp_path: Path, name: str
) -> None:
    told = json.loads(inside[site.NAME])
    told["poster"] = name
    changes = {site.NAME: json.dumps(told).encode(), name: b"<script>alert(1)</script>"}
    path = forged(package, tmp_path / "f.expo", changes)
    assert name in errors_of(path)


def test_a_list_of_files_that_calls_a_picture_a_model_is_refused(
    package: Path, inside: dict[str, bytes], tmp_path: Path
) -> None:
    told = json.loads(inside[site.NAME])
    picture = next(name for name in inside if name.startswith("textures/"))
    next(iter(told["models"].values()))["phone"] = picture
    path = forged(package, tmp_path / "f.expo", {site.NAME: json.dumps(told).encode()})
    assert picture in errors_of(path)


def test_package_of_version_2_opens_shows_and_enters_a_hall(
    tmp_path: Path, serve: Callable[[Path], str], visit: Any
) -> None:
    inspection = inspect_package(OLD)
    assert errors_of(OLD) == []
    assert inspection.signer.signed == "sound"
    assert manifest.version_of(dict(files_of(OLD))["manifest.json"]) == 2
    assert inspection.manifest.version == manifest.FORMAT_VERSION
    assert inspection.site.textures == {}
    assert set(inspection.site.models) == set(inspection.booth.assets)
    build_hall([OLD], tmp_path / "hall")
    require_sound_hall(tmp_path / "hall")
    here = visit(viewport=SMALL)
    here.page.goto(f"{serve(tmp_path / 'hall')}booths/A12/index.html")
    shown(here.page)
    assert here.errors == []
    assert here.page.is_hidden("#progress"), "every model stands"


def test_package_whose_models_lie_where_version_1_had_them_enters_a_hall(
    package: Path, inside: dict[str, bytes], tmp_path: Path
) -> None:
    told = inside[site.NAME].decode()
    model = next(iter(described(inside).textures))
    moved = f"assets/{model.partition('/')[2]}"
    held = whole(inside[model], inside)
    changes = {site.NAME: told.replace(model, moved).encode(), moved: inside[model], model: held}
    path = forged(package, tmp_path / "moved.expo", changes)
    build_hall([path], tmp_path / "hall")
    require_sound_hall(tmp_path / "hall")
    (booth,) = read_hall(tmp_path / "hall").booths.values()
    entered = inspect_package(tmp_path / "hall" / booth.folder).site
    assert set(entered.textures) <= entered.files()
    assert sorted(entered.textures.values()) == sorted(described(inside).textures.values())


def test_page_fetches_each_texture_once(address: str, site: Path, visit: Any) -> None:
    here = visit(viewport=SMALL)
    here.page.goto(f"{address}#set=phone")
    shown(here.page)
    asked = Counter(one for one in here.requests if "/textures/" in one)
    wanted = described({"site.json": (site / "site.json").read_bytes()}).shapes_of(SetName.PHONE)
    assert asked == Counter(f"{address}{one}" for one in wanted if one.startswith("textures/"))
    assert here.errors == []


def test_lost_texture_is_told_to_the_visitor(
    site: Path, serve: Callable[[Path], str], visit: Any, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    shutil.rmtree(copy / "textures")
    here = visit(locale="en-US", viewport=SMALL)
    here.page.goto(serve(copy))
    shown(here.page)
    assert "could not" in here.page.inner_text("body").lower()
    assert any("404" in one for one in here.errors)


def test_nothing_is_fetched_for_a_model_that_names_a_foreign_texture(
    site: Path, serve: Callable[[Path], str], visit: Any, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    told = described({"site.json": (copy / "site.json").read_bytes()})
    assert any(len(names) > 1 for names in told.textures.values())
    for one in told.textures:
        glb = unfolded((copy / one).read_bytes())
        (copy / one).write_bytes(renamed(glb, "../textures/foreign.svg", place=-1))
    shutil.rmtree(copy / "textures")
    here = visit(locale="en-US", viewport=SMALL)
    here.page.goto(serve(copy))
    shown(here.page)
    assert "could not" in here.page.inner_text("body").lower()
    assert [one for one in here.requests if "/textures/" in one] == []
    assert here.errors == []


def test_textures_come_together_with_their_models_again(inside: dict[str, bytes]) -> None:
    for one in described(inside).textures:
        glb = whole(inside[one], inside)
        assert pictures_inside(glb)
        assert addresses_in(glb) == ()
