"""Pictures, PDFs, videos, sounds, panoramas and skies: what they become, what is kept."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image, ImageCms
from reportlab.pdfgen.canvas import Canvas

from expo_studio.errors import AssetError
from expo_studio.gltf.container import parse
from expo_studio.gltf.model import AlphaMode
from expo_studio.gltf.read import read_model
from expo_studio.library.boards import RIM
from expo_studio.library.reading import import_file
from expo_studio.library.report import Imported
from expo_studio.library.transcode import copied
from expo_studio.model.booth import AssetKind
from tests.library.library_files import png, told
from tests.library.library_media import sound, video


def gradient(width: int, height: int) -> Image.Image:
    across = np.linspace(0, 255, width).astype(np.uint8)
    return Image.fromarray(np.stack([np.tile(across, (height, 1))] * 3, axis=-1))


def save(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


def shown(imported: Imported) -> Image.Image:
    """Return the picture on an asset's first material."""
    model = read_model(imported.glb)
    return Image.open(io.BytesIO(model.pictures[0].data))


def test_a_picture_that_browsers_show_hangs_with_its_own_bytes(tmp_path: Path) -> None:
    path = save(tmp_path / "海报.png", gradient(400, 300))
    imported = import_file(path)
    assert imported.asset.kind is AssetKind.IMAGE
    assert imported.report.changed == ()
    assert read_model(imported.glb).pictures[0].data == path.read_bytes()
    width, height, _ = imported.asset.bounds.size
    assert (width - 2 * RIM, height - 2 * RIM) == pytest.approx((1.0, 0.75))
    assert imported.asset.medium is None


def test_a_print_hangs_in_its_printed_size(tmp_path: Path) -> None:
    imported = import_file(save(tmp_path / "a.jpg", gradient(3000, 1200), dpi=(150, 150)))
    assert imported.asset.bounds.size[0] - 2 * RIM == pytest.approx(0.508, abs=1e-3)


@pytest.mark.parametrize("name", ["a.tif", "a.bmp", "a.gif", "a.webp", "a.jpg"])
def test_every_kind_of_picture_looks_as_before(tmp_path: Path, name: str) -> None:
    given = gradient(256, 128)
    seen = shown(import_file(save(tmp_path / name, given))).convert("RGB")
    assert np.abs(np.asarray(seen, int) - np.asarray(given, int)).mean() < 3.0


def test_a_picture_for_print_becomes_one_for_screens(tmp_path: Path) -> None:
    path = save(tmp_path / "印刷.jpg", Image.new("CMYK", (64, 64), (0, 255, 255, 0)))
    imported = import_file(path)
    assert "CMYK colours became RGB" in told(imported)
    red, green, blue = shown(imported).convert("RGB").getpixel((9, 9))
    assert red > 200
    assert max(green, blue) < 60


def test_wide_colours_become_srgb(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    path = save(tmp_path / "a.png", gradient(64, 64), icc_profile=lab)
    assert import_file(path).asset.kind is AssetKind.IMAGE  # a profile of no use does no harm


def test_what_a_camera_wrote_stays_out_and_the_pixels_stay(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x9C9C] = "家".encode("utf-16-le")
    exif[271] = "SECRET-CAMERA"
    path = save(tmp_path / "a.jpg", gradient(300, 200), exif=exif)
    imported = import_file(path)
    assert b"SECRET-CAMERA" in path.read_bytes()
    assert b"SECRET-CAMERA" not in imported.glb
    assert "what the camera wrote" in told(imported)
    assert np.array_equal(np.asarray(shown(imported)), np.asarray(Image.open(path)))


def test_a_picture_taken_sideways_hangs_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    imported = import_file(save(tmp_path / "a.jpg", gradient(300, 200), exif=exif))
    assert shown(imported).size == (200, 300)
    assert "turned upright" in told(imported)


def test_a_logo_hangs_free(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png((255, 0, 0, 0), (100, 50)))
    model = read_model(import_file(tmp_path / "logo.png").glb)
    assert model.materials[0].alpha_mode is AlphaMode.BLEND
    assert sum(len(one.indices) for one in model.primitives) == 6


def test_deep_pictures_are_brought_to_eight_bits(tmp_path: Path) -> None:
    deep = Image.fromarray(np.linspace(0, 65535, 64 * 64).reshape(64, 64).astype(np.uint16))
    imported = import_file(save(tmp_path / "a.png", deep))
    pixels = np.asarray(shown(imported).convert("L"))
    assert (pixels.min(), pixels.max()) == (0, 255)


def test_an_svg_is_drawn_without_what_leads_outside(tmp_path: Path) -> None:
    save(tmp_path / "secret.png", Image.new("RGB", (8, 8), (0, 255, 0)))
    (tmp_path / "图.svg").write_text(
        '<!DOCTYPE svg [<!ENTITY c "red">]><svg xmlns="http://www.w3.org/2000/svg" '
        'xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">'
        '<rect width="200" height="100" fill="&c;"/><script>alert(1)</script>'
        f'<image x:href="{tmp_path}/secret.png" width="200" height="100"/></svg>',
        "utf-8",
    )
    seen = shown(import_file(tmp_path / "图.svg"))
    assert seen.size == (2048, 1024)
    assert seen.convert("RGB").getpixel((1000, 500)) == (255, 0, 0)


@pytest.mark.parametrize(
    "words",
    [
        "<text x='9' y='60' font-size='40'>中文 Ab</text>",
        "<text x='9' y='60' font-size='40' font-family='A Font Of Nobody'>中文 Ab</text>",
        "<text x='9' y='60' style='font-size:40px;font-family:Nobody'>中文 Ab</text>",
    ],
)
def test_letters_of_an_svg_are_drawn_whatever_their_font(tmp_path: Path, words: str) -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    rest = '<rect width="200" height="100" fill="#fff"/>'
    (tmp_path / "a.svg").write_text(head + rest + words + "</svg>", "utf-8")
    dark = np.asarray(shown(import_file(tmp_path / "a.svg")).convert("L")) < 100
    assert dark.mean() > 0.02


def pdf(path: Path, pages: int, size: tuple[float, float] = (595.0, 842.0)) -> Path:
    canvas = Canvas(str(path), pagesize=size)
    for number in range(pages):
        canvas.setFont("Helvetica", 60)
        canvas.drawString(100, 400, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return path


def test_a_pdf_becomes_a_board_of_pages_and_a_download(tmp_path: Path) -> None:
    path = pdf(tmp_path / "样本.pdf", 30)
    imported = import_file(path)
    asset = imported.asset
    assert (asset.kind, asset.pages, asset.medium_type) == (
        AssetKind.DOCUMENT,
        30,
        "application/pdf",
    )
    assert imported.medium == path.read_bytes()
    assert asset.medium == hashlib.sha256(imported.medium).hexdigest()
    assert "the first 24 pages" in told(imported)
    document = parse(imported.glb).document
    variants = document["extensions"]["KHR_materials_variants"]["variants"]
    assert [one["name"] for one in variants] == [str(i + 1) for i in range(24)]
    assert len(read_model(imported.glb).pictures) == 24


def test_a_sheet_keeps_its_size_and_a_leaflet_becomes_readable(tmp_path: Path) -> None:
    sheet = import_file(pdf(tmp_path / "a.pdf", 1, (2384.0, 3370.0)))  # ISO 216 A0
    assert sheet.asset.bounds.size[1] - 2 * RIM == pytest.approx(1.189, abs=1e-3)
    leaflet = import_file(pdf(tmp_path / "b.pdf", 1))
    assert leaflet.asset.bounds.size[1] - 2 * RIM == pytest.approx(0.9)


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), encrypt="geheim")
    canvas.drawString(9, 9, "x")
    canvas.save()
    with pytest.raises(AssetError, match="password"):
        import_file(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("codec", "form", "audio", "mime"),
    [
        ("libx264", "mp4", "aac", "video/mp4"),
        ("libvpx-vp9", "webm", "libopus", "video/webm"),
        ("libvpx", "webm", "", "video/webm"),
    ],
)
def test_videos_that_browsers_play_stay_as_they_are(
    tmp_path: Path, codec: str, form: str, audio: str, mime: str
) -> None:
    path = video(tmp_path / f"片.{form}", codec, form, sound=audio)
    imported = import_file(path)
    assert imported.report.changed == ()
    assert imported.medium == path.read_bytes()
    assert (imported.asset.kind, imported.asset.medium_type) == (AssetKind.VIDEO, mime)
    assert imported.asset.seconds == pytest.approx(1.0, abs=0.1)
    red, green, blue = shown(imported).convert("RGB").getpixel((160, 90))
    assert max(red, blue) < 70
    assert 100 < green < 150


@pytest.mark.parametrize(
    ("codec", "form", "pixels", "words"),
    [
        ("mpeg4", "avi", "yuv420p", "it became H.264"),
        ("prores_ks", "mov", "yuv422p10le", "it became H.264"),
        ("libx264", "mp4", "yuv444p", "it became H.264"),
        ("libx264", "mov", "yuv420p", "put into MP4"),
        ("libx264", "matroska", "yuv420p", "put into MP4"),
    ],
)
def test_other_videos_are_converted_with_progress(
    tmp_path: Path, codec: str, form: str, pixels: str, words: str
) -> None:
    suffix = {"matroska": "mkv"}.get(form, form)
    path = video(tmp_path / f"a.{suffix}", codec, form, pixels)
    shares: list[float] = []
    imported = import_file(path, progress=shares.append)
    assert words in told(imported)
    assert imported.asset.medium_type == "video/mp4"
    with av.open(io.BytesIO(imported.medium)) as made:
        stream = made.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert len(list(made.decode(stream))) == 25
    assert imported.medium.find(b"moov") < imported.medium.find(b"mdat")
    assert shares == sorted(shares)


@pytest.mark.parametrize(
    ("codec", "form", "suffix", "mime"),
    [
        ("libmp3lame", "mp3", "mp3", "audio/mpeg"),
        ("pcm_s16le", "wav", "wav", "audio/wav"),
        ("libopus", "ogg", "ogg", "audio/ogg"),
        ("aac", "mp4", "m4a", "audio/mp4"),
        ("pcm_s16be", "aiff", "aiff", "audio/mp4"),
    ],
)
def test_sounds_are_kept_or_converted(
    tmp_path: Path, codec: str, form: str, suffix: str, mime: str
) -> None:
    path = sound(tmp_path / f"音.{suffix}", codec, form)
    imported = import_file(path)
    assert (imported.asset.kind, imported.asset.medium_type) == (AssetKind.SOUND, mime)
    assert imported.asset.seconds == pytest.approx(1.0, abs=0.1)
    assert (imported.medium == path.read_bytes()) is (suffix != "aiff")


def test_a_photograph_all_around_is_kept_for_a_spot(tmp_path: Path) -> None:
    path = save(tmp_path / "车间.jpg", gradient(2048, 1024))
    imported = import_file(path)
    assert imported.asset.kind is AssetKind.PANORAMA
    assert imported.medium == path.read_bytes()
    assert len(imported.glb) < 400_000


def radiance(width: int, height: int) -> bytes:
    pixels = bytes([128, 64, 32, 130]) * (width * height)
    return f"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y {height} +X {width}\n".encode() + pixels


def test_an_hdr_sky_is_kept_and_shown_on_a_globe(tmp_path: Path) -> None:
    (tmp_path / "天.hdr").write_bytes(radiance(64, 32))
    imported = import_file(tmp_path / "天.hdr")
    assert (imported.asset.kind, imported.asset.medium_type) == (
        AssetKind.SKY,
        "image/vnd.radiance",
    )
    assert imported.medium == radiance(64, 32)
    (tmp_path / "a.hdr").write_bytes(radiance(32, 32))
    with pytest.raises(AssetError, match="2:1"):
        import_file(tmp_path / "a.hdr")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png()[:40]),
        ("a.jpg", b"\xff\xd8\xff\xe0"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><rect"),
        ("a.svg", b"<html/>"),
        ("a.pdf", b"%PDF-1.7\n"),
        ("a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0"),
        ("a.mp4", b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n"),
        ("a.webm", b"\x1a\x45\xdf\xa3" + b"\0" * 99),
        ("a.mp3", b"ID3" + b"\xff" * 99),
        ("a.wav", b"RIFF\0\0\0\0WAVEfmt "),
        ("a.hdr", b"#?RADIANCE\n\n-Y 99999999 +X 199999998\n"),
        ("a.hdr", radiance(64, 32)[:500]),
    ],
)
def test_broken_media_are_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(AssetError) as refusal:
        import_file(tmp_path / name)
    assert name in refusal.value.message.zh
    assert name in refusal.value.message.en
    assert refusal.value.hint.zh


def test_a_video_cut_off_says_so(tmp_path: Path) -> None:
    path = video(tmp_path / "a.mp4", "libx264", "mp4")
    path.write_bytes(transcode_front(path, tmp_path / "front.mp4")[:-2000])
    with pytest.raises(AssetError, match=r"ends early|damaged"):
        import_file(path)


def transcode_front(path: Path, out: Path) -> bytes:
    """Return a video with its index at the front, where cutting it off does not show."""
    copied(path, out)
    return out.read_bytes()


def test_importing_a_model_loads_no_codec(tmp_path: Path) -> None:
    (tmp_path / "a.obj").write_text("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n")
    request = json.dumps({"path": str(tmp_path / "a.obj"), "wishes": {}})
    code = (
        "import sys, json\nfrom expo_studio.library.worker import run\n"
        f"run(json.loads({request!r}))\n"
        "print(sorted({'av', 'pypdfium2', 'collada'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, check=True)
    assert told.stdout.strip() == b"[]"
