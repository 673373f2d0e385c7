"""What is wrong with a single file of a package, judged by its bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from expo_studio.errors import ExpoError
from expo_studio.fitting.radiance import decoded, size_of
from expo_studio.gltf.packed import unpacked
from expo_studio.gltf.read import read_model
from expo_studio.publish import gzipped, light, textures
from expo_studio.publish.endings import MAGICS, is_of
from expo_studio.publish.findings import PackageFinding, Severity
from expo_studio.publish.reading import ASK_AGAIN
from expo_studio.text import Text

SKY_WIDTH = 2048
PIXEL_LIMIT = 67_108_864
"""Pixels of one picture: 8192 x 8192."""
PICTURES = {".webp": "WEBP", ".jpg": "JPEG", ".png": "PNG"}
PLAIN = frozenset({".html", ".js", ".css", ".txt", ".json", ".usdz"})
"""Other endings a package may hold; what they hold is nowhere run but in a browser."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was learnt of a file by reading it once.

    Attributes:
        findings: What is wrong with it.
        textures: The files that a sound model names.
    """

    findings: list[PackageFinding]
    textures: tuple[str, ...] = ()


def judged(name: str, data: bytes) -> Judged:
    """Return what is wrong with a file, the booth and the manifest excepted, and what it names."""
    if textures.is_model(name):
        return _model_judged(name, data)
    return Judged(_file_findings(name, data))


def _file_findings(name: str, data: bytes) -> list[PackageFinding]:
    suffix = f".{name.lower().removesuffix(gzipped.SUFFIX).rpartition('.')[2]}"
    if name.lower().endswith(gzipped.SUFFIX) and suffix != light.SUFFIX:
        return [_finding(name, _STRANGE)]
    judge = JUDGES.get(suffix)
    if judge is not None:
        return judge(name, data)
    if suffix in PICTURES:
        return _picture_findings(name, data, PICTURES[suffix])
    if suffix in MAGICS:
        return [] if is_of(data, suffix) else [_finding(name, _MEDIUM)]
    return [] if suffix in PLAIN else [_finding(name, _STRANGE)]


def is_for_show(name: str) -> bool:
    """Return whether a site may name a file: something in a folder that no browser runs."""
    folder, slash, _ = name.partition("/")
    ending = name.lower().rpartition(".")[2]
    return bool(folder and slash) and f".{ending}" not in PLAIN - {".usdz"}


def _light_findings(name: str, data: bytes) -> list[PackageFinding]:
    try:
        is_sound = light.are_cells(gzipped.unfolded(data))
    except ExpoError:
        is_sound = False
    return [] if is_sound else [_finding(name, _CELLS)]


def _model_judged(name: str, data: bytes) -> Judged:
    try:
        glb, named = textures.opened(data)
        model = read_model(unpacked(glb))
    except ExpoError as error:
        return Judged([PackageFinding(Severity.ERROR, name, error.message, ASK_AGAIN)])
    kinds = ("WEBP", "JPEG", "PNG")
    if all(_is_sound_picture(one.data, kinds) for one in model.pictures):
        return Judged([], named)
    return Judged([_finding(name, _PICTURE)])


def _picture_findings(name: str, data: bytes, kind: str) -> list[PackageFinding]:
    return [] if _is_sound_picture(data, (kind,)) else [_finding(name, _PICTURE)]


def _sky_findings(name: str, data: bytes) -> list[PackageFinding]:
    """Return what is wrong with a Radiance file: too large for a package, or damaged."""
    try:
        is_sound = size_of(data)[0] <= SKY_WIDTH and decoded(data).ndim == 3
    except ExpoError:
        is_sound = False
    return [] if is_sound else [_finding(name, _PICTURE)]


def _is_sound_picture(data: bytes, kinds: tuple[str, ...]) -> bool:
    """Return whether the header tells a picture of such a kind and of a sane size."""
    try:
        with Image.open(io.BytesIO(data), formats=kinds) as image:
            return 0 < image.width * image.height <= PIXEL_LIMIT
    except _UNREADABLE:
        return False


def _finding(name: str, reason: Text) -> PackageFinding:
    message = Text(zh="文件“{name}”{reason}。", en="The file “{name}” {reason}.")
    return PackageFinding(Severity.ERROR, name, message.filled(name=name, reason=reason), ASK_AGAIN)


_STRANGE = Text(zh="不应出现在展位包里", en="is of no kind a package holds")
_MEDIUM = Text(
    zh="不是它的名称所说的视频、声音或文档", en="is not the film, sound or document its name says"
)
_CELLS = Text(zh="不是烘焙的光照", en="holds no baked light")
_PICTURE = Text(zh="里的图片已损坏或过大", en="holds a picture that is damaged or too large")
_UNREADABLE: tuple[type[Exception], ...] = (
    OSError,
    UnidentifiedImageError,
    ValueError,
    SyntaxError,
    Image.DecompressionBombError,
)
JUDGES: dict[str, Callable[[str, bytes], list[PackageFinding]]] = {
    ".hdr": _sky_findings,
    light.SUFFIX: _light_findings,
}
