"""Asks when the hall as a whole is live."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from expo_studio.model.hall_commands import SetTimes
from expo_studio.text import Text
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.keeping import KeepingDialog
from expo_studio.ui.live_times_page import LIVE_TIMES, LiveTimesPage

HINT = Text(
    "展馆页按访客的时钟显示状态、正在直播的展位和时间表；没有自己的时间时，用各展位的时间。",
    "By the visitor's clock the hall's page shows its state, who is live and what comes next;"
    " without times of its own the hall takes those of its booths.",
)


class HallTimesDialog(KeepingDialog):
    """A list of times; keeping it is one step to undo."""

    def __init__(self, studio: HallStudio, parent: QWidget) -> None:
        super().__init__(LIVE_TIMES, HINT, studio.speech, parent)
        self._studio = studio
        self.page = LiveTimesPage(studio.speech)
        self.page.show_row(self.page.link, is_shown=False)
        self.page.show_values(studio.hall.live_times, "")
        self.lay_out(self.page)
        self.resize(520, 460)

    def accept(self) -> None:
        """Set what changed; say what is wrong and stay where that cannot be."""
        command, hall = SetTimes(self.page.times.things), self._studio.hall
        is_new = command.live_times != hall.live_times
        self.keep(lambda: command.apply(hall), lambda: is_new and self._studio.do(command))
