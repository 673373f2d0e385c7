"""The worker process of an import: reads one stranger's file under limits, then ends.

Started as ``python -m expo_studio.library.worker``. The request comes as one line on
stdin, which stays open as long as somebody waits for the outcome. Progress goes to
stderr. The outcome, one line of JSON, after it the GLB and the medium, go to stdout, a file without
a name that vanishes with its last reader. A crash here harms nobody else.

Readers of strangers' files raise anything at all. None of that is caught: it ends this
process without an outcome, which the other side takes for a refusal.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import warnings
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from expo_studio.errors import AssetError, ExpoError
from expo_studio.fitting.rungs import Rung
from expo_studio.gltf.soundness import require_sound, surveyed
from expo_studio.library import sandbox
from expo_studio.library.describe import asset_of, found_in
from expo_studio.library.formats import WITH_SIDE_FILES, family_of
from expo_studio.library.readers import read_file
from expo_studio.library.report import Made
from expo_studio.library.units import Wishes
from expo_studio.limits import bound
from expo_studio.scratch import Scratch
from expo_studio.text import Text

PROGRESS = "progress "


def run(request: dict[str, Any]) -> tuple[dict[str, Any], bytes | memoryview, bytes]:
    """Import one file; ExpoError if it is refused.

    Returns:
        What is told of it, its GLB, and the medium that the GLB stands for or nothing.
    """
    path = Path(request["path"])
    wishes = msgspec.convert(request["wishes"], Wishes)
    _tell(0.1)
    with _scratch(request) as scratch:
        reads = replace(wishes, fit=None)
        made = read_file(path, reads, scratch, lambda done: _tell(0.1 + done / 2))
    _tell(0.6)
    if wishes.fit is not None:
        require_sound(made.glb)
        made = _fitted(made, wishes.fit)
    model = surveyed(made.glb)
    _tell(0.8)
    asset = asset_of(model, path, made)
    outcome = {
        "asset": asset,
        "found": [*made.facts, *found_in(model, asset)],
        "changed": made.changed,
        "weights": made.weights,
        "glb_bytes": len(made.glb),
    }
    return msgspec.to_builtins(outcome), made.glb, made.medium.data if made.medium else b""


def _fitted(made: Made, rung: Rung) -> Made:
    """Return what was read fitted to a rung of the quality ladder."""
    from expo_studio.fitting.fit import fitted

    done = fitted(bytes(made.glb), rung, lambda share: _tell(0.6 + 0.2 * share))
    weights = (done.before, done.after)
    return replace(made, glb=done.glb, changed=[*made.changed, *done.changed], weights=weights)


def _scratch(request: dict[str, Any]) -> AbstractContextManager[Path]:
    """Return the folder that the other side made and removes, or one of our own."""
    given = request.get("scratch")
    return nullcontext(Path(given)) if given else Scratch()


def _tell(share: float) -> None:
    sys.stderr.write(f"{PROGRESS}{share}\n")
    sys.stderr.flush()


def _wall_in(request: dict[str, Any]) -> None:
    path = Path(request["path"])
    beside = path.parent if family_of(path) in WITH_SIDE_FILES else path
    sandbox.close([beside], Path(request["scratch"]))
    os.environ["TMPDIR"] = request["scratch"]


def _end_when_forgotten() -> None:
    """End at once when whoever waits is gone: their end of stdin closes."""
    sys.stdin.buffer.read()
    os._exit(1)


def _own_stdout() -> BinaryIO:
    """Keep stdout for the outcome alone; what libraries print goes to stderr."""
    outcome = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return outcome


def main() -> None:
    """Serve one request."""
    out = _own_stdout()
    request = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_when_forgotten, daemon=True).start()
    bound(int(request["memory_bytes"]), int(request["seconds"]))
    _wall_in(request)
    warnings.simplefilter("ignore")
    glb: bytes | memoryview = b""
    medium, state = b"", _state_of(request)
    try:
        outcome, glb, medium = run(request)
    except ExpoError as error:
        outcome = _refusal(error)
    except MemoryError:
        outcome = _refusal(
            AssetError(
                Text(zh="读取它需要的内存过多。", en="Reading it needs too much memory."),
                Text(zh="请先简化它。", en="Simplify it in the program it comes from."),
            )
        )
    out.write(json.dumps(outcome).encode() + b"\n")
    out.write(glb)
    out.write(medium)
    if _state_of(request) != state:  # what was checked may not be what was written
        out.seek(0)
        out.truncate()
        out.write(json.dumps(_refusal(_changing())).encode() + b"\n")
    out.flush()
    os._exit(0)  # nothing to tidy, and the thread waits on stdin


def _state_of(request: dict[str, Any]) -> tuple[int, int]:
    """Return what tells whether somebody writes to the file."""
    try:
        told = Path(request["path"]).stat()
    except OSError:
        return (0, 0)
    return (told.st_mtime_ns, told.st_size)


def _changing() -> AssetError:
    return AssetError(
        Text(
            zh="读取时文件正在被另一个程序改写。",
            en="Another program was writing to the file while it was read.",
        ),
        Text(zh="请等它写完后再导入。", en="Wait until it is done, and import it again."),
    )


def _refusal(error: ExpoError) -> dict[str, Any]:
    return {"refused": msgspec.to_builtins({"message": error.message, "hint": error.hint})}


if __name__ == "__main__":
    main()
