"""The format: manifest, versions, signatures, and what is kept between exports."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

from expo_studio.errors import PackageError
from expo_studio.library import starter
from expo_studio.publish import manifest, signing
from expo_studio.publish import site as list_of_files
from expo_studio.publish.acceptance import organizer_findings
from expo_studio.publish.cache import Cache
from expo_studio.publish.findings import Severity
from expo_studio.publish.inspect import inspect_package
from expo_studio.publish.package import archive_of, write_package
from expo_studio.publish.reading import files_of
from expo_studio.publish.signing import Signed, key_at
from expo_studio.publish.site import SetName
from expo_studio.text import Text
from tests.publish.conftest import KEY, workshop

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "docs" / "package.schema.json"
OLD = ROOT / "tests" / "files" / "package-1.expo"


def errors(path: Path, signer: str = "") -> list[str]:
    found = organizer_findings(inspect_package(path), signer)
    return [one.file for one in found if one.severity is Severity.ERROR]


def test_manifest_fits_the_published_schema(site: Path) -> None:
    published = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    written = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(published).validate(written)
    written["files"]["booth.json"]["sha256"] = "short"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(published).validate(written)


def test_published_schemas_are_current() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == manifest.json_schema()
    listed = SCHEMA.with_name("site.schema.json")
    assert json.loads(listed.read_text(encoding="utf-8")) == list_of_files.json_schema()


def test_package_of_version_1_opens() -> None:
    inspection = inspect_package(OLD)
    assert errors(OLD) == []
    assert inspection.signer.signed is Signed.BY_NOBODY
    assert inspection.manifest.version == manifest.FORMAT_VERSION
    assert set(inspection.site.models) == set(inspection.booth.assets)
    assert inspection.manifest.sets["phone"].triangles > 0


@pytest.mark.parametrize("version", [0, 4, 99, "2", None, True])
def test_other_versions_are_refused_by_number(site: Path, version: object) -> None:
    tree = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    with pytest.raises(PackageError) as caught:
        manifest.decode(json.dumps({**tree, "version": version}).encode())
    assert str(version) in caught.value.message.en


def test_signature_names_its_maker(package: Path) -> None:
    signer = inspect_package(package).signer
    assert signer.signed is Signed.SOUND
    assert signer.fingerprint == KEY.fingerprint
    assert errors(package, KEY.fingerprint.replace(" ", "").upper()) == []
    assert errors(package, "dead beef") == [signing.NAME]


def test_changed_file_is_named_although_the_signature_fits(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(site, copy)
    (copy / "booth.css").write_text("body { display: none }", encoding="utf-8")
    assert errors(copy) == ["booth.css"]


def test_manifest_changed_with_its_file_breaks_the_signature(package: Path, tmp_path: Path) -> None:
    inside = dict(files_of(package))
    inside["booth.css"] = b"body { display: none }"
    tree = json.loads(inside["manifest.json"])
    entry = manifest.entry_of(inside["booth.css"])
    tree["files"]["booth.css"] = {"sha256": entry.sha256, "size": entry.size}
    inside["manifest.json"] = json.dumps(tree).encode()
    (tmp_path / "forged.expo").write_bytes(archive_of(inside))
    assert errors(tmp_path / "forged.expo") == [signing.NAME]


@pytest.mark.parametrize(
    "change",
    [
        {"algorithm": "none"},
        {"public_key": "00" * 32},
        {"signature": "00" * 64},
        {"signature": "zz"},
        {"more": 1},
    ],
)
def test_unsound_signature_files_are_broken(site: Path, change: dict[str, Any]) -> None:
    body = (site / "manifest.json").read_bytes()
    tree = json.loads((site / signing.NAME).read_bytes())
    file = json.dumps({**tree, **change}).encode()
    assert signing.signer_of(body, file).signed is Signed.BROKEN
    assert signing.signer_of(body, b"\xff" * 9000).signed is Signed.BROKEN


def test_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "key.pem"
    first = key_at(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert key_at(path).fingerprint == first.fingerprint
    assert [one.name for one in path.parent.iterdir()] == ["key.pem"]


@pytest.mark.parametrize("kind", ["torn", "other", "folder"])
def test_unusable_key_is_told_with_the_way_out(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "key.pem"
    if kind == "folder":
        path.mkdir()
    elif kind == "torn":
        path.write_text("-----BEGIN PRIVATE KEY-----\nMC4")
    else:
        path.write_bytes(
            generate_private_key(SECP256R1()).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
    with pytest.raises(PackageError) as caught:
        key_at(path)
    assert "--unsigned" in caught.value.hint.en


class CountingPacker:
    """Halves nothing, but counts, and cuts one byte that does not matter."""

    def __init__(self) -> None:
        self.calls = 0

    def packed(self, glb: bytes, name: SetName) -> bytes:
        self.calls += 1
        return glb


def test_second_export_packs_only_what_changed(tmp_path: Path) -> None:
    packer, cache = CountingPacker(), Cache(tmp_path / "cache")
    tools = workshop(packer=packer, cache=cache)
    booth = starter.sample().booth
    write_package(booth, tools, tmp_path / "a.expo")
    first = packer.calls
    assert first == 2 * len(booth.assets)
    write_package(replace(booth, title=Text("新", "New")), tools, tmp_path / "b.expo")
    assert packer.calls == first
    before, after = dict(files_of(tmp_path / "a.expo")), dict(files_of(tmp_path / "b.expo"))
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    pages = {"index.html", "zh.html", "en.html"}
    data = {"booth.json", "offline/booth.js", "manifest.json", "signature.json"}
    assert changed == pages | data


def test_sample_fits_a_phone(tmp_path: Path) -> None:
    booth = starter.sample().booth
    written = write_package(booth, workshop(), tmp_path / "sample.expo")
    assert written.phone <= 8_000_000
    assert written.phone <= written.desktop
    before = sum(part.before for part in written.parts)
    assert sum(part.phone for part in written.parts) < before / 2
    facts = inspect_package(tmp_path / "sample.expo").manifest.sets["phone"]
    assert (
        0
        < facts.triangles
        <= sum(booth.assets[one.asset].triangles for one in booth.placements.values())
    )


def test_torn_memory_is_made_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.made(("a", 1), lambda: b"one") == b"one"
    assert cache.made(("a", 1), lambda: b"two") == b"one"
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert cache.made(("a", 1), lambda: b"three") == b"three"
    cache.tidy()
    assert len(list(tmp_path.iterdir())) == 1


def test_package_says_nothing_of_its_maker(site: Path) -> None:
    booth = starter.sample().booth
    names = {asset.source for asset in booth.assets.values()}
    text = (site / "booth.json").read_text(encoding="utf-8")
    assert [name for name in names if name and name in text] == []
    tree = json.loads(text)
    assert set(tree["assets"]) == {one["asset"] for one in tree["placements"].values()}
