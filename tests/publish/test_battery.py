"""Hostile packages: bombs, paths, torn bytes and kills; and twenty booths edited at random."""

from __future__ import annotations

import gzip
import io
import json
import random
import resource
import shutil
import signal
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from PIL import Image

from expo_studio.errors import CommandError, PackageError
from expo_studio.gltf.apart import addresses_in
from expo_studio.gltf.container import build, parse
from expo_studio.library import starter
from expo_studio.model import commands as do
from expo_studio.model.booth import Booth, Placement
from expo_studio.model.document import Document
from expo_studio.model.ids import PlacementId, ProductId
from expo_studio.model.products import Product
from expo_studio.publish import manifest
from expo_studio.publish.findings import Severity
from expo_studio.publish.gzipped import unfolded
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.manifest import MIMETYPE
from expo_studio.publish.package import archive_of, write_package
from expo_studio.publish.reading import files_of
from expo_studio.text import Text
from tests.damage import DAMAGES, damaged
from tests.fitting.validator import errors_in
from tests.kit import KitBlobs
from tests.publish.conftest import workshop

JUDGED = 12
"""Models of each export that the validator sees; the kit has few more."""
JUDGED_IN = 2.0
"""Seconds of a processor for a damaged package."""
ROOT = Path(__file__).resolve().parents[2]


def archive(*entries: tuple[str, bytes], **changes: Any) -> bytes:
    """Return a ZIP that begins as a package does."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE, compress_type=zipfile.ZIP_STORED)
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            for key, value in changes.items():
                setattr(info, key, value)
            made.writestr(info, data, compress_type=zipfile.ZIP_DEFLATED)
    return out.getvalue()


def refused(path: Path) -> float:
    """Return how many seconds it took to refuse a package."""
    began = time.process_time()
    with pytest.raises(PackageError) as caught:
        inspect_package(path)
    assert caught.value.message.zh
    assert caught.value.hint.en
    return time.process_time() - began


@pytest.mark.parametrize("kind", ["ratio", "many", "lying", "nested", "zip64", "comment"])
def test_bombs_are_refused_from_their_headers(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "bomb.expo"
    if kind == "ratio":
        path.write_bytes(archive(("models/a.glb", bytes(200_000_000))))
    elif kind == "many":
        path.write_bytes(archive(*((f"a/{n}.txt", b"") for n in range(40_000))))
    elif kind == "lying":
        body = bytearray(archive(("models/a.glb", bytes(1_000_000))))
        at = body.rindex(b"PK\x01\x02")
        body[at + 24 : at + 28] = struct.pack("<I", 10)
        path.write_bytes(body)
    elif kind == "nested":
        path.write_bytes(archive(("inner.zip", archive(("a.txt", bytes(1000))))))
    elif kind == "zip64":
        path.write_bytes(
            archive(("a.txt", b"x")) + b"PK\x06\x07" + bytes(16) + b"PK\x05\x06" + bytes(18)
        )
    else:
        path.write_bytes(archive(("a.txt", b"x")) + b"trailing")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refused(path) < 1.0
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 300_000


@pytest.mark.parametrize(
    "name",
    ["../up.txt", "/etc/x.txt", "C:/x.txt", "a\\..\\b.txt", "con.txt", "a/\u202ecod.txt", "A.TXT"],
)
def test_names_that_lead_astray_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "in" / "astray.expo"
    path.parent.mkdir()
    path.write_bytes(archive(("a.txt", b"x"), (name, b"x")))
    refused(path)
    assert [one.name for one in tmp_path.rglob("*")] == ["in", "astray.expo"]


def test_links_are_refused(tmp_path: Path, site: Path) -> None:
    path = tmp_path / "link.expo"
    path.write_bytes(
        archive(("a.txt", b"/etc/passwd"), create_system=3, external_attr=0xA1FF << 16)
    )
    refused(path)
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    (copy / "more.txt").symlink_to("/etc/passwd")
    refused(copy)
    assert {one.name for one in tmp_path.iterdir()} == {"link.expo", "copy"}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_packages_are_refused_in_words_or_whole(
    package: Path, tmp_path: Path, damage: str
) -> None:
    judge_damaged(package, tmp_path, damage, range(0, 100, 10))


@pytest.mark.long
@pytest.mark.parametrize("damage", DAMAGES)
def test_packages_damaged_at_every_percent_are_refused_in_words_or_whole(
    package: Path, tmp_path: Path, damage: str
) -> None:
    judge_damaged(package, tmp_path, damage, range(100))


def judge_damaged(package: Path, folder: Path, damage: str, percents: range) -> None:
    """See that what is let in is what was written, or named with what is wrong with it."""
    path, sound, whole = folder / "a.expo", dict(files_of(package)), package.read_bytes()
    refusals: list[PackageError] = []
    for percent in percents:
        path.write_bytes(damaged(whole, percent, damage))
        began = time.process_time()
        try:
            findings = inspect_package(path).findings
        except PackageError as error:
            refusals.append(error)
        else:
            assert damage == "flip"
            wrong = [one for one in findings if one.severity is Severity.ERROR]
            assert wrong or dict(files_of(path)) == sound
        assert time.process_time() - began < JUDGED_IN
    assert refusals
    assert all(error.message.zh and error.hint.en for error in refusals)


def forged(package: Path, path: Path, changes: dict[str, bytes]) -> Path:
    """Write a package with changed files and a manifest that fits them."""
    inside = {**dict(files_of(package)), **changes}
    inside.pop("signature.json", None)
    tree = json.loads(inside["manifest.json"])
    for name, data in changes.items():
        entry = manifest.entry_of(data)
        tree["files"][name] = {"sha256": entry.sha256, "size": entry.size}
    inside["manifest.json"] = json.dumps(tree).encode()
    path.write_bytes(archive_of(inside))
    return path


def errors_of(path: Path) -> list[str]:
    return [one.file for one in inspect_package(path).findings if one.severity is Severity.ERROR]


def test_hostile_files_with_fitting_hashes_are_named(package: Path, tmp_path: Path) -> None:
    model = next(name for name in dict(files_of(package)) if name.startswith("models/"))
    container = parse(unfolded(dict(files_of(package))[model]))
    container.document["accessors"][0]["count"] = 2**31
    giant = build(container.document, bytes(container.binary))
    bomb = gzip.compress(bytes(50_000_000), 9)
    liar = bomb[:-4] + (20_000).to_bytes(4, "little")
    header = io.BytesIO()
    Image.new("1", (13_400, 13_400)).save(header, "PNG")
    for name, data in (
        (model, giant),
        (model, bomb),
        (model, liar),
        (model, gzip.compress(giant)),
        (model, dict(files_of(package))[model][:-9]),
        ("booth.json.gz", gzip.compress(b"{}")),
        ("pictures/00000000000000000000000000000000.png", header.getvalue()),
        ("run.exe", b"MZ"),
        ("pictures/00000000000000000000000000000000.webp", b"<svg onload=alert(1)>"),
    ):
        began = time.process_time()
        assert errors_of(forged(package, tmp_path / "f.expo", {name: data})) == [name]
        assert time.process_time() - began < 8.0


def edited(booth: Booth, seed: int) -> Booth:
    """Return a template after some dozen edits at random."""
    chance, document = random.Random(seed), Document(booth)
    for number in range(24):
        keys = list(document.booth.placements)
        key = chance.choice(keys)
        offset = (chance.uniform(-1, 1), chance.uniform(0, 0.5), chance.uniform(-1, 1))
        words = Text(f"物 {number} “<&>”", f"Thing {number} </script>")
        command = chance.choice(
            [
                do.Move(frozenset({key}), offset),
                do.Turn(frozenset({key}), (0.0, 1.0, 0.0), chance.uniform(-3, 3), (0.0, 0.0, 0.0)),
                do.Scale(frozenset({key}), (chance.uniform(0.2, 3),) * 3, (0.0, 0.0, 0.0)),
                do.Remove(frozenset({key})),
                do.Hide(frozenset({key}), True),
                do.Place(
                    PlacementId(f"new-{number}"), Placement(document.booth.placements[key].asset)
                ),
                do.SetProduct(ProductId(f"p <{number}>"), Product(words, words, placements=(key,))),
                do.SetTitle(words, words),
            ]
        )
        if len(keys) > 2:
            try:
                document.do(command)
            except CommandError:
                continue
    return document.booth


@pytest.mark.parametrize("seed", range(20))
def test_random_edits_export_without_a_flaw(tmp_path: Path, seed: int) -> None:
    names = [one.key for one in starter.templates()]
    kit = starter.template(names[seed % len(names)])
    booth = edited(kit.booth, seed)
    folder = tmp_path / "site"
    write_package(booth, workshop(blobs=KitBlobs(kit)), folder)
    assert errors_of(folder) == []
    for name, data in (
        ("booth", "booth.json"),
        ("package", "manifest.json"),
        ("site", "site.json"),
    ):
        schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator(schema).validate(json.loads((folder / data).read_bytes()))
    models = sorted(folder.glob("models/*.glb*"))
    assert models
    for model in models[:JUDGED]:
        glb = unfolded(model.read_bytes())
        beside = {one: (folder / "models" / one).read_bytes() for one in addresses_in(glb)}
        assert errors_in(glb, tmp_path, beside) == []


KILLED = """
import sys
from pathlib import Path
from dataclasses import replace
from expo_studio.publish.package import write_package
from expo_studio.library import starter
from expo_studio.text import Text
from tests.publish.conftest import workshop
booth = starter.template("row-3x3").booth
from tests.kit import KitBlobs
tools = workshop(blobs=KitBlobs(starter.template("row-3x3")), packer=None)
print("ready", flush=True)
for number in range(10_000):
    write_package(replace(booth, title=Text.same(str(number))), tools, Path(sys.argv[1]))
    print(number, flush=True)
"""


@pytest.mark.parametrize("seed", range(6))
def test_killed_export_leaves_a_whole_one(tmp_path: Path, seed: int) -> None:
    """After a kill at any moment the package is whole, at the latest after the next export."""
    assert flaws_of_a_killed_export(tmp_path, seed) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(6, 206))
def test_two_hundred_killed_exports_leave_whole_ones(tmp_path: Path, seed: int) -> None:
    assert flaws_of_a_killed_export(tmp_path, seed) == []


def flaws_of_a_killed_export(folder: Path, seed: int) -> list[object]:
    """Kill an export of a folder, or for every other seed of a file; return what is wrong then.

    That is what a check finds in what is there, if anything is, what it finds after the next
    export, and what lies beside that.
    """
    out = folder / ("site" if seed % 2 else "site.expo")
    program = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(out)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert program.stdout is not None
    with program.stdout:
        for _ in range(2 + seed % 6):
            program.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, 0.4))
        program.send_signal(signal.SIGKILL)
        program.wait()
    flaws: list[object] = [*errors_of(out)] if out.exists() else []
    kit = starter.template("row-3x3")
    write_package(kit.booth, workshop(blobs=KitBlobs(kit), packer=None), out)
    return [*flaws, *errors_of(out), *(one.name for one in folder.iterdir() if one != out)]
