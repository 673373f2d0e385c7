"""Writes the JSON Schemas in docs/ from the types: run after changing them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from expo_studio.model import schema
from expo_studio.publish import manifest, site
from expo_studio.stream import messages

DOCS = Path(__file__).resolve().parents[1] / "docs"
PUBLISHED = DOCS / "booth.schema.json"
MANIFEST = DOCS / "package.schema.json"
SITE = DOCS / "site.schema.json"
PROTOCOL = DOCS / "protocol.schema.json"
SCHEMAS: dict[Path, Callable[[], dict[str, Any]]] = {
    PUBLISHED: schema.json_schema,
    MANIFEST: manifest.json_schema,
    SITE: site.json_schema,
    PROTOCOL: messages.json_schema,
}


def text(path: Path = PUBLISHED) -> str:
    """Return a JSON Schema as it is published."""
    return json.dumps(SCHEMAS[path](), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for published in SCHEMAS:
        published.write_text(text(published), encoding="utf-8")
