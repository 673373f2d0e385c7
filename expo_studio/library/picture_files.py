"""Importing pictures: posters in true metres, and photographs of everything around."""

from __future__ import annotations

from pathlib import Path

from expo_studio.gltf.model import AlphaMode
from expo_studio.library.boards import Board, globe, poster
from expo_studio.library.pictures import alpha_mode_of
from expo_studio.library.report import Made, Medium
from expo_studio.library.stills import Still, encoded, picture_of, read_still
from expo_studio.library.svg import drawn
from expo_studio.model.booth import AssetKind
from expo_studio.text import Text

POSTER_SIDE, PANORAMA_SIDE, PREVIEW_SIDE = 4096, 8192, 1024
"""Pixels at most of a poster, of a panorama and of the picture on its globe."""
ALL_AROUND = 1024
"""Pixels of width from which a picture of 2:1 is taken as one of everything around."""
PRINT_FROM = 4000.0
"""Dots a metre from which a stated resolution is one for print, and true."""
DEFAULT_SIDE = 1.0
"""Metres of the longer side of a picture that does not tell its size."""


def read_picture(path: Path) -> Made:
    """Return a poster, or a globe for a picture of everything around.

    Raises:
        AssetError: The file is damaged, no picture or too large.
    """
    data = path.read_bytes()
    is_svg = path.suffix.lower() in {".svg", ".svgz"}
    still = read_still(drawn(data) if is_svg else data)
    if is_svg:
        still.changed.append(Text(zh="SVG 绘制成图片", en="the SVG was drawn as a picture"))
    width, height = still.image.size
    is_around = b"GPano" in data[:200_000] or (width == 2 * height and width >= ALL_AROUND)
    return _panorama(still) if is_around and not is_svg else _poster(still)


def sized(still: Still) -> Board:
    """Return how large a picture hangs: as it is printed, if it says so sensibly."""
    width, height = still.image.size
    longest = DEFAULT_SIDE
    if still.dots_per_metre >= PRINT_FROM:
        printed = max(width, height) / still.dots_per_metre
        longest = printed if 0.2 <= printed <= 5.0 else DEFAULT_SIDE
    scale = longest / max(width, height)
    return Board(max(width * scale, 0.01), max(height * scale, 0.01))


def _poster(still: Still) -> Made:
    width, height = still.image.size
    if max(width, height) > POSTER_SIDE:
        still.changed.append(_smaller(POSTER_SIDE))
    picture = picture_of(still, POSTER_SIDE)
    alpha = alpha_mode_of(picture.data)
    if alpha is AlphaMode.MASK:
        alpha = AlphaMode.BLEND  # edges of logos are soft
    glb = poster(picture, sized(still), alpha)
    return Made(glb, still.changed, AssetKind.IMAGE, facts=(_pixels(width, height),))


def _panorama(still: Still) -> Made:
    width, height = still.image.size
    if width > PANORAMA_SIDE:
        still.changed.append(_smaller(PANORAMA_SIDE))
    whole = picture_of(still, PANORAMA_SIDE, is_jpeg=True)
    small = still.image.copy()
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    around = Text(
        zh="360° 全景照片，可用作导览站点", en="a photograph all around, fit for a spot of a tour"
    )
    return Made(
        globe(encoded(small.convert("RGB"), is_jpeg=True)),
        still.changed,
        AssetKind.PANORAMA,
        Medium(whole.data, whole.mime),
        (around, _pixels(width, height)),
    )


def _pixels(width: int, height: int) -> Text:
    return Text(zh="{w}×{h} 像素", en="{w} x {h} pixels").filled(w=width, h=height)


def _smaller(side: int) -> Text:
    return Text(zh="缩小到 {n} 像素", en="it was made smaller, to {n} pixels").filled(n=side)
