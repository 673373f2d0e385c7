"""Asks whether records found of an earlier place of the project belong here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from expo_studio.text import Text
from expo_studio.ui.ports import Stray, Visitors
from expo_studio.ui.speech import Speech

TITLE = Text("找到以前的访客记录", "Records of visitors were found")
FOUND = Text(
    "这个展位或它的副本位于“{project}”时的访客记录还在本机，现在没有展位使用：{leads} 张名片，"
    "{questions} 个问题。展商：{exhibitor}。",
    "Records of visitors from when this booth, or a copy of it, lay at “{project}” are still on "
    "this computer, and no booth has them now: {leads} {leads:card|cards}, "
    "{questions} {questions:question|questions}. Exhibitor: {exhibitor}.",
)
ASK = Text(
    "如果您移动了展位，请接到这里。如果这是别人展位的副本，请分开保存：那些记录到期仍会自动删除。",
    "Bring them here if you moved the booth. Keep them apart if this is a copy of somebody else's "
    "booth; they are still erased on their day.",
)
BRING = Text("接到这里", "Bring them here")
APART = Text("分开保存", "Keep them apart")
LATER = Text("以后再说", "Ask me later")
UNKNOWN = Text("（没有名片）", "(no cards)")


class StrayBox(QMessageBox):
    """One question about one file of records; nothing happens unless a button is pressed.

    Attributes:
        bring, apart, later: Its buttons.
    """

    def __init__(self, speech: Speech, stray: Stray, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(speech(TITLE))
        self.setTextFormat(Qt.TextFormat.PlainText)
        named = Text("、".join(stray.exhibitors), ", ".join(stray.exhibitors))
        exhibitor = named if stray.exhibitors else UNKNOWN
        self.setText(
            speech(
                FOUND.filled(
                    project=stray.project,
                    leads=stray.leads,
                    questions=stray.questions,
                    exhibitor=exhibitor,
                )
            )
        )
        self.setInformativeText(speech(ASK))
        self.bring = self.addButton(speech(BRING), QMessageBox.ButtonRole.YesRole)
        self.apart = self.addButton(speech(APART), QMessageBox.ButtonRole.NoRole)
        self.later = self.addButton(speech(LATER), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.later)
        self.setEscapeButton(self.later)


def ask_about_strays(speech: Speech, visitors: Visitors, parent: QWidget) -> None:
    """Ask about everything that was found; RecordsError where the disk refuses."""
    for stray in visitors.strays():
        box = StrayBox(speech, stray, parent)
        box.exec()
        if box.clickedButton() is box.bring:
            visitors.take_over(stray)
        elif box.clickedButton() is box.apart:
            visitors.keep_apart(stray)
