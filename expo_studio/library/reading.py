"""Importing a file: a worker process reads it, under limits of time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from expo_studio.errors import AssetError
from expo_studio.library.formats import require_readable
from expo_studio.library.report import Imported, Report
from expo_studio.model.booth import Asset
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take."""

    seconds: float = 60.0
    memory_bytes: int = 4_000_000_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says about a file that does not say it itself; empty is guessed.

    Attributes:
        unit: m, cm, mm or in.
        up: y or z.
    """

    unit: str = ""
    up: str = ""


class Cancelled(Exception):  # noqa: N818 (it is no error)
    """The user gave the import up."""


def import_file(
    path: Path,
    wishes: Wishes | None = None,
    limits: Limits | None = None,
    cancel: threading.Event | None = None,
) -> Imported:
    """Return a sound asset of a stranger's file.

    Raises:
        AssetError: The file is refused; nothing else has happened.
        Cancelled: ``cancel`` was set meanwhile.
    """
    require_readable(path)
    allowed = limits or Limits()
    with tempfile.TemporaryDirectory(prefix="expo-import-") as folder:
        out = Path(folder) / "asset.glb"
        request = {
            "path": str(path.resolve()),
            "out": str(out),
            "unit": (wishes or Wishes()).unit,
            "up": (wishes or Wishes()).up,
            "memory_bytes": allowed.memory_bytes,
        }
        outcome = _outcome(path, _run(path, request, allowed, cancel or threading.Event()))
        glb = out.read_bytes()
    asset = msgspec.convert(outcome["asset"], Asset)
    found = msgspec.convert(outcome["found"], tuple[Text, ...])
    changed = msgspec.convert(outcome["changed"], tuple[Text, ...])
    return Imported(glb, asset, Report(path.suffix[1:].upper(), found, changed))


def _run(path: Path, request: dict[str, Any], limits: Limits, cancel: threading.Event) -> str:
    """Return what the worker printed; AssetError if it died or took too long."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "expo_studio.library.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    waited, unsent = 0.0, json.dumps(request)
    try:
        while True:
            try:
                return worker.communicate(unsent or None, timeout=0.2)[0]
            except subprocess.TimeoutExpired:
                waited, unsent = waited + 0.2, ""
            if cancel.is_set():
                raise Cancelled
            if waited > limits.seconds:
                raise _refused(
                    path,
                    Text(zh="读取用时过长", en="reading it took too long"),
                )
    finally:
        worker.kill()
        worker.communicate()


def _outcome(path: Path, printed: str) -> dict[str, Any]:
    try:
        outcome = json.loads(printed)
    except ValueError as error:
        raise _refused(path, Text(zh="文件已损坏", en="it is damaged")) from error
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


def _refused(path: Path, reason: Text) -> AssetError:
    return AssetError(
        Text(
            zh="“{name}”无法导入：{reason}。", en="“{name}” could not be imported: {reason}."
        ).filled(name=path.name, reason=reason),
        Text(
            zh="请从原软件重新导出为 GLB 后再导入。",
            en="Export it again as GLB and import that file.",
        ),
    )
