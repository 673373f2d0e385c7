"""Odd files as the world makes them: each comes in right, or is refused in a clear sentence."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from expo_studio.errors import AssetError
from expo_studio.gltf.model import Model
from expo_studio.gltf.read import read_model
from expo_studio.library.formats import LATER
from expo_studio.library.reading import import_file
from expo_studio.library.report import Imported
from expo_studio.model.booth import AssetKind
from tests.library.library_files import png, threemf, told
from tests.library.library_media import sound, video

Maker = Callable[[Path], object]
BOX = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]
SIDES = [(1, 4, 3, 2), (5, 6, 7, 8), (1, 2, 6, 5), (2, 3, 7, 6), (3, 4, 8, 7), (4, 1, 5, 8)]
SOLID = """solid {name}
 facet normal 0 0 1
  outer loop
   vertex {x} 0 0
   vertex {y} 0 0
   vertex {y} 10 0
  endloop
 endfacet
endsolid {name}
"""
PALETTE = ((1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1))


def box(library: str = "", material: str = "") -> str:
    """Return an OBJ file with a cabinet of 0.8 x 0.9 x 0.4 m in centimetres."""
    lines = [f"mtllib {library}", f"usemtl {material}"] if library else []
    lines += [f"v {x * 80} {y * 90} {z * 40}" for x, y, z in BOX]
    lines += ["vt 0 0", "vt 1 0", "vt 1 1", "vt 0 1"]
    lines += ["f " + " ".join(f"{v}/{i + 1}" for i, v in enumerate(side)) for side in SIDES]
    return "\n".join(lines) + "\n"


def model_of(imported: Imported) -> Model:
    return read_model(imported.glb)


def chinese_windows_zip(path: Path) -> None:
    """Write a ZIP as Chinese Windows does: GBK names without the flag, beside a Mac's litter."""

    class InGbk(zipfile.ZipInfo):
        def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802 (zipfile's name)
            return self.filename.encode("gbk"), self.flag_bits & ~0x800

    looks = (
        "newmtl 红色 木纹\nKd 1 1 1\n"
        "map_Kd -s 2 3 1 -o 0.5 0.25 0 -clamp on C:\\Users\\王\\桌面\\贴图\\木 纹 1.jpg\n"
    )
    files = {
        "展柜 最终/模型/柜 体.obj": box("柜 体.mtl", "红色 木纹").encode("gbk"),
        "展柜 最终/模型/柜 体.mtl": looks.encode("gbk"),
        "展柜 最终/贴图/木 纹 1.jpg": png((150, 90, 40)),
        "__MACOSX/展柜 最终/模型/._柜 体.obj": b"\0\5\x16\7",
        "展柜 最终/.DS_Store": b"\0",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(InGbk(name), data)


def test_an_obj_from_chinese_windows_finds_its_texture_and_lays_it_as_told(
    tmp_path: Path,
) -> None:
    path = tmp_path / "展柜 (最终版).zip"
    chinese_windows_zip(path)
    imported = import_file(path)
    material = model_of(imported).materials[0]
    assert imported.asset.bounds.size == pytest.approx((0.8, 0.9, 0.4))
    assert material.name == "红色 木纹"
    use = material.base_texture
    assert use is not None
    assert use.wrap_s == use.wrap_t == 33071
    assert use.transform is not None
    across, _, right, _, along, down = use.transform
    for u, v in ((0.0, 0.0), (0.3, 0.8)):  # OBJ counts v from below, glTF from above
        shown = (across * u + right, along * (1.0 - v) + down)
        assert shown == pytest.approx((2 * u + 0.5, 1.0 - (3 * v + 0.25)))


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_an_obj_with_line_ends_of_any_system(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "a.obj"
    path.write_bytes(box().replace("\n", ending).encode())
    assert import_file(path).asset.triangles == 12


def test_an_obj_whose_materials_are_missing_is_grey_and_has_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.obj"
    path.write_text(box("柜 体.mtl", "木"), "utf-8")
    imported = import_file(path)
    assert "柜 体.mtl” that the model refers to is missing" in told(imported)
    assert model_of(imported).pictures == ()
    assert model_of(imported).materials[0].base_colour[0] < 0.9


def test_an_ascii_stl_with_several_solids_and_capitals(tmp_path: Path) -> None:
    path = tmp_path / "两件.STL"
    solids = SOLID.format(name="零件 一", x=0, y=10) + SOLID.format(name="b", x=20, y=30).upper()
    path.write_text(solids, "utf-8", newline="\r\n")
    imported = import_file(path)
    assert imported.asset.triangles == 2
    assert imported.asset.bounds.size == pytest.approx((0.03, 0.0, 0.01))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    ("name", "code", "full"), [("uchar", "B", 255), ("ushort", "H", 65535), ("float", "f", 1)]
)
@pytest.mark.parametrize(("count", "size"), [("uchar", "B"), ("int", "i")])
def test_a_ply_with_colours_of_any_depth_and_order(  # noqa: PLR0917 (a table of kinds)
    tmp_path: Path, order: str, name: str, code: str, full: int, count: str, size: str
) -> None:
    end = "little" if order == "<" else "big"
    head = f"ply\nformat binary_{end}_endian 1.0\nelement vertex 4\n"
    head += "".join(f"property double {axis}\n" for axis in "xyz")
    head += "".join(f"property {name} {channel}\n" for channel in ("red", "green", "blue"))
    head += f"element face 2\nproperty list {count} int vertex_indices\nend_header\n"
    body = b"".join(
        struct.pack(f"{order}3d3{code}", *place, *(c * full for c in colour))
        for place, colour in zip(BOX[:4], PALETTE, strict=True)
    )
    body += b"".join(struct.pack(f"{order}{size}3i", 3, *face) for face in ((0, 1, 2), (0, 2, 3)))
    path = tmp_path / "a.ply"
    path.write_bytes(head.encode() + body)
    (primitive,) = model_of(import_file(path)).primitives
    assert primitive.colours is not None
    assert primitive.colours[:, :3].tolist() == [list(one) for one in PALETTE]


def test_a_3mf_of_components_of_components_stands_where_it_should(tmp_path: Path) -> None:
    corner = (
        '<vertices><vertex x="0" y="0" z="0"/><vertex x="1" y="0" z="0"/>'
        '<vertex x="0" y="1" z="0"/></vertices>'
        '<triangles><triangle v1="0" v2="1" v3="2"/></triangles>'
    )
    parts = (
        f'<object id="1"><mesh>{corner}</mesh></object><object id="2"><components>'
        '<component objectid="1"/><component objectid="1" transform="1 0 0 0 1 0 0 0 1 5 0 0"/>'
        '</components></object><object id="3"><components>'
        '<component objectid="2" transform="2 0 0 0 2 0 0 0 2 0 0 0"/></components></object>'
    )
    build = '<item objectid="3" transform="1 0 0 0 1 0 0 0 1 0 0 7"/>'
    path = tmp_path / "a.3mf"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("3D/3dmodel.model", threemf(parts, build, "inch"))
    imported = import_file(path)
    box_ = imported.asset.bounds
    assert imported.asset.triangles == 2
    assert box_.low == pytest.approx((0.0, 7 * 0.0254, -2 * 0.0254), abs=1e-6)
    assert box_.high == pytest.approx((12 * 0.0254, 7 * 0.0254, 0.0), abs=1e-6)


def deep_tiff(path: Path) -> None:
    """Write three stripes of red, green and blue, 16 bits a channel."""
    width, height = 60, 40
    pixels = np.zeros((height, width, 3), "<u2")
    for channel in range(3):
        pixels[:, channel * 20 : channel * 20 + 20, channel] = 65535
    data, count = pixels.tobytes(), 10
    after = 8 + 2 + 12 * count + 4
    entries = ((256, 3, 1, width), (257, 3, 1, height), (258, 3, 3, after), (259, 3, 1, 1),
               (262, 3, 1, 2), (273, 4, 1, after + 6), (277, 3, 1, 3), (278, 3, 1, height),
               (279, 4, 1, len(data)), (284, 3, 1, 1))  # fmt: skip
    out = b"II*\0" + struct.pack("<IH", 8, count)
    out += b"".join(struct.pack("<HHII", *one) for one in entries)
    path.write_bytes(out + struct.pack("<I3H", 0, 16, 16, 16) + data)


def turned_jpeg(path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    image = Image.new("RGB", (80, 40), (255, 0, 0))
    image.paste((0, 0, 255), (40, 0, 80, 40))
    image.save(path, exif=exif)


def moving(path: Path) -> None:
    first, *more = [Image.new("RGB", (40, 30), one) for one in ("red", "lime", "blue")]
    first.save(path, save_all=True, append_images=more, duration=100)


def drawing(head: str) -> Maker:
    body = '<rect width="300" height="100" fill="#00ff00"/></svg>'
    return lambda path: path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{body}', "utf-8"
    )


@pytest.mark.parametrize(
    ("name", "maker", "size", "left", "right"),
    [
        ("深.tif", deep_tiff, (60, 40), (255, 0, 0), (0, 0, 255)),
        ("a.jfif", turned_jpeg, (40, 80), (255, 0, 0), (255, 0, 0)),
        ("a.gif", moving, (40, 30), (255, 0, 0), (255, 0, 0)),
        ("a.webp", moving, (40, 30), (255, 0, 0), (255, 0, 0)),
        ("a.bmp", lambda path: Image.new("1", (40, 30), 1).save(path), (40, 30), (255,) * 3,
         (255,) * 3),
        ("no size.svg", drawing(""), (2048, 683), (0, 255, 0), (0, 255, 0)),
        ("huge.svg", drawing('width="3000000" height="1000000" viewBox="0 0 300 100"'), (2048, 683),
         (0, 255, 0), (0, 255, 0)),
        ("share.svg", drawing('width="100%" height="100%" viewBox="0 0 300 100"'), (2048, 683),
         (0, 255, 0), (0, 255, 0)),
    ],
)  # fmt: skip
def test_pictures_of_every_sort_become_posters(
    tmp_path: Path,
    name: str,
    maker: Maker,
    size: tuple[int, int],
    left: tuple[int, ...],
    right: tuple[int, ...],
) -> None:
    maker(tmp_path / name)
    imported = import_file(tmp_path / name)
    assert imported.asset.kind is AssetKind.IMAGE
    shown = Image.open(io.BytesIO(model_of(imported).pictures[0].data)).convert("RGB")
    assert shown.size == size
    for at, expected in ((3, left), (shown.width - 4, right)):
        assert shown.getpixel((at, 5)) == pytest.approx(expected, abs=3)


def elsewhere(maker: Callable[..., object], *given: object) -> None:
    """Make a file in a process of its own.

    SVT-AV1 raises the calling thread to the highest real-time priority when root encodes; here
    every program that the tests start later would inherit that and starve the machine.
    """
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        pool.submit(maker, *given).result()


def test_an_hdr_sky_that_calls_itself_rgbe(tmp_path: Path) -> None:
    path = tmp_path / "sky.hdr"
    head = b"#?RGBE\nFORMAT=32-bit_rle_rgbe\n\n-Y 8 +X 16\n"
    path.write_bytes(head + bytes([128, 64, 32, 130]) * 128)
    assert import_file(path).asset.kind is AssetKind.SKY
    path.write_bytes(head + bytes(9))
    with pytest.raises(AssetError, match="HDR picture is damaged") as refusal:
        import_file(path)
    assert "twice as wide as high" in refusal.value.hint.en
    assert "2:1" in refusal.value.hint.zh


@pytest.mark.parametrize(
    ("name", "maker", "kind", "words"),
    [
        ("静音.mp4", lambda p: video(p, "libx264", "mp4"), "video", ""),
        ("phone.3gp", lambda p: video(p, "libx264", "3gp"), "video", ""),
        ("iphone.mov", lambda p: video(p, "libx265", "mov"), "video", "became H.264"),
        (
            "old.avi",
            lambda p: video(p, "mpeg4", "avi", sound="libmp3lame"),
            "video",
            "became H.264",
        ),
        ("deep.mp4", lambda p: video(p, "libx264", "mp4", "yuv420p10le"), "video", "became H.264"),
        ("new.webm", lambda p: elsewhere(video, p, "libsvtav1", "webm"), "video", "not play av1"),
        ("a.ogg", lambda p: sound(p, "libopus", "ogg"), "sound", ""),
        ("a.wav", lambda p: sound(p, "adpcm_ima_wav", "wav"), "sound", "became AAC"),
        ("a.m4a", lambda p: sound(p, "alac", "mp4"), "sound", "became AAC"),
    ],
)
def test_films_and_sounds_of_every_sort_can_be_played(
    tmp_path: Path, name: str, maker: Maker, kind: str, words: str
) -> None:
    maker(tmp_path / name)
    imported = import_file(tmp_path / name)
    assert imported.asset.kind == kind
    assert words in told(imported)
    assert imported.medium


def test_a_locked_pdf_is_refused_and_one_that_only_may_not_be_changed_is_read(
    tmp_path: Path,
) -> None:
    for name, given in (
        ("锁.pdf", StandardEncryption("secret")),
        ("b.pdf", StandardEncryption("", ownerPassword="own", canModify=0)),
    ):
        canvas = Canvas(str(tmp_path / name), encrypt=given)
        canvas.drawString(99, 99, "x")
        canvas.save()
    with pytest.raises(AssetError, match="locked with a password") as refusal:
        import_file(tmp_path / "锁.pdf")
    assert "密码" in refusal.value.message.zh
    assert import_file(tmp_path / "b.pdf").asset.kind is AssetKind.DOCUMENT


def test_a_long_pdf_shows_its_first_pages(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"))
    for number in range(200):
        canvas.drawString(99, 99, str(number))
        canvas.showPage()
    canvas.save()
    imported = import_file(tmp_path / "a.pdf")
    assert "first 24 pages" in told(imported)
    assert "200 pages" in imported.report.found[0].en


@pytest.mark.parametrize("suffix", LATER)
def test_files_of_other_programs_are_refused_with_the_way_out(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"展品{suffix}"
    path.write_bytes(b"x")
    with pytest.raises(AssetError) as refusal:
        import_file(path)
    for language in ("zh", "en"):
        assert path.name in getattr(refusal.value.message, language)
        assert getattr(LATER[suffix], language) in getattr(refusal.value.hint, language)


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    for name in ("a.glb", "a.mp3", "a.zip", "a.png"):
        (tmp_path / name).touch()
        with pytest.raises(AssetError, match="is empty") as refusal:
            import_file(tmp_path / name)
        assert "空文件" in refusal.value.message.zh
