"""Private keys in files that only their owner can read, made on first use."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

UNREADABLE = (OSError, ValueError, TypeError, UnsupportedAlgorithm)
"""What reading or making a key may raise."""


def private_key_at(path: Path, generate: Callable[[], PrivateKeyTypes]) -> PrivateKeyTypes:
    """Return the key in a file; where there is none, a new one is kept there.

    Raises:
        OSError, ValueError, TypeError, UnsupportedAlgorithm: The file holds no key, or cannot
            be read or written.
    """
    if not path.exists():
        _create(path, generate())
    return serialization.load_pem_private_key(path.read_bytes(), password=None)


def _create(path: Path, key: PrivateKeyTypes) -> None:
    """Write a new key beside its place and link it there, so that two makers agree on one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(part, path)
    finally:
        part.unlink()
