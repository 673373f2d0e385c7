"""Servers that let visitors in through firewalls: asked for, looked over, kept for next time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from expo_studio.errors import ExpoError, LiveError
from expo_studio.stream.server_addresses import stun_address, turn_address
from expo_studio.text import Text
from expo_studio.ui.kept_relay import keep_relay, kept_relay
from expo_studio.ui.labels import label
from expo_studio.ui.ports import Relaying
from expo_studio.ui.speech import Speech
from expo_studio.ui.tips import tip

TURN, STUN = Text("中继 (TURN)", "Relay (TURN)"), Text("STUN 服务器", "STUN server")
SIGN_IN = Text("中继怎样认人", "How the relay knows visitors")
WAYS = (
    Text("共享密钥（会过期）", "Shared secret (expires)"),
    Text("用户名和密码", "User and password"),
)
SECRET, USER = Text("共享密钥", "Shared secret"), Text("中继用户名", "User of the relay")
PASSWORD = Text("中继密码", "Password of the relay")
ONLY = Text("一切都走中继", "Everything by the relay")
LACKS_SECRET = LiveError(
    Text(
        "中继没有密钥或密码，谁也进不去。",
        "The relay has no secret or password: it lets nobody in.",
    ),
    Text(
        "请填写 coturn 的 static-auth-secret，或账户的密码。",
        "Give coturn's static-auth-secret, or the account's password.",
    ),
)
LACKS_USER = LiveError(
    Text("中继的用户名没有填。", "The user of the relay is missing."),
    Text("请填写用户名，或改用共享密钥。", "Give it, or choose the shared secret."),
)
LACKS_RELAY = LiveError(
    Text("没有指定中继，无法只走中继。", "There is no relay to send everything through."),
    Text("请填写中继的地址，或取消勾选。", "Give its address, or untick it."),
)


class RelayForm(QWidget):
    """Asks for a relay and a STUN server.

    Attributes:
        turn, user, secret, stun: What is typed.
        way: How the relay knows visitors.
        only: Whether everything goes by the relay.
        changed: Something else was chosen.
    """

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._say = speech
        self.turn, self.user, self.secret, self.stun = (QLineEdit() for _ in range(4))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.turn.setPlaceholderText("turn:relay.example:3478")
        self.stun.setPlaceholderText("stun:relay.example:3478")
        self.way, self.only, self._trouble = QComboBox(), QCheckBox(), label("error")
        self.way.setMinimumContentsLength(12)
        self.way.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.way.addItems([speech(one) for one in WAYS])
        self._unkept: ExpoError | None = None
        self._lay_out()
        self._show(kept_relay())
        self._kept = self.chosen
        for line in (self.turn, self.user, self.secret, self.stun):
            line.editingFinished.connect(self._keep)
        self.way.currentIndexChanged.connect(self._keep)
        self.only.toggled.connect(self._keep)
        self.speak()

    @property
    def chosen(self) -> Relaying:
        """Return what is named."""
        user = self.user.text().strip() if self._has_account else ""
        turn, stun = self.turn.text().strip(), self.stun.text().strip()
        return Relaying(turn, self.secret.text(), user, stun, self.only.isChecked())

    @property
    def refusal(self) -> ExpoError | None:
        """Return why no session can begin like that, None where one can."""
        chosen = self.chosen
        try:
            if chosen.turn:
                turn_address(chosen.turn)
            if chosen.stun:
                stun_address(chosen.stun)
        except LiveError as error:
            return error
        if not chosen.turn:
            return LACKS_RELAY if chosen.is_only else None
        if self._has_account and not chosen.user:
            return LACKS_USER
        return None if chosen.secret else LACKS_SECRET

    def speak(self) -> None:
        """Write everything in the language of the window."""
        secret = PASSWORD if self._has_account else SECRET
        for field, words in (
            (self.turn, TURN),
            (self.way, SIGN_IN),
            (self.user, USER),
            (self.secret, secret),
            (self.stun, STUN),
        ):
            name = self._layout.labelForField(field)
            if isinstance(name, QLabel):
                name.setText(self._say(words))
            field.setAccessibleName(self._say(words))
            field.setToolTip(tip(self._say, words))
        for row, words in enumerate(WAYS):
            self.way.setItemText(row, self._say(words))
        self.only.setText(self._say(ONLY))
        self.only.setToolTip(tip(self._say, ONLY))
        self._layout.setRowVisible(self.user, self._has_account)
        self._tell()

    @property
    def _has_account(self) -> bool:
        return self.way.currentIndex() == 1

    def _lay_out(self) -> None:
        self._layout = layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in (self.turn, self.way, self.user, self.secret):
            layout.addRow(" ", field)
        layout.addRow(self.only)
        layout.addRow(" ", self.stun)
        layout.addRow(self._trouble)

    def _show(self, kept: Relaying) -> None:
        self.turn.setText(kept.turn)
        self.stun.setText(kept.stun)
        self.user.setText(kept.user)
        self.secret.setText(kept.secret)
        self.way.setCurrentIndex(1 if kept.user else 0)
        self.only.setChecked(kept.is_only)

    def _keep(self) -> None:
        chosen = self.chosen
        if chosen != self._kept:
            self._kept = chosen
            try:
                keep_relay(chosen)
            except LiveError as error:
                self._unkept = error
            else:
                self._unkept = None
        self.speak()
        self.changed.emit()

    def _tell(self) -> None:
        """Say what is wrong, below."""
        told = self.refusal or self._unkept
        said = [] if told is None else [told.message, told.hint]
        self._trouble.setText(" ".join(self._say(one) for one in said))
        self._trouble.setVisible(told is not None)
