"""Who may come to a session: asked beside the button that begins it, and kept for the next."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtGui import QShowEvent
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
from expo_studio.stream.own_addresses import addresses, may_sign
from expo_studio.text import Text
from expo_studio.ui.certificate_form import CertificateForm
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
CERTIFICATE = Text("已设证书", "certificate set")
GIVEN = Text(
    "访客从 {name} 进来；颁发者受浏览器信任，就没有警告。",
    "Visitors come in by {name}, without a warning where browsers trust its issuer.",
)
NAMELESS = Text(
    "这张证书上没有单独的名字：链接用这台电脑的地址，证书上没有它，浏览器就会警告。",
    "The certificate is for no single name: links go by this computer's address, and browsers "
    "warn unless that is on it.",
)
PUBLIC = Text(
    "这个网络用的是公网地址：浏览器在每台设备上都会警告，也无法消除。若要没有警告，请在“更多”里给出"
    "一个域名的真正证书。",
    "This network has public addresses: browsers warn on every device, and nothing can be "
    "installed against it. A real certificate for a name, under “More”, is the remedy.",
)
WHO_KEY, UPLINK_KEY = "live/who", "live/uplink"
MOST_MBIT = 10_000.0


class InvitationForm(QWidget):
    """Asks who may come.

    Attributes:
        who: Whether this computer alone, or its network.
        uplink: Megabits a second that all visitors together may be sent.
        more: Whether what few need is shown, too.
        relay: What helps visitors through firewalls.
        certificate: What is shown for https instead of one made here.
    """

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._say = speech
        self.who, self.uplink, self._hint = QComboBox(), QDoubleSpinBox(), label("soft")
        self._labels = (QLabel(), QLabel())
        self.more, self.relay = QPushButton(), RelayForm(speech)
        self.certificate = CertificateForm(speech)
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
        layout.addRow(self.certificate)
        self._show_kept()
        self.who.currentIndexChanged.connect(self._keep)
        self.uplink.valueChanged.connect(self._keep)
        self.more.toggled.connect(self.speak)
        self.relay.changed.connect(self.speak)
        self.certificate.changed.connect(self.speak)
        self.speak()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Look the certificate over once somebody sees what it is for, not when a window opens."""
        self.certificate.look()
        self.speak()
        super().showEvent(event)

    @property
    def chosen(self) -> Invitation:
        """Return who may come."""
        certificate, key = self.certificate.chosen
        return replace(
            ROWS[self.who.currentIndex()],
            uplink_mbit=self.uplink.value(),
            relaying=self.relay.chosen,
            certificate=certificate,
            key=key,
        )

    @property
    def refusal(self) -> ExpoError | None:
        """Return why nobody could come like that, None where they can; shows what is amiss.

        What is for others matters in no rehearsal.
        """
        chosen = self.chosen
        found: ExpoError | None = self.relay.refusal if chosen.is_wide else None
        if found is None and chosen.is_secure:
            self.certificate.look()
            found = self.certificate.refusal
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
        is_open, chosen = self.more.isChecked(), self.chosen
        self.more.setText(self._say(LESS if is_open else _name_of_more(chosen)))
        self.more.setToolTip(tip(self._say, MORE))
        for part in (self.relay, self.certificate):
            part.setVisible(is_open)
            part.speak()
        self._hint.setText(self._say(self._told_hint()))

    def _told_hint(self) -> Text:
        """Return what a choice means on the network this computer is in now."""
        row, chosen = self.who.currentIndex(), self.chosen
        if not chosen.is_secure:
            return HINTS[row]
        if chosen.certificate and self.certificate.refusal is None:
            name = self.certificate.name
            return GIVEN.filled(name=name) if name else NAMELESS
        place = next(iter(addresses()), "")
        return PUBLIC if place and not may_sign(place) else HINTS[row]

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


def _name_of_more(chosen: Invitation) -> Text:
    """Return the name of what is folded away, with what is set there."""
    if chosen.relaying != Relaying():
        return SET.filled(what=RELAY)
    return SET.filled(what=CERTIFICATE) if chosen.certificate else MORE
