"""The process that examines packages for a hall: see `expo_studio.publish.examining`.

Each line of stdin is a path as JSON; each line of stdout what was found there. It ends as
soon as stdin closes, whatever it is at. Its memory is bounded as an import worker's is: a
package that wants more is refused, and takes nothing from anybody.
"""

from __future__ import annotations

import json
import os
import queue
import threading
from pathlib import Path
from typing import Any

import msgspec

from expo_studio.errors import PackageError
from expo_studio.limits import bound
from expo_studio.publish.aside import refusal
from expo_studio.publish.taking_in import exhibit_of, package_at
from expo_studio.text import Text

MEMORY_BYTES = 4 << 30
"""Four times the largest package a hall can hold."""


def examined(path: Path) -> dict[str, Any]:
    """Return what a hall shows of a package, or why it is kept out."""
    try:
        return {"exhibit": msgspec.to_builtins(exhibit_of(package_at(path), path.name))}
    except PackageError as error:
        return {"refused": refusal(error)}
    except MemoryError:
        return {"refused": refusal(_greedy(path))}


def main() -> None:
    """Examine until nobody asks any more."""
    bound(MEMORY_BYTES)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no outcome
    asked: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(asked,), daemon=True).start()
    while True:
        line = asked.get()
        out.write(json.dumps(examined(Path(json.loads(line)))).encode() + b"\n")
        out.flush()


def _greedy(path: Path) -> PackageError:
    return PackageError(
        Text(
            zh="检查“{name}”需要的内存过多，未收入。",
            en="To examine “{name}” needs too much memory; it was kept out.",
        ).filled(name=path.name),
        Text(
            zh="请展商缩小模型和贴图后重新导出。",
            en="Ask the exhibitor to make models and textures smaller and export it again.",
        ),
    )


def _listen(asked: queue.SimpleQueue[bytes]) -> None:
    """Take what is asked, and end at once when whoever asked is gone."""
    for line in os.fdopen(0, "rb", closefd=False):
        asked.put(line)
    os._exit(0)


if __name__ == "__main__":
    main()
