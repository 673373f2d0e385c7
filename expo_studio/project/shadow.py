"""What a disk has not taken yet, kept on this machine's own until it has.

A file in a folder on the network may be behind what is edited: while a save goes on, while a
write takes long, while the folder does not answer or is gone. After a few seconds of that the
whole value is written to the user's own folder, and again as long as it lasts. Whoever opens
the file next here gets back from it what the file lacks.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from expo_studio.files import write_private
from expo_studio.project.documents import digest_of
from expo_studio.project.journal import Became
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from expo_studio.model.edited import Edited
    from expo_studio.model.schema import Notation

Value = TypeVar("Value")

PAUSE = 5.0
"""Seconds for which a file may be behind, and after which it is looked at again."""
BASES = 8
"""Saves, begun or done, that are remembered."""

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


@dataclass(frozen=True, slots=True)
class Unwritten:
    """What was found.

    Attributes:
        body: The value, as it is saved.
        bases: Digests of the saves on one of which it rests.
    """

    body: bytes
    bases: tuple[str, ...]


class Shadow:
    """Follows one open file.

    Args:
        file: The file.
        identity: What it is known by.
        body: Returns the value as it is now, as it is saved; None where the file lacks nothing.
    """

    def __init__(self, file: Path, identity: str, body: Callable[[], bytes | None]) -> None:
        self._place = shadow_path(file)
        self._identity = identity
        self._body = body
        self._bases: list[str] = []
        self._order = threading.Lock()
        self._wanted = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_asked = self._is_over = False

    def rest_on(self, digest: str) -> None:
        """Remember a save, so that it is known later whether the file is still the same."""
        self._bases = [*self._bases[1 - BASES :], digest]

    def begin(self) -> None:
        """Look after the file until it lacks nothing; return at once."""
        with self._wanted:
            self._is_asked = True
            if self._thread is None and not self._is_over:
                self._thread = threading.Thread(target=self._work, name="shadow", daemon=True)
                self._thread.start()

    def keep(self) -> bool:
        """Write down what the file lacks, or nothing; return whether it lacked something.

        Once the file is followed no longer, what is kept of it stays as it is.
        """
        with self._order:
            if self._is_over:
                return False
            body = self._body()
            if body is None:
                self._place.unlink(missing_ok=True)
                return False
            head = {"identity": self._identity, "bases": self._bases}
            self._place.parent.mkdir(parents=True, exist_ok=True)
            write_private(self._place, json.dumps(head).encode() + b"\n" + body)
            return True

    def end(self) -> None:
        """Follow no longer; what the file lacks by now stays for the next who opens it."""
        with suppress(OSError):
            self.keep()
        self._stop()

    def forget(self) -> None:
        """Follow no longer, and leave nothing."""
        self._stop()
        with self._order, suppress(OSError):
            self._place.unlink(missing_ok=True)

    def _stop(self) -> None:
        with self._wanted:
            self._is_over = True
            self._wanted.notify_all()

    def found(self) -> Unwritten | None:
        """Return what a file of this identity lacked when it was last open here."""
        try:
            head, _, body = self._place.read_bytes().partition(b"\n")
            told = json.loads(head)
            bases = tuple(str(one) for one in told["bases"])
            return Unwritten(body, bases) if told["identity"] == self._identity else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _work(self) -> None:
        while self._goes_on():
            is_behind = True
            with suppress(OSError):  # of a disk of ours that is full: tried again
                is_behind = self.keep()
            with self._wanted:
                if not is_behind and not self._is_asked:
                    self._thread = None
                    return

    def _goes_on(self) -> bool:
        """Wait for a while; return whether anybody still wants it."""
        with self._wanted:
            self._wanted.wait_for(lambda: self._is_over, PAUSE)
            self._is_asked = False
            return not self._is_over


def restore(
    found: Unwritten, saves: Sequence[str], document: Edited[Value], notation: Notation[Value]
) -> Text | None:
    """Do what a file lacked; return what the user is told, None where it lacks nothing.

    Args:
        found: What it lacked.
        saves: Digests of the saves in the file, the newest first.
        document: What the file and its journal hold.
        notation: How it is written.

    Raises:
        ProjectError: What was found is no such value.
    """
    value = notation.decode(found.body).value
    states = (state for step in document.history for state in (step.before, step.after))
    if digest_of(found.body) in saves or value == document.value or value in states:
        return None
    document.do(Became(value))
    if saves[0] in found.bases:
        return RESTORED
    document.undo()
    return MOVED_ON


def shadow_path(file: Path) -> Path:
    """Return where it is kept what a file lacks; the file's disk is not asked."""
    name = hashlib.sha256(str(file.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
    return _state_folder() / "expo-studio" / "unwritten" / name[:32]


def _state_folder() -> Path:
    """Return where programs keep what they need next time.

    Asked for before the first frame, so without the modules that know all such folders.
    """
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    told = os.environ.get("XDG_STATE_HOME", "")
    return Path(told) if Path(told).is_absolute() else Path.home() / ".local" / "state"
