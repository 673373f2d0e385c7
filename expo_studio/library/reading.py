"""Importing a file: a worker process reads it, under limits of time and memory."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

import msgspec

from expo_studio.errors import AssetError
from expo_studio.fitting.weight import Weight
from expo_studio.library.formats import Family, family_of, require_readable
from expo_studio.library.report import Imported, Report
from expo_studio.library.units import Wishes
from expo_studio.model.booth import Asset
from expo_studio.scratch import Scratch
from expo_studio.text import Text

LOG = logging.getLogger(__name__)
PATIENCE = 0.05
"""Seconds between two looks at whether the user gave up."""
CLOCK = 3.0
"""Seconds by the clock for one of processor time: other programs run as well."""
PROGRESS = "progress "
TOO_LONG = Text(zh="读取用时过长", en="reading it took too long")
DAMAGED = Text(zh="文件已损坏", en="it is damaged")


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take.

    Attributes:
        seconds: Of processor time, and three times as many by the clock.
        memory_bytes: Of its own, libraries and mapped files not counted.
    """

    seconds: float
    memory_bytes: int


GIB = 1 << 30
FITTING = Limits(seconds=300.0, memory_bytes=8 * GIB)
"""What reading and fitting one file may take."""
PACE = {Family.CAD: 5e-6, Family.VIDEO: 2e-5, Family.SOUND: 1e-5, Family.THREEMF: 2e-6,
        Family.ARCHIVE: 2e-6}  # fmt: skip
"""Seconds for each byte of a file where it is not the usual PACE_OF_MODELS."""
PACE_OF_MODELS = 4e-7
NEED = {Family.CAD: 40, Family.VIDEO: 20}
"""Bytes of memory for each byte of a file, beyond the gibibyte that all get, where it is not 4."""
LONGEST = {Family.VIDEO: 1800.0, Family.SOUND: 300.0}


def limits_of(path: Path, wishes: Wishes | None = None) -> Limits:
    """Return what reading a file may take: little for a small one, whatever it claims."""
    if wishes is not None and wishes.fit is not None:
        return FITTING
    family, size = family_of(path), path.stat().st_size
    seconds = min(9.0 + size * PACE.get(family, PACE_OF_MODELS), LONGEST.get(family, 120.0))
    return Limits(seconds, GIB + NEED.get(family, 4) * size)


OUT_OF_TIME = (-getattr(signal, "SIGXCPU", 0), -getattr(signal, "SIGKILL", 0))


class Cancelled(Exception):  # noqa: N818 (it is no error)
    """The user gave the import up."""


def import_file(
    path: Path,
    wishes: Wishes | None = None,
    limits: Limits | None = None,
    cancel: threading.Event | None = None,
    progress: Callable[[float], None] | None = None,
) -> Imported:
    """Return a sound asset of a stranger's file; whatever happens, no file is left behind.

    Args:
        path: A file of one of the kinds in ``formats.READABLE``.
        wishes: Unit and up axis, where the user knows better.
        limits: Of time and memory; by the file's kind and size where none are given.
        cancel: Set by any thread to give the import up.
        progress: Told of the share that is done, 0 to 1, in the caller's thread.

    Raises:
        AssetError: The file is refused; nothing else has happened.
        Cancelled: ``cancel`` was set meanwhile.
    """
    require_readable(path)
    with Scratch() as scratch, tempfile.TemporaryFile() as result:
        given = limits or limits_of(path, wishes)
        with _Worker(path, _request(path, wishes, given, scratch), given, result) as worker:
            worker.wait(cancel or threading.Event(), progress or (lambda _: None))
        result.seek(0)
        outcome = _outcome(path, result.readline(), worker.ended_for)
        glb, medium = result.read(int(outcome["glb_bytes"])), result.read()
    asset = msgspec.convert(outcome["asset"], Asset)
    found = msgspec.convert(outcome["found"], tuple[Text, ...])
    changed = msgspec.convert(outcome["changed"], tuple[Text, ...])
    weights = msgspec.convert(outcome.get("weights"), tuple[Weight, Weight] | None)
    report = Report(path.suffix[1:].upper(), found, changed, weights)
    return Imported(glb, asset, report, medium)


def _request(path: Path, wishes: Wishes | None, limits: Limits, scratch: Path) -> dict[str, Any]:
    return {
        "path": str(path.resolve()),
        "wishes": msgspec.to_builtins(wishes or Wishes()),
        "scratch": str(scratch),
        "memory_bytes": limits.memory_bytes,
        "seconds": max(1, round(limits.seconds)),
    }


class _Worker:
    """The process that reads; leaving the block ends it."""

    def __init__(
        self, path: Path, request: dict[str, Any], limits: Limits, result: IO[bytes]
    ) -> None:
        self._path = path
        self._limits = limits
        self._done = 0.0
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "expo_studio.library.worker"],
            stdin=subprocess.PIPE,
            stdout=result,
            stderr=subprocess.PIPE,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"},
        )
        self._request = request
        self._listener = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> _Worker:
        self._listener.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in self._pipes():
            pipe.close()

    def wait(self, cancel: threading.Event, progress: Callable[[float], None]) -> None:
        """Return when the worker has ended; AssetError if it takes too long."""
        self._ask()
        until, told = time.monotonic() + CLOCK * self._limits.seconds, 0.0
        while self._process.poll() is None:
            if cancel.wait(PATIENCE):
                raise Cancelled
            if time.monotonic() > until:
                raise refused(self._path, TOO_LONG)
            if self._done > told:
                told = self._done
                progress(told)

    @property
    def ended_for(self) -> Text:
        """Why the process ended, if it did so without telling an outcome."""
        return TOO_LONG if self._process.returncode in OUT_OF_TIME else DAMAGED

    def _ask(self) -> None:
        """Send the request; stdin stays open, which tells the worker that we are there."""
        stdin, _ = self._pipes()
        try:
            stdin.write(json.dumps(self._request).encode() + b"\n")
            stdin.flush()
        except OSError:  # it has died already, and the missing outcome will tell
            LOG.info("the import worker ended before it was asked")

    def _listen(self) -> None:
        _, stderr = self._pipes()
        for line in stderr:
            words = line.decode("utf-8", "replace").rstrip()
            if words.startswith(PROGRESS):
                self._done = float(words.removeprefix(PROGRESS))
            else:
                LOG.debug("import worker: %s", words)

    def _pipes(self) -> tuple[BinaryIO, BinaryIO]:
        stdin, stderr = self._process.stdin, self._process.stderr
        if stdin is None or stderr is None:
            raise OSError("the import worker has no pipes")
        return stdin, stderr  # type: ignore[return-value]  # they are binary, as asked


def _outcome(path: Path, line: bytes, reason: Text) -> dict[str, Any]:
    """Return what the worker told; AssetError if it refused or died before telling."""
    try:
        outcome = json.loads(line)
    except ValueError as error:
        raise refused(path, reason) from error
    if "refused" in outcome:
        message = msgspec.convert(outcome["refused"]["message"], Text)
        hint = msgspec.convert(outcome["refused"]["hint"], Text)
        raise AssetError(_named(path, message), hint)
    return dict(outcome)


def _named(path: Path, message: Text) -> Text:
    if path.name in message.en:
        return message
    return Text(zh="“{name}”：{message}", en="“{name}”: {message}").filled(
        name=path.name, message=message
    )


def refused(path: Path, reason: Text) -> AssetError:
    """Return the error for a file that cannot be imported, for a reason."""
    return AssetError(
        Text(
            zh="“{name}”无法导入：{reason}。", en="“{name}” could not be imported: {reason}."
        ).filled(name=path.name, reason=reason),
        Text(
            zh="请从原软件重新导出为 GLB 后再导入。",
            en="Export it again as GLB and import that file.",
        ),
    )
