"""The relay of the next session, with its secret: kept in a file that its owner alone reads."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, fields
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from expo_studio.errors import LiveError
from expo_studio.files import write_private
from expo_studio.reasons import reason_of
from expo_studio.text import Text
from expo_studio.ui.ports import Relaying

log = logging.getLogger(__name__)


def relay_file() -> Path:
    """Return where it is kept, beside the keys of live links.

    Qt names the same folder as platformdirs, which is not imported before the first frame.
    """
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place), "expo-studio", "keys", "relay.json")


def kept_relay() -> Relaying:
    """Return what was kept; nothing where there is none, or where a file holds no such thing."""
    nothing = Relaying()
    try:
        told = json.loads(relay_file().read_text(encoding="utf-8"))
        kept = {one.name: told[one.name] for one in fields(nothing)}
    except FileNotFoundError:
        return nothing
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.info("the relay that was kept cannot be read: %s", type(error).__name__)
        return nothing
    is_sound = all(type(kept[name]) is type(value) for name, value in asdict(nothing).items())
    return Relaying(**kept) if is_sound else nothing


def keep_relay(relaying: Relaying) -> None:
    """Keep it for the next session; LiveError where the disk refuses."""
    path = relay_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, json.dumps(asdict(relaying)).encode())
    except OSError as error:
        raise LiveError(
            Text(
                zh="中继设置无法保存在“{path}”：{reason}。这次直播照样使用。",
                en="The relay cannot be kept in “{path}”: {reason}. This session uses it all the "
                "same.",
            ).filled(path=path, reason=reason_of(error)),
            Text(
                zh="请检查该文件夹的权限和磁盘空间。",
                en="Check that folder's permissions and the free space.",
            ),
        ) from error
