"""What an organizer is told of the booth that is selected, or of a package kept out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from expo_studio.model.hall import Exhibit, Remark, StallId
from expo_studio.model.hall_checks import HallFinding, check_hall
from expo_studio.model.hall_commands import name_of
from expo_studio.ui import hall_words as words
from expo_studio.ui import words as common
from expo_studio.ui.hall_list import HallList
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.labels import label, scrolled
from expo_studio.ui.status import MARKS, SETTLE_MS


class HallDetail(QWidget):
    """Facts and remarks in plain words, and a button that copies them for the exhibitor.

    Attributes:
        summary: How many things there are to see to, for the foot of the window.
        copy, forget: Take the words along; speak no more of a package that was kept out.
    """

    def __init__(self, studio: HallStudio, listed: HallList) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._list = listed
        self._letter = ""
        self.title, self.facts, self.remarks = label("title"), label("soft"), label("remarks")
        self.copy, self.forget, self.summary = QPushButton(), QPushButton(), QLabel()
        self._found: tuple[HallFinding, ...] = ()
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._check)
        inside = QWidget()
        inside.setObjectName("panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        for one in (self.title, self.facts, self.remarks):
            one.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(one)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self.forget)
        layout.addWidget(self.copy)
        self.forget.clicked.connect(lambda: studio.forget(listed.refused))
        self.copy.clicked.connect(self._copy)
        listed.tree.itemSelectionChanged.connect(self.show_selected)
        studio.selected.listen(lambda _: self.show_selected())
        studio.edited.listen(lambda _: self._settling.start())
        studio.opened.listen(lambda _: self._check())
        studio.refused.listen(lambda _: self.show_selected())
        studio.speech.changed.listen(lambda _: self._check())
        self._check()

    def show_selected(self) -> None:
        """Show the one booth or package that is selected; with none, what to see to."""
        say, chosen = self._studio.speech, self._studio.selection
        error = self._studio.kept_out.get(self._list.refused)
        self.copy.setText(say(words.COPY))
        self.forget.setText(say(words.FORGET))
        self.forget.setVisible(error is not None)
        if error is not None:
            text = f"✗ {say(error.message)}\n    {say(error.hint)}"
            self._show(self._list.refused, say(words.KEPT_OUT), text)
        elif len(chosen) == 1:
            (key,) = chosen
            self._show_exhibit(key, self._studio.hall.exhibits[key])
        elif chosen:
            self._show(say(words.SEVERAL.filled(n=len(chosen))), "", "")
        elif self._studio.hall.exhibits:
            found = [one.remark for one in self._found]
            self._show(say(words.CHECKED), "", self._said(found) or say(words.ALL_WELL))
        else:
            self._show("", "", "")

    def _check(self) -> None:
        """Check the floor, shortly after the last edit."""
        self._found = check_hall(self._studio.hall)
        number = words.TO_DO.filled(n=len(self._found))
        self.summary.setText(self._studio.speech(number if self._found else words.ALL_WELL))
        self.summary.setVisible(bool(self._studio.hall.exhibits))
        self.show_selected()

    def _show_exhibit(self, key: StallId, exhibit: Exhibit) -> None:
        say = self._studio.speech
        facts = words.FACTS.filled(
            exhibitor=exhibit.exhibitor,
            number=exhibit.number or "—",
            size=words.SIZE.filled(w=f"{exhibit.width:g}", d=f"{exhibit.depth:g}"),
            kind=common.STAND_KINDS[exhibit.kind],
            n=f"{exhibit.triangles:,}",
            m=round(exhibit.download / 1e6, 1),
            who=exhibit.fingerprint or words.NOBODY,
        )
        here = [one.remark for one in self._found if one.key == key]
        found = self._said([*here, *exhibit.remarks]) or say(words.NO_REMARKS)
        self._show(say(name_of(self._studio.hall, key)), say(facts), found)

    def _said(self, remarks: Iterable[Remark]) -> str:
        say = self._studio.speech
        lines = [
            f"{MARKS[one.severity]} {say(one.message)}\n    {say(one.hint)}" for one in remarks
        ]
        return "\n".join(lines)

    def _show(self, title: str, facts: str, found: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.remarks.setText(found)
        self._letter = f"{title}\n{facts}\n\n{found}".strip()
        self.copy.setEnabled(bool(found))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._letter)
