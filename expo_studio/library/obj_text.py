"""The text of OBJ files: its encoding, and lines that would break or mislead a reader."""

from __future__ import annotations

import re

from expo_studio.text import Text

SHORT_FACE = re.compile(r"^f[ \t]+\S+(?:[ \t]+\S+)?[ \t]*$", re.MULTILINE)
LOST_COLOUR = re.compile(
    r"^(v(?:[ \t]+[-+.\deE]+){3})[ \t]+(?=.*nan|.*inf)[^\n]*$", re.MULTILINE | re.IGNORECASE
)
LIBRARY = re.compile(r"^[ \t]*mtllib[ \t]+(.+?)[ \t]*$", re.MULTILINE)


def decoded(data: bytes) -> str:
    """Return text as UTF-16 with a mark, UTF-8, GB 18030 (GBK's superset), or byte for byte.

    Lines end with a line feed alone, also those of old Macs and of Windows.
    """
    return _text(data).replace("\r\n", "\n").replace("\r", "\n")


def _text(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def repaired(text: str) -> tuple[str, list[Text]]:
    """Return an OBJ file's text without lines that mean nothing, and what was left out."""
    changed: list[Text] = []
    text, short = SHORT_FACE.subn("", text.replace("\\\n", " "))
    if short:
        changed.append(
            Text(
                zh="去掉了 {n} 个不足三个角的面",
                en="{n} {n:face|faces} with fewer than three corners {n:was|were} left out",
            ).filled(n=short)
        )
    text, lost = LOST_COLOUR.subn(r"\1 1 1 1", text)
    if lost:
        changed.append(
            Text(
                zh="{n} 个顶点的颜色无效，改为白色",
                en="{n} {n:vertex|vertices} had no valid colour and became white",
            ).filled(n=lost)
        )
    return text, changed


def library_named(text: str) -> str:
    """Return the name of the material file an OBJ file asks for, or nothing."""
    found = LIBRARY.search(text)
    return found.group(1) if found else ""
