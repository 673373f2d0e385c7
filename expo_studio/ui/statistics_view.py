"""How a booth was visited, as charts: of counts, and of nobody in particular."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from expo_studio.model.booth import Booth
from expo_studio.model.ids import ProductId
from expo_studio.model.statistics import Count, Happening
from expo_studio.text import Text
from expo_studio.ui import desk_words
from expo_studio.ui.charts import Bar, BarChart
from expo_studio.ui.focus_frame import FocusFrame
from expo_studio.ui.labels import label
from expo_studio.ui.speech import Speech

SLOTS_SHOWN = 48
"""The newest four hours."""


class StatisticsView(QScrollArea):
    """Totals, entries by time, products and stays."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._empty = label("soft")
        inside = QWidget()
        inside.setObjectName("panel")
        layout = QVBoxLayout(inside)
        layout.addWidget(self._empty)
        self.charts: dict[Text, BarChart] = {}
        self._titles = {}
        for title in (
            desk_words.TOTALS,
            desk_words.ENTRIES_BY_TIME,
            desk_words.BY_PRODUCT,
            desk_words.STAYS,
        ):
            self._titles[title] = label("title")
            self.charts[title] = BarChart()
            layout.addWidget(self._titles[title])
            layout.addWidget(self.charts[title])
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setAccessibleName(speech(desk_words.STATISTICS_TAB))
        self._focus_frame = FocusFrame(self)

    def show_counts(self, counts: tuple[Count, ...], booth: Booth) -> None:
        """Show what was counted; products by the names they have now."""
        say = self._speech
        self._empty.setText(say(desk_words.NO_COUNTS))
        self._empty.setVisible(not counts)
        bars = {
            desk_words.TOTALS: self._totals(counts),
            desk_words.ENTRIES_BY_TIME: _entries(counts),
            desk_words.BY_PRODUCT: self._products(counts, booth),
            desk_words.STAYS: self._stays(counts),
        }
        for title, chart in self.charts.items():
            self._titles[title].setText(say(title))
            self._titles[title].setVisible(bool(bars[title]))
            chart.setAccessibleName(say(title))
            chart.setVisible(bool(bars[title]))
            chart.show_bars(bars[title])

    def _totals(self, counts: tuple[Count, ...]) -> list[Bar]:
        sums: Counter[Happening] = Counter()
        for one in counts:
            sums[one.happening] += one.times
        return [
            Bar(self._speech(desk_words.HAPPENINGS[kind]), sums[kind])
            for kind in Happening
            if sums[kind]
        ]

    def _products(self, counts: tuple[Count, ...], booth: Booth) -> list[Bar]:
        opened = _sums(counts, Happening.PRODUCT_OPENED)
        return [
            Bar(self._speech(booth.products[ProductId(key)].name), times)
            for key, times in opened.most_common()
            if key in booth.products
        ]

    def _stays(self, counts: tuple[Count, ...]) -> list[Bar]:
        stays = _sums(counts, Happening.STAY)
        return [
            Bar(self._speech(name), stays[key])
            for key, name in desk_words.STAY_NAMES.items()
            if stays
        ]


def _sums(counts: tuple[Count, ...], happening: Happening) -> Counter[str]:
    sums: Counter[str] = Counter()
    for one in counts:
        if one.happening is happening:
            sums[one.what] += one.times
    return sums


def _entries(counts: tuple[Count, ...]) -> list[Bar]:
    entries = [one for one in counts if one.happening is Happening.ENTRY][-SLOTS_SHOWN:]
    return [
        Bar(datetime.fromtimestamp(one.slot).astimezone().strftime("%m-%d %H:%M"), one.times)
        for one in entries
    ]
