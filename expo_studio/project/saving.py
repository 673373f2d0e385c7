"""Saving in two parts, so that one can go on editing while a slow disk takes its time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from expo_studio.errors import ProjectError
from expo_studio.text import Text

Told = Callable[[int, int], None]
"""Hears how many pages of all are copied; what it raises gives the copying up."""


class GivenUpError(ProjectError):
    """The user gave the saving up."""

    def __init__(self) -> None:
        super().__init__(
            Text(zh="已取消保存。", en="Saving was given up."),
            Text(
                zh="您的改动仍在内存中，原来的文件没有改变。",
                en="Your changes are still here, and the file is as it was.",
            ),
        )


@dataclass(frozen=True, slots=True)
class Saving:
    """The value as it was when this was made, on its way to the disk.

    Attributes:
        write: Writes it, on any thread; ProjectError if the disk refuses, and nothing is lost.
        end: Tells that it is safe, on the thread of who edits, once it is written.
    """

    write: Callable[[], None]
    end: Callable[[], None]

    def carry_out(self) -> None:
        """Do both at once; ProjectError if the disk refuses."""
        self.write()
        self.end()


def nobody(_done: int, _of: int) -> None:
    """Hear nothing."""
