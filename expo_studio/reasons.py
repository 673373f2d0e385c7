"""Why the system refuses a file, in both languages: its own words are the system's only."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from expo_studio.text import Text

if TYPE_CHECKING:
    from pathlib import Path

AWAY = Text("连接不上网络文件夹", "the folder on the network cannot be reached")
NOT_ALLOWED = Text("没有访问权限", "access is not allowed")
REASONS = {
    "ENOSPC": Text("磁盘已满", "the disk is full"),
    "EDQUOT": Text("您的磁盘配额已用完", "your share of the disk is used up"),
    "EFBIG": Text("文件太大，这个磁盘放不下", "the file is too large for this disk"),
    "EACCES": NOT_ALLOWED,
    "EPERM": NOT_ALLOWED,
    "EROFS": Text("磁盘是只读的", "the disk is read-only"),
    "EIO": Text("磁盘读写出错", "the disk reports an error"),
    "ENOENT": Text("文件或文件夹不在那里", "the file or its folder is not there"),
    "ENOTDIR": Text("路径中有一段不是文件夹", "a part of the path is no folder"),
    "EISDIR": Text("那里是一个文件夹", "it is a folder"),
    "EEXIST": Text("那里已有同名文件", "something of that name is there already"),
    "EBUSY": Text("正被另一个程序使用", "another program uses it"),
    "ENAMETOOLONG": Text("文件名太长", "the name is too long"),
    "ESTALE": AWAY,
    "ENOTCONN": AWAY,
    "EHOSTDOWN": AWAY,
    "EHOSTUNREACH": AWAY,
    "ENETUNREACH": AWAY,
    "ETIMEDOUT": AWAY,
}
"""By the names of the standard; not every system knows all of them."""

MAKE_ROOM = Text(
    "请腾出磁盘空间或换一个位置；原有的内容未被改动。",
    "Make room or choose another place; what was there is unchanged.",
)
WRITE_ELSEWHERE = Text(
    "请选一个您有权写入的文件夹；原有的内容未被改动。",
    "Choose a folder that you may write to; what was there is unchanged.",
)
TRY_ELSEWHERE = Text(
    "请换一个位置，或稍后再试；原有的内容未被改动。",
    "Choose another place, or try again later; what was there is unchanged.",
)
SHORTEN = Text(
    "请换一个短些的名称；原有的内容未被改动。",
    "Choose a shorter name; what was there is unchanged.",
)
REMEDIES = {
    **dict.fromkeys(("ENOSPC", "EDQUOT", "EFBIG"), MAKE_ROOM),
    **dict.fromkeys(("EACCES", "EPERM", "EROFS"), WRITE_ELSEWHERE),
    "ENAMETOOLONG": SHORTEN,
}


def reason_of(error: OSError) -> Text:
    """Return why the system refused, in words; its own where we know none."""
    known = REASONS.get(_name_of(error))
    return known or Text.same(error.strerror or str(error) or type(error).__name__)


def unreadable(path: Path, error: OSError) -> tuple[Text, Text]:
    """Return that a file cannot be read and why, and the way out."""
    message = Text("“{path}”无法读取：{reason}。", "“{path}” cannot be read: {reason}.")
    remedy = Text("请检查该文件和它的权限。", "Check the file and its permissions.")
    return message.filled(path=path, reason=reason_of(error)), remedy


def unwritable(path: Path, error: OSError) -> tuple[Text, Text]:
    """Return that a file or folder, whose old one stays, cannot be written, and the way out."""
    message = Text("“{path}”无法写入：{reason}。", "“{path}” cannot be written: {reason}.")
    remedy = REMEDIES.get(_name_of(error), TRY_ELSEWHERE)
    return message.filled(path=path, reason=reason_of(error)), remedy


def _name_of(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "")
