"""Writes docs/booth.schema.json from the types of the model: run after changing them."""

from __future__ import annotations

import json
from pathlib import Path

from expo_studio.model.schema import json_schema

PUBLISHED = Path(__file__).resolve().parents[1] / "docs" / "booth.schema.json"


def text() -> str:
    """Return the JSON Schema of a booth as it is published."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PUBLISHED.write_text(text(), encoding="utf-8")
