"""What an organizer is told of the booth that is selected, or of a package kept out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from expo_studio.model.hall import Exhibit, Remark, StallId
from expo_studio.model.hall_commands import name_of
from expo_studio.ui import hall_words as words
from expo_studio.ui import words as common
from expo_studio.ui.hall_list import HallList
from expo_studio.ui.hall_studio import HallStudio
from expo_studio.ui.labels import label, scrolled
from expo_studio.ui.status import MARKS


class HallDetail(QWidget):
    """Facts and remarks in plain words, and a button that copies them for the exhibitor."""

    def __init__(self, studio: HallStudio, listed: HallList) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._studio = studio
        self._list = listed
        self._letter = ""
        self.title, self.facts, self.remarks = label("title"), label("soft"), label("remarks")
        self.copy = QPushButton()
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
        layout.addWidget(self.copy)
        self.copy.clicked.connect(self._copy)
        listed.tree.itemSelectionChanged.connect(self.show_selected)
        studio.selected.listen(lambda _: self.show_selected())
        studio.edited.listen(lambda _: self.show_selected())
        studio.refused.listen(lambda _: self.show_selected())
        studio.speech.changed.listen(lambda _: self.show_selected())
        self.show_selected()

    def show_selected(self) -> None:
        """Show the one booth or package that is selected."""
        say, chosen = self._studio.speech, self._studio.selection
        error = self._studio.kept_out.get(self._list.refused)
        self.copy.setText(say(words.COPY))
        if error is not None:
            text = f"✗ {say(error.message)}\n    {say(error.hint)}"
            self._show(self._list.refused, say(words.KEPT_OUT), text)
        elif len(chosen) == 1:
            (key,) = chosen
            self._show_exhibit(key, self._studio.hall.exhibits[key])
        else:
            self._show(
                say(words.SEVERAL.filled(n=len(chosen))) if chosen else "",
                "" if chosen else say(words.CHOOSE_ONE),
                "",
            )

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
        found = self._said(exhibit.remarks)
        self._show(say(name_of(self._studio.hall, key)), say(facts), found)

    def _said(self, remarks: Iterable[Remark]) -> str:
        say = self._studio.speech
        lines = [
            f"{MARKS[one.severity]} {say(one.message)}\n    {say(one.hint)}" for one in remarks
        ]
        return "\n".join(lines) or say(words.NO_REMARKS)

    def _show(self, title: str, facts: str, found: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.facts.setText(facts)
        self.remarks.setText(found)
        self._letter = f"{title}\n{facts}\n\n{found}".strip()
        self.copy.setEnabled(bool(found))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._letter)
