"""The real program as a subprocess: what it prints, what it returns, what it leaves alone."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from PIL import Image

from expo_studio.model.hall import Hall, StallId
from expo_studio.model.hall_commands import SetStall, TakeIn
from expo_studio.project.hall_file import HallFile
from expo_studio.publish.taking_in import exhibit_of
from expo_studio.text import Text
from tests.kit import sample_project

OFF = "OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
PATIENCE = 120.0
"""Seconds for an answer of a server, or its end, on a machine that has a lot to do."""
TAIL = ("建议", "What to do")


def expo(*words: str | Path, language: str = "en") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "expo_studio", *map(str, words)],
        capture_output=True,
        text=True,
        env={**os.environ, "EXPO_LANG": language},
        check=False,
    )


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_from_template_to_served_package(tmp_path: Path) -> None:
    booth, model, package = tmp_path / "我的.booth", tmp_path / "模型 1.off", tmp_path / "我的.expo"
    model.write_text(OFF)
    assert expo("new", booth, "--template", "row-3x3").returncode == 0
    added = expo("add", booth, model, "--place", "-0.5,0,0.5", "--json")
    assert added.returncode == 0, added.stderr
    (outcome,) = json.loads(added.stdout)["assets"]
    assert outcome["triangles"] == 4
    info = json.loads(expo("info", booth, "--json").stdout)
    assert info["kind"] == "project"
    assert info["title"]["zh"] == "标准展位 3×3 米"
    assert expo("check", booth).returncode == 0
    assert expo("render", booth, "-o", tmp_path / "a.png", "--size", "320x180").returncode == 0
    assert (tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"
    panorama = expo("panorama", booth, "-o", tmp_path / "a.jpg", "--width", "512")
    assert panorama.returncode == 0, panorama.stderr
    stereo = expo("panorama", booth, "-o", tmp_path / "b.jpg", "--width", "256", "--stereo")
    assert stereo.returncode == 0, stereo.stderr
    with Image.open(tmp_path / "b.jpg") as image:
        assert image.size == (256, 256)
    assert b"GPano" in (tmp_path / "a.jpg").read_bytes()
    assert expo("export", booth, "-o", package, "--no-pictures").returncode == 0
    assert expo("check", package).returncode == 0
    assert json.loads(expo("info", package, "--json").stdout)["kind"] == "package"
    assert expo("export", booth, "-o", tmp_path / "site", "--no-pictures").returncode == 0
    server = subprocess.Popen(
        [sys.executable, "-m", "expo_studio", "serve", str(package), "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    with server.stdout:
        address = server.stdout.readline().strip()
        with urllib.request.urlopen(f"{address}manifest.json", timeout=PATIENCE) as answer:
            assert json.load(answer)["version"] == 3
        server.send_signal(signal.SIGINT)
    assert server.wait(PATIENCE) == 0


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("words", "code", "named"),
    [
        (["nonsense"], 2, "nonsense"),
        (["new"], 2, ""),
        (["new", "{here}/x.txt"], 2, "x.txt"),
        (["new", "{booth}"], 1, "示例.booth"),
        (["new", "{here}/nowhere/x.booth"], 1, "nowhere"),
        (["new", "{here}/x.booth", "--template", "castle"], 1, "castle"),
        (["add", "{booth}", "{here}/missing.glb"], 1, "missing.glb"),
        (["add", "{booth}", "{bad}"], 1, "bad.stl"),
        (["add", "{booth}", "{note}"], 1, "note.txt"),
        (["add", "{note}", "{bad}"], 2, "note.txt"),
        (["add", "{booth}", "{bad}", "--place", "1,2"], 2, "--place"),
        (["info", "{here}/missing.booth"], 1, "missing.booth"),
        (["info", "{torn}"], 1, "torn.booth"),
        (["check", "{bad_package}"], 1, ""),
        (["render", "{booth}", "-o", "{here}/x.gif"], 2, "x.gif"),
        (["render", "{booth}", "-o", "{here}/x.png", "--viewpoint", "月球"], 1, "月球"),
        (["render", "{booth}", "-o", "{here}/x.png", "--eye", "0,1,2"], 2, "--target"),
        (["render", "{booth}", "-o", "{here}/x.png", "--size", "9x9"], 2, "--size"),
        (["render", "{booth}", "-o", "{here}/x.png", "--show", "月球"], 1, "月球"),
        (["render", "{booth}", "-o", "{here}/x.png", "--at", "-1"], 2, "-1"),
        (["panorama", "{booth}", "-o", "{here}/x.jpg", "--width", "333"], 2, "333"),
        (["panorama", "{booth}", "-o", "{here}/x.jpg", "--spot", "月球"], 1, "月球"),
        (["export", "{note}", "-o", "{here}/x.expo"], 2, "note.txt"),
        (["export", "{booth}", "-o", "{here}/nowhere/x.expo"], 1, "nowhere"),
        (["serve", "{booth}"], 2, "示例.booth"),
        (["serve", "{bad_package}"], 1, ""),
        (["hall", "{bad_package}", "-o", "{here}/hall"], 1, ""),
        (["live", "{here}/missing.booth"], 1, "missing.booth"),
        (["live", "{booth}", "--port", "99999"], 2, "--port"),
        (["live", "{booth}", "--host", "203.0.113.1"], 1, "203.0.113.1"),
    ],
)
def test_bad_input_is_told_in_words(
    tmp_path: Path, words: list[str], code: int, named: str, language: str
) -> None:
    booth = sample_project(tmp_path)
    (tmp_path / "bad.stl").write_bytes(b"")
    (tmp_path / "note.txt").write_text("hello")
    (tmp_path / "torn.booth").write_bytes(booth.read_bytes()[:5000])
    (tmp_path / "bad.expo").write_bytes(b"PK\x03\x04 torn")
    before = digest(booth)
    places = {
        "here": str(tmp_path),
        "booth": str(booth),
        "bad": str(tmp_path / "bad.stl"),
        "note": str(tmp_path / "note.txt"),
        "torn": str(tmp_path / "torn.booth"),
        "bad_package": str(tmp_path / "bad.expo"),
    }
    done = expo(*(word.format(**places) for word in words), language=language)
    assert done.returncode == code, done.stderr
    assert named in done.stderr
    assert TAIL[language == "en"] in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    if words[0] != "add":
        assert digest(booth) == before
    assert not [one for one in tmp_path.iterdir() if one.suffix == ".part"]


def test_refused_assets_leave_the_booth_as_it_was(tmp_path: Path) -> None:
    booth = sample_project(tmp_path)
    (tmp_path / "bad.stl").write_bytes(b"")
    before = expo("info", booth, "--json").stdout
    done = expo("add", booth, tmp_path / "bad.stl", "--json", language="zh")
    assert done.returncode == 1
    assert json.loads(done.stdout)["assets"][0]["refused"]["hint"]["zh"]
    assert expo("info", booth, "--json").stdout == before


def test_doctor_finds_this_machine_well() -> None:
    done = expo("doctor", "--json")
    assert done.returncode == 0, done.stdout
    found = json.loads(done.stdout)["checks"]
    assert all(one["works"] for one in found)
    assert "MB of graphics memory" in found[0]["words"]["en"]


def test_hall_is_laid_out_and_checked(tmp_path: Path) -> None:
    package = Path(__file__).resolve().parents[1] / "files" / "package-1.expo"
    hall = tmp_path / "馆"
    fair = "2026-11-25T09:00:00+08:00/2026-11-25T17:00:00+08:00"
    assert expo("hall", package, "-o", hall, "--live", "tomorrow/never").returncode == 2
    made = expo("hall", package, package, "-o", hall, "--title", "春季展", "--live", fair, "--json")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["booths"] == 2
    assert (hall / "calendar.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    checked = expo("check", hall, "--json")
    findings = json.loads(checked.stdout)["findings"]
    assert not [one for one in findings if one["severity"] == "error"]
    model = next(hall.glob("booths/*/models/*.glb*"))
    model.write_bytes(model.read_bytes()[:-8])
    torn = expo("check", hall, language="zh")
    assert torn.returncode == 1
    assert "缺失" in torn.stdout


def test_hall_file_is_told_checked_and_published(tmp_path: Path) -> None:
    package = Path(__file__).resolve().parents[1] / "files" / "package-1.expo"
    path = tmp_path / "春季.hall"
    with HallFile.create(path, Hall(Text("春季展", "Spring"))) as file:
        data = package.read_bytes()
        file.add_blob(data)
        file.document.do(TakeIn(StallId("A1"), exhibit_of(data, package.name)))
        file.document.do(TakeIn(StallId("B1"), exhibit_of(data, package.name)))
        file.document.do(SetStall(StallId("B1"), None))
    told = json.loads(expo("info", path, "--json").stdout)
    assert [one["is_placed"] for one in told["booths"]] == [True, False]
    checked = expo("check", path, "--json")
    assert checked.returncode == 0
    assert "B1" in {one["subject"] for one in json.loads(checked.stdout)["findings"]}
    made = expo("hall", path, "-o", tmp_path / "out", "--json")
    assert json.loads(made.stdout)["booths"] == 1
    assert expo("hall", path, package, "-o", tmp_path / "two").returncode == 2
    file = tmp_path / "made.hall"
    assert expo("hall", package, package, "-o", file, "--title", "馆").returncode == 0
    assert len(json.loads(expo("info", file, "--json").stdout)["booths"]) == 2
    assert expo("hall", package, "-o", file).returncode == 1
