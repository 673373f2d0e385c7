"""3MF, COLLADA, STEP and ZIP: units, colours, places, names, and what is told of losses."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import read_model
from expo_studio.library.describe import bounds_of
from expo_studio.library.reading import import_file
from expo_studio.library.units import Axis, Unit, Wishes
from tests.library.library_files import TETRAHEDRON, dae, dae_places, png, threemf, told, zipped

FACES = (
    '<triangle v1="0" v2="2" v3="1"/><triangle v1="0" v2="1" v3="3"/>'
    '<triangle v1="0" v2="3" v3="2"/><triangle v1="1" v2="2" v3="3"/>'
)
COLOURS = (
    '<m:colorgroup id="9"><m:color color="#FF0000"/><m:color color="#00FF0080"/></m:colorgroup>'
)
SQUARE = "0 0 0 2 0 0 2 3 0 0 3 0"
OBJ = "mtllib 材质.mtl\nusemtl 木\nv 0 0 0\nv 1 0 0\nv 0 1 0\nvt 0 0\nf 1/1 2/1 3/1\n"


def model_of(path: Path) -> Model:
    return read_model(import_file(path).glb)


def solid(faces: str, attributes: str = "") -> str:
    return (
        f'<object id="1" type="model" {attributes}><mesh>{TETRAHEDRON}'
        f"<triangles>{faces}</triangles></mesh></object>"
    )


@pytest.mark.parametrize(
    ("unit", "metres"),
    [("millimeter", 0.001), ("inch", 0.0254), ("micron", 1e-6), ("foot", 0.3048)],
)
def test_3mf_says_its_unit_and_stands_up(tmp_path: Path, unit: str, metres: float) -> None:
    text = threemf(solid(FACES), '<item objectid="1"/>', unit)
    imported = import_file(zipped(tmp_path / "a.3mf", {"3D/3dmodel.model": text}))
    size = imported.asset.bounds.size
    assert size == pytest.approx((10 * metres, 30 * metres, 20 * metres))
    assert "Z up to Y up" in told(imported)


def test_a_wish_beats_the_unit_of_a_3mf(tmp_path: Path) -> None:
    text = threemf(solid(FACES), '<item objectid="1"/>')
    path = zipped(tmp_path / "a.3mf", {"3D/3dmodel.model": text})
    imported = import_file(path, Wishes(Unit.CENTIMETRE, Axis.Y))
    assert imported.asset.bounds.size == pytest.approx((0.1, 0.2, 0.3))


def test_3mf_colours_of_faces_and_corners_arrive(tmp_path: Path) -> None:
    plain = solid(FACES, 'pid="9" pindex="0"')
    path = zipped(tmp_path / "a.3mf", {"m.model": threemf(COLOURS + plain, '<item objectid="1"/>')})
    model = model_of(path)
    assert model.materials[0].base_colour == (1.0, 0.0, 0.0, 1.0)
    assert model.primitives[0].colours is None
    mixed = solid(FACES.replace("/>", ' pid="9" p1="0"/>', 1), 'pid="9" pindex="1"')
    path = zipped(tmp_path / "b.3mf", {"m.model": threemf(COLOURS + mixed, '<item objectid="1"/>')})
    colours = model_of(path).primitives[0].colours
    assert colours is not None
    assert {tuple(one) for one in colours.round(2).tolist()} == {
        (1.0, 0.0, 0.0, 1.0),
        (0.0, 1.0, 0.0, 0.5),
    }


def test_3mf_parts_stand_where_they_are_put(tmp_path: Path) -> None:
    parts = (
        solid(FACES)
        + '<object id="2"><components><component objectid="1"/>'
        + '<component objectid="1" transform="1 0 0 0 1 0 0 0 1 100 0 0"/></components></object>'
    )
    text = threemf(parts, '<item objectid="2" transform="1 0 0 0 1 0 0 0 1 0 0 7"/>')
    model = model_of(zipped(tmp_path / "a.3mf", {"3D/3dmodel.model": text}))
    assert (len(model.primitives), len(model.instances)) == (1, 2)
    box = bounds_of(model)
    assert box.high[0] == pytest.approx(0.11)
    assert box.low[1] == pytest.approx(0.007)


def test_3mf_textures_lie_in_the_package(tmp_path: Path) -> None:
    resources = (
        '<m:texture2d id="4" path="/3D/t.png" contenttype="image/png"/>'
        '<m:texture2dgroup id="9" texid="4"><m:tex2coord u="0" v="0"/>'
        '<m:tex2coord u="1" v="0"/><m:tex2coord u="0" v="1"/></m:texture2dgroup>'
    )
    faces = '<triangle v1="0" v2="1" v3="2" pid="9" p1="0" p2="1" p3="2"/>'
    text = threemf(resources + solid(faces), '<item objectid="1"/>')
    model = model_of(zipped(tmp_path / "a.3mf", {"3D/a.model": text, "3D/t.png": png()}))
    primitive = model.primitives[0]
    assert model.materials[0].base_texture is not None
    assert primitive.uv0 is not None
    assert sorted(primitive.uv0.tolist()) == [[0, 0], [0, 1], [1, 1]]


def test_a_ring_of_3mf_parts_is_refused(tmp_path: Path) -> None:
    ring = '<object id="1"><components><component objectid="1"/></components></object>'
    path = zipped(tmp_path / "a.3mf", {"a.model": threemf(ring, '<item objectid="1"/>')})
    with pytest.raises(AssetError, match="ring"):
        import_file(path)


TRIANGLES = (
    '<triangles count="2"><input semantic="VERTEX" source="#v" offset="0"/>'
    "<p>0 1 2 0 2 3</p></triangles>"
)
HERE = '<node><instance_geometry url="#g"/></node>'


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ("<up_axis>Y_UP</up_axis>", (2.0, 3.0, 0.0)),
        ('<unit meter="0.0254" name="inch"/><up_axis>Z_UP</up_axis>', (0.0508, 0.0, 0.0762)),
        ('<unit meter="0.01" name="cm"/><up_axis>X_UP</up_axis>', (0.03, 0.02, 0.0)),
    ],
)
def test_dae_says_unit_and_up_axis(
    tmp_path: Path, head: str, size: tuple[float, float, float]
) -> None:
    path = tmp_path / "展台.dae"
    path.write_text(dae(dae_places(SQUARE) + TRIANGLES, HERE, head), "utf-8")
    assert import_file(path).asset.bounds.size == pytest.approx(size, abs=1e-6)


def test_dae_nodes_place_one_mesh_many_times(tmp_path: Path) -> None:
    scene = "".join(
        f'<node><translate>{x} 0 0</translate><instance_geometry url="#g"/></node>' for x in (0, 5)
    )
    (tmp_path / "a.dae").write_text(dae(dae_places(SQUARE) + TRIANGLES, scene))
    model = model_of(tmp_path / "a.dae")
    assert (len(model.primitives), len(model.instances)) == (1, 2)
    assert bounds_of(model).size == pytest.approx((7.0, 3.0, 0.0))


def test_dae_effects_become_surfaces_and_gbk_is_read(tmp_path: Path) -> None:
    effects = (
        '<library_effects><effect id="红木"><profile_COMMON><technique sid="t"><lambert>'
        '<diffuse><color>1 0 0 1</color></diffuse><transparent opaque="A_ONE">'
        "<color>1 1 1 0.5</color></transparent><transparency><float>1</float></transparency>"
        "</lambert></technique></profile_COMMON></effect></library_effects><library_materials>"
        '<material id="m"><instance_effect url="#红木"/></material></library_materials>'
    )
    scene = (
        '<node><instance_geometry url="#g"><bind_material><technique_common>'
        '<instance_material symbol="s" target="#m"/></technique_common></bind_material>'
        "</instance_geometry></node>"
    )
    body = dae(
        dae_places(SQUARE) + TRIANGLES.replace("<triangles ", '<triangles material="s" '),
        scene,
        more=effects,
    )
    (tmp_path / "a.dae").write_bytes(body.replace("utf-8", "gb2312", 1).encode("gbk"))
    material = model_of(tmp_path / "a.dae").materials[0]
    assert material.name == "红木"
    assert material.base_colour == pytest.approx((1.0, 0.0, 0.0, 0.5))


def test_decimal_commas_are_understood(tmp_path: Path) -> None:
    (tmp_path / "a.dae").write_text(
        dae(dae_places("0,0 0,0 0 2,5 0 0 2,5 3,25 0 0 3,25 0") + TRIANGLES, HERE)
    )
    imported = import_file(tmp_path / "a.dae")
    assert imported.asset.bounds.size == pytest.approx((2.5, 3.25, 0.0))
    assert "decimal commas" in told(imported)


L_SHAPE = ((0, 0), (4, 0), (4, 1), (1, 1), (1, 4), (0, 4))


def area(model: Model) -> float:
    corners = model.primitives[0].positions[model.primitives[0].indices].reshape(-1, 3, 3)
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return float(np.linalg.norm(crossed, axis=1).sum() / 2)


@pytest.mark.parametrize("turn", [0, 1, 2, 3, 4, 5])
def test_hollow_outlines_are_filled_and_not_fanned(tmp_path: Path, turn: int) -> None:
    outline = L_SHAPE[turn:] + L_SHAPE[:turn]
    lines = "".join(f"v {x} {y} 0\n" for x, y in outline)
    (tmp_path / "a.obj").write_text(lines + "f -6 -5 -4 -3 -2 -1\n")
    assert area(model_of(tmp_path / "a.obj")) == pytest.approx(7.0)
    numbers = " ".join(f"{x} {y} 0" for x, y in outline)
    polygon = (
        '<polylist count="1"><input semantic="VERTEX" source="#v" offset="0"/>'
        "<vcount>6</vcount><p>0 1 2 3 4 5</p></polylist>"
    )
    (tmp_path / "a.dae").write_text(dae(dae_places(numbers) + polygon, HERE))
    assert area(model_of(tmp_path / "a.dae")) == pytest.approx(7.0)


def test_obj_parts_after_negative_numbers_and_groups(tmp_path: Path) -> None:
    text = (
        "g 一\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf -3 -2 -1\n"
        "g 二\nv 5 0 0\nv 6 0 0\nv 5 1 0\nf -3 -2 -1\nf 1 2 -1\n"
    )
    (tmp_path / "a.obj").write_text(text)
    imported = import_file(tmp_path / "a.obj")
    assert imported.asset.triangles == 3
    assert imported.asset.bounds.size == pytest.approx((6.0, 1.0, 0.0))


def test_obj_in_utf16_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.obj").write_text("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n", "utf-16")
    assert import_file(tmp_path / "a.obj").asset.triangles == 1


def test_a_point_cloud_is_named_as_one(tmp_path: Path) -> None:
    head = "ply\nformat ascii 1.0\nelement vertex 2\nproperty float x\nproperty float y\n"
    (tmp_path / "扫描.ply").write_text(head + "property float z\nend_header\n0 0 0\n1 1 1\n")
    with pytest.raises(AssetError, match="cloud of 2 points") as refusal:
        import_file(tmp_path / "扫描.ply")
    assert "点云" in refusal.value.message.zh


def test_a_model_in_a_zip_finds_its_files_under_chinese_names(tmp_path: Path) -> None:
    files = {
        "展品/source/桌子.obj": OBJ,
        "展品/source/材质.mtl": "newmtl 木\nmap_Kd 木纹.png\n",
        "展品/textures/木纹.png": png(),
        "__MACOSX/展品/._桌子.obj": "x",
    }
    imported = import_file(zipped(tmp_path / "utf8.zip", files))
    assert "“展品/source/桌子.obj” in the archive was read" in told(imported)
    assert len(read_model(imported.glb).pictures) == 1
    assert imported.asset.name.zh == "utf8"
    gbk = import_file(gbk_zip(tmp_path / "gbk.zip", files))
    assert gbk.report.changed == imported.report.changed
    assert len(read_model(gbk.glb).pictures) == 1


def gbk_zip(path: Path, files: dict[str, bytes | str]) -> Path:
    """Write a ZIP as Chinese Windows does: names in GBK, and no mark of it."""
    stand_ins = {name: chr(97 + i) * len(name.encode("gbk")) for i, name in enumerate(files)}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(stand_ins[name], data)
    raw = path.read_bytes()
    for name, stand_in in stand_ins.items():
        raw = raw.replace(stand_in.encode(), name.encode("gbk"))
    path.write_bytes(raw)
    return path


def test_a_zip_prefers_what_keeps_most_and_names_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.obj").write_text("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n")
    glb = import_file(tmp_path / "a.obj").glb
    files = {"a.stl": b"x", "b.obj": OBJ, "deep/c.glb": glb}
    imported = import_file(zipped(tmp_path / "a.zip", files))
    assert "“deep/c.glb” in the archive was read" in told(imported)
    assert "2 more models in it were not read: b.obj, a.stl" in told(imported)


def test_step_is_cut_finely_in_metres(corpus: Path) -> None:
    imported = import_file(corpus / "step/featuretype.STEP")
    assert imported.asset.bounds.size == pytest.approx((0.127, 0.0349, 0.0635), abs=1e-4)
    assert "at most 0.1 mm away" in told(imported)


def test_broken_cad_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.step").write_text("ISO-10303-21;\nHEADER;\n")
    with pytest.raises(AssetError, match=r"a\.step.*CAD data are damaged"):
        import_file(tmp_path / "a.step")
