"""The process that examines packages for a hall: see `expo_studio.publish.examining`.

Each line of stdin is a path as JSON; each line of stdout what was found there.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import msgspec

from expo_studio.errors import PackageError
from expo_studio.publish.taking_in import exhibit_of, package_at


def examined(path: Path) -> dict[str, Any]:
    """Return what a hall shows of a package, or why it is kept out."""
    try:
        return {"exhibit": msgspec.to_builtins(exhibit_of(package_at(path), path.name))}
    except PackageError as error:
        return {
            "refused": {
                "message": msgspec.to_builtins(error.message),
                "hint": msgspec.to_builtins(error.hint),
            }
        }


def main() -> None:
    """Examine until nobody asks any more."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no outcome
    for line in sys.stdin.buffer:
        out.write(json.dumps(examined(Path(json.loads(line)))).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
