"""Files to make mutants of: one small file of each kind, and small ones of a corpus."""

from __future__ import annotations

import gzip
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from expo_studio.library.formats import READABLE
from tests.library.library_files import iges
from tests.library.library_media import sound, video

LARGEST = 90_000
"""Bytes of a file that is worth mutating: larger ones only take longer."""
PER_KIND = 6
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><g transform="scale(2)">'
    '<rect width="9" height="4" fill="#f00"/><path d="M0 0 L9 9 Z"/></g></svg>'
)
SKY = b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 8 +X 16\n" + bytes([128, 64, 32, 130]) * 128
FILMS = (
    ("film.mp4", "libx264", "mp4"),
    ("film.m4v", "libx264", "mp4"),
    ("film.mov", "mpeg4", "mov"),
    ("film.webm", "libvpx", "webm"),
    ("film.mkv", "libx264", "matroska"),
    ("film.avi", "mpeg4", "avi"),
    ("film.wmv", "msmpeg4", "asf"),
)
TONES = (
    ("tone.mp3", "libmp3lame", "mp3"),
    ("tone.wav", "pcm_s16le", "wav"),
    ("tone.ogg", "vorbis", "ogg"),
    ("tone.opus", "libopus", "ogg"),
    ("tone.m4a", "aac", "mp4"),
    ("tone.flac", "flac", "flac"),
    ("tone.aac", "aac", "adts"),
    ("tone.aiff", "pcm_s16be", "aiff"),
)


def gathered(folder: Path, corpus: Path | None, only: list[str]) -> list[Path]:
    """Return files to mutate, each in a folder of its own with what lies beside it."""
    folder.mkdir(parents=True)
    found = list(_made(folder / "made"))
    counts: Counter[str] = Counter()
    for path in sorted(corpus.rglob("*")) if corpus else []:
        suffix = path.suffix.lower()
        largest = LARGEST * 3 if suffix == ".step" else LARGEST
        if suffix in READABLE and counts[suffix] < PER_KIND and path.stat().st_size < largest:
            counts[suffix] += 1
            found.append(_with_what_lies_beside(path, folder / f"{len(found)}"))
    return [one for one in found if not only or one.suffix.lower() in only]


def _with_what_lies_beside(path: Path, place: Path) -> Path:
    place.mkdir()
    for beside in path.parent.iterdir():
        if beside == path or (beside.is_file() and beside.stat().st_size < LARGEST):
            shutil.copy(beside, place)
    return place / path.name


def _made(folder: Path) -> Iterator[Path]:
    """Yield a small file of each kind, made here."""
    folder.mkdir(parents=True)
    yield from _made_models(folder)
    yield from _made_pictures(folder)
    for name, codec, form in FILMS:
        yield video(folder / name, codec, form, pictures=5)
    for name, codec, form in TONES:
        yield sound(folder / name, codec, form)


def _made_models(folder: Path) -> Iterator[Path]:
    import trimesh

    ball = trimesh.creation.icosphere(subdivisions=1)
    for kind in ("glb", "obj", "stl", "ply", "off", "dae", "3mf"):
        path = folder / f"ball.{kind}"
        made = ball.export(file_type=kind)
        path.write_bytes(made if isinstance(made, bytes) else made.encode())
        yield path
    with zipfile.ZipFile(folder / "ball.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(folder / "ball.obj", "球/ball.obj")
    yield folder / "ball.zip"
    (folder / "patch.igs").write_text(iges())
    yield folder / "patch.igs"


def _made_pictures(folder: Path) -> Iterator[Path]:
    from PIL import Image
    from reportlab.pdfgen.canvas import Canvas

    for kind in ("png", "jpg", "webp", "tif", "gif", "bmp"):
        Image.linear_gradient("L").resize((64, 48)).save(folder / f"picture.{kind}")
        yield folder / f"picture.{kind}"
    canvas = Canvas(str(folder / "page.pdf"), pagesize=(200, 100))
    canvas.drawString(9, 9, "page")
    canvas.save()
    yield folder / "page.pdf"
    given = (("drawing.svg", DRAWING.encode()), ("sky.hdr", SKY),
             ("drawing.svgz", gzip.compress(DRAWING.encode())))  # fmt: skip
    for name, data in given:
        (folder / name).write_bytes(data)
        yield folder / name
