"""When a booth is live: stretches of time by this computer's clock, and where one watches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QSignalBlocker, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit

from expo_studio.model.openings import LiveTime
from expo_studio.text import Text
from expo_studio.ui.forms import Form
from expo_studio.ui.series import Series
from expo_studio.ui.speech import Speech

LIVE_TIMES = Text("直播时间", "Live times")
NO_TIMES = Text(
    "还没有直播时间：点“添加”。没有时间时，展位显示为长期开放。",
    "No live times yet: click Add. Without any, the booth shows itself as always open.",
)
FROM_TO = Text("开始与结束", "From and to")
WATCH_AT = Text("访客观看直播的网址（可留空）", "Where visitors watch (may be empty)")
ZONE = Text(
    "时间按本机时区 {zone} 填写；每位访客看到的是自己时区的时间。",
    "Times are in this computer's zone, {zone}; every visitor reads them in their own.",
)
FORMAT = "yyyy-MM-dd HH:mm"
OPENS, LASTS, A_DAY = 9, timedelta(hours=8), timedelta(days=1)


def here() -> ZoneInfo:
    """Return this computer's time zone, in IANA's words where they are known.

    It takes the system a millisecond to tell.
    """
    return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")


class LiveTimesPage(Form):
    """Live times and the link."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self._zone = here()
        self.times: Series[LiveTime] = Series(speech, LIVE_TIMES, self._told, self._next, NO_TIMES)
        self.row(LIVE_TIMES, self.times)
        self.starts, self.ends = _clock(), _clock()
        self.row(FROM_TO, self.starts, self.ends)
        self.note().setText(speech(ZONE.filled(zone=self._zone.key)))
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        self.row(WATCH_AT, self.link)
        self.box.addStretch(1)
        self.times.chosen_changed.connect(self._show)
        for clock in (self.starts, self.ends):
            clock.dateTimeChanged.connect(lambda _: self._change())
        self._show()

    def show_values(self, times: Sequence[LiveTime], link: str) -> None:
        """Show these."""
        self.link.setText(link)
        self.times.show_things(times)

    def _next(self) -> LiveTime:
        """Return the same hours a day after the last, or tomorrow's working day."""
        if self.times.things:
            last = self.times.things[-1]
            return LiveTime(
                *(_written(self._moment(one) + A_DAY) for one in (last.starts, last.ends))
            )
        tomorrow = datetime.now(self._zone) + A_DAY
        begins = tomorrow.replace(hour=OPENS, minute=0, second=0, microsecond=0)
        return LiveTime(_written(begins), _written(begins + LASTS))

    def _show(self) -> None:
        chosen = self.times.chosen
        for clock in (self.starts, self.ends):
            clock.setEnabled(chosen is not None)
        shown = chosen or self._next()
        with QSignalBlocker(self.starts), QSignalBlocker(self.ends):
            self.starts.setDateTime(self._shown(shown.starts))
            self.ends.setDateTime(self._shown(shown.ends))

    def _change(self) -> None:
        chosen = self.times.chosen
        if chosen is not None:
            self.times.change(
                LiveTime(self._kept(self.starts, chosen.starts), self._kept(self.ends, chosen.ends))
            )

    def _moment(self, words: str) -> datetime:
        return datetime.fromisoformat(words).astimezone(self._zone)

    def _told(self, time: LiveTime) -> str:
        starts, ends = self._moment(time.starts), self._moment(time.ends)
        shown = "%H:%M" if starts.date() == ends.date() else "%Y-%m-%d %H:%M"
        return f"{starts:%Y-%m-%d %H:%M} – {ends.strftime(shown)}"

    def _shown(self, words: str) -> QDateTime:
        return QDateTime.fromSecsSinceEpoch(int(self._moment(words).timestamp()))

    def _kept(self, clock: QDateTimeEdit, before: str) -> str:
        """Return what a clock shows; as it was written before where it is the same moment."""
        seconds = clock.dateTime().toSecsSinceEpoch()
        moment = datetime.fromtimestamp(seconds, self._zone)
        is_same = moment == self._moment(before).replace(microsecond=0)
        return before if is_same else _written(moment)


def _clock() -> QDateTimeEdit:
    clock = QDateTimeEdit()
    clock.setCalendarPopup(True)
    clock.setDisplayFormat(FORMAT)
    return clock


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
