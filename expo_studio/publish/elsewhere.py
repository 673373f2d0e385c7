"""An export in a process of its own: whoever asked for it goes on, and may give it up.

The request goes to stdin: one line of JSON, then the booth. What is told comes from stdout,
a line of JSON for each step and one for the outcome. The process ends when stdin closes.
"""

from __future__ import annotations

import json
import logging
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from expo_studio.errors import PackageError
from expo_studio.files import sweep
from expo_studio.model import schema
from expo_studio.publish.aside import begun, pipes_of, refusal, refused
from expo_studio.publish.outcome import Part, Progress, Step, Written
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth

LOG = logging.getLogger(__name__)
MODULE = "expo_studio.cli.exporter"
"""What runs in the process: it introduces the renderer to the export."""
PATIENCE = 0.05
"""Seconds between two looks at whether the export was given up."""


def export_elsewhere(
    booth: Booth, project: Path, out: Path, progress: Progress, given_up: threading.Event
) -> Written | None:
    """Export a booth in a process of its own; return None when it was given up.

    Args:
        booth: What to export, as it is now.
        project: The file that keeps its assets.
        out: The old package there is replaced only by a whole new one.
        progress: Told of each step, on the calling thread.
        given_up: Set by any thread to end it; what was there stays.

    Raises:
        ExpoError: The export was refused, or its process died.
    """
    with tempfile.TemporaryFile() as said:
        process = begun(MODULE, said)
        over = threading.Event()
        guard = threading.Thread(target=_guard, args=(process, given_up, over), daemon=True)
        guard.start()
        try:
            outcome = _outcome(process, _request(booth, project, out), progress)
        finally:
            process.kill()
            process.wait()
            over.set()
            guard.join()
        if given_up.is_set() and outcome is None:
            sweep(out.resolve().parent)
            return None
        if outcome is None:
            said.seek(0)
            LOG.info("the export died: %s", said.read().decode("utf-8", "replace")[-2000:])
            raise _died(out)
    return _written(out, outcome)


def _guard(
    process: subprocess.Popen[bytes], given_up: threading.Event, over: threading.Event
) -> None:
    """End the process as soon as it is given up."""
    while not over.is_set():
        if given_up.wait(PATIENCE):
            process.kill()
            return


def _request(booth: Booth, project: Path, out: Path) -> bytes:
    words = {"project": str(project.resolve()), "output": str(out.resolve())}
    body = schema.encode(booth)
    return json.dumps({**words, "booth_bytes": len(body)}).encode() + b"\n" + body


def _outcome(
    process: subprocess.Popen[bytes], request: bytes, progress: Progress
) -> dict[str, Any] | None:
    """Return what the process told at its end, None if it died before."""
    stdin, stdout = pipes_of(process)
    with stdin, stdout:
        try:
            stdin.write(request)
            stdin.flush()
        except OSError:  # it has died already, and the missing outcome will tell
            return None
        for line in stdout:
            told: dict[str, Any] = json.loads(line)
            if "step" not in told:
                return told
            progress(msgspec.convert(told["step"], Step))
    return None


def _written(out: Path, outcome: dict[str, Any]) -> Written:
    if "refused" in outcome:
        raise refused(outcome["refused"])
    fields = outcome["written"]
    return Written(
        path=out,
        size=fields["size"],
        files=fields["files"],
        phone=fields["phone"],
        desktop=fields["desktop"],
        parts=msgspec.convert(fields["parts"], tuple[Part, ...]),
        left_out=tuple(refused(one) for one in fields["left_out"]),
        fingerprint=fields["fingerprint"],
    )


def told_of(written: Written) -> dict[str, Any]:
    """Return the outcome of an export as the process tells it."""
    return {
        "size": written.size,
        "files": written.files,
        "phone": written.phone,
        "desktop": written.desktop,
        "parts": msgspec.to_builtins(written.parts),
        "left_out": [refusal(error) for error in written.left_out],
        "fingerprint": written.fingerprint,
    }


def _died(out: Path) -> PackageError:
    return PackageError(
        Text(
            zh="导出“{name}”时后台进程意外结束。",
            en="The process that exported “{name}” ended unexpectedly.",
        ).filled(name=out.name),
        Text(
            zh="您的展位和原有的包都未改变；请关闭其他程序腾出内存后再试。",
            en="Your booth and an old package are unchanged; close other programs and try again.",
        ),
    )
