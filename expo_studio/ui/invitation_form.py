"""Who may come to a session: asked beside the button that begins it, and kept for the next."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from expo_studio.errors import ExpoError
from expo_studio.text import Text
from expo_studio.ui.fields import padded
from expo_studio.ui.labels import label
from expo_studio.ui.ports import Invitation, Relaying
from expo_studio.ui.relay_form import RelayForm
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

WHO, UPLINK = Text("谁可以来", "Who can come in"), Text("上行 (Mbit/s)", "Uplink (Mbit/s)")
UNKNOWN = Text("未知", "unknown")
ROWS = (Invitation(), Invitation(is_wide=True), Invitation(is_wide=True, is_secure=True))
NAMES = (
    Text("只有这台电脑（排练）", "This computer only (rehearsal)"),
    Text("同一网络里的人", "Everyone on this network"),
    Text("同一网络里的人，用 https", "Everyone, by https"),
)
HINTS = (
    Text("链接和二维码只在这台电脑上有效。", "Link and QR code work on this computer only."),
    Text(
        "有链接、能连到这台电脑的人都可以进来。",
        "Whoever has the link and reaches this computer may come in.",
    ),
    Text(
        "手机机位和上台的访客需要它。浏览器会警告，直到信任直播时显示的证书。",
        "Phones as cameras and guests on stage need it. Browsers warn until they trust the "
        "certificate that is named on air.",
    ),
)
REHEARSAL = Text(
    "排练：链接和二维码只在这台电脑上有效。要让别人进来，请结束，选好谁可以来，再开始。",
    "A rehearsal: link and QR code work on this computer only. For others to come in, end it, "
    "choose who can, and go live again.",
)
TRUST = Text(
    "在每台设备上把 {path} 装为受信任的颁发机构，浏览器就不再警告。",
    "Browsers warn no more once {path} is installed as a trusted authority on a device.",
)
MORE, LESS = Text("更多…", "More…"), Text("收起", "Less")
SET = Text("更多…（{what}）", "More… ({what})")
RELAY = Text("已设中继", "relay set")
WHO_KEY, UPLINK_KEY = "live/who", "live/uplink"
MOST_MBIT = 10_000.0


class InvitationForm(QWidget):
    """Asks who may come.

    Attributes:
        who: Whether this computer alone, or its network.
        uplink: Megabits a second that all visitors together may be sent.
        more: Whether what few need is shown, too.
        relay: What helps visitors through firewalls.
    """

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._say = speech
        self.who, self.uplink, self._hint = QComboBox(), QDoubleSpinBox(), label("soft")
        self._labels = (QLabel(), QLabel())
        self.more, self.relay = QPushButton(), RelayForm(speech)
        self.more.setCheckable(True)
        self.uplink.setRange(0.0, MOST_MBIT)
        self.uplink.setDecimals(1)
        padded(self.uplink)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.who.setMinimumContentsLength(12)  # of a name: a panel may be narrow
        self.who.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.who.addItems([speech(name) for name in NAMES])
        for name, field in zip(self._labels, (self.who, self.uplink), strict=True):
            name.setBuddy(field)
        layout.addRow(self._labels[0], self.who)
        layout.addRow(self._hint)
        beside = QHBoxLayout()  # the button that begins stays in sight
        beside.addWidget(self.uplink, 1)
        beside.addWidget(self.more)
        layout.addRow(self._labels[1], beside)
        layout.addRow(self.relay)
        self._show_kept()
        self.who.currentIndexChanged.connect(self._keep)
        self.uplink.valueChanged.connect(self._keep)
        self.more.toggled.connect(self.speak)
        self.relay.changed.connect(self.speak)
        self.speak()

    @property
    def chosen(self) -> Invitation:
        """Return who may come."""
        return replace(
            ROWS[self.who.currentIndex()],
            uplink_mbit=self.uplink.value(),
            relaying=self.relay.chosen,
        )

    @property
    def refusal(self) -> ExpoError | None:
        """Return why nobody could come like that, None where they can; shows what is amiss.

        What is for others matters in no rehearsal.
        """
        found = self.relay.refusal if self.chosen.is_wide else None
        if found is not None:
            self.more.setChecked(True)
        return found

    def speak(self) -> None:
        """Write everything in the language of the window."""
        fields = (self.who, self.uplink)
        for name, field, words in zip(self._labels, fields, (WHO, UPLINK), strict=True):
            name.setText(self._say(words))
            field.setAccessibleName(self._say(words))
            field.setToolTip(tip(self._say, words))
        for row, words in enumerate(NAMES):
            self.who.setItemText(row, self._say(words))
        self.uplink.setSpecialValueText(self._say(UNKNOWN))
        is_open, is_set = self.more.isChecked(), self.relay.chosen != Relaying()
        self.more.setText(self._say(_name_of_more(is_open=is_open, is_set=is_set)))
        self.more.setToolTip(tip(self._say, MORE))
        self.relay.setVisible(is_open)
        self.relay.speak()
        self._hint.setText(self._say(HINTS[self.who.currentIndex()]))

    def _show_kept(self) -> None:
        settings = QSettings()
        row = settings.value(WHO_KEY, defaultValue=0, type=int)
        self.who.setCurrentIndex(row if isinstance(row, int) and row in range(len(ROWS)) else 0)
        uplink = settings.value(UPLINK_KEY, defaultValue=0.0, type=float)
        if isinstance(uplink, float) and math.isfinite(uplink):
            self.uplink.setValue(uplink)

    def _keep(self) -> None:
        settings = QSettings()
        settings.setValue(WHO_KEY, self.who.currentIndex())
        settings.setValue(UPLINK_KEY, self.uplink.value())
        self.speak()


def _name_of_more(*, is_open: bool, is_set: bool) -> Text:
    if is_open:
        return LESS
    return SET.filled(what=RELAY) if is_set else MORE
