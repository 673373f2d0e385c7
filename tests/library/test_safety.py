"""Hostile files end in a sentence, soon, in little memory, and reach nothing."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import threading
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expo_studio.errors import AssetError
from expo_studio.fitting.rows import unique_rows
from expo_studio.gltf.container import build
from expo_studio.library.archive import Archive
from expo_studio.library.reading import Limits, import_file, limits_of
from expo_studio.library.worker import run
from tests.gltf.gltf_parts import triangle
from tests.library.library_files import dae, dae_places, png, threemf, zipped
from tests.library.test_mesh_files import stl
from tests.library.test_scene_files import FACES, HERE, TRIANGLES, solid

Json = dict[str, Any]
TIGHT = Limits(5.0, 300_000_000)
"""In which every bomb must be named: five seconds and 300 MB."""


def chunk(kind: bytes, data: bytes) -> bytes:
    crc = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + crc


def huge_png(side: int = 13_400) -> bytes:
    """Return a PNG of 179 million pixels in a few kilobytes."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side // 8 + 1) * side), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def bomb(path: Path) -> Path:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("a.stl", "w", force_zip64=True) as out,
    ):
        for _ in range(700):
            out.write(bytes(1 << 20))
    return path


def many(path: Path) -> Path:
    return zipped(path, {f"{i}.obj": b"" for i in range(40_000)})


def nested(path: Path) -> Path:
    inner = zipped(path.with_suffix(".inner"), {"a.obj": b"v 0 0 0"}).read_bytes()
    return zipped(path, {"inner.zip": inner})


def written(data: bytes | str) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">'
    '<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">'
    '<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>'
)


def glb_with(change: Callable[[Json], object]) -> bytes:
    parts = triangle()
    whole = parts.glb()
    change(parts.document)
    return build(parts.document, bytes(parts.binary)) if whole else b""


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("a.zip", bomb, "beyond reason"),
        ("a.zip", many, "40000 files"),
        ("a.zip", nested, "no model that can be imported"),
        ("a.png", written(huge_png()), "67 million is the limit"),
        ("a.dae", written(ENTITIES + "<COLLADA>&h;</COLLADA>"), "not safe"),
        ("a.svg", written(ENTITIES + '<svg xmlns="http://www.w3.org/2000/svg">&h;</svg>'),
         "SVG is damaged"),
        ("a.gltf", written(b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), "too deeply"),
        ("a.glb", written(glb_with(lambda d: d["accessors"][0].update(count=2**31))),
         "ends before"),
        ("a.glb", written(glb_with(lambda d: (d["accessors"][0].pop("bufferView"),
                                              d["accessors"][0].update(count=2**31)))),
         "more data than is sensible"),
        ("a.glb", written(glb_with(lambda d: d["nodes"][0].update(children=[0]))), "ring|cycle"),
        ("a.ply", written("ply\nformat binary_little_endian 1.0\nelement vertex 2147483648\n"
                          "property float x\nproperty float y\nproperty float z\nend_header\n"),
         "a.ply"),
        ("a.stl", written(bytes(80) + struct.pack("<I", 2**31) + bytes(50)), "a.stl"),
        ("a.off", written("OFF\n2147483648 2147483648 0\n0 0 0\n"), "a.off"),
        ("a.hdr", written("#?RADIANCE\n\n-Y 2147483648 +X 4294967296\n"), "a.hdr"),
    ],
)  # fmt: skip
def test_bombs_are_named_soon_and_in_little_memory(
    tmp_path: Path, name: str, make: Callable[[Path], Path], said: str
) -> None:
    with pytest.raises(AssetError, match=said) as refusal:
        import_file(make(tmp_path / name), limits=TIGHT)
    assert name in refusal.value.message.zh


def test_a_bomb_inside_a_3mf_is_named_too(tmp_path: Path) -> None:
    path = bomb(tmp_path / "a.3mf")
    with pytest.raises(AssetError, match="beyond reason"):
        import_file(path, limits=TIGHT)
    part = ENTITIES + threemf(solid(FACES), '<item objectid="1"/>').split("?>", 1)[1]
    with pytest.raises(AssetError, match="not safe"):
        import_file(zipped(tmp_path / "b.3mf", {"a.model": part}), limits=TIGHT)


@pytest.mark.parametrize(
    "name",
    ["../a.obj", "/a.obj", "C:/a.obj", "x\\..\\..\\a.obj", "a/../../b.obj", "con.obj",
     "a\u202e.obj", "nul", "a?.obj", "dir/../../../etc/a.obj", "x" * 300 + ".obj"],
)  # fmt: skip
def test_names_that_escape_are_refused(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    path = zipped(inside / "a.zip", {name: "v 0 0 0\n", "ok.obj": "v 0 0 0\n"})
    with pytest.raises(AssetError, match="is not safe"):
        import_file(path)
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_links_doubles_and_locks_in_archives_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        link = zipfile.ZipInfo("a.obj")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(AssetError, match="not safe"):
        Archive(tmp_path / "a.zip")
    doubles = zipped(tmp_path / "b.zip", {"A.obj": "x", "a.OBJ": "y"})
    with pytest.raises(AssetError, match="twice"):
        Archive(doubles)
    raw = bytearray(zipped(tmp_path / "c.zip", {"a.obj": "x" * 99}).read_bytes())
    raw[raw.find(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "c.zip").write_bytes(raw)
    with pytest.raises(AssetError, match="password"):
        Archive(tmp_path / "c.zip")


class Listener(BaseHTTPRequestHandler):
    """Counts whoever calls."""

    calls = 0

    def do_GET(self) -> None:
        type(self).calls += 1
        self.send_error(404)


@pytest.mark.parametrize("kind", ["gltf", "image", "obj", "dae", "svg", "mp4"])
def test_nothing_outside_is_read_and_nobody_called(tmp_path: Path, kind: str) -> None:
    server = HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (tmp_path / "secret.png").write_bytes(png((0, 255, 0)))
    inside = tmp_path / "in"
    inside.mkdir()
    Listener.calls = 0
    addresses = (f"http://127.0.0.1:{server.server_port}/x.png", f"file://{tmp_path}/secret.png",
                 f"{tmp_path}/secret.png", "../secret.png", "..%2fsecret.png",
                 "..\\secret.png")  # fmt: skip
    for number, address in enumerate(addresses):
        path = reaching(inside, kind, address, number)
        with suppress(AssetError):
            assert png((0, 255, 0)) not in import_file(path).glb
    server.shutdown()
    server.server_close()
    assert Listener.calls == 0


def reaching(folder: Path, kind: str, address: str, number: int) -> Path:
    """Write a file that refers to something outside its folder."""
    path = folder / f"{number}.{'gltf' if kind == 'image' else kind}"
    if kind in {"gltf", "image"}:
        document = triangle().document
        if kind == "gltf":
            document["buffers"] = [{"uri": address, "byteLength": 44}]
        else:
            document["images"] = [{"uri": address}]
        path.write_text(json.dumps(document))
    elif kind == "obj":
        (folder / f"{number}.mtl").write_text(f"newmtl a\nmap_Kd {address}\n")
        path.write_text(
            f"mtllib {number}.mtl\nusemtl a\nv 0 0 0\nv 1 0 0\nv 0 1 0\nvt 0 0\nf 1/1 2/1 3/1\n"
        )
    elif kind == "dae":
        image = f'<image id="i"><init_from>{address}</init_from></image>'
        image = f"<library_images>{image}</library_images>"
        places = dae_places("0 0 0 2 0 0 2 3 0 0 3 0")
        path.write_text(dae(places + TRIANGLES, HERE, more=image))
    elif kind == "svg":
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="{address}" '
            'width="9" height="9"/></svg>'
        )
    else:
        path.write_text(f"ffconcat version 1.0\nfile '{address}'\n")
    return path


ATTEMPTS = """
import ctypes, os, socket, subprocess, sys
from pathlib import Path
from expo_studio.library import sandbox
inside, outside, scratch = map(Path, sys.argv[1:])
libc = ctypes.CDLL(None, use_errno=True)
sandbox.close([inside], scratch)
def may(what):
    try:
        return bool(what())
    except OSError:
        return False
print(may(lambda: (inside / "a").read_bytes()), may(lambda: (scratch / "b").write_text("x")),
      may(lambda: outside.read_bytes()), may(lambda: (inside / "c").write_text("x")),
      may(lambda: libc.open(str(outside).encode(), 0) >= 0),
      may(lambda: socket.socket()), may(lambda: libc.socket(2, 1, 0) >= 0),
      may(lambda: subprocess.run(["true"])), may(lambda: __import__("trimesh")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel holds these walls on Linux")
def test_the_walls_of_the_worker_hold(tmp_path: Path) -> None:
    for name in ("in", "scratch"):
        (tmp_path / name).mkdir()
    (tmp_path / "in" / "a").write_text("model")
    (tmp_path / "secret").write_text("secret")
    places = [str(tmp_path / one) for one in ("in", "secret", "scratch")]
    told = subprocess.run(
        [sys.executable, "-P", "-c", ATTEMPTS, *places], capture_output=True, check=True, text=True
    )
    inside, scratch, *forbidden, library = told.stdout.split()
    assert (inside, scratch, library) == ("True", "True", "True")
    assert forbidden == ["False"] * 6


def cube_files(folder: Path) -> dict[str, bytes]:
    """Return a small sound file of each text and binary kind."""
    box = stl(1.0)
    (folder / "box.stl").write_bytes(box)
    glb = import_file(folder / "box.stl").glb
    part = threemf(solid(FACES), '<item objectid="1"/>')
    packed = zipped(folder / "t.3mf", {"a.model": part}).read_bytes()
    obj = b"v 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\nf 1 2 3\nf 1 2 4\nf 1 3 4\nf 2 3 4\n"
    xml = dae(dae_places("0 0 0 2 0 0 2 3 0 0 3 0") + TRIANGLES, HERE).encode()
    return {"a.stl": box, "a.glb": glb, "a.3mf": packed, "a.obj": obj, "a.dae": xml, "a.png": png()}


def test_a_file_cut_anywhere_is_refused_or_still_whole(tmp_path: Path) -> None:
    for name, data in cube_files(tmp_path).items():
        for percent in range(0, 100, 2):
            path = tmp_path / "cut" / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data[: len(data) * percent // 100])
            with suppress(AssetError):  # text may lose its end and stay a model
                outcome, _, _ = run({"path": str(path), "wishes": {}})
                assert outcome["asset"].get("triangles", 0) > 0, (name, percent)


def test_reading_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.stl").write_bytes(stl_of(400_000))
    with pytest.raises(AssetError, match="took too long"):
        import_file(tmp_path / "a.stl", limits=Limits(1.0, 1 << 30))


def test_reading_that_takes_too_much_memory_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.stl").write_bytes(stl_of(400_000))
    with pytest.raises(AssetError, match=r"too much memory|damaged"):
        import_file(tmp_path / "a.stl", limits=Limits(60.0, 120 << 20))


def stl_of(count: int) -> bytes:
    """Return a binary STL of many different triangles."""
    rows = b"".join(
        struct.pack("<12fxx", 0, 0, 1, i, 0, 0, i + 0.5, 0, 0, i, 1, i % 7) for i in range(count)
    )
    return bytes(80) + struct.pack("<I", count) + rows


def test_a_small_file_gets_ten_seconds_and_a_gibibyte(tmp_path: Path) -> None:
    (tmp_path / "a.glb").write_bytes(bytes(100_000))
    limits = limits_of(tmp_path / "a.glb")
    assert limits.seconds < 10
    assert limits.memory_bytes <= (1 << 30) + 4 * 100_000


@pytest.mark.parametrize("name", ["a.3mf", "a.zip"])
def test_packed_files_get_time_for_what_is_in_them(tmp_path: Path, name: str) -> None:
    """A million triangles are 14 MB of 3MF, and took eight seconds of processor time."""
    (tmp_path / name).write_bytes(bytes(14_000_000))
    assert 30 < limits_of(tmp_path / name).seconds < 60
    (tmp_path / name).write_bytes(bytes(100_000))
    assert limits_of(tmp_path / name).seconds < 10


@given(st.lists(st.tuples(*[st.sampled_from((0.0, -0.0, 1.0, -1.5))] * 3), min_size=1))
def test_equal_rows_are_found_in_the_order_they_come(rows: list[tuple[float, ...]]) -> None:
    import numpy as np

    table = np.array(rows, np.float32)
    first, inverse = unique_rows(table)
    assert np.array_equal(table[first][inverse], table)
    assert len(first) == len(set(rows))
    assert (np.diff(first) > 0).all()
