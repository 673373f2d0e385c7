"""The worker process that makes coarser sets of triangles, one model after the other.

Started as ``python -m expo_studio.render.detail_worker``. Each request is a line of JSON on
stdin (``path`` of the outcome, ``bytes`` of the GLB, ``is_bent`` for what follows joints) and
the GLB after it; each is answered by a line once the outcome lies at its place. The process
ends when stdin does.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from expo_studio.errors import ExpoError
from expo_studio.files import write_whole
from expo_studio.gltf.read import read_model
from expo_studio.gltf.rigged import read_rigged
from expo_studio.render.articulation import Articulation
from expo_studio.render.bent_detail import bent_details_of
from expo_studio.render.detail import details_of, to_bytes
from expo_studio.render.geometry import batches_of

IDLE = 15
"""How far this process steps back for others."""


def main() -> None:
    """Serve until nobody asks any more."""
    if hasattr(os, "nice"):
        os.nice(IDLE)
    while line := sys.stdin.buffer.readline():
        request = json.loads(line)
        glb = sys.stdin.buffer.read(int(request["bytes"]))
        _serve(Path(request["path"]), glb, is_bent=request["is_bent"])
        sys.stdout.write("done\n")
        sys.stdout.flush()


def _serve(path: Path, glb: bytes, *, is_bent: bool) -> None:
    try:
        if is_bent:
            details = bent_details_of(Articulation(read_rigged(glb)))
        else:
            details = details_of(batches_of(read_model(glb)))
    except ExpoError:
        return  # the renderer has told of it already
    write_whole(path, to_bytes(details))


if __name__ == "__main__":
    main()
