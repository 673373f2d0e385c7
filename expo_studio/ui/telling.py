"""Telling what goes wrong where Qt calls: no exception may leave what it calls."""

from __future__ import annotations

import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from expo_studio.errors import ExpoError, RenderError
from expo_studio.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from expo_studio.events import Event


class Troubled(Protocol):
    """What can be told of troubles."""

    @property
    def troubled(self) -> Event[ExpoError]:
        """Return who is told."""
        ...


class Telling:
    """Ends a block where something goes wrong, and tells it once Qt's call is over.

    Where Python called Qt, as when a window closes, PySide keeps an exception of an override for
    that caller. It then runs no override that Qt asks for next, and those after it with the
    exception set, by which memory goes wrong and the program ends at some later time.
    Telling waits, too: words that come into sight make the view smaller, and draw it anew.

    Args:
        owner: With which it is forgotten.
        studio: Is told; where there is none, the log alone.
    """

    def __init__(self, owner: QObject, studio: Troubled | None) -> None:
        self._owner, self._studio = owner, studio

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Return whether something went wrong, which is told; the log keeps what was not foreseen.

        What ends the program goes on.
        """
        if kind is None or not isinstance(error, Exception):
            return False
        if not isinstance(error, ExpoError):
            sys.excepthook(kind, error, trace)
            error = _undrawn(error)
        told = error.with_traceback(None)  # which would keep all that was at work
        if self._studio is not None:
            QTimer.singleShot(0, self._owner, partial(self._studio.troubled.tell, told))
        return True


def _undrawn(error: Exception) -> RenderError:
    return RenderError(
        Text(
            zh="画面无法绘制：{reason}。",
            en="The view could not be drawn: {reason}.",
        ).filled(reason=f"{type(error).__name__}: {error}"),
        Text(
            zh="您的展位没有改变；如果反复发生，请关闭再打开展位。",
            en="Your booth is unchanged; close and open it again if this comes back.",
        ),
    )
