"""A hall published as it was laid out, again with only what changed, and opened again."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from expo_studio.errors import PackageError
from expo_studio.files import Disk
from expo_studio.model.findings import Severity
from expo_studio.model.hall import Hall, Stall, StallId
from expo_studio.model.hall_commands import Arrange, SetStall, SetWords, TakeIn
from expo_studio.publish import manifest, taking_in
from expo_studio.publish.hall import read_hall, require_sound_hall, write_hall
from expo_studio.publish.package import archive_of
from expo_studio.publish.reading import files_of
from expo_studio.publish.reopening import reopened
from expo_studio.publish.taking_in import exhibit_of, name_for, package_at
from expo_studio.text import Text

ROOT = Path(__file__).resolve().parents[2]
OLD = Path(__file__).resolve().parents[1] / "files" / "package-1.expo"
NAMES = [StallId(one) for one in ("A1", "B2", "C3")]


def titled(number: int) -> bytes:
    """Return a sound, unsigned package with a title of its own."""
    inside = dict(files_of(OLD))
    booth = json.loads(inside["booth.json"])
    booth["title"] = {"zh": f"展位 {number}", "en": f"Booth {number}"}
    inside["booth.json"] = json.dumps(booth).encode()
    tree = json.loads(inside["manifest.json"])
    entry = manifest.entry_of(inside["booth.json"])
    tree["files"]["booth.json"] = {"sha256": entry.sha256, "size": entry.size}
    inside["manifest.json"] = json.dumps(tree).encode()
    return archive_of(inside)


class Drawer:
    """Packages in memory."""

    def __init__(self) -> None:
        self.inside = {key: titled(at) for at, key in enumerate(NAMES)}

    def package(self, key: StallId) -> bytes:
        return self.inside[key]

    def hall(self) -> Hall:
        hall = SetWords(Text("春季展", "Spring"), Text("欢迎 <b>", "Welcome")).apply(Hall())
        for key, data in self.inside.items():
            hall = TakeIn(key, exhibit_of(data, f"{key}.expo")).apply(hall)
        return hall


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


def test_what_an_organizer_is_told_of_a_package(drawer: Drawer) -> None:
    exhibit = exhibit_of(drawer.inside[NAMES[1]], "b.expo")
    assert exhibit.title == Text("展位 1", "Booth 1")
    assert exhibit.triangles > 0
    assert exhibit.download > 0
    assert not exhibit.is_signed
    assert any(one.severity is Severity.HINT for one in exhibit.remarks)
    torn = drawer.inside[NAMES[1]][:-50]
    with pytest.raises(PackageError):
        exhibit_of(torn, "torn.expo")
    changed = dict(files_of(OLD))
    changed["booth.json"] += b" "
    with pytest.raises(PackageError) as caught:
        exhibit_of(archive_of(changed), "改.expo")
    assert "改.expo" in caught.value.message.en


def test_names_are_safe_and_nobody_has_them_twice() -> None:
    assert name_for("A-12", set()) == "A-12"
    assert name_for("../A", set()) == "A"
    assert name_for("a12", {"a12"}) == "booth-1"
    assert name_for("展", {"booth-1"}) == "booth-2"


def test_only_placed_booths_are_published_where_they_stand(drawer: Drawer, tmp_path: Path) -> None:
    hall = SetStall(NAMES[2], None).apply(drawer.hall())
    hall = Arrange({NAMES[0]: Stall(30.0, 2.0, 3.0, 3.0)}).apply(hall)
    steps: list[tuple[int, int]] = []
    built = write_hall(hall, drawer, tmp_path / "hall", lambda *step: steps.append(step))
    described = read_hall(tmp_path / "hall")
    assert built.booths == 2
    assert list(described.booths) == NAMES[:2]
    assert described.hall.stalls[NAMES[0]].x == 30.0
    assert described.hall.exhibits == {}
    assert list(dict.fromkeys(steps)) == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    page = (tmp_path / "hall" / "index.html").read_text("utf-8")
    assert 'data-zh="欢迎 &lt;b&gt;" data-en="Welcome"' in page


def test_publishing_again_touches_only_what_changed(drawer: Drawer, tmp_path: Path) -> None:
    out = tmp_path / "hall"
    write_hall(drawer.hall(), drawer, out)
    before = {one: one.stat() for one in out.rglob("*") if one.is_file()}
    drawer.inside[NAMES[1]] = titled(77)
    write_hall(drawer.hall(), drawer, out)
    after = {one: one.stat() for one in out.rglob("*") if one.is_file()}
    assert after.keys() == before.keys()
    changed = {
        one.relative_to(out).as_posix()
        for one in after
        if (after[one].st_ino, after[one].st_mtime_ns)
        != (before[one].st_ino, before[one].st_mtime_ns)
    }
    assert {one for one in changed if not one.startswith("booths/B2/")} == {
        "hall.json",
        "index.html",
        "offline/hall.js",
    }
    assert not any(one.startswith("booths/B2/models/") for one in changed)
    assert all(one.stat().st_nlink == 1 for one in after)


class StopWorkError(Exception):
    """The organizer gave up."""


class NoLinks(Disk):
    """A disk on which a file has one name."""

    def link(self, old: Path, new: Path) -> None:
        raise PermissionError(1, "no links here")


def test_a_disk_without_links_and_a_cancelled_writing(drawer: Drawer, tmp_path: Path) -> None:
    out = tmp_path / "hall"
    write_hall(drawer.hall(), drawer, out)
    write_hall(drawer.hall(), drawer, out, disk=NoLinks())
    before = {one: one.read_bytes() for one in out.rglob("*") if one.is_file()}

    def give_up(done: int, of: int) -> None:
        if done == of - 1:
            raise StopWorkError

    with pytest.raises(StopWorkError):
        write_hall(replace(drawer.hall(), title=Text("新", "New")), drawer, out, give_up)
    assert {one: one.read_bytes() for one in out.rglob("*") if one.is_file()} == before
    assert [one.name for one in tmp_path.iterdir()] == ["hall"]


def test_a_published_hall_is_opened_and_published_the_same(drawer: Drawer, tmp_path: Path) -> None:
    out = tmp_path / "hall"
    hall = Arrange({NAMES[0]: Stall(30.0, 2.0, 3.0, 3.0)}).apply(drawer.hall())
    hall = replace(
        hall,
        exhibits={**hall.exhibits, NAMES[0]: replace(hall.exhibits[NAMES[0]], fingerprint="ab cd")},
    )
    write_hall(hall, drawer, out)
    before = {one: one.read_bytes() for one in out.rglob("*") if one.is_file()}
    kept: list[bytes] = []
    again = reopened(out, kept.append)
    assert again.lost == {}
    assert again.hall.stalls == hall.stalls
    assert again.hall.description == hall.description
    assert again.hall.exhibits[NAMES[0]].fingerprint == "ab cd"
    said = {
        key: " ".join(remark.message.en for remark in one.remarks)
        for key, one in again.hall.exhibits.items()
    }
    assert "Nobody signed" not in said[NAMES[0]]
    assert "Nobody signed" in said[NAMES[1]]
    assert again.hall.older(hall.exhibits[NAMES[1]]) == NAMES[1]
    drawer.inside = dict(zip(again.hall.exhibits, kept, strict=True))
    write_hall(again.hall, drawer, out)
    assert {one: one.read_bytes() for one in out.rglob("*") if one.is_file()} == before
    model = next(out.glob("booths/B2/models/*"))
    model.write_bytes(b"torn")
    assert list(reopened(out, kept.append).lost) == ["B2"]
    with pytest.raises(PackageError):
        reopened(tmp_path, kept.append)


def test_a_folder_is_a_package_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, data in files_of(OLD):
        (tmp_path / "p" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "p" / name).write_bytes(data)
    assert (
        exhibit_of(package_at(tmp_path / "p"), "p").package
        == exhibit_of(OLD.read_bytes(), "old").package
    )
    with pytest.raises(PackageError):
        package_at(tmp_path / "none.expo")
    monkeypatch.setattr(taking_in, "LARGEST", 1000)
    for path in (tmp_path / "p", OLD):
        with pytest.raises(PackageError, match="more than a hall can hold"):
            package_at(path)


PUBLISH = """
import os, sys
from dataclasses import replace
from pathlib import Path
from expo_studio.publish.hall import write_hall
from expo_studio.text import Text
from tests.publish.test_hall_again import Drawer
drawer, out, number = Drawer(), Path(sys.argv[1]), 0
while True:
    number += 1
    hall = replace(drawer.hall(), title=Text(str(number), str(number)))
    write_hall(hall, drawer, out, lambda done, of: os.write(1, b"."))
"""


@pytest.mark.parametrize("times", [4])
def test_a_killed_publishing_leaves_a_whole_hall(
    drawer: Drawer, tmp_path: Path, times: int
) -> None:
    out, chance = tmp_path / "hall", random.Random(8)
    write_hall(drawer.hall(), drawer, out)
    for _ in range(times):
        words = [sys.executable, "-c", PUBLISH, str(out)]
        process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.read(chance.randrange(1, 16))
        time.sleep(chance.uniform(0.0, 0.1))
        process.kill()
        process.stdout.read()
        process.stdout.close()
        process.wait()
        whole = out if out.exists() else next(tmp_path.glob(".hall.old.*"))
        require_sound_hall(whole)
        assert len(read_hall(whole).booths) == 3
    write_hall(drawer.hall(), drawer, out)
    require_sound_hall(out)
    assert [one.name for one in tmp_path.iterdir()] == ["hall"]
