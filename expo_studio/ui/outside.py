"""Asking what is to become of a project that another program changed, and doing it."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from expo_studio.errors import ProjectError
from expo_studio.project.outside import Outside
from expo_studio.text import Text
from expo_studio.ui.patience import Waits, at_once
from expo_studio.ui.places import ask_where
from expo_studio.ui.speech import Speech
from expo_studio.ui.words import LOOKING_AT_FILE

TITLE = Text("文件在别处被改动", "The file was changed elsewhere")
WHAT = {
    Outside.REPLACED: Text(
        "“{name}”已被另一个程序换成了别的文件。",
        "Another program put a different file in the place of “{name}”.",
    ),
    Outside.OVERWRITTEN: Text(
        "“{name}”已被另一个程序覆盖。", "Another program wrote over “{name}”."
    ),
    Outside.WRITTEN: Text(
        "另一个程序往“{name}”里写入了内容。", "Another program wrote into “{name}”."
    ),
    Outside.GONE: Text(
        "“{name}”已被移走或删除。", "“{name}” was moved or deleted by another program."
    ),
}
CHOOSE = Text(
    "您的内容还完整地保留在这个窗口里。要怎么做？",
    "Your work is still whole in this window. What shall become of it?",
)
RELOAD = Text("打开那个文件，放弃我的改动", "Open that file and drop my edits")
COPY = Text("把我的另存为副本…", "Keep mine as a copy…")
OVERWRITE = Text("用我的覆盖它", "Overwrite it with mine")
AGAIN = Text("写回原处", "Write mine there again")
LATER = Text("以后再说", "Decide later")
DECIDE = Text("现在决定…", "Decide now…")
UNDECIDED = Text(
    "“{name}”在别处被改动：决定之前，您的改动只在内存中。",
    "“{name}” was changed elsewhere: until you decide, your edits are only in memory.",
)


class Way(Enum):
    """What the user wants."""

    RELOAD = auto()
    COPY = auto()
    OVERWRITE = auto()
    LATER = auto()


def ask_way(path: Path, what: Outside, speech: Speech, parent: QWidget) -> Way:
    """Return what is to become of a changed file."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(speech(TITLE))
    box.setText(speech(WHAT[what].filled(name=path.name)))
    box.setInformativeText(speech(CHOOSE))
    ways: dict[QPushButton, Way] = {}
    roles = QMessageBox.ButtonRole
    copy = box.addButton(speech(COPY), roles.AcceptRole)
    ways[copy] = Way.COPY
    if what is not Outside.GONE:
        ways[box.addButton(speech(RELOAD), roles.DestructiveRole)] = Way.RELOAD
    over = AGAIN if what is Outside.GONE else OVERWRITE
    ways[box.addButton(speech(over), roles.DestructiveRole)] = Way.OVERWRITE
    later = box.addButton(speech(LATER), roles.RejectRole)
    box.setDefaultButton(copy)
    box.setEscapeButton(later)
    box.exec()
    return next((way for button, way in ways.items() if button is box.clickedButton()), Way.LATER)


def ask_copy_path(
    path: Path, speech: Speech, parent: QWidget | None, wait_for: Waits = at_once
) -> Path | None:
    """Return where a copy shall lie, None if given up; a free name is proposed."""
    suffix, proposed = path.suffix or ".booth", path
    with suppress(ProjectError):  # a disk that does not answer proposes nothing
        looking = LOOKING_AT_FILE.filled(name=path.name)
        proposed = wait_for(looking, lambda: _free_name(path, suffix))
    return ask_where(parent, speech, COPY, suffix, str(proposed), wait_for)


def _free_name(path: Path, suffix: str) -> Path:
    """Return a name beside a file that nothing has yet."""
    names = (path.with_name(f"{path.stem}-{number}{suffix}") for number in range(2, 1000))
    with suppress(OSError):
        return next((name for name in names if not name.exists()), path)
    return path
