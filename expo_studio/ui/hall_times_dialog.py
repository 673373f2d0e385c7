"""Asks when the hall as a whole is live."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from expo_studio.errors import CommandError
from expo_studio.model.hall_commands import SetTimes
from expo_studio.text import Text
from expo_studio.ui import words
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.labels import label
from expo_studio.ui.live_times_page import LIVE_TIMES, LiveTimesPage

KEEP = Text("确定", "Keep")
HINT = Text(
    "展馆页按访客的时钟显示状态、正在直播的展位和时间表；没有自己的时间时，用各展位的时间。",
    "By the visitor's clock the hall's page shows its state, who is live and what comes next;"
    " without times of its own the hall takes those of its booths.",
)


class HallTimesDialog(QDialog):
    """A list of times; keeping it is one step to undo."""

    def __init__(self, studio: HallStudio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, say = studio, studio.speech
        self.setWindowTitle(say(LIVE_TIMES))
        self.page = LiveTimesPage(say)
        self.page.show_row(self.page.link, is_shown=False)
        self.page.show_values(studio.hall.live_times, "")
        hint, self._trouble = label("soft"), label("error")
        hint.setText(say(HINT))
        self._trouble.hide()
        buttons = QDialogButtonBox()
        keep = buttons.addButton(say(KEEP), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("strong")
        buttons.addButton(say(words.CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (hint, self.page, self._trouble, buttons):
            layout.addWidget(part)
        self.resize(520, 460)

    def accept(self) -> None:
        """Set what changed; say what is wrong and stay where that cannot be."""
        command, hall = SetTimes(self.page.times.things), self._studio.hall
        try:
            command.apply(hall)
        except CommandError as error:
            say = self._studio.speech
            self._trouble.setText(f"{say(error.message)} {say(error.hint)}")
            self._trouble.show()
            return
        if command.live_times != hall.live_times:
            self._studio.do(command)
        super().accept()
