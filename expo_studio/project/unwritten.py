"""What files lacked when they were last open on this machine, and whose it is.

It is found by the identity of the project, and by the number of its file, which a file keeps
when it is moved or renamed, or else by what lies at its path. Copies of a project share the
identity: what one of them lacked never goes to another one in its stead, also not to one that
was laid at its path.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from expo_studio.files import sweep, write_private
from expo_studio.project.database import UNCHANGING, log_waits
from expo_studio.project.documents import digest_of
from expo_studio.project.identity import identity_in
from expo_studio.project.journal import Became
from expo_studio.project.locality import is_local
from expo_studio.project.state import state_folder
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from expo_studio.model.edited import Edited
    from expo_studio.model.schema import Notation

Value = TypeVar("Value")
ANSWER = 1.0
"""Seconds in which a disk is to say whether a file still lies there; it may be gone itself."""

RESTORED = Text(
    zh="磁盘上次没有写下的编辑已从本机恢复；撤销可看到文件原来的样子。",
    en="Edits that the disk had not taken were restored from this computer; Undo shows the file"
    " as it was.",
)
MOVED_ON = Text(
    zh="文件在此期间在别处被改动过；磁盘上次没有写下的编辑可用“重做”找回。",
    en="The file was changed elsewhere meanwhile; Redo brings back the edits that the disk had"
    " not taken.",
)
OF_ANOTHER = Text(
    zh="“{path}”现在无法访问，本机保留着它的磁盘没有写下的编辑；这里可用“重做”取用。",
    en="“{path}” cannot be reached now, and this computer keeps edits that its disk had not"
    " taken; Redo brings them here.",
)


OF_WHAT_WAS_HERE = Text(
    zh="“{path}”处原来的文件已换成另一个；本机保留着它的磁盘没有写下的编辑，这里可用“重做”取用，"
    "移到别处的原文件打开时也仍会得到它们。",
    en="Another file lies at “{path}” than before. This computer keeps edits of that one which its"
    " disk had not taken: Redo brings them here, and it still gets them where it was moved to.",
)
OF_A_NEWER_PROGRAM = Text(
    zh="本机保留着“{path}”的磁盘没有写下的编辑，它们由更新版本的 Expo Studio 写成，未被改动；"
    "请更新 Expo Studio 后再打开。",
    en="This computer keeps edits that the disk of “{path}” had not taken. A newer Expo Studio"
    " wrote them, and they stay as they are: update Expo Studio and open it again.",
)


@dataclass(frozen=True, slots=True)
class Home:
    """An open file, and by what it is known later.

    Attributes:
        path: Where it lies.
        identity: That of the project, which all its copies share.
        number: Of its disk, and of the file there; a rename leaves it, and no copy has it.
    """

    path: Path
    identity: str
    number: tuple[int, int] | None

    @property
    def place(self) -> Path:
        """Return where it is kept what the file lacks; its disk is not asked."""
        return _folder() / f"{_hashed(self.identity)}-{_hashed(str(self.path.absolute()))}"


class Whose(Enum):
    """How what was found is related to a file that is opened, the closest first."""

    OURS = auto()
    OURS_AWAY = auto()
    """It looks like the very same file, but where it was nothing can be asked."""
    WAS_HERE = auto()
    """It is of another file, in whose place the opened one lies now."""
    ANOTHERS = auto()
    """It is of a copy that cannot be reached now."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """What a file lacked.

    Attributes:
        place: Where that is kept.
        path: Of the file.
        number: Of the file.
        bases: Digests of the saves on one of which it rests.
        body: The value, as it is saved.
        whose: How it is related to the file that is opened.
    """

    place: Path
    path: Path
    number: tuple[int, int] | None
    bases: tuple[str, ...]
    body: bytes
    whose: Whose = Whose.OURS


def keep(home: Home, bases: Sequence[str], body: bytes) -> None:
    """Write down what a file lacks; OSError if this machine's disk refuses."""
    head = {
        "identity": home.identity,
        "path": str(home.path.absolute()),
        "number": home.number,
        "bases": bases,
    }
    home.place.parent.mkdir(parents=True, exist_ok=True)
    write_private(home.place, json.dumps(head).encode() + b"\n" + body)


def sweep_halves() -> None:
    """Remove what killed programs left half written; what is whole is wanted, however old it is."""
    sweep(_folder())


def found(home: Home, newest: str) -> Unwritten | None:
    """Return what a file lacked when it was last open here.

    Args:
        home: The file that is opened.
        newest: Digest of the newest save in it.
    """
    related: dict[Whose, Unwritten] = {}
    places = sorted(_folder().glob(f"{_hashed(home.identity)}-*"), key=_age)
    for place in sorted(places, key=home.place.__ne__):
        other = _read(place, home.identity)
        whose = None if other is None else _whose(other, home, newest)
        if other is not None and whose is not None:
            related.setdefault(whose, replace(other, whose=whose))
        if whose is Whose.OURS:
            break
    return next((related[whose] for whose in Whose if whose in related), None)


def restore(
    found: Unwritten,
    saves: Sequence[str],
    passed: Collection[Value],
    document: Edited[Value],
    notation: Notation[Value],
) -> Text | None:
    """Do what a file lacked; return what the user is told, None where it lacks nothing.

    Args:
        found: What it lacked.
        saves: Digests of the saves in the file, the newest first.
        passed: Every value that the file's journal went through, also those amid a drag.
        document: What the file and its journal hold.
        notation: How it is written.

    Raises:
        NewerVersionError: A newer program wrote what was found.
        ProjectError: It is no such value.
    """
    value = notation.decode(found.body).value
    if digest_of(found.body) in saves or value == document.value or value in passed:
        return None
    document.do(Became(value))
    is_at_its_save = saves[0] in found.bases
    if found.whose in (Whose.OURS, Whose.OURS_AWAY) and is_at_its_save:
        return RESTORED
    document.undo()
    if found.whose is Whose.WAS_HERE and is_at_its_save:
        return OF_WHAT_WAS_HERE.filled(path=found.path)
    is_here = found.whose in (Whose.OURS, Whose.WAS_HERE)
    return MOVED_ON if is_here else OF_ANOTHER.filled(path=found.path)


def take(found: Unwritten, home: Home) -> None:
    """Keep no longer elsewhere what the opened file has now; OSError if refused."""
    if found.whose in (Whose.OURS, Whose.WAS_HERE) and found.place != home.place:
        found.place.unlink(missing_ok=True)


def leave(found: Unwritten, home: Home) -> None:
    """Keep what is not for the opened file where that keeps nothing of its own; OSError if refused.

    Whose it is finds it by its number.
    """
    if found.place == home.place:
        found.place.replace(home.place.with_name(f"{home.place.name}-{_hashed(str(found.number))}"))


def _read(place: Path, identity: str) -> Unwritten | None:
    """Return what is kept at a place, None where that is nothing of such a project."""
    try:
        head, _, body = place.read_bytes().partition(b"\n")
        told = json.loads(head)
        if told["identity"] != identity:
            return None
        disk, file = told["number"] or (None, None)
        number = None if disk is None or file is None else (int(disk), int(file))
        bases = tuple(str(one) for one in told["bases"])
        return Unwritten(place, Path(str(told["path"])), number, bases, body)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _whose(other: Unwritten, home: Home, newest: str) -> Whose | None:
    """Return how what was kept for another path is related to a file, None if not at all."""
    if other.number is not None and other.number == home.number:
        return Whose.OURS
    is_new = other.place == home.place  # nobody has been told of it yet
    if not is_new and newest not in other.bases:
        return None
    if other.path == home.path.absolute():
        return _in_its_place(other, home)
    answers: list[Whose | None] = []
    asking = threading.Thread(
        target=lambda: answers.append(_seen_there(other, home)), name="asking", daemon=True
    )
    asking.start()
    asking.join(ANSWER)
    return answers[0] if answers else _away(other, home)


def _seen_there(other: Unwritten, home: Home) -> Whose | None:
    """Look where a file of the same project lay when something of it was kept."""
    with suppress(OSError):
        if other.path.exists():
            if other.path.samefile(home.path):
                return _in_its_place(other, home)
            return None if _identity_at(other.path) == home.identity else Whose.OURS
        if other.path.parent.is_dir():
            return Whose.OURS
    return _away(other, home)


def _in_its_place(other: Unwritten, home: Home) -> Whose:
    """Tell a file from another one that was laid at its path."""
    is_known = other.number is not None and home.number is not None
    return Whose.WAS_HERE if is_known and not _is_alike(other, home) else Whose.OURS


def _away(other: Unwritten, home: Home) -> Whose:
    """Tell another way to the same file from a copy, where the file's own cannot be asked."""
    return Whose.OURS_AWAY if _is_alike(other, home) else Whose.ANOTHERS


def _is_alike(other: Unwritten, home: Home) -> bool:
    """Return whether the number is the same on its disk; that of the disk goes by the mounting."""
    then, now = other.number, home.number
    return then is not None and now is not None and then[1] == now[1]


def _identity_at(path: Path) -> str:
    """Return the identity of what lies at a path, empty where it is no project; nothing changes.

    What only its log says is read where the log's index may be mapped: on this machine.
    """
    is_in_log = log_waits(path) and is_local(path.parent)
    for mode in ("mode=ro", f"mode={UNCHANGING}")[not is_in_log :]:
        with (
            suppress(sqlite3.Error, OSError),
            closing(sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)) as connection,
        ):
            return identity_in(connection)
    return ""


def _age(place: Path) -> float:
    """Return a number by which the newest comes first."""
    with suppress(OSError):
        return -place.stat().st_mtime
    return 0.0


def _hashed(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _folder() -> Path:
    """Return where it is kept what files lack."""
    return state_folder("unwritten")
