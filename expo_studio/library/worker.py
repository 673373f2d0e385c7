"""The worker process of an import: reads one stranger's file under limits, then ends.

Started as ``python -m expo_studio.library.worker``; request on stdin, the GLB into a
file, the outcome as JSON on stdout. A crash here harms nobody else.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Any

import msgspec

from expo_studio.errors import ExpoError
from expo_studio.gltf.read import read_model
from expo_studio.gltf.write import write_model
from expo_studio.library.describe import asset_of, found_in
from expo_studio.library.formats import GLTF
from expo_studio.library.gltf_files import read_gltf
from expo_studio.text import Text


def run(request: dict[str, Any]) -> dict[str, Any]:
    """Import one file and return what the parent is told; ExpoError if it is refused."""
    path = Path(request["path"])
    if path.suffix.lower() in GLTF:
        glb, changed = read_gltf(path)
    else:
        from expo_studio.library.mesh_files import Axis, Reading, Unit, read_mesh

        reading = Reading(
            Unit(request["unit"]) if request["unit"] else None,
            Axis(request["up"]) if request["up"] else None,
        )
        model, changed = read_mesh(path, reading)
        glb = write_model(model, name=path.stem)
    model = read_model(glb)
    asset = asset_of(model, path, len(glb))
    Path(request["out"]).write_bytes(glb)
    return {
        "asset": msgspec.to_builtins(asset),
        "found": msgspec.to_builtins(found_in(model, asset)),
        "changed": msgspec.to_builtins(changed),
    }


def _limit_memory(limit_bytes: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def _texts(error: ExpoError) -> dict[str, Any]:
    return {"refused": msgspec.to_builtins({"message": error.message, "hint": error.hint})}


def main() -> None:
    """Serve one request; what a reader of strangers raises ends this process, not the studio."""
    request = json.load(sys.stdin)
    _limit_memory(int(request["memory_bytes"]))
    warnings.simplefilter("ignore")
    try:
        outcome = run(request)
    except ExpoError as error:
        outcome = _texts(error)
    except MemoryError:
        outcome = {
            "refused": msgspec.to_builtins(
                {
                    "message": Text(
                        zh="模型需要的内存过多。", en="The model needs too much memory."
                    ),
                    "hint": Text(zh="请先简化它。", en="Simplify it in the program it comes from."),
                }
            )
        }
    sys.stdout.write(json.dumps(outcome))


if __name__ == "__main__":
    main()
