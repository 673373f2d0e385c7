"""SVG drawn as PNG, after everything that leads out of the file has been taken away."""

from __future__ import annotations

import gzip
import re
import sys
import zlib

from lxml import etree

from expo_studio.errors import AssetError
from expo_studio.text import Text

SIDE = 2048
"""Pixels of the longer side."""
UNPACKED_LIMIT = 20_000_000
LINK = "{http://www.w3.org/1999/xlink}href"
FONT = {"win32": "Microsoft YaHei", "darwin": "PingFang SC"}.get(sys.platform, "Noto Sans CJK SC")
"""With Chinese and Latin letters; there on each system."""
FAMILY = re.compile(r"(font-family\s*:\s*[^;}]+)", re.IGNORECASE)
ACTIVE = frozenset({"script", "foreignObject", "iframe", "animate", "set"})


def drawn(data: bytes) -> bytes:
    """Return a drawing as PNG; AssetError if it is damaged.

    Raises:
        AssetError: It cannot be drawn.
    """
    import resvg_py

    root = _parsed(_unpacked(data))
    for element in list(root.iter()):
        _clean(element)
        _with_spare_font(element)
    text = etree.tostring(root, encoding="unicode")
    width, height = _shape(root)
    try:
        drawing = resvg_py.svg_to_bytes(
            svg_string=text,
            width=SIDE if width >= height else None,
            height=SIDE if width < height else None,
            font_family=FONT,
            sans_serif_family=FONT,
            serif_family=FONT,
        )
        return bytes(drawing)
    except ValueError as error:
        raise _damaged() from error


def _unpacked(data: bytes) -> bytes:
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        unpacked = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(data, UNPACKED_LIMIT)
    except (zlib.error, gzip.BadGzipFile) as error:
        raise _damaged() from error
    return unpacked


def _parsed(data: bytes) -> etree._Element:
    """Return the root; entities are those of the file itself, within libxml2's bounds."""
    parser = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise _damaged() from error
    if etree.QName(root).localname != "svg":
        raise _damaged()
    return root


def _clean(element: etree._Element) -> None:
    """Take away what runs, and references to anything outside the file."""
    if not isinstance(element.tag, str):
        return
    if etree.QName(element).localname in ACTIVE:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
        return
    for name in ("href", LINK):
        link = element.get(name, "#")
        if not link.startswith(("#", "data:image/")) or "svg" in link[:40]:
            del element.attrib[name]


def _with_spare_font(element: etree._Element) -> None:
    """Name a font that is there behind those that may not be: letters without one vanish."""
    if not isinstance(element.tag, str):
        return
    if element.get("font-family"):
        element.set("font-family", f"{element.get('font-family')}, sans-serif")
    if element.get("style"):
        element.set("style", FAMILY.sub(r"\1, sans-serif", element.get("style", "")))
    if etree.QName(element).localname == "style" and element.text:
        element.text = FAMILY.sub(r"\1, sans-serif", element.text)


def _shape(root: etree._Element) -> tuple[float, float]:
    """Return width and height in any unit, from the view box or the attributes."""
    for numbers in (root.get("viewBox", "").replace(",", " ").split()[2:],
                    [root.get("width", ""), root.get("height", "")]):  # fmt: skip
        try:
            width, height = (float(one.removesuffix("px").removesuffix("mm")) for one in numbers)
        except ValueError:
            continue
        return width, height
    return 1.0, 1.0


def _damaged() -> AssetError:
    return AssetError(
        Text(zh="SVG 已损坏或无法绘制。", en="The SVG is damaged or cannot be drawn."),
        Text(zh="请导出为 PNG 后再导入。", en="Export it as PNG and import that."),
    )
