"""The key that a booth's links are signed with, kept so that a new host accepts old links."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import secrets
from pathlib import Path

from expo_studio.errors import LiveError
from expo_studio.files import write_private, write_whole
from expo_studio.reasons import reason_of
from expo_studio.stream.admission import Key
from expo_studio.text import Text

SECRET_BYTES = 32
log = logging.getLogger(__name__)


def kept_key(folder: Path, project: Path) -> Key:
    """Return the key of a project's links, made on first use in a file only its owner reads.

    Args:
        folder: Where keys lie; made if it is not there.
        project: Path of the project file; a copy elsewhere has links of its own.

    Raises:
        LiveError: The key can neither be read nor written.
    """
    name = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:16]
    path = folder / f"{name}.json"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _read(path) or _written(path, name)
    except OSError as error:
        raise LiveError(
            Text(
                zh="无法保存直播链接的密钥“{path}”：{reason}。",
                en="The key of the live links, “{path}”, cannot be kept: {reason}.",
            ).filled(path=path, reason=reason_of(error)),
            Text(
                zh="请检查该文件夹的权限和磁盘空间。",
                en="Check that folder's permissions and the free space.",
            ),
        ) from error


def kept_port(folder: Path, key: Key) -> int:
    """Return the port that a booth's links named last, 0 if there is none."""
    try:
        port = int(_port_file(folder, key).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
    return port if 0 < port < 65_536 else 0


def keep_port(folder: Path, key: Key, port: int) -> None:
    """Remember the port, so that the same links are good again; not for the price of a session."""
    try:
        write_whole(_port_file(folder, key), str(port).encode("ascii"))
    except OSError:
        log.warning("the port of the live links cannot be kept; links may change next time")


def _port_file(folder: Path, key: Key) -> Path:
    return folder / f"{key.booth}.port"


def _read(path: Path) -> Key | None:
    """Return the key in a file; None where there is none or its content is no key."""
    try:
        secret = bytes.fromhex(json.loads(path.read_text(encoding="utf-8"))["secret"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        log.warning("the key of the live links is damaged; links given out before are not good")
        return None
    return Key(secret, path.stem) if len(secret) == SECRET_BYTES else None


def _written(path: Path, name: str) -> Key:
    key = Key(secrets.token_bytes(SECRET_BYTES), name)
    write_private(path, json.dumps({"secret": key.secret.hex()}).encode())
    return key
