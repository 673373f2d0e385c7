"""The process of an export asked for by the window: see `expo_studio.publish.elsewhere`."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from expo_studio.cli.main import prepare_graphics
from expo_studio.cli.painting import PagePainter
from expo_studio.errors import ExpoError
from expo_studio.model import schema
from expo_studio.project.snapshot import Snapshot
from expo_studio.publish.aside import refusal
from expo_studio.publish.elsewhere import told_of
from expo_studio.publish.package import write_package
from expo_studio.publish.workshop import home_workshop

if TYPE_CHECKING:
    from expo_studio.publish.outcome import Step


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no outcome
    request = json.loads(sys.stdin.buffer.readline())
    booth = schema.decode(sys.stdin.buffer.read(request["booth_bytes"])).booth
    threading.Thread(target=_end_when_forgotten, daemon=True).start()
    prepare_graphics()
    try:
        with Snapshot(Path(request["project"])) as snapshot:
            workshop = home_workshop(snapshot, painter=PagePainter(snapshot))
            written = write_package(
                booth, workshop, Path(request["output"]), lambda step: _tell_step(out, step)
            )
        outcome = {"written": told_of(written)}
    except ExpoError as error:
        outcome = {"refused": refusal(error)}
    _tell(out, outcome)
    os._exit(0)  # nothing to tidy, and the thread waits on stdin


def _tell_step(out: BinaryIO, step: Step) -> None:
    _tell(out, {"step": msgspec.to_builtins(step)})


def _tell(out: BinaryIO, words: dict[str, Any]) -> None:
    out.write(json.dumps(words).encode() + b"\n")
    out.flush()


def _end_when_forgotten() -> None:
    """End at once when whoever waits is gone: their end of stdin closes."""
    sys.stdin.buffer.read()
    os._exit(1)


if __name__ == "__main__":
    main()
