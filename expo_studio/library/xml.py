"""XML of strangers: no document type, no outside entities, no bombs."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from expo_studio.errors import AssetError
from expo_studio.text import Text

DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
DEPTH_LIMIT = 256


def elements(data: bytes) -> Iterator[tuple[str, Any]]:
    """Yield ``start`` and ``end`` with each element, as it is read.

    Raises:
        AssetError: The XML is damaged or declares entities.
    """
    require_plain(data)
    options = {"resolve_entities": False, "no_network": True, "load_dtd": False}
    depth = 0
    try:
        for event, element in etree.iterparse(
            io.BytesIO(data), events=("start", "end"), huge_tree=True, **options
        ):
            depth += 1 if event == "start" else -1
            if depth > DEPTH_LIMIT:
                raise damaged()
            yield event, element
    except (etree.LxmlError, ValueError) as error:
        raise damaged() from error


def require_plain(data: bytes) -> None:
    """Raise AssetError for XML that declares a document type or entities."""
    head = data[:200_000].replace(b"\0", b"")  # also in UTF-16
    if DOCTYPE.search(head) or DOCTYPE.search(data):
        raise damaged()


def name_of(element: Any) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def damaged() -> AssetError:
    """Return the error for XML that cannot be read."""
    return AssetError(
        Text(
            zh="它的 XML 已损坏，或含有不安全的声明。",
            en="Its XML is damaged, or holds declarations that are not safe.",
        ),
        Text(zh="请从原软件重新导出。", en="Export it again from the program it comes from."),
    )
