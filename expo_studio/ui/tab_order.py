"""Where the Tab key goes to parts of a window that are made when they are first needed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(made: QWidget, before: QWidget) -> None:
    """Let Tab come from one part to a later one beside it, and through all that is in it.

    Qt lets what was made last come last of the whole window, wherever it stands.
    """
    for one, following in pairwise([*tuple(stops(before))[-1:], *stops(made)]):
        QWidget.setTabOrder(one, following)


def stops(whole: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops in a part of a window, one after the other.

    What hands the keyboard on to a part of itself is no stop.
    """
    one: QWidget | None = whole
    while one is not None:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            yield one
        one = one.nextInFocusChain()
        if one is whole or one is None or not whole.isAncestorOf(one):
            return
