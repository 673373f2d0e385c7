"""Where inquiries go when nobody is live: to a mail address or a form of the exhibitor's."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from expo_studio.text import Text
from expo_studio.ui.forms import Form
from expo_studio.ui.speech import Speech

MAIL = Text("接收咨询的邮箱", "Mail address for inquiries")
FORM = Text("接收咨询表单的网址（https）", "Address that receives the inquiry form (https)")
HINT = Text(
    "两者都填时使用表单。访客在发送前须勾选同意；展位包里不含任何访客数据。",
    "With both, the form is used. Visitors agree before they send; a package never holds"
    " anything about visitors.",
)


class ContactPage(Form):
    """Mail and form."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self.mail, self.form = QLineEdit(), QLineEdit()
        self.mail.setPlaceholderText("name@example.com")
        self.form.setPlaceholderText("https://")
        self.row(MAIL, self.mail)
        self.row(FORM, self.form)
        self.note().setText(speech(HINT))
        self.box.addStretch(1)
