"""What is wrong with how a window looks and speaks: clipped, overlapping, foreign, nameless."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from expo_studio import ui
from expo_studio.text import Language, Text

SLACK = 2
"""Pixels by which words may be wider than their widget."""
FIELDS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QAbstractSlider,
    QPlainTextEdit,
)
WHOLES = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
"""What Qt makes of several widgets; whoever uses it hears the name of the whole."""
NO_STOPS = (QScrollBar, QHeaderView, QTabBar, QTabWidget)
"""What says itself: the part of a view it belongs to, or the names of its pages."""


def visible(window: QWidget) -> list[QWidget]:
    """Return the widgets one sees."""
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def clipped(window: QWidget) -> list[str]:
    """Return the words that do not fit their widget."""
    found = []
    for one in visible(window):
        if isinstance(one, QPushButton | QCheckBox) and one.text():
            if one.sizeHint().width() > one.width() + SLACK:
                found.append(f"{type(one).__name__}: {one.text()}")
        elif isinstance(one, QLabel) and one.text() and not _fits(one):
            found.append(f"QLabel: {one.text()}")
    return found


def _fits(label: QLabel) -> bool:
    """Return whether the words of a label have room."""
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + SLACK
    wanted = label.fontMetrics().horizontalAdvance(label.text().splitlines()[0])
    return wanted <= label.width() + SLACK


def cut_off(window: QWidget) -> list[str]:
    """Return the forms that are wider than the frame they are seen through."""
    return [
        f"{type(area.widget()).__name__}: {area.widget().width()} in {area.viewport().width()}"
        for area in visible(window)
        if isinstance(area, QScrollArea)
        and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and area.widget() is not None
        and not area.visibleRegion().isEmpty()
        and area.widget().width() > area.viewport().width() + SLACK
    ]


def overlapping(window: QWidget) -> list[str]:
    """Return the fields, buttons and labels that lie over one another."""
    beside: dict[QWidget, list[QWidget]] = {}
    for one in visible(window):
        above = one.parentWidget()
        is_ours = type(above) is QWidget or type(above).__module__.startswith("expo_studio")
        is_field = isinstance(one, (*FIELDS, QLabel))
        if above is not None and is_ours and is_field and not one.objectName().endswith("bubble"):
            beside.setdefault(above, []).append(one)
    return [
        f"{_said(a)} over {_said(b)}"
        for siblings in beside.values()
        for a, b in itertools.combinations(siblings, 2)
        if a.geometry().intersects(b.geometry())
    ]


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{text}”"


def foreign(window: QWidget, language: Language) -> list[str]:
    """Return the words that belong to the other language."""
    known = words_of_the_other(language)
    return [word for word in _shown(window) if word in known]


def _shown(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for one in visible(window):
        yield one.accessibleName()
        if isinstance(one, QAbstractButton | QLabel):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(at) for at in range(one.count()))
        elif isinstance(one, QTabBar):
            yield from (one.tabText(at) for at in range(one.count()))


def words_of_the_other(language: Language) -> set[str]:
    """Return what the window's modules say in the other language alone."""
    texts = words_of_the_window()
    is_chinese = language is Language.ZH
    other = {text.en if is_chinese else text.zh for text in texts}
    return other - {text.zh if is_chinese else text.en for text in texts}


def words_of_the_window() -> list[Text]:
    """Return every text that the window's modules hold, each in both languages."""
    texts = []
    for info in pkgutil.iter_modules(ui.__path__):
        module = importlib.import_module(f"expo_studio.ui.{info.name}")
        texts += [one for one in vars(module).values() if isinstance(one, Text)]
    return [one for one in texts if one.zh and one.en and one.zh != one.en]


def nameless(window: QWidget, *, is_seen: bool = False) -> list[str]:
    """Return what can be used, or reached by Tab, but has no name for those who hear it.

    Hidden things count, too, unless only those are asked for that are seen.
    """
    return [
        f"{type(one).__name__} “{one.objectName()}” in {_owner(one)}"
        for one in (visible(window) if is_seen else window.findChildren(QWidget))
        if _is_used(one) and not _is_part(one) and not heard(one)
    ]


def heard(widget: QWidget) -> str:
    """Return the name that assistive technology is told for a widget, by Qt itself."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def _is_used(widget: QWidget) -> bool:
    """Return whether a person can do something with a widget, by mouse or by keys."""
    if isinstance(widget, NO_STOPS):
        return False
    is_frame = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, FIELDS)
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_frame
    return isinstance(widget, FIELDS) or is_stop


def _is_part(widget: QWidget) -> bool:
    """Return whether a widget is a part that Qt made of another one, which has the name."""
    is_qts = widget.objectName().startswith("qt_") or type(widget).__name__.startswith("QtPrivate")
    return is_qts or any(isinstance(above, WHOLES) for above in _above(widget))


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _owner(widget: QWidget) -> str:
    ours = (type(one).__name__ for one in _above(widget) if "expo_studio" in type(one).__module__)
    return next(ours, "?")


def troubles(window: QWidget, language: Language) -> list[str]:
    """Return everything that is wrong with how a window looks and speaks now."""
    return [
        *(f"clipped {one}" for one in clipped(window)),
        *(f"cut off {one}" for one in cut_off(window)),
        *(f"overlap {one}" for one in overlapping(window)),
        *(f"foreign {one}" for one in foreign(window, language)),
        *(f"nameless {one}" for one in nameless(window, is_seen=True)),
    ]
