"""OBJ, MTL and their kin as strangers write them: encodings, lost paths, units, holes."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from expo_studio.errors import AssetError
from expo_studio.gltf.model import AlphaMode, Material, Model
from expo_studio.gltf.read import read_model
from expo_studio.library.mtl import parse_mtl
from expo_studio.library.reading import import_file
from expo_studio.library.report import Imported
from expo_studio.library.units import Axis, Unit, Wishes, guessed
from tests.library.library_files import png, told

SQUARE = "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\n"
TWO_FACES = SQUARE + "usemtl {a}\nf 1/1 2/2 3/3\nusemtl {b}\nf 1/1 3/3 4/4\n"


def materials_of(imported: Imported) -> dict[str, Material]:
    return {one.name: one for one in read_model(imported.glb).materials}


def test_names_in_gbk_and_with_spaces_are_found(tmp_path: Path) -> None:
    (tmp_path / "红 木.png").write_bytes(png())
    (tmp_path / "材质 库.mtl").write_bytes(
        "newmtl 桌 面\nKd 1 1 1\nmap_Kd 红 木.png\nnewmtl 桌 腿\nKd 1 0 0\n".encode("gbk")
    )
    text = "mtllib 材质 库.mtl\n" + TWO_FACES.format(a="桌 面", b="桌 腿")
    (tmp_path / "中文桌子.obj").write_bytes(text.encode("gbk"))
    imported = import_file(tmp_path / "中文桌子.obj")
    assert imported.report.changed == ()
    assert imported.asset.name.zh == "中文桌子"
    materials = materials_of(imported)
    assert materials["桌 面"].base_texture is not None
    assert materials["桌 腿"].base_colour == (1.0, 0.0, 0.0, 1.0)
    assert materials["桌 腿"].base_texture is None


def test_a_path_of_another_machine_is_looked_for_beside_the_model(tmp_path: Path) -> None:
    (tmp_path / "Oak.PNG").write_bytes(png())
    (tmp_path / "a.mtl").write_text("newmtl a\nmap_Kd C:\\Users\\wang\\textures\\oak.png\n")
    (tmp_path / "a.obj").write_text("mtllib ./a.mtl\n" + TWO_FACES.format(a="a", b="a"))
    imported = import_file(tmp_path / "a.obj")
    assert told(imported) == ""
    assert len(read_model(imported.glb).pictures) == 1


def test_nothing_outside_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "link.png").symlink_to(tmp_path / "secret.png")
    (inside / "a.mtl").write_text("newmtl a\nmap_Kd ../secret.png\nnewmtl b\nmap_Kd link.png\n")
    (inside / "a.obj").write_text("mtllib a.mtl\n" + TWO_FACES.format(a="a", b="b"))
    imported = import_file(inside / "a.obj")
    assert read_model(imported.glb).pictures == ()
    assert "“../secret.png” that the model refers to is missing" in told(imported)
    assert "“link.png” that the model refers to is missing" in told(imported)


def test_a_missing_material_file_is_told_and_the_shape_comes(tmp_path: Path) -> None:
    (tmp_path / "a.obj").write_text("mtllib gone.mtl\n" + TWO_FACES.format(a="a", b="b"))
    imported = import_file(tmp_path / "a.obj")
    assert imported.asset.triangles == 2
    assert "“gone.mtl” that the model refers to is missing" in told(imported)


def test_a_damaged_texture_refuses_by_name_of_the_model(tmp_path: Path) -> None:
    (tmp_path / "t.png").write_bytes(png()[:40])
    (tmp_path / "a.mtl").write_text("newmtl a\nmap_Kd t.png\n")
    (tmp_path / "a.obj").write_text("mtllib a.mtl\n" + TWO_FACES.format(a="a", b="a"))
    with pytest.raises(AssetError, match=r"a\.obj.*texture is damaged"):
        import_file(tmp_path / "a.obj")


def test_pictures_no_browser_shows_become_png(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), (9, 200, 9)).save(tmp_path / "t.bmp")
    (tmp_path / "a.mtl").write_text("newmtl a\nmap_Kd -s 2 2 1 -clamp on t.bmp\n")
    (tmp_path / "a.obj").write_text("mtllib a.mtl\n" + TWO_FACES.format(a="a", b="a"))
    imported = import_file(tmp_path / "a.obj")
    assert [one.mime for one in read_model(imported.glb).pictures] == ["image/png"]
    assert "BMP textures were converted" in told(imported)


def test_mtl_lines_become_a_surface() -> None:
    looks = parse_mtl(
        "Kd 1 1 1\n# nothing is named yet\nnewmtl glass\nKd 0 0.5 1\nd 0.25\nNs 98\nPm 1\n"
        "Ke 1 0 0\nmap_Bump -bm 0.5 wall_normal.png\nmap_bump wall_height.png\n"
        "newmtl odd\nKd red\nTr 1\nNs nan\n"
    )
    glass = looks["glass"].material
    assert glass.base_colour == pytest.approx((0.0, 0.2140, 1.0, 0.25), abs=1e-3)
    assert glass.alpha_mode is AlphaMode.BLEND
    assert glass.roughness == pytest.approx(0.1414, abs=1e-3)
    assert (glass.metallic, glass.emissive) == (1.0, (1.0, 0.0, 0.0))
    assert looks["glass"].textures == {"normal": "wall_normal.png"}
    assert looks["odd"].material.alpha_mode is AlphaMode.OPAQUE


@pytest.mark.parametrize(
    ("colour", "mode"),
    [
        ((9, 9, 9), AlphaMode.OPAQUE),
        ((9, 9, 9, 128), AlphaMode.BLEND),
        ((9, 9, 9, 0), AlphaMode.MASK),
    ],
)
def test_the_alpha_of_a_texture_says_how_it_is_meant(
    tmp_path: Path, colour: tuple[int, ...], mode: AlphaMode
) -> None:
    (tmp_path / "t.png").write_bytes(png(colour))
    (tmp_path / "a.mtl").write_text("newmtl a\nmap_Kd t.png\n")
    (tmp_path / "a.obj").write_text("mtllib a.mtl\n" + TWO_FACES.format(a="a", b="a"))
    assert materials_of(import_file(tmp_path / "a.obj"))["a"].alpha_mode is mode


def stl(size: float) -> bytes:
    """Return a binary STL of a box with a side along each axis: size, 2 size, 3 size."""
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], np.float32)
    corners *= np.array([1, 2, 3], np.float32) * size
    faces = [(0, 1, 3), (0, 3, 2), (4, 6, 7), (4, 7, 5), (0, 4, 5), (0, 5, 1), (2, 3, 7),
             (2, 7, 6), (0, 2, 6), (0, 6, 4), (1, 5, 7), (1, 7, 3)]  # fmt: skip
    rows = b"".join(
        struct.pack("<3f", 0, 0, 0) + corners[list(face)].astype("<f4").tobytes() + b"\0\0"
        for face in faces
    )
    return bytes(80) + struct.pack("<I", len(faces)) + rows


def test_cad_files_are_stood_up_and_measured(tmp_path: Path) -> None:
    (tmp_path / "part.STL").write_bytes(stl(100.0))
    imported = import_file(tmp_path / "part.STL")
    assert imported.asset.bounds.size == pytest.approx((0.1, 0.3, 0.2))
    assert "read as mm" in told(imported)
    assert "Z up to Y up" in told(imported)
    wished = import_file(tmp_path / "part.STL", Wishes(Unit.INCH, Axis.Y))
    assert wished.asset.bounds.size == pytest.approx((2.54, 5.08, 7.62))
    assert told(wished) == "lengths were read as in, now metres"


def test_hard_edges_stay_hard_and_normals_point_outwards(tmp_path: Path) -> None:
    (tmp_path / "box.stl").write_bytes(stl(1.0))
    model: Model = read_model(import_file(tmp_path / "box.stl").glb)
    primitive = model.primitives[0]
    assert len(primitive.positions) == 24
    assert np.allclose(np.abs(primitive.normals).max(axis=1), 1.0, atol=1e-3)
    middle = (primitive.positions.max(axis=0) + primitive.positions.min(axis=0)) / 2
    assert (((primitive.positions - middle) * primitive.normals).sum(axis=1) > 0).all()


@pytest.mark.parametrize(
    ("extent", "suffix", "expected"),
    [
        (1.5, ".obj", (Unit.METRE, Axis.Y)),
        (150.0, ".obj", (Unit.CENTIMETRE, Axis.Y)),
        (1500.0, ".ply", (Unit.MILLIMETRE, Axis.Y)),
        (45.0, ".stl", (Unit.MILLIMETRE, Axis.Z)),
        (0.8, ".stl", (Unit.METRE, Axis.Z)),
    ],
)
def test_what_is_guessed(extent: float, suffix: str, expected: tuple[Unit, Axis]) -> None:
    assert guessed(Wishes(), extent, suffix) == expected


def test_a_glb_in_centimetres_can_be_put_right(tmp_path: Path) -> None:
    (tmp_path / "box.stl").write_bytes(stl(0.5))
    wrong = tmp_path / "wrong.glb"
    wrong.write_bytes(import_file(tmp_path / "box.stl", Wishes(Unit.METRE, Axis.Y)).glb)
    right = import_file(wrong, Wishes(Unit.CENTIMETRE, Axis.Z))
    assert right.asset.bounds.size == pytest.approx((0.005, 0.015, 0.01))
    assert right.asset.bounds.low == pytest.approx((0.0, 0.0, -0.01))
    assert "an unusual size" not in " ".join(one.en for one in right.report.found)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\n", "cloud of 3 points"),
        ("a.obj", b"v 0 0 0\nv nan 0 0\nv 0 1 0\nf 1 2 3\n", "not valid"),
        ("a.obj", b"", "a.obj"),
        ("a.obj", b"v 0 0 0\nf 1 2 99\n", "damaged"),
        ("a.ply", b"ply\nformat ascii 1.0\nelement vertex 99999999999\n", "a.ply"),
        ("a.ply", b"\0\xff\0\xff" * 99, "damaged"),
        ("a.stl", b"\xff" * 84, "a.stl"),
        ("a.off", b"OFF\n3 1 0\n0 0 0\n1 0 0\n", "a.off"),
        ("a.glb", b"", "is empty"),
        ("a.gltf", b"[1, 2]", "no object"),
    ],
)
def test_broken_files_are_refused_in_a_sentence(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(AssetError, match=said) as refusal:
        import_file(tmp_path / name)
    assert name in refusal.value.message.zh
    assert name in refusal.value.message.en
    assert refusal.value.hint.zh
