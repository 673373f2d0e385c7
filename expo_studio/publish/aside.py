"""A process of our own that works aside for this one, and how a refusal comes over from it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any

import msgspec

from expo_studio.errors import PackageError
from expo_studio.text import Text

if TYPE_CHECKING:
    from expo_studio.errors import ExpoError


def begun(module: str, said: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
    """Return a process that runs a module, with pipes to ask it and to hear of the outcome.

    Args:
        module: Its name.
        said: Takes what it says on stderr; ours does, where not given.
    """
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,
    )


def pipes_of(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Return the pipes to ask a process and to hear of it; OSError if it has none."""
    if process.stdin is None or process.stdout is None:
        raise OSError("the process aside has no pipes")
    return process.stdin, process.stdout


def refusal(error: ExpoError) -> dict[str, Any]:
    """Return an error as a process tells it."""
    return {"message": msgspec.to_builtins(error.message), "hint": msgspec.to_builtins(error.hint)}


def refused(told: Mapping[str, Any]) -> PackageError:
    """Return the error a process told."""
    return PackageError(msgspec.convert(told["message"], Text), msgspec.convert(told["hint"], Text))
