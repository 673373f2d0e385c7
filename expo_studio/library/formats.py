"""Which files can be imported, and the words for those that cannot."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from expo_studio.errors import AssetError
from expo_studio.text import Text


class Family(StrEnum):
    """What a file is, which decides who reads it; docs/formats.md has the table."""

    GLTF = "gltf"
    MESH = "mesh"
    THREEMF = "3mf"
    DAE = "dae"
    CAD = "cad"
    ARCHIVE = "archive"
    PICTURE = "picture"
    DOCUMENT = "document"
    VIDEO = "video"
    SKY = "sky"
    SOUND = "sound"


FAMILIES: dict[str, Family] = {
    suffix: family
    for family, suffixes in {
        Family.GLTF: ".glb .gltf",
        Family.MESH: ".obj .stl .ply .off",
        Family.THREEMF: ".3mf",
        Family.DAE: ".dae",
        Family.CAD: ".step .stp .iges .igs",
        Family.ARCHIVE: ".zip",
        Family.PICTURE: ".jpg .jpeg .jfif .png .webp .tif .tiff .bmp .gif .svg .svgz",
        Family.DOCUMENT: ".pdf",
        Family.VIDEO: ".mp4 .m4v .3gp .mov .webm .mkv .avi .wmv",
        Family.SKY: ".hdr",
        Family.SOUND: ".mp3 .wav .ogg .oga .opus .m4a .aac .flac .aif .aiff .wma",
    }.items()
    for suffix in suffixes.split()
}
"""By the ending of a file's name, in small letters."""

READABLE = frozenset(FAMILIES)
WITH_SIDE_FILES = frozenset({Family.GLTF, Family.MESH, Family.DAE})
"""What may refer to files beside it."""

LATER = {
    suffix: instead
    for suffixes, instead in (
        (
            ".fbx .3ds .max .blend .usdz .usd .usdc .c4d .ma .mb .ztl .lwo .x .wrl .x3d .abc .vox",
            Text(zh="GLB", en="GLB"),
        ),
        (".skp", Text(zh="GLB 或 DAE", en="GLB or DAE")),
        (
            ".dwg .dxf .sldprt .sldasm .prt .asm .catpart .catproduct .ipt .iam .3dm .x_t .x_b "
            ".sat .f3d .jt",
            Text(zh="STEP 或 GLB", en="STEP or GLB"),
        ),
        (".ai .eps .cdr .indd", Text(zh="PDF 或 SVG", en="PDF or SVG")),
        (".psd .psb .tga .dds .xcf .avif", Text(zh="PNG", en="PNG")),
        (".heic .heif .dng .cr2 .cr3 .nef .arw .insp", Text(zh="JPEG", en="JPEG")),
        (".ppt .pptx .key .dps .doc .docx .pages .wps .xls .xlsx .et", Text(zh="PDF", en="PDF")),
        (".mpg .mpeg .ts .mts .m2ts .flv .vob .rm .rmvb .insv", Text(zh="MP4", en="MP4")),
        (".mid .midi .amr .ape", Text(zh="MP3", en="MP3")),
        (".exr", Text(zh="HDR", en="HDR")),
        (".rar .7z .gz .tar .tgz .bz2 .xz", Text(zh="ZIP", en="ZIP")),
    )
    for suffix in suffixes.split()
}
"""Files that cannot be read, and what the program they come from makes instead."""

SIZE_LIMIT = 200_000_000
"""Bytes of one imported file, side files not counted."""


def family_of(path: Path) -> Family:
    """Return what a file is by its name; AssetError if it cannot be imported."""
    family = FAMILIES.get(path.suffix.lower())
    if family is None:
        raise _unreadable(path)
    return family


def require_readable(path: Path) -> None:
    """Raise AssetError unless the file is there, of a known kind and not too large."""
    if not path.is_file():
        raise AssetError(
            Text(zh="找不到素材文件“{path}”。", en="There is no file “{path}”.").filled(path=path),
            Text(zh="请检查文件名和文件夹。", en="Check the name and the folder."),
        )
    family_of(path)
    size = path.stat().st_size
    if not size:
        raise AssetError(
            Text(zh="“{name}”是空文件（0 字节）。", en="“{name}” is empty (0 bytes).").filled(
                name=path.name
            ),
            Text(
                zh="请重新复制、下载或导出这个文件。", en="Copy, download or export it once more."
            ),
        )
    if size > SIZE_LIMIT:
        raise AssetError(
            Text(
                zh="“{name}”有 {size} MB，上限为 200 MB。",
                en="“{name}” has {size} MB; the limit is 200 MB.",
            ).filled(name=path.name, size=size // 1_000_000),
            Text(
                zh="请在原软件中简化模型或缩小贴图。",
                en="Simplify the model or shrink its textures in the program it comes from.",
            ),
        )


def _unreadable(path: Path) -> AssetError:
    suffix = path.suffix.lower()
    message = Text(
        zh="“{name}”的格式不能导入。", en="“{name}” is of a kind that cannot be imported."
    )
    hint = Text(
        zh="可以导入 {kinds}；请转换后再导入。",
        en="These can be: {kinds}; convert it to one of them.",
    )
    if suffix in LATER:
        message = Text(
            zh="“{name}”：不支持 {kind} 格式。", en="“{name}”: {kind} files cannot be read."
        )
        hint = Text(
            zh="请在原软件中导出为 {instead} 后再导入。",
            en="Export it as {instead} in the program it comes from, and import that.",
        )
    words = {
        "name": path.name,
        "kind": suffix[1:].upper(),
        "kinds": " ".join(sorted(READABLE)),
        "instead": LATER.get(suffix, Text()),
    }
    return AssetError(message.filled(**words), hint.filled(**words))
