"""The main job by the commands: strangers' files become a booth, a picture and a package."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from PIL import Image

OBJ = "o 桌\nv 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n"
OFF = "OFF\n4 4 0\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n"
PLY = (
    "ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\nproperty float y\n"
    "property float z\nelement face 1\nproperty list uchar int vertex_indices\nend_header\n"
    "0 0 0\n1 0 0\n0 1 0\n3 0 1 2\n"
)
STL = (
    "solid a\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\n"
    "endloop\nendfacet\nendsolid a\n"
)
FROM_CORPUS = (
    "glb/WaterBottle.glb",
    "gltf/FlightHelmet/FlightHelmet.gltf",
    "gltf/EncodingTest/Unicode ❤♻ Test.gltf",
    "compressed/furniture_draco/展位_茶杯 №1.gltf",
    "glb/CesiumBalloonKTX2.glb",
    "obj/fuze.obj",
    "stl/Spider_ascii.stl",
    "ply/fuze.ply",
    "off/ballA.off",
)


def expo(*words: object) -> Any:
    """Run a command that must succeed; return the JSON it printed, if it was asked for."""
    done = subprocess.run(
        [sys.executable, "-m", "expo_studio", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout) if "--json" in words else None


def own_files(folder: Path) -> list[Path]:
    """Return files of each kind with names as exhibitors give them."""
    given = {"会议桌 1.obj": OBJ, "Ständer.off": OFF, "a%20b.ply": PLY, "件.stl": STL}
    for name, words in given.items():
        (folder / name).write_text(words, encoding="utf-8")
    return [folder / name for name in given]


def walk_through(folder: Path, files: list[Path]) -> None:
    """Make, fill, look at, check and export a booth of the files."""
    booth = folder / "我的展位.booth"
    expo("new", booth, "--template", "corner-3x6")
    placed = expo("info", booth, "--json")["placements"]
    added = expo("add", booth, *files, "--place", "-2,0,0", "--json")["assets"]
    assert [one.get("refused") for one in added] == [None] * len(files)
    facts = expo("info", booth, "--json")
    assert facts["placements"] == placed + len(files)
    assert expo("check", booth, "--json")["findings"] is not None
    expo("render", booth, "-o", folder / "图.png", "--size", "320x180")
    with Image.open(folder / "图.png") as picture:
        assert picture.size == (320, 180)
        assert len(picture.convert("RGB").getcolors(1 << 16) or []) > 100
    for name in ("甲.expo", "乙.expo"):
        expo("export", booth, "-o", folder / name, "--no-pictures")
    assert (folder / "甲.expo").read_bytes() == (folder / "乙.expo").read_bytes()
    assert zipfile.ZipFile(folder / "甲.expo").testzip() is None
    assert expo("check", folder / "甲.expo", "--json")["findings"] is not None


def test_files_of_each_kind_come_through(tmp_path: Path) -> None:
    walk_through(tmp_path, own_files(tmp_path))


def test_strangers_files_come_through(tmp_path: Path, corpus: Path) -> None:
    files = [corpus / name for name in FROM_CORPUS if (corpus / name).exists()]
    assert files
    walk_through(tmp_path, files)
